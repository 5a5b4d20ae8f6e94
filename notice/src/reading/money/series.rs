//! One amount that is due on several days: "in vier Teilbeträgen von je 100 € am 15.02., 15.05. …",
//! "in 6 Raten zu je 50 €, jeweils am 15. des Monats, erstmals am 15.02.2026".

use std::ops::Range;

use jiff::ToSpan as _;
use jiff::civil::Date;

use super::paydays::Paydays;
use crate::reading::text::{Text, cue};
use crate::reading::{amounts, dates};

/// Whether the words before an amount make it one of several equal parts.
pub(super) fn is_each(text: &Text, amount: &amounts::Found) -> bool {
    let sentence = text.sentence(amount.at.start);
    let each = cue!(
        r"(\b(je|jeweils)|(fällig|zahlbar|zu zahlen|zu entrichten) mit( je)?|(je|jeweils|zu je|zu)( einem| zur)? (hälfte|halb|drittel|viertel|sechstel|zwölftel)n?,? (das sind|also|mithin|d\. ?h\.|somit|demnach|in höhe von|mit|=)?( je)?|(raten?|teilbetr[aä]ge?n?|teilzahlung(en)?|monatsraten|abschl[aä]ge?n?|vorauszahlung(en)?)( zu| von| in höhe von| über)( je| jeweils)?)$"
    );
    let after = cue!(
        r"^\s?((je|pro) (rate|monat|quartal)\b|(monatlich|vierteljährlich|halbjährlich)\b[^.]{0,80}\bjeweils\b)"
    );
    each.is_match(text.folded_of(sentence.start..amount.at.start).trim_end())
        || after.is_match(text.folded_of(amount.at.end..sentence.end.max(amount.at.end)))
}

/// The days on which an amount is due again and again; fewer than two where the letter does not say so.
pub(super) fn days_of(
    text: &Text,
    amount: &amounts::Found,
    found: &[amounts::Found],
    days: &[dates::Found],
    paydays: &Paydays,
) -> Vec<Date> {
    let sentence = text.sentence(amount.at.start);
    let inside = |at: &Range<usize>| sentence.start <= at.start && at.end <= sentence.end;
    let row = text.row_of(text.lines_of(amount.at.clone()).start);
    let alone = found.iter().filter(|a| inside(&a.at)).count() == 1;
    let each = is_each(text, amount);
    if row.len() > 1 {
        return days_of_row(text, amount, found, days, paydays, &row);
    }
    let behind = days_behind(text, amount, days, paydays);
    if behind.len() > 1 {
        return behind;
    }
    if !alone && !each {
        return Vec::new();
    }
    let mut listed: Vec<Date> = days
        .iter()
        .filter(|day| inside(&day.at))
        .filter_map(|day| paydays.on(&day.at, day.date()))
        .collect();
    listed.sort_unstable();
    listed.dedup();
    if listed.is_empty() && each {
        // "sechs Teilbeträge von je 112,00 € festgesetzt. Die Fälligkeitstage sind der 15.03., 15.05. und 15.07.2026"
        let next = sentence.end..text.around(amount.at.start, 0, 1).end.max(sentence.end);
        let silent = !found.iter().any(|a| next.contains(&a.at.start));
        listed = days
            .iter()
            .filter(|day| silent && next.contains(&day.at.start))
            .filter_map(|day| paydays.at(&day.at))
            .collect();
        listed.sort_unstable();
        listed.dedup();
    }
    if listed.len() < 2 && each {
        return by_rule(text, amount, days).unwrap_or(listed);
    }
    listed
}

