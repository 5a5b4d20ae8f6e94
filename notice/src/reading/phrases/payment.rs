//! Accounts, payees, payment references, direct debit.

use super::{check, of};

fn paid(body: &str) -> String {
    let payment = of(
        "Gebührenbescheid",
        &format!("Bitte zahlen Sie 84,00 € bis zum 15.02.2026.\n\n{body}"),
    )
    .payment;
    let or = |value: Option<String>| value.unwrap_or("-".to_owned());
    let debit = if payment.direct_debit { " debit" } else { "" };
    format!(
        "{} {} {}{debit}",
        or(payment.iban),
        or(payment.reference),
        or(payment.recipient)
    )
}

#[test]
fn accounts() {
    check(
        &[
            (
                "Bankverbindung: Sparkasse Aalen, IBAN: DE02 8505 0300 3120 0488 15, BIC: OSDDDE81XXX\nKassenzeichen: 5.0412.118830.7",
                "DE02850503003120048815 5.0412.118830.7 Stadt Aalen",
            ),
            (
                "Überweisen Sie unter Angabe des Kassenzeichens 5.0412.118830.7 an die Stadtkasse Aalen, IBAN DE02850503003120048815.",
                "DE02850503003120048815 5.0412.118830.7 Stadtkasse Aalen",
            ),
            (
                "Empfänger: | Gemeinsame Vollstreckungsbehörde Ostalb\nIBAN: | DE02 8505 0300 3120 0488 15\nVerwendungszweck: | V 26/0098 3",
                "DE02850503003120048815 V 26/0098 3 Gemeinsame Vollstreckungsbehörde Ostalb",
            ),
            (
                "Den Betrag zahlen Sie bitte an die Vollstreckungsbehörde Landkreis Ostalb, IBAN DE02 8505 0300 3120 0488 15, Az. V 2026/118.",
                "DE02850503003120048815 V 2026/118 Vollstreckungsbehörde Landkreis Ostalb",
            ),
            (
                "IBAN DE02 8505 0300 3120 0488 15. Als Verwendungszweck genügt „7719.402.118-4“.",
                "DE02850503003120048815 7719.402.118-4 Stadt Aalen",
            ),
            (
                "IBAN DE02 8505 0300 3120 0488 15, Zweck: 505.07.338412.8.",
                "DE02850503003120048815 505.07.338412.8 Stadt Aalen",
            ),
            (
                "Die Bank hat die Lastschrift zurückgegeben. Ein gültiges SEPA-Lastschriftmandat liegt damit nicht mehr vor. IBAN DE02 8505 0300 3120 0488 15",
                "DE02850503003120048815 - Stadt Aalen",
            ),
            (
                "Der Betrag wird am Fälligkeitstag von Ihrem Konto DE** **** **** **** **12 34 abgebucht.",
                "- - - debit",
            ),
            (
                "Wir ziehen den Betrag aufgrund des uns erteilten SEPA-Lastschriftmandats von Ihrem Konto IBAN DE02XXXXXXXXXXXXXX8815 ein.",
                "- - - debit",
            ),
            (
                "Sie haben uns ein SEPA-Mandat erteilt. Der Betrag wird zum 15.02.2026 eingezogen.",
                "- - - debit",
            ),
            (
                "Die fälligen Beträge werden von dem uns bekannten Konto (IBAN endet auf 1234) eingezogen.",
                "- - - debit",
            ),
            (
                "Falls Sie am Lastschriftverfahren teilnehmen möchten, senden Sie uns das Formular. IBAN DE02 8505 0300 3120 0488 15",
                "DE02850503003120048815 - Stadt Aalen",
            ),
            (
                "Konto: IBAN DE02 8505 0300 3120 O488 l5",
                "DE02850503003120048815 - Stadt Aalen",
            ),
            ("IBAN DE02 8505 0300 3120 0488 16", "- - -"),
            (
                "IBAN\nDE02 8505 0300\n3120 0488 15\nKassenzeichen\n5.0412.118830.7",
                "DE02850503003120048815 5.0412.118830.7 Stadt Aalen",
            ),
        ],
        paid,
    );
}

