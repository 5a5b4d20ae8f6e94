//! Tables of what is granted: which cells the reader gets, and which only lead to them.

use super::judge::Candidate;
use crate::reading::tables::caption;
use crate::reading::text::{Text, cue};

/// Weighs an amount in a table of a letter that grants money by the heading of its column, the first cell of its row and
/// the words over the table.
pub(super) fn weigh(text: &Text, candidate: &mut Candidate, heading: Option<&str>, row: Option<&str>) {
    let heading = heading.map(str::trim);
    let row = row.map(str::trim);
    let says = |cell: Option<&str>, pattern: &regex::Regex| cell.is_some_and(|cell| pattern.is_match(cell));
    // "bisher | neu | Unterschied": what is new is paid
    let new = cue!(
        r"^(ab jetzt |künftig |jetzt |nunmehr )?neu(er|e|es)?( monatlicher?)?( (zahl|leistungs)?betrag| leistung| anspruch| höhe)?( \(?in euro\)?| €| eur)?$|^(zahlbetrag|betrag|leistung|anspruch) (neu|künftig|jetzt)$|^monatliche[rn]? (betrag|leistung|auszahlung|zahlung)"
    );
    // the column of the benefit itself: "Höchstbetrag | Einkommen des Kindes | Kinderzuschlag"
    let benefit = cue!(
        r"^(kinderzuschlag|kindergeld|wohngeld|elterngeld|pflegegeld|mietzuschuss|zuschuss)( in euro| €| eur)?$"
    );
    // rows that lead to it
    let part_of_need = cue!(
        r"bedarf|unterkunft|miete|heizung|versicherung|pauschale|einkommen|vermögen|anzurechn|angerechnet|abzüglich|abzug|minderung|kürzung|höchstbetrag|freibetrag|§"
    );
    let apart = cue!(
        r"^(summe (der )?)?anrechnung|^(abzgl\.?|abzügl\.?|abzüglich|\./\.|minus|bisher|bislang|zuvor|unterschied|differenz|veränderung|änderung|abweichung|mehr ?/ ?weniger|weniger|minderung|kürzung|abzug|abzüge)"
    );
    // "an Sie, auf das Konto …", "an Wohnbau eG (Miete)" below "Davon werden überwiesen:"
    let payee = cue!(r"^(an|auf)\b [a-z]");
    let paid_out = cue!(
        r"(überwiesen|gezahlt|ausgezahlt|angewiesen|zahlungsempfänger|verteilt sich|auszahlung)[^.]*:?$"
    );
    let plain = cue!(
        r"^laufende (zahlung|leistung)\b|^(monatlich|laufend|mtl\.?|je monat|(monatlich )?in höhe von|in monatlicher höhe von)$|\b(nachzuzahlen|nachgezahlt|nachzahlung)\b"
    );
    let sheet = cue!(
        r"(berechnung|ermittlung)[^.]*(zugrunde|zu grunde|wie folgt|:)\W*$|(zugrunde|zu grunde) (gelegt|liegt|liegen)\W*$|^(berechnung|berechnungsgrundlagen?|so haben wir gerechnet|(berechnung|ermittlung) (des|der|ihres|ihrer) [a-z]+)\W*$"
    );
    // "Es wird für die nachstehenden Lebensmonate festgesetzt:" over "Lebensmonat | Zeitraum | Betrag"
    let sum = cue!(r"^(betrag|höhe|elterngeld)( in euro| \(?euro\)?| €| eur)?$");
    let monthly =
        cue!(r"^(monatlich|mtl\.?|je monat|im monat|monatlicher betrag)( in euro| \(?euro\)?| €| eur)?$");
    let grants = cue!(r"(festgesetzt|bewilligt|gewährt|gezahlt|zu|leistungen)\W*$");
    let over = caption(text, &candidate.at).map(str::trim);
    if says(heading, apart) || says(row, apart) {
        candidate.not = candidate.not.max(130);
        return;
    }
    let result = cue!(
        r"zahlbetrag|auszahl|auszuzahl|anspruch|nachzahl|wohngeld|förderungsbetrag|betrag (monatlich|im monat)|leistung"
    );
    if says(over, sheet) && !says(row, result) {
        candidate.not = candidate.not.max(130);
    } else if says(row, payee) && says(over, paid_out) {
        candidate.get = candidate.get.max(90);
        candidate.not = 0;
    } else if !says(row, part_of_need) && (says(heading, new) || says(heading, benefit)) {
        candidate.get = candidate.get.max(85);
    } else if says(heading, sum) && says(over, grants) && !says(row, part_of_need) {
        candidate.get = candidate.get.max(80);
    } else if says(row, plain) || says(heading, monthly) && says(over, grants) {
        candidate.get = candidate.get.max(75);
    }
}
