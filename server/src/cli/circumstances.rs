//! What several commands take: the pages of one letter, and what is known beside them.

use std::path::{Path, PathBuf};

use bytes::Bytes;
use clap::{Args, ValueEnum};
use jiff::civil::Date;
use locales::{Language, Teller};
use notice::law::{Corrections, Land};
use notice::letter::Delivery;

use super::{Failure, complain, exit};
use crate::config::Config;
use crate::fault::{Code, Fault};
use crate::work::{Progress, Reading, read_files};

/// Language, day, and what the reader knows about the letter.
#[derive(Debug, Args)]
pub(super) struct Circumstances {
    /// Language of the sentences; without it German, and to a question the language it is asked in.
    #[arg(long)]
    lang: Option<String>,
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
}

/// One letter, read, with what is known beside it.
pub(super) struct Letter {
    /// What was recognised.
    pub(super) reading: Reading,
    /// What the reader says about it.
    pub(super) corrections: Corrections,
    /// The day to count from.
    pub(super) today: Date,
    /// Tells it.
    pub(super) teller: Teller,
    /// Whether its language was asked for.
    pub(super) language_given: bool,
}

impl Circumstances {
    /// Reads the pages.
    pub(super) fn read(&self, files: &[PathBuf], config: &Config) -> Result<Letter, Failure> {
        let language = self.lang.as_deref().unwrap_or(Language::GERMAN.code());
        let language: Language = language
            .parse()
            .map_err(|error: locales::Error| Failure::new(exit::USAGE, error.to_string()))?;
        let teller = Teller::new(language).map_err(|error| Failure::new(exit::FAILED, error.to_string()))?;
        let pages = load(files, config, &teller)?;
        let reader = super::careful()?;
        let reading = read_files(&reader, &pages, config.max_pages, &|| false, &show_progress)
            .map_err(|fault| unreadable(fault, files, config, &teller))?;
        let corrections = Corrections {
            received: self.received,
            land: self.land,
            delivery: self.delivery.map(Delivery::from),
            abroad: self.abroad,
            objected: self.objected,
        };
        let today = self.today.unwrap_or_else(crate::today::in_germany);
        Ok(Letter {
            reading,
            corrections,
            today,
            teller,
            language_given: self.lang.is_some(),
        })
    }
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

/// The files, unless all together are larger than an upload may be.
fn load(files: &[PathBuf], config: &Config, teller: &Teller) -> Result<Vec<Bytes>, Failure> {
    let fail = |path: &Path, error: &std::io::Error| {
        Failure::new(exit::UNREADABLE, format!("{}: {error}", path.display()))
    };
    let mut left = config.max_upload_bytes as u64;
    for path in files {
        let size = std::fs::metadata(path).map_err(|error| fail(path, &error))?.len();
        left = left
            .checked_sub(size)
            .ok_or_else(|| unreadable(Code::TOO_LARGE.into(), files, config, teller))?;
    }
    let read = |path: &PathBuf| {
        std::fs::read(path)
            .map(Bytes::from)
            .map_err(|error| fail(path, &error))
    };
    files.iter().map(read).collect()
}

fn unreadable(fault: Fault, files: &[PathBuf], config: &Config, teller: &Teller) -> Failure {
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
    let file = fault.page.and_then(|page| files.get(usize::from(page) - 1));
    let place = match (file, files) {
        (Some(path), _) => format!("{}: ", path.display()),
        (None, [only]) => format!("{}: ", only.display()),
        _ => String::new(),
    };
    Failure::new(code, format!("{place}{sentence} [{}]", fault.code))
}

fn show_progress(progress: Progress) {
    if let Progress::Reading { page, of } = progress
        && of > 1
    {
        complain(&format!("reading page {page} of {of}"));
    }
}
