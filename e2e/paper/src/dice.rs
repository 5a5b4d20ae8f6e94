//! Random numbers that are the same for the same seed, on every machine and with every later version of
//! the libraries: the stream is ChaCha8, and numbers are made from its bits here.

use rand_chacha::ChaCha8Rng;
use rand_chacha::rand_core::{Rng, SeedableRng};

/// A seeded source of random numbers.
pub(crate) struct Dice(ChaCha8Rng);

impl Dice {
    /// The stream of this seed.
    pub(crate) fn new(seed: u64) -> Self {
        Dice(ChaCha8Rng::seed_from_u64(seed))
    }

    /// Evenly spread over 0 (included) to 1 (excluded).
    pub(crate) fn unit(&mut self) -> f32 {
        // 24 bits fill the mantissa of an f32 exactly.
        (self.0.next_u32() >> 8) as f32 / (1u32 << 24) as f32
    }

    /// Evenly spread between two numbers.
    pub(crate) fn between(&mut self, range: (f32, f32)) -> f32 {
        range.0 + (range.1 - range.0) * self.unit()
    }

    /// True with this probability.
    pub(crate) fn chance(&mut self, probability: f32) -> bool {
        self.unit() < probability
    }

    /// Evenly between the two bounds, with either sign.
    pub(crate) fn either_side(&mut self, range: (f32, f32)) -> f32 {
        let size = self.between(range);
        if self.chance(0.5) { size } else { -size }
    }

    /// An angle in radians, all directions alike.
    pub(crate) fn direction(&mut self) -> f32 {
        self.between((0.0, std::f32::consts::TAU))
    }

    /// A number below `end`, which must not be 0.
    pub(crate) fn below(&mut self, end: usize) -> usize {
        ((self.unit() * end as f32) as usize).min(end - 1)
    }

    /// One of a table's rows; tables here are never empty.
    pub(crate) fn pick<T: Copy, const N: usize>(&mut self, table: &[T; N]) -> T {
        const { assert!(N > 0) };
        table[self.below(N)]
    }

    /// Two independent numbers of the normal distribution with mean 0 and deviation 1 (Box and Muller 1958).
    pub(crate) fn normal_pair(&mut self) -> (f32, f32) {
        let radius = (-2.0 * (1.0 - self.unit()).ln()).sqrt();
        let (sin, cos) = self.direction().sin_cos();
        (radius * cos, radius * sin)
    }
}

/// The seed that belongs to a name: 64-bit FNV-1a over its bytes.
///
/// ```
/// assert_eq!(paper::seed_of(""), 0xcbf2_9ce4_8422_2325);
/// assert_ne!(paper::seed_of("a/phone/1"), paper::seed_of("a/phone/2"));
/// ```
pub fn seed_of(name: &str) -> u64 {
    name.bytes().fold(0xcbf2_9ce4_8422_2325, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn normal_numbers_have_mean_0_and_deviation_1() {
        let mut dice = Dice::new(3);
        let numbers: Vec<f32> = (0..20_000)
            .flat_map(|_| <[f32; 2]>::from(dice.normal_pair()))
            .collect();
        let mean = numbers.iter().sum::<f32>() / numbers.len() as f32;
        let variance = numbers.iter().map(|n| (n - mean).powi(2)).sum::<f32>() / numbers.len() as f32;
        assert!(mean.abs() < 0.02, "{mean}");
        assert!((variance - 1.0).abs() < 0.03, "{variance}");
    }

    #[test]
    fn numbers_stay_in_their_range() {
        let mut dice = Dice::new(9);
        for _ in 0..1000 {
            assert!((2.0..3.0).contains(&dice.between((2.0, 3.0))));
            assert!((2.0..3.0).contains(&dice.either_side((2.0, 3.0)).abs()));
            assert!(dice.below(3) < 3);
        }
    }
}
