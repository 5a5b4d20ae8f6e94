//! Situations of letters, each as geometry with the order in which a person reads it.

use notice::page::Place;
use proptest::prelude::*;

use super::super::segment::{Segment, SegmentWord};
use super::*;

/// Width of A4 divided by its height.
const A4: f32 = std::f32::consts::FRAC_1_SQRT_2;
/// Width of a character and height of a line of 11 pt print on A4, in fractions of the page.
const CHARACTER: f32 = 0.0085;
const HEIGHT: f32 = 0.014;

/// A segment with words, at this left and top edge.
fn at(left: f32, top: f32, text: &str) -> Segment {
    sized(left, top, 1.0, text)
}

/// The same in another size of print.
fn sized(left: f32, top: f32, size: f32, text: &str) -> Segment {
    let mut x = left;
    let words: Vec<SegmentWord> = text
        .split(' ')
        .map(|word| {
            let right = x + CHARACTER * size * word.chars().count() as f32;
            let place = Place {
                left: x,
                top,
                right,
                bottom: top + HEIGHT * size,
            };
            x = right + 0.5 * CHARACTER * size;
            SegmentWord {
                text: word.to_owned(),
                quad: corners(&place),
                place,
                confidence: 0.9,
            }
        })
        .collect();
    from(words)
}

/// A segment that ends at this right edge, as figures do.
fn until(right: f32, top: f32, text: &str) -> Segment {
    let width = at(0.0, top, text).place.right;
    at(right - width, top, text)
}

/// One segment of the words of two, as the detector makes of columns that stand close.
fn glued(left: Segment, right: Segment) -> Segment {
    from(left.words.into_iter().chain(right.words).collect())
}

fn from(words: Vec<SegmentWord>) -> Segment {
    let text: Vec<&str> = words.iter().map(|word| word.text.as_str()).collect();
    let place = words.iter().map(|word| word.place).reduce(|a, b| Place {
        left: a.left.min(b.left),
        top: a.top.min(b.top),
        right: a.right.max(b.right),
        bottom: a.bottom.max(b.bottom),
    });
    let place = place.unwrap();
    Segment {
        text: text.join(" "),
        quad: corners(&place),
        place,
        confidence: 0.9,
        words,
    }
}

fn corners(place: &Place) -> notice::page::Quad {
    let Place {
        left,
        top,
        right,
        bottom,
    } = *place;
    [[left, top], [right, top], [right, bottom], [left, bottom]].map(|[x, y]| [x * 1000.0, y * 1414.0])
}

/// The page turned by a small angle (rise per run), with the boxes that a detector draws around the text.
fn tilted(segments: &[Segment], slope: f32) -> Vec<Segment> {
    let tilt = |place: &Place| {
        let middle = (place.top + place.bottom) / 2.0 + slope * (place.left + place.right) / 2.0 * A4;
        let half = place.height() / 2.0 + slope.abs() * place.width() * A4 / 2.0;
        Place {
            top: middle - half,
            bottom: middle + half,
            ..*place
        }
    };
    let mut segments = segments.to_vec();
    for segment in &mut segments {
        segment.place = tilt(&segment.place);
        segment
            .words
            .iter_mut()
            .for_each(|word| word.place = tilt(&word.place));
    }
    segments
}

fn texts(segments: &[Segment]) -> Vec<String> {
    order(segments.to_vec(), A4)
        .into_iter()
        .map(|line| line.text)
        .collect()
}

/// Asserts that the segments, given backwards, come out in the order in which they are written here.
fn reads(segments: &[Segment]) -> Vec<Line> {
    let wanted: Vec<&str> = segments.iter().map(|segment| segment.text.as_str()).collect();
    let backwards: Vec<Segment> = segments.iter().rev().cloned().collect();
    let lines = order(backwards, A4);
    let read: Vec<&str> = lines.iter().map(|line| line.text.as_str()).collect();
    assert_eq!(read, wanted);
    lines
}

