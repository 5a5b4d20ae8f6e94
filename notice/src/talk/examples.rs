//! Example questions in plain text files.

use super::Intent;

/// A file of example questions is wrong.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum BadExamples {
    /// A section of no known intent.
    #[error("line {0}: there is no intent `{1}`")]
    UnknownIntent(usize, String),
    /// A question before the first section.
    #[error("line {0}: this question stands before the first section, such as [how_much]")]
    NoSection(usize),
}

/// The questions of a file with their intents.
///
/// ```
/// use notice::talk::{Intent, examples};
/// let found = examples("# German\n[how_much]\nWas kostet das?\n\nwie viel\n").unwrap();
/// assert_eq!(found, [(Intent::HowMuch, "Was kostet das?"), (Intent::HowMuch, "wie viel")]);
/// assert!(examples("[weather]\n").unwrap_err().to_string().contains("weather"));
/// ```
///
/// # Errors
/// [`BadExamples`] with the line.
pub fn examples(text: &str) -> Result<Vec<(Intent, &str)>, BadExamples> {
    let mut found = Vec::new();
    let mut intent = None;
    for (number, line) in (1..).zip(text.lines()) {
        let line = line.trim();
        if line.is_empty() || line.starts_with('#') {
            continue;
        }
        if let Some(id) = line.strip_prefix('[').and_then(|rest| rest.strip_suffix(']')) {
            let known = Intent::from_id(id);
            intent = Some(known.ok_or_else(|| BadExamples::UnknownIntent(number, id.to_owned()))?);
        } else {
            found.push((intent.ok_or(BadExamples::NoSection(number))?, line));
        }
    }
    Ok(found)
}
