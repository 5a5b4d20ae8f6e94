//! From votes to roles: sums, parts and due days of all amounts settle what single words leave open.

use jiff::civil::Date;

use super::judge::Candidate;
use crate::letter::When;
use crate::notice::{AmountRole, DeadlineKind};
use crate::reading::deadlines;
use crate::reading::kinds::{Character, Flow, Kind};
use crate::reading::text::{Text, cue};

pub(super) fn settle(
    text: &Text,
    candidates: &mut [Candidate],
    flow: Flow,
    kind: Option<&Kind>,
    terms: &[deadlines::Found],
) {
    // "Bitte überweisen Sie jetzt noch nichts", where nothing is collected either
    let nothing = text.has(cue!(r"überweisen sie[^.\n]{0,30}nichts|(noch )?(nichts|kein geld) (zu )?(überweisen|zahlen)|keine zahlung (zu )?leisten|(zahlen|überweisen) sie[^.\n]{0,40} (noch kein|erst (dann|nach|wenn|auf))"))
        && !text.has(cue!(r"abgebucht|eingezogen|lastschrift"))
        // a sum that is asked for by a day outweighs words that deny it elsewhere
        && !candidates.iter().any(|c| c.due.is_some() && c.payable() >= 60 && c.not < c.payable());
    let asks = !nothing
        && kind.is_none_or(|kind| {
            !matches!(kind.character, Character::Hearing)
                && kind.id != "witness_form"
                && kind.id != "property_value"
                && !(kind.character == Character::Private && kind.flow == Flow::Either)
        });
    for c in candidates.iter_mut() {
        let pay = c.payable();
        c.role = if c.not > pay.max(c.get) {
            AmountRole::Other
        } else if c.get >= 45 && c.get > pay {
            AmountRole::Received
        } else if asks && (pay >= 45 || (c.due.is_some() && pay >= 25)) {
            if c.part > c.total.max(c.pay) && c.due.is_some() {
                AmountRole::Instalment
            } else {
                AmountRole::ToPay
            }
        } else {
            AmountRole::Other
        };
        if c.cents == 0 || c.cents < 0 && c.role != AmountRole::Received {
            c.role = AmountRole::Other;
        }
    }
    one_per_row(text, candidates);
    parts_of_sums(candidates);
    instalments(candidates);
    one_sum(candidates, flow, terms);
}

/// Of several amounts in one row with a due day one is due: the sum of the others, the one whose column says
/// so, else the last.
fn one_per_row(text: &Text, candidates: &mut [Candidate]) {
    for i in 0..candidates.len() {
        let line = text.lines_of(candidates[i].at.clone()).start;
        let row = text.row_of(line);
        if row.len() < 3 || candidates[i].due.is_none() {
            continue;
        }
        let payable = |c: &Candidate| matches!(c.role, AmountRole::ToPay | AmountRole::Instalment);
        let same: Vec<usize> = (0..candidates.len())
            .filter(|&j| {
                payable(&candidates[j]) && row.contains(&text.lines_of(candidates[j].at.clone()).start)
            })
            .collect();
        let Some(&last) = same.last() else { continue };
        if same.len() < 2 || same[0] != i && !same.contains(&i) {
            continue;
        }
        // the last amount of the row is its sum where the others make it, whatever each of them was taken for
        let others: i64 = (0..candidates.len())
            .filter(|&j| j != last && row.contains(&text.lines_of(candidates[j].at.clone()).start))
            .map(|j| candidates[j].cents)
            .sum();
        let winner = if others == candidates[last].cents {
            last
        } else {
            same.iter()
                .copied()
                .max_by_key(|&j| (candidates[j].total.max(candidates[j].pay), j))
                .unwrap_or(last)
        };
        for j in same {
            if j != winner {
                candidates[j].role = AmountRole::Other;
                candidates[j].due = None;
            }
        }
    }
}

