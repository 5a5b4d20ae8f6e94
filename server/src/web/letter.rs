//! The letter of a session: its progress, what the reader says about it, and what can be taken along.

use std::convert::Infallible;
use std::sync::Arc;

use axum::Json;
use axum::extract::{Form, Path, State};
use axum::http::StatusCode;
use axum::http::header;
use axum::response::sse::{Event, KeepAlive, Sse};
use axum::response::{IntoResponse, Response};
use futures_util::Stream;
use futures_util::stream::unfold;
use jiff::civil::Date;
use notice::law::{Corrections, Land};
use notice::letter::Delivery;
use serde::Deserialize;
use tokio::sync::watch;

use super::outcome::{failed, go, with_cookie};
use super::reader::{Reader, forget};
use super::{Web, desk, told};
use crate::fault::Code;
use crate::files;
use crate::session::{Held, State as Holds};
use crate::work::Progress;

/// Tells every step of the reading until it is over (server-sent events).
pub(super) async fn events(State(web): State<Web>, reader: Reader) -> Response {
    let progress = reader
        .session
        .ok_or(Code::EXPIRED)
        .and_then(|id| web.0.sessions.subscribe(&id));
    match progress {
        Ok(progress) => Sse::new(steps(progress))
            .keep_alive(KeepAlive::default())
            .into_response(),
        // Whoever follows a session that is gone goes back to the page, which says so.
        Err(_) => {
            let (sender, progress) = watch::channel(Progress::Done);
            drop(sender);
            Sse::new(steps(progress)).into_response()
        }
    }
}

pub(crate) fn steps(progress: watch::Receiver<Progress>) -> impl Stream<Item = Result<Event, Infallible>> {
    unfold(
        (progress, true, false),
        |(mut progress, first, over)| async move {
            if over || (!first && progress.changed().await.is_err()) {
                return None;
            }
            let step = *progress.borrow_and_update();
            let over = matches!(step, Progress::Done | Progress::Failed { .. });
            let event = Event::default().json_data(step).unwrap_or_default();
            Some((Ok(event), (progress, false, over)))
        },
    )
}

/// Stops the reading.
pub(super) async fn cancel(State(web): State<Web>, reader: Reader) -> Response {
    if let Some(id) = reader.session {
        web.0.sessions.cancel(&id);
    }
    go("/", None)
}

/// Wipes the session.
pub(super) async fn delete(State(web): State<Web>, reader: Reader) -> Response {
    if let Some(id) = reader.session {
        web.0.sessions.delete(&id);
        desk::letter_gone(&web, &id);
    }
    with_cookie(go("/?deleted", None), Some(forget(web.0.https)))
}

/// What the reader says about the letter, field by field in the order of the form; a later field of the same
/// name wins, an empty one takes back what was said, and a field that is not there changes nothing.
#[derive(Deserialize)]
#[serde(transparent)]
pub(super) struct Fields(Vec<(String, String)>);

impl Fields {
    /// The same corrections with these fields.
    pub(super) fn apply(&self, mut corrections: Corrections, today: Date) -> Result<Corrections, Code> {
        for (name, value) in &self.0 {
            let value = value.trim();
            match name.as_str() {
                "received" => corrections.received = said(value, |value| day(value, today))?,
                "delivery" => corrections.delivery = said(value, way)?,
                "land" => corrections.land = said(value, Land::from_code)?,
                "abroad" => corrections.abroad = said(value, yes)?.is_some(),
                "objected" => corrections.objected = said(value, yes)?.is_some(),
                // A field of another page, or of a later version of this one.
                _ => {}
            }
        }
        Ok(corrections)
    }
}

/// The value of a field: `None` where it is empty.
fn said<T>(value: &str, read: impl FnOnce(&str) -> Option<T>) -> Result<Option<T>, Code> {
    match value {
        "" => Ok(None),
        _ => read(value).map(Some).ok_or(Code("bad_correction")),
    }
}

/// A day such as `2025-07-08`, which is not later than today.
fn day(value: &str, today: Date) -> Option<Date> {
    value.parse().ok().filter(|day| *day <= today)
}

/// A way of delivery by its name in the JSON document.
fn way(value: &str) -> Option<Delivery> {
    serde_json::from_value(value.into()).ok()
}

/// A ticked box.
fn yes(value: &str) -> Option<()> {
    (value == "yes").then_some(())
}

