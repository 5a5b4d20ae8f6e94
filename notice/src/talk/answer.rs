//! What an answer is.

use serde::{Deserialize, Serialize};

use super::Intent;
use crate::message::Message;
use crate::page::LineId;

/// How a question came out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Outcome {
    /// The letter answers it.
    Answered,
    /// The letter does not answer it.
    NotInLetter,
    /// What holds in general answers it, not the letter.
    General,
    /// It was not understood, or is none about this letter.
    Unsure,
}

/// Who found the words of the answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum By {
    /// Sentences filled with facts, as in the summary.
    Facts,
    /// A passage of the letter, word for word.
    Quote,
    /// A language model, checked against the letter.
    Model,
}

/// One sentence of an answer with the lines it comes from.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Sentence<T = Message> {
    /// The sentence.
    pub text: T,
    /// Where it comes from; empty for what no line supports.
    pub source: Vec<LineId>,
}

/// The answer to a question.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Answer<T = Message> {
    /// How it came out.
    pub outcome: Outcome,
    /// Who found the words.
    pub by: By,
    /// What was understood, the most likely first; empty where nothing was.
    pub intents: Vec<Intent>,
    /// The sentences, in order.
    pub sentences: Vec<Sentence<T>>,
    /// Questions to choose from, where the question was not understood.
    pub choices: Vec<Intent>,
}

impl<T> Answer<T> {
    /// The same answer with every sentence told by `tell`.
    pub fn tell<U>(self, mut tell: impl FnMut(T) -> U) -> Answer<U> {
        Answer {
            outcome: self.outcome,
            by: self.by,
            intents: self.intents,
            sentences: self
                .sentences
                .into_iter()
                .map(|sentence| Sentence {
                    text: tell(sentence.text),
                    source: sentence.source,
                })
                .collect(),
            choices: self.choices,
        }
    }

    /// All lines that the answer comes from, each once, in the order of the sentences.
    pub fn source(&self) -> Vec<LineId> {
        let mut lines = Vec::new();
        for line in self.sentences.iter().flat_map(|sentence| &sentence.source) {
            if !lines.contains(line) {
                lines.push(*line);
            }
        }
        lines
    }
}
