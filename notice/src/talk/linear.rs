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

    /// The vector without the common part of the examples, of length one; `None` for one of another size.
    pub fn centred(&self, vector: &[f32]) -> Option<Vec<f32>> {
        if vector.len() != self.mean.len() {
            return None;
        }
        Some(centred(vector, &self.mean))
    }

    /// Learns from examples: softmax regression by Adam (Kingma and Ba 2015) over small groups of examples in an order
    /// of chance, which is always the same; the right class is aimed at a little less than fully (Szegedy et al. 2016).
    /// Seconds for twenty thousand examples. `of` has the class of each vector, below `classes`; vectors of another
    /// size than the first are left out.
    ///
    /// # Errors
    /// [`BadShape`] where there is no example.
    pub fn learn(vectors: &[Vec<f32>], of: &[usize], classes: usize) -> Result<Self, BadShape> {
        let size = vectors.first().map_or(0, Vec::len);
        let pairs: Vec<(&Vec<f32>, usize)> = vectors
            .iter()
            .zip(of.iter().copied())
            .filter(|(vector, class)| vector.len() == size && *class < classes)
            .collect();
        let known: Vec<&Vec<f32>> = pairs.iter().map(|(vector, _)| *vector).collect();
        let mut linear = Linear::new(mean(&known), vec![0.0; classes * size], vec![0.0; classes])?;
        let centred: Vec<(Vec<f32>, usize)> = pairs
            .iter()
            .filter_map(|(vector, class)| Some((linear.centred(vector)?, *class)))
            .collect();
        let centred: Vec<(Vec<f32>, usize)> = centred
            .into_iter()
            .map(|(vector, class)| (vector.into_iter().map(|x| SCALE * x).collect(), class))
            .collect();
        let (mut weights, mut bias) = (Adam::new(classes * size), Adam::new(classes));
        let steps = ROUNDS * centred.len().div_ceil(GROUP);
        let mut chance = Chance(SEED);
        let mut order: Vec<usize> = (0..centred.len()).collect();
        for step in 0..steps {
            let at = step % centred.len().div_ceil(GROUP);
            if at == 0 {
                chance.shuffle(&mut order);
            }
            let group = order.chunks(GROUP).nth(at).unwrap_or_default();
            let group: Vec<&(Vec<f32>, usize)> = group.iter().filter_map(|n| centred.get(*n)).collect();
            let (slope, bias_slope) = linear.slopes(&group);
            let rate = RATE * (1.0 - step as f32 / steps as f32);
            weights.step(&mut linear.weights, &slope, rate);
            bias.step(&mut linear.bias, &bias_slope, rate);
        }
        for weight in &mut linear.weights {
            *weight *= SCALE;
        }
        Ok(linear)
    }

    /// Slopes of the mean loss over a group.
    fn slopes(&self, group: &[&(Vec<f32>, usize)]) -> (Vec<f32>, Vec<f32>) {
        let (size, classes) = (self.mean.len(), self.bias.len());
        let mut slope = vec![0.0; classes * size];
        let mut bias_slope = vec![0.0; classes];
        for (vector, class) in group {
            let rows = self.weights.chunks_exact(size);
            let scores: Vec<f32> = rows
                .zip(&self.bias)
                .map(|(row, bias)| dot(row, vector) + bias)
                .collect();
            let rows = slope.chunks_exact_mut(size).zip(&mut bias_slope);
            for ((number, likely), (row, bias)) in softmax(&scores).into_iter().enumerate().zip(rows) {
                let sure = if number == *class { 1.0 - LESS } else { 0.0 };
                let error = (likely - sure - LESS / classes as f32) / group.len() as f32;
                *bias += error;
                for (sum, x) in row.iter_mut().zip(vector) {
                    *sum += error * x;
                }
            }
        }
        (slope, bias_slope)
    }

    /// Mean, weights row by row, and bias, to be stored.
    pub fn numbers(&self) -> (&[f32], &[f32], &[f32]) {
        (&self.mean, &self.weights, &self.bias)
    }
}

/// The vector without a mean, of length one; nought where nothing is left.
pub(super) fn centred(vector: &[f32], mean: &[f32]) -> Vec<f32> {
    let mut out: Vec<f32> = vector.iter().zip(mean).map(|(x, mean)| x - mean).collect();
    let length = dot(&out, &out).sqrt();
    if length > 0.0 {
        for x in &mut out {
            *x /= length;
        }
    }
    out
}

