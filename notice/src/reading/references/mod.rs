//! File references: a label from the table and the value beside it, in the next cell, or below it.

mod shape;

use std::sync::LazyLock;

use regex::{Regex, RegexSet};

use super::text::{Text, cue, folded_pattern, printed};
use crate::notice::Reference;
use crate::page::LineId;

use shape::{purpose, shape, with_unit};

/// How fit a reference is to be named with a payment; 0 for those that never are.
struct Label {
    pattern: &'static str,
    payment: u8,
}

const fn label(pattern: &'static str, payment: u8) -> Label {
    Label { pattern, payment }
}

/// Labels, the more telling first.
#[rustfmt::skip]
static LABELS: &[Label] = &[
    label("kassenzeichen", 9), label("buchungszeichen", 9), label("verwendungszweck", 10), label("zahlungsreferenz", 10),
    label("kassen-?konto|personenkonto(nummer)?|buchungskonto|debitoren(nummer|-nr\\.?)|debitor", 8),
    label("finanzadress-?(nummer|nr\\.?)|fad(-nr\\.?)?", 7), label("vertragsgegenstand(snummer)?", 7), label("vertragskonto(nummer)?", 7),
    label("pk-?(nummer|nr\\.?)", 7), label("forderungs(nummer|-nr\\.?|konto|zeichen)", 8), label("einzugs-?nr\\.?", 6),
    label("beitragsnummer|beitrags-nr\\.?", 8), label("rechnungs(nummer|-nr\\.?)", 7), label("bescheid(nummer|-nr\\.?| nr\\.?)", 5),
    label("kundennummer|kunden-nr\\.?", 3), label("bg-?(nummer|nr\\.?)|nummer der (bedarfsgemeinschaft|bg)|bedarfsgemeinschaft(snummer)?", 3),
    label("kindergeld-?nummer|kg-?nr\\.?", 3), label("wohngeldnummer|wohngeld-nr\\.?", 3), label("elterngeldnummer", 3),
    label("steuernummer|steuer-nr\\.?|st\\.?-nr\\.?|steuer-?nr", 6), label("identifikationsnummer|idnr\\.?|id-nr\\.?|steuer-id", 1),
    label("versicherungsnummer|versichertennummer|vsnr|versicherungs-nr\\.?", 3), label("rentenversicherungsnummer|sozialversicherungsnummer", 1),
    label("förderungsnummer|förder-nr\\.?|amts- und förderungsnummer", 3),
    label("aktenzeichen( fa| des finanzamts)?|az\\.?|akten-?nr\\.?|aktennummer", 5), label("geschäftszeichen|gesch\\.?-?z\\.?|geschäftsnummer|geschäfts-nr\\.?|gz\\.?", 4),
    label("unser(e)? (zeichen|geschäftszeichen|aktenzeichen)|mein(e)? (zeichen|geschäftszeichen|aktenzeichen)|unsere nachricht", 3),
    label("vorgangs(nummer|-nr\\.?|zeichen)|vorgang", 4), label("fall(nummer|-nr\\.?)", 4), label("bearbeitungs(nummer|-nr\\.?)", 3),
    label("ordnungs(nummer|-nr\\.?|merkmal)|ordnungsbegriff|ord\\.?-nr\\.?", 4), label("objekt(nummer|-nr\\.?)", 4), label("einheitswert-?(aktenzeichen|nummer|nr\\.?)|ew-az", 1),
    label("mitglieds(nummer|-nr\\.?)|betriebsnummer", 4), label("personen(nummer|-nr\\.?)|pers\\.?-nr\\.?", 3), label("antrags(nummer|-nr\\.?)", 3),
    label("gläubiger-?(id|identifikationsnummer|ident-?nr\\.?)", 0), label("mandatsreferenz(nummer)?|mandats-?(nr\\.?|ref\\.?)", 0),
    label("amtliches kennzeichen|kfz-?kennzeichen|kennzeichen", 2), label("registrier-?nr\\.?|registernummer", 3), label("referenz(nummer|-nr\\.?)?", 5),
    label("(umsatz|ust-?)(steuer)?-?id(ent)?(entifikations)?(-?nr\\.?|nummer)?|ust-?idnr\\.?|creditor-?id(entifier)?", 0),
    label("(wahl|stimm)bezirk", 1), label("(betriebs|gewerbe)-?kennzahl", 3),
    label("zählernummer|zähler-nr\\.?", 0), label("hunde-?(steuer)?marke(nnummer|n-nr\\.?)?|steuermarken-?(nummer|nr\\.?)", 0), label("zeichen", 3), label("beitragskonto|abgabenkonto|steuerkonto|mitgliedskonto", 8),
    // any other word that ends like a label; the numbers of telephones, houses and rooms are none
    label("[a-z][a-z.-]{2,24}(nummer|-nr\\.?|zeichen)|geschz\\.?", 3),
];

