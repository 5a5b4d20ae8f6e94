//! Days as they are written in letters: `04.07.2025`, `4. Juli 2025`, `04.07.25`, `2025-07-04`, and lists
//! that name the year once (`15.02., 15.05. und 15.08.2026`).

use std::ops::Range;

use jiff::civil::{Date, Time};

use super::text::{Text, cue, fold, printed};

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
    mark_ranges(text, &mut found);
    found
}

fn numeric(text: &Text) -> Vec<Found> {
    let pattern = printed!(
        r"([0-3OIl]?[0-9OIl])\s?([.,])\s?([01OIl]?[0-9OIl])\s?([.,])(?:\s?((?:19|20|2O|l9|I9)[0-9OIl]{2})|([0-9]{2}))?"
    );
    let flat = &text.flat;
    let mut found = Vec::new();
    for hit in pattern.captures_iter(flat) {
        let Some(all) = hit.get(0) else { continue };
        let group = |n: usize| hit.get(n).map_or("", |m| m.as_str());
        let (day, month) = (group(1), group(3));
        let year = hit.get(5).or(hit.get(6)).map(|m| m.as_str());
        if group(2) == "," && group(4) == "," || glued(flat, all.range(), year.is_some()) {
            continue;
        }
        // letters for digits only where digits are around them
        let written = format!("{day}{month}{}", year.unwrap_or(""));
        let digits = written.chars().filter(char::is_ascii_digit).count();
        if digits * 2 < written.len() || (hit.get(6).is_some() && (day.len() < 2 || month.len() < 2)) {
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
    before.is_alphanumeric()
        || number_before && with_year && !flat[..at.start].ends_with('-')
        || next.is_ascii_digit()
        || (matches!(next, '.' | '/' | '-') && second.is_ascii_digit() && with_year && next != '-')
        || (!with_year && (next.is_alphanumeric() || number_before))
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
        r"([0-3io]?[\do])\s?\.?\s?(januar|jänner|jan|februar|feber|febr|feb|märz|mrz|maerz|april|apr|mai|juni|juno|jun|juli|jul|august|aug|september|sept|sep|oktober|okt|november|nov|dezember|dez)\.?(?:\s?,?\s?([12][\do]{3})\b)?"
    );
    let mut found = Vec::new();
    for hit in pattern.captures_iter(&text.folded) {
        let (Some(all), Some(day), Some(name)) = (hit.get(0), hit.get(1), hit.get(2)) else {
            continue;
        };
        let before = text.folded[..all.start()].chars().next_back().unwrap_or(' ');
        let after = text.folded[all.end()..].chars().next().unwrap_or(' ');
        let inside = &text.folded[day.end()..name.start()];
        if before.is_ascii_alphanumeric() || after.is_ascii_alphanumeric() || !inside.contains(['.', ' ']) {
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
        found.push(Found {
            at: text.to_flat(all.range()),
            day,
            span: None,
        });
    }
    found
}

fn number(written: &str) -> Option<i32> {
    let digits: String = written
        .chars()
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
fn lend_years(text: &Text, found: &mut [Found]) {
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

fn mark_ranges(text: &Text, found: &mut [Found]) {
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

/// A time of day right behind position `at` ("um 10:30 Uhr", ", 12 Uhr").
pub(crate) fn clock(text: &Text, at: usize) -> Option<(Time, Range<usize>)> {
    // the time may stand in the next cell or line
    let end = text.around(at.saturating_sub(1), 0, 1).end.max(at);
    let tail = text.flat.get(at..end)?;
    let hit = printed!(
        r"^[\s,.(]{0,3}(?:Beginn|Uhrzeit|Zeit)?[\s:]{0,3}(?:(?:um|ab|bis|von|gegen|spätestens|-|–)\s)?\s?([0-2]?[0-9])(?:\s?[:.]\s?([0-5][0-9]))?(?:\s?(?:-|–|bis)\s?[0-2]?[0-9](?:[:.][0-5][0-9])?)?\s?(?:Uhr|h\b)"
    )
    .captures(tail)?;
    let hour = hit.get(1)?.as_str().parse().ok()?;
    let minute = hit.get(2).map_or(Some(0), |m| m.as_str().parse().ok())?;
    let (hour, minute) = if hour == 24 && minute == 0 {
        (23, 59)
    } else {
        (hour, minute)
    };
    let all = hit.get(0)?;
    Some((
        Time::new(hour, minute, 0, 0).ok()?,
        at + all.start()..at + all.end(),
    ))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::reading::testing::pages;
    use jiff::civil::date;

    fn days(line: &str) -> Vec<Option<Date>> {
        find(&Text::new(&pages(line))).iter().map(Found::date).collect()
    }

    #[test]
    fn written_forms() {
        let expected = vec![Some(date(2025, 7, 4))];
        for line in [
            "Datum: 04.07.2025",
            "Pirna, den 4. Juli 2025",
            "am 04.07.25",
            "2025-07-04",
            "04. Juli2025",
            "4.Juli 2025",
            "vom O4.07.2025",
            "am 04.07 .2025",
            "am 04,07.2025 fällig",
            "am 4.7.2025.",
            "den 4. Jul. 2025",
            "am 04. JULI 2025",
        ] {
            assert_eq!(days(line), expected, "{line}");
        }
        assert_eq!(days("l5. März 2026"), vec![Some(date(2026, 3, 15))]);
    }

    #[test]
    fn days_that_do_not_exist_are_not_days() {
        assert_eq!(days("am 31.02.2025"), vec![None]);
        assert_eq!(days("am 45.13.2025"), Vec::<Option<Date>>::new());
    }

    #[test]
    fn numbers_that_look_like_days() {
        for line in [
            "Kassenzeichen 5.0412.118830.7",
            "Aktenzeichen 505.22.348817.9",
            "Tel. 03501 556-4318",
            "Betrag 12,34,56 EUR",
            "IBAN DE02 8505 0300 3120 0488 15",
            "1.234.567,89",
            "Az. 12.03.2025.4711",
            "Ziffer 4.2.1",
        ] {
            assert_eq!(days(line), Vec::<Option<Date>>::new(), "{line}");
        }
    }

    #[test]
    fn a_list_shares_its_year() {
        let expected: Vec<_> = [2, 5, 8, 11].map(|m| Some(date(2026, m, 15))).to_vec();
        assert_eq!(days("zum 15.02., 15.05., 15.08. und 15.11.2026"), expected);
        assert_eq!(
            days("am 15. Februar, 15. Mai, 15. August und 15. November 2026"),
            expected
        );
    }

    #[test]
    fn ranges_are_marked() {
        let found = find(&Text::new(&pages("für die Zeit vom 01.01.2025 bis 31.12.2025")));
        assert_eq!(
            found.iter().map(|f| f.span).collect::<Vec<_>>(),
            vec![Some(Edge::First), Some(Edge::Last)]
        );
        let found = find(&Text::new(&pages("Zeitraum 01.12.-31.01.2026")));
        assert_eq!(found[0].date(), Some(date(2025, 12, 1)));
    }

    #[test]
    fn times_of_day() {
        let text = Text::new(&pages("Kommen Sie am 04.07.2025 um 10:30 Uhr zu uns."));
        let found = find(&text);
        assert_eq!(
            clock(&text, found[0].at.end).map(|c| c.0),
            Time::new(10, 30, 0, 0).ok()
        );
    }
}
