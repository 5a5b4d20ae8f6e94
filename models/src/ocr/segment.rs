//! A recognised piece of a line, before layout.

use notice::page::{Place, Quad, Word};

/// A stretch of text that the detector saw as one: a line of a paragraph, a cell, sometimes several words of
/// a row with wide gaps between them.
#[derive(Clone, Debug, PartialEq)]
pub struct Segment {
    /// The text, words separated by one space.
    pub text: String,
    /// Corners in the picture as the person took it.
    pub quad: Quad,
    /// Rectangle on the straightened, upright page.
    pub place: Place,
    /// How sure the recogniser is, 0 to 1 (geometric mean over the characters).
    pub confidence: f32,
    /// The words, left to right.
    pub words: Vec<SegmentWord>,
}

/// One word of a [`Segment`].
#[derive(Clone, Debug, PartialEq)]
pub struct SegmentWord {
    /// The text, without spaces.
    pub text: String,
    /// Corners in the picture as the person took it.
    pub quad: Quad,
    /// Rectangle on the straightened, upright page.
    pub place: Place,
    /// How sure the recogniser is, 0 to 1.
    pub confidence: f32,
}

impl From<SegmentWord> for Word {
    fn from(word: SegmentWord) -> Word {
        Word {
            text: word.text,
            quad: word.quad,
            confidence: word.confidence,
        }
    }
}
