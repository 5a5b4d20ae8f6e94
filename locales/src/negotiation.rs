//! Which language a browser asks for.

use crate::Language;

/// The best language for an `Accept-Language` header (RFC 9110, section 12.5.4), matched by lookup
/// (RFC 4647, section 3.4): `de-AT` finds `de`. German where nothing fits.
///
/// ```
/// use locales::{Language, negotiate};
/// assert_eq!(negotiate("nl;q=0.9, en-GB;q=0.8, de;q=0.7").code(), "en");
/// assert_eq!(negotiate("de-AT").code(), "de");
/// assert_eq!(negotiate("en;q=0, xx"), Language::GERMAN);
/// assert_eq!(negotiate("¿ %%% ;;q=,"), Language::GERMAN);
/// ```
pub fn negotiate(accept_language: &str) -> Language {
    let mut wanted: Vec<(&str, f32)> = accept_language.split(',').filter_map(range).collect();
    // A stable sort: among equal weights the order of the header decides.
    wanted.sort_by(|(_, a), (_, b)| b.total_cmp(a));
    wanted
        .into_iter()
        .find_map(|(range, _)| match range {
            "*" => Some(Language::GERMAN),
            range => range.parse().ok(),
        })
        .unwrap_or_default()
}

/// One range with its weight, unless the weight is 0 ("not acceptable") or no number.
fn range(part: &str) -> Option<(&str, f32)> {
    let (range, parameters) = part.split_once(';').unwrap_or((part, ""));
    let weight = match parameters.trim().strip_prefix("q=") {
        Some(weight) => weight.trim().parse().ok()?,
        None => 1.0,
    };
    (weight > 0.0 && weight <= 1.0).then_some((range.trim(), weight))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::languages;

    #[test]
    fn every_language_finds_itself() {
        for language in languages() {
            assert_eq!(negotiate(language.code()), language);
        }
    }

    #[test]
    fn order_decides_among_equals() {
        assert_eq!(negotiate("en, de").code(), "en");
        assert_eq!(negotiate("de, en").code(), "de");
        assert_eq!(negotiate("").code(), "de");
        assert_eq!(negotiate("*").code(), "de");
    }
}
