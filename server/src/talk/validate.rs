//! How well questions are understood that were not learnt: each fifth of the examples left out in turn.

use std::collections::BTreeMap;
use std::fmt;

use locales::languages;
use models::encoder::Role;
use notice::talk::{Intent, Linear, Recogniser, classes};

use super::{BadWeights, TalkError, all, encoder};

/// Parts that are left out in turn.
const FOLDS: usize = 5;
/// Shares from which on an intent might be taken as understood.
const SHARES: [f32; 5] = [0.5, 0.6, 0.7, 0.8, 0.9];

/// Figures per language, and of all.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Validation(BTreeMap<&'static str, Counts>);

#[derive(Clone, Copy, Debug, Default, PartialEq)]
struct Counts {
    questions: usize,
    first: usize,
    /// How many were taken as understood from each share on, and how many of these rightly.
    taken: [(usize, usize); SHARES.len()],
}

impl Counts {
    fn add(&mut self, right: bool, share: f32) {
        self.questions += 1;
        self.first += usize::from(right);
        for ((taken, rightly), from) in self.taken.iter_mut().zip(SHARES) {
            if share >= from {
                *taken += 1;
                *rightly += usize::from(right);
            }
        }
    }
}

/// Validates by letters and meaning: some fifteen minutes, for the classifier is learnt five times.
///
/// # Errors
///
/// [`TalkError`] where there is no encoder or no example.
pub fn cross_validate() -> Result<Validation, TalkError> {
    let all = all()?;
    let codes: Vec<&'static str> = languages().map(|language| language.code()).collect();
    let questions: Vec<(&'static str, (Intent, &str))> = codes
        .into_iter()
        .zip(all)
        .flat_map(|(code, own)| own.into_iter().map(move |question| (code, question)))
        .collect();
    let texts: Vec<&str> = questions.iter().map(|(_, (_, text))| *text).collect();
    let vectors: Vec<Vec<f32>> = encoder()?
        .embed(Role::Query, &texts)?
        .iter()
        .map(|one| one.values().to_vec())
        .collect();
    let mut validation = Validation::default();
    for fold in 0..FOLDS {
        let learnt = || (0..questions.len()).filter(|number| number % FOLDS != fold);
        let examples: Vec<(Intent, &str)> = learnt()
            .filter_map(|number| questions.get(number).map(|(_, question)| *question))
            .collect();
        let known: Vec<Vec<f32>> = learnt()
            .filter_map(|number| vectors.get(number).cloned())
            .collect();
        let linear = Linear::learn(&known, &classes(&examples), Intent::ALL.len());
        let recogniser = Recogniser::new(&examples).with_meaning(linear.map_err(BadWeights::from)?);
        let left = questions.iter().zip(&vectors).enumerate();
        for (_, ((code, (intent, text)), vector)) in left.filter(|(number, _)| number % FOLDS == fold) {
            let likely = recogniser.likely(text, Some(vector));
            let Some(best) = likely.first() else { continue };
            for row in [*code, "all"] {
                let counts = validation.0.entry(row).or_default();
                counts.add(best.intent == *intent, best.share);
            }
        }
    }
    Ok(validation)
}

impl fmt::Display for Validation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "| language | questions | first right % |")?;
        for share in SHARES {
            write!(f, " from {share} on: taken %, right % |")?;
        }
        writeln!(f)?;
        writeln!(f, "| --- | ---: | ---: |{}", " ---: |".repeat(SHARES.len()))?;
        for (code, counts) in &self.0 {
            let percent = |part: usize, whole: usize| 100.0 * part as f64 / whole.max(1) as f64;
            let first = percent(counts.first, counts.questions);
            write!(f, "| {code} | {} | {first:.1} |", counts.questions)?;
            for (taken, right) in counts.taken {
                let (taken, right) = (percent(taken, counts.questions), percent(right, taken));
                write!(f, " {taken:.1}, {right:.1} |")?;
            }
            writeln!(f)?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_taken_is_counted_from_each_share_on() {
        let mut counts = Counts::default();
        counts.add(true, 0.85);
        counts.add(false, 0.65);
        assert_eq!((counts.questions, counts.first), (2, 1));
        assert_eq!(counts.taken, [(2, 1), (2, 1), (1, 1), (1, 1), (0, 0)]);
        let table = Validation(BTreeMap::from([("de", counts)])).to_string();
        assert!(table.contains("| de | 2 | 50.0 | 100.0, 50.0 |"), "{table}");
    }
}
