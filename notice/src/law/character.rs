//! What a letter does to the reader: the character of its kind, and words in the ids of kinds.

use crate::reading::kinds::{self, Character};

/// The character of a kind of letter; `None` where the kind is not known, so that nothing follows from it.
///
/// The sum that a calculator asks about (`calculation`) is an act: whoever asks for its last day has one.
pub(crate) fn character(kind: &str) -> Option<Character> {
    if kind == "calculation" {
        return Some(Character::Act);
    }
    kinds::by_id(kind).map(|kind| kind.character)
}

/// Whether the id of a kind contains these words as a whole: `warning_fine` has `fine`, `parental_allowance`
/// has no `rent`.
pub(crate) fn has(kind: &str, words: &str) -> bool {
    format!("_{kind}_").contains(&format!("_{words}_"))
}
