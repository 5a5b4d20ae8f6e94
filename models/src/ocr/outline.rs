//! Where in a photo the page lies.
//!
//! A page is a bright sheet with four straight sides and something darker around it. Where that is not certain there
//! is no outline, and the whole picture counts as the page: a flat scan must not be harmed.

mod paper;
mod sides;

use super::geometry::{Point, convex_hull, signed_area};
use super::grey::{Plane, Pyramid};

/// Longer side, in pixels, of the picture on which the page is sought, at least.
const SIDE: usize = 400;

/// Shares of the pixels that may be darker than paper, tried one after the other: how much desk there is around the
/// page, and whether shadow lies on the page, is not known.
const DARKER: [f32; 5] = [0.08, 0.16, 0.26, 0.38, 0.52];

/// A page takes at least this share of the picture.
const SMALLEST: f32 = 0.25;

/// Four corners span at least this share of the hull of what is bright: a sheet is no ellipse.
const SQUARE: f32 = 0.85;

/// The corners of the page in pixels of the full picture, clockwise from the upper left one; `None` where no outline
/// is certain.
pub(super) fn find(pyramid: &Pyramid) -> Option<[Point; 4]> {
    let plane = pyramid.at_least(SIDE);
    let scale = pyramid.full().width() as f32 / plane.width() as f32;
    let found = thresholds(plane).into_iter().filter_map(|threshold| {
        let hull = convex_hull(&largest_bright(plane, threshold));
        let rough = largest_quad(&hull)?;
        let whole = (plane.width() * plane.height()) as f32;
        let area = signed_area(&rough);
        (area > SMALLEST * whole && area > SQUARE * signed_area(&hull))
            .then(|| sides::settle(plane, rough))?
    });
    let best = found.max_by(|a, b| a.contrast.total_cmp(&b.contrast))?;
    let corners = paper::complete(best.corners, plane.width() as f32, plane.height() as f32);
    Some(from_upper_left(corners).map(|corner| corner.map(|value| value * scale)))
}

/// The brightness below which each of the shares in [`DARKER`] of the pixels lies.
fn thresholds(plane: &Plane) -> Vec<u8> {
    let mut sorted = plane.values().to_vec();
    sorted.sort_unstable();
    let mut thresholds: Vec<u8> = DARKER
        .iter()
        .map(|share| sorted[(share * sorted.len() as f32) as usize])
        .collect();
    // Between the darkest and the brightest regions, wherever their border lies (Otsu 1979).
    thresholds.push(otsu(&sorted));
    thresholds.dedup();
    thresholds
}

fn otsu(sorted: &[u8]) -> u8 {
    let total: f64 = sorted.iter().map(|value| f64::from(*value)).sum();
    let (mut best, mut sum) = ((0.0, 0), 0.0);
    for (i, pair) in sorted.windows(2).enumerate() {
        sum += f64::from(pair[0]);
        if pair[0] != pair[1] {
            let (below, above) = ((i + 1) as f64, (sorted.len() - i - 1) as f64);
            let gap = sum / below - (total - sum) / above;
            let between = below * above * gap * gap;
            if between > best.0 {
                best = (between, pair[0]);
            }
        }
    }
    best.1
}

/// Ends of the rows of the largest region brighter than `threshold`.
fn largest_bright(plane: &Plane, threshold: u8) -> Vec<Point> {
    let (width, height) = (plane.width(), plane.height());
    // A pixel counts if all around it are bright: threads of light over the desk do not hang on to the page.
    let bright = |x: usize, y: usize| {
        (y - 1..=y + 1).all(|y| plane.row(y)[x - 1..=x + 1].iter().all(|value| *value > threshold))
    };
    let mut open: Vec<bool> = vec![false; width * height];
    for y in 1..height.saturating_sub(1) {
        for x in 1..width.saturating_sub(1) {
            open[y * width + x] = bright(x, y);
        }
    }
    let mut largest = (Vec::new(), 0);
    let mut stack = Vec::new();
    for start in 0..open.len() {
        if !std::mem::take(&mut open[start]) {
            continue;
        }
        stack.push(start);
        let mut rows = vec![(usize::MAX, 0); height];
        let mut count = 0;
        while let Some(at) = stack.pop() {
            count += 1;
            let (x, y) = (at % width, at / width);
            rows[y] = (rows[y].0.min(x), rows[y].1.max(x));
            // The rim is never open, so all four neighbours exist.
            for next in [at - 1, at + 1, at - width, at + width] {
                if std::mem::take(&mut open[next]) {
                    stack.push(next);
                }
            }
        }
        if count > largest.1 {
            largest = (rows, count);
        }
    }
    let ends = largest
        .0
        .iter()
        .zip(0_u16..)
        .filter(|((left, right), _)| left <= right);
    ends.flat_map(|((left, right), y)| {
        let y = f32::from(y);
        [[*left as f32 - 1.0, y + 0.5], [*right as f32 + 2.0, y + 0.5]]
    })
    .collect()
}

