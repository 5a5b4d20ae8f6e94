//! Days that stand in a list or a table under words that hold for all of them.

use std::ops::Range;

use jiff::civil::Time;

use super::Context;
use super::cues::between_days;
use crate::reading::dates;
use crate::reading::tables::caption_range;
use crate::reading::text::cue;

/// "Wir setzen Vorauszahlungen von je 136,00 € fest:" before a list of days.
pub(super) fn listed(before: &str) -> bool {
    cue!(
        r"(vorauszahlung|abschl[aä]ge?|\braten?|teilbetr[aä]ge?|teilzahlung)[^:]{0,80}:$|\b(zu|an|mit) (den )?(folgenden|nachstehenden|diesen) (fälligkeiten|fälligkeitsterminen|fälligkeitstagen|zahlungsterminen|zahltagen)\s?:$"
    )
    .is_match(before)
}

/// Whether day `i` is the first of such a list.
pub(super) fn heads_list(context: &Context<'_>, i: usize, before: &str) -> bool {
    let follows = |next: &dates::Found| {
        between_days().is_match(context.text.folded_of(context.days[i].at.end..next.at.start))
    };
    listed(before) && context.days.get(i + 1).is_some_and(follows)
}

/// The sentence over a table of sittings, of which a day is one: "folgende Sitzungstage, jeweils 9.00 Uhr:".
pub(super) fn sittings(context: &Context<'_>, day: &dates::Found) -> Option<Range<usize>> {
    let text = context.text;
    let line = text.lines_of(day.at.clone()).start;
    let alone = text.lines[line].text.trim().len() <= day.at.len() + 6;
    let sentence = text.sentence(caption_range(text, &day.at).filter(|_| alone)?.end - 1);
    cue!(r"(sitzungs|verhandlungs|kurs|unterrichts|prüfungs)(tage?|termine?)\b|(folgenden?|nächsten|weiteren) termine?n?\b")
        .is_match(text.folded_of(sentence.clone()))
        .then_some(sentence)
}

/// The time that a sentence gives for all days of its table.
pub(super) fn each_time(context: &Context<'_>, sentence: &Range<usize>) -> Option<Time> {
    let text = context.text;
    let each = cue!(r"jeweils( (am )?[a-z]+(tags?|wochs?),?)?").find(text.folded_of(sentence.clone()))?;
    let from = text.to_folded(sentence.clone()).start;
    let at = text.to_flat(from + each.start()..from + each.end()).end;
    dates::clock(text, at).map(|(time, _)| time)
}
