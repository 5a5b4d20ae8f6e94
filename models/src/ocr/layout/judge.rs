//! Columns or table: which way to read two sides of a gutter.
//!
//! Both have a strip of white space in the middle. Rows of a table stand on common baselines and hold
//! figures, or labels with their values; columns have rhythms of their own, hold addresses, lists of
//! labelled lines or running text, or stand in the foot of the page in small print. No sign alone decides:
//! what each counts for is learnt ([`net`](super::net)), together with what is measured on both sides
//! ([`traits`](super::traits)).

use super::geometry::{Rect, median};
use super::gutter::Gutter;
use super::lines::Piece;
use super::net;
use super::prose::Prose;
use super::rows::{is_between, visual_rows};
use super::traits::{Among, Sides, traits};
use super::words::{goes_on, has_sum, is_figure, is_item, is_label, is_labelled, is_town};

/// What the whole page tells.
#[derive(Clone, Copy, Debug)]
pub(super) struct Setting {
    /// Median height of the lines, in page units.
    pub(super) unit: f32,
    /// Height of the running text, in page units.
    pub(super) body: f32,
    /// Where the text of the page begins and ends, in page units: a photograph may show more than the page.
    pub(super) text: (f32, f32),
}

impl Setting {
    /// How far down the text a place is, 0 at its beginning and 1 at its end.
    pub(super) fn depth(&self, y: f32) -> f32 {
        let (top, bottom) = self.text;
        (y - top) / (bottom - top).max(f32::EPSILON)
    }
}

/// How far the edges of two cells of one row may stray, in heights of the lower one.
const ALIGNED: f32 = 0.22;

/// Fewest lines of a postal address: name, street, town (DIN 5008).
const ADDRESS: usize = 3;

/// How far down the text the window of an address lies at most; on a full page its lower edge is at a third
/// (DIN 5008, form B).
const WINDOW: f32 = 0.45;

/// Fewest lines of a column of notes in the margin, and of the text beside it.
const MARGIN: usize = 6;

/// Fewest lines of a card below its heading.
const CARD: usize = 3;

/// Share of certainty from which two sides are read as columns.
pub(super) const COLUMNS: f32 = 0.5;

/// Something that a case shows or does not show.
type Sign = fn(&Case<'_>) -> bool;

/// The signs, in the order in which their weights were learnt.
const SIGNS: &[Sign] = &[
    |case| case.has_figures(),
    |case| case.has_labels_and_values(),
    |case| case.keeps_step(),
    |case| case.is_aligned(),
    |case| case.is_misaligned(),
    |case| case.has_address(),
    |case| case.has_window(),
    |case| case.has_labelled_side(),
    |case| case.is_head(),
    |case| case.is_foot(),
    |case| case.is_small(),
    |case| case.has_two_sizes(),
    |case| case.is_running_text(),
    |case| case.has_margin(),
    |case| case.has_lists(),
    |case| case.has_cards(),
];

/// How sure it is that the two sides are columns, 0 (a table) to 1.
pub(super) fn judge(pieces: &[Piece], gutter: &Gutter, setting: Setting, among: Among) -> f32 {
    net::share(&appearance(pieces, gutter, setting, among))
}

/// Whether it makes no difference to the order how the sides are read, and what comes after layout knows them as rows: a
/// single row, labels over a row of values, or days over a row of sums.
pub(super) fn is_table_anyhow(pieces: &[Piece], gutter: &Gutter, setting: Setting) -> bool {
    let case = Case::new(pieces, gutter, setting);
    let left = visual_rows(pieces, &gutter.left);
    let any = |row: &Vec<usize>, is: fn(&str) -> bool| row.iter().any(|&i| is(case.text(i)));
    let all = |row: &Vec<usize>, is: fn(&str) -> bool| row.iter().all(|&i| is(case.text(i)));
    let digits = |text: &str| text.contains(|c: char| c.is_ascii_digit());
    let day = |text: &str| is_figure(text) && !has_sum(text);
    let below = |side: &[Vec<usize>]| {
        matches!(side, [labels, values] if !any(labels, digits) && any(values, digits)
            || all(labels, day) && all(values, has_sum))
    };
    let single = left.len() == 1 && case.right.len() == 1;
    single || case.pairs.len() == 2 && below(&left) && below(&case.right) && !case.is_foot()
}

/// All that the net looks at: signs, then traits.
pub(super) fn appearance(pieces: &[Piece], gutter: &Gutter, setting: Setting, among: Among) -> Vec<f32> {
    let case = Case::new(pieces, gutter, setting);
    let mut seen: Vec<f32> = SIGNS
        .iter()
        .map(|sign| f32::from(u8::from(sign(&case))))
        .collect();
    let left = visual_rows(pieces, &gutter.left);
    seen.extend(traits(&Sides {
        pieces,
        setting,
        left: &left,
        right: &case.right,
        pairs: case.pairs.len(),
        among,
    }));
    seen
}

/// Whether the right side is a narrow column of short lines along running text: the data of the letter head
/// (sender, reference, date), which a person takes in before the text. Notes in whole sentences add to the text and
/// come after it.
pub(super) fn is_side_note(pieces: &[Piece], gutter: &Gutter) -> bool {
    let widths = |side: &[usize]| -> Vec<f32> { side.iter().map(|&i| pieces[i].rect.width()).collect() };
    let widest = |side: &[usize]| widths(side).into_iter().fold(0.0, f32::max);
    let (text, note) = (widest(&gutter.left), widest(&gutter.right));
    let full = widths(&gutter.left)
        .iter()
        .filter(|width| **width > 0.85 * text)
        .count();
    let lines: Vec<&str> = visual_rows(pieces, &gutter.right)
        .iter()
        .filter_map(|row| row.first().map(|&i| pieces[i].text()))
        .collect();
    let on = lines.windows(2).filter(|pair| goes_on(pair[0], pair[1])).count();
    note < 0.5 * text && full >= 5 && on * 4 < lines.len()
}

struct Case<'a> {
    pieces: &'a [Piece],
    setting: Setting,
    left: Vec<Vec<usize>>,
    right: Vec<Vec<usize>>,
    /// Pairs of rows, left and right, on one line.
    pairs: Vec<(usize, usize)>,
}

