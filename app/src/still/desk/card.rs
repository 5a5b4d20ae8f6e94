//! The answer card: what a caller's letter says, until when, and what to answer, in German and in the caller's
//! language.

use leptos::prelude::*;
use serde::{Deserialize, Serialize};

use super::notice::copy;
use super::{Seen, signed_in};
use crate::boot::Lang;
use crate::text::{t, t_with};

/// A caller in the list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Caller {
    /// Address of the card.
    pub address: String,
    /// What the letter is, as far as it is known.
    pub title: String,
    /// The caller's language.
    pub language: String,
    /// Whether the card is open.
    pub here: bool,
}

/// The card of one caller.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Card {
    /// Name of the person at the desk.
    pub name: String,
    /// All callers.
    pub callers: Vec<Caller>,
    /// Address of this card.
    pub address: String,
    /// What is on it.
    pub content: Content,
    /// Address of the script.
    pub script: Option<String>,
}

/// What is on a card.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Content {
    /// The letter is being read.
    Reading,
    /// The letter cannot be read; why, and what to do.
    Failed(String, String),
    /// The caller ended it, or its time is over.
    Over,
    /// The letter.
    Letter(Box<Answers>),
}

/// Everything to answer with.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Answers {
    /// The letter, in German.
    pub seen: Seen,
    /// Facts to copy.
    pub facts: Vec<Fact>,
    /// Days with the steps to them.
    pub deadlines: Vec<Day>,
    /// What was just asked.
    pub asked: Option<Reply>,
    /// Answers to what callers ask.
    pub replies: Vec<Reply>,
    /// Letters that the caller may send.
    pub drafts: Vec<Reply>,
    /// Terms explained.
    pub terms: Vec<Term>,
    /// The caller's language.
    pub language: Lang,
    /// All languages to choose from.
    pub languages: Vec<Lang>,
    /// Day of receipt that was given, and today, for a letter that the desk uploaded.
    pub own: Option<(String, String)>,
}

/// A fact to copy.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Fact {
    /// Id of its name.
    pub name: String,
    /// The value.
    pub value: String,
}

/// A deadline with its steps.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Day {
    /// Id of its name.
    pub name: String,
    /// The day in words; `None` if it is not known.
    pub day: Option<String>,
    /// What it rests on, and what would settle it.
    pub notes: Vec<String>,
    /// Day, sentence and section of law of each step.
    pub steps: Vec<(String, String, String)>,
}

/// Something to say, in German and in the caller's language.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Reply {
    /// What it answers, in German.
    pub title: String,
    /// In German.
    pub german: String,
    /// In the caller's language, if that is another.
    pub caller: Option<String>,
}

/// A term.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Term {
    /// In German.
    pub german: String,
    /// What it means.
    pub meaning: String,
    /// Term and meaning in the caller's language, if that is another.
    pub caller: Option<(String, String)>,
}

/// The list of callers.
pub(super) fn callers(callers: &[Caller]) -> Option<impl IntoView + use<>> {
    let items: Vec<_> = callers
        .iter()
        .zip(1..)
        .map(|(caller, number)| {
            let text = t_with(
                "desk-caller",
                &[
                    ("number", &format!("{number}")),
                    ("title", &caller.title),
                    ("language", &caller.language),
                ],
            );
            view! {
                <li>
                    <a class="kern-link" href=caller.address.clone() data-caller=number.to_string()
                        aria-current=caller.here.then_some("page")>{text}</a>
                </li>
            }
        })
        .collect();
    (!items.is_empty()).then(|| {
        view! { <nav aria-label=t("desk-callers")><ol class="plain desk-callers">{items}</ol></nav> }
    })
}

/// Searching what notices mean; the first thing that `/` leads to.
pub(super) fn search(typed: &str) -> impl IntoView + use<> {
    let typed = typed.to_owned();
    view! {
        <form class="search" role="search" action="/desk/search" method="get">
            <div class="kern-form-input">
                <label class="kern-label" for="q">{t("desk-search")}</label>
                <input class="kern-form-input__input" id="q" name="q" type="search" maxlength="100" value=typed />
            </div>
            <button class="kern-btn kern-btn--secondary" type="submit">
                <span class="kern-label">{t("desk-search-send")}</span>
            </button>
        </form>
    }
}

/// What the keys do, and the way to switch them off (WCAG 2.2, 2.1.4).
pub(super) fn keys() -> impl IntoView {
    let rows = [
        ("/", "desk-key-search"),
        ("n", "desk-key-next"),
        ("p", "desk-key-previous"),
        ("c", "desk-key-copy"),
        ("1–9", "desk-key-caller"),
    ]
    .map(|(key, text)| view! { <li><kbd>{key}</kbd>" "{t(text)}</li> });
    view! {
        <details class="more script-only" id="keys">
            <summary>{t("desk-keys")}</summary>
            <ul class="plain">{rows.collect_view()}</ul>
            <div class="tick">
                <input type="checkbox" id="keys-on" checked />
                <label class="kern-label" for="keys-on">{t("desk-keys-on")}</label>
            </div>
        </details>
        <p class="kern-body kern-body--small" role="status" id="desk-said" data-copied=t("desk-copied")
            data-failed=t("desk-copy-failed")></p>
    }
}

