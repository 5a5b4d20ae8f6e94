//! What the recogniser saw: lines in reading order with their place in the picture.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// Four corners in pixels of the picture as the person took it (after EXIF orientation): top left, top
/// right, bottom right, bottom left *of the text*, so that the quad of an upside-down line starts at the
/// picture's lower right.
pub type Quad = [[f32; 2]; 4];

/// One page of a letter.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Page {
    /// Width of the picture in pixels.
    pub width: u32,
    /// Height of the picture in pixels.
    pub height: u32,
    /// The lines in reading order.
    pub lines: Vec<Line>,
}

impl Page {
    /// The line with this number on the page, if there is one.
    pub fn line(&self, id: LineId) -> Option<&Line> {
        self.lines.iter().find(|line| line.id == id)
    }
}

/// A piece of text that stands on one visual line: a line of a paragraph, or one cell of a table row.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Line {
    /// Unique within the letter.
    pub id: LineId,
    /// The text, repaired where it was certainly misread.
    pub text: String,
    /// Where it stands in the picture.
    pub quad: Quad,
    /// How sure the recogniser is, 0 to 1 (geometric mean over the characters).
    pub confidence: f32,
    /// Where it stands on the page when the page lies straight and upright.
    #[serde(default)]
    pub place: Place,
    /// Number of the text block (paragraph, address window, reference block, table, footer column) in
    /// reading order; lines of one block belong together.
    #[serde(default)]
    pub block: u32,
    /// Number of the visual row within the page; cells that stand side by side in a table or in a
    /// label-value block share one row.
    #[serde(default)]
    pub row: u32,
    /// The words with their places; empty where only the line is known.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub words: Vec<Word>,
}

/// One word of a line.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Word {
    /// The text.
    pub text: String,
    /// Where it stands in the picture.
    pub quad: Quad,
    /// How sure the recogniser is, 0 to 1.
    pub confidence: f32,
}

/// An upright rectangle in fractions of the straightened page: x from the left edge, y from the top edge,
/// both 0 to 1.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Place {
    /// Left edge.
    pub left: f32,
    /// Top edge.
    pub top: f32,
    /// Right edge.
    pub right: f32,
    /// Bottom edge.
    pub bottom: f32,
}

impl Place {
    /// Height of the rectangle.
    pub fn height(&self) -> f32 {
        self.bottom - self.top
    }

    /// Width of the rectangle.
    pub fn width(&self) -> f32 {
        self.right - self.left
    }
}

/// Names one line of a letter, `p1l3` for the third line of the first page (both counted from 1).
///
/// ```
/// use notice::page::LineId;
/// let id: LineId = "p1l3".parse()?;
/// assert_eq!((id.page, id.line), (1, 3));
/// assert_eq!(id.to_string(), "p1l3");
/// # Ok::<(), notice::page::BadLineId>(())
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct LineId {
    /// Page number from 1.
    pub page: u16,
    /// Line number on the page from 1.
    pub line: u16,
}

impl fmt::Display for LineId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "p{}l{}", self.page, self.line)
    }
}

/// A text that names no line.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("a line is named like p1l3")]
pub struct BadLineId;

impl FromStr for LineId {
    type Err = BadLineId;

    fn from_str(text: &str) -> Result<Self, BadLineId> {
        let (page, line) = text
            .strip_prefix('p')
            .and_then(|rest| rest.split_once('l'))
            .ok_or(BadLineId)?;
        let number = |digits: &str| digits.parse::<u16>().ok().filter(|n| *n > 0).ok_or(BadLineId);
        Ok(LineId {
            page: number(page)?,
            line: number(line)?,
        })
    }
}

impl Serialize for LineId {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for LineId {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        text.parse().map_err(serde::de::Error::custom)
    }
}

#[cfg(feature = "schema")]
impl schemars::JsonSchema for LineId {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "LineId".into()
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({
            "description": "Names one line of the letter: page and line, both from 1.",
            "type": "string",
            "pattern": "^p[1-9][0-9]*l[1-9][0-9]*$",
        })
    }
}
