//! Doubts for the top of the page.

use super::case::{Case, sensible_letter};
use crate::letter::{DoubtKind, Nature};
use crate::message::Message;
use crate::notice::{Warning, WarningKind};

/// The message of each sort of doubt.
#[rustfmt::skip]
const DOUBTS: &[(DoubtKind, &str)] = &[
    (DoubtKind::IbanUnreadable, "law-warn-iban-unreadable"),
    (DoubtKind::TwoIssueDates,  "law-warn-two-issue-dates"),
    (DoubtKind::StrangeDate,    "law-warn-strange-date"),
    (DoubtKind::SumDisagrees,   "law-warn-sum-disagrees"),
    (DoubtKind::TwoLetters,     "law-warn-two-letters"),
    (DoubtKind::PageMissing,    "law-warn-page-missing"),
    (DoubtKind::BadPicture,     "law-warn-bad-picture"),
    (DoubtKind::ForeignIban,    "law-warn-foreign-iban"),
];

/// The message of each nature that is no official letter.
#[rustfmt::skip]
const NATURES: &[(Nature, &str)] = &[
    (Nature::Advertisement, "law-warn-advertisement"),
    (Nature::Private,       "law-warn-private"),
    (Nature::Suspicious,    "law-warn-suspicious"),
    (Nature::Unclear,       "law-warn-unclear"),
    (Nature::Foreign,       "law-warn-foreign"),
];

/// The doubts that the page raises, the nature of the letter first.
pub(crate) fn warnings(case: &Case) -> Vec<Warning> {
    let letter = case.letter;
    let mut warnings = Vec::new();
    if let Some((_, id)) = NATURES.iter().find(|(nature, _)| *nature == letter.nature) {
        warnings.push(Warning {
            kind: WarningKind::Nature,
            text: Message::new(*id),
            source: Vec::new(),
        });
    }
    for doubt in &letter.doubts {
        if let Some((_, id)) = DOUBTS.iter().find(|(kind, _)| *kind == doubt.kind) {
            warnings.push(Warning {
                kind: WarningKind::Doubt(doubt.kind),
                text: Message::new(*id),
                source: doubt.source.clone(),
            });
        }
    }
    let raised = |kind| letter.doubts.iter().any(|doubt| doubt.kind == kind);
    if !letter.missing_pages.is_empty() && !raised(DoubtKind::PageMissing) {
        warnings.push(Warning {
            kind: WarningKind::Doubt(DoubtKind::PageMissing),
            text: Message::new("law-warn-page-missing"),
            source: Vec::new(),
        });
    }
    let strange = letter
        .issue_date
        .as_ref()
        .filter(|dated| !sensible_letter(dated.date, case.today));
    if let Some(dated) = strange.filter(|_| !raised(DoubtKind::StrangeDate)) {
        warnings.push(Warning {
            kind: WarningKind::Doubt(DoubtKind::StrangeDate),
            text: Message::new("law-warn-strange-date"),
            source: dated.source.clone(),
        });
    }
    warnings
}
