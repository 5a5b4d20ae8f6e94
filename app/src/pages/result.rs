//! What the letter says: the headline, what to do and until when, the money, the remedy, and the letter
//! itself with its marks.

use leptos::ev::SubmitEvent;
use leptos::prelude::*;
use notice::telling::Summary;

use super::sections::{by_line, sections, sentence_id};
use crate::browser;
use crate::json;
use crate::parts::{Aloud, Conversation, Drafts, Icon, LetterPicture, Marks, correction};
use crate::text::{READER_LANG, Texts, at, t, texts};
use crate::told::View;

/// Lets a form change what the reader said about the letter, and shows the letter anew.
#[derive(Clone, Copy)]
pub struct Recompute {
    view: RwSignal<View>,
    said: RwSignal<String>,
    texts: StoredValue<Texts>,
}

impl Recompute {
    /// What screen readers hear after a change; nothing, not an empty text, before.
    fn said(self) -> Option<String> {
        Some(self.said.get()).filter(|said| !said.is_empty())
    }

    /// Sends the form under the deadline with this number in the background and shows what follows from it.
    pub fn submit(self, event: &SubmitEvent, index: usize) {
        browser::send_form(event, move |answer| {
            let view = json::read::<View>(&answer.body).filter(|_| answer.status == 200);
            let said = if view.is_some() {
                "ui-recomputed"
            } else {
                "ui-recompute-failed"
            };
            if let Some(view) = view {
                self.view.set(view);
                // The form is a new one now; the reader goes on where they were, under the new day.
                request_animation_frame(move || browser::focus(&correction::summary_id(index)));
            }
            self.said
                .set(self.texts.with_value(|texts| texts.fill(said, &[])));
        });
    }
}

/// The page of a letter that was read.
#[component]
pub fn Result(
    /// The letter.
    view: View,
) -> impl IntoView {
    provide_context(Marks::default());
    let letter = view.document.pages.clone();
    // Nobody at the office is asked to type a question.
    let talk = (!view.for_office).then(|| (view.chat.clone(), view.document.pages.clone()));
    let drafts = view.drafts.clone();
    let office = view.for_office.then(|| {
        // The page is German; what speaks to the reader is not, and may run the other way.
        let own = || texts().get(READER_LANG).map(str::to_owned);
        view! {
            <div class="kern-alert kern-alert--info office">
                <div class="kern-alert__header"><Icon name="info" /><p class="kern-title">{t("ui-office-title")}</p></div>
                <div class="kern-alert__body">
                    <p class="kern-body" lang=own() dir="auto">{t("ui-office-hint")}</p>
                    <p class="no-print" lang=own() dir="auto"><a class="kern-link" href=at("/letter")>{t("ui-office-back")}</a></p>
                </div>
            </div>
        }
    });
    let lang = view.document.summary.lang.clone();
    let to_office = (!view.for_office && lang != "de").then(|| {
        view! { <p class="no-print"><a class="kern-link reach" href=at("/letter/office")>{t("ui-office")}</a></p> }
    });
    let to_desk = view.desk.then(|| {
        view! { <p class="no-print"><a class="kern-link reach" href=at("/letter/share")>{t("ui-share")}</a></p> }
    });
    let recompute = Recompute {
        view: RwSignal::new(view),
        said: RwSignal::new(String::new()),
        texts: StoredValue::new(texts()),
    };
    provide_context(recompute);
    // A day that no longer holds is neither read aloud nor told beside its line.
    let aloud = Memo::new(move |_| recompute.view.with(|view| aloud(&view.document.summary)));
    let told = Memo::new(move |_| recompute.view.with(|view| by_line(&view.document.summary)));
    view! {
        <div class="result">
            <div class="answer">
                {office}
                {to_office}
                {to_desk}
                <Aloud sentences=aloud lang />
                {move || recompute.view.with(sections)}
                <p class="recomputed" role="status">{move || recompute.said()}</p>
                {talk.map(|(chat, pages)| view! { <Conversation chat pages /> })}
                <Drafts drafts />
                <Tools />
            </div>
            <aside class="letter" aria-labelledby="letter-title">
                <h2 class="kern-heading-large" id="letter-title">{t("ui-letter")}</h2>
                <p class="kern-body kern-body--small muted script-only no-print">{t("ui-letter-hint")}</p>
                <LetterPicture pages=letter told />
            </aside>
        </div>
    }
}

/// The sentences to read aloud, each with the id of its element; what the headline says is said once.
fn aloud(summary: &Summary<String>) -> Vec<(String, String)> {
    let statements = (0..)
        .zip(&summary.statements)
        .filter(|(_, said)| !summary.headline.contains(&said.text))
        .map(|(number, said)| (sentence_id(number), said.text.clone()));
    std::iter::once(("headline".to_owned(), summary.headline.clone()))
        .chain(statements)
        .collect()
}

/// What one can do with the page.
#[component]
fn Tools() -> impl IntoView {
    view! {
        <section class="tools no-print" aria-labelledby="tools-title">
            <h2 class="kern-heading-medium" id="tools-title">{t("ui-tools")}</h2>
            <div class="kern-btn-wrapper">
                <button class="kern-btn kern-btn--secondary script-only" type="button" on:click=|_| browser::print()>
                    <Icon name="print" /><span class="kern-label">{t("ui-print")}</span>
                </button>
                <a class="kern-btn kern-btn--secondary" href=at("/")>
                    <Icon name="add" /><span class="kern-label">{t("ui-new-letter")}</span>
                </a>
                <form method="post" action=at("/letter/delete")>
                    <button class="kern-btn kern-btn--secondary" type="submit">
                        <Icon name="delete" /><span class="kern-label">{t("ui-delete")}</span>
                    </button>
                </form>
            </div>
            <p class="kern-body kern-body--small muted">{t("ui-delete-hint")}</p>
        </section>
    }
}
