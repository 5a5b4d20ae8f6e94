//! The first page of the desk.

use app::still::desk::{Desk as Page, Fault, Home};
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::Response;

use super::super::Web;
use super::card::list;
use super::who::{Caller, Door};
use super::{script, show};
use crate::desk::config::Role;

/// What is on the way to the desk, or what there is to do.
pub(super) async fn home(State(web): State<Web>, door: Door) -> Response {
    match door {
        Door::Off(reader) => show(&web, &reader, StatusCode::OK, Page::Off),
        Door::Closed(reader) => show(&web, &reader, StatusCode::OK, Page::SignIn { fault: None }),
        Door::Open(caller) => match caller.member.role {
            None => denied(&web, &caller),
            Some(_) => with_fault(&web, &caller, StatusCode::OK, None),
        },
    }
}

/// What there is to do, and what just came to nothing.
pub(super) fn with_fault(web: &Web, caller: &Caller, status: StatusCode, fault: Option<Fault>) -> Response {
    let home = Home {
        name: caller.member.name.clone(),
        letters: caller.member.role == Some(Role::Agent),
        callers: list(web, caller, None),
        fault,
        pages: web.0.limits.pages,
        script: script(web),
    };
    show(web, &caller.reader, status, Page::Home(home))
}

/// Signed in, but not for this.
pub(super) fn denied(web: &Web, caller: &Caller) -> Response {
    let name = caller.member.name.clone();
    show(web, &caller.reader, StatusCode::FORBIDDEN, Page::Denied { name })
}
