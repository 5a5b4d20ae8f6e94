//! "I got the letter on another day": what the reader knows better than the letter tells.

use leptos::ev::SubmitEvent;
use leptos::prelude::*;
use notice::law::{Corrections, Land};
use notice::letter::Delivery;
use notice::notice::Certainty;

use crate::pages::Recompute;
use crate::text::{at, t, t_with};

/// Ways of delivery in the order in which they are offered: value in the form, and its text. What no reader
/// can know (public notice) is left out.
pub(crate) const WAYS: [(Option<Delivery>, &str, &str); 8] = [
    (None, "", "ui-delivery-unsaid"),
    (Some(Delivery::Simple), "simple", "ui-delivery-simple"),
    (Some(Delivery::Pzu), "pzu", "ui-delivery-pzu"),
    (Some(Delivery::Registered), "registered", "ui-delivery-registered"),
    (
        Some(Delivery::RegisteredReturn),
        "registered_return",
        "ui-delivery-registered-return",
    ),
    (
        Some(Delivery::HandedOver),
        "handed_over",
        "ui-delivery-handed-over",
    ),
    (Some(Delivery::Portal), "portal", "ui-delivery-portal"),
    (Some(Delivery::Electronic), "electronic", "ui-delivery-electronic"),
];

/// Id of the element that unfolds the form under the deadline with this number.
pub fn summary_id(index: usize) -> String {
    format!("other-day-{index}")
}

/// The form under a day that depends on receipt: day and way of receipt, and folded under them what is
/// rarely needed. A plain form; with JavaScript the days change without a new page.
#[component]
pub fn Correction(
    /// Number of the deadline among those of the letter.
    index: usize,
    /// How sure its day is; where it is unknown, the form asks for what is missing.
    certainty: Certainty,
    /// Today as `2025-07-10`, the last day that a letter can have been received on.
    today: String,
    /// The day of receipt that the reader gave, in words.
    received: Option<String>,
    /// The Land by which the days are counted, if it is known.
    land: Option<Land>,
    /// What the reader said so far.
    corrections: Corrections,
) -> impl IntoView {
    let recompute = use_context::<Recompute>();
    let send = move |event: SubmitEvent| {
        if let Some(recompute) = recompute {
            recompute.submit(&event, index);
        }
    };
    let title = match (certainty, corrections.received) {
        (Certainty::Unknown, None) => "ui-received-unknown",
        _ => "ui-received",
    };
    let day = corrections.received.map(|day| day.to_string());
    let said = received
        .map(|day| view! { <p class="kern-body"><strong>{t_with("ui-received-said", &[("day", &day)])}</strong></p> });
    let ways = WAYS
        .into_iter()
        .map(|(way, value, text)| view! { <option value=value selected=way == corrections.delivery>{t(text)}</option> })
        .collect_view();
    let (id, way) = (format!("received-{index}"), format!("delivery-{index}"));
    let hint = format!("{id}-hint");
    view! {
        <details class="more other-day no-print">
            <summary id=summary_id(index)>{t(title)}</summary>
            {said}
            <form method="post" action=at("/letter/correct") on:submit=send>
                <div class="kern-form-input">
                    <label class="kern-label" for=id.clone()>{t("ui-received-day")}</label>
                    <p class="kern-hint" id=hint.clone()>{t("ui-received-hint")}</p>
                    <input class="kern-form-input__input" type="date" id=id name="received"
                        value=day.unwrap_or_default() max=today aria-describedby=hint />
                </div>
                <div class="kern-form-input">
                    <label class="kern-label" for=way.clone()>{t("ui-delivery")}</label>
                    <div class="kern-form-input__select-wrapper">
                        <select class="kern-form-input__select" id=way name="delivery">{ways}</select>
                    </div>
                </div>
                <Rarely index land corrections />
                <button class="kern-btn kern-btn--secondary" type="submit">
                    <span class="kern-label">{t("ui-received-send")}</span>
                </button>
            </form>
        </details>
    }
}

/// What is rarely needed: Land, abroad, already objected. Unfolded where the reader said something of it.
#[component]
fn Rarely(index: usize, land: Option<Land>, corrections: Corrections) -> impl IntoView {
    let chosen = corrections.land;
    let any = chosen.is_some() || corrections.abroad || corrections.objected;
    let lands = Land::all()
        .map(|land| view! { <option value=land.code() selected=chosen == Some(land)>{land.name()}</option> })
        .collect_view();
    let id = format!("land-{index}");
    let hint = format!("{id}-hint");
    let read = land
        .filter(|_| chosen.is_none())
        .map(|land| t_with("ui-land-read", &[("land", land.name())]));
    let described = read.is_some().then(|| hint.clone());
    let read = read.map(|text| view! { <p class="kern-hint" id=hint>{text}</p> });
    view! {
        <details class="more rarely" open=any>
            <summary>{t("ui-correct-more")}</summary>
            <div class="kern-form-input">
                <label class="kern-label" for=id.clone()>{t("ui-land")}</label>
                {read}
                <div class="kern-form-input__select-wrapper">
                    <select class="kern-form-input__select" id=id name="land" aria-describedby=described>
                        <option value="">{t("ui-land-unsaid")}</option>
                        {lands}
                    </select>
                </div>
            </div>
            {tick("abroad", index, "ui-abroad", corrections.abroad)}
            {tick("objected", index, "ui-objected", corrections.objected)}
        </details>
    }
}

/// A box to tick. A box that is not ticked sends nothing, so an empty field of the same name goes before it
/// and takes back what was said.
fn tick(name: &'static str, index: usize, text: &str, ticked: bool) -> impl IntoView + use<> {
    let id = format!("{name}-{index}");
    view! {
        <div class="tick">
            <input type="hidden" name=name value="" />
            <input type="checkbox" id=id.clone() name=name value="yes" checked=ticked />
            <label class="kern-label" for=id>{t(text)}</label>
        </div>
    }
}
