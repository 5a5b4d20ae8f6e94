//! Where sentences end, in any of the languages.

use std::ops::Range;

/// Shorter words before a full stop are abbreviations or numbers of days.
const SHORT: usize = 2;
/// Longer words that end with a full stop and no sentence.
const ABBREVIATIONS: &[&str] = &[
    "abs", "art", "bzw", "ggf", "tel", "str", "usw", "etc", "inkl", "vgl", "dipl", "prof", "evtl", "sect",
    "sec", "par", "núm", "tél", "nr", "pkt", "ust", "лист", "тел",
];

/// The sentences of a text that a model wrote, without list marks and other decoration.
///
/// ```
/// let text = "**Zahlen Sie** bis zum 3. März. - Danach kostet es mehr!";
/// assert_eq!(notice::ground::sentences(text), ["Zahlen Sie bis zum 3. März.", "Danach kostet es mehr!"]);
/// ```
pub fn sentences(text: &str) -> Vec<String> {
    let plain = text.replace(['*', '#', '`', '_'], "");
    let lines = plain.lines().map(|line| {
        let line = line
            .trim()
            .trim_start_matches(['-', '•', '–', '·', '>'])
            .trim_start();
        let number = line
            .find(['.', ')'])
            .filter(|at| *at <= 2 && line[..*at].bytes().all(|b| b.is_ascii_digit()));
        number
            .filter(|at| *at > 0)
            .map_or(line, |at| line[at + 1..].trim_start())
    });
    let mut found = Vec::new();
    for line in lines {
        for span in spans(line) {
            let sentence = line[span].trim().trim_start_matches(['-', '•', '–', '·']).trim();
            let sentence = sentence.trim_matches(['"', '“', '”', '„', '«', '»']).trim();
            if !sentence.is_empty() {
                found.push(sentence.to_owned());
            }
        }
    }
    found
}

/// The places of the sentences of a text.
pub(super) fn spans(text: &str) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut start = 0;
    for (at, mark) in text.char_indices() {
        let end = at + mark.len_utf8();
        let over = match mark {
            '\n' => true,
            '!' | '?' | '؟' | '…' => next_is_open(&text[end..]),
            '.' | '۔' => next_is_open(&text[end..]) && !abbreviated(&text[start..at]),
            _ => false,
        };
        if over {
            if !text[start..end].trim().is_empty() {
                found.push(start..end);
            }
            start = end;
        }
    }
    if !text[start..].trim().is_empty() {
        found.push(start..text.len());
    }
    found
}

/// Whether what follows can begin a sentence.
fn next_is_open(after: &str) -> bool {
    let rest = after.trim_start_matches(['"', '“', '”', '»', ')', '\'']);
    if rest.is_empty() {
        return true;
    }
    rest.starts_with(char::is_whitespace)
        && rest.trim_start().chars().next().is_none_or(|c| !c.is_lowercase())
}

fn abbreviated(before: &str) -> bool {
    let word = before.rsplit([' ', '(', '.', '\u{a0}']).next().unwrap_or("");
    let length = word.chars().count();
    if word.chars().all(|c| c.is_ascii_digit()) {
        return length <= SHORT;
    }
    // "Sie" and "ab" end sentences often enough; one letter never does.
    length <= 1 || ABBREVIATIONS.contains(&word.to_lowercase().as_str())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_and_abbreviations_end_no_sentence() {
        let text = "Nach § 70 Abs. 1 VwGO gilt: Bis 3. März 2026. Danach nicht mehr.\n1. Rufen Sie an.";
        assert_eq!(
            sentences(text),
            [
                "Nach § 70 Abs. 1 VwGO gilt: Bis 3. März 2026.",
                "Danach nicht mehr.",
                "Rufen Sie an."
            ]
        );
        assert_eq!(sentences("هل يجب أن أدفع؟ نعم."), ["هل يجب أن أدفع؟", "نعم."]);
    }
}
