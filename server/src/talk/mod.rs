//! Questions about a letter: the example questions of all languages, the encoder that compares meanings, and one
//! question answered.

pub mod model;
mod weights;

use jiff::civil::Date;
use locales::{Glossary, languages};
use models::encoder::{Encoder, Role};
use models::store::{Store, StoreError};
use notice::Notice;
use notice::law::Corrections;
use notice::page::Page;
use notice::talk::{Answer, Facts, Intent, Passages, Recogniser, Talk, Turn, classes, examples};

pub use weights::{BadWeights, Weights};

/// Name of the encoder in the list of models.
pub const ENCODER: &str = "multilingual-e5-small";
/// The variant that the stored classifier was made for.
const VARIANT: &str = "q4";

/// What questions are understood by.
#[derive(Debug)]
pub struct Understanding {
    recogniser: Recogniser,
    encoder: Option<Encoder>,
}

/// Questions cannot be understood at all.
#[derive(Debug, thiserror::Error)]
pub enum TalkError {
    /// The example questions of a language cannot be read.
    #[error("locales/{0}/questions.txt, {1}")]
    Questions(&'static str, notice::talk::BadExamples),
    /// The stored classifier cannot be used.
    #[error(transparent)]
    Weights(#[from] BadWeights),
    /// The encoder is there and cannot be loaded.
    #[error("the encoder cannot be loaded: {0}")]
    Encoder(#[from] models::encoder::EncoderError),
    /// The store of models has a fault.
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// All example questions with what they ask for.
///
/// # Errors
///
/// [`TalkError::Questions`] with file and line, which a test rules out.
pub fn questions() -> Result<Vec<(Intent, &'static str)>, TalkError> {
    let mut all = Vec::new();
    for language in languages() {
        let own = examples(language.questions()).map_err(|bad| TalkError::Questions(language.code(), bad))?;
        all.extend(own);
    }
    Ok(all)
}

impl Understanding {
    /// Understands questions by their letters alone.
    ///
    /// # Errors
    ///
    /// [`TalkError::Questions`], which a test rules out.
    pub fn by_letters() -> Result<Self, TalkError> {
        Ok(Understanding {
            recogniser: Recogniser::new(&questions()?),
            encoder: None,
        })
    }

    /// Understands questions by their meaning too, where the encoder is in the store.
    ///
    /// # Errors
    ///
    /// As [`Understanding::by_letters`]; [`TalkError::Encoder`] and [`TalkError::Weights`] for an encoder that is there
    /// and cannot be used.
    pub fn load() -> Result<Self, TalkError> {
        let letters = Self::by_letters()?;
        let encoder = match encoder() {
            Ok(encoder) => encoder,
            Err(TalkError::Store(StoreError::Absent(_) | StoreError::NoHome)) => return Ok(letters),
            Err(error) => return Err(error),
        };
        let linear = Weights::built_in()?.linear()?;
        Ok(Understanding {
            recogniser: letters.recogniser.with_meaning(linear),
            encoder: Some(encoder),
        })
    }

    /// Whether meanings are compared.
    pub fn has_encoder(&self) -> bool {
        self.encoder.is_some()
    }

    /// Answers a question about the letter on these pages. `last` is the answer before it.
    ///
    /// `glossary` explains terms.
    pub fn answer(
        &self,
        glossary: &Glossary,
        pages: &[Page],
        corrections: &Corrections,
        today: Date,
        question: &str,
        last: Option<&Answer>,
    ) -> Answer {
        let notice: Notice = notice::understand(pages, today, corrections);
        let passages = Passages::new(pages);
        let talk = Talk {
            recogniser: &self.recogniser,
            facts: Facts::new(&notice, today),
            passages: &passages,
            terms: &|text| {
                let mut ids: Vec<String> = Vec::new();
                for found in glossary.find(text) {
                    if !ids.iter().any(|id| id == found.id) {
                        ids.push(found.id.to_owned());
                    }
                }
                ids
            },
        };
        let last = last.map(|answer| Turn {
            intents: answer.intents.clone(),
        });
        talk.ask(question, last.as_ref(), &|texts| self.meaning(texts))
    }

    fn meaning(&self, texts: &[&str]) -> Option<Vec<Vec<f32>>> {
        let all = self.encoder.as_ref()?.embed(Role::Query, texts).ok()?;
        Some(all.iter().map(|one| one.values().to_vec()).collect())
    }
}

fn encoder() -> Result<Encoder, TalkError> {
    let present = Store::open()?.find(&format!("{ENCODER}/{VARIANT}"))?;
    Ok(Encoder::load(present.path())?)
}

/// Learns the classifier anew from the example questions: about two minutes.
///
/// # Errors
///
/// [`TalkError`] where there is no encoder or no example.
pub fn learn() -> Result<Weights, TalkError> {
    let encoder = encoder()?;
    let questions = questions()?;
    let texts: Vec<&str> = questions.iter().map(|(_, text)| *text).collect();
    let vectors: Vec<Vec<f32>> = encoder
        .embed(Role::Query, &texts)?
        .iter()
        .map(|one| one.values().to_vec())
        .collect();
    Ok(Weights::learn(&vectors, &classes(&questions))?)
}
