//! What can go wrong with the encoder.

use std::path::PathBuf;

/// Why the encoder could not be loaded or did not compute. Messages never hold text of a letter or question.
#[derive(Debug, thiserror::Error)]
pub enum EncoderError {
    /// A file cannot be read.
    #[error("{path}: {reason}; fetch it with: bescheid models fetch multilingual-e5-small")]
    File {
        /// The file.
        path: PathBuf,
        /// What happened.
        reason: String,
    },
    /// A file is not what it should be.
    #[error(
        "the encoder's file is damaged or of another kind: {0}; check it with: bescheid models verify multilingual-e5-small"
    )]
    Corrupt(String),
    /// A correction of the encoder does not fit it.
    #[error("the correction of the encoder is damaged or made for another one: {0}")]
    Adapter(String),
    /// The arithmetic failed.
    #[error("the encoder failed: {0}")]
    Engine(String),
}

impl From<candle_core::Error> for EncoderError {
    fn from(error: candle_core::Error) -> Self {
        EncoderError::Engine(error.to_string())
    }
}
