//! Whether what a reader typed means a thing with these names.

use crate::glossary::fold::{fold, spelled};

/// How far what was typed is from these names: 0 for a whole name, 1 for its beginning, 2 for words at the
/// beginning of its words, 3 for words inside; `None` where a word is in no name. Case and accents do not
/// matter, and `ae` stands for `ä`.
///
/// ```
/// use locales::distance;
/// let names = ["Ablehnung von Bürgergeld", "Rejection of citizen's benefit"];
/// assert_eq!(distance("ablehnung von buergergeld", names), Some(0));
/// assert_eq!(distance("ablehnung", names), Some(1));
/// assert_eq!(distance("burger abl", names), Some(2));
/// assert_eq!(distance("geld", names), Some(3));
/// assert_eq!(distance("Hund", names), None);
/// ```
pub fn distance<'a>(typed: &str, names: impl IntoIterator<Item = &'a str>) -> Option<usize> {
    let typed = fold(typed.trim());
    let words: Vec<&str> = typed.split_whitespace().collect();
    if words.is_empty() {
        return None;
    }
    names
        .into_iter()
        .flat_map(|name| [fold(name), spelled(name)])
        .filter_map(|name| {
            let begins = |word: &&str| {
                name.split(|letter: char| !letter.is_alphanumeric())
                    .any(|part| part.starts_with(word))
            };
            [
                name == typed,
                name.starts_with(&typed),
                words.iter().all(begins),
                words.iter().all(|word| name.contains(word)),
            ]
            .iter()
            .position(|holds| *holds)
        })
        .min()
}
