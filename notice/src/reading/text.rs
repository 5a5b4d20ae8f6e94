//! One view over all lines of a letter: joined text with a way back to the lines, and a folded copy that
//! forgives what recognisers do.
//!
//! - [`Text::flat`] is what is printed, joined: a space where a paragraph goes on in the next line, a tab
//!   between cells of one row, a line feed where something new begins. Hyphenation is undone.
//! - [`Text::folded`] is the same in lower-case ASCII, without umlauts, quotes and doubled letters, with
//!   `l`, `I`, `|` and `1` in words written `i` and `0` in words written `o`. Patterns for it are written in
//!   ordinary German and go through [`folded_pattern`] (or the macro `cue!`), which folds them in the same way and lets every space be
//!   missing.

use std::ops::Range;

use regex::Regex;

use crate::page::{LineId, Page, Place};

/// What stands for `§` in folded text.
pub(crate) const SECTION: char = '\u{1}';
/// What stands for `€` in folded text.
pub(crate) const EURO: char = '\u{2}';

/// One line with its place in the joined text.
#[derive(Clone, Debug)]
pub(crate) struct TextLine {
    pub(crate) id: LineId,
    pub(crate) text: String,
    pub(crate) place: Place,
    pub(crate) block: u32,
    pub(crate) row: u32,
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
    /// Whether the rows of the pages can be relied upon at all.
    rows_known: bool,
}

