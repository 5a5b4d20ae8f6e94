//! What to mind about a letter, and where advice is free or cheap.

use jiff::civil::Date;

use super::DraftKind;
use super::fit::objectable;
use super::write::last_day;
use crate::law::{Land, Regime};
use crate::message::Message;
use crate::notice::{Notice, RemedyKind};
use crate::telling::{day, money};

/// The form that the law demands of an objection: remedy (`None`: any), body of law, message, section.
///
/// Written form needs a signature, so a plain e-mail is not enough (§ 70 Abs. 1 VwGO, § 84 Abs. 1 SGG,
/// § 67 Abs. 1 OWiG, § 410 Abs. 1 StPO, § 694 Abs. 1 and § 340 Abs. 1 ZPO). Under the AO it is: written or
/// electronic, without a signature (§ 357 Abs. 1 AO).
const FORMS: &[(Option<RemedyKind>, Regime, &str, &str)] = &[
    (None, Regime::Ao, "letter-note-email", "§ 357 Abs. 1 AO"),
    (
        Some(RemedyKind::Einspruch),
        Regime::Kag,
        "letter-note-email",
        "§ 357 Abs. 1 AO",
    ),
    (None, Regime::Kag, "letter-note-signed", "§ 70 VwGO"),
    (None, Regime::VwVfG, "letter-note-signed", "§ 70 VwGO"),
    (None, Regime::SgbXVwGo, "letter-note-signed", "§ 70 VwGO"),
    (None, Regime::SgbX, "letter-note-signed", "§ 84 SGG"),
    (None, Regime::OWiG, "letter-note-signed", "§ 67 OWiG"),
    (None, Regime::StPO, "letter-note-signed", "§ 410 StPO"),
    (
        Some(RemedyKind::Widerspruch),
        Regime::Zpo,
        "letter-note-signed",
        "§ 694 ZPO",
    ),
    (None, Regime::Zpo, "letter-note-signed", "§ 340 ZPO"),
];

/// Kinds under the law of residence.
const RESIDENCE: &[&str] = &[
    "residence_permit",
    "residence_rejection",
    "asylum_decision",
    "asylum_seeker_benefits",
    "naturalisation",
    "naturalisation_documents",
    "integration_course",
];

/// What to mind about a letter of this kind.
pub(super) fn notes(kind: DraftKind, notice: &Notice, today: Date) -> Vec<Message> {
    let mut notes = vec![Message::new("letter-note-fill")];
    match kind {
        DraftKind::Objection => objection(notice, today, &mut notes),
        DraftKind::Reply => {
            let silence = match (notice.kind.as_str(), notice.regime) {
                ("witness_form", _) => Some("letter-note-witness"),
                ("criminal_summons", _) | (_, Regime::StPO) => Some("letter-note-accused"),
                (_, Regime::OWiG) => Some("letter-note-silence"),
                _ => None,
            };
            notes.extend(silence.map(Message::new));
            notes.push(Message::new("letter-note-free"));
        }
        DraftKind::MoreTime => {
            notes.extend(["letter-note-no-extension", "letter-note-free"].map(Message::new));
        }
        DraftKind::Paid | DraftKind::Address => notes.push(Message::new("letter-note-free")),
        DraftKind::Instalments | DraftKind::Deferral | DraftKind::Waiver | DraftKind::FileAccess => {
            notes.push(Message::new("letter-note-free"));
            if notice.remedy.kind != RemedyKind::None {
                notes.push(Message::new("letter-note-no-objection"));
            }
        }
    }
    notes.extend(["letter-note-proof", "letter-note-copy"].map(Message::new));
    notes
}

fn objection(notice: &Notice, today: Date, notes: &mut Vec<Message>) {
    if let Some(last) = last_day(notice) {
        let id = if day::is_past(Some(last), today) {
            "letter-note-late"
        } else {
            "letter-note-by"
        };
        notes.push(Message::new(id).with("day", last));
    }
    if notice.regime == Regime::Zpo && notice.remedy.kind == RemedyKind::Widerspruch {
        notes.push(Message::new("letter-note-court-form"));
    }
    let form = FORMS.iter().find(|(remedy, regime, ..)| {
        *regime == notice.regime && remedy.is_none_or(|kind| kind == notice.remedy.kind)
    });
    if let Some((_, _, id, law)) = form {
        notes.push(Message::new(*id).with("law", *law));
    }
    notes.push(Message::new("letter-note-in_person"));
    if notice.remedy.suspends == Some(false) && money::wanted(notice).is_some() {
        notes.push(Message::new("letter-note-pay"));
    }
}

/// Where advice on this letter is free or cheap; none for a change of address.
pub(super) fn advice(kind: DraftKind, notice: &Notice) -> Vec<Message> {
    if kind == DraftKind::Address {
        return Vec::new();
    }
    let owes = matches!(
        kind,
        DraftKind::Paid | DraftKind::Instalments | DraftKind::Deferral | DraftKind::Waiver
    );
    let social = matches!(notice.regime, Regime::SgbX | Regime::SgbXVwGo);
    let accused = matches!(notice.regime, Regime::OWiG | Regime::StPO | Regime::Zpo);
    // In these two Länder a public service takes the place of Beratungshilfe (§ 12 BerHG).
    let public = matches!(notice.land, Some(Land::Hb | Land::Hh));
    let rows = [
        (!accused, "letter-advice-authority"),
        (social, "letter-advice-social"),
        (
            RESIDENCE.contains(&notice.kind.as_str()),
            "letter-advice-migration",
        ),
        (notice.regime == Regime::Ao && !owes, "letter-advice-tax"),
        (owes, "letter-advice-debt"),
        (public, "letter-advice-public"),
        (!public && (objectable(notice) || !owes), "letter-advice-court"),
    ];
    rows.into_iter()
        .filter(|(fits, _)| *fits)
        .map(|(_, id)| Message::new(id))
        .collect()
}
