//! One view over all lines of a letter: joined text with a way back to the lines, and a folded copy that
//! forgives what recognisers do.
//!
//! - [`Text::flat`] is what is printed, joined: a space where a paragraph goes on in the next line, a tab
//!   between cells of one row, a line feed where something new begins. Hyphenation is undone.
//! - [`Text::folded`] is the same in lower-case ASCII, without umlauts, quotes and doubled letters, with
//!   `l`, `I`, `|` and `1` in words written `i` and `0` in words written `o`. Patterns for it are written in
//!   ordinary German and go through [`folded_pattern`] (or the macro `cue!`), which folds them in the same way and lets every space be
//!   missing.

mod fold;
mod join;
mod places;
mod sentences;
#[cfg(test)]
mod tests;

use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::OnceLock;

use regex::Regex;

use crate::page::{LineId, Page, Place};

pub(crate) use fold::{cue, fold, folded_pattern, plain, printed};

use fold::{fold_char, fold_of, spelled, without_umlauts};
use join::clean;
use places::rows_by_place;
use sentences::sentences;

/// What stands for `§` in folded text.
pub(crate) const SECTION: char = '\u{1}';
/// What stands for `€` in folded text.
pub(crate) const EURO: char = '\u{2}';

/// One line with its place in the joined text.
#[derive(Clone, Debug)]
pub(crate) struct TextLine {
    pub(crate) id: LineId,
    pub(crate) text: String,
    /// The same, folded.
    pub(crate) folded: String,
    /// Whether the row that this line opens is the heading of a table, once that was asked.
    pub(crate) heading: OnceLock<bool>,
    pub(crate) place: Place,
    pub(crate) block: u32,
    pub(crate) row: u32,
    /// Whether it belongs to a numbered paragraph, whose number and lines are no cells of a table.
    pub(super) item: bool,
    /// Where it stands in [`Text::flat`].
    pub(crate) flat: Range<usize>,
}

/// All lines of a letter as one text.
#[derive(Clone, Debug, Default)]
pub(crate) struct Text {
    pub(crate) flat: String,
    pub(crate) folded: String,
    pub(crate) lines: Vec<TextLine>,
    /// Sentences, headings and table rows, as ranges of `flat`, in order and without gaps of words.
    pub(crate) sentences: Vec<Range<usize>>,
    /// Position in `flat` of each byte of `folded`, and one more for its end.
    back: Vec<usize>,
    /// Whether it was printed without umlauts: "fuer", "Gebuehr".
    plainly: bool,
    /// Whether the rows of the pages can be relied upon at all.
    rows_known: bool,
    /// Lines by page and row, in reading order.
    rows: BTreeMap<(u16, u32), Vec<usize>>,
}

impl Text {
    /// Joins the lines of `pages` in their order.
    pub(crate) fn new(pages: &[Page]) -> Text {
        let mut text = Text {
            plainly: without_umlauts(
                pages
                    .iter()
                    .flat_map(|page| &page.lines)
                    .map(|line| line.text.as_str()),
            ),
            ..Text::default()
        };
        for page in pages {
            let first = text.lines.len();
            for line in &page.lines {
                let cleaned = clean(&line.text);
                if cleaned.is_empty() {
                    continue;
                }
                text.lines.push(TextLine {
                    id: line.id,
                    folded: fold_of(&cleaned, text.plainly),
                    heading: OnceLock::new(),
                    text: cleaned,
                    place: line.place,
                    block: line.block,
                    row: line.row,
                    item: false,
                    flat: 0..0,
                });
            }
            let known = |lines: &[TextLine]| {
                lines
                    .iter()
                    .any(|line| Some(line.row) != lines.first().map(|l| l.row))
            };
            if !known(&text.lines[first..]) {
                rows_by_place(&mut text.lines[first..]);
            }
            text.rows_known |= known(&text.lines[first..]);
        }
        for (i, line) in text.lines.iter().enumerate() {
            text.rows.entry((line.id.page, line.row)).or_default().push(i);
        }
        text.mark_items();
        text.join();
        text.fold();
        text.sentences = sentences(&text.flat);
        text
    }

    fn fold(&mut self) {
        let (mut earlier, mut before, mut last) = (' ', ' ', ' ');
        let mut chars = self.flat.char_indices().peekable();
        while let Some((at, c)) = chars.next() {
            let after = chars.peek().map_or(' ', |(_, next)| *next);
            if let Some(folded) = fold_char(before, c, after)
                && !(folded.is_ascii_alphabetic() && folded == last)
                && !spelled(self.plainly, [earlier, before, c, after])
            {
                self.folded.push(folded);
                self.back.push(at);
                last = folded;
            }
            (earlier, before) = (before, c);
        }
        self.back.push(self.flat.len());
    }

    /// The range of `flat` that a range of `folded` stands for.
    pub(crate) fn to_flat(&self, folded: Range<usize>) -> Range<usize> {
        let at = |i: usize| self.back.get(i).copied().unwrap_or(self.flat.len());
        let end = if folded.end > folded.start {
            self.char_end(at(folded.end - 1))
        } else {
            at(folded.start)
        };
        at(folded.start)..end.max(at(folded.start))
    }

    fn char_end(&self, start: usize) -> usize {
        self.flat[start..]
            .chars()
            .next()
            .map_or(start, |c| start + c.len_utf8())
    }

    /// The range of `folded` that stands for a range of `flat`.
    pub(crate) fn to_folded(&self, flat: Range<usize>) -> Range<usize> {
        let at = |i: usize| self.back[..self.back.len() - 1].partition_point(|b| *b < i);
        at(flat.start)..at(flat.end.max(flat.start))
    }

    /// The folded text of a range of `flat`.
    pub(crate) fn folded_of(&self, flat: Range<usize>) -> &str {
        &self.folded[self.to_folded(flat)]
    }

    /// Whether `pattern` (made by [`folded_pattern`]) stands anywhere.
    pub(crate) fn has(&self, pattern: &Regex) -> bool {
        pattern.is_match(&self.folded)
    }

    /// The lines that a range of `flat` touches.
    pub(crate) fn sources(&self, flat: Range<usize>) -> Vec<LineId> {
        self.lines_of(flat).map(|i| self.lines[i].id).collect()
    }

    /// Indices of the lines that a range of `flat` touches.
    pub(crate) fn lines_of(&self, flat: Range<usize>) -> Range<usize> {
        let start = self.lines.partition_point(|l| l.flat.end <= flat.start);
        let end = self.lines.partition_point(|l| l.flat.start < flat.end);
        start..end.max(start)
    }

    /// The sentence, heading or table row that holds position `at` of `flat`.
    pub(crate) fn sentence(&self, at: usize) -> Range<usize> {
        let i = self.sentences.partition_point(|s| s.end <= at);
        self.sentences
            .get(i)
            .filter(|s| s.start <= at)
            .cloned()
            .unwrap_or(at..at)
    }

    /// The sentence at `at` with up to `before` sentences before it and `after` behind it.
    pub(crate) fn around(&self, at: usize, before: usize, after: usize) -> Range<usize> {
        let Some(last) = self.sentences.len().checked_sub(1) else {
            return at..at;
        };
        let i = self.sentences.partition_point(|s| s.end <= at).min(last);
        let start = self.sentences[i.saturating_sub(before)].start;
        start..self.sentences[(i + after).min(last)].end
    }
}
