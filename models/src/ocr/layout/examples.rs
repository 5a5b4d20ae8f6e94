//! Gutters of pages whose order is known, to learn from (`models/layout`).

use notice::page::Place;
use serde::Serialize;

use super::super::segment::Segment;
use super::gutter::Gutter;
use super::judge::{Setting, appearance};
use super::lines::{self, Piece};
use super::regions::{BAND, bands, candidates, parts};
use super::{is_upright, setting};

/// One gutter: how it looks, and which way its sides are read.
#[derive(Clone, Debug, Serialize)]
pub struct Example {
    /// What the net looks at.
    pub values: Vec<f32>,
    /// Whether one side is read after the other; otherwise row by row.
    pub columns: bool,
    /// Pieces on the side that has fewer: how much depends on the answer.
    pub size: usize,
}

/// The gutters of a page, found where the page is cut as it should be. `order` holds the places of the lines in the
/// order in which a person reads them. Gutters whose sides are read neither one after the other nor row by row are left
/// out.
pub fn examples(segments: Vec<Segment>, order: &[Place], page_aspect: f32) -> Vec<Example> {
    let pieces = lines::lines(segments, page_aspect);
    let items: Vec<usize> = (0..pieces.len()).filter(|&i| !is_upright(&pieces[i])).collect();
    let teacher = Teacher {
        turns: pieces.iter().map(|piece| turn(piece, order)).collect(),
        setting: setting(&pieces, &items),
        pieces,
    };
    let mut found = Vec::new();
    teacher.cut(items, &mut found);
    found
}

/// The number of the line on which most of a piece lies.
fn turn(piece: &Piece, order: &[Place]) -> usize {
    let at = &piece.segment.place;
    let shared = |line: &Place| {
        let width = line.right.min(at.right) - line.left.max(at.left);
        let height = line.bottom.min(at.bottom) - line.top.max(at.top);
        width.max(0.0) * height.max(0.0)
    };
    let best =
        |a: &(usize, &Place), b: &(usize, &Place)| shared(a.1).total_cmp(&shared(b.1)).then(b.0.cmp(&a.0));
    order.iter().enumerate().max_by(best).map_or(0, |(turn, _)| turn)
}

struct Teacher {
    pieces: Vec<Piece>,
    /// Which line each piece is of.
    turns: Vec<usize>,
    setting: Setting,
}

impl Teacher {
    fn cut(&self, items: Vec<usize>, found: &mut Vec<Example>) {
        let bands = bands(&self.pieces, &items, BAND * self.setting.unit);
        if bands.len() > 1 {
            return bands.into_iter().for_each(|band| self.cut(band, found));
        }
        let gutters = candidates(&self.pieces, &items, self.setting);
        for (gutter, among) in &gutters {
            if let Some(columns) = self.columns(gutter) {
                found.push(Example {
                    values: appearance(&self.pieces, gutter, self.setting, *among),
                    columns,
                    size: gutter.left.len().min(gutter.right.len()),
                });
            }
        }
        let size = |gutter: &Gutter| {
            (
                gutter.left.len().min(gutter.right.len()),
                gutter.left.len() + gutter.right.len(),
            )
        };
        let right = gutters.into_iter().map(|(gutter, _)| gutter);
        let right = right.filter(|gutter| self.columns(gutter) == Some(true));
        if let Some(gutter) = right.max_by_key(size) {
            for part in parts(&self.pieces, &items, gutter, false) {
                if part.len() > 1 {
                    self.cut(part, found);
                }
            }
        }
    }

    /// Whether the sides are read one after the other; `None` where reading changes sides now and then.
    fn columns(&self, gutter: &Gutter) -> Option<bool> {
        let side = |pieces: &[usize], right: bool| -> Vec<(usize, bool)> {
            pieces.iter().map(|&i| (self.turns[i], right)).collect()
        };
        let mut read = side(&gutter.left, false);
        read.extend(side(&gutter.right, true));
        read.sort_unstable();
        let changes = read.windows(2).filter(|pair| pair[0].1 != pair[1].1).count();
        let rows = gutter.left.len().min(gutter.right.len());
        match changes {
            1 => Some(true),
            _ if changes * 2 >= rows.max(4) => Some(false),
            _ => None,
        }
    }
}
