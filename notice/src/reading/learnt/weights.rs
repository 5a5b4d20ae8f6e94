//! What each sign says for each class: softmax regression over signs that are there or not.

use std::collections::HashMap;

/// A sign by its number: FNV-1a (Fowler, Noll and Vo) over its sort and its words.
pub(crate) fn number(sort: &str, words: &[&str]) -> u32 {
    let mut hash = 0x811c_9dc5_u32;
    let mut take = |bytes: &[u8]| {
        for byte in bytes {
            hash = (hash ^ u32::from(*byte)).wrapping_mul(0x0100_0193);
        }
    };
    take(sort.as_bytes());
    for (n, word) in words.iter().enumerate() {
        take(if n == 0 { b":" } else { b" " });
        take(word.as_bytes());
    }
    hash
}

/// Weights of a classifier.
#[derive(Clone, Debug, PartialEq)]
pub struct Weights {
    /// One number per class.
    bias: Vec<f32>,
    /// What one step of a stored weight stands for.
    step: f32,
    /// Signs by their numbers, in order.
    signs: Vec<u32>,
    /// As many steps per sign as there are classes.
    steps: Vec<i8>,
    /// Where the signs with each beginning stand, so that a sign is found at once.
    shelves: Vec<u32>,
}

/// How many bits of a number tell its shelf.
const SHELF: u32 = 14;

fn shelves(signs: &[u32]) -> Vec<u32> {
    (0..=1_u32 << SHELF)
        .map(|shelf| signs.partition_point(|sign| sign >> (32 - SHELF) < shelf) as u32)
        .collect()
}

/// Stored weights are no weights.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the learnt weights are damaged")]
pub struct Damaged;

/// One place from which to learn: its signs, and which class it is.
#[derive(Clone, Debug, PartialEq)]
pub struct Example {
    /// Numbers of the signs that are there.
    pub signs: Vec<u32>,
    /// The class, below the number of classes.
    pub class: usize,
    /// How much it counts, usually 1.
    pub weight: f32,
}

const MAGIC: &[u8; 4] = b"SGN1";

impl Weights {
    /// Reads stored weights: `SGN1`, number of classes (one byte), step and biases (`f32`), then for each sign its number (`u32`)
    /// and one `i8` per class; little-endian.
    ///
    /// # Errors
    /// [`Damaged`] where the bytes do not fit together.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, Damaged> {
        let rest = bytes.strip_prefix(MAGIC).ok_or(Damaged)?;
        let (&classes, rest) = rest.split_first().ok_or(Damaged)?;
        let classes = usize::from(classes);
        let (floats, rest) = rest.split_at_checked(4 * (classes + 1)).ok_or(Damaged)?;
        let (floats, _) = floats.as_chunks::<4>();
        let mut floats = floats.iter().map(|four| f32::from_le_bytes(*four));
        let step = floats.next().ok_or(Damaged)?;
        let rows = rest.chunks_exact(4 + classes);
        if classes == 0 || !rows.remainder().is_empty() {
            return Err(Damaged);
        }
        let (mut signs, mut steps) = (Vec::new(), Vec::new());
        for row in rows {
            let (number, row) = row.split_first_chunk::<4>().ok_or(Damaged)?;
            signs.push(u32::from_le_bytes(*number));
            steps.extend(row.iter().map(|byte| byte.cast_signed()));
        }
        let sorted = signs.is_sorted();
        let weights = Weights {
            bias: floats.collect(),
            step,
            shelves: shelves(&signs),
            signs,
            steps,
        };
        sorted.then_some(weights).ok_or(Damaged)
    }

    /// The same as bytes.
    pub fn to_bytes(&self) -> Vec<u8> {
        let classes = self.bias.len();
        let mut bytes = MAGIC.to_vec();
        bytes.push(classes as u8);
        for float in [self.step].iter().chain(&self.bias) {
            bytes.extend(float.to_le_bytes());
        }
        for (number, row) in self.signs.iter().zip(self.steps.chunks_exact(classes)) {
            bytes.extend(number.to_le_bytes());
            bytes.extend(row.iter().map(|step| step.cast_unsigned()));
        }
        bytes
    }

    fn find(&self, sign: u32) -> Option<usize> {
        let shelf = (sign >> (32 - SHELF)) as usize;
        let (from, to) = (
            *self.shelves.get(shelf)? as usize,
            *self.shelves.get(shelf + 1)? as usize,
        );
        let at = self
            .signs
            .get(from..to)?
            .iter()
            .position(|known| *known == sign)?;
        Some(from + at)
    }

    /// How likely each class is, for a place with these signs; the sum is one.
    pub fn likely(&self, signs: impl IntoIterator<Item = u32>) -> Vec<f32> {
        let classes = self.bias.len();
        let mut sums = vec![0_i32; classes];
        for sign in signs {
            if let Some(at) = self.find(sign) {
                for (sum, step) in sums.iter_mut().zip(&self.steps[at * classes..]) {
                    *sum += i32::from(*step);
                }
            }
        }
        let scores: Vec<f32> = sums
            .iter()
            .zip(&self.bias)
            .map(|(sum, bias)| *sum as f32 * self.step + bias)
            .collect();
        softmax(&scores)
    }

    /// Learns from examples by gradient descent over all of them at once (Adam, Kingma and Ba 2015), with a penalty on the
    /// squares of the weights. Signs that only one example has are left out, and so are those that come out near zero. The same examples
    /// always give the same weights. Some ten seconds for ten thousand examples.
    pub fn learn(examples: &[Example], classes: usize) -> Self {
        let mut count: HashMap<u32, usize> = HashMap::new();
        for sign in examples.iter().flat_map(|example| &example.signs) {
            *count.entry(*sign).or_default() += 1;
        }
        let mut signs: Vec<u32> = count
            .into_iter()
            .filter(|(_, n)| *n > 1)
            .map(|(sign, _)| sign)
            .collect();
        signs.sort_unstable();
        let rows: Vec<Row> = examples
            .iter()
            .map(|example| Row {
                signs: example
                    .signs
                    .iter()
                    .filter_map(|sign| signs.binary_search(sign).ok())
                    .collect(),
                class: example.class,
                weight: example.weight,
            })
            .collect();
        let mut weights = vec![0.0_f32; (signs.len() + 1) * classes];
        let (mut mean, mut square) = (vec![0.0_f32; weights.len()], vec![0.0_f32; weights.len()]);
        for round in 0..ROUNDS {
            let slopes = slopes(&weights, &rows, classes, signs.len());
            let rate = RATE * (1.0 - round as f32 / ROUNDS as f32);
            let (first, second) = (1.0 - 0.9_f32.powi(round + 1), 1.0 - 0.999_f32.powi(round + 1));
            for (i, slope) in slopes.into_iter().enumerate() {
                mean[i] = 0.9 * mean[i] + 0.1 * slope;
                square[i] = 0.999 * square[i] + 0.001 * slope * slope;
                weights[i] -= rate * (mean[i] / first) / ((square[i] / second).sqrt() + 1e-8);
            }
        }
        let bias = weights.split_off(signs.len() * classes);
        Weights::rounded(signs, &weights, bias)
    }

    /// Weights as steps of one size, without the signs that say next to nothing.
    fn rounded(signs: Vec<u32>, weights: &[f32], bias: Vec<f32>) -> Self {
        let most = weights
            .iter()
            .fold(1e-6_f32, |most, weight| most.max(weight.abs()));
        let step = most / 127.0;
        let mut kept = Weights {
            bias,
            step,
            signs: Vec::new(),
            steps: Vec::new(),
            shelves: Vec::new(),
        };
        for (sign, row) in signs.into_iter().zip(weights.chunks_exact(kept.bias.len())) {
            let steps: Vec<i8> = row.iter().map(|weight| (weight / step).round() as i8).collect();
            if steps.iter().any(|step| step.unsigned_abs() > 1) {
                kept.signs.push(sign);
                kept.steps.extend(steps);
            }
        }
        kept.shelves = shelves(&kept.signs);
        kept
    }
}

