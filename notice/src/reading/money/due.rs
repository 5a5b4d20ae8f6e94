//! The day that belongs to an amount.

use jiff::civil::Date;

use super::paydays::Paydays;
use super::taken_up::taken_up;
use crate::reading::text::{Text, cue};
use crate::reading::{amounts, dates, tables};

/// The day that belongs to an amount, in its row or the payment day of its sentence, and whether it is in its
/// row. `next` is where the next amount begins.
pub(super) fn due(
    text: &Text,
    amount: &amounts::Found,
    found: &[amounts::Found],
    days: &[dates::Found],
    paydays: &Paydays,
    next: Option<usize>,
) -> (Option<Date>, bool) {
    let pays = |at: &std::ops::Range<usize>| paydays.at(at);
    let line = text.lines_of(amount.at.clone()).start;
    let row = text.row_of(line);
    if row.len() > 1 {
        // lines are looked up for the days near the row only: this is asked for every amount
        let cells = || row.iter().map(|&cell| &text.lines[cell].flat);
        let from = cells().map(|cell| cell.start).min().unwrap_or(0);
        let to = cells().map(|cell| cell.end).max().unwrap_or(0);
        let in_row: Vec<(usize, Date)> = days
            .iter()
            .filter(|day| day.at.end > from && day.at.start < to)
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
                    && row.iter().filter(|&&cell| !currency(text, cell)).count() == 2 * pairs.len();
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
        if let Some(date) = paydays.in_step(text, &amount.at, found) {
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
    if let Some(date) = behind.and_then(|day| paydays.on(&day.at, day.date())) {
        return (Some(date), false);
    }
    // "und spätestens am 03.12.2025 weitere 80,00 €"
    let ahead = days.iter().find(|day| {
        sentence.contains(&day.at.start)
            && day.at.end <= amount.at.start
            && cue!(
                r"^\s?(weitere|noch|nochmals|die restlichen|den rest von|mit|in höhe von|je|jeweils|:)?\s?$"
            )
            .is_match(text.folded_of(day.at.end..amount.at.start))
    });
    if let Some(date) = ahead.and_then(|day| pays(&day.at)) {
        return (Some(date), false);
    }
    if cue!(r"\b(sofort|umgehend|unverzüglich|(letzte|schluss)[nr]?-?\s?rate:?( von| in höhe von| mit)?)\s?$")
        .is_match(text.folded_of(sentence.start..amount.at.start))
    {
        return (None, false);
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

/// Whether a cell holds a currency and nothing else.
fn currency(text: &Text, cell: usize) -> bool {
    cue!(r"^(eur|euro|€)$").is_match(text.lines[cell].folded.trim())
}

/// Whether a day stands in the sentence of an amount and no other amount between them: `previous` ends before it,
/// `next` begins behind it.
pub(super) fn belongs(
    text: &Text,
    amount: &amounts::Found,
    days: &[dates::Found],
    previous: Option<usize>,
    next: Option<usize>,
) -> bool {
    let sentence = text.sentence(amount.at.start);
    let from = previous.filter(|p| *p > sentence.start).unwrap_or(sentence.start);
    let to = next.filter(|n| *n < sentence.end).unwrap_or(sentence.end);
    days.iter().any(|day| from <= day.at.start && day.at.end <= to)
}

/// "Der Beitrag für Januar 2026 ist am 15.02.2026 fällig", "Der laufende Beitrag wird jeweils am 15. des Folgemonats
/// fällig, erstmals am 16. März 2026": the one day of payment that the letter gives for a month without a sum.
pub(super) fn of_a_month(
    text: &Text,
    found: &[amounts::Found],
    days: &[dates::Found],
    paydays: &Paydays,
) -> Option<Date> {
    let month = cue!(
        r"\b[a-z]*(beitrag|beiträge|rate|abschlag|vorauszahlung|gebühr|miete) für (den monat |die zeit ab )?(januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember)\b[^.]{0,60}$"
    );
    let first = cue!(
        r"\b[a-z]*(beitrag|beiträge|rate|abschlag|abschläge|vorauszahlung|gebühr|miete)\b.*\b(erstmals|erstmalig|das erste mal|beginnend)( also| jedoch| somit| fällig| in neuer höhe| in der neuen höhe| mit)* (am|zum|bis zum|ab)\s?$"
    );
    let mut dates = days.iter().filter_map(|day| {
        let date = paydays.at(&day.at).or_else(|| day.date())?;
        let sentence = text.sentence(day.at.start);
        // the words since the last sum of the sentence
        let start = found
            .iter()
            .filter(|a| sentence.contains(&a.at.start) && a.at.end <= day.at.start)
            .map(|a| a.at.end)
            .next_back()
            .unwrap_or(sentence.start);
        let silent = !found
            .iter()
            .any(|a| a.at.start >= day.at.end && sentence.contains(&a.at.start));
        let words = text.folded_of(start..day.at.start);
        let due = silent && (first.is_match(words) || paydays.at(&day.at).is_some() && month.is_match(words));
        due.then_some(date)
    });
    let date = dates.next()?;
    dates.next().is_none().then_some(date)
}
