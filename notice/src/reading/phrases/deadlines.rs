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

#[test]
fn printed_days_in_other_words() {
    check(
        &[
            ("Letzter Abgabetermin: 31.03.2026", "submit 2026-03-31"),
            ("Einsendeschluss ist der 31.03.2026.", "submit 2026-03-31"),
            ("Anmeldeschluss: 27.02.2026", "submit 2026-02-27"),
            ("Frist zur Äußerung: 06.02.2026", "reply 2026-02-06"),
            (
                "Die Frist zur Abgabe der Erklärung endet am 31.07.2026.",
                "submit 2026-07-31",
            ),
            ("Die Zahlungsfrist endet am 16.02.2026.", "payment 2026-02-16"),
            ("Zahlungsziel: 15.02.2026", "payment 2026-02-15"),
            ("Die Einspruchsfrist endet am 16.02.2026.", "objection 2026-02-16"),
            (
                "Ihr Widerspruch muss spätestens am 16.02.2026 bei uns eingegangen sein.",
                "objection 2026-02-16",
            ),
            (
                "Bis zum 27.2.2026 benötigen wir von Ihnen noch folgende Unterlagen:",
                "submit 2026-02-27",
            ),
            (
                "Sollten uns bis zum 27.02.2026 keine Nachweise vorliegen, wird die Leistung versagt.",
                "submit 2026-02-27",
            ),
            (
                "Wenn Sie bis zum 15.02.2026 nicht gezahlt haben, leiten wir die Vollstreckung ein.",
                "payment 2026-02-15",
            ),
            (
                "Geht Ihre Stellungnahme nicht bis zum 06.02.2026 ein, wird nach Aktenlage entschieden.",
                "reply 2026-02-06",
            ),
            ("Wir erwarten Ihre Zahlung bis 15.2.2026.", "payment 2026-02-15"),
            (
                "Bitte stellen Sie den Weiterbewilligungsantrag bis zum 31.01.2026.",
                "submit 2026-01-31",
            ),
            (
                "Bitte melden Sie Ihren Hund bis zum 31.01.2026 an.",
                "submit 2026-01-31",
            ),
            (
                "Ihr Kind ist bis zum 20.03.2026 in der Grundschule anzumelden.",
                "submit 2026-03-20",
            ),
            (
                "Die Wahl findet am Sonntag, dem 8. März 2026, von 8 bis 18 Uhr statt.",
                "appointment 2026-03-08 08:00",
            ),
            (
                "Wahlscheinanträge können bis Freitag, 06.03.2026, 15.00 Uhr, gestellt werden.",
                "submit 2026-03-06 15:00",
            ),
            (
                "Bitte zahlen Sie den Betrag bis spätestens Montag, 16.02.2026 (Eingang bei der Kasse).",
                "payment 2026-02-16",
            ),
            (
                "Ich fordere Sie auf, den rückständigen Betrag bis zum 30.01.2026 einzuzahlen.",
                "payment 2026-01-30",
            ),
            (
                "Räumen Sie die Wohnung bis zum 27.02.2026, 12:00 Uhr.",
                "other 2026-02-27 12:00",
            ),
            (
                "Das Fahrzeug ist bis zum 20.02.2026 zur Hauptuntersuchung vorzuführen.",
                "other 2026-02-20",
            ),
            (
                "Das Zwangsgeld wird fällig, wenn Sie der Anordnung nicht bis zum 20.02.2026 nachkommen.",
                "other 2026-02-20",
            ),
            (
                "Überweisen Sie den Betrag so, dass er bis zum 15.02.2026 bei uns eingeht.",
                "payment 2026-02-15",
            ),
            (
                "Wir haben Ihre Frist zur Vorlage der Unterlagen bis zum 13.03.2026 verlängert.",
                "submit 2026-03-13",
            ),
            (
                "Wir stunden Ihnen den Betrag bis zum 30.06.2026. An diesem Tag ist er in einer Summe zu zahlen.",
                "payment 2026-06-30",
            ),
            (
                "Bitte überweisen Sie den offenen Betrag bis 15.Februar 2026.",
                "payment 2026-02-15",
            ),
            ("BITTE ZAHLEN SIE BIS ZUM 15.02.2026", "payment 2026-02-15"),
        ],
        read,
    );
}

