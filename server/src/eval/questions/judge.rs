//! Whether an answer is right.

use std::collections::BTreeSet;

use jiff::civil::Date;
use notice::Notice;
use notice::talk::{Answer, Intent, Outcome};
use serde::{Deserialize, Serialize};

use super::values::Values;
use super::{Want, Wanted, meant};
use crate::eval::gold::Gold;

/// How an answer came out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Verdict {
    /// Answered, and it holds everything that a right answer holds.
    Right,
    /// Answered otherwise.
    Wrong,
    /// Said not to be in the letter, and there is an answer.
    Refused,
    /// Not understood, and there is an answer: it is not among what is shown.
    Choice,
    /// There is no answer, and one was given.
    Invented,
    /// There is no answer, and none was given.
    Declined,
    /// Not understood for sure, and the answer is among what is shown as coming near, under its own label or as a
    /// passage of the letter. Never counted as right.
    Shown,
}

/// An answer as it is judged.
#[derive(Clone, Copy, Debug)]
pub struct Given<'a> {
    /// The answer.
    pub answer: &'a Answer,
    /// What it holds, but for the places where the answer may stand.
    pub values: &'a Values,
    /// What it holds with them.
    pub all: &'a Values,
    /// The lines of the letter that it comes from, as the reader sees them marked, with those above and below; of an
    /// answer that is sure without those of the places.
    pub shown: &'a Values,
    /// Where the question was not understood for sure: what is shown under the label of each intent.
    pub labelled: &'a [(Intent, Values)],
}

/// Days and sums that may be told about a letter: those of the gold facts, those that are printed, and the days by
/// which a right day is reached.
#[derive(Clone, Debug, Default)]
pub struct Known {
    days: BTreeSet<Date>,
    cents: BTreeSet<i64>,
}

impl Known {
    /// What may be told about the letter with these facts and this printed text.
    pub fn new(gold: &Gold, printed: &str, notice: &Notice) -> Self {
        let printed = Values::of(printed);
        let mut days: BTreeSet<Date> = printed.days.into_iter().collect();
        let right: BTreeSet<Date> = gold
            .deadlines
            .iter()
            .filter_map(|deadline| deadline.date)
            .collect();
        let reached = notice
            .deadlines
            .iter()
            .filter(|deadline| deadline.date.is_some_and(|date| right.contains(&date)))
            .flat_map(|deadline| deadline.steps.iter().map(|step| step.date));
        days.extend(reached);
        // "If you got it on …, the last day is …": told as an example where nobody can know the day
        if gold.deadlines.iter().any(|deadline| deadline.date.is_none()) {
            let examples = notice.deadlines.iter().filter(|deadline| deadline.date.is_none());
            days.extend(
                examples
                    .filter_map(|deadline| deadline.example)
                    .flat_map(|example| [example.received, example.date]),
            );
        }
        days.extend(right);
        days.extend(gold.issue_date);
        days.extend(gold.amounts.iter().filter_map(|amount| amount.due));
        let mut cents: BTreeSet<i64> = printed.cents.into_iter().collect();
        cents.extend(gold.amounts.iter().map(|amount| amount.cents.abs()));
        Known { days, cents }
    }

    /// The first day or sum of an answer that is not known.
    fn stranger(&self, values: &Values) -> Option<String> {
        let day = values.days.iter().find(|day| !self.days.contains(day));
        let cents = values.cents.iter().find(|cents| !self.cents.contains(cents));
        day.map(ToString::to_string)
            .or_else(|| cents.map(|cents| format!("{cents} cents")))
    }
}

/// Intents whose answer is that there is none.
const DECLINES: &[Intent] = &[Intent::OffTopic, Intent::ShouldObject];

