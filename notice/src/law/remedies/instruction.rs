//! The printed instruction held against the law.

use super::Rule;
use super::procedures::Procedure;
use crate::letter::{Delivery, Instruction, Period, Start, Unit};
use crate::notice::RemedyKind;

/// What the law says about an instruction.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Finding {
    /// Nothing is wrong with it, or nothing that could be told.
    Fine,
    /// There is none, although the letter is complete.
    Missing,
    /// It gives a shorter period than the law.
    TooShort,
    /// It gives a longer period than the law.
    TooLong,
    /// It lets the period start with something else than notification.
    WrongStart,
    /// It names a remedy that is not open.
    WrongRemedy,
    /// It makes reasons a condition of the remedy.
    DemandsReasons,
}

/// What is known about the letter that holds the instruction.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Setting {
    /// Whether the reader lives abroad.
    pub abroad: bool,
    /// How the letter was delivered.
    pub way: Delivery,
    /// Whether all pages are there and could be read.
    pub complete: bool,
    /// Whether the kind of letter is known and one against which a remedy is open.
    pub act: bool,
}

/// Compares the instruction on the page with the law.
///
/// A page that was not photographed is no missing instruction, and a kind of act that is not known may
/// have a period and a remedy of its own: then a shorter printed period is taken as it stands.
pub(crate) fn check(instruction: &Instruction, rule: &Rule, setting: Setting) -> Finding {
    if !instruction.present {
        return if setting.complete && setting.act {
            Finding::Missing
        } else {
            Finding::Fine
        };
    }
    if instruction.kind != RemedyKind::None && !rule.accepts(instruction.kind) && setting.act {
        return Finding::WrongRemedy;
    }
    let procedure = rule.procedure;
    if let Some(finding) = instruction
        .period
        .and_then(|printed| check_period(printed, procedure, setting))
    {
        return finding;
    }
    // Reasons are a recommendation of the law (§ 84 Abs. 1, § 92 SGG, § 357 Abs. 3 AO), no condition.
    if instruction.reasons_demanded && instruction.kind != RemedyKind::Klage {
        return Finding::DemandsReasons;
    }
    let social = procedure.law.ends_with("SGG");
    match instruction.start {
        Some(Start::IssueDate) => Finding::WrongStart,
        // BSG 06.12.1996 13 RJ 19/96: "Bekanntgabe" although the letter is served.
        Some(Start::Notification)
            if setting.way == Delivery::Pzu && social && rule.remedy != RemedyKind::Klage =>
        {
            Finding::WrongStart
        }
        _ => Finding::Fine,
    }
}

fn check_period(printed: Period, procedure: &Procedure, setting: Setting) -> Option<Finding> {
    // Abroad the page rightly gives either of two periods.
    let legal = [procedure.period, procedure.period(setting.abroad)];
    if legal.contains(&printed) || procedure.also.contains(&printed) {
        return None;
    }
    let (printed, law) = (rough_days(printed), rough_days(procedure.period(setting.abroad)));
    match () {
        () if printed < law && setting.act => Some(Finding::TooShort),
        () if printed > law => Some(Finding::TooLong),
        () => None,
    }
}

/// Length of a period in days, only to compare two of them.
fn rough_days(period: Period) -> u32 {
    let days = match period.unit {
        Unit::Day | Unit::WorkingDay => 1,
        Unit::Week => 7,
        Unit::Month => 30,
        Unit::Year => 365,
    };
    u32::from(period.count) * days
}
