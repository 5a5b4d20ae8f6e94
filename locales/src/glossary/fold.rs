//! Texts made alike for searching: no case, no accents.

use icu_normalizer::DecomposingNormalizerBorrowed;

/// Letters that are no base letter with an accent in Unicode, but are typed as if they were, and printed
/// apostrophes.
const PLAIN: &[(char, &str)] = &[
    ('ß', "ss"),
    ('đ', "d"),
    ('ł', "l"),
    ('ø', "o"),
    ('ı', "i"),
    ('æ', "ae"),
    ('’', "'"),
    ('ʼ', "'"),
];

/// The text in small letters without accents.
pub(crate) fn fold(text: &str) -> String {
    let lower = text.to_lowercase();
    let mut folded = String::with_capacity(lower.len());
    for letter in DecomposingNormalizerBorrowed::new_nfd().normalize(&lower).chars() {
        match PLAIN.iter().find(|(from, _)| *from == letter) {
            Some((_, to)) => folded += to,
            None if is_mark(letter) => {}
            None => folded.push(letter),
        }
    }
    folded
}

/// Accents, and the vowel signs that Arabic and Persian mostly leave out.
fn is_mark(letter: char) -> bool {
    matches!(letter, '\u{300}'..='\u{36f}' | '\u{64b}'..='\u{65f}' | '\u{670}' | '\u{ad}')
}

/// The same with German umlauts as they are spelled without an umlaut key: `ae`, `oe`, `ue`.
pub(crate) fn spelled(text: &str) -> String {
    let spelled = text
        .to_lowercase()
        .replace('ä', "ae")
        .replace('ö', "oe")
        .replace('ü', "ue");
    fold(&spelled)
}

#[cfg(test)]
mod tests {
    use super::{fold, spelled};

    #[test]
    fn accents_and_case_do_not_matter() {
        assert_eq!(fold("Säumniszuschläge"), "saumniszuschlage");
        assert_eq!(spelled("Säumniszuschläge"), "saeumniszuschlaege");
        assert_eq!(fold("Straße"), "strasse");
        assert_eq!(fold("Đơn khiếu nại"), "don khieu nai");
        assert_eq!(fold("İTİRAZ ısı"), "itiraz isi");
        assert_eq!(fold("Зобов’язання, обовʼязок"), "зобов'язання, обов'язок");
        assert_eq!(fold("اِعْتِراض"), "اعتراض");
    }
}
