//! Lists and ranges of days, which name the year once.

use jiff::civil::Date;

use super::{Day, Edge, Found};
use crate::reading::text::Text;

/// What may stand between the days of a list or a range.
fn between(text: &str) -> Option<Between> {
    let word = text.trim().trim_start_matches([',', ';']).trim();
    match word {
        "" | "," | ";" | "/" | "und" | "u." | "sowie" | "oder" | "bzw." | "+" | "&" | "zum" | "am"
        | "und zum" | "und am" | "und den" | "den" => Some(Between::List),
        "-" | "–" | "—" | "−" | "bis" | "bis zum" | "bis einschließlich" => Some(Between::Range),
        _ => None,
    }
}

#[derive(PartialEq)]
enum Between {
    List,
    Range,
}

/// Gives days without a year the year that is printed once at the end of their list.
pub(super) fn lend_years(text: &Text, found: &mut [Found]) {
    for i in (1..found.len()).rev() {
        let Day::Full(next) = found[i].day else { continue };
        let Day::NoYear { day, month } = found[i - 1].day else {
            continue;
        };
        let gap = &text.flat[found[i - 1].at.end..found[i].at.start];
        let Some(kind) = between(gap) else { continue };
        // "15.11. und 15.02.2026" would otherwise give a day in the wrong year
        let year = match kind {
            Between::List if (month, day) > (next.month(), next.day()) => continue,
            Between::Range if (month, day) > (next.month(), next.day()) => next.year() - 1,
            _ => next.year(),
        };
        if let Ok(date) = Date::new(year, month, day) {
            found[i - 1].day = Day::Full(date);
        }
    }
}

pub(super) fn mark_ranges(text: &Text, found: &mut [Found]) {
    for i in 1..found.len() {
        let gap = &text.flat[found[i - 1].at.end..found[i].at.start];
        if between(gap) == Some(Between::Range) {
            let explicit = gap.trim() != "bis zum"
                || text.flat[..found[i - 1].at.start]
                    .trim_end()
                    .to_lowercase()
                    .ends_with("vom");
            if explicit {
                found[i - 1].span = Some(Edge::First);
                found[i].span = Some(Edge::Last);
            }
        }
    }
}
