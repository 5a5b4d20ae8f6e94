//! Questions about a notice.

use std::convert::Infallible;
use std::sync::Arc;

use aide::transform::TransformOperation;
use axum::Json;
use axum::extract::State;
use axum::http::header::{self, HeaderMap};
use axum::response::sse::{Event, KeepAlive, Sse};
use axum::response::{IntoResponse, Response};
use futures_util::stream;
use locales::{Language, Teller};
use notice::page::LineId;
use notice::talk::{By, CHOICES, Intent, LONGEST, Outcome, Sentence};
use schemars::{JsonSchema, json_schema};
use serde::{Deserialize, Deserializer, Serialize};

use super::Api;
use super::describe::{event, file, guarded, of};
use super::notices::{UNREAD, held};
use super::problem::Problem;
use super::take::{self, Body, Lang, Own};
use crate::session::{Asked, Held};
use crate::talk::model::in_language;
use crate::web::{ask as web_ask, better, told};

/// A question: in one's own words, or one of those to choose from.
#[derive(Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub(super) enum Question {
    /// In one's own words, in any of the languages.
    Question(Words),
    /// The id of a question to choose.
    Choice(Chosen),
}

/// The words of a question.
#[derive(Deserialize)]
#[serde(transparent)]
pub(super) struct Words(String);

impl JsonSchema for Words {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Words".into()
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        json_schema!({
            "type": "string",
            "minLength": 1,
            "description": format!("Up to {LONGEST} characters are understood."),
        })
    }
}

/// One of the questions to choose from.
pub(super) struct Chosen(Intent);

impl<'de> Deserialize<'de> for Chosen {
    fn deserialize<D: Deserializer<'de>>(field: D) -> Result<Self, D::Error> {
        let intent = Intent::deserialize(field)?;
        if CHOICES.contains(&intent) {
            Ok(Chosen(intent))
        } else {
            Err(serde::de::Error::custom("not among the questions to choose from"))
        }
    }
}

impl JsonSchema for Chosen {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Choice".into()
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        let ids: Vec<&str> = CHOICES.iter().map(|intent| intent.id()).collect();
        json_schema!({ "type": "string", "enum": ids })
    }
}

/// A question with its answer.
#[derive(Serialize, JsonSchema)]
pub(super) struct Turn {
    /// The question, as it was asked or chosen.
    question: String,
    /// How it came out.
    outcome: Outcome,
    /// Who found the words.
    by: By,
    /// What was understood, the most likely first; empty where nothing was.
    intents: Vec<String>,
    /// The answer, sentence by sentence, each with its lines.
    sentences: Vec<Sentence<String>>,
    /// All lines that it comes from.
    source: Vec<LineId>,
}

/// A question to choose.
#[derive(Serialize, JsonSchema)]
pub(super) struct Offer {
    /// Its id, for `choice`.
    choice: String,
    /// Its words.
    question: String,
}

/// What was asked so far, and what may be asked next.
#[derive(Serialize, JsonSchema)]
pub(super) struct Conversation {
    /// The first question first; only the last 30 are kept.
    turns: Vec<Turn>,
    /// Questions to choose from.
    choices: Vec<Offer>,
}

fn turn(asked: &Asked, teller: &Teller) -> Turn {
    let answer = in_language(asked.answer.clone(), teller.language());
    let chosen = || {
        answer
            .intents
            .first()
            .map(|intent| teller.tell(&told::question(*intent)))
    };
    Turn {
        question: asked.question.clone().or_else(chosen).unwrap_or_default(),
        outcome: answer.outcome,
        by: answer.by,
        intents: answer
            .intents
            .iter()
            .map(|intent| intent.id().to_owned())
            .collect(),
        source: answer.source(),
        sentences: answer.tell(|message| teller.tell(&message)).sentences,
    }
}

fn conversation(api: &Api, held: &Held, language: Language) -> Conversation {
    // an answer is told in the language of its question
    let told = |asked: &Asked| {
        let language = asked.language.unwrap_or(language);
        turn(asked, &api.web.speaker(language).teller)
    };
    let offers = told::chat(held, &api.web, language)
        .choices
        .into_iter()
        .map(|choice| Offer {
            choice: choice.intent,
            question: choice.words,
        });
    Conversation {
        turns: held.asked.iter().map(told).collect(),
        choices: offers.collect(),
    }
}

/// What was asked so far.
pub(super) async fn list(
    State(api): State<Api>,
    own: Own,
    Lang(language): Lang,
) -> Result<Json<Conversation>, Problem> {
    let held = held(&api, own)?;
    Ok(Json(conversation(&api, &held, language)))
}

/// Describes [`list`].
pub(super) fn about_list(operation: TransformOperation<'_>) -> TransformOperation<'_> {
    guarded(operation, "listQuestions", "Read the conversation", UNREAD)
        .response_with::<200, Json<Conversation>, _>(|answer| {
            answer.description("Questions with their answers, and questions to choose from.")
        })
}

/// Answers a question: at once as JSON, or sentence by sentence where the client takes a stream of events.
pub(super) async fn ask(
    State(api): State<Api>,
    own: Own,
    Lang(language): Lang,
    headers: HeaderMap,
    Body(question): Body<Question>,
) -> Result<Response, Problem> {
    let before = held(&api, own)?;
    let (question, choice) = match question {
        Question::Question(Words(words)) => (Some(words), None),
        Question::Choice(Chosen(intent)) => (None, Some(intent.id().to_owned())),
    };
    let fields = web_ask::Fields { question, choice };
    let mut asked = web_ask::find(&api.web, Arc::clone(&before), fields).await?;
    let time = api.web.model_time();
    if let Some(better) = better::within(&api.web, &own.0, &before, &asked, language, time).await {
        asked.answer = better;
    }
    api.web.sessions().asked(&own.0, asked.clone())?;
    let turn = turn(&asked, &api.web.speaker(language).teller);
    if take::text(&headers, header::ACCEPT).contains("text/event-stream") {
        Ok(streamed(turn))
    } else {
        Ok(Json(turn).into_response())
    }
}

/// An event for each sentence, then one with the whole answer.
fn streamed(turn: Turn) -> Response {
    let event = |name, value: Result<Event, axum::Error>| {
        // Our own types always have a JSON form.
        Ok::<_, Infallible>(value.unwrap_or_default().event(name))
    };
    let sentences = turn
        .sentences
        .iter()
        .map(|sentence| event("sentence", Event::default().json_data(sentence)));
    let mut events: Vec<_> = sentences.collect();
    events.push(event("answer", Event::default().json_data(&turn)));
    Sse::new(stream::iter(events))
        .keep_alive(KeepAlive::default())
        .into_response()
}

/// Describes [`ask`].
pub(super) fn about_ask(operation: TransformOperation<'_>) -> TransformOperation<'_> {
    let problems = [UNREAD, &["too_large", "timeout", "media_type", "no_question"]].concat();
    let operation = guarded(operation, "askQuestion", "Ask a question", &problems)
        .description(
            "Answers with facts and passages of the notice, or says that it does not answer. With `Accept: \
             text/event-stream` the sentences come as events `sentence`, and the whole as the event `answer`.",
        )
        .response_with::<200, Json<Turn>, _>(|answer| answer.description("The answer."));
    let data = json_schema!({ "anyOf": [of::<Sentence<String>>(), of::<Turn>()] });
    file(
        operation,
        "text/event-stream",
        event(data, &["sentence", "answer"]),
        "Or its sentences, one after another.",
    )
}
