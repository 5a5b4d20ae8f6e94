//! The page as a sequence of regions, each read row by row.

use super::gutter::{Gutter, gutters};
use super::judge::{COLUMNS, Setting, is_side_note, is_table_anyhow, judge};
use super::lines::Piece;
use super::traits::Among;

/// White band across the region that always separates, in line heights.
pub(super) const BAND: f32 = 1.6;

/// Cuts `items` into regions in reading order.
///
/// A region is cut at white bands that go all across it, then at the gutter that looks most like one between
/// columns: what stands above, the left side, the right side (a side note before its text), what stands
/// below. What has no such gutter is one region.
pub(super) fn regions(pieces: &[Piece], items: Vec<usize>, setting: Setting) -> Vec<Vec<usize>> {
    let mut found = Vec::new();
    cut(pieces, items, setting, &mut found);
    found
}

fn cut(pieces: &[Piece], items: Vec<usize>, setting: Setting, found: &mut Vec<Vec<usize>>) {
    if items.len() < 2 {
        found.extend((!items.is_empty()).then_some(items));
        return;
    }
    let bands = bands(pieces, &items, BAND * setting.unit);
    if bands.len() > 1 {
        for band in bands {
            cut(pieces, band, setting, found);
        }
        return;
    }
    match columns(pieces, &items, setting) {
        Some(gutter) => {
            let note_first = is_side_note(pieces, &gutter);
            for part in parts(pieces, &items, gutter, note_first) {
                cut(pieces, part, setting, found);
            }
        }
        None => found.push(items),
    }
}

/// What stands above a gutter, on its sides (the right one first, if so), and below.
pub(super) fn parts(pieces: &[Piece], items: &[usize], gutter: Gutter, right_first: bool) -> [Vec<usize>; 4] {
    let Gutter { left, right } = gutter;
    let top = left
        .iter()
        .chain(&right)
        .map(|&i| pieces[i].rect.middle())
        .fold(f32::MAX, f32::min);
    let (above, below): (Vec<usize>, Vec<usize>) = items
        .iter()
        .copied()
        .filter(|i| !left.contains(i) && !right.contains(i))
        .partition(|&i| pieces[i].rect.middle() < top);
    if right_first {
        [above, right, left, below]
    } else {
        [above, left, right, below]
    }
}

/// The items between white bands of at least this height.
pub(super) fn bands(pieces: &[Piece], items: &[usize], height: f32) -> Vec<Vec<usize>> {
    let mut sorted = items.to_vec();
    sorted.sort_by(|&a, &b| pieces[a].rect.top.total_cmp(&pieces[b].rect.top).then(a.cmp(&b)));
    let mut bands: Vec<Vec<usize>> = Vec::new();
    let mut bottom = f32::MIN;
    for i in sorted {
        let rect = &pieces[i].rect;
        match bands.last_mut() {
            Some(band) if rect.top - bottom < height => band.push(i),
            _ => bands.push(vec![i]),
        }
        bottom = bottom.max(rect.bottom);
    }
    bands
}

/// The gutter that looks most like one between columns; of equals the one with more on both sides.
fn columns(pieces: &[Piece], items: &[usize], setting: Setting) -> Option<Gutter> {
    candidates(pieces, items, setting)
        .into_iter()
        .map(|(gutter, among)| (judge(pieces, &gutter, setting, among), gutter))
        .filter(|(share, _)| *share >= COLUMNS)
        .max_by(|(a, left), (b, right)| {
            let size = |gutter: &Gutter| {
                let (left, right) = (gutter.left.len(), gutter.right.len());
                (left.min(right), left + right)
            };
            a.total_cmp(b).then(size(left).cmp(&size(right)))
        })
        .map(|(_, gutter)| gutter)
}

/// The gutters among `items` that part more than two pieces and may be read down.
pub(super) fn candidates(pieces: &[Piece], items: &[usize], setting: Setting) -> Vec<(Gutter, Among)> {
    let all = gutters(pieces, items);
    let among = Among {
        gutters: all.len(),
        pieces: items.len(),
    };
    let parted = |gutter: &Gutter| {
        gutter.left.len() + gutter.right.len() > 2 && !is_table_anyhow(pieces, gutter, setting)
    };
    all.into_iter()
        .filter(parted)
        .map(|gutter| (gutter, among))
        .collect()
}
