//! Where something has to be done, and the places with holidays of their own.

use super::Land::{self, *};

/// The seat of an authority or court, or the home of the addressee: where a holiday counts.
///
/// A holiday counts at the place where the act must be done (BVerwG and BSG alike); a holiday only at the
/// reader's home does not move the end of a period.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Seat {
    /// The Land, where it is known.
    pub land: Option<Land>,
    /// Name of the municipality, district or authority as printed.
    pub place: Option<String>,
    /// Postal code, five digits.
    pub postcode: Option<String>,
}

impl Seat {
    /// A seat in a Land and a place by name.
    pub fn new(land: Option<Land>, place: Option<&str>) -> Self {
        Seat {
            land,
            place: place.map(str::to_owned),
            postcode: None,
        }
    }

    /// A seat of which only the Land is known.
    pub fn land(land: Land) -> Self {
        Seat {
            land: Some(land),
            ..Seat::default()
        }
    }

    /// The same seat with the first postal code found in a postal address.
    #[must_use]
    pub fn at(mut self, address: Option<&str>) -> Self {
        self.postcode = address.and_then(postcode);
        self
    }
}

/// The first postal code in an address: five digits that stand alone.
pub(crate) fn postcode(address: &str) -> Option<String> {
    address
        .split(|c: char| !c.is_alphanumeric())
        .find(|word| word.len() == 5 && word.bytes().all(|b| b.is_ascii_digit()))
        .map(str::to_owned)
}

