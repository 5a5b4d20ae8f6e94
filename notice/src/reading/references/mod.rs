//! File references: a label from the table and the value beside it, in the next cell, or below it.

mod files;
mod labels;
mod shape;
mod value;

use std::ops::Range;

use super::text::{Text, fold, printed};
use crate::notice::Reference;

use shape::purpose;
pub(super) use shape::shape;
use value::{Place, Value, one_of_two, value};

/// A reference and how fit it is for a payment.
#[derive(Clone, Debug)]
pub(crate) struct Found {
    pub(crate) reference: Reference,
    pub(crate) payment: u8,
}

/// All references of the letter, each value once.
pub(crate) fn find(text: &Text) -> Vec<Found> {
    let mut found: Vec<(usize, Found)> = Vec::new();
    for i in 0..text.lines.len() {
        let range = text.to_folded(text.lines[i].flat.clone());
        let folded = &text.folded[range.clone()];
        let mut taken: Vec<Range<usize>> = Vec::new();
        for (n, word) in labels::in_line(folded) {
            let overlaps = |t: &Range<usize>| t.start < word.end && word.start < t.end;
            let name = &folded[word.clone()];
            if taken.iter().any(overlaps)
                || labels::foreign(&folded[..word.start], name)
                || labels::no_reference(name)
            {
                continue;
            }
            let flat = whole_word(
                text,
                text.to_flat(range.start + word.start..range.start + word.end),
            );
            let Some((value, sources)) = behind(text, i, n, &flat, name) else {
                if labels::is_strict(n) {
                    taken.push(word);
                }
                continue;
            };
            taken.push(word.clone());
            if labels::of_the_authority(text, i, name) {
                continue;
            }
            let payment = labels::LABELS[n].payment;
            if let Some((_, known)) = found.iter_mut().find(|(_, f)| f.reference.value == value) {
                known.payment = known.payment.max(payment);
                continue;
            }
            let reference = Reference {
                label: label_text(text, i, flat.clone()),
                value,
                source: sources,
            };
            found.push((flat.start, Found { reference, payment }));
        }
    }
    found.sort_by_key(|(at, _)| *at);
    let mut found: Vec<Found> = found.into_iter().map(|(_, f)| f).collect();
    repeated(&mut found);
    files::add(text, &mut found);
    found
}

/// The range of a label with the second of two equal letters at its end, which folding drops.
fn whole_word(text: &Text, flat: Range<usize>) -> Range<usize> {
    let last = text.flat[flat.clone()].chars().last();
    let next = text.flat[flat.end..].chars().next();
    match (last, next) {
        (Some(last), Some(next)) if last == next && last.is_alphabetic() => {
            flat.start..flat.end + next.len_utf8()
        }
        _ => flat,
    }
}

