use super::*;
use crate::reading::testing::pages;

fn read(letter: &str) -> (Payment, Vec<Doubt>) {
    let text = Text::new(&pages(letter));
    let references = references::find(&text);
    find(&text, &accounts(&text), &references, Some("Stadt Aalen"), true)
}

#[test]
fn check_digits_decide() {
    let (payment, doubts) =
        read("Bitte überweisen Sie auf IBAN DE89 3704 0044 0532 0130 00, BIC COBADEFFXXX, Commerzbank.");
    assert_eq!(payment.iban.as_deref(), Some("DE89370400440532013000"));
    assert_eq!(payment.bic.as_deref(), Some("COBADEFFXXX"));
    assert_eq!(payment.recipient.as_deref(), Some("Stadt Aalen"));
    assert!(doubts.is_empty());
    let (payment, doubts) = read("Bitte überweisen Sie auf IBAN DE88 3704 0044 0532 0130 00.");
    assert_eq!(payment.iban, None);
    assert_eq!(doubts[0].kind, DoubtKind::IbanUnreadable);
}

#[test]
fn letters_for_digits() {
    for noisy in [
        "DE89 37O4 0044 0532 0l30 00",
        "DE8937040044 0532013000",
        "DE89 3704 0044 O532 0130 0O",
    ] {
        let (payment, _) = read(&format!("Zahlbar an IBAN: {noisy}"));
        assert_eq!(payment.iban.as_deref(), Some("DE89370400440532013000"), "{noisy}");
    }
}

#[test]
fn the_readers_own_account_is_not_the_payees() {
    let (payment, doubts) =
        read("Der Betrag wird auf Ihr Konto IBAN DE12 **** **** **** **34 00 überwiesen.");
    assert_eq!((payment.iban, doubts.len()), (None, 0));
}

#[test]
fn collected_or_only_offered() {
    assert!(
        read("Der fällige Betrag wird von Ihrem Konto abgebucht.")
            .0
            .direct_debit
    );
    assert!(
        read("Die Beträge werden zum Fälligkeitstag im Lastschriftverfahren eingezogen.")
            .0
            .direct_debit
    );
    assert!(
        !read("Gern buchen wir künftig von Ihrem Konto ab. Das Formular gibt es am Schalter.")
            .0
            .direct_debit
    );
    assert!(
        !read("Wenn Sie uns ein Mandat erteilen, wird der Betrag von Ihrem Konto abgebucht.")
            .0
            .direct_debit
    );
}

#[test]
fn the_bank_of_this_account() {
    let footer = "Bitte überweisen Sie.\n\nSparkasse Aalen | Volksbank Aalen eG\nIBAN DE02 8505 0300 3120 0488 15 | IBAN \
                  DE46 8506 0000 0714 4022 39\nBIC OSDDDE81XXX | BIC GENODEF1PR2";
    let (payment, _) = read(footer);
    assert_eq!(payment.iban.as_deref(), Some("DE02850503003120048815"));
    assert_eq!(payment.bank.as_deref(), Some("Sparkasse Aalen"));
    assert_eq!(payment.bic.as_deref(), Some("OSDDDE81XXX"));
    let (payment, _) = read("Volksbank Aalen eG\nIBAN DE02 8505 0300 3120 0488 15");
    assert_eq!(payment.bank, None);
}

#[test]
fn the_claimant_gets_the_money() {
    let text = Text::new(&pages(
        "Antragsteller: Versandhaus Muster GmbH, Ring 4, 04109 Leipzig\n\nMahnbescheid",
    ));
    assert_eq!(claimant(&text).as_deref(), Some("Versandhaus Muster GmbH"));
    assert_eq!(claimant(&Text::new(&pages("Mahnbescheid"))), None);
}

#[test]
fn reference_and_payee() {
    let (payment, _) = read(
        "Aktenzeichen: 505.22.348817.9\n\nBitte überweisen Sie den Betrag an die Kreiskasse Oder-Spree, IBAN DE89 3704 0044 0532 0130 00.",
    );
    assert_eq!(payment.reference.as_deref(), Some("505.22.348817.9"));
    assert_eq!(payment.recipient.as_deref(), Some("Kreiskasse Oder-Spree"));
}

#[test]
fn old_accounts_and_those_for_others() {
    for letter in [
        "Bitte überweisen Sie nicht mehr auf das Konto DE89 3704 0044 0532 0130 00. Es wurde zum 31.12. geschlossen.\n\nKreissparkasse IBAN \
         DE02 1203 0000 0000 2020 51",
        "Das frühere Konto, IBAN DE89 3704 0044 0532 0130 00, wurde aufgelöst. Zahlen Sie auf IBAN DE02 1203 0000 0000 2020 51.",
        "Bankverbindung (nur für Arbeitgeber): IBAN DE89 3704 0044 0532 0130 00\n\nZahlungen an: IBAN DE02 1203 0000 0000 2020 51",
    ] {
        assert_eq!(
            read(letter).0.iban.as_deref(),
            Some("DE02120300000000202051"),
            "{letter}"
        );
    }
}

#[test]
fn what_is_not_to_be_named() {
    let letter = "BG-Nummer: 54204//0019336\n\nVerwendungszweck | 7041-8830-2265-DE\n\nGeben Sie nur den Verwendungszweck an und nicht \
                  Ihre BG-Nummer.";
    assert_eq!(read(letter).0.reference.as_deref(), Some("7041-8830-2265-DE"));
}
