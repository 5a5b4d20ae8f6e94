//! The public interface under `/api/v1`: for portals, call centres and scripts.
//!
//! It is described by an OpenAPI document that is made from the types of the handlers, and shown to people at
//! `/api`. Who may ask is settled once, in `access`; whose a notice is, in `take`. Notices lie in the same
//! sessions as those of the page, bounded and wiped by the same rules.
//!
//! - [`config`]: clients with their tokens and limits.

mod about;
mod access;
pub mod config;
mod describe;
mod files;
mod notices;
mod page;
mod problem;
mod questions;
mod take;

use std::sync::Arc;

use aide::axum::ApiRouter;
use aide::axum::routing::{delete_with, get_with, patch_with, post_with};
use axum::extract::{DefaultBodyLimit, State};
use axum::http::header;
use axum::middleware::from_fn_with_state;
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use axum::{Router, middleware};
use bytes::Bytes;
use tower_http::compression::CompressionLayer;

use crate::config::Config;
use crate::fault::Code;
use crate::web::{Web, guard};
use access::Door;
pub use page::PageError;
use problem::Problem;

/// Where the interface lies.
const BASE: &str = "/api/v1";
/// Policy of the page for people: it has no script.
const POLICY: &str = "default-src 'none'; style-src 'self'; img-src 'self'; font-src 'self'; base-uri 'none'; \
                      form-action 'none'; frame-ancestors 'none'";

/// What every handler needs.
#[derive(Clone)]
struct Api {
    web: Web,
    /// The OpenAPI document as JSON.
    description: Bytes,
    /// The same for people, as HTML.
    page: Bytes,
}

/// All routes of the interface.
///
/// # Errors
///
/// [`PageError`], which a test rules out.
pub(crate) fn router(web: Web, config: &Config) -> Result<Router, PageError> {
    let door = Arc::new(Door::new(&config.api));
    let https = web.https();
    describe::begin();
    let pages = web.pages();
    // The upload counts its bytes itself while they stream in.
    let create = post_with(notices::create, |operation| {
        notices::about_create(operation, pages)
    })
    .layer(DefaultBodyLimit::disable());
    let guarded = ApiRouter::new()
        .api_route("/notices", create)
        .api_route(
            "/notices/{id}",
            get_with(notices::read, notices::about_read)
                .merge(delete_with(notices::delete, notices::about_delete)),
        )
        .api_route(
            "/notices/{id}/events",
            get_with(notices::events, notices::about_events),
        )
        .api_route(
            "/notices/{id}/corrections",
            patch_with(notices::correct, notices::about_correct),
        )
        .api_route(
            "/notices/{id}/questions",
            get_with(questions::list, questions::about_list)
                .merge(post_with(questions::ask, questions::about_ask)),
        )
        .api_route(
            "/notices/{id}/calendar.ics",
            get_with(files::calendar, files::about_calendar),
        )
        .api_route(
            "/notices/{id}/girocode.svg",
            get_with(files::girocode, files::about_girocode),
        )
        .api_route(
            "/notices/{id}/drafts",
            get_with(files::drafts, files::about_drafts),
        )
        .api_route(
            "/notices/{id}/pages/{page}",
            get_with(files::picture, files::about_picture),
        )
        .api_route("/kinds", get_with(about::all_kinds, about::about_kinds))
        .api_route(
            "/languages",
            get_with(about::all_languages, about::about_languages),
        )
        .api_route("/models", get_with(about::all_models, about::about_models))
        .route_layer(from_fn_with_state(door, access::guard));
    let open = ApiRouter::new()
        .api_route("/health", get_with(about::health, about::about_health))
        .api_route("/ready", get_with(about::ready, about::about_ready));
    let mut document = describe::frame();
    let routes = guarded
        .merge(open)
        .finish_api_with(&mut document, describe::whole);
    let description = serde_json::to_vec(&document)?.into();
    let page = page::page(&document, &web.styles())?.into();
    let routes = routes
        .route("/openapi.json", get(openapi))
        .fallback(|| async { Problem::from(Code("no_such_address")) })
        .method_not_allowed_fallback(|| async { Problem::from(Code("method")) });
    Ok(Router::new()
        .nest(BASE, routes)
        .route("/api", get(for_people))
        .route("/api/style.css", get(style))
        .layer(CompressionLayer::new())
        .layer(middleware::map_response(
            move |mut response: Response| async move {
                guard::protect(&mut response, https);
                response
            },
        ))
        .with_state(Api {
            web,
            description,
            page,
        }))
}

/// The style of the page for people, beside that of all pages.
async fn style() -> impl IntoResponse {
    let media = (header::CONTENT_TYPE, "text/css; charset=utf-8");
    ([media], include_str!("page.css"))
}

/// The description of the interface for people.
async fn for_people(State(api): State<Api>) -> Response {
    let headers = [
        (header::CONTENT_TYPE, "text/html; charset=utf-8"),
        (header::CONTENT_SECURITY_POLICY, POLICY),
    ];
    (headers, api.page).into_response()
}

/// The description of the interface.
async fn openapi(State(api): State<Api>) -> Response {
    ([(header::CONTENT_TYPE, "application/json")], api.description).into_response()
}
