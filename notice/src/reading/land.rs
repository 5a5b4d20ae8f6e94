//! The Land of a place: from its postal code, its name, or the law of a Land that the letter cites.

use super::text::{Text, cue};
use crate::law::Land;
use crate::law::Land::{Bb, Be, Bw, By, Hb, He, Hh, Mv, Ni, Nw, Rp, Sh, Sl, Sn, St, Th};

/// The Land of a postal code, `None` for codes that are not in use or that two Länder share.
pub(crate) fn of_code(code: &str) -> Option<Land> {
    let number: u32 = code.parse().ok().filter(|_| code.len() == 5)?;
    let i = CODES.partition_point(|(_, last, _)| *last < number);
    CODES
        .get(i)
        .filter(|(first, ..)| *first <= number)
        .map(|(.., land)| *land)
}

/// The Land of a big city.
pub(crate) fn of_city(name: &str) -> Option<Land> {
    CITIES
        .iter()
        .find(|(city, _)| *city == name)
        .map(|(_, land)| *land)
}

/// The Land of a name such as "Landesamt für Finanzen Rheinland-Pfalz" or "Senatsverwaltung Berlin".
pub(crate) fn of_name(name: &str) -> Option<Land> {
    let mut lands = NAMES
        .iter()
        .filter(|(land, _)| name.contains(land))
        .map(|(_, land)| *land)
        .chain(
            CITIES
                .iter()
                .filter(|(city, _)| {
                    name.match_indices(city).any(|(at, _)| {
                        let edge = |c: Option<char>| c.is_none_or(|c| !c.is_alphanumeric() && c != '-');
                        edge(name[..at].chars().next_back()) && edge(name[at + city.len()..].chars().next())
                    })
                })
                .map(|(_, land)| *land),
        );
    let first = lands.next()?;
    lands.all(|land| land == first).then_some(first)
}

/// The Land that a name names itself, such as "Saarländischer Rundfunk".
pub(crate) fn of_named_land(name: &str) -> Option<Land> {
    let mut lands = NAMES
        .iter()
        .filter(|(land, _)| name.contains(land))
        .map(|(_, land)| *land);
    let first = lands.next()?;
    lands.all(|land| land == first).then_some(first)
}

/// The Land whose law the letter cites, where it cites that of one Land only.
pub(crate) fn of_law(text: &Text) -> Option<Land> {
    let laws: [(Land, bool); 16] = [
        (Bw, text.has(cue!(r"kag[- ]bw|baden-württembergische|gemo bw|landesverwaltungsverfahrensgesetz[^.]{0,20}baden|lvwvfg"))),
        (By, text.has(cue!(r"baykag|bayvw|bayerische[nrs]? (kommunalabgaben|verwaltungs|gemeindeordnung)|freistaat bayern"))),
        (Be, text.has(cue!(r"kag[- ]?berlin|asog berlin|land berlin"))),
        (Bb, text.has(cue!(r"kag[- ]bbg|bbgvw|bbgkverf|brandenburgische|land brandenburg"))),
        (Hb, text.has(cue!(r"bremische[nrs]?\b|bremgebbeitrg|freie hansestadt bremen"))),
        (Hh, text.has(cue!(r"hamburgische[nrs]?\b|hmbvw|freie und hansestadt hamburg"))),
        (He, text.has(cue!(r"hesskag|hesskag|hkag|hessische[nrs]? (gesetz|verwaltungs|gemeindeordnung|kommunal)|land hessen|hvwvfg"))),
        (Mv, text.has(cue!(r"kag[- ]m-?v\b|kv m-v|mecklenburg-vorpommern"))),
        (Ni, text.has(cue!(r"nkag|nds\. ?(kag|gvbl)|niedersächsische|nkomvg|nvwvfg|nvwkostg"))),
        (Nw, text.has(cue!(r"kag[- ]nrw|kag[- ]nw\b|go nrw|nordrhein-?westfalen|justg nrw"))),
        (Rp, text.has(cue!(r"kag[- ]rp\b|kag rheinland|rheinland-pfalz|landesgesetz[^.]{0,20}rheinland"))),
        (Sl, text.has(cue!(r"kag[- ]saar|saarländische|saarland\b"))),
        (Sn, text.has(cue!(r"sächskag|sächsgemo|sächsvw|sächsische[nrs]? (kommunal|gemeinde|verwaltungs)|freistaat sachsen\b"))),
        (St, text.has(cue!(r"kag[- ]lsa|kvg lsa|sachsen-anhalt"))),
        (Sh, text.has(cue!(r"kag[- ]sh\b|lvwg sh|schleswig-holstein"))),
        (Th, text.has(cue!(r"thürkag|thürko\b|thürvw|thüringer (kommunal|verwaltungs|gemeinde)|freistaat thüringen"))),
    ];
    let mut cited = laws.iter().filter(|(_, cites)| *cites).map(|(land, _)| *land);
    let first = cited.next()?;
    cited.next().is_none().then_some(first)
}

