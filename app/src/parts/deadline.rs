//! A day, how sure it is, and how it came about.

use leptos::prelude::*;
use notice::letter::Delivery;
use notice::notice::{Certainty, Deadline};
use notice::law::Corrections;

use super::Icon;
use crate::pages::Recompute;
use crate::text::{t, t_with};
use crate::told::{Nearness, Told, ToldDeadline};

/// The day of a deadline with the days left, and how sure it is, in words and icon.
#[component]
pub fn Day(
    /// The deadline.
    deadline: Deadline<String>,
    /// Its days in words.
    told: ToldDeadline,
) -> impl IntoView {
    let (icon, sure) = match deadline.certainty {
        Certainty::Stated => ("check", "ui-sure-stated"),
        Certainty::Computed => ("checklist", "ui-sure-computed"),
        Certainty::Unknown => ("question-mark", "ui-sure-unknown"),
    };
    let (badge, sign) = match told.nearness {
        Nearness::Past => ("danger", "danger"),
        Nearness::Near => ("warning", "warning"),
        Nearness::Far => ("info", "info"),
    };
    let left = told.left.map(|left| {
        view! {
            <span class=format!("kern-badge kern-badge--{badge}")>
                <Icon name=sign /><span class="kern-label kern-label--small">{left}</span>
            </span>
        }
    });
    let day = told.day.unwrap_or_else(|| t("ui-day-unknown"));
    view! {
        <p class="day"><Icon name="calendar-today" /><strong>{day}</strong>{left}</p>
        <p class="sure"><Icon name=icon /><span>{t(sure)}</span></p>
        {deadline.question.map(|question| view! { <p class="kern-body">{question}</p> })}
    }
}

/// Unfolds to the steps by which a day came about, with the form for another day of receipt where that
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
    let steps = deadline
        .steps
        .into_iter()
        .zip(days.steps)
        .map(|(step, day)| {
            view! {
                <li>
                    <p class="kern-body">{step.text}</p>
                    <p class="step"><strong>{day}</strong><span class="law" lang="de" dir="ltr">{step.law}</span></p>
                </li>
            }
        })
        .collect_view();
    let summary = if deadline.certainty == Certainty::Unknown { "ui-why-unknown" } else { "ui-why" };
    let depends = deadline.certainty != Certainty::Stated;
    view! {
        <details class="more why">
            <summary>{t(summary)}</summary>
            {deadline.wording.map(|words| view! {
                <p class="kern-body">{t("ui-why-wording")}</p><blockquote lang="de" dir="ltr">{words}</blockquote>
            })}
            <ol class="steps">{steps}</ol>
            {deadline.assumption.map(|text| view! { <p class="kern-body">{text}</p> })}
            {deadline.fallback.zip(days.fallback).map(|(later, day)| view! {
                <p class="kern-body">{later.text}" "<strong>{day}</strong>" "<span class="law" lang="de">{later.law}</span></p>
            })}
            {days.example.map(|text| view! { <p class="kern-body">{text}</p> })}
        </details>
        {depends.then(|| view! { <OtherDay index today=told.today received=told.received corrections /> })}
    }
}

/// "I got the letter on another day."
#[component]
fn OtherDay(index: usize, today: String, received: Option<String>, corrections: Corrections) -> impl IntoView {
    let recompute = use_context::<Recompute>();
    let send = move |event: leptos::ev::SubmitEvent| {
        if let Some(recompute) = recompute {
            recompute.submit(&event);
        }
    };
    let day = corrections.received.map(|day| day.to_string()).unwrap_or_default();
    let id = format!("received-{index}");
    let way = format!("delivery-{index}");
    let chosen = corrections.delivery;
    let ways = [
        (None, "", "ui-delivery-unsaid"),
        (Some(Delivery::Simple), "simple", "ui-delivery-simple"),
        (Some(Delivery::Pzu), "pzu", "ui-delivery-pzu"),
        (Some(Delivery::HandedOver), "handed_over", "ui-delivery-handed-over"),
        (Some(Delivery::Portal), "portal", "ui-delivery-portal"),
    ];
    let ways = ways
        .into_iter()
        .map(|(way, value, text)| view! { <option value=value selected=way == chosen>{t(text)}</option> })
        .collect_view();
    let said = received.map(|day| {
        view! { <p class="kern-body"><strong>{t_with("ui-received-said", &[("day", &day)])}</strong></p> }
    });
    view! {
        <details class="more other-day">
            <summary>{t("ui-received")}</summary>
            {said}
            <form method="post" action="/letter/correct" on:submit=send>
                <div class="kern-form-input">
                    <label class="kern-label" for=id.clone()>{t("ui-received-day")}</label>
                    <p class="kern-hint" id=format!("{id}-hint")>{t("ui-received-hint")}</p>
                    <input class="kern-form-input__input" type="date" id=id.clone() name="received" value=day
                        max=today aria-describedby=format!("{id}-hint") />
                </div>
                <div class="kern-form-input">
                    <label class="kern-label" for=way.clone()>{t("ui-delivery")}</label>
                    <div class="kern-form-input__select-wrapper">
                        <select class="kern-form-input__select" id=way.clone() name="delivery">{ways}</select>
                    </div>
                </div>
                <button class="kern-btn kern-btn--secondary" type="submit">
                    <span class="kern-label">{t("ui-received-send")}</span>
                </button>
            </form>
        </details>
    }
}