/// Window address and reference block with labels and values, in different pitches, and the text below.
fn letter_head(pitch: f32) -> Vec<Segment> {
    let mut segments = vec![sized(
        0.12,
        0.16,
        0.7,
        "Stadt Musterfurt · Postfach 12 · 12345 Musterfurt",
    )];
    for (n, text) in ["Frau", "Erika Beispiel", "Lange Gasse 7", "12345 Musterfurt"]
        .iter()
        .enumerate()
    {
        segments.push(at(0.12, 0.18 + 0.0155 * n as f32, text));
    }
    let block = [
        ("Auskunft erteilt:", "Herr Amtmann"),
        ("Zimmer:", "2.17"),
        ("Telefon:", "01234 56-78"),
        ("Kassenzeichen:", "5.0412.1"),
        ("Datum:", "15.10.2025"),
    ];
    for (n, (label, value)) in block.iter().enumerate() {
        let top = 0.165 + pitch * n as f32;
        segments.extend([sized(0.6, top, 0.85, label), sized(0.76, top, 0.85, value)]);
    }
    segments.push(at(0.12, 0.32, "Bescheid über die Festsetzung der Hundesteuer"));
    segments.push(at(0.12, 0.35, "Sehr geehrte Frau Beispiel,"));
    for (n, text) in PARAGRAPH.iter().enumerate() {
        segments.push(at(0.12, 0.38 + 0.0165 * n as f32, text));
    }
    segments
}

const PARAGRAPH: [&str; 4] = [
    "auf Grund der Satzung der Stadt Musterfurt wird für das Halten Ihres Hundes die",
    "Hundesteuer für das Kalenderjahr wie folgt festgesetzt. Der Betrag ist bis zum unten",
    "genannten Tag auf eines der Konten der Stadtkasse zu überweisen. Bitte geben Sie dabei",
    "das Kassenzeichen an.",
];

#[test]
fn the_address_comes_before_the_reference_block_whatever_its_pitch() {
    for pitch in [0.0125, 0.0145, 0.0155, 0.018] {
        let lines = reads(&letter_head(pitch));
        let row = |text: &str| lines.iter().find(|line| line.text == text).map(|line| line.row);
        assert_eq!(row("Zimmer:"), row("2.17"));
        assert_ne!(row("Zimmer:"), row("Telefon:"));
    }
}

#[test]
fn a_reference_block_without_colons_and_known_labels_is_a_column_too() {
    let mut segments = Vec::new();
    for (n, text) in ["Herrn", "Max Beispiel", "Am Anger 3", "12345 Musterfurt"]
        .iter()
        .enumerate()
    {
        segments.push(at(0.12, 0.18 + 0.0155 * n as f32, text));
    }
    let block = [
        ("Telefon", "01234 56-78"),
        ("Team", "Leistung 4"),
        ("Kunde", "12 A 34"),
        ("Datum", "1. Juli 2025"),
    ];
    for (n, (label, value)) in block.iter().enumerate() {
        segments.extend([
            at(0.6, 0.181 + 0.0155 * n as f32, label),
            at(0.76, 0.181 + 0.0155 * n as f32, value),
        ]);
    }
    reads(&segments);
}

#[test]
fn a_table_is_read_row_by_row() {
    let mut segments = vec![at(0.12, 0.30, PARAGRAPH[0])];
    let rows = [
        ("Zeitraum", "Monate", "festgesetzt"),
        ("01.01.2025 – 30.06.2025", "6", "42,00 €"),
        ("01.07.2025 – 31.12.2025", "6", "42,00 €"),
        ("Summe", "12", "84,00 €"),
    ];
    for (n, (first, second, third)) in rows.iter().enumerate() {
        let top = 0.33 + 0.018 * n as f32;
        segments.extend([
            at(0.12, top, first),
            until(0.6, top, second),
            until(0.88, top, third),
        ]);
    }
    segments.push(at(0.12, 0.42, PARAGRAPH[1]));
    let lines = reads(&segments);
    for row in lines[1..13].chunks(3) {
        assert!(
            row.iter()
                .all(|line| line.row == row[0].row && line.block == row[0].block)
        );
    }
    assert_eq!(lines[1].block, lines[12].block);
    assert!(lines[0].block < lines[1].block && lines[12].block < lines[13].block);
    assert!(lines.windows(2).all(|pair| pair[0].row <= pair[1].row));
}