#[test]
fn more_days_that_are_none() {
    let rows = [
        "Dieser Bescheid ersetzt den Bescheid vom 03.02.2025.",
        "Der Betrag wurde am 05.01.2026 von Ihrem Konto abgebucht.",
        "Die nächste Ablesung erfolgt am 31.12.2026.",
        "Ihre Aufenthaltserlaubnis ist bis zum 15.08.2026 gültig.",
        "Ihr Führerschein verliert am 19.01.2028 seine Gültigkeit.",
        "Die Bewilligung endet mit Ablauf des 31.07.2026.",
        "Die nächste Anpassung der Renten erfolgt zum 01.07.2026.",
        "Ab 01.03.2026 gelten neue Öffnungszeiten.",
        "Die Leistung wird ab dem 01.02.2026 um 30 Prozent gemindert.",
        "Die Minderung dauert bis zum 30.04.2026.",
        "Der Beitrag erhöht sich zum 01.03.2026.",
        "Rechtsgrundlage ist das Gesetz vom 19.06.2020 (BGBl. I S. 1328).",
        "Tatzeit: 03.12.2025, 14:05 Uhr",
        "Das Messgerät war geeicht bis 31.12.2026.",
        "Der Vertrag läuft bis zum 31.12.2026.",
        "Die Gebühr für den Zeitraum 01.01.2026 bis 31.12.2026 beträgt 84,00 €.",
        "Bewilligt vom 01.02.2026 bis 31.07.2026: monatlich 563,00 €",
        "Zahlungseingänge sind bis zum 08.01.2026 berücksichtigt.",
        "Dieses Schreiben wurde am 12.01.2026 maschinell erstellt und gilt ohne Unterschrift.",
        "Das Ordnungsamt ist am Donnerstag, 19.02.2026, wegen einer Schulung ab 12 Uhr geschlossen.",
        "Ihr Anspruch besteht längstens bis zum 31.07.2026.",
        "Die Wohnung ist seit 01.03.2025 an Sie vermietet.",
        "Der Führerschein wurde am 04.05.2006 ausgestellt.",
        "Ihr Kind Ida, geb. 17.09.2019, besucht die Einrichtung seit 01.08.2023.",
        "Das Pflegegeld wird jeweils am letzten Arbeitstag des Monats gezahlt.",
        "Der Versicherungsschutz beginnt am 01.02.2026 und endet am 31.01.2027.",
        "Wir haben Ihre Unterlagen am 09.01.2026 erhalten.",
        "Über Ihren Antrag wird nach der Sitzung am 24.02.2026 entschieden.",
        "Der Bescheid wird am 16.02.2026 bestandskräftig.",
        "Die Aufrechnung erfolgt ab 01.02.2026 in monatlichen Raten von 56,30 €.",
    ];
    check(&rows.map(|row| (row, "")), read);
}

#[test]
fn a_letter_without_a_date() {
    let without = |body: &str| {
        terms(&crate::reading::read(&super::pages(
            &super::letter("Ihr Schreiben", body).replace("Datum: 12.01.2026\n\n", ""),
        )))
    };
    check(
        &[
            ("Bitte zahlen Sie bis zum 15.02.2026.", "payment 2026-02-15"),
            ("Bitte zahlen Sie bis zum 15. Februar.", ""),
            (
                "Äußern Sie sich innerhalb von zwei Wochen nach Zugang.",
                "reply 2w receipt",
            ),
        ],
        without,
    );
}

#[test]
fn periods_of_all_sorts_of_letters() {
    check(
        &[
            (
                "Das Gericht fordert Sie auf, innerhalb von zwei Wochen seit der Zustellung dieses Bescheids die geltend gemachten Beträge zu \
                 begleichen, soweit Sie den Anspruch als begründet ansehen.",
                "payment 2w service",
            ),
            (
                "Der Zeugenfragebogen ist innerhalb einer Woche nach Erhalt ausgefüllt zurückzusenden.",
                "reply 1w receipt",
            ),
            (
                "Bitte teilen Sie uns innerhalb von zwei Wochen mit, welche Begutachtungsstelle Sie beauftragen.",
                "reply 2w unstated",
            ),
            (
                "Das Gutachten ist innerhalb von drei Monaten nach Zustellung dieses Schreibens bei der Fahrerlaubnisbehörde vorzulegen.",
                "submit 3m service",
            ),
            (
                "Legen Sie innerhalb von drei Tagen nach Zustellung eine neue Versicherungsbestätigung vor.",
                "submit 3d service",
            ),
            (
                "Ihnen wird eine Frist zur freiwilligen Ausreise von 30 Tagen ab Bekanntgabe dieser Entscheidung gesetzt.",
                "other 30d notification",
            ),
            (
                "Sie werden aufgefordert, die Bundesrepublik Deutschland innerhalb einer Woche nach Bekanntgabe dieses Bescheids zu verlassen.",
                "other 1w notification",
            ),
            (
                "Die Geldstrafe ist innerhalb von zwei Wochen nach Rechtskraft zu zahlen.",
                "payment 2w finality",
            ),
            (
                "Sie sind mit der Verwarnung einverstanden, wenn Sie das Verwarnungsgeld innerhalb einer Woche nach Zugang dieses Schreibens zahlen.",
                "payment 1w receipt",
            ),
            (
                "Die Auskunft ist binnen zwei Wochen nach Zustellung dieser Verfügung zu erteilen.",
                "reply 2w service",
            ),
            (
                "Beseitigen Sie die Ablagerungen innerhalb von vier Wochen nach Bestandskraft dieser Verfügung.",
                "other 4w finality",
            ),
            (
                "Bitte senden Sie uns den Fragebogen innerhalb von drei Wochen zurück.",
                "reply 3w unstated",
            ),
            (
                "Sie haben vier Wochen Zeit, die Unterlagen einzureichen.",
                "submit 4w unstated",
            ),
            (
                "Dazu setzen wir Ihnen eine Frist von einem Monat nach Zugang dieses Schreibens zur Vorlage der Nachweise.",
                "submit 1m receipt",
            ),
            (
                "Die Gebühr ist sofort fällig und innerhalb von zwei Wochen zu überweisen.",
                "payment 2w unstated",
            ),
            (
                "Der Beitrag wird einen Monat nach der Bekanntgabe des Bescheides fällig (§ 135 Abs. 1 BauGB).",
                "payment 1m notification",
            ),
            (
                "Bitte holen Sie die Sendung innerhalb von sieben Werktagen ab.",
                "other 7wd unstated",
            ),
            (
                "Die fehlenden Unterlagen sind spätestens vier Wochen nach Erhalt dieses Schreibens nachzureichen.",
                "submit 4w receipt",
            ),
            (
                "Ihre Äußerung muss spätestens zwei Wochen nach Zugang dieses Schreibens hier vorliegen.",
                "reply 2w receipt",
            ),
            (
                "Sie können hierzu innerhalb eines Monats nach Zustellung dieses Schreibens Stellung nehmen.",
                "reply 1m service",
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
