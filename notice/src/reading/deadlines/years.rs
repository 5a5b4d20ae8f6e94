//! Days whose year is not printed, and days that do not exist.

use jiff::civil::Date;

use super::cues::limit;
use super::purpose::purpose;
use super::{Context, Found};
use crate::letter::{Term, When};
use crate::reading::dates::{self, Day};
use crate::reading::remedy::tidy;
use crate::reading::tables::{caption, due_caption};
use crate::reading::text::cue;

/// The day, with the year that follows from the date of the letter where none is printed.
pub(super) fn resolve(context: &Context<'_>, found: &dates::Found) -> Option<Date> {
    match found.day {
        Day::Full(date) => Some(date),
        Day::NoYear { day, month } => {
            let issued = context.issued?;
            found
                .day
                .next(Some(issued))
                // only where no other year could be meant
                .filter(|date| *date <= issued.saturating_add(jiff::Span::new().months(7)))
                .filter(|_| day_is_limit(context, day, month))
                .or_else(|| of_list(context, found))
                .or_else(|| of_table(context, found))
        }
        Day::Impossible => None,
    }
}

/// "vierteljährlich zum 15.2., 15.5., 15.8. und 15.11.": days of payment in the year that begins with the
/// letter, where all of them lie in one calendar year behind it.
fn of_list(context: &Context<'_>, found: &dates::Found) -> Option<Date> {
    let issued = context.issued?;
    let sentence = context.text.sentence(found.at.start);
    let words = context.text.folded_of(sentence.clone());
    let asks = cue!(r"(fällig|zahlbar|zu zahlen|zu entrichten|zu überweisen|teilbetr|raten\b)")
        .is_match(words)
        && !cue!(r"je[nd]e[ns] jahres|grstg|gesetz|satzung|künftig|folgejahr|wurde|waren|bisher")
            .is_match(words);
    let next = |day: &dates::Found| match day.day {
        Day::NoYear { .. } => day.day.next(Some(issued)),
        _ => None,
    };
    let list: Vec<Option<Date>> = context
        .days
        .iter()
        .filter(|day| sentence.contains(&day.at.start))
        .map(next)
        .collect();
    let one_year = list.iter().all(Option::is_some)
        && list.windows(2).all(|pair| pair[0] < pair[1])
        && list.first().copied().flatten().map(|d| d.year())
            == list.last().copied().flatten().map(|d| d.year());
    (asks && list.len() > 1 && one_year)
        .then(|| next(found))
        .flatten()
}

/// "Vorauszahlungen 2026 und folgende" over rows of days without a year: the year of the heading.
fn of_table(context: &Context<'_>, found: &dates::Found) -> Option<Date> {
    let Day::NoYear { day, month } = found.day else {
        return None;
    };
    let caption = caption(context.text, &found.at)?;
    let year = cue!(r"\b(20\d\d)\b")
        .captures(caption)?
        .get(1)?
        .as_str()
        .parse()
        .ok()?;
    let date = Date::new(year, month, day).ok()?;
    (due_caption().is_match(caption) && date > context.issued?).then_some(date)
}

/// A day without a year is a day only as "bis zum 31. Juli".
fn day_is_limit(context: &Context<'_>, day: i8, month: i8) -> bool {
    context.days.iter().any(|found| {
        found.day == Day::NoYear { day, month } && {
            let sentence = context.text.sentence(found.at.start);
            let words = context.text.folded_of(sentence.clone());
            cue!(r"(bis zum|bis spätestens|spätestens|bis)( zum| am)?( [a-z]+(tag|woch))?,?( den| dem)?\s?$")
                .is_match(context.text.folded_of(sentence.start..found.at.start).trim_end())
                && !cue!(r"jeden jahres|jedes jahres|eines jahres|jährlich|folgenden? jahres|folgejahr|nächsten jahres|laufenden|kalenderjahr|des jahres|vorjahr").is_match(words)
        }
    })
}

/// A limit whose day is written wrongly.
pub(super) fn illegible(context: &Context<'_>, day: &dates::Found) -> Option<Found> {
    if day.day != Day::Impossible {
        return None;
    }
    let text = context.text;
    let sentence = text.sentence(day.at.start);
    let before = text.folded_of(sentence.start..day.at.start).trim_end().to_owned();
    if !limit().is_match(&before) {
        return None;
    }
    let kind = purpose(text.folded_of(sentence.clone()), before.len())?;
    Some(Found {
        term: Term {
            kind,
            when: When::Illegible,
            clock: None,
            label: None,
            wording: tidy(&text.flat[sentence]),
            source: text.sources(day.at.clone()),
        },
        at: day.at.clone(),
    })
}
