//! Deadlines that a period gives: "innerhalb von zwei Wochen nach Zugang".

use super::cues::{binds, others_pay};
use super::purpose::{purpose, purpose_among, purpose_around};
use super::{Context, Found, may};
use crate::letter::{Anchor, Start, Term, Unit, When};
use crate::notice::DeadlineKind;
use crate::reading::kinds::Character;
use crate::reading::learnt::{self, OF_PERIODS, PURPOSES, Place, What, class_of, decide};
use crate::reading::periods;
use crate::reading::remedy::tidy;
use crate::reading::text::cue;

pub(super) fn relative(context: &Context<'_>) -> Vec<Found> {
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
        let tail = text.folded_of(period.at.end..sentence.end.max(period.at.end));
        if cue!(r"^\s?(vor|vorher|zuvor)\b").is_match(tail) {
            found.extend(backwards(context, &period));
            continue;
        }
        // "am besten innerhalb der nächsten vier Wochen" binds nobody
        let before = text.folded_of(sentence.start..period.at.start.max(sentence.start));
        if period.period.unit == Unit::Year
            || cue!(
                r"\bam besten( schon| noch| gleich)?( innerhalb| binnen)?( von| der| in)?( nächsten)?\s?$"
            )
            .is_match(before)
            || of_event(tail)
            || when_it_happens(text.folded_of(sentence.clone()))
        {
            continue;
        }
        let Some(kind) = weighed(context, &period) else {
            continue;
        };
        let start = printed_start(context, &period).map_or(period.start, Start::Day);
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

/// Counted from an event that has no day here: "nicht innerhalb von vier Wochen nach Fälligkeit entrichtet". `tail` are the
/// words behind the period.
fn of_event(tail: &str) -> bool {
    cue!(
        r"^\s?(nach|ab|seit)( (der|dem|deren|dessen|ihrer?|einer?|eines|jeder|ablauf|ende|schluss))?( (des|der|dem))? (jeweiligen |genannten |obigen |vorgenannten )?(zeitraums?|leistungszeitraums?|bewilligungszeitraums?|quartals|halbjahres|kalenderjahres|geschäftsjahres|fälligkeit|fälligwerden|kenntnis|bekanntwerden|änderung|veränderung|umzug|einzug|auszug|geburt|heirat|anschaffung|zuzug|wegzug|tod|verkauf|veräußerung|fertigstellung|inbetriebnahme)\b"
    )
    .is_match(tail)
}

/// What rules and what is learnt say together. Nobody sets a period for an appointment, and a remedy is read by its own
/// instruction.
fn weighed(context: &Context<'_>, period: &periods::Found) -> Option<DeadlineKind> {
    let rule = by_rules(context, period);
    let place = Place {
        text: context.text,
        kind: context.kind,
        issued: context.issued,
        at: period.at.clone(),
        what: What::Period,
    };
    let Some(likely) = context.learnt.then(|| learnt::likely(&place)).flatten() else {
        return rule;
    };
    let meets = class_of(DeadlineKind::Appointment);
    let may = |class: usize| may(class) && Some(class) != meets;
    let class = decide(&OF_PERIODS, &likely, rule.and_then(class_of), may)?;
    PURPOSES.get(class).copied().flatten()
}

/// What a period is for by its words.
fn by_rules(context: &Context<'_>, period: &periods::Found) -> Option<DeadlineKind> {
    let text = context.text;
    let sentence = text.sentence(period.at.start);
    let words = text.folded_of(sentence.clone());
    let position = text.folded_of(sentence.start..period.at.start).len();
    let before = &words[..position.min(words.len())];
    // "ist einen Monat nach Bekanntgabe fällig"
    let due = period.start != Start::Unstated
        && cue!(r"fällig|zahlbar|zu (zahlen|entrichten|überweisen)").is_match(words);
    let ordered = period.limit
        || period.start == Start::Receipt
        || due
        || cue!(r"^\s?zeit\b").is_match(text.folded_of(period.at.end..sentence.end.max(period.at.end)))
        || cue!(r"(frist|wochenfrist|monatsfrist|zahlungsziel|setze|setzen|gebe|geben)[^.]{0,40}$")
            .is_match(before);
    if !ordered {
        return None;
    }
    // duties that begin with an event that may never come, and what the authority or the law does
    let conditional = cue!(
        r"ende der|beendigung|aufgabe der|veräußer|(jede|alle|etwaige|diese)[rns]? (änderung|veränderung|wechsel)|änderungen|abzumelden|abmeld|anzuzeigen|umzug|arbeitsaufnahme|arbeitsantritt|beschäftigungsaufnahme|aufnahme (einer|der|eines) [a-z]+|verkauf|eigentumswechsel|auszug|einzug|heirat|verlust|wegzug|zuzug|zugelaufen|sobald|punkte|getilgt|gelöscht|\btilgung|verjähr|wiederholt|erlischt|sperr|(erhalten|bekommen) sie|wir (werden|erstatten|melden|prüfen)|wird ihnen|werden ihnen|widerrufen|erstattet|bearbeitungs|wiedereinsetzung|versäumnis|verwirkt|rückgabe|kündigungsfrist|zurückgezahlt|wir antworten|antworten wir|\bbei (krankheit|verhinderung|verspätung|verzug)\b|\b(nimmt|entscheidet|antwortet|zahlt|erklärt) (der|die|das|ihr|ihre) [a-z]+|sie (erhalten|bekommen|hören)\b|\bauszahlung (erfolgt|wird)|belastungsdatum|belasteten betrag|lastschrift"
    );
    // the instruction on remedies, torn up by its columns
    if cue!(r"\bgegen (diesen|den|diese|die) [a-z]*(bescheid|verfügung|entscheidung) (kann|können|ist)\b")
        .is_match(words)
    {
        return None;
    }
    // "erhalten Sie Gelegenheit, sich innerhalb einer Woche … zu äußern" sets a period
    let heard =
        cue!(r"\b((erhalten|bekommen) sie|sie (erhalten|bekommen))\b.{0,40}\b(gelegenheit|möglichkeit)\b")
            .is_match(words)
            && cue!(r"äuß|stellung|erklären").is_match(words);
    // "wird für die Dauer von einem Monat gemindert": how long something lasts
    if cue!(r"\b((für die |auf die )?dauer von|für (längstens|höchstens|mindestens|maximal|die nächsten)|für|um)\s?$")
        .is_match(before)
        && !cue!(r"\bstund|zahlungsaufschub|\bfrist").is_match(words)
    {
        return None;
    }
    // nobody sets a period for an appointment
    let own = purpose_among(words, position, |kind| kind != DeadlineKind::Appointment);
    // "Teilen Sie bitte innerhalb von vier Wochen Ihre IBAN mit, damit der Betrag angewiesen werden kann"
    let asked = own.is_some_and(|kind| kind != DeadlineKind::Payment) && binds(words);
    if conditional.is_match(words) && !heard || others_pay().is_match(words) && !asked {
        return None;
    }
    // a period without a purpose of its own beside a remedy belongs to the remedy
    let remedy = cue!(r"widerspruch|einspruch|\bklage\b|rechtsbehelf|frist beträgt|frist beginnt");
    if own.is_none() && remedy.is_match(text.folded_of(text.around(period.at.start, 2, 1))) {
        return None;
    }
    // "Diese hat sich binnen zwei Wochen zu erklären": somebody else has to
    if matches!(own, None | Some(DeadlineKind::Reply))
        && cue!(r"^\W*(diese[rs]?|jene[rs]?|er|der|die|das)\b[^.]{0,60}\bhat\b").is_match(words)
    {
        return None;
    }
    // "Die Waffen sind binnen eines Monats nach Zustellung … zu überlassen": a duty, whatever it is
    let duty = || {
        let ordered =
            cue!(r"\b(ist|sind|haben)\b.*\b(zu [a-z]{3,}en|[a-z]{2,}zu[a-z]{3,}en)\b").is_match(words);
        (period.start != Start::Unstated && ordered).then_some(DeadlineKind::Other)
    };
    let kind = own.or_else(|| purpose_around(text, &period.at)).or_else(duty);
    kind.filter(|kind| {
        !matches!(
            kind,
            DeadlineKind::Objection | DeadlineKind::Court | DeadlineKind::Appointment
        )
    })
}

/// Whether a duty waits for something that may never come, told in a clause before it: "Geben Sie die Wohnung auf oder
/// ändert sich die Nutzung, zeigen Sie dies bitte binnen eines Monats an".
fn when_it_happens(words: &str) -> bool {
    cue!(
        r"^\W*((wenn|falls|sofern|sobald|sollte[n]?)\b|[a-z]+(t|n) (sich|sie|ihr|ihre|ihnen|die|der|das|ein|eine)\b)[^.]*,( so)?( dann)?( bitte)? (teilen|zeigen|melden|geben|unterrichten|informieren|ist|sind) (sie )?(bitte )?((uns|mir|mich|der [a-z]+|dem [a-z]+|die [a-z]+|das [a-z]+) )?(bitte )?(dies|das|es|ihn|sie|das tier|den hund|das fahrzeug|diese änderung|dieses|darüber|hierüber|davon)\b|^\W*sollte[n]? sie\b[^,]{0,60}\b(abgeben|veräußern|abschaffen|umziehen|verkaufen|verlegen|wechseln),"
    )
    .is_match(words)
}

/// "spätestens drei Werktage vor dem Termin", "mindestens zwei Monate vor Ablauf des 30.06.2026": a period
/// counted back.
fn backwards(context: &Context<'_>, period: &periods::Found) -> Option<Found> {
    let text = context.text;
    let sentence = text.sentence(period.at.start);
    let words = text.folded_of(sentence.clone());
    let position = text.folded_of(sentence.start..period.at.start).len();
    let tail = text.folded_of(period.at.end..sentence.end.max(period.at.end));
    let bound =
        period.limit || cue!(r"(spätestens|mindestens|bis)( bis)?\s?$").is_match(words.get(..position)?);
    let event = cue!(r"^\s?vor (dem|der|den|ablauf|ende|beginn|ihrem)\b").is_match(tail);
    let kind = purpose_among(words, position, |kind| {
        !matches!(
            kind,
            DeadlineKind::Appointment | DeadlineKind::Objection | DeadlineKind::Court | DeadlineKind::Payment
        )
    })?;
    if !bound || !event {
        return None;
    }
    let day = context.days.iter().find(|day| {
        day.at.start >= period.at.end && day.at.end <= sentence.end && day.at.start - period.at.end < 90
    });
    let ends = cue!(r"^\s?vor ((dem |der )?(ablauf|ende|auslaufen))").is_match(tail);
    let anchor = match day.and_then(|day| day.date()) {
        Some(date) if ends => Anchor::EndOf(date),
        Some(date) => Anchor::Day(date),
        None => Anchor::Event,
    };
    Some(Found {
        term: Term {
            kind,
            when: When::Before(period.period, anchor),
            clock: None,
            label: None,
            wording: tidy(&text.flat[sentence.clone()]),
            source: text.sources(sentence),
        },
        at: period.at.clone(),
    })
}

/// "binnen drei Wochen ab dem 15.01.2026": the printed day that starts the period.
fn printed_start(context: &Context<'_>, period: &periods::Found) -> Option<jiff::civil::Date> {
    let day = context.days.iter().find(|day| day.at.start >= period.at.end)?;
    let between = context.text.folded_of(period.at.end..day.at.start);
    cue!(r"^\s?(ab|seit|nach|vom|von)( dem| den)?( [a-z]+(tag|woch),?( dem| den)?)?\s?$")
        .is_match(between)
        .then(|| day.date())
        .flatten()
}

/// `words` up to where another clause begins.
fn clause(words: &str) -> &str {
    let end = words
        .find([',', ';', ':'])
        .into_iter()
        .chain(words.find(" oder "))
        .min();
    &words[..end.unwrap_or(words.len())]
}

/// "innerhalb derselben Frist": the period that stands before it, for another purpose.
pub(super) fn same_period(context: &Context<'_>, known: &[Found]) -> Vec<Found> {
    let text = context.text;
    let again = cue!(
        r"(innerhalb|binnen|in) (derselben|der selben|dieser|der gleichen|gleichen|gleicher|der genannten|der gesetzten|der oben genannten|der vorgenannten|der genannten) (frist|zeit|[a-z]*woche|wochenfrist|monatsfrist)|(bis )?(zu|an) (demselben|dem selben|dem gleichen|diesem) (tag|tage|termin|datum|zeitpunkt)\b|bis zum (selben|gleichen|genannten|oben genannten|vorgenannten|obigen) (tag|tage|termin|datum|zeitpunkt)\b"
    );
    // "Geht bis zu diesem Tag nichts ein": what follows, not what is asked
    let condition =
        cue!(r"^\W*(geht|gehen|wird|werden|wenn|sollte[n]?|falls|sofern|liegt|liegen|erfolgt|haben|hören)\b");
    let hardship = cue!(
        r"^\W*((wenn|falls|sofern|sollten) sie|sind sie|können sie|ist ihnen)\b.{0,60}\b(zahlungsunfähig|zahlen|zahlung|möglich)\b"
    );
    let instead = cue!(
        r"^\W*(falls|wenn|sofern|soweit|sollten?|halten|sind|haben|bestreiten|meinen) (sie|die|der|das|ihnen)\b[^.]{0,120}\b(unberechtigt|nicht|anderer|ansicht|meinung|auffassung|einwände|einwendungen|bestreiten|unrichtig|falsch|zweifel)\b"
    );
    let negated = cue!(r"\b(nicht|nichts|kein[a-z]*|ausbleibt)\b");
    let mut found = Vec::new();
    for hit in again.find_iter(&text.folded) {
        let at = text.to_flat(hit.range());
        let sentence = text.sentence(at.start);
        let position = text.folded_of(sentence.start..at.start).len();
        let before = known.iter().rfind(|f| f.at.start < at.start);
        let words = text.folded_of(sentence.clone());
        let reminder = context
            .kind
            .is_some_and(|kind| matches!(kind.character, Character::Reminder | Character::Private));
        if hardship.is_match(words) && (reminder || text.folded_of(at.clone()).contains("zu"))
            || condition.is_match(words)
                && negated.is_match(clause(text.folded_of(at.end..sentence.end.max(at.end))))
        {
            continue;
        }
        let kind = purpose(text.folded_of(sentence.clone()), position);
        let (Some(before), Some(kind)) = (before, kind) else {
            continue;
        };
        // "Halten Sie die Forderung für unberechtigt, teilen Sie uns die Gründe innerhalb derselben Frist mit": who is
        // reminded may answer instead of doing what is asked, and need not
        let reminded = reminder || before.term.kind == DeadlineKind::Submit;
        if reminded && kind == DeadlineKind::Reply && instead.is_match(words) {
            continue;
        }
        // "Sie können bis zum selben Tage außerordentlich kündigen": may, and need not
        if kind == DeadlineKind::Other
            && cue!(r"\b(sie können|können sie|sie dürfen|dürfen sie)\b").is_match(words)
        {
            continue;
        }
        // "Ich kann nicht kommen, weil ich an diesem Tag arbeite": the day of a meeting ends no period
        if before.term.kind == DeadlineKind::Appointment {
            continue;
        }
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
