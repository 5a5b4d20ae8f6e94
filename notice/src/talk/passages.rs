//! Passages of a letter, and which of them fit a question.

use super::reply::Quote;
use super::words::Index;
use crate::page::Page;

/// Longest passage in characters; what is longer is cut between lines.
const LENGTH: usize = 320;

/// The passages of the letter: sentences where they end within a block, else the lines of the block up to a
/// readable length.
pub fn passages(pages: &[Page]) -> Vec<Quote> {
    let mut passages: Vec<Quote> = Vec::new();
    let mut open: Option<(u16, u32)> = None;
    for line in pages.iter().flat_map(|page| &page.lines) {
        let text = line.text.trim();
        if text.is_empty() {
            continue;
        }
        let block = (line.id.page, line.block);
        match passages.last_mut() {
            Some(last)
                if open == Some(block) && last.words.chars().count() + text.chars().count() < LENGTH =>
            {
                join(&mut last.words, text);
                last.lines.push(line.id);
            }
            _ => passages.push(Quote {
                words: text.to_owned(),
                lines: vec![line.id],
            }),
        }
        // A line that ends a sentence ends the passage, so that a quotation is a sentence where it can be.
        open = (!ends(text)).then_some(block);
    }
    passages
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

fn ends(text: &str) -> bool {
    let text = text.trim_end_matches(['"', '“', '”', ')']);
    text.ends_with(['!', '?', ':'])
        || (text.ends_with('.')
            && text
                .chars()
                .rev()
                .nth(1)
                .is_some_and(|char| !char.is_ascii_digit()))
}

/// Passages of one letter that can be searched.
#[derive(Debug)]
pub struct Passages {
    passages: Vec<Quote>,
    words: Index,
    meaning: Vec<Vec<f32>>,
}

impl Passages {
    /// The passages of these pages, searched by letters.
    pub fn new(pages: &[Page]) -> Self {
        let passages = passages(pages);
        let words = Index::new(passages.iter().map(|passage| passage.words.as_str()));
        Passages {
            passages,
            words,
            meaning: Vec::new(),
        }
    }

    /// The texts, for an encoder.
    pub fn texts(&self) -> impl Iterator<Item = &str> {
        self.passages.iter().map(|passage| passage.words.as_str())
    }

    /// The same passages with their meaning, one vector of length one each, in order.
    #[must_use]
    pub fn with_meaning(mut self, vectors: Vec<Vec<f32>>) -> Self {
        if vectors.len() == self.passages.len() {
            self.meaning = vectors;
        }
        self
    }

    /// Passages that hold one of the cues, which are German words in small letters, the one with most cues
    /// first.
    pub fn with_cues(&self, cues: &[&str]) -> Vec<Quote> {
        let mut found: Vec<(usize, &Quote)> = self
            .passages
            .iter()
            .filter(|passage| passage.words.split_whitespace().count() >= 4)
            .map(|passage| {
                let words = passage.words.to_lowercase();
                (cues.iter().filter(|cue| words.contains(**cue)).count(), passage)
            })
            .filter(|(count, _)| *count > 0)
            .collect();
        found.sort_by_key(|(count, _)| std::cmp::Reverse(*count));
        // What has fewer cues than the best is more likely chance than answer.
        let most = found.first().map_or(0, |(count, _)| *count);
        found.retain(|(count, _)| *count == most);
        found.into_iter().map(|(_, passage)| passage.clone()).collect()
    }

    /// Passages with how well they fit a question, the best first. `vector` is the meaning of the question.
    pub fn fitting(&self, question: &str, vector: Option<&[f32]>) -> Vec<(f32, Quote)> {
        let mut scores = self.words.likeness(question);
        if let Some(vector) = vector.filter(|_| !self.meaning.is_empty()) {
            for (score, passage) in scores.iter_mut().zip(&self.meaning) {
                let meaning: f32 = passage.iter().zip(vector).map(|(x, y)| x * y).sum();
                *score = 0.25 * *score + 0.75 * meaning;
            }
        }
        let mut found: Vec<(f32, Quote)> = scores.into_iter().zip(self.passages.iter().cloned()).collect();
        found.sort_by(|a, b| b.0.partial_cmp(&a.0).unwrap_or(std::cmp::Ordering::Equal));
        found
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::page::{Line, LineId};

    fn page(lines: &[(u32, &str)]) -> Page {
        let lines = (1..).zip(lines).map(|(number, (block, text))| Line {
            id: LineId {
                page: 1,
                line: number,
            },
            block: *block,
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
            (1, "Stadt Pirna"),
            (2, "Sie haben die Miete nicht nach-"),
            (2, "gewiesen. Deshalb wird der Antrag"),
            (2, "abgelehnt."),
            (2, "Mit freundlichen Grüßen"),
        ]);
        let found: Vec<String> = passages(&[page]).into_iter().map(|quote| quote.words).collect();
        assert_eq!(
            found,
            [
                "Stadt Pirna",
                "Sie haben die Miete nicht nachgewiesen. Deshalb wird der Antrag abgelehnt.",
                "Mit freundlichen Grüßen"
            ]
        );
    }

    #[test]
    fn cues_find_the_reason() {
        let page = page(&[
            (1, "Der Antrag wurde abgelehnt, weil Unterlagen fehlen."),
            (2, "Sprechzeiten nach Vereinbarung am Montag."),
        ]);
        let found = Passages::new(&[page]).with_cues(&["weil", "begründung"]);
        assert_eq!(found.len(), 1);
        assert_eq!(found[0].lines, [LineId { page: 1, line: 1 }]);
    }
}
