//! Who stands at the desk's door, by the cookie of the desk.

use std::convert::Infallible;
use std::sync::Arc;
use std::time::Instant;

use axum::extract::FromRequestParts;
use axum::http::header::HeaderValue;
use axum::http::request::Parts;
use axum::response::Response;

use super::super::Web;
use super::super::outcome::go;
use super::super::reader::{Reader, cookie};
use super::home::denied;
use super::missing;
use crate::desk::Desk;
use crate::desk::config::Role;
use crate::desk::staff::Member;
use crate::desk::token::Token;

/// Name of the cookie of a staff member.
const SHIFT: &str = "desk";
/// Name of the cookie of a sign-in under way.
const SIGN_IN: &str = "desk-login";

/// The door of the desk.
pub(super) enum Door {
    /// There is no desk.
    Off(Reader),
    /// Nobody is signed in.
    Closed(Reader),
    /// Somebody is.
    Open(Box<Caller>),
}

/// Somebody who is signed in, with or without a role.
pub(super) struct Caller {
    /// The browser.
    pub(super) reader: Reader,
    /// Its name among those who are signed in.
    pub(super) token: Token,
    /// The person.
    pub(super) member: Member,
}

impl FromRequestParts<Web> for Door {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, web: &Web) -> Result<Self, Infallible> {
        let reader = Reader::from_request_parts(parts, web).await?;
        let Some(desk) = &web.0.desk else {
            return Ok(Door::Off(reader));
        };
        let now = Instant::now();
        desk.sweep(&web.0.sessions, now);
        let token = cookie(&parts.headers, SHIFT).and_then(|value| value.parse().ok());
        let open = token.and_then(|token| Some((token, desk.staff.who(&token, now)?)));
        Ok(match open {
            None => Door::Closed(reader),
            Some((token, member)) => Door::Open(Box::new(Caller {
                reader,
                token,
                member,
            })),
        })
    }
}

/// Somebody who may see the letters of callers; everybody else is sent to the door.
pub(super) struct Agent {
    /// Who.
    pub(super) caller: Box<Caller>,
    /// The desk.
    pub(super) desk: Arc<Desk>,
}

impl FromRequestParts<Web> for Agent {
    type Rejection = Response;

    async fn from_request_parts(parts: &mut Parts, web: &Web) -> Result<Self, Response> {
        let (caller, desk) = with_role(parts, web, Role::Agent).await?;
        Ok(Agent { caller, desk })
    }
}

/// Somebody who may search what notices mean.
pub(super) struct Knower(pub(super) Box<Caller>);

impl FromRequestParts<Web> for Knower {
    type Rejection = Response;

    async fn from_request_parts(parts: &mut Parts, web: &Web) -> Result<Self, Response> {
        Ok(Knower(with_role(parts, web, Role::Knowledge).await?.0))
    }
}

async fn with_role(parts: &mut Parts, web: &Web, role: Role) -> Result<(Box<Caller>, Arc<Desk>), Response> {
    let Ok(door) = Door::from_request_parts(parts, web).await;
    match (door, &web.0.desk) {
        (Door::Open(caller), Some(desk)) if caller.member.role >= Some(role) => {
            Ok((caller, Arc::clone(desk)))
        }
        (Door::Open(caller), _) => Err(denied(web, &caller)),
        (Door::Closed(_), _) => Err(go("/desk", None)),
        (Door::Off(reader), _) => Err(missing(web, &reader)),
    }
}

/// Address of a card.
pub(super) fn address(case: &Token) -> String {
    format!("/desk/case/{case}")
}

/// A browser in the middle of a sign-in, by its cookie.
pub(super) struct SigningIn(pub(super) Option<Token>);

impl FromRequestParts<Web> for SigningIn {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, _: &Web) -> Result<Self, Infallible> {
        Ok(SigningIn(
            cookie(&parts.headers, SIGN_IN).and_then(|value| value.parse().ok()),
        ))
    }
}

/// The cookie of a staff member; `None` takes it back.
pub(super) fn shift_cookie(token: Option<&Token>, https: bool) -> HeaderValue {
    set(SHIFT, token, https)
}

/// The cookie of a sign-in under way; `None` takes it back.
pub(super) fn sign_in_cookie(token: Option<&Token>, https: bool) -> HeaderValue {
    set(SIGN_IN, token, https)
}

/// Lax, not strict: the browser comes back from the provider's site and must bring them along. They are sent
/// to the desk alone.
fn set(name: &str, token: Option<&Token>, https: bool) -> HeaderValue {
    let secure = if https { "; Secure" } else { "" };
    let text = match token {
        Some(token) => format!("{name}={token}; Path=/desk; HttpOnly; SameSite=Lax{secure}"),
        None => format!("{name}=; Path=/desk; HttpOnly; SameSite=Lax; Max-Age=0{secure}"),
    };
    // Names and tokens are our own letters and digits, so the header is always well formed.
    HeaderValue::try_from(text).unwrap_or(HeaderValue::from_static(""))
}
