//! The finished facts about a letter: the `notice` object of the JSON document.
//!
//! Types that carry sentences are generic over the sentence: [`Message`] inside, `String` once a language
//! was chosen (see [`Notice::tell`]).

use jiff::civil::{Date, Time};
use serde::{Deserialize, Serialize};

use crate::law::{Land, Regime};
use crate::letter::{Delivery, DoubtKind, Form, Nature};
use crate::message::Message;
use crate::page::LineId;

/// All facts about one letter.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Notice<T = Message> {
    /// Whether this is an official notice.
    pub is_notice: bool,
    /// What sort of letter it is.
    pub nature: Nature,
    /// Id of the kind of notice, `other` where none fits.
    pub kind: String,
    /// The body of law that governs it.
    pub regime: Regime,
    /// The subject line as printed.
    pub title: Option<String>,
    /// Where the subject line stands.
    pub title_source: Vec<LineId>,
    /// Doubts, for the top of the page.
    pub warnings: Vec<Warning<T>>,
    /// Numbers of pages that the letter says exist and that were not given.
    pub missing_pages: Vec<u32>,
    /// Who sent it.
    pub authority: Authority,
    /// Land of the authority.
    pub land: Option<Land>,
    /// Whom it is addressed to.
    pub addressee: Addressee,
    /// File references.
    pub references: Vec<Reference>,
    /// The date of the letter.
    pub issue_date: Option<Dated>,
    /// How it was delivered; a simple letter is assumed where the page does not tell.
    pub delivery: Delivery,
    /// All amounts with their roles.
    pub amounts: Vec<Amount>,
    /// How to pay.
    pub payment: Payment,
    /// Every deadline.
    pub deadlines: Vec<Deadline<T>>,
    /// What to do, the most urgent first.
    pub actions: Vec<Action<T>>,
    /// How to object.
    pub remedy: Remedy,
    /// What happens otherwise.
    pub consequence: Option<Consequence<T>>,
    /// Whom to ask.
    pub contact: Contact,
}

/// A doubt about the letter, told at the top.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Warning<T = Message> {
    /// What is doubtful.
    pub kind: WarningKind,
    /// The sentence.
    pub text: T,
    /// Where it comes from, may be empty.
    pub source: Vec<LineId>,
}

/// What a warning is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum WarningKind {
    /// The letter is no official notice.
    Nature,
    /// A doubt raised by the page.
    Doubt(DoubtKind),
    /// The instruction on remedies is missing or looks wrong.
    Instruction,
    /// The printed and the computed day differ.
    DayDisagrees,
}

/// Who sent the letter.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Authority {
    /// Name as printed.
    pub name: Option<String>,
    /// Postal address as printed, lines joined by ", ".
    pub address: Option<String>,
    /// Where it stands.
    pub source: Vec<LineId>,
}

/// Whom the letter is addressed to.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Addressee {
    /// Name as printed, without "Herrn" or "Frau".
    pub name: Option<String>,
    /// Postal address as printed, lines joined by ", ".
    pub address: Option<String>,
    /// Where it stands.
    pub source: Vec<LineId>,
}

/// A file reference.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Reference {
    /// What the letter calls it, such as `Kassenzeichen`.
    pub label: String,
    /// The reference as printed.
    pub value: String,
    /// Where it stands.
    pub source: Vec<LineId>,
}

/// A day with its source.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Dated {
    /// The day.
    #[cfg_attr(target_arch = "wasm32", serde(deserialize_with = "crate::day::date"))]
    pub date: Date,
    /// Where it stands.
    pub source: Vec<LineId>,
}

/// An amount of money with its role.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Amount {
    /// Euro cents, negative only for a credit printed with a minus.
    pub cents: i64,
    /// What it is to the reader.
    pub role: AmountRole,
    /// When it is due or will be paid.
    #[cfg_attr(target_arch = "wasm32", serde(deserialize_with = "crate::day::maybe_date"))]
    pub due: Option<Date>,
    /// What the letter calls it.
    pub label: Option<String>,
    /// Where it stands.
    pub source: Vec<LineId>,
}

/// What an amount is to the reader.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum AmountRole {
    /// To be paid, in all.
    ToPay,
    /// One part of what is to be paid, with its own day.
    Instalment,
    /// Granted or refunded to the reader.
    Received,
    /// Anything else: threatened, already paid, yearly basis, limits, examples.
    Other,
}

