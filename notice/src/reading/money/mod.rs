//! What each amount is to the reader: to pay, one instalment, received, or anything else.
//!
//! Words before and behind an amount, the heading of its column and the first cell of its row vote; sums and
//! due days settle the rest. Where the votes do not carry, an amount is `Other`: an amount that must not be
//! paid, shown as payable, does harm.

mod disagree;
mod due;
mod judge;
mod rows;
mod series;
mod settle;
mod taken_up;
#[cfg(test)]
mod tests;
mod votes;

use super::kinds::{Flow, Kind};
use super::text::Text;
use super::{amounts, dates, deadlines};
use crate::letter::{Doubt, DoubtKind};
use crate::notice::{Amount, AmountRole};

use disagree::sum_disagrees;
use due::due;
use judge::{Candidate, in_money_column, judge};
use series::{days_of, is_each};
use settle::settle;

/// All amounts with their roles, each value once per role and day.
pub(crate) fn find(
    text: &Text,
    found: &[amounts::Found],
    days: &[dates::Found],
    terms: &[deadlines::Found],
    kind: Option<&Kind>,
) -> (Vec<Amount>, Vec<Doubt>) {
    let flow = kind.map_or(Flow::Either, |kind| kind.flow);
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
        if !amount.currency && !in_money_column(text, amount) {
            continue;
        }
        let previous = i.checked_sub(1).map(|p| found[p].at.end);
        let next = found.get(i + 1).map(|n| n.at.start);
        let mut candidate = judge(text, amount, cents, previous, next, flow);
        let (day, in_row) = due(text, amount, days, terms, next);
        candidate.due = day;
        if in_row && flow != Flow::Get {
            candidate.part = candidate.part.max(50);
        }
        let listed = days_of(text, amount, found, days, terms);
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
                && days_of(text, other, found, days, terms).len() > 1
        });
        if parts {
            candidate.due = None;
        }
        candidates.push(candidate);
    }
    // the strongest monthly sum takes the day that is printed for its month
    if flow == Flow::Pay
        && let Some(day) = due::of_a_month(text, found, terms)
        && let Some(monthly) = candidates
            .iter_mut()
            .filter(|c| c.recurring && c.due.is_none() && c.payable() > c.not)
            .max_by_key(|c| c.total)
    {
        monthly.due = Some(day);
    }
    settle(text, &mut candidates, flow, kind, terms);
    doubts.extend(sum_disagrees(text, &candidates));
    (merge(text, candidates), doubts)
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
