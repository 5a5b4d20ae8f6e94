//! The bodies of law and the sections by which each counts.

use serde::{Deserialize, Serialize};

/// The body of law that governs notification and periods.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum Regime {
    /// Abgabenordnung: federal taxes, customs, Familienkasse.
    #[serde(rename = "AO")]
    Ao,
    /// Municipal taxes and fees: Kommunalabgabengesetz of the Land, which refers to the AO.
    #[serde(rename = "KAG")]
    Kag,
    /// Social administration: SGB X, courts by SGG.
    #[serde(rename = "SGB X")]
    SgbX,
    /// Social procedure (SGB X) before the administrative courts (VwGO): Wohngeld, BAföG, child care.
    #[serde(rename = "SGB X/VwGO")]
    SgbXVwGo,
    /// General administrative procedure of the Bund or a Land.
    #[default]
    #[serde(rename = "VwVfG")]
    VwVfG,
    /// Regulatory offences.
    #[serde(rename = "OWiG")]
    OWiG,
    /// Criminal procedure (Strafbefehl).
    #[serde(rename = "StPO")]
    StPO,
    /// Civil procedure (Mahnbescheid).
    #[serde(rename = "ZPO")]
    Zpo,
    /// Private law: no notice at all.
    #[serde(rename = "BGB")]
    Bgb,
}

/// The sections by which a regime counts.
pub(crate) struct Counting {
    /// Length and end of the period for a remedy.
    pub remedy: &'static str,
    /// The end of that period on a weekend or holiday.
    pub remedy_shift: &'static str,
    /// What starts a period that an authority sets.
    pub authority_start: &'static str,
    /// Length and end of a period that an authority sets.
    pub authority: &'static str,
    /// The end of that period on a weekend or holiday.
    pub authority_shift: &'static str,
}

const BGB: &str = "§ 187 Abs. 1, § 188 BGB";
const COURT: &str = "§ 57 Abs. 2 VwGO, § 222 Abs. 1 ZPO, § 188 Abs. 2 BGB";
const COURT_SHIFT: &str = "§ 57 Abs. 2 VwGO, § 222 Abs. 2 ZPO";
const TAX: &str = "§ 108 Abs. 1 AO, § 188 BGB";
const TAX_SHIFT: &str = "§ 108 Abs. 3 AO";
const SOCIAL: &str = "§ 26 Abs. 1 SGB X, § 188 BGB";
const SOCIAL_SHIFT: &str = "§ 26 Abs. 3 SGB X";
const CRIMINAL_SHIFT: &str = "§ 43 Abs. 2 StPO";

/// One row per regime. The end of every one of these periods moves to the next working day; only the
/// section that says so differs.
#[rustfmt::skip]
const COUNTING: &[(Regime, Counting)] = &[
    (Regime::Ao,       Counting { remedy: TAX,    remedy_shift: TAX_SHIFT,   authority_start: "§ 108 Abs. 2 AO", authority: TAX,    authority_shift: TAX_SHIFT }),
    (Regime::Kag,      Counting { remedy: COURT,  remedy_shift: COURT_SHIFT, authority_start: "§ 108 Abs. 2 AO", authority: TAX,    authority_shift: TAX_SHIFT }),
    (Regime::SgbX,     Counting { remedy: "§ 64 Abs. 1 und 2 SGG", remedy_shift: "§ 64 Abs. 3 SGG", authority_start: "§ 26 Abs. 2 SGB X", authority: SOCIAL, authority_shift: SOCIAL_SHIFT }),
    (Regime::SgbXVwGo, Counting { remedy: COURT,  remedy_shift: COURT_SHIFT, authority_start: "§ 26 Abs. 2 SGB X", authority: SOCIAL, authority_shift: SOCIAL_SHIFT }),
    (Regime::VwVfG,    Counting { remedy: COURT,  remedy_shift: COURT_SHIFT, authority_start: "§ 31 Abs. 2 VwVfG", authority: "§ 31 Abs. 1 VwVfG, § 188 BGB", authority_shift: "§ 31 Abs. 3 VwVfG" }),
    (Regime::OWiG,     Counting { remedy: "§ 46 Abs. 1 OWiG, § 43 Abs. 1 StPO", remedy_shift: "§ 46 Abs. 1 OWiG, § 43 Abs. 2 StPO", authority_start: "§ 46 Abs. 1 OWiG, § 43 Abs. 1 StPO", authority: BGB, authority_shift: "§ 46 Abs. 1 OWiG, § 43 Abs. 2 StPO" }),
    (Regime::StPO,     Counting { remedy: "§ 43 Abs. 1 StPO", remedy_shift: CRIMINAL_SHIFT, authority_start: "§ 43 Abs. 1 StPO", authority: "§ 43 Abs. 1 StPO", authority_shift: CRIMINAL_SHIFT }),
    (Regime::Zpo,      Counting { remedy: "§ 222 Abs. 1 ZPO, § 188 BGB", remedy_shift: "§ 222 Abs. 2 ZPO", authority_start: "§ 221 ZPO", authority: "§ 222 Abs. 1 ZPO, § 188 BGB", authority_shift: "§ 222 Abs. 2 ZPO" }),
    (Regime::Bgb,      Counting { remedy: BGB,    remedy_shift: "§ 193 BGB", authority_start: "§ 187 Abs. 1 BGB", authority: BGB,    authority_shift: "§ 193 BGB" }),
];

impl Regime {
    /// The sections by which this regime counts.
    pub(crate) fn counting(self) -> &'static Counting {
        // The table follows the order of the variants; a test holds it to that.
        &COUNTING[self as usize].1
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_follows_the_variants() {
        for (at, (regime, _)) in COUNTING.iter().enumerate() {
            assert_eq!(*regime as usize, at);
        }
        assert_eq!(COUNTING.len(), Regime::Bgb as usize + 1);
    }
}
