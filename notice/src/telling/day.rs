//! The sentences that follow a day: how long it is until then, and how sure it is.

use jiff::civil::Date;

use super::say::Said;
use super::{Part, Section};
use crate::message::{Arg, Message};
use crate::notice::{Certainty, Deadline, DeadlineKind};

/// Longest quotation in characters; a longer one would hide the sentence.
const QUOTE: usize = 200;

/// Whether `day` lies before `today`.
pub(super) fn is_past(day: Option<Date>, today: Date) -> bool {
    day.is_some_and(|day| day < today)
}

/// How long it is until `day`; `event` for a day on which something happens rather than ends.
pub(super) fn left(day: Date, today: Date, event: bool) -> Message {
    let days = i64::from((day - today).get_days());
    match days {
        0 => Message::new("day-today"),
        1 => Message::new("day-tomorrow"),
        -1 => Message::new("day-yesterday"),
        ..0 => Message::new("day-past").with("days", Arg::Count(-days)),
        _ if event => Message::new("day-ahead-event").with("days", Arg::Count(days)),
        _ => Message::new("day-ahead").with("days", Arg::Count(days)),
    }
}

/// Says how much time is left until the deadline and how sure its day is.
pub(super) fn say(section: Section, index: usize, deadline: &Deadline, today: Date, said: &mut Said) {
    let event = deadline.kind == DeadlineKind::Appointment;
    if let Some(day) = deadline.date {
        said.say(section, Part::Left, left(day, today, event), &[], Some(index));
    }
    let certainty = match deadline.certainty {
        Certainty::Stated => "day-stated",
        Certainty::Computed => "day-computed",
        Certainty::Unknown if event => "day-unknown-event",
        Certainty::Unknown => "day-unknown",
    };
    said.say(
        section,
        Part::Certainty,
        Message::new(certainty),
        &deadline.source,
        Some(index),
    );
    let mut more = |text: Message| {
        said.say(section, Part::Detail, text, &deadline.source, Some(index));
    };
    if let Some(assumption) = &deadline.assumption {
        more(assumption.clone());
    }
    if deadline.certainty != Certainty::Stated {
        if let Some(words) = deadline.wording.as_deref().and_then(quotable) {
            more(Message::new("todo-words").with("words", words));
        }
        if let Some(example) = deadline.example {
            more(Message::new("day-example").with("received", example.received));
            more(Message::new("day-example-end").with("day", example.date));
        }
    }
    if let Some(question) = &deadline.question {
        more(question.clone());
    }
}

/// Words short enough to be quoted.
fn quotable(words: &str) -> Option<&str> {
    let words = words.trim();
    (!words.is_empty() && words.chars().count() <= QUOTE).then_some(words)
}
