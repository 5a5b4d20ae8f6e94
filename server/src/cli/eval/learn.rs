//! `bescheid eval learn`: learns what days, periods and sums are for.

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::Args;
use models::ocr::Reader;
use notice::notice::Certainty;

use super::{Chosen, Failure, exit, failed, say};
use crate::eval::gold::Set;
use crate::eval::learn::{Examples, Passage, check, passages};
use crate::eval::samples::QUALITIES;

/// Arguments of `eval learn`.
#[derive(Debug, Args)]
pub(super) struct Learn {
    #[command(flatten)]
    chosen: Chosen,
    /// Folder of tagged passages.
    #[arg(long, value_name = "DIR", default_value = "notice/passages")]
    passages: PathBuf,
    /// Folder for the weights; the next build takes them in.
    #[arg(long, value_name = "DIR", default_value = "notice/src/reading/learnt")]
    weights: PathBuf,
    /// Learn and try in turns, on passages set apart, instead of writing weights.
    #[arg(long)]
    check: bool,
}

impl Learn {
    pub(super) fn run(self, reader: &Reader) -> Result<ExitCode, Failure> {
        let passages = read(&self.passages)?;
        let mut letters = Examples::default();
        for (sample, gold) in &self.chosen.letters()? {
            // letters that are held out stay unseen
            if gold.set == Set::HeldOut {
                continue;
            }
            let pages = self.chosen.read(reader, sample, QUALITIES[0])?.pages;
            let days: Vec<_> = gold
                .deadlines
                .iter()
                .filter(|deadline| deadline.certainty == Certainty::Stated)
                .filter_map(|deadline| Some((deadline.kind, deadline.date?)))
                .collect();
            let sums: Vec<_> = gold.amounts.iter().map(|sum| (sum.role, sum.cents)).collect();
            letters.letter(&pages, &days, &sums);
        }
        if self.check {
            say(&check(&passages, &letters).to_string());
            return Ok(ExitCode::SUCCESS);
        }
        let mut examples = letters;
        for passage in &passages {
            passage.examples(&mut examples);
        }
        let learnt = examples.learn();
        for (name, weights, count) in [
            ("days.bin", &learnt.days, examples.days.len()),
            ("periods.bin", &learnt.periods, examples.periods.len()),
            ("sums.bin", &learnt.sums, examples.sums.len()),
        ] {
            let bytes = weights.to_bytes();
            say(&format!("{name}: {count} examples, {} bytes", bytes.len()));
            std::fs::write(self.weights.join(name), bytes).map_err(|error| failed(&error))?;
        }
        Ok(ExitCode::SUCCESS)
    }
}

fn read(folder: &Path) -> Result<Vec<Passage>, Failure> {
    let trouble = |error: std::io::Error| Failure::new(exit::USAGE, format!("{}: {error}", folder.display()));
    let mut files: Vec<PathBuf> = std::fs::read_dir(folder)
        .map_err(trouble)?
        .flatten()
        .map(|entry| entry.path())
        .filter(|path| path.extension().is_some_and(|ending| ending == "txt"))
        .collect();
    files.sort();
    let mut all = Vec::new();
    for file in files {
        all.extend(passages(&std::fs::read_to_string(file).map_err(trouble)?));
    }
    Ok(all)
}
