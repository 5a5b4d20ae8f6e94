//! What can be measured on the two sides of a gutter, as numbers for the [`net`](super::net).
//!
//! Lengths are in line heights of the page, so that they mean the same on every page. The order of the numbers is part
//! of what was learnt: after a change here the weights have to be learnt anew (`models/layout`).

use std::collections::BTreeSet;

use super::geometry::{Rect, median};
use super::judge::{EDGES, Setting};
use super::lines::Piece;
use super::prose::Prose;
use super::words::{has_sum, is_figure, is_label, is_labelled, is_town};

/// How far edges of one row or column may stray, in line heights.
const STRAY: f32 = 0.15;
/// The same for lines that are flush with the edge of their side.
const FLUSH: f32 = 0.5;

/// The region that a gutter was found in.
#[derive(Clone, Copy, Debug)]
pub(super) struct Among {
    /// Gutters found there.
    pub(super) gutters: usize,
    /// Pieces that stand there.
    pub(super) pieces: usize,
}

/// Both sides of a gutter, as visual rows of cells.
pub(super) struct Sides<'a> {
    pub(super) pieces: &'a [Piece],
    pub(super) setting: Setting,
    pub(super) left: &'a [Vec<usize>],
    pub(super) right: &'a [Vec<usize>],
    /// Rows that the column next to the gutter has in common with the right side.
    pub(super) pairs: usize,
    pub(super) among: Among,
}

/// All traits, always of the same number and order.
pub(super) fn traits(sides: &Sides<'_>) -> Vec<f32> {
    let mut all = sides.extent();
    for side in [sides.left, sides.right] {
        all.extend(sides.cells(side));
        all.extend(sides.edges(side));
    }
    all.extend(sides.at_the_gutter(sides.left.iter().filter_map(|row| row.last())));
    all.extend(sides.at_the_gutter(sides.right.iter().filter_map(|row| row.first())));
    all.extend(sides.alignment());
    for side in [sides.left, sides.right] {
        all.extend(sides.rhythm(side));
    }
    all.push(sides.common_words());
    all.push(count(sides.among.gutters));
    all.push(count(sides.among.pieces));
    all
}

/// A number of things, which is never so large that it would matter how exact it is.
fn count(number: usize) -> f32 {
    f32::from(u16::try_from(number).unwrap_or(u16::MAX))
}

fn flag(is: bool) -> f32 {
    f32::from(u8::from(is))
}

/// Part of a whole, 0 of nothing.
fn share(part: usize, whole: usize) -> f32 {
    count(part) / count(whole).max(1.0)
}

/// The rectangle around all pieces of these rows.
fn around(pieces: &[Piece], rows: &[Vec<usize>]) -> Rect {
    let rects = rows.iter().flatten().map(|&i| pieces[i].rect);
    rects.reduce(|a, b| a.union(&b)).unwrap_or(Rect {
        left: 0.0,
        top: 0.0,
        right: 0.0,
        bottom: 0.0,
    })
}

fn starts_small(text: &str) -> bool {
    text.starts_with(char::is_lowercase)
}

