//! Which stretch of the text that was read belongs to which printed line.

use std::collections::BTreeSet;

use notice::page::{Page, Place};

use super::edit::{Find, find};
use super::fit::Map;
use super::gold::GoldPage;
use super::plain::plain;

/// Share of a line's characters that may be wrong where it is still recognised as that line.
const WRONG: f32 = 0.4;
/// What a distance of a whole page counts against a match, in characters.
const FAR: f32 = 3.0;

/// Text in characters, comparable, with the place of each.
pub(super) struct ReadText {
    pub(super) characters: Vec<char>,
    places: Vec<Place>,
}

impl ReadText {
    /// The lines of a page in their order, a space between lines, without the numbers of lists that the printed
    /// lines lack.
    pub(super) fn new(page: &Page, gold: &GoldPage) -> ReadText {
        let printed: Vec<String> = gold.lines.iter().map(|line| plain(&line.text)).collect();
        let numbers: BTreeSet<&str> = printed.iter().filter_map(|line| list_number(line)).collect();
        let mut text = ReadText {
            characters: Vec::new(),
            places: Vec::new(),
        };
        for line in &page.lines {
            let read = plain(&line.text);
            let read = match list_number(&read) {
                Some(number) if !numbers.contains(number) => read[number.len()..].trim_start(),
                _ => read.as_str(),
            };
            if read.is_empty() {
                continue;
            }
            if !text.characters.is_empty() {
                text.characters.push(' ');
            }
            text.characters.extend(read.chars());
            text.places.resize(text.characters.len(), line.place);
        }
        text
    }

    /// Where the middle of a stretch stands.
    fn place(&self, found: &Find) -> Option<&Place> {
        self.places.get((found.start + found.end) / 2)
    }

    /// Whether a word starts or ends before this character.
    fn is_edge(&self, at: usize) -> bool {
        let space = |at: Option<usize>| {
            at.and_then(|at| self.characters.get(at))
                .is_none_or(|c| *c == ' ')
        };
        space(at.checked_sub(1)) || space(Some(at))
    }
}

/// The number of a list at the beginning of a line: `1.`, `12)`, `a)`.
fn list_number(line: &str) -> Option<&str> {
    let word = line.split(' ').next()?;
    let number = word.strip_suffix(['.', ')'])?;
    let digits = number.len() <= 2 && number.chars().all(|c| c.is_ascii_digit());
    let letter = number.len() == 1 && word.ends_with(')') && number.chars().all(|c| c.is_ascii_lowercase());
    (!number.is_empty() && (digits || letter)).then_some(word)
}

/// The stretch of the read text for each printed line, as the position of its first character; `None` for
/// lines that were not found. No two lines share a stretch.
///
/// Lines that agree best are served first. Equal texts (a sum that is printed twice) go to the nearest place,
/// after the lines that stand only once have told how the printed page lies in the picture.
pub(super) fn locate(gold: &GoldPage, read: &ReadText) -> Vec<Option<usize>> {
    let mut finds = Vec::new();
    for line in &gold.lines {
        let text: Vec<char> = plain(&line.text).chars().collect();
        let limit = (text.len() as f32 * WRONG) as usize;
        finds.push((text.len(), find(&text, &read.characters, limit)));
    }
    let sure = finds
        .iter()
        .zip(&gold.lines)
        .filter_map(|((length, found), line)| match found.as_slice() {
            [only] if *length >= 6 => Some((centre(&line.place), centre(read.place(only)?))),
            _ => None,
        });
    let map = Map::new(sure.collect());
    let mut matches = Vec::new();
    for (number, ((length, found), line)) in finds.iter().zip(&gold.lines).enumerate() {
        let [x, y] = map.apply(centre(&line.place));
        for found in found {
            let cut = [found.start, found.end]
                .iter()
                .filter(|&&at| !read.is_edge(at))
                .count();
            let away = read
                .place(found)
                .map(centre)
                .map_or(1.0, |[u, v]| (u - x).hypot(v - y));
            let worth = *length as f32 - 2.0 * found.errors as f32 - 0.4 * cut as f32 - FAR * away;
            matches.push((worth, number, *found));
        }
    }
    matches.sort_by(|a, b| {
        b.0.total_cmp(&a.0)
            .then(a.1.cmp(&b.1))
            .then(a.2.start.cmp(&b.2.start))
    });
    let mut taken = vec![false; read.characters.len()];
    let mut places = vec![None; gold.lines.len()];
    for (_, number, found) in matches {
        let stretch = found.start..found.end.max(found.start);
        let used = taken
            .get(stretch.clone())
            .map_or(0, |t| t.iter().filter(|t| **t).count());
        if places[number].is_some() || used * 5 > stretch.len() {
            continue;
        }
        places[number] = Some(found.start);
        for at in stretch {
            taken[at] = true;
        }
    }
    places
}

fn centre(place: &Place) -> [f32; 2] {
    [(place.left + place.right) / 2.0, (place.top + place.bottom) / 2.0]
}
