//! Which sentences to say about a notice: message ids with arguments and sources.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::message::Message;
use crate::notice::Notice;
use crate::page::LineId;

/// What is told about a letter, in the order in which it is shown.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Summary<T = Message> {
    /// Language of the sentences, such as `de`; empty while they are messages.
    pub lang: String,
    /// One sentence that says it all.
    pub headline: T,
    /// The sentences.
    pub statements: Vec<Statement<T>>,
}

/// One sentence with the lines it comes from.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Statement<T = Message> {
    /// Where on the result page it belongs.
    pub section: Section,
    /// The sentence.
    pub text: T,
    /// Where it comes from.
    pub source: Vec<LineId>,
    /// Index into `notice.deadlines` where the sentence tells that deadline.
    pub deadline: Option<usize>,
}

/// Sections of the result page, in order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Section {
    /// What this letter is and who sent it.
    What,
    /// What you have to do.
    Todo,
    /// The money.
    Money,
    /// If you do not agree.
    Object,
    /// If you do nothing.
    Otherwise,
    /// Whom to ask.
    Contact,
}

impl<T> Summary<T> {
    /// The same summary with every sentence told by `tell` in the language `lang`.
    pub fn tell<U>(self, lang: &str, mut tell: impl FnMut(T) -> U) -> Summary<U> {
        Summary {
            lang: lang.to_owned(),
            headline: tell(self.headline),
            statements: self
                .statements
                .into_iter()
                .map(|s| Statement {
                    section: s.section,
                    text: tell(s.text),
                    source: s.source,
                    deadline: s.deadline,
                })
                .collect(),
        }
    }
}

/// The sentences to say about `notice` on the day `today`.
pub fn summary(_notice: &Notice, _today: Date) -> Summary {
    Summary { lang: String::new(), headline: Message::new("headline-other"), statements: Vec::new() }
}
