//! Questions about a letter: the example questions of all languages, the encoder that compares meanings, and one
//! question answered.

pub mod model;
mod weights;

use std::sync::{Arc, OnceLock};

use jiff::civil::Date;
use locales::{Glossary, Language, languages};
use models::encoder::{Adapter, Embedding, Encoder, Role};
use models::store::{Store, StoreError};
use notice::Notice;
use notice::law::Corrections;
use notice::page::Page;
use notice::talk::{
    Answer, Facts, Finder, Intent, Linear, Passages, Recogniser, Talk, Turn, Vectors, classes, examples, said,
};

pub use weights::{BadWeights, Weights};

/// Name of the encoder in the list of models.
pub const ENCODER: &str = "multilingual-e5-small";
/// Fewest letters of a question whose language is told.
const LETTERS_OF_LANGUAGE: usize = 8;
/// From which share on the language of a question is taken as known: 99 of 100 questions of the sets reach it, and of
/// these none was taken for another language.
const SURE_OF_LANGUAGE: f32 = 0.95;
/// Makes the encoder tell apart what questions want; made by `server/adapter/train.py`.
static ADAPTER: &[u8] = include_bytes!("adapter.safetensors");
/// Makes the encoder tell which passage answers; made by `server/adapter/find.py`.
static FINDS: &[u8] = include_bytes!("finder.safetensors");
/// The variant that the stored classifier was made for.
const VARIANT: &str = "q4";

/// What questions are understood by. Loading takes a second or two, so it may go on in the background; whoever asks
/// meanwhile waits for it.
#[derive(Debug)]
pub struct Understanding {
    loaded: Arc<OnceLock<Loaded>>,
}

/// What [`Understanding`] holds once it is there.
#[derive(Debug)]
struct Loaded {
    recogniser: Recogniser,
    /// Understands by meaning too.
    meaning: Option<Meant>,
}

/// What meanings are compared by.
#[derive(Debug)]
struct Meant {
    encoder: Encoder,
    /// Makes the encoder tell apart what questions want.
    wants: Adapter,
    /// Makes the encoder tell which passage answers a question.
    finds: Adapter,
    /// Compares questions and passages.
    finder: Finder,
    /// Tells what a passage may answer.
    kinds: Linear,
}

/// One letter to ask about.
#[derive(Clone, Copy, Debug)]
pub struct Letter<'a> {
    /// Its pages.
    pub pages: &'a [Page],
    /// Its passages, of [`Understanding::passages`]; they take time, so keep them as long as the letter.
    pub passages: &'a Passages,
    /// What its reader said about it.
    pub corrections: &'a Corrections,
    /// The day to count from.
    pub today: Date,
}