static PATTERNS: LazyLock<Vec<Regex>> = LazyLock::new(|| {
    LABELS
        .iter()
        .map(|label| {
            folded_pattern(&format!(
                r"(?:^|[\s(/,;])({})s?(?:\s?\([^)]{{0,40}}\))?(?:\s?(?::|\s|$|=)|[a-z]{{0,3}}[ -]?\d)",
                label.pattern
            ))
        })
        .collect()
});

/// All patterns at once: most lines hold no label.
static ANY: LazyLock<Option<RegexSet>> =
    LazyLock::new(|| RegexSet::new(PATTERNS.iter().map(Regex::as_str)).ok());

/// Labels of the other side, whose values are the reader's or a third party's.
fn foreign(folded_before: &str) -> bool {
    static PATTERN: LazyLock<Regex> =
        LazyLock::new(|| folded_pattern(r"(ihr|ihre|ihrem|ihres|dortiges)\s?$"));
    PATTERN.is_match(folded_before)
}

/// Whether the label in line `i` names a number of the authority, not one of the reader's case: its creditor
/// identifier, its VAT number, its own tax number in the foot of the page.
fn of_the_authority(text: &Text, i: usize, label: &str) -> bool {
    let foot = text.lines[i].place.top > 0.9;
    cue!(r"^(gläubiger|creditor|umsatz|ust)").is_match(label)
        || foot && cue!(r"^(steuer|st\.?)-?\s?n").is_match(label)
}

/// A reference and how fit it is for a payment.
#[derive(Clone, Debug)]
pub(crate) struct Found {
    pub(crate) reference: Reference,
    pub(crate) payment: u8,
}

/// All references of the letter, each value once.
pub(crate) fn find(text: &Text) -> Vec<Found> {
    let mut found: Vec<(usize, Found)> = Vec::new();
    let mut taken: Vec<(usize, std::ops::Range<usize>)> = Vec::new();
    for (i, line) in text.lines.iter().enumerate() {
        let range = text.to_folded(line.flat.clone());
        let folded = &text.folded[range.clone()];
        let present = ANY.as_ref().map(|any| any.matches(folded));
        let rows = LABELS.iter().zip(PATTERNS.iter()).enumerate();
        for (_, (label, pattern)) in rows.filter(|(n, _)| present.as_ref().is_none_or(|set| set.matched(*n)))
        {
            for hit in pattern.captures_iter(folded) {
                let Some(word) = hit.get(1) else { continue };
                let inside = range.start + word.start()..range.start + word.end();
                if taken
                    .iter()
                    .any(|(at, t)| *at == i && t.start < inside.end && inside.start < t.end)
                    // "Ihre Versichertennummer" is the number of the case, "Ihr Zeichen" the reader's own
                    || foreign(&folded[..word.start()]) && !cue!(r"nu?m+er|nr").is_match(word.as_str())
                {
                    continue;
                }
                // numbers to call, of houses, rooms and accounts are no references
                if cue!(r"^(telefon|tel|telefax|fax|mobil|handy|ruf|haus|zimmer|seiten|konto)")
                    .is_match(word.as_str())
                {
                    continue;
                }
                let flat = text.to_flat(inside.clone());
                let rest = text.flat.get(flat.end..line.flat.end).unwrap_or("");
                let rest = printed!(r"^\s?\([^)]{0,40}\)").replace(rest, "");
                let rest = if rest == "s" {
                    ""
                } else {
                    rest.strip_prefix("s ").unwrap_or(rest.as_ref())
                };
                // "Länderschlüssel / Ordnungsbegriff" as the heading of a column
                let column =
                    rest.trim().is_empty() && text.row_of(i).len() > 1 && flat.start - line.flat.start <= 30;
                let alone = flat.start - line.flat.start <= 14 || column;
                let sentence = flat.end..text.sentence(flat.start).end.max(flat.end);
                let on = |range: std::ops::Range<usize>| {
                    purpose(&text.flat[range.clone()]).map(|words| (words, text.sources(range)))
                };
                let whole = (label.payment == 10)
                    .then(|| on(flat.end..line.flat.end).or_else(|| on(sentence)))
                    .flatten();
                let Some((value, sources)) = whole
                    .or_else(|| one_of_two(text, i, &flat))
                    .or_else(|| value(text, i, rest, alone))
                else {
                    continue;
                };
                let own = !of_the_authority(text, i, &text.folded[inside.clone()]);
                taken.push((i, inside));
                if !own {
                    continue;
                }
                let label_text = text.flat[flat.clone()].to_owned();
                let before = text.flat[line.flat.start..flat.start].trim_end();
                // "Unser Zeichen", "Mein Zeichen": the word before belongs to the label
                let label_text = match before.rsplit(' ').next() {
                    Some(word @ ("Unser" | "Unsere" | "Mein" | "Meine")) => format!("{word} {label_text}"),
                    _ => label_text,
                };
                if let Some((_, known)) = found.iter_mut().find(|(_, f)| f.reference.value == value) {
                    known.payment = known.payment.max(label.payment);
                    continue;
                }
                found.push((
                    flat.start,
                    Found {
                        reference: Reference {
                            label: label_text,
                            value,
                            source: sources,
                        },
                        payment: label.payment,
                    },
                ));
            }
        }
    }
    found.sort_by_key(|(at, _)| *at);
    found.into_iter().map(|(_, f)| f).collect()
}

