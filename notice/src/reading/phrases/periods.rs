//! Deadlines that a period gives.

use super::{check, of, terms};

fn read(body: &str) -> String {
    terms(&of("Ihr Schreiben", body))
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
fn counted_back() {
    check(
        &[
            (
                "Bitte sagen Sie spätestens drei Werktage vor dem Termin Bescheid und teilen Sie den Grund mit.",
                "reply 3wd before event",
            ),
            (
                "Stellen Sie den Antrag auf Verlängerung spätestens sechs Wochen vor Ablauf der Gültigkeit am 30.06.2026.",
                "submit 6w before end of 2026-06-30",
            ),
            (
                "Reichen Sie die Unterlagen mindestens zwei Wochen vor dem 30.06.2026 ein.",
                "submit 2w before 2026-06-30",
            ),
            (
                "Die Frist für die Einlegung des Einspruchs beträgt einen Monat.",
                "",
            ),
            ("Drei Monate vor Ihrem Umzug lebten Sie in Aalen.", ""),
        ],
        read,
    );
}

#[test]
fn chances_to_be_heard_and_the_same_period_again() {
    check(
        &[
            (
                "Bevor entschieden wird, erhalten Sie Gelegenheit, sich innerhalb einer Woche ab Zugang dieses Schreibens zu äußern.",
                "reply 1w receipt",
            ),
            (
                "Teilen Sie bitte innerhalb von vier Wochen nach Erhalt dieses Bescheids Ihre IBAN mit, damit der Betrag angewiesen werden kann.",
                "submit 4w receipt",
            ),
            (
                "Zahlen Sie binnen einer Woche nach Erhalt. Sind Sie nicht einverstanden, füllen Sie bitte innerhalb derselben Frist den \
                 Abschnitt aus und senden ihn zurück.",
                "payment 1w receipt; reply 1w receipt",
            ),
            (
                "Zahlen Sie binnen Wochenfrist nach Erhalt. Wenn Sie nicht einverstanden sind, haben Sie die Möglichkeit, sich binnen der \
                 gleichen Frist hierzu schriftlich zu erklären.",
                "payment 1w receipt; reply 1w receipt",
            ),
            (
                "Diese hat sich binnen zwei Wochen nach Zustellung zu erklären.",
                "",
            ),
            (
                "Bitte gleichen Sie den Betrag innerhalb von vier Wochen nach Zugang aus.",
                "payment 4w receipt",
            ),
        ],
        read,
    );
}

#[test]
fn more_ways_to_set_a_period() {
    check(
        &[
            (
                "Zahlen Sie den Betrag spätestens eine Woche nach Zugang dieses Schreibens.",
                "payment 1w receipt",
            ),
            (
                "Der Betrag ist sofort, spätestens jedoch innerhalb von zehn Tagen nach Erhalt zu zahlen.",
                "payment 10d receipt",
            ),
            (
                "Sie haben ab Zustellung dieses Bescheides zwei Wochen Zeit, den Betrag zu zahlen.",
                "payment 2w service",
            ),
            (
                "Innerhalb von drei Wochen nach Erhalt dieses Schreibens bitten wir um Ihre Stellungnahme.",
                "reply 3w receipt",
            ),
            (
                "Für Ihre Äußerung setze ich Ihnen eine Frist von zwei Wochen ab Zustellung dieses Schreibens.",
                "reply 2w service",
            ),
            (
                "Bitte legen Sie die Nachweise binnen zweier Wochen nach Zugang vor.",
                "submit 2w receipt",
            ),
            (
                "Reichen Sie die Unterlagen innerhalb der nächsten 14 Tage ein.",
                "submit 14d unstated",
            ),
            (
                "Bitte senden Sie uns die Unterlagen innerhalb eines Monats nach Datum dieses Schreibens.",
                "submit 1m issuedate",
            ),
            (
                "Die Gebühr ist binnen eines Monats nach Zugang des Bescheides an die Stadtkasse zu entrichten.",
                "payment 1m receipt",
            ),
            (
                "Die Geldstrafe ist innerhalb von vier Wochen nach Rechtskraft zu zahlen.",
                "payment 4w finality",
            ),
            (
                "Sie werden aufgefordert, das Bundesgebiet innerhalb von 30 Tagen nach Bekanntgabe dieses Bescheides zu verlassen.",
                "other 30d notification",
            ),
            (
                "Die Anlage ist innerhalb von sechs Wochen nach Bestandskraft dieser Verfügung zu beseitigen.",
                "other 6w finality",
            ),
            (
                "Geben Sie Ihren Führerschein unverzüglich, spätestens innerhalb einer Woche nach Zustellung, bei uns ab.",
                "submit 1w service",
            ),
            (
                "Bitte melden Sie sich innerhalb einer Woche nach Erhalt dieses Briefes bei uns.",
                "reply 1w receipt",
            ),
            (
                "Wird der Betrag nicht binnen 10 Tagen nach Zustellung gezahlt, wird vollstreckt.",
                "payment 10d service",
            ),
            (
                "Der Anhörungsbogen ist binnen einer Woche ab Zugang zurückzusenden.",
                "reply 1w receipt",
            ),
            (
                "Die Forderung ist innerhalb von 14 Kalendertagen ab Rechnungsdatum zahlbar.",
                "payment 14d issuedate",
            ),
            (
                "Zahlbar innerhalb 14 Tagen nach Rechnungsdatum ohne Abzug.",
                "payment 14d issuedate",
            ),
            ("Zahlungsziel: 14 Tage ab Rechnungsdatum", "payment 14d issuedate"),
        ],
        read,
    );
    let none = [
        "Die Bearbeitung dauert etwa vier Wochen.",
        "Die Auszahlung erfolgt innerhalb von zwei Wochen nach Eingang Ihrer Kontodaten.",
        "Nach Ablauf von drei Monaten können Sie Untätigkeitsklage erheben.",
        "Sie erhalten innerhalb von vier Wochen eine Antwort.",
        "Die Aufbewahrungsfrist beträgt zehn Jahre.",
        "Bei einem Umzug teilen Sie uns dies bitte innerhalb von zwei Wochen mit.",
        "Wer die Frist versäumt, kann innerhalb von zwei Wochen nach Wegfall des Hindernisses Wiedereinsetzung beantragen.",
        "Die Kündigungsfrist beträgt einen Monat zum Monatsende.",
        "Das Gericht hat die Frist von einem Monat bereits verlängert.",
        "Für jeden angefangenen Monat der Säumnis ist ein Zuschlag von einem Prozent zu entrichten.",
        "Der Widerruf ist binnen 14 Tagen ab Vertragsschluss ohne Angabe von Gründen möglich.",
    ]
    .map(|row| (row, ""));
    check(&none, read);
}

#[test]
fn periods_of_others_and_of_the_law() {
    let none = [
        "Abmeldungen sind nur zum Monatsende mit einer Frist von vier Wochen möglich.",
        "Der Vertrag kann mit einer Frist von drei Monaten gekündigt werden.",
        "Sie können innerhalb eines Jahres nach Zahlung die Erstattung beantragen.",
        "War jemand ohne Verschulden verhindert, die Frist einzuhalten, ist ihm auf Antrag, der binnen zwei Wochen zu stellen ist, Wiedereinsetzung zu gewähren.",
        "Zuviel gezahlte Beträge werden innerhalb von vier Wochen zurückgezahlt.",
        "Änderungen Ihrer Verhältnisse sind innerhalb von zwei Wochen mitzuteilen.",
        "Die Verbraucherschlichtungsstelle kann nach vier Wochen angerufen werden; wir antworten innerhalb von vier Wochen.",
        "Ein Umzug ist innerhalb von zwei Wochen nach dem Einzug bei der Meldebehörde anzumelden.",
        "Der Verwaltungsakt gilt am vierten Tag nach der Aufgabe zur Post als bekannt gegeben.",
        "Die Gebühr für drei Monate beträgt 84,00 €.",
        "Die Sperrzeit dauert zwölf Wochen.",
        "Die Leistung wird für drei Monate um 30 Prozent gemindert.",
        "Sie müssen mindestens einen Monat vor Antragstellung hier gemeldet gewesen sein.",
        "Pfändbar sind die Beträge der letzten drei Monate.",
        "Belastungen können Sie innerhalb von acht Wochen bei Ihrer Bank widerrufen.",
        "Das Sparguthaben wird frühestens nach zwei Jahren frei.",
        "Bei Krankheit legen Sie uns bitte innerhalb von drei Tagen eine Bescheinigung vor.",
        "Nimmt der Arbeitgeber nicht binnen zwei Wochen nach Zustellung Stellung, gilt seine Zustimmung als erteilt.",
        "Der Rentenversicherungsträger entscheidet innerhalb von drei Wochen nach Eingang des Antrags.",
    ]
    .map(|row| (row, ""));
    check(&none, read);
    check(
        &[
            (
                "Diese Rechnung ist zahlbar innerhalb von 30 Tagen nach Zugang.",
                "payment 30d receipt",
            ),
            (
                "Bitte überweisen Sie den Gesamtbetrag innerhalb von zwei Wochen ab Bekanntgabe.",
                "payment 2w notification",
            ),
            (
                "Sollten wir innerhalb von zwei Wochen nach Zugang keine Antwort erhalten, entscheiden wir nach Aktenlage.",
                "reply 2w receipt",
            ),
            (
                "Bitte reichen Sie die fehlenden Nachweise innerhalb von drei Wochen ab Datum dieses Schreibens nach.",
                "submit 3w issuedate",
            ),
            (
                "Sie haben die Möglichkeit, sich innerhalb von 14 Tagen nach Erhalt des Schreibens zu äußern.",
                "reply 14d receipt",
            ),
            (
                "Die Auslagen sind binnen zwei Wochen nach Rechtskraft dieses Bescheides zu zahlen.",
                "payment 2w finality",
            ),
            (
                "Die Waffen sind binnen eines Monats nach Zustellung an einen Berechtigten zu überlassen.",
                "other 1m service",
            ),
            (
                "Der Führerschein ist innerhalb von drei Tagen nach Zustellung abzuliefern.",
                "submit 3d service",
            ),
        ],
        read,
    );
}