/// The value of label `n` of the table, which stands at `flat` in line `i`.
fn behind(text: &Text, i: usize, n: usize, flat: &Range<usize>, name: &str) -> Option<Value> {
    let line = &text.lines[i];
    let label = &labels::LABELS[n];
    if label.head && (flat.start != line.flat.start || !in_head(text, i)) {
        return None;
    }
    let rest = text.flat.get(flat.end..line.flat.end).unwrap_or("");
    // "34/107/51882 (Steuernummer)"
    if rest.trim() == ")"
        && let Some(words) = text.flat[line.flat.start..flat.start].strip_suffix(" (")
        && let Some(value) = shape(words).filter(|value| value.len() == words.trim().len())
    {
        return Some((value, vec![line.id]));
    }
    // "Steuernummer (bei jeder Zahlung und" over "Rückfrage angeben)" over the value
    if printed!(r"^\s?\([^)\d]*$").is_match(rest)
        && let Some(end) = text
            .below(i)
            .filter(|&j| printed!(r"^[^(\d]*\)$").is_match(&text.lines[j].text))
    {
        let place = Place {
            line: end,
            alone: true,
            office: labels::of_office(name),
        };
        return value(text, place, "").filter(|(value, _)| labels::fits(n, value));
    }
    let rest = printed!(r"^[sn]?\s?\([^)]{0,60}\)").replace(rest, "");
    // the end of a plural or a genitive
    let rest = match rest.strip_prefix(['s', 'n']) {
        Some(behind) if behind.is_empty() || behind.starts_with([' ', ':', '\t']) => behind,
        _ => rest.as_ref(),
    };
    // "Länderschlüssel / Ordnungsbegriff" as the heading of a column
    let column = rest.trim().is_empty() && text.row_of(i).len() > 1 && flat.start - line.flat.start <= 30;
    let alone = flat.start - line.flat.start <= 14 || column;
    let sentence = flat.end..text.sentence(flat.start).end.max(flat.end);
    let on =
        |range: Range<usize>| purpose(&text.flat[range.clone()]).map(|words| (words, text.sources(range)));
    let whole = (label.payment == 10)
        .then(|| on(flat.end..line.flat.end).or_else(|| on(sentence)))
        .flatten();
    let place = Place {
        line: i,
        alone,
        office: labels::of_office(name),
    };
    whole
        .or_else(|| one_of_two(text, i, flat))
        .or_else(|| value(text, place, rest))
        .filter(|(value, _)| {
            labels::fits(n, value) && !traffic_sign(name, value, flat.start == line.flat.start)
        })
}

/// "Zeichen 286" in running text is a sign at the road.
fn traffic_sign(name: &str, value: &str, begins: bool) -> bool {
    !begins && name == fold("Zeichen") && printed!(r"^\d{3}(?:[.-]\d{1,2})?$").is_match(value)
}

/// The words of a label as printed. "Unser Zeichen", "Mein Zeichen": the word before belongs to it.
fn label_text(text: &Text, i: usize, flat: Range<usize>) -> String {
    let before = text.flat[text.lines[i].flat.start..flat.start].trim_end();
    let words = text.flat[flat].to_owned();
    match before.rsplit(' ').next() {
        Some(word @ ("Unser" | "Unsere" | "Mein" | "Meine")) => format!("{word} {words}"),
        _ => words,
    }
}

/// Whether line `i` stands in the head of the first page, in reading order or by its place.
fn in_head(text: &Text, i: usize) -> bool {
    let line = &text.lines[i];
    let placed = line.place.bottom > 0.0;
    line.id.page == text.lines[0].id.page && (i < 15 || placed && line.place.top < 0.33)
}

