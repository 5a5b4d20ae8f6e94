//! Deadlines and days that are none.

use super::{check, of, terms};

fn read(body: &str) -> String {
    terms(&of("Ihr Schreiben", body))
}

#[test]
fn printed_days() {
    check(
        &[
            (
                "Der Betrag ist bis zum 15.02.2026 zu überweisen.",
                "payment 2026-02-15",
            ),
            (
                "Bitte zahlen Sie spätestens am 15. Februar 2026.",
                "payment 2026-02-15",
            ),
            (
                "Wir bitten um Überweisung bis spätestens zum 15.02.26.",
                "payment 2026-02-15",
            ),
            (
                "Zahlbar bis einschließlich 15.02.2026 ohne Abzug.",
                "payment 2026-02-15",
            ),
            ("Die Steuer wird am 15.02.2026 fällig.", "payment 2026-02-15"),
            (
                "Der Gesamtbetrag von 84,00 € ist zum 15.02.2026 fällig.",
                "payment 2026-02-15",
            ),
            ("Fällig am: 15.02.2026", "payment 2026-02-15"),
            ("Fälligkeit: 15.02.2026", "payment 2026-02-15"),
            (
                "Bitte begleichen Sie die offene Forderung bis Freitag, den 13.02.2026.",
                "payment 2026-02-13",
            ),
            (
                "Der Betrag muss bis zum 13.02.2026 auf unserem Konto gutgeschrieben sein.",
                "payment 2026-02-13",
            ),
            (
                "Sie erhalten Gelegenheit, sich bis zum 06.02.2026 schriftlich zu äußern.",
                "reply 2026-02-06",
            ),
            (
                "Ihre Stellungnahme muss bis zum 06.02.2026 hier eingegangen sein.",
                "reply 2026-02-06",
            ),
            (
                "Bitte nehmen Sie bis 06.02.2026 zu den Vorwürfen Stellung.",
                "reply 2026-02-06",
            ),
            (
                "Ich gebe Ihnen hiermit Gelegenheit zur Äußerung bis zum 06. Februar 2026.",
                "reply 2026-02-06",
            ),
            (
                "Senden Sie den ausgefüllten Anhörungsbogen bitte bis zum 06.02.2026 zurück.",
                "reply 2026-02-06",
            ),
            (
                "Bitte teilen Sie uns bis zum 06.02.2026 mit, wer das Fahrzeug gefahren hat.",
                "reply 2026-02-06",
            ),
            (
                "Um Rückmeldung bis zum 06.02.2026 wird gebeten.",
                "reply 2026-02-06",
            ),
            (
                "Ich bitte um Vorlage folgender Unterlagen bis zum 27.02.2026:",
                "submit 2026-02-27",
            ),
            (
                "Bitte reichen Sie die nachstehenden Nachweise bis spätestens 27.02.2026 bei uns ein.",
                "submit 2026-02-27",
            ),
            (
                "Die Unterlagen müssen bis zum Ablauf des 27.02.2026 vorliegen.",
                "submit 2026-02-27",
            ),
            (
                "Die Steuererklärung ist bis zum 31.07.2026 abzugeben.",
                "submit 2026-07-31",
            ),
            (
                "Legen Sie das Gutachten bis zum 30.04.2026 vor.",
                "submit 2026-04-30",
            ),
            (
                "Ihr Führerschein ist bis zum 30.01.2026 bei der Fahrerlaubnisbehörde abzugeben.",
                "submit 2026-01-30",
            ),
            (
                "Der Antrag muss bis zum 28.02.2026, 12:00 Uhr eingegangen sein.",
                "submit 2026-02-28 12:00",
            ),
            (
                "Das Gebäude ist bis zum 31.03.2026 zu räumen.",
                "other 2026-03-31",
            ),
            (
                "Sie haben die Bundesrepublik Deutschland bis zum 31.03.2026 zu verlassen.",
                "other 2026-03-31",
            ),
            (
                "Die festgestellten Mängel sind bis zum 31.03.2026 zu beseitigen.",
                "other 2026-03-31",
            ),
            (
                "Die Bauarbeiten sind bis 31.03.2026 einzustellen.",
                "other 2026-03-31",
            ),
            (
                "Holen Sie Ihren Ausweis bitte bis zum 31.03.2026 ab.",
                "other 2026-03-31",
            ),
            (
                "Gegen diesen Bescheid können Sie bis zum 16.02.2026 Widerspruch einlegen.",
                "objection 2026-02-16",
            ),
        ],
        read,
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
fn periods() {
    check(
        &[
            (
                "Bitte zahlen Sie den Betrag innerhalb von 14 Tagen nach Erhalt dieses Schreibens.",
                "payment 14d receipt",
            ),
            (
                "Zahlen Sie den Betrag 14 Tage nach Erhalt dieses Bescheides.",
                "payment 14d receipt",
            ),
            (
                "Der Betrag ist einen Monat nach Bekanntgabe dieses Bescheides fällig.",
                "payment 1m notification",
            ),
            (
                "Die Gebühr wird einen Monat nach Bekanntgabe des Gebührenbescheides zur Zahlung fällig.",
                "payment 1m notification",
            ),
            (
                "Der Betrag ist binnen Monatsfrist nach Zustellung zu zahlen.",
                "payment 1m service",
            ),
            (
                "Sie werden aufgefordert, den Betrag binnen einer Woche ab Zugang zu begleichen.",
                "payment 1w receipt",
            ),
            (
                "Das Verwarnungsgeld ist innerhalb einer Woche ab Zugang dieses Schreibens zu zahlen.",
                "payment 1w receipt",
            ),
            (
                "Zahlen Sie spätestens zwei Wochen nach Eintritt der Rechtskraft.",
                "payment 2w finality",
            ),
            (
                "Zahlen Sie die Geldbuße spätestens 2 Wochen nach Rechtskraft des Bescheides.",
                "payment 2w finality",
            ),
            (
                "Sie können sich innerhalb von zwei Wochen nach Zugang dieses Schreibens äußern.",
                "reply 2w receipt",
            ),
            (
                "Ich gebe Ihnen Gelegenheit, sich binnen 2 Wochen nach Zustellung dieses Schreibens zu äußern.",
                "reply 2w service",
            ),
            (
                "Bitte äußern Sie sich innerhalb einer Frist von zwei Wochen ab dem Datum dieses Schreibens.",
                "reply 2w issuedate",
            ),
            (
                "Bitte äußern Sie sich innerhalb von 10 Tagen.",
                "reply 10d unstated",
            ),
            (
                "Für Ihre Stellungnahme setze ich Ihnen eine Frist von drei Wochen nach Erhalt dieses Schreibens.",
                "reply 3w receipt",
            ),
            (
                "Der Zeugenfragebogen ist binnen einer Woche nach Zugang zurückzusenden.",
                "reply 1w receipt",
            ),
            (
                "Reichen Sie die fehlenden Unterlagen bitte innerhalb von vier Wochen nach Zugang dieses Schreibens nach.",
                "submit 4w receipt",
            ),
            (
                "Die Nachweise sind innerhalb eines Monats nach Bekanntgabe vorzulegen.",
                "submit 1m notification",
            ),
            (
                "Die Unterlagen sind binnen drei Wochen ab dem 15.01.2026 vorzulegen.",
                "submit 3w 2026-01-15",
            ),
            (
                "Wir bitten um Vorlage der Unterlagen innerhalb der nächsten 14 Tage.",
                "submit 14d unstated",
            ),
            (
                "Sie haben das Bundesgebiet innerhalb von 30 Tagen nach Bekanntgabe dieses Bescheides zu verlassen.",
                "other 30d notification",
            ),
            (
                "Die Mängel sind innerhalb von sechs Wochen nach Zustellung dieser Verfügung zu beseitigen.",
                "other 6w service",
            ),
            (
                "Der Führerschein ist binnen fünf Tagen nach Zustellung dieses Bescheids abzuliefern.",
                "submit 5d service",
            ),
            (
                "Bitte überweisen Sie den Betrag innerhalb von zehn Werktagen nach Zugang.",
                "payment 10wd receipt",
            ),
            (
                "Zahlen Sie bitte innerhalb von 2 Wochen nach dem Datum dieses Bescheides.",
                "payment 2w issuedate",
            ),
            (
                "Ihre Antwort erwarten wir innerhalb von zwei Wochen nach Zugang dieses Briefes.",
                "reply 2w receipt",
            ),
            (
                "Den Betrag überweisen Sie bitte binnen 10 (zehn) Tagen nach Zustellung.",
                "payment 10d service",
            ),
            ("Zahlungsfrist: 14 Tage nach Zugang", "payment 14d receipt"),
            (
                "Zahlbar innerhalb von 30 Tagen ab Rechnungsdatum.",
                "payment 30d issuedate",
            ),
        ],
        read,
    );
}

#[test]
fn no_day_at_all() {
    let rows = [
        "Wir bitten Sie, die Unterlagen umgehend einzureichen.",
        "Zahlen Sie den Betrag unverzüglich.",
        "Änderungen sind unverzüglich mitzuteilen.",
        "Bitte melden Sie sich so bald wie möglich.",
        "Sie wurden am 17.09.1988 in Halle geboren.",
        "Ihr Antrag vom 18.12.2025 ist am 22.12.2025 eingegangen.",
        "Gemäß § 3 der Hundesteuersatzung vom 09.11.2020, zuletzt geändert am 04.12.2025, wird die Steuer festgesetzt.",
        "Die Leistung wird für die Zeit vom 01.02.2026 bis 31.07.2026 bewilligt.",
        "Der Bewilligungszeitraum endet am 31.07.2026.",
        "Ihr Bewilligungszeitraum läuft vom 01.02.2026 bis zum 31.07.2026.",
        "Dieser Ausweis ist gültig bis 31.12.2027.",
        "Die Gebührenpflicht besteht seit dem 01.01.2026.",
        "Die neue Satzung tritt am 01.03.2026 in Kraft.",
        "Am 03.12.2025 um 14:05 Uhr überschritten Sie die zulässige Höchstgeschwindigkeit.",
        "Sie haben am 05.01.2026 bereits 42,00 € gezahlt.",
        "Mit Bescheid vom 15.11.2025 wurde die Gebühr festgesetzt.",
        "Die Zahlung war am 15.11.2025 fällig.",
        "Veranlagungszeitraum: 01.01.2025 bis 31.12.2025",
        "Die Mitgliedschaft besteht bis zum 31.12.2026.",
        "Unsere Dienststelle ist vom 23.02.2026 bis 27.02.2026 geschlossen.",
        "Wir sind am 24.12. und am 31.12. nicht erreichbar.",
        "Öffnungszeiten: Montag 8:00 bis 12:00 Uhr, Donnerstag 14:00 bis 18:00 Uhr",
        "Sie sind bei uns ab dem 01.02.2026 versichert.",
        "Die Rente wird ab dem 01.03.2026 laufend gezahlt.",
        "Ein Umzug ist innerhalb von zwei Wochen anzuzeigen.",
        "Über Ihren Antrag entscheiden wir in etwa vier Wochen.",
        "Die Bearbeitung dauert derzeit drei Monate.",
        "Der Betrag wird Ihnen am 30.01.2026 überwiesen.",
        "Die Stundung wird bis zum 30.06.2026 widerruflich gewährt.",
        "Stand: 01.01.2026",
        "Das Fahrverbot dauert einen Monat.",
        "Der Zähler wurde am 31.12.2025 abgelesen.",
        "Die Hauptuntersuchung war im Oktober 2025 fällig.",
        "Für das Kalenderjahr 2026 gilt der Hebesatz laut Ratsbeschluss vom 16.12.2025.",
    ];
    check(&rows.map(|row| (row, "")), read);
}

#[test]
fn several_in_one_letter() {
    check(
        &[
            (
                "Bitte zahlen Sie 84,00 € bis zum 15.02.2026. Einwendungen gegen die Forderung teilen Sie uns bitte bis zum 30.01.2026 mit.",
                "payment 2026-02-15; reply 2026-01-30",
            ),
            (
                "Die Steuer ist in vier Teilbeträgen am 15.02., 15.05., 15.08. und 15.11.2026 fällig.",
                "payment 2026-02-15; payment 2026-05-15; payment 2026-08-15; payment 2026-11-15",
            ),
            (
                "Zahlen Sie die Geldbuße innerhalb von zwei Wochen nach Zustellung. In derselben Frist können Sie Ihre wirtschaftlichen \
                 Verhältnisse darlegen und Unterlagen vorlegen.",
                "payment 2w service; submit 2w service",
            ),
            ("Bitte zahlen Sie bis zum 31.02.2026.", "payment illegible"),
            ("Bitte reichen Sie die Unterlagen bis zum 15. ein.", ""),
        ],
        read,
    );
}
