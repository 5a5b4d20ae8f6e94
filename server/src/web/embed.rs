//! The service inside a page of another site, and links from there.
//!
//! In a frame of another site browsers keep no cookies, or keep them apart, each in its own way. So there the
//! session and the language stand in the address: `/e/LANGUAGE-SESSION/…` is the page `/…` of that session.
//! The frame's address is seen by nobody but the reader's browser: pages of other sites cannot read it, it is
//! no part of a referrer (`Referrer-Policy`), and it is written to no log.
//!
//! Such an address works only in a frame of a listed site. As a link it leads to the first page: else anybody
//! could send somebody the address of a session that both then see.

use std::sync::Arc;

use axum::body::Body;
use axum::extract::{Query, Request, State};
use axum::http::header::{self, HeaderMap, HeaderName, HeaderValue};
use axum::http::{Method, Uri};
use axum::middleware::Next;
use axum::response::{IntoResponse, Redirect, Response};
use locales::{Language, negotiate};
use serde::Deserialize;
use url::form_urlencoded;

use super::Web;
use super::outcome::with_cookie;
use super::reader::Reader;
use crate::embed::Embed;
use crate::session::SessionId;

/// Where a frame begins.
const ENTRY: &str = "/embed";
/// The script that other sites load.
pub(super) const SCRIPT: &str = "/widget.js";
/// Name of the cookie that holds where the reader came from.
pub(super) const FROM: &str = "from";

/// The part of an address that stands for the cookies of a frame.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Place {
    /// The language of the frame.
    pub(super) language: Language,
    /// Its session, which begins with the first letter.
    pub(super) session: SessionId,
}

impl Place {
    /// Beginning of every address of the frame.
    pub(super) fn base(self) -> String {
        format!("/e/{}-{}", self.language.code(), self.session)
    }

    /// The place and the page in a path.
    fn split(path: &str) -> Option<(Self, &str)> {
        let inside = path.strip_prefix("/e/")?;
        let end = inside.find('/').unwrap_or(inside.len());
        let (place, page) = inside.split_at(end);
        let (language, session) = place.split_once('-')?;
        let place = Place {
            language: language.parse().ok()?,
            session: session.parse().ok()?,
        };
        Some((place, if page.is_empty() { "/" } else { page }))
    }
}

/// Serves addresses of frames, and lets other sites load the script.
pub(super) async fn embed(State(embed): State<Arc<Embed>>, mut request: Request, next: Next) -> Response {
    let path = request.uri().path();
    if path == SCRIPT {
        let mut response = next.run(request).await;
        set(&mut response, "cross-origin-resource-policy", "cross-origin");
        set(&mut response, "access-control-allow-origin", "*");
        return response;
    }
    let Some(ancestors) = embed.ancestors() else {
        return next.run(request).await;
    };
    if path == ENTRY {
        return enter(&request);
    }
    let Some((place, page)) = Place::split(path) else {
        return next.run(request).await;
    };
    if !in_frame(request.headers()) {
        return Redirect::to("/").into_response();
    }
    let query = request.uri().query();
    if let Some((language, rest)) = query.and_then(|query| other_language(query, place)) {
        let moved = Place { language, ..place };
        if *request.method() == Method::GET {
            return Redirect::to(&format!("{}{page}{rest}", moved.base())).into_response();
        }
    }
    let query = query.map(|query| format!("?{query}")).unwrap_or_default();
    let Ok(uri) = format!("{page}{query}").parse::<Uri>() else {
        return next.run(request).await;
    };
    *request.uri_mut() = uri;
    request.headers_mut().remove(header::COOKIE);
    request.extensions_mut().insert(place);
    let mut response = next.run(request).await;
    dress(&mut response, place, &ancestors);
    response
}

/// Begins a session of a frame. Nothing is held for it before there is a letter.
fn enter(request: &Request<Body>) -> Response {
    let asked = request.uri().query().and_then(|query| {
        let mut pairs = form_urlencoded::parse(query.as_bytes());
        pairs
            .find(|(name, _)| name == "lang")
            .map(|(_, value)| value.into_owned())
    });
    let accepted = request.headers().get(header::ACCEPT_LANGUAGE);
    let accepted = accepted.and_then(|value| value.to_str().ok()).unwrap_or_default();
    let language = asked.and_then(|code| code.parse().ok());
    match SessionId::random() {
        Ok(session) => {
            let language = language.unwrap_or_else(|| negotiate(accepted));
            Redirect::to(&format!("{}/", Place { language, session }.base())).into_response()
        }
        Err(_) => axum::http::StatusCode::INTERNAL_SERVER_ERROR.into_response(),
    }
}

/// Whether a request comes from a frame or from a page in one, by the headers that browsers set and pages
/// cannot. Without them (old browsers, plain http) an address of a frame does not work.
fn in_frame(headers: &HeaderMap) -> bool {
    let text = |name: &str| headers.get(name).and_then(|value| value.to_str().ok());
    match (text("sec-fetch-dest"), text("sec-fetch-site")) {
        // A letter to print opens in a window of its own, from our own page.
        (_, Some("same-origin")) => true,
        (Some("iframe"), Some(_)) => true,
        _ => false,
    }
}

/// Another language that the query chooses, and the query without it.
fn other_language(query: &str, place: Place) -> Option<(Language, String)> {
    let chosen = query.split('&').find_map(|pair| pair.strip_prefix("lang="))?;
    let language = chosen
        .parse()
        .ok()
        .filter(|language| *language != place.language)?;
    let rest: Vec<&str> = query
        .split('&')
        .filter(|pair| !pair.starts_with("lang="))
        .collect();
    let mark = if rest.is_empty() { "" } else { "?" };
    Some((language, format!("{mark}{}", rest.join("&"))))
}

