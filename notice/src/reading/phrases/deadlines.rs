//! Deadlines with a printed day.

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
            (
                "Bitte zahlen Sie bis zum 30.01.2026.\n\n(§ 240 der Abgabenordnung). | Wird die Forderung bis zum 16.02.2026 nicht\n\nbeglichen, erhöht sich der Zuschlag.",
                "payment 2026-01-30",
            ),
            (
                "Wir bitten Sie, die Forderung bis spätestens 30.01.2026 zu überweisen. Wird sie bis zum 16.02.2026 nicht beglichen, erhöht \
                 sich der Säumniszuschlag.",
                "payment 2026-01-30",
            ),
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
            (
                "Sagen Sie uns bitte bis zum 06.02.2026 Bescheid, ob der Termin passt.",
                "reply 2026-02-06",
            ),
            (
                "Sie haben die Arbeiten bis spätestens zum 31.03.2026 durch einen Fachbetrieb ausführen zu lassen.",
                "other 2026-03-31",
            ),
            (
                "Rate | Fälligkeit | Betrag in EUR\n1. | 30.06.2026 | 390,00\n22. | 30.09.2031 | 222,00",
                "payment 2026-06-30; payment 2031-09-30",
            ),
            (
                "Bitte senden Sie den beiliegenden Vordruck mit der Bestätigung Ihrer Bank bis zum 27.02.2026 zurück.",
                "submit 2026-02-27",
            ),
            (
                "Weitere Beweisanträge wollen Sie dem Gericht bis zum 06.02.2026 mitteilen.",
                "reply 2026-02-06",
            ),
            (
                "Wir setzen Vorauszahlungen von je 136,00 € fest: 16.03.2026, 15.05.2026 und 15.07.2026.",
                "payment 2026-03-16; payment 2026-05-15; payment 2026-07-15",
            ),
            (
                "Vorauszahlungen 2026 und folgende\n\n15.02. | 2.220,00 | 15.05. | 2.220,00\n15.08. | 2.220,00 | 15.11. | 2.220,00",
                "payment 2026-02-15; payment 2026-05-15; payment 2026-08-15; payment 2026-11-15",
            ),
            (
                "Die Steuer wird einen Monat nach Bekanntgabe dieses Bescheides fällig. Überweisen Sie den Betrag bitte bis zum 13.02.2026.",
                "payment 2026-02-13",
            ),
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
fn limits_in_other_forms() {
    check(
        &[
            (
                "Wir fordern Sie auf, den Rückstand bis zum Ablauf des 16. Februar 2026 einzuzahlen.",
                "payment 2026-02-16",
            ),
            (
                "Zahlen Sie die Gebühr bis Ablauf des 16.02.2026.",
                "payment 2026-02-16",
            ),
            (
                "Die Unterlagen müssen bis zum Ende des 16.02.2026 eingegangen sein.",
                "submit 2026-02-16",
            ),
            (
                "Bitte überweisen Sie die Nachzahlung von 189,51 € zum 16.02.2026 auf unser Konto.",
                "payment 2026-02-16",
            ),
            (
                "Die Fälligkeitstage sind der 15.03., 15.05., 15.07. und 15.11.2026 sowie der 15.01.2027.",
                "payment 2026-03-15; payment 2026-05-15; payment 2026-07-15; payment 2026-11-15; payment 2027-01-15",
            ),
            (
                "Zahlungstermine sind der 15.02.2026 und der 15.08.2026.",
                "payment 2026-02-15; payment 2026-08-15",
            ),
            (
                "Der Beitrag ist vierteljährlich, das nächste Mal zum 15.05.2026 mit 55,08 EUR, zu entrichten.",
                "payment 2026-05-15",
            ),
            (
                "Der Beitrag für Juni in Höhe von 251,15 EUR ist zusätzlich am 15.07.2026 zu zahlen.",
                "payment 2026-07-15",
            ),
            (
                "Die Rate wird erst zum 29.05.2026 fällig gestellt.",
                "payment 2026-05-29",
            ),
            (
                "Ihre Äußerung wird hier bis längstens\n\nFreitag, den 06.02.2026\n\nerwartet.",
                "reply 2026-02-06",
            ),
            (
                "Die Fertigstellung ist mir bis zum 30.06.2026 anzuzeigen.",
                "submit 2026-06-30",
            ),
            (
                "Zeigen Sie uns die Beseitigung der Mängel bis zum 30.06.2026 schriftlich an.",
                "submit 2026-06-30",
            ),
            (
                "Sie haben Gelegenheit, das Schreiben bis zum 30.01.2026 in Kopie zur Akte zu reichen.",
                "submit 2026-01-30",
            ),
            (
                "Sie erhalten Gelegenheit, bis zum 02.02.2026 auf die Klage zu erwidern.",
                "reply 2026-02-02",
            ),
            (
                "Bitte füllen Sie den Fragebogen aus und schicken Sie ihn bis 02.03.2026 zurück.",
                "submit 2026-03-02",
            ),
            (
                "Fragebogen auf der Rückseite ausfüllen, unterschreiben und bis 02.03.2026 zurückschicken.",
                "submit 2026-03-02",
            ),
            (
                "Schicken Sie uns die Annahmeerklärung bis einschließlich Freitag, 6. März 2026, zurück.",
                "reply 2026-03-06",
            ),
            (
                "Zu zahlen sind:\nfür I/2026 bis zum 10.03.2026 | 1.613,20\nfür II/2026 bis zum 10.06.2026 | 1.613,20",
                "payment 2026-03-10; payment 2026-06-10",
            ),
            (
                "Zahlen Sie den Betrag bis zum 16.02.2026. Ich gebe Ihnen Gelegenheit, bis zu demselben Tag die Nachweise vorzulegen.",
                "payment 2026-02-16; submit 2026-02-16",
            ),
            (
                "Reichen Sie die Belege bis zum 16.02.2026 ein. Bitte teilen Sie uns bis zum selben Tag mit, ob Sie den Termin wahrnehmen.",
                "submit 2026-02-16; reply 2026-02-16",
            ),
        ],
        read,
    );
}

