//! What letters say, by the intent that it answers: examples to tell the kinds of passages by.

use super::{BadExamples, Intent, examples};

/// Sentences as they stand in letters, each with what it answers, from `said.txt`.
///
/// ```
/// use notice::talk::{Intent, said};
/// let effect = said().unwrap().into_iter().filter(|(intent, _)| *intent == Intent::ObjectEffect).count();
/// assert!(effect >= 5);
/// ```
///
/// # Errors
/// [`BadExamples`] with the line, which the test above rules out.
pub fn said() -> Result<Vec<(Intent, &'static str)>, BadExamples> {
    examples(include_str!("said.txt"))
}
