//! `bescheid doctor`: checks what the server needs and says what to mend.

mod machine;
mod models;
mod office;

use std::fmt;
use std::process::ExitCode;

use clap::Args;

use super::{Failure, exit, say};
use crate::config::Config;

/// Arguments of `doctor`.
#[derive(Debug, Args)]
pub(super) struct Doctor {
    /// Ask nothing of other machines, such as the identity provider.
    #[arg(long)]
    offline: bool,
}

/// One thing checked.
struct Check {
    name: &'static str,
    found: Found,
}

/// What was found.
enum Found {
    /// It is in order.
    Well(String),
    /// It works, and somebody should look at it.
    Note(String),
    /// It does not work; what to do.
    Mend(String),
}

impl From<Result<String, String>> for Found {
    fn from(result: Result<String, String>) -> Self {
        result.map_or_else(Found::Mend, Found::Well)
    }
}

impl fmt::Display for Check {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (how, text) = match &self.found {
            Found::Well(text) => ("ok", text),
            Found::Note(text) => ("note", text),
            Found::Mend(text) => ("mend", text),
        };
        write!(f, "{how:<7} {}: {text}", self.name)
    }
}

impl Doctor {
    pub(super) fn run(self, config: &Config) -> Result<ExitCode, Failure> {
        let checks = [
            machine::all(config),
            models::all(config),
            office::all(config, self.offline),
        ];
        let mut faults = 0;
        for check in checks.into_iter().flatten() {
            faults += usize::from(matches!(check.found, Found::Mend(_)));
            say(&check.to_string());
        }
        Ok(if faults == 0 {
            ExitCode::SUCCESS
        } else {
            ExitCode::from(exit::FOUND_FAULTS)
        })
    }
}