#[test]
fn more_ways_to_set_a_day() {
    check(
        &[
            // payment
            (
                "Der Gesamtbetrag wird am 16.02.2026 zur Zahlung fällig.",
                "payment 2026-02-16",
            ),
            (
                "Bitte veranlassen Sie die Zahlung bis zum 16.02.2026.",
                "payment 2026-02-16",
            ),
            (
                "Wir erwarten den Zahlungseingang bis spätestens 16.02.2026.",
                "payment 2026-02-16",
            ),
            (
                "Bitte sorgen Sie dafür, dass der Betrag bis zum 16.02.2026 auf unserem Konto eingegangen ist.",
                "payment 2026-02-16",
            ),
            (
                "Den Betrag von 84,00 € bitten wir bis 16.02.2026 auf das unten genannte Konto zu leisten.",
                "payment 2026-02-16",
            ),
            ("Letzter Zahlungstag: 16.02.2026", "payment 2026-02-16"),
            (
                "Spätester Zahlungstermin ist der 16.02.2026.",
                "payment 2026-02-16",
            ),
            (
                "Die Hauptforderung ist zahlbar in zwei Raten am 01.03.2026 und am 01.06.2026.",
                "payment 2026-03-01; payment 2026-06-01",
            ),
            (
                "Die erste Rate ist am 01.03.2026, die zweite am 01.06.2026 zu zahlen.",
                "payment 2026-03-01; payment 2026-06-01",
            ),
            (
                "Die Raten sind jeweils zum 15.02., 15.05., 15.08. und 15.11.2026 zu entrichten.",
                "payment 2026-02-15; payment 2026-05-15; payment 2026-08-15; payment 2026-11-15",
            ),
            (
                "Wir buchen den Betrag am 16.02.2026 von Ihrem Konto ab.",
                "payment 2026-02-16",
            ),
            ("Der Einzug erfolgt zum 16.02.2026.", "payment 2026-02-16"),
            (
                "Die Zahlung muss der Stadtkasse bis zum 16.02.2026 zugehen.",
                "payment 2026-02-16",
            ),
            (
                "Sie können den Betrag bis zum 16.02.2026 auch in bar an der Kasse einzahlen.",
                "payment 2026-02-16",
            ),
            (
                "Ausstehender Betrag: 84,00 €, zu begleichen bis 16.02.2026",
                "payment 2026-02-16",
            ),
            (
                "Der Rückstand ist bis zum 16.02.26 auszugleichen.",
                "payment 2026-02-16",
            ),
            (
                "Wir haben Ihnen Ratenzahlung bewilligt: monatlich 50,00 €, beginnend am 01.03.2026.",
                "payment 2026-03-01",
            ),
            (
                "Die Stundung endet am 30.06.2026; an diesem Tag ist der gesamte Betrag zu zahlen.",
                "payment 2026-06-30",
            ),
            // reply
            (
                "Ihrer Antwort sehe ich bis zum 16.02.2026 entgegen.",
                "reply 2026-02-16",
            ),
            (
                "Ihrer Stellungnahme sehen wir bis zum 16.02.2026 entgegen.",
                "reply 2026-02-16",
            ),
            (
                "Bitte äußern Sie sich hierzu bis zum 16.02.2026.",
                "reply 2026-02-16",
            ),
            (
                "Für eine Stellungnahme haben Sie bis zum 16.02.2026 Zeit.",
                "reply 2026-02-16",
            ),
            (
                "Sollten Sie Einwände haben, können Sie diese bis zum 16.02.2026 vorbringen.",
                "reply 2026-02-16",
            ),
            (
                "Ich räume Ihnen eine Frist zur Äußerung bis zum 16.02.2026 ein.",
                "reply 2026-02-16",
            ),
            (
                "Bitte setzen Sie sich bis zum 16.02.2026 mit uns in Verbindung.",
                "reply 2026-02-16",
            ),
            (
                "Bitte vereinbaren Sie bis zum 16.02.2026 einen Termin mit mir.",
                "reply 2026-02-16",
            ),
            (
                "Bitte bestätigen Sie den Termin bis 16.02.2026.",
                "reply 2026-02-16",
            ),
            (
                "Geben Sie uns bis zum 16.02.2026 Nachricht, ob Sie den Platz annehmen.",
                "reply 2026-02-16",
            ),
            (
                "Bitte benennen Sie bis zum 16.02.2026 die verantwortliche Fahrzeugführerin.",
                "reply 2026-02-16",
            ),
            (
                "Bitte erklären Sie bis zum 16.02.2026, ob Sie die Rücknahme beantragen.",
                "reply 2026-02-16",
            ),
            ("Wir bitten um Mitteilung bis zum 16.02.2026.", "reply 2026-02-16"),
            (
                "Falls Sie den Termin nicht wahrnehmen können, sagen Sie bitte bis zum 16.02.2026 ab.",
                "reply 2026-02-16",
            ),
            (
                "Gelegenheit zur Stellungnahme besteht bis einschließlich 16.02.2026.",
                "reply 2026-02-16",
            ),
            (
                "Hören wir bis zum 16.02.2026 nichts von Ihnen, gehen wir von Ihrem Einverständnis aus.",
                "reply 2026-02-16",
            ),
            // submit
            (
                "Die folgenden Unterlagen werden bis 16.02.2026 benötigt:",
                "submit 2026-02-16",
            ),
            (
                "Bitte lassen Sie uns die Bescheinigung bis zum 16.02.2026 zukommen.",
                "submit 2026-02-16",
            ),
            (
                "Wir bitten um Zusendung der Kontoauszüge bis zum 16.02.2026.",
                "submit 2026-02-16",
            ),
            (
                "Bitte übermitteln Sie uns die Zählerstände bis zum 16.02.2026.",
                "submit 2026-02-16",
            ),
            (
                "Laden Sie die Nachweise bis zum 16.02.2026 im Portal hoch.",
                "submit 2026-02-16",
            ),
            (
                "Der Nachweis ist spätestens bis zum 16.02.2026 zu erbringen.",
                "submit 2026-02-16",
            ),
            ("Frist zur Vorlage: 16.02.2026", "submit 2026-02-16"),
            (
                "Die Anmeldung muss bis zum 16.02.2026 erfolgen.",
                "submit 2026-02-16",
            ),
            (
                "Bitte beantragen Sie die Verlängerung bis spätestens 16.02.2026.",
                "submit 2026-02-16",
            ),
            (
                "Geben Sie Ihren Führerschein bis zum 16.02.2026 bei uns ab.",
                "submit 2026-02-16",
            ),
            (
                "Die Erklärung ist mir bis zum 16.02.2026 unterschrieben zurückzureichen.",
                "submit 2026-02-16",
            ),
            (
                "Bitte füllen Sie das beiliegende Formular vollständig aus und reichen Sie es bis 16.02.2026 ein.",
                "submit 2026-02-16",
            ),
            (
                "Weisen Sie uns die Kündigung der alten Versicherung bis zum 16.02.2026 nach.",
                "submit 2026-02-16",
            ),
            (
                "Bis zum 16.02.2026 sind vorzulegen: Mietvertrag, Kontoauszüge.",
                "submit 2026-02-16",
            ),
            (
                "Wir geben Ihnen letztmalig Gelegenheit, die Unterlagen bis zum 16.02.2026 nachzureichen.",
                "submit 2026-02-16",
            ),
            ("Stichtag für die Abgabe ist der 16.02.2026.", "submit 2026-02-16"),
            (
                "Die Abgabefrist wurde bis zum 16.02.2026 verlängert.",
                "submit 2026-02-16",
            ),
            // other
            (
                "Die Hecke ist bis zum 28.02.2026 zurückzuschneiden.",
                "other 2026-02-28",
            ),
            (
                "Stellen Sie den ordnungsgemäßen Zustand bis zum 28.02.2026 wieder her.",
                "other 2026-02-28",
            ),
            (
                "Der Betrieb ist bis zum 28.02.2026 einzustellen.",
                "other 2026-02-28",
            ),
            (
                "Bitte holen Sie das Dokument bis spätestens 28.02.2026 bei uns ab.",
                "other 2026-02-28",
            ),
            (
                "Melden Sie Ihr Fahrzeug bis zum 28.02.2026 ab.",
                "submit 2026-02-28",
            ),
            (
                "Lassen Sie die Mängel bis zum 28.02.2026 beheben.",
                "other 2026-02-28",
            ),
            // objection printed
            (
                "Der Widerspruch muss bis zum 16.02.2026 bei der Stadt Aalen eingegangen sein.",
                "objection 2026-02-16",
            ),
            (
                "Die Widerspruchsfrist endet am 16.02.2026.",
                "objection 2026-02-16",
            ),
        ],
        read,
    );
}

