//! The sentence encoder multilingual-e5-small: what two sentences have in common, in a hundred languages.
//!
//! A transformer of 12 layers, width 384, turns a sentence into 384 numbers of length 1; sentences that mean the same
//! point the same way, whatever their language (Wang et al. 2024, "Multilingual E5 Text Embeddings"). It cannot
//! write, so it cannot invent.
//!
//! ```text
//! text ─"query: "─► tokens ─► token + place ─► 12 × (attention, feed-forward) ─► mean ─► length 1
//! ```
//!
//! Two forms of the weights are read: one file with four-bit weights and the vocabulary inside ([`container`]), and the
//! publisher's `model.safetensors` with `tokenizer.json` in a folder.

mod adapter;
mod container;
mod embedding;
mod error;
mod network;
mod pieces;
mod published;
mod tokens;
mod weights;

use std::path::Path;

pub use adapter::Adapter;
pub use embedding::{Embedding, WIDTH};
pub use error::EncoderError;

use network::Network;
use tokens::Tokens;
use weights::Weights;

/// What a text is, which the model wants to be told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    /// A question, or sentences compared with each other.
    Query,
    /// A line or passage that may answer.
    Passage,
}

impl Role {
    fn prefix(self) -> &'static str {
        match self {
            Role::Query => "query: ",
            Role::Passage => "passage: ",
        }
    }
}

/// Tokens computed together: enough to fill the kernels, little enough to stay in the cache.
const TOGETHER: usize = 512;

/// The encoder. Loading takes some tenths of a second, embedding a question some milliseconds; `&self` is enough,
/// so that one may serve many threads.
///
/// ```no_run
/// # use models::encoder::{Encoder, Role};
/// let encoder = Encoder::load("e5-small-q4.bin".as_ref())?;
/// let [how, line] = encoder.embed(Role::Query, &["Kaç para ödemeliyim?", "Sie müssen 120 Euro zahlen."])?[..] else {
///     unreachable!("as many as there were texts")
/// };
/// assert!(how.cosine(&line) > 0.8);
/// # Ok::<(), models::encoder::EncoderError>(())
/// ```
pub struct Encoder {
    tokens: Tokens,
    network: Network,
}

impl std::fmt::Debug for Encoder {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Encoder").finish_non_exhaustive()
    }
}

impl Encoder {
    /// Loads the container file, or a folder with the publisher's two files.
    ///
    /// # Errors
    /// [`EncoderError::File`] if something cannot be read, [`EncoderError::Corrupt`] if it is not what it should be.
    pub fn load(path: &Path) -> Result<Self, EncoderError> {
        let Weights { tokens, network } = if path.is_dir() {
            published::read(path)?
        } else {
            container::read(path)?
        };
        Ok(Encoder { tokens, network })
    }

    /// The embeddings of `texts`, in their order. An empty text has an embedding too. Text beyond 510 tokens (some
    /// 2,000 letters) does not count.
    ///
    /// # Errors
    /// [`EncoderError::Engine`] if the arithmetic fails, which a loaded model does not.
    pub fn embed(&self, role: Role, texts: &[&str]) -> Result<Vec<Embedding>, EncoderError> {
        self.embed_by(None, role, texts)
    }

    /// The embeddings of `texts` as corrected for one purpose; they compare with each other, not with those of
    /// [`Encoder::embed`].
    ///
    /// # Errors
    /// As [`Encoder::embed`].
    pub fn embed_for(
        &self,
        purpose: &Adapter,
        role: Role,
        texts: &[&str],
    ) -> Result<Vec<Embedding>, EncoderError> {
        self.embed_by(Some(purpose), role, texts)
    }

    /// A correction of this encoder for one purpose, from the bytes of its file.
    ///
    /// # Errors
    /// [`EncoderError::Adapter`] if they are damaged or made for an encoder of another shape.
    pub fn adapter(&self, bytes: &[u8]) -> Result<Adapter, EncoderError> {
        self.network.adapter(bytes)
    }

    fn embed_by(
        &self,
        adapter: Option<&Adapter>,
        role: Role,
        texts: &[&str],
    ) -> Result<Vec<Embedding>, EncoderError> {
        let mut ids = Vec::with_capacity(texts.len());
        for text in texts {
            ids.push(self.tokens.of(role.prefix(), text)?);
        }
        let mut all = Vec::with_capacity(texts.len());
        let mut rest = &ids[..];
        while !rest.is_empty() {
            let mut count = 0;
            let fit = rest.iter().take_while(|ids| {
                count += ids.len();
                count <= TOGETHER
            });
            let (now, later) = rest.split_at(fit.count().max(1));
            all.extend(self.network.embed(adapter, now)?);
            rest = later;
        }
        Ok(all)
    }

    /// How many tokens a text has, with prefix, beginning and end.
    ///
    /// # Errors
    /// [`EncoderError::Engine`] if the tokenizer fails.
    pub fn count(&self, role: Role, text: &str) -> Result<usize, EncoderError> {
        Ok(self.tokens.of(role.prefix(), text)?.len())
    }
}

#[cfg(test)]
mod tests;
