//! Which intents a question may have: the nearest example questions, by letters and by meaning.

use std::cmp::Ordering;

use super::Intent;
use super::words::Index;

/// How much the nearest example counts; the second nearest of the same intent has the rest.
const NEAREST: f32 = 0.75;
/// How much the letters count beside the meaning, where both are known.
const LETTERS: f32 = 0.25;

/// Compares questions with examples.
#[derive(Debug)]
pub struct Recogniser {
    intents: Vec<Intent>,
    words: Index,
    meaning: Option<Meaning>,
}

#[derive(Debug)]
struct Meaning {
    /// The mean of all examples. Sentence encoders put all texts into a narrow cone; without their common
    /// part they differ more (Mu and Viswanath 2018, "All-but-the-Top").
    mean: Vec<f32>,
    /// One vector of length one per example.
    vectors: Vec<Vec<f32>>,
}

/// What a question may ask for.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Likely {
    /// The intent.
    pub intent: Intent,
    /// How alike it is to examples of the intent, up to 1.
    pub score: f32,
}

impl Recogniser {
    /// A recogniser by letters alone.
    ///
    /// ```
    /// use notice::talk::{Intent, Recogniser};
    /// let recogniser = Recogniser::new(&[
    ///     (Intent::HowMuch, "Wie viel muss ich zahlen?"),
    ///     (Intent::WhomToCall, "Wen kann ich anrufen?"),
    /// ]);
    /// assert_eq!(recogniser.likely("wieviel mus ich zalen", None)[0].intent, Intent::HowMuch);
    /// ```
    pub fn new(examples: &[(Intent, &str)]) -> Self {
        Recogniser {
            intents: examples.iter().map(|(intent, _)| *intent).collect(),
            words: Index::new(examples.iter().map(|(_, text)| *text)),
            meaning: None,
        }
    }

    /// The same recogniser with the meaning of each example, in the order of the examples, as an encoder
    /// gives it. Vectors of another number or of unequal lengths are left aside.
    #[must_use]
    pub fn with_meaning(mut self, mut vectors: Vec<Vec<f32>>) -> Self {
        let size = vectors.first().map_or(0, Vec::len);
        if size == 0 || vectors.len() != self.intents.len() || vectors.iter().any(|v| v.len() != size) {
            return self;
        }
        let mut mean = vec![0.0; size];
        for vector in &vectors {
            for (sum, x) in mean.iter_mut().zip(vector) {
                *sum += x / vectors.len() as f32;
            }
        }
        for vector in &mut vectors {
            *vector = centred(vector, &mean);
        }
        self.meaning = Some(Meaning { mean, vectors });
        self
    }

    /// Whether the meaning of questions is compared too.
    pub fn has_meaning(&self) -> bool {
        self.meaning.is_some()
    }

    /// What the question may ask for, the most likely first, each intent once. `vector` is the meaning of the
    /// question by the same encoder.
    pub fn likely(&self, question: &str, vector: Option<&[f32]>) -> Vec<Likely> {
        let mut scores = self.words.likeness(question);
        if let (Some(meaning), Some(vector)) = (&self.meaning, vector)
            && vector.len() == meaning.mean.len()
        {
            let vector = centred(vector, &meaning.mean);
            for (score, example) in scores.iter_mut().zip(&meaning.vectors) {
                *score = LETTERS * *score + (1.0 - LETTERS) * dot(&vector, example);
            }
        }
        let mut likely: Vec<Likely> = Intent::ALL
            .iter()
            .filter_map(|intent| {
                let (mut best, mut second) = (f32::NEG_INFINITY, f32::NEG_INFINITY);
                let own = self.intents.iter().zip(&scores).filter(|(of, _)| *of == intent);
                for (_, score) in own {
                    if *score > best {
                        (best, second) = (*score, best);
                    } else if *score > second {
                        second = *score;
                    }
                }
                best.is_finite().then(|| Likely {
                    intent: *intent,
                    score: if second.is_finite() {
                        NEAREST * best + (1.0 - NEAREST) * second
                    } else {
                        best
                    },
                })
            })
            .collect();
        likely.sort_by(|a, b| b.score.partial_cmp(&a.score).unwrap_or(Ordering::Equal));
        likely
    }
}

fn centred(vector: &[f32], mean: &[f32]) -> Vec<f32> {
    let mut out: Vec<f32> = vector.iter().zip(mean).map(|(x, m)| x - m).collect();
    let length = dot(&out, &out).sqrt();
    if length > 0.0 {
        for x in &mut out {
            *x /= length;
        }
    }
    out
}

fn dot(a: &[f32], b: &[f32]) -> f32 {
    a.iter().zip(b).map(|(x, y)| x * y).sum()
}
