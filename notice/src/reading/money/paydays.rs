//! The days on which money is due.

use std::ops::Range;

use jiff::civil::Date;

use crate::letter::When;
use crate::notice::DeadlineKind;
use crate::reading::tables::{caption, due_caption};
use crate::reading::text::{Text, cue};
use crate::reading::{amounts, dates, deadlines};

/// Days of payment with their places.
pub(super) struct Paydays(Vec<(Range<usize>, Date)>);

impl Paydays {
    /// The days that are deadlines of payment, and those that the words right before or behind them make such days.
    pub(super) fn find(text: &Text, days: &[dates::Found], terms: &[deadlines::Found]) -> Paydays {
        let mut found: Vec<(Range<usize>, Date)> = terms
            .iter()
            .filter(|t| t.term.kind == DeadlineKind::Payment)
            .filter_map(|t| match t.term.when {
                When::On(date) => Some((t.at.clone(), date)),
                _ => None,
            })
            .collect();
        for day in days {
            let Some(date) = day.date().filter(|_| day.span.is_none()) else {
                continue;
            };
            if found.iter().all(|(at, _)| *at != day.at)
                && (asked(text, &day.at) || labels_row(text, &day.at))
            {
                found.push((day.at.clone(), date));
            }
        }
        // "am 15.02., 15.05. und 15.08.2026": what is said of one of them is said of all that follow
        for pair in 1..days.len() {
            let (one, other) = (&days[pair - 1], &days[pair]);
            let listed = cue!(r"^ ?(,|;|und|sowie|, ?und|, ?sowie) ?(der|den|dem|am|zum|bis zum)? ?$")
                .is_match(text.folded_of(one.at.end..other.at.start.max(one.at.end)));
            let known = |found: &[(Range<usize>, Date)], at: &Range<usize>| {
                found.iter().any(|(known, _)| known == at)
            };
            if listed
                && one.span.is_none()
                && other.span.is_none()
                && known(&found, &one.at)
                && !known(&found, &other.at)
                && let Some(date) = other.date()
            {
                found.push((other.at.clone(), date));
            }
        }
        // a row of days: one that is known from another place is one here as well
        for day in days {
            let Some(date) = day.date() else { continue };
            let row = text.row_of(text.lines_of(day.at.clone()).start);
            let here = |at: &Range<usize>| row.contains(&text.lines_of(at.clone()).start);
            if row.len() > 2
                && found.iter().all(|(at, _)| *at != day.at)
                && found.iter().any(|(_, known)| *known == date)
                && found.iter().filter(|(at, _)| here(at)).count() > 1
            {
                found.push((day.at.clone(), date));
            }
        }
        Paydays(found)
    }

    /// The day of payment at position `at`.
    pub(super) fn at(&self, at: &Range<usize>) -> Option<Date> {
        self.0
            .iter()
            .find(|(known, _)| known == at)
            .map(|(_, date)| *date)
    }

    /// Whether the cell before line `i` of its row is a day of payment and nothing else.
    pub(super) fn right_before(&self, text: &Text, i: usize) -> bool {
        let row = text.row_of(i);
        let before = row.iter().position(|&j| j == i).and_then(|n| n.checked_sub(1));
        before.is_some_and(|n| {
            let cell = &text.lines[row[n]];
            self.0.iter().any(|(at, _)| {
                cell.flat.start <= at.start && at.end <= cell.flat.end && cell.text.len() <= at.len() + 2
            })
        })
    }

    /// Whether the first cell of the row of line `i` ends with a day of payment.
    pub(super) fn opens_row(&self, text: &Text, i: usize) -> bool {
        let row = text.row_of(i);
        row.first().filter(|&&first| first != i).is_some_and(|&first| {
            let cell = &text.lines[first].flat;
            self.0
                .iter()
                .any(|(at, _)| cell.start <= at.start && at.end <= cell.end && cell.end <= at.end + 1)
        })
    }

