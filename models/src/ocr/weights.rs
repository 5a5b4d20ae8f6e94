//! The weights that are built into the program: reading needs no download.

use rten::Model;

use super::error::OcrError;

static DETECTOR: &[u8] = include_bytes!("../../weights/detector.onnx");
static RECOGNISER: &[u8] = include_bytes!("../../weights/recogniser.onnx");
static ALPHABET: &str = include_str!("../../weights/alphabet.txt");

/// The networks, ready to run.
pub(super) struct Weights {
    /// Finds text: `[1, 1, height, width]` in [-0.5, 0.5], sides multiples of 32, to `[1, 1, height, width]`.
    pub(super) detector: Model,
    /// Reads lines: `[lines, 1, 48, width]` in [-0.5, 0.5] to log-probabilities `[steps, lines, classes]`.
    pub(super) recogniser: Model,
    /// Character of class i + 1; class 0 is the blank.
    pub(super) alphabet: Vec<char>,
}

impl Weights {
    /// Loads both networks, about 0.1 s.
    pub(super) fn load() -> Result<Self, OcrError> {
        let load = |bytes: &'static [u8]| {
            Model::load_static_slice(bytes).map_err(|error| OcrError::Engine(error.to_string()))
        };
        let (detector, recogniser) = rayon::join(|| load(DETECTOR), || load(RECOGNISER));
        Ok(Weights {
            detector: detector?,
            recogniser: recogniser?,
            alphabet: ALPHABET.chars().collect(),
        })
    }
}
