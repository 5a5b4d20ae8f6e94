//! What a request carries: the notice it is about, the language, a JSON body.

use std::time::Duration;

use aide::OperationInput;
use aide::generate::GenContext;
use aide::openapi::{Operation, RequestBody};
use aide::operation::{ParamLocation, add_parameters, parameters_from_schema, set_body};
use axum::body::to_bytes;
use axum::extract::{FromRequest, FromRequestParts, Path, Query, Request};
use axum::http::header::{self, HeaderMap};
use axum::http::request::Parts;
use indexmap::IndexMap;
use locales::{Language, languages, negotiate};
use schemars::{JsonSchema, json_schema};
use serde::Deserialize;
use serde::de::DeserializeOwned;
use tokio::time::timeout;

use super::Api;
use super::access::Access;
use super::describe::media_type;
use super::problem::{NOT_FOUND, Problem};
use crate::fault::Code;
use crate::session::SessionId;

/// A notice that belongs to who asks; for everybody else there is none.
#[derive(Clone, Copy)]
pub(super) struct Own(pub(super) SessionId);

#[derive(Deserialize)]
struct Named {
    id: String,
}

impl FromRequestParts<Api> for Own {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, api: &Api) -> Result<Self, Problem> {
        let access = Access::from_request_parts(parts, api).await?;
        let Path(Named { id }) = Path::from_request_parts(parts, api)
            .await
            .map_err(|_| NOT_FOUND)?;
        let id: SessionId = id.parse()?;
        let owner = api.web.sessions().owner(&id);
        if owner.as_ref() == Some(&access.owner) {
            Ok(Own(id))
        } else {
            Err(NOT_FOUND.into())
        }
    }
}

impl OperationInput for Own {
    fn operation_input(context: &mut GenContext, operation: &mut Operation) {
        let schema = json_schema!({
            "type": "object",
            "required": ["id"],
            "properties": { "id": {
                "type": "string",
                "pattern": "^[0-9a-f]{32}$",
                "description": "The id of the notice, from its creation. Who knows it still needs the token.",
            }},
        });
        let parameters = parameters_from_schema(context, schema, ParamLocation::Path);
        add_parameters(context, operation, parameters);
    }
}

/// The language to answer in: `?lang=`, else the best of `Accept-Language`.
#[derive(Clone, Copy)]
pub(super) struct Lang(pub(super) Language);

impl<S: Send + Sync> FromRequestParts<S> for Lang {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, Problem> {
        let Query(pairs) = Query::<Vec<(String, String)>>::from_request_parts(parts, state)
            .await
            .map_err(|_| Code("bad_request"))?;
        let asked = pairs.iter().find(|(name, _)| name == "lang");
        match asked {
            Some((_, code)) => languages()
                .find(|language| language.code() == code)
                .map(Lang)
                .ok_or(Code("bad_language").into()),
            None => Ok(Lang(negotiate(text(&parts.headers, header::ACCEPT_LANGUAGE)))),
        }
    }
}

impl OperationInput for Lang {
    fn operation_input(context: &mut GenContext, operation: &mut Operation) {
        let codes: Vec<&str> = languages().map(Language::code).collect();
        let schema = json_schema!({
            "type": "object",
            "properties": { "lang": {
                "type": "string",
                "enum": codes,
                "description": "The language of the sentences; without it, Accept-Language decides, else German.",
            }},
        });
        let parameters = parameters_from_schema(context, schema, ParamLocation::Query);
        add_parameters(context, operation, parameters);
    }
}

/// A header as text, empty where it is not there.
pub(super) fn text(headers: &HeaderMap, name: header::HeaderName) -> &str {
    headers
        .get(name)
        .and_then(|value| value.to_str().ok())
        .unwrap_or_default()
}

/// A JSON body.
pub(super) struct Body<T>(pub(super) T);

/// Most bytes of a JSON body.
const MOST: usize = 64 * 1024;
/// Longest that a JSON body may take to arrive.
const LONGEST: Duration = Duration::from_secs(20);
/// Media types of a JSON body.
const JSON: [&str; 2] = ["application/json", "application/merge-patch+json"];

impl<S: Send + Sync, T: DeserializeOwned> FromRequest<S> for Body<T> {
    type Rejection = Problem;

    async fn from_request(request: Request, _: &S) -> Result<Self, Problem> {
        let media = text(request.headers(), header::CONTENT_TYPE);
        let media = media.split(';').next().unwrap_or_default().trim();
        if !JSON.iter().any(|json| media.eq_ignore_ascii_case(json)) {
            return Err(Code("media_type").into());
        }
        let bytes = timeout(LONGEST, to_bytes(request.into_body(), MOST))
            .await
            .map_err(|_| Code::TIMEOUT)?
            .map_err(|_| Code::TOO_LARGE)?;
        // A list would be taken for the fields of an object in their order.
        if bytes.trim_ascii_start().first() != Some(&b'{') {
            return Err(misfit(1, 1));
        }
        serde_json::from_slice(&bytes)
            .map(Body)
            .map_err(|error| misfit(error.line(), error.column()))
    }
}

/// Where a body went wrong, but not what stood there: that may be words of a letter.
fn misfit(line: usize, column: usize) -> Problem {
    Problem::from(Code("bad_request")).detail(format!(
        "The body does not fit the description at line {line}, column {column}."
    ))
}

impl<T: JsonSchema> OperationInput for Body<T> {
    fn operation_input(context: &mut GenContext, operation: &mut Operation) {
        let schema = context.schema.subschema_for::<T>();
        let body = RequestBody {
            content: IndexMap::from([(JSON[0].to_owned(), media_type(schema))]),
            required: true,
            ..RequestBody::default()
        };
        set_body(context, operation, body);
    }
}