    /// "fällig | 31.03. 30.06. 30.09." over "EUR | 390,00 390,00 390,00": the day of an amount where the row above has as
    /// many days of payment as its own row has amounts, however the recogniser cut the cells.
    pub(super) fn in_step(&self, text: &Text, at: &Range<usize>, found: &[amounts::Found]) -> Option<Date> {
        let row = text.row_of(text.lines_of(at.clone()).start);
        let first = *row.first()?;
        let above = text.row_of(first.checked_sub(1)?);
        let days = self.within(text, &above);
        if days.len() < 2 || text.lines[*above.first()?].id.page != text.lines[first].id.page {
            return None;
        }
        let amounts: Vec<usize> = found
            .iter()
            .filter(|other| row.contains(&text.lines_of(other.at.clone()).start))
            .map(|other| other.at.start)
            .collect();
        let place = amounts.iter().position(|&start| start == at.start)?;
        (days.len() == amounts.len()).then(|| days[place])
    }

    /// The days of payment in the lines of `row`, in order.
    fn within(&self, text: &Text, row: &[usize]) -> Vec<Date> {
        let mut found: Vec<_> = self
            .0
            .iter()
            .filter(|(at, _)| row.contains(&text.lines_of(at.clone()).start))
            .map(|(at, date)| (at.start, *date))
            .collect();
        found.sort_unstable();
        found.dedup();
        found.into_iter().map(|(_, date)| date).collect()
    }

    /// The day of payment at position `at`, or the same day where it is one elsewhere.
    pub(super) fn on(&self, at: &Range<usize>, date: Option<Date>) -> Option<Date> {
        self.at(at)
            .or_else(|| date.filter(|date| self.0.iter().any(|(_, known)| known == date)))
    }
}

/// Whether the words around a day ask for money on it: "zahlen Sie bitte zum", "Fälligkeitstage sind der", "ist am …
/// zu zahlen".
fn asked(text: &Text, at: &Range<usize>) -> bool {
    let sentence = text.sentence(at.start);
    let before = text.folded_of(sentence.start..at.start).trim_end();
    let after = text.folded_of(at.end..sentence.end.max(at.end));
    let asks = cue!(
        r"\b((zahlen|überweisen|entrichten) sie[^.;]{0,120}|(buchen|ziehen) wir[^.;]{0,60}|(fällig|zahlbar|zu zahlen|zu entrichten) mit[^;]{0,30}|(fälligkeits|zahlungs|einzugs|abbuchungs)(tage?|termine?|daten)( (sind|ist|lauten|werden))?( jeweils)?|(zahlung(en)?|raten?|betr[aä]ge?|abschl[aä]ge?|vorauszahlung(en)?)\b[^.;]{0,60}\b(steh(t|en)|folg(t|en))|(wird|ist|werden|sind)[^.;]{0,40} fällig) ?:? ?(jeweils )?(erstmals )?(der|zum|am|bis zum|bis spätestens zum|spätestens am|spätestens zum)$"
    );
    let ends = cue!(
        r"^ ?(fällig|zahlbar|zu (zahlen|entrichten|überweisen|leisten|begleichen)|abgebucht|eingezogen)\b"
    );
    let on = cue!(r"\b(am|zum|bis zum|spätestens am|spätestens zum)$");
    let fact = cue!(r"\b(war|waren|wäre|gewesen|falls|sofern|sollten|nachdem|seit)\b");
    (asks.is_match(before) || on.is_match(before) && ends.is_match(after)) && !fact.is_match(before)
}

/// "für III/2026 bis zum 10.09.2026 | 1.480,00 | 133,20" below "Zu zahlen sind:".
fn labels_row(text: &Text, at: &Range<usize>) -> bool {
    let i = text.lines_of(at.clone()).start;
    let line = &text.lines[i];
    let row = text.row_of(i);
    let words = text.folded_of(line.flat.start..at.start.max(line.flat.start));
    let until = cue!(r"\b(bis|bis zum|bis spätestens|spätestens (am|zum)|bis spätestens zum)$");
    let asked = || {
        cue!(r"zu (zahlen|entrichten|leisten)|zahlbar").is_match(words)
            || caption(text, at).is_some_and(|caption| due_caption().is_match(caption))
    };
    row.first() == Some(&i)
        && row.len() > 1
        && line.flat.end <= at.end + 1
        && row[1..]
            .iter()
            .any(|&j| cue!(r"\d,\d\d\b").is_match(&text.lines[j].folded))
        && until.is_match(words.trim_end())
        && asked()
}
