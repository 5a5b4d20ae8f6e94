//! Appointments, and days of many sorts of letters.

use super::{check, of, terms};

fn read(body: &str) -> String {
    terms(&of("Ihr Schreiben", body))
}

#[test]
fn a_table_of_sittings() {
    check(
        &[
            (
                "Folgende Sitzungstage sind für Sie bestimmt worden, jeweils Donnerstag, 9.00 Uhr:\n\n1. | 22. Januar 2026 | 3. | 20. August 2026\n2. | 5. März 2026 | 4. | 15. Oktober 2026\n\nBitte erscheinen Sie pünktlich.",
                "appointment 2026-01-22 09:00; appointment 2026-08-20 09:00; appointment 2026-03-05 09:00; appointment 2026-10-15 09:00",
            ),
            (
                "Oder kommen Sie am 17. Februar 2026 zwischen 15 und 18 Uhr in unsere offene Sprechstunde.",
                "",
            ),
        ],
        |body| terms(&of("Ihre Sitzungstage", body)),
    );
}

#[test]
fn appointments() {
    check(
        &[
            (
                "Bitte kommen Sie am Donnerstag, 19.02.2026 um 9:30 Uhr in Zimmer 12.",
                "appointment 2026-02-19 09:30",
            ),
            (
                "Ich lade Sie zu einem Gespräch am 19.02.2026, 09.30 Uhr, ein.",
                "appointment 2026-02-19 09:30",
            ),
            ("Termin: 19.02.2026, 14 Uhr", "appointment 2026-02-19 14:00"),
            (
                "Die Untersuchung findet am 19.02.2026 um 14:15 Uhr statt.",
                "appointment 2026-02-19 14:15",
            ),
            (
                "Sie werden hiermit zum Termin am Dienstag, dem 24.02.2026, 10:00 Uhr, geladen.",
                "appointment 2026-02-24 10:00",
            ),
            (
                "Termin zur mündlichen Verhandlung ist bestimmt auf\nDienstag, 24.02.2026, 10:00 Uhr, Saal 3.",
                "appointment 2026-02-24 10:00",
            ),
            (
                "Bitte sprechen Sie am 24.02.2026 zwischen 8:00 und 12:00 Uhr persönlich bei mir vor.",
                "appointment 2026-02-24 08:00",
            ),
            (
                "Datum: 24.02.2026\nUhrzeit: 10:00 Uhr\nOrt: Zimmer 3\n\nBitte erscheinen Sie zu diesem Termin.",
                "appointment 2026-02-24 10:00",
            ),
            (
                "Die Begutachtung bei Ihnen zu Hause haben wir für den 24.02.2026 in der Zeit von 9 bis 11 Uhr vorgesehen.",
                "appointment 2026-02-24 09:00",
            ),
        ],
        read,
    );
}

#[test]
fn days_of_all_sorts_of_letters() {
    check(
        &[
            (
                "Ladung zum Termin am Montag, 09.02.2026, 10:30 Uhr, Sitzungssaal 12",
                "appointment 2026-02-09 10:30",
            ),
            (
                "Sie werden als Zeugin zur Hauptverhandlung am 09.02.2026, 10:30 Uhr geladen.",
                "appointment 2026-02-09 10:30",
            ),
            (
                "Zur Vernehmung werden Sie gebeten, am 09.02.2026 um 10:30 Uhr im Polizeirevier zu erscheinen.",
                "appointment 2026-02-09 10:30",
            ),
            (
                "Die Schuleingangsuntersuchung Ihres Kindes ist am 09.02.2026 um 10:30 Uhr.",
                "appointment 2026-02-09 10:30",
            ),
            (
                "Das Gespräch ist für Montag, 9. Februar 2026, 10:30 Uhr vorgesehen.",
                "appointment 2026-02-09 10:30",
            ),
            (
                "Wir haben für Sie folgenden Termin reserviert:\n\nMontag, 9. Februar 2026\n10:30 Uhr\nZimmer 12",
                "appointment 2026-02-09 10:30",
            ),
            (
                "Wahltag: Sonntag, 8. März 2026\nWahlzeit: 8:00 bis 18:00 Uhr",
                "appointment 2026-03-08 08:00",
            ),
            (
                "Die Arbeiten nach dem Feuerstättenbescheid sind bis spätestens 31.10.2026 durchführen zu lassen.",
                "other 2026-10-31",
            ),
            (
                "Veranlassen Sie die Überprüfung bis 31.10.2026.",
                "other 2026-10-31",
            ),
            (
                "Geben Sie den Führerschein bis zum 30.01.2026 ab.",
                "submit 2026-01-30",
            ),
            (
                "Sie haben den Führerschein spätestens am 30.01.2026 abzuliefern.",
                "submit 2026-01-30",
            ),
            (
                "Bitte stimmen Sie der Erhöhung bis zum 31.03.2026 zu.",
                "reply 2026-03-31",
            ),
            (
                "Wir bitten um Ihre Zustimmung bis zum 31.03.2026.",
                "reply 2026-03-31",
            ),
            (
                "Der Antrag auf Weiterbewilligung sollte bis zum 31.01.2026 bei uns sein.",
                "submit 2026-01-31",
            ),
            (
                "Die ausgefüllte Erklärung erwarten wir bis 31.01.2026.",
                "submit 2026-01-31",
            ),
            (
                "Weisen Sie bis zum 31.01.2026 den Masernschutz Ihres Kindes nach.",
                "submit 2026-01-31",
            ),
            (
                "Der Nachweis muss uns bis zum 31.01.2026 zugehen.",
                "submit 2026-01-31",
            ),
            (
                "Sie haben die Möglichkeit, sich bis zum 06.02.2026 bei uns zu melden.",
                "reply 2026-02-06",
            ),
            ("Rufen Sie uns bitte bis zum 06.02.2026 an.", "reply 2026-02-06"),
            ("Kündigen Sie den Vertrag bis zum 31.03.2026.", "other 2026-03-31"),
            (
                "Einwendungen können bis zum 06.02.2026 erhoben werden.",
                "reply 2026-02-06",
            ),
            (
                "Gegen die Eintragung im Wählerverzeichnis kann bis zum 20.02.2026 Einspruch eingelegt werden.",
                "objection 2026-02-20",
            ),
            (
                "Die Klage ist bis zum 16.02.2026 beim Verwaltungsgericht Stuttgart zu erheben.",
                "court 2026-02-16",
            ),
            ("Fällig zum | Betrag\n01.03.2026 | 50,00 €", "payment 2026-03-01"),
            (
                "Zahlungsplan\n1. | 01.03.2026 | 50,00 €\n2. | 01.04.2026 | 50,00 €",
                "payment 2026-03-01; payment 2026-04-01",
            ),
            (
                "Der Betrag von 84,00 € wird am 16.02.2026 von Ihrem Konto abgebucht.",
                "payment 2026-02-16",
            ),
            ("Wir buchen die 84,00 € zum 16.02.2026 ab.", "payment 2026-02-16"),
        ],
        read,
    );
}

