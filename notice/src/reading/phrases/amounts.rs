//! Amounts by role.

use super::{check, money, of};

#[test]
fn to_pay() {
    check(
        &[
            (
                "Die Hundesteuer wird für das Jahr 2026 auf 84,00 € festgesetzt.",
                "pay 8400",
            ),
            (
                "Bitte überweisen Sie den Betrag von 84,00 Euro bis zum 15.02.2026.",
                "pay 8400 2026-02-15",
            ),
            ("Es wird eine Gebühr in Höhe von EUR 84,-- erhoben.", "pay 8400"),
            ("Zu zahlender Betrag: 1.234,56 EUR", "pay 123456"),
            ("Zu zahlen: € 84", "pay 8400"),
            ("Gesamtforderung | 1.234,-- EUR", "pay 123400"),
            (
                "Gebühr nach Tarifstelle 2.1 | 75,00 €\nAuslagen | 4,11 €\nGesamtbetrag | 79,11 €",
                "pay 7911",
            ),
            (
                "Hauptforderung | 120,00 €\nMahngebühr | 5,00 €\nSäumniszuschläge | 2,00 €\nZu zahlen | 127,00 €",
                "pay 12700",
            ),
            ("Sie haben insgesamt 1.310,40 € zu erstatten.", "pay 131040"),
            (
                "Der zu viel gezahlte Betrag von 412,00 € ist von Ihnen zu erstatten.",
                "pay 41200",
            ),
            (
                "Gegen Sie wird eine Geldbuße von 115,00 EUR festgesetzt.",
                "pay 11500",
            ),
            (
                "Wir erteilen Ihnen eine Verwarnung mit Verwarnungsgeld in Höhe von 35,00 EUR.",
                "pay 3500",
            ),
            ("Abschlusszahlung: 312,00 EUR", "pay 31200"),
            ("Noch zu zahlen sind 55,08 €.", "pay 5508"),
            (
                "Wir wären Ihnen dankbar, wenn Sie die 239,50 Euro bis zum 20.02.2026 überweisen würden.",
                "pay 23950 2026-02-20",
            ),
            (
                "Gesamtkosten des Einsatzes | 1.103,10 €\nAnteil der zweiten Beteiligten | 441,24 €\nIhr Anteil | 661,86 €",
                "pay 66186",
            ),
            (
                "Für diesen Bescheid wird eine Gebühr von 175,00 EUR erhoben. Auf Sie entfallen 150,00 EUR, zuzüglich Auslagen von 4,20 EUR, \
                 insgesamt 154,20 EUR. Der Betrag ist bis zum 10.04.2026 zu überweisen.",
                "pay 15420 2026-04-10",
            ),
            ("Festgesetzte Steuer | 9.500,00 €", "pay 950000"),
        ],
        |body| money(&of("Gebührenbescheid", body)),
    );
}

