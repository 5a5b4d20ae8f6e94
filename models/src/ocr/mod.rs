//! From picture bytes to [`notice::Page`]s.
//!
//! ```text
//! bytes ─open─► Picture ─page─► straight page ─detect─► boxes ─strips─► lines of 48 px ─recognise─►
//!       Segment ─layout─► Line ─repair─► Page
//! ```

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
pub use input::{Limits, open};
pub use picture::Picture;
pub use reader::Reader;
pub use segment::{Segment, SegmentWord};
