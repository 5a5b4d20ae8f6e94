//! What a deadline is for, by the words around it.

use std::ops::Range;
use std::sync::LazyLock;

use regex::Regex;

use crate::notice::DeadlineKind;
use crate::reading::text::{Text, folded_pattern};

/// Words that tell what a deadline is for, with their weights. The nearest heavy word wins.
#[rustfmt::skip]
static PURPOSES: &[(DeadlineKind, i32, &str)] = &[
    (DeadlineKind::Payment, 6, r"zu (zahlen|überweisen|entrichten|begleichen)|fällig|fälligkeit|zahlbar|zahltag|zahlungstermin|zahltermin|überweis|einzuzahlen|zahlungsfrist|zahlungseingang|begleichen|gutgeschrieben|zahlungsziel|einzahlung|abgebucht|eingezogen|abbuchung|gleichen sie.{0,120}\baus\b|auszugleichen|\bausgleich\b"),
    (DeadlineKind::Payment, 3, r"zahl(en|ung|ungen)?\b|betr[aä]ge?s?\b|(ihre|unsere|die|der|offene) forderung\b|\braten?\b|monatsrate|geldbuße|verwarnungsgeld"),
    (DeadlineKind::Reply, 6, r"zu äußern|äußern|äußerung|stellungnahme|stellung (zu )?nehmen|nehmen sie.{0,120}stellung|anhör(ungs)?bogen|anhör(ungs)?formular|äußerungsbogen|antwortbogen|antwortformular|rückantwort|rückäußerung|antworten|angaben zur sache|fahrer.{0,30}(benennen|mitteilen)|zeugenfragebogen|fragebogen|einwendungen|einwände"),
    (DeadlineKind::Reply, 7, r"(senden|schicken|geben) sie.{0,140}zurück|zustimmung"),
    (DeadlineKind::Payment, 8, r"\b([a-z]*(betrag|rückstand|forderung|zahlung|schuld)|betrages|summe)\b.{0,90}\b(eingeht|eingehen|eingegangen|ein)\b|\b[a-z]*(betrag|rückstand|forderung|summe|schuld)\b.{0,140}\bauf (dem|das|unserem|unser|meinem|mein|ein|einem|eines)( [a-z]+){0,3} konto\b.{0,90}\b(eingeht|eingehen|eingegangen|gutgeschrieben)\b"),
    // for the eye that forgives the recogniser "vorliegen" is "vorlegen"
    (DeadlineKind::Reply, 8, r"(stellungnahme|äußerung|anhör(ungs)?bogen|äußerungsbogen|antwortbogen|rückantwort|rückmeldung|einwendungen)\b.{0,40}\b(muss|müssen|müsste|müssten|soll|sollen|sollten?)\b.{0,90}\b(vorliegen|eingehen|eingegangen)\b"),
    (DeadlineKind::Payment, 6, r"zahlungsaufschub"),
    (DeadlineKind::Submit, 9, r"termin (für|zur) (die )?(abgabe|vorlage|einreichung|anmeldung|nachreichung)|lassen sie.{0,120}\b(anmelden|registrieren|eintragen)\b|unterschreiben sie.{0,100}(geben|senden|schicken|reichen) sie.{0,120}\bzurück"),
    (DeadlineKind::Submit, 6, r"rückgabe|rücksendung|rückgabefrist"),
    (DeadlineKind::Submit, 3, r"kontoausz[uü]ge?|belege?\b|urkunden?\b|zeugnis(se)?\b|mietvertrag"),
    (DeadlineKind::Reply, 6, r"\bu\. ?a\. ?w\. ?g\b"),
    (DeadlineKind::Payment, 9, r"(zahlungs|zahl)(termine?|tage?)\b|zahlung.{0,60}veranlassen|veranlassen sie.{0,60}(zahlung|überweisung)|\beinzug (erfolgt|wird)"),
    (DeadlineKind::Reply, 9, r"(vereinbaren|buchen|machen) sie.{0,120}\btermin\b|erklären sie.{0,100}\bob\b|setzen sie sich.{0,120}\bin verbindung\b|nichts von ihnen"),
    (DeadlineKind::Reply, 6, r"geben sie.{0,120}\bnachricht\b|um (schriftliche |kurze |eine )?(mitteilung|nachricht|antwort)\b|nehmen sie.{0,120}\bkontakt\b"),
    (DeadlineKind::Submit, 6, r"zusendung|übersendung|übermittlung|einsendung|übermitteln|lassen sie.{0,160}\bzukommen\b|\banmeldung (muss|hat|ist|soll)|tragen sie sich.{0,120}\bein\b|zurückzureichen|zu erbringen|beizufügen"),
    (DeadlineKind::Other, 9, r"stellen sie.{0,140}\bwieder her\b|lassen sie.{0,120}\b(beheben|beseitigen|reparieren|durchführen|prüfen|entfernen)\b"),
    // the answer to a claim before a court, to an offer, and the slip of a warning
    (DeadlineKind::Reply, 10, r"annahmeerklärung|einverständniserklärung|zustimmungserklärung|bereitschaftserklärung|teilnahmeerklärung"),
    (DeadlineKind::Reply, 9, r"erwidern|erwiderung|verteidigungsabsicht|verteidigungsanzeige|(abschnitt|antwortbogen|antwortkarte).{0,100}\b(zurück|ab)\b"),
    (DeadlineKind::Reply, 5, r"(sich|hierzu|dazu)\b.{0,60}\b(zu )?erklären\b|zu erwidern"),
    (DeadlineKind::Submit, 8, r"teilen sie.{0,120}\b(iban|bankverbindung|kontoverbindung|kontodaten|steuer-?id|idnr|[a-z]*(identifikations|versicherungs|sozialversicherungs|steuer)nummer|diese nummer)\b.{0,120}\bmit\b"),
    // what is sent back filled in is a paper, unless it is the answer to a hearing
    (DeadlineKind::Submit, 8, r"(senden|schicken|geben|reichen) sie.{0,140}(vordruck|formular|nachweis|bescheinigung|unterlagen|erklärung|antrag|angaben zum).{0,140}zurück"),
    (DeadlineKind::Submit, 8, r"(brauchen|benötigen|erwarten|erbitten) (wir|ich)\b.{0,140}(vertrag|vordruck|formular|nachweis|bescheinigung|unterlagen|erklärung|antrag)\b?.{0,100}\bzurück"),
    (DeadlineKind::Reply, 9, r"(senden|schicken|geben) sie.{0,140}(anhörungs|zeugenfrage|antwort|stellungnahme).{0,140}zurück"),
    (DeadlineKind::Submit, 7, r"(schicken|senden|reichen|geben|legen) sie.{0,100}(abrechnung|bescheinigung|kopie|nachweis|beleg|unterlage|auszug|auszüge|formular|vordruck|vertrag|zeugnis|ausweis)|zurückzugeben|zurückzusenden an"),
    (DeadlineKind::Submit, 7, r"\bstell(t|en)\b.{0,80}antrag"),
    (DeadlineKind::Submit, 9, r"laden sie.{0,140}\bhoch\b|hochzuladen"),
    (DeadlineKind::Submit, 4, r"anträge|\bantrag\b|abgeben"),
    (DeadlineKind::Reply, 4, r"\bmitteilen|mitzuteilen|teilen sie|rückmeldung|melden sie sich|zurückzusenden|zurücksenden|zurückschicken|antwort|benennen|bestätigen sie"),
    (DeadlineKind::Submit, 6, r"einzureichen|reichen sie|einreich|vorzulegen|legen sie|vorlegen|vorlage|nachzureichen|nachreich|unterlagen|nachweis|beizubringen|beibringung|abzugeben|abzuliefern|ablieferung|abgabe (der|ihrer|einer|des)|gutachten|steuererklärung|weiterbewilligungsantrag|einzusenden|hochladen|übersenden sie|senden sie|stellen sie.{0,60}antrag|antrag.{0,60}(stellen|gestellt|einzureichen|eingehen)|beantragen|anzumelden|abmelden|zuzusenden"),
    // verbs that come apart: "teilen Sie uns bis … mit"
    (DeadlineKind::Reply, 7, r"teilen sie.{0,140}\bmit\b|stimmen sie.{0,140}\bzu\b|zuzustimmen|auskunft.{0,100}erteilen|erteilen sie"),
    (DeadlineKind::Reply, 9, r"sagen sie.{0,120}\b(ab|bescheid|zu)\b|geben sie.{0,100}\bbescheid\b|abzusagen|\babsagen\b"),
    (DeadlineKind::Reply, 4, r"rufen sie.{0,100}\ban\b|anzurufen|zu melden|bei uns melden"),
    (DeadlineKind::Submit, 6, r"geben sie.{0,140}\bab\b|\bweisen sie.{0,140}\bnach\b|nachzuweisen|anzuzeigen|zeigen sie.{0,100}\ban\b|zu(r| den) akten? (zu )?reichen|liefern sie.{0,100}\bab\b|füllen sie.{0,140}\baus\b"),
    (DeadlineKind::Submit, 10, r"(aus|durch)(zu)?führen (zu )?lassen und .{0,80}(nachweisen|nachzuweisen|nachweis)"),
    (DeadlineKind::Other, 9, r"(aus|durch)(zu)?führen (zu )?lassen|vornehmen zu lassen"),
    (DeadlineKind::Other, 5, r"veranlassen|kündigen|entfernen sie|beseitigen sie|stellen sie.{0,100}(sicher|\bein\b)"),
    (DeadlineKind::Appointment, 7, r"\b(kommt|kommen)\b.{0,100}\bzu ihnen\b|zu ihnen (kommen|kommt)|zu hause|hausbesuch|\bsie\b.{0,60}\b(besuchen|aufsuchen)\b|zählerwechsel|ablesung|feuerstättenschau|stellen sie sich.{0,120}\bvor\b|zutritt|zugang zu"),
    (DeadlineKind::Submit, 5, r"\babgabe\b"),
    (DeadlineKind::Appointment, 5, r"gespräch|(folgenden|diesem|ihren|einen|neuen) termin|termin (reserviert|vereinbart|vorgemerkt|bestimmt|anberaumt)"),
    (DeadlineKind::Submit, 8, r"spätester eingang|abgabetermin|abgabefrist|einsendeschluss|anmeldeschluss|annahmeschluss|einreichungsfrist|antragsfrist"),
    (DeadlineKind::Submit, 3, r"erklärung|formular|vordruck|bescheinigung|eingeh(t|en)\b|vorlieg(en|t)\b"),
    (DeadlineKind::Payment, 4, r"gezahlt|eingezahlt|beglichen|bezahlt"),
    (DeadlineKind::Submit, 6, r"melden sie.{0,100}\b(an|ab|um)\b"),
    (DeadlineKind::Appointment, 7, r"einladung|erscheinen|vorsprache|vorzusprechen|sprechen sie.{0,100}\bvor\b|kommen sie|vorladung|geladen|ladung|verhandlung|hauptverhandlung|[^t]untersuchung|begutachtung|termin (am|für|ist|findet)|ihr termin|termin\s?:|anhörungstermin|besprechung|wahltag|wahl am|findet am|besichtigung|ortstermin|begehung|lad(e|en) (ich|wir) sie|(ich|wir) lad(e|en) sie|einladen|wahltag|elternabend|sprechen sie bei|suchen sie.{0,40}auf"),
    (DeadlineKind::Objection, 7, r"widerspruch|einspruch"),
    (DeadlineKind::Court, 7, r"\bklage\b|klage erheben"),
    (DeadlineKind::Other, 5, r"ausreise|auszureisen|verlassen|räumen|zu entfernen|beseitigen|zu beseitigen|einzustellen|umzusetzen|vorzuführen|mängel|erfüllen|nachzukommen|nachkommen|befolgen|folge leisten|abzuholen|abholen|holen sie.{0,100}\bab\b|durchzuführen|kündigung|antreten|anzutreten|angetreten"),
];

