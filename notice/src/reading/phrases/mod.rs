//! Phrases and paragraphs as they stand in letters, in many variants, each read within a whole letter.
//!
//! Every table holds words of a letter and what must come out, both written as short text, so that a row can
//! be judged without reading Rust. All rows of a table are tried before a test fails.

mod amounts;
mod appointments;
mod deadlines;
mod delivery;
mod doubts;
mod kinds;
mod nature;
mod no_deadlines;
mod noise;
mod payment;
mod people;
mod periods;
mod remedies;

use jiff::civil::Time;

use super::read;
use super::testing::pages;
use crate::letter::{Anchor, Letter, Period, Start, Term, Unit, When};
use crate::notice::{Amount, AmountRole};

/// A letter of a town, dated 12 January 2026, with this subject and body.
fn letter(subject: &str, body: &str) -> String {
    format!(
        "Stadt Aalen\n\nStadt Aalen · Marktplatz 30 · 73430 Aalen\n\nFrau\nIlse Muster\nWeg 1\n73431 Aalen\n\nDatum: 12.01.2026\n\n\
         {subject}\n\nSehr geehrte Frau Muster,\n\n{body}\n\nMit freundlichen Grüßen\nIm Auftrag\nKunz"
    )
}

/// What is read of a letter with this subject and body.
fn of(subject: &str, body: &str) -> Letter {
    read(&pages(&letter(subject, body)))
}

/// Tries all rows and tells all that came out otherwise.
fn check<'a>(rows: &[(&'a str, &'a str)], found: impl Fn(&str) -> String) {
    let failures: Vec<String> = rows
        .iter()
        .filter_map(|(words, expected)| {
            let found = found(words);
            (found != *expected).then(|| format!("{words}\n  expected {expected:?}\n  found    {found:?}"))
        })
        .collect();
    assert!(
        failures.is_empty(),
        "{} of {}:\n{}",
        failures.len(),
        rows.len(),
        failures.join("\n")
    );
}

fn period(period: Period) -> String {
    let unit = match period.unit {
        Unit::Day => "d",
        Unit::WorkingDay => "wd",
        Unit::Week => "w",
        Unit::Month => "m",
        Unit::Year => "y",
    };
    format!("{}{unit}", period.count)
}

fn start(start: Start) -> String {
    match start {
        Start::Day(day) => day.to_string(),
        start => format!("{start:?}").to_lowercase(),
    }
}

fn event(anchor: Anchor) -> String {
    match anchor {
        Anchor::Day(day) => day.to_string(),
        Anchor::EndOf(day) => format!("end of {day}"),
        Anchor::Event => "event".to_owned(),
    }
}

fn clock(time: Option<Time>) -> String {
    time.map_or(String::new(), |time| {
        format!(" {:02}:{:02}", time.hour(), time.minute())
    })
}

fn term(term: &Term) -> String {
    let kind = format!("{:?}", term.kind).to_lowercase();
    let when = match term.when {
        When::On(day) => day.to_string(),
        When::Within(length, from) => format!("{} {}", period(length), start(from)),
        When::Before(length, anchor) => format!("{} before {}", period(length), event(anchor)),
        When::Illegible => "illegible".to_owned(),
    };
    format!("{kind} {when}{}", clock(term.clock))
}

/// "payment 2026-02-15; reply 2w receipt".
fn terms(letter: &Letter) -> String {
    letter.terms.iter().map(term).collect::<Vec<_>>().join("; ")
}

fn amount(amount: &Amount) -> String {
    let role = match amount.role {
        AmountRole::ToPay => "pay",
        AmountRole::Instalment => "part",
        AmountRole::Received => "get",
        AmountRole::Other => "other",
    };
    let due = amount.due.map_or(String::new(), |due| format!(" {due}"));
    format!("{role} {}{due}", amount.cents)
}

/// "pay 40000; part 10000 2026-02-15", without what is nothing to the reader.
fn money(letter: &Letter) -> String {
    let told: Vec<String> = letter
        .amounts
        .iter()
        .filter(|a| a.role != AmountRole::Other)
        .map(amount)
        .collect();
    told.join("; ")
}
