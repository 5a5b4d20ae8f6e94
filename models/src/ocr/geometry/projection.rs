//! Projections between two views of a plane.

use super::Point;

/// A projective map of the plane (homography), applied to column vectors.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(in crate::ocr) struct Projection([[f64; 3]; 3]);

impl Projection {
    /// The map that scales both axes.
    pub(in crate::ocr) fn scaling(x: f64, y: f64) -> Self {
        Projection([[x, 0.0, 0.0], [0.0, y, 0.0], [0.0, 0.0, 1.0]])
    }

    /// The map that takes each corner of `from` to the corner of `to`, `None` where three of four corners lie on
    /// a line.
    pub(in crate::ocr) fn between(from: &[Point; 4], to: &[Point; 4]) -> Option<Self> {
        // Eight linear equations for the eight entries beside the last, which is 1.
        let mut rows = [[0.0_f64; 9]; 8];
        for (i, (a, b)) in from.iter().zip(to).enumerate() {
            let [x, y] = a.map(f64::from);
            let [u, v] = b.map(f64::from);
            rows[2 * i] = [x, y, 1.0, 0.0, 0.0, 0.0, -u * x, -u * y, u];
            rows[2 * i + 1] = [0.0, 0.0, 0.0, x, y, 1.0, -v * x, -v * y, v];
        }
        let [a, b, c, d, e, f, g, h] = solve(rows)?;
        Some(Projection([[a, b, c], [d, e, f], [g, h, 1.0]]))
    }

    /// The image of a point.
    pub(in crate::ocr) fn apply(&self, [x, y]: Point) -> Point {
        let (x, y) = (f64::from(x), f64::from(y));
        let [u, v, w] = self.0.map(|row| row[0] * x + row[1] * y + row[2]);
        [(u / w) as f32, (v / w) as f32]
    }

    /// The map that first does `first` and then this.
    #[must_use]
    pub(in crate::ocr) fn after(&self, first: &Projection) -> Projection {
        let mut product = [[0.0; 3]; 3];
        for (i, row) in product.iter_mut().enumerate() {
            for (j, entry) in row.iter_mut().enumerate() {
                *entry = (0..3).map(|k| self.0[i][k] * first.0[k][j]).sum();
            }
        }
        Projection(product)
    }
}

/// Gauss's elimination with pivoting on eight equations; the last column is the right-hand side.
fn solve(mut rows: [[f64; 9]; 8]) -> Option<[f64; 8]> {
    for column in 0..8 {
        let pivot = (column..8).max_by(|a, b| rows[*a][column].abs().total_cmp(&rows[*b][column].abs()))?;
        rows.swap(column, pivot);
        let lead = rows[column];
        if lead[column].abs() < 1e-9 {
            return None;
        }
        for (i, row) in rows.iter_mut().enumerate() {
            if i != column {
                let factor = row[column] / lead[column];
                for (entry, above) in row.iter_mut().zip(lead).skip(column) {
                    *entry -= factor * above;
                }
            }
        }
    }
    let mut solution = [0.0; 8];
    for (i, value) in solution.iter_mut().enumerate() {
        *value = rows[i][8] / rows[i][i];
    }
    Some(solution)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ocr::geometry::distance;

    const UNIT: [Point; 4] = [[0.0, 0.0], [1.0, 0.0], [1.0, 1.0], [0.0, 1.0]];
    const PAGE: [Point; 4] = [[310.0, 120.0], [2700.0, 260.0], [2950.0, 3800.0], [90.0, 3600.0]];

    #[test]
    fn corners_go_to_corners_and_back() {
        let there = Projection::between(&UNIT, &PAGE).unwrap();
        let back = Projection::between(&PAGE, &UNIT).unwrap();
        for (unit, page) in UNIT.iter().zip(&PAGE) {
            assert!(distance(there.apply(*unit), *page) < 1e-2);
        }
        let middle = back.after(&there).apply([0.3, 0.7]);
        assert!(distance(middle, [0.3, 0.7]) < 1e-5);
    }

    #[test]
    fn diagonals_cross_in_the_image_of_the_middle() {
        // A projection keeps lines straight, so the middle goes to where the diagonals cross.
        let there = Projection::between(&UNIT, &[[0.0, 0.0], [3.0, 0.0], [2.0, 2.0], [1.0, 2.0]]).unwrap();
        assert!(distance(there.apply([0.5, 0.5]), [1.5, 1.5]) < 1e-5);
    }

    #[test]
    fn three_corners_on_a_line_have_no_projection() {
        let flat = [[0.0, 0.0], [1.0, 0.0], [2.0, 0.0], [0.0, 1.0]];
        assert_eq!(Projection::between(&flat, &UNIT), None);
    }
}
