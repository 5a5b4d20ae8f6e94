use notice::page::{Line, Page, Place};

use super::*;

fn place(number: usize) -> Place {
    let top = 0.02 * number as f32;
    Place {
        left: 0.1,
        top,
        right: 0.5,
        bottom: top + 0.01,
    }
}

fn gold(lines: &[&str]) -> GoldPage {
    let lines = lines.iter().enumerate();
    GoldPage {
        lines: lines
            .map(|(n, text)| GoldLine {
                text: (*text).to_owned(),
                place: place(n),
            })
            .collect(),
        references: Vec::new(),
    }
}

fn read(lines: &[(usize, &str)]) -> Page {
    let lines = lines.iter().map(|(n, text)| Line {
        text: (*text).to_owned(),
        place: place(*n),
        ..Line::default()
    });
    Page {
        width: 100,
        height: 140,
        lines: lines.collect(),
    }
}

const LETTER: [&str; 6] = [
    "Stadt Fürth",
    "Bescheid über Gebühren",
    "Große Straße 5",
    "120,00 €",
    "bis 04.07.2025",
    "nach § 5 der Satzung",
];

#[test]
fn a_perfect_reading_has_no_errors() {
    let all: Vec<(usize, &str)> = LETTER.iter().copied().enumerate().collect();
    let scores = score(&gold(&LETTER), &read(&all));
    assert_eq!((scores.characters.wrong, scores.words.wrong), (0, 0));
    assert_eq!(scores.order, Errors { wrong: 0, of: 5 });
    assert_eq!(scores.umlauts, Found { found: 3, of: 3 });
    assert_eq!(scores.sharp_s, Found { found: 2, of: 2 });
    assert_eq!(scores.sections, Found { found: 1, of: 1 });
    assert_eq!(scores.dates, Found { found: 1, of: 1 });
}

#[test]
fn a_wrong_order_is_no_wrong_character() {
    let scores = score(
        &gold(&LETTER),
        &read(&[
            (3, LETTER[3]),
            (4, LETTER[4]),
            (5, LETTER[5]),
            (0, LETTER[0]),
            (1, LETTER[1]),
            (2, LETTER[2]),
        ]),
    );
    assert_eq!(scores.characters.wrong, 0);
    assert_eq!(scores.order, Errors { wrong: 1, of: 5 });
}

#[test]
fn interleaved_columns_are_wrong_in_every_pair() {
    let printed = [
        "Rathausplatz 1",
        "90762 Fürth",
        "Telefon 0911",
        "Sparkasse Fürth",
        "IBAN folgt",
        "BIC folgt",
    ];
    let order = [0, 3, 1, 4, 2, 5].map(|n| (n, printed[n]));
    assert_eq!(
        score(&gold(&printed), &read(&order)).order,
        Errors { wrong: 5, of: 5 }
    );
}

#[test]
fn lines_that_were_joined_or_cut_are_still_found() {
    let scores = score(
        &gold(&LETTER),
        &read(&[
            (0, LETTER[0]),
            (1, "Bescheid über"),
            (1, "Gebühren"),
            (2, "Große Straße 5 120,00 €"),
            (4, LETTER[4]),
            (5, LETTER[5]),
        ]),
    );
    assert_eq!(
        (scores.characters.wrong, scores.words.wrong, scores.order.wrong),
        (0, 0, 0)
    );
}

#[test]
fn errors_are_counted_once_and_where_they_are() {
    let scores = score(
        &gold(&LETTER),
        &read(&[
            (0, "Stadt Furth"),
            (1, LETTER[1]),
            (2, LETTER[2]),
            (3, "12O,00 €"),
            (4, "bis 04.07.2026"),
            (5, "nach S 5 der Satzung"),
        ]),
    );
    assert_eq!((scores.characters.wrong, scores.words.wrong), (4, 4));
    assert_eq!(scores.umlauts, Found { found: 2, of: 3 });
    assert_eq!(scores.sections, Found { found: 0, of: 1 });
    assert_eq!(scores.dates, Found { found: 0, of: 1 });
    assert_eq!(scores.amounts, Found { found: 0, of: 1 });
    assert_eq!(scores.order.wrong, 0);
}

