//! Deadlines as printed: fixed days and periods, each with what has to be done by then.
//!
//! The period of the instruction on remedies is not repeated here: it stands in
//! [`Letter::instruction`](crate::letter::Letter::instruction). Only a remedy with a printed day is a term.

mod cues;
mod fixed;
mod lists;
mod purpose;
mod relative;
#[cfg(test)]
mod tests;
mod years;

use std::ops::Range;

use jiff::civil::Date;

use super::dates;
use super::kinds::Kind;
use super::learnt;
use super::text::{Text, cue};
use crate::letter::{Term, When};
use crate::notice::DeadlineKind;

use fixed::fixed;
use relative::{relative, same_period};

/// What the other modules know about the letter.
pub(crate) struct Context<'a> {
    pub(crate) text: &'a Text,
    pub(crate) days: &'a [dates::Found],
    pub(crate) kind: Option<&'a Kind>,
    pub(crate) issued: Option<Date>,
    /// The day of service, where a page tells it.
    pub(crate) served: Option<Date>,
    /// The passage of the instruction on remedies.
    pub(crate) passage: Option<Range<usize>>,
    /// Whether what is learnt has a say beside the rules.
    pub(crate) learnt: bool,
}

/// Classes of [`PURPOSES`](learnt::PURPOSES) of which what is learnt may speak by itself: a remedy is read by its own
/// instruction.
fn may(class: usize) -> bool {
    !matches!(
        learnt::PURPOSES.get(class),
        Some(Some(DeadlineKind::Objection | DeadlineKind::Court))
    )
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

/// "Wird die Forderung bis zum 16.12. nicht beglichen, erhöht sich …": where the letter sets a day for the same
/// purpose, a day in a condition only tells what follows.
fn firm(text: &Text, mut found: Vec<Found>) -> Vec<Found> {
    let condition =
        cue!(r"(^|[.)\t])\W*(wird|werden|wenn|sollte[n]?|falls|sofern|geht|gehen|bei)\b.*\b(nicht|keine?)\b");
    let conditional = |f: &Found| condition.is_match(text.folded_of(text.sentence(f.at.start)));
    let set: Vec<DeadlineKind> = found
        .iter()
        .filter(|f| !conditional(f))
        .map(|f| f.term.kind)
        .collect();
    found.retain(|f| !(conditional(f) && set.contains(&f.term.kind)));
    found
}

/// "Abweichend von den gesetzlichen Terminen wird die Rate erst zum 29.05. fällig": the days before it in the table
/// of the legal ones are not asked for.
fn deferred(context: &Context<'_>, mut found: Vec<Found>) -> Vec<Found> {
    let text = context.text;
    let defers = cue!(r"\babweichend\b|\berst (zum|am)\b|hinausgeschoben|\bverlegt\b");
    let row = |f: &Found| text.row_of(text.lines_of(f.at.clone()).start).len() > 1;
    let later: Option<Date> = found
        .iter()
        .filter(|f| f.term.kind == DeadlineKind::Payment && !row(f))
        .filter(|f| defers.is_match(text.folded_of(text.sentence(f.at.start))))
        .find_map(|f| match f.term.when {
            When::On(day) => Some(day),
            _ => None,
        });
    if let Some(later) = later {
        found.retain(|f| {
            f.term.kind != DeadlineKind::Payment
                || !row(f)
                || !matches!(f.term.when, When::On(day) if day < later)
        });
    }
    found
}

/// "Rückantwort (Termin 29.04.2026)" on the slip: the day of a meeting that is only named again.
fn without_mentions(context: &Context<'_>, mut found: Vec<Found>) -> Vec<Found> {
    let meetings: Vec<(When, usize)> = found
        .iter()
        .filter(|f| f.term.kind == DeadlineKind::Appointment && f.term.clock.is_some())
        .map(|f| (f.term.when, f.at.start))
        .collect();
    found.retain(|f| {
        let before = context
            .text
            .folded_of(context.text.sentence(f.at.start).start..f.at.start);
        let again = meetings
            .iter()
            .any(|(when, at)| *when == f.term.when && *at < f.at.start);
        let named = cue!(r"\b[a-z]*termin(s|es)?( am| vom| ist der)?\s?:?\s?$").is_match(before.trim_end());
        !(again
            && named
            && matches!(
                f.term.kind,
                DeadlineKind::Reply | DeadlineKind::Submit | DeadlineKind::Other
            ))
    });
    found
}

/// All deadlines, in the order of the page, each day and purpose once.
pub(crate) fn find(context: &Context<'_>) -> Vec<Found> {
    let mut found = deferred(context, firm(context.text, fixed(context)));
    let relative = relative(context);
    // "wird einen Monat nach Bekanntgabe fällig. Überweisen Sie bis zum 13.06.": the printed day is the one to keep
    let near = |f: &Found| context.text.around(f.at.start, 1, 2);
    // "Der Beitrag für April ist am 15.05. fällig" beside what was set
    let another = cue!(
        r"\b(beitrag|rate|abschlag|vorauszahlung) für\b|\bnächste[nr]?\b|zusätzlich|\blaufende[nr]?\b|nicht enthalten|\bab (dem )?(\d\d\.\d\d\.)?20\d\d\b|jeden jahres|jedes jahres|\berstmals\b"
    );
    let printed = |f: &Found| {
        f.term.kind == DeadlineKind::Payment
            // a sum of its own has a day of its own
            && !cue!(r"\d,\d\d").is_match(context.text.folded_of(context.text.sentence(f.at.start)))
            && found.iter().any(|other| {
                other.term.kind == DeadlineKind::Payment
                    && matches!(other.term.when, When::On(_))
                    && !another.is_match(context.text.folded_of(context.text.sentence(other.at.start)))
                    && near(f).contains(&other.at.start)
            })
    };
    let relative: Vec<Found> = relative.into_iter().filter(|f| !printed(f)).collect();
    found.extend(relative);
    found.sort_by_key(|f| f.at.start);
    let mut found = without_mentions(context, found);
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
