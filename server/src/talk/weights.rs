//! A stored classifier: which intents it knows, and its numbers.
//!
//! The file has one line of text, `intents 3 SIZE ID ID …`, then the mean of the examples, the weights row by row and the
//! bias. What finds passages is stored likewise: `finder 1 SIZE`, then what questions have in common, what passages have in
//! common, how steep nearness is made, and the score of no passage at all. All are 32-bit floating point numbers, the low
//! byte first.

use notice::talk::{BadShape, Finder, Intent, Linear};

/// What the first line begins with.
const MARK: &str = "intents 3";
/// Tells what questions want, for the encoder's default variant; made by `server/adapter/train.py` with its correction.
static QUESTIONS: &[u8] = include_bytes!("questions.bin");
/// Finds the passage that answers, for the encoder's default variant; made by `server/adapter/find.py` with its correction.
static FINDER: &[u8] = include_bytes!("finder.bin");
/// What the first line of it begins with.
const FINDER_MARK: &str = "finder 1";
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
        let length = self.size + self.intents.len() * (self.size + 1);
        if self.size == 0 || self.numbers.len() != length {
            return Err(BadWeights::Damaged);
        }
        let (mean, rest) = self.numbers.split_at(self.size);
        let (weights, bias) = rest.split_at(self.intents.len() * self.size);
        Ok(Linear::new(mean.to_vec(), weights.to_vec(), bias.to_vec())?)
    }

    /// The bytes of the file.
    pub fn bytes(&self) -> Vec<u8> {
        let mut bytes = format!("{MARK} {} {}\n", self.size, self.intents.join(" ")).into_bytes();
        bytes.extend(self.numbers.iter().flat_map(|number| number.to_le_bytes()));
        bytes
    }

    fn parse(bytes: &[u8]) -> Result<Self, BadWeights> {
        let stored = Stored::parse(MARK, bytes)?;
        Ok(Weights {
            size: stored.size,
            intents: stored.words,
            numbers: stored.numbers,
        })
    }
}

/// What finds passages, as it comes with the program.
///
/// # Errors
///
/// [`BadWeights::Damaged`], which a test rules out.
pub(super) fn finder() -> Result<Finder, BadWeights> {
    let Stored { size, numbers, .. } = Stored::parse(FINDER_MARK, FINDER)?;
    match numbers.get(2 * size..) {
        Some(&[steep, none]) if size > 0 => {
            let (questions, rest) = numbers.split_at(size);
            let passages = rest.get(..size).unwrap_or_default();
            Ok(Finder::new(questions.to_vec(), passages.to_vec(), steep, none))
        }
        _ => Err(BadWeights::Damaged),
    }
}

/// A line of text and the numbers behind it.
struct Stored {
    /// How many numbers a vector has.
    size: usize,
    /// The other words of the line.
    words: Vec<String>,
    numbers: Vec<f32>,
}

impl Stored {
    /// Reads the bytes of a file whose line begins with `mark`.
    fn parse(mark: &str, bytes: &[u8]) -> Result<Self, BadWeights> {
        let end = bytes
            .iter()
            .position(|byte| *byte == b'\n')
            .ok_or(BadWeights::Damaged)?;
        let (line, rest) = bytes.split_at(end);
        let line = std::str::from_utf8(line).map_err(|_| BadWeights::Damaged)?;
        let mut words = line
            .strip_prefix(mark)
            .ok_or(BadWeights::Damaged)?
            .split_whitespace();
        let size = words
            .next()
            .and_then(|word| word.parse().ok())
            .ok_or(BadWeights::Damaged)?;
        let numbers = rest
            .get(1..)
            .unwrap_or_default()
            .chunks_exact(4)
            .filter_map(|bytes| Some(f32::from_le_bytes(bytes.try_into().ok()?)))
            .collect();
        Ok(Stored {
            size,
            words: words.map(str::to_owned).collect(),
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
        assert!(finder().is_ok());
    }

    #[test]
    fn what_is_learnt_can_be_stored() {
        let weights = Weights::learn(&[vec![1.0, 0.0], vec![0.0, 1.0]], &[0, 1]).unwrap();
        assert_eq!(Weights::parse(&weights.bytes()).unwrap(), weights);
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
