//! The letter as a page shows it: the document, with the days and sums that its sentences do not tell.

use notice::Document;
use notice::page::LineId;
use notice::talk::{By, Outcome};
use notice::telling::drafts::ToldDraft;
use serde::{Deserialize, Serialize};

/// A letter to show.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct View {
    /// Facts and sentences. The words of the lines are left out: a page shows lines only.
    pub document: Document,
    /// Days and sums in words.
    pub told: Told,
    /// Questions and answers.
    #[serde(default)]
    pub chat: Chat,
    /// Letters that the reader may send.
    #[serde(default)]
    pub drafts: Vec<ToldDraft>,
    /// Whether this is the summary in German to show to an office.
    #[serde(default)]
    pub for_office: bool,
    /// Whether the letter can be shown to an office that one talks to.
    #[serde(default)]
    pub desk: bool,
}

/// A term of officialese with what it means.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ToldTerm {
    /// The German term.
    pub german: String,
    /// The term in the reader's language.
    pub term: String,
    /// What it means.
    pub meaning: String,
}

/// The conversation about a letter.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Chat {
    /// What was asked so far, the first question first.
    pub turns: Vec<ShownTurn>,
    /// Questions to choose from.
    pub choices: Vec<Choice>,
    /// Whether a model is at work on the last answer; `/letter/ask/events` tells how far it is.
    #[serde(default)]
    pub goes_on: bool,
}

/// What the page hears while a model works on the last answer.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(tag = "step", rename_all = "snake_case")]
pub enum Heard {
    /// Other readers are served first.
    Waiting {
        /// How many.
        before: usize,
    },
    /// A sentence that was checked.
    Sentence {
        /// The sentence.
        text: String,
    },
    /// There is nothing more to wait for.
    Over {
        /// The conversation as it stands now.
        chat: Box<Chat>,
    },
}

/// One question with its answer.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ShownTurn {
    /// As the reader wrote it.
    pub question: String,
    /// The sentences of the answer.
    pub sentences: Vec<String>,
    /// How it came out.
    pub outcome: Outcome,
    /// Who found the words.
    pub by: By,
    /// The lines of the letter that it comes from.
    pub source: Vec<LineId>,
    /// Code of the language of the answer, which is that of the question.
    pub language: String,
    /// Its direction of writing, `ltr` or `rtl`.
    pub direction: String,
}

/// A question to choose.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Choice {
    /// Id of the intent.
    pub intent: String,
    /// The question.
    pub words: String,
}

/// Days and sums of a document, written as its language writes them.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Told {
    /// One for each of `notice.deadlines`, in the same order.
    pub deadlines: Vec<ToldDeadline>,
    /// One for each of `notice.amounts`, in the same order.
    pub amounts: Vec<ToldAmount>,
    /// Day that the reader gave as the day of receipt, such as `Dienstag, 8. Juli 2025`.
    pub received: Option<String>,
    /// Terms in the sentences, each once.
    #[serde(default)]
    pub terms: Vec<ToldTerm>,
    /// Which of the terms stand in each sentence of the summary, in the order of the sentences.
    #[serde(default)]
    pub in_statement: Vec<Vec<usize>>,
    /// Today as `2025-07-10`, the last day that a letter can have been received on.
    pub today: String,
    /// For a letter to try the page with: the day that stands for today, in words.
    pub as_of: Option<String>,
}

/// A deadline in words.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct ToldDeadline {
    /// Weekday and date, such as `Montag, 11. August 2025`, exactly as the sentences tell it.
    pub day: Option<String>,
    /// How near it is.
    pub nearness: Nearness,
    /// The days of the steps, one for each of `steps`.
    pub steps: Vec<String>,
}

/// An amount in words.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct ToldAmount {
    /// Such as `42,00 €`.
    pub sum: String,
    /// When it is due, such as `Montag, 11. August 2025`.
    pub due: Option<String>,
}

/// How near a day is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Nearness {
    /// It is over.
    Past,
    /// Within a week.
    Near,
    /// Later than that, or not known.
    #[default]
    Far,
}

impl Nearness {
    /// How near a day is that is `days` ahead.
    ///
    /// ```
    /// use app::told::Nearness;
    /// assert_eq!(Nearness::of(-1), Nearness::Past);
    /// assert_eq!(Nearness::of(0), Nearness::Near);
    /// assert_eq!(Nearness::of(7), Nearness::Near);
    /// assert_eq!(Nearness::of(8), Nearness::Far);
    /// ```
    pub fn of(days: i32) -> Self {
        match days {
            ..0 => Nearness::Past,
            0..=7 => Nearness::Near,
            8.. => Nearness::Far,
        }
    }
}
