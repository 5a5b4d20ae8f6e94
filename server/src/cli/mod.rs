//! The command line.

mod ask;
mod circumstances;
mod doctor;
mod eval;
mod exam;
mod explain;
mod models;
mod serve;
mod speed;

use std::path::PathBuf;
use std::process::ExitCode;

use ::models::ocr::Reader;
use clap::{Parser, Subcommand};

use crate::config::Config;
use crate::drawing::Careful;

/// Exit codes that a script can tell apart.
pub mod exit {
    /// Something on our side went wrong.
    pub const FAILED: u8 = 1;
    /// The arguments or the configuration cannot be used (the same number that clap takes).
    pub const USAGE: u8 = 2;
    /// A file could not be read: no picture, damaged, too large, no text in it.
    pub const UNREADABLE: u8 = 3;
    /// The pages were read, but are not one letter in German.
    pub const NOT_ONE_LETTER: u8 = 4;
    /// `doctor` found something to mend, or `eval` a goal that was missed.
    pub const FOUND_FAULTS: u8 = 5;
}

/// Tells what a German official notice says: what to do, until when, how much, how to object.
///
/// Everything runs on this machine. Nothing of a letter is stored or logged.
#[derive(Debug, Parser)]
#[command(name = "bescheid", version, after_help = EXAMPLES)]
pub struct Arguments {
    /// Configuration file (default: bescheid.toml in the current folder, if there is one).
    #[arg(long, global = true, env = "BESCHEID_CONFIG", value_name = "FILE")]
    config: Option<PathBuf>,
    #[command(subcommand)]
    command: Command,
}

const EXAMPLES: &str = "Examples:
  bescheid serve --addr 0.0.0.0:8080
  bescheid explain letter.jpg
  bescheid explain --received 2026-03-05 page1.jpg page2.jpg
  bescheid explain --json --today 2026-03-10 notice.pdf | jq .notice.deadlines
  bescheid ask letter.jpg -- 'Bis wann muss ich zahlen?' 'Wen kann ich anrufen?'
  bescheid eval ocr e2e/out

Exit codes: 0 done, 1 our failure, 2 wrong use, 3 a file cannot be read, 4 not one letter in German,
5 doctor or eval found faults.";

#[derive(Debug, Subcommand)]
enum Command {
    /// Start the web server.
    Serve(serve::Serve),
    /// Read one notice from its pages (JPG, PNG, WebP, PDF) and tell it.
    Explain(explain::Explain),
    /// Answer questions about one notice.
    Ask(ask::Ask),
    /// List, fetch and check models.
    Models(models::Models),
    /// Measure on sample letters with known facts.
    Eval(eval::Eval),
    /// Check configuration and recogniser, and say what to mend.
    Doctor(doctor::Doctor),
    /// Draw the PDF on standard input; the program calls itself with this.
    #[command(name = crate::drawing::COMMAND, hide = true)]
    DrawPdf,
}

/// Runs the command of the arguments.
pub fn run() -> ExitCode {
    let arguments = Arguments::parse();
    if matches!(arguments.command, Command::DrawPdf) {
        return crate::drawing::draw().map_or(ExitCode::from(exit::FAILED), |()| ExitCode::SUCCESS);
    }
    let config = match Config::load(arguments.config) {
        Ok(config) => config,
        Err(error) => {
            complain(&error.to_string());
            return ExitCode::from(exit::USAGE);
        }
    };
    let result = match arguments.command {
        Command::Serve(serve) => serve.run(config),
        Command::Explain(explain) => explain.run(&config),
        Command::Ask(ask) => ask.run(&config),
        Command::Models(models) => models.run(&config),
        Command::Eval(eval) => eval.run(),
        Command::Doctor(doctor) => doctor.run(&config),
        // Done above, before any configuration is read.
        Command::DrawPdf => Ok(ExitCode::SUCCESS),
    };
    match result {
        Ok(code) => code,
        Err(Failure { code, text }) => {
            complain(&text);
            ExitCode::from(code)
        }
    }
}

/// Why a command ended early: the exit code and a sentence for standard error.
#[derive(Debug)]
struct Failure {
    code: u8,
    text: String,
}

impl Failure {
    fn new(code: u8, text: impl Into<String>) -> Self {
        Failure {
            code,
            text: text.into(),
        }
    }
}

/// The recogniser, which has PDFs drawn by another process.
fn careful() -> Result<Careful, Failure> {
    let fail = |error: &dyn std::fmt::Display| Failure::new(exit::FAILED, error.to_string());
    let reader = Reader::new().map_err(|error| fail(&error))?;
    Careful::new(reader).map_err(|error| fail(&error))
}

/// Writes a line to standard error; a closed pipe is no reason to panic.
fn complain(text: &str) {
    use std::io::Write as _;
    let _ = writeln!(std::io::stderr(), "bescheid: {text}");
}

/// Writes text to standard output; a closed pipe (`| head`) ends quietly.
fn say(text: &str) {
    use std::io::Write as _;
    let _ = writeln!(std::io::stdout(), "{text}");
}