#[test]
fn labels_and_short_notes() {
    check(
        &[
            (
                "Zahlbetrag: 84,00 € | Fällig am: 16.02.2026",
                "payment 2026-02-16",
            ),
            ("Betrag | Zahlen bis\n84,00 € | 16.02.2026", "payment 2026-02-16"),
            (
                "Termin | Betrag\n15.02.2026 | 50,00 €\n15.05.2026 | 50,00 €",
                "payment 2026-02-15; payment 2026-05-15",
            ),
            (
                "Ihre Frist: 16.02.2026 (Eingang bei uns)\nBitte senden Sie uns die Unterlagen.",
                "submit 2026-02-16",
            ),
            (
                "Bitte antworten Sie spätestens bis\n\n16. Februar 2026.",
                "reply 2026-02-16",
            ),
            ("Rückgabe bis: 16.02.2026", "submit 2026-02-16"),
            ("Abgabe bis 16.02.2026", "submit 2026-02-16"),
            ("Rücksendung erbeten bis 16.02.2026", "submit 2026-02-16"),
            ("Antwort erbeten bis: 16.02.2026", "reply 2026-02-16"),
            ("u. A. w. g. bis 16.02.2026", "reply 2026-02-16"),
            (
                "Wir bitten Sie, uns die ausgefüllte Erklärung bis Montag, 16.02.2026 (Posteingang) zuzuleiten.",
                "submit 2026-02-16",
            ),
            (
                "Der Verwendungsnachweis ist bis zum 16.02.2026 hier vorzulegen.",
                "submit 2026-02-16",
            ),
            (
                "Als spätester Termin für die Abgabe wird der 16.02.2026 bestimmt.",
                "submit 2026-02-16",
            ),
            (
                "Die Zahlungsfrist wird bis zum 16.02.2026 verlängert.",
                "payment 2026-02-16",
            ),
            (
                "Wir gewähren Ihnen Zahlungsaufschub bis zum 16.02.2026.",
                "payment 2026-02-16",
            ),
            (
                "Sollte der Betrag nicht bis zum 16.02.2026 eingehen, wird die Vollstreckung eingeleitet.",
                "payment 2026-02-16",
            ),
            (
                "Andernfalls müssen Sie die 84,00 € bis spätestens 16.02.2026 selbst überweisen.",
                "payment 2026-02-16",
            ),
            (
                "Nach dem 16.02.2026 eingehende Unterlagen können nicht berücksichtigt werden.",
                "",
            ),
            (
                "Melden Sie sich bitte spätestens am 16.02.2026 arbeitsuchend.",
                "reply 2026-02-16",
            ),
            (
                "Lassen Sie Ihr Kind bitte bis zum 16.02.2026 in der Schule anmelden.",
                "submit 2026-02-16",
            ),
            (
                "Bitte bringen Sie die Unterlagen spätestens bis zum 16.02.2026 persönlich vorbei.",
                "submit 2026-02-16",
            ),
            ("Die Klage ist bis zum 16.02.2026 zu erheben.", "court 2026-02-16"),
            (
                "Die Wohnung ist zum 28.02.2026 geräumt herauszugeben.",
                "other 2026-02-28",
            ),
            (
                "Unterschreiben Sie die Vereinbarung und geben Sie sie bis zum 16.02.2026 zurück.",
                "submit 2026-02-16",
            ),
            (
                "Nutzen Sie bitte die Möglichkeit, bis zum 16.02.2026 eine Stellungnahme abzugeben.",
                "reply 2026-02-16",
            ),
            (
                "Bitte teilen Sie uns die Zählerstände bis 16.02.2026 mit.",
                "reply 2026-02-16",
            ),
            (
                "Ich setze Ihnen hierfür eine Frist bis 16.02.2026. Reichen Sie die Nachweise ein.",
                "submit 2026-02-16",
            ),
            (
                "Folgende Unterlagen fehlen noch:\n- Mietvertrag\n- Kontoauszüge\nBitte bis 16.02.2026 nachreichen.",
                "submit 2026-02-16",
            ),
            ("Kontoauszüge (bis 16.02.2026)", "submit 2026-02-16"),
            (
                "Die Raten werden am 1. März 2026 und am 1. Juni 2026 von Ihrem Konto abgebucht.",
                "payment 2026-03-01; payment 2026-06-01",
            ),
            (
                "Die Zahlung ist bis zum dritten Werktag, also bis zum 04.03.2026, zu leisten.",
                "payment 2026-03-04",
            ),
            ("Der Betrag von 84,00 € ist bis zum 15. d. M. zu zahlen.", ""),
            (
                "Fristende: 16.02.2026, 24 Uhr. Bis dahin muss Ihr Antrag vorliegen.",
                "submit 2026-02-16 23:59",
            ),
        ],
        read,
    );
}