#[test]
fn instalments() {
    check(
        &[
            (
                "Die Jahressteuer von 400,00 € ist in vier gleichen Raten am 15.02., 15.05., 15.08. und 15.11.2026 mit je 100,00 € fällig.",
                "pay 40000; part 10000 2026-02-15; part 10000 2026-05-15; part 10000 2026-08-15; part 10000 2026-11-15",
            ),
            (
                "Fälligkeit | bisher | neu | Mehrbetrag\n15.05.2026 | 24,00 € | 52,00 € | 28,00 €\n15.08.2026 | 24,00 € | 66,00 € | 42,00 €",
                "pay 5200 2026-05-15; part 6600 2026-08-15",
            ),
            (
                "Abgabeart | Jahresbetrag € | 15.02.2026 | 15.05.2026\nGrundsteuer B | 318,60 | 159,30 | 159,30\nStraßenreinigung | 48,00 | 24,00 | 24,00\nSumme | 366,60 | 183,30 | 183,30",
                "pay 36660; part 18330 2026-02-15; part 18330 2026-05-15",
            ),
            (
                "Jahresbetrag | 400,00 €\n\nFälligkeiten 2026\n15.02.2026 | 100,00 €\n15.05.2026 | 100,00 €\n15.08.2026 | 100,00 €\n15.11.2026 | 100,00 €",
                "pay 40000; part 10000 2026-02-15; part 10000 2026-05-15; part 10000 2026-08-15; part 10000 2026-11-15",
            ),
            (
                "Zu zahlen sind insgesamt 300,00 € in 6 Raten zu je 50,00 €, jeweils am 15. des Monats, erstmals am 15.02.2026.",
                "pay 30000; part 5000 2026-02-15; part 5000 2026-03-15; part 5000 2026-04-15; part 5000 2026-05-15; part 5000 2026-06-15; part 5000 2026-07-15",
            ),
            (
                "Der Betrag von 400,00 € ist vierteljährlich zum 15.02., 15.05., 15.08. und 15.11.2026 in Teilbeträgen von 100,00 € zu zahlen.",
                "pay 40000; part 10000 2026-02-15; part 10000 2026-05-15; part 10000 2026-08-15; part 10000 2026-11-15",
            ),
            (
                "Rate | Fällig am | Betrag\n1. Rate | 01.03.2026 | 50,00 €\n2. Rate | 01.04.2026 | 50,00 €\n3. Rate | 01.05.2026 | 20,00 €\nSumme | | 120,00 €",
                "part 5000 2026-03-01; part 5000 2026-04-01; part 2000 2026-05-01; pay 12000",
            ),
            (
                "Der Elternbeitrag beträgt monatlich 74,76 €. Er ist jeweils zum 5. eines Monats fällig.",
                "pay 7476",
            ),
            (
                "Wir bewilligen Ihnen Ratenzahlung. Die erste Rate von 40,00 € ist am 01.03.2026 fällig, die weiteren Raten von je 40,00 € jeweils am 1. des Monats.",
                "part 4000 2026-03-01",
            ),
        ],
        |body| money(&of("Abgabenbescheid", body)),
    );
}

#[test]
fn due_later() {
    check(
        &[
            (
                "Festgesetzter Betrag | 98,16 EUR\n\nDer Beitrag für April bis Juni 2026 in Höhe von 55,08 EUR ist am 15.05.2026 fällig. Er ist in \
                 diesem Bescheid noch nicht enthalten.",
                "pay 9816; part 5508 2026-05-15",
            ),
            (
                "Bitte zahlen Sie den festgesetzten Betrag von 173,24 EUR umgehend. Der Beitrag für 04.2026 – 06.2026 in Höhe von 55,08 EUR \
                 ist in diesem Bescheid nicht enthalten; er ist am 15.05.2026 fällig.",
                "pay 17324; part 5508 2026-05-15",
            ),
            (
                "Bitte überweisen Sie den Betrag von 63,08 EUR bis zum 25.04.2026. Den Beitrag von 55,08 EUR zahlen Sie bitte zum 15.05.2026.",
                "pay 6308 2026-04-25; part 5508 2026-05-15",
            ),
            (
                "Offener Betrag | 36,72 EUR\n\nBitte überweisen Sie den offenen Betrag bis zum 24.07.2026. Der nächste Beitrag von 55,08 EUR ist \
                 am 15.08.2026 fällig.",
                "pay 3672 2026-07-24; part 5508 2026-08-15",
            ),
            (
                "Nachzahlung | 189,51 €\n\nBitte überweisen Sie die Nachzahlung von 189,51 € zum 16.02.2026. Ihr neuer Abschlag: 104,00 € \
                 monatlich (bisher 86,00 €), fällig jeweils zum 1. eines Monats, erstmals am 01.03.2026.",
                "pay 18951 2026-02-16; part 10400 2026-03-01",
            ),
            (
                "Zu zahlen bis 31.10.2026 | 41,40\n\nAb dem Jahr 2027 beträgt die Jahresgebühr 82,80 EUR; sie ist jeweils am 1. Juli fällig, \
                 erstmals am 01.07.2027.",
                "pay 4140 2026-10-31; part 8280 2027-07-01",
            ),
            (
                "Bitte zahlen Sie sofort 2.440,00 € (fällig war der 10.09.2025) und spätestens am 03.12.2026 weitere 80,00 €.",
                "pay 244000; part 8000 2026-12-03",
            ),
            (
                "Monatsbeitrag | 606,42 €\n\nBitte überweisen Sie 398,36 € bis zum 16.03.2026. Der laufende Beitrag wird jeweils am 15. des \
                 Folgemonats fällig, erstmals in neuer Höhe am 15.04.2026.",
                "part 60642 2026-04-15; pay 39836 2026-03-16",
            ),
            (
                "Bitte zahlen Sie die Nachforderung von 18,14 € bis zum 31.01.2026 und den Beitrag von 191,15 € bis zum 31.05.2026. Beide Beträge \
                 (zusammen 209,29 €) können Sie auch in einer Summe überweisen.",
                "pay 1814 2026-01-31; part 19115 2026-05-31",
            ),
        ],
        |body| money(&of("Abgabenbescheid", body)),
    );
}

