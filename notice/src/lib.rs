//! The domain of "Verstehe deinen Bescheid".
//!
//! One direction, one type per step, each step a plain function of its arguments:
//!
//! ```text
//! Page ──reading──► Letter ──law──► Notice ──telling──► Summary
//! ```
//!
//! - [`page`]: what the recogniser saw, lines in reading order with their place in the picture.
//! - [`letter`]: what the page *says*, each fact with its source lines; no law applied yet.
//! - [`law`]: which day that means, by which section, under which assumption.
//! - [`notice`]: the finished facts, the language-neutral heart of the JSON document.
//! - [`telling`]: which sentences to say about them, as message ids with arguments.
//! - [`talk`]: which facts or passages answer a question about the letter.
//! - [`ground`]: whether a sentence of a language model says nothing beyond the letter.
//! - [`document`]: the JSON document of the command line and the public interface.
//!
//! Nothing here does I/O, knows the clock (today is an argument) or spawns threads.

#[cfg(any(test, target_arch = "wasm32"))]
mod day;
pub mod document;
pub mod ground;
pub mod law;
pub mod letter;
pub mod message;
pub mod notice;
pub mod page;
pub mod reading;
pub mod talk;
pub mod telling;

pub use crate::document::Document;
pub use crate::letter::Letter;
pub use crate::message::{Arg, Message};
pub use crate::notice::Notice;
pub use crate::page::{Line, LineId, Page};

use jiff::civil::Date;

/// Reads one notice from its pages: the whole way from lines to facts and days.
///
/// `today` is only used to tell which days are past; `corrections` is what the reader said about the
/// letter ("I got it on …").
pub fn understand(pages: &[Page], today: Date, corrections: &law::Corrections) -> Notice {
    let letter = reading::read(pages);
    law::apply(&letter, today, corrections)
}