/// How to pay. All fields are `None` where the letter does not ask for money or does not tell.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Payment {
    /// IBAN of the payee with valid check digits, without spaces.
    pub iban: Option<String>,
    /// BIC as printed.
    pub bic: Option<String>,
    /// Name of the payee.
    pub recipient: Option<String>,
    /// Payment reference (Kassenzeichen, Verwendungszweck).
    pub reference: Option<String>,
    /// Name of the bank.
    pub bank: Option<String>,
    /// Whether the authority collects the money by SEPA direct debit.
    pub direct_debit: bool,
    /// Text of the EPC QR code (GiroCode, EPC069-12) where everything for it is known.
    pub girocode: Option<String>,
    /// Where it stands.
    pub source: Vec<LineId>,
}

/// A deadline or appointment.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Deadline<T = Message> {
    /// What has to be done by then.
    pub kind: DeadlineKind,
    /// The last day; `None` exactly where `certainty` is unknown.
    #[cfg_attr(target_arch = "wasm32", serde(deserialize_with = "crate::day::maybe_date"))]
    pub date: Option<Date>,
    /// Time of day where one is printed.
    #[cfg_attr(target_arch = "wasm32", serde(deserialize_with = "crate::day::maybe_time"))]
    pub clock: Option<Time>,
    /// How sure the day is.
    pub certainty: Certainty,
    /// Day of notification or service the period was computed from.
    #[cfg_attr(target_arch = "wasm32", serde(deserialize_with = "crate::day::maybe_date"))]
    pub notified: Option<Date>,
    /// What was assumed, in a sentence.
    pub assumption: Option<T>,
    /// What would settle it, where the day is unknown, or what the reader may correct.
    pub question: Option<T>,
    /// How the day came about, in order.
    pub steps: Vec<Step<T>>,
    /// The words of the letter.
    pub wording: Option<String>,
    /// A later day that may hold, shown after the safe one (one-year rule).
    pub fallback: Option<Fallback<T>>,
    /// For a day that depends on receipt: an example for orientation.
    pub example: Option<Example>,
    /// What can still be done where the day is past.
    pub missed: Option<T>,
    /// Which payment, appointment or demand it belongs to.
    pub label: Option<String>,
    /// Where it stands.
    pub source: Vec<LineId>,
}

impl<T> Deadline<T> {
    /// A day that is printed in the letter.
    pub fn stated(kind: DeadlineKind, date: Date) -> Self {
        Deadline {
            date: Some(date),
            certainty: Certainty::Stated,
            ..Self::unknown(kind)
        }
    }

    /// A day that was computed from the day of notification.
    pub fn computed(kind: DeadlineKind, date: Date, notified: Date) -> Self {
        Deadline {
            date: Some(date),
            certainty: Certainty::Computed,
            notified: Some(notified),
            ..Self::unknown(kind)
        }
    }

    /// There is a deadline, but its day cannot be told.
    pub fn unknown(kind: DeadlineKind) -> Self {
        Deadline {
            kind,
            date: None,
            clock: None,
            certainty: Certainty::Unknown,
            notified: None,
            assumption: None,
            question: None,
            steps: Vec::new(),
            wording: None,
            fallback: None,
            example: None,
            missed: None,
            label: None,
            source: Vec::new(),
        }
    }
}

/// What a deadline is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum DeadlineKind {
    /// Widerspruch or Einspruch with the authority.
    Objection,
    /// Klage or application to a court.
    Court,
    /// Payment.
    Payment,
    /// Reply to a hearing or a question.
    Reply,
    /// Handing in documents or an application.
    Submit,
    /// Being somewhere.
    Appointment,
    /// Anything else.
    Other,
}

/// How sure a day is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Certainty {
    /// Printed in the letter.
    Stated,
    /// Computed from an assumption that is shown.
    Computed,
    /// Cannot be told.
    Unknown,
}

/// One step on the way to a day.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Step<T = Message> {
    /// The day this step arrives at.
    #[cfg_attr(target_arch = "wasm32", serde(deserialize_with = "crate::day::date"))]
    pub date: Date,
    /// The section of law, such as `§ 122 Abs. 2 Nr. 1 AO`.
    pub law: String,
    /// What happens in this step.
    pub text: T,
}

/// A later day that may hold.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Fallback<T = Message> {
    /// The later day.
    #[cfg_attr(target_arch = "wasm32", serde(deserialize_with = "crate::day::date"))]
    pub date: Date,
    /// The section of law.
    pub law: String,
    /// When it holds.
    pub text: T,
}

/// "If you got it on …, then …".
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Example {
    /// The supposed day of receipt or service.
    #[cfg_attr(target_arch = "wasm32", serde(deserialize_with = "crate::day::date"))]
    pub received: Date,
    /// The last day that follows.
    #[cfg_attr(target_arch = "wasm32", serde(deserialize_with = "crate::day::date"))]
    pub date: Date,
}