/// The four corners of a hull that span the largest area, clockwise.
fn largest_quad(hull: &[Point]) -> Option<[Point; 4]> {
    // For a diagonal from i to k the best corners on its two sides are independent.
    let away = |i: usize, k: usize, j: usize| signed_area(&[hull[i], hull[j], hull[k]]).abs();
    let mut best = (0.0, None);
    for i in 0..hull.len() {
        for k in i + 2..hull.len() {
            let farthest = |corners: &mut dyn Iterator<Item = usize>| {
                corners
                    .map(|j| (away(i, k, j), j))
                    .max_by(|a, b| a.0.total_cmp(&b.0))
            };
            let (Some(one), Some(other)) = (
                farthest(&mut (i + 1..k)),
                farthest(&mut (k + 1..hull.len()).chain(0..i)),
            ) else {
                continue;
            };
            if one.0 + other.0 > best.0 {
                best = (
                    one.0 + other.0,
                    Some([hull[i], hull[one.1], hull[k], hull[other.1]]),
                );
            }
        }
    }
    best.1
}

/// The same corners beginning with the one nearest to the picture's upper left.
fn from_upper_left(mut corners: [Point; 4]) -> [Point; 4] {
    let sum = |corner: &Point| corner[0] + corner[1];
    let first = (0..4)
        .min_by(|a, b| sum(&corners[*a]).total_cmp(&sum(&corners[*b])))
        .unwrap_or(0);
    corners.rotate_left(first);
    corners
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ocr::geometry::{Projection, distance};

    const PAGE: [Point; 4] = [[130.0, 110.0], [640.0, 150.0], [700.0, 900.0], [90.0, 860.0]];

    /// A picture of 800 x 1000 with a sheet at `corners`, brightness told by place on the sheet (0 to 1).
    fn photo(corners: &[Point; 4], desk: u8, sheet: impl Fn(Point) -> u8) -> Pyramid {
        let to_page =
            Projection::between(corners, &[[0.0, 0.0], [1.0, 0.0], [1.0, 1.0], [0.0, 1.0]]).unwrap();
        Pyramid::new(Plane::from_fn(800, 1000, |x, y| {
            let at = to_page.apply([x as f32 + 0.5, y as f32 + 0.5]);
            let on_page = at.iter().all(|value| (0.0..=1.0).contains(value));
            if on_page {
                sheet(at)
            } else {
                desk + ((x * 7 + y * 13) % 11) as u8
            }
        }))
    }

    fn print(at: Point) -> u8 {
        let inside = (0.12..0.88).contains(&at[0]) && (0.05..0.95).contains(&at[1]);
        let line = ((at[1] * 60.0) as u32).is_multiple_of(2) && inside;
        if line && ((at[0] * 150.0) as u32).is_multiple_of(2) {
            60
        } else {
            225
        }
    }

    fn assert_near(found: Option<[Point; 4]>, truth: &[Point; 4]) {
        let found = found.unwrap();
        for (a, b) in found.iter().zip(truth) {
            assert!(distance(*a, *b) < 6.0, "{found:?}");
        }
    }

    #[test]
    fn a_printed_sheet_on_a_darker_desk_is_found() {
        assert_near(find(&photo(&PAGE, 110, print)), &PAGE);
    }

    #[test]
    fn a_shadow_over_a_third_of_the_sheet_does_not_hide_it() {
        let shaded = |at: Point| {
            if at[0] + at[1] > 1.3 {
                (f32::from(print(at)) * 0.65) as u8
            } else {
                print(at)
            }
        };
        assert_near(find(&photo(&PAGE, 70, shaded)), &PAGE);
    }

    #[test]
    fn a_scan_has_no_outline() {
        let whole = [[-1.0, -1.0], [801.0, -1.0], [801.0, 1001.0], [-1.0, 1001.0]];
        assert_eq!(find(&photo(&whole, 0, print)), None);
    }

    #[test]
    fn a_grey_heading_is_no_desk() {
        let whole = [[-1.0, -1.0], [801.0, -1.0], [801.0, 1001.0], [-1.0, 1001.0]];
        assert_eq!(
            find(&photo(&whole, 0, |at| if at[1] < 0.2 { 120 } else { print(at) })),
            None
        );
    }

    #[test]
    fn a_white_desk_leaves_the_picture_as_it_is() {
        assert_eq!(find(&photo(&PAGE, 222, print)), None);
    }
}
