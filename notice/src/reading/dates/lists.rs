//! Lists and ranges of days, which name the year once.

use jiff::civil::Date;

use super::{Day, Edge, Found};
use crate::reading::tables::caption_range;
use crate::reading::text::{Text, cue, fold};

/// What may stand between the days of a list or a range.
fn between(text: &str) -> Option<Between> {
    let word = text.trim().trim_start_matches([',', ';']).trim();
    match word {
        "" | "," | ";" | "/" | "und" | "u." | "sowie" | "oder" | "bzw." | "+" | "&" | "zum" | "am"
        | "und zum" | "und am" | "und den" | "den" | "sowie am" | "sowie zum" | "sowie den" => Some(Between::List),
        "-" | "–" | "—" | "−" | "bis" | "bis zum" | "bis einschließlich" => Some(Between::Range),
        "·" | "•" => Some(Between::List),
        // "am 15.08. sowie mit einem Restbetrag von 76,98 € am 17.11.2025"
        _ if cue!(r"^((und|sowie|mit|je|jeweils|weitere[nr]?|einem|einer|dem|der|die|den|von|noch|nochmals|[a-z]*betrag|[a-z]*rate|rest) )*\d[\d.]*,\d\d ?(€|euro|eur) (bis )?(am|zum)( den)?$").is_match(&fold(word)) => {
            Some(Between::List)
        }
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

/// "Vorauszahlungen für das Kalenderjahr 2026" over rows like "15.02. | 4.525,00 EUR | 15.05. | 4.525,00 EUR": the year of
/// days beside amounts stands over their table.
pub(super) fn year_over_rows(text: &Text, found: &mut [Found]) {
    let money = cue!(r"\d,\d\d\b");
    let over = cue!(
        r"(vorauszahlung|raten?\b|abschl[aä]g|teilbetr[aä]g|teilzahlung|fällig|zu zahlen|zahlungstermin)[^.]*?\b(?P<year>20\d\d)\b"
    );
    for day in found.iter_mut() {
        let Day::NoYear { day: d, month } = day.day else {
            continue;
        };
        let cell = text.lines_of(day.at.clone()).start;
        let row = text.row_of(cell);
        let alone = text.lines[cell].text.trim().len() <= day.at.len() + 4;
        if !alone || !row.iter().any(|&j| money.is_match(&text.lines[j].folded)) {
            continue;
        }
        let Some(caption) = caption_range(text, &day.at).map(|line| text.folded_of(line)) else {
            continue;
        };
        let years = cue!(r"\b20\d\d\b").find_iter(caption).count();
        let year = over
            .captures(caption)
            .and_then(|hit| hit.name("year")?.as_str().parse().ok())
            .filter(|_| years == 1);
        if let Some(date) = year.and_then(|year: i16| Date::new(year, month, d).ok()) {
            day.day = Day::Full(date);
        }
    }
}

/// "2026 je am 10.03., 10.06. und 10.12.": the year opens the cell of its days.
pub(super) fn year_before_days(text: &Text, found: &mut [Found]) {
    let opens = cue!(r"^(?P<year>20\d\d)\s?:?\s?(je |jeweils )?(am|zum)\b");
    for day in found.iter_mut() {
        let Day::NoYear { day: d, month } = day.day else {
            continue;
        };
        let line = &text.lines[text.lines_of(day.at.clone()).start];
        let year = opens
            .captures(&line.folded)
            .and_then(|hit| hit.name("year")?.as_str().parse().ok());
        if let Some(date) = year.and_then(|year: i16| Date::new(year, month, d).ok()) {
            day.day = Day::Full(date);
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