static PATTERNS: LazyLock<Vec<(DeadlineKind, i32, Regex)>> = LazyLock::new(|| {
    PURPOSES
        .iter()
        .map(|(kind, w, pattern)| (*kind, *w, folded_pattern(pattern)))
        .collect()
});

/// What a deadline in the words `words` at position `at` (in `words`) is for.
pub(super) fn purpose(words: &str, at: usize) -> Option<DeadlineKind> {
    purpose_among(words, at, |_| true)
}

/// The same, of the purposes that `can_be` allows.
pub(super) fn purpose_among(
    words: &str,
    at: usize,
    can_be: impl Fn(DeadlineKind) -> bool,
) -> Option<DeadlineKind> {
    let mut best: Option<(i32, DeadlineKind)> = None;
    for (kind, weight, pattern) in PATTERNS.iter().filter(|row| can_be(row.0)) {
        for hit in pattern.find_iter(words) {
            let distance = if hit.end() <= at {
                at - hit.end()
            } else {
                hit.start().saturating_sub(at)
            };
            let score = weight * 20 - (distance as i32).min(150);
            if best.is_none_or(|(b, _)| score > b) {
                best = Some((score, *kind));
            }
        }
    }
    best.map(|(_, kind)| kind)
}

/// What the sentences before and behind tell about the purpose.
pub(super) fn purpose_around(text: &Text, at: &Range<usize>) -> Option<DeadlineKind> {
    let around = text.around(at.start, 1, 1);
    let position = text.folded_of(around.start..at.start).len();
    purpose(text.folded_of(around), position)
}
