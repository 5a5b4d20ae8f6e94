//! The desk's pages. Without a desk configured, `/desk` says how to switch it on, and nothing else is there.

mod sign_in;
mod who;

use app::Screen;
use app::still::Still;
use app::still::desk::{Desk as Page, Home};
use axum::Router;
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::Response;
use axum::routing::{get, post};

use super::Web;
use super::outcome::{boot, page, render};
use super::reader::Reader;
use crate::desk::config::Role;
use who::{Caller, Door};

/// The routes under `/desk`.
pub(super) fn routes() -> Router<Web> {
    Router::new()
        .route("/desk", get(home))
        .route("/desk/login", get(sign_in::begin))
        .route("/desk/callback", get(sign_in::callback))
        .route("/desk/logout", post(sign_in::sign_out))
}

/// The first page of the desk: what is on the way to it, or what there is to do.
async fn home(State(web): State<Web>, door: Door) -> Response {
    match door {
        Door::Off(reader) => show(&web, &reader, StatusCode::OK, Page::Off),
        Door::Closed(reader) => show(&web, &reader, StatusCode::OK, Page::SignIn { fault: None }),
        Door::Open(caller) => match caller.member.role {
            None => denied(&web, &caller),
            Some(role) => {
                let home = Home {
                    name: caller.member.name.clone(),
                    letters: role >= Role::Agent,
                };
                show(&web, &caller.reader, StatusCode::OK, Page::Home(home))
            }
        },
    }
}

/// Signed in, but not for this.
fn denied(web: &Web, caller: &Caller) -> Response {
    let name = caller.member.name.clone();
    show(web, &caller.reader, StatusCode::FORBIDDEN, Page::Denied { name })
}

/// What is not there.
fn missing(web: &Web, reader: &Reader) -> Response {
    page(web, reader, StatusCode::NOT_FOUND, Screen::Missing)
}

/// A page of the desk: in German, whatever the browser asks for, and without the choice of another language.
fn show(web: &Web, reader: &Reader, status: StatusCode, page: Page) -> Response {
    let german = Reader {
        language: locales::Language::GERMAN,
        chosen: false,
        ..*reader
    };
    let mut boot = boot(web, &german, Screen::Still(Box::new(Still::Desk(Box::new(page)))));
    boot.texts = web.0.desk_texts.clone();
    boot.others.clear();
    render(web, &german, status, &boot)
}
