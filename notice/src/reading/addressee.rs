//! Whom the letter is addressed to: the window address on the first page.

use std::ops::Range;

use super::parts::Parts;
use super::text::{Text, cue, fold, printed};
use crate::notice::Addressee;

/// The addressee as printed.
pub(crate) fn find(text: &Text, parts: &Parts) -> Addressee {
    let window = window(text, parts);
    let lines = &text.lines[window.clone()];
    let Some(last) = lines.len().checked_sub(1) else {
        return Addressee::default();
    };
    let mut names = Vec::new();
    let mut address = Vec::new();
    for (i, line) in lines.iter().enumerate() {
        let words = line.text.trim();
        let street = is_street(words);
        if i == last || street || !address.is_empty() {
            address.push(words.to_owned());
        } else if !is_form(words) && !cue!(r"^(an )?(die|den) .* (von|des|der)$").is_match(&fold(words)) {
            names.push(without_form(words));
        }
    }
    let name = names.into_iter().find(|name| !name.is_empty());
    Addressee {
        name,
        address: (!address.is_empty()).then(|| address.join(", ")),
        source: lines.iter().map(|line| line.id).collect(),
    }
}

/// The lines of the window address; empty where none is found.
pub(crate) fn window(text: &Text, parts: &Parts) -> Range<usize> {
    let end = parts
        .head
        .end
        .max(parts.salutation.unwrap_or(0))
        .min(text.lines.len());
    let mut best: Option<(i32, Range<usize>)> = None;
    for i in 1..end {
        if !is_place(&text.lines[i].text) {
            continue;
        }
        // upwards through the lines of the same column
        let mut start = i;
        while start > 0 && i - start < 6 && belongs(text, start - 1, start) {
            start -= 1;
        }
        if i - start < 1 {
            continue;
        }
        let lines = &text.lines[start..=i];
        let form = lines
            .iter()
            .any(|l| cue!(r"^(herrn?|frau|familie|eheleute|firma)\b").is_match(&fold(&l.text)));
        let street = lines.iter().any(|l| is_street(&l.text));
        let office = lines
            .iter()
            .map(|l| super::sender::weight(&l.text))
            .max()
            .unwrap_or(0);
        let left = lines[0].place.left < 0.5;
        let score = i32::from(form) * 6 + i32::from(street) * 3 + i32::from(left)
            - i32::from(office > 4 && !form) * 8;
        if score >= 3 && best.as_ref().is_none_or(|(b, _)| score > *b) {
            best = Some((score, start..i + 1));
        }
    }
    best.map_or(0..0, |(_, lines)| lines)
}

/// Whether line `a` can stand in the window directly above line `b`.
fn belongs(text: &Text, a: usize, b: usize) -> bool {
    let (above, below) = (&text.lines[a], &text.lines[b]);
    let words = above.text.trim();
    let folded = fold(words);
    let name_like = words.chars().count() <= 45
        && words.chars().any(char::is_alphabetic)
        && !words.contains(['@', '·', '•', '|', ':', ';'])
        && !is_place(words)
        && printed!(r"\d{5,}").find(words).is_none()
        && !cue!(r"postzustellung|zustellungsurkunde|einschreiben|^zu |persönlich|vertraulich|deutsche post|entgelt|dv \d|absender|^tel|^fax|datum|zeichen|www\.|zimmer|auskunft|sprechzeit|^\*|freimachung|nicht nachsenden|rücksendung|wenn unzustellbar|bescheid|aktenz")
            .is_match(&folded);
    let aligned = (above.place.left - below.place.left).abs() < 0.05;
    name_like && aligned && above.id.page == below.id.page && above.block.abs_diff(below.block) <= 1
}

/// A line that ends an address: a postal code and a place, and nothing else.
pub(crate) fn is_place(words: &str) -> bool {
    printed!(r"^(?:D\s?-\s?)?\d{5}\s?[A-ZÄÖÜ][A-Za-zÄÖÜäöüßı.\-/() ]{1,40}$").is_match(words.trim())
}

/// A street with a house number, or a post-office box.
pub(crate) fn is_street(words: &str) -> bool {
    printed!(r"^(?:[A-ZÄÖÜ0-9][^\d:@]{2,40}\s?\d{1,4}\s?[a-zA-Z]?(?:\s?[-–/]\s?\d{1,4}\s?[a-zA-Z]?)?(?:,\s.{1,20}|\s?[,/]?\s?(?:W|Whg|App|EG|OG|\d\. OG|Zi|//|Haus|Wohnung).*)?|Postfach\s?[\d ]+|[A-Z]\s?\d{1,2}\s?,\s?\d{1,2})$")
        .is_match(words.trim())
}

fn is_form(words: &str) -> bool {
    cue!(r"^(an )?(die |den |das )?(herrn?|frau|familie|eheleute|firma|herrn? und frau|frau und herrn?)$")
        .is_match(&fold(words.trim()))
}

fn without_form(words: &str) -> String {
    let stripped = printed!(
        r"^(?:An\s+)?(?:Herrn?\s+und\s+Frau|Frau\s+und\s+Herrn?|Herrn?|Frau|Familie|Eheleute|Firma|An)\s+"
    )
    .replace(words, "");
    stripped.trim().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::reading::testing::pages;

    fn read(letter: &str) -> Addressee {
        let text = Text::new(&pages(letter));
        find(&text, &Parts::find(&text))
    }

    #[test]
    fn a_window_address() {
        let found = read(
            "Stadt Aalen\n\nStadt Aalen · Marktplatz 30 · 73430 Aalen\n\nFrau\nDr. Ilse Beispiel-Groß\nGartenweg 12 a\n73431 Aalen\n\nDatum: 04.07.2025\n\nMahnung\n\nSehr geehrte Frau",
        );
        assert_eq!(found.name.as_deref(), Some("Dr. Ilse Beispiel-Groß"));
        assert_eq!(found.address.as_deref(), Some("Gartenweg 12 a, 73431 Aalen"));
        assert_eq!(found.source.len(), 4);
    }

    #[test]
    fn the_senders_own_address_is_not_the_window() {
        let found = read(
            "Finanzamt Celle\nSägemühlenstraße 5\n29221 Celle\n\nBescheid\n\nSehr geehrte Damen und Herren,",
        );
        assert_eq!(found.name, None);
    }
}
