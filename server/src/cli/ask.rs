//! `bescheid ask`: answers questions about one notice.

use std::path::PathBuf;
use std::process::ExitCode;

use clap::Args;
use locales::Glossary;
use notice::page::LineId;
use notice::talk::{Answer, By, Outcome};
use serde::Serialize;

use super::circumstances::{Circumstances, Letter};
use super::{Failure, exit, say};
use crate::config::Config;
use crate::talk::Understanding;

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
        let Letter {
            reading,
            corrections,
            today,
            teller,
        } = self.told.read(&self.files, config)?;
        let glossary = Glossary::new(teller.messages());
        let mut told = Vec::new();
        let mut last: Option<Answer> = None;
        for question in self.questions {
            let answer = understanding.answer(
                &glossary,
                &reading.pages,
                &corrections,
                today,
                &question,
                last.as_ref(),
            );
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
