//! Deadlines with a printed day.

use std::ops::Range;

use jiff::civil::{Date, Time};

use super::cues::{
    asks_for_money, between_days, binds, called_off, changes, comes_about, defendants_turn, expires_due,
    labels, lasts, left_out, limit, names_part, no_deadline, noted, of_another_notice, others_pay,
    others_turn, own_turn, past, past_payment, recalled, reckoned, span_ends, takes_place, tells_state,
    voluntary,
};
use super::lists::{each_time, heads_list, listed, sittings};
use super::purpose::{purpose, purpose_among, purpose_around};
use super::years::{illegible, resolve};
use super::{Context, Found, INVITATIONS, may};
use crate::law::Regime;
use crate::letter::{Term, When};
use crate::notice::DeadlineKind;
use crate::reading::dates::{self, Day, Edge};
use crate::reading::kinds::{Character, Flow};
use crate::reading::learnt::{self, Likely, OF_DAYS, OF_PLAIN_DAYS, PURPOSES, Place, What, class_of, decide};
use crate::reading::remedy::tidy;
use crate::reading::tables::{caption_due, due_heading, header, label, label_above, nothing_left, row_due};
use crate::reading::text::cue;

/// All deadlines with a printed day.
pub(super) fn fixed(context: &Context<'_>) -> Vec<Found> {
    let likely = likely(context);
    (0..context.days.len())
        .filter_map(|i| {
            let likely = likely.get(i).and_then(Option::as_deref);
            let date =
                resolve(context, &context.days[i]).or_else(|| next(context, &context.days[i], likely?));
            let Some(date) = date else {
                return illegible(context, &context.days[i]);
            };
            if over(context, date, &context.days[i]) || nothing_left(context.text, &context.days[i].at) {
                return None;
            }
            let sight = Sight::new(context, i, date);
            let rule = (!sight.is_fact()).then(|| sight.kind()).flatten();
            let rule = rule.filter(|kind| sight.holds(*kind));
            let kind = match likely {
                Some(likely) => sight.weighed(rule, likely),
                None => rule,
            };
            kind.map(|kind| sight.term(kind))
        })
        .collect()
}

/// Whether a day can be no limit, whatever is said of it: it lies before the letter, is the day of service, or opens a range.
fn over(context: &Context<'_>, date: Date, day: &dates::Found) -> bool {
    context.issued.is_some_and(|issued| date <= issued)
        || context.served == Some(date)
        || day.span == Some(Edge::First)
}

/// How likely each day is for what, by what is learnt. The days of one list are for the same.
fn likely(context: &Context<'_>) -> Vec<Option<Likely>> {
    if !context.learnt {
        return Vec::new();
    }
    let alone: Vec<Option<Likely>> = context
        .days
        .iter()
        .map(|day| {
            if day.date().is_some_and(|date| over(context, date, day)) {
                return None;
            }
            learnt::likely(&Place {
                text: context.text,
                kind: context.kind,
                issued: context.issued,
                at: day.at.clone(),
                what: What::Day {
                    day: day.day,
                    span: day.span,
                },
            })
        })
        .collect();
    let linked = |i: usize| {
        let (this, next) = (&context.days[i], &context.days[i + 1]);
        this.span.is_none()
            && next.span.is_none()
            && between_days().is_match(
                context
                    .text
                    .folded_of(this.at.end..next.at.start.max(this.at.end)),
            )
    };
    learnt::runs(alone.len(), linked)
        .into_iter()
        .flat_map(|run| {
            let known: Vec<&Likely> = alone[run.clone()].iter().flatten().collect();
            let together = (!known.is_empty()).then(|| learnt::together(&known));
            run.map(move |_| together.clone())
        })
        .collect()
}

/// The next such day, where no year is printed and the day is for something without doubt.
fn next(context: &Context<'_>, found: &dates::Found, likely: &[f32]) -> Option<Date> {
    if !matches!(found.day, Day::NoYear { .. }) {
        return None;
    }
    let issued = context.issued?;
    decide(&OF_DAYS, likely, None, may)?;
    let again =
        cue!(r"\bjeweils\b|jährlich|\b(jeden|jedes|eines|folgenden) jahres\b|folgejahr|\bjahr für jahr\b");
    if again.is_match(context.text.folded_of(context.text.sentence(found.at.start))) {
        return None;
    }
    let next = found.day.next(Some(issued));
    // only where no other year could be meant
    next.filter(|date| *date <= issued.saturating_add(jiff::Span::new().months(10)))
}

