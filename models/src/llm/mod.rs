//! Language models: GGUF files of the families Llama, Qwen2, Qwen3 and Gemma 3 on this machine, or any model behind an
//! OpenAI-compatible server.
//!
//! ```text
//! Ask ─► Talker ─┬─ Local ─ queue ─ turns ─► prompt (template, vocabulary) ─► network, KV cache ─► rule ─► Piece …
//!                └─ Remote ─ HTTP ─────────────────────────────────────────────────────────────────► Piece …
//! ```
//!
//! What the model may write is bound by a [`Rule`]: one of given lines, given numbers only, JSON of a given shape.
//! What was read of a letter is kept in the session's KV cache, so the second question is quick; dropping an
//! [`Answer`] stops the model within one turn.
//!
//! The arithmetic is candle's; set `CANDLE_NUM_THREADS` to use fewer cores than there are.

mod cache;
mod engine;
mod error;
mod family;
mod gguf;
mod local;
mod memory;
mod network;
mod queue;
mod remote;
mod rule;
mod run;
mod talker;
mod template;
mod turn;
mod vocabulary;

pub use error::TalkError;
pub use local::{Limits, Local};
pub use remote::{Remote, Server};
pub use rule::{Field, Rule, Value};
pub use talker::{Answer, Ask, End, Message, Piece, Session, Speaker, Talker};

#[cfg(test)]
mod tests;
