//! The day that belongs to an amount.

use jiff::civil::Date;

use super::taken_up::taken_up;
use crate::letter::When;
use crate::notice::DeadlineKind;
use crate::reading::text::{Text, cue};
use crate::reading::{amounts, dates, deadlines, tables};

/// The day that belongs to an amount, in its row or the payment day of its sentence, and whether it is in its
/// row. `next` is where the next amount begins.
pub(super) fn due(
    text: &Text,
    amount: &amounts::Found,
    days: &[dates::Found],
    terms: &[deadlines::Found],
    next: Option<usize>,
) -> (Option<Date>, bool) {
    let pays = |at: &std::ops::Range<usize>| {
        terms
            .iter()
            .find(|t| t.at == *at && t.term.kind == DeadlineKind::Payment)
            .and_then(|t| match t.term.when {
                When::On(date) => Some(date),
                _ => None,
            })
    };
    let line = text.lines_of(amount.at.clone()).start;
    let row = text.row_of(line);
    if row.len() > 1 {
        let in_row: Vec<(usize, Date)> = days
            .iter()
            .map(|day| (text.lines_of(day.at.clone()).start, &day.at))
            .filter(|(cell, _)| row.contains(cell))
            .filter_map(|(cell, at)| pays(at).map(|date| (cell, date)))
            .collect();
        match in_row.as_slice() {
            [] => {}
            [(_, date)] => return (Some(*date), true),
            // "fällig am | Betrag | fällig am | Betrag": each day belongs to the next amount to its right
            pairs => {
                let left = |cell: usize| text.lines[cell].place.left;
                let nearest = pairs
                    .iter()
                    .filter(|(cell, _)| left(*cell) < left(line))
                    .max_by(|a, b| left(a.0).total_cmp(&left(b.0)));
                let apart = pairs
                    .iter()
                    .all(|(cell, _)| pairs.iter().filter(|(other, _)| other == cell).count() == 1)
                    && row.len() == 2 * pairs.len();
                let date = nearest.filter(|_| apart).map(|(_, date)| *date);
                return (date, date.is_some());
            }
        }
        // the day that heads the column, for the row that sums it up
        if let Some(head) = tables::day_column(text, line).filter(|_| tables::sums_up(text, line))
            && let Some(date) = days
                .iter()
                .filter(|day| text.lines_of(day.at.clone()).start == head)
                .find_map(|day| pays(&day.at))
        {
            return (Some(date), true);
        }
        // a row of days over a row of amounts
        if let Some(above) = tables::days_above(text, line)
            && let Some(date) = days
                .iter()
                .filter(|day| text.lines_of(day.at.clone()).start == above)
                .find_map(|day| pays(&day.at))
        {
            return (Some(date), true);
        }
        // the day stands in the last line of the row's label
        let first = row[0];
        let above = days.iter().find(|day| {
            first > 0
                && !tables::heads_column(text, first - 1)
                && text.lines_of(day.at.clone()).start + 1 == first
                && text.lines[first - 1].text.len() <= day.at.len() + 4
        });
        if let Some(date) = above.and_then(|day| pays(&day.at)) {
            return (Some(date), true);
        }
    }
    let sentence = text.sentence(amount.at.start);
    // "71,30 € bis zum 15.04.2026 und 80,10 € bis zum 15.09.2026": the day behind an amount is its own
    let behind = days.iter().find(|day| {
        sentence.contains(&day.at.start)
            && day.at.start >= amount.at.end
            && cue!(r"^\s?\(?(sind |ist |wird |werden )?(jeweils )?(fällig |zahlbar )?(bis( zum| spätestens| spätestens zum)?|am|zum)?\s?$")
                .is_match(text.folded_of(amount.at.end..day.at.start))
    });
    if let Some(date) = behind.and_then(|day| pays(&day.at)) {
        return (Some(date), false);
    }
    let nearest = |range: &std::ops::Range<usize>| {
        days.iter()
            .filter(|day| range.start <= day.at.start && day.at.end <= range.end)
            .filter_map(|day| pays(&day.at).map(|date| (day.at.start.abs_diff(amount.at.start), date)))
            .min()
            .map(|(_, date)| date)
    };
    let again = || taken_up(text, &amount.at, next).and_then(|again| nearest(&again));
    (nearest(&sentence).or_else(again), false)
}

/// "Der Beitrag für Januar 2026 ist am 15.02.2026 fällig": the one day of payment that a sentence without an
/// amount gives for a month.
pub(super) fn of_a_month(text: &Text, found: &[amounts::Found], terms: &[deadlines::Found]) -> Option<Date> {
    let month = cue!(
        r"(beitrag|rate|abschlag|vorauszahlung|gebühr|miete) für (den monat |die zeit ab )?(januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember)"
    );
    let mut days = terms.iter().filter_map(|t| {
        let sentence = text.sentence(t.at.start);
        let silent = !found.iter().any(|a| sentence.contains(&a.at.start));
        match t.term.when {
            When::On(day) if silent && t.term.kind == DeadlineKind::Payment => {
                month.is_match(text.folded_of(sentence)).then_some(day)
            }
            _ => None,
        }
    });
    let day = days.next()?;
    days.next().is_none().then_some(day)
}
