//! The letter O for the digit 0 in amounts and days.

use std::sync::LazyLock;

use regex::Regex;

use super::edit::Edit;

/// A word that is an amount or a day once its O are 0. At least two digits are really there.
static FIGURE: LazyLock<Option<Regex>> = LazyLock::new(|| {
    // An amount begins with no zero unless it is less than one; a year begins with 1 or 2.
    Regex::new(concat!(
        r"^(?:(?:[0Oo]|[1-9][0-9Oo]{0,5}|[1-9][0-9Oo]{0,2}(?:\.[0-9Oo]{3})+),[0-9Oo]{2}",
        r"|[0-9Oo]{1,2}\.[0-9Oo]{1,2}\.[12][0-9Oo]{3})$"
    ))
    .ok()
});

/// The words of the text in which O can only be 0.
pub(super) fn edits(text: &str) -> Vec<Edit> {
    let mut edits = Vec::new();
    let mut at = 0;
    for word in text.split(' ') {
        let bare = word.trim_matches(|c: char| !c.is_alphanumeric());
        let start = at + word.find(bare).unwrap_or(0);
        let digits = bare.chars().filter(char::is_ascii_digit).count();
        let wrong = bare.contains(['O', 'o']);
        if wrong && digits >= 2 && FIGURE.as_ref().is_some_and(|figure| figure.is_match(bare)) {
            edits.push(Edit {
                at: start..start + bare.len(),
                new: bare.replace(['O', 'o'], "0"),
            });
        }
        at += word.len() + 1;
    }
    edits
}
