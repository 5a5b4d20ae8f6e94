//! All other deadlines: payment, replies, documents, appointments.

use jiff::civil::Date;

use super::backwards::before;
use super::case::{Case, sensible_deadline};
use super::character::has;
use super::count::Count;
use super::objection::some;
use super::period::next_working_day;
use crate::letter::{Start, Term, When};
use crate::message::Message;
use crate::notice::{Amount, AmountRole, Deadline, DeadlineKind, Example, Fallback};
use crate::reading::kinds::Character;

/// How a sort of deadline is treated.
pub(crate) struct Handling {
    /// The sort of deadline.
    pub kind: DeadlineKind,
    /// Whether its end moves off a weekend or holiday. Appointments stand on any day (§ 31 Abs. 5 VwVfG);
    /// for other ends, such as a period for leaving the country, it is disputed, so the day stays, which
    /// is the earlier one.
    pub shift: bool,
}

/// Kinds of letters whose days never move: weekends and holidays change nothing in elections (§ 54 BWG).
pub(crate) const NEVER_MOVED: &[&str] = &["election_notification"];

const PAYMENT: Handling = Handling {
    kind: DeadlineKind::Payment,
    shift: true,
};

/// One row per sort of deadline that an authority sets.
pub(crate) const HANDLING: &[Handling] = &[
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
    // what is paid on the spot is due with the appointment
    let visit = |due: Date| {
        case.letter
            .terms
            .iter()
            .any(|term| term.kind == DeadlineKind::Appointment && term.when == When::On(due))
    };
    // "den am 05.11. fällig gewordenen Betrag": what was due before the letter is no day to keep
    let over = |due: Date| case.letter.issue_date.as_ref().is_some_and(|day| due < day.date);
    for amount in &case.letter.amounts {
        if let Some(due) = payable_due(amount)
            .filter(|due| sensible_deadline(*due, case.today) && !visit(*due) && !over(*due))
        {
            add(
                &mut deadlines,
                Deadline {
                    label: amount.label.clone(),
                    source: amount.source.clone(),
                    ..stated(case, &PAYMENT, due)
                },
            );
        }
    }
    deadlines
}

fn payable_due(amount: &Amount) -> Option<Date> {
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
        When::On(day) if sensible_deadline(day, case.today) => stated(case, handling, day),
        When::On(_) | When::Illegible => illegible(),
        When::Before(period, anchor) => before(case, term, period, anchor),
        When::Within(period, start) => {
            let counting = case.arrival.regime.counting();
            let count = Count {
                kind: term.kind,
                period,
                law: counting.authority.to_owned(),
                shift: (handling.shift && moves(case)).then_some(counting.authority_shift),
                seats: std::slice::from_ref(&case.seat),
            };
            let start = start_of(case, term.kind, start);
            let mut deadline = count.from(case.start(start), &case.arrival);
            if start == Start::Finality && deadline.date.is_none() {
                deadline.example = after_finality(case, &count);
            }
            deadline
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

/// A printed day. Where it is a Saturday, Sunday or holiday, the next working day is usually still in time;
/// the printed day stays the safe one, because an authority can fix a day without that rule (§ 31 Abs. 3
/// Satz 2 VwVfG, § 26 Abs. 3 Satz 2 SGB X).
fn stated(case: &Case, handling: &Handling, day: Date) -> Deadline {
    let (later, why) = next_working_day(day, std::slice::from_ref(&case.seat));
    let fallback = why.filter(|_| handling.shift && moves(case)).map(|_| Fallback {
        date: later,
        law: case.arrival.regime.counting().authority_shift.to_owned(),
        text: Message::new("law-later-working-day")
            .with("day", day)
            .with("date", later),
    });
    Deadline {
        fallback,
        ..Deadline::stated(handling.kind, day)
    }
}

fn moves(case: &Case) -> bool {
    !NEVER_MOVED.iter().any(|words| has(&case.letter.kind, words))
}

/// What starts a period where the page says nothing: an appointment has no start but the printed one, and a
/// fine is payable after it has become final (§ 66 Abs. 2 Nr. 2 OWiG).
fn start_of(case: &Case, kind: DeadlineKind, start: Start) -> Start {
    match (kind, start) {
        (DeadlineKind::Appointment, Start::Unstated) => Start::Receipt,
        (DeadlineKind::Payment, Start::Unstated) if case.character == Some(Character::Penalty) => {
            Start::Finality
        }
        _ => start,
    }
}

/// The example of the remedy, counted on from its last day.
fn after_finality(case: &Case, count: &Count) -> Option<Example> {
    let Example { received, date } = case.remedy_ends.as_ref()?.example?;
    Some(Example {
        received,
        date: count.end(date)?.1,
    })
}