impl Text {
    /// Joins the lines of `pages` in their order.
    pub(crate) fn new(pages: &[Page]) -> Text {
        let mut text = Text::default();
        for page in pages {
            let first = text.lines.len();
            for line in &page.lines {
                let cleaned = clean(&line.text);
                if cleaned.is_empty() {
                    continue;
                }
                text.lines.push(TextLine {
                    id: line.id,
                    text: cleaned,
                    place: line.place,
                    block: line.block,
                    row: line.row,
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
        text.join();
        text.fold();
        text.sentences = sentences(&text.flat);
        text
    }

    fn join(&mut self) {
        for i in 0..self.lines.len() {
            if i > 0 {
                match self.seam(i) {
                    Seam::Hyphen => {
                        self.flat.pop();
                        // the hyphen belonged to the line before
                        self.lines[i - 1].flat.end = self.flat.len();
                    }
                    Seam::Join => {}
                    Seam::Space => self.flat.push(' '),
                    Seam::Cell => self.flat.push('\t'),
                    Seam::Break => self.flat.push('\n'),
                }
            }
            let start = self.flat.len();
            self.flat.push_str(&self.lines[i].text);
            self.lines[i].flat = start..self.flat.len();
        }
    }

    /// How line `i` goes on from the line before it.
    fn seam(&self, i: usize) -> Seam {
        let (before, line) = (&self.lines[i - 1], &self.lines[i]);
        if self.same_row(i - 1, i) {
            return Seam::Cell;
        }
        let in_table =
            (i > 1 && self.same_row(i - 2, i - 1)) || (i + 1 < self.lines.len() && self.same_row(i, i + 1));
        let first = line.text.chars().next().unwrap_or(' ');
        if let Some(stem) = before.text.strip_suffix('-')
            && stem.chars().last().is_some_and(char::is_alphabetic)
            && first.is_lowercase()
            && !starts_with_conjunction(&line.text)
        {
            return Seam::Hyphen;
        }
        let compound =
            before.text.ends_with('-') && !before.text.ends_with(" -") && before.block == line.block;
        if compound
            && first.is_uppercase()
            && before.text.chars().rev().nth(1).is_some_and(char::is_alphabetic)
        {
            return Seam::Join;
        }
        if in_table {
            return Seam::Break;
        }
        let other_block = before.block != line.block || before.id.page != line.id.page;
        if other_block {
            // a sentence that goes on over a page or block boundary
            let open = before
                .text
                .chars()
                .last()
                .is_some_and(|c| c.is_lowercase() || c == ',');
            return if open && first.is_lowercase() {
                Seam::Space
            } else {
                Seam::Break
            };
        }
        // Where the next word would have fitted, the writer broke the line on purpose.
        let width = |l: &TextLine| l.text.chars().count();
        let widest = self
            .lines
            .iter()
            .filter(|l| l.block == line.block && l.id.page == line.id.page)
            .map(width)
            .max()
            .unwrap_or(0)
            .max(30);
        let word = line.text.split(' ').next().map_or(0, |w| w.chars().count());
        let ends_open = before.text.ends_with([',', '-', '/']) || first.is_lowercase();
        if !ends_open && (width(before) + 1 + word) * 100 < widest * 85 {
            Seam::Break
        } else {
            Seam::Space
        }
    }

    fn same_row(&self, a: usize, b: usize) -> bool {
        let (a, b) = (&self.lines[a], &self.lines[b]);
        self.rows_known && a.id.page == b.id.page && a.row == b.row
    }

    fn fold(&mut self) {
        let mut before = ' ';
        let mut last = ' ';
        let mut chars = self.flat.char_indices().peekable();
        while let Some((at, c)) = chars.next() {
            let after = chars.peek().map_or(' ', |(_, next)| *next);
            if let Some(folded) = fold_char(before, c, after)
                && !(folded.is_ascii_alphabetic() && folded == last)
            {
                self.folded.push(folded);
                self.back.push(at);
                last = folded;
            }
            before = c;
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

    /// Cells to the right of line `i` in its row, nearest first.
    pub(crate) fn right_of(&self, i: usize) -> Vec<usize> {
        if !self.rows_known {
            return Vec::new();
        }
        let line = &self.lines[i];
        let mut cells: Vec<usize> = (0..self.lines.len())
            .filter(|&j| j != i && (self.same_row(i, j) || self.level(i, j)))
            .filter(|&j| {
                let other = &self.lines[j];
                if other.place == line.place {
                    j > i
                } else {
                    other.place.left >= line.place.left
                }
            })
            .collect();
        cells.sort_by(|&a, &b| self.lines[a].place.left.total_cmp(&self.lines[b].place.left));
        cells
    }

    /// The nearest cell to the left of line `i` at its height, wherever it comes in reading order.
    pub(crate) fn left_of(&self, i: usize) -> Option<usize> {
        (0..self.lines.len())
            .filter(|&j| self.level(i, j) && self.lines[j].place.right <= self.lines[i].place.left)
            .max_by(|&a, &b| self.lines[a].place.left.total_cmp(&self.lines[b].place.left))
    }

    /// Whether two lines stand side by side and near each other: their middles differ by less than half the
    /// height of a line, and no more than a narrow gap (a seventh of the page) is between them.
    fn level(&self, a: usize, b: usize) -> bool {
        let (a, b) = (&self.lines[a], &self.lines[b]);
        let middle = |line: &TextLine| (line.place.top + line.place.bottom) / 2.0;
        let height = a.place.height().min(b.place.height());
        let gap = (b.place.left - a.place.right).max(a.place.left - b.place.right);
        a.id.page == b.id.page
            && height > 0.0
            && (0.0..0.15).contains(&gap)
            && (middle(a) - middle(b)).abs() < height / 2.0
    }

    /// The line below line `i` in its column, or the next line where places are not known.
    pub(crate) fn below(&self, i: usize) -> Option<usize> {
        let line = &self.lines[i];
        if line.place == Place::default() {
            return (i + 1 < self.lines.len() && self.lines[i + 1].id.page == line.id.page).then_some(i + 1);
        }
        (0..self.lines.len())
            .filter(|&j| {
                let other = &self.lines[j];
                other.id.page == line.id.page
                    && other.place.top > (line.place.top + line.place.bottom) / 2.0
                    && other.place.top - line.place.bottom < 2.0 * line.place.height()
                    && other.place.left < line.place.right
                    && other.place.right > line.place.left
            })
            .min_by(|&a, &b| self.lines[a].place.top.total_cmp(&self.lines[b].place.top))
    }

    /// All cells of the row of line `i`, in reading order, itself included.
    pub(crate) fn row_of(&self, i: usize) -> Vec<usize> {
        (0..self.lines.len())
            .filter(|&j| j == i || self.same_row(i, j))
            .collect()
    }
}

/// Numbers the rows of a page whose rows are not told: lines whose middle lies within the height of the first
/// line of a row belong to it.
fn rows_by_place(lines: &mut [TextLine]) {
    let mut order: Vec<usize> = (0..lines.len())
        .filter(|&i| lines[i].place.height() > 0.0)
        .collect();
    if order.len() < lines.len() {
        return;
    }
    let middle = |line: &TextLine| (line.place.top + line.place.bottom) / 2.0;
    order.sort_by(|&a, &b| middle(&lines[a]).total_cmp(&middle(&lines[b])));
    let mut row = 0;
    let mut bottom = f32::MIN;
    for i in order {
        // nearly the same middle: half the height of the line that opened the row
        if middle(&lines[i]) > bottom {
            row += 1;
            bottom = middle(&lines[i]) + lines[i].place.height() / 2.0;
        }
        lines[i].row = row;
    }
}

enum Seam {
    /// The hyphen was set by the line break and goes.
    Hyphen,
    /// The hyphen belongs to the word, as in "Konrad-Zuse-" + "Straße".
    Join,
    Space,
    Cell,
    Break,
}

/// White space runs become one space, soft hyphens vanish.
fn clean(text: &str) -> String {
    let mut cleaned = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '\u{ad}' | '\u{200b}' | '\u{feff}' => {}
            c if c.is_whitespace() || c.is_control() => {
                if !cleaned.is_empty() && !cleaned.ends_with(' ') {
                    cleaned.push(' ');
                }
            }
            c => cleaned.push(c),
        }
    }
    if cleaned.ends_with(' ') {
        cleaned.pop();
    }
    cleaned
}

/// "Grund- / und Gewerbesteuer": the hyphen stands for the missing half of a word.
fn starts_with_conjunction(line: &str) -> bool {
    matches!(
        line.split(' ').next(),
        Some("und" | "oder" | "bzw." | "sowie" | "u.")
    )
}

/// One character of folded text, `None` where it is dropped.
fn fold_char(before: char, c: char, after: char) -> Option<char> {
    let in_word = |letter| {
        let letters = before.is_alphabetic() || after.is_alphabetic();
        if letters && !before.is_ascii_digit() && !after.is_ascii_digit() {
            letter
        } else {
            c
        }
    };
    let folded = match c {
        'A'..='Z' => match c.to_ascii_lowercase() {
            'l' => 'i',
            lower => lower,
        },
        'l' | 'ı' | 'í' | 'ì' | 'î' | 'Í' => 'i',
        '|' if before.is_alphabetic() && after.is_alphabetic() => 'i',
        '0' => in_word('o'),
        '1' => in_word('i'),
        'ä' | 'Ä' | 'á' | 'à' | 'â' | 'å' | 'ã' => 'a',
        'ö' | 'Ö' | 'ó' | 'ò' | 'ô' | 'õ' => 'o',
        'ü' | 'Ü' | 'ú' | 'ù' | 'û' => 'u',
        'ß' | 'ẞ' | 'š' | 'ś' | 'ș' | 'ş' => 's',
        'é' | 'è' | 'ê' | 'ë' | 'É' => 'e',
        '§' => SECTION,
        '€' => EURO,
        '–' | '—' | '−' | '‐' | '‑' => '-',
        '„' | '“' | '”' | '"' | '‚' | '‘' | '’' | '\'' | '»' | '«' | '´' | '`' => return None,
        c if c.is_ascii() => c,
        _ => '?',
    };
    Some(folded)
}

/// Folds ordinary words as [`Text::folded`] is folded.
pub(crate) fn fold(words: &str) -> String {
    let mut folded = String::with_capacity(words.len());
    let (mut before, mut last) = (' ', ' ');
    let mut chars = words.chars().peekable();
    while let Some(c) = chars.next() {
        let after = chars.peek().copied().unwrap_or(' ');
        if let Some(f) = fold_char(before, c, after)
            && !(f.is_ascii_alphabetic() && f == last)
        {
            folded.push(f);
            last = f;
        }
        before = c;
    }
    folded
}

/// A pattern for folded text, written in ordinary German with the syntax of regular expressions; every
/// space in it may be missing on the page or be a line break.
#[expect(
    clippy::expect_used,
    reason = "every pattern is a constant of this crate, compiled by its tests"
)]
pub(crate) fn folded_pattern(pattern: &str) -> Regex {
    Regex::new(&fold_pattern(pattern)).expect("a constant pattern compiles")
}

fn fold_pattern(pattern: &str) -> String {
    let mut out = String::from("(?-u)");
    let mut last = ' ';
    let mut chars = pattern.chars().peekable();
    let mut in_class = false;
    while let Some(c) = chars.next() {
        match c {
            '\\' => {
                out.push(c);
                out.extend(chars.next());
                last = ' ';
            }
            '(' if chars.peek() == Some(&'?') => {
                out.push(c);
                for c in chars.by_ref() {
                    out.push(c);
                    if c == ':' || c == '>' {
                        break;
                    }
                }
                last = ' ';
            }
            '{' => {
                out.push(c);
                for c in chars.by_ref() {
                    out.push(c);
                    if c == '}' {
                        break;
                    }
                }
                last = ' ';
            }
            '[' | ']' => {
                in_class = c == '[';
                out.push(c);
                last = ' ';
            }
            ' ' if !in_class => {
                out.push_str(r"\s?");
                last = ' ';
            }
            '§' => out.push(SECTION),
            '€' => out.push(EURO),
            c if c.is_alphabetic() => {
                let f = fold_char('x', c, 'x').unwrap_or(c);
                if in_class || f != last {
                    out.push(f);
                    last = f;
                }
            }
            c => {
                out.push(c);
                last = ' ';
            }
        }
    }
    // negated classes and dots must stay Unicode to be allowed in text
    if out.contains("[^")
        || out.contains('.')
        || [r"\S", r"\D", r"\W"].iter().any(|class| out.contains(class))
    {
        out.replacen("(?-u)", "(?s)", 1)
    } else {
        out
    }
}

/// A pattern made by [`folded_pattern`], compiled once.
macro_rules! cue {
    ($pattern:expr) => {{
        static CUE: std::sync::LazyLock<regex::Regex> =
            std::sync::LazyLock::new(|| crate::reading::text::folded_pattern($pattern));
        &*CUE
    }};
}
pub(crate) use cue;

/// A regular expression for text as printed, compiled once.
macro_rules! printed {
    ($pattern:expr) => {{
        static PATTERN: std::sync::LazyLock<regex::Regex> =
            std::sync::LazyLock::new(|| crate::reading::text::plain($pattern));
        &*PATTERN
    }};
}
pub(crate) use printed;

/// A regular expression for text as printed.
#[expect(
    clippy::expect_used,
    reason = "every pattern is a constant of this crate, compiled by its tests"
)]
pub(crate) fn plain(pattern: &str) -> Regex {
    Regex::new(pattern).expect("a constant pattern compiles")
}

