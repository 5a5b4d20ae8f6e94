//! The public deadline calculator: a form whose answer has an address of its own.

use app::Screen;
use app::still::Still;
use app::still::frist::Frist;
use axum::extract::{Query, State};
use axum::http::StatusCode;
use axum::response::Response;

use super::Web;
use super::outcome::{boot, go, render};
use super::reader::Reader;
use crate::calculator::{Fields, address, answer, read};
use crate::today::in_germany;

/// Where it is.
const PATH: &str = "/frist";

/// The form, and the answer where it was filled in. What was typed as words is sent on to the address that
/// names it by its id, so that the same question has one address in every language.
pub(super) async fn frist(
    State(web): State<Web>,
    reader: Reader,
    Query(mut fields): Query<Fields>,
) -> Response {
    let language = fields.remove("lang");
    let teller = &web.speaker(reader.language).teller;
    let asked = ["kind", "choice", "dated", "received"]
        .iter()
        .any(|name| fields.contains_key(*name));
    let (mut form, inquiry) = read(&fields, teller, in_germany());
    form.action = PATH.to_owned();
    let page = match inquiry {
        Some(inquiry) => {
            let address = address(&inquiry);
            let pairs = address.split('&').filter_map(|pair| pair.split_once('='));
            let pairs = pairs.map(|(name, value)| (name.to_owned(), value.to_owned()));
            if fields != pairs.collect::<Fields>() {
                let language = language.map(|_| format!("&lang={}", reader.language.code()));
                return go(&format!("{PATH}?{address}{}", language.unwrap_or_default()), None);
            }
            Frist {
                answer: Some(answer(&inquiry, teller)),
                form,
                address,
            }
        }
        None => {
            if !asked {
                form.faults.clear();
            }
            Frist {
                form,
                ..Frist::default()
            }
        }
    };
    let status = if page.form.faults.is_empty() {
        StatusCode::OK
    } else {
        StatusCode::UNPROCESSABLE_ENTITY
    };
    let mut boot = boot(
        &web,
        &reader,
        Screen::Still(Box::new(Still::Frist(Box::new(page)))),
    );
    boot.texts = web.speaker(reader.language).pages.clone();
    render(&web, &reader, status, &boot)
}