/// Names of Länder as they stand in names of authorities.
const NAMES: &[(&str, Land)] = &[
    ("Baden-Württemberg", Bw),
    ("Bayern", By),
    ("Bayerisches", By),
    ("Bayerische", By),
    ("Berlin", Be),
    ("Land Brandenburg", Bb),
    ("Landes Brandenburg", Bb),
    ("Hansestadt Bremen", Hb),
    ("Hansestadt Hamburg", Hh),
    ("Hessen", He),
    ("Hessische", He),
    ("Mecklenburg-Vorpommern", Mv),
    ("Niedersachsen", Ni),
    ("Niedersächsisch", Ni),
    ("Nordrhein-Westfalen", Nw),
    ("NRW", Nw),
    ("Rheinland-Pfalz", Rp),
    ("Saarland", Sl),
    ("Saarländisch", Sl),
    ("Freistaat Sachsen", Sn),
    ("Sächsische", Sn),
    ("Sachsen-Anhalt", St),
    ("Schleswig-Holstein", Sh),
    ("Thüringen", Th),
    ("Thüringer", Th),
];

/// Big cities whose names no other Land shares as the name of an authority's seat.
#[rustfmt::skip]
const CITIES: &[(&str, Land)] = &[
    ("Stuttgart", Bw), ("Karlsruhe", Bw), ("Mannheim", Bw), ("Freiburg", Bw), ("Heidelberg", Bw), ("Heilbronn", Bw), ("Ulm", Bw), ("Pforzheim", Bw), ("Reutlingen", Bw), ("Esslingen", Bw), ("Ludwigsburg", Bw), ("Tübingen", Bw), ("Konstanz", Bw), ("Göppingen", Bw), ("Aalen", Bw), ("Sindelfingen", Bw), ("Böblingen", Bw), ("Offenburg", Bw), ("Ravensburg", Bw), ("Friedrichshafen", Bw), ("Rastatt", Bw), ("Baden-Baden", Bw), ("München", By), ("Nürnberg", By), ("Augsburg", By), ("Regensburg", By), ("Ingolstadt", By), ("Würzburg", By), ("Fürth", By), ("Erlangen", By), ("Bayreuth", By), ("Bamberg", By), ("Aschaffenburg", By), ("Landshut", By), ("Kempten", By), ("Rosenheim", By), ("Passau", By), ("Hof", By), ("Coburg", By), ("Ansbach", By), ("Schweinfurt", By), ("Memmingen", By), ("Straubing", By), ("Amberg", By), ("Weiden", By), ("Freising", By), ("Dachau", By), ("Berlin", Be), ("Potsdam", Bb), ("Cottbus", Bb), ("Brandenburg an der Havel", Bb), ("Frankfurt (Oder)", Bb), ("Oranienburg", Bb), ("Eberswalde", Bb), ("Falkensee", Bb), ("Königs Wusterhausen", Bb), ("Bernau", Bb), ("Bremen", Hb), ("Bremerhaven", Hb), ("Hamburg", Hh), ("Frankfurt am Main", He), ("Wiesbaden", He), ("Kassel", He), ("Darmstadt", He), ("Offenbach", He), ("Hanau", He), ("Gießen", He), ("Marburg", He), ("Fulda", He), ("Wetzlar", He), ("Rüsselsheim", He), ("Bad Homburg", He), ("Schwerin", Mv), ("Rostock", Mv), ("Neubrandenburg", Mv), ("Stralsund", Mv), ("Greifswald", Mv), ("Wismar", Mv), ("Güstrow", Mv), ("Hannover", Ni), ("Braunschweig", Ni), ("Oldenburg", Ni), ("Osnabrück", Ni), ("Wolfsburg", Ni), ("Göttingen", Ni), ("Salzgitter", Ni), ("Hildesheim", Ni), ("Delmenhorst", Ni), ("Wilhelmshaven", Ni), ("Lüneburg", Ni), ("Celle", Ni), ("Emden", Ni), ("Hameln", Ni), ("Cuxhaven", Ni), ("Köln", Nw), ("Düsseldorf", Nw), ("Dortmund", Nw), ("Essen", Nw), ("Duisburg", Nw), ("Bochum", Nw), ("Wuppertal", Nw), ("Bielefeld", Nw), ("Bonn", Nw), ("Münster", Nw), ("Mönchengladbach", Nw), ("Gelsenkirchen", Nw), ("Aachen", Nw), ("Krefeld", Nw), ("Oberhausen", Nw), ("Hagen", Nw), ("Hamm", Nw), ("Mülheim an der Ruhr", Nw), ("Leverkusen", Nw), ("Solingen", Nw), ("Herne", Nw), ("Neuss", Nw), ("Paderborn", Nw), ("Recklinghausen", Nw), ("Bottrop", Nw), ("Remscheid", Nw), ("Siegen", Nw), ("Gütersloh", Nw), ("Lünen", Nw), ("Iserlohn", Nw), ("Mainz", Rp), ("Ludwigshafen", Rp), ("Koblenz", Rp), ("Trier", Rp), ("Kaiserslautern", Rp), ("Worms", Rp), ("Neuwied", Rp), ("Speyer", Rp), ("Landau", Rp), ("Pirmasens", Rp), ("Frankenthal", Rp), ("Zweibrücken", Rp), ("Saarbrücken", Sl), ("Neunkirchen", Sl), ("Homburg", Sl), ("Völklingen", Sl), ("Sankt Ingbert", Sl), ("Saarlouis", Sl), ("Merzig", Sl), ("Dresden", Sn), ("Leipzig", Sn), ("Chemnitz", Sn), ("Zwickau", Sn), ("Plauen", Sn), ("Görlitz", Sn), ("Freiberg", Sn), ("Bautzen", Sn), ("Pirna", Sn), ("Radebeul", Sn), ("Hoyerswerda", Sn), ("Meißen", Sn), ("Magdeburg", St), ("Halle (Saale)", St), ("Dessau-Roßlau", St), ("Wittenberg", St), ("Stendal", St), ("Halberstadt", St), ("Weißenfels", St), ("Bitterfeld-Wolfen", St), ("Kiel", Sh), ("Lübeck", Sh), ("Flensburg", Sh), ("Neumünster", Sh), ("Norderstedt", Sh), ("Elmshorn", Sh), ("Pinneberg", Sh), ("Itzehoe", Sh), ("Husum", Sh), ("Erfurt", Th), ("Jena", Th), ("Gera", Th), ("Weimar", Th), ("Gotha", Th), ("Eisenach", Th), ("Nordhausen", Th), ("Suhl", Th), ("Altenburg", Th), ("Mühlhausen", Th),
];

