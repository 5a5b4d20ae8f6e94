//! Times of day.

use std::ops::Range;

use jiff::civil::Time;

use crate::reading::text::{Text, printed};

/// A time of day right behind position `at` ("um 10:30 Uhr", ", 12 Uhr").
pub(crate) fn clock(text: &Text, at: usize) -> Option<(Time, Range<usize>)> {
    // the time may stand in the next cell or line, with a label of its own before it
    let end = text.around(at.saturating_sub(1), 0, 3).end.max(at);
    let tail = text.flat.get(at..end)?;
    let labelled = || {
        printed!(r"^[\s,.(|]{0,3}(?:Uhrzeit|Zeit|Beginn)\s?:?\s{0,2}([0-2]?[0-9])[:.]([0-5][0-9])\b")
            .captures(tail)
    };
    let hit = printed!(
        r"^[\s,.(]{0,3}(?:[A-ZÄÖÜ][a-zäöü]*zeit|Beginn|Zeit|Einlass|Ankunft)?[\s:]{0,3}(?:(?:um|ab|bis|von|gegen|spätestens|zwischen|in der Zeit (?:von|zwischen)|-|–)\s)?\s?([0-2]?[0-9])(?:\s?[:.]\s?([0-5][0-9]))?(?:\s?(?:Uhr\s)?(?:-|–|bis|und)\s?[0-2]?[0-9](?:[:.][0-5][0-9])?)?\s?(?:Uhr|h\b)"
    )
    .captures(tail)
    .or_else(labelled)?;
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
