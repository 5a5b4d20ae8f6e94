//! Whole pages through the real networks.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "a test that fails says where"
)]

use std::sync::OnceLock;

use image::imageops::{FilterType, flip_horizontal, resize, rotate90, rotate180, rotate270};
use image::{ImageFormat, Rgb, RgbImage};
use models::ocr::{Hint, Limits, OcrError, Picture, Reader, open};
use notice::Page;

const LETTER: &[u8] = include_bytes!("pages/letter.png");

/// What `letter.png` says, in no order; `|` parts what stands side by side.
const TRUTH: &str = "Gemeinde Musterhöhe|Steueramt|Aktenzeichen: 20.3-968/4471|Datum: 15.10.2025|Frau|Jördis Weißgräber|\
    Großer Anger 7|Bescheid über Straßenreinigungsgebühren|Sehr geehrte Frau Weißgräber,|\
    nach § 6 des Kommunalabgabengesetzes setzen wir die Gebühren für das Jahr 2025|\
    auf 1.284,50 € fest. Der Betrag ist bis zum 17.11.2025 zu überweisen.|IBAN: DE89 3704 0044 0532 0130 00|\
    Rechtsbehelfsbelehrung|\
    Gegen diesen Bescheid kann innerhalb eines Monats nach Bekanntgabe Widerspruch erhoben werden.|\
    Der Widerspruch hat keine aufschiebende Wirkung (§ 80 Abs. 2 Satz 1 Nr. 1 VwGO).|Mit freundlichen Grüßen";

fn reader() -> &'static Reader {
    static READER: OnceLock<Reader> = OnceLock::new();
    READER.get_or_init(|| Reader::new().unwrap())
}

fn letter() -> RgbImage {
    image::load_from_memory(LETTER).unwrap().into_rgb8()
}

fn read(picture: RgbImage) -> Page {
    reader().read_page(&Picture::new(picture), 1, &|| false).unwrap()
}

/// The picture as a file.
fn file(picture: &RgbImage, format: ImageFormat) -> Vec<u8> {
    let mut bytes = std::io::Cursor::new(Vec::new());
    picture.write_to(&mut bytes, format).unwrap();
    bytes.into_inner()
}

fn assert_reads(page: &Page) {
    let all = page
        .lines
        .iter()
        .map(|line| line.text.as_str())
        .collect::<Vec<_>>()
        .join(" ");
    let lost: Vec<&str> = TRUTH.split('|').filter(|line| !all.contains(line)).collect();
    assert!(lost.is_empty(), "lost {lost:#?}\nread {all}");
}

/// Middle of a word in the picture.
fn middle_of(page: &Page, word: &str) -> [f32; 2] {
    let mut words = page.lines.iter().flat_map(|line| &line.words);
    let quad = words.find(|found| found.text == word).unwrap().quad;
    [0, 1].map(|axis| quad.iter().map(|corner| corner[axis]).sum::<f32>() / 4.0)
}

fn assert_near(found: [f32; 2], expected: [f32; 2]) {
    assert!(
        (found[0] - expected[0]).hypot(found[1] - expected[1]) < 8.0,
        "{found:?} instead of {expected:?}"
    );
}

/// Where the words stand in `letter.png`.
const SUM: (&str, [f32; 2]) = ("1.284,50", [143.0, 467.0]);
const DATE: (&str, [f32; 2]) = ("15.10.2025", [663.0, 192.0]);

#[test]
fn a_letter_is_read_with_words_in_their_places() {
    let page = read(letter());
    assert_reads(&page);
    assert_eq!((page.width, page.height), (900, 1060));
    for (word, place) in [SUM, DATE] {
        assert_near(middle_of(&page, word), place);
    }
    for (line, number) in page.lines.iter().zip(1..) {
        assert_eq!((line.id.page, line.id.line), (1, number));
        assert!((0.5..=1.0).contains(&line.confidence), "{line:?}");
        assert!(
            line.place.left < line.place.right && line.place.top < line.place.bottom,
            "{line:?}"
        );
    }
}

#[test]
fn an_upside_down_letter_is_read_and_marked_where_it_lies() {
    let page = read(rotate180(&letter()));
    assert_reads(&page);
    assert_near(middle_of(&page, SUM.0), [900.0 - SUM.1[0], 1060.0 - SUM.1[1]]);
    let line = page
        .lines
        .iter()
        .find(|line| line.text.contains("Bescheid über"))
        .unwrap();
    assert!(
        line.quad[0][0] > line.quad[1][0],
        "the quad begins at the text's upper left: {line:?}"
    );
    assert!(line.place.top < 0.4, "the place is on the upright page: {line:?}");
}

#[test]
fn a_letter_on_its_right_side_is_read_and_marked_where_it_lies() {
    let page = read(rotate90(&letter()));
    assert_reads(&page);
    assert_near(middle_of(&page, SUM.0), [1060.0 - SUM.1[1], SUM.1[0]]);
}

#[test]
fn a_letter_on_its_left_side_is_read_and_marked_where_it_lies() {
    let page = read(rotate270(&letter()));
    assert_reads(&page);
    assert_near(middle_of(&page, SUM.0), [SUM.1[1], 900.0 - SUM.1[0]]);
}