/// Where payable amounts add up to another one, they are its parts.
fn parts_of_sums(candidates: &mut [Candidate]) {
    let payable: Vec<usize> = (0..candidates.len())
        .filter(|&i| candidates[i].role == AmountRole::ToPay && candidates[i].due.is_none())
        .collect();
    for &sum in &payable {
        if candidates[sum].total == 0 {
            continue;
        }
        // the amounts before it, nearest first
        let mut rest = candidates[sum].cents;
        let mut used = Vec::new();
        for i in (0..sum).rev() {
            if candidates[i].cents == candidates[sum].cents {
                continue;
            }
            if candidates[i].cents <= 0 || candidates[i].cents > rest {
                break;
            }
            rest -= candidates[i].cents;
            used.push(i);
            if rest == 0 {
                break;
            }
        }
        if rest == 0 && used.len() >= 2 {
            for i in used {
                if candidates[i].due.is_none() {
                    candidates[i].role = AmountRole::Other;
                }
            }
        }
    }
}

/// Amounts with different due days are instalments; without a total the first of them is to pay now.
fn instalments(candidates: &mut [Candidate]) {
    let mut dated: Vec<usize> = (0..candidates.len())
        .filter(|&i| {
            matches!(candidates[i].role, AmountRole::ToPay | AmountRole::Instalment)
                && candidates[i].due.is_some()
        })
        .collect();
    dated.sort_by_key(|&i| candidates[i].due);
    let mut days: Vec<_> = dated.iter().map(|&i| candidates[i].due).collect();
    days.dedup();
    if days.len() < 2 {
        let same = dated
            .windows(2)
            .all(|pair| candidates[pair[0]].cents == candidates[pair[1]].cents);
        if same {
            for i in dated {
                candidates[i].role = AmountRole::ToPay;
            }
        }
        return;
    }
    // one part per day
    let mut parts: Vec<usize> = Vec::new();
    for &i in &dated {
        if !parts
            .iter()
            .any(|&p| candidates[p].due == candidates[i].due && candidates[p].cents == candidates[i].cents)
        {
            parts.push(i);
        }
    }
    let sum: i64 = parts.iter().map(|&i| candidates[i].cents).sum();
    let total = (0..candidates.len())
        .find(|&i| candidates[i].cents == sum && (candidates[i].due.is_none() || !dated.contains(&i)));
    for &i in &dated {
        candidates[i].role = AmountRole::Instalment;
    }
    match total {
        Some(total) => candidates[total].role = AmountRole::ToPay,
        None => {
            if let Some(&first) = dated.first() {
                candidates[first].role = AmountRole::ToPay;
            }
        }
    }
}

/// Of several sums to pay without days only the strongest stays.
fn one_sum(candidates: &mut [Candidate], flow: Flow, terms: &[deadlines::Found]) {
    let has_parts = candidates.iter().any(|c| c.role == AmountRole::Instalment);
    let dated_sum = candidates
        .iter()
        .any(|c| c.role == AmountRole::ToPay && c.due.is_some());
    let strength = |c: &Candidate| (c.total.max(c.pay) - c.not / 2, c.cents);
    let open: Vec<usize> = (0..candidates.len())
        .filter(|&i| candidates[i].role == AmountRole::ToPay && candidates[i].due.is_none())
        .collect();
    let parts_sum: i64 = candidates
        .iter()
        .filter(|c| c.role == AmountRole::Instalment)
        .map(|c| c.cents)
        .sum();
    let best = open.iter().copied().max_by_key(|&i| strength(&candidates[i]));
    for &i in &open {
        let keep = match best {
            _ if has_parts => candidates[i].cents == parts_sum,
            _ if dated_sum => candidates
                .iter()
                .any(|c| c.role == AmountRole::ToPay && c.due.is_some() && c.cents == candidates[i].cents),
            Some(best) => candidates[i].cents == candidates[best].cents,
            None => true,
        };
        if !keep {
            // "ab Juli 2026 ist der Beitrag von 74,76 € jeweils am 15. eines Monats fällig"
            candidates[i].role = if candidates[i].recurring && !has_parts {
                AmountRole::Instalment
            } else {
                AmountRole::Other
            };
        }
    }
    if flow == Flow::Get || has_parts {
        return;
    }
    // the one printed day of payment belongs to the one sum
    let mut days: Vec<Date> = terms
        .iter()
        .filter(|t| t.term.kind == DeadlineKind::Payment)
        .filter_map(|t| match t.term.when {
            When::On(date) => Some(date),
            _ => None,
        })
        .collect();
    days.sort_unstable();
    days.dedup();
    if let [day] = days.as_slice() {
        for c in candidates.iter_mut().filter(|c| c.role == AmountRole::ToPay) {
            c.due.get_or_insert(*day);
        }
    }
}
