//! Text in one form, and its words and numbers.

use std::ops::Range;

use unicode_normalization::UnicodeNormalization;

/// A word or a run of digits.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Token {
    /// In small letters.
    pub(super) text: String,
    /// Whether it begins with a capital letter.
    pub(super) capital: bool,
    /// Where it stands.
    pub(super) at: Range<usize>,
}

impl Token {
    /// The number, if it is one.
    pub(super) fn number(&self) -> Option<u32> {
        self.text.parse().ok()
    }
}

/// The same text with composed letters, Latin digits, one form of Arabic letters, and without marks that nobody
/// sees.
pub(super) fn even(text: &str) -> String {
    text.nfc().filter_map(even_char).collect()
}

fn even_char(char: char) -> Option<char> {
    Some(match char {
        '\u{200b}'..='\u{200f}'
        | '\u{202a}'..='\u{202e}'
        | '\u{2066}'..='\u{2069}'
        | '\u{ad}'
        | '\u{feff}' => {
            return None;
        }
        // Harakat and tatweel.
        '\u{64b}'..='\u{65f}' | 'ـ' => return None,
        '٠'..='٩' => digit(char, '٠'),
        '۰'..='۹' => digit(char, '۰'),
        '٫' => ',',
        '٬' => '.',
        'ى' | 'ی' => 'ي',
        'ک' => 'ك',
        'أ' | 'إ' | 'آ' => 'ا',
        'ة' => 'ه',
        '’' | 'ʼ' | '`' | '´' => '\'',
        'İ' => 'i',
        '\u{a0}' | '\u{202f}' | '\u{2009}' => ' ',
        other => other,
    })
}

fn digit(char: char, zero: char) -> char {
    char::from_digit(char as u32 - zero as u32, 10).unwrap_or(char)
}

/// Words and runs of digits of an even text. An apostrophe stays inside a word where `apostrophes`.
pub(super) fn tokens(text: &str, apostrophes: bool) -> Vec<Token> {
    let mut found = Vec::new();
    let mut chars = text.char_indices().peekable();
    while let Some((start, first)) = chars.next() {
        let digits = first.is_ascii_digit();
        if !digits && !first.is_alphabetic() && first != '€' {
            continue;
        }
        let mut end = start + first.len_utf8();
        while let Some((at, next)) = chars.peek().copied() {
            let inside = match digits {
                true => next.is_ascii_digit(),
                false => {
                    let letter = |at: usize| text[at..].chars().next().is_some_and(char::is_alphabetic);
                    (next.is_alphabetic() || is_mark(next)) && first != '€'
                        || (apostrophes && next == '\'' && letter(at + 1))
                }
            };
            if !inside {
                break;
            }
            end = at + next.len_utf8();
            chars.next();
        }
        found.push(Token {
            text: text[start..end].to_lowercase(),
            capital: first.is_uppercase(),
            at: start..end,
        });
    }
    found
}

fn is_mark(char: char) -> bool {
    unicode_normalization::char::is_combining_mark(char)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(text: &str, apostrophes: bool) -> Vec<String> {
        let all = tokens(&even(text), apostrophes);
        all.into_iter().map(|token| token.text).collect()
    }

    #[test]
    fn digits_of_all_scripts_are_one() {
        assert_eq!(words("٤٢ يورو، ۱۵ یورو", false), ["42", "يورو", "15", "يورو"]);
        assert_eq!(
            words("1er août, 10h30", false),
            ["1", "er", "août", "10", "h", "30"]
        );
    }

    #[test]
    fn apostrophes_part_words_or_do_not() {
        assert_eq!(words("Mart’ta", false), ["mart", "ta"]);
        assert_eq!(words("don’t", true), ["don't"]);
        assert_eq!(words("İtiraz", false), ["itiraz"]);
    }
}