/// Judges an answer; the text says why, for mending.
pub fn judge(wanted: &Wanted, given: &Given<'_>, known: &Known) -> (Verdict, String) {
    let answer = given.answer;
    let declined =
        !answer.intents.is_empty() && answer.intents.iter().all(|intent| DECLINES.contains(intent));
    if wanted.outcome == Want::NotInLetter {
        let none = declined || matches!(answer.outcome, Outcome::NotInLetter | Outcome::Unsure);
        let verdict = if none {
            Verdict::Declined
        } else {
            Verdict::Invented
        };
        return (verdict, understood(answer));
    }
    let about = wanted.about.as_deref().map(meant).unwrap_or_default();
    let on_topic = answer.intents.iter().any(|intent| about.contains(intent));
    let by_values = !(wanted.must.is_empty() && wanted.lines.is_empty());
    if answer.outcome == Outcome::Unsure {
        return nearest(wanted, given, known, about);
    }
    let missing = wanted.must.iter().find(|value| !given.values.hold(value));
    let quoted = |words: &&String| given.values.hold(words) || (on_topic && given.shown.hold(words));
    let missing = missing.or_else(|| wanted.lines.iter().find(|words| !quoted(words)));
    // It is not told as the answer, and stands among the places where the answer may be.
    if missing.is_some() && holds(wanted, given.all) && known.stranger(given.all).is_none() {
        return (Verdict::Shown, understood(answer));
    }
    let refused = match answer.outcome {
        // What holds in general is said beside it.
        Outcome::NotInLetter if wanted.outcome == Want::General && on_topic => None,
        Outcome::NotInLetter => Some(Verdict::Refused),
        // A question on which no advice is given may be one that wants to hear just that.
        _ if declined && !on_topic => Some(Verdict::Refused),
        _ => None,
    };
    if let Some(verdict) = refused {
        return (verdict, understood(answer));
    }
    let wrong = wanted.not.iter().find(|value| given.values.hold(value));
    let fault = if let Some(value) = missing {
        Some(format!("{value} is missing"))
    } else if let Some(value) = wrong {
        Some(format!("{value} is wrong"))
    } else if let Some(value) = known.stranger(given.all) {
        Some(format!("{value} is not known"))
    } else if !by_values && !about.is_empty() && !on_topic {
        Some("about something else".to_owned())
    } else if !by_values
        && about.is_empty()
        && wanted.outcome == Want::General
        && answer.outcome != Outcome::General
    {
        Some("not general".to_owned())
    } else {
        None
    };
    match fault {
        Some(fault) => (Verdict::Wrong, format!("{fault}; {}", understood(answer))),
        None => (Verdict::Right, understood(answer)),
    }
}

/// Judges what is shown as coming near, which answers nothing by itself.
fn nearest(wanted: &Wanted, given: &Given<'_>, known: &Known, about: &[Intent]) -> (Verdict, String) {
    let understood = understood(given.answer);
    if let Some(value) = known.stranger(given.all) {
        return (Verdict::Wrong, format!("{value} is not known; {understood}"));
    }
    let mut on_topic = given.labelled.iter().filter(|(intent, _)| about.contains(intent));
    // Under the label of what was asked, a wrong value is told as the answer.
    let told = |(_, values): &&(Intent, Values)| wanted.not.iter().any(|value| values.hold(value));
    if let Some((intent, _)) = on_topic.clone().find(told) {
        return (Verdict::Wrong, format!("wrong under {intent}; {understood}"));
    }
    let by_values = !(wanted.must.is_empty() && wanted.lines.is_empty());
    let held = |words: &String| given.all.hold(words) || given.shown.hold(words);
    let shown = if by_values {
        wanted.must.iter().all(|value| given.all.hold(value)) && wanted.lines.iter().all(held)
    } else {
        on_topic.next().is_some()
    };
    let verdict = if shown { Verdict::Shown } else { Verdict::Choice };
    (verdict, understood)
}

/// Whether a text holds everything that a right answer holds.
fn holds(wanted: &Wanted, values: &Values) -> bool {
    let mut all = wanted.must.iter().chain(&wanted.lines);
    all.all(|value| values.hold(value))
}

fn understood(answer: &Answer) -> String {
    let ids = |intents: &[Intent]| {
        intents
            .iter()
            .map(|intent| intent.id())
            .collect::<Vec<_>>()
            .join(" ")
    };
    match answer.intents.as_slice() {
        [] => format!("not sure, offered {}", ids(&answer.choices)),
        intents => format!("understood {}", ids(intents)),
    }
}
