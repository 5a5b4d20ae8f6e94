//! The answer card of one caller.

use std::sync::Arc;
use std::time::Instant;

use app::still::desk::{self as shown, Answers, Card, Content, Desk as Page};
use axum::extract::{Form, FromRequestParts, Path, State};
use axum::http::request::Parts;
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use notice::talk::{LONGEST, Outcome as Answered};
use serde::Deserialize;

use super::super::ask::letter as ask_of_letter;
use super::super::letter::Fields;
use super::super::outcome::go;
use super::super::{Web, told};
use super::seen::{self, Lines};
use super::who::{Agent, Caller, address};
use super::{missing, script, show};
use crate::desk::Desk;
use crate::desk::cases::{Case, Whose};
use crate::desk::events::{Event, Kind, Outcome, record};
use crate::desk::shares::{Marks, Side};
use crate::session::{Held, State as Holds};

/// A case of the one who asks, named in the address. Of somebody else's it is told only that there is none.
pub(super) struct Open {
    caller: Box<Caller>,
    desk: Arc<Desk>,
    case: Case,
}

/// What the address names.
#[derive(Deserialize)]
struct Named {
    case: String,
}

impl FromRequestParts<Web> for Open {
    type Rejection = Response;

    async fn from_request_parts(parts: &mut Parts, web: &Web) -> Result<Self, Response> {
        let Agent { caller, desk } = Agent::from_request_parts(parts, web).await?;
        let named = Path::<Named>::from_request_parts(parts, web).await.ok();
        let found = named.and_then(|Path(named)| {
            let id = named.case.parse().ok()?;
            let mut cases = desk.staff.cases(&caller.token).into_iter();
            cases.find(|case| case.id == id)
        });
        match found {
            Some(case) => Ok(Open { caller, desk, case }),
            None => Err(missing(web, &caller.reader)),
        }
    }
}

impl Open {
    /// What the case holds now.
    fn letter(&self, web: &Web) -> Letter {
        letter(web, &self.desk, &self.caller, &self.case)
    }

    /// Back to the card.
    fn back(&self) -> Response {
        go(&address(&self.case.id), None)
    }
}