/// Words before a full stop that do not end a sentence.
const ABBREVIATIONS: &[&str] = &[
    "abs", "nr", "art", "bzw", "z", "b", "d", "h", "u", "a", "o", "ä", "g", "ggf", "tel", "str", "st", "dr",
    "prof", "i", "v", "m", "usw", "vgl", "gem", "inkl", "zzgl", "lfd", "az", "jan", "feb", "mrz", "apr",
    "aug", "sept", "sep", "okt", "nov", "dez", "s", "rn", "ff", "f", "evtl", "ca", "max", "mtl", "abt", "zi",
    "geb", "ev", "einschl", "sog", "entspr", "bl", "kz", "kto", "fl", "flst", "gmk", "straf", "ziff",
    "buchst", "hs", "alt", "verb", "ident", "pers", "mo", "di", "mi", "do", "fr", "sa", "so", "wg", "bes",
    "alleinst", "vom", "erl",
];

fn sentences(flat: &str) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut start = 0;
    let bytes = flat.as_bytes();
    for (i, c) in flat.char_indices() {
        let end = match c {
            '\n' => true,
            '!' | '?' => bytes.get(i + 1).is_none_or(|b| *b == b' '),
            '.' => {
                bytes.get(i + 1).is_some_and(|b| *b == b' ') && ends_sentence(&flat[start..i], &flat[i + 2..])
            }
            _ => false,
        };
        if end {
            let stop = i + c.len_utf8();
            if flat[start..stop].trim().is_empty() {
                start = stop;
                continue;
            }
            found.push(start..stop);
            start = stop;
        }
    }
    if !flat[start..].trim().is_empty() {
        found.push(start..flat.len());
    }
    found
}

