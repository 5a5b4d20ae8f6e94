//! What a careful reader would extract from a sample letter by hand: `gold.json`.

use jiff::civil::Date;
use notice::notice::{AmountRole, Certainty, DeadlineKind, RemedyKind};
use serde::Deserialize;

/// The facts of one sample letter. Fields that are not scored are left out here.
#[derive(Clone, Debug, Deserialize)]
#[expect(missing_docs, reason = "the fields are those of the JSON document")]
pub struct Gold {
    pub id: String,
    pub set: Set,
    pub is_notice: bool,
    pub authority: Name,
    pub addressee: Name,
    pub references: Vec<Reference>,
    pub issue_date: Option<Date>,
    pub amounts: Vec<Amount>,
    pub payment: Payment,
    pub deadlines: Vec<Deadline>,
    pub remedy: Remedy,
    #[serde(default)]
    pub missing_pages: Vec<u32>,
}

/// Whether the letter may be looked at while rules are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, clap::ValueEnum)]
#[serde(rename_all = "snake_case")]
pub enum Set {
    /// May be looked at.
    Open,
    /// Only counted when a number is published.
    HeldOut,
}

/// A name.
#[derive(Clone, Debug, Deserialize)]
pub struct Name {
    /// As printed.
    pub name: Option<String>,
}

/// A file reference.
#[derive(Clone, Debug, Deserialize)]
pub struct Reference {
    /// As printed.
    pub value: String,
}

/// An amount.
#[derive(Clone, Copy, Debug, Deserialize)]
#[expect(missing_docs, reason = "the fields are those of the JSON document")]
pub struct Amount {
    pub cents: i64,
    pub role: AmountRole,
    pub due: Option<Date>,
}

/// How to pay; `ibans` lists every account that would be right.
#[derive(Clone, Debug, Deserialize)]
#[expect(missing_docs, reason = "the fields are those of the JSON document")]
pub struct Payment {
    pub iban: Option<String>,
    #[serde(default)]
    pub ibans: Vec<String>,
    pub reference: Option<String>,
    #[serde(default)]
    pub direct_debit: bool,
}

/// A deadline.
#[derive(Clone, Copy, Debug, Deserialize)]
#[expect(missing_docs, reason = "the fields are those of the JSON document")]
pub struct Deadline {
    pub kind: DeadlineKind,
    pub date: Option<Date>,
    pub certainty: Certainty,
}

/// The remedy.
#[derive(Clone, Copy, Debug, Deserialize)]
pub struct Remedy {
    /// Which one is open.
    pub kind: RemedyKind,
}
