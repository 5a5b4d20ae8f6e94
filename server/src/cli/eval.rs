//! `bescheid eval`: measures on rendered sample letters (see `e2e/README.md`).

mod learn;
mod questions;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use bytes::Bytes;
use clap::{Args, Subcommand};
use jiff::ToSpan;
use jiff::civil::Date;
use locales::{Language, Teller};
use models::measure;
use models::ocr::Reader;
use notice::Document;
use notice::law::Corrections;

use super::{Failure, complain, exit, say};
use crate::eval::gold::{Gold, Set};
use crate::eval::language::{Figures, Original, Table as Readable, told};
use crate::eval::notices::{self, Outcome, Score, Table};
use crate::eval::samples::{QUALITIES, Sample, samples};
use crate::session::document;
use crate::work::{Reading, read_files};

/// Arguments of `eval`.
#[derive(Debug, Args)]
pub(super) struct Eval {
    #[command(subcommand)]
    what: What,
}

#[derive(Debug, Subcommand)]
enum What {
    /// Letters read: error rates, dates, amounts, IBANs, references, reading order.
    Ocr(Ocr),
    /// Facts and days, from the picture to the JSON document.
    Notices(Notices),
    /// Questions about the letters, answered and held against what a right answer says (clean pages).
    Questions(questions::Questions),
    /// Learns what days, periods and sums are for, from the open letters and tagged passages (clean pages).
    Learn(learn::Learn),
    /// How easy the letters are to read, and what is told about them in German (clean pages).
    Language(Chosen),
}

#[derive(Debug, Args)]
struct Chosen {
    /// Folder of rendered letters, such as e2e/out.
    #[arg(value_name = "DIR")]
    folder: PathBuf,
    /// Only these qualities (clean, scan, phone).
    #[arg(long, value_delimiter = ',')]
    quality: Vec<String>,
    /// Only letters of this set.
    #[arg(long, value_enum)]
    set: Option<Set>,
    /// Only letters with one of these names.
    #[arg(long, value_delimiter = ',')]
    only: Vec<String>,
    /// Print each fact that came out wrong (letters of the open set only).
    #[arg(long)]
    details: bool,
    /// Keep what was recognised in this folder and take it from there the next time, for work on what comes
    /// after recognition. Sample letters only: their persons are made up.
    #[arg(long, value_name = "DIR")]
    cache: Option<PathBuf>,
}

#[derive(Debug, Args)]
struct Ocr {
    #[command(flatten)]
    chosen: Chosen,
}

#[derive(Debug, Args)]
struct Notices {
    #[command(flatten)]
    chosen: Chosen,
    /// Store the result for a later `--against`.
    #[arg(long, value_name = "FILE")]
    save: Option<PathBuf>,
    /// Show what changed since a stored result.
    #[arg(long, value_name = "FILE")]
    against: Option<PathBuf>,
}

impl Eval {
    pub(super) fn run(self) -> Result<ExitCode, Failure> {
        let reader = Reader::new().map_err(|error| failed(&error))?;
        match self.what {
            What::Ocr(ocr) => ocr.run(&reader),
            What::Notices(notices) => notices.run(&reader),
            What::Questions(questions) => questions.run(&reader),
            What::Learn(learn) => learn.run(&reader),
            What::Language(chosen) => language(&chosen, &reader),
        }
    }
}

fn failed(error: &dyn std::fmt::Display) -> Failure {
    Failure::new(exit::FAILED, error.to_string())
}

impl Chosen {
    fn letters(&self) -> Result<Vec<(Sample, Gold)>, Failure> {
        let all = samples(&self.folder)
            .map_err(|error| Failure::new(exit::USAGE, format!("{}: {error}", self.folder.display())))?;
        let mut letters = Vec::new();
        for sample in all {
            let gold: Gold = load(&sample.file("gold.json"))?;
            let wanted = self.set.is_none_or(|set| set == gold.set);
            if wanted && (self.only.is_empty() || self.only.contains(&sample.id)) {
                letters.push((sample, gold));
            }
        }
        if letters.is_empty() {
            let text = format!(
                "{}: no rendered letters; run `cargo xtask samples`",
                self.folder.display()
            );
            return Err(Failure::new(exit::USAGE, text));
        }
        Ok(letters)
    }

