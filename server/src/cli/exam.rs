//! `bescheid models exam`: examines a language model on sample letters.

use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::Arc;
use std::time::Instant;

use clap::Args;
use models::llm::Session;

use super::{Failure, complain, exit, say};
use crate::config::Config;
use crate::eval::gold::{Gold, Set};
use crate::eval::samples::samples;
use crate::talk::Understanding;
use crate::talk::model::exam::{Exam as Sitting, Paper, choose, printed};
use crate::talk::model::{Duty, EDITION, Report, Source, find};

/// Arguments of `models exam`.
#[derive(Debug, Args)]
pub(super) struct Exam {
    /// The model: a name of `bescheid models list`, or a server's address (default: `llm` of the configuration).
    model: Option<String>,
    /// Folder with rendered letters, made by `cargo xtask samples`.
    #[arg(long, value_name = "DIR", default_value = "e2e/out")]
    samples: PathBuf,
    /// Folder with the sets as NAME/questions.json.
    #[arg(long, value_name = "DIR", default_value = "e2e/notices")]
    questions: PathBuf,
    /// Ask about so many letters only, chosen by the seed. Few letters earn no duty.
    #[arg(long, value_name = "N")]
    letters: Option<usize>,
    /// Which letters are chosen.
    #[arg(long, default_value_t = 1)]
    seed: u64,
    /// Only these duties: pick, reword, answer.
    #[arg(long, value_name = "DUTY", value_parser = duty, value_delimiter = ',')]
    duty: Vec<Duty>,
}

fn duty(text: &str) -> Result<Duty, String> {
    let found = Duty::ALL.into_iter().find(|duty| duty.id() == text);
    found.ok_or_else(|| "one of pick, reword, answer".to_owned())
}

impl Exam {
    pub(super) fn run(self, config: &Config) -> Result<ExitCode, Failure> {
        let fail = |error: &dyn std::fmt::Display| Failure::new(exit::FAILED, error.to_string());
        let source = Source::parse(self.model.as_deref().unwrap_or(&config.llm));
        let found = find(&source, config.llm_key.as_deref()).map_err(|error| fail(&error))?;
        let found = found.ok_or_else(|| {
            Failure::new(
                exit::USAGE,
                "name a model, for example: bescheid models exam qwen2.5-coder-1.5b-instruct",
            )
        })?;
        let (papers, of) = self.papers()?;
        let understanding = Arc::new(Understanding::load().map_err(|error| fail(&error))?);
        if !understanding.has_encoder() {
            complain("without the encoder only German can be checked; fetch it with: bescheid models fetch");
        }
        complain(&format!("loading {}", found.title));
        let talker = found.load().map_err(|error| fail(&error))?;
        let sitting = Sitting {
            talker: &*talker,
            near: Arc::new(move |sentence, lines| understanding.nearness(sentence, lines)),
            duties: if self.duty.is_empty() {
                &Duty::ALL
            } else {
                &self.duty
            },
        };
        let mut report = Report {
            edition: EDITION,
            model: found.name.clone(),
            sha256: found.sha256.clone(),
            day: crate::today::in_germany().to_string(),
            of,
            ..Report::default()
        };
        let begin = Instant::now();
        for (number, paper) in (1..).zip(&papers) {
            let mut asked = 0;
            sitting
                .sit(paper, Session(number), &mut report, &mut |_, _, _| asked += 1)
                .map_err(|error| fail(&error))?;
            let minutes = begin.elapsed().as_secs_f64() / 60.0;
            complain(&format!(
                "{number} of {}: {}, {asked} answers, {minutes:.1} minutes",
                papers.len(),
                paper.id
            ));
        }
        report.write(&found.folder).map_err(|error| fail(&error))?;
        say(&report.table());
        say(&format!(
            "{} of {} letters; stored in {}",
            report.letters,
            report.of,
            found.folder.display()
        ));
        Ok(ExitCode::SUCCESS)
    }

    /// The letters with their questions, and how many there are in all. Letters that are held out are left alone.
    fn papers(&self) -> Result<(Vec<Paper>, u32), Failure> {
        let unreadable = |path: &Path, error: &dyn std::fmt::Display| {
            Failure::new(exit::UNREADABLE, format!("{}: {error}", path.display()))
        };
        let all = samples(&self.samples).map_err(|error| {
            let advice = format!("{error}; render the letters with: cargo xtask samples");
            unreadable(&self.samples, &advice)
        })?;
        let mut open = Vec::new();
        for sample in &all {
            let gold: Gold = load(&sample.file("gold.json"))?;
            if gold.set == Set::Open && self.questions.join(&sample.id).join("questions.json").is_file() {
                open.push(sample.id.clone());
            }
        }
        let chosen = choose(&open, self.letters, self.seed);
        let mut papers = Vec::new();
        for sample in all.iter().filter(|sample| chosen.contains(&sample.id)) {
            let text = sample.file("text.json");
            let json = std::fs::read_to_string(&text).map_err(|error| unreadable(&text, &error))?;
            papers.push(Paper {
                id: sample.id.clone(),
                pages: printed(&json).map_err(|error| unreadable(&text, &error))?,
                questions: load(&self.questions.join(&sample.id).join("questions.json"))?,
            });
        }
        Ok((papers, u32::try_from(open.len()).unwrap_or(u32::MAX)))
    }
}

fn load<T: serde::de::DeserializeOwned>(path: &Path) -> Result<T, Failure> {
    let wrong = |error: &dyn std::fmt::Display| {
        Failure::new(exit::UNREADABLE, format!("{}: {error}", path.display()))
    };
    let json = std::fs::read_to_string(path).map_err(|error| wrong(&error))?;
    serde_json::from_str(&json).map_err(|error| wrong(&error))
}
