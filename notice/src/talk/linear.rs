//! Understands by meaning: a linear classifier over the vectors of a sentence encoder.

/// Weights of a softmax regression, one row per class.
#[derive(Clone, Debug, PartialEq)]
pub struct Linear {
    /// The mean of the examples. Sentence encoders put all texts into a narrow cone; without their common
    /// part they differ more (Mu and Viswanath 2018, "All-but-the-Top").
    mean: Vec<f32>,
    /// `classes` rows of as many weights as the mean has numbers.
    weights: Vec<f32>,
    /// One number per class.
    bias: Vec<f32>,
}

/// The numbers of a classifier do not fit together.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the classifier has {weights} weights for {classes} classes of {size} numbers")]
pub struct BadShape {
    weights: usize,
    classes: usize,
    size: usize,
}

impl Linear {
    /// A classifier from its numbers.
    ///
    /// # Errors
    /// [`BadShape`] where their counts do not fit together.
    pub fn new(mean: Vec<f32>, weights: Vec<f32>, bias: Vec<f32>) -> Result<Self, BadShape> {
        if mean.is_empty() || weights.len() != mean.len() * bias.len() {
            return Err(BadShape {
                weights: weights.len(),
                classes: bias.len(),
                size: mean.len(),
            });
        }
        Ok(Linear { mean, weights, bias })
    }

    /// How many classes there are.
    pub fn classes(&self) -> usize {
        self.bias.len()
    }

    /// A score per class; `None` for a vector of another size.
    ///
    /// ```
    /// use notice::talk::Linear;
    /// let linear = Linear::new(vec![0.0, 0.0], vec![1.0, 0.0, 0.0, 1.0], vec![0.0, 0.5]).unwrap();
    /// assert_eq!(linear.scores(&[3.0, 4.0]), Some(vec![0.6, 1.3]));
    /// assert_eq!(linear.scores(&[1.0]), None);
    /// ```
    pub fn scores(&self, vector: &[f32]) -> Option<Vec<f32>> {
        let centred = self.centred(vector)?;
        let rows = self.weights.chunks_exact(self.mean.len());
        Some(
            rows.zip(&self.bias)
                .map(|(row, bias)| dot(row, &centred) + bias)
                .collect(),
        )
    }

    /// The vector without the common part, of length one.
    fn centred(&self, vector: &[f32]) -> Option<Vec<f32>> {
        if vector.len() != self.mean.len() {
            return None;
        }
        let mut out: Vec<f32> = vector.iter().zip(&self.mean).map(|(x, mean)| x - mean).collect();
        let length = dot(&out, &out).sqrt();
        if length > 0.0 {
            for x in &mut out {
                *x /= length;
            }
        }
        Some(out)
    }

    /// Learns from examples: softmax regression with a penalty on the squares of the weights, by gradient
    /// descent with momentum (Nesterov 1983). Deterministic. `of` has the class of each vector, below
    /// `classes`; vectors of another size than the first are left out.
    pub fn learn(vectors: &[Vec<f32>], of: &[usize], classes: usize) -> Result<Self, BadShape> {
        const ROUNDS: usize = 300;
        const RATE: f32 = 8.0;
        const MOMENTUM: f32 = 0.9;
        /// One over the strength of scikit-learn's `C = 10`.
        const PENALTY: f32 = 0.1;
        let size = vectors.first().map_or(0, Vec::len);
        let pairs: Vec<(&Vec<f32>, usize)> = vectors
            .iter()
            .zip(of.iter().copied())
            .filter(|(vector, class)| vector.len() == size && *class < classes)
            .collect();
        let count = pairs.len().max(1) as f32;
        let mut mean = vec![0.0; size];
        for (vector, _) in &pairs {
            for (sum, x) in mean.iter_mut().zip(*vector) {
                *sum += x / count;
            }
        }
        let mut linear = Linear::new(mean, vec![0.0; classes * size], vec![0.0; classes])?;
        let centred: Vec<(Vec<f32>, usize)> = pairs
            .iter()
            .filter_map(|(vector, class)| Some((linear.centred(vector)?, *class)))
            .collect();
        let (mut speed, mut bias_speed) = (vec![0.0; classes * size], vec![0.0; classes]);
        for _ in 0..ROUNDS {
            let mut slope: Vec<f32> = linear
                .weights
                .iter()
                .map(|weight| weight * PENALTY / count)
                .collect();
            let mut bias_slope = vec![0.0; classes];
            for (vector, class) in &centred {
                let rows = linear.weights.chunks_exact(size);
                let scores: Vec<f32> = rows
                    .zip(&linear.bias)
                    .map(|(row, b)| dot(row, vector) + b)
                    .collect();
                for (number, likely) in softmax(&scores).into_iter().enumerate() {
                    let error = (likely - if number == *class { 1.0 } else { 0.0 }) / count;
                    if error.abs() < 1e-9 {
                        continue;
                    }
                    if let Some(sum) = bias_slope.get_mut(number) {
                        *sum += error;
                    }
                    let row = slope
                        .get_mut(number * size..(number + 1) * size)
                        .unwrap_or_default();
                    for (sum, x) in row.iter_mut().zip(vector) {
                        *sum += error * x;
                    }
                }
            }
            step(&mut linear.weights, &mut speed, &slope, RATE, MOMENTUM);
            step(&mut linear.bias, &mut bias_speed, &bias_slope, RATE, MOMENTUM);
        }
        Ok(linear)
    }

    /// Mean, weights row by row, and bias, to be stored.
    pub fn numbers(&self) -> (&[f32], &[f32], &[f32]) {
        (&self.mean, &self.weights, &self.bias)
    }
}

fn step(values: &mut [f32], speed: &mut [f32], slope: &[f32], rate: f32, momentum: f32) {
    for ((value, speed), slope) in values.iter_mut().zip(speed).zip(slope) {
        let before = *speed;
        *speed = momentum * *speed - rate * slope;
        *value += (1.0 + momentum) * *speed - momentum * before;
    }
}

/// Shares of one that follow from scores.
pub(super) fn softmax(scores: &[f32]) -> Vec<f32> {
    let most = scores.iter().copied().fold(f32::NEG_INFINITY, f32::max);
    let powers: Vec<f32> = scores.iter().map(|score| (score - most).exp()).collect();
    let sum: f32 = powers.iter().sum();
    powers.into_iter().map(|power| power / sum).collect()
}

fn dot(a: &[f32], b: &[f32]) -> f32 {
    a.iter().zip(b).map(|(x, y)| x * y).sum()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_learns_what_can_be_told_apart() {
        let vectors: Vec<Vec<f32>> = (0..60)
            .map(|n| {
                let wobble = 0.1 * (n % 7) as f32;
                match n % 3 {
                    0 => vec![1.0, wobble, 0.0],
                    1 => vec![wobble, 1.0, 0.1],
                    _ => vec![0.0, 0.1, 1.0 + wobble],
                }
            })
            .collect();
        let of: Vec<usize> = (0..60).map(|n| n % 3).collect();
        let linear = Linear::learn(&vectors, &of, 3).unwrap();
        for (vector, class) in vectors.iter().zip(&of) {
            let shares = softmax(&linear.scores(vector).unwrap());
            assert!(shares[*class] > 0.6, "{shares:?} {class}");
        }
    }
}
