//! Notices: made from pages, followed, read, corrected, deleted.

use aide::openapi::{ReferenceOr, RequestBody};
use aide::transform::TransformOperation;
use axum::Json;
use axum::extract::{Request, State};
use axum::http::StatusCode;
use axum::http::header::{self, HeaderMap, HeaderValue};
use axum::response::sse::{KeepAlive, Sse};
use axum::response::{IntoResponse, Response};
use indexmap::IndexMap;
use jiff::civil::Date;
use notice::Document;
use notice::law::{Corrections, Land};
use notice::letter::Delivery;
use schemars::{JsonSchema, json_schema};
use serde::{Deserialize, Deserializer, Serialize};
use sha2::{Digest as _, Sha256};

use super::Api;
use super::access::Access;
use super::describe::{event, file, guarded, media_type, nothing, of};
use super::problem::Problem;
use super::take::{self, Body, Lang, Own};
use crate::fault::Code;
use crate::session::{Held, State as Holds, document};
use crate::web::letter::steps;
use crate::web::upload::Sender;
use crate::web::{told, upload};
use crate::work::Progress;

/// A notice that is being read.
#[derive(Serialize, JsonSchema)]
pub(super) struct Reading {
    /// The id of the notice.
    id: String,
    /// How far the reading is.
    progress: Progress,
}

/// Takes the pages of a notice and begins to read it.
pub(super) async fn create(State(api): State<Api>, access: Access, request: Request) -> Response {
    let sessions = api.web.sessions();
    if !sessions.has_room() {
        sessions.figures().refused(Code::BUSY);
        return close(Code::BUSY.into());
    }
    let files = match upload::take(&api.web, request, Sender::Client).await {
        Ok(files) => files,
        Err(code) => return close(code.into()),
    };
    let id = sessions
        .create_for(access.owner, access.notices)
        .and_then(|id| sessions.submit(&id, files).map(|()| id));
    match id {
        Ok(id) => {
            let reading = Reading {
                id: id.to_string(),
                progress: Progress::Opening,
            };
            let place = format!("{}/notices/{id}", super::BASE);
            (StatusCode::ACCEPTED, [(header::LOCATION, place)], Json(reading)).into_response()
        }
        Err(code) => Problem::from(code).into_response(),
    }
}

/// What was not read of the request must not be taken for the next one.
fn close(problem: Problem) -> Response {
    let mut response = problem.into_response();
    let headers = response.headers_mut();
    headers.insert(header::CONNECTION, HeaderValue::from_static("close"));
    response
}

