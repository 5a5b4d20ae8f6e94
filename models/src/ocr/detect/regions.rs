//! Connected regions of a map of probabilities.

use crate::ocr::geometry::Point;

/// Points that hang together.
pub(super) struct Region {
    /// Corners of the points that have a neighbour outside, enough for the hull.
    pub(super) border: Vec<Point>,
    /// Mean of the map over the region.
    pub(super) mean: f32,
}

/// The regions where `map`, with rows of `width` points, is above `threshold`; points hang together over edges and
/// corners.
pub(super) fn above(map: &[f32], width: usize, threshold: f32) -> Vec<Region> {
    let mut seen: Vec<bool> = map.iter().map(|value| *value <= threshold).collect();
    let mut regions = Vec::new();
    let mut open = Vec::new();
    for start in 0..map.len() {
        if seen[start] {
            continue;
        }
        seen[start] = true;
        open.push(start);
        let (mut border, mut sum, mut count) = (Vec::new(), 0.0, 0_u32);
        while let Some(at) = open.pop() {
            sum += map[at];
            count += 1;
            let (x, y) = (at % width, at / width);
            let mut inside = 0;
            for next in neighbours(x, y, width, map.len() / width) {
                if map[next] > threshold {
                    inside += 1;
                }
                if !seen[next] {
                    seen[next] = true;
                    open.push(next);
                }
            }
            if inside < 8 {
                let (x, y) = (x as f32, y as f32);
                border.extend([[x, y], [x + 1.0, y], [x + 1.0, y + 1.0], [x, y + 1.0]]);
            }
        }
        regions.push(Region {
            border,
            mean: sum / count as f32,
        });
    }
    regions
}

/// Indices of the up to eight neighbours.
fn neighbours(x: usize, y: usize, width: usize, height: usize) -> impl Iterator<Item = usize> {
    let rows = y.saturating_sub(1)..(y + 2).min(height);
    rows.flat_map(move |row| (x.saturating_sub(1)..(x + 2).min(width)).map(move |column| (column, row)))
        .filter(move |place| *place != (x, y))
        .map(move |(column, row)| row * width + column)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn two_regions_with_their_means() {
        #[rustfmt::skip]
        let map = [
            1.00, 0.0, 0.0, 0.0, 0.0,
            0.0, 0.50, 0.0, 0.5, 0.5,
            0.0, 0.0, 0.0, 0.5, 0.5,
        ];
        let found = above(&map, 5, 0.3);
        let means: Vec<f32> = found.iter().map(|region| region.mean).collect();
        assert_eq!(means, [0.75, 0.5], "corners connect, a gap parts");
        assert!(
            found[1].border.contains(&[5.0, 3.0]),
            "borders are outer corners of points"
        );
    }

    #[test]
    fn nothing_above_nothing_found() {
        assert!(above(&[0.1; 12], 4, 0.3).is_empty());
    }
}
