//! Points, oriented boxes and projections of the plane.
//!
//! Coordinates are pixels, x to the right and y down; pixel (0, 0) covers the square from 0 to 1.

mod hull;
mod projection;

pub(super) use hull::{OrientedBox, convex_hull, min_area_box};
pub(super) use projection::Projection;

/// A point: x, y.
pub(super) type Point = [f32; 2];

/// Distance between two points.
pub(super) fn distance(a: Point, b: Point) -> f32 {
    (a[0] - b[0]).hypot(a[1] - b[1])
}

/// The point at the fraction `t` of the way from `a` to `b`.
pub(super) fn between(a: Point, b: Point, t: f32) -> Point {
    [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t]
}

/// Area of a simple polygon; positive if it runs clockwise on the screen.
pub(super) fn signed_area(polygon: &[Point]) -> f32 {
    let next = polygon.iter().cycle().skip(1);
    polygon
        .iter()
        .zip(next)
        .map(|(a, b)| a[0] * b[1] - b[0] * a[1])
        .sum::<f32>()
        / 2.0
}