#[test]
fn lists_of_dues() {
    check(
        &[
            (
                "Die Steuer von 280,48 € wird mit je einem Viertel, das sind 70,12 €, am 15. Februar, 15. Mai, 15. August und 15. November 2026 fällig.",
                "pay 28048; part 7012 2026-02-15; part 7012 2026-05-15; part 7012 2026-08-15; part 7012 2026-11-15",
            ),
            (
                "Ab 2027 betragen die Vorauszahlungen 400,00 € im Jahr, fällig mit 200,00 € zum 15.02.2027 und 15.08.2027.",
                "pay 40000; part 20000 2027-02-15; part 20000 2027-08-15",
            ),
            (
                "Fällig | 31.03.2026 30.06.2026 30.09.2026\nEUR | 142,30 142,29 142,29",
                "pay 14230 2026-03-31; part 14229 2026-06-30; part 14229 2026-09-30",
            ),
            (
                "Vorauszahlungen 2026\n15.02.2026 | 2.220,00 | 15.05.2026 | 2.220,00\nJahresbetrag | 4.440,00",
                "part 222000 2026-02-15; part 222000 2026-05-15; pay 444000",
            ),
            (
                "Zu zahlen sind:\nZeitraum | ESt | KiSt | zusammen\nfür III/2026 bis zum 10.09.2026 | 480,00 | 33,20 | 513,20\nfür IV/2026 bis zum 10.12.2026 | 480,00 | 33,20 | 513,20",
                "pay 51320 2026-09-10; part 51320 2026-12-10",
            ),
            (
                "Nachforderung, fällig am 20.02.2026 | 73,23\n\nEs werden drei Teilbeträge von je 112,00 € festgesetzt. Die Fälligkeitstage sind der \
                 15.03., 15.05. und 15.07.2026.",
                "pay 7323 2026-02-20; part 11200 2026-03-15; part 11200 2026-05-15; part 11200 2026-07-15",
            ),
            (
                "Gesamtforderung | 119,82\n\nDie Gesamtforderung ist je zur Hälfte am 31.03.2026 und am 30.09.2026 fällig:\n\n1. Rate 59,91 EUR \
                 31.03.2026\n2. Rate 59,91 EUR 30.09.2026",
                "pay 11982; part 5991 2026-03-31; part 5991 2026-09-30",
            ),
            (
                "Danach ist der Beitrag vierteljährlich, das nächste Mal zum 15.05.2026 mit 55,08 EUR, zu entrichten. Bitte überweisen Sie \
                 110,16 EUR bis zum 15.03.2026.",
                "part 5508 2026-05-15; pay 11016 2026-03-15",
            ),
            (
                "FAELLIGKEITEN\nFAELLIG AM | RATE | VERRECHNUNG | ZAHLBETRAG EUR\n15.02.2026 | 271,57 | 22,05- | 249,52\n15.05.2026 | 271,55 | | 271,55",
                "pay 24952 2026-02-15; part 27155 2026-05-15",
            ),
        ],
        |body| money(&of("Abgabenbescheid", body)),
    );
}

