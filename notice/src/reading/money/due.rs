//! The day that belongs to an amount.

use jiff::civil::Date;

use crate::letter::When;
use crate::notice::DeadlineKind;
use crate::reading::text::Text;
use crate::reading::{amounts, dates, deadlines};

/// The day that belongs to an amount: in its row, or the payment day of its sentence.
pub(super) fn due(
    text: &Text,
    amount: &amounts::Found,
    days: &[dates::Found],
    terms: &[deadlines::Found],
) -> Option<Date> {
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
        let mut in_row = days
            .iter()
            .filter(|day| row.contains(&text.lines_of(day.at.clone()).start))
            .filter_map(|day| pays(&day.at));
        if let Some(date) = in_row.next() {
            return in_row.next().is_none().then_some(date);
        }
        // the day stands in the last line of the row's label
        let first = row[0];
        let above = days.iter().find(|day| {
            first > 0
                && text.lines_of(day.at.clone()).start + 1 == first
                && text.lines[first - 1].text.len() <= day.at.len() + 4
        });
        if let Some(date) = above.and_then(|day| pays(&day.at)) {
            return Some(date);
        }
    }
    let sentence = text.sentence(amount.at.start);
    let mut near: Vec<_> = days
        .iter()
        .filter(|day| sentence.start <= day.at.start && day.at.end <= sentence.end)
        .filter_map(|day| pays(&day.at).map(|date| (day.at.start.abs_diff(amount.at.start), date)))
        .collect();
    near.sort_unstable();
    near.first().map(|(_, date)| *date)
}

/// The days of payment in the sentence of an amount, where it is the only amount there.
pub(super) fn list_of_days(
    text: &Text,
    amount: &amounts::Found,
    amounts: &[amounts::Found],
    days: &[dates::Found],
    terms: &[deadlines::Found],
) -> Vec<Date> {
    let sentence = text.sentence(amount.at.start);
    let inside = |at: &std::ops::Range<usize>| sentence.start <= at.start && at.end <= sentence.end;
    let row = text.row_of(text.lines_of(amount.at.clone()).start);
    if row.len() > 1 || amounts.iter().filter(|a| inside(&a.at)).count() != 1 {
        return Vec::new();
    }
    let mut listed: Vec<Date> = days
        .iter()
        .filter(|day| inside(&day.at))
        .filter(|day| {
            terms.iter().any(|t| {
                t.term.kind == DeadlineKind::Payment && Some(t.term.when) == day.date().map(When::On)
            })
        })
        .filter_map(dates::Found::date)
        .collect();
    listed.sort_unstable();
    listed.dedup();
    listed
}
