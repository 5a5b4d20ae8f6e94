//! German words by which letters speak of what people ask: which passages may answer which intent.

use super::Intent;

use Intent as I;

/// Intents with what stands in passages about them, in small letters.
const CUES: &[(Intent, &[&str])] = &[
    (
        I::Why,
        &[
            "weil ",
            "begründung",
            "grund",
            "aufgrund",
            "daher",
            "deshalb",
            "somit",
            " da ",
            "nach § ",
            "verpflichtet",
            "anlass",
            "vorgeworfen",
            "festgestellt",
        ],
    ),
    (
        I::HowComputed,
        &[
            "berechn",
            "ergibt sich",
            "setzt sich",
            "ermittelt",
            "multipl",
            "hebesatz",
            "summe",
            " x ",
            "zusammen",
            "pro ",
            " je ",
        ],
    ),
    (
        I::Documents,
        &[
            "unterlagen",
            "nachweis",
            "kopie",
            "vorlegen",
            "vorzulegen",
            "einreichen",
            "einzureichen",
            "beifügen",
            "bescheinigung",
            "formular",
            "kontoausz",
            "vordruck",
        ],
    ),
    (
        I::Instalments,
        &[
            "ratenzahlung",
            "in raten",
            "raten zahl",
            "teilzahlung",
            "teilbeträg",
            "stundung",
        ],
    ),
    (
        I::CannotPay,
        &[
            "stundung",
            "ratenzahlung",
            "teilzahlung",
            "zahlungsschwierig",
            "zahlungsunfähig",
            "nicht zahlen können",
        ],
    ),
    (
        I::AlreadyPaid,
        &[
            "gegenstandslos",
            "bereits gezahlt",
            "bereits bezahlt",
            "zwischenzeitlich",
            "überschnitten",
        ],
    ),
    (
        I::DirectDebit,
        &[
            "lastschrift",
            "sepa-mandat",
            "abgebucht",
            "einzugsermächtigung",
            "eingezogen",
            "abbuchung",
        ],
    ),
    (
        I::ObjectEffect,
        &[
            "aufschiebende wirkung",
            "aufgeschoben",
            "aussetzung der vollziehung",
            "vollziehung",
            "zahlungspflicht",
            "trotz widerspruch",
        ],
    ),
    (
        I::ObjectForm,
        &[
            "schriftlich",
            "zur niederschrift",
            "elektronisch",
            "signatur",
            "e-mail",
        ],
    ),
    (
        I::ObjectCost,
        &[
            "gerichtskosten",
            "kostenfrei",
            "kosten des verfahrens",
            "verfahrenskosten",
            "gebührenfrei",
        ],
    ),
    (
        I::Lawyer,
        &[
            "rechtsanwalt",
            "rechtsanwält",
            "bevollmächtigt",
            "verteidiger",
            "beratungshilfe",
        ],
    ),
    (
        I::MoreTime,
        &[
            "fristverlängerung",
            "verlängerung der frist",
            "frist verlänger",
            "später",
        ],
    ),
    (
        I::Missed,
        &[
            "wiedereinsetzung",
            "versäum",
            "verspätet",
            "nach ablauf der frist",
            "unverschuldet",
        ],
    ),
    (
        I::Away,
        &[
            "verhindert",
            "krankheit",
            "urlaub",
            "abwesen",
            "wiedereinsetzung",
            "vertret",
        ],
    ),
    (
        I::IfNothing,
        &[
            "andernfalls",
            "anderenfalls",
            "sollten sie nicht",
            "wenn sie nicht",
            "falls sie nicht",
            "kommen sie",
            "nicht fristgerecht",
            "rechtskräftig",
            "bestandskräftig",
        ],
    ),
    (
        I::Enforcement,
        &[
            "vollstreck",
            "zwangsgeld",
            "erzwingungshaft",
            "pfänd",
            "gerichtsvollzieher",
            "ersatzfreiheitsstrafe",
            "haft",
            "säumniszuschl",
        ],
    ),
    (
        I::AppointmentMove,
        &[
            "verhindert",
            "krankheit",
            "wichtigen grund",
            "nicht wahrnehmen",
            "absagen",
        ],
    ),
    (I::Help, &["beratung", "unterstützung", "beratungsstelle"]),
    (I::Language, &["dolmetsch", "übersetz", "sprachmittl"]),
    (
        I::Moved,
        &[
            "umzug",
            "umgezogen",
            "neue anschrift",
            "anschrift ändern",
            "wohnsitz",
        ],
    ),
    (
        I::WhenReceived,
        &[
            "ausgezahlt",
            "überwiesen",
            "auszahlung",
            "nachzahlung",
            "monatlich",
            "im voraus",
        ],
    ),
    (
        I::PayHow,
        &[
            "konto",
            "überweis",
            "iban",
            "verwendungszweck",
            "kassenzeichen",
            "bar ",
        ],
    ),
];

/// The cues of an intent; none where letters have no words of their own for it.
pub(super) fn cues(intent: Intent) -> &'static [&'static str] {
    let known = CUES.iter().find(|(known, _)| *known == intent);
    known.map_or(&[], |(_, cues)| *cues)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cues_are_in_small_letters_and_stand_once() {
        for (number, (intent, cues)) in CUES.iter().enumerate() {
            assert!(
                CUES[..number].iter().all(|(other, _)| other != intent),
                "{intent}"
            );
            for cue in *cues {
                assert_eq!(*cue, cue.to_lowercase());
            }
        }
    }
}