/// What a case holds now.
enum Letter {
    Reading,
    Failed(&'static str),
    Over,
    Ready(Arc<Held>, Marks),
}

fn letter(web: &Web, desk: &Desk, caller: &Caller, case: &Case) -> Letter {
    match case.whose {
        Whose::Citizen => {
            let shared = desk
                .shares
                .for_guest(&web.0.sessions, &case.letter, &caller.token, Instant::now());
            shared.map_or(Letter::Over, |shared| Letter::Ready(shared.held, shared.marks))
        }
        Whose::Desk => match web.0.sessions.state(&case.letter) {
            Holds::Ready(held) => Letter::Ready(held, Marks::new()),
            Holds::Waiting(_) => Letter::Reading,
            Holds::Failed(fault) => Letter::Failed(fault.code.0),
            Holds::Empty => Letter::Over,
        },
    }
}

/// The callers of somebody, for the list.
pub(super) fn list(web: &Web, caller: &Caller, here: Option<&Case>) -> Vec<shown::Caller> {
    let Some(desk) = &web.0.desk else {
        return Vec::new();
    };
    let texts = &web.0.desk_texts;
    let german = &web.0.german.teller;
    let cases = desk.staff.cases(&caller.token).into_iter();
    cases
        .map(|case| shown::Caller {
            address: address(&case.id),
            title: match letter(web, desk, caller, &case) {
                Letter::Ready(held, _) => german
                    .messages()
                    .t(&format!("kind-{}", told::understood(&held).kind)),
                Letter::Reading => texts.fill("desk-list-reading", &[]),
                Letter::Failed(_) => texts.fill("desk-list-failed", &[]),
                Letter::Over => texts.fill("desk-list-over", &[]),
            },
            language: case.language.name().to_owned(),
            here: here.is_some_and(|here| here.id == case.id),
        })
        .collect()
}

/// The card.
pub(super) async fn card(State(web): State<Web>, open: Open) -> Response {
    answer(&web, &open, None)
}

fn answer(web: &Web, open: &Open, asked: Option<shown::Reply>) -> Response {
    let (caller, case) = (&open.caller, &open.case);
    let texts = &web.0.desk_texts;
    let content = match open.letter(web) {
        Letter::Reading => Content::Reading,
        Letter::Over => Content::Over,
        Letter::Failed(code) => {
            let args = web.0.limits.args();
            let args: Vec<_> = args.iter().map(|(name, value)| (*name, value.as_str())).collect();
            let text = |id: String| texts.fill(&id, &args);
            Content::Failed(text(format!("error-{code}")), text(format!("error-{code}-next")))
        }
        Letter::Ready(held, marks) => Content::Letter(Box::new(answers(web, case, &held, &marks, asked))),
    };
    let reading = content == Content::Reading;
    let card = Card {
        name: caller.member.name.clone(),
        callers: list(web, caller, Some(case)),
        address: address(&case.id),
        content,
        script: script(web),
    };
    let mut response = show(web, &caller.reader, StatusCode::OK, Page::Card(Box::new(card)));
    if reading {
        // Until there is something to read the page asks again by itself, with a script or without.
        response
            .headers_mut()
            .insert(header::REFRESH, HeaderValue::from_static("2"));
    }
    response
}

/// Everything to answer with, worked out anew for each page.
fn answers(web: &Web, case: &Case, held: &Held, marks: &Marks, asked: Option<shown::Reply>) -> Answers {
    let (german, caller) = (&web.0.german, web.speaker(case.language));
    let view = told::view(held, german, web);
    let card = address(&case.id);
    let point_at = (case.whose == Whose::Citizen).then(|| format!("{card}/point"));
    let own = (case.whose == Whose::Desk).then(|| {
        let received = held.corrections.received.map(|day| day.to_string());
        (received.unwrap_or_default(), view.told.today.clone())
    });
    let lines = Lines {
        pictures: format!("{card}/page"),
        point_at,
        office: true,
    };
    Answers {
        facts: seen::facts(&view),
        deadlines: seen::days(&view),
        asked,
        replies: seen::replies(held, german, caller),
        drafts: seen::drafts(held, german, caller),
        terms: seen::terms(&view, german, caller),
        language: super::super::outcome::lang(case.language),
        languages: locales::languages().map(super::super::outcome::lang).collect(),
        seen: seen::seen(view, marks, lines),
        own,
    }
}

/// Tells when the card should be looked at anew (server-sent events).
pub(super) async fn events(State(web): State<Web>, Open { caller, desk, case }: Open) -> Response {
    let (letter, token) = (case.letter, caller.token);
    let Some(changes) = desk.shares.follow(&letter) else {
        return StatusCode::NO_CONTENT.into_response();
    };
    seen::follow(changes, move || {
        let now = Instant::now();
        desk.staff.is_in(&token, now) && desk.shares.is_open(&letter, now) && !web.0.sessions.is_ending()
    })
}

/// The name of a page's picture, such as `1.jpg`.
#[derive(Deserialize)]
pub(super) struct Picture {
    name: String,
}

/// A page of the letter.
pub(super) async fn picture(
    State(web): State<Web>,
    open: Open,
    Path(Picture { name }): Path<Picture>,
) -> Response {
    let number = name
        .strip_suffix(".jpg")
        .and_then(|number| number.parse::<usize>().ok()?.checked_sub(1));
    let picture = number.and_then(|number| match open.letter(&web) {
        Letter::Ready(held, _) => held.reading.pictures.get(number).cloned(),
        _ => None,
    });
    match picture {
        Some(picture) => ([(header::CONTENT_TYPE, "image/jpeg")], picture).into_response(),
        None => StatusCode::NOT_FOUND.into_response(),
    }
}

/// Points at a statement, or no more.
pub(super) async fn point(State(web): State<Web>, open: Open, Form(at): Form<seen::At>) -> Response {
    let (case, desk) = (&open.case, &open.desk);
    if let Letter::Ready(held, _) = open.letter(&web)
        && case.whose == Whose::Citizen
        && seen::is_statement(&held, at.statement)
    {
        desk.shares.point(&case.letter, Side::Office, at.statement);
    }
    go(&format!("{}#said-{}", address(&case.id), at.statement), None)
}

/// The caller's language.
#[derive(Deserialize)]
pub(super) struct Chosen {
    language: String,
}

/// Takes the caller's language.
pub(super) async fn language(open: Open, Form(chosen): Form<Chosen>) -> Response {
    if let Ok(language) = chosen.language.parse() {
        let staff = &open.desk.staff;
        staff.change(&open.caller.token, &open.case.id, |case| case.language = language);
    }
    open.back()
}

/// Takes what the caller says about the letter, where the letter is the desk's own.
pub(super) async fn correct(State(web): State<Web>, open: Open, Form(fields): Form<Fields>) -> Response {
    let case = &open.case;
    if let Letter::Ready(held, _) = open.letter(&web)
        && case.whose == Whose::Desk
        && let Ok(corrections) = fields.apply(held.corrections.clone(), told::today(&held.reading))
    {
        // A letter that is gone meanwhile is told as such by the card.
        let _ = web.0.sessions.correct(&case.letter, corrections);
    }
    go(&address(&case.id), None)
}

/// A question of the caller.
#[derive(Deserialize)]
pub(super) struct Question {
    question: String,
}

/// Answers a question on the card. It is not kept: a caller's words are not the desk's.
pub(super) async fn ask(State(web): State<Web>, open: Open, Form(question): Form<Question>) -> Response {
    let text: String = question.question.trim().chars().take(LONGEST).collect();
    let Letter::Ready(held, _) = open.letter(&web) else {
        return open.back();
    };
    let caller = open.case.language;
    let begun = Instant::now();
    let (asking, words) = (web.clone(), text.clone());
    let found = tokio::task::spawn_blocking(move || {
        let understanding = &asking.0.understanding;
        let letter = ask_of_letter(&held, understanding);
        understanding.answer(&asking.0.german.glossary, letter, &words, None)
    });
    let Ok(found) = found.await else {
        return open.back();
    };
    let figures = web.0.sessions.figures();
    figures.question(&found, begun.elapsed());
    record(
        figures,
        Event {
            kind: Kind::Ask,
            outcome: match found.outcome {
                Answered::Answered | Answered::General => Outcome::Done,
                Answered::NotInLetter | Answered::Unsure => Outcome::Unanswered,
            },
            by: None,
        },
    );
    let reply = seen::reply(text, &found, &web.0.german, web.speaker(caller));
    answer(&web, &open, Some(reply))
}
