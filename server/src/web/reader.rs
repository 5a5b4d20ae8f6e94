//! Who is asking: session and language, from cookies and headers.

use std::convert::Infallible;

use axum::extract::FromRequestParts;
use axum::http::header::{self, HeaderMap, HeaderValue};
use axum::http::request::Parts;
use locales::{Language, negotiate};

use super::Web;
use super::embed::{self, Place};
use crate::fault::Code;
use crate::session::{Owner, SessionId};

/// Name of the cookie that holds the session.
const SESSION: &str = "bescheid";
/// Name of the cookie that holds the chosen language.
const LANGUAGE: &str = "lang";

/// One reader's browser.
#[derive(Clone, Debug)]
pub(super) struct Reader {
    /// The session that its cookie names, whether or not it still exists.
    pub(super) session: Option<SessionId>,
    /// The language to answer in.
    pub(super) language: Language,
    /// Whether the address just chose the language, so that it should be remembered.
    pub(super) chosen: bool,
    /// Whether a script asks, and wants JSON.
    pub(super) wants_json: bool,
    /// Where the page stands, if it stands in a frame of another site; then there are no cookies.
    pub(super) place: Option<Place>,
    /// The way back to another site, as its cookie holds it.
    pub(super) from: Option<String>,
}

impl FromRequestParts<Web> for Reader {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, web: &Web) -> Result<Self, Infallible> {
        let asked = parts.uri.query().and_then(|query| {
            let language = query.split('&').find_map(|pair| pair.strip_prefix("lang="))?;
            language.parse::<Language>().ok()
        });
        let headers = &parts.headers;
        let kept = cookie(headers, LANGUAGE).and_then(|value| value.parse::<Language>().ok());
        let text = |name| {
            headers
                .get(name)
                .and_then(|value| value.to_str().ok())
                .unwrap_or_default()
        };
        let place = parts.extensions.get::<Place>().copied();
        let session = place
            .map(|place| place.session)
            .or_else(|| cookie(headers, SESSION)?.parse().ok());
        // A letter of a client of the public interface is none of a browser's.
        let browsers = |id: &SessionId| {
            let owner = web.0.sessions.owner(id);
            owner.is_none_or(|owner| owner == Owner::Browser)
        };
        Ok(Reader {
            place,
            from: cookie(headers, embed::FROM).map(str::to_owned),
            session: session.filter(browsers),
            language: asked
                .or(place.map(|place| place.language))
                .or(kept)
                .unwrap_or_else(|| negotiate(text(header::ACCEPT_LANGUAGE))),
            chosen: asked.is_some(),
            wants_json: text(header::ACCEPT).contains("application/json"),
        })
    }
}

impl Reader {
    /// The session, or a new one with the cookie that names it.
    ///
    /// # Errors
    ///
    /// [`Code::INTERNAL`] if the system gives no randomness.
    pub(super) fn session_or_new(&self, web: &Web) -> Result<(SessionId, Option<HeaderValue>), Code> {
        match self.session.filter(|id| web.0.sessions.touch(id)) {
            Some(id) => Ok((id, None)),
            None if self.place.is_some() => {
                let id = self.session.ok_or(Code::EXPIRED)?;
                web.0.sessions.begin(id);
                Ok((id, None))
            }
            None => {
                let id = web.0.sessions.create()?;
                Ok((id, Some(set(SESSION, &id.to_string(), web.0.https, true))))
            }
        }
    }

    /// The cookie that remembers the language, if it was just chosen.
    pub(super) fn language_cookie(&self, https: bool) -> Option<HeaderValue> {
        self.chosen
            .then(|| set(LANGUAGE, self.language.code(), https, false))
    }
}

/// The cookie that makes a browser forget its session.
pub(super) fn forget(https: bool) -> HeaderValue {
    let mut text = format!("{SESSION}=; Path=/; HttpOnly; SameSite=Strict; Max-Age=0");
    if https {
        text.push_str("; Secure");
    }
    HeaderValue::try_from(text).unwrap_or(HeaderValue::from_static("bescheid=; Path=/; Max-Age=0"))
}

/// A cookie of this browser session; the one of a letter is strict, the one of the language may come along
/// a link from elsewhere.
fn set(name: &str, value: &str, https: bool, strict: bool) -> HeaderValue {
    let site = if strict { "Strict" } else { "Lax" };
    let secure = if https { "; Secure" } else { "" };
    // Names and values are our own letters and digits, so the header is always well formed.
    HeaderValue::try_from(format!(
        "{name}={value}; Path=/; HttpOnly; SameSite={site}{secure}"
    ))
    .unwrap_or(HeaderValue::from_static(""))
}

/// The value of a cookie.
pub(super) fn cookie<'a>(headers: &'a HeaderMap, name: &str) -> Option<&'a str> {
    let all = headers
        .get_all(header::COOKIE)
        .into_iter()
        .filter_map(|value| value.to_str().ok());
    all.flat_map(|line| line.split(';'))
        .filter_map(|pair| pair.trim().split_once('='))
        .find_map(|(key, value)| (key == name).then_some(value))
}