#[test]
fn the_lines_of_a_wrapped_cell_stay_together() {
    // Sums at the height of the first line, or half way between the two.
    for shift in [0.0, 0.0075] {
        let segments = [
            at(0.12, 0.3, "Grundgebühr für die"),
            at(0.12, 0.315, "graue Restmülltonne"),
            until(0.88, 0.3 + shift, "120,00 €"),
            at(0.12, 0.337, "Leerungsgebühr für zwölf"),
            at(0.12, 0.352, "zusätzliche Leerungen"),
            until(0.88, 0.337 + shift, "36,00 €"),
        ];
        let lines = reads(&segments);
        assert!(lines[0].row == lines[2].row && lines[3].row == lines[5].row && lines[0].row != lines[3].row);
    }
}

#[test]
fn a_cell_that_begins_with_a_small_letter_is_a_row_of_its_own() {
    reads(&[
        at(0.12, 0.3, "Gebühr, Laufzeit"),
        at(0.12, 0.315, "12 Monate"),
        until(0.88, 0.3075, "598,00 €"),
        at(0.12, 0.337, "zzgl. 19 % Umsatzsteuer"),
        until(0.88, 0.337, "113,62 €"),
        at(0.12, 0.358, "Gesamtbetrag"),
        until(0.88, 0.358, "711,62 €"),
    ]);
}

#[test]
fn rows_that_stand_in_groups_stay_rows() {
    let mut segments = Vec::new();
    for (n, top) in [0.30, 0.3155, 0.331, 0.36, 0.3755, 0.391].iter().enumerate() {
        segments.extend([
            at(0.12, *top, &format!("Gebühr {n}")),
            until(0.88, *top, &format!("{n}2,00 €")),
        ]);
    }
    let lines = reads(&segments);
    assert_eq!(
        lines.iter().map(|line| line.row).collect::<Vec<_>>(),
        [1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6]
    );
}

#[test]
fn labels_and_values_across_the_page_are_rows_with_their_wrapped_values() {
    reads(&[
        at(0.12, 0.30, "Schule"),
        at(0.34, 0.30, "Bornholmer Grundschule"),
        at(0.12, 0.323, "Anschrift"),
        at(0.34, 0.323, "Ibsenstraße 17"),
        at(0.34, 0.338, "10439 Berlin"),
        at(0.12, 0.361, "Elternabend"),
        at(0.34, 0.361, "Donnerstag, 18:30 Uhr, Aula"),
        at(0.12, 0.384, "Zimmer"),
        at(0.34, 0.384, "im Erdgeschoss"),
    ]);
}

#[test]
fn columns_of_the_foot_are_read_one_after_the_other() {
    let columns = [
        [
            "Stadt Musterfurt",
            "Am Markt 1",
            "12345 Musterfurt",
            "www.musterfurt.example",
        ],
        [
            "Öffnungszeiten",
            "Di 9–12 und 13–18 Uhr",
            "Do 9–12 Uhr",
            "Fr 9–12 Uhr",
        ],
        [
            "Sparkasse Musterfurt",
            "IBAN DE02 8505 0300 31",
            "BIC OSDDDE81XXX",
            "Gläubiger-ID DE88",
        ],
    ];
    let mut segments: Vec<Segment> = PARAGRAPH
        .iter()
        .enumerate()
        .map(|(n, text)| at(0.12, 0.6 + 0.0165 * n as f32, text))
        .collect();
    for (column, left) in columns.iter().zip([0.12, 0.4, 0.66]) {
        segments.extend(
            column
                .iter()
                .enumerate()
                .map(|(n, text)| sized(left, 0.93 + 0.0105 * n as f32, 0.65, text)),
        );
    }
    let lines = reads(&segments);
    let blocks: Vec<u32> = lines[4..].chunks(4).map(|column| column[0].block).collect();
    assert!(blocks.windows(2).all(|pair| pair[0] < pair[1]), "{blocks:?}");
}