impl<'a> Case<'a> {
    fn new(pieces: &'a [Piece], gutter: &Gutter, setting: Setting) -> Case<'a> {
        let left = visual_rows(pieces, &nearest_column(pieces, &gutter.left));
        let right = visual_rows(pieces, &gutter.right);
        let pairs = pairs(pieces, &left, &right);
        Case {
            pieces,
            setting,
            left,
            right,
            pairs,
        }
    }

    fn text(&self, i: usize) -> &str {
        self.pieces[i].text()
    }

    fn fewer(&self) -> usize {
        self.left.len().min(self.right.len())
    }

    /// Two of five rows hold a cell that is a figure, and no label before it.
    fn has_figures(&self) -> bool {
        let more = self.left.len().max(self.right.len());
        let bare = |row: &Vec<usize>| {
            let mut cells = row.iter().enumerate();
            cells.any(|(n, &i)| is_figure(self.text(i)) && (n == 0 || !is_label(self.text(row[n - 1]))))
        };
        [&self.left, &self.right]
            .iter()
            .any(|side| side.iter().filter(|row| bare(row)).count() * 5 >= more * 2)
    }

    /// Rows stand on common lines although their distances differ.
    fn keeps_step(&self) -> bool {
        let middle = |i: usize| self.pieces[i].rect.middle();
        let places: Vec<(f32, f32)> = self
            .pairs
            .iter()
            .filter_map(|&(n, m)| {
                let (from, to) = (*self.left[n].last()?, *self.right[m].first()?);
                let below = self.left.get(n + 1).and_then(|row| row.last());
                let half = below.filter(|&&below| is_between(self.pieces, from, below, to));
                Some((
                    half.map_or(middle(from), |&below| (middle(from) + middle(below)) / 2.0),
                    middle(to),
                ))
            })
            .collect();
        let steps: Vec<(f32, f32)> = places
            .windows(2)
            .map(|p| (p[1].0 - p[0].0, p[1].1 - p[0].1))
            .collect();
        // Between common rows a cell may go on alone, but no row of several cells may stand alone.
        let lonely = self.pairs.windows(2).any(|pair| {
            let left = (pair[0].0 + 1..pair[1].0).map(|n| &self.left[n]);
            let right = (pair[0].1 + 1..pair[1].1).map(|m| &self.right[m]);
            left.chain(right).any(|row| row.len() > 1)
        });
        let least = steps
            .iter()
            .map(|step| step.0.min(step.1))
            .fold(f32::MAX, f32::min);
        let most = steps.iter().map(|step| step.0.max(step.1)).fold(0.0, f32::max);
        let alike = steps.iter().all(|(a, b)| (a - b).abs() < 0.3 * self.setting.unit);
        self.is_aligned() && steps.len() > 1 && alike && !lonely && most - least > 0.8 * self.setting.unit
    }

    /// Half of the rows have a label at the left end of the gutter and a value behind it.
    fn has_labels_and_values(&self) -> bool {
        let labels = self
            .pairs
            .iter()
            .filter(|(n, _)| self.left[*n].last().is_some_and(|&i| is_label(self.text(i))))
            .count();
        labels > 0 && labels * 2 >= self.fewer()
    }

    fn is_aligned(&self) -> bool {
        self.pairs.len() * 5 >= self.fewer() * 4
    }

    fn is_misaligned(&self) -> bool {
        self.fewer() > 1 && self.pairs.len() * 2 < self.fewer()
    }

    /// One side has single lines of which one is the town of an address.
    fn has_address(&self) -> bool {
        [&self.left, &self.right].iter().any(|side| {
            side.len() > 1
                && side.iter().all(|row| row.len() == 1)
                && side.iter().any(|row| row.iter().any(|&i| is_town(self.text(i))))
        })
    }

    /// One side holds the address of a window (DIN 5008: in the upper part of the page, at least three lines one below
    /// the other, the last one the town), and the other side goes its own way beside it.
    fn has_window(&self) -> bool {
        let beside = |address: &Rect, side: &[Vec<usize>]| {
            let rows = side.iter().filter_map(|row| row.first());
            let rows = rows.filter(|&&i| self.pieces[i].rect.beside(address) > 0.5);
            rows.count() > 1
        };
        [(&self.left, &self.right), (&self.right, &self.left)]
            .into_iter()
            .any(|(side, other)| self.windows(side).any(|address| beside(&address, other)))
    }

    /// Where the postal addresses of a side stand.
    fn windows<'s>(&'s self, side: &'s [Vec<usize>]) -> impl Iterator<Item = Rect> + 's {
        let single = |n: usize| match side.get(n).map(Vec::as_slice) {
            Some([only]) => Some(*only),
            _ => None,
        };
        (ADDRESS - 1..side.len()).filter_map(move |last| {
            let town = single(last).filter(|&i| is_town(self.text(i)))?;
            let place = &self.pieces[town].rect;
            let mut around = *place;
            for n in (last + 1 - ADDRESS..last).rev() {
                let line = single(n).filter(|&i| !is_label(self.text(i)) && !is_figure(self.text(i)))?;
                let rect = &self.pieces[line].rect;
                let flush = (rect.left - place.left).abs() < place.height();
                let close = around.top - rect.bottom < place.height();
                if !flush || !close {
                    return None;
                }
                around = around.union(rect);
            }
            (self.setting.depth(place.bottom) < WINDOW).then_some(around)
        })
    }

    /// One side holds labels with their values, the other has none at the gutter.
    fn has_labelled_side(&self) -> bool {
        let labelled = |side: &[Vec<usize>]| {
            let rows = side
                .iter()
                .filter(|row| match row.as_slice() {
                    [only] => is_labelled(self.text(*only)),
                    [first, ..] => is_label(self.text(*first)),
                    [] => false,
                })
                .count();
            rows > 1 && rows * 2 >= side.len()
        };
        let labels = self.left.iter().flatten().any(|&i| is_label(self.text(i)));
        labelled(&self.right) && !labels && !labelled(&self.left)
    }

    /// Name and address of the sender at the top of the text.
    fn is_head(&self) -> bool {
        let mut all = self.left.iter().chain(&self.right).flatten();
        all.all(|&i| self.setting.depth(self.pieces[i].rect.bottom) < 0.14)
    }

    /// At the bottom of the text, in the lower part of the page.
    fn is_foot(&self) -> bool {
        let mut all = self.left.iter().chain(&self.right).flatten();
        all.all(|&i| {
            let top = self.pieces[i].rect.top;
            self.setting.depth(top) > 0.88 && top > 0.6
        })
    }

    /// In smaller print than the running text.
    fn is_small(&self) -> bool {
        let all = self.left.iter().chain(&self.right).flatten();
        median(all.map(|&i| self.pieces[i].rect.height()).collect()) < 0.93 * self.setting.body
    }

    fn has_two_sizes(&self) -> bool {
        let size = |side: &[Vec<usize>]| {
            median(
                side.iter()
                    .flatten()
                    .map(|&i| self.pieces[i].rect.height())
                    .collect(),
            )
        };
        let (left, right) = (size(&self.left), size(&self.right));
        left.max(right) > 1.12 * left.min(right)
    }

    /// Both sides are lists: two or more rows of each begin like an item, one of the first two among them
    /// (a line may introduce the list).
    fn has_lists(&self) -> bool {
        [&self.left, &self.right].iter().all(|side| {
            let item = |row: &Vec<usize>| row.first().is_some_and(|&i| is_item(self.text(i)));
            side.iter().take(2).any(item) && side.iter().filter(|row| item(row)).count() > 1
        })
    }

    /// Both sides are cards: a heading and at least three more lines of several words each, neither labels nor figures, in
    /// columns of like width.
    fn has_cards(&self) -> bool {
        let card = |side: &[Vec<usize>]| {
            let prose = Prose::new(self.pieces, side, self.setting);
            let cells = || side.iter().flatten().map(|&i| self.text(i));
            let said = side.len() > CARD
                && prose.lines == side.len()
                && prose.words * 2 >= 5 * prose.lines
                && !cells().any(|text| is_label(text) || is_figure(text))
                && cells().filter(|text| has_sum(text)).count() * 2 < side.len();
            said.then_some(prose.width)
        };
        card(&self.left)
            .zip(card(&self.right))
            .is_some_and(|(left, right)| left.max(right) < 1.6 * left.min(right))
    }

    /// Both sides are paragraphs: several lines of several words that fill their column and go on.
    fn is_running_text(&self) -> bool {
        [&self.left, &self.right].iter().all(|side| {
            let prose = Prose::new(self.pieces, side, self.setting);
            prose.lines >= 3
                && prose.lines * 10 >= side.len() * 9
                && prose.words >= 3 * prose.lines
                && prose.full * 2 >= prose.lines
                && prose.on * 4 >= prose.lines
        })
    }

    /// One side is a narrow column of notes in the margin, the other one the text that it stands beside. The lines of
    /// a narrow column have few words and rarely end at its edge, so it shows in that sentences go on from line to
    /// line while few of them stand on the lines of the text; rows of a table all do.
    fn has_margin(&self) -> bool {
        let margin = |text: &[Vec<usize>], note: &[Vec<usize>]| {
            let of = |side| Prose::new(self.pieces, side, self.setting);
            let (text, lines, prose) = (of(text), note.len(), of(note));
            let labels = note.iter().flatten().any(|&i| is_label(self.text(i)));
            lines >= MARGIN
                && text.lines >= MARGIN
                && prose.lines == lines
                && prose.width < 0.5 * text.width
                && prose.on * 4 >= lines
                && text.words >= 4 * text.lines
                && text.full * 3 >= text.lines
                && text.on * 4 >= text.lines
                && self.pairs.len() * 4 < 3 * lines
                && !labels
        };
        margin(&self.left, &self.right) || margin(&self.right, &self.left)
    }
}

/// The pieces left of a gutter that make up the column next to it.
fn nearest_column(pieces: &[Piece], left: &[usize]) -> Vec<usize> {
    let mut sorted = left.to_vec();
    sorted.sort_by(|&a, &b| {
        pieces[b]
            .rect
            .right
            .total_cmp(&pieces[a].rect.right)
            .then(a.cmp(&b))
    });
    let mut column = Vec::new();
    let mut edge = f32::MAX;
    for i in sorted {
        if !column.is_empty() && pieces[i].rect.right < edge {
            break;
        }
        edge = edge.min(pieces[i].rect.left);
        column.push(i);
    }
    column.sort_unstable();
    column
}

/// The edges by which the cells of a table may be aligned within their rows.
pub(super) const EDGES: [fn(&Rect) -> f32; 3] = [|rect| rect.top, Rect::middle, |rect| rect.bottom];

/// Rows of the two sides that stand on one line, by the edge that gives most of them. A cell that is centred
/// beside two lines counts too.
fn pairs(pieces: &[Piece], left: &[Vec<usize>], right: &[Vec<usize>]) -> Vec<(usize, usize)> {
    let by = |edge: fn(&Rect) -> f32| -> Vec<(usize, usize)> {
        let meet = |n: usize, row: &[usize]| {
            let from = *row.last()?;
            let below = left.get(n + 1).and_then(|row| row.last());
            let meets = |to: &usize| {
                let (a, b) = (&pieces[from].rect, &pieces[*to].rect);
                let limit = ALIGNED * a.height().min(b.height());
                (edge(a) - edge(b)).abs() < limit
                    || below.is_some_and(|&below| is_between(pieces, from, below, *to))
            };
            right
                .iter()
                .position(|other| other.first().is_some_and(meets))
                .map(|m| (n, m))
        };
        left.iter()
            .enumerate()
            .filter_map(|(n, row)| meet(n, row))
            .collect()
    };
    EDGES.into_iter().map(by).max_by_key(Vec::len).unwrap_or_default()
}
