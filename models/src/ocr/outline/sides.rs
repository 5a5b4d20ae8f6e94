//! Moves the sides of a rough outline to where the paper ends, and checks that it does.

use crate::ocr::geometry::{Point, between, distance, signed_area};
use crate::ocr::grey::Plane;

/// Places along a side that are looked at.
const PLACES: usize = 48;

/// How far from the rough side the edge is sought, as a share of the picture's longer side.
const REACH: f32 = 0.03;

/// Around the page it is at least this much darker than on it, as a share of the paper's brightness.
const CONTRAST: f32 = 0.1;

/// Share of the places of a side where that must be so.
const CLEAR: f32 = 0.75;

/// A side that is this close to the picture's rim, as a share of the longer side, was cut off by the frame.
const RIM: f32 = 0.012;

/// Corners of a sheet seen at an angle are still within these, as cosines.
const STEEPEST: f32 = 0.42;

/// An outline that was checked.
pub(super) struct Outline {
    /// The corners, in the order of the rough ones.
    pub(super) corners: [Point; 4],
    /// How much darker it is around the page, mean over the sides.
    pub(super) contrast: f32,
}

/// A side of an outline.
struct Side {
    ends: [Point; 2],
    /// How much darker it is beyond it, `None` at the rim of the picture.
    contrast: Option<f32>,
}

/// The outline near the rough one (clockwise), `None` where it is none: at most one side may be cut off by the frame,
/// all others must be clear and straight.
pub(super) fn settle(plane: &Plane, rough: [Point; 4]) -> Option<Outline> {
    let side = |i: usize| find_side(plane, rough[i], rough[(i + 1) % 4]);
    let sides = [side(0)?, side(1)?, side(2)?, side(3)?];
    let seen: Vec<f32> = sides.iter().filter_map(|side| side.contrast).collect();
    if seen.len() < 3 {
        return None;
    }
    let mut corners = rough;
    for (i, corner) in corners.iter_mut().enumerate() {
        *corner = crossing(&sides[(i + 3) % 4].ends, &sides[i].ends)?;
    }
    let contrast = seen.iter().sum::<f32>() / seen.len() as f32;
    (is_sheet(&corners) && signed_area(&corners) > 0.8 * signed_area(&rough))
        .then_some(Outline { corners, contrast })
}

fn find_side(plane: &Plane, from: Point, to: Point) -> Option<Side> {
    let (width, height) = (plane.width() as f32, plane.height() as f32);
    let unit = width.max(height);
    let length = distance(from, to);
    let along = [(to[0] - from[0]) / length, (to[1] - from[1]) / length];
    // Clockwise on the screen: what lies to the left of the way is outside.
    let outward = [along[1], -along[0]];
    let rim = |p: Point| p[0].min(p[1]).min(width - p[0]).min(height - p[1]) < RIM * unit;
    if rim(from) && rim(to) && rim(between(from, to, 0.5)) {
        return Some(Side {
            ends: [from, to],
            contrast: None,
        });
    }
    let at = |t: f32, out: f32| {
        let on = between(from, to, t);
        [on[0] + outward[0] * out, on[1] + outward[1] * out]
    };
    let reach = (REACH * unit) as i32;
    let mut edge = Vec::new();
    let mut contrasts = Vec::new();
    for place in 0..PLACES {
        let t = 0.04 + 0.92 * place as f32 / (PLACES - 1) as f32;
        // Mean brightness just inside and just outside; the edge is where they differ most.
        let mean = |offsets: [f32; 3], out: f32| {
            offsets
                .iter()
                .map(|offset| plane.sample(at(t, out + offset)))
                .sum::<f32>()
                / 3.0
        };
        let drop = |out: i32| mean([-1.5, -2.5, -3.5], out as f32) - mean([1.5, 2.5, 3.5], out as f32);
        let (best, out) = (-reach..=reach)
            .map(|out| (drop(out), out))
            .max_by(|a, b| a.0.total_cmp(&b.0))?;
        let paper = mean([-2.0, -4.0, -6.0], out as f32).max(1.0);
        contrasts.push(best / paper);
        if best / paper >= CONTRAST {
            edge.push((t, out as f32));
        }
    }
    if (edge.len() as f32) < CLEAR * PLACES as f32 {
        return None;
    }
    let (start, slope) = straight(&mut edge)?;
    let near = edge
        .iter()
        .filter(|(t, out)| (start + slope * t - out).abs() < 0.4 * REACH * unit)
        .count();
    if (near as f32) < CLEAR * edge.len() as f32 {
        return None;
    }
    let contrast = contrasts.iter().sum::<f32>() / contrasts.len() as f32;
    Some(Side {
        ends: [at(0.0, start), at(1.0, start + slope)],
        contrast: Some(contrast),
    })
}

/// Start and slope of a line through most of the points (Theil and Sen: the median of slopes).
fn straight(points: &mut [(f32, f32)]) -> Option<(f32, f32)> {
    let mut slopes = Vec::new();
    for (i, a) in points.iter().enumerate() {
        let apart = points[i + 1..].iter().filter(|b| b.0 - a.0 > 0.2);
        slopes.extend(apart.map(|b| (b.1 - a.1) / (b.0 - a.0)));
    }
    let slope = median(&mut slopes)?;
    let mut starts: Vec<f32> = points.iter().map(|(t, out)| out - slope * t).collect();
    Some((median(&mut starts)?, slope))
}

fn median(values: &mut [f32]) -> Option<f32> {
    let middle = values.len() / 2;
    (!values.is_empty()).then(|| *values.select_nth_unstable_by(middle, f32::total_cmp).1)
}

/// Where two lines cross.
fn crossing([a, b]: &[Point; 2], [c, d]: &[Point; 2]) -> Option<Point> {
    let (r, s) = ([b[0] - a[0], b[1] - a[1]], [d[0] - c[0], d[1] - c[1]]);
    let cross = r[0] * s[1] - r[1] * s[0];
    let t = ((c[0] - a[0]) * s[1] - (c[1] - a[1]) * s[0]) / cross;
    t.is_finite().then(|| between(*a, *b, t))
}

/// Whether the corners are those of a rectangle seen from anywhere near above.
fn is_sheet(corners: &[Point; 4]) -> bool {
    (0..4).all(|i| {
        let (a, b, c) = (corners[(i + 3) % 4], corners[i], corners[(i + 1) % 4]);
        let (p, q) = ([a[0] - b[0], a[1] - b[1]], [c[0] - b[0], c[1] - b[1]]);
        let cosine = (p[0] * q[0] + p[1] * q[1]) / (distance(a, b) * distance(b, c));
        cosine.abs() < STEEPEST
    })
}
