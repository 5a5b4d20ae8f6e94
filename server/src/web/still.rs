//! Pages that stand still: words explained, the accessibility statement, a letter to print.

use std::collections::HashMap;

use app::Screen;
use app::still::{Accessibility, Glossary, Sheet, Still, Word};
use axum::extract::{Form, Query, State};
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use jiff::civil::{Date, date};
use serde::Deserialize;

use super::Web;
use super::outcome::{boot, failed, go, render};
use super::reader::Reader;
use crate::fault::Code;

/// The day on which the accessibility statement was last looked over.
const STATED: Date = date(2026, 11, 22);
/// Longest search in characters.
const LONGEST: usize = 100;
/// Longest letter in characters.
const LONGEST_LETTER: usize = 10_000;

/// Words explained, all or those that fit `?q=`.
pub(super) async fn words(
    State(web): State<Web>,
    reader: Reader,
    Query(query): Query<HashMap<String, String>>,
) -> Response {
    let typed: String = query
        .get("q")
        .map(|typed| typed.trim().chars().take(LONGEST).collect())
        .unwrap_or_default();
    let speaker = web.speaker(reader.language);
    let words = speaker
        .glossary
        .search(&typed)
        .into_iter()
        .map(|entry| Word {
            id: entry.id.to_owned(),
            german: entry.german.to_owned(),
            term: entry.term.clone(),
            meaning: entry.meaning.clone(),
        })
        .collect();
    page(&web, &reader, Still::Glossary(Glossary { typed, words }))
}

/// The accessibility statement.
pub(super) async fn accessibility(State(web): State<Web>, reader: Reader) -> Response {
    let statement = Accessibility {
        owner: web.0.owner.clone(),
        day: web.speaker(reader.language).teller.day(STATED),
    };
    page(&web, &reader, Still::Accessibility(statement))
}

/// A letter as the reader changed it.
#[derive(Deserialize)]
pub(super) struct Draft {
    text: String,
    /// `file` for a text file, else a page to print.
    r#as: Option<String>,
}

/// A letter to print, or as a text file.
pub(super) async fn sheet(State(web): State<Web>, reader: Reader, Form(draft): Form<Draft>) -> Response {
    if draft.text.chars().count() > LONGEST_LETTER {
        return failed(&web, &reader, Code::TOO_LARGE.into());
    }
    if draft.r#as.as_deref() == Some("file") {
        let headers = [
            (header::CONTENT_TYPE, "text/plain; charset=utf-8"),
            (header::CONTENT_DISPOSITION, "attachment; filename=\"brief.txt\""),
        ];
        return (headers, draft.text).into_response();
    }
    page(&web, &reader, Still::Sheet(Sheet { text: draft.text }))
}

/// A letter to print lives in the page alone: where it is asked for anew, say in another language, the reader
/// comes back to where it was written.
pub(super) async fn no_sheet(State(web): State<Web>, reader: Reader) -> Response {
    go("/letter#letters-title", reader.language_cookie(web.0.https))
}

/// A page that stands still.
pub(super) fn page(web: &Web, reader: &Reader, page: Still) -> Response {
    let mut boot = boot(web, reader, Screen::Still(Box::new(page)));
    boot.texts = web.speaker(reader.language).pages.clone();
    render(web, reader, StatusCode::OK, &boot)
}
