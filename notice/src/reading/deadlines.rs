//! Deadlines as printed: fixed days and periods, each with what has to be done by then.
//!
//! The period of the instruction on remedies is not repeated here: it stands in
//! [`Letter::instruction`](crate::letter::Letter::instruction). Only a remedy with a printed day is a term.

use std::ops::Range;
use std::sync::LazyLock;

use jiff::civil::Date;
use regex::Regex;

use super::dates::{self, Day, Edge};
use super::kinds::{Character, Kind};
use super::periods;
use super::remedy::tidy;
use super::text::{Text, cue, folded_pattern};
use crate::letter::{Start, Term, Unit, When};
use crate::notice::DeadlineKind;

/// Words that tell what a deadline is for, with their weights. The nearest heavy word wins.
#[rustfmt::skip]
static PURPOSES: &[(DeadlineKind, i32, &str)] = &[
    (DeadlineKind::Payment, 6, r"zu (zahlen|überweisen|entrichten|begleichen)|fällig|fälligkeit|zahlbar|zahltag|überweis|einzuzahlen|zahlungsfrist|zahlungseingang|begleichen|gutgeschrieben|zahlungsziel|einzahlung|abgebucht|eingezogen|abbuchung"),
    (DeadlineKind::Payment, 3, r"zahl(en|ung|ungen)?\b|betr[aä]g|(ihre|unsere|die|der|offene) forderung\b|rate\b|geldbuße|verwarnungsgeld"),
    (DeadlineKind::Reply, 6, r"zu äußern|äußern|äußerung|stellungnahme|stellung (zu )?nehmen|anhörungsbogen|rückantwort|rückäußerung|antworten|angaben zur sache|fahrer[^.]{0,30}(benennen|mitteilen)|zeugenfragebogen|fragebogen|einwendungen|einwände"),
    (DeadlineKind::Reply, 7, r"(senden|schicken|geben) sie.{0,140}zurück|zustimmung"),
    (DeadlineKind::Submit, 4, r"anträge|\bantrag\b|abgeben"),
    (DeadlineKind::Reply, 4, r"mitzuteilen|teilen sie|rückmeldung|melden sie sich|zurückzusenden|zurücksenden|zurückschicken|antwort|benennen|bestätigen sie"),
    (DeadlineKind::Submit, 6, r"einzureichen|reichen sie|einreich|vorzulegen|legen sie|vorlegen|vorlage|nachzureichen|nachreich|unterlagen|nachweis|beizubringen|beibringung|abzugeben|abzuliefern|ablieferung|abgabe (der|ihrer|einer|des)|gutachten|steuererklärung|weiterbewilligungsantrag|einzusenden|hochladen|übersenden sie|senden sie|stellen sie[^.]{0,60}antrag|antrag[^.]{0,60}(stellen|gestellt|einzureichen|eingehen)|beantragen|anzumelden|abmelden|zuzusenden"),
    (DeadlineKind::Appointment, 7, r"einladung|erscheinen|vorsprache|vorzusprechen|sprechen sie[^.]{0,30}vor|kommen sie|vorladung|geladen|ladung|verhandlung|hauptverhandlung|untersuchung|begutachtung|termin (am|für|ist|findet)|ihr termin|termin\s?:|anhörungstermin|besprechung|wahltag|wahl am|findet am|lad(e|en) (ich|wir) sie|einladen|wahltag|elternabend|sprechen sie bei|suchen sie[^.]{0,40}auf"),
    (DeadlineKind::Objection, 7, r"widerspruch|einspruch"),
    (DeadlineKind::Court, 7, r"\bklage\b|klage erheben"),
    (DeadlineKind::Other, 5, r"ausreise|auszureisen|verlassen|räumen|zu entfernen|beseitigen|zu beseitigen|einzustellen|umzusetzen|vorzuführen|mängel|erfüllen|nachzukommen|abzuholen|abholen|durchzuführen|kündigung|antreten"),
];

static PATTERNS: LazyLock<Vec<(DeadlineKind, i32, Regex)>> = LazyLock::new(|| {
    PURPOSES
        .iter()
        .map(|(kind, w, pattern)| (*kind, *w, folded_pattern(pattern)))
        .collect()
});

