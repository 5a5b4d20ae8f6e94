//! The routes: pages, uploads, the letter of a session, and the assets.
//!
//! A handler takes what the session holds, tells it in the reader's language and gives the value to `app`,
//! which renders it. Every form works without JavaScript: a plain `POST` that answers with a redirect.

pub(crate) mod ask;
mod assets;
pub(crate) mod better;
mod brand;
mod desk;
mod embed;
mod frist;
pub(crate) mod guard;
pub(crate) mod letter;
mod outcome;
mod pages;
mod reader;
mod samples;
mod still;
pub(crate) mod told;
pub(crate) mod upload;

use std::collections::HashMap;
use std::sync::Arc;

use axum::extract::DefaultBodyLimit;
use axum::routing::{get, post};
use axum::{Router, middleware};
use locales::{Glossary, Language, Teller, languages};
use tokio::sync::Semaphore;
use tower_http::compression::CompressionLayer;

use crate::config::Config;
use crate::desk::Desk;
use crate::session::Sessions;
use assets::Assets;

/// Uploads that may stream in at the same time.
const UPLOADS: usize = 8;

/// What every handler needs.
#[derive(Clone)]
pub(crate) struct Web(Arc<Inner>);

pub(crate) struct Inner {
    sessions: Sessions,
    understanding: crate::talk::Understanding,
    model: Option<crate::talk::model::Model>,
    llm_time: std::time::Duration,
    assets: Assets,
    german: Speaker,
    others: HashMap<Language, Speaker>,
    /// Places for uploads that stream in at the same time, which bounds their memory.
    uploads: Semaphore,
    limits: app::boot::Limits,
    /// How long an upload may take.
    upload_time: std::time::Duration,
    brand: crate::brand::Brand,
    owner: app::still::Owner,
    embed: Arc<crate::embed::Embed>,
    https: bool,
    desk: Option<Arc<Desk>>,
    desk_texts: app::Texts,
}

/// A language with everything that is told in it.
pub(crate) struct Speaker {
    pub(crate) teller: Teller,
    glossary: Glossary,
    /// The texts of pages that stand still.
    pages: app::Texts,
    texts: app::Texts,
}

