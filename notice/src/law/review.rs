//! The tables of this module as a text that a lawyer can check without reading Rust.
//!
//! `docs/LAW.md` is this text; a test holds the two together.

mod calendar;
mod notification;
mod open;
mod remedies;

use std::fmt::Write;

use super::Land;
use super::Regime;
use super::character::has;
use crate::letter::{Period, Unit};
use crate::reading::kinds::kinds;

/// All rules that days are computed with, as Markdown.
///
/// ```
/// let text = notice::law::review::review();
/// assert!(text.contains("§ 122 Abs. 2 Nr. 1 AO"));
/// ```
pub fn review() -> String {
    let mut text = String::from(HEAD);
    notification::write(&mut text);
    remedies::write(&mut text);
    calendar::write(&mut text);
    open::write(&mut text);
    text
}

const HEAD: &str = "\
# The law, for review

Written from the tables of `notice/src/law` by its own test; do not edit. To write it anew after a change of a table:
`UPDATE_LAW=1 cargo test --release --package notice review`.

The rows were put together in November 2026 from stored public copies of acts and decisions and from general knowledge of the
field; no law database was at hand. The last section lists what could not be verified and what is disputed. One principle holds throughout: where a rule is
disputed or not verified, the earlier day is shown, and the later one beside it as a day that may hold. Where the day
depends on something that the page does not say, no day is shown but a question.

";

/// One table: its head and its rows.
fn table(text: &mut String, head: &[&str], rows: impl Iterator<Item = Vec<String>>) {
    let mut line = |cells: &[String]| {
        // Writing to a string cannot fail.
        let _ = writeln!(text, "| {} |", cells.join(" | "));
    };
    line(&head.iter().map(|cell| (*cell).to_owned()).collect::<Vec<_>>());
    line(&head.iter().map(|_| "---".to_owned()).collect::<Vec<_>>());
    for row in rows {
        line(&row);
    }
    text.push('\n');
}

/// Codes by their usual names.
fn codes(regimes: &[Regime]) -> String {
    let names: Vec<_> = regimes.iter().map(|regime| code(*regime)).collect();
    if names.is_empty() {
        "all".to_owned()
    } else {
        names.join(", ")
    }
}

fn code(regime: Regime) -> &'static str {
    match regime {
        Regime::Ao => "AO",
        Regime::Kag => "KAG",
        Regime::SgbX => "SGB X",
        Regime::SgbXVwGo => "SGB X with VwGO",
        Regime::VwVfG => "VwVfG",
        Regime::OWiG => "OWiG",
        Regime::StPO => "StPO",
        Regime::Zpo => "ZPO",
        Regime::Bgb => "BGB",
    }
}

fn lands(lands: &[Land]) -> String {
    let names: Vec<_> = lands.iter().map(|land| land.code()).collect();
    if names.is_empty() {
        "all".to_owned()
    } else {
        names.join(", ")
    }
}

/// The German names of the kinds of letters that a row is for.
fn kinds_of(regimes: &[Regime], words: &[&str]) -> String {
    if words.is_empty() {
        return "all".to_owned();
    }
    let known = kinds()
        .iter()
        .filter(|kind| {
            regimes.is_empty() || regimes.contains(&kind.regime) || kind.id.contains("objection_decision")
        })
        .filter(|kind| words.iter().any(|word| has(kind.id, word)))
        .map(|kind| kind.name);
    known.collect::<Vec<_>>().join(", ")
}

fn length(period: Period) -> String {
    let unit = match (period.unit, period.count) {
        (Unit::Day, 1) => "day",
        (Unit::Day, _) => "days",
        (Unit::WorkingDay, 1) => "working day",
        (Unit::WorkingDay, _) => "working days",
        (Unit::Week, 1) => "week",
        (Unit::Week, _) => "weeks",
        (Unit::Month, 1) => "month",
        (Unit::Month, _) => "months",
        (Unit::Year, 1) => "year",
        (Unit::Year, _) => "years",
    };
    format!("{} {unit}", period.count)
}