#[test]
fn nothing_for_the_sender() {
    let rows = [
        "Ab 01.05.2027 wäre sonst wieder der Beitrag von 18,36 EUR im Monat zu zahlen.",
        "Wir beteiligen uns mit dem Vertragspreis von insgesamt 1.320,46 Euro. Den Betrag rechnet der Akustiker direkt mit uns ab.",
        "Für das Mittagessen zahlen Sie später 68,00 € im Monat an die Kita.",
        "Es wird eine Gebühr von 46,50 € erhoben. Sie ist mit der bei Antragstellung gezahlten Gebühr von 93,00 € verrechnet.",
        "Die Geldstrafe beträgt 1.000,00 Euro. Die Kostenrechnung erhalten Sie nach Rechtskraft. Bitte zahlen Sie vorher nicht.",
    ];
    check(&rows.map(|row| (row, "")), |body| money(&of("Mitteilung", body)));
}

#[test]
fn received() {
    check(
        &[
            (
                "Wir bewilligen Ihnen Wohngeld in Höhe von monatlich 212,00 €.",
                "get 21200",
            ),
            (
                "Für die Zeit vom 01.02.2026 bis 31.07.2026 werden Ihnen monatlich 563,00 € gewährt.",
                "get 56300",
            ),
            ("Sie erhalten ab 01.02.2026 monatlich 563,00 Euro.", "get 56300"),
            (
                "Monat | Betrag\n02/2026 | 563,00 €\n03/2026 | 563,00 €\n04/2026 | 600,00 €",
                "get 56300; get 60000",
            ),
            (
                "Gesamtbetrag für Februar 2026: 1.012,40 €\ndavon Regelbedarf 563,00 €\ndavon Unterkunft und Heizung 449,40 €",
                "get 101240",
            ),
            (
                "Name | Regelbedarf | Unterkunft | Gesamt\nIlse Muster | 563,00 | 249,40 | 812,40\nIda Muster | 390,00 | 200,00 | 590,00\nSumme | 953,00 | 449,40 | 1.402,40",
                "get 81240; get 59000; get 140240",
            ),
            (
                "Die Nachzahlung von 300,00 € überweisen wir auf Ihr Konto.",
                "get 30000",
            ),
        ],
        |body| money(&of("Bewilligungsbescheid über Wohngeld", body)),
    );
    check(
        &[
            ("Ihr Guthaben von 52,10 € wird Ihnen erstattet.", "get 5210"),
            (
                "bisher festgesetzt | 188,00 EUR\nentrichtet am 02.03.2026 | 188,00 EUR\nnunmehr festgesetzt | 40,00 EUR\nzu erstatten | 148,00 EUR",
                "get 14800",
            ),
            (
                "Den bereits gezahlten Betrag von 36,72 EUR erstatten wir Ihnen auf das Konto, von dem die Zahlung kam.",
                "get 3672",
            ),
            (
                "Der Erstattungsbetrag von 312,00 € wird auf Ihr Konto überwiesen.",
                "get 31200",
            ),
        ],
        |body| money(&of("Bescheid über Abfallgebühren", body)),
    );
}

#[test]
fn nothing_to_the_reader() {
    let rows = [
        "Ordnungswidrigkeiten können mit einer Geldbuße bis zu 1.000,00 EUR geahndet werden.",
        "Sollten Sie nicht zahlen, wird ein Zwangsgeld in Höhe von 250,00 € angedroht.",
        "Ihr Einkommen beträgt 1.800,00 €.",
        "Der Grundsteuermessbetrag beträgt 54,58 €.",
        "Der Streitwert wird auf 5.000,00 € festgesetzt.",
        "Die Gebühr von 25,50 € haben Sie bereits bezahlt.",
        "Im Vorjahr betrug die Gebühr 72,00 €.",
        "Für jeden angefangenen Monat der Säumnis wird ein Zuschlag von 1 v. H. erhoben, mindestens 5,00 €.",
        "Ihre Kaltmiete beträgt 450,00 €.",
        "Die Kosten eines Gutachtens liegen erfahrungsgemäß bei rund 400,00 €.",
        "Es gilt ein Freibetrag von 100,00 €.",
        "Bei Zahlungsverzug entstehen weitere Kosten von 20,00 €.",
    ];
    check(&rows.map(|row| (row, "")), |body| money(&of("Mitteilung", body)));
}

