//! How the places of the printed page lie in the picture that was read.

/// A point of the printed page and where it lies in the picture.
pub(super) type Pair = ([f32; 2], [f32; 2]);

/// A map of points: affine, corrected by what is left over at the known points near by, since paper bends.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Map {
    fit: Fit,
    pairs: Vec<Pair>,
}

/// Known points that correct a place.
const NEAREST: usize = 4;

impl Map {
    /// The map that these pairs tell.
    pub(super) fn new(pairs: Vec<Pair>) -> Map {
        Map {
            fit: Fit::new(&pairs),
            pairs,
        }
    }

    /// Where a point of the printed page lies.
    pub(super) fn apply(&self, point: [f32; 2]) -> [f32; 2] {
        let mut near: Vec<(f32, &Pair)> = self
            .pairs
            .iter()
            .map(|pair| ((pair.0[0] - point[0]).hypot(pair.0[1] - point[1]), pair))
            .collect();
        near.sort_by(|a, b| a.0.total_cmp(&b.0));
        let [mut x, mut y] = self.fit.apply(point);
        let weights = near.iter().take(NEAREST).map(|(away, _)| 1.0 / (away + 0.01));
        let sum: f32 = weights.clone().sum();
        for (weight, (_, (from, to))) in weights.zip(&near) {
            let [u, v] = self.fit.apply(*from);
            x += (to[0] - u) * weight / sum;
            y += (to[1] - v) * weight / sum;
        }
        [x, y]
    }
}

/// An affine map, fitted to pairs of points.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Fit {
    x: [f32; 3],
    y: [f32; 3],
}

impl Fit {
    /// Leaves points where they are.
    const IDENTITY: Fit = Fit {
        x: [0.0, 1.0, 0.0],
        y: [0.0, 0.0, 1.0],
    };

    /// The map with the least squared distance between the images of the first points and the second ones;
    /// the identity for points that do not determine one.
    fn new(pairs: &[Pair]) -> Fit {
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
    fn apply(&self, [x, y]: [f32; 2]) -> [f32; 2] {
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
    fn a_bend_is_followed_near_the_known_points() {
        let map = |[x, y]: [f32; 2]| [x, y + 0.02 * (6.0 * y).sin()];
        let pairs: Vec<Pair> = (0..40)
            .map(|n| [0.1 + 0.4 * (n % 3) as f32, 0.025 * n as f32])
            .map(|point| (point, map(point)))
            .collect();
        let bent = Map::new(pairs);
        for n in 1..20 {
            let point = [0.3, 0.05 * n as f32 - 0.01];
            assert!((bent.apply(point)[1] - map(point)[1]).abs() < 0.004, "{n}");
        }
    }

    #[test]
    fn points_on_one_line_determine_nothing() {
        let pairs: Vec<_> = (0..9)
            .map(|n| ([0.5, 0.1 * n as f32], [0.4, 0.1 * n as f32]))
            .collect();
        assert_eq!(Fit::new(&pairs), Fit::IDENTITY);
    }
}