/// Places of one holiday.
pub(crate) struct Spots {
    /// Per Land the names of municipalities or districts.
    pub names: &'static [(Land, &'static [&'static str])],
    /// Per Land the postal code areas that lie in it as a whole.
    pub postcodes: &'static [(Land, &'static [&'static str])],
}

impl Spots {
    /// Whether `seat` is certainly one of the places.
    pub(crate) fn hold(&self, seat: &Seat) -> bool {
        let Some(land) = seat.land else { return false };
        let named = |place: &str| {
            self.names
                .iter()
                .filter(|(of, _)| *of == land)
                .any(|(_, names)| names.iter().any(|name| names_place(place, name)))
        };
        let coded = |code: &str| {
            self.postcodes
                .iter()
                .filter(|(of, _)| *of == land)
                .any(|(_, areas)| areas.iter().any(|area| code.starts_with(area)))
        };
        seat.place.as_deref().is_some_and(named) || seat.postcode.as_deref().is_some_and(coded)
    }
}

/// Words that may stand before the name of a place without changing which place it is.
const TITLES: &[&str] = &[
    "stadt",
    "landeshauptstadt",
    "kreisstadt",
    "große",
    "gemeinde",
    "markt",
    "landkreis",
    "landratsamt",
    "kreis",
    "universitätsstadt",
    "stadtverwaltung",
    "der",
    "des",
];

/// Whether `place` is `name`, with a title before it or a suffix after a space, comma or bracket. A name
/// that goes on with a hyphen is another place ("Straubing-Bogen" is listed on its own).
fn names_place(place: &str, name: &str) -> bool {
    let (place, name) = (place.to_lowercase(), name.to_lowercase());
    let mut rest = place.trim();
    loop {
        if let Some(tail) = rest.strip_prefix(name.as_str()) {
            return !tail.starts_with(|c: char| c.is_alphanumeric() || c == '-');
        }
        match rest.split_once(' ') {
            Some((title, tail)) if TITLES.contains(&title) => rest = tail.trim_start(),
            _ => return false,
        }
    }
}

/// Augsburger Friedensfest, 8 August: the city of Augsburg alone (Art. 1 Abs. 2 BayFTG).
pub(crate) const PEACE_FESTIVAL: Spots = Spots {
    names: &[(By, &["Augsburg"])],
    postcodes: &[],
};

/// Fronleichnam outside the six Länder where it holds everywhere.
///
/// Saxony: the municipalities that the ordinance names as a whole (district of Bautzen); those named only
/// in part are left out, which yields the earlier day. Thuringia: the district of Eichsfeld; the single
/// places of Unstrut-Hainich-Kreis and Wartburgkreis are left out for the same reason.
pub(crate) const CORPUS_CHRISTI: Spots = Spots {
    names: &[
        (
            Sn,
            &[
                "Crostwitz",
                "Panschwitz-Kuckau",
                "Räckelwitz",
                "Ralbitz-Rosenthal",
                "Nebelschütz",
                "Puschwitz",
                "Radibor",
                "Wittichenau",
            ],
        ),
        (
            Th,
            &[
                "Eichsfeld",
                "Heilbad Heiligenstadt",
                "Heiligenstadt",
                "Leinefelde-Worbis",
                "Leinefelde",
                "Worbis",
                "Dingelstädt",
                "Teistungen",
                "Niederorschel",
                "Uder",
                "Küllstedt",
                "Am Ohmberg",
                "Sonnenstein",
            ],
        ),
    ],
    postcodes: &[],
};

/// Mariä Himmelfahrt, 15 August: municipalities of Bavaria with more Catholic than Protestant
/// inhabitants. Listed are the large cities, and the towns and districts of Oberbayern and Niederbayern,
/// where it holds everywhere; postal codes 80 to 85 and 94 lie in these two regions. Every other place
/// counts as one without the holiday, which yields the earlier day.
pub(crate) const ASSUMPTION: Spots = Spots {
    names: &[(
        By,
        &[
            // large cities elsewhere
            "Augsburg",
            "Würzburg",
            "Regensburg",
            // Oberbayern
            "München",
            "Ingolstadt",
            "Rosenheim",
            "Altötting",
            "Bad Reichenhall",
            "Berchtesgadener Land",
            "Bad Tölz",
            "Bad Tölz-Wolfratshausen",
            "Dachau",
            "Ebersberg",
            "Eichstätt",
            "Erding",
            "Freising",
            "Fürstenfeldbruck",
            "Garmisch-Partenkirchen",
            "Landsberg am Lech",
            "Miesbach",
            "Mühldorf am Inn",
            "Mühldorf a. Inn",
            "Neuburg an der Donau",
            "Neuburg a.d. Donau",
            "Neuburg-Schrobenhausen",
            "Schrobenhausen",
            "Pfaffenhofen an der Ilm",
            "Pfaffenhofen a.d. Ilm",
            "Starnberg",
            "Traunstein",
            "Weilheim in Oberbayern",
            "Weilheim i. OB",
            "Weilheim-Schongau",
            // Niederbayern
            "Landshut",
            "Passau",
            "Straubing",
            "Straubing-Bogen",
            "Deggendorf",
            "Dingolfing",
            "Dingolfing-Landau",
            "Freyung",
            "Freyung-Grafenau",
            "Kelheim",
            "Pfarrkirchen",
            "Rottal-Inn",
            "Regen",
        ],
    )],
    postcodes: &[(By, &["80", "81", "82", "83", "84", "85", "94"])],
};

/// Two municipalities that lost the holiday with the census of 2022.
pub(crate) const ASSUMPTION_UNTIL_2024: Spots = Spots {
    names: &[(By, &["Marktschorgast", "Seßlach"])],
    postcodes: &[],
};

/// Six municipalities that gained it, applied from 15 August 2025.
pub(crate) const ASSUMPTION_SINCE_2025: Spots = Spots {
    names: &[(
        By,
        &[
            "Marktrodach",
            "Baiersdorf",
            "Weisendorf",
            "Schwebheim",
            "Memmingerberg",
            "Oettingen in Bayern",
        ],
    )],
    postcodes: &[],
};

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_place_is_known_by_its_whole_name() {
        for (place, name, same) in [
            ("Augsburg", "Augsburg", true),
            ("Stadt Augsburg", "Augsburg", true),
            ("Große Kreisstadt Dachau", "Dachau", true),
            ("Augsburg (Schwaben)", "Augsburg", true),
            ("Straubing-Bogen", "Straubing", false),
            ("Münchenbernsdorf", "München", false),
            ("Neu Augsburg", "Augsburg", false),
        ] {
            assert_eq!(names_place(place, name), same, "{place} / {name}");
        }
    }

    #[test]
    fn a_postcode_is_found_in_an_address() {
        assert_eq!(
            postcode("Rathausplatz 1, 86150 Augsburg"),
            Some("86150".to_owned())
        );
        assert_eq!(postcode("Postfach 123456, Ort"), None);
    }
}
