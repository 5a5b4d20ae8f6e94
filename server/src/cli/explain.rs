//! `bescheid explain`: reads one notice and prints what the web page shows.

use std::path::PathBuf;
use std::process::ExitCode;

use clap::Args;
use notice::Document;
use notice::letter::{DoubtKind, Nature};
use notice::notice::{Certainty, WarningKind};

use super::circumstances::{Circumstances, Letter};
use super::{Failure, complain, exit, say};
use crate::config::Config;
use crate::session::document;
use crate::work::Reading;

/// Arguments of `explain`.
#[derive(Debug, Args)]
pub(super) struct Explain {
    /// Pages of the letter in order.
    #[arg(required = true, value_name = "FILE")]
    files: Vec<PathBuf>,
    #[command(flatten)]
    told: Circumstances,
    /// Do not use a language model (there is none in this version; accepted for scripts).
    #[arg(long)]
    no_llm: bool,
    /// Print the JSON document instead of sentences.
    #[arg(long)]
    json: bool,
}

impl Explain {
    pub(super) fn run(self, config: &Config) -> Result<ExitCode, Failure> {
        let Letter {
            reading,
            corrections,
            today,
            teller,
            ..
        } = self.told.read(&self.files, config)?;
        let document = document(&reading, &corrections, today, &teller);
        self.print(&reading, &document)?;
        if not_one_letter(&document) {
            if let Some(warning) = document.notice.warnings.first() {
                complain(&warning.text);
            }
            return Ok(ExitCode::from(exit::NOT_ONE_LETTER));
        }
        Ok(ExitCode::SUCCESS)
    }

    fn print(&self, _reading: &Reading, document: &Document) -> Result<(), Failure> {
        if self.json {
            let json = serde_json::to_string_pretty(document)
                .map_err(|error| Failure::new(exit::FAILED, error.to_string()))?;
            say(&json);
        } else {
            say(&plain(document));
        }
        Ok(())
    }
}

/// Whether the pages are something else than one letter in German.
fn not_one_letter(document: &Document) -> bool {
    let two = |kind: WarningKind| kind == WarningKind::Doubt(DoubtKind::TwoLetters);
    document.notice.nature == Nature::Foreign || document.notice.warnings.iter().any(|w| two(w.kind))
}

/// The document as plain text: each section a paragraph, the way to a day once, after its last sentence.
fn plain(document: &Document) -> String {
    let mut out = vec![document.summary.headline.clone()];
    out.extend(
        document
            .notice
            .warnings
            .iter()
            .map(|warning| format!("! {}", warning.text)),
    );
    let statements = &document.summary.statements;
    for (index, statement) in statements.iter().enumerate() {
        let before = index.checked_sub(1).and_then(|index| statements.get(index));
        if before.is_none_or(|before| before.section != statement.section) {
            out.push(String::new());
        }
        let lines: Vec<String> = statement.source.iter().map(ToString::to_string).collect();
        let source = if lines.is_empty() {
            String::new()
        } else {
            format!("  [{}]", lines.join(" "))
        };
        out.push(format!("- {}{source}", statement.text));
        let last = !statements[index + 1..]
            .iter()
            .any(|later| later.deadline == statement.deadline);
        let deadline = statement
            .deadline
            .and_then(|index| document.notice.deadlines.get(index));
        if let Some(deadline) = deadline.filter(|deadline| last && deadline.certainty != Certainty::Stated) {
            out.extend(
                deadline
                    .steps
                    .iter()
                    .map(|step| format!("    {} ({})", step.text, step.law)),
            );
        }
    }
    out.join("\n")
}
