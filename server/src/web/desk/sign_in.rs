//! In and out by way of the identity provider.

use std::time::Instant;

use app::still::desk::{Desk as Page, SignInFault};
use axum::extract::{Query, State};
use axum::http::StatusCode;
use axum::http::header::{self, HeaderName, HeaderValue};
use axum::response::Response;
use serde::Deserialize;

use super::super::Web;
use super::super::outcome::{failed, go, with_cookie};
use super::super::reader::Reader;
use super::who::{Door, SigningIn, shift_cookie, sign_in_cookie};
use super::{missing, show};
use crate::desk::Desk;
use crate::desk::events::{Event, Kind, Outcome, record};
use crate::desk::provider::SignInError;
use crate::desk::staff::{Mark, Member};
use crate::desk::token::{NoToken, Token};
use crate::fault::Code;

/// Sends the browser to the provider.
pub(super) async fn begin(State(web): State<Web>, reader: Reader) -> Response {
    let Some(desk) = &web.0.desk else {
        return missing(&web, &reader);
    };
    match desk.provider.begin().await {
        Ok((url, request)) => match desk.waiting.begin(request, Instant::now()) {
            Ok(token) => go(url.as_str(), Some(sign_in_cookie(Some(&token), web.0.https))),
            Err(NoToken) => failed(&web, &reader, Code::INTERNAL.into()),
        },
        Err(error) => refused(&web, &reader, error),
    }
}

/// What the provider sends back.
#[derive(Deserialize)]
pub(super) struct Answer {
    code: Option<String>,
    state: Option<String>,
}

/// Takes the provider's answer and opens the door, under a new name.
pub(super) async fn callback(
    State(web): State<Web>,
    door: Door,
    SigningIn(waiting): SigningIn,
    Query(answer): Query<Answer>,
) -> Response {
    let (reader, before) = match door {
        Door::Off(reader) => return missing(&web, &reader),
        Door::Closed(reader) => (reader, None),
        Door::Open(caller) => (caller.reader, Some(caller.token)),
    };
    let Some(desk) = &web.0.desk else {
        return missing(&web, &reader);
    };
    let signed_in = sign_in(&web, desk, waiting, answer).await;
    let response = match signed_in {
        Ok(token) => {
            // Whoever was signed in in this browser is no more.
            if let Some(before) = before {
                desk.sign_out(&web.0.sessions, &before);
            }
            go("/desk", Some(shift_cookie(Some(&token), web.0.https)))
        }
        Err(error) => refused(&web, &reader, error),
    };
    with_cookie(response, Some(sign_in_cookie(None, web.0.https)))
}

async fn sign_in(
    web: &Web,
    desk: &Desk,
    waiting: Option<Token>,
    answer: Answer,
) -> Result<Token, SignInError> {
    let state = answer.state.unwrap_or_default();
    let request = waiting.and_then(|token| desk.waiting.end(&token, &state, Instant::now()));
    let (request, code) = request.zip(answer.code).ok_or(SignInError::Invalid)?;
    let identity = desk.provider.end(request, code).await?;
    let role = desk.settings.roles.of(identity.groups.iter().map(String::as_str));
    let mark = Mark::of(&desk.settings.issuer, &identity.subject);
    let outcome = if role.is_some() {
        Outcome::Done
    } else {
        Outcome::NoRole
    };
    record(
        web.0.sessions.figures(),
        Event {
            kind: Kind::SignIn,
            outcome,
            by: Some(mark.as_str()),
        },
    );
    let member = Member {
        name: identity.name,
        mark,
        role,
        id_token: identity.id_token,
    };
    desk.staff
        .sign_in(member, Instant::now())
        .map_err(|NoToken| SignInError::Unreachable)
}

fn refused(web: &Web, reader: &Reader, error: SignInError) -> Response {
    let (status, outcome, fault) = match error {
        SignInError::Unreachable => (
            StatusCode::BAD_GATEWAY,
            Outcome::Unreachable,
            SignInFault::Unreachable,
        ),
        SignInError::Invalid => (StatusCode::FORBIDDEN, Outcome::Invalid, SignInFault::Invalid),
    };
    record(
        web.0.sessions.figures(),
        Event {
            kind: Kind::SignIn,
            outcome,
            by: None,
        },
    );
    show(web, reader, status, Page::SignIn { fault: Some(fault) })
}

/// Signs out here, and sends the browser to sign out at the provider.
pub(super) async fn sign_out(State(web): State<Web>, door: Door) -> Response {
    let caller = match door {
        Door::Off(reader) => return missing(&web, &reader),
        Door::Closed(_) => return go("/desk", None),
        Door::Open(caller) => caller,
    };
    let Some(desk) = &web.0.desk else {
        return missing(&web, &caller.reader);
    };
    desk.sign_out(&web.0.sessions, &caller.token);
    record(
        web.0.sessions.figures(),
        Event {
            kind: Kind::SignOut,
            outcome: Outcome::Done,
            by: Some(caller.member.mark.as_str()),
        },
    );
    let provider = desk.provider.sign_out(&caller.member.id_token).await;
    let left = Page::Left {
        provider: provider.as_ref().map(ToString::to_string),
    };
    let mut response = show(&web, &caller.reader, StatusCode::OK, left);
    // Not a redirect: the policy of the page lets its forms lead to this site alone.
    let refresh = provider.and_then(|url| HeaderValue::try_from(format!("0; url={url}")).ok());
    if let Some(refresh) = refresh {
        response
            .headers_mut()
            .insert(HeaderName::from_static("refresh"), refresh);
    }
    response
        .headers_mut()
        .append(header::SET_COOKIE, shift_cookie(None, web.0.https));
    response
}
