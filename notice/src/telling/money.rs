//! The money: how much, to whom, or from whom.

use super::say::Said;
use super::{Section, nature};
use crate::message::{Arg, Message};
use crate::notice::{Amount, AmountRole, Notice};

/// What a letter wants in all.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Wanted {
    /// One sum in cents.
    Sum(i64),
    /// So many instalments, no sum in all.
    Parts(i64),
    /// Several sums that the letter does not add up.
    Several,
}

/// What the reader is to pay; `None` where there is nothing to pay.
pub(super) fn wanted(notice: &Notice) -> Option<Wanted> {
    one(notice, AmountRole::ToPay).or_else(|| match of(notice, AmountRole::Instalment).count() {
        0 => None,
        1 => of(notice, AmountRole::Instalment)
            .next()
            .map(|amount| Wanted::Sum(amount.cents)),
        parts => Some(Wanted::Parts(i64::try_from(parts).unwrap_or(i64::MAX))),
    })
}

/// What the reader is to receive.
pub(super) fn granted(notice: &Notice) -> Option<Wanted> {
    one(notice, AmountRole::Received)
}

/// The amounts with this role that are more than nothing.
pub(super) fn of(notice: &Notice, role: AmountRole) -> impl Iterator<Item = &Amount> {
    notice
        .amounts
        .iter()
        .filter(move |amount| amount.role == role && amount.cents > 0)
}

fn one(notice: &Notice, role: AmountRole) -> Option<Wanted> {
    let mut amounts = of(notice, role);
    let first = amounts.next()?;
    let same = amounts.all(|amount| amount.cents == first.cents && amount.due == first.due);
    Some(if same {
        Wanted::Sum(first.cents)
    } else {
        Wanted::Several
    })
}

/// The sum that is due on this day, or the only sum there is.
pub(super) fn due(notice: &Notice, day: Option<jiff::civil::Date>) -> Option<i64> {
    let on_day = day.and_then(|day| {
        let mut amounts = notice
            .amounts
            .iter()
            .filter(|amount| is_payable(amount.role) && amount.due == Some(day));
        let first = amounts.next()?;
        // Two sums for one day: none of them alone is what is due.
        amounts
            .all(|amount| amount.cents == first.cents)
            .then_some(first.cents)
    });
    on_day.or_else(|| {
        let elsewhere = of(notice, AmountRole::ToPay).any(|amount| amount.due.is_some() && amount.due != day);
        let instalments = of(notice, AmountRole::Instalment).count();
        match wanted(notice) {
            Some(Wanted::Sum(cents)) if instalments == 0 && !(elsewhere && day.is_some()) => Some(cents),
            _ => None,
        }
    })
}

fn is_payable(role: AmountRole) -> bool {
    matches!(role, AmountRole::ToPay | AmountRole::Instalment)
}

/// The sentences of the section.
pub(super) fn say(notice: &Notice, said: &mut Said) {
    let warned = nature::no_notice(notice);
    let claimed = warned.is_some();
    for amount in &notice.amounts {
        if let Some(message) = sum(amount, claimed) {
            said.lead(Section::Money, message, &amount.source);
            if let Some(label) = amount.label.as_deref().filter(|label| !label.trim().is_empty()) {
                said.detail(
                    Section::Money,
                    Message::new("money-label").with("label", label),
                    &amount.source,
                );
            }
        }
    }
    if warned.is_none_or(|row| row.payment) {
        payment(notice, said);
    }
}

/// How a sum is told; nothing for sums that are neither to be paid nor received. `claimed` where nobody may
/// say that the sum is owed.
fn sum(amount: &Amount, claimed: bool) -> Option<Message> {
    let sum = Arg::Cents(amount.cents);
    Some(match (amount.role, amount.due) {
        (AmountRole::Other, _) => return None,
        (AmountRole::ToPay, _) if amount.cents == 0 => Message::new("money-pay-nothing"),
        _ if amount.cents <= 0 => return None,
        (AmountRole::ToPay | AmountRole::Instalment, _) if claimed => {
            Message::new("money-claimed").with("sum", sum)
        }
        (AmountRole::ToPay, _) => Message::new("money-pay").with("sum", sum),
        (AmountRole::Instalment, Some(day)) => {
            Message::new("money-part-due").with("sum", sum).with("day", day)
        }
        (AmountRole::Instalment, None) => Message::new("money-part").with("sum", sum),
        (AmountRole::Received, Some(day)) => Message::new("money-receive-due")
            .with("sum", sum)
            .with("day", day),
        (AmountRole::Received, None) => Message::new("money-receive").with("sum", sum),
    })
}

/// To whom to pay, or that the money is collected.
fn payment(notice: &Notice, said: &mut Said) {
    let payment = &notice.payment;
    if payment.direct_debit {
        said.lead(Section::Money, Message::new("money-debit"), &payment.source);
        said.detail(Section::Money, Message::new("money-debit-word"), &payment.source);
        return;
    }
    let rows = [
        ("money-recipient", "name", payment.recipient.clone()),
        ("money-iban", "iban", payment.iban.as_deref().map(grouped)),
        ("money-bic", "bic", payment.bic.clone()),
        ("money-bank", "bank", payment.bank.clone()),
        ("money-reference", "reference", payment.reference.clone()),
    ];
    for (id, name, value) in rows {
        if let Some(value) = value {
            said.lead(
                Section::Money,
                Message::new(id).with(name, value),
                &payment.source,
            );
        }
    }
}

/// An IBAN in groups of four, as people read and compare it (ISO 13616, printed form).
fn grouped(iban: &str) -> String {
    let letters: Vec<char> = iban.chars().filter(|letter| !letter.is_whitespace()).collect();
    letters
        .chunks(4)
        .map(|group| group.iter().collect::<String>())
        .collect::<Vec<_>>()
        .join(" ")
}

#[cfg(test)]
mod tests {
    use super::grouped;

    #[test]
    fn ibans_stand_in_groups() {
        assert_eq!(grouped("DE02120300000000202051"), "DE02 1203 0000 0000 2020 51");
        assert_eq!(grouped("NO93 8601 1117 947"), "NO93 8601 1117 947");
        assert_eq!(grouped(""), "");
    }
}