/// The mean of vectors of one size; empty of none.
pub(super) fn mean<V: AsRef<[f32]>>(vectors: &[V]) -> Vec<f32> {
    let mut mean = vec![0.0; vectors.first().map_or(0, |first| first.as_ref().len())];
    for vector in vectors {
        for (sum, x) in mean.iter_mut().zip(vector.as_ref()) {
            *sum += x / vectors.len() as f32;
        }
    }
    mean
}

/// How often every example is looked at.
const ROUNDS: usize = 6;
/// Examples that are looked at together.
const GROUP: usize = 64;
/// The first rate; it falls to nothing.
const RATE: f32 = 0.002;
/// What the right class is aimed at less than fully.
const LESS: f32 = 0.05;
/// Vectors are made longer while learning, so that the rate fits.
const SCALE: f32 = 4.0;
/// Any number but nought.
const SEED: u64 = 0x9e37_79b9_7f4a_7c15;

/// The method's memory of slopes, one of each number that is learnt.
struct Adam {
    mean: Vec<f32>,
    square: Vec<f32>,
    steps: i32,
}

impl Adam {
    fn new(count: usize) -> Self {
        Adam {
            mean: vec![0.0; count],
            square: vec![0.0; count],
            steps: 0,
        }
    }

    fn step(&mut self, values: &mut [f32], slopes: &[f32], rate: f32) {
        const MEAN: f32 = 0.9;
        const SQUARE: f32 = 0.999;
        self.steps += 1;
        let (first, second) = (1.0 - MEAN.powi(self.steps), 1.0 - SQUARE.powi(self.steps));
        let memory = self.mean.iter_mut().zip(&mut self.square);
        for ((value, slope), (mean, square)) in values.iter_mut().zip(slopes).zip(memory) {
            *mean += (1.0 - MEAN) * (slope - *mean);
            *square += (1.0 - SQUARE) * (slope * slope - *square);
            *value -= rate * (*mean / first) / ((*square / second).sqrt() + 1e-8);
        }
    }
}

/// Numbers of chance that are the same each time (xorshift, Marsaglia 2003).
struct Chance(u64);

impl Chance {
    fn shuffle(&mut self, order: &mut [usize]) {
        for last in (1..order.len()).rev() {
            self.0 ^= self.0 << 13;
            self.0 ^= self.0 >> 7;
            self.0 ^= self.0 << 17;
            order.swap(last, (self.0 % (last as u64 + 1)) as usize);
        }
    }
}

/// Shares of one that follow from scores.
pub(super) fn softmax(scores: &[f32]) -> Vec<f32> {
    let most = scores.iter().copied().fold(f32::NEG_INFINITY, f32::max);
    let powers: Vec<f32> = scores.iter().map(|score| (score - most).exp()).collect();
    let sum: f32 = powers.iter().sum();
    powers.into_iter().map(|power| power / sum).collect()
}

pub(super) fn dot(a: &[f32], b: &[f32]) -> f32 {
    a.iter().zip(b).map(|(x, y)| x * y).sum()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_mean_is_taken_number_by_number() {
        assert_eq!(mean(&[vec![1.0, 2.0], vec![3.0, 0.0]]), [2.0, 1.0]);
        assert_eq!(centred(&[3.5, 4.0], &[0.5, 0.0]), [0.6, 0.8]);
        assert!(mean::<Vec<f32>>(&[]).is_empty());
    }

    #[test]
    fn it_learns_what_can_be_told_apart() {
        let vectors: Vec<Vec<f32>> = (0..6000)
            .map(|n| {
                let wobble = 0.1 * (n % 7) as f32;
                match n % 3 {
                    0 => vec![1.0, wobble, 0.0],
                    1 => vec![wobble, 1.0, 0.1],
                    _ => vec![0.0, 0.1, 1.0 + wobble],
                }
            })
            .collect();
        let of: Vec<usize> = (0..6000).map(|n| n % 3).collect();
        let linear = Linear::learn(&vectors, &of, 3).unwrap();
        for (vector, class) in vectors.iter().zip(&of) {
            let shares = softmax(&linear.scores(vector).unwrap());
            assert!(shares[*class] > 0.6, "{shares:?} {class}");
        }
    }
}
