//! What can go wrong with a language model.

use std::path::PathBuf;

/// Why a model could not be loaded or did not answer. Messages never hold text of a letter, a question or an answer.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum TalkError {
    /// The file cannot be read.
    #[error("{path}: {reason}; fetch the model with: bescheid models fetch")]
    File {
        /// The file.
        path: PathBuf,
        /// What happened.
        reason: String,
    },
    /// The file is not a whole GGUF.
    #[error("the model file is damaged: {0}; check it with: bescheid models verify")]
    Corrupt(String),
    /// The file is a model of a kind that this program does not know.
    #[error("the model is of the kind '{0}'; known are qwen2, qwen3, gemma3 and llama")]
    UnknownFamily(String),
    /// The file's chat template cannot be used.
    #[error("the model's chat template cannot be used: {0}")]
    Template(String),
    /// The text is longer than what the model takes.
    #[error("the text has {tokens} tokens and the model takes {limit}; ask with fewer lines")]
    TooLong {
        /// Tokens of text and answer.
        tokens: usize,
        /// Tokens that fit.
        limit: usize,
    },
    /// Too many readers are waiting.
    #[error("{waiting} questions are waiting; try again later")]
    Full {
        /// Questions waiting.
        waiting: usize,
    },
    /// The rule for the answer cannot be fulfilled.
    #[error("the rule for the answer cannot be fulfilled: {0}")]
    Rule(String),
    /// A server did not answer, or not in time.
    #[error("the model's server at {address} failed: {reason}; see whether it runs, or unset BESCHEID_LLM")]
    Server {
        /// The server's address.
        address: String,
        /// What happened.
        reason: String,
    },
    /// The arithmetic failed.
    #[error("the model failed: {0}")]
    Engine(String),
    /// The model was stopped with the program.
    #[error("the model was stopped")]
    Stopped,
}

impl TalkError {
    /// A name that stays the same over versions, for pages that translate it.
    pub fn code(&self) -> &'static str {
        match self {
            TalkError::File { .. } => "file",
            TalkError::Corrupt(_) => "corrupt",
            TalkError::UnknownFamily(_) => "unknown_family",
            TalkError::Template(_) => "template",
            TalkError::TooLong { .. } => "too_long",
            TalkError::Full { .. } => "full",
            TalkError::Rule(_) => "rule",
            TalkError::Server { .. } => "server",
            TalkError::Engine(_) => "engine",
            TalkError::Stopped => "stopped",
        }
    }
}

impl From<candle_core::Error> for TalkError {
    fn from(error: candle_core::Error) -> Self {
        TalkError::Engine(error.to_string())
    }
}