/// Something to do.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Action<T = Message> {
    /// What to do.
    pub kind: ActionKind,
    /// The sentence.
    pub text: T,
    /// Until when, where a day is known.
    #[cfg_attr(target_arch = "wasm32", serde(deserialize_with = "crate::day::maybe_date"))]
    pub due: Option<Date>,
    /// Index into `deadlines` of the deadline it belongs to.
    pub deadline: Option<usize>,
    /// Where it stands.
    pub source: Vec<LineId>,
}

/// What to do.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum ActionKind {
    /// Pay money.
    Pay,
    /// Object or sue, if the reader does not agree.
    Object,
    /// Answer.
    Reply,
    /// Hand something in.
    Submit,
    /// Be somewhere.
    Attend,
    /// Apply for something.
    Apply,
    /// Keep the letter.
    Keep,
    /// Nothing.
    None,
}

/// How to object.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Remedy {
    /// Which remedy is open.
    pub kind: RemedyKind,
    /// Where to lodge it, as printed.
    pub to: Option<String>,
    /// In which form.
    pub form: Vec<Form>,
    /// Whether lodging it stops the duty to pay or comply; `None` where it cannot be told.
    pub suspends: Option<bool>,
    /// Where it stands.
    pub source: Vec<LineId>,
}

/// Which remedy is open.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum RemedyKind {
    /// Objection under VwGO or SGG, or against an order for payment.
    Widerspruch,
    /// Objection under AO, OWiG or StPO.
    Einspruch,
    /// Action before a court.
    Klage,
    /// Either, at the reader's choice.
    WiderspruchOrKlage,
    /// None, or none that could be read.
    #[default]
    None,
}

/// What happens otherwise.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Consequence<T = Message> {
    /// The sentence.
    pub text: T,
    /// Where it stands.
    pub source: Vec<LineId>,
}

/// Whom to ask.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Contact {
    /// Name of the person or office.
    pub name: Option<String>,
    /// Telephone as printed.
    pub phone: Option<String>,
    /// E-mail address.
    pub email: Option<String>,
    /// Office hours as printed.
    pub hours: Option<String>,
    /// Web address.
    pub web: Option<String>,
    /// Where it stands.
    pub source: Vec<LineId>,
    /// Where each part of it stands.
    #[serde(default)]
    pub lines: ContactLines,
}

/// Where each part of a contact stands; empty for parts that were not found.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ContactLines {
    /// Lines of the name.
    pub name: Vec<LineId>,
    /// Lines of the telephone number.
    pub phone: Vec<LineId>,
    /// Lines of the e-mail address.
    pub email: Vec<LineId>,
    /// Lines of the office hours.
    pub hours: Vec<LineId>,
    /// Lines of the web address.
    pub web: Vec<LineId>,
}

impl<T> Notice<T> {
    /// The same facts with every sentence told by `tell`.
    pub fn tell<U>(self, mut tell: impl FnMut(T) -> U) -> Notice<U> {
        let tell = &mut tell;
        Notice {
            is_notice: self.is_notice,
            nature: self.nature,
            kind: self.kind,
            regime: self.regime,
            title: self.title,
            title_source: self.title_source,
            warnings: self
                .warnings
                .into_iter()
                .map(|w| Warning {
                    kind: w.kind,
                    text: tell(w.text),
                    source: w.source,
                })
                .collect(),
            missing_pages: self.missing_pages,
            authority: self.authority,
            land: self.land,
            addressee: self.addressee,
            references: self.references,
            issue_date: self.issue_date,
            delivery: self.delivery,
            amounts: self.amounts,
            payment: self.payment,
            deadlines: self.deadlines.into_iter().map(|d| d.tell(tell)).collect(),
            actions: self
                .actions
                .into_iter()
                .map(|a| Action {
                    kind: a.kind,
                    text: tell(a.text),
                    due: a.due,
                    deadline: a.deadline,
                    source: a.source,
                })
                .collect(),
            remedy: self.remedy,
            consequence: self.consequence.map(|c| Consequence {
                text: tell(c.text),
                source: c.source,
            }),
            contact: self.contact,
        }
    }
}

impl<T> Deadline<T> {
    fn tell<U>(self, tell: &mut impl FnMut(T) -> U) -> Deadline<U> {
        Deadline {
            kind: self.kind,
            date: self.date,
            clock: self.clock,
            certainty: self.certainty,
            notified: self.notified,
            assumption: self.assumption.map(&mut *tell),
            question: self.question.map(&mut *tell),
            steps: self
                .steps
                .into_iter()
                .map(|s| Step {
                    date: s.date,
                    law: s.law,
                    text: tell(s.text),
                })
                .collect(),
            wording: self.wording,
            fallback: self.fallback.map(|f| Fallback {
                date: f.date,
                law: f.law,
                text: tell(f.text),
            }),
            example: self.example,
            missed: self.missed.map(&mut *tell),
            label: self.label,
            source: self.source,
        }
    }
}
