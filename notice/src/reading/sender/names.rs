//! Names of authorities: the words that they have, and lines that are none.

use std::sync::LazyLock;

use regex::Regex;

use crate::reading::text::{cue, fold, folded_pattern, printed};

/// Words of authorities' names with their weights: the body itself weighs more than its departments.
#[rustfmt::skip]
static WORDS: &[(&str, i32)] = &[
    (r"^(die |der |das )?(landeshauptstadt|hansestadt|universitätsstadt|kreisstadt|große kreisstadt|stadt|gemeinde|markt|samtgemeinde|verbandsgemeinde|verwaltungsgemeinschaft|ortsgemeinde|einheitsgemeinde|wissenschaftsstadt|bundesstadt|kolpingstadt|klingenstadt|[a-z]{4,}-?stadt) [a-z]", 9),
    (r"freie (und )?hansestadt|freistaat", 5), (r"^stadtverwaltung|^gemeindeverwaltung|^kreisverwaltung|^landkreis |^kreis |^rhein-[a-z]+-kreis|kreis$|^regionalverband|^region hannover", 9),
    (r"landratsamt", 9), (r"^magistrat|der magistrat|gemeindevorstand|kreisausschuss", 8), (r"oberbürgermeister|bürgermeister|der landrat|die landrätin", 5),
    (r"^bezirksamt|bezirksregierung|regierungspräsidium|^regierung von", 9), (r"^amt [a-zäöü]", 6), (r"finanzamt", 9), (r"familienkasse", 9), (r"jobcenter", 9),
    (r"^agentur für arbeit|[^s]agentur für arbeit", 9), (r"bundesagentur", 7), (r"hauptzollamt|zollamt|bundeszollverwaltung", 9), (r"deutsche rentenversicherung", 9), (r"^aok|barmer|techniker krankenkasse|\bdak\b|krankenkasse|betriebskrankenkasse|\bbkk\b|\bikk\b|knappschaft", 8), (r"^(ikk|bkk|aok|dak|hkk|kkh|hek|viactiv|sbk)\b", 9), (r"^(l-bank|nrw\.?bank|wi-?bank|ib\.?sh|ilb|kfw|investitionsbank|investitions- und)\b|förderbank|landesbank|aufbaubank", 7), (r"pflegekasse", 7),
    (r"(ard|zdf|rundfunk|deutschlandradio).*beitragsservice|beitragsservice (von |der )?(ard|zdf|rundfunk)", 7), (r"rundfunk(anstalt)?|südwestrundfunk", 8),
    (r"(zahl|einziehung)s?stelle.*justiz|gerichtszahlstelle|bundeskasse|oberkasse", 8), (r"minijob-zentrale|künstlersozialkasse|rentenservice|zentrale stelle", 7),
    // statutory accident insurers under their short names
    (r"^(vbg|bgw|bghm|bgn|bghw|svlfg|uvb|bg (bau|etem|rci|verkehr))( |$)", 6),
    (r"amtsgericht|landgericht|verwaltungsgericht|sozialgericht|finanzgericht|arbeitsgericht|oberlandesgericht|mahngericht", 9), (r"staatsanwaltschaft|generalstaatsanwaltschaft", 9), (r"polizei(präsidium|direktion|inspektion|verwaltungsamt)?", 7), (r"zentrale bußgeldstelle|bußgeldstelle|bußgeldbehörde", 6),
    (r"gerichtsvollzieher", 7), (r"justizkasse|landesjustizkasse|gerichtskasse|landeskasse|kreiskasse|stadtkasse|gemeindekasse|kasse", 4),
    (r"landesamt|bundesamt|landesverwaltungsamt|bundesverwaltungsamt|kraftfahrt-?bundesamt|landesbetrieb|ministerium|senatsverwaltung|senator|behörde für|zentrum bayern familie", 8),
    (r"studierendenwerk|studentenwerk|universität|hochschule", 6), (r"zweckverband|abwasserverband|wasserverband|abfallwirtschaft|entsorgungsbetrieb|stadtreinigung|eigenbetrieb|kommunale[rs]? |stadtentwässerung|kommunalservice|wasser- und abwasser", 6),
    (r"berufsgenossenschaft|unfallkasse", 8), (r"industrie- und handelskammer|handwerkskammer|ärztekammer|rechtsanwaltskammer", 8), (r"landeswohlfahrtsverband|landschaftsverband|bezirk [a-z]", 7), (r"versorgungsamt|sozialamt|jugendamt|ordnungsamt|steueramt|bauamt|ausländerbehörde|bürgeramt|straßenverkehrsamt|stadtsteueramt|wohngeldstelle|elterngeldstelle|kämmerei|fachbereich|fachdienst|amt für", 5),
    (r"bundespolizei|bundeswehr|bundeszentralamt|statistisches", 8), (r"kirchenamt|kirchensteueramt|kirchengemeinde|bistum|bezirksschornsteinfeger", 6), (r"^[a-z]{4,}amt( [a-z]|$)", 6), (r"verwaltung", 2), (r"behörde", 3),
];

