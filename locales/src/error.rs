//! What can go wrong with words.

use std::fmt;

/// What can go wrong with words. Apart from an unknown language, all of it is a mistake in a Fluent file or in
/// the code that uses it, never in a letter.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// A language that has no folder.
    #[error("the language `{0}` is not there; there are {all}", all = codes())]
    NoLanguage(String),
    /// A Fluent text that does not parse, or that holds an id twice.
    #[error("the Fluent text has mistakes: {}", list(.0))]
    Text(Vec<Mistake>),
    /// No message has this id.
    #[error("no message has the id `{0}` in `{1}`")]
    Unknown(String, String),
    /// The arguments do not fill the message.
    #[error("the message `{0}` in `{1}` could not be filled: {2}")]
    Unfilled(String, String, String),
    /// A language for which values cannot be formatted.
    #[error("no formats are known for the language `{0}`: {1}")]
    Formats(String, String),
}

/// A mistake at a place in a Fluent text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mistake {
    /// Name of the text, such as `de/ui.ftl`.
    pub file: String,
    /// Line from 1.
    pub line: usize,
    /// What is wrong.
    pub what: String,
}

impl fmt::Display for Mistake {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}: {}", self.file, self.line, self.what)
    }
}

fn list(mistakes: &[Mistake]) -> String {
    mistakes
        .iter()
        .map(ToString::to_string)
        .collect::<Vec<_>>()
        .join("; ")
}

fn codes() -> String {
    crate::languages()
        .map(crate::Language::code)
        .collect::<Vec<_>>()
        .join(", ")
}
