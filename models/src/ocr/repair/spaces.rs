//! Spaces that were lost or put in where only one way can have been printed.

use std::sync::LazyLock;

use regex::Regex;

use super::edit::Edit;

/// A pattern whose first group becomes this text.
type Rule = (LazyLock<Option<Regex>>, &'static str);

/// The last rule holds only for lines that have this elsewhere.
const PARTING: &str = " · ";

static RULES: [Rule; 6] = [
    // `287, 00 €`, `0, 00`: no sum begins with 0, so these are cents; `20, 50 €` may be two sums.
    (
        LazyLock::new(|| Regex::new(r"(?:^|[^\d,.])\d{1,3}(?:\.\d{3})*(, )0\d ?(?:€|EUR\b|Euro\b)").ok()),
        ",",
    ),
    (LazyLock::new(|| Regex::new(r"^[-–]? ?0(, )00$").ok()), ","),
    // `348,0 0` as a whole cell: no amount has one cent figure, and no second number one figure of its own.
    (
        LazyLock::new(|| Regex::new(r"^[-–]? ?\d{1,3}(?:\.\d{3})*,\d( )\d(?: ?(?:€|EUR|Euro))?$").ok()),
        "",
    ),
    // `Marburg· 35035`, `40 ·24516`: a point that parts has a space on both sides or on none.
    (LazyLock::new(|| Regex::new(r"[^\s·](·) [^\s·]").ok()), " ·"),
    (LazyLock::new(|| Regex::new(r"[^\s·] (·)[^\s·]").ok()), "· "),
    // `FD 50 · Postfach 26·24516`: points of one line are set alike; `Bürger·innen` is a word.
    (LazyLock::new(|| Regex::new(r"[^\s·](·)[\p{Lu}\d]").ok()), PARTING),
];

/// How many kinds of mistake are looked for, one after the other.
pub(super) const COUNT: usize = RULES.len();

/// What the rule with this number mends in the text.
pub(super) fn edits(rule: usize, text: &str) -> Vec<Edit> {
    let Some((pattern, new)) = RULES.get(rule) else {
        return Vec::new();
    };
    if *new == PARTING && !text.contains(PARTING) {
        return Vec::new();
    }
    let found = pattern.iter().flat_map(|pattern| pattern.captures_iter(text));
    found
        .filter_map(|found| {
            Some(Edit {
                at: found.get(1)?.range(),
                new: (*new).to_owned(),
            })
        })
        .collect()
}