#[test]
fn several_days_for_several_things() {
    check(
        &[
            (
                "Überweisen Sie 84,00 € bis zum 16.02.2026. Wenn Sie Ratenzahlung wünschen, stellen Sie bis zum 09.02.2026 einen Antrag.",
                "payment 2026-02-16; submit 2026-02-09",
            ),
            (
                "Bitte reichen Sie die Unterlagen bis zum 16.02.2026 ein. Über Ihren Antrag entscheiden wir bis zum 30.04.2026.",
                "submit 2026-02-16",
            ),
            (
                "Ihr Termin ist am 24.02.2026 um 9:00 Uhr. Sagen Sie bitte bis zum 20.02.2026 ab, wenn Sie verhindert sind.",
                "appointment 2026-02-24 09:00; reply 2026-02-20",
            ),
            (
                "Bringen Sie zum Termin am 24.02.2026 um 9:00 Uhr Ihren Ausweis mit. Die Unterlagen reichen Sie bitte schon bis zum 17.02.2026 ein.",
                "appointment 2026-02-24 09:00; submit 2026-02-17",
            ),
            (
                "Die Mängel sind bis zum 31.03.2026 zu beseitigen; die Beseitigung ist mir bis zum 07.04.2026 nachzuweisen.",
                "other 2026-03-31; submit 2026-04-07",
            ),
            (
                "Die Rechnung vom 05.01.2026 über 84,00 €, fällig am 19.01.2026, ist noch offen. Bitte zahlen Sie bis zum 30.01.2026.",
                "payment 2026-01-19; payment 2026-01-30",
            ),
            (
                "Ihr Antrag vom 05.01.2026 ist unvollständig. Es fehlt der Nachweis für die Zeit vom 01.10.2025 bis 31.12.2025. Bitte reichen Sie ihn bis 06.02.2026 nach.",
                "submit 2026-02-06",
            ),
            (
                "Äußern Sie sich bis zum 06.02.2026. Zahlen Sie jetzt noch nicht.",
                "reply 2026-02-06",
            ),
            (
                "Wir haben die Frist zur Abgabe der Erklärung, die am 31.12.2025 endete, bis zum 28.02.2026 verlängert.",
                "submit 2026-02-28",
            ),
            (
                "Sie können den Bescheid bis zum 13.02.2026 im Portal abrufen.",
                "",
            ),
            (
                "Die Auslegung der Unterlagen dauert vom 02.02.2026 bis zum 02.03.2026. Einwendungen sind bis zum 16.03.2026 zu erheben.",
                "reply 2026-03-16",
            ),
            (
                "Zur Wahl stehen zwei Termine; bitte entscheiden Sie sich bis zum 06.02.2026 und teilen Sie uns Ihre Wahl mit.",
                "reply 2026-02-06",
            ),
        ],
        read,
    );
}

