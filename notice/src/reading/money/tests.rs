use super::*;
use crate::reading::kinds::by_id;
use crate::reading::testing::pages;
use jiff::civil::{Date, date};

fn read(kind: &str, letter: &str) -> Vec<(i64, AmountRole, Option<Date>)> {
    let text = Text::new(&pages(letter));
    let days = dates::find(&text);
    let kind = by_id(kind);
    let context = deadlines::Context {
        text: &text,
        days: &days,
        kind,
        issued: Some(date(2026, 1, 10)),
        served: None,
        passage: None,
        learnt: false,
    };
    let terms = deadlines::find(&context);
    let (amounts, _) = find(&text, &amounts::find(&text), &days, &terms, kind);
    amounts
        .into_iter()
        .map(|a| (a.cents, a.role, a.due))
        .filter(|a| a.1 != AmountRole::Other)
        .collect()
}

const PAY: AmountRole = AmountRole::ToPay;
const PART: AmountRole = AmountRole::Instalment;
const GET: AmountRole = AmountRole::Received;

#[test]
fn a_sum_and_its_parts() {
    let letter = "1. Geldbuße | 115,00 EUR\n2. Gebühr | 25,00 EUR\n3. Auslagen | 3,50 EUR\nGesamtbetrag | 143,50 EUR\n\nFür jede \
                  Mahnung werden Kosten von 5,00 EUR erhoben.";
    assert_eq!(read("fine", letter), vec![(14_350, PAY, None)]);
}

#[test]
fn instalments_of_a_table() {
    let letter = "Zu zahlen für 2026 | 400,00 €\n\nFällig am | Betrag\n15.02.2026 | 100,00 €\n15.05.2026 | 100,00 €\n15.08.2026 | \
                  100,00 €\n15.11.2026 | 100,00 €";
    let read = read("property_tax", letter);
    assert_eq!(read[0], (40_000, PAY, None));
    assert_eq!(
        read[1..].iter().map(|a| (a.1, a.2)).collect::<Vec<_>>(),
        [2, 5, 8, 11].map(|m| (PART, Some(date(2026, m, 15))))
    );
}

#[test]
fn instalments_of_a_sentence() {
    let letter = "Die Jahresgebühr beträgt 400,00 €.\n\nSie ist in vier Raten von je 100,00 € am 15.02., 15.05., 15.08. und 15.11.2026 fällig.";
    let read = read("waste_fees", letter);
    assert_eq!(read.iter().filter(|a| a.1 == PART).count(), 4);
    assert!(read.contains(&(40_000, PAY, None)), "{read:?}");
}

#[test]
fn the_same_sum_on_several_days() {
    let letter = "Jahresgebühr | 400,00 €\n\nDie Gebühr ist mit je 100,00 € am 15.02., 15.05., 15.08. und 15.11.2026 fällig.";
    let read = read("waste_fees", letter);
    assert_eq!(read.iter().filter(|a| a.1 == PART).count(), 4, "{read:?}");
    assert!(read.contains(&(40_000, PAY, None)), "{read:?}");
}

#[test]
fn what_must_not_be_paid() {
    for line in [
        "Zuwiderhandlungen können mit einer Geldbuße bis zu 10.000,00 € geahndet werden.",
        "Für den Fall der Nichtbefolgung wird ein Zwangsgeld von 500,00 € angedroht.",
        "Bisher betrug die Steuer 72,00 €.",
        "Die Gebühr von 93,00 EUR haben Sie am 18.12.2025 bereits bezahlt.",
        "Der Messbetrag beträgt 54,58 EUR.",
        "Der Säumniszuschlag beträgt 1 v. H. des auf 50,00 EUR abgerundeten Betrags.",
        "Die Gebühr beträgt 93,00 EUR. Bitte zahlen Sie erst nach Erhalt der Rechnung.",
        "Die Gebühr von 255,00 € wird erst mit der Entscheidung erhoben. Bitte überweisen Sie jetzt noch nichts.",
    ] {
        assert_eq!(read("administrative_fee", line), Vec::new(), "{line}");
    }
}

#[test]
fn the_one_day_belongs_to_the_one_sum() {
    let letter =
        "Die Hundesteuer wird auf 84,00 € festgesetzt.\n\nBitte überweisen Sie 84,00 € bis zum 15.02.2026.";
    assert_eq!(
        read("dog_tax", letter),
        vec![(8400, PAY, Some(date(2026, 2, 15)))]
    );
}