/// Whether the office itself asks, and does not only tell what holds.
fn binds_by_request(words: &str) -> bool {
    cue!(r"\b(bitte|bitten|fordere|fordern|aufgefordert|erinnere|erinnern)\b").is_match(words)
}

/// Whether an answer is awaited: "Ihre Äußerung wird hier bis längstens …".
fn awaits(words: &str) -> bool {
    cue!(r"\b(äußerung|rückäußerung|antwort|stellungnahme|rückmeldung)\b.*\b(wird|erwarten|erwarte|erbitten|erbitte)\b")
        .is_match(words)
}

/// A printed day with what stands around it.
struct Sight<'a> {
    context: &'a Context<'a>,
    day: &'a dates::Found,
    date: Date,
    sentence: Range<usize>,
    /// The sentence, folded.
    words: &'a str,
    /// Where the day stands in `words`.
    position: usize,
    /// What stands before the day, or before the list that it belongs to, or in the line above.
    before: String,
    /// What stands behind the day in its sentence, folded.
    after: &'a str,
    /// What stands behind the list of days that it belongs to.
    after_list: &'a str,
    label: Option<String>,
    clock: Option<Time>,
    /// Whether the words before it make it a limit.
    limited: bool,
    /// Whether its column or table is one of days of payment.
    table_due: bool,
    /// Whether its sentence tells facts, not limits.
    negative: bool,
    /// Whether it is one of a table of sittings.
    sits: bool,
}

impl<'a> Sight<'a> {
    fn new(context: &'a Context<'a>, i: usize, date: Date) -> Self {
        let text = context.text;
        let day = &context.days[i];
        let sentence = text.sentence(day.at.start);
        let mut lead = i;
        while lead > 0
            && context.days[lead - 1].at.start >= sentence.start
            && between_days()
                .is_match(text.folded_of(context.days[lead - 1].at.end..context.days[lead].at.start))
        {
            lead -= 1;
        }
        let first = context.days[lead].at.start;
        let mut last = i;
        while let Some(next) = context.days.get(last + 1)
            && next.at.end <= sentence.end
            && between_days().is_match(text.folded_of(context.days[last].at.end..next.at.start))
        {
            last += 1;
        }
        let end = context.days[last].at.end;
        let mut before = text.folded_of(sentence.start..first).trim_end().to_owned();
        // "Bitte zahlen Sie spätestens am", and the day in the next line or cell, maybe behind its weekday
        let weekday = cue!(r"^[a-z]+(tag|woch|abend),?( den| dem)?$").is_match(&before);
        if before.is_empty() || weekday {
            let above = text.around(day.at.start, 1, 0);
            let above = text.folded_of(above.start..sentence.start).trim_end();
            if before.is_empty() {
                above.clone_into(&mut before);
            } else if limit().is_match(above) {
                before = format!("{above} {before}");
            }
        }
        let words = text.folded_of(sentence.clone());
        let due = header(text, &day.at).is_some_and(|h| due_heading().is_match(&h));
        let sittings = sittings(context, day);
        let after = text.folded_of(day.at.end..sentence.end.max(day.at.end));
        let limited = limit().is_match(&before) || noted(&before, after) || expires_due(&before, after);
        Sight {
            context,
            day,
            date,
            position: text.folded_of(sentence.start..day.at.start).trim_end().len(),
            label: label_above(text, &day.at).or_else(|| label(text, &day.at)),
            clock: dates::clock(text, day.at.end)
                .map(|(time, _)| time)
                .or_else(|| each_time(context, sittings.as_ref()?)),
            sits: sittings.is_some(),
            limited,
            table_due: due
                || limited && row_due(text, &day.at)
                || caption_due(text, &day.at)
                || lead < i && listed(&before)
                || heads_list(context, i, &before),
            negative: no_deadline().is_match(words)
                || voluntary().is_match(text.folded_of(text.around(day.at.start, 0, 1))),
            before,
            after,
            after_list: text.folded_of(end..sentence.end.max(end)),
            words,
            sentence,
        }
    }

