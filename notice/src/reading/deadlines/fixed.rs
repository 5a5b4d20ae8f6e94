//! Deadlines with a printed day.

use regex::Regex;

use super::purpose::{purpose, purpose_around};
use super::years::{illegible, resolve};
use super::{Context, Found, INVITATIONS};
use crate::letter::{Term, When};
use crate::notice::DeadlineKind;
use crate::reading::dates::{self, Edge};
use crate::reading::kinds::Character;
use crate::reading::remedy::tidy;
use crate::reading::tables::{caption_due, due_heading, header, label};
use crate::reading::text::cue;

/// Words directly before a day that make it a limit.
pub(super) fn limit() -> &'static Regex {
    cue!(
        r"(bis (zum|einschließlich|einschl\.?|spätestens|längstens)?( zum| am| einschließlich)?( [a-z]+(tag|woch))?,?( den| dem)?|spätestens (bis |am |zum |bis zum |bis spätestens )?([a-z]+(tag|woch))?,?( den| dem)?|fällig (ist )?(am|zum|bis|seit|ab)?( zum)?\s?:?|fälligkeit(stag|sdatum)?( am| ist)?\s?(:|der)?|zahlbar (am|bis|zum)?( zum)?\s?:?|zahlungsfrist\s?:?|frist(ende|ablauf)?\s?(:|am|ist der|endet am|läuft am|läuft bis zum)|abgabefrist\s?:?|termin\s?:?|zahlungsziel\s?:?|(wird|werden|sind|ist) (jeweils )?(am|zum)|(einsende|anmelde|annahme|abgabe)schlu(ss|ß)( ist)?( der| am)?\s?:?|abgabetermin\s?:?|vor dem|(viertel|halb)?jährlich (am|zum)?|monatlich (am|zum)|jeweils (am|zum)|(erstmals|erstmalig|beginnend)( am| zum| mit dem| ab dem)?)\s?$"
    )
}

/// Whether a sentence tells the reader to do something: an imperative, "ist … zu …", "müssen".
fn binds(words: &str) -> bool {
    let verb = cue!(r"^\s?(?:bitte )?([a-z]+en) sie\b")
        .captures(words)
        .and_then(|hit| hit.get(1));
    let question =
        cue!(r"^(können|werden|sind|erhalten|dürfen|haben|bekommen|möchten|beziehen|hatten|waren|wurden)$");
    verb.is_some_and(|verb| !question.is_match(verb.as_str()))
        || cue!(r"\b(bitte|müssen|muss|verpflichtet|aufgefordert|gebeten|aufgegeben|fordere|fordern)\b|\b(ist|sind|haben)\b.*\b(zu [a-z]{3,}en|[a-z]{2,}zu[a-z]{3,}en)\b").is_match(words)
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
        r"bewilligungszeitraum|(für|in) (die|der) zeit (vom|von) (\d{1,2}\. ?(\d|[a-z])|dem|[a-z])|leistungszeitraum|abrechnungszeitraum|bewilligungsabschnitt|gültig(keit)? (vom|bis|ab|von)|gilt (vom|bis|ab)|befristet|wurde[n]? (am|bis)|(haben|hatten) sie (am|bis|bereits)|geändert (durch|am)|zuletzt|bekannt(gemacht|machung) (am|vom)|(wird|werden) ihnen[^.]{0,60}(gezahlt|gewährt|bewilligt)|bewilligt|gewährt|versichert (bis|vom)|hauptwohnung|festgestellt am|gemessen am|geeicht"
    )
}

pub(super) fn fixed(context: &Context<'_>) -> Vec<Found> {
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
            cue!(r"^(datum|tag)\s?:?$").is_match(l) && dates::clock(text, day.at.end).is_some()
                || cue!(r"fällig|zahlbar|zahlungsfrist|zahlen bis|zahlung bis|frist|schluss|bis (zum|spätestens)|abgabe|einzureichen|termin|datum und uhrzeit|wann|antwort|wahltag|abgeben|einladung|elternabend").is_match(l)
        });
        let limited = limit().is_match(&before);
        let appointment = dates::clock(text, day.at.end);
        // "Datum: 24.02.2026" over "Uhrzeit: 10:00 Uhr"
        let dated = by_label && appointment.is_some();
        // "am Dienstag, dem 24.02.2026" names the day twice and no past
        let weekday = cue!(r"(tag|woch|abend),? (dem|den)$").is_match(&before);
        if past().is_match(&before) && !limited && !table_due && !weekday && !dated {
            continue;
        }
        if day.span.is_some() && !table_due {
            continue;
        }
        let negative = no_deadline().is_match(words);
        let after = text.folded_of(day.at.end..sentence.end.max(day.at.end));
        let collected = cue!(r"\b(am|zum)$").is_match(&before)
            && (cue!(r"^.{0,120}(abgebucht|eingezogen|ziehen wir|buchen wir)").is_match(after)
                || cue!(r"wir (buchen|ziehen).{0,160}\b(ab|ein)\b").is_match(words));
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
                    // a limit that binds the reader is one whatever it is for
                    .or_else(|| (!negative && binds(words)).then_some(DeadlineKind::Other))
            }
        } else if appointment.is_some()
            || collected
            || cue!(r"\b(am|den|dem|:)( [a-z]+(tag|woch))?,?( den| dem)?\s?$").is_match(&before)
            || before.is_empty()
        {
            let invited = purpose(words, position) == Some(DeadlineKind::Appointment)
                || (appointment.is_some()
                    && purpose_around(text, &day.at) == Some(DeadlineKind::Appointment));
            let future = context.issued.is_none_or(|issued| date > issued);
            let pays = cue!(r"\b(fällig|zahlbar)\b").is_match(words) && !negative;
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
