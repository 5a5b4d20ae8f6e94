//! Folding: text and patterns in one form that forgives what recognisers do.

use regex::Regex;

use super::{EURO, SECTION};

/// One character of folded text, `None` where it is dropped.
pub(super) fn fold_char(before: char, c: char, after: char) -> Option<char> {
    let in_word = |letter| {
        let letters = before.is_alphabetic() || after.is_alphabetic();
        if letters && !before.is_ascii_digit() && !after.is_ascii_digit() {
            letter
        } else {
            c
        }
    };
    let folded = match c {
        'A'..='Z' => match c.to_ascii_lowercase() {
            'l' => 'i',
            lower => lower,
        },
        'l' | 'ı' | 'í' | 'ì' | 'î' | 'Í' => 'i',
        '|' if before.is_alphabetic() && after.is_alphabetic() => 'i',
        '0' => in_word('o'),
        '1' => in_word('i'),
        'ä' | 'Ä' | 'á' | 'à' | 'â' | 'å' | 'ã' => 'a',
        'ö' | 'Ö' | 'ó' | 'ò' | 'ô' | 'õ' => 'o',
        'ü' | 'Ü' | 'ú' | 'ù' | 'û' => 'u',
        'ß' | 'ẞ' | 'š' | 'ś' | 'ș' | 'ş' => 's',
        'é' | 'è' | 'ê' | 'ë' | 'É' => 'e',
        '§' => SECTION,
        '€' => EURO,
        '–' | '—' | '−' | '‐' | '‑' => '-',
        '„' | '“' | '”' | '"' | '‚' | '‘' | '’' | '\'' | '»' | '«' | '´' | '`' => return None,
        c if c.is_ascii() => c,
        _ => '?',
    };
    Some(folded)
}

/// Whether `c` is the E of an umlaut written out in capitals, as old printers do: "FAELLIG", "GEBUEHR"; not
/// that of "STEUER", "DAUER", "QUELLE".
fn written_out(earlier: char, before: char, c: char, after: char) -> bool {
    c == 'E'
        && (after.is_uppercase() || !after.is_alphabetic())
        && match before {
            'A' | 'O' => !after.eq(&'U'),
            'U' => !matches!(earlier, 'A' | 'E' | 'Q') && earlier.is_uppercase() || earlier == ' ',
            _ => false,
        }
}

/// Whether the third of four letters is the E of an umlaut written out.
pub(super) fn spelled(plainly: bool, [earlier, before, c, after]: [char; 4]) -> bool {
    written_out(earlier, before, c, after) || plainly && transliterated(earlier, before, c, after)
}

/// Whether `c` is the E of an umlaut written out in small letters, as printers without umlauts do: "fuer", "spaetestens",
/// "Bezuege"; not that of "neue", "Steuer", "aktuell", "zuerst". Asked of whole texts only that have no umlaut.
fn transliterated(earlier: char, before: char, c: char, after: char) -> bool {
    let earlier = earlier.to_ascii_lowercase();
    c == 'e'
        && match before.to_ascii_lowercase() {
            'a' | 'o' => true,
            'u' => {
                let neue = matches!(earlier, 'a' | 'e' | 'q');
                let aktuell = after == 'l' && matches!(earlier, 't' | 'd' | 'n' | 'x');
                let zuerst = matches!(after, 'r' | 'i') && earlier == 'z';
                !(neue || aktuell || zuerst)
            }
            _ => false,
        }
}

/// Whether a text was printed without umlauts: hardly one in it, and words that have one otherwise.
pub(super) fn without_umlauts<'a>(lines: impl Iterator<Item = &'a str>) -> bool {
    static WORDS: std::sync::LazyLock<Regex> = std::sync::LazyLock::new(|| {
        plain(
            r"(?i)\b(?:fuer|ueber|koennen|muessen|gemaess|spaetestens|gebuehr|foerder|hoehe|zurueck|faellig|waehrend|jaehrlich|aend)",
        )
    });
    let (mut written_out, mut umlauts) = (0, 0);
    for line in lines {
        umlauts += line.matches(['ä', 'ö', 'ü', 'Ä', 'Ö', 'Ü']).count();
        // a page with umlauts is known soon
        if umlauts > 20 && umlauts > 3 * written_out {
            return false;
        }
        written_out += WORDS.find_iter(line).count();
    }
    written_out > 2 && umlauts * 3 <= written_out
}