#[test]
fn courts_schools_and_private_senders() {
    check(
        &[
            (
                "Die Verteidigungsabsicht ist dem Gericht bis zum 16.02.2026 schriftlich anzuzeigen.",
                "reply 2026-02-16",
            ),
            (
                "Ihnen wird aufgegeben, bis zum 16.02.2026 auf die Klageschrift schriftlich zu erwidern.",
                "reply 2026-02-16",
            ),
            (
                "Der Vorschuss von 161,00 € ist bis zum 16.02.2026 einzuzahlen.",
                "payment 2026-02-16",
            ),
            (
                "Die Ladung zum Strafantritt: Sie haben die Strafe bis zum 16.02.2026 anzutreten.",
                "other 2026-02-16",
            ),
            (
                "Bitte geben Sie den Rücklaufzettel bis Freitag, 13.02.2026, bei der Klassenleitung ab.",
                "submit 2026-02-13",
            ),
            ("Die Kündigung wird zum 31.03.2026 wirksam.", ""),
            (
                "Wir kündigen das Mietverhältnis fristgemäß zum 30.06.2026. Bitte geben Sie die Wohnung bis dahin geräumt heraus.",
                "",
            ),
            (
                "Bitte gleichen Sie unsere Rechnung bis spätestens 16.02.2026 aus.",
                "payment 2026-02-16",
            ),
            (
                "Bitte ermöglichen Sie uns bis zum 16.02.2026 die Ablesung des Zählers.",
                "other 2026-02-16",
            ),
            (
                "Die Impfung ist bis zum 31.03.2026 nachzuweisen.",
                "submit 2026-03-31",
            ),
            (
                "Die Beiträge sind bis zum drittletzten Bankarbeitstag, dem 25.02.2026, zu zahlen.",
                "payment 2026-02-25",
            ),
            (
                "Bitte tragen Sie sich bis zum 16.02.2026 in die Liste ein.",
                "submit 2026-02-16",
            ),
            (
                "Geht der Betrag nicht bis zum 16.02.2026 hier ein, werde ich vollstrecken.",
                "payment 2026-02-16",
            ),
            (
                "Vergleichsangebot: Zahlen Sie bis zum 16.02.2026 nur 60,00 €.",
                "payment 2026-02-16",
            ),
            (
                "Ich beabsichtige, Ihnen die Erlaubnis zu entziehen. Hierzu können Sie sich bis zum 16.02.2026 erklären.",
                "reply 2026-02-16",
            ),
        ],
        read,
    );
}