/// Drops what is a reference known already with the number of a page behind it, or a part of one with the same label.
fn repeated(found: &mut Vec<Found>) {
    let plain = |f: &Found| -> String {
        f.reference
            .value
            .chars()
            .filter(|c| c.is_alphanumeric())
            .collect()
    };
    let of_page = printed!(r"^\s?[–·|-]?\s?(?:(?:Seite|Blatt|S\.|Bl\.)\s?\d.*|\d ?/ ?\d)?$");
    let mut i = 0;
    while i < found.len() {
        let (this, label) = (&found[i].reference.value, &found[i].reference.label);
        let again = (0..found.len()).filter(|&j| j != i).any(|j| {
            let other = &found[j].reference;
            let page = j < i
                && this
                    .strip_prefix(other.value.as_str())
                    .is_some_and(|more| of_page.is_match(more));
            let part = j < i && other.label == *label && plain(&found[j]).starts_with(&plain(&found[i]));
            page || part && found[i].payment < 10
        });
        if again {
            found.remove(i);
        } else {
            i += 1;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::reading::testing::pages;

    fn read(letter: &str) -> Vec<(String, String)> {
        find(&Text::new(&pages(letter)))
            .into_iter()
            .map(|f| (f.reference.label, f.reference.value))
            .collect()
    }

    fn pair(label: &str, value: &str) -> Vec<(String, String)> {
        vec![(label.to_owned(), value.to_owned())]
    }

    #[test]
    fn label_and_value_in_one_line() {
        assert_eq!(
            read("Kassenzeichen: 5.0412.118830.7"),
            pair("Kassenzeichen", "5.0412.118830.7")
        );
        assert_eq!(
            read("Aktenzeichen 505.22.348817.9"),
            pair("Aktenzeichen", "505.22.348817.9")
        );
        assert_eq!(
            read("Unser Zeichen: 33.2-V/24-088417"),
            pair("Unser Zeichen", "33.2-V/24-088417")
        );
        assert_eq!(
            read("Mein Zeichen: II-538-0921"),
            pair("Mein Zeichen", "II-538-0921")
        );
        assert_eq!(
            read("BG-Nummer: 95504//0087123"),
            pair("BG-Nummer", "95504//0087123")
        );
        assert_eq!(
            read("Steuernummer 205/5123/4567"),
            pair("Steuernummer", "205/5123/4567")
        );
        assert_eq!(
            read("Kassenzeichen 8207 0430 2614 4 (bitte angeben)"),
            pair("Kassenzeichen", "8207 0430 2614 4")
        );
        assert_eq!(
            read("Aktenzeichen: 50.4.1 – Jes"),
            pair("Aktenzeichen", "50.4.1 – Jes")
        );
        assert_eq!(
            read("Mein Zeichen: 327 – Team 4"),
            pair("Mein Zeichen", "327 – Team 4")
        );
        assert_eq!(
            read("Geschäftsnummer: 5 Cs 340 Js 11222/25"),
            pair("Geschäftsnummer", "5 Cs 340 Js 11222/25")
        );
        assert_eq!(
            read("Aktenzeichen (bitte stets angeben): 12 K 345/25"),
            pair("Aktenzeichen", "12 K 345/25")
        );
        assert_eq!(
            read("GeschZ. | Ord 4 / 26-1189"),
            pair("GeschZ.", "Ord 4 / 26-1189")
        );
        assert_eq!(
            read("Geschäftszeichen: B 3- 0117428036-B"),
            pair("Geschäftszeichen", "B 3 - 0117428036-B")
        );
        assert_eq!(read("Az.: 20.3-968.12/4471"), pair("Az.", "20.3-968.12/4471"));
        assert_eq!(
            read("Geschäftszeichen: S 12 AS 345/25"),
            pair("Geschäftszeichen", "S 12 AS 345/25")
        );
    }

    #[test]
    fn value_in_the_next_cell_or_line() {
        assert_eq!(
            read("Buchungszeichen | 5.0101.004417.2"),
            pair("Buchungszeichen", "5.0101.004417.2")
        );
        assert_eq!(
            read("Kundennummer\n955A118274"),
            pair("Kundennummer", "955A118274")
        );
        assert_eq!(
            read("Beitragsnummer:\n123 456 789"),
            pair("Beitragsnummer", "123 456 789")
        );
    }

    #[test]
    fn labels_with_a_long_remark_and_short_labels() {
        assert_eq!(read("BG | 39104BG0028816"), pair("BG", "39104BG0028816"));
        assert_eq!(
            read("Finanzamt-AZ | 53071/066/0128/009/6"),
            pair("Finanzamt-AZ", "53071/066/0128/009/6")
        );
        assert_eq!(
            read("Kraftfahrzeugsteuernummer (bei jeder Zahlung und\nRückfrage angeben)\nKL-8117 2046 3"),
            pair("Kraftfahrzeugsteuernummer", "KL-8117 2046 3")
        );
    }

    #[test]
    fn what_is_no_reference() {
        assert!(read("Bitte geben Sie das Kassenzeichen an.").is_empty());
        assert!(read("Ihr Zeichen: 12/34").is_empty());
        assert!(read("Gläubiger-ID DE88ZZZ00000123456").is_empty());
        assert!(read("Gläubiger-Identifikationsnummer: DE88ZZZ00000123456").is_empty());
        assert!(read("USt-IdNr. DE123456789").is_empty());
        assert!(read("Aktenzeichen und Datum 01.02.2025").is_empty());
    }
}
