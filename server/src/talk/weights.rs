//! A stored classifier: which intents it knows, and its numbers.
//!
//! The file has one line of text, `intents 3 SIZE ID ID …`, then the mean of the examples, the weights row by row and the
//! bias; for questions also the mean of the examples as the encoder gives them without its correction. All are 32-bit
//! floating point numbers, the low byte first.

use notice::talk::{BadShape, Intent, Linear};

/// What the first line begins with.
const MARK: &str = "intents 3";
/// Tells what questions want, for the encoder's default variant; made by `server/adapter/train.py` with its correction.
static QUESTIONS: &[u8] = include_bytes!("questions.bin");
/// Tells what passages answer; made by `bescheid models learn`.
static PASSAGES: &[u8] = include_bytes!("passages.bin");

/// A stored classifier.
#[derive(Clone, Debug, PartialEq)]
pub struct Weights {
    size: usize,
    intents: Vec<String>,
    numbers: Vec<f32>,
}

/// A stored classifier cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum BadWeights {
    /// The file is not what it should be.
    #[error("a stored classifier is damaged; server/adapter/README.md tells how to make it anew")]
    Damaged,
    /// It knows other intents than the program.
    #[error("a stored classifier knows other intents; server/adapter/README.md tells how to make it anew")]
    OtherIntents,
    /// Its numbers do not fit together.
    #[error(transparent)]
    Shape(#[from] BadShape),
}

impl Weights {
    /// The classifier of questions that comes with the program.
    ///
    /// # Errors
    ///
    /// [`BadWeights::Damaged`], which a test rules out.
    pub fn questions() -> Result<Self, BadWeights> {
        Self::parse(QUESTIONS)
    }

    /// The classifier of passages that comes with the program.
    ///
    /// # Errors
    ///
    /// As [`Weights::questions`].
    pub fn passages() -> Result<Self, BadWeights> {
        Self::parse(PASSAGES)
    }

    /// Learns from vectors and the numbers of their intents.
    ///
    /// # Errors
    ///
    /// [`BadWeights::Shape`] where there is no example.
    pub fn learn(vectors: &[Vec<f32>], of: &[usize]) -> Result<Self, BadWeights> {
        let linear = Linear::learn(vectors, of, Intent::ALL.len())?;
        let (mean, weights, bias) = linear.numbers();
        Ok(Weights {
            size: mean.len(),
            intents: Intent::ALL.iter().map(|intent| intent.id().to_owned()).collect(),
            numbers: [mean, weights, bias].concat(),
        })
    }

    /// The classifier.
    ///
    /// # Errors
    ///
    /// [`BadWeights::OtherIntents`] where it was made for other intents, [`BadWeights::Damaged`] where numbers are missing.
    pub fn linear(&self) -> Result<Linear, BadWeights> {
        let same = self
            .intents
            .iter()
            .eq(Intent::ALL.iter().map(|intent| intent.id()));
        if !same {
            return Err(BadWeights::OtherIntents);
        }
        let (own, _) = self.split()?;
        let (mean, rest) = own.split_at_checked(self.size).ok_or(BadWeights::Damaged)?;
        let rows = self.intents.len() * self.size;
        let (weights, bias) = rest.split_at_checked(rows).ok_or(BadWeights::Damaged)?;
        Ok(Linear::new(mean.to_vec(), weights.to_vec(), bias.to_vec())?)
    }

    /// What the examples have in common where the encoder stands without its correction; empty where none was made.
    ///
    /// # Errors
    ///
    /// [`BadWeights::Damaged`] where numbers are missing.
    pub fn common(&self) -> Result<&[f32], BadWeights> {
        Ok(self.split()?.1)
    }

    /// The numbers of the classifier, and what stands behind them.
    fn split(&self) -> Result<(&[f32], &[f32]), BadWeights> {
        let length = self.size + self.intents.len() * (self.size + 1);
        let (own, more) = self.numbers.split_at_checked(length).ok_or(BadWeights::Damaged)?;
        if self.size == 0 || !(more.is_empty() || more.len() == self.size) {
            return Err(BadWeights::Damaged);
        }
        Ok((own, more))
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
    fn the_classifiers_that_come_along_know_every_intent() {
        for weights in [Weights::questions(), Weights::passages()] {
            let weights = weights.unwrap();
            assert_eq!(weights.linear().unwrap().classes(), Intent::ALL.len());
            assert_eq!(Weights::parse(&weights.bytes()).unwrap(), weights);
        }
        let questions = Weights::questions().unwrap();
        assert_eq!(questions.common().unwrap().len(), questions.size);
    }

    #[test]
    fn what_is_learnt_can_be_stored() {
        let weights = Weights::learn(&[vec![1.0, 0.0], vec![0.0, 1.0]], &[0, 1]).unwrap();
        assert_eq!(Weights::parse(&weights.bytes()).unwrap(), weights);
        assert!(weights.common().unwrap().is_empty());
    }

    #[test]
    fn what_is_damaged_is_refused() {
        assert!(matches!(Weights::parse(b"intents 3 2 a\n"), Ok(weights) if weights.linear().is_err()));
        let mut short = Weights::passages().unwrap();
        short.numbers.pop();
        assert!(matches!(short.linear(), Err(BadWeights::Damaged)));
        assert!(matches!(
            Weights::parse(b"something else\n"),
            Err(BadWeights::Damaged)
        ));
    }
}