#[test]
fn two_columns_of_text_are_read_one_after_the_other() {
    let left = [
        "Gegen diesen Bescheid kann inner-",
        "halb eines Monats nach seiner",
        "Bekanntgabe Widerspruch erhoben",
        "werden. Er ist schriftlich oder zur",
    ];
    let right = [
        "Niederschrift bei der Stadt einzu-",
        "legen. Die Frist ist auch gewahrt,",
        "wenn der Widerspruch bei der",
        "Behörde eingeht, die ihn entscheidet.",
    ];
    let segments: Vec<Segment> = [(left, 0.12), (right, 0.53)]
        .into_iter()
        .flat_map(|(column, x)| {
            column
                .into_iter()
                .enumerate()
                .map(move |(n, text)| at(x, 0.4 + 0.0165 * n as f32, text))
        })
        .collect();
    reads(&segments);
}

#[test]
fn columns_of_official_german_are_columns_though_most_lines_begin_with_a_capital() {
    let left = [
        "Die Stadt ist an den Bescheid der",
        "Behörde gebunden. Gegen den",
        "Messbetrag ist hier nichts möglich.",
        "Mehrere Eigentümer haften für die",
        "Forderung gemeinsam, jeder ganz.",
    ];
    let right = [
        "Gegen diesen Bescheid kann nach",
        "Bekanntgabe Widerspruch bei der",
        "Kreisstadt eingelegt werden. Durch",
        "Widerspruch wird die Zahlung für",
        "Gebühren nicht aufgeschoben, nie.",
    ];
    let column = |x: f32, texts: [&'static str; 5]| {
        (0..)
            .zip(texts)
            .map(move |(n, text)| at(x, 0.4 + 0.0165 * n as f32, text))
    };
    let segments: Vec<Segment> = column(0.12, left).chain(column(0.53, right)).collect();
    reads(&segments);
}

#[test]
fn notes_in_the_margin_come_after_the_text_beside_them() {
    let text = [
        "auf Ihren Antrag vom 12. Januar wird ein Termin bestimmt, zu",
        "dem Sie hiermit geladen werden. Bringen Sie diese Ladung und",
        "einen Ausweis mit.",
        "Bleiben Sie ohne Entschuldigung aus, so kann gegen Sie ein",
        "Ordnungsgeld verhängt werden; auf Antrag der Gegenseite kann",
        "auch ohne Sie entschieden werden.",
        "Sie haben Gelegenheit, die Abrechnungen der letzten Monate",
        "sowie das Schreiben der Gegenseite in Kopie zur Akte zu",
        "reichen.",
    ];
    // Two thirds of the notes come to stand on lines of the text by chance.
    let note = [
        (0.0, "Dolmetscher werden nur"),
        (1.0, "auf Antrag beigezogen,"),
        (2.0, "notfalls gegen Kosten."),
        (3.25, "Verlegung beantragen"),
        (4.25, "Sie unverzüglich und"),
        (5.25, "begründen Sie sie."),
        (6.0, "Der Zugang über den"),
        (7.0, "Hof ist rollstuhl-"),
        (8.0, "gerecht."),
    ];
    let text = (0..)
        .zip(text)
        .map(|(n, text)| at(0.1, 0.4 + 0.018 * n as f32, text));
    let note = note.map(|(n, text)| sized(0.74, 0.4 + 0.018 * n, 0.92, text));
    let segments: Vec<Segment> = text.chain(note).collect();
    reads(&segments);
}

#[test]
fn a_label_on_the_line_of_a_cell_begins_a_row() {
    reads(&[
        at(0.12, 0.30, "Telefon"),
        at(0.34, 0.30, "01234 555-4400"),
        at(0.34, 0.315, "Mo–Do 9–12 Uhr"),
        at(0.12, 0.332, "E-Mail"),
        at(0.34, 0.332, "post@amt.example"),
        at(0.12, 0.349, "Datum"),
        at(0.34, 0.349, "14. Mai 2025"),
    ]);
}

