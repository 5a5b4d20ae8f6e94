//! What both sides see of a letter, and what the card makes of it.

use std::convert::Infallible;
use std::time::Duration;

use app::View;
use app::still::desk::{Day, Fact, Reply, Said, Seen, Term};
use axum::response::sse::{Event, KeepAlive, Sse};
use axum::response::{IntoResponse, Response};
use futures_util::stream::unfold;
use locales::Teller;
use notice::Message;
use notice::notice::{AmountRole, DeadlineKind};
use notice::talk::{Answer, Facts, Outcome, SUGGESTED};
use serde::Deserialize;
use tokio::sync::watch;
use tokio::time::timeout;

use super::super::{Speaker, told};
use crate::desk::shares::Marks;
use crate::session::Held;

/// The statement that somebody points at.
#[derive(Deserialize)]
pub(super) struct At {
    /// Its number.
    pub(super) statement: usize,
}

/// Whether a letter has a statement with this number.
pub(super) fn is_statement(held: &Held, number: usize) -> bool {
    let notice = told::understood(held);
    number
        < notice::telling::summary(&notice, told::today(&held.reading))
            .statements
            .len()
}

/// How one side sees a letter.
pub(super) struct Lines {
    /// Where the pictures are.
    pub(super) pictures: String,
    /// Where a mark is sent.
    pub(super) point_at: Option<String>,
    /// Whether this is the side of the office.
    pub(super) office: bool,
}

/// The letter as one side sees it.
pub(super) fn seen(view: View, marks: &Marks, lines: Lines) -> Seen {
    let statements = view.document.summary.statements.into_iter().enumerate();
    Seen {
        headline: view.document.summary.headline,
        statements: statements
            .map(|(number, said)| {
                let pointed = marks.get(&number).copied().unwrap_or_default();
                Said {
                    number,
                    section: said.section,
                    part: said.part,
                    text: said.text,
                    source: said.source,
                    citizen: pointed.citizen,
                    office: pointed.office,
                }
            })
            .collect(),
        pages: view.document.pages,
        pictures: lines.pictures,
        point_at: lines.point_at,
        office: lines.office,
    }
}

/// Facts to copy, in the order in which callers ask for them.
pub(super) fn facts(view: &View) -> Vec<Fact> {
    let notice = &view.document.notice;
    let one = |name: &str, value: &Option<String>| (name.to_owned(), value.clone());
    let role = |role| match role {
        AmountRole::ToPay => "desk-fact-to-pay",
        AmountRole::Instalment => "desk-fact-instalment",
        AmountRole::Received => "desk-fact-received",
        AmountRole::Other => "desk-fact-sum",
    };
    let amounts = notice.amounts.iter().zip(&view.told.amounts);
    let amounts = amounts
        .filter(|(amount, _)| amount.role != AmountRole::Other)
        .map(|(amount, told)| (role(amount.role).to_owned(), Some(told.sum.clone())));
    let references = notice.references.iter();
    let references = references.map(|reference| {
        let value = format!("{}: {}", reference.label, reference.value);
        ("desk-fact-reference".to_owned(), Some(value))
    });
    let payment = &notice.payment;
    let contact = &notice.contact;
    let mut facts = vec![
        one("desk-fact-sender", &notice.authority.name),
        one("desk-fact-title", &notice.title),
    ];
    facts.extend(amounts);
    facts.extend([
        one("desk-fact-recipient", &payment.recipient),
        one("desk-fact-iban", &payment.iban),
        one("desk-fact-purpose", &payment.reference),
    ]);
    facts.extend(references);
    facts.extend([
        one("desk-fact-contact", &contact.name),
        one("desk-fact-phone", &contact.phone),
        one("desk-fact-email", &contact.email),
        one("desk-fact-hours", &contact.hours),
    ]);
    facts
        .into_iter()
        .filter_map(|(name, value)| Some(Fact { name, value: value? }))
        .collect()
}

