//! Passages of a letter: its sentences, and the rows of its tables.

use super::reply::Quote;
use crate::page::{Line, LineId, Page};

/// A sentence of fewer words goes with the next one of its paragraph.
const WORDS: usize = 4;
/// What ends in a full stop and no sentence with it.
const SHORTENED: &[&str] = &[
    "Abs", "Art", "Az", "Bd", "Buchst", "Dr", "Fr", "Hr", "Nr", "Prof", "Satz", "St", "Str", "Tel", "Ziff",
    "bzw", "ca", "evtl", "ff", "geb", "gem", "ggf", "inkl", "jun", "lfd", "max", "min", "sen", "usw", "vgl",
    "zzgl",
];

/// The passages of the letter: sentences, which run over lines but not over paragraphs, and rows of tables.
pub fn passages(pages: &[Page]) -> Vec<Quote> {
    let mut passages = Vec::new();
    for page in pages {
        let lines = page.lines.iter().filter(|line| !line.text.trim().is_empty());
        let lines: Vec<&Line> = lines.collect();
        for block in lines.chunk_by(|a, b| a.block == b.block) {
            let mut running = Running::default();
            for row in block.chunk_by(|a, b| a.row == b.row) {
                match row {
                    [line] => running.add(line),
                    cells => {
                        running.end(&mut passages);
                        passages.push(Quote {
                            words: cells
                                .iter()
                                .map(|cell| cell.text.trim())
                                .collect::<Vec<_>>()
                                .join(" "),
                            lines: cells.iter().map(|cell| cell.id).collect(),
                        });
                    }
                }
            }
            running.end(&mut passages);
        }
    }
    passages
}

/// Running text with the place of each line in it.
#[derive(Default)]
struct Running {
    text: String,
    /// Where each line ends, in bytes.
    lines: Vec<(LineId, usize)>,
}

impl Running {
    fn add(&mut self, line: &Line) {
        if self.text.is_empty() {
            line.text.trim().clone_into(&mut self.text);
        } else {
            join(&mut self.text, line.text.trim());
        }
        self.lines.push((line.id, self.text.len()));
    }

    /// Takes the text apart into sentences.
    fn end(&mut self, passages: &mut Vec<Quote>) {
        let Running { text, lines } = std::mem::take(self);
        let mut from = 0;
        for to in ends(&text) {
            let words = text.get(from..to).unwrap_or_default().trim();
            if words.split_whitespace().count() < WORDS && to < text.len() {
                continue;
            }
            if !words.is_empty() {
                let starts = std::iter::once(0).chain(lines.iter().map(|(_, end)| *end));
                let within = starts
                    .zip(&lines)
                    .filter(|(start, (_, end))| *start < to && *end > from);
                passages.push(Quote {
                    words: words.to_owned(),
                    lines: within.map(|(_, (id, _))| *id).collect(),
                });
            }
            from = to;
        }
    }
}

/// Where the sentences of a text end, in bytes; the last is the end of the text.
fn ends(text: &str) -> Vec<usize> {
    let mut ends = Vec::new();
    for (at, letter) in text.char_indices() {
        if !matches!(letter, '.' | '!' | '?' | ':') {
            continue;
        }
        let rest = text.get(at + 1..).unwrap_or_default();
        let rest = rest.trim_start_matches(['"', '“', '”', ')']);
        let next = rest.trim_start();
        let begins = |letter: char| letter.is_uppercase() || "„\"(§•–-".contains(letter);
        let ended = next.len() < rest.len() && next.starts_with(begins);
        if ended && !(letter == '.' && is_shortened(text.get(..at).unwrap_or_default())) {
            ends.push(text.len() - next.len());
        }
    }
    ends.push(text.len());
    ends
}

/// Whether the full stop behind this text belongs to a short form or a number.
fn is_shortened(before: &str) -> bool {
    let word = before
        .rsplit(|letter: char| !letter.is_alphanumeric())
        .next()
        .unwrap_or_default();
    word.chars().count() < 2
        || word.ends_with(|letter: char| letter.is_ascii_digit())
        || SHORTENED.contains(&word)
}

/// Adds a line; a word that was hyphenated at the end of the line before is put together.
fn join(words: &mut String, text: &str) {
    let hyphenated = words.ends_with('-')
        && text.chars().next().is_some_and(char::is_lowercase)
        && !text.starts_with("und ")
        && !text.starts_with("oder ");
    if hyphenated {
        words.pop();
    } else {
        words.push(' ');
    }
    words.push_str(text);
}

#[cfg(test)]
mod tests {
    use super::*;

    fn page(lines: &[(u32, u32, &str)]) -> Page {
        let lines = (1..).zip(lines).map(|(number, (block, row, text))| Line {
            id: LineId {
                page: 1,
                line: number,
            },
            block: *block,
            row: *row,
            text: (*text).to_owned(),
            ..Line::default()
        });
        Page {
            lines: lines.collect(),
            ..Page::default()
        }
    }

    #[test]
    fn sentences_run_over_lines_but_not_over_blocks() {
        let page = page(&[
            (1, 1, "Stadt Pirna"),
            (2, 2, "Sie haben die Miete nach § 3 Abs. 2 nicht nach-"),
            (2, 3, "gewiesen. Deshalb wird der Antrag vom 3. Mai"),
            (2, 4, "abgelehnt. Das tut uns leid"),
            (3, 5, "Mit freundlichen Grüßen"),
        ]);
        let found = passages(&[page]);
        let words: Vec<&str> = found.iter().map(|quote| quote.words.as_str()).collect();
        assert_eq!(
            words,
            [
                "Stadt Pirna",
                "Sie haben die Miete nach § 3 Abs. 2 nicht nachgewiesen.",
                "Deshalb wird der Antrag vom 3. Mai abgelehnt.",
                "Das tut uns leid",
                "Mit freundlichen Grüßen"
            ]
        );
        let lines = |number: usize| found[number].lines.iter().map(|id| id.line).collect::<Vec<_>>();
        assert_eq!((lines(1), lines(2), lines(3)), (vec![2, 3], vec![3, 4], vec![4]));
    }

    #[test]
    fn a_row_of_a_table_is_one_passage() {
        let page = page(&[
            (1, 1, "Mahngebühr"),
            (1, 1, "6,50"),
            (1, 2, "Summe"),
            (1, 2, "195,45"),
        ]);
        let words: Vec<String> = passages(&[page]).into_iter().map(|quote| quote.words).collect();
        assert_eq!(words, ["Mahngebühr 6,50", "Summe 195,45"]);
    }
}
