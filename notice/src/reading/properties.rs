//! What holds for any text whatever.

use proptest::prelude::*;

use super::read;
use super::testing::pages;
use crate::letter::Letter;
use crate::page::LineId;

/// Words and signs that the modules look for, so that random letters reach their depths.
const PIECES: &[&str] = &[
    "Bescheid",
    "Datum:",
    "04.07.2025",
    "31.02.2025",
    "15.02.,",
    "15.11.",
    "4. Juli 2025",
    "42,00 €",
    "EUR 1.234,5",
    "IBAN",
    "DE89 3704 0044",
    "DE89370400440532013000",
    "BIC",
    "fällig am",
    "bis zum",
    "innerhalb eines Monats",
    "nach Bekanntgabe",
    "Widerspruch",
    "erhoben werden.",
    "Rechtsbehelfsbelehrung",
    "Klage",
    "Einspruch",
    "beim Verwaltungsgericht",
    "Kassenzeichen",
    "5.0412.118830.7",
    "Sehr geehrte",
    "Frau",
    "12345 Stadt",
    "Am Markt 1",
    "·",
    "Telefon",
    "0123 456",
    "Uhr",
    "um 10:30",
    "Seite 1 von 3",
    "zu zahlen",
    "„",
    "ß",
    "ſ",
    "İ",
    "€",
    "§",
    "\t",
    "Ä",
    "ﬁ",
    "🦀",
    "-",
    "Bekannt-",
    "gabe",
    "1",
    "I",
    "l",
    "|",
    "Stadt",
    "Betreff:",
    "Mahnung",
    "von",
    "Ihrem Konto",
    "abgebucht",
    "",
];

fn letter() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        8 => proptest::sample::select(PIECES).prop_map(str::to_owned),
        1 => "\\PC{0,12}",
    ];
    let gap = proptest::sample::select(vec![" ", " ", " ", "\n", "\n\n", " | ", "", "\u{c}"]);
    proptest::collection::vec((piece, gap), 0..60)
        .prop_map(|parts| parts.into_iter().map(|(piece, gap)| piece + gap).collect())
}

/// All sources that a letter names.
fn sources(letter: &Letter) -> Vec<LineId> {
    let mut all: Vec<LineId> = Vec::new();
    all.extend(letter.title.iter().flat_map(|q| &q.source));
    all.extend(&letter.authority.source);
    all.extend(&letter.addressee.source);
    all.extend(letter.references.iter().flat_map(|r| &r.source));
    all.extend(letter.issue_date.iter().flat_map(|d| &d.source));
    all.extend(letter.posted.iter().flat_map(|d| &d.source));
    all.extend(letter.served.iter().flat_map(|d| &d.source));
    all.extend(letter.delivery.iter().flat_map(|d| &d.1));
    all.extend(letter.amounts.iter().flat_map(|a| &a.source));
    all.extend(&letter.payment.source);
    all.extend(letter.terms.iter().flat_map(|t| &t.source));
    all.extend(&letter.instruction.source);
    all.extend(letter.consequence.iter().flat_map(|c| &c.source));
    all.extend(&letter.contact.source);
    all.extend(letter.doubts.iter().flat_map(|d| &d.source));
    all
}

proptest! {
    #[test]
    fn any_text_is_read_and_every_source_exists(text in letter()) {
        let pages = pages(&text);
        let letter = read(&pages);
        for id in sources(&letter) {
            prop_assert!(pages.iter().any(|page| page.line(id).is_some()), "{id}");
        }
        for amount in &letter.amounts {
            prop_assert!(!amount.source.is_empty());
        }
        for term in &letter.terms {
            prop_assert!(!term.source.is_empty());
        }
        if let Some(iban) = &letter.payment.iban {
            prop_assert!(iban.parse::<iban::Iban>().is_ok());
            prop_assert!(!letter.payment.source.is_empty());
        }
        prop_assert_eq!(letter.authority.name.is_some(), !letter.authority.source.is_empty());
    }
}
