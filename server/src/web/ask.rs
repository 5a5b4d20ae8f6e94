//! Questions about the letter of a session.

use std::sync::Arc;
use std::time::Instant;

use axum::Json;
use axum::extract::{Form, State};
use axum::response::{IntoResponse, Response};
use notice::talk::{CHOICES, Intent, LONGEST};
use serde::Deserialize;

use super::outcome::{failed, go};
use super::reader::Reader;
use super::{Web, better, letter, told};
use crate::fault::Code;
use crate::session::{Asked, Held};
use crate::talk::{Letter, Understanding};

/// A question, typed or chosen.
#[derive(Deserialize)]
pub(crate) struct Fields {
    /// What the reader wrote.
    pub(crate) question: Option<String>,
    /// Id of a question that was chosen.
    pub(crate) choice: Option<String>,
}

/// Answers a question: as JSON for a script, else by showing the letter again with the answer.
pub(super) async fn ask(State(web): State<Web>, reader: Reader, Form(fields): Form<Fields>) -> Response {
    let asked = match super::letter::held(&web, &reader) {
        Some(held) => find(&web, held, fields).await,
        None => Err(Code::EXPIRED),
    };
    let asked = match asked {
        // Whoever has no script sees the answer once, and waits for the best of it.
        Ok(asked) if !reader.wants_json => Ok(waited(&web, &reader, asked).await),
        other => other,
    };
    let kept = asked.and_then(|asked| {
        let id = reader.session.ok_or(Code::EXPIRED)?;
        web.0.sessions.asked(&id, asked)
    });
    match kept {
        Ok(held) if reader.wants_json => {
            let mut chat = told::chat(&held, &web, reader.language);
            chat.goes_on = better::is_open(&web, &held, reader.language);
            Json(chat).into_response()
        }
        Ok(held) => go(&format!("/letter#turn-{}", held.asked.len()), None),
        Err(code) => failed(&web, &reader, code.into()),
    }
}

/// The same answer made better, where the model does it in time.
async fn waited(web: &Web, reader: &Reader, mut asked: Asked) -> Asked {
    if let (Some(id), Some(held)) = (reader.session, letter::held(web, reader))
        && let Some(answer) = better::within(web, &id, &held, &asked, reader.language, web.0.llm_time).await
    {
        asked.answer = answer;
    }
    asked
}

/// The answer to a question about a letter, not kept yet.
///
/// # Errors
///
/// The code `no_question` where nothing was asked.
pub(crate) async fn find(web: &Web, held: Arc<Held>, fields: Fields) -> Result<Asked, Code> {
    let (figures, begun) = (Arc::clone(web.0.sessions.figures()), Instant::now());
    let counts = held.reading.as_of.is_none();
    let asked = understand(web, held, fields).await?;
    if counts {
        figures.question(&asked.answer, begun.elapsed());
    }
    Ok(asked)
}

async fn understand(web: &Web, held: Arc<Held>, fields: Fields) -> Result<Asked, Code> {
    let chosen = fields.choice.as_deref().and_then(Intent::from_id);
    if let Some(intent) = chosen.filter(|intent| CHOICES.contains(intent)) {
        let web = web.clone();
        let answer = tokio::task::spawn_blocking(move || {
            let understanding = &web.0.understanding;
            understanding.chosen(letter(&held, understanding), intent)
        });
        return Ok(Asked {
            question: None,
            answer: answer.await.map_err(|_| Code::INTERNAL)?,
            language: None,
        });
    }
    let question = fields.question.map(|text| text.trim().to_owned());
    let question = question
        .filter(|text| !text.is_empty())
        .ok_or(Code("no_question"))?;
    let (web, text) = (web.clone(), question.clone());
    let answer = tokio::task::spawn_blocking(move || {
        let last = held.asked.last().map(|asked| &asked.answer);
        let understanding = &web.0.understanding;
        let letter = letter(&held, understanding);
        let answer = understanding.answer(&web.0.german.glossary, letter, &text, last);
        (answer, understanding.language(&text))
    });
    let (answer, language) = answer.await.map_err(|_| Code::INTERNAL)?;
    Ok(Asked {
        // What is too long to be answered is not shown either.
        question: Some(question.chars().take(LONGEST).collect()),
        answer,
        language,
    })
}

/// The letter of a session, to ask about.
pub(super) fn letter<'a>(held: &'a Held, understanding: &Understanding) -> Letter<'a> {
    let pages = &held.reading.pages;
    Letter {
        pages,
        passages: held.passages.get_or_init(|| understanding.passages(pages)),
        corrections: &held.corrections,
        today: told::today(&held.reading),
    }
}
