//! A small neural network that tells columns from tables.
//!
//! Several perceptrons of one hidden layer (rectified linear units), each learnt from another draw of the examples; what
//! they say is averaged. `models/layout/learn.py` makes the weights, `gutters.bin`.

use std::sync::LazyLock;

/// How far a value may lie from its mean, in standard deviations; what is stranger says no more than that.
const STRANGE: f32 = 4.0;
/// Largest value of a trait, so that a single one cannot outweigh all others.
const LARGEST: f32 = 50.0;

static NETS: LazyLock<Option<Nets>> = LazyLock::new(|| Nets::parse(include_bytes!("gutters.bin")));

/// How sure the net is of columns, 0 to 1, given as many values as it has learnt from.
pub(super) fn share(values: &[f32]) -> f32 {
    NETS.as_ref().map_or(0.0, |nets| nets.share(values))
}

/// Mean and standard deviation of each value, and the perceptrons.
struct Nets {
    scale: Vec<(f32, f32)>,
    nets: Vec<Net>,
}

/// One perceptron.
struct Net {
    /// A row of weights and a bias for each hidden unit.
    hidden: Vec<(Vec<f32>, f32)>,
    /// A weight for each hidden unit, and the bias.
    out: (Vec<f32>, f32),
}

impl Nets {
    /// Reads little-endian numbers of 32 bits: how many values, hidden units and perceptrons there are (unsigned), means,
    /// standard deviations, and for each perceptron the rows of weights, their biases, the weights of the output and its
    /// bias (floating). `None` where there are fewer or more of them.
    fn parse(bytes: &[u8]) -> Option<Nets> {
        let (words, []) = bytes.as_chunks::<4>() else {
            return None;
        };
        let (head, rest) = words.split_at_checked(3)?;
        let size = |at: usize| usize::try_from(u32::from_le_bytes(head[at])).ok();
        let (values, units, count) = (size(0)?, size(1)?, size(2)?);
        let mut numbers = rest.iter().map(|word| f32::from_le_bytes(*word));
        let mut take = |count: usize| -> Option<Vec<f32>> {
            let taken: Vec<f32> = numbers.by_ref().take(count).collect();
            (taken.len() == count).then_some(taken)
        };
        let (means, deviations) = (take(values)?, take(values)?);
        let mut nets = Vec::new();
        for _ in 0..count {
            let rows: Vec<Vec<f32>> = (0..units).map(|_| take(values)).collect::<Option<_>>()?;
            let hidden = rows.into_iter().zip(take(units)?).collect();
            let out = (take(units)?, *take(1)?.first()?);
            nets.push(Net { hidden, out });
        }
        (take(1).is_none() && !nets.is_empty()).then(|| Nets {
            scale: means.into_iter().zip(deviations).collect(),
            nets,
        })
    }

    fn share(&self, values: &[f32]) -> f32 {
        if values.len() != self.scale.len() {
            return 0.0;
        }
        let scaled: Vec<f32> = values
            .iter()
            .zip(&self.scale)
            .map(|(value, (mean, deviation))| {
                let value = if value.is_nan() {
                    0.0
                } else {
                    value.clamp(-LARGEST, LARGEST)
                };
                ((value - mean) / deviation).clamp(-STRANGE, STRANGE)
            })
            .collect();
        let count: f32 = self.nets.iter().map(|_| 1.0).sum();
        self.nets.iter().map(|net| net.share(&scaled)).sum::<f32>() / count
    }
}

impl Net {
    fn share(&self, scaled: &[f32]) -> f32 {
        let (weights, bias) = &self.out;
        let units = self.hidden.iter().zip(weights);
        let sum: f32 = units
            .map(|((row, bias), weight)| {
                let unit = row.iter().zip(scaled).map(|(a, b)| a * b).sum::<f32>() + bias;
                weight * unit.max(0.0)
            })
            .sum();
        1.0 / (1.0 + (-sum - bias).exp())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn bytes(sizes: [u32; 3], numbers: &[f32]) -> Vec<u8> {
        let sizes = sizes.iter().flat_map(|size| size.to_le_bytes());
        sizes
            .chain(numbers.iter().flat_map(|number| number.to_le_bytes()))
            .collect()
    }

    #[test]
    fn weights_are_read_and_used() {
        // two values, one unit: mean, deviation; row, bias; output weight, bias
        let nets = Nets::parse(&bytes(
            [2, 1, 1],
            &[1.0, 0.0, 2.0, 1.0, 1.0, -1.0, 0.5, 3.0, -1.5],
        ))
        .unwrap();
        // (3 - 1) / 2 - 1 + 0.5 = 0.5, times 3 minus 1.5 is 0
        assert!((nets.share(&[3.0, 1.0]) - 0.5).abs() < 1e-6);
        assert!(nets.share(&[9.0, 1.0]) > 0.9);
        assert!(nets.share(&[3.0]).abs() < 1e-6, "another number of values");
    }

    #[test]
    fn weights_of_another_length_are_refused() {
        assert!(Nets::parse(&bytes([2, 1, 1], &[1.0; 8])).is_none());
        assert!(Nets::parse(&bytes([2, 1, 1], &[1.0; 10])).is_none());
        assert!(Nets::parse(&bytes([2, 1, 0], &[1.0; 4])).is_none());
        assert!(Nets::parse(b"abc").is_none());
    }

    #[test]
    fn the_weights_in_the_program_can_be_read() {
        assert!(NETS.is_some());
    }
}
