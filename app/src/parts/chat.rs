//! Questions about the letter: what was asked and answered, questions to choose from, and a field to ask.

use leptos::ev::SubmitEvent;
use leptos::prelude::*;
use notice::page::Page;
use notice::talk::{By, LONGEST, Outcome};

use super::{Icon, Where};
use crate::browser;
use crate::json;
use crate::text::{at, t};
use crate::told::{Chat, Choice, Heard, ShownTurn};

/// The conversation. Every form works without the bundle; with it the answer comes in the background.
#[component]
pub fn Conversation(
    /// What was asked so far, and what may be asked.
    chat: Chat,
    /// The pages of the letter, to show where an answer comes from.
    pages: Vec<Page>,
) -> impl IntoView {
    let chat = RwSignal::new(chat);
    let waiting = RwSignal::new(false);
    let failed = RwSignal::new(false);
    let writing = RwSignal::new(None::<Writing>);
    let question = RwSignal::new(String::new());
    let texts = StoredValue::new(crate::text::texts());
    let words = move |id: &'static str| texts.with_value(|texts| texts.fill(id, &[]));
    let ask = move |event: SubmitEvent| {
        if waiting.get_untracked() {
            event.prevent_default();
            return;
        }
        waiting.set(true);
        failed.set(false);
        browser::send_form(&event, move |answer| {
            waiting.set(false);
            let told = json::read::<Chat>(&answer.body);
            match told.filter(|_| answer.status == 200) {
                Some(told) => {
                    let last = told.turns.len();
                    writing.set(None);
                    if told.goes_on {
                        follow(chat, writing, last);
                    }
                    chat.set(told);
                    question.set(String::new());
                    browser::bring_into_view(&turn_id(last));
                }
                None => failed.set(true),
            }
        });
    };
    let pages = StoredValue::new(pages);
    let turns = move || {
        provide_context(texts.get_value());
        let turns = chat.with(|chat| chat.turns.clone());
        (1..)
            .zip(turns)
            .map(|(number, told)| turn(number, told, pages.get_value()))
            .collect_view()
    };
    let choices = move || {
        let choices = chat.with(|chat| chat.choices.clone());
        choices
            .into_iter()
            .map(|Choice { intent, words }| {
                view! {
                    <li>
                        <form method="post" action=at("/letter/ask") on:submit=ask>
                            <input type="hidden" name="choice" value=intent />
                            <button class="kern-btn kern-btn--secondary choice" type="submit">
                                <span class="kern-label">{words}</span>
                            </button>
                        </form>
                    </li>
                }
            })
            .collect_view()
    };
    view! {
        <section class="part chat no-print" aria-labelledby="ask-title">
            <h2 class="kern-heading-large" id="ask-title">{t("ui-ask-title")}</h2>
            <p class="kern-body"><Icon name="info" />{t("ui-ask-machine")}</p>
            <ol class="plain turns" aria-live="polite" aria-relevant="additions">{turns}</ol>
            {move || writing.get().map(|now| written(&now, words))}
            <p class="kern-body chat-status" role="status">
                {move || waiting.get().then(|| words("ui-ask-waiting"))}
                {move || failed.get().then(|| words("ui-ask-failed"))}
            </p>
            <h3 class="kern-heading-small">{t("ui-ask-suggested")}</h3>
            <ul class="plain choices">{choices}</ul>
            <form class="ask" method="post" action=at("/letter/ask") on:submit=ask>
                <div class="kern-form-input">
                    <label class="kern-label" for="question">{t("ui-ask-label")}</label>
                    <p class="kern-hint" id="question-hint">{t("ui-ask-how")}</p>
                    <input class="kern-form-input__input" id="question" name="question" type="text" required
                        maxlength=LONGEST.to_string() autocomplete="off" enterkeyhint="send" dir="auto"
                        aria-describedby="question-hint" prop:value=move || question.get()
                        on:input=move |event| question.set(event_target_value(&event)) />
                </div>
                <button class="kern-btn kern-btn--primary" type="submit">
                    <span class="kern-label">{t("ui-ask-send")}</span>
                </button>
            </form>
            <p class="kern-body kern-body--small muted">{t("ui-ask-wiped")}</p>
        </section>
    }
}

/// What a model has written so far.
#[derive(Clone, Default)]
struct Writing {
    /// Questions before this one.
    before: usize,
    sentences: Vec<String>,
}

/// Follows the model at work on the answer of turn `last`, until it is over or another question was asked.
fn follow(chat: RwSignal<Chat>, writing: RwSignal<Option<Writing>>, last: usize) {
    writing.set(Some(Writing::default()));
    browser::follow("/letter/ask/events", move |event| {
        if chat.with_untracked(|chat| chat.turns.len()) != last {
            return true;
        }
        match json::read(event) {
            Some(Heard::Waiting { before }) => {
                writing.update(|now| now.get_or_insert_default().before = before)
            }
            Some(Heard::Sentence { text }) => {
                writing.update(|now| now.get_or_insert_default().sentences.push(text));
            }
            Some(Heard::Over { chat: told }) => {
                chat.set(*told);
                writing.set(None);
                return true;
            }
            None => {}
        }
        false
    });
}

fn written<W: Fn(&'static str) -> String>(now: &Writing, words: W) -> impl IntoView + use<W> {
    let sentences = now
        .sentences
        .iter()
        .map(|text| view! { <p class="say">{text.clone()}</p> })
        .collect_view();
    let status = match (now.sentences.is_empty(), now.before) {
        (false, _) => words("ui-ask-from-model"),
        (true, 0) => words("ui-ask-model-works"),
        (true, before) => words("ui-ask-model-place").replace("{place}", &before.to_string()),
    };
    view! {
        <div class="reply" role="status">
            {sentences}
            <p class="kern-body kern-body--small muted">{status}</p>
        </div>
    }
}

fn turn_id(number: usize) -> String {
    format!("turn-{number}")
}

fn turn(number: usize, told: ShownTurn, pages: Vec<Page>) -> impl IntoView {
    let from = match (told.outcome, told.by) {
        (Outcome::General, _) => Some("ui-ask-from-general"),
        (Outcome::Answered, By::Facts) => Some("ui-ask-from-facts"),
        (Outcome::Answered | Outcome::NotInLetter, By::Quote) => Some("ui-ask-from-quote"),
        (_, By::Model) => Some("ui-ask-from-model"),
        _ => None,
    };
    let from = from.map(|id| view! { <p class="kern-body kern-body--small muted">{t(id)}</p> });
    let sentences = told
        .sentences
        .into_iter()
        .map(|text| view! { <p class="say">{text}</p> })
        .collect_view();
    view! {
        <li class="turn" id=turn_id(number)>
            <p class="asked"><span class="muted">{t("ui-ask-you")}{t("ui-colon")}" "</span><bdi>{told.question}</bdi></p>
            <div class="reply">
                <div lang=told.language dir=told.direction>{sentences}</div>
                {from}
                <Where source=told.source pages />
            </div>
        </li>
    }
}
