//! Pictures in memory, and what lens, hand and sensor do to them.

use crate::dice::Dice;

/// A picture with `C` interleaved channels of 8 bits, in display (gamma-coded) values.
#[derive(Clone)]
pub(crate) struct Raster<const C: usize> {
    pub(crate) width: usize,
    pub(crate) height: usize,
    /// Row by row, `width * height * C` values.
    pub(crate) data: Vec<u8>,
}

/// Weights of the cubic through four neighbours (Catmull and Rom 1974) at `t` between the middle two.
fn catmull_rom(t: f32) -> [f32; 4] {
    let (t2, t3) = (t * t, t * t * t);
    [
        0.5 * (-t3 + 2.0 * t2 - t),
        0.5 * (3.0 * t3 - 5.0 * t2 + 2.0),
        0.5 * (-3.0 * t3 + 4.0 * t2 + t),
        0.5 * (t3 - t2),
    ]
}

impl<const C: usize> Raster<C> {
    pub(crate) fn new(width: usize, height: usize) -> Self {
        Raster {
            width,
            height,
            data: vec![0; width * height * C],
        }
    }

    /// The value at a point, pixel centres at whole numbers; outside, the nearest edge goes on. 0 to 255,
    /// with the small overshoot of the cubic.
    #[inline]
    pub(crate) fn sample(&self, x: f32, y: f32) -> [f32; C] {
        let (fx, fy) = (x.floor(), y.floor());
        let (wx, wy) = (catmull_rom(x - fx), catmull_rom(y - fy));
        let column = |i: usize| ((fx as isize + i as isize - 1).clamp(0, self.width as isize - 1)) as usize;
        let row = |i: usize| ((fy as isize + i as isize - 1).clamp(0, self.height as isize - 1)) as usize;
        let columns = [column(0), column(1), column(2), column(3)];
        let mut sum = [0.0; C];
        for (j, wy) in wy.iter().enumerate() {
            let start = row(j) * self.width;
            for (i, wx) in wx.iter().enumerate() {
                let at = (start + columns[i]) * C;
                let weight = wx * wy;
                for (sum, value) in sum.iter_mut().zip(&self.data[at..at + C]) {
                    *sum += weight * f32::from(*value);
                }
            }
        }
        sum
    }

    /// Defocus: a Gaussian of this deviation in pixels, one pass along rows and one along columns.
    pub(crate) fn blur(&mut self, sigma: f32) {
        if sigma < 0.2 {
            return;
        }
        let reach = (sigma * 2.5).ceil() as isize;
        let bell: Vec<f32> = (-reach..=reach)
            .map(|i| (-0.5 * (i as f32 / sigma).powi(2)).exp())
            .collect();
        let taps: Vec<(isize, f32)> = (-reach..=reach).zip(bell).collect();
        self.spread(&taps.iter().map(|&(i, w)| (i, 0, w)).collect::<Vec<_>>());
        self.spread(&taps.iter().map(|&(i, w)| (0, i, w)).collect::<Vec<_>>());
    }

    /// A hand that moved by (`dx`, `dy`) pixels while the shutter was open.
    pub(crate) fn shake(&mut self, dx: f32, dy: f32) {
        let steps = dx.abs().max(dy.abs()).round() as isize;
        if steps < 1 {
            return;
        }
        let taps: Vec<(isize, isize, f32)> = (0..=steps)
            .map(|i| {
                let t = i as f32 / steps as f32 - 0.5;
                ((t * dx).round() as isize, (t * dy).round() as isize, 1.0)
            })
            .collect();
        self.spread(&taps);
    }

    /// Weighted sum of shifted copies; edges go on outside. Weights need not add up to 1.
    fn spread(&mut self, taps: &[(isize, isize, f32)]) {
        let total: f32 = taps.iter().map(|tap| tap.2).sum();
        // 8 bits of fraction; the middle tap takes the rounding so that white stays white.
        let mut weights: Vec<u16> = taps
            .iter()
            .map(|tap| (tap.2 / total * 256.0).round() as u16)
            .collect();
        let middle = weights.len() / 2;
        let others: u16 = weights.iter().sum::<u16>() - weights[middle];
        weights[middle] = 256 - others;
        let reach = taps.iter().map(|tap| tap.0.unsigned_abs()).max().unwrap_or(0);
        let stride = self.width * C;
        // Rows with their edges repeated, so that every shift is one slice.
        let padded = stride + 2 * reach * C;
        let mut rows = vec![0u8; padded * self.height];
        for (row, source) in rows.chunks_exact_mut(padded).zip(self.data.chunks_exact(stride)) {
            row[reach * C..reach * C + stride].copy_from_slice(source);
            for i in 0..reach {
                row.copy_within(reach * C..reach * C + C, i * C);
                row.copy_within(
                    reach * C + stride - C..reach * C + stride,
                    reach * C + stride + i * C,
                );
            }
        }
        let mut sums = vec![0u16; stride];
        for (y, target) in self.data.chunks_exact_mut(stride).enumerate() {
            sums.fill(128);
            for (&(dx, dy, _), &weight) in taps.iter().zip(&weights) {
                let row = (y as isize + dy).clamp(0, self.height as isize - 1) as usize * padded;
                let start = row + ((reach as isize + dx) as usize) * C;
                for (sum, value) in sums.iter_mut().zip(&rows[start..start + stride]) {
                    *sum += weight * u16::from(*value);
                }
            }
            for (target, sum) in target.iter_mut().zip(&sums) {
                *target = (sum >> 8) as u8;
            }
        }
    }

