//! The JSON document that the command line, the page and the public interface share (schema `1`).

use serde::{Deserialize, Serialize};

use crate::law::Corrections;
use crate::notice::Notice;
use crate::page::Page;
use crate::telling::Summary;

/// Number of the schema; it changes when a field is changed or removed.
pub const SCHEMA: &str = "1";

/// One letter, read, computed and told in one language.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Document {
    /// Always [`SCHEMA`].
    pub schema: String,
    /// The pages with their lines.
    pub pages: Vec<Page>,
    /// The facts.
    pub notice: Notice<String>,
    /// The sentences in the reader's language.
    pub summary: Summary<String>,
    /// What the reader said about the letter.
    #[serde(default)]
    pub corrections: Corrections,
}
