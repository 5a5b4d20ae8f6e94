//! What the page says, before any law is applied: the result of [`crate::reading`].

use jiff::civil::{Date, Time};
use serde::{Deserialize, Serialize};

use crate::law::{Land, Regime};
use crate::notice::{
    Addressee, Amount, Authority, Consequence, Contact, Dated, DeadlineKind, Payment, Reference, RemedyKind,
};
use crate::page::LineId;

/// Everything that was read off the pages, each fact with its source lines.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Letter {
    /// Whether this is an official notice, and if not, why not.
    pub nature: Nature,
    /// Id of the kind in [`crate::reading::kinds`], `other` where none fits.
    pub kind: String,
    /// The body of law that the kind and the wording point to.
    pub regime: Regime,
    /// The subject line.
    pub title: Option<Quote>,
    /// Who sent it.
    pub authority: Authority,
    /// The Land of the authority, from its postal code, place or name.
    pub land: Option<Land>,
    /// Municipality of the authority as printed ("Augsburg"), for local holidays.
    pub place: Option<String>,
    /// Whom it is addressed to.
    pub addressee: Addressee,
    /// File references with their labels.
    pub references: Vec<Reference>,
    /// The date of the letter.
    pub issue_date: Option<Dated>,
    /// The day of posting where the page tells one that differs from the date of the letter.
    pub posted: Option<Dated>,
    /// The day of service or handing over where the page tells one (a date written on the yellow
    /// envelope, "heute ausgehändigt").
    pub served: Option<Dated>,
    /// How it was delivered, where the page tells.
    pub delivery: Option<(Delivery, Vec<LineId>)>,
    /// All amounts with their roles.
    pub amounts: Vec<Amount>,
    /// How to pay.
    pub payment: Payment,
    /// Every deadline as printed.
    pub terms: Vec<Term>,
    /// The instruction on remedies.
    pub instruction: Instruction,
    /// What the letter says happens otherwise.
    pub consequence: Option<Consequence<Quote>>,
    /// Whom to ask.
    pub contact: Contact,
    /// What else the letter demands ("legen Sie folgende Unterlagen vor"), beyond paying and objecting.
    pub demands: Vec<Demand>,
    /// Whether the letter prints no instruction on remedies and decides nothing: then no remedy is due, whatever kind of letter it
    /// seems to be.
    pub informs: bool,
    /// Numbers of pages that the letter says exist and that are not in the upload.
    pub missing_pages: Vec<u32>,
    /// Doubts about the letter itself, for the top of the page.
    pub doubts: Vec<Doubt>,
}

/// Words of the page with their source lines.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Quote {
    /// The words as printed.
    pub text: String,
    /// Where they stand.
    pub source: Vec<LineId>,
}

/// What sort of letter it is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Nature {
    /// An act or letter of an authority or court.
    #[default]
    Official,
    /// Looks official and offers or sells something.
    Advertisement,
    /// A letter of a private sender (landlord, insurer, bank, collection agency).
    Private,
    /// Demands money under an authority's name with signs of fraud.
    Suspicious,
    /// Text, but no letter from an authority that could be recognised.
    Unclear,
    /// Not in German.
    Foreign,
}

/// A deadline as printed, before the law computes its day.
#[derive(Clone, Debug, PartialEq)]
pub struct Term {
    /// What has to be done by then.
    pub kind: DeadlineKind,
    /// The day or the period.
    pub when: When,
    /// Time of day where one is printed.
    pub clock: Option<Time>,
    /// Which payment, appointment or demand it belongs to, as printed.
    pub label: Option<String>,
    /// The words of the letter.
    pub wording: String,
    /// Where they stand.
    pub source: Vec<LineId>,
}

/// A day as printed, or a period and what starts it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum When {
    /// A day in the calendar.
    On(Date),
    /// A period that a day of notification, service or receipt starts.
    Within(Period, Start),
    /// A period counted backwards: "spätestens drei Wochen vor dem Termin".
    Before(Period, Anchor),
    /// There is a deadline, but its day or length could not be read.
    Illegible,
}