impl Card {
    pub(super) fn view(self) -> impl IntoView {
        // Only a letter that somebody else looks at changes by itself.
        let (state, shared) = match &self.content {
            Content::Reading => ("reading".to_owned(), false),
            Content::Failed(..) => ("failed".to_owned(), false),
            Content::Over => ("over".to_owned(), false),
            Content::Letter(answers) => {
                let seen = &answers.seen;
                (format!("letter {}", seen.version()), seen.point_at.is_some())
            }
        };
        let events = shared.then(|| format!("{}/events", self.address));
        let body = match self.content {
            Content::Reading => {
                view! { <p class="kern-body" role="status">{t("desk-reading")}</p> }.into_any()
            }
            Content::Failed(what, next) => {
                view! { <p class="kern-body" role="status"><strong>{what}</strong>" "{next}</p> }.into_any()
            }
            Content::Over => view! { <p class="kern-body" role="status">{t("desk-over")}</p> }.into_any(),
            Content::Letter(answers) => answers.view(&self.address).into_any(),
        };
        let script = self.script.map(|src| view! { <script src=src defer></script> });
        view! {
            <div class="desk shared" data-state=state data-events=events>
                <h1 class="kern-heading-large">{t("desk-title")}</h1>
                {signed_in(&self.name)}
                <p><a class="kern-link" href="/desk">{t("desk-new")}</a></p>
                {callers(&self.callers)}
                {search("")}
                {keys()}
                {body}
                <form method="post" action=format!("{}/close", self.address)>
                    <button class="kern-btn kern-btn--secondary" type="submit">
                        <span class="kern-label">{t("desk-close")}</span>
                    </button>
                </form>
                {script}
            </div>
        }
    }
}

impl Answers {
    fn view(self, address: &str) -> impl IntoView + use<> {
        let caller = self.language.clone();
        let facts = self
            .facts
            .into_iter()
            .map(|fact| {
                view! {
                    <div class="desk-fact" data-item="" tabindex="-1">
                        <dt>{t(&fact.name)}</dt>
                        <dd>{fact.value.clone()}" "{copy(&fact.value)}</dd>
                    </div>
                }
            })
            .collect_view();
        let replies = self
            .replies
            .into_iter()
            .map(|reply| reply.folded("more desk-reply", &caller))
            .collect_view();
        let drafts: Vec<_> = self
            .drafts
            .into_iter()
            .map(|draft| draft.folded("more desk-draft", &caller))
            .collect();
        let drafts = (!drafts.is_empty()).then(|| {
            view! {
                <section class="part" aria-labelledby="drafts-title">
                    <h2 class="kern-heading-large" id="drafts-title">{t("desk-drafts")}</h2>
                    {drafts}
                </section>
            }
        });
        let terms: Vec<_> = self.terms.into_iter().map(|term| term.view(&caller)).collect();
        let terms = (!terms.is_empty()).then(|| {
            view! {
                <section class="part" aria-labelledby="terms-title">
                    <h2 class="kern-heading-large" id="terms-title">{t("desk-terms")}</h2>
                    <details class="more" data-item="">
                        <summary>{t("desk-terms-open")}</summary>
                        <dl class="glossary">{terms}</dl>
                    </details>
                </section>
            }
        });
        let asked = self.asked.map(|reply| {
            view! { <div class="desk-asked" role="status">{reply.view(&caller)}</div> }
        });
        view! {
            <div class="result">
                <div class="answer">
                    <h2 class="kern-heading-x-large" id="headline">{self.seen.headline.clone()}</h2>
                    {language(address, &self.language, self.languages)}
                    <section class="part" aria-labelledby="days-title">
                        <h2 class="kern-heading-large" id="days-title">{t("desk-days")}</h2>
                        {days(self.deadlines)}
                        {self.own.map(|(received, today)| correction(address, received, today))}
                    </section>
                    <section class="part" aria-labelledby="facts-title">
                        <h2 class="kern-heading-large" id="facts-title">{t("desk-facts")}</h2>
                        <dl class="desk-facts">{facts}</dl>
                    </section>
                    <section class="part" aria-labelledby="replies-title">
                        <h2 class="kern-heading-large" id="replies-title">{t("desk-replies")}</h2>
                        {ask(address)}
                        {asked}
                        {replies}
                    </section>
                    {drafts}
                    <section class="part" aria-labelledby="says-title">
                        <h2 class="kern-heading-large" id="says-title">{t("desk-says")}</h2>
                        {self.seen.statements()}
                    </section>
                    {terms}
                </div>
                <aside class="letter" aria-labelledby="letter-title">
                    <h2 class="kern-heading-large" id="letter-title">{t("desk-letter")}</h2>
                    {self.seen.sheets()}
                </aside>
            </div>
        }
    }
}