/// Postal codes, first and last of a run, and their Land. Codes that places of two Länder share, and the gaps
/// between runs, belong to none.
#[rustfmt::skip]
const CODES: &[(u32, u32, Land)] = &[
    (1001, 1936, Sn), (1941, 1998, Bb), (2601, 2999, Sn), (3001, 3253, Bb), (4001, 4579, Sn), (4581, 4639, Th), (4641, 4889, Sn), (4891, 4938, Bb), (6001, 6548, St), (6551, 6578, Th), (6601, 6928, St), (7301, 7918, Th), (7920, 7950, Th), (7951, 7951, Sn), (7953, 7980, Th), (7982, 7982, Sn), (7986, 7989, Th), (8001, 9669, Sn), (10001, 12528, Be), (12530, 14330, Be), (14401, 14714, Bb), (14723, 15536, Bb), (15538, 16949, Bb), (17001, 17256, Mv), (17259, 17259, Mv), (17261, 17291, Bb), (17301, 17308, Mv), (17310, 17320, Mv), (17322, 17322, Mv), (17326, 17326, Bb), (17328, 17331, Mv), (17338, 19260, Mv), (19271, 19272, Ni), (19274, 19306, Mv), (19307, 19356, Bb), (19358, 19417, Mv), (20001, 21037, Hh), (21040, 21170, Hh), (21202, 21449, Ni), (21451, 21521, Sh), (21522, 21522, Ni), (21524, 21529, Sh), (21601, 21789, Ni), (22001, 22112, Hh), (22115, 22143, Hh), (22147, 22786, Hh), (22801, 23919, Sh), (23921, 23999, Mv), (24001, 25999, Sh), (26001, 27478, Ni), (27483, 27498, Sh), (27499, 27499, Hh), (27501, 27580, Hb), (27607, 27809, Ni), (28001, 28779, Hb), (28784, 29399, Ni), (29401, 29416, St), (29431, 31868, Ni), (32001, 33829, Nw), (34001, 34329, He), (34331, 34353, Ni), (34356, 34399, He), (34401, 34439, Nw), (34441, 36399, He), (36401, 36469, Th), (37001, 37193, Ni), (37195, 37195, He), (37197, 37199, Ni), (37201, 37299, He), (37301, 37359, Th), (37401, 37649, Ni), (37651, 37688, Nw), (37689, 37691, Ni), (37692, 37696, Nw), (37697, 38479, Ni), (38481, 38489, St), (38501, 38729, Ni), (38801, 39649, St), (40001, 48432, Nw), (48442, 48465, Ni), (48466, 48477, Nw), (48478, 48480, Ni), (48481, 48485, Nw), (48486, 48488, Ni), (48489, 48496, Nw), (48497, 48531, Ni), (48541, 48739, Nw), (49001, 49459, Ni), (49461, 49549, Nw), (49551, 49849, Ni), (50101, 51597, Nw), (51598, 51598, Rp), (51601, 53359, Nw), (53401, 53579, Rp), (53581, 53604, Nw), (53614, 53619, Rp), (53621, 53949, Nw), (54181, 55239, Rp), (55240, 55252, He), (55253, 56869, Rp), (57001, 57489, Nw), (57501, 57648, Rp), (58001, 59966, Nw), (60001, 63699, He), (63701, 63774, By), (63777, 63927, By), (63930, 63939, By), (64201, 64753, He), (64755, 65325, He), (65327, 65390, He), (65392, 65556, He), (65558, 65582, Rp), (65583, 65620, He), (65621, 65626, Rp), (65627, 65627, He), (65629, 65629, Rp), (65701, 65936, He), (66001, 66459, Sl), (66461, 66509, Rp), (66511, 66839, Sl), (66841, 67829, Rp), (68001, 68312, Bw), (68501, 68519, He), (68520, 68549, Bw), (68601, 68649, He), (68701, 69234, Bw), (69235, 69239, He), (69240, 69429, Bw), (69430, 69431, He), (69435, 69469, Bw), (69479, 69488, He), (69489, 69502, Bw), (69503, 69509, He), (69510, 69514, Bw), (69515, 69518, He), (70001, 74592, Bw), (74595, 76709, Bw), (76711, 76891, Rp), (77601, 79879, Bw), (80001, 87490, By), (87493, 87561, By), (87571, 87789, By), (88001, 88099, Bw), (88101, 88146, By), (88148, 88179, By), (88181, 89079, Bw), (89082, 89085, Bw), (89087, 89087, By), (89090, 89198, Bw), (89201, 89449, By), (89501, 89619, Bw), (90001, 96489, By), (96501, 96529, Th), (97001, 97859, By), (97861, 97877, Bw), (97888, 97892, By), (97893, 97895, Bw), (97897, 97900, Bw), (97901, 97909, By), (97911, 97999, Bw), (98501, 99998, Th),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn runs_are_in_order() {
        assert!(CODES.windows(2).all(|pair| pair[0].1 < pair[1].0));
        assert!(CODES.iter().all(|(first, last, _)| first <= last));
    }

    #[test]
    fn codes_of_known_places() {
        for (code, land) in [
            ("01796", Sn),
            ("15848", Bb),
            ("06122", St),
            ("73728", Bw),
            ("35037", He),
            ("12057", Be),
            ("86150", By),
            ("28195", Hb),
            ("27568", Hb),
            ("20095", Hh),
            ("19053", Mv),
            ("30159", Ni),
            ("44137", Nw),
            ("56068", Rp),
            ("66111", Sl),
            ("24103", Sh),
            ("99084", Th),
            ("49808", Ni),
            ("48431", Nw),
            ("89073", Bw),
            ("89231", By),
        ] {
            assert_eq!(of_code(code), Some(land), "{code}");
        }
        // shared by Länder, or unused
        assert_eq!(of_code("14715"), None);
        assert_eq!(of_code("00000"), None);
        assert_eq!(of_code("1234"), None);
    }

    #[test]
    fn names() {
        assert_eq!(of_name("Landeshauptstadt München"), Some(By));
        assert_eq!(of_name("Freie und Hansestadt Hamburg, Finanzamt"), Some(Hh));
        assert_eq!(of_name("Landratsamt Sonstwo"), None);
        // "Hof" is a city, and a word
        assert_eq!(of_name("Bahnhof Musterstadt"), None);
    }
}
