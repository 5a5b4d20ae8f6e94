//! Questions about a letter: the example questions of all languages, and one question answered.

use jiff::civil::Date;
use locales::languages;
use notice::Notice;
use notice::law::Corrections;
use notice::page::Page;
use notice::talk::{Answer, Facts, Passages, Recogniser, Talk, Turn, examples};

/// The example questions of a language cannot be read.
#[derive(Debug, thiserror::Error)]
#[error("locales/{0}/questions.txt, {1}")]
pub struct BadQuestions(&'static str, notice::talk::BadExamples);

/// Understands questions by the examples of all languages.
///
/// # Errors
///
/// [`BadQuestions`] with file and line, which a test rules out.
pub fn recogniser() -> Result<Recogniser, BadQuestions> {
    let mut all = Vec::new();
    for language in languages() {
        let own = examples(language.questions()).map_err(|bad| BadQuestions(language.code(), bad))?;
        all.extend(own);
    }
    Ok(Recogniser::new(&all))
}

/// Answers a question about the letter on these pages. `last` is the answer before it.
pub fn answer(
    recogniser: &Recogniser,
    pages: &[Page],
    corrections: &Corrections,
    today: Date,
    question: &str,
    last: Option<&Answer>,
) -> Answer {
    let notice: Notice = notice::understand(pages, today, corrections);
    let passages = Passages::new(pages);
    let talk = Talk {
        recogniser,
        facts: Facts::new(&notice, today),
        passages: &passages,
    };
    let last = last.map(|answer| Turn {
        intents: answer.intents.clone(),
    });
    talk.ask(question, last.as_ref(), &|_| None)
}