/// What a deadline in the words `words` at position `at` (in `words`) is for.
fn purpose(words: &str, at: usize) -> Option<DeadlineKind> {
    let mut best: Option<(i32, DeadlineKind)> = None;
    for (kind, weight, pattern) in PATTERNS.iter() {
        for hit in pattern.find_iter(words) {
            let distance = if hit.end() <= at {
                at - hit.end()
            } else {
                hit.start().saturating_sub(at)
            };
            let score = weight * 20 - (distance as i32).min(150);
            if best.is_none_or(|(b, _)| score > b) {
                best = Some((score, *kind));
            }
        }
    }
    best.map(|(_, kind)| kind)
}

/// What the other modules know about the letter.
pub(crate) struct Context<'a> {
    pub(crate) text: &'a Text,
    pub(crate) days: &'a [dates::Found],
    pub(crate) kind: Option<&'a Kind>,
    pub(crate) issued: Option<Date>,
    /// The passage of the instruction on remedies.
    pub(crate) passage: Option<Range<usize>>,
}

/// A term with the place of its day in the text.
#[derive(Clone, Debug)]
pub(crate) struct Found {
    pub(crate) term: Term,
    pub(crate) at: Range<usize>,
}

/// Kinds of letters whose one free-standing day with a time is the appointment.
const INVITATIONS: &[&str] = &[
    "jobcenter_appointment",
    "court_summons",
    "criminal_summons",
    "election_notification",
];

/// All deadlines, in the order of the page, each day and purpose once.
pub(crate) fn find(context: &Context<'_>) -> Vec<Found> {
    let mut found = fixed(context);
    found.extend(relative(context));
    found.sort_by_key(|f| f.at.start);
    found.extend(same_period(context, &found));
    found.sort_by_key(|f| f.at.start);
    let mut unique: Vec<Found> = Vec::new();
    for f in found {
        match unique
            .iter_mut()
            .find(|u| u.term.kind == f.term.kind && u.term.when == f.term.when)
        {
            Some(known) => {
                known.term.source.extend(f.term.source);
                known.term.source.sort_unstable();
                known.term.source.dedup();
                known.term.clock = known.term.clock.or(f.term.clock);
            }
            None => unique.push(f),
        }
    }
    unique
}

/// Words directly before a day that make it a limit.
fn limit() -> &'static Regex {
    cue!(
        r"(bis (zum|einschließlich|einschl\.?|spätestens|längstens)?( zum| am| einschließlich)?( [a-z]+(tag|woch))?,?( den| dem)?|spätestens (bis |am |zum |bis zum |bis spätestens )?([a-z]+(tag|woch))?,?( den| dem)?|fällig (ist )?(am|zum|bis|seit|ab)?( zum)?\s?:?|fälligkeit(stag|sdatum)?( am| ist)?\s?(:|der)?|zahlbar (am|bis|zum)?( zum)?\s?:?|zahlungsfrist\s?:?|frist(ende|ablauf)?\s?(:|am|ist der|endet am|läuft am|läuft bis zum)|abgabefrist\s?:?|termin\s?:?|zahlungsziel\s?:?|(wird|werden|sind|ist) (jeweils )?(am|zum)|vor dem)\s?$"
    )
}

/// Words directly before a day that make it no deadline whatever else the sentence says.
fn past() -> &'static Regex {
    cue!(
        r"(vom|seit|ab|dem|geb\.?|geboren( am)?|geburtsdatum\s?:?|stand\s?:?|tattag\s?:?|tatzeit\s?:?|eingegangen( am)?|gültig (bis|ab)( zum)?|befristet bis( zum)?|(satzung|gesetz|bescheid|schreiben|mahnung|antrag|anhörung|nachricht|fassung|urteil|beschluss|verordnung)( [a-z0-9./-]+){0,3} vom|am\s?:? ereignete|erlassen am|datum\s?:?|rückwirkend (zum|ab)|mit wirkung (zum|vom|ab)( dem)?|beginn(t|end)?( am)?|ab dem|seit dem|nach dem|in kraft (seit|am)?)\s?$"
    )
}

