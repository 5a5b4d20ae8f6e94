//! The pages themselves.

use app::Screen;
use app::boot::{ToldExam, ToldModel};
use axum::extract::State;
use axum::http::{HeaderMap, StatusCode, Uri};
use axum::response::Response;
use locales::Language;

use super::outcome::{boot, failed, go, page, render};
use super::reader::Reader;
use super::{Web, samples, told};
use crate::session;
use crate::talk::model::Model;

/// The first page.
pub(super) async fn start(State(web): State<Web>, reader: Reader, uri: Uri) -> Response {
    let deleted = uri
        .query()
        .is_some_and(|query| query.split('&').any(|pair| pair == "deleted"));
    page(
        &web,
        &reader,
        StatusCode::OK,
        Screen::Start {
            samples: samples::all(),
            deleted,
        },
    )
}

/// What this is.
pub(super) async fn about(State(web): State<Web>, reader: Reader) -> Response {
    let model = web.0.model.as_ref().map(told_model);
    page(&web, &reader, StatusCode::OK, Screen::About { model })
}

/// The model and how it did, as the page shows it.
fn told_model(model: &Model) -> ToldModel {
    let report = model.report();
    let rows = report.languages.iter().flat_map(|(language, duties)| {
        duties.iter().map(|(duty, tally)| ToldExam {
            language: language
                .parse::<Language>()
                .map_or_else(|_| language.clone(), |own| own.name().to_owned()),
            duty: duty.id().to_owned(),
            asked: tally.asked(),
            right: tally.right,
            not_right: tally.asked() - tally.right,
            granted: model.may(*duty, language),
        })
    });
    ToldModel {
        title: model.title().to_owned(),
        day: report.day.clone(),
        letters: report.letters,
        exams: rows.collect(),
    }
}

/// The letter of the session: being read, read, or what went wrong.
pub(super) async fn letter(State(web): State<Web>, reader: Reader) -> Response {
    // A language chosen on the way is remembered there.
    let Some(id) = reader.session else {
        return go("/", reader.language_cookie(web.0.https));
    };
    match web.0.sessions.state(&id) {
        session::State::Empty => go("/", reader.language_cookie(web.0.https)),
        session::State::Waiting(progress) => page(
            &web,
            &reader,
            StatusCode::OK,
            Screen::Waiting(told::progress(progress)),
        ),
        session::State::Ready(held) => {
            super::better::read_ahead(&web, &id, &held);
            let mut view = told::view(&held, web.speaker(reader.language), &web);
            view.desk = web.0.desk.is_some();
            page(&web, &reader, StatusCode::OK, Screen::Result(Box::new(view)))
        }
        session::State::Failed(fault) => failed(&web, &reader, fault),
    }
}

/// The summary in German, to show to an office; without the bundle, for nothing on it changes.
pub(super) async fn office(State(web): State<Web>, reader: Reader) -> Response {
    let Some(held) = super::letter::held(&web, &reader) else {
        return go("/letter", reader.language_cookie(web.0.https));
    };
    let german = Reader {
        language: locales::Language::GERMAN,
        chosen: false,
        ..reader
    };
    let mut view = told::view(&held, web.speaker(german.language), &web);
    view.for_office = true;
    (view.chat, view.drafts) = Default::default();
    let office = ["ui-office-hint", "ui-office-back"];
    let mut screen = boot(&web, &german, Screen::Result(Box::new(view)));
    // What speaks to the reader stays in the reader's language.
    let own = &web.speaker(reader.language).texts;
    let own = office.iter().filter_map(|id| Some((*id, own.get(id)?)));
    let spoken = (app::READER_LANG, reader.language.code());
    screen.texts = screen.texts.with(own.chain([spoken]));
    render(&web, &german, StatusCode::OK, &screen)
}

/// An asset, or no page at all.
pub(super) async fn other(State(web): State<Web>, reader: Reader, uri: Uri, headers: HeaderMap) -> Response {
    match web.0.assets.answer(&uri, &headers) {
        Some(asset) => asset,
        None => page(&web, &reader, StatusCode::NOT_FOUND, Screen::Missing),
    }
}