/// "mit weiteren 77,00 € am 15.05. und am 15.08.": the days right behind an amount.
fn days_behind(text: &Text, amount: &amounts::Found, days: &[dates::Found], paydays: &Paydays) -> Vec<Date> {
    let first = cue!(r"^ ?(jeweils )?(am|zum|bis zum|bis) ?(den |dem )?$");
    let next = cue!(r"^ ?(,|;|und|sowie|, ?und|, ?sowie) ?(am|zum|bis zum)? ?(den |dem )?$");
    let mut from = amount.at.end;
    let mut listed = Vec::new();
    for day in days.iter().filter(|day| day.at.start >= amount.at.end) {
        let gap = text.folded_of(from..day.at.start);
        let follows = if listed.is_empty() { first } else { next };
        let Some(date) = paydays.on(&day.at, day.date()).filter(|_| follows.is_match(gap)) else {
            break;
        };
        listed.push(date);
        from = day.at.end;
    }
    listed
}

/// "10.03.2027, 10.06.2027 und 10.09.2027 | jeweils | 318,00 | 332,31": the days in the first cells of a row belong
/// to its last amount.
fn days_of_row(
    text: &Text,
    amount: &amounts::Found,
    found: &[amounts::Found],
    days: &[dates::Found],
    paydays: &Paydays,
    row: &[usize],
) -> Vec<Date> {
    let cell = |at: &Range<usize>| text.lines_of(at.clone()).start;
    let in_row: Vec<&dates::Found> = days.iter().filter(|day| row.contains(&cell(&day.at))).collect();
    let amounts: Vec<usize> = found
        .iter()
        .map(|other| cell(&other.at))
        .filter(|other| row.contains(other))
        .collect();
    let behind = in_row
        .iter()
        .all(|day| amounts.iter().all(|&other| cell(&day.at) < other));
    if !behind || amounts.last() != Some(&cell(&amount.at)) {
        return Vec::new();
    }
    let mut listed: Vec<Date> = in_row
        .into_iter()
        .filter_map(|day| paydays.on(&day.at, day.date()))
        .collect();
    listed.sort_unstable();
    listed.dedup();
    listed
}

/// The days that follow from how many parts there are, the first day and the step between them.
fn by_rule(text: &Text, amount: &amounts::Found, days: &[dates::Found]) -> Option<Vec<Date>> {
    let around = text.around(amount.at.start, 1, 1);
    let words = text.folded_of(around.clone());
    let count = cue!(
        r"\b(\d{1,2}|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf)( \([a-z0-9]+\))?( gleich(en|bleibenden|hohen))?( aufeinander ?folgenden)?( monatlichen| vierteljährlichen)? ?(monats|teil)?-?(raten|teilbetr[aä]gen|beträgen|teilzahlungen|zahlungen)\b"
    )
    .captures(words)?
    .get(1)?
    .as_str();
    let count: i32 = count.parse().ok().or_else(|| number(count))?;
    let months = if cue!(r"vierteljährlich|je quartal|quartalsweise").is_match(words) {
        3
    } else if cue!(r"monatlich|monatsraten|(des|eines|jeden|jedes|folge)(nden)? ?monats|monatserste")
        .is_match(words)
    {
        1
    } else {
        return None;
    };
    let begins = cue!(
        r"(erstmals|erstmalig|beginnend|beginn|(die )?erste( rate| zahlung)?( ist| wird)?|ab)( fällig)?( am| zum| mit| ab| bis zum| dem| den)*\s?:?$"
    );
    let first = days
        .iter()
        .filter(|day| around.start <= day.at.start && day.at.end <= around.end)
        .find(|day| begins.is_match(text.folded_of(around.start..day.at.start).trim_end()))?
        .date()?;
    (2..=60).contains(&count).then(|| {
        (0..count)
            .filter_map(|n| first.checked_add((n * months).months()).ok())
            .collect()
    })
}

/// Number words as they are folded.
fn number(word: &str) -> Option<i32> {
    let words = [
        "zwei", "drei", "vier", "funf", "sechs", "sieben", "acht", "neun", "zehn", "eif", "zwoif",
    ];
    words.iter().position(|w| *w == word).map(|at| at as i32 + 2)
}
