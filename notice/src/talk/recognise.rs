//! Which intents a question may have, learnt from example questions: by letters, and by meaning where there is
//! a sentence encoder.

use std::cmp::Ordering;

use super::Intent;
use super::bayes::Bayes;
use super::linear::{Linear, softmax};
use super::words::{Index, Vector};

/// How much the letters count beside the meaning. Chosen by cross-validation on the example questions.
const LETTERS: f32 = 1.0;
/// How steep the scores by letters alone are made; the share that is asked of them was chosen with it.
const STEEPNESS: f32 = 2.0;
/// The same for groups of examples, which have far more letters each.
const GROUPS_STEEPNESS: f32 = 3.0;

/// From which likeness on, 0 to 1, a question is the same as an example but for spelling.
const SAME: f32 = 0.85;

/// The share that such a question gives its example's intent: enough to be sure.
const KNOWN: f32 = 0.9;

/// Learnt from examples what questions ask for.
#[derive(Debug)]
pub struct Recogniser {
    words: Index,
    /// The class of each example.
    of: Vec<usize>,
    letters: Bayes,
    meaning: Option<Linear>,
    /// By which group of the examples, such as a language, a text is written.
    groups: Option<Bayes>,
}

/// What a question may ask for.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Likely {
    /// The intent.
    pub intent: Intent,
    /// How likely it is, 0 to 1; all intents together give 1.
    pub share: f32,
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
        let words = Index::new(examples.iter().map(|(_, text)| *text));
        let of = classes(examples);
        let letters = Bayes::new(&words, &of, Intent::ALL.len());
        Recogniser {
            words,
            of,
            letters,
            meaning: None,
            groups: None,
        }
    }

    /// The same recogniser that also tells to which group of examples a text belongs, such as those of one language.
    /// `of` has the group of each example, below `count`.
    ///
    /// ```
    /// use notice::talk::{Intent, Recogniser};
    /// let examples = [(Intent::HowMuch, "Wie viel muss ich zahlen?"), (Intent::HowMuch, "Ile mam zapłacić?")];
    /// let recogniser = Recogniser::new(&examples).with_groups(&[0, 1], 2);
    /// let (group, share) = recogniser.group("ile musze zaplacic").unwrap();
    /// assert!(group == 1 && share > 0.5);
    /// ```
    #[must_use]
    pub fn with_groups(mut self, of: &[usize], count: usize) -> Self {
        self.groups = Some(Bayes::new(&self.words, of, count));
        self
    }

    /// The group that a text most likely belongs to, and how likely that is, 0 to 1; `None` without groups or letters.
    pub fn group(&self, text: &str) -> Option<(usize, f32)> {
        let weighed = self.words.weigh_text(text);
        let scores = self
            .groups
            .as_ref()
            .filter(|_| !weighed.is_empty())?
            .scores(&weighed);
        let scores: Vec<f32> = scores.iter().map(|score| GROUPS_STEEPNESS * score).collect();
        let shares = softmax(&scores).into_iter().enumerate();
        shares.max_by(|a, b| a.1.partial_cmp(&b.1).unwrap_or(Ordering::Equal))
    }

    /// The same recogniser with a classifier of meaning, whose classes are the intents in their order. One
    /// with another number of classes is left aside.
    #[must_use]
    pub fn with_meaning(mut self, linear: Linear) -> Self {
        self.meaning = Some(linear).filter(|linear| linear.classes() == Intent::ALL.len());
        self
    }

    /// Whether the meaning of questions counts too.
    pub fn has_meaning(&self) -> bool {
        self.meaning.is_some()
    }

    /// What the question may ask for, the most likely first. `vector` is the meaning of the question by the
    /// encoder that the classifier was made for.
    pub fn likely(&self, question: &str, vector: Option<&[f32]>) -> Vec<Likely> {
        self.likely_of(&[(question, vector)])
    }

    /// What a question may ask for that is seen in several ways, such as a sentence and the whole text around it: the
    /// means of their scores count.
    pub fn likely_of(&self, texts: &[(&str, Option<&[f32]>)]) -> Vec<Likely> {
        let mut scores = vec![0.0; Intent::ALL.len()];
        let mut same = None;
        for (text, vector) in texts {
            let weighed = self.words.weigh_text(text);
            for (sum, score) in scores.iter_mut().zip(self.scores(&weighed, *vector)) {
                *sum += score / texts.len() as f32;
            }
            same = same.or_else(|| self.same(&weighed));
        }
        let mut shares = softmax(&scores);
        // Whoever asks what an example asks is understood, whatever the classifiers make of it.
        if let Some(class) = same {
            for share in &mut shares {
                *share *= 1.0 - KNOWN;
            }
            if let Some(share) = shares.get_mut(class) {
                *share += KNOWN;
            }
        }
        let mut likely: Vec<Likely> = Intent::ALL
            .iter()
            .zip(shares)
            .map(|(intent, share)| Likely {
                intent: *intent,
                share,
            })
            .collect();
        likely.sort_by(|a, b| b.share.partial_cmp(&a.share).unwrap_or(Ordering::Equal));
        likely
    }

    fn scores(&self, weighed: &Vector, vector: Option<&[f32]>) -> Vec<f32> {
        let letters = self.letters.scores(weighed);
        let meaning = self.meaning.as_ref().zip(vector);
        match meaning.and_then(|(linear, vector)| linear.scores(vector)) {
            Some(meaning) => meaning
                .iter()
                .zip(&letters)
                .map(|(m, l)| m + LETTERS * l)
                .collect(),
            None => letters.iter().map(|score| STEEPNESS * score).collect(),
        }
    }

    /// The class of an example that is the same but for spelling.
    fn same(&self, weighed: &Vector) -> Option<usize> {
        let nearest = self.words.likeness(weighed).into_iter().zip(&self.of);
        let nearest = nearest.max_by(|a, b| a.0.partial_cmp(&b.0).unwrap_or(Ordering::Equal));
        nearest
            .filter(|(likeness, _)| *likeness >= SAME)
            .map(|(_, class)| *class)
    }
}

/// The number of each example's intent among all intents.
pub fn classes(examples: &[(Intent, &str)]) -> Vec<usize> {
    examples
        .iter()
        .map(|(intent, _)| Intent::ALL.iter().position(|other| other == intent).unwrap_or(0))
        .collect()
}