#[test]
fn a_lost_line_counts_with_all_its_characters() {
    let scores = score(
        &gold(&["Erste Zeile", "Zweite Zeile hier"]),
        &read(&[(0, "Erste Zeile")]),
    );
    assert_eq!(scores.characters, Errors { wrong: 18, of: 29 });
    assert_eq!(scores.order, Errors { wrong: 0, of: 0 });
    let nothing = score(&gold(&LETTER), &Page::default());
    assert_eq!(nothing.characters.wrong, nothing.characters.of);
}

#[test]
fn equal_lines_are_told_apart_by_their_place() {
    let printed = ["Erste Rate", "120,00 €", "Zweite Rate", "120,00 €"];
    let all: Vec<(usize, &str)> = printed.iter().copied().enumerate().collect();
    assert_eq!(score(&gold(&printed), &read(&all)).order.wrong, 0);
    // Read rates first, then sums: both sums are found, the order is not that of the page.
    let columns = [0, 2, 1, 3].map(|n| (n, printed[n]));
    assert_eq!(
        score(&gold(&printed), &read(&columns)).order,
        Errors { wrong: 3, of: 3 }
    );
}

#[test]
fn references_are_the_values_that_were_written_down() {
    let mut page = gold(&["Aktenzeichen: 20.3-968.12/4471"]);
    page.references = vec!["20.3-968.12/4471".to_owned()];
    assert_eq!(
        score(&page, &read(&[(0, "Aktenzeichen: 20.3-968.12/4471")])).references,
        Found { found: 1, of: 1 }
    );
    assert_eq!(
        score(&page, &read(&[(0, "Aktenzeichen: 20.3-968.12//4471")])).references,
        Found { found: 0, of: 1 }
    );
}

#[test]
fn numbers_of_lists_count_where_they_are_known() {
    let read = read(&[
        (0, "1. Die Gebühr beträgt"),
        (1, "2. Zahlen Sie bis zum"),
        (2, "4. Juli 2025."),
    ]);
    let unknown = score(
        &gold(&["Die Gebühr beträgt", "Zahlen Sie bis zum", "4. Juli 2025."]),
        &read,
    );
    assert_eq!(unknown.characters.wrong, 0);
    let known = score(
        &gold(&["1. Die Gebühr beträgt", "3. Zahlen Sie bis zum", "4. Juli 2025."]),
        &read,
    );
    assert_eq!(known.characters.wrong, 3);
}

#[test]
fn what_is_drawn_counts_on_neither_side() {
    let read = read(&[
        (0, "Summe"),
        (1, "12,00 €"),
        (2, "......... ......"),
        (3, "☐ Unterschrift"),
    ]);
    let scores = score(&gold(&["Summe", "----------", "12,00 €", "Unterschrift"]), &read);
    assert_eq!(
        (scores.characters.wrong, scores.order),
        (0, Errors { wrong: 0, of: 2 })
    );
}

#[test]
fn scores_add_up() {
    let page = score(&gold(&LETTER), &read(&[(0, LETTER[0])]));
    let both = page + page;
    assert_eq!(both.pages, 2);
    assert_eq!(
        both.characters,
        Errors {
            wrong: 2 * page.characters.wrong,
            of: 2 * page.characters.of
        }
    );
    assert_eq!([page, page].into_iter().sum::<Scores>(), both);
    let table = Table(vec![("clean".to_owned(), page), ("phone".to_owned(), both)]).to_string();
    assert_eq!(table.lines().count(), 4);
    let lengths: Vec<usize> = table.lines().map(|line| line.chars().count()).collect();
    assert!(lengths.iter().all(|length| *length == lengths[0]), "{table}");
}