/// Rounds over all examples.
const ROUNDS: i32 = 400;
/// How far a weight goes in a round, at first.
const RATE: f32 = 0.05;
/// How much the squares of all weights count against the examples. Chosen by letters that were set apart.
const PENALTY: f32 = 2.0;

/// An example whose signs are numbered from 0.
struct Row {
    signs: Vec<usize>,
    class: usize,
    weight: f32,
}

/// Slopes of the sum of all losses and of the penalty, divided by the number of examples.
fn slopes(weights: &[f32], rows: &[Row], classes: usize, bias: usize) -> Vec<f32> {
    let n = rows.len().max(1) as f32;
    let mut slopes: Vec<f32> = weights.iter().map(|weight| PENALTY * weight / n).collect();
    for slope in &mut slopes[bias * classes..] {
        *slope = 0.0;
    }
    for row in rows {
        let mut scores = weights[bias * classes..].to_vec();
        for sign in &row.signs {
            for (score, weight) in scores.iter_mut().zip(&weights[sign * classes..]) {
                *score += weight;
            }
        }
        let mut errors = softmax(&scores);
        errors[row.class] -= 1.0;
        for sign in row.signs.iter().chain([&bias]) {
            for (slope, error) in slopes[sign * classes..].iter_mut().zip(&errors) {
                *slope += row.weight * error / n;
            }
        }
    }
    slopes
}

fn softmax(scores: &[f32]) -> Vec<f32> {
    let most = scores.iter().copied().fold(f32::MIN, f32::max);
    let powers: Vec<f32> = scores.iter().map(|score| (score - most).exp()).collect();
    let sum: f32 = powers.iter().sum();
    powers.into_iter().map(|power| power / sum).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn learnt() -> Weights {
        let example = |signs: &[u32], class| Example {
            signs: signs.to_vec(),
            class,
            weight: 1.0,
        };
        Weights::learn(
            &[
                example(&[1, 9], 0),
                example(&[1, 8], 0),
                example(&[2, 9], 1),
                example(&[2, 8], 1),
            ],
            2,
        )
    }

    #[test]
    fn what_tells_the_classes_apart_is_learnt() {
        let weights = learnt();
        assert!(weights.likely([1, 9])[0] > 0.6);
        assert!(weights.likely([2, 7])[1] > 0.6);
        assert!((weights.likely([9])[0] - 0.5).abs() < 0.05);
    }

    #[test]
    fn weights_come_back_from_their_bytes() {
        let weights = learnt();
        let bytes = weights.to_bytes();
        assert_eq!(Weights::from_bytes(&bytes), Ok(weights));
        assert_eq!(Weights::from_bytes(&bytes[..bytes.len() - 1]), Err(Damaged));
        assert_eq!(Weights::from_bytes(b"SGN0"), Err(Damaged));
    }
}
