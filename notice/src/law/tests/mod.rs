//! Tests of the law as a whole; the tables are tested where they stand.

mod calendar;
mod corrections;
mod examples;
mod instructions;
mod kinds;
mod messages;
mod paying;
mod properties;
mod review;

use jiff::civil::{Date, date};

use super::period::{months, weeks};
use super::{Land, Regime};
use crate::letter::{Instruction, Letter, Period, Start};
use crate::notice::{Addressee, Dated, RemedyKind};

fn today() -> Date {
    date(2026, 3, 10)
}

fn dated(date: Date) -> Option<Dated> {
    Some(Dated { date, source: vec![] })
}

/// A remedy, its period and what starts it, as a right instruction gives them under this code.
fn right(regime: Regime) -> (RemedyKind, Period, Start) {
    match regime {
        Regime::Ao => (RemedyKind::Einspruch, months(1), Start::Notification),
        Regime::OWiG | Regime::StPO => (RemedyKind::Einspruch, weeks(2), Start::Service),
        Regime::Zpo => (RemedyKind::Widerspruch, weeks(2), Start::Service),
        _ => (RemedyKind::Widerspruch, months(1), Start::Notification),
    }
}

/// A letter with a right instruction, from a place to a person in that place.
fn letter(regime: Regime, land: Land, place: &str, day: Date) -> Letter {
    let (kind, period, start) = right(regime);
    Letter {
        kind: "administrative_fee".to_owned(),
        regime,
        land: Some(land),
        place: Some(place.to_owned()),
        addressee: Addressee {
            address: Some(format!("Weg 1, 12345 {place}")),
            ..Addressee::default()
        },
        issue_date: dated(day),
        instruction: Instruction {
            kind,
            period: Some(period),
            start: Some(start),
            present: true,
            ..Instruction::default()
        },
        ..Letter::default()
    }
}