#[test]
fn written_in_many_ways() {
    check(
        &[
            ("Bitte überweisen Sie EUR 1.234,--.", "pay 123400"),
            ("Bitte überweisen Sie 1.234,- €.", "pay 123400"),
            ("Bitte überweisen Sie € 50.", "pay 5000"),
            ("Bitte überweisen Sie 50,00 Euro.", "pay 5000"),
            ("Bitte überweisen Sie 5O,00 €.", "pay 5000"),
            ("Bitte überweisen Sie l00,00 €.", "pay 10000"),
            ("Bitte überweisen Sie 1 234,56 €.", "pay 123456"),
            ("Bitte überweisen Sie 12.345,67 EUR.", "pay 1234567"),
            ("Bitte überweisen Sie 84,00EUR.", "pay 8400"),
            ("Bitte überweisen Sie 84 EUR.", "pay 8400"),
            ("Bitte überweisen Sie 84.00 Euro.", "pay 8400"),
            ("Bitte überweisen Sie 84,— €.", "pay 8400"),
            ("Bitte überweisen Sie **84,00 EUR**.", "pay 8400"),
            ("Bitte überweisen Sie ***84,00*** Euro.", "pay 8400"),
            ("Bitte überweisen Sie 1'234,50 €.", ""),
        ],
        |body| money(&of("Gebührenbescheid", body)),
    );
}

#[test]
fn sums_among_other_amounts() {
    check(
        &[
            (
                "Jahressteuer | 400,00 €\nbereits gezahlt | 100,00 €\nnoch zu zahlen | 300,00 €",
                "pay 30000",
            ),
            (
                "Das Verwarnungsgeld beträgt 35,00 EUR. Zahlen Sie nicht, kann eine Geldbuße bis zu 1.000 EUR festgesetzt werden.",
                "pay 3500",
            ),
            (
                "Für den Hund wird eine Steuer von 84,00 € festgesetzt. Für den zweiten Hund würden 120,00 € erhoben.",
                "pay 8400",
            ),
            (
                "Die Forderung beträgt 120,00 €. Die Mahngebühr beträgt 5,00 €. Insgesamt sind 125,00 € zu zahlen.",
                "pay 12500",
            ),
            (
                "Festgesetzte Steuer | 2.400,00 €\nab Lohnsteuer | 2.700,00 €\nErstattungsbetrag | 300,00 €\n\nDer Erstattungsbetrag wird auf Ihr Konto überwiesen.",
                "get 30000",
            ),
            (
                "Die Gebühr wird auf 255,00 € festgesetzt. Der Vorschuss von 100,00 € wird angerechnet. Bitte überweisen Sie noch 155,00 €.",
                "pay 15500",
            ),
            (
                "Sie müssen 1.310,40 € erstatten. Wir rechnen monatlich 56,30 € mit Ihren Leistungen auf.",
                "pay 131040",
            ),
        ],
        |body| money(&of("Bescheid über Abgaben", body)),
    );
}

#[test]
fn a_monthly_sum_beside_another() {
    check(
        &[(
            "Versicherung | Beitrag im Monat\nKrankenversicherung | 343,00 €\nPflegeversicherung | 102,00 €\nGesamtbeitrag | 445,00 €\n\nDer \
             Beitrag für Januar 2026 ist am 16.02.2026 fällig.\n\nFür 2025 überweisen Sie bitte 76,40 € bis zum 30.01.2026.",
            "part 44500 2026-02-16; pay 7640 2026-01-30",
        )],
        |body| money(&of("Beitragsbescheid zur freiwilligen Krankenversicherung", body)),
    );
}

#[test]
fn what_is_left_beside_parts_to_come() {
    check(
        &[
            (
                "Summe Gebühren | 760,18\nangerechnete Vorauszahlungen | 720,00\nnoch zu zahlen | 40,18 €\n\nVorauszahlungen werden wie folgt \
                 festgesetzt:\nfällig | gesamt €\n15.05.2026 | 253,00\n15.08.2026 | 253,00",
                "pay 4018; part 25300 2026-05-15; part 25300 2026-08-15",
            ),
            (
                "Zahlbetrag, fällig am 15.02.2026 | 52,58 €\n\nDie nächsten Zahlungen zu je 55,08 € stehen zum 15.05.2026 und 15.08.2026 an.",
                "pay 5258 2026-02-15; part 5508 2026-05-15; part 5508 2026-08-15",
            ),
            (
                "Wir bitten um Zahlung unter Angabe der Kundennummer:\n31.03.2026 | 102,10 EUR\n30.09.2026 | 85,90 EUR",
                "pay 10210 2026-03-31; part 8590 2026-09-30",
            ),
        ],
        |body| money(&of("Gebührenbescheid", body)),
    );
}