static PATTERNS: LazyLock<Vec<(Regex, i32)>> = LazyLock::new(|| {
    WORDS
        .iter()
        .map(|(pattern, weight)| (folded_pattern(pattern), *weight))
        .collect()
});

/// How much a name looks like that of an authority.
pub(crate) fn weight(name: &str) -> i32 {
    let folded = fold(name.trim());
    PATTERNS
        .iter()
        .filter(|(pattern, _)| pattern.is_match(&folded))
        .map(|(_, w)| *w)
        .max()
        .unwrap_or(0)
}

/// The part of a line of a letterhead that names the body: what stands before a dot, a stroke or a dash that
/// divides it, where that is a name by itself; else the whole line.
pub(super) fn body(line: &str) -> &str {
    match printed!(
        r"\s+[·•|∙⋅–—-]\s+|\s(?:Der|Die)\s(?:Ober|Erste )?(?i:bürgermeister(?:in)?|landrat|landrätin)\b"
    )
    .find(line)
    {
        Some(hit) if weight(&line[..hit.start()]) > 3 => &line[..hit.start()],
        _ => line,
    }
}

/// Whether a name is that of a sort of body and says not which: "Stadtverwaltung", "Magistrat der Stadt".
pub(super) fn is_bare(name: &str) -> bool {
    cue!(
        r"^(der |die |das )?(stadtverwaltung|gemeindeverwaltung|kreisverwaltung|verbandsgemeindeverwaltung|amtsverwaltung|magistrat|kreisausschuss|gemeindevorstand|landratsamt|finanzamt|jobcenter|bezirksamt|hauptzollamt|amtsgericht|landgericht|familienkasse|ordnungsamt|stadtkasse|gemeindekasse|kreiskasse)( (der|des) ((kreis|landeshaupt|universitäts)?stadt|gemeinde|marktes))?$"
    )
    .is_match(&fold(name.trim()))
}

/// Lines of a letterhead that name no body.
pub(super) fn no_name() -> &'static Regex {
    cue!(
        r"^(ihr|ihre|unser|mein|bezirks? des|datum|tel|telefon|fax|e-?mail|internet|auskunft|bearbeite|sachbearbeit|zimmer|öffnungszeiten|sprechzeiten|servicezeiten|seite|sehr|frau|herr|betreff|aktenzeichen|kassenzeichen|bank|konto|bescheid|mahnung|anhörung|postanschrift|hausanschrift|dienstgebäude|gegen|(per|mit|an|beim?|bei der|im auftrag|vertreten)\b|bitte|antragsteller|antragsgegner|prozessb|gläubiger|schuldner|von:?$)|bescheid|\bsparkasse\b|\bbic\b"
    )
}