    /// Whether the day tells something that was or holds anyway.
    fn is_fact(&self) -> bool {
        let issued = self.context.issued;
        // far before the letter, or far behind it
        let far = issued.is_some_and(|issued| {
            self.date < issued.saturating_sub(jiff::Span::new().days(400))
                || self.date.year() > issued.year() + 3 && !self.table_due
        });
        // "Datum: 24.02.2026" over "Uhrzeit: 10:00 Uhr"
        let dated = self.clock.is_some() && self.labelled();
        // "am Dienstag, dem 24.02.2026" names the day twice and no past
        let weekday = cue!(r"(tag|woch|abend),? (dem|den)$").is_match(&self.before);
        let plainly = self.limited || self.table_due || weekday || dated;
        // "Ihre Erklärung ist am 28.08.2025 hier eingegangen"
        let after = self.after;
        let came =
            cue!(r"^\s?(hier |bei uns |bei mir |beim finanzamt )?(eingegangen|eingetroffen|zugegangen)")
                .is_match(after);
        far || self.is_anchor()
            || came && !self.limited
            || !self.table_due && (lasts(&self.before) || reckoned(&self.before, after))
            || cue!(r"\bnicht vor( dem)?$|\bbei (vorzeitiger |früherer )?(zahlung|ablösung|rückzahlung|tilgung) bis( spätestens)?( zum)?$").is_match(&self.before)
            || span_ends(&self.before)
            || comes_about(&self.before, after)
            || tells_state(self.words, &self.before, after)
            || !self.table_due && changes(&self.before, after)
            || self.of_others()
            || self.day.span.is_some() && !self.table_due
            || past().is_match(&self.before) && !plainly
    }

    /// Whether a period is counted back from it: "drei Wochen vor dem 30.06.2026".
    fn is_anchor(&self) -> bool {
        cue!(r"\b(\d+|zwei|drei|vier|sechs|acht|zehn|eine[nr]?) [a-z]*(tage?|wochen?|monate?)n? vor (dem|der|ablauf|ende)\b.{0,60}$")
            .is_match(&self.before)
            // "zwei Monate vor Ablauf des Zeitraums, das heißt bis 31.07.2026": the day that comes of it
            && !cue!(r"\b(das heißt|d\. ?h\.|also|somit|mithin|das ist|spätestens|demnach)( bis| am)?( zum| spätestens)?( zum)?$")
                .is_match(&self.before)
    }

    /// Whether its sentence speaks of the turn of somebody else, of another notice, or only recalls another duty.
    fn of_others(&self) -> bool {
        let reminds = self
            .context
            .kind
            .is_some_and(|kind| kind.character == Character::Reminder);
        let sues = || {
            self.context.text.has(cue!(
                r"\b(auf|über) ihre (klage|antragsschrift)\b|\bihre klage vom\b"
            ))
        };
        // a sum of its own makes it a duty of its own, but for one that the letter says it leaves out
        let apart = || !cue!(r"\d,\d\d\b").is_match(self.words) || left_out().is_match(self.words);
        let recalls = || recalled().is_match(self.words) && apart();
        self.clock.is_none() && others_turn().is_match(self.words)
            || own_turn(&self.before)
                && !cue!(r"\b(ein|ab)(gezogen|gebucht|ziehen|buchen)\b").is_match(self.words)
            || of_another_notice().is_match(self.words)
            || called_off().is_match(self.words)
            || defendants_turn().is_match(self.words) && sues()
            || reminds && !self.table_due && (recalls() || left_out().is_match(self.words))
            || takes_place(self.words) && !self.may_invite() && !self.must_come()
            || self.next_return()
    }

    /// "Die Einweisung findet am … statt. Ihre Teilnahme ist erforderlich."
    fn must_come(&self) -> bool {
        cue!(r"\b(ihre|die) teilnahme ist (erforderlich|verpflichtend|pflicht|zwingend)|\bsie (müssen|haben) (daran |dort |hieran )?(teil(zu)?nehmen|zu erscheinen|erscheinen)|\bwir (erwarten|bitten um) ihre teilnahme|\bfinden sie sich\b")
            .is_match(self.context.text.folded_of(self.context.text.around(self.day.at.start, 0, 1)))
    }

    /// Whether the letter is one that may ask the reader to come.
    fn may_invite(&self) -> bool {
        self.context.kind.is_none_or(|kind| {
            INVITATIONS.contains(&kind.id)
                || matches!(kind.character, Character::Information | Character::Private)
        })
    }

