//! Days as they are written in letters: `04.07.2025`, `4. Juli 2025`, `04.07.25`, `2025-07-04`, and lists
//! that name the year once (`15.02., 15.05. und 15.08.2026`).

mod clock;
mod lists;
#[cfg(test)]
mod tests;

use std::ops::Range;

use jiff::civil::Date;

use super::text::{Text, cue, fold, printed};

pub(crate) use clock::clock;

use lists::{lend_years, mark_ranges};

/// A day found in the text.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Found {
    /// Where it stands in the joined text.
    pub(crate) at: Range<usize>,
    /// What it says.
    pub(crate) day: Day,
    /// Whether it is the first day of a range ("01.01. - 31.12.2025"), or its last.
    pub(crate) span: Option<Edge>,
}

/// What a written day says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Day {
    /// A day in the calendar.
    Full(Date),
    /// Day and month, the year is not printed.
    NoYear { day: i8, month: i8 },
    /// Written like a day, but there is no such day.
    Impossible,
}

impl Day {
    /// The day, and where no year is printed the next such day behind `issued`.
    pub(crate) fn next(self, issued: Option<Date>) -> Option<Date> {
        match self {
            Day::Full(date) => Some(date),
            Day::NoYear { day, month } => {
                let issued = issued?;
                [issued.year(), issued.year() + 1]
                    .into_iter()
                    .filter_map(|year| Date::new(year, month, day).ok())
                    .find(|date| *date > issued)
            }
            Day::Impossible => None,
        }
    }
}

/// Which edge of a range of days.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Edge {
    /// "vom …", "… bis".
    First,
    /// "bis …" of a range.
    Last,
}

impl Found {
    /// The day, where it is one.
    pub(crate) fn date(&self) -> Option<Date> {
        match self.day {
            Day::Full(date) => Some(date),
            _ => None,
        }
    }
}

/// All days in the text, in order.
pub(crate) fn find(text: &Text) -> Vec<Found> {
    let mut found = numeric(text);
    found.extend(iso(text));
    found.extend(named(text));
    found.sort_by_key(|f| (f.at.start, std::cmp::Reverse(f.at.end)));
    found.dedup_by(|later, first| later.at.start < first.at.end);
    lend_years(text, &mut found);
    lists::year_over_rows(text, &mut found);
    lists::year_before_days(text, &mut found);
    mark_ranges(text, &mut found);
    found
}

fn numeric(text: &Text) -> Vec<Found> {
    let pattern = printed!(
        r"([0-3OIl]?[0-9OIl]) ?([.,]) ?([01OIl]?[0-9OIl]) ?([.,])(?: ?((?:19|20|2O|l9|I9)[0-9OIl]{2})|([0-9]{2}))?"
    );
    let flat = &text.flat;
    let mut found = Vec::new();
    let mut from = 0;
    while let Some(hit) = pattern.captures_at(flat, from) {
        let Some(all) = hit.get(0) else { break };
        // a hit that is no day gives its figures free: "1. 15.02.2026"
        from = all.start() + 1;
        let group = |n: usize| hit.get(n).map_or("", |m| m.as_str());
        let (day, month) = (group(1), group(3));
        let year = hit.get(5).or(hit.get(6)).map(|m| m.as_str());
        if group(2) == "," && group(4) == "," || glued(flat, all.range(), year.is_some()) {
            continue;
        }
        // letters for digits only where digits are around them
        let written = format!("{day}{month}{}", year.unwrap_or(""));
        let digits = written.chars().filter(char::is_ascii_digit).count();
        // "1.2.26" may number a section, unless words before it ask for a day, as on a note of service
        let short = hit.get(6).is_some() && (day.len() < 2 || month.len() < 2);
        if digits * 2 < written.len() || short && !announced(flat, all.start()) {
            continue;
        }
        if year.is_none()
            && (group(2) == "," || group(4) == "," || all.as_str().contains(' ') && day.len() < 2)
        {
            continue;
        }
        let day = match year {
            Some(year) => full(number(year).map(century), number(month), number(day)),
            None => match (number(day), number(month)) {
                (Some(day @ 1..=31), Some(month @ 1..=12)) => Day::NoYear {
                    day: day as i8,
                    month: month as i8,
                },
                _ => continue,
            },
        };
        found.push(Found {
            at: all.range(),
            day,
            span: None,
        });
        from = all.end();
    }
    found
}

/// Whether a hit is the middle of a longer number (a file reference, a telephone number, an amount).
fn glued(flat: &str, at: Range<usize>, with_year: bool) -> bool {
    let before = flat[..at.start].chars().next_back().unwrap_or(' ');
    let mut after = flat[at.end..].chars();
    let (next, second) = (after.next().unwrap_or(' '), after.next().unwrap_or(' '));
    let mut back = flat[..at.start].chars().rev();
    let number_before =
        matches!(back.next(), Some('.' | ',' | '/' | '-')) && back.next().is_some_and(|c| c.is_ascii_digit());
    // "zum15.02.2026": only the space got lost
    let word = flat[..at.start]
        .rsplit(|c: char| !c.is_alphabetic())
        .next()
        .unwrap_or("");
    let lost_space = before_a_day().is_match(&fold(word));
    before.is_alphanumeric() && !(with_year && lost_space)
        || number_before && with_year && !flat[..at.start].ends_with('-')
        || next.is_ascii_digit()
        || (matches!(next, '.' | '/' | '-') && second.is_ascii_digit() && with_year && next != '-')
        || (!with_year && (next.is_alphanumeric() || number_before))
}