fn language(address: &str, chosen: &Lang, languages: Vec<Lang>) -> impl IntoView + use<> {
    let chosen = chosen.code.clone();
    let options = languages
        .into_iter()
        .map(|lang| {
            let selected = lang.code == chosen;
            view! { <option value=lang.code selected=selected>{lang.name}</option> }
        })
        .collect_view();
    view! {
        <form class="desk-language" method="post" action=format!("{address}/language")>
            <div class="kern-form-input">
                <label class="kern-label" for="language">{t("desk-language")}</label>
                <div class="kern-form-input__select-wrapper">
                    <select class="kern-form-input__select" id="language" name="language">{options}</select>
                </div>
            </div>
            <button class="kern-btn kern-btn--secondary" type="submit">
                <span class="kern-label">{t("desk-language-send")}</span>
            </button>
        </form>
    }
}

fn days(days: Vec<Day>) -> impl IntoView {
    if days.is_empty() {
        return view! { <p class="kern-body">{t("desk-no-days")}</p> }.into_any();
    }
    let days = days
        .into_iter()
        .map(|day| {
            let words = day.day.clone().unwrap_or_else(|| t("ui-day-unknown"));
            let button = day.day.as_deref().map(copy);
            let notes = day.notes.into_iter().map(|note| view! { <p class="detail">{note}</p> }).collect_view();
            let steps = day
                .steps
                .into_iter()
                .map(|(day, text, law)| view! { <li><strong>{day}</strong>" "{text}" "<span class="muted">{law}</span></li> })
                .collect::<Vec<_>>();
            let steps = (!steps.is_empty()).then(|| view! { <ol>{steps}</ol> });
            view! {
                <li class="group" data-item="" tabindex="-1">
                    <p class="say">{t(&day.name)}": "<strong>{words}</strong></p>
                    {button}
                    {notes}
                    {steps}
                </li>
            }
        })
        .collect_view();
    view! { <ul class="plain groups">{days}</ul> }.into_any()
}

fn correction(address: &str, received: String, today: String) -> impl IntoView + use<> {
    view! {
        <form class="desk-language" method="post" action=format!("{address}/correct")>
            <div class="kern-form-input">
                <label class="kern-label" for="received">{t("desk-received")}</label>
                <input class="kern-form-input__input" id="received" name="received" type="date" value=received max=today />
            </div>
            <button class="kern-btn kern-btn--secondary" type="submit">
                <span class="kern-label">{t("desk-received-send")}</span>
            </button>
        </form>
    }
}

fn ask(address: &str) -> impl IntoView + use<> {
    view! {
        <form class="desk-language" method="post" action=format!("{address}/ask")>
            <div class="kern-form-input">
                <label class="kern-label" for="question">{t("desk-ask")}</label>
                <input class="kern-form-input__input" id="question" name="question" maxlength="500" dir="auto" required />
            </div>
            <button class="kern-btn kern-btn--secondary" type="submit">
                <span class="kern-label">{t("desk-ask-send")}</span>
            </button>
        </form>
    }
}

impl Reply {
    /// An answer, as it is read out.
    fn view(self, caller: &Lang) -> impl IntoView + use<> {
        let title = self.title.clone();
        view! {
            <div class="desk-reply" data-item="" tabindex="-1">
                <h3 class="kern-heading-small">{title}</h3>
                {self.sides(caller)}
            </div>
        }
    }

    /// One of many, or long: it unfolds where it is wanted.
    fn folded(self, class: &'static str, caller: &Lang) -> impl IntoView + use<> {
        let title = self.title.clone();
        view! {
            <details class=class data-item="">
                <summary>{title}</summary>
                {self.sides(caller)}
            </details>
        }
    }

    fn sides(self, caller: &Lang) -> impl IntoView + use<> {
        let side = |lang: &str, dir: &'static str, text: &str| {
            let (lang, text) = (lang.to_owned(), text.to_owned());
            let button = copy(&text);
            view! { <div><p class="translation" lang=lang dir=dir>{text}</p>{button}</div> }
        };
        let dir = if caller.rtl { "rtl" } else { "ltr" };
        let other = self.caller.as_deref().map(|text| side(&caller.code, dir, text));
        view! { <div class="desk-sides">{other}{side("de", "ltr", &self.german)}</div> }
    }
}

impl Term {
    fn view(self, caller: &Lang) -> impl IntoView + use<> {
        let dir = if caller.rtl { "rtl" } else { "ltr" };
        let other = self.caller.map(|(term, meaning)| {
            view! { <dd lang=caller.code.clone() dir=dir><strong>{term}</strong>". "{meaning}</dd> }
        });
        view! { <div><dt>{self.german}</dt><dd>{self.meaning}</dd>{other}</div> }
    }
}
