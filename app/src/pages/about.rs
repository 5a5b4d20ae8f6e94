//! What this is, what it cannot do, what happens to a letter, and the licences.

use leptos::either::Either;
use leptos::prelude::*;

use crate::boot::{Limits, ToldExam, ToldModel};
use crate::text::{at, t, t_with};

/// The page about the page.
#[component]
pub fn About(
    /// What an upload may hold.
    limits: Limits,
    /// The language model, where one is at work.
    model: Option<ToldModel>,
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
            <section>
                <h2 class="kern-heading-large">{t("ui-about-model")}</h2>
                {about_model(model)}
            </section>
            <p><a class="kern-link" href=at("/")>{t("ui-back")}</a></p>
        </div>
    }
}

/// Which model does what, and how it did in its exam.
fn about_model(model: Option<ToldModel>) -> impl IntoView {
    let Some(model) = model else {
        return Either::Left(view! { <p class="kern-body">{t("ui-about-model-none")}</p> });
    };
    let letters = model.letters.to_string();
    let heads = ["language", "duty", "asked", "right", "wrong", "granted"];
    let heads = heads.map(|head| view! { <th scope="col">{t(&format!("ui-about-model-{head}"))}</th> });
    let rows = model.exams.into_iter().map(exam).collect_view();
    Either::Right(view! {
        <p class="kern-body">{t_with("ui-about-model-text", &[("name", &model.title)])}</p>
        <p class="kern-body">{t("ui-about-model-check")}</p>
        <p class="kern-body">
            {t_with("ui-about-model-exam", &[("day", &model.day), ("letters", &letters)])}
        </p>
        <div class="wide" tabindex="0" role="group" aria-label=t("ui-about-model")>
            <table class="kern-table">
                <thead>
                    <tr>{heads}</tr>
                </thead>
                <tbody>{rows}</tbody>
            </table>
        </div>
    })
}

fn exam(row: ToldExam) -> impl IntoView {
    let granted = if row.granted {
        "ui-about-model-yes"
    } else {
        "ui-about-model-no"
    };
    view! {
        <tr>
            <th scope="row">{row.language}</th>
            <td>{t(&format!("ui-duty-{}", row.duty))}</td>
            <td>{row.asked}</td>
            <td>{row.right}</td>
            <td>{row.not_right}</td>
            <td>{t(granted)}</td>
        </tr>
    }
}
