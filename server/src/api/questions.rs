//! Questions about a notice.

use std::sync::Arc;

use aide::transform::TransformOperation;
use axum::Json;
use axum::extract::State;
use axum::http::header::{self, HeaderMap};
use axum::response::sse::Event;
use axum::response::{IntoResponse, Response};
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
use crate::session::{Asked, Held, SessionId};
use crate::talk::model::{Step, in_language};
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
    /// The language of the answer: that of the question where it is known, else the one that was asked for.
    lang: &'static str,
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

/// An answer is told in the language of its question, else in that of who asks.
fn turn(api: &Api, asked: &Asked, language: Language) -> Turn {
    let teller: &Teller = &api.web.speaker(asked.language.unwrap_or(language)).teller;
    let answer = in_language(asked.answer.clone(), teller.language());
    let chosen = || {
        answer
            .intents
            .first()
            .map(|intent| teller.tell(&told::question(*intent)))
    };
    Turn {
        question: asked.question.clone().or_else(chosen).unwrap_or_default(),
        lang: teller.language().code(),
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
    let offers = told::chat(held, &api.web, language)
        .choices
        .into_iter()
        .map(|choice| Offer {
            choice: choice.intent,
            question: choice.words,
        });
    Conversation {
        turns: held
            .asked
            .iter()
            .map(|asked| turn(api, asked, language))
            .collect(),
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

/// Answers a question: as JSON when all of the answer is there, or sentence by sentence where the client takes a stream
/// of events.
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
    if take::text(&headers, header::ACCEPT).contains("text/event-stream") {
        let held = api.web.sessions().asked(&own.0, asked.clone())?;
        return Ok(streamed(api, own.0, held, asked, language));
    }
    let time = api.web.model_time();
    if let Some(better) = better::within(&api.web, &own.0, &before, &asked, language, time).await {
        asked.answer = better;
    }
    api.web.sessions().asked(&own.0, asked.clone())?;
    Ok(Json(turn(&api, &asked, language)).into_response())
}

/// So many questions are before this one at the language model.
#[derive(Serialize, JsonSchema)]
struct Waiting {
    before: usize,
}

/// A sentence of the language model, checked against the lines of the notice.
#[derive(Serialize, JsonSchema)]
struct Said {
    text: String,
}

/// An event for each sentence that is there, then what the language model makes of it while the client listens, then one
/// with the whole answer. A client that goes away stops the model.
fn streamed(api: Api, id: SessionId, held: Arc<Held>, mut asked: Asked, language: Language) -> Response {
    better::while_heard(|sender| async move {
        let tell = |event| {
            // A client that is gone ends this whole task.
            let _ = sender.send(event);
        };
        for sentence in turn(&api, &asked, language).sentences {
            tell(named("sentence", sentence));
        }
        let mut step = |step| match step {
            Step::Waiting(before) => tell(named("waiting", Waiting { before })),
            Step::Sentence(text) => tell(named("said", Said { text })),
        };
        if better::may(&api.web, &asked, language)
            && let Some(answer) = better::better(&api.web, &id, &held, &asked, language, &mut step).await
        {
            // Of a notice that was deleted meanwhile nothing more is told.
            if api.web.sessions().bettered(&id, &asked, answer.clone()).is_err() {
                return;
            }
            asked.answer = answer;
        }
        tell(named("answer", turn(&api, &asked, language)));
    })
}

/// An event of this name.
fn named(name: &str, data: impl Serialize) -> Event {
    // Our own types always have a JSON form.
    Event::default().json_data(data).unwrap_or_default().event(name)
}

/// Describes [`ask`].
pub(super) fn about_ask(operation: TransformOperation<'_>) -> TransformOperation<'_> {
    let problems = [UNREAD, &["too_large", "timeout", "media_type", "no_question"]].concat();
    let operation = guarded(operation, "askQuestion", "Ask a question", &problems)
        .description(
            "Answers with facts and passages of the notice, or says that it does not answer. With `Accept: \
             text/event-stream` its sentences come at once as events `sentence`. Where a language model may say more, \
             `waiting` tells how many questions are before this one, and each of its checked sentences comes as the \
             event `said` as soon as it is whole. The event `answer` ends the stream with the whole answer; \
             a stream without it broke off.",
        )
        .response_with::<200, Json<Turn>, _>(|answer| answer.description("The answer."));
    let data =
        json_schema!({ "anyOf": [of::<Sentence<String>>(), of::<Turn>(), of::<Waiting>(), of::<Said>()] });
    file(
        operation,
        "text/event-stream",
        event(data, &["sentence", "waiting", "said", "answer"]),
        "Or its sentences, one after another.",
    )
}
