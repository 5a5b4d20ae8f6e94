//! Paying: the one sum that is due next, and the text of the GiroCode.

use iban::{Iban, IbanLike};
use jiff::civil::Date;

use crate::letter::{DoubtKind, Letter, Nature};
use crate::notice::{Amount, AmountRole, Certainty, Deadline, DeadlineKind, Payment};

/// The sum to pay next and its day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Due {
    /// Euro cents, more than 0.
    pub cents: i64,
    /// Until when, where the letter ties a day to the sum.
    pub date: Option<Date>,
    /// How many further parts follow.
    pub further: usize,
}

/// The one sum to pay with the day that was computed for paying, where the page prints none: "fällig einen Monat
/// nach Bekanntgabe".
pub(crate) fn with_day(mut amounts: Vec<Amount>, deadlines: &[Deadline]) -> Vec<Amount> {
    let mut days = deadlines
        .iter()
        .filter(|deadline| deadline.kind == DeadlineKind::Payment);
    let day = days.next().filter(|day| day.certainty == Certainty::Computed);
    let mut sums = amounts
        .iter_mut()
        .filter(|amount| matches!(amount.role, AmountRole::ToPay | AmountRole::Instalment));
    if let (Some(day), None, Some(sum), None) = (day, days.next(), sums.next(), sums.next())
        && sum.role == AmountRole::ToPay
    {
        sum.due = sum.due.or(day.date);
    }
    amounts
}

/// The one sum to pay next: the open part with the earliest day, or the only sum to pay. `None` where the
/// page asks for none, or gives several sums and does not say which.
pub(crate) fn due(amounts: &[Amount], today: Date) -> Option<Due> {
    let payable = |role| matches!(role, AmountRole::ToPay | AmountRole::Instalment);
    let mut parts: Vec<(Option<Date>, i64)> = amounts
        .iter()
        .filter(|amount| payable(amount.role) && amount.cents > 0)
        .map(|amount| (amount.due, amount.cents))
        .collect();
    parts.sort_unstable();
    parts.dedup();
    // A whole that is nothing but the sum of its dated parts is no part of its own.
    let whole = amounts
        .iter()
        .find(|amount| amount.role == AmountRole::ToPay)
        .map(|amount| amount.cents);
    let instalments: i64 = amounts
        .iter()
        .filter(|amount| amount.role == AmountRole::Instalment)
        .map(|amount| amount.cents)
        .sum();
    if parts.len() > 2 && whole == Some(instalments) {
        parts.retain(|(_, cents)| *cents != instalments);
    }
    // a sum of its own without a day is asked for at once, before the parts of later
    let mut dated: Vec<(Option<Date>, i64)> =
        parts.iter().filter(|(due, _)| due.is_some()).copied().collect();
    dated.sort_unstable();
    let mut sum = 0;
    let mut of_parts = |cents: i64| {
        dated.iter().any(|(_, part)| {
            sum += part;
            sum == cents
        })
    };
    let sums: Vec<i64> = parts
        .iter()
        .filter(|(due, _)| due.is_none())
        .map(|(_, cents)| *cents)
        .collect();
    if let [cents] = sums.as_slice()
        && Some(*cents) == whole
        && !of_parts(*cents)
    {
        return Some(Due {
            cents: *cents,
            date: None,
            further: dated
                .iter()
                .filter(|(due, _)| due.is_some_and(|due| due >= today))
                .count(),
        });
    }
    let open: Vec<_> = parts
        .iter()
        .filter(|(due, _)| due.is_some_and(|due| due >= today))
        .collect();
    if let Some((date, cents)) = open.first() {
        let alone = open.iter().filter(|(other, _)| other == date).count() == 1;
        return alone.then_some(Due {
            cents: *cents,
            date: *date,
            further: open.len() - 1,
        });
    }
    // Nothing with a day ahead: only a single sum is plain, with or without a day.
    let mut sums: Vec<i64> = parts.iter().map(|(_, cents)| *cents).collect();
    sums.sort_unstable();
    sums.dedup();
    match sums.as_slice() {
        [cents] => Some(Due {
            cents: *cents,
            date: parts.iter().find_map(|(due, _)| *due),
            further: 0,
        }),
        _ => None,
    }
}

/// The payment with its GiroCode, where everything for one is known and nothing speaks against paying.
pub(crate) fn payment(letter: &Letter, today: Date) -> Payment {
    let mut payment = letter.payment.clone();
    let doubtful = letter.doubts.iter().any(|doubt| {
        matches!(
            doubt.kind,
            DoubtKind::IbanUnreadable | DoubtKind::ForeignIban | DoubtKind::SumDisagrees
        )
    });
    let trusted = matches!(letter.nature, Nature::Official) && !doubtful && !payment.direct_debit;
    payment.girocode = if trusted {
        girocode(&payment, due(&letter.amounts, today))
    } else {
        None
    };
    payment
}

/// The text of the EPC QR code (EPC069-12, version 002, SEPA credit transfer).
fn girocode(payment: &Payment, due: Option<Due>) -> Option<String> {
    let cents = due?.cents;
    let iban: Iban = payment.iban.as_deref()?.parse().ok()?;
    let name = payment
        .recipient
        .as_deref()
        .map(one_line)
        .filter(|name| !name.is_empty())?;
    let reference = payment
        .reference
        .as_deref()
        .map(one_line)
        .filter(|text| !text.is_empty())?;
    let fits = name.chars().count() <= 70
        && reference.chars().count() <= 140
        && (1..=99_999_999_999).contains(&cents);
    // In version 002 the BIC may be left out within the European Economic Area.
    let bic = payment
        .bic
        .as_deref()
        .map(|bic| bic.replace(' ', ""))
        .filter(|bic| is_bic(bic));
    let amount = format!("EUR{}.{:02}", cents / 100, cents % 100);
    let lines = [
        "BCD",
        "002",
        "1",
        "SCT",
        bic.as_deref().unwrap_or_default(),
        &name,
        iban.electronic_str(),
        &amount,
        "",
        "",
        &reference,
    ];
    let text = lines.join("\n");
    (fits && text.len() <= 331).then_some(text)
}

fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn is_bic(bic: &str) -> bool {
    matches!(bic.len(), 8 | 11)
        && bic.bytes().all(|b| b.is_ascii_uppercase() || b.is_ascii_digit())
        && bic.bytes().take(6).all(|b| b.is_ascii_uppercase())
}