    /// "Für 2025 ist die Erklärung bis zum 31.07.2026 abzugeben" in the assessment of another year: what the law
    /// asks of everybody anyway.
    fn next_return(&self) -> bool {
        let assesses = self
            .context
            .kind
            .is_some_and(|kind| kind.regime == Regime::Ao && matches!(kind.character, Character::Act));
        assesses
            && cue!(r"\bfür (das (jahr|kalenderjahr|steuerjahr) )?20\d\d\b.*\b[a-z]*erklärung\b|\b(nächste|künftige)[nr]? [a-z]*erklärung").is_match(self.words)
            && cue!(r"\b(abzugeben|einzureichen|abgeben|einreichen|fällig|übermitteln)\b").is_match(self.words)
            && (!binds_by_request(self.words)
                || cue!(r"\b(wieder|erneut|weiterhin)\b.*\b(wenn|falls|sofern)\b").is_match(self.words))
    }

    /// Whether its label makes it a limit or an appointment.
    fn labelled(&self) -> bool {
        let moment = self.clock.is_some();
        self.label.as_deref().is_some_and(|label| {
            labels().is_match(label)
                || names_part(label)
                || moment && cue!(r"^(datum|tag)\s?:?$").is_match(label)
        })
    }

    /// What rules and what is learnt say together.
    fn weighed(&self, rule: Option<DeadlineKind>, likely: &[f32]) -> Option<DeadlineKind> {
        let remedy = matches!(rule, Some(DeadlineKind::Objection | DeadlineKind::Court));
        if remedy || called_off().is_match(self.words) {
            return rule;
        }
        // nobody has to come "until" a day, or at its end
        let ends = self.until() || self.clock == Some(jiff::civil::time(23, 59, 0, 0));
        let meets = class_of(DeadlineKind::Appointment);
        let may = |class: usize| may(class) && !(ends && Some(class) == meets);
        // a limit of unknown purpose is not plain
        let unknown = rule == Some(DeadlineKind::Other) && self.own_purpose() != rule;
        let asks = binds(self.words) || awaits(&self.before);
        let plain = rule.is_some() && self.limited && !self.negative && !unknown && asks;
        let scale = if plain { &OF_PLAIN_DAYS } else { &OF_DAYS };
        // a limit whose purpose the rules do not know is for what is likeliest
        let named = if unknown {
            (0..PURPOSES.len() - 1)
                .filter(|class| may(*class))
                .max_by(|a, b| likely[*a].total_cmp(&likely[*b]))
        } else {
            rule.and_then(class_of)
        };
        let class = decide(scale, likely, named, may)?;
        if rule.is_none() && self.is_anchor() {
            return None;
        }
        PURPOSES.get(class).copied().flatten()
    }

    /// What has to be done by then, `None` where it is no deadline.
    fn kind(&self) -> Option<DeadlineKind> {
        if self.table_due {
            Some(DeadlineKind::Payment)
        } else if self.limited {
            self.of_limit()
                .or_else(|| self.clock.and_then(|_| self.of_moment()))
        } else if self.labelled() {
            let label = self.label.as_deref().unwrap_or("");
            purpose(label, label.len())
                .or_else(|| purpose(self.words, self.position))
                .or(names_part(label).then_some(DeadlineKind::Payment))
                .or(self.clock.map(|_| DeadlineKind::Appointment))
        } else {
            self.of_moment()
        }
    }

    /// Whether the day ends a time without an hour: nobody has to come "until" it.
    fn until(&self) -> bool {
        self.clock.is_none()
            && cue!(
                r"\b(bis|bis zum|spätestens|bis spätestens|bis spätestens zum)( [a-z]+(tag|woch))?,?( den| dem)?$"
            )
            .is_match(&self.before)
    }

    /// What the day is for by the words of its sentence: "Sie muss bis zum 03.04. bei uns sein" goes on with what the
    /// sentence before is about.
    fn own_purpose(&self) -> Option<DeadlineKind> {
        let goes_on =
            cue!(r"^\W*(sie|er|es|diese[rs]?|dies|beides|alles) (muss|müssen|soll|sollen|sollte[n]?)\b");
        if !goes_on.is_match(self.words) {
            return purpose_among(self.words, self.position, |kind| {
                !self.until() || kind != DeadlineKind::Appointment
            });
        }
        let text = self.context.text;
        let both = text.around(self.day.at.start, 1, 0);
        let position = text.folded_of(both.start..self.day.at.start).trim_end().len();
        purpose(text.folded_of(both), position)
    }

