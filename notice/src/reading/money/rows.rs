//! Rows of tables: which of several amounts side by side, or one above the other, is meant.

use super::judge::Candidate;
use crate::notice::AmountRole;
use crate::reading::text::{Text, cue, fold};

/// The cells of the row in which an amount stands.
pub(super) fn row_of(text: &Text, c: &Candidate) -> Vec<usize> {
    text.row_of(text.lines_of(c.at.clone()).start)
}

/// Of several amounts in one row with the same due day, or none, one is to pay: the sum of the others, the one whose column says
/// so, else the last.
pub(super) fn one_per_row(text: &Text, candidates: &mut [Candidate]) {
    for i in 0..candidates.len() {
        let line = text.lines_of(candidates[i].at.clone()).start;
        let row = text.row_of(line);
        if row.len() < 3 {
            continue;
        }
        let payable = |c: &Candidate| matches!(c.role, AmountRole::ToPay | AmountRole::Instalment);
        let same: Vec<usize> = (0..candidates.len())
            .filter(|&j| {
                payable(&candidates[j])
                    && candidates[j].due == candidates[i].due
                    && row.contains(&text.lines_of(candidates[j].at.clone()).start)
            })
            .collect();
        let Some(&last) = same.last() else { continue };
        if same.len() < 2 || same[0] != i && !same.contains(&i) {
            continue;
        }
        // the last amount of the row is its sum where the others make it, whatever each of them was taken for
        let others: i64 = (0..candidates.len())
            .filter(|&j| candidates[j].at != candidates[last].at && candidates[j].due == candidates[last].due)
            .filter(|&j| row.contains(&text.lines_of(candidates[j].at.clone()).start))
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

/// Of several amounts in one row that the reader would get, the last is what is paid: "Bedarf | Einkommen |
/// Zuschlag | Leistungsbetrag".
pub(super) fn one_received_per_row(text: &Text, candidates: &mut [Candidate]) {
    let row_of = |c: &Candidate| row_of(text, c);
    for i in 0..candidates.len() {
        let row = row_of(&candidates[i]);
        if row.len() < 3 || candidates[i].role != AmountRole::Received {
            continue;
        }
        let later: Vec<&Candidate> = candidates[i + 1..]
            .iter()
            .filter(|other| other.role == AmountRole::Received && row_of(other) == row)
            .collect();
        // "Zahlbetrag täglich | Zahlbetrag monatlich": the same benefit by the day and by thirty days
        if later.iter().any(|other| other.cents == 30 * candidates[i].cents) {
            continue;
        }
        if !later.is_empty() {
            candidates[i].role = AmountRole::Other;
        }
    }
}

/// "eine Nachzahlung von 861 Euro. Davon wird ein Teilbetrag von 198,40 Euro einbehalten, so dass 662,60 Euro zur Auszahlung
/// gelangen": what is left takes the part of the whole.
pub(super) fn net_in_words(text: &Text, candidates: &mut [Candidate]) {
    let less = cue!(r"einbehalten|angerechnet|aufgerechnet|verrechnet|abgezogen");
    let left = cue!(r"verbleib|\brest|so ?dass|gelang|auszahl|noch zu");
    for i in 0..candidates.len() {
        if !matches!(candidates[i].role, AmountRole::Received | AmountRole::ToPay) {
            continue;
        }
        let rest = (i + 2..candidates.len().min(i + 5)).find(|&k| {
            let from = candidates[i].at.end;
            let to = candidates[k].at.start;
            from < to
                && candidates[i + 1..k]
                    .iter()
                    .any(|c| candidates[i].cents - c.cents.abs() == candidates[k].cents)
                && less.is_match(text.folded_of(from..to))
                && left.is_match(text.folded_of(candidates[i + 1].at.end..text.sentence(to).end.max(to)))
        });
        if let Some(rest) = rest {
            candidates[rest].role = candidates[i].role;
            candidates[rest].due = candidates[rest].due.or(candidates[i].due);
            candidates[rest].total = candidates[rest].total.max(candidates[i].total);
            candidates[rest].pay = candidates[rest].pay.max(candidates[i].pay);
            candidates[rest].now |= candidates[i].now;
            candidates[rest].not = 0;
            candidates[i].role = AmountRole::Other;
        }
    }
}

/// "Nachzahlung 642,00", "davon einbehalten 214,00", "Auszahlung an Sie 428,00": only the rest is received.
pub(super) fn net_of_withheld(candidates: &mut [Candidate]) {
    let withheld = cue!(r"einbehalten|abzüglich|\bdavon\b|verrechnet|\./\.");
    let says = |c: &Candidate| {
        c.label
            .as_deref()
            .is_some_and(|label| withheld.is_match(&fold(label)))
    };
    for i in 0..candidates.len().saturating_sub(2) {
        let (whole, less, rest) = (&candidates[i], &candidates[i + 1], &candidates[i + 2]);
        let received = |c: &Candidate| c.role == AmountRole::Received;
        if received(whole) && received(rest) && says(less) && whole.cents - less.cents.abs() == rest.cents {
            candidates[i].role = AmountRole::Other;
        }
    }
}

/// "Rente nach Anrechnung 481,03", "Beitrag - 58,45", "monatlicher Zahlbetrag 422,58": of one table only what is
/// paid out is received.
pub(super) fn gross_before_net(text: &Text, candidates: &mut [Candidate]) {
    let paid_out = cue!(r"zahlbetrag|auszahlungsbetrag|auszuzahlen");
    let block = |c: &Candidate| {
        let line = &text.lines[text.lines_of(c.at.clone()).start];
        (line.id.page, line.block)
    };
    let says = |c: &Candidate| {
        c.label
            .as_deref()
            .is_some_and(|label| paid_out.is_match(&fold(label)))
    };
    let taken_off = |c: &Candidate| {
        let line = &text.lines[text.lines_of(c.at.clone()).start];
        line.text.trim_start().starts_with(['-', '–', '−', '—'])
    };
    for net in 0..candidates.len() {
        if candidates[net].role != AmountRole::Received || !says(&candidates[net]) {
            continue;
        }
        let (at, cents) = (block(&candidates[net]), candidates[net].cents);
        let less = candidates[..net]
            .iter()
            .any(|c| (c.cents < 0 || taken_off(c)) && block(c) == at);
        for gross in &mut candidates[..net] {
            if less && gross.cents > cents && block(gross) == at {
                gross.role = AmountRole::Other;
            }
        }
    }
}
