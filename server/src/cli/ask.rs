//! `bescheid ask`: answers questions about one notice.

use std::path::PathBuf;
use std::process::ExitCode;
use std::sync::Arc;

use clap::Args;
use locales::{Glossary, Language, Teller};
use models::llm::Session;
use notice::page::{LineId, Page};
use notice::talk::{Answer, By, Outcome};
use serde::Serialize;

use super::circumstances::{Circumstances, Letter};
use super::{Failure, complain, exit, say};
use crate::config::Config;
use crate::talk::model::{Better, Model, Reading};
use crate::talk::{self, Understanding};

/// Arguments of `ask`.
#[derive(Debug, Args)]
pub(super) struct Ask {
    /// Pages of the letter in order.
    #[arg(required = true, value_name = "FILE")]
    files: Vec<PathBuf>,
    #[command(flatten)]
    told: Circumstances,
    /// Print a JSON array instead of sentences.
    #[arg(long)]
    json: bool,
    /// Do not use a language model, whatever is configured.
    #[arg(long)]
    no_llm: bool,
    /// Questions, each in quotation marks.
    #[arg(last = true, required = true, value_name = "QUESTION")]
    questions: Vec<String>,
}

/// One question with its answer, as JSON.
#[derive(Serialize)]
struct Told {
    question: String,
    answer: String,
    outcome: Outcome,
    by: By,
    source: Vec<LineId>,
}

impl Ask {
    pub(super) fn run(mut self, config: &Config) -> Result<ExitCode, Failure> {
        // What stands behind the questions is taken for one of them, so the option may stand there too.
        if self.questions.len() > 1 && self.questions.last().is_some_and(|last| last == "--json") {
            self.json = true;
            self.questions.pop();
        }
        let understanding =
            Understanding::load().map_err(|error| Failure::new(exit::FAILED, error.to_string()))?;
        let understanding = Arc::new(understanding);
        let model = if self.no_llm { None } else { Helper::load(config) };
        let Letter {
            reading,
            corrections,
            today,
            teller,
            language_given,
        } = self.told.read(&self.files, config)?;
        let glossary = Glossary::new(teller.messages());
        let passages = understanding.passages(&reading.pages);
        let letter = talk::Letter {
            pages: &reading.pages,
            passages: &passages,
            corrections: &corrections,
            today,
        };
        let mut told = Vec::new();
        let mut last: Option<Answer> = None;
        for question in self.questions {
            let mut answer = understanding.answer(&glossary, letter, &question, last.as_ref());
            let own = understanding.language(&question).filter(|_| !language_given);
            let language = own.unwrap_or(teller.language());
            let teller =
                Teller::new(language).map_err(|error| Failure::new(exit::FAILED, error.to_string()))?;
            if let Some(model) = &model
                && let Some(better) =
                    model.better(&understanding, &reading.pages, &question, &answer, language)
            {
                answer = better;
            }
            last = Some(answer.clone());
            let source = answer.source();
            let answer = answer.tell(|message| teller.tell(&message));
            let sentences: Vec<String> = answer
                .sentences
                .into_iter()
                .map(|sentence| sentence.text)
                .collect();
            told.push(Told {
                question,
                answer: sentences.join(if self.json { " " } else { "\n  " }),
                outcome: answer.outcome,
                by: answer.by,
                source,
            });
        }
        if self.json {
            let json = serde_json::to_string_pretty(&told)
                .map_err(|error| Failure::new(exit::FAILED, error.to_string()))?;
            say(&json);
        } else {
            for Told {
                question,
                answer,
                source,
                ..
            } in &told
            {
                let lines: Vec<String> = source.iter().map(ToString::to_string).collect();
                say(&format!("> {question}\n  {answer}\n  [{}]\n", lines.join(" ")));
            }
        }
        Ok(ExitCode::SUCCESS)
    }
}

/// The language model, with the threads it needs.
struct Helper {
    model: Model,
    runtime: tokio::runtime::Runtime,
}

impl Helper {
    /// The configured model; without it, or where it cannot be used, answers are facts and quotes.
    fn load(config: &Config) -> Option<Self> {
        let told = |error: &dyn std::fmt::Display| complain(&error.to_string());
        let model = Model::load(config).map_err(|error| told(&error)).ok()??;
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
        let runtime = runtime.map_err(|error| told(&error)).ok()?;
        Some(Helper { model, runtime })
    }

    fn better(
        &self,
        understanding: &Arc<Understanding>,
        pages: &[Page],
        question: &str,
        answer: &Answer,
        language: Language,
    ) -> Option<Answer> {
        if !self.model.can_better(answer, true, language) {
            return None;
        }
        let near = Arc::clone(understanding);
        let work = Better {
            session: Session(0),
            reading: Reading::new(pages),
            candidates: understanding.candidates(pages, question),
            facts: Vec::new(),
            question: Some(question.to_owned()),
            language,
            answer: answer.clone(),
            near: Arc::new(move |sentence, lines| near.nearness(sentence, lines)),
        };
        let better = self.runtime.block_on(self.model.better(work, &mut |_| {}));
        better
            .map_err(|error| complain(&error.to_string()))
            .ok()
            .flatten()
    }
}
