//! While a letter is being read: true steps, and a way to stop.

use leptos::prelude::*;

use crate::boot::Progress;
use crate::browser;
use crate::json;
use crate::parts::Icon;
use crate::text::{at, t, texts};

/// The page that waits for the reading. Without JavaScript it asks again every two seconds.
#[component]
pub fn Waiting(
    /// How far it is.
    progress: Progress,
) -> impl IntoView {
    let now = RwSignal::new(progress);
    Effect::new(move || {
        browser::follow("/letter/events", move |event| {
            let Some(step) = json::read(event) else {
                return false;
            };
            now.set(step);
            if step == Progress::Over {
                browser::replace("/letter");
            }
            step == Progress::Over
        });
    });
    let texts = StoredValue::new(texts());
    let fill = move |id: &str, args: &[(&str, &str)]| texts.with_value(|texts| texts.fill(id, args));
    let reading = move || match now.get() {
        Progress::Reading { page, of } => fill(
            "ui-step-page",
            &[("page", &page.to_string()), ("of", &of.to_string())],
        ),
        _ => fill("ui-step-reading", &[]),
    };
    let opening = move || match now.get() {
        Progress::Queued { ahead } if ahead > 0 => fill("ui-step-queued", &[("ahead", &ahead.to_string())]),
        _ => fill("ui-step-opening", &[]),
    };
    let step = move |number: usize, text: Box<dyn Fn() -> String + Send>| {
        let here = move || stage(now.get());
        let state = move || match here().cmp(&number) {
            std::cmp::Ordering::Greater => "step-done",
            std::cmp::Ordering::Equal => "step-now",
            std::cmp::Ordering::Less => "step-later",
        };
        let done = move || (here() > number).then(|| view! { <Icon name="check" /> });
        view! {
            <li class=state aria-current=move || (here() == number).then_some("step")>
                <span class="sign" aria-hidden="true">{done}</span><span>{text}</span>
            </li>
        }
    };
    view! {
        <div class="waiting">
            <h1 class="kern-heading-x-large">{t("ui-waiting-title")}</h1>
            <div role="status">
                <ol class="progress plain">
                    {step(1, Box::new(opening))}
                    {step(2, Box::new(reading))}
                    {step(3, Box::new(move || fill("ui-step-computing", &[])))}
                </ol>
            </div>
            <p class="kern-body">{t("ui-waiting-hint")}</p>
            <form method="post" action=at("/letter/cancel")>
                <button class="kern-btn kern-btn--secondary" type="submit">
                    <Icon name="close" /><span class="kern-label">{t("ui-cancel")}</span>
                </button>
            </form>
        </div>
    }
}

/// Number of the step that is under way, from 1; 4 when all are done.
fn stage(progress: Progress) -> usize {
    match progress {
        Progress::Queued { .. } | Progress::Opening => 1,
        Progress::Reading { .. } => 2,
        Progress::Computing => 3,
        Progress::Over => 4,
    }
}
