//! The sixteen Länder.

use serde::{Deserialize, Serialize};

/// The sixteen Länder by their usual two letters.
///
/// ```
/// use notice::law::Land;
/// assert_eq!(Land::from_code("sn"), Some(Land::Sn));
/// assert_eq!(Land::Sn.name(), "Sachsen");
/// assert_eq!(Land::from_code("XX"), None);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
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

/// Every Land with its code and its German name.
const LANDS: [(Land, &str, &str); 16] = [
    (Land::Bw, "BW", "Baden-Württemberg"),
    (Land::By, "BY", "Bayern"),
    (Land::Be, "BE", "Berlin"),
    (Land::Bb, "BB", "Brandenburg"),
    (Land::Hb, "HB", "Bremen"),
    (Land::Hh, "HH", "Hamburg"),
    (Land::He, "HE", "Hessen"),
    (Land::Mv, "MV", "Mecklenburg-Vorpommern"),
    (Land::Ni, "NI", "Niedersachsen"),
    (Land::Nw, "NW", "Nordrhein-Westfalen"),
    (Land::Rp, "RP", "Rheinland-Pfalz"),
    (Land::Sl, "SL", "Saarland"),
    (Land::Sn, "SN", "Sachsen"),
    (Land::St, "ST", "Sachsen-Anhalt"),
    (Land::Sh, "SH", "Schleswig-Holstein"),
    (Land::Th, "TH", "Thüringen"),
];

impl Land {
    /// All Länder in the order of their names.
    pub fn all() -> impl Iterator<Item = Land> {
        LANDS.into_iter().map(|(land, _, _)| land)
    }

    /// The Land with these two letters, in any case; `None` for anything else.
    pub fn from_code(code: &str) -> Option<Land> {
        LANDS
            .into_iter()
            .find(|(_, known, _)| known.eq_ignore_ascii_case(code.trim()))
            .map(|(land, _, _)| land)
    }

    /// The two letters, such as `BY`.
    pub fn code(self) -> &'static str {
        self.row().1
    }

    /// The German name, such as `Bayern`.
    pub fn name(self) -> &'static str {
        self.row().2
    }

    fn row(self) -> (Land, &'static str, &'static str) {
        // The table follows the order of the variants; a test holds it to that.
        LANDS[self as usize]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_follows_the_variants() {
        for (at, (land, code, _)) in LANDS.into_iter().enumerate() {
            assert_eq!(land as usize, at);
            assert_eq!(Land::from_code(code), Some(land));
            assert_eq!(land.code(), code);
        }
    }
}