/// The web server cannot start.
#[derive(Debug, thiserror::Error)]
pub enum StartError {
    /// The folder with the client bundle cannot be read.
    #[error(
        "the client bundle in {0} cannot be read: {1}; build it with `cargo xtask run`, or leave `site` out"
    )]
    Site(String, std::io::Error),
    /// The texts of a language are wrong.
    #[error(transparent)]
    Language(#[from] locales::Error),
    /// The public interface cannot be described.
    #[error(transparent)]
    Api(#[from] crate::api::PageError),
    /// A file of the operator cannot be used.
    #[error(transparent)]
    Brand(#[from] crate::brand::BrandError),
    /// The desk is configured wrongly.
    #[error(transparent)]
    Desk(#[from] crate::desk::config::DeskConfigError),
}

impl Speaker {
    fn new(language: Language) -> Result<Self, StartError> {
        let texts = locales::templates(language)?.into_iter().collect();
        let teller = Teller::new(language)?;
        Ok(Speaker {
            glossary: Glossary::new(teller.messages()),
            pages: locales::page_templates(language)?.into_iter().collect(),
            teller,
            texts,
        })
    }
}

impl Web {
    /// Who speaks this language.
    pub(crate) fn speaker(&self, language: Language) -> &Speaker {
        self.0.others.get(&language).unwrap_or(&self.0.german)
    }

    /// What everybody's letters are held in.
    pub(crate) fn sessions(&self) -> &Sessions {
        &self.0.sessions
    }

    /// Whether questions are understood by their meaning.
    pub(crate) fn has_encoder(&self) -> bool {
        self.0.understanding.has_encoder()
    }

    /// The language model, if there is one.
    pub(crate) fn model(&self) -> Option<&crate::talk::model::Model> {
        self.0.model.as_ref()
    }

    /// How long an answer may wait for the language model.
    pub(crate) fn model_time(&self) -> std::time::Duration {
        self.0.llm_time
    }

    /// The most pages of one letter.
    pub(crate) fn pages(&self) -> u32 {
        self.0.limits.pages
    }

    /// Whether answers may travel by https alone.
    pub(crate) fn https(&self) -> bool {
        self.0.https
    }

    /// Addresses of the style sheets.
    pub(crate) fn styles(&self) -> Vec<String> {
        self.0.assets.styles()
    }
}

/// All routes, without a language model.
///
/// # Errors
///
/// [`StartError`] if the client bundle or a language cannot be read.
pub fn router(sessions: Sessions, config: &Config) -> Result<Router, StartError> {
    router_with(sessions, config, None)
}

/// All routes.
///
/// # Errors
///
/// [`StartError`] if the client bundle or a language cannot be read.
pub fn router_with(
    sessions: Sessions,
    config: &Config,
    model: Option<crate::talk::model::Model>,
) -> Result<Router, StartError> {
    let minutes = u32::try_from(config.idle_minutes).unwrap_or(u32::MAX);
    let limits = app::boot::Limits {
        bytes: config.max_upload_bytes as u64,
        pages: u32::try_from(config.max_pages).unwrap_or(u32::MAX),
        minutes,
    };
    let german = Speaker::new(Language::GERMAN)?;
    let others: HashMap<Language, Speaker> = languages()
        .filter(|language| *language != Language::GERMAN)
        .map(|language| Ok((language, Speaker::new(language)?)))
        .collect::<Result<_, StartError>>()?;
    let speakers: Vec<&Speaker> = languages()
        .map(|language| others.get(&language).unwrap_or(&german))
        .collect();
    let assets = Assets::load(config.site.as_deref())?.with_script(embed::SCRIPT, embed::script(&speakers));
    let sites = Arc::new(config.embed.clone());
    let web = Web(Arc::new(Inner {
        sessions,
        understanding: crate::talk::Understanding::in_background(),
        model,
        llm_time: std::time::Duration::from_secs(config.llm_seconds),
        assets,
        german,
        others,
        uploads: Semaphore::new(UPLOADS),
        limits,
        upload_time: std::time::Duration::from_secs(config.max_upload_seconds),
        brand: config.brand.load()?,
        owner: config.owner.clone(),
        embed: Arc::clone(&sites),
        https: config.https,
        desk: Desk::new(&config.desk)?.map(Arc::new),
        desk_texts: locales::desk_templates()?.into_iter().collect(),
    }));
    let guard = guard::Guard { https: config.https };
    // The upload counts its bytes itself while they stream in.
    let letter = get(pages::letter)
        .post(upload::upload)
        .layer(DefaultBodyLimit::disable());
    let pages = Router::new()
        .route("/", get(pages::start))
        .route("/start", get(embed::link))
        .route("/about", get(pages::about))
        .route("/letter", letter)
        .route("/letter/events", get(letter::events))
        .route("/letter/cancel", post(letter::cancel))
        .route("/words", get(still::words))
        .route("/frist", get(frist::frist))
        .route("/imprint", get(brand::imprint))
        .route("/privacy", get(brand::privacy))
        .route(brand::LOGO, get(brand::logo))
        .route("/accessibility", get(still::accessibility))
        .route("/letter/office", get(pages::office))
        .route("/letter/sheet", post(still::sheet).get(still::no_sheet))
        .route("/letter/ask", post(ask::ask))
        .route("/letter/ask/events", get(better::events))
        .route("/letter/correct", post(letter::correct))
        .route("/letter/delete", post(letter::delete))
        .route("/letter/girocode.svg", get(letter::girocode))
        .route("/letter/calendar.ics", get(letter::calendar))
        .route("/letter/page/{name}", get(letter::picture))
        .route("/samples/{name}", post(samples::read))
        .route("/healthz", get(|| async { "ok" }))
        .merge(desk::routes())
        .fallback(get(pages::other))
        .layer(DefaultBodyLimit::max(64 * 1024))
        .layer(CompressionLayer::new())
        .layer(middleware::from_fn_with_state(guard, guard::guard))
        .with_state(web.clone());
    // Around the routes, for it changes the address before one is chosen.
    Ok(Router::new()
        .fallback_service(pages)
        .layer(middleware::from_fn_with_state(sites, embed::embed))
        .merge(crate::api::router(web, config)?))
}
