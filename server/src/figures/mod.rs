//! Figures for the office, without personal data: how many letters of which kind, in which languages, how readings
//! came out, what was asked and what could not be answered, and how long it took.
//!
//! All labels come from tables that are fixed when the server starts. Kind, language and intent are counted each by
//! itself, never together, and shown in steps of five ([`STEP`]): neither a rare letter nor the moment at which
//! somebody sent one can be seen. Sample letters are not counted. Everything lies in memory and begins anew with each
//! start.
//!
//! - [`Tally`]: counts by fixed labels.
//! - [`Durations`]: how long something took.
//! - [`metrics`]: the same for Prometheus.

mod durations;
pub mod metrics;
mod tally;

use std::time::Duration;

use jiff::Timestamp;
use locales::languages;
use notice::law::Corrections;
use notice::reading::kinds::kinds;
use notice::talk::{Answer, Intent, Outcome as Answered};

pub use durations::{Counted, Durations, ENDS};
pub use tally::{OTHER, STEP, Shown, Tally};

use crate::desk::events::{Event, Kind, Outcome};
use crate::fault::{Code, Fault};
use crate::work::Reading;

/// Everything that is counted.
#[derive(Debug)]
pub struct Figures {
    /// Since when.
    pub since: Timestamp,
    /// Letters that were read, by kind.
    pub kinds: Tally<1>,
    /// Letters by the language of their reader: that of the page they were sent from, the first one that a client of the
    /// public interface read them in, or the one of the caller when the desk closes a letter that it uploaded.
    pub languages: Tally<1>,
    /// How uploads and readings came out: `read`, or the code of what went wrong.
    pub letters: Tally<1>,
    /// Questions by what was asked for.
    pub questions: Tally<1>,
    /// Those of them that could not be answered.
    pub unanswered: Tally<1>,
    /// How answers came out.
    pub answers: Tally<1>,
    /// What happened at the desk, and how it came out.
    pub desk: Tally<2>,
    /// How long letters were waiting and being read.
    pub reading: Durations,
    /// How long questions took.
    pub answering: Durations,
}

/// A letter that was read.
pub const READ: &str = "read";
/// A question that was not understood.
pub const NOTHING: &str = "none";

/// What may go wrong with an upload or a reading.
const CODES: [&str; 24] = [
    "bad_request",
    "incomplete",
    "no_pages",
    "empty_page",
    "too_many_pages",
    "too_large",
    "busy",
    "timeout",
    "cancelled",
    "expired",
    "internal",
    "not_a_picture",
    "corrupt",
    "too_small",
    "too_many_pixels",
    "pdf_password",
    "pdf_too_many_pages",
    "pdf_broken",
    "no_text",
    "no_text_dark",
    "no_text_blurred",
    "no_text_far",
    "no_text_blank",
    "too_many_notices",
];

impl Default for Figures {
    fn default() -> Self {
        let intents = || {
            let all = Intent::ALL.iter().map(|intent| [intent.id()]);
            all.chain([[NOTHING]])
        };
        let events = Kind::ALL
            .into_iter()
            .flat_map(|kind| Outcome::ALL.map(|outcome| [kind.id(), outcome.id()]));
        Figures {
            since: Timestamp::now(),
            kinds: Tally::new(["kind"], Shown::InSteps, kinds().iter().map(|kind| [kind.id])),
            languages: Tally::new(
                ["language"],
                Shown::InSteps,
                languages().map(|language| [language.code()]),
            ),
            letters: Tally::new(
                ["outcome"],
                Shown::Exact,
                [READ].into_iter().chain(CODES).map(|code| [code]),
            ),
            questions: Tally::new(["intent"], Shown::InSteps, intents()),
            unanswered: Tally::new(["intent"], Shown::InSteps, intents()),
            answers: Tally::new(["outcome"], Shown::Exact, OUTCOMES.map(|(_, id)| [id])),
            desk: Tally::new(["event", "outcome"], Shown::Exact, events),
            reading: Durations::default(),
            answering: Durations::default(),
        }
    }
}

/// How an answer came out, by name.
const OUTCOMES: [(Answered, &str); 4] = [
    (Answered::Answered, "answered"),
    (Answered::General, "general"),
    (Answered::NotInLetter, "not_in_letter"),
    (Answered::Unsure, "unsure"),
];

impl Figures {
    /// A reading is over.
    pub fn letter(&self, read: Result<&Reading, Fault>, took: Duration) {
        match read {
            Ok(reading) => {
                let today = crate::today::in_germany();
                let notice = notice::understand(&reading.pages, today, &Corrections::default());
                self.kinds.count([&notice.kind]);
                self.letters.count([READ]);
                self.reading.count(took);
            }
            Err(fault) => self.refused(fault.code),
        }
    }

    /// An upload or a letter is not taken.
    pub fn refused(&self, code: Code) {
        self.letters.count([code.0]);
    }

    /// A letter has a reader of this language.
    pub fn language(&self, language: locales::Language) {
        self.languages.count([language.code()]);
    }

    /// A question about a letter was answered, or not.
    pub fn question(&self, answer: &Answer, took: Duration) {
        let intent = answer.intents.first().map_or(NOTHING, |intent| intent.id());
        self.questions.count([intent]);
        if matches!(answer.outcome, Answered::NotInLetter | Answered::Unsure) {
            self.unanswered.count([intent]);
        }
        let outcome = OUTCOMES.iter().find(|(outcome, _)| *outcome == answer.outcome);
        self.answers.count([outcome.map_or(OTHER, |(_, id)| *id)]);
        self.answering.count(took);
    }

    /// Something happened at the desk.
    pub fn desk(&self, event: Event<'_>) {
        self.desk.count([event.kind.id(), event.outcome.id()]);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_of_a_reading_is_in_the_table() {
        let figures = Figures::default();
        let fault = Fault {
            code: Code("no_text_dark"),
            page: Some(2),
        };
        figures.letter(Err(fault), Duration::ZERO);
        figures.refused(Code::TOO_LARGE);
        let shown: Vec<_> = figures.letters.shown().collect();
        assert_eq!(shown, [(["too_large"], 1), (["no_text_dark"], 1)]);
    }

    #[test]
    fn a_letter_that_came_less_than_five_times_is_not_to_be_seen() {
        let figures = Figures::default();
        for _ in 0..4 {
            figures.letter(Ok(&Reading::default()), Duration::from_secs(1));
        }
        assert_eq!(figures.kinds.shown().count(), 0);
        figures.letter(Ok(&Reading::default()), Duration::from_secs(1));
        assert_eq!(figures.kinds.shown().map(|(_, count)| count).sum::<u64>(), 5);
        assert_eq!(figures.reading.counted().count(), 5);
    }
}
