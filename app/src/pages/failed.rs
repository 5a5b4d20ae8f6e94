//! What went wrong, that nothing was kept, and the next step.

use leptos::prelude::*;

use crate::boot::{Failure, Limits};
use crate::parts::Icon;
use crate::text::{at, t, t_with, texts};

/// The page for an upload that could not be read.
#[component]
pub fn Failed(
    /// What went wrong.
    failure: Failure,
    /// What an upload may hold.
    limits: Limits,
) -> impl IntoView {
    // A code without words of its own is still told as what it is: a mistake here.
    let known = texts().get(&format!("error-{}", failure.code)).is_some();
    let code = if known {
        failure.code
    } else {
        "internal".to_owned()
    };
    let page = failure.page.map(|page| {
        view! { <p class="kern-body">{t_with("ui-failed-page", &[("page", &page.to_string())])}</p> }
    });
    let args = limits.args();
    let args = args.each_ref().map(|(name, value)| (*name, value.as_str()));
    let own = format!("error-{code}-kept");
    let kept = if texts().get(&own).is_some() {
        t_with(&own, &args)
    } else {
        t("error-nothing-kept")
    };
    let (what, next) = (
        t_with(&format!("error-{code}"), &args),
        t_with(&format!("error-{code}-next"), &args),
    );
    view! {
        <div class="failed">
            <h1 class="kern-heading-x-large">{t("ui-failed-title")}</h1>
            <div class="kern-alert kern-alert--danger">
                <div class="kern-alert__header">
                    <Icon name="danger" /><p class="kern-title">{what}</p>
                </div>
                <div class="kern-alert__body">
                    {page}
                    <p class="kern-body">{kept}</p>
                    <p class="kern-body">{next}</p>
                </div>
            </div>
            <Again />
        </div>
    }
}

/// The page for an address that is none.
#[component]
pub fn Missing() -> impl IntoView {
    view! {
        <div class="failed">
            <h1 class="kern-heading-x-large">{t("ui-missing-title")}</h1>
            <p class="kern-body">{t("ui-missing-text")}</p>
            <Again />
        </div>
    }
}

#[component]
fn Again() -> impl IntoView {
    view! {
        <a class="kern-btn kern-btn--primary" href=at("/")><span class="kern-label">{t("ui-again")}</span></a>
    }
}
