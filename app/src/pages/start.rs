//! The first page: one sentence, one large button.

use leptos::prelude::*;

use crate::boot::{Limits, Sample};
use crate::parts::{Icon, PagePicker};
use crate::text::{at, t, t_with};

/// The first page.
#[component]
pub fn Start(
    /// Letters to try the page with.
    samples: Vec<Sample>,
    /// Whether the reader just deleted a letter.
    deleted: bool,
    /// What an upload may hold.
    limits: Limits,
) -> impl IntoView {
    let done = deleted.then(|| {
        view! {
            <div class="kern-alert kern-alert--success" role="status">
                <div class="kern-alert__header"><Icon name="success" /><p class="kern-title">{t("ui-deleted")}</p></div>
            </div>
        }
    });
    let promises = [
        ("visibility-off", t("ui-promise-alone")),
        (
            "delete",
            t_with("ui-promise-gone", &[("minutes", &limits.minutes.to_string())]),
        ),
        ("info", t("ui-promise-program")),
    ];
    let promises = promises
        .into_iter()
        .map(|(icon, text)| view! { <li><Icon name=icon /><span>{text}</span></li> })
        .collect_view();
    let samples = samples
        .into_iter()
        .map(|sample| {
            view! {
                <form method="post" action=at(&format!("/samples/{}", sample.name))>
                    <button class="kern-btn kern-btn--tertiary" type="submit">
                        <span class="kern-label">{t(&format!("ui-sample-{}", sample.name))}</span>
                        <Icon name="arrow-forward" />
                    </button>
                </form>
            }
        })
        .collect_view();
    view! {
        <div class="start">
            {done}
            <h1 class="kern-heading-display">{t("ui-start-title")}</h1>
            <p class="lead">{t("ui-start-lead")}</p>
            <PagePicker limits />
            <ul class="promises plain">{promises}</ul>
            <section class="samples" aria-labelledby="samples-title">
                <h2 class="kern-heading-medium" id="samples-title">{t("ui-samples-title")}</h2>
                {samples}
            </section>
        </div>
    }
}