/// Sentences whose days are spans of benefits, validity or facts, not limits for the reader.
fn no_deadline() -> &'static Regex {
    cue!(
        r"bewilligungszeitraum|(für|in) (die|der) zeit (vom|von)|leistungszeitraum|abrechnungszeitraum|bewilligungsabschnitt|gültig(keit)? (vom|bis|ab|von)|gilt (vom|bis|ab)|befristet|wurde[n]? (am|bis)|(haben|hatten) sie (am|bis|bereits)|geändert (durch|am)|zuletzt|bekannt(gemacht|machung) (am|vom)|(wird|werden) ihnen[^.]{0,60}(gezahlt|gewährt|bewilligt)|bewilligt|gewährt|versichert (bis|vom)|hauptwohnung|festgestellt am|gemessen am|geeicht"
    )
}

fn fixed(context: &Context<'_>) -> Vec<Found> {
    let text = context.text;
    let mut found = Vec::new();
    for (i, day) in context.days.iter().enumerate() {
        let Some(date) = resolve(context, day) else {
            if let Some(term) = illegible(context, day) {
                found.push(term);
            }
            continue;
        };
        if context.issued == Some(date) || day.span == Some(Edge::First) {
            continue;
        }
        // far before the letter, or far behind it: a fact and no deadline
        if let Some(issued) = context.issued
            && (date < issued.saturating_sub(jiff::Span::new().days(400)) || date.year() > issued.year() + 3)
        {
            continue;
        }
        let sentence = text.sentence(day.at.start);
        let before_all = text.folded_of(sentence.start..day.at.start).trim_end().to_owned();
        // for a day of a list, what stands before the list
        let mut lead = i;
        while lead > 0
            && context.days[lead - 1].at.start >= sentence.start
            && cue!(r"^[\s,;]*(und|u\.|sowie|zum|am|den|/|oder)?[\s,;]*(zum|am|den)?[\s]*$")
                .is_match(text.folded_of(context.days[lead - 1].at.end..context.days[lead].at.start))
        {
            lead -= 1;
        }
        let mut before = text
            .folded_of(sentence.start..context.days[lead].at.start)
            .trim_end()
            .to_owned();
        // "Bitte zahlen Sie spätestens am", and the day in the next line or cell
        if before.is_empty() {
            let above = text.around(day.at.start, 1, 0);
            before = text.folded_of(above.start..sentence.start).trim_end().to_owned();
        }
        let words = text.folded_of(sentence.clone());
        let position = before_all.len();
        let header = header(text, &day.at);
        let table_due =
            header.as_deref().is_some_and(|h| due_heading().is_match(h)) || caption_due(text, &day.at);
        let labelled = label(text, &day.at);
        let by_label = labelled.as_deref().is_some_and(|l| {
            cue!(r"fällig|zahlbar|zahlungsfrist|zahlen bis|zahlung bis|frist|bis (zum|spätestens)|abgabe|einzureichen|termin|datum und uhrzeit|wann|antwort|wahltag|abgeben|einladung|elternabend").is_match(l)
        });
        let limited = limit().is_match(&before);
        if past().is_match(&before) && !limited && !table_due {
            continue;
        }
        let appointment = dates::clock(text, day.at.end);
        if day.span.is_some() && !table_due {
            continue;
        }
        let negative = no_deadline().is_match(words);
        let kind = if table_due {
            Some(DeadlineKind::Payment)
        } else if by_label && !limited {
            labelled
                .as_deref()
                .and_then(|l| purpose(l, l.len()))
                .or_else(|| purpose(words, position))
                .or(if appointment.is_some() {
                    Some(DeadlineKind::Appointment)
                } else {
                    None
                })
        } else if limited {
            let kind = purpose(words, position);
            if negative
                && kind != Some(DeadlineKind::Payment)
                && !cue!(r"(einreichen|vorlegen|beantragen|antrag|legen sie|reichen sie|äußern)")
                    .is_match(words)
            {
                None
            } else {
                kind.or_else(|| purpose_around(text, &day.at))
            }
        } else if appointment.is_some()
            || cue!(r"\b(am|den|dem|:)( [a-z]+(tag|woch))?,?( den| dem)?\s?$").is_match(&before)
            || before.is_empty()
        {
            let invited = purpose(words, position) == Some(DeadlineKind::Appointment)
                || (appointment.is_some()
                    && purpose_around(text, &day.at) == Some(DeadlineKind::Appointment));
            let future = context.issued.is_none_or(|issued| date > issued);
            let pays = cue!(r"\b(fällig|zahlbar)\b").is_match(words) && !negative;
            let after = text.folded_of(day.at.end..sentence.end.max(day.at.end));
            let collected = cue!(r"\bam$").is_match(&before)
                && cue!(r"^.{0,120}(abgebucht|eingezogen|ziehen wir|buchen wir)").is_match(after);
            let line = text.lines_of(day.at.clone()).start;
            let calls = context.kind.is_some_and(|k| INVITATIONS.contains(&k.id)) && before_all.len() < 40;
            let meeting = context
                .kind
                .is_some_and(|k| k.character == Character::Information || INVITATIONS.contains(&k.id));
            match () {
                // "am | Donnerstag, 19. März 2026 | um | 09:45 Uhr" in a letter that invites
                () if future
                    && !negative
                    && appointment.is_some()
                    && (calls || text.row_of(line).len() > 1) =>
                {
                    Some(DeadlineKind::Appointment)
                }
                () if invited && future && !negative && (appointment.is_some() || meeting) => {
                    Some(DeadlineKind::Appointment)
                }
                () if pays && future => Some(DeadlineKind::Payment),
                () if future && collected => Some(DeadlineKind::Payment),
                () => None,
            }
        } else {
            None
        };
        let Some(kind) = kind else { continue };
        let past_payment = cue!(r"(gezahlt|eingegangen|überwiesen|erhalten|beglichen|verrechnet) (haben|wurde|worden|am)|wurde[n]?[^.]{0,60}(gezahlt|überwiesen)|war[en]?[^.]{0,40}fällig|fällig (gewesen|seit)|waren? (am|seit|zum)").is_match(words);
        // what lies before the letter is history, whatever words stand beside it
        let over = context.issued.is_some_and(|issued| date <= issued);
        if over || past_payment && !limited {
            continue;
        }
        // a remedy with a printed day is read by its own instruction only when the day is a limit
        if matches!(kind, DeadlineKind::Objection | DeadlineKind::Court) && !limited {
            continue;
        }
        let mut source = text.sources(sentence.start.max(day.at.start.saturating_sub(200))..day.at.end);
        source.retain(|id| text.sources(day.at.clone()).contains(id) || !table_due);
        let wording = if sentence.len() > 400 {
            tidy(&text.flat[day.at.clone()])
        } else {
            tidy(&text.flat[sentence.clone()])
        };
        found.push(Found {
            term: Term {
                kind,
                when: When::On(date),
                clock: appointment.as_ref().map(|(time, _)| *time),
                label: None,
                wording,
                source,
            },
            at: day.at.clone(),
        });
    }
    found
}