    fn qualities(&self) -> impl Iterator<Item = &'static str> {
        QUALITIES
            .into_iter()
            .filter(|q| self.quality.is_empty() || self.quality.iter().any(|w| w == q))
    }
}

fn load<T: serde::de::DeserializeOwned>(path: &Path) -> Result<T, Failure> {
    let text = std::fs::read(path).map_err(|error| failed(&format!("{}: {error}", path.display())))?;
    serde_json::from_slice(&text).map_err(|error| failed(&format!("{}: {error}", path.display())))
}

fn read(reader: &Reader, paths: &[PathBuf]) -> Result<Reading, Failure> {
    let files: Result<Vec<Bytes>, _> = paths
        .iter()
        .map(|path| std::fs::read(path).map(Bytes::from))
        .collect();
    let files = files.map_err(|error| failed(&error))?;
    read_files(reader, &files, files.len(), &|| false, &|_| ()).map_err(|fault| failed(&fault))
}

impl Chosen {
    /// The letter in this quality, as recognised now or before.
    fn read(&self, reader: &Reader, sample: &Sample, quality: &str) -> Result<Reading, Failure> {
        let kept = self
            .cache
            .as_ref()
            .map(|folder| folder.join(format!("{}-{quality}.json", sample.id)));
        if let Some(path) = kept.as_ref().filter(|path| path.is_file()) {
            return Ok(Reading {
                pages: load(path)?,
                ..Reading::default()
            });
        }
        let reading = read(reader, &sample.pages(quality))?;
        if let Some(path) = kept {
            let json = serde_json::to_vec(&reading.pages).map_err(|error| failed(&error))?;
            std::fs::write(&path, json).map_err(|error| failed(&format!("{}: {error}", path.display())))?;
        }
        Ok(reading)
    }
}

impl Chosen {
    /// The day on which the letter is opened: some days after its date, whenever the measure is run.
    fn today(gold: &Gold) -> Date {
        gold.issue_date
            .map_or_else(crate::today::in_germany, |date| date.saturating_add(5.days()))
    }

    /// The letter in this quality, told in German.
    fn document(
        &self,
        reader: &Reader,
        sample: &Sample,
        gold: &Gold,
        quality: &str,
    ) -> Result<Document, Failure> {
        let reading = self.read(reader, sample, quality)?;
        let today = Self::today(gold);
        let teller = Teller::new(Language::GERMAN).map_err(|error| failed(&error))?;
        Ok(document(&reading, &Corrections::default(), today, &teller))
    }
}

fn language(chosen: &Chosen, reader: &Reader) -> Result<ExitCode, Failure> {
    let mut rows = Vec::new();
    let (mut letters, mut summaries) = (Figures::default(), Figures::default());
    for (sample, gold) in &chosen.letters()? {
        let original = load::<Original>(&sample.file("text.json"))?.running();
        let summary = told(&chosen.document(reader, sample, gold, QUALITIES[0])?.summary);
        letters.add(&original);
        summaries.add(&summary);
        if chosen.details && gold.set == Set::Open {
            for (name, text) in [("letter", &original), ("summary", &summary)] {
                let mut one = Figures::default();
                one.add(text);
                rows.push((format!("{} {name}", sample.id), one));
            }
        }
    }
    rows.push(("letters".to_owned(), letters));
    rows.push(("summaries".to_owned(), summaries));
    say(&Readable(rows).to_string());
    Ok(ExitCode::SUCCESS)
}

impl Ocr {
    fn run(self, reader: &Reader) -> Result<ExitCode, Failure> {
        let letters = self.chosen.letters()?;
        let mut rows = Vec::new();
        for quality in self.chosen.qualities() {
            let mut total = measure::Scores::default();
            for (sample, gold) in &letters {
                let details = self.chosen.details && gold.set == Set::Open;
                let scores = self.letter(reader, sample, quality, details)?;
                if details {
                    complain(&format!(
                        "{}",
                        measure::Table(vec![(format!("{quality} {}", sample.id), scores)])
                    ));
                }
                total += scores;
            }
            rows.push((quality.to_owned(), total));
        }
        say(&measure::Table(rows).to_string());
        Ok(ExitCode::SUCCESS)
    }

