//! What rules and what is learnt say together about each sum.

use jiff::civil::Date;

use super::judge::Candidate;
use crate::letter::When;
use crate::notice::{AmountRole, DeadlineKind};
use crate::reading::deadlines;
use crate::reading::kinds::Kind;
use crate::reading::learnt::{self, Likely, OF_SUMS, Place, ROLES, What, decide};
use crate::reading::text::Text;

/// The classes of sums that the reader pays, in the order of [`ROLES`].
const PAID: [usize; 2] = [0, 1];

/// How likely it must be that the rules took a part for the whole, or the whole for a part.
const SURE: f32 = 0.93;

/// Weighs the settled roles of `candidates` against what is learnt. A sum that stands in several places is one thing: what any of
/// them makes likely counts.
pub(super) fn weigh(
    text: &Text,
    candidates: &mut [Candidate],
    kind: Option<&Kind>,
    terms: &[deadlines::Found],
) {
    let likely: Vec<Option<Likely>> = candidates
        .iter()
        .map(|c| {
            learnt::likely(&Place {
                text,
                kind,
                issued: None,
                at: c.at.clone(),
                what: What::Sum { cents: c.cents },
            })
        })
        .collect();
    let mut sums: Vec<i64> = candidates
        .iter()
        .map(|c| c.cents)
        .filter(|cents| *cents > 0)
        .collect();
    sums.sort_unstable();
    sums.dedup();
    for cents in sums {
        let same: Vec<usize> = (0..candidates.len())
            .filter(|&i| candidates[i].cents == cents)
            .collect();
        let Some(most) = most(same.iter().filter_map(|&i| likely[i].as_ref())) else {
            continue;
        };
        let named = named(candidates, cents);
        let dated = same.iter().any(|&i| candidates[i].due.is_some());
        let may = |class: usize| match ROLES.get(class) {
            Some(AmountRole::Instalment) => dated,
            _ => true,
        };
        let class = named.and_then(|role| ROLES.iter().position(|known| *known == role));
        let decided = decide(&OF_SUMS, &most, class, may).and_then(|class| ROLES.get(class).copied());
        // which of the sums to pay is the whole and which a part, the rules know from the other sums
        let paid = |role| matches!(role, Some(AmountRole::ToPay | AmountRole::Instalment));
        let sure = |role: Option<AmountRole>| {
            ROLES
                .iter()
                .position(|known| Some(*known) == role)
                .is_some_and(|class| most[class] > SURE)
        };
        // a whole that looks like a part is one of both
        let either = || {
            let mut either = most.clone();
            let sum: f32 = PAID.iter().map(|class| most[*class]).sum();
            PAID.iter().for_each(|class| either[*class] = sum.min(1.0));
            decide(&OF_SUMS, &either, class, may).is_some()
        };
        if decided == named
            || paid(named) && (paid(decided) && !sure(decided) || decided.is_none() && either())
        {
            continue;
        }
        let role = decided.unwrap_or(AmountRole::Other);
        let meant: Vec<usize> = match named {
            Some(named) => same
                .into_iter()
                .filter(|&i| candidates[i].role == named)
                .collect(),
            None => surest(&same, &likely, role).into_iter().collect(),
        };
        for i in meant {
            candidates[i].role = role;
            if role == AmountRole::ToPay && candidates[i].due.is_none() {
                candidates[i].due = only_payday(terms);
            }
        }
    }
}

/// What the rules make of a sum; where they make several things of it, the first of these.
fn named(candidates: &[Candidate], cents: i64) -> Option<AmountRole> {
    [AmountRole::ToPay, AmountRole::Received, AmountRole::Instalment]
        .into_iter()
        .find(|role| candidates.iter().any(|c| c.cents == cents && c.role == *role))
}

/// The most that any place gives to each class.
fn most<'a>(places: impl Iterator<Item = &'a Likely>) -> Option<Likely> {
    places.cloned().reduce(|mut most, other| {
        for (most, other) in most.iter_mut().zip(other) {
            *most = most.max(other);
        }
        most
    })
}

/// The place that gives most to a role.
fn surest(same: &[usize], likely: &[Option<Likely>], role: AmountRole) -> Option<usize> {
    let class = ROLES.iter().position(|known| *known == role)?;
    let sure = |i: usize| {
        likely[i]
            .as_ref()
            .and_then(|likely| likely.get(class))
            .copied()
            .unwrap_or(0.0)
    };
    same.iter().copied().max_by(|&a, &b| sure(a).total_cmp(&sure(b)))
}

/// The printed day of payment, where there is one only.
fn only_payday(terms: &[deadlines::Found]) -> Option<Date> {
    let mut days = terms
        .iter()
        .filter(|term| term.term.kind == DeadlineKind::Payment)
        .filter_map(|term| match term.term.when {
            When::On(day) => Some(day),
            _ => None,
        });
    let day = days.next()?;
    days.all(|other| other == day).then_some(day)
}
