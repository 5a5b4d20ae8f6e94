//! Words for the description of the interface (OpenAPI 3.1), beside what the types of handlers tell.

use aide::OperationOutput;
use aide::generate::in_context;
use aide::openapi::{
    Info, License, MediaType, OpenApi, ReferenceOr, Response, SchemaObject, SecurityScheme, Server,
    StatusCode,
};
use aide::transform::{TransformOpenApi, TransformOperation};
use indexmap::IndexMap;
use schemars::generate::SchemaSettings;
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde_json::json;

use super::problem::{CODES, MEDIA, Problem};

/// Name of the security scheme.
const TOKEN: &str = "token";

/// What every problem answer may be, whatever was asked.
const ALWAYS: &[&str] = &["bad_request", "method", "internal"];
/// What may come of a request that must be let in.
const GUARDED: &[&str] = &[
    "no_token",
    "token_unknown",
    "token_expired",
    "other_origin",
    "too_many_requests",
];

/// Prepares this thread for describing: schemas of OpenAPI 3.1 (JSON Schema 2020-12), nothing inferred.
pub(super) fn begin() {
    aide::generate::infer_responses(false);
    in_context(|context| {
        let settings = SchemaSettings::draft2020_12()
            .with(|settings| settings.definitions_path = "/components/schemas".into());
        context.schema = SchemaGenerator::new(settings);
    });
}

/// What holds for the whole interface.
pub(super) fn whole(api: TransformOpenApi<'_>) -> TransformOpenApi<'_> {
    let bearer = SecurityScheme::Http {
        scheme: "bearer".to_owned(),
        bearer_format: None,
        description: Some(
            "The token of a client. Where no client is set up, pages of this server ask without, and nobody \
             else may ask."
                .to_owned(),
        ),
        extensions: IndexMap::default(),
    };
    api.security_scheme(TOKEN, bearer)
}

/// The frame of the description.
pub(super) fn frame() -> OpenApi {
    let about = "Tells what a German official notice says: what to do, until which day, how much and to whom, how \
                 to object. Send the pages, follow the reading, read the facts with the lines that they come \
                 from. Notices are held in memory only, until they are deleted or were not used for a while. \
                 Errors are problems (RFC 9457) with a stable `code`.";
    OpenApi {
        openapi: "3.1.0".into(),
        info: Info {
            title: "Verstehe deinen Bescheid".to_owned(),
            version: "1".to_owned(),
            summary: Some("German official notices, understood.".to_owned()),
            description: Some(about.to_owned()),
            license: Some(License {
                name: "EUPL-1.2".to_owned(),
                identifier: Some("EUPL-1.2".to_owned()),
                ..License::default()
            }),
            ..Info::default()
        },
        servers: vec![Server {
            url: super::BASE.to_owned(),
            ..Server::default()
        }],
        ..OpenApi::default()
    }
}

/// An operation that must be let in: its name, what it does, and the problems that it may answer with.
pub(super) fn guarded<'t>(
    operation: TransformOperation<'t>,
    id: &str,
    summary: &str,
    problems: &[&str],
) -> TransformOperation<'t> {
    let all = [problems, GUARDED].concat();
    open(operation, id, summary, &all).security_requirement(TOKEN)
}

/// The same for an operation that everybody may ask for.
pub(super) fn open<'t>(
    operation: TransformOperation<'t>,
    id: &str,
    summary: &str,
    problems: &[&str],
) -> TransformOperation<'t> {
    let mut operation = operation.id(id).summary(summary);
    let all = [problems, ALWAYS].concat();
    let mut statuses: Vec<u16> = all.iter().filter_map(|code| row(code)).map(|row| row.1).collect();
    statuses.sort_unstable();
    statuses.dedup();
    for status in statuses {
        let here = CODES
            .iter()
            .filter(|(code, own, _)| *own == status && all.contains(code));
        let lines: Vec<String> = here
            .map(|(code, _, means)| format!("`{code}`: {means}"))
            .collect();
        let mut answer = in_context(|context| Problem::operation_response(context, operation.inner_mut()));
        if let Some(answer) = &mut answer {
            answer.description = lines.join("\n");
        }
        put(&mut operation, status, answer.unwrap_or_default());
    }
    operation
}

/// An answer that is no JSON.
pub(super) fn file<'t>(
    mut operation: TransformOperation<'t>,
    media: &str,
    schema: Schema,
    what: &str,
) -> TransformOperation<'t> {
    let mut answer = operation
        .inner_mut()
        .responses
        .as_ref()
        .and_then(|all| match all.responses.get(&StatusCode::Code(200)) {
            Some(ReferenceOr::Item(answer)) => Some(answer.clone()),
            _ => None,
        })
        .unwrap_or_default();
    if answer.description.is_empty() {
        answer.description = what.to_owned();
    } else {
        answer.description = format!("{}\n{what}", answer.description);
    }
    answer.content.insert(media.to_owned(), media_type(schema));
    put(&mut operation, 200, answer);
    operation
}

/// Text.
pub(super) fn text() -> Schema {
    json_schema!({ "type": "string" })
}

/// One server-sent event, as OpenAPI describes it: an object of its fields, whose `data` is JSON. `names` are the
/// names of events; without any they have none.
pub(super) fn event(data: Schema, names: &[&str]) -> Schema {
    let mut event = json_schema!({
        "type": "object",
        "required": ["data"],
        "properties": {
            "data": {
                "type": "string",
                "contentMediaType": "application/json",
                "contentSchema": data,
            },
        },
    });
    if !names.is_empty() {
        event.insert("required".to_owned(), json!(["event", "data"]));
        if let Some(serde_json::Value::Object(fields)) = event.get_mut("properties") {
            fields.insert("event".to_owned(), json!({ "type": "string", "enum": names }));
        }
    }
    event
}

/// The schema of a type.
pub(super) fn of<T: JsonSchema>() -> Schema {
    in_context(|context| context.schema.subschema_for::<T>())
}

/// An answer with no body.
pub(super) fn nothing<'t>(
    mut operation: TransformOperation<'t>,
    status: u16,
    what: &str,
) -> TransformOperation<'t> {
    let answer = Response {
        description: what.to_owned(),
        ..Response::default()
    };
    put(&mut operation, status, answer);
    operation
}

fn put(operation: &mut TransformOperation<'_>, status: u16, answer: Response) {
    let responses = operation.inner_mut().responses.get_or_insert_default();
    responses
        .responses
        .insert(StatusCode::Code(status), ReferenceOr::Item(answer));
}

fn row(code: &str) -> Option<&'static (&'static str, u16, &'static str)> {
    CODES.iter().find(|(known, ..)| *known == code)
}

/// A body of this schema.
pub(super) fn media_type(schema: Schema) -> MediaType {
    MediaType {
        schema: Some(SchemaObject {
            json_schema: schema,
            example: None,
            external_docs: None,
        }),
        ..MediaType::default()
    }
}

impl OperationOutput for Problem {
    type Inner = Self;

    fn operation_response(
        context: &mut aide::generate::GenContext,
        _: &mut aide::openapi::Operation,
    ) -> Option<Response> {
        let schema = context.schema.subschema_for::<Self>();
        Some(Response {
            content: IndexMap::from([(MEDIA.to_owned(), media_type(schema))]),
            ..Response::default()
        })
    }
}