#[test]
fn money_for_the_reader() {
    let letter = "Wir bewilligen Ihnen Elterngeld.\n\nMonatlicher Zahlbetrag | 1.245,95 EUR\n\nEinkommen vor der Geburt | 2.310,00 EUR";
    assert_eq!(read("parental_allowance", letter), vec![(124_595, GET, None)]);
    let letter = "Der Betrag von 312,50 EUR wird Ihnen erstattet.";
    assert_eq!(read("income_tax", letter), vec![(31_250, GET, None)]);
}

#[test]
fn a_hearing_asks_for_no_money() {
    assert_eq!(
        read(
            "hearing_fine",
            "Es ist beabsichtigt, eine Geldbuße von 115,00 EUR festzusetzen."
        ),
        Vec::new()
    );
}

#[test]
fn a_sum_that_its_parts_do_not_make() {
    let doubts = |letter: &str| {
        let text = Text::new(&pages(letter));
        find(&text, &amounts::find(&text), &[], &[], by_id("fine")).1
    };
    let right = "Geldbuße | 115,00 EUR\nGebühr | 25,00 EUR\nAuslagen | 3,50 EUR\nGesamtbetrag | 143,50 EUR";
    assert_eq!(doubts(right), Vec::new());
    assert_eq!(
        doubts(&right.replace("25,00", "28,50"))[0].kind,
        DoubtKind::SumDisagrees
    );
}

#[test]
fn an_amount_written_wrong_is_a_doubt() {
    let text = Text::new(&pages("Bitte überweisen Sie 1.234,5 €."));
    let (amounts, doubts) = find(&text, &amounts::find(&text), &[], &[], None);
    assert!(amounts.is_empty());
    assert_eq!(doubts[0].kind, DoubtKind::AmountUnreadable);
}

#[test]
fn days_over_amounts() {
    let letter = "Jahresbetrag | 400,00 €\n\nDie Steuer ist in folgenden Teilbeträgen fällig:\n15.02.2026 | 15.05.2026 | 15.08.2026 | \
                  15.11.2026\n100,00 € | 100,00 € | 100,00 € | 100,00 €";
    let read = read("property_tax", letter);
    assert_eq!(
        read.iter()
            .filter(|a| a.1 == PART)
            .map(|a| a.2)
            .collect::<Vec<_>>(),
        [2, 5, 8, 11].map(|m| Some(date(2026, m, 15)))
    );
}

#[test]
fn two_years_side_by_side() {
    let letter = "Für 2026 noch zu entrichten | 800,00\n\nFälligkeit | Vorauszahlung 2026 | Fälligkeit | Vorauszahlung 2027\n17.08.2026 | \
                  400,00 | 15.02.2027 | 300,00\n16.11.2026 | 400,00 | 15.05.2027 | 300,00";
    let read = read("trade_tax", letter);
    assert!(read.contains(&(80_000, PAY, None)), "{read:?}");
    assert!(
        read.contains(&(40_000, PART, Some(date(2026, 8, 17)))),
        "{read:?}"
    );
    assert!(
        read.contains(&(30_000, PART, Some(date(2027, 2, 15)))),
        "{read:?}"
    );
}

#[test]
fn the_whole_demand_outweighs_a_part_of_later() {
    let letter = "Hundesteuer 2025 | 60,00 €\nMahngebühr | 8,00 €\nGesamtforderung | 68,00 €\n\nDie nächste Rate der Hundesteuer (15,00 \
                  EUR) wird am 16.02.2026 fällig und ist in der Forderung nicht enthalten.";
    let read = read("dunning", letter);
    assert!(read.iter().any(|a| a.0 == 6_800 && a.1 == PAY), "{read:?}");
    assert!(!read.iter().any(|a| a.0 == 1_500 && a.1 == PAY), "{read:?}");
}

#[test]
fn the_last_column_is_what_is_received() {
    let letter = "Monat | Bedarf | Einkommen | Zuschlag | Leistungsbetrag\nMärz 2026 | 900,00 | 300,00 | 50,00 | 650,00 EUR";
    assert_eq!(read("citizens_benefit_grant", letter), vec![(65_000, GET, None)]);
}

#[test]
fn what_is_withheld_is_not_received() {
    let letter = "1 | Nachzahlung Juli bis September | 600,00 €\n2 | davon einbehalten für das Jobcenter | 200,00 €\n3 | Auszahlung der \
                  Nachzahlung an Sie | 400,00 €";
    assert_eq!(read("housing_benefit_grant", letter), vec![(40_000, GET, None)]);
}
