//! From picture bytes to [`notice::Page`]s.
//!
//! ```text
//! bytes ─open─► Picture ─page─► straight page ─detect─► boxes ─strips─► lines of 48 px ─recognise─►
//!       Segment ─layout─► Line ─repair─► Page
//! ```
//!
//! The networks run on `rten`, the engine under `ocrs`, and the weights keep the interface of `ocrs`, but its
//! `OcrEngine` is not in the way of the data: it keeps the probabilities to itself, and here they tell how sure a
//! line is, whether a page lies upside down, and texture from text; it resamples what was cut out level once
//! more; and it fills batches with black.

mod detect;
mod error;
mod geometry;
mod grey;
mod hint;
mod input;
pub mod layout;
mod level;
mod light;
mod outline;
mod picture;
mod reader;
mod recognise;
pub mod repair;
mod segment;
mod strip;
mod turn;
mod view;
mod weights;
mod words;

pub use error::{Hint, OcrError};
pub use input::{Limits, is_pdf, open};
pub use picture::Picture;
pub use reader::Reader;
pub use segment::{Segment, SegmentWord};
