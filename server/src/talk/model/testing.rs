//! A model for tests that says what it was told to say.

use std::collections::VecDeque;
use std::sync::Mutex;

use models::llm::{Answer, Ask, End, Message, Piece, Session, TalkError, Talker};

/// Says the given answers one after another; after the last, the last again.
pub(crate) struct Parrot(Mutex<VecDeque<String>>);

impl Parrot {
    pub(crate) fn new(answers: &[&str]) -> Self {
        Parrot(Mutex::new(
            answers.iter().map(|answer| (*answer).to_owned()).collect(),
        ))
    }
}

impl Talker for Parrot {
    fn name(&self) -> &str {
        "parrot"
    }

    fn ask(&self, _: Ask) -> Result<Answer, TalkError> {
        let mut answers = self.0.lock().unwrap();
        let text = match answers.len() {
            1 => answers[0].clone(),
            _ => answers.pop_front().unwrap_or_default(),
        };
        Ok(Answer::of([Piece::Text(text), Piece::End(End::Done)]))
    }

    fn prepare(&self, _: Session, _: &[Message]) {}

    fn forget(&self, _: Session) {}
}
