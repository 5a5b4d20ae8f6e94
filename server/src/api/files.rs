//! What can be taken along: calendar file, GiroCode, letters to send, pictures of the pages.

use aide::OperationInput;
use aide::generate::GenContext;
use aide::openapi::Operation;
use aide::operation::{ParamLocation, add_parameters, parameters_from_schema};
use aide::transform::TransformOperation;
use axum::Json;
use axum::extract::{FromRequestParts, Path, State};
use axum::http::header;
use axum::http::request::Parts;
use axum::response::{IntoResponse, Response};
use notice::telling::drafts::ToldDraft;
use schemars::{Schema, json_schema};
use serde::Deserialize;

use super::Api;
use super::describe::{file, guarded, text};
use super::notices::{UNREAD, held, tell};
use super::problem::Problem;
use super::take::{Lang, Own};
use crate::fault::Code;
use crate::files;
use crate::web::told;

/// The days of the notice for a calendar.
pub(super) async fn calendar(
    State(api): State<Api>,
    own: Own,
    Lang(language): Lang,
) -> Result<Response, Problem> {
    let held = held(&api, own)?;
    let calendar = files::calendar(&tell(&api, &held, language), told::today(&held.reading));
    let headers = [
        (header::CONTENT_TYPE, "text/calendar; charset=utf-8"),
        (
            header::CONTENT_DISPOSITION,
            "attachment; filename=\"termine.ics\"",
        ),
    ];
    Ok((headers, calendar.ok_or(Code("no_days"))?).into_response())
}

/// Describes [`calendar`].
pub(super) fn about_calendar(operation: TransformOperation<'_>) -> TransformOperation<'_> {
    let problems = [UNREAD, &["no_days"]].concat();
    let operation = guarded(
        operation,
        "readCalendar",
        "Take the days as a calendar file",
        &problems,
    );
    file(
        operation,
        "text/calendar",
        text(),
        "The days that lie ahead, with reminders (RFC 5545).",
    )
}

/// The QR code for a banking app.
pub(super) async fn girocode(State(api): State<Api>, own: Own) -> Result<Response, Problem> {
    let held = held(&api, own)?;
    let notice = told::understood(&held);
    let svg = notice.payment.girocode.as_deref().and_then(files::girocode_svg);
    let headers = [(header::CONTENT_TYPE, "image/svg+xml")];
    Ok((headers, svg.ok_or(Code("no_girocode"))?).into_response())
}

/// Describes [`girocode`].
pub(super) fn about_girocode(operation: TransformOperation<'_>) -> TransformOperation<'_> {
    let problems = [UNREAD, &["no_girocode"]].concat();
    let operation = guarded(operation, "readGirocode", "Take the transfer as a QR code", &problems).description(
        "Only where the page gives everything that a transfer needs. Its text is `payment.girocode` of the notice.",
    );
    file(operation, "image/svg+xml", text(), "The GiroCode (EPC069-12).")
}

/// Letters that the reader may send.
pub(super) async fn drafts(
    State(api): State<Api>,
    own: Own,
    Lang(language): Lang,
) -> Result<Json<Vec<ToldDraft>>, Problem> {
    let held = held(&api, own)?;
    let (german, reader) = (
        api.web.speaker(locales::Language::GERMAN),
        api.web.speaker(language),
    );
    let (notice, today) = (told::understood(&held), told::today(&held.reading));
    Ok(Json(locales::letters(
        &notice,
        today,
        &german.teller,
        &reader.teller,
    )))
}

/// Describes [`drafts`].
pub(super) fn about_drafts(operation: TransformOperation<'_>) -> TransformOperation<'_> {
    guarded(operation, "listDrafts", "Draft letters to send", UNREAD)
        .description(
            "Letters that fit the notice, in German to sign and send, and in the language asked for. What only the \
             reader knows stands in square brackets. Nothing is sent from here.",
        )
        .response_with::<200, Json<Vec<ToldDraft>>, _>(|answer| answer.description("The letters, the most urgent first."))
}

/// The number of a page, from 1.
pub(super) struct Page(usize);

#[derive(Deserialize)]
struct Numbered {
    page: usize,
}

impl FromRequestParts<Api> for Page {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, api: &Api) -> Result<Self, Problem> {
        let path = Path::<Numbered>::from_request_parts(parts, api).await;
        path.map(|path| Page(path.0.page))
            .map_err(|_| Code("no_such_page").into())
    }
}

impl OperationInput for Page {
    fn operation_input(context: &mut GenContext, operation: &mut Operation) {
        let schema = json_schema!({
            "type": "object",
            "required": ["page"],
            "properties": { "page": {
                "type": "integer",
                "minimum": 1,
                "maximum": 10,
                "description": "The number of the page, from 1.",
            }},
        });
        let parameters = parameters_from_schema(context, schema, ParamLocation::Path);
        add_parameters(context, operation, parameters);
    }
}

/// A page as it was read, upright and small.
pub(super) async fn picture(State(api): State<Api>, own: Own, Page(page): Page) -> Result<Response, Problem> {
    let held = held(&api, own)?;
    let picture = page
        .checked_sub(1)
        .and_then(|index| held.reading.pictures.get(index));
    let headers = [(header::CONTENT_TYPE, "image/jpeg")];
    Ok((headers, picture.cloned().ok_or(Code("no_such_page"))?).into_response())
}

/// Describes [`picture`].
pub(super) fn about_picture(operation: TransformOperation<'_>) -> TransformOperation<'_> {
    let problems = [UNREAD, &["no_such_page"]].concat();
    let operation = guarded(operation, "readPicture", "See a page", &problems).description(
        "The page upright, at most 1800 pixels long. The `quad` of a line is in the pixels of the page as `pages` \
         of the notice tells its size.",
    );
    file(operation, "image/jpeg", binary(), "The page.")
}

fn binary() -> Schema {
    json_schema!({ "type": "string", "format": "binary" })
}
