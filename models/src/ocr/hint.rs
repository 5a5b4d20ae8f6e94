//! Why a picture holds no legible text.

use super::error::Hint;
use super::geometry::OrientedBox;
use super::grey::{Plane, Pyramid};

/// A picture whose brightest tenth is darker than this was taken in the dark.
const DARK: u8 = 90;

/// Contrast (brightest less darkest hundredth) below which there is nothing to see.
const BLANK: u8 = 40;

/// Sharpness (see [`sharpness`]) below which edges are smeared.
const BLURRED: f32 = 4.0;

/// Lines whose boxes are lower than this many pixels of the picture are too small to read; small boxes come out
/// some pixels higher than their letters.
const SMALL: f32 = 14.0;

/// A page whose longer side has fewer pixels than this shows ordinary print lower than [`SMALL`].
const FEW: f32 = 600.0;

/// The likeliest reason, `None` where the picture is fine and simply shows no text. `boxes` with `scale` pixels of
/// the picture to a unit are what looked like text; `side` is the longer side of the page in pixels of the picture.
pub(super) fn why(pyramid: &Pyramid, boxes: &[OrientedBox], scale: f32, side: f32) -> Option<Hint> {
    let plane = pyramid.at_least(1000);
    let [dark, bright, paper] = percentiles(plane, [0.01, 0.99, 0.9]);
    if paper < DARK {
        return Some(Hint::Dark);
    }
    let mut heights: Vec<f32> = boxes.iter().map(|text| text.height * scale).collect();
    heights.sort_by(f32::total_cmp);
    let small = heights
        .get(heights.len() / 2)
        .is_some_and(|median| *median < SMALL);
    if small {
        return Some(Hint::TooFar);
    }
    if bright.saturating_sub(dark) < BLANK {
        // Smeared writing is pale, but it still looks like lines.
        let blank = boxes.is_empty();
        return Some(if blank { Hint::Blank } else { Hint::Blurred });
    }
    if side < FEW {
        return Some(Hint::TooFar);
    }
    (sharpness(plane) < BLURRED).then_some(Hint::Blurred)
}

fn percentiles<const N: usize>(plane: &Plane, wanted: [f32; N]) -> [u8; N] {
    let mut counts = [0_usize; 256];
    for value in plane.values() {
        counts[usize::from(*value)] += 1;
    }
    wanted.map(|share| {
        let mut left = (share * plane.values().len() as f32) as usize;
        let at = (0_u8..=255).find(|value| {
            let here = counts[usize::from(*value)];
            let found = here > left;
            left = left.saturating_sub(here);
            found
        });
        at.unwrap_or(u8::MAX)
    })
}

/// How sharp the sharpest edges are: the mean of the strongest hundredth of the Laplacian's absolute values.
fn sharpness(plane: &Plane) -> f32 {
    let mut edges: Vec<u16> = Vec::new();
    for y in 1..plane.height().saturating_sub(1) {
        let [above, row, below] = [y - 1, y, y + 1].map(|y| plane.row(y));
        for x in 1..plane.width().saturating_sub(1) {
            let around =
                u16::from(above[x]) + u16::from(below[x]) + u16::from(row[x - 1]) + u16::from(row[x + 1]);
            edges.push(around.abs_diff(4 * u16::from(row[x])));
        }
    }
    if edges.is_empty() {
        return 0.0;
    }
    let weaker = edges.len() - edges.len().div_ceil(100);
    let (_, _, strongest) = edges.select_nth_unstable(weaker.saturating_sub(1));
    strongest.iter().map(|value| f32::from(*value)).sum::<f32>() / strongest.len().max(1) as f32
}

#[cfg(test)]
mod tests {
    use super::*;

    fn hint(value: impl FnMut(usize, usize) -> u8) -> Option<Hint> {
        why(&Pyramid::new(Plane::from_fn(400, 300, value)), &[], 1.0, 1600.0)
    }

    #[test]
    fn dark_blank_blurred_and_fine_are_told_apart() {
        assert_eq!(hint(|x, _| (x % 40) as u8), Some(Hint::Dark));
        assert_eq!(hint(|_, _| 250), Some(Hint::Blank));
        assert_eq!(
            hint(|x, _| (127.0 + 120.0 * (x as f32 / 60.0).sin()) as u8),
            Some(Hint::Blurred)
        );
        assert_eq!(hint(|x, _| if x / 20 % 2 == 0 { 20 } else { 240 }), None);
    }

    #[test]
    fn pale_lines_are_blurred_and_pale_paper_is_blank() {
        let line = OrientedBox {
            center: [200.0, 100.0],
            along: [1.0, 0.0],
            length: 300.0,
            height: 20.0,
        };
        let pale = Pyramid::new(Plane::from_fn(400, 300, |x, _| 220 + (x / 20 % 2) as u8 * 20));
        assert_eq!(why(&pale, &[line], 1.0, 1600.0), Some(Hint::Blurred));
        assert_eq!(why(&pale, &[], 1.0, 1600.0), Some(Hint::Blank));
    }

    #[test]
    fn tiny_writing_is_too_far() {
        let tiny = OrientedBox {
            center: [0.0; 2],
            along: [1.0, 0.0],
            length: 40.0,
            height: 3.0,
        };
        let pyramid = Pyramid::new(Plane::from_fn(
            400,
            300,
            |x, _| if x / 20 % 2 == 0 { 20 } else { 240 },
        ));
        assert_eq!(why(&pyramid, &[tiny], 2.0, 1600.0), Some(Hint::TooFar));
        assert_eq!(why(&pyramid, &[], 2.0, 400.0), Some(Hint::TooFar));
    }
}