    /// Sensor noise of this deviation (in values of 255), stronger in the dark. A part of it is spread over
    /// neighbouring pixels, as the camera's own denoising leaves it.
    pub(crate) fn grain(&mut self, deviation: f32, dice: &mut Dice) {
        const TILE: usize = 256;
        let mut raw = Vec::with_capacity(TILE * TILE * C);
        while raw.len() < TILE * TILE * C {
            let (a, b) = dice.normal_pair();
            raw.extend([a, b]);
        }
        let at = |x: usize, y: usize, c: usize| raw[((y % TILE) * TILE + x % TILE) * C + c];
        let mut tile = Vec::with_capacity(TILE * TILE * C);
        for y in 0..TILE {
            for x in 0..TILE {
                for c in 0..C {
                    let blot = (at(x, y, c) + at(x + 1, y, c) + at(x, y + 1, c) + at(x + 1, y + 1, c)) / 2.0;
                    tile.push(((0.6 * at(x, y, c) + 0.6 * blot) * 32.0).round() as i16);
                }
            }
        }
        let strength: Vec<i32> = (0..256)
            .map(|v| (deviation * (1.35 - 0.7 * v as f32 / 255.0) * 32.0) as i32)
            .collect();
        let stride = self.width * C;
        for band in self.data.chunks_mut(stride * TILE) {
            let shifts: Vec<usize> = (0..self.width.div_ceil(TILE)).map(|_| dice.below(TILE)).collect();
            for (y, row) in band.chunks_exact_mut(stride).enumerate() {
                for (block, pixels) in row.chunks_mut(TILE * C).enumerate() {
                    let start = ((y + shifts[block]) % TILE) * TILE * C;
                    for (value, noise) in pixels.iter_mut().zip(&tile[start..]) {
                        let change = (i32::from(*noise) * strength[usize::from(*value)]) >> 10;
                        *value = (i32::from(*value) + change).clamp(0, 255) as u8;
                    }
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn checkered() -> Raster<1> {
        let mut raster = Raster::new(40, 30);
        for (i, value) in raster.data.iter_mut().enumerate() {
            *value = if (i % 40 / 8 + i / 40 / 8) % 2 == 0 {
                240
            } else {
                20
            };
        }
        raster
    }

    #[test]
    fn sampling_at_a_pixel_gives_the_pixel() {
        let raster = checkered();
        for (x, y) in [(0, 0), (13, 7), (39, 29)] {
            let [value] = raster.sample(x as f32, y as f32);
            assert!((value - f32::from(raster.data[y * 40 + x])).abs() < 1e-3);
        }
    }

    #[test]
    fn blur_and_shake_keep_even_areas_and_soften_edges() {
        let mut white = Raster::<3>::new(20, 20);
        white.data.fill(255);
        white.blur(1.7);
        white.shake(3.0, -2.0);
        assert!(white.data.iter().all(|v| *v == 255));

        let mut edges = checkered();
        edges.blur(1.0);
        assert!(edges.data[7] < 240 && edges.data[7] > 100, "{}", edges.data[7]);
        assert_eq!(edges.data[3], 240);
    }

    #[test]
    fn grain_has_the_deviation_asked_for() {
        let mut grey = Raster::<1>::new(300, 300);
        grey.data.fill(128);
        grey.grain(4.0, &mut Dice::new(1));
        let variance = grey
            .data
            .iter()
            .map(|v| (f32::from(*v) - 128.0).powi(2))
            .sum::<f32>()
            / grey.data.len() as f32;
        assert!((3.0..5.0).contains(&variance.sqrt()), "{}", variance.sqrt());
    }
}
