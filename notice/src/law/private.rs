//! Periods of the BGB that private letters set going.

use jiff::civil::Date;

use super::Regime;
use super::case::Case;
use super::character::has;
use super::notification::Notified;
use super::objection::disagrees;
use super::period::{end_of_month_after, next_working_day};
use crate::letter::When;
use crate::message::{Arg, Message};
use crate::notice::{Certainty, Deadline, DeadlineKind, Example, Fallback, Step, Warning};

/// A period that ends with a calendar month after receipt.
pub(crate) struct MonthEnd {
    /// Word in the id of the kind.
    pub kind: &'static str,
    /// What has to be done by then.
    pub deadline: DeadlineKind,
    /// How many months after the month of receipt.
    pub months: u16,
    /// The section.
    pub law: &'static str,
}

/// One row per kind of letter.
pub(crate) const MONTH_ENDS: &[MonthEnd] = &[
    MonthEnd {
        kind: "rent_increase",
        deadline: DeadlineKind::Reply,
        months: 2,
        law: "§ 558b Abs. 2 Satz 1 BGB",
    },
    MonthEnd {
        kind: "utility_costs",
        deadline: DeadlineKind::Other,
        months: 12,
        law: "§ 556 Abs. 3 Satz 5 BGB",
    },
];

/// Adds the deadline that the law ties to this private letter, or holds a printed day against it: then the
/// earlier day stands first, with a warning where they differ.
pub(crate) fn add(case: &Case, deadlines: &mut Vec<Deadline>) -> Option<Warning> {
    let row = MONTH_ENDS
        .iter()
        .find(|row| case.arrival.regime == Regime::Bgb && has(&case.letter.kind, row.kind))?;
    let computed = computed(case, row);
    let printed = deadlines
        .iter_mut()
        .find(|deadline| deadline.kind == row.deadline && deadline.certainty == Certainty::Stated);
    let Some(printed) = printed else {
        let answered = case
            .letter
            .terms
            .iter()
            .any(|term| term.kind == row.deadline && !matches!(term.when, When::Illegible));
        if !answered {
            deadlines.push(computed);
        }
        return None;
    };
    let (on_page, by_law) = (printed.date?, computed.date?);
    if on_page == by_law {
        printed.steps = computed.steps;
        return None;
    }
    let warning = disagrees(on_page, by_law, printed.source.clone());
    let law = row.law.to_owned();
    if on_page < by_law {
        printed.fallback = Some(Fallback {
            date: by_law,
            law,
            text: Message::new("law-later-computed").with("date", by_law),
        });
    } else {
        *printed = Deadline {
            clock: printed.clock,
            label: printed.label.take(),
            wording: printed.wording.take(),
            source: printed.source.clone(),
            fallback: Some(Fallback {
                date: on_page,
                law,
                text: Message::new("law-later-printed").with("date", on_page),
            }),
            ..computed
        };
    }
    Some(warning)
}

fn computed(case: &Case, row: &MonthEnd) -> Deadline {
    let day = match case.arrival.really() {
        Notified::On(day) => day,
        Notified::Unknown(question) => {
            let received = case.arrival.guess();
            let example = end_of_month_after(received, row.months);
            return Deadline {
                question: Some(question),
                example: example.map(|date| Example { received, date }),
                ..Deadline::unknown(row.deadline)
            };
        }
    };
    let Some(end) = end_of_month_after(day.date, row.months) else {
        return Deadline::unknown(row.deadline);
    };
    let mut steps = day.steps;
    steps.push(Step {
        date: end,
        law: row.law.to_owned(),
        text: Message::new("law-step-month-end")
            .with("count", Arg::Count(i64::from(row.months)))
            .with("date", end),
    });
    Deadline {
        steps,
        assumption: day.assumption,
        fallback: working_day(case, end),
        ..Deadline::computed(row.deadline, end, day.date)
    }
}

/// Whether § 193 BGB moves this end is not certain, so the month end stays first.
fn working_day(case: &Case, end: Date) -> Option<Fallback> {
    let (later, why) = next_working_day(end, std::slice::from_ref(&case.arrival.home));
    why.map(|_| Fallback {
        date: later,
        law: "§ 193 BGB".to_owned(),
        text: Message::new("law-later-working-day")
            .with("day", end)
            .with("date", later),
    })
}
