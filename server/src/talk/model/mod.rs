//! The language model's part in answers, as far as it has earned one.
//!
//! ```text
//! answer of facts and quotes ─► may the model? ─► pick a line │ reword │ answer ─► notice::ground ─► Answer, by model
//! ```
//!
//! A model does nothing before it has passed an exam (`bescheid models exam`): the [`Report`] beside its file says
//! what it got right in which language, and fixed thresholds grant it [`Duties`] from that. What it writes is
//! checked sentence by sentence against the lines it had ([`notice::ground`]); what fails is not shown, and the
//! quote stays. A model that is slow, full or dead leaves the answer as it was.

mod better;
mod duties;
pub mod exam;
mod prompts;
mod report;
mod room;
mod source;
#[cfg(test)]
pub(crate) mod testing;

use std::hash::{BuildHasher, RandomState};
use std::sync::Arc;

use models::llm::{Session, Talker};
use notice::page::Page;

pub use better::{Better, Nearness, Step, in_language};
pub use duties::{Duties, Duty, Mark, Tally, Threshold};
pub use prompts::Reading;
pub use report::{EDITION, FILE, Report};
pub use room::{NoRoom, free, room};
pub use source::{BadModel, Found, Source, find};

use crate::config::Config;

/// A language model with what it may do.
#[derive(Clone)]
pub struct Model {
    talker: Arc<dyn Talker>,
    title: String,
    report: Arc<Report>,
    duties: Arc<Duties>,
    names: RandomState,
}

impl std::fmt::Debug for Model {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Model")
            .field("title", &self.title)
            .finish_non_exhaustive()
    }
}

/// Why there is no model, though one is configured.
#[derive(Debug, thiserror::Error)]
pub enum NoModel {
    /// It cannot be found, does not fit, or does not load.
    #[error("language model: {0}")]
    Bad(#[from] BadModel),
    /// It has not been examined.
    #[error("language model: '{0}' has no exam yet and may do nothing; run `bescheid models exam`")]
    NoExam(String),
    /// It has been examined and earned nothing.
    #[error("language model: '{0}' has earned no duty in its exam and is not loaded")]
    NoDuty(String),
}

impl Model {
    /// A model with the report of its exam.
    pub fn new(talker: Box<dyn Talker>, title: impl Into<String>, report: Report) -> Self {
        Model {
            talker: talker.into(),
            title: title.into(),
            duties: Arc::new(report.duties()),
            report: Arc::new(report),
            names: RandomState::new(),
        }
    }

    /// Loads the configured model, where it has earned anything; `None` where none is configured.
    ///
    /// # Errors
    ///
    /// [`NoModel`] with what to do about it. The product works without.
    pub fn load(config: &Config) -> Result<Option<Self>, NoModel> {
        let Some(found) = find(&Source::parse(&config.llm), config.llm_key.as_deref())? else {
            return Ok(None);
        };
        let report = found
            .report()
            .ok_or_else(|| NoModel::NoExam(found.name.clone()))?;
        if report.duties().is_empty() {
            return Err(NoModel::NoDuty(found.name));
        }
        Ok(Some(Model::new(found.load()?, found.title.clone(), report)))
    }

    /// What people may be told it is.
    pub fn title(&self) -> &str {
        &self.title
    }

    /// How it did.
    pub fn report(&self) -> &Report {
        &self.report
    }

    /// Whether it may do this in a language.
    pub fn may(&self, duty: Duty, language: &str) -> bool {
        self.duties.has(duty, language)
    }

    /// What it may do.
    pub fn duties(&self) -> &Duties {
        &self.duties
    }

    /// The name under which the model knows a reader's session: another one after each start.
    pub fn session(&self, id: impl std::hash::Hash) -> Session {
        Session(self.names.hash_one(id))
    }

    /// Reads a letter ahead, while the reader reads the summary. Dropping what it gives makes the model forget.
    pub fn read_ahead(&self, session: Session, pages: &[Page]) -> Forgetful {
        self.talker.prepare(session, &Reading::new(pages).beginning());
        Forgetful {
            talker: Arc::clone(&self.talker),
            session,
        }
    }
}

/// Makes the model forget a session when it is dropped.
pub struct Forgetful {
    talker: Arc<dyn Talker>,
    session: Session,
}

impl std::fmt::Debug for Forgetful {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Forgetful")
    }
}

impl Drop for Forgetful {
    fn drop(&mut self) {
        self.talker.forget(self.session);
    }
}

impl super::Understanding {
    /// How near in meaning a sentence in any language is to German lines, to one of them or to all together; `None`
    /// without the encoder.
    pub fn nearness(&self, sentence: &str, lines: &[&str]) -> Option<f32> {
        let all = lines.join(" ");
        let mut texts = vec![sentence, &all];
        if lines.len() > 1 {
            texts.extend(lines);
        }
        let vectors = self.plain(&texts)?;
        let (own, others) = vectors.split_first()?;
        let near = |other: &Vec<f32>| own.iter().zip(other).map(|(x, y)| x * y).sum::<f32>();
        others.iter().map(near).max_by(f32::total_cmp)
    }

    /// Passages of the letter that fit a question, the likeliest first.
    pub fn candidates(&self, pages: &[Page], question: &str) -> Vec<notice::talk::Quote> {
        let own = self.meaning(&[question]).map(|own| own.about);
        self.passages(pages).fitting(question, own.as_deref(), &[]).quotes
    }
}
