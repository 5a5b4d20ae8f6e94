//! How well a page was read, measured against what stands on it.
//!
//! Everything is counted per page and can be added up, so that a rate over a set weighs every character
//! alike. Texts are compared after [`plain`] (one form of quotes, dashes and spaces).
//!
//! - **CER, WER**: edits between the printed and the read text in characters and words, over the printed
//!   ones. They are free of line order: every printed line is found in the read text first, wherever it
//!   stands and however it was cut, and the printed lines are put into the order that was read.
//! - **Order**: of all pairs of printed lines that follow each other and were both found, the share whose
//!   second line is not the next one after the first in the read text. Two interleaved columns are wrong in
//!   every pair; one misplaced line makes up to three pairs wrong. Where the paper allows two orders, the one that
//!   was read counts (see `fair.rs`).
//! - The list of printed lines holds what the page has as text. It lacks the numbers of lists, which the browser
//!   draws itself, so a number at the beginning of a read line does not count where no printed line begins
//!   with it; and what [`plain`] takes for drawing counts on neither side.
//! - **ä ö ü, ß, §, €**: printed characters that stand in their place in the read text.
//! - **Dates, amounts, IBANs**: values of the printed text that stand exactly in the read text, each as
//!   often as it was found; the spaces of an IBAN do not count. **References** are the values that a person
//!   wrote down, where they are printed.

mod edit;
mod fair;
mod fit;
mod gold;
mod locate;
mod plain;
mod scores;
#[cfg(test)]
mod tests;
mod values;

use notice::page::Page;

use self::edit::align;
use self::locate::{ReadText, locate};
use self::values::Value;

pub use self::gold::{GoldError, GoldLine, GoldPage};
pub use self::plain::plain;
pub use self::scores::{Errors, Found, Scores, Table};

/// Measures one page that was read.
pub fn score(gold: &GoldPage, read: &Page) -> Scores {
    let gold = &written(gold);
    let text = ReadText::new(read, gold);
    let places = locate(gold, &text);
    let printed = join(gold, gold_order(&places));
    let printed_characters: Vec<char> = printed.chars().collect();
    let read_text: String = text.characters.iter().collect();
    let characters = align(&printed_characters, &text.characters);
    let printed_words: Vec<&str> = printed.split(' ').filter(|word| !word.is_empty()).collect();
    let read_words: Vec<&str> = read_text.split(' ').filter(|word| !word.is_empty()).collect();
    let words = align(&printed_words, &read_words);
    let kept = |wanted: &str| {
        let all = || {
            printed_characters
                .iter()
                .zip(&characters.kept)
                .filter(|(c, _)| wanted.contains(**c))
        };
        Found {
            found: all().filter(|(_, kept)| **kept).count(),
            of: all().count(),
        }
    };
    // Values that a line break cuts are whole only in the order in which they were printed.
    let in_order = join(gold, 0..gold.lines.len());
    let values = |value: Value| {
        let here = value.count(&read_text);
        let mut counts = Found::default();
        for (text, times) in value.count(&in_order) {
            counts += Found {
                found: times.min(here.get(&text).copied().unwrap_or(0)),
                of: times,
            };
        }
        counts
    };
    Scores {
        pages: 1,
        characters: Errors {
            wrong: characters.errors,
            of: printed_characters.len(),
        },
        words: Errors {
            wrong: words.errors,
            of: printed_words.len(),
        },
        order: order(gold, &places),
        umlauts: kept("äöüÄÖÜ"),
        sharp_s: kept("ß"),
        sections: kept("§"),
        euros: kept("€"),
        dates: values(Value::Date),
        amounts: values(Value::Amount),
        ibans: values(Value::Iban),
        references: Found {
            found: gold
                .references
                .iter()
                .filter(|value| read_text.contains(&plain(value)))
                .count(),
            of: gold.references.len(),
        },
    }
}

/// Two printed lines that follow each other and were not read one after the other.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Misplaced {
    /// Text of the first line.
    pub first: String,
    /// Text of the line that should follow.
    pub second: String,
    /// Text of the line that was read after the first one; `None` where it was the last.
    pub instead: Option<String>,
}

/// The pairs that [`Scores::order`] counts as wrong, for looking at what went wrong.
pub fn misplaced(gold: &GoldPage, read: &Page) -> Vec<Misplaced> {
    let gold = &written(gold);
    let text = |line: usize| gold.lines.get(line).map(|line| line.text.clone());
    let places = locate(gold, &ReadText::new(read, gold));
    let order = fair::best(gold, |order| wrong_pairs(order, &places).len());
    wrong_pairs(&order, &places)
        .into_iter()
        .filter_map(|(first, second, instead)| {
            Some(Misplaced {
                first: text(first)?,
                second: text(second)?,
                instead: instead.and_then(text),
            })
        })
        .collect()
}

/// The page without lines that are drawn only.
fn written(gold: &GoldPage) -> GoldPage {
    let mut gold = gold.clone();
    gold.lines.retain(|line| !plain(&line.text).is_empty());
    gold
}

fn join(gold: &GoldPage, order: impl IntoIterator<Item = usize>) -> String {
    let lines = order.into_iter().filter_map(|number| gold.lines.get(number));
    lines.map(|line| plain(&line.text)).collect::<Vec<_>>().join(" ")
}

/// The printed lines in the order in which they were read; a line that was not found stays behind the line
/// before it.
fn gold_order(places: &[Option<usize>]) -> Vec<usize> {
    let mut last = 0;
    let mut keys: Vec<(usize, usize)> = Vec::with_capacity(places.len());
    for (number, place) in places.iter().enumerate() {
        last = place.unwrap_or(last);
        keys.push((last, number));
    }
    keys.sort_unstable();
    keys.into_iter().map(|(_, number)| number).collect()
}

/// Pairs of neighbours that were not read one after the other, in the fair order that comes nearest.
fn order(gold: &GoldPage, places: &[Option<usize>]) -> Errors {
    let order = fair::best(gold, |order| wrong_pairs(order, places).len());
    Errors {
        wrong: wrong_pairs(&order, places).len(),
        of: neighbours(&order, places).count(),
    }
}

/// Pairs of lines that follow each other in `order` and were both found.
fn neighbours<'a>(
    order: &'a [usize],
    places: &'a [Option<usize>],
) -> impl Iterator<Item = (usize, usize)> + 'a {
    let found = |line: usize| places.get(line).is_some_and(Option::is_some);
    let pairs = order.windows(2).map(|pair| (pair[0], pair[1]));
    pairs.filter(move |&(first, second)| found(first) && found(second))
}

/// The pairs that were not read one after the other, with the line that was read after the first one.
fn wrong_pairs(order: &[usize], places: &[Option<usize>]) -> Vec<(usize, usize, Option<usize>)> {
    let mut found: Vec<(usize, usize)> = places
        .iter()
        .enumerate()
        .filter_map(|(number, place)| place.map(|place| (place, number)))
        .collect();
    found.sort_unstable();
    let mut next = vec![None; places.len()];
    for pair in found.windows(2) {
        next[pair[0].1] = Some(pair[1].1);
    }
    neighbours(order, places)
        .filter(|&(first, second)| next[first] != Some(second))
        .map(|(first, second)| (first, second, next[first]))
        .collect()
}
