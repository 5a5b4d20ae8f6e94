//! How sure a day is, how it came about, and what would change it.

use leptos::prelude::*;
use notice::law::Corrections;
use notice::letter::Delivery;
use notice::notice::{Certainty, Deadline};
use notice::telling::Part;

use super::Icon;
use crate::pages::Recompute;
use crate::text::{t, t_with};
use crate::told::{Nearness, Told};

/// A sentence as its part among its neighbours asks for. Colour and icon only repeat what its words say.
#[component]
pub fn Sentence(
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
        <p class=class>{icon.map(|name| view! { <Icon name /> })}<span class=label>{before}{day}{after}</span></p>
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
    /// What the reader said so far.
    corrections: Corrections,
) -> impl IntoView {
    let days = told.deadlines.get(index).cloned().unwrap_or_default();
    let depends = deadline.certainty != Certainty::Stated;
    let steps: Vec<_> = deadline
        .steps
        .into_iter()
        .zip(days.steps)
        .map(|(step, day)| {
            view! {
                <li>
                    <strong>{day}</strong>
                    <span class="text">{step.text}</span>
                    <span class="law" lang="de" dir="ltr">{step.law}</span>
                </li>
            }
        })
        .collect();
    let steps = (!steps.is_empty()).then(|| {
        view! { <details class="more why"><summary>{t("ui-why")}</summary><ol class="steps plain">{steps}</ol></details> }
    });
    view! {
        {steps}
        {depends.then(|| view! { <OtherDay index today=told.today received=told.received corrections /> })}
    }
}

/// "I got the letter on another day."
#[component]
fn OtherDay(
    index: usize,
    today: String,
    received: Option<String>,
    corrections: Corrections,
) -> impl IntoView {
    let recompute = use_context::<Recompute>();
    let send = move |event: leptos::ev::SubmitEvent| {
        if let Some(recompute) = recompute {
            recompute.submit(&event);
        }
    };
    let day = corrections
        .received
        .map(|day| day.to_string())
        .unwrap_or_default();
    let chosen = corrections.delivery;
    let ways = [
        (None, "", "ui-delivery-unsaid"),
        (Some(Delivery::Simple), "simple", "ui-delivery-simple"),
        (Some(Delivery::Pzu), "pzu", "ui-delivery-pzu"),
        (
            Some(Delivery::HandedOver),
            "handed_over",
            "ui-delivery-handed-over",
        ),
        (Some(Delivery::Portal), "portal", "ui-delivery-portal"),
    ];
    let ways = ways
        .into_iter()
        .map(|(way, value, text)| view! { <option value=value selected=way == chosen>{t(text)}</option> })
        .collect_view();
    let said = received
        .map(|day| view! { <p class="kern-body"><strong>{t_with("ui-received-said", &[("day", &day)])}</strong></p> });
    let (id, way) = (format!("received-{index}"), format!("delivery-{index}"));
    let hint = format!("{id}-hint");
    view! {
        <details class="more other-day no-print">
            <summary>{t("ui-received")}</summary>
            {said}
            <form method="post" action="/letter/correct" on:submit=send>
                <div class="kern-form-input">
                    <label class="kern-label" for=id.clone()>{t("ui-received-day")}</label>
                    <p class="kern-hint" id=hint.clone()>{t("ui-received-hint")}</p>
                    <input class="kern-form-input__input" type="date" id=id name="received" value=day max=today
                        aria-describedby=hint />
                </div>
                <div class="kern-form-input">
                    <label class="kern-label" for=way.clone()>{t("ui-delivery")}</label>
                    <div class="kern-form-input__select-wrapper">
                        <select class="kern-form-input__select" id=way name="delivery">{ways}</select>
                    </div>
                </div>
                <button class="kern-btn kern-btn--secondary" type="submit">
                    <span class="kern-label">{t("ui-received-send")}</span>
                </button>
            </form>
        </details>
    }
}
