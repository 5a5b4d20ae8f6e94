//! The facts of a notice as figures with what they are for.

use super::value::Value;
use crate::notice::{AmountRole, DeadlineKind, Notice};

/// A fact that may be told.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Fact {
    /// The figure, where it is one.
    pub value: Option<Value>,
    /// The words or digits as printed, where they are told as they are.
    pub text: Option<String>,
    /// What it is for, by the names in `ground/words`.
    pub roles: &'static [&'static str],
}

impl Fact {
    fn value(value: Value, roles: &'static [&'static str]) -> Self {
        Fact {
            value: Some(value),
            text: None,
            roles,
        }
    }

    fn text(text: &str, roles: &'static [&'static str]) -> Self {
        Fact {
            value: None,
            text: Some(text.to_owned()),
            roles,
        }
    }

    /// All facts of a notice.
    pub fn of<T>(notice: &Notice<T>) -> Vec<Fact> {
        let mut facts = Vec::new();
        for deadline in &notice.deadlines {
            let roles = deadline_roles(deadline.kind);
            facts.extend(deadline.date.map(|date| Fact::value(Value::date(date), roles)));
        }
        for amount in &notice.amounts {
            let roles = amount_roles(amount.role);
            facts.push(Fact::value(Value::Cents(amount.cents), roles));
            facts.extend(amount.due.map(|due| Fact::value(Value::date(due), roles)));
        }
        let issued = notice.issue_date.as_ref();
        facts.extend(issued.map(|issued| Fact::value(Value::date(issued.date), &[])));
        let payment = &notice.payment;
        facts.extend(
            payment
                .iban
                .iter()
                .map(|iban| Fact::value(Value::Iban(iban.clone()), &["pay"])),
        );
        let said = [
            (&notice.authority.name, &[][..]),
            (&notice.authority.address, &[]),
            (&notice.addressee.name, &[]),
            (&payment.recipient, &["pay"]),
            (&payment.reference, &["pay"]),
            (&payment.bank, &["pay"]),
            (&notice.contact.name, &["call"]),
            (&notice.contact.phone, &["call"]),
            (&notice.contact.hours, &["call"]),
            (&notice.remedy.to, &["object"]),
        ];
        for (text, roles) in said {
            facts.extend(text.iter().map(|text| Fact::text(text, roles)));
        }
        for address in [&notice.contact.email, &notice.contact.web].into_iter().flatten() {
            facts.push(Fact::value(Value::Address(address.to_lowercase()), &["call"]));
        }
        facts.extend(
            notice
                .references
                .iter()
                .map(|reference| Fact::text(&reference.value, &[])),
        );
        facts
    }
}

fn deadline_roles(kind: DeadlineKind) -> &'static [&'static str] {
    match kind {
        DeadlineKind::Objection => &["object"],
        DeadlineKind::Court => &["object", "court"],
        DeadlineKind::Payment => &["pay"],
        DeadlineKind::Reply | DeadlineKind::Submit => &["reply"],
        DeadlineKind::Appointment => &["appointment"],
        DeadlineKind::Other => &[],
    }
}

fn amount_roles(role: AmountRole) -> &'static [&'static str] {
    match role {
        AmountRole::ToPay => &["pay"],
        AmountRole::Instalment => &["pay", "instalments"],
        AmountRole::Received => &["receive"],
        AmountRole::Other => &[],
    }
}