#[test]
fn days_put_down_for_something() {
    let rows = [
        (
            "Ich darf Sie bitten, mir eine Abschrift nachzureichen, und habe mir hierfür den 20.02.2026 notiert.",
            "submit 2026-02-20",
        ),
        (
            "Die Lohnnachweise sind vorzulegen. Bitte merken Sie sich dafür den 16. Februar 2026 vor.",
            "submit 2026-02-16",
        ),
        (
            "Für die Vorlage der Unterlagen ist der 27.02.2026 vorgesehen.",
            "submit 2026-02-27",
        ),
        (
            "Reichen Sie bitte die Belege nach; als Frist wird der 02.03.2026 bestimmt.",
            "submit 2026-03-02",
        ),
        (
            "Der Nachzahlungsbetrag ist mit Ablauf des 27.02.2026 fällig.",
            "payment 2026-02-27",
        ),
        (
            "Bitte teilen Sie diese Nummer unaufgefordert bis zum 15. Juni 2026 mit.",
            "submit 2026-06-15",
        ),
        (
            "Bitte teilen Sie uns die Identifikationsnummer Ihres Kindes bis zum 15.06.2026 mit.",
            "submit 2026-06-15",
        ),
        (
            "Es genügt, wenn der Anhörbogen auf der Rückseite bis zum 12.03.2026 hier vorliegt.",
            "reply 2026-03-12",
        ),
        (
            "Sie können Maßnahmen abwenden, wenn der Gesamtrückstand bis zum 25.02.2026 unter Angabe der Nummer auf dem Konto der Stadtkasse eingeht.",
            "payment 2026-02-25",
        ),
        (
            "Die Gesamtforderung muss bis zum 25.02.2026 auf unserem Konto eingegangen sein.",
            "payment 2026-02-25",
        ),
        (
            "Die nächsten Zahlungen zu je 55,08 € stehen zum 15.05.2026 und 15.08.2026 an.",
            "payment 2026-05-15; payment 2026-08-15",
        ),
        (
            "Die Gesamtsumme ist bis zum 1 0. März 2026 zu zahlen.",
            "payment 2026-03-10",
        ),
    ];
    check(&rows, |body| terms(&of("Ihr Schreiben", body)));
}

#[test]
fn asked_in_many_words() {
    let rows = [
        (
            "Sollte bis zum 20.02.2026 keine Antwort eingehen, entscheiden wir nach Aktenlage.",
            "reply 2026-02-20",
        ),
        (
            "Hören wir bis 20.02.2026 nichts von Ihnen, gehen wir von Ihrem Einverständnis aus.",
            "reply 2026-02-20",
        ),
        (
            "Wir erwarten Ihre Unterlagen bis 20.02.2026.",
            "submit 2026-02-20",
        ),
        (
            "Ihre Unterlagen benötigen wir spätestens zum 20.02.2026.",
            "submit 2026-02-20",
        ),
        ("Rücksendung bitte bis: 20.02.2026", "submit 2026-02-20"),
        (
            "Für Ihre Stellungnahme habe ich eine Frist bis zum 20.02.2026 vorgesehen.",
            "reply 2026-02-20",
        ),
        (
            "Sie haben bis 20.02.2026 Zeit, die fehlenden Nachweise beizubringen.",
            "submit 2026-02-20",
        ),
        (
            "Ihre Äußerung sollte mir bis zum 20.02.2026 vorliegen.",
            "reply 2026-02-20",
        ),
        (
            "Ich gebe Ihnen Gelegenheit, sich bis zum 20.02.2026 zu den entscheidungserheblichen Tatsachen zu äußern.",
            "reply 2026-02-20",
        ),
        (
            "Der Anhörungsbogen ist binnen einer Woche nach Zugang zurückzusenden.",
            "reply 1w receipt",
        ),
        (
            "Bitte überweisen Sie den Rückstand so rechtzeitig, dass er am 20.02.2026 auf unserem Konto ist.",
            "payment 2026-02-20",
        ),
        (
            "Der Gesamtbetrag muss spätestens am 20.02.2026 hier eingegangen sein.",
            "payment 2026-02-20",
        ),
        ("Zahlen Sie bitte 85,00 € zum 20.02.2026.", "payment 2026-02-20"),
        ("Die Zahlung wird zum 20.02.2026 erwartet.", "payment 2026-02-20"),
        (
            "Die erste Rate ist am 20.02.2026, die zweite Rate am 20.05.2026 fällig.",
            "payment 2026-02-20; payment 2026-05-20",
        ),
        (
            "Termin: 20.02.2026, 9:30 Uhr, Zimmer 12",
            "appointment 2026-02-20 09:30",
        ),
        (
            "Bitte kommen Sie am Freitag, 20.02.2026 um 9:30 Uhr in unsere Dienststelle.",
            "appointment 2026-02-20 09:30",
        ),
        (
            "Ich habe für Sie am 20.02.2026 um 9:30 Uhr einen Termin vorgemerkt.",
            "appointment 2026-02-20 09:30",
        ),
        (
            "Sollten Sie den Termin nicht wahrnehmen können, sagen Sie bitte bis zum 16.02.2026 ab.",
            "reply 2026-02-16",
        ),
        (
            "Bitte teilen Sie uns den Zählerstand bis zum 20.02.2026 mit.",
            "reply 2026-02-20",
        ),
        (
            "Falls Sie mit dem Vorschlag nicht einverstanden sind, teilen Sie uns dies bis zum 20.02.2026 mit.",
            "reply 2026-02-20",
        ),
        (
            "Wenn Sie die Stundung wünschen, beantragen Sie diese bis zum 20.02.2026.",
            "submit 2026-02-20",
        ),
        (
            "Holen Sie Ihren Ausweis bis zum 20.02.2026 ab.",
            "other 2026-02-20",
        ),
        ("Nächste Fälligkeit: 15.05.2026", "payment 2026-05-15"),
        (
            "Die Leistung wird zum 28.02.2026 eingestellt, wenn die Unterlagen nicht bis zum 20.02.2026 vorliegen.",
            "submit 2026-02-20",
        ),
        (
            "Die Frist zur Abgabe der Erklärung verlängere ich bis zum 20.02.2026.",
            "submit 2026-02-20",
        ),
        (
            "Der Betrag von 40,00 € wird bis zum 20.02.2026 gestundet.",
            "payment 2026-02-20",
        ),
        (
            "Wir buchen 85,00 € am 20.02.2026 von Ihrem Konto ab.",
            "payment 2026-02-20",
        ),
        (
            "Ihre Stellungnahme sollte mir bis zum 20.02.2026 vorliegen.",
            "reply 2026-02-20",
        ),
        (
            "Die Äußerung muss bis zum 20.02.2026 eingegangen sein.",
            "reply 2026-02-20",
        ),
        (
            "Ihre schriftliche Äußerung erbitte ich bis zum 20.02.2026.",
            "reply 2026-02-20",
        ),
        (
            "Der Anhörbogen muss mir bis zum 20.02.2026 vorliegen.",
            "reply 2026-02-20",
        ),
    ];
    check(&rows, read);
}