/// Folds ordinary words as [`Text::folded`] is folded.
pub(crate) fn fold(words: &str) -> String {
    fold_of(words, false)
}

/// The same for words of a text of which is known whether it was printed `plainly`, without umlauts.
pub(super) fn fold_of(words: &str, plainly: bool) -> String {
    let mut folded = String::with_capacity(words.len());
    let (mut earlier, mut before, mut last) = (' ', ' ', ' ');
    let mut chars = words.chars().peekable();
    while let Some(c) = chars.next() {
        let after = chars.peek().copied().unwrap_or(' ');
        if let Some(f) = fold_char(before, c, after)
            && !(f.is_ascii_alphabetic() && f == last)
            && !spelled(plainly, [earlier, before, c, after])
        {
            folded.push(f);
            last = f;
        }
        (earlier, before) = (before, c);
    }
    folded
}

/// A pattern for folded text, written in ordinary German with the syntax of regular expressions; every
/// space in it may be missing on the page or be a line break.
#[expect(
    clippy::expect_used,
    reason = "every pattern is a constant of this crate, compiled by its tests"
)]
pub(crate) fn folded_pattern(pattern: &str) -> Regex {
    Regex::new(&fold_pattern(pattern)).expect("a constant pattern compiles")
}

fn fold_pattern(pattern: &str) -> String {
    let mut out = String::from("(?-u)");
    let mut last = ' ';
    let mut chars = pattern.chars().peekable();
    let mut in_class = false;
    while let Some(c) = chars.next() {
        match c {
            '\\' => {
                out.push(c);
                out.extend(chars.next());
                last = ' ';
            }
            '(' if chars.peek() == Some(&'?') => {
                out.push(c);
                for c in chars.by_ref() {
                    out.push(c);
                    if c == ':' || c == '>' {
                        break;
                    }
                }
                last = ' ';
            }
            '{' => {
                out.push(c);
                for c in chars.by_ref() {
                    out.push(c);
                    if c == '}' {
                        break;
                    }
                }
                last = ' ';
            }
            '[' | ']' => {
                in_class = c == '[';
                out.push(c);
                last = ' ';
            }
            ' ' if !in_class => {
                out.push_str(r"\s?");
                last = ' ';
            }
            '§' => out.push(SECTION),
            '€' => out.push(EURO),
            c if c.is_alphabetic() => {
                let f = fold_char('x', c, 'x').unwrap_or(c);
                if in_class || f != last {
                    out.push(f);
                    last = f;
                }
            }
            c => {
                out.push(c);
                last = ' ';
            }
        }
    }
    // negated classes and dots must stay Unicode to be allowed in text
    if out.contains("[^")
        || out.contains('.')
        || [r"\S", r"\D", r"\W"].iter().any(|class| out.contains(class))
    {
        out.replacen("(?-u)", "(?s)", 1)
    } else {
        out
    }
}

/// A pattern made by [`folded_pattern`], compiled once.
macro_rules! cue {
    ($pattern:expr) => {{
        static CUE: std::sync::LazyLock<regex::Regex> =
            std::sync::LazyLock::new(|| crate::reading::text::folded_pattern($pattern));
        &*CUE
    }};
}
pub(crate) use cue;

/// A regular expression for text as printed, compiled once.
macro_rules! printed {
    ($pattern:expr) => {{
        static PATTERN: std::sync::LazyLock<regex::Regex> =
            std::sync::LazyLock::new(|| crate::reading::text::plain($pattern));
        &*PATTERN
    }};
}
pub(crate) use printed;

/// A regular expression for text as printed.
#[expect(
    clippy::expect_used,
    reason = "every pattern is a constant of this crate, compiled by its tests"
)]
pub(crate) fn plain(pattern: &str) -> Regex {
    Regex::new(pattern).expect("a constant pattern compiles")
}