/// Whether the words before position `at` say that a day follows.
fn announced(flat: &str, at: usize) -> bool {
    let before: String = flat[..at]
        .chars()
        .rev()
        .take(60)
        .collect::<Vec<_>>()
        .into_iter()
        .rev()
        .collect();
    cue!(r"(zugestellt|ausgehändigt|übergeben|tag der zustellung|zusteller)[^.]{0,12}\s?(\([^)]*\))?\s?:?\s*$|\b(am|vom|zum|bis|den|dem|datum\s?:?)\s*$")
        .is_match(&fold(&before))
}

/// Words that stand right before a day and may have grown together with it.
fn before_a_day() -> &'static regex::Regex {
    cue!(r"^(zum|am|den|dem|bis|biszum|vom|spätestens|der|und|ab|seit|fällig|einschließlich)$")
}

fn iso(text: &Text) -> Vec<Found> {
    let pattern = printed!(r"\b((?:19|20)[0-9]{2})-([01][0-9])-([0-3][0-9])\b");
    pattern
        .captures_iter(&text.flat)
        .filter_map(|hit| {
            let all = hit.get(0)?;
            let part = |n: usize| hit.get(n).and_then(|m| number(m.as_str()));
            (!glued(&text.flat, all.range(), true)).then(|| Found {
                at: all.range(),
                day: full(part(1), part(2), part(3)),
                span: None,
            })
        })
        .collect()
}

const MONTHS: &[(&str, i32)] = &[
    ("Jan", 1),
    ("Jän", 1),
    ("Feb", 2),
    ("Mär", 3),
    ("Mrz", 3),
    ("Mae", 3),
    ("Apr", 4),
    ("Mai", 5),
    ("Jun", 6),
    ("Jul", 7),
    ("Aug", 8),
    ("Sep", 9),
    ("Okt", 10),
    ("Nov", 11),
    ("Dez", 12),
];

fn named(text: &Text) -> Vec<Found> {
    let pattern = cue!(
        r"([0-3io]?[\do]|\b[12] \d\.)\s?\.?\s?(januar|jänner|jan|februar|feber|febr|feb|märz|mrz|maerz|april|apr|mai|juni|juno|jun|juli|jul|august|aug|september|sept|sep|oktober|okt|november|nov|dezember|dez)\.?(?:\s?,?\s?([12][\do]{3})\b)?"
    );
    let mut found = Vec::new();
    for hit in pattern.captures_iter(&text.folded) {
        let (Some(all), Some(day), Some(name)) = (hit.get(0), hit.get(1), hit.get(2)) else {
            continue;
        };
        let before = text.folded[..all.start()].chars().next_back().unwrap_or(' ');
        let after = text.folded[all.end()..].chars().next().unwrap_or(' ');
        let inside = &text.folded[day.end()..name.start()];
        let word = text.folded[..all.start()]
            .rsplit(|c: char| !c.is_ascii_alphabetic())
            .next()
            .unwrap_or("");
        let lost_space = hit.get(3).is_some() && before_a_day().is_match(word);
        if before.is_ascii_alphanumeric() && !lost_space
            || after.is_ascii_alphanumeric()
            || !inside.contains(['.', ' ']) && !day.as_str().ends_with('.')
        {
            continue;
        }
        let month = MONTHS
            .iter()
            .find(|(short, _)| name.as_str().starts_with(fold(short).as_str()))
            .map(|m| m.1);
        let day = number(day.as_str());
        let day = match (hit.get(3), day, month) {
            (Some(year), ..) => full(number(year.as_str()), month, day),
            (None, Some(day @ 1..=31), Some(month)) => Day::NoYear {
                day: day as i8,
                month: month as i8,
            },
            _ => continue,
        };
        let mut at = text.to_flat(all.range());
        // the last of two letters that fold to the same one is dropped: "Juli", "April"
        let rest = text.flat[at.end..].chars().next();
        at.end += rest.filter(|c| c.is_alphabetic()).map_or(0, char::len_utf8);
        found.push(Found { at, day, span: None });
    }
    found
}

fn number(written: &str) -> Option<i32> {
    let digits: String = written
        .chars()
        // "1 0. Juni": the recogniser parts the figures of a day
        .filter(|c| !matches!(c, ' ' | '.'))
        .map(|c| match c {
            'O' | 'o' => '0',
            'I' | 'l' | 'i' => '1',
            c => c,
        })
        .collect();
    digits.parse().ok()
}

/// `25` is 2025, `67` is 1967: letters tell birthdays and days near today.
fn century(year: i32) -> i32 {
    match year {
        0..=59 => 2000 + year,
        60..=99 => 1900 + year,
        year => year,
    }
}

fn full(year: Option<i32>, month: Option<i32>, day: Option<i32>) -> Day {
    let date = || {
        Date::new(
            year?.try_into().ok()?,
            month?.try_into().ok()?,
            day?.try_into().ok()?,
        )
        .ok()
    };
    date().map_or(Day::Impossible, Day::Full)
}
