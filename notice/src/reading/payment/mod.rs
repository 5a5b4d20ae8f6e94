//! How to pay: the account of the payee, its check digits, recipient, reference, direct debit.

mod accounts;
mod bank;
mod debit;
mod payee;
mod purpose;
#[cfg(test)]
mod tests;

use super::references;
use super::text::{Text, cue};
use crate::letter::{Doubt, DoubtKind};
use crate::notice::Payment;

pub(crate) use accounts::{Account, accounts};
pub(crate) use payee::claimant;

use bank::beside;
use debit::direct_debit;
use payee::recipient;

/// How to pay, and what is doubtful about it. `payee` is who gets the money where the letter names nobody else,
/// `asks` tells whether the letter asks for money at all.
pub(crate) fn find(
    text: &Text,
    accounts: &[Account],
    references: &[references::Found],
    payee: Option<&str>,
    asks: bool,
) -> (Payment, Vec<Doubt>) {
    let mut payment = Payment::default();
    let mut doubts = Vec::new();
    payment.direct_debit = direct_debit(text);
    // what is collected must not be transferred as well
    if !asks || payment.direct_debit {
        return (payment, doubts);
    }
    // "zahlen Sie beim Termin mit Karte": no account in the foot of the page is meant
    let in_person = text.has(cue!(
        r"(zahlen|bezahlen|entrichten) sie [^.]{0,60}(beim termin|bei der abholung|vor ort|mit karte|an der kasse|in bar)\b|(in bar|mit karte|mit ec-karte|vor ort) [^.]{0,30}zu (zahlen|entrichten|bezahlen)|(be)?zahlung (ist )?(nur|ausschließlich|bitte)? ?(vor ort|beim termin|bei der vorsprache|mit (der )?(ec-|giro)?karte|in bar|bargeldlos vor ort)|(bargeld|barzahlung) [^.]{0,20}nicht (angenommen|möglich|akzeptiert)|nur (mit )?(ec-|giro)?karte(nzahlung)?\b|\b(am|beim|zum) termin\b[^.]{0,60}zu (entrichten|zahlen|bezahlen|begleichen)|am kassenautomaten"
    ));
    let usable = |account: &&Account| !(account.own || in_person && in_foot(text, account));
    let best = accounts
        .iter()
        .filter(usable)
        .filter(|account| account.iban.is_some())
        .max_by_key(|account| {
            (
                !in_foot(text, account) && account.weight > 0,
                account.labelled,
                account.weight.min(2),
                std::cmp::Reverse(account.at.start),
            )
        });
    for unreadable in accounts
        .iter()
        .filter(usable)
        .filter(|account| account.iban.is_none())
    {
        doubts.push(Doubt {
            kind: DoubtKind::IbanUnreadable,
            text: text.flat[unreadable.at.clone()].to_owned(),
            source: text.sources(unreadable.at.clone()),
        });
    }
    if let Some(account) = best {
        payment.iban.clone_from(&account.iban);
        payment.source = text.sources(account.at.clone());
        if account
            .iban
            .as_deref()
            .is_some_and(|iban| !iban.starts_with("DE"))
        {
            doubts.push(Doubt {
                kind: DoubtKind::ForeignIban,
                text: text.flat[account.at.clone()].to_owned(),
                source: text.sources(account.at.clone()),
            });
        }
        beside(text, account, &mut payment);
    }
    let reference = references
        .iter()
        .filter(|r| r.payment >= 5)
        .max_by_key(|r| (r.payment, 0));
    let first_of_best = references
        .iter()
        .find(|r| reference.is_some_and(|best| best.payment == r.payment));
    // who pays on the spot names no reference
    let named = if in_person && payment.iban.is_none() {
        None
    } else {
        purpose::of_claimant(text)
            .or_else(|| purpose::asked(text, references))
            .or_else(|| {
                first_of_best.map(|found| (found.reference.value.clone(), found.reference.source.clone()))
            })
    };
    if let Some((value, source)) = named {
        payment.reference = Some(purpose::without_clerk(&value).to_owned());
        payment.source.extend(source);
    }
    payment.recipient =
        recipient(text, &mut payment).or_else(|| payment.iban.as_ref().and(payee).map(str::to_owned));
    payment.source.sort_unstable();
    payment.source.dedup();
    (payment, doubts)
}

/// Whether an account stands among those in the foot of a page.
fn in_foot(text: &Text, account: &Account) -> bool {
    let i = text.lines_of(account.at.clone()).start;
    let line = &text.lines[i];
    // below the signature, however short the letter is
    let signed = cue!(
        r"^(mit )?(freundliche[nm]?|herzliche[nm]?|beste[nm]?|viele[nm]?) gr[uü](ß|ss)|^hochachtungsvoll|^(im|in) (auftrage?|vertretung)\b"
    );
    line.place.top > 0.88
        || text.lines[..i]
            .iter()
            .any(|above| above.id.page == line.id.page && signed.is_match(&above.folded))
}
