//! The model's part in a conversation: reading ahead, and making the last answer better while the reader looks on.

use std::convert::Infallible;
use std::sync::Arc;
use std::time::Duration;

use app::told::Heard;
use axum::extract::State;
use axum::response::sse::{Event, KeepAlive, Sse};
use axum::response::{IntoResponse, Response};
use futures_util::stream::unfold;
use locales::Language;
use notice::ground::Fact;
use notice::talk::Answer;
use tokio::sync::mpsc;

use super::reader::Reader;
use super::{Web, letter, told};
use crate::session::{Asked, Held, SessionId};
use crate::talk::model::{Better, Reading, Step};

/// Lets the model read the letter ahead, once for each letter of a session.
pub(super) fn read_ahead(web: &Web, id: &SessionId, held: &Held) {
    let Some(model) = web.0.model.clone() else { return };
    let session = model.session(id);
    let pages = Arc::clone(&held.reading);
    web.0.sessions.accompany(id, move || {
        let forgetful = model.read_ahead(session, &pages.pages);
        Box::new(forgetful)
    });
}

/// Whether the model may make the last answer of a conversation better.
pub(super) fn is_open(web: &Web, held: &Held, language: Language) -> bool {
    held.asked.last().is_some_and(|asked| may(web, asked, language))
}

/// Whether the model may make this answer better.
pub(crate) fn may(web: &Web, asked: &Asked, language: Language) -> bool {
    web.0.model.as_ref().is_some_and(|model| {
        model.can_better(
            &asked.answer,
            asked.question.is_some(),
            asked.language.unwrap_or(language),
        )
    })
}

/// Events that a task tells while somebody listens (server-sent events). Who goes away ends it.
pub(crate) fn while_heard<F>(task: impl FnOnce(mpsc::UnboundedSender<Event>) -> F) -> Response
where
    F: Future<Output = ()> + Send + 'static,
{
    let (sender, receiver) = mpsc::unbounded_channel();
    let (gone, task) = (sender.clone(), task(sender));
    tokio::spawn(async move {
        tokio::select! {
            () = gone.closed() => {}
            () = task => {}
        }
    });
    let events = unfold(receiver, |mut receiver| async move {
        let event: Event = receiver.recv().await?;
        Some((Ok::<_, Infallible>(event), receiver))
    });
    Sse::new(events).keep_alive(KeepAlive::default()).into_response()
}

/// Makes an answer better, within a time; as it was where the model is full, slow, dead or of no use.
pub(crate) async fn within(
    web: &Web,
    id: &SessionId,
    held: &Held,
    asked: &Asked,
    language: Language,
    time: Duration,
) -> Option<Answer> {
    let mut unheard = |_| {};
    let making = better(web, id, held, asked, language, &mut unheard);
    tokio::time::timeout(time, making).await.ok().flatten()
}

/// The answer made better; `None` where it stays as it was. `tell` hears each step. Dropping the future stops the model.
pub(crate) async fn better(
    web: &Web,
    id: &SessionId,
    held: &Held,
    asked: &Asked,
    language: Language,
    tell: &mut (dyn FnMut(Step) + Send),
) -> Option<Answer> {
    let model = web.0.model.clone()?;
    let (inner, held) = (web.clone(), held.clone());
    let question = asked.question.clone();
    let prepare = move || {
        let question = question.as_deref().unwrap_or_default();
        let pages = &held.reading.pages;
        let candidates = match question {
            "" => Vec::new(),
            question => inner.0.understanding.candidates(pages, question),
        };
        (
            Reading::new(pages),
            candidates,
            Fact::of(&told::understood(&held)),
        )
    };
    let (reading, candidates, facts) = tokio::task::spawn_blocking(prepare).await.ok()?;
    let inner = web.clone();
    let work = Better {
        session: model.session(id),
        reading,
        candidates,
        facts,
        question: asked.question.clone(),
        language: asked.language.unwrap_or(language),
        answer: asked.answer.clone(),
        near: Arc::new(move |sentence, lines| inner.0.understanding.nearness(sentence, lines)),
    };
    // A model that fails leaves the answer as it was.
    model.better(work, tell).await.ok().flatten()
}

/// Makes the last answer better while the page listens (server-sent events). A page that goes away stops the model.
pub(super) async fn events(State(web): State<Web>, reader: Reader) -> Response {
    while_heard(|sender| async move {
        if let (Some(id), Some(held)) = (reader.session, letter::held(&web, &reader)) {
            follow(web, id, held, reader.language, sender).await;
        }
    })
}

async fn follow(
    web: Web,
    id: SessionId,
    held: Arc<Held>,
    language: Language,
    sender: mpsc::UnboundedSender<Event>,
) {
    let mut now = Arc::clone(&held);
    if let Some(asked) = held.asked.last().filter(|_| is_open(&web, &held, language)) {
        let to = sender.clone();
        let mut tell = move |step| {
            let heard = match step {
                Step::Waiting(before) => Heard::Waiting { before },
                Step::Sentence(text) => Heard::Sentence { text },
            };
            // A page that is gone ends this whole task.
            let _ = to.send(event(heard));
        };
        if let Some(answer) = better(&web, &id, &held, asked, language, &mut tell).await
            && let Ok(held) = web.0.sessions.bettered(&id, asked, answer)
        {
            now = held;
        }
    }
    let chat = told::chat(&now, &web, language);
    let _ = sender.send(event(Heard::Over { chat: Box::new(chat) }));
}

fn event(heard: Heard) -> Event {
    // Our own types always have a JSON form.
    Event::default().json_data(heard).unwrap_or_default()
}
