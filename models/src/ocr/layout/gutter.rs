//! Vertical strips of white space with text on both sides.

use super::geometry::{Rect, median};
use super::lines::Piece;
use super::rows::visual_rows;

/// Narrowest gutter, in heights of the lines beside it.
const NARROWEST: f32 = 0.5;
/// How far a line may reach into a gutter without moving its edge, in line heights.
const TOLERANCE: f32 = 0.2;
/// Gap over which a side always goes on beyond the end of the other side, in line heights.
const CHAIN: f32 = 0.8;
/// Gap over which a side goes on if it has gaps as wide inside.
const LONG_CHAIN: f32 = 1.4;
/// More lines than a subject has.
const MANY: usize = 4;
/// How much wider than the gaps inside a gap outside may be, since boxes are not exact.
const SLACK: f32 = 0.3;

/// A gutter with the pieces on its two sides.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Gutter {
    /// Pieces left of it, sorted by number.
    pub(super) left: Vec<usize>,
    /// Pieces right of it, sorted by number.
    pub(super) right: Vec<usize>,
}

/// All different gutters among `items`.
pub(super) fn gutters(pieces: &[Piece], items: &[usize]) -> Vec<Gutter> {
    let mut sorted = items.to_vec();
    sorted.sort_by(|&a, &b| {
        pieces[a]
            .rect
            .middle()
            .total_cmp(&pieces[b].rect.middle())
            .then(a.cmp(&b))
    });
    let mut found: Vec<Gutter> = Vec::new();
    for &a in &sorted {
        let Some(b) = neighbour(pieces, &sorted, a) else {
            continue;
        };
        if let Some(gutter) = grow(pieces, &sorted, a, b)
            && !found.contains(&gutter)
        {
            found.push(gutter);
        }
    }
    found
}

/// The nearest piece to the right that stands beside `a`, however little.
fn neighbour(pieces: &[Piece], items: &[usize], a: usize) -> Option<usize> {
    let from = &pieces[a].rect;
    items
        .iter()
        .copied()
        .filter(|&b| pieces[b].rect.left > from.right && pieces[b].rect.beside(from) > 0.1)
        .min_by(|&b, &c| pieces[b].rect.left.total_cmp(&pieces[c].rect.left))
}

/// The white strip while it is being followed, narrowed by the lines it passes.
struct Strip {
    low: f32,
    high: f32,
    narrowest: f32,
    tolerance: f32,
}

/// A side of the strip.
#[derive(Clone, Copy, PartialEq)]
enum Side {
    Left,
    Right,
}

impl Strip {
    /// On which side `rect` stands, or `None` where it closes the strip.
    fn pass(&mut self, rect: &Rect) -> Option<Side> {
        if rect.right <= self.low + self.tolerance {
            return Some(Side::Left);
        }
        if rect.left >= self.high - self.tolerance {
            return Some(Side::Right);
        }
        let room_right = self.high - rect.right;
        let room_left = rect.left - self.low;
        // A line that stands wholly in the strip belongs to the nearer side.
        if room_right >= room_left && room_right >= self.narrowest {
            self.low = rect.right;
            Some(Side::Left)
        } else if room_left >= self.narrowest {
            self.high = rect.left;
            Some(Side::Right)
        } else {
            None
        }
    }
}

/// Follows the white space between `a` and `b` downwards and upwards as far as it goes.
fn grow(pieces: &[Piece], sorted: &[usize], a: usize, b: usize) -> Option<Gutter> {
    let (from, to) = (&pieces[a].rect, &pieces[b].rect);
    let unit = (from.height() + to.height()) / 2.0;
    let mut strip = Strip {
        low: from.right,
        high: to.left,
        narrowest: NARROWEST * unit,
        tolerance: TOLERANCE * unit,
    };
    if strip.high - strip.low < strip.narrowest {
        return None;
    }
    let start = sorted.iter().position(|&i| i == a)?;
    let (mut left, mut right) = (vec![a], vec![b]);
    let (above, below) = sorted.split_at(start);
    // Whether the strip goes on to the end of the region.
    let mut follow = |way: &mut dyn Iterator<Item = usize>| {
        for i in way.filter(|&i| i != a && i != b) {
            match strip.pass(&pieces[i].rect) {
                Some(Side::Left) => left.push(i),
                Some(Side::Right) => right.push(i),
                None => return false,
            }
        }
        true
    };
    let open = follow(&mut below.iter().copied());
    follow(&mut above.iter().rev().copied());
    let span = |side: &[usize]| {
        let tops = side.iter().map(|&i| pieces[i].rect.top);
        let bottoms = side.iter().map(|&i| pieces[i].rect.bottom);
        (tops.fold(f32::MAX, f32::min), bottoms.fold(f32::MIN, f32::max))
    };
    let ((left_top, left_bottom), (right_top, right_bottom)) = (span(&left), span(&right));
    let common = (left_top.max(right_top), left_bottom.min(right_bottom));
    let mut left = beside(pieces, &left, common, unit, open);
    let mut right = beside(pieces, &right, common, unit, open);
    left.sort_unstable();
    right.sort_unstable();
    (!left.is_empty() && !right.is_empty()).then_some(Gutter { left, right })
}

/// The part of one side that stands beside the other side, and what goes on from there without a break. In an
/// `open` strip, which nothing closes at the bottom, text of many lines goes on past its paragraphs.
fn beside(pieces: &[Piece], side: &[usize], (top, bottom): (f32, f32), unit: f32, open: bool) -> Vec<usize> {
    let rows: Vec<(Vec<usize>, Rect)> = visual_rows(pieces, side)
        .into_iter()
        .filter_map(|row| {
            let around = row.iter().map(|&i| pieces[i].rect).reduce(|a, b| a.union(&b))?;
            Some((row, around))
        })
        .collect();
    let is_beside = |rect: &Rect| rect.bottom > top && rect.top < bottom;
    let Some(first) = rows.iter().position(|(_, rect)| is_beside(rect)) else {
        return Vec::new();
    };
    let last = rows
        .iter()
        .rposition(|(_, rect)| is_beside(rect))
        .unwrap_or(first);
    let gap = |n: usize| rows[n + 1].1.top - rows[n].1.bottom;
    let widest = (first..last).map(gap).fold(0.0, f32::max);
    let reach = (widest + SLACK * unit).clamp(CHAIN * unit, LONG_CHAIN * unit);
    let goes_on = |n: usize| {
        let size = |row: &[usize]| median(row.iter().map(|&i| pieces[i].rect.height()).collect());
        let alike = size(&rows[n].0) / size(&rows[n + 1].0).max(f32::EPSILON);
        gap(n) < reach && (0.4..2.5).contains(&alike) && rows[n].1.shared_width(&rows[n + 1].1) > 0.0
    };
    let start = (0..first)
        .rev()
        .take_while(|&n| goes_on(n))
        .last()
        .unwrap_or(first);
    let end = (last..rows.len().saturating_sub(1))
        .take_while(|&n| goes_on(n))
        .last()
        .map_or(last, |n| n + 1);
    let end = if open && rows.len() > end + MANY {
        rows.len() - 1
    } else {
        end
    };
    rows[start..=end]
        .iter()
        .flat_map(|(row, _)| row.iter().copied())
        .collect()
}
