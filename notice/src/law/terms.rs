//! All other deadlines: payment, replies, documents, appointments.

use super::case::{Case, sensible_deadline};
use super::count::Count;
use super::objection::some;
use crate::letter::{Start, Term, When};
use crate::message::Message;
use crate::notice::{Amount, AmountRole, Deadline, DeadlineKind};

/// How a sort of deadline is treated.
struct Handling {
    kind: DeadlineKind,
    /// Whether its end moves off a weekend or holiday. Appointments stand on any day (§ 31 Abs. 5 VwVfG);
    /// for other ends, such as a period for leaving the country, it is disputed, so the day stays, which
    /// is the earlier one.
    shift: bool,
}

/// One row per sort of deadline that an authority sets.
const HANDLING: &[Handling] = &[
    Handling {
        kind: DeadlineKind::Payment,
        shift: true,
    },
    Handling {
        kind: DeadlineKind::Reply,
        shift: true,
    },
    Handling {
        kind: DeadlineKind::Submit,
        shift: true,
    },
    Handling {
        kind: DeadlineKind::Appointment,
        shift: false,
    },
    Handling {
        kind: DeadlineKind::Other,
        shift: false,
    },
];

/// The deadlines of the letter apart from objecting.
pub(crate) fn deadlines(case: &Case) -> Vec<Deadline> {
    let mut deadlines: Vec<Deadline> = Vec::new();
    for term in &case.letter.terms {
        if let Some(handling) = HANDLING.iter().find(|row| row.kind == term.kind) {
            add(&mut deadlines, deadline(case, term, handling));
        }
    }
    for amount in &case.letter.amounts {
        if let Some(due) = payable_due(amount).filter(|due| sensible_deadline(*due, case.today)) {
            add(
                &mut deadlines,
                Deadline {
                    label: amount.label.clone(),
                    source: amount.source.clone(),
                    ..Deadline::stated(DeadlineKind::Payment, due)
                },
            );
        }
    }
    deadlines
}

fn payable_due(amount: &Amount) -> Option<jiff::civil::Date> {
    matches!(amount.role, AmountRole::ToPay | AmountRole::Instalment)
        .then_some(amount.due)
        .flatten()
}

/// Adds a deadline unless the same day for the same purpose is already there.
fn add(deadlines: &mut Vec<Deadline>, new: Deadline) {
    let same = deadlines.iter_mut().find(|old| {
        old.kind == new.kind
            && old.date.is_some()
            && old.date == new.date
            && (new.kind == DeadlineKind::Payment || old.label == new.label)
    });
    match same {
        Some(old) => {
            old.label = old.label.take().or(new.label);
            old.clock = old.clock.or(new.clock);
            for line in new.source {
                if !old.source.contains(&line) {
                    old.source.push(line);
                }
            }
        }
        None => deadlines.push(new),
    }
}

fn deadline(case: &Case, term: &Term, handling: &Handling) -> Deadline {
    let illegible = || Deadline {
        question: Some(Message::new("law-ask-illegible")),
        ..Deadline::unknown(term.kind)
    };
    let deadline = match term.when {
        When::On(day) if sensible_deadline(day, case.today) => Deadline::stated(term.kind, day),
        When::On(_) | When::Illegible => illegible(),
        When::Within(period, start) => {
            let counting = case.arrival.regime.counting();
            let count = Count {
                kind: term.kind,
                period,
                law: counting.authority.to_owned(),
                shift: handling.shift.then_some(counting.authority_shift),
                seats: std::slice::from_ref(&case.seat),
            };
            count.from(case.start(start_of(term.kind, start)), &case.arrival)
        }
    };
    Deadline {
        clock: term.clock,
        label: term.label.clone(),
        wording: some(&term.wording),
        source: term.source.clone(),
        ..deadline
    }
}

/// Appointments have no start but the one that is printed.
fn start_of(kind: DeadlineKind, start: Start) -> Start {
    match (kind, start) {
        (DeadlineKind::Appointment, Start::Unstated) => Start::Receipt,
        _ => start,
    }
}
