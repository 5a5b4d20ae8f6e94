//! The pages themselves.

use app::Screen;
use axum::extract::State;
use axum::http::{HeaderMap, StatusCode, Uri};
use axum::response::Response;

use super::outcome::{boot, failed, go, page, render};
use super::reader::Reader;
use super::{Web, samples, told};
use crate::session;

/// The first page.
pub(super) async fn start(State(web): State<Web>, reader: Reader, uri: Uri) -> Response {
    let deleted = uri
        .query()
        .is_some_and(|query| query.split('&').any(|pair| pair == "deleted"));
    page(
        &web,
        &reader,
        StatusCode::OK,
        Screen::Start {
            samples: samples::all(),
            deleted,
        },
    )
}

/// What this is.
pub(super) async fn about(State(web): State<Web>, reader: Reader) -> Response {
    page(&web, &reader, StatusCode::OK, Screen::About)
}

/// The letter of the session: being read, read, or what went wrong.
pub(super) async fn letter(State(web): State<Web>, reader: Reader) -> Response {
    let Some(id) = reader.session else {
        return go("/", None);
    };
    match web.0.sessions.state(&id) {
        session::State::Empty => go("/", None),
        session::State::Waiting(progress) => page(
            &web,
            &reader,
            StatusCode::OK,
            Screen::Waiting(told::progress(progress)),
        ),
        session::State::Ready(held) => {
            let view = told::view(&held, web.speaker(reader.language), &web.0.german.teller);
            page(&web, &reader, StatusCode::OK, Screen::Result(Box::new(view)))
        }
        session::State::Failed(fault) => failed(&web, &reader, fault),
    }
}

/// The summary in German, to show to an office; without the bundle, for nothing on it changes.
pub(super) async fn office(State(web): State<Web>, reader: Reader) -> Response {
    let Some(held) = super::letter::held(&web, &reader) else {
        return go("/letter", None);
    };
    let german = Reader {
        language: locales::Language::GERMAN,
        chosen: false,
        ..reader
    };
    let mut view = told::view(&held, web.speaker(german.language), &web.0.german.teller);
    view.for_office = true;
    (view.chat, view.drafts) = Default::default();
    let office = ["ui-office-hint", "ui-office-back"];
    let mut screen = boot(&web, &german, Screen::Result(Box::new(view)));
    // What speaks to the reader stays in the reader's language.
    let own = &web.speaker(reader.language).texts;
    screen.texts = screen
        .texts
        .with(office.iter().filter_map(|id| Some((*id, own.get(id)?))));
    render(&web, &german, StatusCode::OK, &screen)
}

/// An asset, or no page at all.
pub(super) async fn other(State(web): State<Web>, reader: Reader, uri: Uri, headers: HeaderMap) -> Response {
    match web.0.assets.answer(&uri, &headers) {
        Some(asset) => asset,
        None => page(&web, &reader, StatusCode::NOT_FOUND, Screen::Missing),
    }
}
