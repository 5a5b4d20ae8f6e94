//! Grey planes and their pyramid.

use image::RgbImage;
use rayon::prelude::*;

use super::geometry::Point;

/// Fewest rows that are worth a thread.
const ROWS: usize = 8;

/// A grey picture, one byte a pixel, row by row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Plane {
    width: usize,
    height: usize,
    values: Vec<u8>,
}

impl Plane {
    /// A plane whose pixels `value` tells.
    pub(super) fn from_fn(width: usize, height: usize, mut value: impl FnMut(usize, usize) -> u8) -> Self {
        let mut values = Vec::with_capacity(width * height);
        for y in 0..height {
            values.extend((0..width).map(|x| value(x, y)));
        }
        Plane {
            width,
            height,
            values,
        }
    }

    /// The same, the rows side by side on all cores.
    pub(super) fn drawn(width: usize, height: usize, value: impl Fn(usize, usize) -> u8 + Sync) -> Self {
        let mut values = vec![0; width * height];
        let draw = |(y, row): (usize, &mut [u8])| {
            for (x, pixel) in row.iter_mut().enumerate() {
                *pixel = value(x, y);
            }
        };
        let rows = values.par_chunks_mut(width.max(1)).enumerate().with_min_len(ROWS);
        rten::thread_pool().run(|| rows.for_each(draw));
        Plane {
            width,
            height,
            values,
        }
    }

    /// The brightness of a picture (ITU-R BT.601).
    pub(super) fn from_rgb(picture: &RgbImage) -> Self {
        let brightness = |rgb: &[u8]| {
            let [red, green, blue] = [rgb[0], rgb[1], rgb[2]].map(u32::from);
            ((red * 77 + green * 150 + blue * 29 + 128) >> 8) as u8
        };
        Plane {
            width: picture.width() as usize,
            height: picture.height() as usize,
            values: picture.as_raw().chunks_exact(3).map(brightness).collect(),
        }
    }

    /// Width in pixels.
    pub(super) fn width(&self) -> usize {
        self.width
    }

    /// Height in pixels.
    pub(super) fn height(&self) -> usize {
        self.height
    }

    /// All pixels, row by row.
    pub(super) fn values(&self) -> &[u8] {
        &self.values
    }

    /// One row of pixels.
    pub(super) fn row(&self, y: usize) -> &[u8] {
        &self.values[y * self.width..(y + 1) * self.width]
    }

    /// The value at a point between pixel centres, bilinear; beyond the edge it is the edge's.
    pub(super) fn sample(&self, [x, y]: Point) -> f32 {
        let x = (x - 0.5).clamp(0.0, (self.width - 1) as f32);
        let y = (y - 0.5).clamp(0.0, (self.height - 1) as f32);
        let (left, top) = (x as usize, y as usize);
        let (right, bottom) = ((left + 1).min(self.width - 1), (top + 1).min(self.height - 1));
        let (s, t) = (x - left as f32, y - top as f32);
        let at = |x: usize, y: usize| f32::from(self.values[y * self.width + x]);
        let upper = at(left, top) + (at(right, top) - at(left, top)) * s;
        let lower = at(left, bottom) + (at(right, bottom) - at(left, bottom)) * s;
        upper + (lower - upper) * t
    }

    /// The plane at half the size, each pixel the mean of four; an odd last row or column is dropped.
    fn halved(&self) -> Plane {
        let (width, height) = (self.width / 2, self.height / 2);
        let mut values = Vec::with_capacity(width * height);
        for y in 0..height {
            let (upper, lower) = (self.row(2 * y), self.row(2 * y + 1));
            values.extend(upper.chunks_exact(2).zip(lower.chunks_exact(2)).map(|(a, b)| {
                let sum = u16::from(a[0]) + u16::from(a[1]) + u16::from(b[0]) + u16::from(b[1]);
                ((sum + 2) / 4) as u8
            }));
        }
        Plane {
            width,
            height,
            values,
        }
    }
}

/// A picture at its full size, a half, a quarter, and so on, for sampling it at any scale without aliasing.
#[derive(Clone, Debug)]
pub(super) struct Pyramid {
    levels: Vec<Plane>,
}

impl Pyramid {
    /// Sizes down to this many pixels are kept.
    const SMALLEST: usize = 128;

    /// The pyramid over a plane of at least one pixel.
    pub(super) fn new(plane: Plane) -> Self {
        let mut levels = vec![plane];
        while let Some(last) = levels.last()
            && last.width.min(last.height) >= 2 * Self::SMALLEST
        {
            levels.push(last.halved());
        }
        Pyramid { levels }
    }

    /// The picture at its full size.
    pub(super) fn full(&self) -> &Plane {
        &self.levels[0]
    }

    /// A view for samples that lie `step` pixels of the full picture apart.
    pub(super) fn view(&self, step: f32) -> View<'_> {
        let level = (step.max(1.0).log2() as usize).min(self.levels.len() - 1);
        View {
            plane: &self.levels[level],
            scale: 1.0 / (1_u32 << level) as f32,
        }
    }

    /// The level whose longer side is the smallest that is still at least `side`, or the full picture.
    pub(super) fn at_least(&self, side: usize) -> &Plane {
        let fits = |plane: &&Plane| plane.width.max(plane.height) >= side;
        self.levels.iter().rev().find(fits).unwrap_or(&self.levels[0])
    }
}

/// One level of a [`Pyramid`], addressed in coordinates of the full picture.
#[derive(Clone, Copy, Debug)]
pub(super) struct View<'a> {
    plane: &'a Plane,
    scale: f32,
}

impl View<'_> {
    /// The value at a point of the full picture.
    pub(super) fn sample(&self, [x, y]: Point) -> f32 {
        self.plane.sample([x * self.scale, y * self.scale])
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn samples_between_pixels_are_mixed_and_the_edge_goes_on() {
        let plane = Plane::from_fn(2, 1, |x, _| if x == 0 { 0 } else { 100 });
        assert_eq!(plane.sample([0.5, 0.5]), 0.0);
        assert_eq!(plane.sample([1.0, 0.5]), 50.0);
        assert_eq!(plane.sample([9.0, -3.0]), 100.0);
    }

    #[test]
    fn drawn_side_by_side_or_one_after_the_other_is_the_same() {
        let value = |x: usize, y: usize| (x * 7 + y * 13) as u8;
        for (width, height) in [(5, 100), (300, 3), (1, 1), (0, 4)] {
            assert_eq!(
                Plane::drawn(width, height, value),
                Plane::from_fn(width, height, value)
            );
        }
    }

    #[test]
    fn every_level_shows_the_same_places() {
        let plane = Plane::from_fn(1024, 1024, |x, _| (x / 4) as u8);
        let pyramid = Pyramid::new(plane);
        assert_eq!(pyramid.levels.len(), 4);
        for step in [1.0, 2.5, 4.0, 100.0] {
            let value = pyramid.view(step).sample([512.0, 300.0]);
            assert!((value - 127.5).abs() < 1.1, "step {step}: {value}");
        }
    }

    #[test]
    fn brightness_is_that_of_the_eye() {
        let picture = RgbImage::from_raw(3, 1, vec![255, 0, 0, 0, 255, 0, 255, 255, 255]).unwrap();
        assert_eq!(Plane::from_rgb(&picture).values(), [77, 149, 255]);
    }
}