#[test]
fn a_day_with_its_hour() {
    check(
        &[
            (
                "Außerdem ist eine Ortsbesichtigung vorgesehen am Donnerstag, dem 26. März 2026, um 10:00 Uhr.",
                "appointment 2026-03-26 10:00",
            ),
            (
                "Die Übergabe der Wohnung ist am 26.03.2026 um 10:00 Uhr.",
                "appointment 2026-03-26 10:00",
            ),
            ("Die Sitzung des Ausschusses ist am 26.03.2026 um 18:00 Uhr.", ""),
        ],
        read,
    );
}

#[test]
fn more_ways_to_meet() {
    check(
        &[
            (
                "Wir laden Sie zu einem persönlichen Gespräch am Dienstag, 24.02.2026, um 10:30 Uhr ein.",
                "appointment 2026-02-24 10:30",
            ),
            (
                "Sie werden gebeten, am 24.02.2026 um 8.15 Uhr in Zimmer 12 vorzusprechen.",
                "appointment 2026-02-24 08:15",
            ),
            (
                "Ihr Untersuchungstermin: 24.02.2026, 11:00 Uhr",
                "appointment 2026-02-24 11:00",
            ),
            (
                "Die Untersuchung findet am 24.02.2026 um 11:00 Uhr im Gesundheitsamt statt. Bitte bringen Sie Ihren Ausweis mit.",
                "appointment 2026-02-24 11:00",
            ),
            (
                "Termin zur mündlichen Verhandlung wird bestimmt auf Dienstag, den 24.02.2026, 13:15 Uhr, Saal 4.",
                "appointment 2026-02-24 13:15",
            ),
            (
                "Sie werden zum Termin am 24.02.2026 um 13 Uhr als Zeugin geladen.",
                "appointment 2026-02-24 13:00",
            ),
            (
                "Unsere Mitarbeiterin kommt am 24.02.2026 zwischen 9 und 11 Uhr zu Ihnen.",
                "appointment 2026-02-24 09:00",
            ),
            (
                "Der Medizinische Dienst wird Sie am 24.02.2026 um 9:30 Uhr zu Hause besuchen.",
                "appointment 2026-02-24 09:30",
            ),
            (
                "Wir haben für Sie folgenden Termin vorgemerkt:\n\nDienstag, 24. Februar 2026\n10:00 Uhr",
                "appointment 2026-02-24 10:00",
            ),
            (
                "Bitte stellen Sie sich am 24.02.2026 um 10 Uhr bei der Fallmanagerin vor.",
                "appointment 2026-02-24 10:00",
            ),
            (
                "Die Feuerstättenschau wird am 24.02.2026 ab 8:00 Uhr durchgeführt. Bitte gewähren Sie Zutritt.",
                "appointment 2026-02-24 08:00",
            ),
            (
                "Ihre Einbürgerungsfeier ist am 24.02.2026 um 16 Uhr im Rathaus.",
                "appointment 2026-02-24 16:00",
            ),
            (
                "Der Zählerwechsel erfolgt am 24.02.2026 zwischen 08:00 und 12:00 Uhr. Bitte sorgen Sie für Zugang.",
                "appointment 2026-02-24 08:00",
            ),
            (
                "Der Gerichtsvollzieher kommt am 24.02.2026 um 14:00 Uhr zu Ihnen.",
                "appointment 2026-02-24 14:00",
            ),
            (
                "Sie haben am 24.02.2026 um 9 Uhr einen Termin bei uns.",
                "appointment 2026-02-24 09:00",
            ),
        ],
        |body| terms(&of("Ihr Termin", body)),
    );
}

#[test]
fn who_comes_and_what_is_called_off() {
    let rows = [
        (
            "Sollte keine Zahlung eingehen, werde ich Sie am\n\nDienstag, 20.01.2026, zwischen 07.30 und 09.30 Uhr\n\nin Ihrer Wohnung \
             aufsuchen, um zu pfänden.",
            "appointment 2026-01-20 07:30",
        ),
        (
            "Die Einweisung findet am Dienstag, dem 25.08.2026, 17.00 Uhr, im Ratssaal statt. Ihre Teilnahme ist erforderlich.",
            "appointment 2026-08-25 17:00",
        ),
        (
            "Einen Termin beim ärztlichen Dienst am 14.02.2026, den ich reserviert hatte, brauchen Sie nicht wahrzunehmen.",
            "",
        ),
    ];
    check(&rows, read);
}