impl Sides<'_> {
    fn rect(&self, piece: usize) -> Rect {
        self.pieces[piece].rect
    }

    fn text(&self, piece: usize) -> &str {
        self.pieces[piece].text()
    }

    /// Which part of these cells has a property.
    fn having(&self, cells: &[usize], has: fn(&str) -> bool) -> f32 {
        share(cells.iter().filter(|&&i| has(self.text(i))).count(), cells.len())
    }

    /// Words of a cell, in the mean.
    fn words(&self, cells: &[usize]) -> f32 {
        let words = cells
            .iter()
            .map(|&i| self.text(i).split_whitespace().count())
            .sum();
        share(words, cells.len())
    }

    fn width(&self) -> f32 {
        around(self.pieces, self.right).left - around(self.pieces, self.left).right
    }

    /// Where the sides lie, how large they are and how wide the gutter between them is.
    fn extent(&self) -> Vec<f32> {
        let unit = self.setting.unit;
        let (left, right) = (around(self.pieces, self.left), around(self.pieces, self.right));
        let (fewer, more) = (
            self.left.len().min(self.right.len()),
            self.left.len().max(self.right.len()),
        );
        vec![
            self.width() / unit,
            count(self.left.len()),
            count(self.right.len()),
            share(fewer, more),
            share(self.pairs, fewer),
            share(self.pairs, more),
            (left.top - right.top).abs() / unit,
            (left.bottom - right.bottom).abs() / unit,
            left.width() / unit,
            right.width() / unit,
            self.setting.depth(left.top.min(right.top)),
            self.setting.depth(left.bottom.max(right.bottom)),
        ]
    }

    /// What the cells of a side hold, and how far apart they stand in their rows.
    fn cells(&self, side: &[Vec<usize>]) -> Vec<f32> {
        let unit = self.setting.unit;
        let cells: Vec<usize> = side.iter().flatten().copied().collect();
        let gaps = side.iter().flat_map(|row| {
            row.windows(2)
                .map(|pair| self.rect(pair[1]).left - self.rect(pair[0]).right)
        });
        let widest = gaps.fold(0.0, f32::max);
        let prose = Prose::new(self.pieces, side, self.setting);
        vec![
            self.having(&cells, is_figure),
            self.having(&cells, is_label),
            self.having(&cells, is_labelled),
            self.having(&cells, has_sum),
            self.having(&cells, is_town),
            self.having(&cells, |text| text.ends_with(['.', ','])),
            self.having(&cells, starts_small),
            self.words(&cells),
            share(side.iter().filter(|row| row.len() > 1).count(), side.len()),
            widest / unit,
            (self.width() - widest) / unit,
            share(prose.on, side.len()),
            share(prose.full, side.len()),
            share(prose.words, prose.lines),
        ]
    }

    /// How flush the lines of a side are, and how large its print is beside the running text and within.
    fn edges(&self, side: &[Vec<usize>]) -> Vec<f32> {
        let stray = FLUSH * self.setting.unit;
        let outline = around(self.pieces, side);
        let flush =
            |is: &dyn Fn(&Vec<usize>) -> bool| share(side.iter().filter(|row| is(row)).count(), side.len());
        let heights: Vec<f32> = side.iter().flatten().map(|&i| self.rect(i).height()).collect();
        let size = median(heights.clone()).max(f32::EPSILON);
        vec![
            flush(&|row| {
                row.first()
                    .is_some_and(|&i| self.rect(i).left - outline.left < stray)
            }),
            flush(&|row| {
                row.last()
                    .is_some_and(|&i| outline.right - self.rect(i).right < stray)
            }),
            size / self.setting.body.max(f32::EPSILON),
            heights.first().map_or(1.0, |first| first / size),
            heights.iter().copied().fold(0.0, f32::max) / size,
        ]
    }

    /// What the cells next to the gutter hold.
    fn at_the_gutter<'s>(&self, cells: impl Iterator<Item = &'s usize>) -> Vec<f32> {
        let cells: Vec<usize> = cells.copied().collect();
        vec![
            self.having(&cells, is_figure),
            self.having(&cells, is_label),
            self.having(&cells, has_sum),
            self.having(&cells, |text| text.len() == 10 && text.split('.').count() == 3),
            self.having(&cells, starts_small),
            self.having(&cells, |text| text.starts_with(|c: char| c.is_ascii_digit())),
            self.words(&cells),
        ]
    }

    /// How well rows that stand beside one another share a line, by the edge that tells most of it.
    fn alignment(&self) -> Vec<f32> {
        let unit = self.setting.unit;
        let beside = |side: &[Vec<usize>], other: Rect| -> Vec<Rect> {
            let rows = side
                .iter()
                .map(|row| around(self.pieces, std::slice::from_ref(row)));
            rows.filter(|row| {
                row.middle() > other.top - 0.5 * unit && row.middle() < other.bottom + 0.5 * unit
            })
            .collect()
        };
        let left = beside(self.left, around(self.pieces, self.right));
        let right = beside(self.right, around(self.pieces, self.left));
        let by = |edge: fn(&Rect) -> f32| {
            let off = |row: &Rect, others: &[Rect]| {
                let away = others.iter().map(|other| (edge(row) - edge(other)).abs() / unit);
                away.fold(3.0, f32::min)
            };
            let shared = |rows: &[Rect], others: &[Rect]| {
                share(
                    rows.iter().filter(|row| off(row, others) < STRAY).count(),
                    rows.len(),
                )
            };
            let away = right.iter().map(|row| off(row, &left)).sum::<f32>() / count(right.len()).max(1.0);
            (shared(&left, &right), shared(&right, &left), away)
        };
        let (of_left, of_right, away) = EDGES
            .into_iter()
            .map(by)
            .max_by(|a, b| (a.0 + a.1).total_cmp(&(b.0 + b.1)))
            .unwrap_or_default();
        vec![
            of_left,
            of_right,
            away,
            of_left.min(of_right),
            of_left.max(of_right),
            count(left.len()),
            count(right.len()),
        ]
    }

    /// Whether the rows of a side follow one another evenly, how many cells they have, and whether a line of one cell
    /// stands above them.
    fn rhythm(&self, side: &[Vec<usize>]) -> Vec<f32> {
        let unit = self.setting.unit;
        let middle = |row: &[usize]| row.first().map_or(0.0, |&i| self.rect(i).middle());
        let steps: Vec<f32> = side
            .windows(2)
            .map(|pair| (middle(&pair[1]) - middle(&pair[0])) / unit)
            .collect();
        let mean = steps.iter().sum::<f32>() / count(steps.len()).max(1.0);
        let spread =
            steps.iter().map(|step| (step - mean).powi(2)).sum::<f32>() / count(steps.len()).max(1.0);
        vec![
            median(steps.clone()),
            steps.iter().copied().fold(0.0, f32::max),
            spread.sqrt(),
            count(side.iter().map(Vec::len).max().unwrap_or(0)),
            flag(matches!(side, [first, second, ..] if first.len() == 1 && second.len() > 1)),
        ]
    }

    /// Which part of the cells that are no figures stands on both sides, as "Jahresbetrag" in two cards.
    fn common_words(&self) -> f32 {
        let texts = |side: &[Vec<usize>]| -> BTreeSet<String> {
            let texts = side.iter().flatten().map(|&i| self.text(i));
            texts
                .filter(|text| !is_figure(text))
                .map(str::to_lowercase)
                .collect()
        };
        let (left, right) = (texts(self.left), texts(self.right));
        share(left.intersection(&right).count(), left.len().min(right.len()))
    }
}
