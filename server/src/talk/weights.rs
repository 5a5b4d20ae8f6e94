//! The stored classifiers of questions and of passages: which intents they know, and their numbers.
//!
//! The file has one line of text, `intents 2 SIZE ID ID …`, then for questions and again for passages the mean, the
//! weights row by row and the bias as 32-bit floating point numbers, the low byte first.

use notice::talk::{BadShape, Intent, Linear};

/// What the first line begins with.
const MARK: &str = "intents 2";
/// The classifier for the encoder's default variant, made by `bescheid models learn`.
static BUILT_IN: &[u8] = include_bytes!("intents.bin");

/// Vectors with the numbers of their intents.
pub(super) type Examples<'a> = (&'a [Vec<f32>], &'a [usize]);

/// The stored classifiers.
#[derive(Clone, Debug, PartialEq)]
pub struct Weights {
    size: usize,
    intents: Vec<String>,
    numbers: Vec<f32>,
}

/// The stored classifier cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum BadWeights {
    /// The file is not what it should be.
    #[error("the classifier of questions is damaged; make it anew with `bescheid models learn`")]
    Damaged,
    /// It knows other intents than the program.
    #[error("the classifier knows other intents; make it anew with `bescheid models learn`")]
    OtherIntents,
    /// Its numbers do not fit together.
    #[error(transparent)]
    Shape(#[from] BadShape),
}

impl Weights {
    /// The classifier that comes with the program.
    ///
    /// # Errors
    ///
    /// [`BadWeights::Damaged`], which a test rules out.
    pub fn built_in() -> Result<Self, BadWeights> {
        Self::parse(BUILT_IN)
    }

    /// Learns from questions and from passages: vectors and the numbers of their intents.
    ///
    /// # Errors
    ///
    /// [`BadWeights::Shape`] where there is no example.
    pub fn learn(questions: Examples<'_>, passages: Examples<'_>) -> Result<Self, BadWeights> {
        let mut numbers = Vec::new();
        let mut size = 0;
        for (vectors, of) in [questions, passages] {
            let linear = Linear::learn(vectors, of, Intent::ALL.len())?;
            let (mean, weights, bias) = linear.numbers();
            size = mean.len();
            numbers.extend([mean, weights, bias].concat());
        }
        Ok(Weights {
            size,
            intents: Intent::ALL.iter().map(|intent| intent.id().to_owned()).collect(),
            numbers,
        })
    }

    /// The classifier of questions.
    ///
    /// # Errors
    ///
    /// [`BadWeights::OtherIntents`] where it was made for other intents.
    pub fn questions(&self) -> Result<Linear, BadWeights> {
        self.linear(0)
    }

    /// The classifier of passages.
    ///
    /// # Errors
    ///
    /// As [`Weights::questions`].
    pub fn passages(&self) -> Result<Linear, BadWeights> {
        self.linear(1)
    }

    fn linear(&self, number: usize) -> Result<Linear, BadWeights> {
        let same = self
            .intents
            .iter()
            .eq(Intent::ALL.iter().map(|intent| intent.id()));
        if !same {
            return Err(BadWeights::OtherIntents);
        }
        let rows = self.intents.len() * self.size;
        let length = self.size + rows + self.intents.len();
        if length == 0 || self.numbers.len() != 2 * length {
            return Err(BadWeights::Damaged);
        }
        let own = self
            .numbers
            .chunks_exact(length)
            .nth(number)
            .ok_or(BadWeights::Damaged)?;
        let (mean, rest) = own.split_at(self.size);
        let (weights, bias) = rest.split_at(rows);
        Ok(Linear::new(mean.to_vec(), weights.to_vec(), bias.to_vec())?)
    }

    /// The bytes of the file.
    pub fn bytes(&self) -> Vec<u8> {
        let mut bytes = format!("{MARK} {} {}\n", self.size, self.intents.join(" ")).into_bytes();
        bytes.extend(self.numbers.iter().flat_map(|number| number.to_le_bytes()));
        bytes
    }

    fn parse(bytes: &[u8]) -> Result<Self, BadWeights> {
        let end = bytes
            .iter()
            .position(|byte| *byte == b'\n')
            .ok_or(BadWeights::Damaged)?;
        let (line, rest) = bytes.split_at(end);
        let line = std::str::from_utf8(line).map_err(|_| BadWeights::Damaged)?;
        let mut words = line
            .strip_prefix(MARK)
            .ok_or(BadWeights::Damaged)?
            .split_whitespace();
        let size = words
            .next()
            .and_then(|word| word.parse().ok())
            .ok_or(BadWeights::Damaged)?;
        let intents = words.map(str::to_owned).collect();
        let numbers = rest
            .get(1..)
            .unwrap_or_default()
            .chunks_exact(4)
            .filter_map(|bytes| Some(f32::from_le_bytes(bytes.try_into().ok()?)))
            .collect();
        Ok(Weights {
            size,
            intents,
            numbers,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_classifier_that_comes_along_knows_every_intent() {
        let weights = Weights::built_in().unwrap();
        for linear in [weights.questions(), weights.passages()] {
            assert_eq!(linear.unwrap().classes(), Intent::ALL.len());
        }
        assert_eq!(Weights::parse(&weights.bytes()).unwrap(), weights);
    }

    #[test]
    fn what_is_damaged_is_refused() {
        assert!(matches!(Weights::parse(b"intents 2 2 a\n"), Ok(weights) if weights.questions().is_err()));
        assert!(matches!(
            Weights::parse(b"something else\n"),
            Err(BadWeights::Damaged)
        ));
    }
}