#[test]
fn a_unit_belongs_to_the_heading_above_it() {
    reads(&[
        at(0.45, 0.30, "Einkommen-"),
        at(0.45, 0.3145, "steuer"),
        at(0.49, 0.329, "€"),
        at(0.62, 0.30, "Kirchen-"),
        at(0.62, 0.3145, "steuer"),
        at(0.66, 0.329, "€"),
        at(0.12, 0.35, "Festgesetzt werden"),
        until(0.505, 0.35, "6.214,00"),
        until(0.675, 0.35, "461,76"),
        at(0.12, 0.367, "ab Steuerabzug"),
        until(0.505, 0.367, "7.388,00"),
        until(0.675, 0.367, "556,02"),
    ]);
}

#[test]
fn a_line_that_explains_a_row_belongs_to_its_first_cell() {
    for (left, explained, line) in [
        (0.12, "Rundfunkbeiträge", "vom 01.10.2025 bis 31.03.2026"),
        (
            0.12,
            "Erbschein, Gebühr aus einem",
            "Nachlasswert von 74.300,00 €",
        ),
        (0.15, "Grundsteuer B", "Messbetrag 64,20"),
    ] {
        reads(&[
            at(0.12, 0.30, explained),
            at(left, 0.315, line),
            until(0.88, 0.30, "110,16 €"),
            at(0.12, 0.33, "Zuschlag nach der Satzung"),
            until(0.88, 0.33, "8,00 €"),
            at(0.12, 0.345, "Summe"),
            until(0.88, 0.345, "118,16 €"),
        ]);
    }
}

#[test]
fn a_line_that_breaks_off_belongs_to_the_row_below() {
    reads(&[
        at(0.12, 0.30, "Gesamtbetrag der Einkünfte"),
        until(0.88, 0.30, "72.180"),
        at(0.12, 0.315, "ab beschränkt abziehbare Vorsorge-"),
        at(0.12, 0.33, "aufwendungen"),
        until(0.88, 0.33, "8.816"),
        at(0.12, 0.345, "zu versteuern"),
        until(0.88, 0.345, "63.364"),
    ]);
}

#[test]
fn a_row_without_a_figure_stays_a_row() {
    reads(&[
        at(0.12, 0.30, "Grundsteuer A"),
        until(0.88, 0.30, "110,16 €"),
        at(0.12, 0.315, "Abfallgebühren"),
        at(0.12, 0.33, "Restmüll"),
        until(0.88, 0.33, "8,00 €"),
        at(0.12, 0.345, "Summe"),
        until(0.88, 0.345, "118,16 €"),
    ]);
}

#[test]
fn a_window_is_a_column_even_where_the_block_beside_it_keeps_step() {
    // Lines on common baselines, with the same paragraph spacing on both sides.
    let rows = [
        (0.150, "Stadtverwaltung", "Amt für Soziales"),
        (0.170, "Herrn", "Frau Amtfrau, 2.17"),
        (0.186, "Max Beispiel", "01234 56-78"),
        (0.202, "Am Anger 3", "Bitte angeben"),
        (0.218, "12345 Musterfurt", "WG 4/1187/26"),
    ];
    let column = |x: f32, side: fn(&(f32, &'static str, &'static str)) -> &'static str| {
        rows.iter().map(move |row| at(x, row.0, side(row)))
    };
    let segments: Vec<Segment> = column(0.12, |row| row.1)
        .chain(column(0.6, |row| row.2))
        .collect();
    reads(&segments);
}

