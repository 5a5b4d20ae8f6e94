//! Which letter fits which notice.

use super::DraftKind;
use crate::law::Regime;
use crate::letter::Nature;
use crate::notice::{ActionKind, DeadlineKind, Notice, RemedyKind};
use crate::telling::money;

/// What a notice can hold that calls for a letter.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Situation {
    /// It can be objected to in writing to the authority or the court that sent it.
    Objectable,
    /// It asks for the reader's side.
    Heard,
    /// It asks for a reply, documents or an application.
    Asked,
    /// It wants money.
    Owes,
    /// It decides or will decide something about the reader.
    Decides,
    /// Any notice.
    Any,
}

/// One kind of letter and when it fits.
struct Row {
    kind: DraftKind,
    when: Situation,
    /// Bodies of law in which this letter does not exist.
    not_under: &'static [Regime],
    /// Kinds of notice to which it would be the wrong answer.
    not_for: &'static [&'static str],
}

const ROWS: &[Row] = &[
    Row {
        kind: DraftKind::Objection,
        when: Situation::Objectable,
        not_under: &[Regime::Bgb],
        not_for: &[],
    },
    Row {
        kind: DraftKind::Reply,
        when: Situation::Heard,
        not_under: &[],
        not_for: &[],
    },
    Row {
        kind: DraftKind::MoreTime,
        when: Situation::Asked,
        not_under: &[],
        // These end a matter within their own time, which nobody extends.
        not_for: &["warning_fine", "election_notification"],
    },
    Row {
        kind: DraftKind::Paid,
        when: Situation::Owes,
        not_under: &[],
        not_for: &[],
    },
    // A claim of a private person cannot be eased by the court; a criminal sentence is eased only once it is
    // final, by the prosecutor (§ 459a StPO); a Verwarnung holds only when it is paid in time (§ 56 OWiG); a
    // Zwangsgeld falls away by doing what is asked.
    Row {
        kind: DraftKind::Instalments,
        when: Situation::Owes,
        not_under: &[Regime::Zpo, Regime::StPO],
        not_for: &["warning_fine", "penalty_payment"],
    },
    Row {
        kind: DraftKind::Deferral,
        when: Situation::Owes,
        not_under: &[Regime::Zpo, Regime::StPO],
        not_for: &["warning_fine", "penalty_payment"],
    },
    // A fine cannot be waived like a tax (§ 227 AO, § 76 Abs. 2 SGB IV, § 44 SGB II); the broadcasting
    // contribution has its own exemption (§ 4 RBStV).
    Row {
        kind: DraftKind::Waiver,
        when: Situation::Owes,
        not_under: &[Regime::Zpo, Regime::StPO, Regime::OWiG],
        not_for: &["warning_fine", "penalty_payment", "broadcasting_fee"],
    },
    Row {
        kind: DraftKind::FileAccess,
        when: Situation::Decides,
        not_under: &[Regime::Zpo, Regime::Bgb],
        not_for: &["warning_fine"],
    },
    Row {
        kind: DraftKind::Address,
        when: Situation::Any,
        not_under: &[],
        not_for: &[],
    },
];

/// The letters that fit, in the order of the table.
pub(super) fn kinds(notice: &Notice) -> Vec<DraftKind> {
    if !notice.is_notice || notice.nature != Nature::Official {
        return Vec::new();
    }
    ROWS.iter()
        .filter(|row| holds(row.when, notice))
        .filter(|row| !row.not_under.contains(&notice.regime))
        .filter(|row| !row.not_for.contains(&notice.kind.as_str()))
        .map(|row| row.kind)
        .collect()
}

fn holds(situation: Situation, notice: &Notice) -> bool {
    let acts = |kinds: &[ActionKind], days: &[DeadlineKind]| {
        notice.actions.iter().any(|action| kinds.contains(&action.kind))
            || notice.deadlines.iter().any(|day| days.contains(&day.kind))
    };
    match situation {
        Situation::Objectable => objectable(notice),
        Situation::Heard => acts(&[ActionKind::Reply], &[DeadlineKind::Reply]),
        Situation::Asked => acts(
            &[ActionKind::Reply, ActionKind::Submit],
            &[DeadlineKind::Reply, DeadlineKind::Submit],
        ),
        Situation::Owes => money::wanted(notice).is_some(),
        Situation::Decides => notice.remedy.kind != RemedyKind::None || holds(Situation::Heard, notice),
        Situation::Any => true,
    }
}

/// Whether Widerspruch or Einspruch is open.
pub(super) fn objectable(notice: &Notice) -> bool {
    matches!(
        notice.remedy.kind,
        RemedyKind::Widerspruch | RemedyKind::Einspruch | RemedyKind::WiderspruchOrKlage
    )
}
