//! Bank and BIC of an account.

use super::accounts::Account;
use crate::notice::Payment;
use crate::reading::text::{Text, cue, fold, printed};

/// BIC and bank in the lines of this account: its own row, then what stands above it in its column, then what
/// stands below. Another account ends the search, and a bank of another banking group is none of this one.
pub(super) fn beside(text: &Text, account: &Account, payment: &mut Payment) {
    let line = text.lines_of(account.at.clone()).start;
    let number = account.iban.as_deref().unwrap_or("");
    let (above, below) = account_block(text, line);
    for i in std::iter::once(line).chain(above).chain(below) {
        let words = &text.lines[i].text;
        if payment.bic.is_none()
            && let Some(hit) = printed!(r"(?:BIC|SWIFT)(?:-Code)?\s?:?\s*([A-Z]{4}\s?DE\s?[A-Z0-9]{2}(?:[A-Z0-9]{3})?)\b|\b([A-Z]{4}DE[A-Z0-9]{2}[A-Z0-9]{3})\b|\b([A-Z]{4}DE[A-Z0-9]{2})\b").captures(words)
        {
            let bic = hit.get(1).or(hit.get(2)).or(hit.get(3)).map(|m| m.as_str().replace(' ', ""));
            payment.bic = bic.filter(|b| (b.len() == 8 || b.len() == 11) && same_group(number, &fold(b)));
            if payment.bic.is_some() {
                payment.source.push(text.lines[i].id);
            }
        }
        if payment.bank.is_none()
            && let Some(bank) = bank(words)
            && same_group(number, &fold(&bank))
        {
            payment.bank = Some(bank);
            payment.source.push(text.lines[i].id);
        }
    }
}

/// The lines above and below line `i` that belong to the account in it, each nearest first.
fn account_block(text: &Text, i: usize) -> (Vec<usize>, Vec<usize>) {
    let line = &text.lines[i];
    let known = line.place.height() > 0.0;
    let other_account =
        |j: usize| printed!(r"\b[A-Z]{2}\d{2}(?:\s?[\dA-Z]{4}){3}").is_match(&text.lines[j].text);
    let belongs = |j: usize, last: usize| {
        let (other, last) = (&text.lines[j], &text.lines[last]);
        let apart = (other.place.top - last.place.top).abs();
        other.id.page == line.id.page
            && if known {
                (other.place.left - line.place.left).abs() < 0.05 && apart < 2.5 * line.place.height()
            } else {
                other.block == line.block
            }
    };
    // cells of the same row first: a table has label and value side by side
    let row: Vec<usize> = text.row_of(i).into_iter().filter(|&j| j != i).collect();
    let crowded = row.iter().any(|&j| other_account(j));
    let gather = |candidates: &mut dyn Iterator<Item = usize>| {
        let mut found: Vec<usize> = Vec::new();
        for j in candidates {
            let last = found.last().copied().unwrap_or(i);
            if belongs(j, last) && !row.contains(&j) {
                if found.len() >= 3 || other_account(j) {
                    break;
                }
                found.push(j);
            }
        }
        found
    };
    let mut above = if crowded { Vec::new() } else { row.clone() };
    above.extend(gather(&mut (0..i).rev()));
    (above, gather(&mut (i + 1..text.lines.len())))
}

/// The name of a bank in `words`.
fn bank(words: &str) -> Option<String> {
    let hit = printed!(
        r"(?:[A-ZÄÖÜ][\wäöüß.\-]*\s){0,3}(?:[\wÄÖÜäöüß-]*[Ss]parkasse(?:\s[A-ZÄÖÜ][\wäöüß\-]+(?:[ -](?:am|und|an der|im|[A-ZÄÖÜ])[\wäöüß\-]*){0,3})?|(?:[\wÄÖÜäöüß-]*[Vv]olksbank|VR[- ]Bank|Raiffeisenbank|Postbank|Commerzbank|Deutsche Bank|Deutsche Kreditbank|Bundesbank|Landesbank|BayernLB|Helaba|NORD/LB|LBBW|[\wÄÖÜäöüß-]*bank)(?:\s(?:AG|eG|[A-ZÄÖÜ][\wäöüß\-]+))*)"
    )
    .find(words)?;
    let name = hit.as_str().trim();
    (!cue!("^(bank|iban|bankverbindung)").is_match(&fold(name))).then(|| name.to_owned())
}

/// Whether a bank or BIC (folded) can keep the account: the fourth digit of the Bankleitzahl within a German
/// IBAN is the number of the banking group (Deutsche Bundesbank, "Richtlinien für die Vergabe von
/// Bankleitzahlen": 0 Bundesbank, 5 Sparkassen and Landesbanken, 6 and 9 cooperative banks).
fn same_group(iban: &str, name: &str) -> bool {
    let groups: [(&regex::Regex, &[u8]); 3] = [
        (cue!("bundesbank|^mark[a-z]*de"), b"0"),
        (cue!("sparkasse"), b"5"),
        (cue!("volksbank|raiffeisen|^vr[- ]?bank|^genode"), b"69"),
    ];
    let Some(digit) = iban.strip_prefix("DE").and_then(|rest| rest.as_bytes().get(5)) else {
        return true;
    };
    groups
        .iter()
        .all(|(pattern, digits)| !pattern.is_match(name) || digits.contains(digit))
}
