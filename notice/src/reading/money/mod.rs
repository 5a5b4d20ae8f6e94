//! What each amount is to the reader: to pay, one instalment, received, or anything else.
//!
//! Words before and behind an amount, the heading of its column and the first cell of its row vote; sums and
//! due days settle the rest. Where the votes do not carry, an amount is `Other`: an amount that must not be
//! paid, shown as payable, does harm.

mod disagree;
mod due;
mod granted;
mod judge;
mod paydays;
mod rows;
mod series;
mod settle;
mod taken_up;
#[cfg(test)]
mod tests;
mod votes;
mod weigh;

use super::kinds::{Character, Flow, Kind};
use super::text::{Text, cue};
use super::{amounts, dates, deadlines, tables};
use crate::letter::{Doubt, DoubtKind, When};
use crate::notice::{Amount, AmountRole, DeadlineKind};

use disagree::sum_disagrees;
use due::due;
use judge::{Candidate, in_money_column, judge};
use paydays::Paydays;
use series::{days_of, is_each};
use settle::settle;
use weigh::weigh;

/// All amounts with their roles, each value once per role and day.
pub(crate) fn find(
    text: &Text,
    found: &[amounts::Found],
    days: &[dates::Found],
    terms: &[deadlines::Found],
    kind: Option<&Kind>,
) -> (Vec<Amount>, Vec<Doubt>) {
    let found: Vec<amounts::Found> = found
        .iter()
        .filter(|amount| !factor(text, amount))
        .cloned()
        .collect();
    let found = found.as_slice();
    let flow = flow_of(text, kind);
    let paydays = Paydays::find(text, days, terms);
    let mut doubts = Vec::new();
    let mut candidates: Vec<Candidate> = Vec::new();
    for (i, amount) in found.iter().enumerate() {
        let Some(cents) = amount.cents else {
            doubts.push(Doubt {
                kind: DoubtKind::AmountUnreadable,
                text: text.flat[amount.at.clone()].to_owned(),
                source: text.sources(amount.at.clone()),
            });
            continue;
        };
        if !amount.currency && !in_money_column(text, amount, found, &paydays) {
            continue;
        }
        let previous = i.checked_sub(1).map(|p| found[p].at.end);
        let next = found.get(i + 1).map(|n| n.at.start);
        let mut candidate = judge(text, amount, cents, previous, next, flow);
        let (day, in_row) = due(text, amount, found, days, &paydays, next);
        // a column of a day that is over, beside columns of days to come
        let over = in_row
            && flow != Flow::Get
            && day.is_some_and(|day| {
                let on = |t: &deadlines::Found| match t.term.when {
                    When::On(date) if t.term.kind == DeadlineKind::Payment => Some(date),
                    _ => None,
                };
                let in_columns = tables::day_column(text, text.lines_of(amount.at.clone()).start).is_some();
                in_columns
                    && !terms.iter().filter_map(on).any(|date| date == day)
                    && terms.iter().filter_map(on).filter(|date| *date > day).count() > 1
            });
        if over {
            candidate.not = candidate.not.max(130);
        }
        candidate.due = day;
        candidate.now = day.is_none() && asked_within(text, amount, terms);
        if in_row && flow != Flow::Get {
            candidate.part = candidate.part.max(50);
        }
        if candidate.later <= 5 && (in_row || candidate.total >= 60) {
            candidate.later = 0;
        }
        let dated = day.is_some() && flow != Flow::Get;
        // a reminder names what is due later only to say that it does not ask for it
        let reminder = kind.is_some_and(|kind| kind.character == Character::Reminder);
        let left_out = cue!(r"nicht (mit ?)?(enthalten|einbezogen|eingerechnet|berücksichtigt)")
            .is_match(text.folded_of(text.sentence(amount.at.start)));
        if reminder && candidate.later > 9 && left_out {
            candidate.not = candidate.not.max(100);
            candidate.due = None;
        }
        if candidate.later > 0 && dated {
            // not now, but on its day
            candidate.part = candidate.part.max(60);
        } else {
            candidate.not = candidate.not.max(candidate.not_now);
            if candidate.later > 9 {
                candidate.not = candidate.not.max(100);
                candidate.later = 0;
            } else if dated && due::belongs(text, amount, days, previous, next) {
                candidate.pay = candidate.pay.max(50);
            }
        }
        let listed = days_of(text, amount, found, days, &paydays);
        let each = is_each(text, amount);
        let in_table = text.row_of(text.lines_of(amount.at.clone()).start).len() > 1;
        if listed.len() > 1
            && (each || candidate.part.max(candidate.pay) >= 40 || in_table && candidate.payable() >= 40)
        {
            candidate.not = 0;
            candidate.part = candidate.part.max(if each { 60 } else { 0 });
            for day in listed {
                candidates.push(Candidate {
                    due: Some(day),
                    ..candidate.clone()
                });
            }
            continue;
        }
        // the days of its sentence belong to the equal parts, not to the whole
        let sentence = text.sentence(amount.at.start);
        let parts = found.iter().any(|other| {
            other.at != amount.at
                && sentence.contains(&other.at.start)
                && is_each(text, other)
                && days_of(text, other, found, days, &paydays).len() > 1
        });
        if parts {
            candidate.due = None;
        }
        candidates.push(candidate);
    }
    // the strongest monthly sum takes the day that is printed for its month
    if flow != Flow::Get
        && let Some(day) = due::of_a_month(text, found, days, &paydays)
        && let Some(monthly) = candidates
            .iter_mut()
            .filter(|c| c.recurring && c.due.is_none() && c.payable() >= c.not && c.cents > 0)
            .max_by_key(|c| (c.total, c.pay))
    {
        monthly.due = Some(day);
        // beside another sum, unless it is the one that is asked for: "monatlich zu zahlen"
        if monthly.total < 85 {
            monthly.later = 5;
            monthly.part = monthly.part.max(60);
        }
    }
    settle(text, &mut candidates, flow, kind, terms);
    weigh(text, &mut candidates, kind, terms);
    doubts.extend(sum_disagrees(text, &candidates));
    (merge(text, candidates), doubts)
}

