//! Suspensive effect: whether lodging the remedy stops the duty to pay or comply.

use super::{ASYLUM, RESIDENCE};
use crate::law::Regime::{self, Ao, Kag, OWiG, SgbX, SgbXVwGo, StPO, VwVfG, Zpo};
use crate::law::character::has;

/// One rule on suspensive effect.
pub(crate) struct Effect {
    /// Under which codes.
    pub regimes: &'static [Regime],
    /// Only for kinds whose id contains one of these words; empty for all.
    pub kinds: &'static [&'static str],
    /// Whether a remedy stops the duty to pay or comply; `None` where it depends.
    pub suspends: Option<bool>,
    /// The section, with what it depends on.
    pub law: &'static str,
}

const ANY: &[&str] = &[];
const STOPS: Option<bool> = Some(true);
const GOES_ON: Option<bool> = Some(false);
const DEPENDS: Option<bool> = None;

const fn row(
    regimes: &'static [Regime],
    kinds: &'static [&'static str],
    suspends: Option<bool>,
    law: &'static str,
) -> Effect {
    Effect {
        regimes,
        kinds,
        suspends,
        law,
    }
}

/// Suspensive effect; the first row that fits holds.
#[rustfmt::skip]
pub(crate) static EFFECTS: &[Effect] = &[
    row(&[Ao],  ANY, GOES_ON, "§ 361 Abs. 1 AO, § 69 Abs. 1 FGO; Aussetzung auf Antrag (§ 361 Abs. 2 AO)"),
    row(&[Kag], ANY, GOES_ON, "§ 80 Abs. 2 Satz 1 Nr. 1 VwGO; Aussetzung auf Antrag (§ 80 Abs. 4 VwGO)"),
    row(&[SgbX], &["jobcenter_appointment"], GOES_ON, "§ 39 Nr. 3 SGB II, § 336a SGB III"),
    row(&[SgbX], &["parental_allowance"], GOES_ON, "§ 13 Abs. 2 BEEG"),
    row(&[SgbX], &["benefit_cut", "unemployment_block"], GOES_ON, "§ 39 Nr. 1 SGB II, § 336a SGB III, § 86a Abs. 2 Nr. 2 SGG"),
    row(&[SgbX], &["contributions"], GOES_ON, "§ 86a Abs. 2 Nr. 1 SGG"),
    row(&[SgbX], &["refund"], STOPS, "§ 86a Abs. 1 SGG für die Erstattung; die Aufhebung gilt im SGB II weiter (§ 39 Nr. 1 SGB II)"),
    row(&[SgbX], ANY, DEPENDS, "§ 86a SGG, § 39 SGB II: je nach Inhalt des Bescheids"),
    row(&[SgbXVwGo], ANY, DEPENDS, "§ 80 VwGO: je nach Inhalt des Bescheids"),
    row(&[VwVfG], RESIDENCE, GOES_ON, "§ 84 Abs. 1 AufenthG"),
    row(&[VwVfG], ASYLUM, DEPENDS, "§ 75 AsylG: je nach Art der Ablehnung"),
    row(&[VwVfG], &["fire_service_fee", "towing_fee"], DEPENDS, "§ 80 Abs. 2 Satz 1 Nr. 1 VwGO: ob Kosten eines Einsatzes darunter fallen, ist umstritten"),
    row(&[VwVfG], &["fee", "chamber_contribution"], GOES_ON, "§ 80 Abs. 2 Satz 1 Nr. 1 VwGO"),
    row(&[VwVfG], &["penalty_payment"], GOES_ON, "§ 80 Abs. 2 Satz 2 VwGO und Vollstreckungsgesetz des Landes"),
    row(&[VwVfG], &["census"], GOES_ON, "§ 15 Abs. 6 BStatG"),
    row(&[VwVfG], ANY, DEPENDS, "§ 80 Abs. 1 VwGO; nicht bei angeordneter sofortiger Vollziehung (§ 80 Abs. 2 Satz 1 Nr. 4 VwGO)"),
    row(&[OWiG], ANY, STOPS, "§ 67, § 89 OWiG"),
    row(&[StPO], ANY, STOPS, "§ 410 Abs. 3 StPO"),
    row(&[Zpo], &["enforcement_order"], GOES_ON, "§ 700 Abs. 1, § 708 Nr. 2 ZPO; Einstellung auf Antrag (§ 719, § 707 ZPO)"),
    row(&[Zpo], &["court_payment_order"], STOPS, "§ 694, § 699 ZPO"),
];

/// Whether lodging the remedy stops the duty to pay or comply; `None` where it cannot be told.
pub(crate) fn suspends(regime: Regime, kind: &str) -> Option<bool> {
    EFFECTS
        .iter()
        .find(|row| {
            row.regimes.contains(&regime)
                && (row.kinds.is_empty() || row.kinds.iter().any(|words| has(kind, words)))
        })
        .and_then(|row| row.suspends)
}
