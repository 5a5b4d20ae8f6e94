//! How sure a day is, how it came about, and what would change it.

use leptos::prelude::*;
use notice::law::{Corrections, Land};
use notice::notice::{Certainty, Deadline};
use notice::telling::Part;

use super::{Correction, Icon};
use crate::text::t;
use crate::told::{Nearness, Told};

/// A sentence as its part among its neighbours asks for. Colour and icon only repeat what its words say.
#[component]
pub fn Sentence(
    /// Id of its element.
    #[prop(optional)]
    id: Option<String>,
    /// The sentence.
    text: String,
    /// What it does among its neighbours.
    part: Part,
    /// The day that the sentence may tell, to be set in bold.
    day: Option<String>,
    /// How near that day is.
    nearness: Nearness,
    /// How sure it is.
    certainty: Certainty,
) -> impl IntoView {
    let (class, icon) = match (part, nearness, certainty) {
        (Part::Lead, ..) => ("say", None),
        (Part::Detail, ..) => ("detail", None),
        (Part::Left, Nearness::Past, _) => ("left kern-badge kern-badge--danger", Some("danger")),
        (Part::Left, Nearness::Near, _) => ("left kern-badge kern-badge--warning", Some("warning")),
        (Part::Left, Nearness::Far, _) => ("left kern-badge kern-badge--info", Some("info")),
        (Part::Certainty, _, Certainty::Stated) => ("sure", Some("check")),
        (Part::Certainty, _, Certainty::Computed) => ("sure", Some("checklist")),
        (Part::Certainty, _, Certainty::Unknown) => ("sure", Some("question-mark")),
    };
    let label = if part == Part::Left {
        "kern-label kern-label--small"
    } else {
        "words"
    };
    let found = day.filter(|_| part == Part::Lead).and_then(|day| {
        let (before, after) = text.split_once(&*day)?;
        Some((before.to_owned(), day.clone(), after.to_owned()))
    });
    let (before, day, after) = match found {
        Some((before, day, after)) => (before, Some(day), Some(after)),
        None => (text, None, None),
    };
    let day = day.map(|day| view! { <strong>{day}</strong> });
    view! {
        <p class=class id=id>{icon.map(|name| view! { <Icon name /> })}<span class=label>{before}{day}{after}</span></p>
    }
}

/// One step on the way to a day: the day, what happens, and by which section.
pub(crate) fn step_line(day: String, text: String, law: String) -> impl IntoView {
    view! {
        <li>
            <strong>{day}</strong>
            <span class="text">{text}</span>
            <span class="law" lang="de" dir="ltr">{law}</span>
        </li>
    }
}

/// Unfolds to the steps by which a day came about; under it the form for another day of receipt, where that
/// would change it.
#[component]
pub fn Why(
    /// Number of the deadline among those of the letter.
    index: usize,
    /// The deadline.
    deadline: Deadline<String>,
    /// Days in words.
    told: Told,
    /// The Land by which the days are counted, if it is known.
    land: Option<Land>,
    /// What the reader said so far.
    corrections: Corrections,
) -> impl IntoView {
    let days = told.deadlines.get(index).cloned().unwrap_or_default();
    let certainty = deadline.certainty;
    let depends = certainty != Certainty::Stated;
    let steps = deadline
        .steps
        .into_iter()
        .zip(days.steps)
        .map(|(step, day)| step_line(day, step.text, step.law))
        .collect::<Vec<_>>();
    let steps = (!steps.is_empty()).then(|| {
        view! { <details class="more why"><summary>{t("ui-why")}</summary><ol class="steps plain">{steps}</ol></details> }
    });
    view! {
        {steps}
        {depends.then(|| {
            view! { <Correction index certainty today=told.today received=told.received land corrections /> }
        })}
    }
}
