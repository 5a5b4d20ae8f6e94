//! What a model may do, and what it must have shown for it.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

/// Something that a model may be asked to do.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Duty {
    /// Choose the line of the letter that answers a question, or none.
    Pick,
    /// Say quoted lines in plain words of the reader's language.
    Reword,
    /// Answer from the whole letter.
    Answer,
}

impl Duty {
    /// All duties.
    pub const ALL: [Duty; 3] = [Duty::Pick, Duty::Reword, Duty::Answer];

    /// Its name in reports and messages.
    pub fn id(self) -> &'static str {
        match self {
            Duty::Pick => "pick",
            Duty::Reword => "reword",
            Duty::Answer => "answer",
        }
    }
}

/// How the answers to the questions of an exam came out.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Tally {
    /// It did what it was asked for; a question that the letter does not answer counts where it said so.
    pub right: u32,
    /// It answered, and not rightly.
    pub wrong: u32,
    /// It said something that the letter does not say.
    pub invented: u32,
    /// It declined though the letter answers.
    pub refused: u32,
    /// Another language, or no words.
    pub unreadable: u32,
}

/// How one answer came out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Mark {
    /// See [`Tally::right`].
    Right,
    /// See [`Tally::wrong`].
    Wrong,
    /// See [`Tally::invented`].
    Invented,
    /// See [`Tally::refused`].
    Refused,
    /// See [`Tally::unreadable`].
    Unreadable,
}

impl Tally {
    /// Counts one answer.
    pub fn count(&mut self, mark: Mark) {
        *match mark {
            Mark::Right => &mut self.right,
            Mark::Wrong => &mut self.wrong,
            Mark::Invented => &mut self.invented,
            Mark::Refused => &mut self.refused,
            Mark::Unreadable => &mut self.unreadable,
        } += 1;
    }

    /// Questions asked.
    pub fn asked(&self) -> u32 {
        self.right + self.wrong + self.invented + self.refused + self.unreadable
    }
}

/// What a model must have shown in a language before it is trusted with a duty there.
#[derive(Clone, Copy, Debug)]
pub struct Threshold {
    /// At least so many questions; fewer prove nothing.
    pub asked: u32,
    /// Of a hundred, at least so many right.
    pub right: u32,
    /// Of a hundred, at most so many that a reader would take for true and that are not.
    pub false_: u32,
}

impl Duty {
    /// The thresholds. What is reworded is checked again before it is shown, so a model may fail there more often
    /// than where it decides alone.
    pub fn threshold(self) -> Threshold {
        let [asked, right, false_] = match self {
            Duty::Pick => [20, 85, 5],
            Duty::Reword => [12, 60, 2],
            Duty::Answer => [40, 90, 1],
        };
        Threshold { asked, right, false_ }
    }

    /// Whether a tally earns the duty.
    ///
    /// What is invented when rewording is found by the check and never shown, so there it only counts as not right.
    ///
    /// ```
    /// use server::talk::model::{Duty, Tally};
    /// let good = Tally { right: 11, invented: 2, ..Tally::default() };
    /// assert!(Duty::Reword.is_earned(&good));
    /// assert!(!Duty::Reword.is_earned(&Tally { right: 5, ..good }), "too few");
    /// assert!(!Duty::Pick.is_earned(&Tally { right: 40, invented: 4, ..Tally::default() }));
    /// ```
    pub fn is_earned(self, tally: &Tally) -> bool {
        let Threshold { asked, right, false_ } = self.threshold();
        let all = tally.asked();
        let shown_false = match self {
            Duty::Reword => tally.wrong,
            Duty::Pick | Duty::Answer => tally.wrong + tally.invented,
        };
        all >= asked && 100 * tally.right >= right * all && 100 * shown_false <= false_ * all
    }
}

/// Duties by language.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Duties(BTreeMap<Duty, BTreeSet<String>>);

impl Duties {
    /// Grants a duty in a language.
    pub fn grant(&mut self, duty: Duty, language: &str) {
        self.0.entry(duty).or_default().insert(language.to_owned());
    }

    /// Whether the duty is granted in the language.
    pub fn has(&self, duty: Duty, language: &str) -> bool {
        self.0
            .get(&duty)
            .is_some_and(|languages| languages.contains(language))
    }

    /// Languages in which the duty is granted.
    pub fn languages(&self, duty: Duty) -> Vec<&str> {
        self.0
            .get(&duty)
            .into_iter()
            .flatten()
            .map(String::as_str)
            .collect()
    }

    /// Whether nothing is granted.
    pub fn is_empty(&self) -> bool {
        self.0.values().all(BTreeSet::is_empty)
    }
}
