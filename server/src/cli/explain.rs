//! `bescheid explain`: reads one notice and prints what the web page shows.

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use bytes::Bytes;
use clap::{Args, ValueEnum};
use jiff::civil::Date;
use locales::{Language, Teller};
use models::ocr::Reader;
use notice::Document;
use notice::law::{Corrections, Land};
use notice::letter::{Delivery, DoubtKind, Nature};
use notice::notice::{Certainty, WarningKind};

use super::{Failure, complain, exit, say};
use crate::config::Config;
use crate::fault::{Code, Fault};
use crate::session::document;
use crate::work::{Progress, Reading, read_files};

/// Arguments of `explain`.
#[derive(Debug, Args)]
pub(super) struct Explain {
    /// Pages of the letter in order.
    #[arg(required = true, value_name = "FILE")]
    files: Vec<PathBuf>,
    /// Language of the sentences.
    #[arg(long, default_value = "de")]
    lang: String,
    /// Day on which the letter was really received or served.
    #[arg(long, value_name = "YYYY-MM-DD")]
    received: Option<Date>,
    /// Day to count from instead of today.
    #[arg(long, value_name = "YYYY-MM-DD")]
    today: Option<Date>,
    /// Land of the authority (two letters, such as SN).
    #[arg(long, value_parser = parse_land)]
    land: Option<Land>,
    /// How the letter was delivered.
    #[arg(long, value_enum)]
    delivery: Option<DeliveryName>,
    /// The reader lives abroad.
    #[arg(long)]
    abroad: bool,
    /// The reader has already objected.
    #[arg(long)]
    objected: bool,
    /// Do not use a language model (there is none in this version; accepted for scripts).
    #[arg(long)]
    no_llm: bool,
    /// Print the JSON document instead of sentences.
    #[arg(long)]
    json: bool,
}

/// Names of ways of delivery on the command line.
#[derive(Clone, Copy, Debug, ValueEnum)]
enum DeliveryName {
    Simple,
    Pzu,
    Registered,
    RegisteredReturn,
    HandedOver,
    Portal,
    Electronic,
    Public,
}

impl From<DeliveryName> for Delivery {
    fn from(name: DeliveryName) -> Self {
        match name {
            DeliveryName::Simple => Delivery::Simple,
            DeliveryName::Pzu => Delivery::Pzu,
            DeliveryName::Registered => Delivery::Registered,
            DeliveryName::RegisteredReturn => Delivery::RegisteredReturn,
            DeliveryName::HandedOver => Delivery::HandedOver,
            DeliveryName::Portal => Delivery::Portal,
            DeliveryName::Electronic => Delivery::Electronic,
            DeliveryName::Public => Delivery::Public,
        }
    }
}

fn parse_land(text: &str) -> Result<Land, String> {
    Land::from_code(&text.to_uppercase())
        .ok_or_else(|| format!("{text} is no Land; use two letters such as BY, NW, SN"))
}

impl Explain {
    pub(super) fn run(self, config: &Config) -> Result<ExitCode, Failure> {
        let language: Language = self
            .lang
            .parse()
            .map_err(|error: locales::Error| Failure::new(exit::USAGE, error.to_string()))?;
        let teller = Teller::new(language).map_err(|error| Failure::new(exit::FAILED, error.to_string()))?;
        let files = self.load(config, &teller)?;
        let reader = Reader::new().map_err(|error| Failure::new(exit::FAILED, error.to_string()))?;
        let reading = read_files(&reader, &files, config.max_pages, &|| false, &show_progress)
            .map_err(|fault| self.unreadable(fault, config, &teller))?;
        let corrections = Corrections {
            received: self.received,
            land: self.land,
            delivery: self.delivery.map(Delivery::from),
            abroad: self.abroad,
            objected: self.objected,
        };
        let today = self.today.unwrap_or_else(crate::today::in_germany);
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

    /// The files, unless all together are larger than an upload may be.
    fn load(&self, config: &Config, teller: &Teller) -> Result<Vec<Bytes>, Failure> {
        let fail = |path: &Path, error: &std::io::Error| {
            Failure::new(exit::UNREADABLE, format!("{}: {error}", path.display()))
        };
        let mut left = config.max_upload_bytes as u64;
        for path in &self.files {
            let size = std::fs::metadata(path).map_err(|error| fail(path, &error))?.len();
            left = left
                .checked_sub(size)
                .ok_or_else(|| self.unreadable(Code::TOO_LARGE.into(), config, teller))?;
        }
        let read = |path: &PathBuf| {
            std::fs::read(path)
                .map(Bytes::from)
                .map_err(|error| fail(path, &error))
        };
        self.files.iter().map(read).collect()
    }

    fn unreadable(&self, fault: Fault, config: &Config, teller: &Teller) -> Failure {
        let code = if fault.code == Code::INTERNAL {
            exit::FAILED
        } else {
            exit::UNREADABLE
        };
        let args = [
            ("pages", config.max_pages.into()),
            ("minutes", config.idle_minutes.into()),
            ("megabytes", (config.max_upload_bytes / (1024 * 1024)).into()),
        ];
        let trouble = teller.messages().trouble(fault.code.0, &args);
        let sentence = format!("{} {}", trouble.what, trouble.next);
        let file = fault.page.and_then(|page| self.files.get(usize::from(page) - 1));
        let place = match (file, self.files.as_slice()) {
            (Some(path), _) => format!("{}: ", path.display()),
            (None, [only]) => format!("{}: ", only.display()),
            _ => String::new(),
        };
        Failure::new(code, format!("{place}{sentence} [{}]", fault.code))
    }
}

fn show_progress(progress: Progress) {
    if let Progress::Reading { page, of } = progress
        && of > 1
    {
        complain(&format!("reading page {page} of {of}"));
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
