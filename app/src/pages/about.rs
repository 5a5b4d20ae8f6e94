//! What this is, what it cannot do, what happens to a letter, and the licences.

use leptos::prelude::*;

use crate::boot::Limits;
use crate::text::{at, t, t_with};

/// The page about the page.
#[component]
pub fn About(
    /// What an upload may hold.
    limits: Limits,
) -> impl IntoView {
    let minutes = limits.minutes.to_string();
    let parts = [
        ("ui-about-what", "ui-about-what-text"),
        ("ui-about-limits", "ui-about-limits-text"),
        ("ui-about-privacy", "ui-about-privacy-text"),
        ("ui-about-licences", "ui-about-licences-text"),
    ];
    let parts = parts
        .into_iter()
        .map(|(title, text)| {
            view! {
                <section>
                    <h2 class="kern-heading-large">{t(title)}</h2>
                    <p class="kern-body">{t_with(text, &[("minutes", &minutes)])}</p>
                </section>
            }
        })
        .collect_view();
    view! {
        <div class="about-page">
            <h1 class="kern-heading-x-large">{t("ui-about-title")}</h1>
            {parts}
            <p><a class="kern-link" href=at("/")>{t("ui-back")}</a></p>
        </div>
    }
}
