//! Countries as the last line of a postal address.
//!
//! Letters abroad name the country in capitals below the place (Universal Postal Union, S42; DIN 5008). What
//! a letter says there decides on the fiction for letters abroad (§ 122 Abs. 2 Nr. 2 AO, § 37 Abs. 2 SGB X).

/// Names of countries as German authorities print them, in lower case, German and English where they differ.
const COUNTRIES: &[&str] = &[
    "albanien",
    "australien",
    "australia",
    "belgien",
    "belgium",
    "bosnien und herzegowina",
    "brasilien",
    "brazil",
    "bulgarien",
    "bulgaria",
    "chile",
    "china",
    "dänemark",
    "daenemark",
    "denmark",
    "danmark",
    "estland",
    "estonia",
    "finnland",
    "finland",
    "frankreich",
    "france",
    "georgien",
    "griechenland",
    "greece",
    "großbritannien",
    "grossbritannien",
    "great britain",
    "united kingdom",
    "vereinigtes königreich",
    "indien",
    "india",
    "irland",
    "ireland",
    "island",
    "iceland",
    "israel",
    "italien",
    "italy",
    "italia",
    "japan",
    "kanada",
    "canada",
    "kosovo",
    "kroatien",
    "croatia",
    "lettland",
    "latvia",
    "liechtenstein",
    "litauen",
    "lithuania",
    "luxemburg",
    "luxembourg",
    "malta",
    "marokko",
    "mexiko",
    "mexico",
    "moldau",
    "montenegro",
    "neuseeland",
    "new zealand",
    "niederlande",
    "netherlands",
    "nederland",
    "nordmazedonien",
    "norwegen",
    "norway",
    "norge",
    "österreich",
    "oesterreich",
    "austria",
    "philippinen",
    "polen",
    "poland",
    "polska",
    "portugal",
    "rumänien",
    "rumaenien",
    "romania",
    "schweden",
    "sweden",
    "sverige",
    "schweiz",
    "switzerland",
    "suisse",
    "serbien",
    "serbia",
    "singapur",
    "slowakei",
    "slovakia",
    "slowenien",
    "slovenia",
    "spanien",
    "spain",
    "españa",
    "südafrika",
    "south africa",
    "südkorea",
    "thailand",
    "tschechien",
    "tschechische republik",
    "czech republic",
    "tunesien",
    "türkei",
    "tuerkei",
    "turkey",
    "türkiye",
    "ukraine",
    "ungarn",
    "hungary",
    "usa",
    "vereinigte staaten",
    "vereinigte staaten von amerika",
    "united states",
    "vietnam",
    "zypern",
    "cyprus",
];

/// Whether a line of an address is the name of a country other than Germany.
pub(crate) fn is_country(line: &str) -> bool {
    let name = line.trim().trim_end_matches(['.', ',']).to_lowercase();
    COUNTRIES.contains(&name.as_str())
}

/// Whether a postal address, its lines joined by ", ", ends abroad: with a country, or with a place behind
/// the sign of a country ("DK-6000 Kolding", "A-1010 Wien").
pub(crate) fn is_abroad(address: &str) -> bool {
    let last = address.rsplit(", ").next().unwrap_or(address).trim();
    let sign: String = last.chars().take_while(char::is_ascii_uppercase).collect();
    let code = last[sign.len()..]
        .strip_prefix('-')
        .map(str::trim_start)
        .unwrap_or("");
    let signed = (1..=3).contains(&sign.len())
        && !matches!(sign.as_str(), "D" | "DE")
        && code.starts_with(|c: char| c.is_ascii_digit());
    is_country(last) || signed
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_last_line_decides() {
        for address in [
            "Algade 4, 4000 Roskilde, DÄNEMARK",
            "Algade 4, DK-4000 Roskilde",
            "Ring 1, A-1010 Wien",
            "Rue A 1, 75001 PARIS, Frankreich",
        ] {
            assert!(is_abroad(address), "{address}");
        }
        for address in [
            "Polenstraße 4, 73431 Aalen",
            "Weg 1, D-73431 Aalen",
            "Weg 1, DE-73431 Aalen",
            "",
            "Am Ring 1, 01796 Pirna",
        ] {
            assert!(!is_abroad(address), "{address}");
        }
    }
}
