//! The pages themselves.

use app::Screen;
use axum::extract::State;
use axum::http::{HeaderMap, StatusCode, Uri};
use axum::response::Response;

use super::outcome::{failed, go, page};
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
            let view = told::view(&held, &web.speaker(reader.language).teller);
            page(&web, &reader, StatusCode::OK, Screen::Result(Box::new(view)))
        }
        session::State::Failed(fault) => failed(&web, &reader, fault),
    }
}

/// An asset, or no page at all.
pub(super) async fn other(State(web): State<Web>, reader: Reader, uri: Uri, headers: HeaderMap) -> Response {
    match web.0.assets.answer(&uri, &headers) {
        Some(asset) => asset,
        None => page(&web, &reader, StatusCode::NOT_FOUND, Screen::Missing),
    }
}