/// A JPEG whose camera was held as the EXIF orientation tells.
fn with_orientation(picture: &RgbImage, orientation: u8) -> Vec<u8> {
    let jpeg = file(picture, ImageFormat::Jpeg);
    let mut exif = b"\xFF\xE1\x00\x22Exif\0\0MM\0\x2A\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0".to_vec();
    exif.extend([orientation, 0, 0, 0, 0, 0, 0]);
    [&jpeg[..2], &exif, &jpeg[2..]].concat()
}

#[test]
fn the_orientation_that_a_camera_notes_is_undone() {
    let original = letter();
    // What the sensor saw, for "turn right", "turn around", "turn left" and "mirrored" (Exif 2.32, tag 0x0112).
    let held = [
        (6, rotate270(&original)),
        (3, rotate180(&original)),
        (8, rotate90(&original)),
        (2, flip_horizontal(&original)),
    ];
    for (orientation, sensor) in held {
        let pictures = open(&with_orientation(&sensor, orientation), &Limits::default()).unwrap();
        assert_eq!(
            (pictures[0].width(), pictures[0].height()),
            (900, 1060),
            "orientation {orientation}"
        );
        let corner = pictures[0].pixels().get_pixel(90, 65).0[0];
        assert!(
            corner.abs_diff(original.get_pixel(90, 65).0[0]) < 60,
            "orientation {orientation}"
        );
    }
}

#[test]
fn a_photo_of_a_tilted_letter_on_a_desk_is_marked_where_it_lies() {
    // Twice as large, each row shifted right by a tenth of its height, on a brown desk.
    let original = resize(&letter(), 1800, 2120, FilterType::CatmullRom);
    let place = |x: f32, y: f32| [x - 300.0 - 0.1 * y, y - 200.0];
    let photo = RgbImage::from_fn(2600, 2520, |x, y| {
        let [u, v] = place(x as f32, y as f32);
        let inside = (0.0..1800.0).contains(&u) && (0.0..2120.0).contains(&v);
        if inside {
            *original.get_pixel(u as u32, v as u32)
        } else {
            Rgb([110, 80, 60])
        }
    });
    let page = read(photo);
    assert_reads(&page);
    let [x, y] = SUM.1.map(|value| 2.0 * value);
    assert_near(
        middle_of(&page, SUM.0),
        [x + 300.0 + 0.1 * (y + 200.0), y + 200.0],
    );
    // On the straightened page the margin is upright again.
    let left = |text: &str| {
        page.lines
            .iter()
            .find(|line| line.text.starts_with(text))
            .unwrap()
            .place
            .left
    };
    assert!((left("Gemeinde") - left("Mit freundlichen")).abs() < 0.02);
}

#[test]
fn pages_without_text_say_why() {
    let blank = |value: u8| Picture::new(RgbImage::from_pixel(800, 1000, Rgb([value; 3])));
    let hint = |picture: &Picture| match reader().read_page(picture, 1, &|| false) {
        Err(OcrError::NoText { hint }) => hint,
        other => panic!("{other:?}"),
    };
    assert_eq!(hint(&blank(252)), Some(Hint::Blank));
    assert_eq!(hint(&blank(12)), Some(Hint::Dark));
}

fn refusal_of(picture: RgbImage) -> OcrError {
    reader()
        .read_page(&Picture::new(picture), 1, &|| false)
        .unwrap_err()
}

#[test]
fn a_furry_animal_is_no_page() {
    // Waves of fur in several directions with a grain over them, and two eyes.
    let mut state = 1_u32;
    let fur = RgbImage::from_fn(1200, 900, |x, y| {
        state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        let (u, v) = (x as f32, y as f32);
        let wave = (u / 9.0 + (v / 40.0).sin() * 4.0).sin() + (v / 17.0 + u / 60.0).sin();
        let eye = |cx: f32| (u - cx).hypot(v - 380.0) < 60.0;
        let grey = 120.0 + 35.0 * wave + (state >> 27) as f32;
        if eye(450.0) || eye(750.0) {
            Rgb([20, 60, 10])
        } else {
            Rgb([grey as u8, (0.8 * grey) as u8, (0.6 * grey) as u8])
        }
    });
    assert_eq!(refusal_of(fur).code(), "no_text");
}

#[test]
fn a_blurred_letter_says_so() {
    let blurred = image::imageops::blur(&letter(), 7.0);
    let hint = Some(Hint::Blurred);
    assert_eq!(refusal_of(blurred), OcrError::NoText { hint });
}

#[test]
fn a_letter_far_away_says_so() {
    // The letter fills a small part of a picture of a light table.
    let small = resize(&letter(), 225, 265, FilterType::Triangle);
    let mut photo = RgbImage::from_pixel(1200, 900, Rgb([205, 195, 180]));
    image::imageops::replace(&mut photo, &small, 500, 350);
    let hint = Some(Hint::TooFar);
    assert_eq!(refusal_of(photo), OcrError::NoText { hint });
}

#[test]
fn a_letter_in_the_dark_is_read_or_says_so() {
    let mut dark = letter();
    for pixel in dark.pixels_mut() {
        pixel.0 = pixel.0.map(|value| value / 32);
    }
    let hint = Some(Hint::Dark);
    match reader().read_page(&Picture::new(dark), 1, &|| false) {
        Ok(page) => assert_reads(&page),
        Err(error) => assert_eq!(error, OcrError::NoText { hint }),
    }
}

#[test]
fn reading_ends_when_nobody_wants_it() {
    let result = reader().read_page(&Picture::new(letter()), 1, &|| true);
    assert_eq!(result, Err(OcrError::Cancelled));
}
