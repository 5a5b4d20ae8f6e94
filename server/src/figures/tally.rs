//! Counting into a fixed table: what is not in it is counted as `other`, so nothing free ever becomes a label.

use std::sync::atomic::{AtomicU64, Ordering};

/// What is counted where nothing of the table fits.
pub const OTHER: &str = "other";

/// How exactly a count is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shown {
    /// As it is.
    Exact,
    /// Rounded down to a multiple of [`STEP`].
    InSteps,
}

/// Counts that could tell of a person are shown in steps of five only: a kind that came once is not to be seen, and a
/// count that goes up tells of five letters, not of the one that was just sent.
pub const STEP: u64 = 5;

/// Counts by `N` labels, each set of labels known beforehand.
///
/// ```
/// use server::figures::{Shown, Tally};
/// let tally = Tally::new(["kind"], Shown::InSteps, [["fine"], ["dog_tax"]]);
/// (0..7).for_each(|_| tally.count(["fine"]));
/// tally.count(["Müller"]);
/// assert_eq!(tally.shown().collect::<Vec<_>>(), [(["fine"], 5)]);
/// ```
#[derive(Debug)]
pub struct Tally<const N: usize> {
    names: [&'static str; N],
    shown: Shown,
    rows: Vec<([&'static str; N], AtomicU64)>,
}

impl<const N: usize> Tally<N> {
    /// Nothing counted yet, for labels of these names and the rows of a table.
    pub fn new(
        names: [&'static str; N],
        shown: Shown,
        table: impl IntoIterator<Item = [&'static str; N]>,
    ) -> Self {
        let rows = table.into_iter().chain([[OTHER; N]]);
        Tally {
            names,
            shown,
            rows: rows.map(|labels| (labels, AtomicU64::new(0))).collect(),
        }
    }

    /// Names of the labels.
    pub fn names(&self) -> [&'static str; N] {
        self.names
    }

    /// Whether counts are shown in steps.
    pub fn in_steps(&self) -> bool {
        self.shown == Shown::InSteps
    }

    /// Counts one.
    pub fn count(&self, labels: [&str; N]) {
        let row = self.rows.iter().find(|(known, _)| *known == labels);
        // The last row is always there and takes the rest.
        if let Some((_, count)) = row.or(self.rows.last()) {
            count.fetch_add(1, Ordering::Relaxed);
        }
    }

    /// What may be shown, in the order of the table; without rows of which nothing may be shown.
    pub fn shown(&self) -> impl Iterator<Item = ([&'static str; N], u64)> {
        let step = match self.shown {
            Shown::Exact => 1,
            Shown::InSteps => STEP,
        };
        self.rows
            .iter()
            .map(move |(labels, count)| {
                let count = count.load(Ordering::Relaxed);
                (*labels, count - count % step)
            })
            .filter(|(_, count)| *count > 0)
    }
}
