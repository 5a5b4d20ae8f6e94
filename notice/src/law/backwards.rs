//! Periods that are counted back from a day: "spätestens drei Wochen vor dem Termin".

use jiff::civil::Date;

use super::case::{Case, sensible_deadline};
use super::count::told;
use super::period::last_day_before;
use crate::letter::{Anchor, Period, Term, When};
use crate::message::Message;
use crate::notice::{Certainty, Deadline, DeadlineKind, Fallback, Step};

/// The BGB has no rule for such periods; its rules hold in mirror image.
pub(super) const BACKWARDS: &str = "§ 187 Abs. 1, § 188 BGB entsprechend";

/// The deadline of a period that is counted back.
///
/// Before the end of a day the count is plain. Before a day itself it is disputed whether the whole period has
/// to lie between; the safe day assumes that it has, and the day after is shown as one that may hold.
pub(super) fn before(case: &Case, term: &Term, period: Period, anchor: Anchor) -> Deadline {
    let unknown = || Deadline {
        question: Some(Message::new("law-ask-anchor").with("period", told(period))),
        ..Deadline::unknown(term.kind)
    };
    let Some((day, from)) = resolve(case, anchor) else {
        return unknown();
    };
    let Some(date) = last_day_before(from, period, &case.seat) else {
        return unknown();
    };
    let disputed = matches!(anchor, Anchor::Day(_) | Anchor::Event);
    let fallback = date.tomorrow().ok().filter(|_| disputed).map(|later| Fallback {
        date: later,
        law: BACKWARDS.to_owned(),
        text: Message::new("law-later-before").with("date", later),
    });
    let step = Step {
        date,
        law: BACKWARDS.to_owned(),
        text: Message::new("law-step-before")
            .with("period", told(period))
            .with("day", day)
            .with("date", date),
    };
    Deadline {
        date: Some(date),
        certainty: Certainty::Computed,
        steps: vec![step],
        fallback,
        ..Deadline::unknown(term.kind)
    }
}

/// The day that is named, and the day that the count starts from and does not count.
fn resolve(case: &Case, anchor: Anchor) -> Option<(Date, Date)> {
    let (day, from) = match anchor {
        Anchor::Day(day) => (day, day),
        Anchor::EndOf(day) => (day, day.tomorrow().ok()?),
        Anchor::Event => appointment(case).map(|day| (day, day))?,
    };
    sensible_deadline(day, case.today).then_some((day, from))
}

/// The one appointment of the letter.
fn appointment(case: &Case) -> Option<Date> {
    let mut days = case
        .letter
        .terms
        .iter()
        .filter(|term| term.kind == DeadlineKind::Appointment)
        .filter_map(|term| match term.when {
            When::On(day) => Some(day),
            _ => None,
        });
    let day = days.next()?;
    days.all(|other| other == day).then_some(day)
}