/// Takes what the reader says, and answers with the letter told anew.
pub(super) async fn correct(State(web): State<Web>, reader: Reader, Form(fields): Form<Fields>) -> Response {
    let corrected = reader.session.ok_or(Code::EXPIRED).and_then(|id| {
        let held = held(&web, &reader).ok_or(Code::EXPIRED)?;
        let corrections = fields.apply(held.corrections.clone(), told::today(&held.reading))?;
        let held = web.0.sessions.correct(&id, corrections);
        desk::letter_changed(&web, &id);
        held
    });
    match corrected {
        Ok(held) if reader.wants_json => {
            Json(told::view(&held, web.speaker(reader.language), &web)).into_response()
        }
        Ok(_) => go("/letter", None),
        Err(code) => failed(&web, &reader, code.into()),
    }
}

/// A page as the reader took it.
pub(super) async fn picture(State(web): State<Web>, reader: Reader, Path(name): Path<String>) -> Response {
    let number = name
        .strip_suffix(".jpg")
        .and_then(|number| number.parse::<usize>().ok());
    let picture = reader
        .session
        .zip(number)
        .and_then(|(id, number)| web.0.sessions.picture(&id, number));
    match picture {
        Some(picture) => ([(header::CONTENT_TYPE, "image/jpeg")], picture).into_response(),
        None => StatusCode::NOT_FOUND.into_response(),
    }
}

/// The QR code for a banking app.
pub(super) async fn girocode(State(web): State<Web>, reader: Reader) -> Response {
    let code = held(&web, &reader).and_then(|held| {
        let view = told::view(&held, web.speaker(reader.language), &web);
        files::girocode_svg(view.document.notice.payment.girocode.as_deref()?)
    });
    match code {
        Some(svg) => ([(header::CONTENT_TYPE, "image/svg+xml")], svg).into_response(),
        None => StatusCode::NOT_FOUND.into_response(),
    }
}

/// The days of the letter for a calendar.
pub(super) async fn calendar(State(web): State<Web>, reader: Reader) -> Response {
    let calendar = held(&web, &reader).and_then(|held| {
        let view = told::view(&held, web.speaker(reader.language), &web);
        files::calendar(&view.document, told::today(&held.reading))
    });
    match calendar {
        Some(text) => {
            let headers = [
                (header::CONTENT_TYPE, "text/calendar; charset=utf-8"),
                (
                    header::CONTENT_DISPOSITION,
                    "attachment; filename=\"termine.ics\"",
                ),
            ];
            (headers, text).into_response()
        }
        None => StatusCode::NOT_FOUND.into_response(),
    }
}

/// The letter of the session, if it was read.
pub(super) fn held(web: &Web, reader: &Reader) -> Option<Arc<Held>> {
    match web.0.sessions.state(&reader.session?) {
        Holds::Ready(held) => Some(held),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    fn fields(pairs: &[(&str, &str)]) -> Fields {
        let own = |(name, value): &(&str, &str)| ((*name).to_owned(), (*value).to_owned());
        Fields(pairs.iter().map(own).collect())
    }

    const TODAY: Date = date(2026, 3, 10);

    #[test]
    fn what_is_said_is_taken_and_taken_back() {
        let all = [
            ("received", "2026-03-05"),
            ("delivery", "registered_return"),
            ("land", "SN"),
            ("abroad", ""),
            ("abroad", "yes"),
            ("objected", ""),
            ("objected", "yes"),
        ];
        let told = fields(&all).apply(Corrections::default(), TODAY).unwrap();
        let expected = Corrections {
            received: Some(date(2026, 3, 5)),
            land: Some(Land::Sn),
            delivery: Some(Delivery::RegisteredReturn),
            abroad: true,
            objected: true,
        };
        assert_eq!(told, expected);
        let none = all.map(|(name, _)| (name, ""));
        assert_eq!(
            fields(&none).apply(told.clone(), TODAY).unwrap(),
            Corrections::default()
        );
        assert_eq!(
            fields(&[("lang", "en")]).apply(told.clone(), TODAY).unwrap(),
            told
        );
    }

    #[test]
    fn what_cannot_be_is_refused() {
        for bad in [
            ("received", "2026-03-11"),
            ("received", "gestern"),
            ("delivery", "pigeon"),
            ("land", "XX"),
            ("abroad", "perhaps"),
            ("objected", "no"),
        ] {
            let refused = fields(&[bad]).apply(Corrections::default(), TODAY);
            assert_eq!(refused.unwrap_err(), Code("bad_correction"), "{bad:?}");
        }
    }
}