/// "Mein Zeichen / Buchungszeichen" over "2.1-22.40 V / 05.31107.4": each label has its own part of the value.
fn one_of_two(text: &Text, i: usize, label: &std::ops::Range<usize>) -> Option<(String, Vec<LineId>)> {
    let line = &text.lines[i];
    let (first, second) = line.text.split_once(" / ")?;
    let words = |part: &str| part.chars().all(|c| c.is_alphabetic() || " .-:".contains(c));
    if !words(first) || !words(second) {
        return None;
    }
    let below = &text.lines[text.below(i)?];
    let (left, right) = below.text.split_once(" / ")?;
    let part = if label.start < line.flat.start + first.len() {
        left
    } else {
        right
    };
    let value = with_unit(part, shape(part)?);
    Some((value, vec![line.id, below.id]))
}

/// The value that belongs to a label in line `i` behind which `rest` stands.
fn value(text: &Text, i: usize, rest: &str, alone: bool) -> Option<(String, Vec<LineId>)> {
    let id = text.lines[i].id;
    let rest = rest.trim_start_matches([' ', ':', '\t', '.', '=']);
    if !rest.is_empty() {
        let found = shape(rest).map(|value| (with_unit(rest, value), vec![id]));
        // "IdNr. Ehemann | 40 718 226 953": whose number it is belongs to the label
        let whose =
            alone && rest.len() <= 24 && rest.chars().all(|c| c.is_alphabetic() || " :./-".contains(c));
        let beside = || {
            let cell = text.row_of(i).into_iter().find(|&j| j > i)?;
            let words = &text.lines[cell].text;
            shape(words).map(|value| (with_unit(words, value), vec![id, text.lines[cell].id]))
        };
        let found = found.or_else(|| whose.then(beside).flatten());
        return found.or_else(|| below_long_label(text, i, rest, alone));
    }
    if !alone {
        // running text that breaks between label and value
        let next = text.lines.get(i + 1)?;
        let goes_on =
            next.block == text.lines[i].block && next.text.starts_with(|c: char| c.is_ascii_digit());
        return goes_on
            .then(|| shape(&next.text))
            .flatten()
            .map(|value| (value, vec![id, next.id]));
    }
    // the label stands alone: the next cell of its row, else the line below, else the next line
    let says = |&j: &usize| text.lines[j].text.chars().any(char::is_alphanumeric);
    let mut places: Vec<usize> = text.right_of(i).into_iter().filter(says).take(1).collect();
    let below = text.below(i);
    // "Kassenzeichen" over "(nur für Zahlungen)" over the value
    let remark = below.filter(|&j| text.lines[j].text.starts_with('(') && text.lines[j].text.ends_with(')'));
    places.extend(remark.map_or(below, |j| text.below(j)));
    if i + 1 < text.lines.len() {
        places.push(i + 1);
    }
    places.into_iter().find_map(|j| {
        let other = &text.lines[j];
        (other.id.page == id.page)
            .then(|| shape(&other.text).map(|value| (with_unit(&other.text, value), vec![id, other.id])))?
    })
}

/// "Geschäftsnummer des Amtsgerichts (bei Schreiben stets / angeben)": the value stands below a label that
/// goes on to the end of its line, or of the next.
fn below_long_label(text: &Text, i: usize, rest: &str, alone: bool) -> Option<(String, Vec<LineId>)> {
    let explains = rest.starts_with("de") && rest.contains('(');
    if !alone || !explains || rest.chars().any(|c| c.is_ascii_digit()) {
        return None;
    }
    let mut at = i;
    for _ in 0..2 {
        at = text.below(at)?;
        let line = &text.lines[at];
        if let Some(value) = shape(&line.text).filter(|value| value.len() + 4 > line.text.len()) {
            return Some((value, vec![text.lines[i].id, line.id]));
        }
        if line.text.chars().any(|c| c.is_ascii_digit()) {
            return None;
        }
    }
    None
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
    fn what_is_no_reference() {
        assert!(read("Bitte geben Sie das Kassenzeichen an.").is_empty());
        assert!(read("Ihr Zeichen: 12/34").is_empty());
        assert!(read("Gläubiger-ID DE88ZZZ00000123456").is_empty());
        assert!(read("Gläubiger-Identifikationsnummer: DE88ZZZ00000123456").is_empty());
        assert!(read("USt-IdNr. DE123456789").is_empty());
        assert!(read("Aktenzeichen und Datum 01.02.2025").is_empty());
    }
}