/// Questions cannot be understood at all.
#[derive(Debug, thiserror::Error)]
pub enum TalkError {
    /// The example questions of a language cannot be read.
    #[error("locales/{0}/questions.txt, {1}")]
    Questions(&'static str, notice::talk::BadExamples),
    /// The examples of what letters say cannot be read.
    #[error("notice/src/talk/said.txt, {0}")]
    Said(notice::talk::BadExamples),
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

/// All example questions with what they ask for, in the order of the languages.
///
/// # Errors
///
/// [`TalkError::Questions`] with file and line, which a test rules out.
pub fn questions() -> Result<Vec<(Intent, &'static str)>, TalkError> {
    Ok(all()?.into_iter().flatten().collect())
}

/// The example questions of each language.
fn all() -> Result<Vec<Vec<(Intent, &'static str)>>, TalkError> {
    languages()
        .map(|language| {
            examples(language.questions()).map_err(|bad| TalkError::Questions(language.code(), bad))
        })
        .collect()
}

impl Loaded {
    fn by_letters() -> Result<Self, TalkError> {
        let all = all()?;
        let count = all.len();
        let of: Vec<usize> = (0..)
            .zip(&all)
            .flat_map(|(number, own)| own.iter().map(move |_| number))
            .collect();
        let questions: Vec<(Intent, &str)> = all.into_iter().flatten().collect();
        Ok(Loaded {
            recogniser: Recogniser::new(&questions).with_groups(&of, count),
            meaning: None,
        })
    }

    fn load() -> Result<Self, TalkError> {
        let letters = Self::by_letters()?;
        let encoder = match encoder() {
            Ok(encoder) => encoder,
            Err(TalkError::Store(StoreError::Absent(_) | StoreError::NoHome)) => return Ok(letters),
            Err(error) => return Err(error),
        };
        let questions = Weights::questions()?;
        Ok(Loaded {
            recogniser: letters.recogniser.with_meaning(questions.linear()?),
            meaning: Some(Meant {
                wants: encoder.adapter(ADAPTER)?,
                finds: encoder.adapter(FINDS)?,
                finder: weights::finder()?,
                kinds: Weights::passages()?.linear()?,
                encoder,
            }),
        })
    }

    /// What can be loaded, where nobody can mend the rest: by letters where the encoder cannot be used.
    fn at_least() -> Self {
        let loaded = Self::load().or_else(|_| Self::by_letters());
        loaded.unwrap_or_else(|_| Loaded {
            recogniser: Recogniser::new(&[]),
            meaning: None,
        })
    }
}

impl From<Loaded> for Understanding {
    fn from(loaded: Loaded) -> Self {
        Understanding {
            loaded: Arc::new(OnceLock::from(loaded)),
        }
    }
}

impl Understanding {
    /// Understands questions by their letters alone.
    ///
    /// # Errors
    ///
    /// [`TalkError::Questions`], which a test rules out.
    pub fn by_letters() -> Result<Self, TalkError> {
        Ok(Loaded::by_letters()?.into())
    }

    /// Understands questions by their meaning too, where the encoder is in the store.
    ///
    /// # Errors
    ///
    /// As [`Understanding::by_letters`]; [`TalkError::Encoder`] and [`TalkError::Weights`] for an encoder that is there
    /// and cannot be used.
    pub fn load() -> Result<Self, TalkError> {
        Ok(Loaded::load()?.into())
    }

    /// The same, loaded while other things go on. Where the encoder cannot be used, questions are understood by their
    /// letters; `bescheid doctor` and `bescheid models verify` say why.
    pub fn in_background() -> Self {
        let understanding = Understanding {
            loaded: Arc::default(),
        };
        let loaded = Arc::clone(&understanding.loaded);
        std::thread::spawn(move || {
            loaded.get_or_init(Loaded::at_least);
        });
        understanding
    }

    fn loaded(&self) -> &Loaded {
        self.loaded.get_or_init(Loaded::at_least)
    }

    /// Whether meanings are compared.
    pub fn has_encoder(&self) -> bool {
        self.loaded().meaning.is_some()
    }

    /// The passages of a letter, ready to be searched: by their meaning too, where the encoder is here. That takes
    /// about a second for a full page.
    pub fn passages(&self, pages: &[Page]) -> Passages {
        let passages = Passages::new(pages);
        let texts: Vec<&str> = passages.texts().collect();
        let Some(meant) = &self.loaded().meaning else {
            return passages;
        };
        match meant.encoder.embed_for(&meant.finds, Role::Passage, &texts) {
            Ok(vectors) => {
                let vectors = numbers(&vectors);
                passages
                    .with_meaning(&meant.finder, &vectors)
                    .with_kinds(&meant.kinds, &vectors)
            }
            Err(_) => passages,
        }
    }

    /// The language that a question is asked in; `None` where that is not sure.
    pub fn language(&self, question: &str) -> Option<Language> {
        let (number, share) = self.loaded().recogniser.group(question)?;
        let letters = question.chars().filter(|char| char.is_alphabetic()).count();
        languages()
            .nth(number)
            .filter(|_| letters >= LETTERS_OF_LANGUAGE && share >= SURE_OF_LANGUAGE)
    }

    /// Answers a question about a letter. `last` is the answer before it; `glossary` explains terms.
    pub fn answer(
        &self,
        glossary: &Glossary,
        letter: Letter<'_>,
        question: &str,
        last: Option<&Answer>,
    ) -> Answer {
        let last = last.map(|answer| Turn {
            intents: answer.intents.clone(),
        });
        self.talk(letter, &|text| glossary.ids(text), |talk| {
            talk.ask(question, last.as_ref(), &|texts| self.meaning(texts))
        })
    }

    /// Answers a question about a letter that was chosen.
    pub fn chosen(&self, letter: Letter<'_>, intent: Intent) -> Answer {
        self.talk(letter, &|_| Vec::new(), |talk| talk.chosen(intent))
    }

    fn talk(
        &self,
        letter: Letter<'_>,
        terms: &dyn Fn(&str) -> Vec<String>,
        say: impl FnOnce(&Talk<'_>) -> Answer,
    ) -> Answer {
        let notice: Notice = notice::understand(letter.pages, letter.today, letter.corrections);
        say(&Talk {
            recogniser: &self.loaded().recogniser,
            facts: Facts::new(&notice, letter.today),
            passages: letter.passages,
            terms,
        })
    }

    /// The vectors of texts that are compared with each other.
    fn plain(&self, texts: &[&str]) -> Option<Vec<Vec<f32>>> {
        let meant = self.loaded().meaning.as_ref()?;
        Some(numbers(&meant.encoder.embed(Role::Query, texts).ok()?))
    }

    fn meaning(&self, texts: &[&str]) -> Option<Vectors> {
        let meant = self.loaded().meaning.as_ref()?;
        let wants = meant.encoder.embed_for(&meant.wants, Role::Query, texts).ok()?;
        let about = meant
            .encoder
            .embed_for(&meant.finds, Role::Query, texts.get(..1)?)
            .ok()?;
        Some(Vectors {
            wants: numbers(&wants),
            about: about.first()?.values().to_vec(),
        })
    }
}

/// The numbers of vectors.
fn numbers(vectors: &[Embedding]) -> Vec<Vec<f32>> {
    vectors.iter().map(|one| one.values().to_vec()).collect()
}

fn encoder() -> Result<Encoder, TalkError> {
    let present = Store::open()?.find(&format!("{ENCODER}/{VARIANT}"))?;
    Ok(Encoder::load(present.path())?)
}

/// Learns the classifier of passages anew, from the sentences of `notice/src/talk/said.txt`. Seconds to a minute.
///
/// # Errors
///
/// [`TalkError`] where there is no encoder or no example.
pub fn learn() -> Result<Weights, TalkError> {
    let said = said().map_err(TalkError::Said)?;
    let texts: Vec<&str> = said.iter().map(|(_, text)| *text).collect();
    let encoder = encoder()?;
    let vectors = encoder.embed_for(&encoder.adapter(FINDS)?, Role::Passage, &texts)?;
    Ok(Weights::learn(&numbers(&vectors), &classes(&said))?)
}
