//! From the pieces that the detector saw to printed lines and cells.

use notice::page::Place;

use super::super::segment::Segment;
use super::geometry::{Rect, level};
use super::parts::{LOOSE, Part, glue, take_apart};

/// Gap below which two pieces of one row always belong together.
const TIGHT: f32 = 0.35;
/// Gap up to which rows close by have to tell that it parts columns.
const NARROW: f32 = 1.0;
/// Gap above which two pieces never belong together.
const WIDE: f32 = 1.6;
/// How far edges of one column may stray, in line heights.
const STRAY: f32 = 0.4;
/// The same for columns whose gap is no wider than the word spaces beside it: the words of justified lines come to
/// stand nearly below one another by chance, the lines of a column exactly.
const EXACT: f32 = 0.12;
/// So many rows have such a gap at one place where they are lines of a column, and hardly ever by chance.
const BY_CHANCE: usize = 4;

/// One printed line, or one cell of a table row.
#[derive(Clone, Debug)]
pub(super) struct Piece {
    /// Level, in units of the page height.
    pub(super) rect: Rect,
    pub(super) segment: Segment,
}

impl Piece {
    pub(super) fn text(&self) -> &str {
        &self.segment.text
    }
}

/// Takes segments apart at wide gaps, levels them, and joins what is one printed line.
pub(super) fn lines(segments: Vec<Segment>, aspect: f32) -> Vec<Piece> {
    let mut parts: Vec<Part> = segments
        .into_iter()
        .filter(|segment| !segment.text.trim().is_empty())
        .flat_map(|segment| take_apart(segment, aspect))
        .collect();
    parts.sort_by(|a, b| {
        let (a, b) = (&a.segment, &b.segment);
        let by = |edge: fn(&Place) -> f32| edge(&a.place).total_cmp(&edge(&b.place));
        by(|p| p.top)
            .then(by(|p| p.left))
            .then(by(|p| p.right))
            .then_with(|| a.text.cmp(&b.text))
    });
    let mut rects: Vec<Rect> = parts
        .iter()
        .map(|part| Rect::new(&part.segment.place, aspect))
        .collect();
    level(&mut rects);
    join(parts, rects, aspect)
}

/// Where the line begins that a part ends, and where the line ends that a part begins, as far as the detector saw
/// them as one.
fn line_of(part: &Part, rect: &Rect, aspect: f32) -> Rect {
    let [left, right] = part.whole.map(|x| x * aspect);
    let [first, last] = part.ends;
    Rect {
        left: if last { left } else { rect.left },
        right: if first { right } else { rect.right },
        ..*rect
    }
}

/// Joins neighbours of one row where the gap between them is a word space.
fn join(parts: Vec<Part>, rects: Vec<Rect>, aspect: f32) -> Vec<Piece> {
    let gaps = gaps(&rects);
    let lines: Vec<Rect> = parts
        .iter()
        .zip(&rects)
        .map(|(part, rect)| line_of(part, rect, aspect))
        .collect();
    // For every part the part that goes on with its line.
    let mut next: Vec<Option<usize>> = vec![None; parts.len()];
    let mut continues = vec![false; parts.len()];
    for gap in &gaps {
        let apart = |stretched| gap.width > WIDE || parts_columns(gap, &gaps, (&rects, &lines), stretched);
        if gap.width < TIGHT || !apart(parts[gap.right].stretched) {
            next[gap.left] = Some(gap.right);
            continues[gap.right] = true;
        }
    }
    let mut parts: Vec<Option<Segment>> = parts.into_iter().map(|part| Some(part.segment)).collect();
    let mut pieces = Vec::new();
    for start in (0..parts.len()).filter(|&i| !continues[i]) {
        let Some(mut segment) = parts[start].take() else {
            continue;
        };
        let mut rect = rects[start];
        let mut at = start;
        while let Some(following) = next[at] {
            let Some(more) = parts[following].take() else {
                break;
            };
            segment = glue(segment, more);
            rect = rect.union(&rects[following]);
            at = following;
        }
        pieces.push(Piece { rect, segment });
    }
    pieces
}