    fn of_limit(&self) -> Option<DeadlineKind> {
        let kind = self.own_purpose();
        if kind == Some(DeadlineKind::Appointment) && self.optional() {
            return None;
        }
        let asks = cue!(
            r"(einreichen|vorlegen|beantragen|antrag|legen sie|reichen sie|äußern|stellungnahme|gelegenheit|\bzeit$|frist\b.{0,80}verlänger)"
        );
        if self.negative && kind != Some(DeadlineKind::Payment) && !asks.is_match(self.words) {
            return None;
        }
        // "Füllen Sie das Formular aus. Legen Sie Kopien dazu. Wir brauchen Ihre Antwort bis zum …": papers, no opinion
        let text = self.context.text;
        let papers = || {
            cue!(r"formular|vordruck|kopien|unterlagen|nachweise").is_match(text.folded_of(text.around(
                self.day.at.start,
                5,
                0,
            )))
        };
        let hearing = self
            .context
            .kind
            .is_some_and(|kind| kind.character == Character::Hearing || kind.regime == Regime::OWiG);
        // a form that has to be filled in and sent back is a paper, but for one who is heard
        let form = || {
            cue!(r"(schicken|senden|geben) sie.{0,60}\b(das|dieses) (blatt|schreiben|formblatt)\b.{0,120}zurück|(fragebogen|erhebungsbogen|vordruck|formular).{0,200}(zurück|aus(zu)?füll|ausgefüllt|ein(zu)?senden|übersenden|zu(zu)?senden)|(zurück|aus(zu)?füll|ausgefüllt|ein(zu)?senden|übersenden|zu(zu)?senden).{0,120}(fragebogen|erhebungsbogen|vordruck|formular)")
                .is_match(self.words)
        };
        let answer = || cue!(r"\bihre antwort\b").is_match(self.words) && papers();
        // "die Auskünfte bis zum … zu erteilen", after the questionnaire that was sent
        let survey = || {
            cue!(r"auskünfte?\b.{0,160}\berteilen\b").is_match(self.words)
                && text.has(cue!(r"fragebogen|erhebungsbogen|erhebungsvordruck"))
                && text.has(cue!(r"statisti|mikrozensus|zensus|erhebung"))
        };
        let kind = match kind {
            Some(DeadlineKind::Reply) if !hearing && survey() => Some(DeadlineKind::Submit),
            Some(DeadlineKind::Reply) if !hearing && (answer() || form()) => Some(DeadlineKind::Submit),
            kind => kind,
        };
        let around = || {
            purpose_around(self.context.text, &self.day.at)
                .filter(|kind| *kind != DeadlineKind::Appointment || !self.until())
        };
        // a day in a line of its own parts the sentence that asks for something: both of its halves tell
        let apart = || {
            let alone = self.words.len() <= self.day.at.len() + 3;
            let both = text.around(self.day.at.start, 2, 1);
            let position = text.folded_of(both.start..self.day.at.start).trim_end().len();
            let both = text.folded_of(both);
            purpose_among(both, position, |kind| kind != DeadlineKind::Appointment)
                .filter(|_| alone && binds(both))
        };
        kind.or_else(around)
            .or_else(apart)
            // a limit that binds the reader is one whatever it is for
            .or_else(|| {
                let idle = cue!(r"\bzu (sehen|erwarten|rechnen|finden|entnehmen|besichtigen|verstehen)\b");
                (!self.negative && binds(self.words) && !idle.is_match(self.words))
                    .then_some(DeadlineKind::Other)
            })
    }

    /// Whether the reader may come, or comes only where another day does not suit.
    fn optional(&self) -> bool {
        cue!(
            r"(zweite|ersatz|ausweich|nachhol)[a-z]*,?( [a-z]+){0,3} ?termin\b|^\W*oder\b|offene[nr]? sprechstunde|(können|dürfen) sie (auch |gern )?(kommen|vorbeikommen|teilnehmen)"
        )
        .is_match(self.words)
    }