/// What a period is counted back from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Anchor {
    /// A day: "vor dem 30. Juni", "vor dem Termin am 30. Juni".
    Day(Date),
    /// The end of a day: "vor Ablauf des 30. Juni", "vor Ende des Zeitraums bis 30. Juni".
    EndOf(Date),
    /// The appointment of the letter, or another event whose day the page does not give.
    Event,
}

/// Length of a period.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Period {
    /// How many units, at least 1.
    pub count: u16,
    /// Of which unit.
    pub unit: Unit,
}

/// Unit of a period.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Unit {
    /// Calendar days.
    Day,
    /// Working days: neither Sunday nor public holiday (Werktage, Saturday counts).
    WorkingDay,
    /// Weeks.
    Week,
    /// Months.
    Month,
    /// Years.
    Year,
}

/// What starts a period.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Start {
    /// Bekanntgabe: the legal day of notification.
    Notification,
    /// Zustellung: formal service.
    Service,
    /// Zugang, Erhalt, Empfang: the day it really arrived.
    Receipt,
    /// The date of the letter itself.
    IssueDate,
    /// A day printed in the letter.
    Day(Date),
    /// Rechtskraft, Bestandskraft: the day on which the decision can no longer be attacked.
    Finality,
    /// The page does not say.
    Unstated,
}

/// How a letter was delivered.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Delivery {
    /// Ordinary letter.
    #[default]
    Simple,
    /// Postzustellungsurkunde, the yellow envelope.
    Pzu,
    /// Registered letter handed over (Übergabe-Einschreiben).
    Registered,
    /// Registered letter with return slip (Einschreiben mit Rückschein).
    RegisteredReturn,
    /// Handed over in person.
    HandedOver,
    /// Made ready in a portal or mailbox.
    Portal,
    /// E-mail or De-Mail.
    Electronic,
    /// Public notice (öffentliche Bekanntmachung).
    Public,
}

/// The instruction on remedies (Rechtsbehelfsbelehrung) as printed.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Instruction {
    /// Which remedy it names.
    pub kind: RemedyKind,
    /// The period it gives.
    pub period: Option<Period>,
    /// What it says starts the period.
    pub start: Option<Start>,
    /// Where to lodge the remedy, as printed.
    pub to: Option<String>,
    /// Forms it names.
    pub form: Vec<Form>,
    /// Whether the page holds an instruction at all. With `kind` none and no period it says that no remedy
    /// is open.
    pub present: bool,
    /// Whether it makes reasons a condition ("ist zu begründen, andernfalls unzulässig"), which makes it
    /// wrong.
    pub reasons_demanded: bool,
    /// The words of the letter that give the period.
    pub wording: String,
    /// Where it stands.
    pub source: Vec<LineId>,
}

/// In which form a remedy can be lodged.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Form {
    /// On paper, signed.
    Written,
    /// Spoken to and written down by an officer (zur Niederschrift).
    InPerson,
    /// Electronic with signature, De-Mail or an authority's portal (§ 3a VwVfG, § 36a SGB I).
    Electronic,
    /// A plain e-mail is enough (§ 357 Abs. 1 AO).
    Email,
}

/// Something the letter wants beyond paying and objecting.
#[derive(Clone, Debug, PartialEq)]
pub struct Demand {
    /// What sort of act.
    pub kind: DeadlineKind,
    /// The words of the letter.
    pub quote: Quote,
}

/// A doubt about the letter, shown at the top.
#[derive(Clone, Debug, PartialEq)]
pub struct Doubt {
    /// What is doubtful.
    pub kind: DoubtKind,
    /// The words that raise it, may be empty.
    pub text: String,
    /// Where they stand.
    pub source: Vec<LineId>,
}

/// What can be doubtful about a letter.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum DoubtKind {
    /// An IBAN whose check digits are wrong.
    IbanUnreadable,
    /// An amount that is written like none (`1.234,5 €`): it was not guessed.
    AmountUnreadable,
    /// Two different dates of letter.
    TwoIssueDates,
    /// A date far from today (before 1990, or years ahead).
    StrangeDate,
    /// Sum and parts disagree.
    SumDisagrees,
    /// The pages seem to belong to two letters.
    TwoLetters,
    /// A page that the letter speaks of is missing.
    PageMissing,
    /// Large parts could not be read.
    BadPicture,
    /// An IBAN from abroad under a German authority's name.
    ForeignIban,
}