/// The deadlines with their steps.
pub(super) fn days(view: &View) -> Vec<Day> {
    let all = view.document.notice.deadlines.iter().zip(&view.told.deadlines);
    all.map(|(deadline, told)| {
        let name = match deadline.kind {
            DeadlineKind::Objection => "ui-deadline-objection",
            DeadlineKind::Court => "ui-deadline-court",
            DeadlineKind::Payment => "ui-deadline-payment",
            DeadlineKind::Reply => "ui-deadline-reply",
            DeadlineKind::Submit => "ui-deadline-submit",
            DeadlineKind::Appointment => "ui-deadline-appointment",
            DeadlineKind::Other => "ui-deadline-other",
        };
        let notes = [&deadline.assumption, &deadline.question, &deadline.missed];
        let steps = deadline.steps.iter().zip(&told.steps);
        Day {
            name: name.to_owned(),
            day: told.day.clone(),
            notes: notes.into_iter().flatten().cloned().collect(),
            steps: steps
                .map(|(step, day)| (day.clone(), step.text.clone(), step.law.clone()))
                .collect(),
        }
    })
    .collect()
}

/// An answer in German and in the caller's language.
pub(super) fn reply(title: String, answer: &Answer, german: &Speaker, caller: &Speaker) -> Reply {
    let tell = |teller: &Teller| {
        let told = answer.clone().tell(|message| teller.tell(&message));
        let sentences: Vec<String> = told.sentences.into_iter().map(|sentence| sentence.text).collect();
        sentences.join(" ")
    };
    Reply {
        title,
        german: tell(&german.teller),
        caller: other(german, caller).then(|| tell(&caller.teller)),
    }
}

fn other(german: &Speaker, caller: &Speaker) -> bool {
    german.teller.language() != caller.teller.language()
}

/// Answers to the questions that this letter answers.
pub(super) fn replies(held: &Held, german: &Speaker, caller: &Speaker) -> Vec<Reply> {
    let notice = told::understood(held);
    let facts = Facts::new(&notice, told::today(&held.reading));
    let answers = SUGGESTED
        .iter()
        .map(|intent| (intent, facts.answer(&[*intent], &[])));
    answers
        .filter(|(_, answer)| answer.outcome == Outcome::Answered)
        .map(|(intent, answer)| {
            let title = german.teller.tell(&Message::new(format!("ask-{intent}")));
            reply(title, &answer, german, caller)
        })
        .collect()
}

/// Letters that the caller may send, with a translation beside them.
pub(super) fn drafts(held: &Held, german: &Speaker, caller: &Speaker) -> Vec<Reply> {
    let (notice, today) = (told::understood(held), told::today(&held.reading));
    let titles = locales::letters(&notice, today, &german.teller, &german.teller);
    let letters = locales::letters(&notice, today, &german.teller, &caller.teller);
    titles
        .into_iter()
        .zip(letters)
        .map(|(title, letter)| Reply {
            title: title.title,
            german: letter.german.plain_text(),
            caller: letter.translation.map(|sheet| sheet.plain_text()),
        })
        .collect()
}

/// The terms in the sentences, in German and in the caller's language.
pub(super) fn terms(view: &View, german: &Speaker, caller: &Speaker) -> Vec<Term> {
    let entries = view.told.terms.iter();
    entries
        .map(|term| {
            let entry = german
                .glossary
                .entries()
                .iter()
                .find(|entry| entry.german == term.german);
            let entry = entry
                .and_then(|entry| caller.glossary.get(entry.id))
                .filter(|_| other(german, caller));
            Term {
                german: term.german.clone(),
                meaning: term.meaning.clone(),
                caller: entry.map(|entry| (entry.term.clone(), entry.meaning.clone())),
            }
        })
        .collect()
}

/// How often it is looked whether there is still something to follow.
const LOOK: Duration = Duration::from_secs(5);

/// Tells of each change, once at the beginning, and of the end: when the share is closed, or `alive` no more.
pub(super) fn follow(
    changes: watch::Receiver<u64>,
    alive: impl Fn() -> bool + Send + Sync + Clone + 'static,
) -> Response {
    let stream = unfold(Some((changes, true)), move |state| {
        let alive = alive.clone();
        async move {
            let (mut changes, first) = state?;
            if !first {
                loop {
                    match timeout(LOOK, changes.changed()).await {
                        Ok(Ok(())) if alive() => break,
                        Err(_) if alive() => {}
                        _ => return Some((event("over"), None)),
                    }
                }
            }
            changes.mark_unchanged();
            Some((event("change"), Some((changes, false))))
        }
    });
    Sse::new(stream).keep_alive(KeepAlive::default()).into_response()
}

fn event(what: &str) -> Result<Event, Infallible> {
    // Browsers drop an event without data.
    Ok(Event::default().event(what).data(what))
}