#[test]
fn still_more_ways_to_set_a_day() {
    let rows = [
        (
            "Die Rate für April wird am 15.04.2026 fällig und ist in diesem Betrag nicht enthalten.",
            "payment 2026-04-15",
        ),
        (
            "Ich setze Ihnen hiermit eine Nachfrist bis zum 27.02.2026 zur Vorlage der Steuererklärung.",
            "submit 2026-02-27",
        ),
        (
            "Bitte vereinbaren Sie bis 27.02.2026 einen Termin.",
            "reply 2026-02-27",
        ),
        (
            "Zur Vermeidung von Vollstreckungsmaßnahmen zahlen Sie spätestens bis 27.02.2026.",
            "payment 2026-02-27",
        ),
        (
            "Legen Sie bitte bis 27.02.2026 folgende Unterlagen vor:",
            "submit 2026-02-27",
        ),
        ("Spätester Eingang: 27.02.2026", "submit 2026-02-27"),
        ("Abgabe bis: Freitag, 27. Februar 2026", "submit 2026-02-27"),
        (
            "Der ausgefüllte Antrag sollte uns bis 27.02.2026 erreichen.",
            "submit 2026-02-27",
        ),
        (
            "Bis 27.02.2026 fehlen uns noch: Mietvertrag, Kontoauszüge. Bitte nachreichen.",
            "submit 2026-02-27",
        ),
        ("Zahlungseingang bis 27.02.2026 erbeten.", "payment 2026-02-27"),
        (
            "Bitte begleichen Sie die Forderung innerhalb von 14 Tagen nach Erhalt dieses Schreibens.",
            "payment 14d receipt",
        ),
        (
            "Sie werden gebeten, am Dienstag, den 24.02.2026, um 10.15 Uhr vorzusprechen.",
            "appointment 2026-02-24 10:15",
        ),
        (
            "Die Untersuchung findet am 24.02.2026 um 10:15 Uhr im Gesundheitsamt statt.",
            "appointment 2026-02-24 10:15",
        ),
        (
            "Unser Mitarbeiter kommt am 24.02.2026 zwischen 8 und 12 Uhr zu Ihnen.",
            "appointment 2026-02-24 08:00",
        ),
    ];
    check(&rows, read);
}

#[test]
fn lists_of_days_and_last_days() {
    let rows = [
        (
            "Es sind drei Abschläge von jeweils 50,00 € zu leisten, und zwar zu folgenden Fälligkeiten:\n\n27.02.2026 · 30.04.2026 · 30.06.2026",
            "payment 2026-02-27; payment 2026-04-30; payment 2026-06-30",
        ),
        (
            "Die Gebühr wird mit 77,00 € am 17.02., mit weiteren 77,00 € am 15.05. und am 17.08. sowie mit einem Restbetrag von 76,98 € am \
             16.11.2026 fällig.",
            "payment 2026-02-17; payment 2026-05-15; payment 2026-08-17; payment 2026-11-16",
        ),
        (
            "Damit der Platz reserviert wird, brauchen wir den Vertrag unterschrieben zurück. Letzter Tag hierfür ist Ostersamstag, der \
             4. April 2026; es gilt der Eingang bei uns.",
            "submit 2026-04-04",
        ),
    ];
    check(&rows, read);
}

