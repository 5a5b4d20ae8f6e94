//! Doubts about the letter as a whole: two letters in one upload, a bad picture, a strange date.

use jiff::civil::Date;

use super::addressee;
use super::text::{Text, cue};
use crate::letter::{Doubt, DoubtKind};
use crate::notice::Dated;
use crate::page::Page;

/// Lines below this confidence count as not read.
const UNSURE: f32 = 0.6;
/// The picture is bad where more than this share of the characters was not read.
const BAD_SHARE: f32 = 0.3;

/// The doubts that no single fact raises.
pub(crate) fn find(pages: &[Page], text: &Text, issued: Option<&Dated>) -> Vec<Doubt> {
    let mut doubts = Vec::new();
    if bad_picture(pages) {
        doubts.push(Doubt {
            kind: DoubtKind::BadPicture,
            text: String::new(),
            source: Vec::new(),
        });
    }
    if let Some(second) = second_letter(text) {
        let line = &text.lines[second];
        doubts.push(Doubt {
            kind: DoubtKind::TwoLetters,
            text: line.text.clone(),
            source: vec![line.id],
        });
    }
    if let Some(dated) = issued.filter(|dated| strange(dated.date)) {
        doubts.push(Doubt {
            kind: DoubtKind::StrangeDate,
            text: dated.date.to_string(),
            source: dated.source.clone(),
        });
    }
    doubts
}

/// No authority writes to anyone with a date like this; what is near today is for the law to judge, which
/// knows today.
pub(crate) fn strange(date: Date) -> bool {
    !(1990..=2050).contains(&date.year())
}

/// Whether large parts could not be read. Lines without a confidence do not count.
fn bad_picture(pages: &[Page]) -> bool {
    let (mut unsure, mut all) = (0, 0);
    for line in pages
        .iter()
        .flat_map(|page| &page.lines)
        .filter(|line| line.confidence > 0.0)
    {
        let length = line.text.chars().count();
        all += length;
        if line.confidence < UNSURE {
            unsure += length;
        }
    }
    all > 40 && unsure as f32 > BAD_SHARE * all as f32
}

/// The salutation of a second letter: a later page with a window address and a salutation of its own.
fn second_letter(text: &Text) -> Option<usize> {
    let first = text.lines.first()?.id.page;
    let salutation = cue!(r"^(sehr geehrte|guten tag,? (frau|herr)|hallo (frau|herr))");
    let opens = |i: usize| salutation.is_match(&text.lines[i].folded.clone());
    let before = (0..text.lines.len()).any(|i| text.lines[i].id.page == first && opens(i));
    (0..text.lines.len()).find(|&i| {
        let page = text.lines[i].id.page;
        let window =
            (0..i).any(|j| text.lines[j].id.page == page && addressee::is_place(&text.lines[j].text));
        before && page != first && opens(i) && window
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::reading::read;
    use crate::reading::testing::pages;

    fn kinds(pages: &[Page]) -> Vec<DoubtKind> {
        read(pages).doubts.iter().map(|doubt| doubt.kind).collect()
    }

    const LETTER: &str = "Stadt Aalen\n\nFrau\nIlse Muster\nWeg 1\n73430 Aalen\n\nDatum: 04.07.2025\n\nMahnung\n\nSehr geehrte Frau Muster,\nzahlen Sie bitte.";

    #[test]
    fn one_letter_raises_none() {
        assert_eq!(kinds(&pages(LETTER)), Vec::new());
        assert_eq!(
            kinds(&pages(&format!(
                "{LETTER}\u{c}Rechtsbehelfsbelehrung\nGegen diesen Bescheid kann Widerspruch erhoben werden."
            ))),
            Vec::new()
        );
    }

    #[test]
    fn two_letters_in_one_upload() {
        assert!(kinds(&pages(&format!("{LETTER}\u{c}{LETTER}"))).contains(&DoubtKind::TwoLetters));
    }

    #[test]
    fn a_picture_that_could_not_be_read() {
        let mut unread = pages(LETTER);
        unread[0].lines.iter_mut().for_each(|line| line.confidence = 0.4);
        assert!(kinds(&unread).contains(&DoubtKind::BadPicture));
    }

    #[test]
    fn dates_of_another_century() {
        for year in ["1926", "2062"] {
            assert!(
                kinds(&pages(&LETTER.replace("2025", year))).contains(&DoubtKind::StrangeDate),
                "{year}"
            );
        }
    }
}
