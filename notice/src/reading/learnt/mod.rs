//! A reading that is learnt from examples, beside the rules.
//!
//! Rules know how a day is written, which year it is in, which period runs from where. What a day, a period or a sum is *for* is
//! said in more wordings than anybody can list. A classifier over the words around it ([`signs`]) has learnt that from letters
//! and from tagged passages (`notice/passages`, `bescheid eval learn`). [`decide`] weighs both: what the rules say counts, and
//! where they are silent the classifier has to be surer.

mod seen;
mod signs;
mod weights;

use std::ops::Range;
use std::sync::LazyLock;

use crate::notice::{AmountRole, DeadlineKind};

pub use seen::{Seen, Sort, seen};
pub(crate) use signs::{Place, What};
pub use weights::{Damaged, Example, Weights};

use signs::{Signs, signs};

/// What a day or a period can be for, in the order of the classes that are learnt; the last one is "nothing".
pub const PURPOSES: [Option<DeadlineKind>; 8] = [
    Some(DeadlineKind::Payment),
    Some(DeadlineKind::Reply),
    Some(DeadlineKind::Submit),
    Some(DeadlineKind::Appointment),
    Some(DeadlineKind::Objection),
    Some(DeadlineKind::Court),
    Some(DeadlineKind::Other),
    None,
];

/// What a sum can be, in the order of the classes that are learnt.
pub const ROLES: [AmountRole; 4] = [
    AmountRole::ToPay,
    AmountRole::Instalment,
    AmountRole::Received,
    AmountRole::Other,
];

/// How likely each class is: numbers from 0 to 1 in the order of the classes.
pub(crate) type Likely = Vec<f32>;

static DAYS: LazyLock<Option<Weights>> =
    LazyLock::new(|| Weights::from_bytes(include_bytes!("days.bin")).ok());
static PERIODS: LazyLock<Option<Weights>> =
    LazyLock::new(|| Weights::from_bytes(include_bytes!("periods.bin")).ok());
static SUMS: LazyLock<Option<Weights>> =
    LazyLock::new(|| Weights::from_bytes(include_bytes!("sums.bin")).ok());

/// How likely each purpose, or each role, of a place is.
pub(crate) fn likely(place: &Place<'_>) -> Option<Likely> {
    let weights = match place.what {
        What::Day { .. } => &DAYS,
        What::Period => &PERIODS,
        What::Sum { .. } => &SUMS,
    };
    let weights = weights.as_ref()?;
    Some(weights.likely(numbers(place)))
}

/// The signs of a place as numbers, each once.
fn numbers(place: &Place<'_>) -> Vec<u32> {
    let mut seen = Signs::default();
    signs(place, &mut seen);
    seen.numbers()
}

/// How rules and classifier are weighed, in logits. Chosen by four sets of letters that neither had seen.
pub(crate) struct Scale {
    /// What a rule adds to the class that it names.
    rule: f32,
    /// What the silence of the rules takes from every class.
    silence: f32,
    /// What a class must reach.
    least: f32,
}

/// For printed days.
pub(crate) const OF_DAYS: Scale = Scale {
    rule: 2.5,
    silence: 0.5,
    least: 0.5,
};
/// For printed days whose sentence sets a limit and asks the reader for something, in words that the rules know.
pub(crate) const OF_PLAIN_DAYS: Scale = Scale { rule: 4.0, ..OF_DAYS };
/// For periods.
pub(crate) const OF_PERIODS: Scale = Scale {
    rule: 3.0,
    silence: 1.0,
    least: 0.0,
};
/// For sums of money.
pub(crate) const OF_SUMS: Scale = Scale {
    rule: 2.0,
    silence: 2.0,
    least: 0.0,
};

/// The class that rules and classifier find together, `None` for the last one, which says nothing: the number of the class in the
/// order of `likely`. `named` is the class that the rules name; of the others `may` tells which are possible at all.
pub(crate) fn decide(
    scale: &Scale,
    likely: &[f32],
    named: Option<usize>,
    may: impl Fn(usize) -> bool,
) -> Option<usize> {
    let classes = likely.len().checked_sub(1)?;
    let score = |class: usize| {
        let sure = likely[class].clamp(1e-6, 1.0 - 1e-6);
        let logit = (sure / (1.0 - sure)).ln();
        match named {
            Some(named) if named == class => logit + scale.rule,
            Some(_) => logit,
            None => logit - scale.silence,
        }
    };
    (0..classes)
        .filter(|class| named == Some(*class) || may(*class))
        .map(|class| (class, score(class)))
        .max_by(|a, b| a.1.total_cmp(&b.1))
        .filter(|(_, score)| *score > scale.least)
        .map(|(class, _)| class)
}

/// The class of a purpose.
pub(crate) fn class_of(kind: DeadlineKind) -> Option<usize> {
    PURPOSES.iter().position(|purpose| *purpose == Some(kind))
}

/// The mean of how likely the classes are at several places that stand for the same, such as the days of one list.
pub(crate) fn together(several: &[&Likely]) -> Likely {
    let Some(first) = several.first() else {
        return Vec::new();
    };
    (0..first.len())
        .map(|class| several.iter().map(|one| one[class]).sum::<f32>() / several.len() as f32)
        .collect()
}

/// Runs of neighbours: `linked(i)` tells whether `i` goes with `i + 1`.
pub(crate) fn runs(len: usize, linked: impl Fn(usize) -> bool) -> Vec<Range<usize>> {
    let mut runs: Vec<Range<usize>> = Vec::new();
    for i in 0..len {
        match runs.last_mut() {
            Some(run) if linked(i - 1) => run.end = i + 1,
            _ => runs.push(i..i + 1),
        }
    }
    runs
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn weights_are_there() {
        for weights in [&DAYS, &PERIODS, &SUMS] {
            assert!(weights.is_some());
        }
    }

    #[test]
    fn rules_and_classifier_are_weighed() {
        let scale = OF_DAYS;
        let all = |_| true;
        // a little sure of the first class, of the last one, which says nothing
        let first = [0.6, 0.1, 0.3];
        let nothing = [0.3, 0.05, 0.65];
        assert_eq!(decide(&scale, &first, Some(0), all), Some(0));
        assert_eq!(decide(&scale, &first, None, all), None, "silence costs");
        assert_eq!(decide(&scale, &[0.9, 0.0, 0.1], None, all), Some(0));
        assert_eq!(
            decide(&scale, &nothing, Some(0), all),
            Some(0),
            "the rule decides"
        );
        assert_eq!(
            decide(&scale, &[0.02, 0.01, 0.97], Some(0), all),
            None,
            "the classifier vetoes"
        );
        assert_eq!(
            decide(&scale, &[0.02, 0.95, 0.03], Some(0), all),
            Some(1),
            "the classifier renames"
        );
        assert_eq!(
            decide(&scale, &[0.02, 0.95, 0.03], None, |class| class == 0),
            None
        );
    }

    #[test]
    fn neighbours_run() {
        assert_eq!(runs(4, |i| i != 1), [0..2, 2..4]);
        assert!(runs(0, |_| true).is_empty());
    }
}
