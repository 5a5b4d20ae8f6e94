//! Letters that the reader may send: filled in, explained, to be changed, printed and copied.

use leptos::prelude::*;
use notice::telling::drafts::ToldDraft;

use crate::browser;
use crate::text::{at, t};

/// The letters that fit.
#[component]
pub fn Drafts(
    /// The letters.
    drafts: Vec<ToldDraft>,
) -> Option<impl IntoView> {
    if drafts.is_empty() {
        return None;
    }
    let letters = drafts
        .into_iter()
        .enumerate()
        .map(|(number, draft)| letter(number, draft))
        .collect_view();
    Some(view! {
        <section class="part letters no-print" aria-labelledby="letters-title">
            <h2 class="kern-heading-large" id="letters-title">{t("ui-letters")}</h2>
            <p class="kern-body">{t("ui-letters-hint")}" "{t("ui-letters-own")}</p>
            {letters}
        </section>
    })
}

fn letter(number: usize, draft: ToldDraft) -> impl IntoView {
    let text = draft.german.plain_text();
    let (original, changed) = (StoredValue::new(text.clone()), RwSignal::new(text.clone()));
    let id = format!("letter-{number}");
    let rows = text.lines().count().clamp(12, 40);
    let translation = draft.translation.map(|sheet| {
        view! {
            <details class="more">
                <summary>{t("ui-letters-translation")}</summary>
                <p class="kern-body"><strong>{t("ui-letters-translation-hint")}</strong></p>
                <p class="translation">{sheet.plain_text()}</p>
            </details>
        }
    });
    let list = |title: &str, items: Vec<String>| {
        (!items.is_empty()).then(|| {
            let items = items
                .into_iter()
                .map(|item| view! { <li>{item}</li> })
                .collect_view();
            view! { <h3 class="kern-heading-small">{t(title)}</h3><ul>{items}</ul> }
        })
    };
    let field = id.clone();
    view! {
        <details class="more draft">
            <summary>{draft.title}</summary>
            <p class="kern-body">{draft.purpose}</p>
            {list("ui-letters-notes", draft.notes)}
            {translation}
            <form method="post" action=at("/letter/sheet") target="_blank">
                <div class="kern-form-input">
                    <label class="kern-label" for=id.clone()>{t("ui-letters-german")}</label>
                    <p class="kern-hint" id=format!("{id}-hint")>{t("ui-letters-lost")}</p>
                    <textarea class="kern-form-input__input" id=id.clone() name="text" rows=rows.to_string() lang="de" dir="ltr"
                        maxlength="8000" aria-describedby=format!("{id}-hint")
                        prop:value=move || changed.get()
                        on:input=move |event| changed.set(event_target_value(&event))>{text}</textarea>
                </div>
                <div class="kern-btn-wrapper">
                    <button class="kern-btn kern-btn--primary" type="submit">
                        <span class="kern-label">{t("ui-letters-print")}</span>
                    </button>
                    <button class="kern-btn kern-btn--secondary" type="submit" name="as" value="file">
                        <span class="kern-label">{t("ui-letters-download")}</span>
                    </button>
                    <button class="kern-btn kern-btn--secondary script-only" type="button"
                        on:click=move |_| { browser::copy(&changed.get_untracked()); }>
                        <span class="kern-label">{t("ui-letters-copy")}</span>
                    </button>
                    <button class="kern-btn kern-btn--secondary script-only" type="button" on:click=move |_| {
                        changed.set(original.get_value());
                        browser::focus(&field);
                    }>
                        <span class="kern-label">{t("ui-letters-reset")}</span>
                    </button>
                </div>
            </form>
            {list("ui-letters-advice", draft.advice)}
        </details>
    }
}