/// The day, with the year that follows from the date of the letter where none is printed.
fn resolve(context: &Context<'_>, day: &dates::Found) -> Option<Date> {
    match day.day {
        Day::Full(date) => Some(date),
        Day::NoYear { day, month } => {
            let issued = context.issued?;
            [issued.year(), issued.year() + 1]
                .into_iter()
                .filter_map(|year| Date::new(year, month, day).ok())
                .find(|date| *date > issued)
                // only where no other year could be meant
                .filter(|date| *date <= issued.saturating_add(jiff::Span::new().months(7)))
                .filter(|_| day_is_limit(context, day, month))
        }
        Day::Impossible => None,
    }
}

/// A day without a year is a day only as "bis zum 31. Juli".
fn day_is_limit(context: &Context<'_>, day: i8, month: i8) -> bool {
    context.days.iter().any(|found| {
        found.day == Day::NoYear { day, month } && {
            let sentence = context.text.sentence(found.at.start);
            let words = context.text.folded_of(sentence.clone());
            cue!(r"(bis zum|bis spätestens|spätestens|bis)( zum| am)?( [a-z]+(tag|woch))?,?( den| dem)?\s?$")
                .is_match(context.text.folded_of(sentence.start..found.at.start).trim_end())
                && !cue!(r"jeden jahres|jedes jahres|eines jahres|jährlich|folgenden? jahres|laufenden|kalenderjahr|des jahres|vorjahr").is_match(words)
        }
    })
}