#[test]
fn who_is_reminded_need_not_answer() {
    let rows = [
        (
            "Bitte zahlen Sie 40,00 € bis zum 06.02.2026. Falls Sie die Forderung für unberechtigt halten, teilen Sie uns die Gründe bitte \
             innerhalb derselben Frist mit.",
            "payment 2026-02-06",
        ),
        (
            "Bitte zahlen Sie 40,00 € bis zum 06.02.2026. Die zum 15.05.2026 fällig werdende zweite Rate von 118,44 € ist darin noch nicht \
             enthalten.",
            "payment 2026-02-06",
        ),
    ];
    check(&rows, |body| terms(&of("Mahnung", body)));
}

#[test]
fn papers_and_answers() {
    let rows = [
        (
            "Schicken Sie uns die Lohnabrechnungen für Januar und Februar bis zum 24.02.2026.",
            "submit 2026-02-24",
        ),
        (
            "Das Beiblatt ist, falls noch vorhanden, bis zum 12.02.2026 an das Versorgungsamt zurückzugeben.",
            "submit 2026-02-12",
        ),
        (
            "Senden Sie uns die beiliegende Bereitschaftserklärung bitte unterschrieben bis spätestens 05.02.2026 zurück.",
            "reply 2026-02-05",
        ),
        (
            "Arbeitsaufnahme ist innerhalb von drei Tagen zu melden (§ 8a AsylbLG).",
            "",
        ),
    ];
    check(&rows, read);
}

#[test]
fn printed_without_umlauts() {
    let rows = [(
        "Fuer die Zeit danach koennen Sie einen Antrag stellen. Die Bescheinigung ist vorzulegen, und zwar bis spaetestens 31.03.2026. \
         Aenderungen sind unverzueglich mitzuteilen, die Foerderung wird ueberwiesen.",
        "submit 2026-03-31",
    )];
    check(&rows, read);
}

#[test]
fn prepayments_in_words() {
    let rows = [(
        "Auf die Gebührenschuld 2026 erheben wir Vorausleistungen von je 127,00 EUR, zu entrichten am 15. April, 15. Juli und 15. Oktober \
         2026 sowie am 15. Januar 2027.",
        "payment 2026-04-15; payment 2026-07-15; payment 2026-10-15; payment 2027-01-15",
    )];
    check(&rows, read);
}

#[test]
fn the_day_that_comes_of_a_period() {
    let rows = [
        (
            "Der Antrag muss zwei Kalendermonate vor Ablauf des Bewilligungszeitraums, das heißt bis 31.07.2026, gestellt sein.",
            "submit 2026-07-31",
        ),
        (
            "zu zahlen | 206,40\ndavon fällig 15.02.2026 | 103,20\n15.08.2026 | 103,20",
            "payment 2026-02-15; payment 2026-08-15",
        ),
        (
            "Für 2026 sind 32,00 € zu entrichten. Dieser Betrag wird einen Monat nach Bekanntgabe dieses Bescheides fällig. Ab 2027 ist die \
             Jahressteuer von 96,00 € zum 1. Juli eines jeden Jahres zu zahlen, erstmals am 01.07.2027.",
            "payment 1m notification; payment 2027-07-01",
        ),
    ];
    check(&rows, read);
}

#[test]
fn tables_of_days_in_many_shapes() {
    let rows = [
        (
            "Daraus ergeben sich folgende Zahlungen:\nzum 16.03.2026 | zum 15.06.2026\n91,38 € | 62,80 €",
            "payment 2026-03-16; payment 2026-06-15",
        ),
        (
            "Bitte zahlen Sie auch ohne besondere Aufforderung\nam 10.12.2026 | 212,00\n2027 je am 10.03. und 10.06. | 212,00",
            "payment 2026-12-10; payment 2027-03-10; payment 2027-06-10",
        ),
        (
            "Sie werden ersucht, den Gesamtbetrag innerhalb einer Woche, das ist bis zum 21.01.2026, auf das Konto der Stadtkasse",
            "payment 2026-01-21",
        ),
        (
            "Die Gehaltsabrechnungen laden Sie bitte vorab bis zum 2. Februar 2026 über den Link in unserer E-Mail hoch.",
            "submit 2026-02-02",
        ),
        (
            "Sollten Sie den Hund abgeben, melden Sie ihn bitte binnen 14 Tagen ab.",
            "",
        ),
        (
            "Ihre Stellungnahme müsste uns bis zum 17.02.2026 vorliegen.",
            "reply 2026-02-17",
        ),
    ];
    check(&rows, read);
}
