//! A sum and parts that do not make it.

use super::judge::Candidate;
use crate::letter::{Doubt, DoubtKind};
use crate::notice::AmountRole;
use crate::reading::text::{Text, cue, fold};

/// A sum to pay that its parts do not make: instalments with their days, or the rows right above it.
pub(super) fn sum_disagrees(text: &Text, candidates: &[Candidate]) -> Option<Doubt> {
    let near = |sum: i64, parts: i64| sum != parts && (sum - parts).abs() * 5 <= sum;
    let total = candidates
        .iter()
        .position(|c| c.total >= 90 && c.due.is_none() && c.not < 90 && c.cents > 0)?;
    let sum = candidates[total].cents;
    let dated: Vec<&Candidate> = candidates
        .iter()
        .filter(|c| c.due.is_some() && matches!(c.role, AmountRole::Instalment | AmountRole::ToPay))
        .collect();
    let mut parts: i64 = dated.iter().map(|c| c.cents).sum();
    let mut disagrees = dated.len() >= 2 && near(sum, parts);
    if dated.is_empty() {
        // rows of a label and an amount, one below the other, without anything that is taken off
        let line = |c: &Candidate| text.lines_of(c.at.clone()).start;
        let row = |c: &Candidate| text.row_of(line(c));
        let mut count = 0;
        parts = 0;
        let mut expected = row(&candidates[total]).first().copied();
        for c in candidates[..total].iter().rev() {
            let cells = row(c);
            let label = fold(&text.lines[cells[0]].text);
            let plain = cells.len() == 2
                && cells.last().map(|l| l + 1) == expected
                && !cue!(r"davon|darin|abzüglich|ermäßigung|bereits|gezahlt|bisher|guthaben|minus|satz|messbetrag|wert\b|jährlich|monatlich|summe|gesamt").is_match(&label);
            if !plain || c.cents <= 0 {
                break;
            }
            expected = cells.first().copied();
            parts += c.cents;
            count += 1;
        }
        disagrees = count >= 2 && near(sum, parts) && row(&candidates[total]).len() == 2;
    }
    disagrees.then(|| Doubt {
        kind: DoubtKind::SumDisagrees,
        text: text.flat[candidates[total].at.clone()].to_owned(),
        source: text.sources(candidates[total].at.clone()),
    })
}