/// The space between two neighbours of one row.
struct Gap {
    left: usize,
    right: usize,
    /// In heights of the higher one.
    width: f32,
}

/// All gaps between a piece and the nearest piece to its right in the same row, each piece used once on
/// either side.
fn gaps(rects: &[Rect]) -> Vec<Gap> {
    let nearest = |a: usize, forward: bool| {
        let reach = |b: usize| {
            let (l, r) = if forward {
                (&rects[a], &rects[b])
            } else {
                (&rects[b], &rects[a])
            };
            let unit = l.height().max(r.height());
            let alike = unit < 3.0 * l.height().min(r.height());
            (alike && l.beside(r) > 0.5 && r.centre() > l.centre() && r.left > l.right - 0.5 * unit)
                .then_some(r.left - l.right)
        };
        (0..rects.len())
            .filter(|&b| b != a)
            .filter_map(|b| reach(b).map(|distance| (b, distance)))
            .min_by(|x, y| x.1.total_cmp(&y.1))
            .map(|(b, _)| b)
    };
    (0..rects.len())
        .filter_map(|left| {
            let right = nearest(left, true)?;
            let (a, b) = (&rects[left], &rects[right]);
            let unit = a.height().max(b.height());
            (nearest(right, false) == Some(left)).then(|| Gap {
                left,
                right,
                width: (b.left - a.right) / unit,
            })
        })
        .collect()
}

/// Whether the gap is part of the space between two columns, and no word space.
///
/// A wide gap is, unless lines run across its place above and below. A narrow one is where two rows close by,
/// the next one among them, have a gap at the same place between pieces that stand in line with these; more rows
/// where it is no wider than the word spaces beside it.
fn parts_columns(gap: &Gap, gaps: &[Gap], (rects, lines): (&[Rect], &[Rect]), stretched: bool) -> bool {
    let (a, b) = (&rects[gap.left], &rects[gap.right]);
    let unit = a.height().max(b.height());
    let near = |a: f32, b: f32| (a - b).abs() < STRAY * unit;
    let alike = |other: &Gap| {
        let (c, d) = (&rects[other.left], &rects[other.right]);
        let shared = b.left.min(d.left) - a.right.max(c.right);
        let exact = !stretched || (b.left - d.left).abs() < EXACT * unit;
        let left = near(a.left, c.left)
            || near(a.right, c.right)
            || near(lines[gap.left].left, lines[other.left].left);
        let right = near(b.left, d.left)
            || near(b.right, d.right)
            || near(lines[gap.right].right, lines[other.right].right);
        other.width > LOOSE && shared > 0.3 * unit && left && right && exact
    };
    let away = |rect: &Rect, sign: f32| sign * (rect.middle() - a.middle()) / unit;
    let closed = |sign: f32| {
        let across = |rect: &Rect| rect.left < a.right && rect.right > b.left;
        rects
            .iter()
            .any(|rect| (0.5..2.2).contains(&away(rect, sign)) && across(rect))
    };
    let rows = |sign: f32| {
        let beside = |rect: &&Rect| rect.left < b.right && rect.right > a.left;
        let distances = rects.iter().filter(beside).map(|rect| away(rect, sign));
        let next = distances.filter(|away| *away > 0.5).fold(f32::MAX, f32::min);
        let near: Vec<f32> = gaps
            .iter()
            .map(|other| (other, away(&rects[other.left], sign)))
            .filter(|(other, away)| (0.5..5.0).contains(away) && alike(other))
            .map(|(_, away)| away)
            .collect();
        let adjoining = near.iter().any(|away| *away < next + 0.5);
        if closed(sign) || !adjoining { 0 } else { near.len() }
    };
    if gap.width < NARROW || stretched {
        rows(-1.0) + rows(1.0) >= if stretched { BY_CHANCE } else { 2 }
    } else {
        !(closed(-1.0) && closed(1.0))
    }
}
