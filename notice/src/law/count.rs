//! From the day that starts a period to its last day, with every step on the way.

use jiff::civil::Date;

use super::notification::{Arrival, Day, Notified};
use super::notification_texts::shift_step;
use super::period::{last_day, next_working_day};
use super::places::Seat;
use crate::letter::{Period, Unit};
use crate::message::{Arg, Message};
use crate::notice::{Deadline, DeadlineKind, Example, Fallback, Step};

/// A period to be counted.
pub(crate) struct Count<'a> {
    /// What for.
    pub kind: DeadlineKind,
    /// How long.
    pub period: Period,
    /// The sections that give its length and end.
    pub law: String,
    /// The section that moves its end off a weekend or holiday; `None` where the end stays.
    pub shift: Option<&'static str>,
    /// Where the act has to be done.
    pub seats: &'a [Seat],
}

impl Count<'_> {
    /// The deadline that follows from a day, or the question where there is none.
    pub(crate) fn from(&self, start: Notified, arrival: &Arrival) -> Deadline {
        match start {
            Notified::On(day) => self.known(day),
            Notified::Unknown(question) => Deadline {
                question: Some(question),
                example: self.example(arrival),
                ..Deadline::unknown(self.kind)
            },
        }
    }

    fn known(&self, start: Day) -> Deadline {
        let Some((counted, last)) = self.end(start.date) else {
            return Deadline::unknown(self.kind);
        };
        let mut steps = start.steps;
        steps.push(Step {
            date: counted,
            law: self.law.clone(),
            text: Message::new("law-step-period")
                .with("start", start.date)
                .with("period", told(self.period))
                .with("date", counted),
        });
        if let (Some(law), (_, Some(why))) = (self.shift, next_working_day(counted, self.seats)) {
            steps.push(shift_step("law-step-end-shift", law, counted, last, why));
        }
        let fallback = start.later.and_then(|later| {
            let (_, date) = self.end(later.date)?;
            (date > last).then(|| Fallback {
                date,
                law: later.law,
                text: Message::new(later.text).with("date", date),
            })
        });
        Deadline {
            steps,
            fallback,
            assumption: start.assumption,
            question: start.question,
            ..Deadline::computed(self.kind, last, start.date)
        }
    }

    /// The last day as counted, and as moved to a working day.
    pub(crate) fn end(&self, start: Date) -> Option<(Date, Date)> {
        let here = self.seats.first().cloned().unwrap_or_default();
        let counted = last_day(start, self.period, &here)?;
        let last = match self.shift {
            Some(_) => next_working_day(counted, self.seats).0,
            None => counted,
        };
        Some((counted, last))
    }

    /// "If you got it on …, then …".
    fn example(&self, arrival: &Arrival) -> Option<Example> {
        let received = arrival.guess();
        let (_, date) = self.end(received)?;
        Some(Example { received, date })
    }
}

/// A period in words: "1 Monat", "2 Wochen".
pub(crate) fn told(period: Period) -> Message {
    let id = match period.unit {
        Unit::Day => "law-period-days",
        Unit::WorkingDay => "law-period-working-days",
        Unit::Week => "law-period-weeks",
        Unit::Month => "law-period-months",
        Unit::Year => "law-period-years",
    };
    Message::new(id).with("count", Arg::Count(i64::from(period.count)))
}
