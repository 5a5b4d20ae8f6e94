//! Callers come and go: by code, by a letter that the desk uploads, and by closing their card.

use std::time::Instant;

use app::still::desk::Fault;
use axum::extract::{Form, Path, Request, State};
use axum::http::StatusCode;
use axum::http::header::{self, HeaderValue};
use axum::response::Response;
use locales::Language;
use serde::Deserialize;

use super::super::Web;
use super::super::outcome::{failed, go};
use super::super::upload::{Sender, take};
use super::home::with_fault;
use super::who::{Agent, address};
use crate::desk::cases::{Case, MOST, Whose};
use crate::desk::codes::{Code, Refused};
use crate::desk::events::{Event, Kind, Outcome, record};
use crate::desk::token::Token;
use crate::fault;

/// What the caller reads out.
#[derive(Deserialize)]
pub(super) struct Typed {
    code: String,
}

/// Lets the staff member see the letter that the code is for.
pub(super) async fn join(
    State(web): State<Web>,
    Agent { caller, desk, .. }: Agent,
    Form(typed): Form<Typed>,
) -> Response {
    // Before the code is looked at: it should not be spent for nothing.
    if desk.staff.cases(&caller.token).len() >= MOST {
        return with_fault(&web, &caller, StatusCode::CONFLICT, Some(Fault::Full));
    }
    let Ok(code) = typed.code.parse::<Code>() else {
        return with_fault(
            &web,
            &caller,
            StatusCode::UNPROCESSABLE_ENTITY,
            Some(Fault::NoCode),
        );
    };
    let mark = &caller.member.mark;
    let joined = desk.join(&web.0.sessions, caller.token, mark, code, Instant::now());
    let (outcome, answer) = match joined {
        Ok(case) => {
            desk.staff.open(&caller.token, case);
            (Outcome::Done, go(&address(&case.id), None))
        }
        Err(refused) => {
            let (outcome, status, fault) = match refused {
                Refused::Wrong => (Outcome::Wrong, StatusCode::FORBIDDEN, Fault::Wrong),
                Refused::Locked => (Outcome::Locked, StatusCode::TOO_MANY_REQUESTS, Fault::Locked),
                Refused::Busy => (Outcome::Busy, StatusCode::TOO_MANY_REQUESTS, Fault::Busy),
            };
            (outcome, with_fault(&web, &caller, status, Some(fault)))
        }
    };
    record(
        web.0.sessions.figures(),
        Event {
            kind: Kind::Join,
            outcome,
            by: Some(mark.as_str()),
        },
    );
    answer
}

/// Takes the letter of a caller who cannot upload it.
pub(super) async fn upload(
    State(web): State<Web>,
    Agent { caller, desk, .. }: Agent,
    request: Request,
) -> Response {
    if desk.staff.cases(&caller.token).len() >= MOST {
        return with_fault(&web, &caller, StatusCode::CONFLICT, Some(Fault::Full));
    }
    let opened = take(&web, request, Sender::Form).await.and_then(|files| {
        let id = Token::random().map_err(|_| fault::Code::INTERNAL)?;
        let letter = web.0.sessions.create()?;
        web.0.sessions.submit(&letter, files)?;
        let case = Case {
            id,
            letter,
            whose: Whose::Desk,
            language: Language::GERMAN,
        };
        if !desk.staff.open(&caller.token, case) {
            web.0.sessions.delete(&letter);
            return Err(fault::Code::BUSY);
        }
        Ok(id)
    });
    record(
        web.0.sessions.figures(),
        Event {
            kind: Kind::Upload,
            outcome: if opened.is_ok() {
                Outcome::Done
            } else {
                Outcome::Invalid
            },
            by: Some(caller.member.mark.as_str()),
        },
    );
    match opened {
        Ok(id) => go(&address(&id), None),
        Err(code) => {
            let mut response = failed(&web, &caller.reader, code.into());
            // What was not read of the request must not be taken for the next one.
            response
                .headers_mut()
                .insert(header::CONNECTION, HeaderValue::from_static("close"));
            response
        }
    }
}

/// Closes a card: a letter of the desk's own is wiped, a shared one is left.
pub(super) async fn close(
    State(web): State<Web>,
    Agent { caller, desk, .. }: Agent,
    Path(case): Path<String>,
) -> Response {
    let closed = case
        .parse()
        .ok()
        .and_then(|case| desk.staff.close(&caller.token, &case));
    if let Some(case) = closed {
        desk.close(&web.0.sessions, &caller.token, &case);
    }
    go("/desk", None)
}
