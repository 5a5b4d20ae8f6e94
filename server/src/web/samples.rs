//! Letters to try the page with.

use app::boot::Sample;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::Response;
use bytes::Bytes;
use jiff::civil::{Date, date};

use super::Web;
use super::outcome::{failed, go, page};
use super::reader::Reader;

/// A made-up letter with its pages as photographed.
struct Letter {
    name: &'static str,
    /// The day on which it is read, so that its days lie ahead.
    as_of: Date,
    pages: &'static [&'static [u8]],
}

/// All of them; the text `ui-sample-NAME` says what each is.
const LETTERS: &[Letter] = &[
    Letter {
        name: "dog-tax",
        as_of: date(2025, 10, 24),
        pages: &[include_bytes!("../../../e2e/samples/dog-tax.jpg")],
    },
    Letter {
        name: "jobcenter",
        as_of: date(2025, 4, 11),
        pages: &[
            include_bytes!("../../../e2e/samples/jobcenter.jpg"),
            include_bytes!("../../../e2e/samples/jobcenter-2.jpg"),
        ],
    },
];

/// Their names, for the first page.
pub(super) fn all() -> Vec<Sample> {
    LETTERS
        .iter()
        .map(|letter| Sample {
            name: letter.name.to_owned(),
        })
        .collect()
}

/// Reads a sample letter as if the reader had sent it.
pub(super) async fn read(State(web): State<Web>, reader: Reader, Path(name): Path<String>) -> Response {
    let Some(letter) = LETTERS.iter().find(|letter| letter.name == name) else {
        return page(&web, &reader, StatusCode::NOT_FOUND, app::Screen::Missing);
    };
    let files = letter.pages.iter().map(|page| Bytes::from_static(page)).collect();
    let submitted = reader.session_or_new(&web).and_then(|(id, cookie)| {
        web.0.sessions.submit_as_of(&id, files, Some(letter.as_of))?;
        Ok(cookie)
    });
    match submitted {
        Ok(cookie) => go("/letter", cookie),
        Err(code) => failed(&web, &reader, code.into()),
    }
}
