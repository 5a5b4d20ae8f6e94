//! The law of deadlines: which day a printed period means, by which section, under which assumption.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::letter::{Delivery, Letter};
use crate::notice::Notice;

/// What the reader says about the letter, against what was assumed.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Corrections {
    /// The day on which the letter was really received or served.
    pub received: Option<Date>,
    /// The Land of the authority.
    pub land: Option<Land>,
    /// How it was delivered.
    pub delivery: Option<Delivery>,
    /// Whether the reader lives abroad.
    #[serde(default)]
    pub abroad: bool,
}

/// The body of law that governs notification and periods.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
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

/// The sixteen Länder by their usual two letters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "UPPERCASE")]
#[expect(missing_docs, reason = "the letters are the names")]
pub enum Land {
    Bw,
    By,
    Be,
    Bb,
    Hb,
    Hh,
    He,
    Mv,
    Ni,
    Nw,
    Rp,
    Sl,
    Sn,
    St,
    Sh,
    Th,
}

/// Applies the law to what the letter says.
pub fn apply(_letter: &Letter, _today: Date, _corrections: &Corrections) -> Notice {
    unimplemented!()
}
