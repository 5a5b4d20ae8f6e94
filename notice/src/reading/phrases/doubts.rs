//! Contradictions on the page and what could not be read: said, not guessed.

use super::{check, letter, money, of};
use crate::letter::Letter;
use crate::reading::read;
use crate::reading::testing::pages;

fn doubts(letter: &Letter) -> String {
    letter
        .doubts
        .iter()
        .map(|doubt| format!("{:?}", doubt.kind))
        .collect::<Vec<_>>()
        .join(" ")
}

#[test]
fn sums_and_amounts() {
    check(
        &[
            ("Bitte überweisen Sie 1.234,5 €.", "AmountUnreadable"),
            ("Bitte überweisen Sie 12,34,56 EUR.", "AmountUnreadable"),
            ("Gebühr | 25,00 €\nAuslagen | 3,50 €\nGesamtbetrag | 28,50 €", ""),
            (
                "Gebühr | 25,00 €\nAuslagen | 3,50 €\nGesamtbetrag | 29,50 €",
                "SumDisagrees",
            ),
            (
                "Zahlen Sie 84,00 € auf IBAN DE02 8505 0300 3120 0488 16.",
                "IbanUnreadable",
            ),
        ],
        |body| doubts(&of("Gebührenbescheid", body)),
    );
    assert_eq!(
        money(&of("Gebührenbescheid", "Bitte überweisen Sie 1.234,5 €.")),
        ""
    );
}

#[test]
fn dates_of_the_letter() {
    check(
        &[
            ("Datum: 12.01.2026", "2026-01-12 "),
            ("Datum: 12.01.1926", "1926-01-12 StrangeDate"),
            ("Datum: 12.01.2062", "2062-01-12 StrangeDate"),
            (
                "Datum: 12.01.2026\nAalen, den 15.01.2026",
                "2026-01-12 TwoIssueDates",
            ),
            ("Zimmer: 12", "- "),
            ("Datum: 31.02.2026", "- "),
        ],
        |head| {
            let text = letter(
                "Bescheid",
                "Zahlen Sie 84,00 € innerhalb von zwei Wochen nach Zugang.",
            )
            .replace("Datum: 12.01.2026", head);
            let letter = read(&pages(&text));
            let day = letter
                .issue_date
                .as_ref()
                .map_or("-".to_owned(), |day| day.date.to_string());
            format!("{day} {}", doubts(&letter))
        },
    );
}
