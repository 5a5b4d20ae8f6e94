//! Reading facts off the lines of a letter.
//!
//! `text` joins the lines into one text that forgives misread characters; every other module finds one
//! sort of fact in it by tables of cues, and keeps for each fact the lines it came from.

mod addressee;
mod amounts;
mod consequence;
mod contact;
mod dates;
mod deadlines;
mod decision;
mod delivery;
mod doubts;
mod issue;
pub mod kinds;
mod land;
pub mod learnt;
mod money;
mod nature;
mod pages;
mod parts;
mod payment;
mod periods;
#[cfg(test)]
mod phrases;
#[cfg(test)]
mod properties;
mod references;
mod regime;
mod remedy;
mod sender;
mod tables;
#[cfg(test)]
mod testing;
pub(crate) mod text;

use crate::letter::{Delivery, Demand, Doubt, DoubtKind, Letter, Nature, Quote};
use crate::notice::{Amount, AmountRole, DeadlineKind, Payment};
use crate::page::Page;

use parts::Parts;
pub(crate) use regime::sender_decides;
use text::Text;

/// Reads what the pages say.
///
/// ```
/// use notice::page::{Line, LineId, Page};
/// let line = |line, text: &str| Line { id: LineId { page: 1, line }, text: text.into(), ..Line::default() };
/// let page = Page { lines: vec![line(1, "Hundesteuerbescheid 2026"), line(2, "Datum: 04.01.2026")], ..Page::default() };
/// let letter = notice::reading::read(&[page]);
/// assert_eq!(letter.kind, "dog_tax");
/// assert_eq!(letter.issue_date.map(|day| day.date.to_string()).as_deref(), Some("2026-01-04"));
/// ```
pub fn read(pages: &[Page]) -> Letter {
    let text = Text::new(pages);
    let parts = Parts::find(&text);
    let title = parts.title(&text);
    let sender = sender::find(&text, &parts);
    let kind = kinds::recognise(
        &text,
        title.as_ref().map_or("", |title| &title.text),
        sender.authority.name.as_deref().unwrap_or(""),
    );
    let addressee = addressee::find(&text, &parts);
    let references = references::find(&text);
    let days = dates::find(&text);
    let delivery = delivery::find(&text);
    let public = delivery.as_ref().is_some_and(|(way, _)| *way == Delivery::Public);
    let issue = issue::find(&text, &parts, &days, public);
    let (instruction, passage) = remedy::find(&text, &sender);
    let regime = regime::of(
        &text,
        kind,
        sender.authority.name.as_deref().unwrap_or(""),
        sender.land,
        &instruction,
    );
    let terms = deadlines::find(&deadlines::Context {
        text: &text,
        days: &days,
        kind,
        issued: issue
            .date
            .as_ref()
            .map(|day| day.date)
            .filter(|day| !doubts::strange(*day)),
        served: issue.served.as_ref().map(|day| day.date),
        passage,
        learnt: true,
    });
    let (amounts, mut doubts) = money::find(&text, &amounts::find(&text), &days, &terms, kind);
    let asks = amounts
        .iter()
        .any(|a| matches!(a.role, AmountRole::ToPay | AmountRole::Instalment));
    let accounts = payment::accounts(&text);
    // a court that orders a payment is not the one who gets it
    let payee = if kind.is_some_and(|kind| kind.character == kinds::Character::CourtOrder) {
        payment::claimant(&text)
    } else {
        sender.authority.name.clone()
    };
    let (payment, payment_doubts) = payment::find(&text, &accounts, &references, payee.as_deref(), asks);
    let nature = nature::of(&text, kind, &sender, &instruction, &accounts);
    // nothing is due, whatever an advertisement or a fraud says
    let alluring = matches!(nature, Nature::Advertisement | Nature::Suspicious);
    let (amounts, payment, terms) = if alluring {
        let amounts = amounts
            .into_iter()
            .map(|a| Amount {
                role: AmountRole::Other,
                due: None,
                ..a
            })
            .collect();
        (amounts, Payment::default(), Vec::new())
    } else {
        (amounts, payment, terms)
    };
    doubts.extend(payment_doubts);
    doubts.extend(issue.doubts);
    doubts.extend(doubts::find(pages, &text, issue.date.as_ref()));
    let missing_pages = pages::missing(&text);
    if !missing_pages.is_empty() {
        doubts.push(Doubt {
            kind: DoubtKind::PageMissing,
            text: String::new(),
            source: Vec::new(),
        });
    }
    let demands: Vec<Demand> = terms
        .iter()
        .filter(|t| {
            matches!(
                t.term.kind,
                DeadlineKind::Submit | DeadlineKind::Reply | DeadlineKind::Other
            )
        })
        .map(|t| Demand {
            kind: t.term.kind,
            quote: Quote {
                text: t.term.wording.clone(),
                source: t.term.source.clone(),
            },
        })
        .collect();
    let informs =
        !instruction.present && !decision::stands_in(&text, title.as_ref().map_or("", |title| &title.text));
    Letter {
        nature,
        informs,
        kind: kind.map_or("other", |kind| kind.id).to_owned(),
        regime,
        title,
        authority: sender.authority,
        land: sender.land,
        place: sender.place,
        addressee,
        references: references.into_iter().map(|r| r.reference).collect(),
        issue_date: issue.date,
        posted: issue.posted,
        served: issue.served,
        delivery,
        amounts,
        payment,
        terms: terms.into_iter().map(|t| t.term).collect(),
        instruction,
        consequence: consequence::find(&text, !demands.is_empty()),
        contact: contact::find(&text, &parts),
        demands,
        missing_pages,
        doubts,
    }
}
