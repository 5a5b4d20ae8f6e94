//! The meaning of a sentence as a direction.

/// How many numbers an embedding has.
pub const WIDTH: usize = 384;

/// A vector of length 1.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Embedding([f32; WIDTH]);

impl Embedding {
    /// The direction of `values`; where they are all zero, or not numbers, the zero vector, which is like nothing.
    ///
    /// ```
    /// # use models::encoder::{Embedding, WIDTH};
    /// let mut values = [0.0; WIDTH];
    /// values[3] = 7.0;
    /// assert_eq!(Embedding::along(values).values()[3], 1.0);
    /// assert_eq!(Embedding::along([0.0; WIDTH]).cosine(&Embedding::along(values)), 0.0);
    /// ```
    pub fn along(values: [f32; WIDTH]) -> Self {
        let length = values.iter().map(|x| x * x).sum::<f32>().sqrt();
        if length > 0.0 && length.is_finite() {
            Embedding(values.map(|x| x / length))
        } else {
            Embedding([0.0; WIDTH])
        }
    }

    /// The numbers.
    pub fn values(&self) -> &[f32; WIDTH] {
        &self.0
    }

    /// How alike two sentences are: -1 to 1. This model rarely gives less than 0.7; compare, do not judge alone.
    pub fn cosine(&self, other: &Embedding) -> f32 {
        self.0.iter().zip(&other.0).map(|(a, b)| a * b).sum()
    }

    /// The direction of the mean of several; `None` of none.
    pub fn mean<'a>(all: impl IntoIterator<Item = &'a Embedding>) -> Option<Embedding> {
        let mut sum = [0.0; WIDTH];
        let mut count = 0;
        for one in all {
            sum.iter_mut().zip(&one.0).for_each(|(s, x)| *s += x);
            count += 1;
        }
        (count > 0).then(|| Embedding::along(sum))
    }
}