/// A limit whose day is written wrongly.
fn illegible(context: &Context<'_>, day: &dates::Found) -> Option<Found> {
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

/// What the sentences before and behind tell about the purpose.
fn purpose_around(text: &Text, at: &Range<usize>) -> Option<DeadlineKind> {
    let around = text.around(at.start, 1, 1);
    let position = text.folded_of(around.start..at.start).len();
    purpose(text.folded_of(around), position)
}

/// Headings of columns of due days.
fn due_heading() -> &'static Regex {
    cue!(
        r"fällig|zahlbar|zahltag|zahlungstermin|zahlungsziel|zu zahlen (am|bis)|zahlung bis|einzug|abbuchung|bis (spätestens|zum)$"
    )
}

/// Whether a row with a day and an amount belongs to a table of payments by its first cell ("2. Rate") or by
/// the line above the table ("Fälligkeiten im Jahr 2025").
fn caption_due(text: &Text, at: &Range<usize>) -> bool {
    let i = text.lines_of(at.clone()).start;
    let row = text.row_of(i);
    let money = |j: &usize| cue!(r"\d,\d\d\b").is_match(&super::text::fold(&text.lines[*j].text));
    let alone = text.lines[i].text.len() <= at.len() + 6;
    if row.len() < 2 || !row.iter().any(money) || !alone {
        return false;
    }
    let first = super::text::fold(&text.lines[row[0]].text);
    if row[0] != i
        && cue!(r"\brate\b|fällig|vorauszahlung|abschlag|quartal|teilbetrag|teilzahlung|einzahlung")
            .is_match(&first)
    {
        return true;
    }
    // upwards over the rows of the table to the line that stands alone
    let mut j = row[0];
    while j > 0 && row[0] - j < 60 && text.lines[j - 1].id.page == text.lines[i].id.page {
        j -= 1;
        if text.row_of(j).len() < 2 {
            let caption = super::text::fold(&text.lines[j].text);
            return cue!(r"fälligkeit|fällig(en)?\b|zahlungstermin|zahlungsplan|raten(plan|zahlung)?\b|zu (zahlen|entrichten|überweisen)|vorauszahlung").is_match(&caption);
        }
    }
    false
}

/// The heading of the column in which position `at` stands, of two lines where it has two.
pub(crate) fn header(text: &Text, at: &Range<usize>) -> Option<String> {
    let i = text.lines_of(at.clone()).start;
    let row = text.row_of(i);
    if row.len() < 2 {
        return None;
    }
    let column = row.iter().position(|&j| j == i)?;
    let page = text.lines[i].id.page;
    let mut j = *row.first()?;
    let mut steps = 0;
    while j > 0 && steps < 40 {
        j -= 1;
        steps += 1;
        if text.lines[j].id.page != page {
            return None;
        }
        let above = text.row_of(j);
        // a line of its own in another block ends the table
        if above.len() < 2 && text.lines[j].block != text.lines[i].block {
            return None;
        }
        let plain = |k: &usize| {
            let words = super::text::fold(&text.lines[*k].text);
            !cue!(r"\d,\d\d\b").is_match(&words)
                && (!cue!(r"\d\d\.\d\d\.").is_match(&words)
                    || words.chars().filter(char::is_ascii_alphabetic).count() > 1)
        };
        let heading = above.len() >= 2
            && above.iter().all(plain)
            && above
                .iter()
                .filter(|&&k| text.lines[k].text.chars().filter(|c| c.is_alphabetic()).count() > 2)
                .count()
                * 2
                >= above.len();
        if heading {
            let (here, overlap) = (&text.lines[i].place, |k: usize| {
                let other = &text.lines[k].place;
                (other.right.min(text.lines[i].place.right) - other.left.max(text.lines[i].place.left))
                    .max(-1.0)
            });
            let best = if here.right > 0.0 {
                above
                    .iter()
                    .copied()
                    .max_by(|&a, &b| overlap(a).total_cmp(&overlap(b)))
                    .filter(|&k| overlap(k) > -0.05)
            } else {
                above.get(column).copied()
            };
            let word = |k: usize| super::text::fold(&text.lines[k].text);
            return best.map(|k| match second_line(text, k) {
                Some(upper) => format!("{} {}", word(upper), word(k)),
                None => word(k),
            });
        }
    }
    None
}

