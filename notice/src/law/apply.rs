//! From what the page says to what it means: everything put together.

use jiff::civil::Date;

use super::Corrections;
use super::actions::actions;
use super::case::Case;
use super::missed::missed;
use super::objection::objection;
use super::payment::{payment, with_day};
use super::warnings::warnings;
use super::{private, terms};
use crate::letter::{Letter, Nature};
use crate::message::Message;
use crate::notice::{Consequence, Deadline, Notice};

/// Applies the law to what the letter says.
///
/// `today` decides which days are past and which instalment is the next; `corrections` take the place of
/// what would otherwise be read or assumed.
///
/// ```
/// use jiff::civil::date;
/// use notice::law::{self, Corrections, Land, Regime};
/// use notice::letter::{Instruction, Letter, Start};
/// use notice::notice::{Dated, RemedyKind};
///
/// // An income tax assessment of 4 July 2025. The fourth day after posting (§ 122 Abs. 2 Nr. 1 AO) is
/// // Tuesday 8 July; one month later (§ 355 Abs. 1 AO) is Friday 8 August.
/// let letter = Letter {
///     kind: "income_tax".to_owned(),
///     regime: Regime::Ao,
///     land: Some(Land::Ni),
///     issue_date: Some(Dated { date: date(2025, 7, 4), source: vec![] }),
///     instruction: Instruction {
///         kind: RemedyKind::Einspruch,
///         period: Some(law::period::months(1)),
///         start: Some(Start::Notification),
///         present: true,
///         ..Instruction::default()
///     },
///     ..Letter::default()
/// };
/// let notice = law::apply(&letter, date(2025, 7, 10), &Corrections::default());
/// assert_eq!(notice.deadlines[0].date, Some(date(2025, 8, 8)));
/// assert_eq!(notice.deadlines[0].notified, Some(date(2025, 7, 8)));
///
/// // The reader got it later: the real day counts.
/// let late = Corrections { received: Some(date(2025, 7, 10)), ..Corrections::default() };
/// let notice = law::apply(&letter, date(2025, 7, 10), &late);
/// assert_eq!(notice.deadlines[0].date, Some(date(2025, 8, 11)));
/// ```
pub fn apply(letter: &Letter, today: Date, corrections: &Corrections) -> Notice {
    let mut case = Case::new(letter, today, corrections);
    let objection = objection(&case);
    case.remedy_ends = objection.deadlines.first().cloned();
    let mut deadlines: Vec<Deadline> = objection.deadlines;
    deadlines.extend(terms::deadlines(&case));
    let private = private::add(&case, &mut deadlines);
    // Days in their order; what has no day comes last. The sort keeps the order of the letter otherwise.
    deadlines.sort_by_key(|deadline| deadline.date.unwrap_or(Date::MAX));
    for deadline in &mut deadlines {
        deadline.missed = missed(deadline, &case);
    }
    let mut all_warnings = warnings(&case);
    all_warnings.extend(objection.warnings);
    all_warnings.extend(private);
    let actions = actions(&case, &deadlines, &objection.remedy);
    Notice {
        is_notice: letter.nature == Nature::Official,
        nature: letter.nature,
        kind: if letter.kind.is_empty() {
            "other".to_owned()
        } else {
            letter.kind.clone()
        },
        regime: letter.regime,
        title: letter.title.as_ref().map(|title| title.text.clone()),
        title_source: letter
            .title
            .as_ref()
            .map(|title| title.source.clone())
            .unwrap_or_default(),
        warnings: all_warnings,
        missing_pages: letter.missing_pages.clone(),
        authority: letter.authority.clone(),
        land: case.land,
        addressee: letter.addressee.clone(),
        references: letter.references.clone(),
        issue_date: letter.issue_date.clone(),
        delivery: case.arrival.way(),
        amounts: with_day(letter.amounts.clone(), &deadlines),
        payment: payment(letter, today),
        deadlines,
        actions,
        remedy: objection.remedy,
        consequence: letter.consequence.as_ref().map(|consequence| Consequence {
            text: Message::new("law-quote").with("text", consequence.text.text.as_str()),
            source: consequence.source.clone(),
        }),
        contact: letter.contact.clone(),
    }
}
