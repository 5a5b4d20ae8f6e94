use notice::page::{Line, Quad, Word};
use proptest::prelude::*;

use super::repair;

/// A line whose words are 10 wide per character, with a space of 10 between words.
fn line(text: &str) -> Line {
    let mut x = 0.0;
    let words = text.split(' ').map(|word| {
        let width = 10.0 * word.chars().count() as f32;
        let quad = [[x, 0.0], [x + width, 0.0], [x + width, 20.0], [x, 20.0]];
        x += width + 10.0;
        Word {
            text: word.to_owned(),
            quad,
            confidence: 0.9,
        }
    });
    Line {
        text: text.to_owned(),
        words: words.collect(),
        ..Line::default()
    }
}

fn mended(text: &str) -> Line {
    let mut lines = [line(text)];
    repair(&mut lines);
    let [line] = lines;
    let joined: Vec<&str> = line.words.iter().map(|word| word.text.as_str()).collect();
    assert_eq!(joined.join(" "), line.text);
    line
}

#[test]
fn what_is_certain_is_mended() {
    for (read, printed) in [
        ("nach S 12 Abs. 3 der Satzung", "nach § 12 Abs. 3 der Satzung"),
        (
            "(S 80 Abs. 2 Satz 1 Nr. 1 VwGO)",
            "(§ 80 Abs. 2 Satz 1 Nr. 1 VwGO)",
        ),
        ("gemäß S 122 AO", "gemäß § 122 AO"),
        ("348,0 0", "348,00"),
        ("1.310,0 0 EUR", "1.310,00 EUR"),
        ("S3a Abs. 2 VwVfG", "§ 3a Abs. 2 VwVfG"),
        ("$ 24 StVG", "§ 24 StVG"),
        (
            "nach S 5 der Hundesteuersatzung",
            "nach § 5 der Hundesteuersatzung",
        ),
        ("SS 48, 50 SGB X", "§§ 48, 50 SGB X"),
        ("§§48, 50SGBX", "§§ 48, 50 SGB X"),
        ("§12 SächsKAG", "§ 12 SächsKAG"),
        ("Leistungen nach dem SGB Il", "Leistungen nach dem SGB II"),
        ("SGB Xl, SGB Vlll", "SGB XI, SGB VIII"),
        ("SGB lI.", "SGB II."),
        ("E-Mail: info@Ira-nord.de", "E-Mail: info@lra-nord.de"),
        (
            "www.Ik-nord.de/Info, Ina.I@amt.de",
            "www.lk-nord.de/Info, Ina.I@amt.de",
        ),
        ("Betrag: 12O,00 €", "Betrag: 120,00 €"),
        ("1.0OO,0O EUR", "1.000,00 EUR"),
        ("fällig am O4.07.2O25.", "fällig am 04.07.2025."),
        (
            "IBAN DEO2 85O5 0300 3120 0488 I5",
            "IBAN DE02 8505 0300 3120 0488 15",
        ),
        (
            "IBAN: DE02 85050300 3120 0488 15, BIC",
            "IBAN: DE02 8505 0300 3120 0488 15, BIC",
        ),
        ("DE02850503OO312OO48815", "DE02850503003120048815"),
        // A zero of a run was lost, or doubled.
        (
            "DE02 8505 030 3120 0488 15 BIC OSDDDE81XXX",
            "DE02 8505 0300 3120 0488 15 BIC OSDDDE81XXX",
        ),
        ("DE02 8505 03000 3120 0488 15", "DE02 8505 0300 3120 0488 15"),
        (
            "IBAN: DE02 8505 0300 3120 0488 IS.",
            "IBAN: DE02 8505 0300 3120 0488 15.",
        ),
    ] {
        assert_eq!(mended(read).text, printed);
    }
}

#[test]
fn what_is_only_likely_stays() {
    for text in [
        // trains, sizes, pages, people
        "mit der S 5 bis Pankow",
        "Größe S 12 Stück",
        "S. 12 Abs. 3",
        "Frau S 12",
        "siehe S 12",
        "Haus S 3 Nr. Zwei",
        "BUS 12 AO",
        // lists, points without spaces, points that begin a line
        "nach §§ 12, 50 AO",
        "in 12, 50 oder 100 Fällen",
        "Gebühren von 20, 50 € und 100 €",
        "Mitarbeiter·innen",
        "Bürger·innen · Zimmer 3",
        "Landrat·Ordnungsamt",
        "·Anlage",
        "· Anlage",
        // numbers in digits are a way to write it
        "SGB 11",
        "SGB 2",
        "SGB XV",
        "SGB XIIII",
        "SGBler",
        // a doubled stroke in a reference may be printed
        "Aktenzeichen 95504//0087123",
        "Kundennummer 955A1O8274",
        "Zeichen O4.07",
        "Modell O2,5O",
        "OO,OO",
        "Oo,oo",
        "l20,00 €",
        // IBANs that are right, that are not proven, that are none
        "DE02850503003120048815",
        "DE02 8505 0300 3120 0488 15",
        "DE02 8505 0300 3120 0488 16",
        "DE02 8505 0301 3120 0488 15",
        "DE02 8505 0300 3120 0488",
        "DE03 8505 030 3120 0488 15",
        "FR76 3000 6000 0112 3456 7890 189",
        "DE OOOO OOOO",
        "Gläubiger-ID DE88ZZZ00000123456",
        "USt-IdNr. DE123456789",
        "ODE02 850503003120048815",
        "",
        "§ 12 Abs. 3 AO",
        "§§ 48, 50 SGB X",
    ] {
        let after = mended(text);
        assert_eq!(after.text, text);
        assert_eq!(after.words, line(text).words);
    }
}

