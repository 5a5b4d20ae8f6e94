use super::*;
use crate::reading::testing::pages;
use jiff::civil::{Time, date};

fn days(line: &str) -> Vec<Option<Date>> {
    find(&Text::new(&pages(line))).iter().map(Found::date).collect()
}

#[test]
fn written_forms() {
    let expected = vec![Some(date(2025, 7, 4))];
    for line in [
        "Datum: 04.07.2025",
        "Pirna, den 4. Juli 2025",
        "am 04.07.25",
        "2025-07-04",
        "04. Juli2025",
        "4.Juli 2025",
        "vom O4.07.2025",
        "am 04.07 .2025",
        "am 04,07.2025 fällig",
        "am 4.7.2025.",
        "den 4. Jul. 2025",
        "am 04. JULI 2025",
    ] {
        assert_eq!(days(line), expected, "{line}");
    }
    assert_eq!(days("l5. März 2026"), vec![Some(date(2026, 3, 15))]);
}

#[test]
fn days_that_do_not_exist_are_not_days() {
    assert_eq!(days("am 31.02.2025"), vec![None]);
    assert_eq!(days("am 45.13.2025"), Vec::<Option<Date>>::new());
}

#[test]
fn numbers_that_look_like_days() {
    for line in [
        "Kassenzeichen 5.0412.118830.7",
        "Aktenzeichen 505.22.348817.9",
        "Tel. 03501 556-4318",
        "Betrag 12,34,56 EUR",
        "IBAN DE02 8505 0300 3120 0488 15",
        "1.234.567,89",
        "Az. 12.03.2025.4711",
        "Ziffer 4.2.1",
    ] {
        assert_eq!(days(line), Vec::<Option<Date>>::new(), "{line}");
    }
}

#[test]
fn a_list_shares_its_year() {
    let expected: Vec<_> = [2, 5, 8, 11].map(|m| Some(date(2026, m, 15))).to_vec();
    assert_eq!(days("zum 15.02., 15.05., 15.08. und 15.11.2026"), expected);
    assert_eq!(
        days("am 15. Februar, 15. Mai, 15. August und 15. November 2026"),
        expected
    );
}

#[test]
fn ranges_are_marked() {
    let found = find(&Text::new(&pages("für die Zeit vom 01.01.2025 bis 31.12.2025")));
    assert_eq!(
        found.iter().map(|f| f.span).collect::<Vec<_>>(),
        vec![Some(Edge::First), Some(Edge::Last)]
    );
    let found = find(&Text::new(&pages("Zeitraum 01.12.-31.01.2026")));
    assert_eq!(found[0].date(), Some(date(2025, 12, 1)));
}

#[test]
fn times_of_day() {
    let text = Text::new(&pages("Kommen Sie am 04.07.2025 um 10:30 Uhr zu uns."));
    let found = find(&text);
    assert_eq!(
        clock(&text, found[0].at.end).map(|c| c.0),
        Time::new(10, 30, 0, 0).ok()
    );
}