/// Whether an amount only shows how the sum before it is made: "1.020,00 Euro (4 x 255,00 Euro)", "(3 Monate à 18,36 €)".
fn factor(text: &Text, amount: &amounts::Found) -> bool {
    let sentence = text.sentence(amount.at.start);
    cue!(r"\(=? ?\d{1,3} ?(monate|monatsbeiträge|tage|kalendertage|stunden|personen|kinder|raten|quartale|mal)? ?(x|×|\*|à|á|a|mal|zu je|je|zu) ?$")
        .is_match(text.folded_of(sentence.start..amount.at.start))
}

/// Whether the sentence of an amount asks for it within a period: "(255,50 €) ist innerhalb eines Monats zu zahlen".
fn asked_within(text: &Text, amount: &amounts::Found, terms: &[deadlines::Found]) -> bool {
    let sentence = text.sentence(amount.at.start);
    terms.iter().any(|t| {
        t.term.kind == DeadlineKind::Payment
            && matches!(t.term.when, When::Within(..))
            && sentence.contains(&t.at.start)
    })
}

/// Which way money goes: as usual in letters of the kind, unless this one claims money from a reader who usually gets it.
fn flow_of(text: &Text, kind: Option<&Kind>) -> Flow {
    let claims = cue!(
        r"(von ihnen|sie haben|haben sie|sie müssen|sind sie verpflichtet)[^.]{0,100}\b(zu erstatten|zurückzuzahlen|zurück ?zu ?zahlen|erstatten)\b|(zahlbar|zu zahlen|einzuzahlen|zu überweisen) bis\b|(überweisen|zahlen) sie[^.]{0,120}\b(bis (zum|spätestens)|auf (unser|das|folgende|nachstehende|eines)|unter angabe|an (uns|die [a-z]*kasse))|\bfordere (ich )?sie\b[^.:]{0,60}\bauf\b|\bich fordere sie\b|um (ein)?zahlung (des|der|von)|\bwir (buchen|ziehen) [^\n]{0,160}\b(ab|ein)\b"
    );
    match kind.map_or(Flow::Either, |kind| kind.flow) {
        Flow::Get if text.has(claims) => Flow::Either,
        flow => flow,
    }
}

/// One entry per value, role and day, with all places where it stands.
fn merge(text: &Text, candidates: Vec<Candidate>) -> Vec<Amount> {
    let mut amounts: Vec<Amount> = Vec::new();
    let decided: Vec<(i64, AmountRole)> = candidates
        .iter()
        .filter(|c| c.role != AmountRole::Other)
        .map(|c| (c.cents, c.role))
        .collect();
    // nothing is no sum, whatever stands beside it
    for c in candidates.into_iter().filter(|c| c.cents != 0) {
        // the same sum named again elsewhere is no other sum
        let role = match c.role {
            AmountRole::Other => decided
                .iter()
                .find(|(cents, role)| *cents == c.cents && *role != AmountRole::Instalment)
                .map_or(AmountRole::Other, |d| d.1),
            role => role,
        };
        let source = text.sources(c.at.clone());
        match amounts.iter_mut().find(|a| {
            a.cents == c.cents && a.role == role && (a.due == c.due || role != AmountRole::Instalment)
        }) {
            Some(known) => {
                known.source.extend(source);
                known.source.sort_unstable();
                known.source.dedup();
                if role != AmountRole::Other {
                    known.due = known.due.or(c.due);
                }
                if known.label.is_none() {
                    known.label = c.label;
                }
            }
            None => amounts.push(Amount {
                cents: c.cents,
                role,
                due: if role == AmountRole::Other { None } else { c.due },
                label: c.label,
                source,
            }),
        }
    }
    amounts
}