    fn letter(
        &self,
        reader: &Reader,
        sample: &Sample,
        quality: &str,
        details: bool,
    ) -> Result<measure::Scores, Failure> {
        let text = |name: &str| {
            let path = sample.file(name);
            std::fs::read_to_string(&path).map_err(|error| failed(&format!("{}: {error}", path.display())))
        };
        let gold = measure::GoldPage::from_json(&text("text.json")?, &text("gold.json")?)
            .map_err(|error| failed(&format!("{}: {error}", sample.id)))?;
        let reading = self.chosen.read(reader, sample, quality)?;
        let mut total = measure::Scores::default();
        for (gold, page) in gold.iter().zip(&reading.pages) {
            total += measure::score(gold, page);
            if details {
                for pair in measure::misplaced(gold, page) {
                    let next = pair.instead.as_deref().unwrap_or("the end");
                    complain(&format!(
                        "{quality} {}: after \"{}\" not \"{}\" but \"{next}\"",
                        sample.id, pair.first, pair.second
                    ));
                }
            }
        }
        Ok(total)
    }
}

type Stored = BTreeMap<String, Score>;

impl Notices {
    fn run(self, reader: &Reader) -> Result<ExitCode, Failure> {
        let letters = self.chosen.letters()?;
        let mut stored = Stored::new();
        let mut certain_errors = 0;
        for quality in self.chosen.qualities() {
            let mut table = Table::default();
            for (sample, gold) in &letters {
                let score = self.letter(reader, sample, gold, quality)?;
                table.add(&score);
                stored.insert(format!("{quality}/{}", sample.id), score);
            }
            say(&format!("{quality}: {table}"));
            certain_errors += table.wrong_and_certain();
        }
        if let Some(path) = &self.against {
            say(&changes(&load::<Stored>(path)?, &stored));
        }
        if let Some(path) = &self.save {
            let json = serde_json::to_vec_pretty(&stored).map_err(|error| failed(&error))?;
            std::fs::write(path, json).map_err(|error| failed(&format!("{}: {error}", path.display())))?;
        }
        Ok(if certain_errors == 0 {
            ExitCode::SUCCESS
        } else {
            ExitCode::from(exit::FOUND_FAULTS)
        })
    }

    fn letter(&self, reader: &Reader, sample: &Sample, gold: &Gold, quality: &str) -> Result<Score, Failure> {
        let document = self.chosen.document(reader, sample, gold, quality)?;
        let score = notices::score(gold, &document);
        if self.chosen.details && gold.set == Set::Open {
            for finding in score
                .findings
                .iter()
                .filter(|finding| finding.outcome != Outcome::Right)
            {
                let line = format!("{:?} {}: {}", finding.outcome, finding.field, finding.note);
                complain(&format!("{quality}/{} {line}", sample.id));
            }
        }
        Ok(score)
    }
}

/// Findings that are new or gone since the stored result.
fn changes(before: &Stored, after: &Stored) -> String {
    let mut out = Vec::new();
    for (letter, score) in after {
        let old = before
            .get(letter)
            .map(|score| score.findings.as_slice())
            .unwrap_or_default();
        let describe = |sign: char, finding: &notices::Finding| {
            format!(
                "{sign} {letter} {:?} {}: {}",
                finding.outcome, finding.field, finding.note
            )
        };
        out.extend(
            old.iter()
                .filter(|f| !score.findings.contains(f))
                .map(|f| describe('-', f)),
        );
        out.extend(
            score
                .findings
                .iter()
                .filter(|f| !old.contains(f))
                .map(|f| describe('+', f)),
        );
    }
    if out.is_empty() {
        "no change".to_owned()
    } else {
        out.join("\n")
    }
}
