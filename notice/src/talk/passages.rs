//! Passages of a letter, and which of them fit a question.

use std::cmp::Ordering;

use super::reply::Quote;
use super::words::Index;
use crate::page::Page;

/// Longest passage in characters; what is longer is cut between lines.
const LENGTH: usize = 320;
/// Fewest words of a passage that can answer something.
const WORDS: usize = 4;
/// More cues than these in one passage say nothing more. One counts as much as one standard deviation of nearness.
const CUES_COUNT: usize = 2;

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

    /// Passages that hold one of the cues, which are German words in small letters, the best first: the one with
    /// most cues, and where the meaning of the question is known, nearest to it.
    pub fn with_cues(&self, cues: &[&str], vector: Option<&[f32]>) -> Vec<Quote> {
        let nearness = self.nearness(vector);
        let mut found: Vec<(usize, f32, &Quote)> = self
            .passages
            .iter()
            .enumerate()
            .filter(|(_, passage)| is_sentence(passage))
            .map(|(number, passage)| {
                let words = passage.words.to_lowercase();
                let count = cues.iter().filter(|cue| words.contains(**cue)).count();
                let near = nearness.get(number).copied().unwrap_or_default();
                (count, near + count.min(CUES_COUNT) as f32, passage)
            })
            .filter(|(count, ..)| *count > 0)
            .collect();
        if nearness.is_empty() {
            found.sort_by_key(|(count, ..)| std::cmp::Reverse(*count));
            // What has fewer cues than the best is more likely chance than answer.
            let most = found.first().map_or(0, |(count, ..)| *count);
            found.retain(|(count, ..)| *count == most);
        } else {
            found.sort_by(|a, b| b.1.partial_cmp(&a.1).unwrap_or(Ordering::Equal));
        }
        found.into_iter().map(|(.., passage)| passage.clone()).collect()
    }

    /// The passages nearest in meaning to a question, the best first; none where meanings are not compared.
    pub fn nearest(&self, vector: Option<&[f32]>) -> Vec<Quote> {
        let nearness = self.nearness(vector).into_iter();
        let mut found: Vec<(f32, &Quote)> = nearness
            .zip(&self.passages)
            .filter(|(_, passage)| is_sentence(passage))
            .collect();
        found.sort_by(|a, b| b.0.partial_cmp(&a.0).unwrap_or(Ordering::Equal));
        found.into_iter().map(|(_, passage)| passage.clone()).collect()
    }

    /// How much nearer in meaning each passage is than the passages on average, in standard deviations: the encoder
    /// puts all texts close together, so that nearness itself says little. Empty where meanings are not compared.
    fn nearness(&self, vector: Option<&[f32]>) -> Vec<f32> {
        let Some(vector) = vector.filter(|_| !self.meaning.is_empty()) else {
            return Vec::new();
        };
        let near = |passage: &Vec<f32>| passage.iter().zip(vector).map(|(x, y)| x * y).sum::<f32>();
        let all: Vec<f32> = self.meaning.iter().map(near).collect();
        let count = all.len() as f32;
        let mean = all.iter().sum::<f32>() / count;
        let spread = (all.iter().map(|x| (x - mean) * (x - mean)).sum::<f32>() / count).sqrt();
        all.iter()
            .map(|x| (x - mean) / spread.max(f32::EPSILON))
            .collect()
    }

    /// Passages with how well they fit a question, the best first. `vector` is the meaning of the question.
    pub fn fitting(&self, question: &str, vector: Option<&[f32]>) -> Vec<(f32, Quote)> {
        let mut scores = self.words.likeness(&self.words.weigh_text(question));
        if let Some(vector) = vector.filter(|_| !self.meaning.is_empty()) {
            for (score, passage) in scores.iter_mut().zip(&self.meaning) {
                let meaning: f32 = passage.iter().zip(vector).map(|(x, y)| x * y).sum();
                *score = 0.25 * *score + 0.75 * meaning;
            }
        }
        let mut found: Vec<(f32, Quote)> = scores.into_iter().zip(self.passages.iter().cloned()).collect();
        found.sort_by(|a, b| b.0.partial_cmp(&a.0).unwrap_or(Ordering::Equal));
        found
    }
}

fn is_sentence(passage: &Quote) -> bool {
    passage.words.split_whitespace().count() >= WORDS
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
        let found = Passages::new(&[page]).with_cues(&["weil", "begründung"], None);
        assert_eq!(found.len(), 1);
        assert_eq!(found[0].lines, [LineId { page: 1, line: 1 }]);
    }
}
