//! Section signs and names of codes of law.

use std::sync::LazyLock;

use regex::{Captures, Regex};

use super::edit::Edit;

/// A pattern and what its first group becomes.
struct Rule {
    pattern: LazyLock<Option<Regex>>,
    mend: fn(&Captures<'_>) -> Option<String>,
}

/// Names of codes and laws: `AO`, `VwGO`, `SGB X`, `StVG`, `SächsKAG`; and what else follows a section only.
macro_rules! law {
    () => {
        concat!(
            r"(?:Abs\.|Absatz\b|Abschn\.|Satz \d|S\. \d|Nr\. ?\d|Nummer \d|Ziff\. ?\d|Buchst\. ?[a-z]\b|Buchstabe [a-z]\b|",
            r"AO\b|ZPO\b|GG\b|StVO\b|VwGO\b|StPO\b|InsO\b|FeV\b|FZV\b|BGB\b|HGB\b|StGB\b|SGB|GKG\b|RBStV\b|BKatV\b|",
            r"[A-ZÄÖÜ][a-zäöü]*(?:[A-ZÄÖÜ][a-zäöü]*)*G\b|i\. ?V\. ?m\.|ff?\.|bis \d+ [A-ZÄÖÜ]\w*[GO]\b|",
            r"(?:der|des) \p{Lu}\w*(?:satzung|gesetze?s|gesetzbuche?s|ordnung|verordnung)\b)"
        )
    };
}

/// The number of a section, `12`, `3a`, and lists of them, `48, 50`, `2 und 7`.
macro_rules! numbers {
    () => {
        r"\d{1,4}[a-z]?(?:(?:, ?| und | oder | bis | ?[-–] ?)\d{1,4}[a-z]?)*"
    };
}

static RULES: [Rule; 5] = [
    // `S 12 Abs. 3`, `$ 12 AO`: nothing else stands before a number that a paragraph or a law follows.
    Rule {
        pattern: LazyLock::new(|| {
            Regex::new(concat!(r"(?:^|[\s(])([S$] ?)", r"\d{1,4}[a-z]?", r" ?", law!())).ok()
        }),
        mend: |_| Some("§ ".to_owned()),
    },
    // `SS 48, 50 SGB X`.
    Rule {
        pattern: LazyLock::new(|| {
            Regex::new(concat!(
                r"(?:^|[\s(])((?:SS|S§|§S|\$\$|\$§|§\$) ?)",
                numbers!(),
                r" ?",
                law!()
            ))
            .ok()
        }),
        mend: |_| Some("§§ ".to_owned()),
    },
    // `§12`, `§§48`.
    Rule {
        pattern: LazyLock::new(|| Regex::new(r"(§)\d").ok()),
        mend: |_| Some("§ ".to_owned()),
    },
    // `50SGB X`: a space is lost before the code.
    Rule {
        pattern: LazyLock::new(|| Regex::new(r"§§? [\d, ]*(\d)SGB ?[IVXl|1]+\b").ok()),
        mend: |found| Some(format!("{} ", found.get(1)?.as_str())),
    },
    // `SGB Il`, `SGBX`: books are counted in Roman numerals up to XIV.
    Rule {
        pattern: LazyLock::new(|| Regex::new(r"\bSGB( ?[IVXl|1]{1,4})(?:$|[^\p{L}\p{N}])").ok()),
        mend: |found| book(found.get(1)?.as_str()),
    },
];

/// The books of the Sozialgesetzbuch.
const BOOKS: [&str; 14] = [
    "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV",
];

/// The number of a book with its space, where strokes can only be I; a number in digits stays.
fn book(read: &str) -> Option<String> {
    let read = read.trim();
    let numeral = read.replace(['l', '|', '1'], "I");
    let in_digits = read.chars().all(|c| c == '1');
    (!in_digits && BOOKS.contains(&numeral.as_str())).then(|| format!(" {numeral}"))
}

/// How many kinds of mistake are looked for, one after the other.
pub(super) const COUNT: usize = RULES.len();

/// What the rule with this number mends in the text.
pub(super) fn edits(rule: usize, text: &str) -> Vec<Edit> {
    let Some(rule) = RULES.get(rule) else {
        return Vec::new();
    };
    let Some(pattern) = rule.pattern.as_ref() else {
        return Vec::new();
    };
    pattern
        .captures_iter(text)
        .filter_map(|found| {
            Some(Edit {
                at: found.get(1)?.range(),
                new: (rule.mend)(&found)?,
            })
        })
        .collect()
}
