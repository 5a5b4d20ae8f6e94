//! Answers: a page, a redirect, or what went wrong.

use app::boot::{Back, Boot, Failure, Lang, Place, Screen};
use app::html::{Head, document};
use axum::Json;
use axum::http::StatusCode;
use axum::http::header::{self, HeaderValue};
use axum::response::{Html, IntoResponse, Redirect, Response};
use locales::{Direction, Language, languages};

use super::reader::Reader;
use super::{Web, embed, guard};
use crate::fault::{Code, Fault};

/// A page.
pub(super) fn page(web: &Web, reader: &Reader, status: StatusCode, screen: Screen) -> Response {
    render(web, reader, status, &boot(web, reader, screen))
}

/// What a page is made of.
pub(super) fn boot(web: &Web, reader: &Reader, screen: Screen) -> Boot {
    Boot {
        lang: lang(reader.language),
        others: languages()
            .filter(|other| *other != reader.language)
            .map(lang)
            .collect(),
        texts: web.speaker(reader.language).texts.clone(),
        limits: web.0.limits,
        place: place(web, reader),
        screen,
    }
}

/// Where the page stands.
fn place(web: &Web, reader: &Reader) -> Place {
    let frame = reader.place.zip(web.0.embed.ancestors());
    let (base, sites) = frame.map_or_else(Default::default, |(place, sites)| (place.base(), sites));
    let back = embed::back(web, reader).map(|(address, site)| Back { address, site });
    let operator = super::brand::operator(web, reader, &base);
    Place {
        base,
        sites,
        back,
        operator,
    }
}

/// A page as an answer.
pub(super) fn render(web: &Web, reader: &Reader, status: StatusCode, boot: &Boot) -> Response {
    let nonce = nonce();
    let head = Head {
        nonce: nonce.clone(),
        bundle: web.0.assets.bundle(),
        styles: web.0.assets.styles(),
        embed: web.0.assets.embed(),
    };
    let mut response = (status, Html(document(boot, &head))).into_response();
    let headers = response.headers_mut();
    if let Ok(policy) = HeaderValue::try_from(guard::page_policy(&nonce)) {
        headers.insert(header::CONTENT_SECURITY_POLICY, policy);
    }
    headers.insert(header::VARY, HeaderValue::from_static("accept-language, cookie"));
    if let Some(cookie) = reader.language_cookie(web.0.https) {
        headers.append(header::SET_COOKIE, cookie);
    }
    response
}

/// A language as a page names it.
pub(super) fn lang(language: Language) -> Lang {
    Lang {
        code: language.code().to_owned(),
        name: language.name().to_owned(),
        rtl: language.direction() == Direction::RightToLeft,
    }
}

/// A random value for one page; without randomness it is empty, which allows no script at all.
fn nonce() -> String {
    let mut bytes = [0; 16];
    match getrandom::fill(&mut bytes) {
        Ok(()) => bytes.iter().map(|byte| format!("{byte:02x}")).collect(),
        Err(_) => String::new(),
    }
}

/// Where to go next, with a cookie for it.
pub(super) fn go(to: &str, cookie: Option<HeaderValue>) -> Response {
    with_cookie(Redirect::to(to).into_response(), cookie)
}

/// An answer with a cookie.
pub(super) fn with_cookie(mut response: Response, cookie: Option<HeaderValue>) -> Response {
    if let Some(cookie) = cookie {
        response.headers_mut().append(header::SET_COOKIE, cookie);
    }
    response
}

/// What went wrong: as JSON for a script, else as a page.
pub(super) fn failed(web: &Web, reader: &Reader, fault: Fault) -> Response {
    let failure = Failure {
        code: fault.code.0.to_owned(),
        page: fault.page,
    };
    let status = status(fault.code);
    if reader.wants_json {
        (status, Json(failure)).into_response()
    } else {
        page(web, reader, status, Screen::Failed(failure))
    }
}

/// The HTTP status of a fault: 4xx where the reader can do something, 5xx where it is on us.
fn status(code: Code) -> StatusCode {
    match code {
        Code::TOO_LARGE => StatusCode::PAYLOAD_TOO_LARGE,
        Code::BUSY => StatusCode::SERVICE_UNAVAILABLE,
        Code::TIMEOUT => StatusCode::GATEWAY_TIMEOUT,
        Code::EXPIRED => StatusCode::GONE,
        Code::INTERNAL => StatusCode::INTERNAL_SERVER_ERROR,
        _ => StatusCode::UNPROCESSABLE_ENTITY,
    }
}