fn ends_sentence(before: &str, after: &str) -> bool {
    let next = after.chars().next().unwrap_or(' ');
    if next.is_lowercase() {
        return false;
    }
    let word = before.rsplit([' ', '\t', '(', '.', '/']).next().unwrap_or("");
    if !word.is_empty() && word.chars().all(|c| c.is_ascii_digit()) {
        // "4. Juli", "15. des"; but a year or a day number at the end of a date ends the sentence
        return word.len() > 2 || (before.len() > 4 && before[..before.len() - word.len()].ends_with(','));
    }
    !ABBREVIATIONS.contains(&word.to_lowercase().as_str())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::reading::testing::pages;

    #[test]
    fn joins_a_paragraph_and_undoes_hyphens() {
        let text = Text::new(&pages(
            "Gegen diesen Bescheid kann innerhalb eines Monats nach Bekannt-\ngabe Widerspruch erhoben werden. Der \
             Wider-\nspruch ist bei der Stadt einzulegen.",
        ));
        assert!(text.flat.contains("nach Bekanntgabe Widerspruch erhoben"));
        assert_eq!(text.sentences.len(), 2);
        let at = text.flat.find("Bekanntgabe").unwrap();
        assert_eq!(text.sources(at..at + "Bekanntgabe".len()).len(), 2);
    }

    #[test]
    fn folding_forgives_the_recogniser() {
        for noisy in [
            "innerhalb eines Monats nach Bekanntgabe",
            "innerha1b einesMonats nach Bekantgabe",
            "INNERHALB EINES MONATS NACH BEKANNTGABE",
        ] {
            let text = Text::new(&pages(noisy));
            assert!(
                text.has(cue!("innerhalb eines Monats nach Bekanntgabe")),
                "{noisy}"
            );
        }
    }

    #[test]
    fn the_way_back_from_folded_text() {
        let text = Text::new(&pages("Für „Müllgebühren“ sind 42,00 € fällig."));
        let found = cue!("42,00 €").find(&text.folded).unwrap();
        assert_eq!(&text.flat[text.to_flat(found.range())], "42,00 €");
        let found = cue!("Müllgebühren").find(&text.folded).unwrap();
        assert_eq!(&text.flat[text.to_flat(found.range())], "Müllgebühren");
    }

    #[test]
    fn abbreviations_and_ordinals_do_not_end_a_sentence() {
        let text = Text::new(&pages(
            "Nach § 3 Abs. 1 Nr. 2 der Satzung vom 4. Juli 2024 gilt dies. Der Betrag ist fällig.",
        ));
        assert_eq!(text.sentences.len(), 2, "{:?}", text.sentences);
    }

    #[test]
    fn cells_of_a_row_stay_together() {
        let text = Text::new(&pages(
            "Fälligkeit | Betrag\n15.02.2026 | 42,00 €\n15.05.2026 | 42,00 €",
        ));
        assert!(text.flat.contains("15.02.2026\t42,00 €\n"));
        assert_eq!(text.right_of(0), vec![1]);
    }
}
