//! Where sentences, headings and table rows end.

use std::ops::Range;

/// Words before a full stop that do not end a sentence.
const ABBREVIATIONS: &[&str] = &[
    "abs", "nr", "art", "bzw", "z", "b", "d", "h", "u", "a", "o", "ä", "g", "ggf", "tel", "str", "st", "dr",
    "prof", "i", "v", "m", "usw", "vgl", "gem", "inkl", "zzgl", "lfd", "az", "jan", "feb", "mrz", "apr",
    "aug", "sept", "sep", "okt", "nov", "dez", "s", "rn", "ff", "f", "evtl", "ca", "max", "mtl", "abt", "zi",
    "geb", "ev", "einschl", "sog", "entspr", "bl", "kz", "kto", "fl", "flst", "gmk", "straf", "ziff",
    "buchst", "hs", "alt", "verb", "ident", "pers", "mo", "di", "mi", "do", "fr", "sa", "so", "wg", "bes",
    "alleinst", "vom", "erl",
];

pub(super) fn sentences(flat: &str) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut start = 0;
    let bytes = flat.as_bytes();
    for (i, c) in flat.char_indices() {
        let end = match c {
            '\n' => true,
            '!' | '?' => bytes.get(i + 1).is_none_or(|b| *b == b' '),
            '.' => {
                bytes.get(i + 1).is_some_and(|b| *b == b' ') && ends_sentence(&flat[start..i], &flat[i + 2..])
            }
            _ => false,
        };
        if end {
            let stop = i + c.len_utf8();
            if flat[start..stop].trim().is_empty() {
                start = stop;
                continue;
            }
            found.push(start..stop);
            start = stop;
        }
    }
    if !flat[start..].trim().is_empty() {
        found.push(start..flat.len());
    }
    found
}

fn ends_sentence(before: &str, after: &str) -> bool {
    let next = after.chars().next().unwrap_or(' ');
    if next.is_lowercase() {
        return false;
    }
    let word = before.rsplit([' ', '\t', '(', '.', '/']).next().unwrap_or("");
    if !word.is_empty() && word.chars().all(|c| c.is_ascii_digit()) {
        // "4. Juli", "15. des"; but a year or a day number at the end of a date ends the sentence
        return word.len() > 2 || (before.len() > 4 && before[..before.len() - word.len()].ends_with(','));
    }
    !ABBREVIATIONS.contains(&word.to_lowercase().as_str())
}
