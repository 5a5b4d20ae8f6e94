//! The value that belongs to a label: behind it, in the next cell, or below it.

use std::ops::Range;

use super::shape::{shape, sign, with_unit};
use crate::page::LineId;
use crate::reading::addressee::is_place;
use crate::reading::text::{Text, printed};

/// What is known of the label whose value is looked for.
#[derive(Clone, Copy, Debug)]
pub(super) struct Place {
    /// The line of the label.
    pub(super) line: usize,
    /// Whether it begins its line, or heads a column.
    pub(super) alone: bool,
    /// Whether its values are signs of an office.
    pub(super) office: bool,
}

/// A value and the lines that it was read from.
pub(super) type Value = (String, Vec<LineId>);

/// The value at the beginning of `words`.
fn read(words: &str, office: bool) -> Option<String> {
    let words = before_next_label(words);
    let plain = shape(words).map(|value| with_unit(words, value));
    let plain_signs = |value: &str| value.chars().filter(|c| c.is_alphanumeric()).collect::<String>();
    let whole = office.then(|| sign(words)).flatten().filter(|whole| {
        plain.as_ref().is_none_or(|plain| {
            whole.len() > plain.len() && plain_signs(whole).starts_with(&plain_signs(plain))
        })
    });
    whole.or(plain)
}

/// `words` up to where another label begins: "131D550274 BG 13102//0044109".
fn before_next_label(words: &str) -> &str {
    let next = printed!(
        r"[ \t][–·|,;-]?\s?(?:[A-ZÄÖÜ][\p{L}-]{2,}(?:nummer|zeichen|-Nr\.|nr\.)(?:\s|:|$)|A[zZ]\.?:?\s\d|BG \d{5}/|KG \d{3}FK|Tel(?:\.|efon)|Datum\b|(?:Seite|Blatt)\s\d|(?:Herrn?|Frau|Hr\.|Fr\.)\s)"
    );
    next.find(words).map_or(words, |hit| &words[..hit.start()])
}

