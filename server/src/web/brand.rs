//! Who runs the service: what the head and the foot of every page say of it, and its own pages.

use app::boot::{Link, Operator};
use app::still::{Own, Still};
use axum::extract::State;
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};

use super::outcome::page;
use super::reader::Reader;
use super::{Web, still};

/// Address of the logo.
pub(super) const LOGO: &str = "/brand/logo";
/// A drawing may have styles of its own, and nothing else; it is shown as a picture only.
const POLICY: &str = "default-src 'none'; style-src 'unsafe-inline'; sandbox; frame-ancestors 'none'";

/// What head and foot say, in the reader's language; `base` is what comes before every address.
pub(super) fn operator(web: &Web, reader: &Reader, base: &str) -> Operator {
    let texts = &web.speaker(reader.language).pages;
    let text = |id: &str| texts.fill(id, &[]);
    let (owner, brand) = (&web.0.owner, &web.0.brand);
    let own = |path: &str, id: &str| Link {
        address: format!("{base}{path}"),
        text: text(id),
    };
    let contact = match (&owner.email, &owner.phone) {
        (Some(email), _) => Some(format!("mailto:{email}")),
        (None, Some(phone)) => Some(format!("tel:{}", phone.replace([' ', '/', '-'], ""))),
        (None, None) => None,
    };
    let links = [
        brand.imprint.as_ref().map(|_| own("/imprint", "ui-imprint")),
        brand.privacy.as_ref().map(|_| own("/privacy", "ui-privacy")),
        contact.map(|address| Link {
            address,
            text: text("ui-owner-contact"),
        }),
    ];
    let name = owner.name.as_deref();
    Operator {
        by: name.map(|name| texts.fill("ui-owner-by", &[("owner", name)])),
        logo: brand.logo.as_ref().map(|_| LOGO.to_owned()),
        links: links.into_iter().flatten().collect(),
    }
}

/// The imprint.
pub(super) async fn imprint(State(web): State<Web>, reader: Reader) -> Response {
    own(&web, &reader, "ui-imprint", web.0.brand.imprint.as_ref())
}

/// The text on privacy.
pub(super) async fn privacy(State(web): State<Web>, reader: Reader) -> Response {
    own(&web, &reader, "ui-privacy", web.0.brand.privacy.as_ref())
}

fn own(web: &Web, reader: &Reader, title: &str, html: Option<&String>) -> Response {
    match html {
        Some(html) => {
            let (title, html) = (title.to_owned(), html.clone());
            still::page(web, reader, Still::Own(Own { title, html }))
        }
        None => page(web, reader, StatusCode::NOT_FOUND, app::Screen::Missing),
    }
}

/// The logo, from our own origin.
pub(super) async fn logo(State(web): State<Web>, reader: Reader) -> Response {
    let Some(logo) = &web.0.brand.logo else {
        return page(&web, &reader, StatusCode::NOT_FOUND, app::Screen::Missing);
    };
    let headers = [
        (header::CONTENT_TYPE, logo.media),
        (header::CACHE_CONTROL, "public, max-age=3600"),
        (header::CONTENT_SECURITY_POLICY, POLICY),
    ];
    (headers, logo.bytes.clone()).into_response()
}
