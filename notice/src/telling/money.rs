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
///
/// Instalments that do not add up to the sum to pay belong to something else as well (another year, say), so
/// that sum alone would be half the truth.
pub(super) fn wanted(notice: &Notice) -> Option<Wanted> {
    let parts: Vec<i64> = of(notice, AmountRole::Instalment)
        .map(|amount| amount.cents)
        .collect();
    match (one(notice, AmountRole::ToPay), parts.as_slice()) {
        (Some(Wanted::Sum(sum)), [_, ..]) if total(&parts) != Some(sum) => Some(Wanted::Several),
        (Some(wanted), _) => Some(wanted),
        (None, []) => None,
        (None, [only]) => Some(Wanted::Sum(*only)),
        (None, parts) => Some(Wanted::Parts(i64::try_from(parts.len()).unwrap_or(i64::MAX))),
    }
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

/// The one sum of the amounts with this role: the only one, or the one that the others add up to.
fn one(notice: &Notice, role: AmountRole) -> Option<Wanted> {
    let amounts: Vec<&Amount> = of(notice, role).collect();
    let first = *amounts.first()?;
    if amounts
        .iter()
        .all(|amount| amount.cents == first.cents && amount.due == first.due)
    {
        return Some(Wanted::Sum(first.cents));
    }
    let cents: Vec<i64> = amounts.iter().map(|amount| amount.cents).collect();
    Some(whole(&cents).map_or(Wanted::Several, Wanted::Sum))
}

/// The sum that all the others add up to, where there is one.
fn whole(cents: &[i64]) -> Option<i64> {
    let largest = cents.iter().copied().max()?;
    let twice = largest.checked_mul(2)?;
    (cents.len() > 2 && total(cents) == Some(twice)).then_some(largest)
}

/// All of it, unless that is more than a number holds.
fn total(cents: &[i64]) -> Option<i64> {
    cents.iter().try_fold(0_i64, |sum, cents| sum.checked_add(*cents))
}

/// Whether the letter tells this amount beside the whole that it is a part of.
fn is_part(notice: &Notice, amount: &Amount) -> bool {
    let cents: Vec<i64> = of(notice, amount.role).map(|amount| amount.cents).collect();
    whole(&cents).is_some_and(|whole| amount.cents != whole)
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
        let told = if !claimed && is_part(notice, amount) {
            Some(Message::new("money-part").with("sum", Arg::Cents(amount.cents)))
        } else {
            sum(amount, claimed)
        };
        if let Some(message) = told {
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
        (AmountRole::ToPay, Some(day)) => Message::new("money-pay-due").with("sum", sum).with("day", day),
        (AmountRole::ToPay, None) => Message::new("money-pay").with("sum", sum),
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
pub(super) fn grouped(iban: &str) -> String {
    let letters: Vec<char> = iban.chars().filter(|letter| !letter.is_whitespace()).collect();
    letters
        .chunks(4)
        .map(|group| group.iter().collect::<String>())
        .collect::<Vec<_>>()
        .join(" ")
}

#[cfg(test)]
mod tests {
    use super::{grouped, whole};

    #[test]
    fn a_whole_is_what_the_others_add_up_to() {
        assert_eq!(whole(&[36_300, 51_240, 87_540]), Some(87_540));
        assert_eq!(whole(&[87_540, 36_300, 51_240]), Some(87_540));
        // Two equal sums may be two payments.
        assert_eq!(whole(&[100, 100]), None);
        assert_eq!(whole(&[100, 200, 400]), None);
        assert_eq!(whole(&[i64::MAX, i64::MAX, 1]), None);
    }

    #[test]
    fn ibans_stand_in_groups() {
        assert_eq!(grouped("DE02120300000000202051"), "DE02 1203 0000 0000 2020 51");
        assert_eq!(grouped("NO93 8601 1117 947"), "NO93 8601 1117 947");
        assert_eq!(grouped(""), "");
    }
}
