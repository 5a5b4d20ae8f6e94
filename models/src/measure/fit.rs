//! How the places of the printed page lie in the picture that was read.

/// An affine map of points, fitted to pairs of points.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Fit {
    x: [f32; 3],
    y: [f32; 3],
}

impl Fit {
    /// Leaves points where they are.
    pub(super) const IDENTITY: Fit = Fit {
        x: [0.0, 1.0, 0.0],
        y: [0.0, 0.0, 1.0],
    };

    /// The map with the least squared distance between the images of the first points and the second ones;
    /// the identity for points that do not determine one.
    pub(super) fn new(pairs: &[([f32; 2], [f32; 2])]) -> Fit {
        let solve = |axis: usize| {
            let mut sums = [[0.0f64; 4]; 3];
            for (from, to) in pairs {
                let known = [1.0, f64::from(from[0]), f64::from(from[1])];
                for (row, sum) in sums.iter_mut().enumerate() {
                    for (column, value) in known.iter().chain([&f64::from(to[axis])]).enumerate() {
                        sum[column] += known[row] * value;
                    }
                }
            }
            eliminate(sums)
        };
        match (pairs.len() >= 6, solve(0), solve(1)) {
            (true, Some(x), Some(y)) => Fit { x, y },
            _ => Fit::IDENTITY,
        }
    }

    /// Where a point of the printed page lies.
    pub(super) fn apply(&self, [x, y]: [f32; 2]) -> [f32; 2] {
        [self.x, self.y].map(|[shift, across, down]| shift + across * x + down * y)
    }
}

/// Solves three linear equations, or tells that they have no single solution.
fn eliminate(mut rows: [[f64; 4]; 3]) -> Option<[f32; 3]> {
    for pivot in 0..3 {
        let best = (pivot..3).max_by(|&a, &b| rows[a][pivot].abs().total_cmp(&rows[b][pivot].abs()))?;
        rows.swap(pivot, best);
        if rows[pivot][pivot].abs() < 1e-6 {
            return None;
        }
        let lead = rows[pivot];
        for (_, row) in rows.iter_mut().enumerate().filter(|(number, _)| *number != pivot) {
            let factor = row[pivot] / lead[pivot];
            for (value, above) in row.iter_mut().zip(lead) {
                *value -= factor * above;
            }
        }
    }
    Some([0, 1, 2].map(|n| (rows[n][3] / rows[n][n]) as f32))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_shift_a_tilt_and_a_stretch_are_found() {
        let map = |[x, y]: [f32; 2]| [0.02 + 0.97 * x + 0.01 * y, -0.01 + 0.008 * x + 1.03 * y];
        let points: Vec<[f32; 2]> = (0..12)
            .map(|n| [0.1 + 0.07 * (n % 4) as f32, 0.1 + 0.2 * (n / 4) as f32])
            .collect();
        let fit = Fit::new(&points.iter().map(|p| (*p, map(*p))).collect::<Vec<_>>());
        let ([x, y], [u, v]) = (fit.apply([0.5, 0.9]), map([0.5, 0.9]));
        assert!((x - u).abs() < 1e-3 && (y - v).abs() < 1e-3);
    }

    #[test]
    fn points_on_one_line_determine_nothing() {
        let pairs: Vec<_> = (0..9)
            .map(|n| ([0.5, 0.1 * n as f32], [0.4, 0.1 * n as f32]))
            .collect();
        assert_eq!(Fit::new(&pairs), Fit::IDENTITY);
    }
}
