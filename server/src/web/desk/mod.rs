//! The desk's pages. Without a desk configured, `/desk` says how to switch it on, and nothing else is there.

mod callers;
mod card;
mod figures;
mod home;
mod knowledge;
mod seen;
mod share;
mod sign_in;
mod who;

use app::Screen;
use app::still::Still;
use app::still::desk::Desk as Page;
use axum::Router;
use axum::extract::DefaultBodyLimit;
use axum::http::StatusCode;
use axum::response::Response;
use axum::routing::{get, post};

use super::Web;
use super::outcome::{boot, page, render};
use super::reader::Reader;
use crate::session::SessionId;

/// The routes of the desk, and those by which a reader shares a letter with it.
pub(super) fn routes() -> Router<Web> {
    Router::new()
        .route("/desk", get(home::home))
        .route("/desk/login", get(sign_in::begin))
        .route("/desk/callback", get(sign_in::callback))
        .route("/desk/logout", post(sign_in::sign_out))
        .route("/desk/figures", get(figures::figures))
        .route("/desk/search", get(knowledge::search))
        .route("/desk/join", post(callers::join))
        .route(
            "/desk/upload",
            post(callers::upload).layer(DefaultBodyLimit::disable()),
        )
        .route("/desk/case/{case}", get(card::card))
        .route("/desk/case/{case}/events", get(card::events))
        .route("/desk/case/{case}/page/{name}", get(card::picture))
        .route("/desk/case/{case}/point", post(card::point))
        .route("/desk/case/{case}/language", post(card::language))
        .route("/desk/case/{case}/correct", post(card::correct))
        .route("/desk/case/{case}/ask", post(card::ask))
        .route("/desk/case/{case}/close", post(callers::close))
        .route("/letter/share", get(share::share).post(share::offer))
        .route("/letter/share/events", get(share::events))
        .route("/letter/share/point", post(share::point))
        .route("/letter/share/end", post(share::end))
}

/// The letter of a session is gone: nobody shares it any more.
pub(super) fn letter_gone(web: &Web, id: &SessionId) {
    if let Some(desk) = &web.0.desk {
        desk.end(id);
    }
}

/// The letter of a session was corrected: whoever looks at it looks anew.
pub(super) fn letter_changed(web: &Web, id: &SessionId) {
    if let Some(desk) = &web.0.desk {
        desk.shares.changed(id);
    }
}

/// Address of the script of the desk and of the shared letter.
fn script(web: &Web) -> Option<String> {
    web.0.assets.address("/assets/desk.js")
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
        ..reader.clone()
    };
    let mut boot = boot(web, &german, Screen::Still(Box::new(Still::Desk(Box::new(page)))));
    boot.texts = web.0.desk_texts.clone();
    boot.others.clear();
    render(web, &german, status, &boot)
}