/// "Mein Zeichen / Buchungszeichen" over "2.1-22.40 V / 05.31107.4": each label has its own part of the value.
pub(super) fn one_of_two(text: &Text, i: usize, label: &Range<usize>) -> Option<Value> {
    let line = &text.lines[i];
    let (first, second) = line.text.split_once(" / ")?;
    let words = |part: &str| part.chars().all(|c| c.is_alphabetic() || " .-:".contains(c));
    let both = label.start <= line.flat.start && label.end > line.flat.start + first.len();
    if !words(first) || !words(second) || both {
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

/// The value that belongs to a label behind which `rest` stands.
pub(super) fn value(text: &Text, place: Place, rest: &str) -> Option<Value> {
    let Place {
        line: i,
        alone,
        office,
    } = place;
    let id = text.lines[i].id;
    let colon = rest.trim_start().starts_with([':', '=']);
    let rest = rest.trim_start_matches([' ', ':', '\t', '.', '=']);
    if rest.is_empty() || request(rest) {
        return if alone {
            apart(text, place)
        } else {
            broken(text, i, rest)
        };
    }
    let here = || read(rest, office && (alone || colon)).map(|value| (value, vec![id]));
    here()
        .or_else(|| behind_owner(rest).map(|value| (value, vec![id])))
        .filter(|_| !rest.ends_with(['-', '/']))
        .or_else(|| broken(text, i, rest))
        .or_else(here)
        .or_else(|| owner_apart(text, place, rest))
        .or_else(|| below_long_label(text, i, rest, alone))
}

/// "Kassenzeichen an:": what the reader shall do with the value that stands below.
fn request(rest: &str) -> bool {
    printed!(r"^(?:bitte )?(?:stets |immer |unbedingt )?(?:an|angeben|ein|verwenden)\s?:?$").is_match(rest)
}

/// The value behind words that say whose or from where it is: "IdNr. Ehemann 40 718 226 953", "Geschäftszeichen
/// des Amtsgerichts Aalen: 15 C 388/24", "Identifikationsnummer von Ida: 42 817 306 554".
fn behind_owner(rest: &str) -> Option<String> {
    let explained = printed!(
        r"^(?:(?:de[snmr]|beim?|von|vom|für|zum|zur|im|in)\s)?(?:[\p{L}.-]+\s){0,3}?[\p{L}.-]+\s?:\s*(.+)$"
    );
    let owner = printed!(
        r"^(?:Ehemann|Ehefrau|Ehegatten?|Ehegattin|Partner(?:in)?|Person [AB12]|Finanzamt|FA|StA|Kind|Vater|Mutter|(?:de[sr]|beim?|bei der|von|vom|für)\s(?:[\p{L}.-]+\s){0,2}?[\p{L}.-]+)\s+(\S.*)$"
    );
    let and = printed!(r"^(?:und|oder|sowie|bzw\.?|/)\s");
    if and.is_match(rest) {
        return None;
    }
    let digits = |value: &str| value.chars().filter(char::is_ascii_digit).count();
    let told = |words: &str| shape(words).map(|value| with_unit(words, value));
    let behind = |pattern: &regex::Regex| told(pattern.captures(rest)?.get(1)?.as_str());
    behind(explained).or_else(|| behind(owner).filter(|value| digits(value) >= 5))
}

/// "IdNr. Ehemann | 40 718 226 953", or over it: whose number it is belongs to the label.
fn owner_apart(text: &Text, place: Place, rest: &str) -> Option<Value> {
    let owner = rest.len() <= 24 && rest.chars().all(|c| c.is_alphabetic() || " :./-".contains(c));
    if !place.alone || !owner {
        return None;
    }
    let i = place.line;
    let beside = text.row_of(i).into_iter().find(|&j| j > i);
    beside.into_iter().chain(text.below(i)).find_map(|j| {
        let words = &text.lines[j].text;
        let value = read(words, place.office).filter(|_| !is_place(words))?;
        Some((value, vec![text.lines[i].id, text.lines[j].id]))
    })
}

/// Running text that breaks between label and value, or within the value.
fn broken(text: &Text, i: usize, rest: &str) -> Option<Value> {
    let next = text.lines.get(i + 1)?;
    let line = &text.lines[i];
    if next.block != line.block && !request(rest) || next.id.page != line.id.page {
        return None;
    }
    let sources = || vec![line.id, next.id];
    if rest.is_empty() {
        let word = next.text.split([' ', ',']).next().unwrap_or("");
        let digits = word.chars().filter(char::is_ascii_digit).count();
        let goes_on = next.text.starts_with(|c: char| c.is_ascii_digit()) || digits >= 5;
        return goes_on
            .then(|| shape(&next.text))
            .flatten()
            .map(|value| (value, sources()));
    }
    if request(rest) {
        return shape(&next.text)
            .filter(|value| value.len() + 2 > next.text.len())
            .map(|value| (value, sources()));
    }
    // "… des Amtsgerichts Aalen: 15 / C 388/24", "(Mandatsreferenz ABC- / 6011844702)"
    let torn = rest.ends_with(['-', '/']) || printed!(r"(?:^|\s)\d{1,3}$").is_match(rest);
    let joined = if rest.ends_with(['-', '/']) {
        format!("{rest}{}", next.text)
    } else {
        format!("{rest} {}", next.text)
    };
    let value = torn
        .then(|| shape(&joined).or_else(|| behind_owner(&joined)))
        .flatten()?;
    Some((value, sources()))
}

/// The value of a label that stands alone: the next cell of its row, else the line below, else the next line.
fn apart(text: &Text, place: Place) -> Option<Value> {
    let i = place.line;
    let id = text.lines[i].id;
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
        let fits = other.id.page == id.page && !is_place(&other.text);
        (fits.then(|| read(&other.text, place.office)).flatten()).map(|value| (value, vec![id, other.id]))
    })
}

/// "Geschäftsnummer des Amtsgerichts (bei Schreiben stets / angeben)": the value stands below a label that
/// goes on to the end of its line, or of the next.
fn below_long_label(text: &Text, i: usize, rest: &str, alone: bool) -> Option<Value> {
    let explains = rest.starts_with("de") && (rest.contains('(') || rest.chars().count() < 40);
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
