//! From picture bytes to [`notice::Page`]s.
//!
//! ```text
//! bytes ─open─► Picture ─page─► straight page ─detect─► boxes ─strips─► lines of 48 px ─recognise─►
//!       Segment ─layout─► Line ─repair─► Page
//! ```

mod error;
mod input;
pub mod layout;
mod picture;
mod reader;
pub mod repair;
mod segment;

pub use error::{Hint, OcrError};
pub use input::{Limits, open};
pub use picture::Picture;
pub use reader::Reader;
pub use segment::{Segment, SegmentWord};
