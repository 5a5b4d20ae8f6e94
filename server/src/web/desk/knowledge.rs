//! Searching what notices mean, without a letter.

use std::collections::HashMap;

use app::still::desk::{Desk as Page, KindOfNotice, Knowledge, Term};
use axum::extract::{Query, State};
use axum::http::StatusCode;
use axum::response::Response;
use locales::Teller;
use notice::law::calculator::Inquiry;
use notice::notice::DeadlineKind;
use notice::reading::kinds::{Character, Kind, kinds};

use super::super::Web;
use super::card::list;
use super::who::Knower;
use super::{script, show};

/// Longest search in characters.
const LONGEST: usize = 100;

/// Kinds of notices and terms, all or those that fit `?q=`.
pub(super) async fn search(
    State(web): State<Web>,
    Knower(caller): Knower,
    Query(query): Query<HashMap<String, String>>,
) -> Response {
    let typed: String = query
        .get("q")
        .map(|typed| typed.trim().chars().take(LONGEST).collect())
        .unwrap_or_default();
    let german = &web.0.german;
    let found = kinds()
        .iter()
        .filter_map(|kind| told(kind, &german.teller, &typed));
    let terms = german.glossary.search(&typed).into_iter().map(|entry| Term {
        german: entry.german.to_owned(),
        meaning: entry.meaning.clone(),
        caller: None,
    });
    let knowledge = Knowledge {
        name: caller.member.name.clone(),
        callers: list(&web, &caller, None),
        kinds: found.collect(),
        terms: terms.collect(),
        script: script(&web),
        typed,
    };
    show(
        &web,
        &caller.reader,
        StatusCode::OK,
        Page::Knowledge(Box::new(knowledge)),
    )
}

/// A kind of notice, if it fits what was typed: each word stands in its name or its meaning.
fn told(kind: &Kind, german: &Teller, typed: &str) -> Option<KindOfNotice> {
    let message = |id: String| german.messages().has(&id).then(|| german.messages().t(&id));
    let name = message(format!("kind-{}", kind.id))?;
    let meaning = message(format!("kind-{}-meaning", kind.id)).unwrap_or_default();
    let text = format!("{name} {meaning} {}", kind.name).to_lowercase();
    let fits = typed
        .split_whitespace()
        .all(|word| text.contains(&word.to_lowercase()));
    fits.then(|| {
        let remedy = remedy(kind, german);
        KindOfNotice {
            id: kind.id.to_owned(),
            character: character(kind.character).to_owned(),
            calculator: (!remedy.is_empty()).then(|| format!("/frist?kind={}", kind.id)),
            name,
            meaning,
            remedy,
        }
    })
}

fn character(character: Character) -> &'static str {
    match character {
        Character::Act => "desk-character-act",
        Character::Hearing => "desk-character-hearing",
        Character::Reminder => "desk-character-reminder",
        Character::Information => "desk-character-information",
        Character::CourtOrder => "desk-character-court",
        Character::Penalty => "desk-character-penalty",
        Character::Private => "desk-character-private",
    }
}

/// What one can do against a notice of this kind with a proper instruction, by the law of the calculator.
fn remedy(kind: &Kind, german: &Teller) -> Vec<String> {
    if !matches!(
        kind.character,
        Character::Act | Character::CourtOrder | Character::Penalty
    ) {
        return Vec::new();
    }
    let day = crate::today::in_germany();
    let inquiry = Inquiry {
        dated: Some(day),
        regime: kind.regime,
        kind: kind.id.to_owned(),
        ..Inquiry::new(day)
    };
    let Some(deadline) = inquiry.deadline() else {
        return Vec::new();
    };
    let name = match deadline.kind {
        DeadlineKind::Court => "desk-remedy-court",
        _ => "desk-remedy-objection",
    };
    let mut laws: Vec<&str> = deadline
        .steps
        .iter()
        .map(|step| step.law.as_str())
        .filter(|law| !law.is_empty())
        .collect();
    // Steps one after another may rest on the same section.
    laws.dedup();
    let mut told = vec![german.messages().t(name)];
    told.extend(deadline.date.map(|date| {
        let (dated, day) = (german.day(day), german.day(date));
        german.messages().t_args(
            "desk-remedy-example",
            &[("dated", dated.into()), ("day", day.into())],
        )
    }));
    if !laws.is_empty() {
        told.push(laws.join("; "));
    }
    told
}