    /// A day without words of a limit: an appointment, or a day on which something is due or collected.
    fn of_moment(&self) -> Option<DeadlineKind> {
        let (context, text) = (self.context, self.context.text);
        let after = self.after;
        let collected = cue!(r"\b(am|zum)$").is_match(&self.before)
            && (cue!(r"^.{0,200}(abgebucht|eingezogen|ziehen wir|buchen wir)").is_match(after)
                || cue!(r"\bwir (buchen|ziehen)\b|\b(einzug|abbuchung) (erfolgt|wird)\b")
                    .is_match(self.words));
        let binds_to_pay = cue!(r"\b(am|zum)$").is_match(&self.before)
            && (cue!(r"^.{0,90}\b(zu (zahlen|überweisen|entrichten|begleichen|leisten)|fällig (ge|zu)?stell[a-z]*|fällig)\b").is_match(self.after_list)
                || cue!(r"\b(zahlen|überweisen|begleichen|entrichten) sie\b.{0,160}\bzum$").is_match(&self.before)
                || cue!(r"\b[a-z]*(zahlungen|zahlung|raten?|beiträge|beitrag|abschläge|abschlag|teilbeträge|teilbetrag)\b.{0,80}\b(steht|stehen|folgt|folgen)\b.{0,30}\b(am|zum)$")
                    .is_match(&self.before));
        let stands = self.clock.is_some()
            || self.sits
            || collected
            || binds_to_pay
            || self.before.is_empty()
            || cue!(r"\b(am|den|dem|:)( [a-z]+(tag|woch))?,?( den| dem)?\s?$").is_match(&self.before)
            || cue!(r"\b(fällig|zahlbar)\b.{0,60}\bzum$").is_match(&self.before);
        if !stands {
            return None;
        }
        let meets = Some(DeadlineKind::Appointment);
        let invited = purpose(self.words, self.position) == meets
            || self.clock.is_some() && purpose_around(text, &self.day.at) == meets;
        let invitation = context.kind.is_some_and(|k| INVITATIONS.contains(&k.id));
        let meeting = invitation
            || context
                .kind
                .is_some_and(|k| k.character == Character::Information);
        // "am | Donnerstag, 19. März 2026 | um | 09:45 Uhr" in a letter that invites
        let row = text.row_of(text.lines_of(self.day.at.clone()).start).len() > 1;
        // "am Donnerstag, dem 26. März 2026, um 10:00 Uhr" is meant for somebody
        let hour = cue!(r"^[\s,]{0,3}(um|zwischen|gegen|ab|in der zeit)\b").is_match(after)
            && !cue!(r"geschlossen|gesperrt|nicht erreichbar|sitzung|ausschuss|\btagt\b|gottesdienst|öffnet")
                .is_match(self.words);
        // "Tag: Mi., 19.08.2026" over "Uhrzeit: 13:20"
        let named = cue!(r"^\W*(tag|datum|wann|termin)\s?:\s?([a-z]{2,10}[.,]*)?( den| dem)?$")
            .is_match(&self.before);
        let calls = self.clock.is_some() && (row || hour || named || invitation && self.position < 40);
        let called = calls
            || invited && (self.clock.is_some() || meeting)
            || self.sits
            || self.clock.is_some() && self.must_come();
        let pays = (binds_to_pay || cue!(r"\b(fällig|zahlbar)\b").is_match(self.words)) && !self.negative;
        match () {
            () if called && !self.negative && !self.optional() => meets,
            () if pays || collected => Some(DeadlineKind::Payment),
            () => None,
        }
    }

    /// A remedy is read by its own instruction unless its day is a limit.
    fn holds(&self, kind: DeadlineKind) -> bool {
        let remedy = matches!(kind, DeadlineKind::Objection | DeadlineKind::Court);
        let gets = self.context.kind.is_some_and(|kind| kind.flow == Flow::Get);
        let pays = kind == DeadlineKind::Payment;
        // "Wird das Mandat bis zum 31.01. erteilt, ziehen wir schon die erste Rate ein"
        let text = self.context.text;
        let mandate = cue!(r"^\W*(wird|werden|wenn|falls|sofern|erteilen)\b.*\berteil(t|en)\b")
            .is_match(self.words)
            && cue!(r"mandat|einzugsermächtigung|lastschrift").is_match(text.folded_of(text.around(
                self.day.at.start,
                1,
                0,
            )));
        if pays && mandate {
            return false;
        }
        let others = pays
            && (others_pay().is_match(self.words)
                || gets && !self.table_due && !asks_for_money().is_match(self.words));
        !others && (self.limited || !remedy && !past_payment().is_match(self.words))
    }

    fn term(&self, kind: DeadlineKind) -> Found {
        let text = self.context.text;
        let at = self.day.at.clone();
        let own = text.sources(at.clone());
        let mut source = text.sources(self.sentence.start.max(at.start.saturating_sub(200))..at.end);
        source.retain(|id| own.contains(id) || !self.table_due);
        let words = if self.sentence.len() > 400 {
            at.clone()
        } else {
            self.sentence.clone()
        };
        Found {
            term: Term {
                kind,
                when: When::On(self.date),
                clock: self.clock,
                label: None,
                wording: tidy(&text.flat[words]),
                source,
            },
            at,
        }
    }
}
