use super::*;
use crate::reading::testing::pages;

#[test]
fn joins_a_paragraph_and_undoes_hyphens() {
    let text = Text::new(&pages(
        "Gegen diesen Bescheid kann innerhalb eines Monats nach Bekannt-\ngabe Widerspruch erhoben werden. Der \
         Wider-\nspruch ist bei der Stadt einzulegen.",
    ));
    assert!(text.flat.contains("nach Bekanntgabe Widerspruch erhoben"));
    assert_eq!(text.sentences.len(), 2);
    let at = text.flat.find("Bekanntgabe").unwrap();
    assert_eq!(text.sources(at..at + "Bekanntgabe".len()).len(), 2);
}

#[test]
fn folding_forgives_the_recogniser() {
    for noisy in [
        "innerhalb eines Monats nach Bekanntgabe",
        "innerha1b einesMonats nach Bekantgabe",
        "INNERHALB EINES MONATS NACH BEKANNTGABE",
    ] {
        let text = Text::new(&pages(noisy));
        assert!(
            text.has(cue!("innerhalb eines Monats nach Bekanntgabe")),
            "{noisy}"
        );
    }
}

#[test]
fn the_way_back_from_folded_text() {
    let text = Text::new(&pages("Für „Müllgebühren“ sind 42,00 € fällig."));
    let found = cue!("42,00 €").find(&text.folded).unwrap();
    assert_eq!(&text.flat[text.to_flat(found.range())], "42,00 €");
    let found = cue!("Müllgebühren").find(&text.folded).unwrap();
    assert_eq!(&text.flat[text.to_flat(found.range())], "Müllgebühren");
}

#[test]
fn abbreviations_and_ordinals_do_not_end_a_sentence() {
    let text = Text::new(&pages(
        "Nach § 3 Abs. 1 Nr. 2 der Satzung vom 4. Juli 2024 gilt dies. Der Betrag ist fällig.",
    ));
    assert_eq!(text.sentences.len(), 2, "{:?}", text.sentences);
}

#[test]
fn cells_of_a_row_stay_together() {
    let text = Text::new(&pages(
        "Fälligkeit | Betrag\n15.02.2026 | 42,00 €\n15.05.2026 | 42,00 €",
    ));
    assert!(text.flat.contains("15.02.2026\t42,00 €\n"));
    assert_eq!(text.right_of(0), vec![1]);
}
