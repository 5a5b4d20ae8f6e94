//! `paper`: turns clean sample pages into office scans and phone photographs.

use std::io::Write;
use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Args, Parser, Subcommand, ValueEnum};
use paper::{Job, Level, PaperError, Way, all, one};

/// Turns clean A4 pages into office scans and phone photographs; the same seed gives the same bytes.
#[derive(Parser)]
#[command(version)]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Scan one page in grey.
    Scan(Single),
    /// Photograph one page on a table.
    Phone(Single),
    /// Scan and photograph every page of a folder of rendered letters that has changed.
    All {
        /// The folder that render.mjs filled.
        dir: PathBuf,
        /// Only these letters, by the names of their folders.
        only: Vec<String>,
        /// How careful the person was.
        #[arg(long, value_enum, default_value_t)]
        level: LevelArg,
        /// Make pictures that are up to date again.
        #[arg(long)]
        force: bool,
    },
}

#[derive(Args)]
struct Single {
    /// The clean page, PNG.
    page: PathBuf,
    /// The JPEG to write; the placement is written beside it as .json.
    out: PathBuf,
    /// Names this picture's accidents.
    #[arg(long, default_value_t = 1)]
    seed: u64,
    /// How careful the person was.
    #[arg(long, value_enum, default_value_t)]
    level: LevelArg,
    /// Width of the picture in pixels, instead of the seed's choice.
    #[arg(long, value_parser = clap::value_parser!(u32).range(300..=16000))]
    width: Option<u32>,
}

#[derive(Clone, Copy, Default, ValueEnum)]
enum LevelArg {
    #[default]
    Mild,
    Hard,
}

impl From<LevelArg> for Level {
    fn from(level: LevelArg) -> Level {
        match level {
            LevelArg::Mild => Level::Mild,
            LevelArg::Hard => Level::Hard,
        }
    }
}

fn single(way: Way, args: Single) -> Result<String, PaperError> {
    let Single {
        page,
        out,
        seed,
        level,
        width,
    } = args;
    one(&Job {
        from: page,
        to: out.clone(),
        way,
        level: level.into(),
        seed,
        width,
    })?;
    Ok(out.display().to_string())
}

fn main() -> ExitCode {
    let result = match Cli::parse().command {
        Command::Scan(args) => single(Way::Scan, args),
        Command::Phone(args) => single(Way::Phone, args),
        Command::All {
            dir,
            only,
            level,
            force,
        } => all(&dir, &only, level.into(), force).map(|count| format!("{count} pictures made")),
    };
    // Nobody reads a closed pipe, so its error is no failure.
    match result {
        Ok(text) => {
            let _ = writeln!(std::io::stdout(), "{text}");
            ExitCode::SUCCESS
        }
        Err(error) => {
            let _ = writeln!(std::io::stderr(), "{error}");
            ExitCode::FAILURE
        }
    }
}
