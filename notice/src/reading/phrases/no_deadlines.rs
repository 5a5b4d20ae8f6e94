//! Days that are no deadlines.

use super::{check, of, terms};

fn read(body: &str) -> String {
    terms(&of("Ihr Schreiben", body))
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
fn more_days_that_are_none() {
    let rows = [
        "Dieser Bescheid ersetzt den Bescheid vom 03.02.2025.",
        "Der Grundfreibetrag beträgt bis 30.06.2026 monatlich 1.560,00 EUR.",
        "Die Bescheinigung für 2026 wird bis zum 28.02.2027 elektronisch übermittelt.",
        "Einen Verkauf des Grundstücks teilen Sie bitte binnen eines Monats mit.",
        "Die Voraussetzungen wären letztmals erfüllt, wenn die Erwerbsminderung bis zum 31.08.2026 einträte.",
        "Ihr Anspruch endet daher spätestens am 28.02.2027. Wir zahlen immer rückwirkend.",
        "Die Forderung wird gepfändet. Die Drittschuldnerin darf nicht mehr an Sie zahlen. Diese hat sich binnen zwei Wochen zu erklären.",
        "Der Betrag wurde am 05.01.2026 von Ihrem Konto abgebucht.",
        "Die nächste Ablesung erfolgt am 31.12.2026.",
        "Hinweis: Ich kann innerhalb von acht Wochen, beginnend mit dem Belastungsdatum, die Erstattung des belasteten Betrages verlangen.",
        "Sie erhielten eine Bescheinigung, die bis zum 12.04.2026 gültig ist.",
        "Die Nachforderung Ihres Vermieters, fällig am 15.04.2026, ist im Betrag für April enthalten.",
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
fn what_was_reckoned_lasts_or_is_for_others() {
    let rows = [
        "Die Säumniszuschläge sind bis 10.08.2026 berechnet; bei späterer Zahlung kommen weitere hinzu.",
        "Die Zinsen wurden bis zum 28.02.2026 berechnet.",
        "Zahlungen bis zum 20.01.2026 sind berücksichtigt.",
        "Berücksichtigt sind alle Buchungen bis zum 20.01.2026.",
        "Anbei erhalten Sie den Verlauf mit den Daten, die bis zum 20.01.2026 gespeichert wurden.",
        "Ihr Vertrag läuft bis 30.06.2026 und verlängert sich danach auf unbestimmte Zeit; Sie können ihn dann kündigen.",
        "Die Probezeit verlängert sich kraft Gesetzes um zwei Jahre, also bis zum 13.08.2029.",
        "Dies gilt für 2025 nur bis zum 31.03.2027.",
        "Das Angebot gilt bis zum 31.03.2026.",
        "Der Sachverständige wird bis zum 30.03.2026 sein Gutachten erstatten.",
        "Die Zeugen werden nicht vor dem 01.06.2026 geladen.",
        "Bei Zahlung bis zum 30.04.2026 erhalten Sie einen Nachlass.",
        "Die dort ausgewiesene Nachzahlung von 84,00 € ist unabhängig von diesem Bescheid bis zum 23.03.2026 zu leisten.",
    ]
    .map(|row| (row, ""));
    check(&rows, read);
}

#[test]
fn what_takes_place_beside_a_decision() {
    let rows = [
        "Die nächste Schadstoffsammlung findet am 18.04.2026 von 9.00 bis 11.30 Uhr auf dem Parkplatz statt.",
        "Der Elternabend findet am 11.02.2026 um 19.30 Uhr in der Einrichtung statt.",
        "Am 07.03.2026 um 10 Uhr findet ein Tag der offenen Tür statt.",
    ]
    .map(|row| (row, ""));
    check(&rows, |body| terms(&of("Abfallgebührenbescheid 2026", body)));
}

#[test]
fn what_a_reminder_only_recalls() {
    let rows = [
        (
            "Bitte zahlen Sie 84,00 € bis zum 30.01.2026. Die nächste Rate ist am 15.02.2026 fällig und in diesem Betrag nicht enthalten.",
            "payment 2026-01-30",
        ),
        (
            "Bitte zahlen Sie 84,00 € bis zum 30.01.2026. Laufende Anmeldungen sind unabhängig davon pünktlich abzugeben, die Anmeldung \
             01/2026 bis zum 10.02.2026.",
            "payment 2026-01-30",
        ),
    ];
    check(&rows, |body| terms(&of("Mahnung", body)));
}

#[test]
fn the_next_return_in_an_assessment() {
    let rows = [
        "Für 2025 ist die Einkommensteuererklärung bis zum 31.07.2026 abzugeben, wenn Sie dazu verpflichtet sind.",
        "Für das Jahr 2025 ist die Erklärung bis zum 31.07.2026 abzugeben.",
        "Denken Sie daran: Die nächste Steuererklärung ist bis zum 31.07.2026 einzureichen.",
    ]
    .map(|row| (row, ""));
    check(&rows, |body| {
        terms(&of("Bescheid für 2024 über Einkommensteuer", body))
    });
}

#[test]
fn what_ends_or_happens_by_itself() {
    let rows = [
        "Ihr Versicherungsschutz endet zum 31.03.2026.",
        "Die Fahrerlaubnis wurde Ihnen am 14.08.2025 erteilt; die Probezeit endet mit dem 13.08.2027.",
        "Der Bewilligungszeitraum wird bis zum 30.06.2026 verlängert.",
        "Die Leistung wird Ihnen ab 01.02.2026 bis längstens 31.07.2026 gewährt.",
        "Das Rathaus bleibt vom 24.12.2025 bis zum 02.01.2026 geschlossen.",
        "Der Vertrag kann erstmals zum 31.12.2026 gekündigt werden.",
        "Wir werden bis zum 28.02.2026 über Ihren Antrag entscheiden.",
        "Die Bearbeitung dauert voraussichtlich bis zum 28.02.2026.",
        "Die Auszahlung erfolgt zum 28.02.2026 auf Ihr Konto.",
        "Das Guthaben wird bis zum 28.02.2026 überwiesen.",
        "Die Frist zur Stellungnahme ist am 05.01.2026 abgelaufen.",
        "Das Fahrverbot endet am 30.04.2026.",
        "Die neue Gebühr gilt ab dem 01.03.2026.",
        "Ihre Rente beginnt am 01.03.2026.",
        "Das Schuljahr beginnt am 10.09.2026.",
        "Sie haben den Termin am 08.01.2026 um 9:00 Uhr nicht wahrgenommen.",
        "Der Ausschuss hat in seiner Sitzung am 08.12.2025 beschlossen.",
        "Die nächste Anpassung erfolgt zum 01.07.2026.",
        "Der Hebesatz wurde zum 01.01.2026 geändert.",
        "Ihr Guthaben wird mit der am 15.02.2026 fälligen Rate verrechnet.",
        "Die Hauptuntersuchung war bis 11/2025 durchzuführen.",
        "Die Wohngeldbewilligung läuft zum 31.03.2026 aus.",
        "Ihre Daten werden bis zum 31.12.2036 aufbewahrt.",
        "Die Ausstellung ist bis zum 31.03.2026 zu sehen.",
        "Am 12.03.2026 um 18 Uhr tagt der Gemeinderat.",
        "Der Antrag ist am 05.01.2026 bei uns eingegangen und wird geprüft.",
        "Wir haben Ihrem Arbeitgeber eine Frist bis zum 20.02.2026 gesetzt.",
        "Die Eichfrist der Zähler endet am 31.12.2026.",
        "Ihr Personalausweis ist bis 28.02.2026 gültig.",
        "Ihr Aufenthaltstitel läuft am 28.02.2026 ab.",
    ]
    .map(|row| (row, ""));
    check(&rows, read);
}

#[test]
fn what_was_or_lasts() {
    let rows = [
        "Ihr Antrag wurde fristgerecht bis zum 31.12.2025 gestellt.",
        "Die Steuer wurde bis zum 31.12.2025 entrichtet.",
        "Sie hatten Gelegenheit, sich bis zum 05.01.2026 zu äußern.",
        "Bis zum 05.01.2026 ist keine Zahlung eingegangen.",
        "Mit Schreiben vom 02.12.2025 hatte ich Sie gebeten, die Unterlagen bis zum 30.12.2025 vorzulegen.",
        "Die Festsetzung ist bis zum 31.12.2027 vorläufig.",
        "Die Ermäßigung gilt bis einschließlich 31.12.2026.",
        "Für Anträge, die nach dem 31.03.2026 eingehen, gilt die neue Satzung.",
        "Vom 01.03. bis 30.06.2026 sind Ihre Bezüge gemindert.",
        "Der Unterhaltsvorschuss wird bis zum 31.08.2026 gezahlt, weil Ihr Kind dann volljährig wird.",
        "Ab dem 01.03.2026 zahlen wir Ihnen 563,00 €.",
        "Der Elternbeirat trifft sich am 19.03.2026 um 20 Uhr.",
        "Die Bürgerversammlung ist am 19.03.2026 um 19 Uhr in der Stadthalle, der Eintritt ist frei.",
        "Sprechtag ist jeden Dienstag, nächster Termin 17.02.2026, 9 bis 12 Uhr.",
        "Ihr Mietvertrag vom 01.03.2019 endet am 28.02.2026.",
        "Das Fahrzeug war bis zum 31.12.2025 auf Sie zugelassen.",
        "Der Bescheid wird am 28.02.2026 bestandskräftig.",
        "Die Bewilligung wird mit Wirkung vom 01.03.2026 aufgehoben.",
        "Das Mahnverfahren ruht bis zum 30.06.2026.",
        "Die Ausbildung dauert bis zum 31.07.2027.",
        "Ihr Kind vollendet am 02.08.2026 das 18. Lebensjahr.",
        "Wir gehen davon aus, dass Sie bis zum 30.06.2026 arbeitsunfähig sind.",
        "Die Arbeitsunfähigkeit ist bis zum 27.02.2026 bescheinigt.",
        "Die Zahlung wird zum 28.02.2026 eingestellt.",
    ]
    .map(|row| (row, ""));
    check(&rows, read);
}

#[test]
fn days_that_come_by_themselves() {
    let rows = [
        "Das Kind Tilda wird am 02.09.2026 sechs Jahre alt. Reichen Sie Änderungen rechtzeitig nach.",
        "Ihr Sohn wird am 14.03.2026 volljährig. Bitte legen Sie Nachweise vor, sobald sie vorliegen.",
        "Am 03.05.2026 vollendet Ihr Kind das 18. Lebensjahr.",
        "Ihr Ehemann ist nach Ihren Angaben bis 27. Februar 2026 im Urlaub und kann den Haushalt in dieser Zeit versorgen. Nachweise haben Sie beigefügt.",
        "Sie waren bis zum 31.03.2026 dort beschäftigt gemeldet. Eine Bescheinigung lag vor.",
        "Sie sind nach dem Attest bis zum 20.02.2026 arbeitsunfähig. Die Bescheinigung liegt uns vor.",
        "Ihr Ausweis verliert mit Ablauf des 31.03.2026 seine Gültigkeit. Sie können uns direkt antworten.",
        "Werden geschuldete Beiträge nicht innerhalb von vier Wochen nach Fälligkeit entrichtet, wird ein Säumniszuschlag fällig.",
        "Nicht binnen zwei Wochen nach Fälligkeit bezahlte Beträge werden gemahnt und sind zu zahlen.",
        "Geben Sie die Wohnung auf oder ändert sich der Umfang der Nutzung, zeigen Sie dies bitte binnen eines Monats an.",
        "Ändert sich die Zahl der Personen, teilen Sie uns dies bitte innerhalb von zwei Wochen mit.",
        "Ziehen Sie um, melden Sie uns das bitte innerhalb einer Woche.",
        "Wenn ein weiteres Kind einzieht, teilen Sie dies innerhalb eines Monats mit.",
    ];
    check(&rows.map(|row| (row, "")), read);
}

#[test]
fn how_things_are_until_a_day() {
    let rows = [
        "Ihr Sohn besucht bis zum 31.07.2026 die Grundschule. Bitte reichen Sie danach eine Bescheinigung ein.",
        "Ihre Tochter studiert noch bis zum 30.09.2026. Nachweise liegen vor.",
        "Die Befristung Ihres Arbeitsvertrages endet am 30.06.2026. Bitte melden Sie sich arbeitsuchend.",
        "Ihr Mietverhältnis wurde zum 31.03.2026 gekündigt. Unterlagen dazu liegen vor.",
        "Ihr Aufenthaltstitel läuft am 15.04.2026 ab. Bitte legen Sie bei der Vorsprache den Pass vor.",
        "Die Maßnahme beginnt am 01.03.2026 und endet am 31.08.2026. Fahrtkosten können Sie beantragen.",
        "Sie haben angegeben, vom 02.03.2026 bis 13.03.2026 verreist zu sein.",
        "Das Formular finden Sie bis zum 31.05.2026 unter www.stadt.example, Zugangscode 7XM2.",
        "Das Portal steht Ihnen bis zum 28.02.2026 zur Verfügung.",
        "Einsicht in die Akte ist bis zum 28.02.2026 möglich.",
        "Die Unterlagen liegen bis zum 28.02.2026 im Rathaus zur Einsicht aus.",
        "Die Preise gelten bis 31.12.2026.",
        "Ihr Guthaben wird bis zum 15.02.2026 auf Ihr Konto überwiesen.",
        "Wir werden Ihnen bis Ende Februar antworten.",
        "Bis zum 31.12.2025 betrug die Gebühr 40,00 €.",
        "Wer die Erklärung bis zum 31.03.2026 elektronisch abgibt, erhält eine Eingangsbestätigung. Ihre Erklärung liegt schon vor.",
        "Zuständig ist bis zum 28.02.2026 Frau Kunz. Anträge richten Sie danach an Herrn Lot.",
        "Heiraten Sie, teilen Sie uns das innerhalb eines Monats mit.",
        "Bei Änderung der Bankverbindung informieren Sie uns bitte innerhalb von zwei Wochen.",
        "Die Vollziehung wird bis zum 20.02.2026 ausgesetzt.",
        "Ab 01.03.2026 beträgt der Abschlag 55,00 €.",
        "Die Hauptuntersuchung ist spätestens im März 2026 fällig.",
        "Mit Wirkung zum 01.03.2026 wird die Genehmigung erteilt.",
        "Die Sperrung der Straße dauert bis voraussichtlich 20.02.2026.",
        "Ihre Krankschreibung bis 20.02.2026 haben wir erhalten. Weitere Bescheinigungen legen Sie bitte unverzüglich vor.",
        "Die Bescheinigung des Arztes reicht bis zum 20.02.2026. Bitte legen Sie ein Attest vor, wenn es länger dauert.",
        "Nach Ihren Angaben wird die Ausbildung am 31.08.2026 beendet. Nachweise sind nachzureichen.",
        "Ihr Schwerbehindertenausweis ist bis 31.12.2026 gültig. Die Verlängerung beantragen Sie bitte rechtzeitig.",
        "Bis zur Entscheidung, längstens bis 30.06.2026, wird Ihnen ein Vorschuss gezahlt.",
    ];
    check(&rows.map(|row| (row, "")), read);
}

#[test]
fn what_was_agreed_ends_or_may_happen() {
    let rows = [
        "Am 15.03.2026 wird Ihr Kind drei Jahre alt; bis dahin reichen Sie bitte nichts ein.",
        "Die Ratenzahlung wurde bis zum 30.06.2026 vereinbart.",
        "Der Unterhaltsvorschuss wird bis zum 31.12.2026 gezahlt.",
        "Ihre Elternzeit dauert bis zum 30.09.2026. Den Nachweis haben Sie vorgelegt.",
        "Erhöht sich Ihr Einkommen, haben Sie dies innerhalb von zwei Wochen anzuzeigen.",
        "Wird die Wohnung verkauft, ist dies binnen eines Monats mitzuteilen.",
        "Jeder Wechsel des Halters ist innerhalb einer Woche anzumelden.",
        "Die Anzeige hat innerhalb von zwei Wochen nach Beginn der Haltung zu erfolgen.",
        "Das Ende der Tätigkeit ist innerhalb von drei Tagen nach dem Ereignis zu melden.",
        "Der Säumniszuschlag entsteht, wenn nicht bis zum Ablauf des Fälligkeitstages gezahlt wird.",
        "Wir haben Ihre Zahlung zum 15.01.2026 verbucht.",
        "Der Vertrag verlängert sich zum 01.04.2026 um ein Jahr.",
        "Unser Büro zieht zum 01.03.2026 um. Bitte senden Sie Unterlagen dann an die neue Anschrift.",
        "Frau Kunz ist ab 01.03.2026 zuständig. Nachweise senden Sie bitte an sie.",
        "Bei Zahlung bis zum 20.02.2026 entfallen die Kosten.",
        "Die nächste Auszahlung erfolgt am 27.02.2026.",
        "Bis zum 31.12.2026 sind Sie von der Zuzahlung befreit. Reichen Sie Belege erst danach ein.",
        "Ihre Befreiung gilt bis zum 31.12.2026; stellen Sie danach einen neuen Antrag.",
        "Nach Ablauf des 31.03.2026 werden die Daten gelöscht.",
    ];
    check(&rows.map(|row| (row, "")), read);
}

#[test]
fn a_benefit_for_a_time() {
    let rows = [(
        "Mit Bescheid vom 20.12.2022 haben wir Ihnen eine Rente auf Zeit bis zum 31.01.2026 zuerkannt (Zahlbetrag zuletzt 1.018,46 EUR).",
        "",
    )];
    check(&rows, read);
}

#[test]
fn how_long_something_lasts() {
    let rows = [
        (
            "Wenn Sie dieser Einladung nicht Folge leisten, wird Ihr Bürgergeld um 10 Prozent für die Dauer von einem Monat gemindert.",
            "",
        ),
        (
            "Sie erhalten Krankengeld für längstens 78 Wochen, nach jetzigem Stand bis 11. April 2027.",
            "",
        ),
        ("Elternbeitrag bisher, bis 31.01.2026 | 172,00 EUR", ""),
        (
            "Anträge auf Erlass sind bis zum 31. März des Folgejahres zu stellen.",
            "",
        ),
        (
            "Das Formblatt muss spätestens 14 Tage nach Ablauf des genannten Zeitraums bei mir eingegangen sein.",
            "",
        ),
    ];
    check(&rows, read);
}
