//! Convex hull and the smallest box around it.

use super::{Point, distance};

/// A rectangle at any angle.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(in crate::ocr) struct OrientedBox {
    /// The middle.
    pub center: Point,
    /// Unit vector along the line of text, pointing right within 45 degrees either way, or up or down.
    pub along: Point,
    /// Length along that vector.
    pub length: f32,
    /// Length across it.
    pub height: f32,
}

impl OrientedBox {
    /// Unit vector across the line, a quarter turn clockwise on the screen from `along`.
    pub(in crate::ocr) fn across(&self) -> Point {
        [-self.along[1], self.along[0]]
    }

    /// The point `u` along and `v` across from the middle.
    pub(in crate::ocr) fn at(&self, u: f32, v: f32) -> Point {
        let across = self.across();
        [
            self.center[0] + u * self.along[0] + v * across[0],
            self.center[1] + u * self.along[1] + v * across[1],
        ]
    }

    /// Where a point lies, along and across from the middle.
    pub(in crate::ocr) fn locate(&self, point: Point) -> Point {
        let (dx, dy) = (point[0] - self.center[0], point[1] - self.center[1]);
        let across = self.across();
        [
            dx * self.along[0] + dy * self.along[1],
            dx * across[0] + dy * across[1],
        ]
    }

    /// Corners: top left, top right, bottom right, bottom left of the text.
    pub(in crate::ocr) fn corners(&self) -> [Point; 4] {
        let (u, v) = (self.length / 2.0, self.height / 2.0);
        [self.at(-u, -v), self.at(u, -v), self.at(u, v), self.at(-u, v)]
    }

    /// The same box grown by `margin` on all four sides.
    #[must_use]
    pub(in crate::ocr) fn grown(&self, margin: f32) -> OrientedBox {
        OrientedBox {
            length: self.length + 2.0 * margin,
            height: self.height + 2.0 * margin,
            ..*self
        }
    }
}

/// The corners of the convex hull, clockwise on the screen, without points on its edges
/// (monotone chain, Andrew 1979).
pub(in crate::ocr) fn convex_hull(points: &[Point]) -> Vec<Point> {
    let mut sorted = points.to_vec();
    sorted.sort_by(|a, b| a[0].total_cmp(&b[0]).then(a[1].total_cmp(&b[1])));
    sorted.dedup();
    if sorted.len() < 3 {
        return sorted;
    }
    let mut hull = half_hull(sorted.iter().copied());
    hull.pop();
    let mut other = half_hull(sorted.iter().rev().copied());
    other.pop();
    hull.append(&mut other);
    hull
}

fn half_hull(points: impl Iterator<Item = Point>) -> Vec<Point> {
    let mut hull: Vec<Point> = Vec::new();
    for point in points {
        while let [.., a, b] = hull[..]
            && (b[0] - a[0]) * (point[1] - a[1]) - (b[1] - a[1]) * (point[0] - a[0]) <= 0.0
        {
            hull.pop();
        }
        hull.push(point);
    }
    hull
}

/// The box of least area around the points: one of its sides lies on a side of the convex hull (Freeman and
/// Shapira 1975). Every side is tried, which is exact, also for shapes that are long and thin.
///
/// `None` for no points.
pub(in crate::ocr) fn min_area_box(points: &[Point]) -> Option<OrientedBox> {
    let hull = convex_hull(points);
    let &first = hull.first()?;
    let sides = hull.iter().zip(hull.iter().cycle().skip(1));
    let tried = sides
        .filter(|(a, b)| distance(**a, **b) > f32::EPSILON)
        .map(|(a, b)| {
            let side = distance(*a, *b);
            box_along([(b[0] - a[0]) / side, (b[1] - a[1]) / side], &hull)
        });
    tried
        .min_by(|a, b| (a.length * a.height).total_cmp(&(b.length * b.height)))
        .or(Some(OrientedBox {
            center: first,
            along: [1.0, 0.0],
            length: 0.0,
            height: 0.0,
        }))
}

/// The box with one side along `direction`, turned so that it reads to the right.
fn box_along(direction: Point, points: &[Point]) -> OrientedBox {
    let along = to_the_right(direction);
    let frame = OrientedBox {
        center: [0.0, 0.0],
        along,
        length: 0.0,
        height: 0.0,
    };
    let mut low = [f32::INFINITY; 2];
    let mut high = [f32::NEG_INFINITY; 2];
    for &point in points {
        let place = frame.locate(point);
        for axis in 0..2 {
            low[axis] = low[axis].min(place[axis]);
            high[axis] = high[axis].max(place[axis]);
        }
    }
    let center = frame.at((low[0] + high[0]) / 2.0, (low[1] + high[1]) / 2.0);
    OrientedBox {
        center,
        along,
        length: high[0] - low[0],
        height: high[1] - low[1],
    }
}

/// Of the four directions of a box the one that is closest to the right.
fn to_the_right([x, y]: Point) -> Point {
    let turns = [[x, y], [-y, x], [-x, -y], [y, -x]];
    turns
        .into_iter()
        .max_by(|a, b| a[0].total_cmp(&b[0]))
        .unwrap_or([1.0, 0.0])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_hull_leaves_out_what_lies_inside_or_on_an_edge() {
        let points = [
            [0.0, 0.0],
            [4.0, 0.0],
            [2.0, 0.0],
            [4.0, 3.0],
            [0.0, 3.0],
            [1.0, 1.0],
            [4.0, 0.0],
        ];
        let hull = convex_hull(&points);
        assert_eq!(hull.len(), 4);
        assert!(super::super::signed_area(&hull) > 0.0, "clockwise on the screen");
    }

    #[test]
    fn a_long_thin_box_keeps_its_height() {
        // A line of 712 x 9 pixels at 1.3 degrees.
        let angle = 1.3_f32.to_radians();
        let truth = OrientedBox {
            center: [500.0, 300.0],
            along: [angle.cos(), angle.sin()],
            length: 712.0,
            height: 9.0,
        };
        let mut points = truth.corners().to_vec();
        points.extend((0..700).map(|i| truth.at(i as f32 - 350.0, (i % 9) as f32 - 4.0)));
        let found = min_area_box(&points).unwrap();
        assert!((found.length - 712.0).abs() < 0.1, "{found:?}");
        assert!((found.height - 9.0).abs() < 0.1, "{found:?}");
        assert!((found.along[1] - angle.sin()).abs() < 1e-3);
    }

    #[test]
    fn points_on_a_line_make_a_flat_box_and_no_points_none() {
        let flat = min_area_box(&[[1.0, 1.0], [3.0, 1.0], [9.0, 1.0]]).unwrap();
        assert_eq!((flat.length, flat.height), (8.0, 0.0));
        assert_eq!(min_area_box(&[[2.0, 5.0]]).unwrap().center, [2.0, 5.0]);
        assert_eq!(min_area_box(&[]), None);
    }

    #[test]
    fn corners_start_at_the_top_left_of_the_text() {
        let upright = OrientedBox {
            center: [10.0, 5.0],
            along: [1.0, 0.0],
            length: 20.0,
            height: 10.0,
        };
        assert_eq!(
            upright.corners(),
            [[0.0, 0.0], [20.0, 0.0], [20.0, 10.0], [0.0, 10.0]]
        );
        assert_eq!(upright.locate(upright.at(3.0, -2.0)), [3.0, -2.0]);
    }
}
