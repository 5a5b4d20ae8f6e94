//! What really stands on a page: the lines that the browser drew and the values that a person wrote down.

use notice::page::Place;
use serde::Deserialize;

/// The truth about one page.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GoldPage {
    /// The lines in the order in which a person reads them.
    pub lines: Vec<GoldLine>,
    /// File references that are printed on this page, as printed.
    pub references: Vec<String>,
}

/// One printed line or table cell.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GoldLine {
    /// The text as printed.
    pub text: String,
    /// Where it stands, in fractions of the page.
    pub place: Place,
}

/// A file that does not have the form of a sample letter.
#[derive(Debug, thiserror::Error)]
pub enum GoldError {
    /// `text.json` cannot be read.
    #[error("text.json is not a list of pages with lines: {0}")]
    Text(#[source] serde_json::Error),
    /// `gold.json` cannot be read.
    #[error("gold.json does not hold the values of a letter: {0}")]
    Values(#[source] serde_json::Error),
}

#[derive(Deserialize)]
struct TextFile {
    pages: Vec<TextPage>,
}

#[derive(Deserialize)]
struct TextPage {
    width: f32,
    height: f32,
    lines: Vec<TextLine>,
}

/// A line with its box (left, top, right, bottom) in pixels of the clean picture.
#[derive(Deserialize)]
struct TextLine {
    text: String,
    #[serde(rename = "box")]
    bounds: [f32; 4],
}

#[derive(Deserialize)]
struct ValueFile {
    #[serde(default)]
    references: Vec<ValueReference>,
}

#[derive(Deserialize)]
struct ValueReference {
    value: String,
}

impl GoldPage {
    /// The pages of a sample letter from the contents of its `text.json` and `gold.json`.
    ///
    /// A reference counts for the pages on which its value is printed.
    ///
    /// # Errors
    /// [`GoldError`] tells which of the two is malformed, and where.
    ///
    /// ```
    /// use models::measure::GoldPage;
    /// let text = r#"{"pages":[{"width":200,"height":400,"lines":[{"text":"AZ 7/12","box":[20,40,100,60],"block":1,"row":1}]}]}"#;
    /// let pages = GoldPage::from_json(text, r#"{"references":[{"label":"AZ","value":"7/12"}]}"#)?;
    /// assert_eq!(pages[0].lines[0].place.left, 0.1);
    /// assert_eq!(pages[0].references, ["7/12"]);
    /// # Ok::<(), models::measure::GoldError>(())
    /// ```
    pub fn from_json(text: &str, gold: &str) -> Result<Vec<GoldPage>, GoldError> {
        let text: TextFile = serde_json::from_str(text).map_err(GoldError::Text)?;
        let values: ValueFile = serde_json::from_str(gold).map_err(GoldError::Values)?;
        Ok(text.pages.into_iter().map(|page| page.with(&values)).collect())
    }
}

impl TextPage {
    fn with(self, values: &ValueFile) -> GoldPage {
        let (width, height) = (self.width.max(1.0), self.height.max(1.0));
        let lines: Vec<GoldLine> = self
            .lines
            .into_iter()
            .map(
                |TextLine {
                     text,
                     bounds: [left, top, right, bottom],
                 }| GoldLine {
                    text,
                    place: Place {
                        left: left / width,
                        top: top / height,
                        right: right / width,
                        bottom: bottom / height,
                    },
                },
            )
            .collect();
        let references = values
            .references
            .iter()
            .map(|reference| reference.value.clone())
            .filter(|value| lines.iter().any(|line| line.text.contains(value.as_str())))
            .collect();
        GoldPage { lines, references }
    }
}
