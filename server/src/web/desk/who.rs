//! Who stands at the desk's door, by the cookie of the desk.

use std::convert::Infallible;
use std::time::Instant;

use axum::extract::FromRequestParts;
use axum::http::header::HeaderValue;
use axum::http::request::Parts;

use super::super::Web;
use super::super::reader::{Reader, cookie};
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
        let token = cookie(&parts.headers, SHIFT).and_then(|value| value.parse().ok());
        let open = token.and_then(|token| Some((token, desk.staff.who(&token, Instant::now())?)));
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