/// The line above line `k` where a heading of two lines goes on in the same column.
fn second_line(text: &Text, k: usize) -> Option<usize> {
    let line = &text.lines[k];
    (0..text.lines.len()).find(|&j| {
        let other = &text.lines[j];
        other.id.page == line.id.page
            && other.block == line.block
            && other.row + 1 == line.row
            && text.row_of(j).len() >= 2
            && other.place.left < line.place.right
            && other.place.right > line.place.left
            && !other.text.chars().any(|c| c.is_ascii_digit())
    })
}

/// The label of a value: the cell to its left, or the words of its own line before it.
pub(crate) fn label(text: &Text, at: &Range<usize>) -> Option<String> {
    let i = text.lines_of(at.clone()).start;
    let own = text
        .folded_of(text.lines[i].flat.start..at.start.max(text.lines[i].flat.start))
        .trim()
        .to_owned();
    if !own.is_empty() {
        return (own.len() < 50).then_some(own);
    }
    let left = text.row_of(i).into_iter().rfind(|&j| j < i)?;
    Some(super::text::fold(&text.lines[left].text))
}

/// "innerhalb derselben Frist": the period that stands before it, for another purpose.
fn same_period(context: &Context<'_>, known: &[Found]) -> Vec<Found> {
    let text = context.text;
    let again = cue!(r"(innerhalb|binnen|in) (derselben|der gleichen|der oben genannten) (frist|zeit)");
    let mut found = Vec::new();
    for hit in again.find_iter(&text.folded) {
        let at = text.to_flat(hit.range());
        let sentence = text.sentence(at.start);
        let position = text.folded_of(sentence.start..at.start).len();
        let before = known.iter().rfind(|f| f.at.start < at.start);
        let kind = purpose(text.folded_of(sentence.clone()), position);
        let (Some(before), Some(kind)) = (before, kind) else {
            continue;
        };
        if matches!(
            kind,
            DeadlineKind::Objection | DeadlineKind::Court | DeadlineKind::Appointment
        ) {
            continue;
        }
        let mut source = before.term.source.clone();
        source.extend(text.sources(sentence.clone()));
        found.push(Found {
            term: Term {
                kind,
                when: before.term.when,
                clock: None,
                label: None,
                wording: tidy(&text.flat[sentence]),
                source,
            },
            at,
        });
    }
    found
}