/// What an answer to a frame is: ways that stay in it, no cookies, and the sites that may show it.
fn dress(response: &mut Response, place: Place, ancestors: &str) {
    let headers = response.headers_mut();
    let text = |headers: &HeaderMap, name: HeaderName| {
        let value = headers.get(name).and_then(|value| value.to_str().ok());
        value.map(str::to_owned)
    };
    let way = text(headers, header::LOCATION).filter(|way| way.starts_with('/') && !way.starts_with("//"));
    if let Some(way) = way
        && let Ok(way) = HeaderValue::try_from(format!("{}{way}", place.base()))
    {
        headers.insert(header::LOCATION, way);
    }
    if let Some(policy) = text(headers, header::CONTENT_SECURITY_POLICY) {
        let policy = policy.replace("frame-ancestors 'none'", &format!("frame-ancestors {ancestors}"));
        if let Ok(policy) = HeaderValue::try_from(policy) {
            headers.insert(header::CONTENT_SECURITY_POLICY, policy);
        }
    }
    headers.remove(header::SET_COOKIE);
    // It knows no list; frame-ancestors takes its place in every browser that has Sec-Fetch headers.
    headers.remove(header::X_FRAME_OPTIONS);
    set(response, "cross-origin-resource-policy", "cross-origin");
    set(
        response,
        "permissions-policy",
        "camera=(self), microphone=(), geolocation=(), payment=(), usb=()",
    );
}

fn set(response: &mut Response, name: &'static str, value: &'static str) {
    response
        .headers_mut()
        .insert(HeaderName::from_static(name), HeaderValue::from_static(value));
}

/// What a link from another site may say.
#[derive(Deserialize)]
pub(super) struct Link {
    lang: Option<String>,
    from: Option<String>,
}

/// A link from another site: chooses the language, and remembers the way back to a listed site.
pub(super) async fn link(State(web): State<Web>, Query(link): Query<Link>) -> Response {
    let language = link.lang.and_then(|code| code.parse::<Language>().ok());
    let to = match language {
        Some(language) => format!("/?lang={}", language.code()),
        None => "/".to_owned(),
    };
    let back = link.from.and_then(|address| web.0.embed.back(&address));
    let secure = if web.0.https { "; Secure" } else { "" };
    let cookie = match back {
        Some((address, _)) => {
            let address: String = form_urlencoded::byte_serialize(address.as_bytes()).collect();
            format!("{FROM}={address}; Path=/; HttpOnly; SameSite=Lax{secure}")
        }
        None => format!("{FROM}=; Path=/; HttpOnly; SameSite=Lax; Max-Age=0{secure}"),
    };
    with_cookie(
        Redirect::to(&to).into_response(),
        HeaderValue::try_from(cookie).ok(),
    )
}

/// The way back that a cookie holds, if its site is still listed: address and name of the site.
pub(super) fn back(web: &Web, reader: &Reader) -> Option<(String, String)> {
    let kept = reader.from.as_deref().filter(|_| reader.place.is_none())?;
    let (address, _) = form_urlencoded::parse(kept.as_bytes()).next()?;
    web.0.embed.back(&address)
}

/// The script for other sites, with its words in every language.
pub(super) fn script(speakers: &[&super::Speaker]) -> String {
    let said: serde_json::Map<String, serde_json::Value> = speakers
        .iter()
        .map(|speaker| {
            let messages = speaker.teller.messages();
            let texts = [
                messages.t("ui-widget-open"),
                messages.t("ui-widget-close"),
                messages.t("ui-widget-refused"),
                messages.t("ui-widget-window"),
            ];
            (speaker.teller.language().code().to_owned(), texts.to_vec().into())
        })
        .collect();
    let texts = serde_json::Value::from(said).to_string();
    let lines = app::assets::WIDGET.lines().map(str::trim);
    let lines = lines.filter(|line| !line.is_empty() && !line.starts_with("//"));
    lines.collect::<Vec<_>>().join("\n").replace("__TEXTS__", &texts)
}

#[cfg(test)]
mod tests {
    use super::*;

    const ID: &str = "0123456789abcdef0123456789abcdef";

    #[test]
    fn an_address_holds_language_session_and_page() {
        let path = format!("/e/uk-{ID}/letter/page/1.jpg");
        let (place, page) = Place::split(&path).unwrap();
        assert_eq!((place.language.code(), page), ("uk", "/letter/page/1.jpg"));
        assert_eq!(place.base(), format!("/e/uk-{ID}"));
        assert_eq!(Place::split(&format!("/e/uk-{ID}")).unwrap().1, "/");
        for bad in ["/e/", "/e/uk", "/e/uk-1/", "/e/xx-", "/letter"] {
            assert!(Place::split(bad).is_none(), "{bad}");
        }
    }

    #[test]
    fn only_frames_and_their_pages_are_served() {
        let sent = |dest: Option<&'static str>, site: Option<&'static str>| {
            let pairs = [("sec-fetch-dest", dest), ("sec-fetch-site", site)];
            let headers = pairs.into_iter().filter_map(|(name, value)| {
                Some((HeaderName::from_static(name), HeaderValue::from_static(value?)))
            });
            in_frame(&headers.collect())
        };
        assert!(sent(Some("iframe"), Some("cross-site")));
        assert!(sent(Some("empty"), Some("same-origin")));
        assert!(sent(Some("document"), Some("same-origin")));
        assert!(!sent(Some("document"), Some("none")));
        assert!(!sent(Some("document"), Some("cross-site")));
        assert!(!sent(Some("image"), Some("cross-site")));
        assert!(!sent(None, None));
    }
}