#[test]
fn the_next_line_proves_a_section() {
    let mut lines = [
        line("Widerspruch nach S"),
        line("12 Abs. 3 AO und S 5"),
        line("Abs. 2 der Satzung, Haus S"),
    ];
    repair(&mut lines);
    let texts = lines.each_ref().map(|line| line.text.as_str());
    assert_eq!(
        texts,
        [
            "Widerspruch nach §",
            "12 Abs. 3 AO und § 5",
            "Abs. 2 der Satzung, Haus S"
        ]
    );
    assert_eq!(lines[0].words[2].text, "§");
    // The line of another block proves nothing.
    let mut lines = [
        line("Widerspruch nach S"),
        Line {
            block: 2,
            ..line("12 Abs. 3 AO")
        },
    ];
    repair(&mut lines);
    assert_eq!(lines[0].text, "Widerspruch nach S");
}

#[test]
fn words_keep_their_places() {
    let after = mended("nach S 12 Abs. 3 AO");
    assert_eq!(after.words[1].text, "§");
    assert_eq!(after.words, {
        let mut words = line("nach S 12 Abs. 3 AO").words;
        words[1].text = "§".to_owned();
        words
    });
    let left = |quad: &Quad| quad[0][0];
    let right = |quad: &Quad| quad[1][0];
    // A word that is cut is shared, words that are joined and cut anew keep the ends.
    let cut = mended("§12 AO").words;
    assert_eq!(
        cut.iter().map(|word| word.text.as_str()).collect::<Vec<_>>(),
        ["§", "12", "AO"]
    );
    assert!(left(&cut[0].quad) == 0.0 && right(&cut[1].quad) == 30.0 && left(&cut[2].quad) == 40.0);
    assert!(right(&cut[0].quad) <= left(&cut[1].quad));
    let iban = mended("an DE02 85050300 3120 0488 15 bis").words;
    assert_eq!(iban.len(), 8);
    assert!(
        iban.windows(2)
            .all(|pair| left(&pair[0].quad) < left(&pair[1].quad))
    );
    assert_eq!(
        (left(&iban[1].quad), iban[7].quad),
        (30.0, line("an DE02 85050300 3120 0488 15 bis").words[6].quad)
    );
}

#[test]
fn a_line_without_its_words_is_mended_in_its_text() {
    let mut lines = [Line {
        text: "S 12 Abs. 3".to_owned(),
        words: line("other words").words,
        ..Line::default()
    }];
    repair(&mut lines);
    assert_eq!(lines[0].text, "§ 12 Abs. 3");
    assert_eq!(lines[0].words, line("other words").words);
}

/// A German IBAN with right check digits for this account (ISO 7064).
fn german(account: u64) -> String {
    let bban = format!("{account:018}");
    let rest = format!("{bban}131400")
        .bytes()
        .fold(0, |rest, digit| (rest * 10 + u32::from(digit - b'0')) % 97);
    format!("DE{:02}{bban}", 98 - rest)
}

proptest! {
    #[test]
    fn repair_is_done_once(text in "[S§$DE0-9OIl.,:/ AbsXVGBO-]{0,40}") {
        let once = mended(&text.split_whitespace().collect::<Vec<_>>().join(" ")).text;
        prop_assert_eq!(&mended(&once).text, &once);
    }

    #[test]
    fn an_iban_that_is_right_is_never_changed(account in 0u64..999_999_999_999_999_999) {
        let iban = german(account);
        prop_assert_eq!(&mended(&iban).text, &iban);
    }

    #[test]
    fn one_wrong_digit_is_never_guessed(account in 0u64..999_999_999_999_999_999, at in 4usize..22, by in 1u8..10) {
        let mut digits = german(account).into_bytes();
        digits[at] = b'0' + (digits[at] - b'0' + by) % 10;
        let wrong = String::from_utf8(digits).unwrap();
        prop_assert_eq!(&mended(&wrong).text, &wrong);
    }
}