/// Describes [`create`]; `pages` is the most that one notice may have.
pub(super) fn about_create(operation: TransformOperation<'_>, pages: u32) -> TransformOperation<'_> {
    let mut operation = guarded(
        operation,
        "createNotice",
        "Make a notice from its pages",
        &[
            "incomplete",
            "timeout",
            "too_large",
            "no_pages",
            "empty_page",
            "too_many_pages",
            "too_many_notices",
            "busy",
        ],
    )
    .description(
        "Photos (JPEG, PNG, WebP) or PDF files of one letter, in the order of its pages, each in a field named \
         `page`. The reading begins at once; follow it at `/notices/{id}/events`.",
    )
    .response_with::<202, Json<Reading>, _>(|answer| answer.description("The notice is being read."));
    let schema = json_schema!({
        "type": "object",
        "required": ["page"],
        "additionalProperties": false,
        "properties": { "page": {
            "type": "array",
            "minItems": 1,
            "maxItems": pages,
            "items": { "type": "string", "format": "binary", "minLength": 1 },
            "description": "The pages.",
        }},
    });
    operation.inner_mut().request_body = Some(ReferenceOr::Item(RequestBody {
        content: IndexMap::from([("multipart/form-data".to_owned(), media_type(schema))]),
        required: true,
        ..RequestBody::default()
    }));
    operation
}

/// The notice, told in a language.
pub(super) async fn read(
    State(api): State<Api>,
    Own(id): Own,
    Lang(language): Lang,
    headers: HeaderMap,
) -> Result<Response, Problem> {
    match api.web.sessions().state(&id) {
        Holds::Ready(held) => {
            let document = tell(&api, &held, language);
            // The program that sends the pages need not know yet who will read them.
            if api.web.sessions().first_told(&id) {
                api.web.sessions().figures().language(language);
            }
            tagged(&document, &headers)
        }
        Holds::Waiting(progress) => {
            let id = id.to_string();
            let answer = (
                StatusCode::ACCEPTED,
                [(header::RETRY_AFTER, "1")],
                Json(Reading { id, progress }),
            );
            Ok(answer.into_response())
        }
        Holds::Failed(fault) => Err(failed(fault)),
        Holds::Empty => Err(Problem::unread(Code::CANCELLED.into())),
    }
}

fn failed(fault: crate::fault::Fault) -> Problem {
    // It was wiped between looking for it and reading it.
    if fault.code == Code::EXPIRED {
        fault.code.into()
    } else {
        Problem::unread(fault)
    }
}

/// Describes [`read`].
pub(super) fn about_read(operation: TransformOperation<'_>) -> TransformOperation<'_> {
    let operation = guarded(operation, "readNotice", "Read a notice", UNREAD)
        .description(
            "Facts, days and sentences with the lines that they come from. What the page does not give is null or \
             empty, never guessed. With `If-None-Match` it answers 304 while nothing has changed.",
        )
        .response_with::<200, Json<Document>, _>(|answer| answer.description("The notice."))
        .response_with::<202, Json<Reading>, _>(|answer| answer.description("It is still being read."));
    nothing(operation, 304, "It is what the entity tag says.")
}

/// Why a notice cannot be read.
pub(super) const UNREAD: &[&str] = &[
    "bad_language",
    "not_found",
    "not_ready",
    "not_a_picture",
    "corrupt",
    "too_small",
    "too_many_pixels",
    "pdf_password",
    "pdf_too_many_pages",
    "pdf_broken",
    "no_text",
    "no_text_dark",
    "no_text_blurred",
    "no_text_far",
    "no_text_blank",
    "cancelled",
];

/// The letter that was read.
pub(super) fn held(api: &Api, Own(id): Own) -> Result<std::sync::Arc<Held>, Problem> {
    match api.web.sessions().state(&id) {
        Holds::Ready(held) => Ok(held),
        Holds::Waiting(_) => Err(Problem {
            retry_after: Some(1),
            ..Code("not_ready").into()
        }),
        Holds::Failed(fault) => Err(failed(fault)),
        Holds::Empty => Err(Problem::unread(Code::CANCELLED.into())),
    }
}

/// The document of a letter.
pub(super) fn tell(api: &Api, held: &Held, language: locales::Language) -> Document {
    let teller = &api.web.speaker(language).teller;
    document(
        &held.reading,
        &held.corrections,
        told::today(&held.reading),
        teller,
    )
}

/// JSON with its entity tag, or 304 where the client has it already (RFC 9110, section 13.1.2). The tag is weak,
/// for the bytes may be packed on their way.
fn tagged(value: &impl Serialize, headers: &HeaderMap) -> Result<Response, Problem> {
    let body = serde_json::to_vec(value).map_err(|_| Code::INTERNAL)?;
    let digest = Sha256::digest(&body);
    let tag: String = digest.iter().take(16).map(|byte| format!("{byte:02x}")).collect();
    let tag = format!("\"{tag}\"");
    let known = take::text(headers, header::IF_NONE_MATCH)
        .split(',')
        .map(|known| known.trim().trim_start_matches("W/"))
        .any(|known| known == tag || known == "*");
    let mut response = if known {
        StatusCode::NOT_MODIFIED.into_response()
    } else {
        ([(header::CONTENT_TYPE, "application/json")], body).into_response()
    };
    let own = response.headers_mut();
    own.insert(
        header::VARY,
        HeaderValue::from_static("accept-language, authorization"),
    );
    if let Ok(tag) = HeaderValue::try_from(format!("W/{tag}")) {
        own.insert(header::ETAG, tag);
    }
    Ok(response)
}

/// Tells every step of the reading until it is over.
pub(super) async fn events(State(api): State<Api>, Own(id): Own) -> Result<Response, Problem> {
    let progress = api.web.sessions().subscribe(&id)?;
    let events = Sse::new(steps(progress)).keep_alive(KeepAlive::default());
    Ok(events.into_response())
}

/// Describes [`events`].
pub(super) fn about_events(operation: TransformOperation<'_>) -> TransformOperation<'_> {
    let operation = guarded(operation, "followNotice", "Follow the reading", &["not_found"]).description(
        "Server-sent events, each with a `Progress` as JSON. The stream ends with the step `done` or `failed`.",
    );
    let step = event(of::<Progress>(), &[]);
    file(operation, "text/event-stream", step, "One event for each step.")
}

/// Wipes the notice.
pub(super) async fn delete(State(api): State<Api>, Own(id): Own) -> StatusCode {
    api.web.sessions().delete(&id);
    StatusCode::NO_CONTENT
}

/// Describes [`delete`].
pub(super) fn about_delete(operation: TransformOperation<'_>) -> TransformOperation<'_> {
    let operation = guarded(operation, "deleteNotice", "Delete a notice", &["not_found"])
        .description("Wipes pages, text, corrections and questions at once. A reading under way is stopped.");
    nothing(operation, 204, "It is gone.")
}

/// What the reader says about the notice. A field that is not there changes nothing, `null` takes back what was
/// said (a merge patch, RFC 7396).
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct Correction {
    /// The day on which the letter was really received or served; not later than today.
    #[serde(default, deserialize_with = "given")]
    #[schemars(with = "Option<Date>")]
    received: Option<Option<Date>>,
    /// The Land of the authority.
    #[serde(default, deserialize_with = "given")]
    #[schemars(with = "Option<Land>")]
    land: Option<Option<Land>>,
    /// How it was delivered.
    #[serde(default, deserialize_with = "given")]
    #[schemars(with = "Option<Delivery>")]
    delivery: Option<Option<Delivery>>,
    /// Whether the reader lives abroad.
    #[serde(default, deserialize_with = "given")]
    #[schemars(with = "Option<bool>")]
    abroad: Option<Option<bool>>,
    /// Whether the reader has already objected.
    #[serde(default, deserialize_with = "given")]
    #[schemars(with = "Option<bool>")]
    objected: Option<Option<bool>>,
}

/// Tells a `null` from a field that is not there.
fn given<'de, T: Deserialize<'de>, D: Deserializer<'de>>(field: D) -> Result<Option<Option<T>>, D::Error> {
    Option::deserialize(field).map(Some)
}

impl Correction {
    /// The same corrections with what is said here.
    fn apply(self, mut all: Corrections, today: Date) -> Result<Corrections, Code> {
        if self.received.flatten().is_some_and(|day| day > today) {
            return Err(Code("bad_correction"));
        }
        all.received = self.received.unwrap_or(all.received);
        all.land = self.land.unwrap_or(all.land);
        all.delivery = self.delivery.unwrap_or(all.delivery);
        all.abroad = self.abroad.map_or(all.abroad, Option::unwrap_or_default);
        all.objected = self.objected.map_or(all.objected, Option::unwrap_or_default);
        Ok(all)
    }
}

/// Takes what the reader says, and answers with the notice told anew.
pub(super) async fn correct(
    State(api): State<Api>,
    own: Own,
    Lang(language): Lang,
    Body(correction): Body<Correction>,
) -> Result<Json<Document>, Problem> {
    let before = held(&api, own)?;
    let corrections = correction.apply(before.corrections.clone(), told::today(&before.reading))?;
    let now = api.web.sessions().correct(&own.0, corrections)?;
    Ok(Json(tell(&api, &now, language)))
}

/// Describes [`correct`].
pub(super) fn about_correct(operation: TransformOperation<'_>) -> TransformOperation<'_> {
    let problems = [UNREAD, &["too_large", "timeout", "media_type", "bad_correction"]].concat();
    guarded(operation, "correctNotice", "Correct an assumption", &problems)
        .description("Says when and how the letter really came, and computes its days anew.")
        .response_with::<200, Json<Document>, _>(|answer| answer.description("The notice, computed anew."))
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    fn correction(json: &str) -> Correction {
        serde_json::from_str(json).unwrap()
    }

    #[test]
    fn what_is_left_out_stays_and_null_takes_back() {
        let today = date(2026, 3, 10);
        let said = correction(r#"{"received": "2026-03-05", "land": "SN", "abroad": true}"#);
        let told = said.apply(Corrections::default(), today).unwrap();
        assert_eq!(
            (told.received, told.land, told.abroad),
            (Some(date(2026, 3, 5)), Some(Land::Sn), true)
        );
        let same = correction("{}").apply(told.clone(), today).unwrap();
        assert_eq!(same, told);
        let back = correction(r#"{"received": null, "land": null, "abroad": null}"#);
        assert_eq!(back.apply(told, today).unwrap(), Corrections::default());
        let later = correction(r#"{"received": "2026-03-11"}"#).apply(Corrections::default(), today);
        assert_eq!(later.unwrap_err(), Code("bad_correction"));
    }
}
