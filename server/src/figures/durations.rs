//! How long something takes, by classes.

use std::sync::Mutex;
use std::sync::PoisonError;
use std::time::Duration;

/// Upper ends of the classes, in seconds; the last class has no end.
pub const ENDS: [f64; 8] = [0.1, 0.5, 1.0, 2.0, 5.0, 10.0, 30.0, 60.0];

/// Counts by class, and the sum.
#[derive(Debug, Default)]
pub struct Durations(Mutex<Counted>);

/// What was counted.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Counted {
    /// All durations together, in seconds.
    pub seconds: f64,
    /// How many fall into each class; one more than there are ends.
    pub classes: [u64; ENDS.len() + 1],
}

impl Counted {
    /// How many were counted.
    pub fn count(&self) -> u64 {
        self.classes.iter().sum()
    }
}

impl Durations {
    /// Counts one duration.
    ///
    /// ```
    /// use std::time::Duration;
    /// use server::figures::Durations;
    /// let durations = Durations::default();
    /// durations.count(Duration::from_millis(700));
    /// durations.count(Duration::from_secs(90));
    /// assert_eq!(durations.counted().classes, [0, 0, 1, 0, 0, 0, 0, 0, 1]);
    /// ```
    pub fn count(&self, duration: Duration) {
        let seconds = duration.as_secs_f64();
        let class = ENDS.iter().position(|end| seconds <= *end).unwrap_or(ENDS.len());
        let mut counted = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        counted.seconds += seconds;
        counted.classes[class] += 1;
    }

    /// What was counted so far.
    pub fn counted(&self) -> Counted {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
