//! Understands by letters: complement naive Bayes (Rennie, Shih, Teevan and Karger 2003, "Tackling the Poor
//! Assumptions of Naive Bayes Text Classifiers", section 3.1) over weighted character n-grams.

use std::collections::HashMap;

use super::words::{Index, Vector};

/// Added to each count, so that an n-gram that no example has rules nothing out.
const SMOOTHING: f32 = 0.3;

/// Counts of n-grams per class.
#[derive(Debug, Default)]
pub(super) struct Bayes {
    /// Weight of each n-gram in all examples, and in each class that has it.
    counts: HashMap<u64, (f32, Vec<(usize, f32)>)>,
    /// Logarithm of the weight of all n-grams outside of each class.
    outside: Vec<f32>,
}

impl Bayes {
    /// Learns from the texts of `index`, of which each belongs to the class in `of`, numbered below `classes`.
    pub(super) fn new(index: &Index, of: &[usize], classes: usize) -> Self {
        let mut counts: HashMap<u64, (f32, Vec<(usize, f32)>)> = HashMap::new();
        let mut inside = vec![0.0; classes];
        let mut all = 0.0;
        for (vector, class) in index.vectors().iter().zip(of) {
            for (feature, weight) in vector {
                let (total, classes) = counts.entry(*feature).or_default();
                *total += weight;
                all += weight;
                if let Some(sum) = inside.get_mut(*class) {
                    *sum += weight;
                }
                match classes.iter_mut().find(|(known, _)| known == class) {
                    Some((_, sum)) => *sum += weight,
                    None => classes.push((*class, *weight)),
                }
            }
        }
        let smoothing = SMOOTHING * counts.len() as f32;
        // A class without examples can never be meant.
        let outside = inside.iter().map(|own| {
            if *own > 0.0 {
                (all - own + smoothing).ln()
            } else {
                f32::NEG_INFINITY
            }
        });
        let outside = outside.collect();
        Bayes { counts, outside }
    }

    /// A score per class, comparable within one question, which is weighed by the index of the examples.
    pub(super) fn scores(&self, question: &Vector) -> Vec<f32> {
        let length: f32 = question.iter().map(|(_, weight)| weight).sum();
        let mut scores: Vec<f32> = self
            .outside
            .iter()
            .map(|outside| length.max(f32::EPSILON) * outside)
            .collect();
        for (feature, weight) in question {
            let Some((total, classes)) = self.counts.get(feature) else {
                continue;
            };
            for (class, own) in classes {
                if let Some(score) = scores.get_mut(*class) {
                    *score += weight * ((total + SMOOTHING).ln() - (total - own + SMOOTHING).ln());
                }
            }
        }
        scores
    }
}
