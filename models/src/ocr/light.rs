//! Uneven light: shadows, lamps, grey paper.

use super::geometry::Point;
use super::grey::{Plane, Pyramid};

/// How much darker than white the paper is at each place.
#[derive(Clone, Debug)]
pub(super) struct Light {
    /// Gains on a coarse grid.
    gains: Vec<f32>,
    width: usize,
    height: usize,
    /// Pixels of the picture to one cell.
    cell: f32,
}

/// Cells along the longer side of the picture: smaller than a shadow's edge, larger than a letter.
const CELLS: usize = 64;

/// The brightness that paper is brought to.
const PAPER: f32 = 245.0;

/// Deep shadow is noise; it is not amplified beyond this.
const MOST: f32 = 3.0;

impl Light {
    /// Measures the light of a picture: the brightest tenth of each cell is paper, and what the neighbours
    /// agree on holds, so that a black bar or a lamp's reflection does not count.
    pub(super) fn measure(pyramid: &Pyramid) -> Self {
        let full = pyramid.full();
        let plane = pyramid.at_least(8 * CELLS);
        let cell = (plane.width().max(plane.height()) as f32 / CELLS as f32).max(1.0);
        let (width, height) = (cells(plane.width(), cell), cells(plane.height(), cell));
        let mut paper = Vec::with_capacity(width * height);
        for y in 0..height {
            for x in 0..width {
                paper.push(brightest_tenth(
                    plane,
                    (x as f32 * cell) as usize,
                    (y as f32 * cell) as usize,
                    cell,
                ));
            }
        }
        let paper = blurred(&around(&paper, width, height, 2, median), width, height);
        let gains = paper
            .iter()
            .map(|value| (PAPER / value.max(1.0)).clamp(1.0, MOST))
            .collect();
        Light {
            gains,
            width,
            height,
            cell: cell * full.width() as f32 / plane.width() as f32,
        }
    }

    /// By how much to multiply the brightness at a point of the picture.
    pub(super) fn gain(&self, [x, y]: Point) -> f32 {
        let x = (x / self.cell - 0.5).clamp(0.0, (self.width - 1) as f32);
        let y = (y / self.cell - 0.5).clamp(0.0, (self.height - 1) as f32);
        let (left, top) = (x as usize, y as usize);
        let (right, bottom) = ((left + 1).min(self.width - 1), (top + 1).min(self.height - 1));
        let (s, t) = (x - left as f32, y - top as f32);
        let at = |x: usize, y: usize| self.gains[y * self.width + x];
        let upper = at(left, top) + (at(right, top) - at(left, top)) * s;
        let lower = at(left, bottom) + (at(right, bottom) - at(left, bottom)) * s;
        upper + (lower - upper) * t
    }
}

fn cells(pixels: usize, cell: f32) -> usize {
    ((pixels as f32 / cell).ceil() as usize).max(1)
}

/// The value that a tenth of the pixels of a cell exceed.
fn brightest_tenth(plane: &Plane, left: usize, top: usize, cell: f32) -> f32 {
    let size = cell.ceil() as usize;
    let mut counts = [0_u32; 256];
    let mut total = 0;
    for y in top..(top + size).min(plane.height()) {
        for value in &plane.row(y)[left.min(plane.width())..(left + size).min(plane.width())] {
            counts[usize::from(*value)] += 1;
            total += 1;
        }
    }
    let mut above = 0;
    for (value, count) in (0_u8..=255).zip(counts).rev() {
        above += count;
        if above * 10 > total {
            return f32::from(value);
        }
    }
    0.0
}

/// For each cell what `of` makes of the cells at most `reach` away.
fn around(values: &[f32], width: usize, height: usize, reach: usize, of: fn(&mut [f32]) -> f32) -> Vec<f32> {
    let mut result = Vec::with_capacity(values.len());
    let mut near = Vec::new();
    for y in 0..height {
        for x in 0..width {
            near.clear();
            for row in y.saturating_sub(reach)..(y + reach + 1).min(height) {
                near.extend(
                    &values[row * width + x.saturating_sub(reach)..row * width + (x + reach + 1).min(width)],
                );
            }
            result.push(of(&mut near));
        }
    }
    result
}

fn median(values: &mut [f32]) -> f32 {
    let middle = values.len() / 2;
    *values.select_nth_unstable_by(middle, f32::total_cmp).1
}

fn blurred(values: &[f32], width: usize, height: usize) -> Vec<f32> {
    around(values, width, height, 1, |near| {
        near.iter().sum::<f32>() / near.len() as f32
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_shadow_over_half_of_the_page_is_lifted() {
        let page = Plane::from_fn(1024, 1024, |x, y| {
            let paper = if x < 512 { 240.0 } else { 120.0 };
            if (x / 8 + y / 8) % 4 == 0 {
                (paper * 0.2) as u8
            } else {
                paper as u8
            }
        });
        let light = Light::measure(&Pyramid::new(page));
        assert!((light.gain([100.0, 500.0]) - 245.0 / 240.0).abs() < 0.02);
        assert!((light.gain([900.0, 500.0]) - 245.0 / 120.0).abs() < 0.04);
    }

    #[test]
    fn white_paper_stays_and_black_is_not_amplified_without_end() {
        let white = Light::measure(&Pyramid::new(Plane::from_fn(300, 200, |_, _| 255)));
        assert_eq!(white.gain([10.0, 10.0]), 1.0);
        let black = Light::measure(&Pyramid::new(Plane::from_fn(300, 200, |_, _| 3)));
        assert_eq!(black.gain([299.0, 199.0]), MOST);
    }
}
