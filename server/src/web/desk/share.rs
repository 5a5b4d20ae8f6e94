//! The reader's side: showing the letter to an office, and ending it.

use std::time::Instant;

use app::Screen;
use app::still::Still;
use app::still::share::{Happened, Share, Stage};
use axum::extract::{Form, RawQuery, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};

use super::super::outcome::{boot, go, render};
use super::super::reader::Reader;
use super::super::{Web, letter, told};
use super::seen::{self, Lines};
use super::{missing, script};
use crate::desk::Desk;
use crate::desk::codes::NoneFree;
use crate::desk::events::{Event, Kind, Outcome, record};
use crate::desk::shares::Side;
use crate::session::SessionId;

/// What the office will see, the code, or what both see now.
pub(super) async fn share(State(web): State<Web>, reader: Reader, RawQuery(query): RawQuery) -> Response {
    let ended = query.is_some_and(|query| query.split('&').any(|pair| pair == "ended"));
    page(&web, &reader, StatusCode::OK, ended.then_some(Happened::Ended))
}

fn page(web: &Web, reader: &Reader, status: StatusCode, said: Option<Happened>) -> Response {
    let Some(desk) = &web.0.desk else {
        return missing(web, reader);
    };
    let Some((id, held)) = reader.session.zip(letter::held(web, reader)) else {
        return go("/letter", None);
    };
    let now = Instant::now();
    let shared = desk.shares.for_citizen(&web.0.sessions, &id, now);
    let marks = shared
        .as_ref()
        .map(|shared| shared.marks.clone())
        .unwrap_or_default();
    let stage = match (
        shared.as_ref().is_some_and(|shared| shared.joined),
        desk.codes.open(&id, now),
    ) {
        (true, _) => Stage::Joined,
        (false, Some((code, left))) => Stage::Code {
            code: code.to_string(),
            until: crate::today::clock_in_germany(left),
        },
        (false, None) => Stage::Offer,
    };
    let lines = Lines {
        pictures: "/letter/page".to_owned(),
        point_at: (stage == Stage::Joined).then(|| "/letter/share/point".to_owned()),
        office: false,
    };
    let speaker = web.speaker(reader.language);
    let view = told::view(&held, speaker, web);
    let share = Share {
        // What ended before is no news where it began anew.
        said: said.filter(|_| stage == Stage::Offer),
        seen: seen::seen(view, &marks, lines),
        script: script(web),
        stage,
    };
    let mut boot = boot(
        web,
        reader,
        Screen::Still(Box::new(Still::Share(Box::new(share)))),
    );
    boot.texts = speaker.pages.clone();
    render(web, reader, status, &boot)
}

/// Gives out a code for the letter.
pub(super) async fn offer(State(web): State<Web>, reader: Reader) -> Response {
    let Some(desk) = &web.0.desk else {
        return missing(&web, &reader);
    };
    let Some((id, held)) = reader.session.zip(letter::held(&web, &reader)) else {
        return go("/letter", None);
    };
    let offered = desk.offer(id, &held, reader.language, Instant::now());
    record(
        web.0.sessions.figures(),
        Event {
            kind: Kind::Offer,
            outcome: if offered.is_ok() {
                Outcome::Done
            } else {
                Outcome::Busy
            },
            by: None,
        },
    );
    match offered {
        Ok(_) => go("/letter/share", None),
        Err(NoneFree) => page(
            &web,
            &reader,
            StatusCode::SERVICE_UNAVAILABLE,
            Some(Happened::NoneFree),
        ),
    }
}

/// Tells when the page should be looked at anew (server-sent events).
pub(super) async fn events(State(web): State<Web>, reader: Reader) -> Response {
    let followed = web.0.desk.clone().zip(reader.session);
    let followed = followed.and_then(|(desk, id)| Some((desk.shares.follow(&id)?, desk, id)));
    let Some((changes, desk, id)) = followed else {
        return StatusCode::NO_CONTENT.into_response();
    };
    seen::follow(changes, move || {
        let now = Instant::now();
        // Staff whose time is over look no more, even where nobody comes to the desk.
        desk.sweep(&web.0.sessions, now);
        still(&desk, &id, now) && !web.0.sessions.is_ending()
    })
}

/// Whether there is still something to follow: a code that is good, or somebody who looks.
fn still(desk: &Desk, id: &SessionId, now: Instant) -> bool {
    desk.shares.is_open(id, now) && (desk.shares.is_joined(id) || desk.codes.open(id, now).is_some())
}

/// Points at a statement, or no more.
pub(super) async fn point(State(web): State<Web>, reader: Reader, Form(at): Form<seen::At>) -> Response {
    let Some(desk) = &web.0.desk else {
        return missing(&web, &reader);
    };
    if let Some(id) = reader.session
        && let Some(shared) = desk.shares.for_citizen(&web.0.sessions, &id, Instant::now())
        && seen::is_statement(&shared.held, at.statement)
    {
        desk.shares.point(&id, Side::Citizen, at.statement);
    }
    go(&format!("/letter/share#said-{}", at.statement), None)
}

/// Ends it: the office sees nothing more, and a code that was not used is void.
pub(super) async fn end(State(web): State<Web>, reader: Reader) -> Response {
    let Some(desk) = &web.0.desk else {
        return missing(&web, &reader);
    };
    if reader.session.is_some_and(|id| desk.end(&id)) {
        record(
            web.0.sessions.figures(),
            Event {
                kind: Kind::End,
                outcome: Outcome::Done,
                by: None,
            },
        );
    }
    go("/letter/share?ended", None)
}