#[test]
fn conditions_in_two_columns_are_columns_though_their_lines_keep_step() {
    let left = [
        "§ 1 Gegenstand",
        "Der Betreiber führt eine Datenbank der",
        "eingetragenen Marken. Das Angebot ist an",
        "alle gerichtet, die eine Marke haben oder",
        "§ 2 Vertrag",
        "Der Vertrag kommt mit der Zahlung des",
        "ganzen Preises oder eines Teils zustande,",
        "sobald sie beim Betreiber eingegangen ist.",
    ];
    let right = [
        "§ 3 Zahlung",
        "Der Preis ist zehn Tage nach dem Zugang",
        "fällig. Wird die Zahlung nicht geleistet,",
        "fallen Zinsen in gesetzlicher Höhe an.",
        "§ 4 Rücktritt",
        "Ein Recht zum Rücktritt besteht nur bis",
        "zur Aufnahme der Daten, danach ist es",
        "ausgeschlossen, gleich aus welchem Grund.",
    ];
    let tops = [0.3, 0.315, 0.33, 0.345, 0.375, 0.39, 0.405, 0.42];
    let column = |x: f32, texts: [&'static str; 8]| (0..8).map(move |n| at(x, tops[n], texts[n]));
    let segments: Vec<Segment> = column(0.1, left).chain(column(0.54, right)).collect();
    reads(&segments);
}

#[test]
fn lists_side_by_side_are_read_one_after_the_other() {
    reads(&[
        at(0.12, 0.30, "• Personalausweis oder Reisepass"),
        at(0.12, 0.316, "• Mietvertrag und"),
        at(0.135, 0.332, "Nachweis der Miete"),
        at(0.55, 0.30, "• Lohn der letzten drei Monate"),
        at(0.55, 0.316, "• Bescheinigung der Kasse"),
        at(0.55, 0.332, "• Zeugnis"),
    ]);
}

#[test]
fn cards_side_by_side_are_read_one_after_the_other() {
    reads(&[
        at(0.12, 0.30, "Der neue Platz"),
        at(0.12, 0.322, "Kindertagesstätte Am Hasengrund"),
        at(0.12, 0.338, "Hasengrundweg 48 in Rüsselsheim"),
        at(0.12, 0.354, "Aufnahme ab 1. September 2026"),
        at(0.55, 0.30, "Was kostet das?"),
        at(0.55, 0.322, "Sechs Stunden sind beitragsfrei."),
        at(0.55, 0.338, "Zusatzmodul: 78,00 € im Monat"),
        at(0.55, 0.354, "Den Bescheid erhalten Sie später."),
    ]);
}

#[test]
fn what_is_counted_beside_its_sums_is_a_table() {
    reads(&[
        at(0.12, 0.30, "ungekürzter Elternbeitrag im Hort"),
        until(0.88, 0.30, "98,00 € im Monat"),
        at(0.12, 0.316, "Absenkung um 20 v. H."),
        until(0.88, 0.316, "./. 19,60 € davon"),
        at(0.12, 0.342, "von Ihnen zu tragen"),
        until(0.88, 0.342, "78,40 € im Monat"),
        at(0.12, 0.358, "Anteil der Stadt daran"),
        until(0.88, 0.358, "310,00 € im Monat"),
    ]);
}

#[test]
fn a_sentence_below_a_short_cell_is_no_part_of_it() {
    // A line is broken only where the next word did not fit.
    reads(&[
        at(0.12, 0.3, "Kosten des Verfahrens"),
        until(0.88, 0.3, "32,00 €"),
        at(0.12, 0.3165, "Summe"),
        until(0.88, 0.3165, "880,22 €"),
        at(0.12, 0.333, "zuzüglich laufender Zinsen von fünf Prozentpunkten"),
    ]);
}

#[test]
fn what_stands_in_brackets_belongs_to_the_cell_before_it() {
    reads(&[
        at(0.12, 0.3, "Dienstleistungsvertrag vom 3. Februar 2026"),
        at(0.12, 0.315, "(Beiträge von August bis Januar)"),
        until(0.88, 0.3, "389,60 €"),
        at(0.12, 0.3315, "Mahnkosten"),
        until(0.88, 0.3315, "7,50 €"),
    ]);
}

#[test]
fn a_figure_does_not_go_on_in_a_row_that_reaches_below_it() {
    // An inner column of figures ends where the next text is wider.
    reads(&[
        at(0.1, 0.3, "Bruttoarbeitslohn"),
        until(0.48, 0.3, "45.770"),
        at(0.1, 0.3145, "ab Pauschbetrag"),
        until(0.48, 0.3145, "1.230"),
        at(0.1, 0.329, "Einkünfte aus nichtselbständiger Arbeit im Jahr"),
        until(0.6, 0.329, "44.540"),
        at(0.1, 0.358, "Gesamtbetrag der Einkünfte"),
        until(0.6, 0.358, "72.180"),
    ]);
}

#[test]
fn pieces_of_one_line_are_joined() {
    let segments = [
        at(0.12, 0.3, "Der Widerspruch ist"),
        at(0.2895, 0.301, "schriftlich zu erheben."),
    ];
    let lines = order(segments.to_vec(), A4);
    assert_eq!(lines.len(), 1);
    assert_eq!(lines[0].text, "Der Widerspruch ist schriftlich zu erheben.");
    assert_eq!(lines[0].words.len(), 6);
    assert_eq!(lines[0].quad[0], segments[0].quad[0]);
    assert_eq!(lines[0].quad[2], segments[1].quad[2]);
    assert!((lines[0].confidence - 0.9).abs() < 1e-3);
}

#[test]
fn cells_that_were_read_as_one_segment_are_taken_apart() {
    let rows = [
        ("Grundsteuer A", "12,00 €"),
        ("Grundsteuer B", "340,00 €"),
        ("Straßenreinigung", "48,20 €"),
    ];
    let rows: Vec<Segment> = rows
        .iter()
        .enumerate()
        .map(|(n, (label, sum))| {
            let top = 0.3 + 0.018 * n as f32;
            glued(at(0.12, top, label), until(0.36, top, sum))
        })
        .collect();
    assert_eq!(
        texts(&rows),
        [
            "Grundsteuer A",
            "12,00 €",
            "Grundsteuer B",
            "340,00 €",
            "Straßenreinigung",
            "48,20 €"
        ]
    );
}

#[test]
fn wide_word_spaces_of_justified_text_are_no_columns() {
    let segments: Vec<Segment> = PARAGRAPH
        .iter()
        .enumerate()
        .map(|(n, text)| {
            let (left, right) = text.split_at(text.find(' ').unwrap() + [0, 9, 17, 4][n]);
            let (left, right) = (left.trim(), right.trim());
            let top = 0.3 + 0.0165 * n as f32;
            let first = at(0.12, top, left);
            let start = first.place.right + 0.9 * HEIGHT / A4;
            glued(first, at(start, top, right))
        })
        .collect();
    assert_eq!(order(segments, A4).len(), 4);
}

#[test]
fn words_of_justified_lines_that_come_to_stand_below_one_another_are_no_columns() {
    // All word spaces of a line are alike; the second ones stand below one another, but not exactly.
    let lines = [
        (
            "01.01.2022 muss",
            "der in § 55d VwGO genannte Personenkreis Klagen",
        ),
        (
            "einreichen. Das",
            "Bundesrecht wird in Prozessverfahren bei Klagen",
        ),
        (
            "betreffenden das",
            "Klageverfahren ist gerichtsfrei und folgt daraus",
        ),
        (
            "Verfahren selbst",
            "fallen auch durch Anträge die Gebühren nach dem",
        ),
    ];
    let segments: Vec<Segment> = lines
        .iter()
        .enumerate()
        .map(|(n, (left, right))| {
            let top = 0.3 + 0.0165 * n as f32;
            let mut segment = at(0.12, top, &format!("{left} {right}"));
            let space = 0.65 * HEIGHT / A4 - 0.5 * CHARACTER + 0.001 * n as f32;
            let words = segment.words.drain(..).enumerate();
            from(
                words
                    .map(|(n, mut word)| {
                        word.place.left += space * n as f32;
                        word.place.right += space * n as f32;
                        word
                    })
                    .collect(),
            )
        })
        .collect();
    reads(&segments);
}

#[test]
fn a_line_of_the_foot_with_a_wider_space_stands_below_its_column() {
    let column = |left: f32, texts: [&'static str; 3]| texts.map(|text| (left, text)).into_iter().enumerate();
    let mut segments: Vec<Segment> = column(
        0.12,
        [
            "Servicezentrum",
            "Mo 7.30–14.00 Uhr",
            "Do 7.30–18.00, Fr 7.30–12.00",
        ],
    )
    .chain(column(
        0.3245,
        ["www.amt.example", "post@amt.example", "Bus 4, 7, 11"],
    ))
    .chain(column(0.6, ["Bank", "IBAN DE02 8505", "BIC OSDDDE81"]))
    .map(|(n, (left, text))| sized(left, 0.93 + 0.0105 * n as f32, 0.8, text))
    .collect();
    for word in &mut segments[2].words[2..] {
        word.place.left += 0.004;
        word.place.right += 0.004;
    }
    segments[2] = from(segments[2].words.clone());
    let text = PARAGRAPH.iter().enumerate();
    segments.splice(
        0..0,
        text.map(|(n, text)| at(0.12, 0.5 + 0.0165 * n as f32, text)),
    );
    reads(&segments);
}

#[test]
fn the_heads_of_a_table_stay_apart_where_they_nearly_touch() {
    let rows = [
        ("Einkommensteuer", "Zuschlag", "Insgesamt"),
        ("11.409,00", "0,00", "12.321,72"),
    ];
    let segments: Vec<Segment> = [0, 1, 1]
        .iter()
        .enumerate()
        .map(|(n, &row)| {
            let (top, (first, second, third)) = (0.3 + 0.018 * n as f32, rows[row]);
            glued(
                glued(until(0.4, top, first), until(0.482, top, second)),
                until(0.573, top, third),
            )
        })
        .collect();
    let cells: Vec<&str> = [0, 1, 1]
        .iter()
        .flat_map(|&row| [rows[row].0, rows[row].1, rows[row].2])
        .collect();
    assert_eq!(texts(&segments), cells);
}

#[test]
fn paragraphs_are_blocks() {
    let mut segments = Vec::new();
    for paragraph in 0..3 {
        for (n, text) in PARAGRAPH.iter().enumerate() {
            segments.push(at(0.12, 0.3 + 0.08 * paragraph as f32 + 0.0165 * n as f32, text));
        }
    }
    let lines = reads(&segments);
    let blocks: Vec<u32> = lines.iter().map(|line| line.block).collect();
    assert_eq!(blocks, [1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3]);
}

#[test]
fn text_along_the_margin_comes_last() {
    let mut segments = letter_head(0.0145);
    let place = Place {
        left: 0.02,
        top: 0.3,
        right: 0.035,
        bottom: 0.6,
    };
    let words = Vec::new();
    segments.insert(
        3,
        Segment {
            text: "Vordruck 4711".to_owned(),
            quad: corners(&place),
            place,
            confidence: 0.9,
            words,
        },
    );
    assert_eq!(texts(&segments).last().map(String::as_str), Some("Vordruck 4711"));
}

#[test]
fn an_empty_page_has_no_lines() {
    assert!(order(Vec::new(), A4).is_empty());
    assert!(order(vec![at(0.1, 0.1, " ")], A4).is_empty());
}

fn anywhere() -> impl Strategy<Value = Vec<Segment>> {
    let segment = (
        0.0f32..0.9,
        0.0f32..0.98,
        0.3f32..3.0,
        "[a-zA-Z0-9:,€]{1,12}( [a-z0-9]{1,9}){0,4}",
    )
        .prop_map(|(left, top, size, text)| sized(left, top, size, &text));
    prop::collection::vec(segment, 0..40)
}

proptest! {
    #[test]
    fn no_word_is_lost_or_told_twice(segments in anywhere(), aspect in 0.3f32..3.0) {
        let words = |texts: Vec<&str>| {
            let mut words: Vec<String> =
                texts.iter().flat_map(|text| text.split_whitespace()).map(str::to_owned).collect();
            words.sort();
            words
        };
        let before = words(segments.iter().map(|segment| segment.text.as_str()).collect());
        let lines = order(segments.clone(), aspect);
        prop_assert_eq!(before, words(lines.iter().map(|line| line.text.as_str()).collect()));
        prop_assert!(lines.windows(2).all(|pair| pair[0].row <= pair[1].row && pair[0].block <= pair[1].block));
    }

    #[test]
    fn the_order_of_the_segments_does_not_matter(
        (segments, shuffled) in anywhere().prop_flat_map(|s| (Just(s.clone()), Just(s).prop_shuffle())),
    ) {
        prop_assert_eq!(order(segments, A4), order(shuffled, A4));
    }

    #[test]
    fn a_small_tilt_does_not_matter(slope in -0.015f32..0.015, pitch in 0.0125f32..0.018) {
        let segments = letter_head(pitch);
        prop_assert_eq!(texts(&tilted(&segments, slope)), texts(&segments));
    }
}