#[test]
fn a_factor_in_brackets_is_no_sum() {
    check(
        &[
            (
                "Es wurde Kindergeld in Höhe von 1.020,00 Euro (4 x 255,00 Euro) gezahlt. Dieser Betrag ist von Ihnen zu erstatten.",
                "pay 102000",
            ),
            (
                "Die Gebühr von 36,00 € (12 Monate à 3,00 €) ist bis zum 15.02.2026 zu zahlen.",
                "pay 3600 2026-02-15",
            ),
        ],
        |body| money(&of("Erstattungsbescheid", body)),
    );
}

#[test]
fn tables_of_what_is_granted() {
    check(
        &[
            (
                "Monat | bisher | neu | Unterschied\nOktober 2025 | 1.021,50 € | 689,10 € | - 332,40 €",
                "get 68910",
            ),
            (
                "Davon werden monatlich überwiesen:\nan Sie, auf Ihr Konto | 661,68 EUR\nan Wohnbau eG (Miete) | 640,00 EUR",
                "get 66168; get 64000",
            ),
            (
                "Der Berechnung liegen zugrunde:\nAltersrente (jährlich) | 13.428,00 Euro\nBruttokaltmiete | 398,50 Euro",
                "",
            ),
        ],
        |body| money(&of("Änderungsbescheid zum Bürgergeld", body)),
    );
}

#[test]
fn what_would_be_and_what_is_not_refunded() {
    check(
        &[
            (
                "Für Mai zahle ich Ihnen deshalb 917,70 Euro statt 974,00 Euro aus.",
                "get 91770",
            ),
            (
                "Dem Widerspruchsführer werden weitere 87,35 € bewilligt.",
                "get 8735",
            ),
            (
                "Der Beitrag verringert sich um 594,40 EUR. Diesen Betrag wird die Gemeinde erstatten.",
                "get 59440",
            ),
            ("Ihre Auslage von 25,50 Euro erstatten wir daher nicht.", ""),
        ],
        |body| money(&of("Widerspruchsbescheid", body)),
    );
}

#[test]
fn sums_that_stand_out_and_shares() {
    let rows = [
        (
            "Sie schulden der Stadt noch Steuer in Höhe von 264,00 € sowie Mahngebühren in Höhe von 8,50 €, zusammen\n\n272,50 €.\n\nIch erwarte den \
             Eingang des Gesamtbetrages bis zum 16.02.2026.",
            "pay 27250 2026-02-16",
        ),
        (
            "ungekürzter Beitrag | 98,00 € monatlich\nvon Ihnen zu tragen | 78,40 € monatlich",
            "pay 7840",
        ),
    ];
    check(&rows, |body| money(&of("Bescheid", body)));
}

#[test]
fn what_is_left_of_a_sum() {
    let rows = [(
        "Der Betrag von insgesamt 1.020,00 EUR ist von Ihnen zu erstatten. Hiervon wird ein Betrag von 250,00 EUR aufgerechnet. Es \
             verbleibt eine Forderung von 770,00 EUR.",
        "pay 77000",
    )];
    check(&rows, |body| money(&of("Erstattungsbescheid", body)));
    let rows = [(
        "Es ergibt sich eine Nachzahlung von 861 Euro. Davon wird ein Teilbetrag von 198,40 Euro einbehalten, so dass 662,60 Euro zur \
         Auszahlung gelangen.",
        "get 66260",
    )];
    check(&rows, |body| money(&of("Bewilligung von Wohngeld", body)));
}

#[test]
fn statutes_are_no_rates() {
    let rows = [(
        "Nach der Gebührensatzung wird Ihr monatlicher Elternbeitrag neu festgesetzt auf\n\n148,00 EUR.",
        "pay 14800",
    )];
    check(&rows, |body| money(&of("Elternbeitrag", body)));
}
