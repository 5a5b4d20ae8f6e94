//! Levels what is left of tilt, perspective and curl, from the lines themselves.

use super::geometry::{OrientedBox, Point};

/// A smooth field of slopes: `a + b y + c x`, from the middle of the page, in widths of the page.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(super) struct Level {
    slope: f32,
    by_y: f32,
    by_x: f32,
    middle: Point,
    unit: f32,
}

impl Level {
    /// The slopes that the longer boxes of a page of `width` x `height` points show. A few that stand across do not
    /// count; with too little text only the tilt is told.
    pub(super) fn measure(boxes: &[OrientedBox], width: f32, height: f32) -> Self {
        let middle = [width / 2.0, height / 2.0];
        let flat = Level {
            middle,
            unit: width,
            ..Level::default()
        };
        let mut slopes: Vec<(Point, f32, f32)> = boxes
            .iter()
            .filter(|text| text.length > 5.0 * text.height)
            .map(|text| {
                (
                    flat.relative(text.center),
                    text.along[1] / text.along[0],
                    text.length,
                )
            })
            .collect();
        if slopes.is_empty() {
            return flat;
        }
        let typical = weighted_median(&mut slopes);
        slopes.retain(|(_, slope, _)| (slope - typical).abs() < 0.06);
        if slopes.len() < 8 {
            return Level {
                slope: typical,
                ..flat
            };
        }
        let fitted = fit(&slopes).unwrap_or([typical, 0.0, 0.0]);
        Level {
            slope: fitted[0],
            by_y: fitted[1],
            by_x: fitted[2],
            ..flat
        }
    }

    fn relative(&self, point: Point) -> Point {
        [
            (point[0] - self.middle[0]) / self.unit,
            (point[1] - self.middle[1]) / self.unit,
        ]
    }

    /// Where a point would lie if all lines were level and margins upright.
    pub(super) fn apply(&self, point: Point) -> Point {
        let [x, y] = self.relative(point);
        // Along a line y' stays the same: dy/dx is the slope.
        let level = y - x * (self.slope + self.by_y * y) - self.by_x * x * x / 2.0;
        let upright = x + y * self.slope;
        [
            self.middle[0] + upright * self.unit,
            self.middle[1] + level * self.unit,
        ]
    }
}

/// The slope that half of the text, counted by length, stays below.
fn weighted_median(slopes: &mut [(Point, f32, f32)]) -> f32 {
    slopes.sort_by(|a, b| a.1.total_cmp(&b.1));
    let half = slopes.iter().map(|(_, _, weight)| weight).sum::<f32>() / 2.0;
    let mut sum = 0.0;
    let above = slopes.iter().find(|(_, _, weight)| {
        sum += weight;
        sum >= half
    });
    above.map_or(0.0, |(_, slope, _)| *slope)
}

/// Weighted least squares of slope over 1, y, x by Cramer's rule.
fn fit(slopes: &[(Point, f32, f32)]) -> Option<[f32; 3]> {
    let mut m = [[0.0_f64; 3]; 3];
    let mut r = [0.0_f64; 3];
    for ([x, y], slope, weight) in slopes {
        let terms = [1.0, f64::from(*y), f64::from(*x)];
        for i in 0..3 {
            for j in 0..3 {
                m[i][j] += f64::from(*weight) * terms[i] * terms[j];
            }
            r[i] += f64::from(*weight) * terms[i] * f64::from(*slope);
        }
    }
    // A little weight on "no change over the page" keeps a page with text in one corner from being bent.
    let total = m[0][0];
    m[1][1] += 0.002 * total;
    m[2][2] += 0.02 * total;
    let determinant = |m: [[f64; 3]; 3]| {
        m[0][0] * (m[1][1] * m[2][2] - m[1][2] * m[2][1]) - m[0][1] * (m[1][0] * m[2][2] - m[1][2] * m[2][0])
            + m[0][2] * (m[1][0] * m[2][1] - m[1][1] * m[2][0])
    };
    let whole = determinant(m);
    (whole.abs() > f64::EPSILON).then(|| {
        [0, 1, 2].map(|column| {
            let mut replaced = m;
            for (row, value) in replaced.iter_mut().zip(r) {
                row[column] = value;
            }
            (determinant(replaced) / whole) as f32
        })
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Lines of a page of 900 x 1280 whose slope is `slope(y)`.
    fn page(slope: impl Fn(f32) -> f32) -> Vec<OrientedBox> {
        let line = |i: usize| {
            let y = 100.0 + 40.0 * i as f32;
            let angle = slope(y).atan();
            OrientedBox {
                center: [430.0, y],
                along: [angle.cos(), angle.sin()],
                length: 600.0,
                height: 16.0,
            }
        };
        (0..28).map(line).collect()
    }

    #[test]
    fn a_tilted_page_becomes_level() {
        let boxes = page(|_| 0.03);
        let level = Level::measure(&boxes, 900.0, 1280.0);
        for text in &boxes {
            let [left, right] = [text.at(-300.0, 0.0), text.at(300.0, 0.0)].map(|end| level.apply(end)[1]);
            assert!((left - right).abs() < 1.0, "{left} {right}");
        }
    }

    #[test]
    fn a_fan_of_lines_becomes_level() {
        let boxes = page(|y| (y - 640.0) * 0.0001);
        let level = Level::measure(&boxes, 900.0, 1280.0);
        for text in &boxes {
            let [left, right] = [text.at(-300.0, 0.0), text.at(300.0, 0.0)].map(|end| level.apply(end)[1]);
            assert!((left - right).abs() < 1.5, "{left} {right}");
        }
    }

    #[test]
    fn a_level_page_stays_as_it_is() {
        let level = Level::measure(&page(|_| 0.0), 900.0, 1280.0);
        assert_eq!(level.apply([123.0, 456.0]), [123.0, 456.0]);
        assert_eq!(Level::measure(&[], 900.0, 1280.0).apply([1.0, 2.0]), [1.0, 2.0]);
    }
}
