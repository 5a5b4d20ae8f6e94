//! What there is: kinds of notices, languages, models; and whether the server is well.

use aide::transform::TransformOperation;
use axum::Json;
use axum::extract::State;
use axum::response::{IntoResponse, Response};
use locales::languages;
use notice::Message;
use notice::reading::kinds::kinds;
use schemars::JsonSchema;
use serde::Serialize;

use super::Api;
use super::describe::{guarded, open};
use super::problem::Problem;
use super::take::Lang;
use crate::fault::Code;
use crate::talk::model;

/// A kind of notice.
#[derive(Serialize, JsonSchema)]
pub(super) struct Kind {
    /// Its id, the `kind` of a notice.
    id: String,
    /// What it is called.
    name: String,
    /// What it means, where that can be said of every letter of the kind.
    meaning: Option<String>,
}

/// All kinds that are told apart; anything else is `other`.
pub(super) async fn all_kinds(State(api): State<Api>, Lang(language): Lang) -> Json<Vec<Kind>> {
    let teller = &api.web.speaker(language).teller;
    let kind = |kind: &notice::reading::kinds::Kind| Kind {
        id: kind.id.to_owned(),
        name: teller.tell(&Message::new(format!("kind-{}", kind.id))),
        meaning: teller
            .try_tell(&Message::new(format!("kind-{}-meaning", kind.id)))
            .ok(),
    };
    Json(kinds().iter().map(kind).collect())
}

/// Describes [`all_kinds`].
pub(super) fn about_kinds(operation: TransformOperation<'_>) -> TransformOperation<'_> {
    guarded(
        operation,
        "listKinds",
        "List the kinds of notices",
        &["bad_language"],
    )
    .response_with::<200, Json<Vec<Kind>>, _>(|answer| answer.description("The kinds."))
}

/// A language.
#[derive(Serialize, JsonSchema)]
pub(super) struct Spoken {
    /// Its code (BCP 47), a value of `lang`.
    code: &'static str,
    /// Its name in itself.
    name: &'static str,
    /// `ltr` or `rtl`.
    direction: &'static str,
}

/// All languages that notices are told in, German first.
pub(super) async fn all_languages() -> Json<Vec<Spoken>> {
    let spoken = |language: locales::Language| Spoken {
        code: language.code(),
        name: language.name(),
        direction: language.direction().code(),
    };
    Json(languages().map(spoken).collect())
}

/// Describes [`all_languages`].
pub(super) fn about_languages(operation: TransformOperation<'_>) -> TransformOperation<'_> {
    guarded(operation, "listLanguages", "List the languages", &[])
        .response_with::<200, Json<Vec<Spoken>>, _>(|answer| answer.description("The languages."))
}

/// What a model is for.
#[derive(Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub(super) enum Duty {
    /// Reads the text off the pages.
    ReadPages,
    /// Understands questions by their meaning.
    UnderstandQuestions,
    /// Chooses the line that answers a question.
    PickLines,
    /// Says quoted lines in plain words.
    RewordLines,
    /// Answers from the whole notice.
    AnswerQuestions,
}

impl From<model::Duty> for Duty {
    fn from(duty: model::Duty) -> Self {
        match duty {
            model::Duty::Pick => Duty::PickLines,
            model::Duty::Reword => Duty::RewordLines,
            model::Duty::Answer => Duty::AnswerQuestions,
        }
    }
}

/// A model with its duty.
#[derive(Serialize, JsonSchema)]
pub(super) struct Model {
    /// What it is for.
    duty: Duty,
    /// Its name.
    name: String,
    /// Its licence, where it is known here.
    licence: Option<String>,
    /// Whether it is here and does this.
    used: bool,
    /// The languages in which it has earned the duty; `null` where that is no matter of language.
    languages: Option<Vec<String>>,
    /// What happens without it.
    without: String,
}

/// Which models there are and what each is used for.
pub(super) async fn all_models(State(api): State<Api>) -> Json<Vec<Model>> {
    let encoder = models::store::Manifest::built_in().ok().and_then(|all| {
        all.model(crate::talk::ENCODER)
            .ok()
            .map(|model| model.licence.clone())
    });
    let mut all = vec![
        Model {
            duty: Duty::ReadPages,
            name: "PP-OCRv6 small, Latin".to_owned(),
            licence: Some("Apache-2.0".to_owned()),
            used: true,
            languages: None,
            without: "Nothing can be read; it is part of the program.".to_owned(),
        },
        Model {
            duty: Duty::UnderstandQuestions,
            name: crate::talk::ENCODER.to_owned(),
            licence: encoder,
            used: api.web.has_encoder(),
            languages: None,
            without: "Questions are understood by their letters alone, less often.".to_owned(),
        },
    ];
    if let Some(model) = api.web.model() {
        all.extend(model::Duty::ALL.map(|duty| {
            let languages = model.duties().languages(duty);
            Model {
                duty: duty.into(),
                name: model.title().to_owned(),
                licence: None,
                used: !languages.is_empty(),
                languages: Some(languages.into_iter().map(str::to_owned).collect()),
                without: "Answers are facts and passages of the notice, word for word.".to_owned(),
            }
        }));
    }
    Json(all)
}

/// Describes [`all_models`].
pub(super) fn about_models(operation: TransformOperation<'_>) -> TransformOperation<'_> {
    guarded(operation, "listModels", "List the models and their duties", &[])
        .description("No model states a fact: facts are read off the page or computed by law.")
        .response_with::<200, Json<Vec<Model>>, _>(|answer| answer.description("The models."))
}

/// How the server is.
#[derive(Serialize, JsonSchema)]
pub(super) struct Health {
    /// Always `ok`; a server that is not well does not answer.
    status: &'static str,
}

/// Whether the server runs.
pub(super) async fn health() -> Json<Health> {
    Json(Health { status: "ok" })
}

/// Describes [`health`].
pub(super) fn about_health(operation: TransformOperation<'_>) -> TransformOperation<'_> {
    open(operation, "health", "Does the server run?", &[])
        .response_with::<200, Json<Health>, _>(|answer| answer.description("It runs."))
}

/// Whether the server takes another notice now.
pub(super) async fn ready(State(api): State<Api>) -> Response {
    if api.web.sessions().has_room() {
        Json(Health { status: "ok" }).into_response()
    } else {
        Problem::from(Code::BUSY).into_response()
    }
}

/// Describes [`ready`].
pub(super) fn about_ready(operation: TransformOperation<'_>) -> TransformOperation<'_> {
    open(
        operation,
        "ready",
        "Does the server take another notice?",
        &["busy"],
    )
    .response_with::<200, Json<Health>, _>(|answer| answer.description("It does."))
}