fn relative(context: &Context<'_>) -> Vec<Found> {
    let text = context.text;
    let mut found = Vec::new();
    for period in periods::find(text, 0..text.flat.len()) {
        if context
            .passage
            .as_ref()
            .is_some_and(|p| p.start <= period.at.start && period.at.end <= p.end)
        {
            continue;
        }
        let sentence = text.sentence(period.at.start);
        let words = text.folded_of(sentence.clone());
        let position = text.folded_of(sentence.start..period.at.start).len();
        let before = &words[..position.min(words.len())];
        if cue!(r"^\s?(vor|vorher|zuvor)\b")
            .is_match(text.folded_of(period.at.end..sentence.end.max(period.at.end)))
        {
            continue;
        }
        let ordered = period.limit
            || period.start == Start::Receipt
            || cue!(r"(frist|wochenfrist|monatsfrist|setze|setzen|gebe|geben)[^.]{0,40}$").is_match(before);
        if !ordered || period.period.unit == Unit::Year {
            continue;
        }
        // duties that begin with an event that may never come, and what the authority or the law does
        let conditional = cue!(
            r"ende der|beendigung|aufgabe der|veräußer|(jede|alle|etwaige|diese)[rns]? (änderung|veränderung)|änderungen|abzumelden|abmeld|anzuzeigen|umzug|verlust|wegzug|zuzug|zugelaufen|sobald|punkte|getilgt|gelöscht|tilgung|verjähr|wiederholt|erlischt|sperr|(erhalten|bekommen) sie|wir (werden|erstatten|melden|prüfen)|wird ihnen|werden ihnen|widerrufen|erstattet|bearbeitungs|wiedereinsetzung|versäumnis|verwirkt|rückgabe"
        );
        if conditional.is_match(words) {
            continue;
        }
        let kind = purpose(words, position).or_else(|| purpose_around(text, &period.at));
        let Some(kind) = kind else { continue };
        let remedy = matches!(kind, DeadlineKind::Objection | DeadlineKind::Court);
        if remedy || kind == DeadlineKind::Appointment {
            continue;
        }
        let start =
            if period.start == Start::Unstated && cue!("rechtskr|bestandskr|unanfechtbar").is_match(words) {
                Start::Unstated
            } else {
                period.start
            };
        found.push(Found {
            term: Term {
                kind,
                when: When::Within(period.period, start),
                clock: None,
                label: None,
                wording: tidy(&text.flat[sentence.clone()]),
                source: text.sources(sentence),
            },
            at: period.at,
        });
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::letter::Period;
    use crate::reading::testing::pages;
    use jiff::civil::{Time, date};

    fn read(letter: &str) -> Vec<Term> {
        let text = Text::new(&pages(letter));
        let days = dates::find(&text);
        let context = Context {
            text: &text,
            days: &days,
            kind: None,
            issued: Some(date(2026, 1, 10)),
            passage: None,
        };
        find(&context).into_iter().map(|f| f.term).collect()
    }

    #[test]
    fn fixed_days_and_what_they_are_for() {
        for (line, kind, day) in [
            (
                "Bitte überweisen Sie den Betrag bis zum 15.02.2026.",
                DeadlineKind::Payment,
                date(2026, 2, 15),
            ),
            (
                "Der Betrag ist am 15.02.2026 fällig.",
                DeadlineKind::Payment,
                date(2026, 2, 15),
            ),
            (
                "zahlbar bis: 15.02.2026",
                DeadlineKind::Payment,
                date(2026, 2, 15),
            ),
            (
                "Bitte zahlen Sie spätestens am\n15.02.2026",
                DeadlineKind::Payment,
                date(2026, 2, 15),
            ),
            (
                "Sie haben Gelegenheit, sich bis zum 28. Februar 2026 zu äußern.",
                DeadlineKind::Reply,
                date(2026, 2, 28),
            ),
            (
                "Reichen Sie die fehlenden Unterlagen bitte bis spätestens 28.02.2026 ein.",
                DeadlineKind::Submit,
                date(2026, 2, 28),
            ),
            (
                "Legen Sie die Nachweise bis Freitag, den 27.02.2026 vor.",
                DeadlineKind::Submit,
                date(2026, 2, 27),
            ),
            (
                "Sie sind verpflichtet, das Bundesgebiet bis zum 31.03.2026 zu verlassen.",
                DeadlineKind::Other,
                date(2026, 3, 31),
            ),
            (
                "Bitte antworten Sie bis zum 31. März.",
                DeadlineKind::Reply,
                date(2026, 3, 31),
            ),
            (
                "Bitte zahlen Sie biszum 15.02.2026 den offenen Betrag.",
                DeadlineKind::Payment,
                date(2026, 2, 15),
            ),
        ] {
            let terms = read(line);
            assert_eq!(terms.len(), 1, "{line} {terms:?}");
            assert_eq!((terms[0].kind, terms[0].when), (kind, When::On(day)), "{line}");
            assert!(!terms[0].source.is_empty());
        }
    }

    #[test]
    fn appointments_with_their_time() {
        for letter in [
            "Bitte kommen Sie am 19.02.2026 um 09:45 Uhr zu uns.",
            "Hiermit lade ich Sie ein für\n\nDonnerstag, 19.02.2026, 9.45 Uhr, Zimmer 208.",
            "Ihr Termin: 19. Februar 2026, 09:45 Uhr",
        ] {
            let terms = read(letter);
            assert_eq!(terms.len(), 1, "{letter} {terms:?}");
            assert_eq!(terms[0].kind, DeadlineKind::Appointment, "{letter}");
            assert_eq!(terms[0].clock, Time::new(9, 45, 0, 0).ok(), "{letter}");
        }
    }

    #[test]
    fn days_that_are_no_deadlines() {
        for line in [
            "geboren am 17.09.1988 in Halle",
            "Satzung vom 09.11.2025",
            "auf Ihren Antrag vom 18.12.2025 bewillige ich Ihnen Leistungen für die Zeit vom 01.02.2026 bis 31.07.2026.",
            "Ihre Zahlung ist am 05.01.2026 eingegangen.",
            "Die Aufenthaltserlaubnis ist gültig bis zum 30.09.2026.",
            "Tatzeit: 27.11.2025, 07:42 Uhr",
            "Die Vorauszahlung war am 15.11.2025 fällig.",
            "Mit Schreiben vom 15.12.2025 wurden Sie angehört.",
            "Der Bescheid gilt ab dem 01.02.2026.",
            "Öffnungszeiten Mo 8-12 Uhr",
        ] {
            assert_eq!(read(line), Vec::new(), "{line}");
        }
    }

    #[test]
    fn periods_with_their_start() {
        for (line, kind, count, unit, start) in [
            (
                "Äußern Sie sich bitte innerhalb von zwei Wochen nach Zugang dieses Schreibens.",
                DeadlineKind::Reply,
                2,
                Unit::Week,
                Start::Receipt,
            ),
            (
                "Zahlen Sie den Betrag binnen 14 Tagen nach Erhalt dieses Schreibens.",
                DeadlineKind::Payment,
                14,
                Unit::Day,
                Start::Receipt,
            ),
            (
                "Der Betrag ist innerhalb eines Monats nach Bekanntgabe zu zahlen.",
                DeadlineKind::Payment,
                1,
                Unit::Month,
                Start::Notification,
            ),
            (
                "Zahlen Sie die Geldbuße spätestens zwei Wochen nach Rechtskraft.",
                DeadlineKind::Payment,
                2,
                Unit::Week,
                Start::Unstated,
            ),
        ] {
            let terms = read(line);
            assert_eq!(terms.len(), 1, "{line} {terms:?}");
            assert_eq!(terms[0].kind, kind, "{line}");
            assert_eq!(
                terms[0].when,
                When::Within(Period { count, unit }, start),
                "{line}"
            );
        }
    }

    #[test]
    fn the_same_period_for_another_purpose() {
        let terms = read(
            "Zahlen Sie den Betrag binnen einer Woche nach Zugang dieses Schreibens. Sie können sich innerhalb derselben Frist zum Vorwurf äußern.",
        );
        assert_eq!(
            terms.iter().map(|t| t.kind).collect::<Vec<_>>(),
            [DeadlineKind::Payment, DeadlineKind::Reply]
        );
        assert_eq!(terms[0].when, terms[1].when);
    }

    #[test]
    fn periods_that_bind_nobody_now() {
        for line in [
            "Das Ende der Hundehaltung ist innerhalb von zwei Wochen anzuzeigen.",
            "Die Punkte werden nach zwei Jahren und sechs Monaten getilgt.",
            "Der Betrag wird Ihnen innerhalb von zwei Wochen erstattet.",
        ] {
            assert_eq!(read(line), Vec::new(), "{line}");
        }
    }

    #[test]
    fn a_day_that_does_not_exist_is_illegible() {
        let terms = read("Bitte zahlen Sie den Betrag bis zum 31.02.2026.");
        assert_eq!(
            terms.iter().map(|t| t.when).collect::<Vec<_>>(),
            vec![When::Illegible]
        );
    }
}