#[test]
fn whose_account() {
    check(
        &[
            (
                "Erstattungen überweisen wir auf Ihr Konto IBAN DE89 3704 0044 0532 0130 00.\n\nUnsere Bankverbindung: IBAN DE02 8505 0300 3120 0488 15",
                "DE02850503003120048815 - Stadt Aalen",
            ),
            (
                "Zahlungsempfänger: Landesoberkasse Baden-Württemberg\nIBAN: DE02 8505 0300 3120 0488 15\nVerwendungszweck: 2604710001234",
                "DE02850503003120048815 2604710001234 Landesoberkasse Baden-Württemberg",
            ),
            (
                "Bitte geben Sie bei der Zahlung das Buchungszeichen 5.8888.123456.1 an.\n\nKreissparkasse Ostalb | IBAN DE02 8505 0300 3120 0488 15",
                "DE02850503003120048815 5.8888.123456.1 Stadt Aalen",
            ),
            (
                "Die Forderung wird am 15.02.2026 unter der Mandatsreferenz M-4711 von Ihrem Konto bei der Muster Bank eingezogen.",
                "- - - debit",
            ),
            (
                "Für Ihr Konto DE** XXXX XXXX XXXX 1234 liegt uns ein SEPA-Lastschriftmandat vor.",
                "- - - debit",
            ),
            (
                "Ein Lastschriftmandat liegt uns nicht vor. IBAN DE02 8505 0300 3120 0488 15",
                "DE02850503003120048815 - Stadt Aalen",
            ),
            (
                "Wir empfehlen das SEPA-Lastschriftverfahren: Der Betrag wird dann bei Fälligkeit von Ihrem Konto abgebucht. IBAN DE02 8505 0300 3120 0488 15",
                "DE02850503003120048815 - Stadt Aalen",
            ),
        ],
        paid,
    );
}

#[test]
fn what_to_write_on_the_transfer() {
    let account = "IBAN DE02 8505 0300 3120 0488 15";
    let rows = [
        (
            "Ident-Nr. 0000174403\nBescheid-Nr. 24-188206-01\n\nGeben Sie als Verwendungszweck nur die Ident-Nr. 0000174403 an.",
            "0000174403",
        ),
        (
            "Mitgliedsnummer: 508 114 927 3\n\nBei Zahlung bitte Mitgliedsnummer angeben.",
            "508 114 927 3",
        ),
        (
            "GZ: ZK 4417-2025-8852\n\nZahlen Sie unter Angabe des Geschäftszeichens.",
            "ZK 4417-2025-8852",
        ),
        (
            "Mein Zeichen: OWI 33.02-207/118843\n\nZahlen Sie unter Angabe des Zeichens „207/118843“ auf das Konto.",
            "207/118843",
        ),
        (
            "Aktenzeichen: 36.40-5 118 204 7\n\nGeben Sie dabei nur dieses Kassenzeichen an:\n3640 0511 8204 7",
            "3640 0511 8204 7",
        ),
        (
            "Kundennummer: 10044-207\nBescheidnummer: GB-2024-018836\n\nÜberweisen Sie den Betrag unter Angabe der Kundennummer.",
            "10044-207",
        ),
        ("Kassenzeichen: 05320.2026.33871 /wi", "05320.2026.33871"),
        (
            "Verwendungszweck: 056/271/40338 USt-VZ 08.2025",
            "056/271/40338 USt-VZ 08.2025",
        ),
    ];
    let all: Vec<(String, String)> = rows
        .iter()
        .map(|(body, reference)| {
            (
                format!("{body}\n\n{account}"),
                format!("DE02850503003120048815 {reference} Stadt Aalen"),
            )
        })
        .collect();
    let all: Vec<(&str, &str)> = all
        .iter()
        .map(|(body, says)| (body.as_str(), says.as_str()))
        .collect();
    check(&all, paid);
    check(
        &[
            (
                "1127/25-AH03\nIBAN DE02 8505 0300 3120 0488 15",
                "DE02850503003120048815 - Stadt Aalen",
            ),
            (
                "Erfolgt die Zahlung nicht pünktlich, wird der Betrag im Verwaltungszwangsverfahren eingezogen. IBAN DE02 8505 0300 3120 0488 15",
                "DE02850503003120048815 - Stadt Aalen",
            ),
        ],
        paid,
    );
}

#[test]
fn grounds_and_words_of_a_transfer() {
    let rows = [(
        "Überweisen Sie auf die IBAN DE02 8505 0300 3120 0488 15, Kennwort 27-09606-0003318.",
        "DE02850503003120048815 27-09606-0003318 Stadt Aalen",
    )];
    check(&rows, paid);
}
