//! Holds answers to questions about sample letters against what a right answer says.
//!
//! A set of questions is `questions.json` beside the `gold.json` of a letter (see [`sets`]). An answer is judged by the
//! days, sums and words that it holds ([`values`]), and where a question wants no value, by what was understood
//! ([`topics`]).

mod judge;
mod sets;
mod table;
mod topics;
mod values;

pub use judge::{Given, Known, Verdict, judge};
pub use sets::{Want, Wanted};
pub use table::{Judged, Table};
pub use topics::meant;
pub use values::Values;
