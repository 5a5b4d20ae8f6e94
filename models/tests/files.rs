//! Files that people upload, whole and broken.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "a test that fails says where"
)]

use image::{GrayImage, ImageFormat, Luma, RgbImage};
use models::ocr::{Hint, Limits, OcrError, Picture, Reader, open};

const LETTER: &[u8] = include_bytes!("pages/letter.png");
const LOCKED: &[u8] = include_bytes!("pages/locked.pdf");

fn refusal(bytes: &[u8]) -> OcrError {
    open(bytes, &Limits::default()).unwrap_err()
}

fn letter(format: ImageFormat) -> Vec<u8> {
    let mut bytes = std::io::Cursor::new(Vec::new());
    image::load_from_memory(LETTER)
        .unwrap()
        .into_rgb8()
        .write_to(&mut bytes, format)
        .unwrap();
    bytes.into_inner()
}

/// A PDF of `pages` pages that all show `content`.
fn pdf(pages: usize, content: &str) -> Vec<u8> {
    let kids: String = (0..pages).map(|i| format!("{} 0 R ", i + 5)).collect();
    let mut objects = vec![
        "<< /Type /Catalog /Pages 2 0 R >>".to_owned(),
        format!("<< /Type /Pages /Kids [{kids}] /Count {pages} /MediaBox [0 0 595 842] >>"),
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>".to_owned(),
        format!(
            "<< /Subtype /Form /BBox [0 0 595 842] /Resources << /XObject << /X 4 0 R >> >> /Length {} >>\nstream\n{content}\nendstream",
            content.len()
        ),
    ];
    let page = "<< /Type /Page /Parent 2 0 R /Contents 4 0 R /Resources << /Font << /F 3 0 R >> /XObject << /X 4 0 R >> >> >>";
    objects.extend(std::iter::repeat_n(page.to_owned(), pages));
    let mut file = "%PDF-1.4\n".to_owned();
    let mut table = format!("xref\n0 {}\n0000000000 65535 f \n", objects.len() + 1);
    for (object, number) in objects.iter().zip(1..) {
        table += &format!("{:010} 00000 n \n", file.len());
        file += &format!("{number} 0 obj\n{object}\nendobj\n");
    }
    let start = file.len();
    file += &format!(
        "{table}trailer\n<< /Size {} /Root 1 0 R >>\nstartxref\n{start}\n%%EOF\n",
        objects.len() + 1
    );
    file.into_bytes()
}

#[test]
fn jpeg_png_and_webp_open_whatever_they_are_called() {
    for format in [ImageFormat::Jpeg, ImageFormat::Png, ImageFormat::WebP] {
        let pictures = open(&letter(format), &Limits::default()).unwrap();
        assert_eq!(
            (pictures.len(), pictures[0].width(), pictures[0].height()),
            (1, 900, 1060),
            "{format:?}"
        );
    }
}

#[test]
fn what_is_no_picture_is_refused() {
    for bytes in [
        &b""[..],
        b"Sehr geehrte Damen und Herren",
        b"GIF89a....",
        &[0; 5000],
    ] {
        assert_eq!(refusal(bytes), OcrError::NotAPicture);
    }
}

#[test]
fn cut_files_are_damaged() {
    for format in [ImageFormat::Jpeg, ImageFormat::Png, ImageFormat::WebP] {
        let whole = letter(format);
        for length in [20, whole.len() / 2, whole.len() - 40] {
            assert_eq!(
                refusal(&whole[..length]),
                OcrError::Corrupt,
                "{format:?} cut to {length}"
            );
        }
    }
}

#[test]
fn damaged_files_never_end_the_process() {
    for whole in [
        letter(ImageFormat::Jpeg),
        letter(ImageFormat::Png),
        pdf(1, "BT /F 20 Tf 72 700 Td (Hallo) Tj ET"),
    ] {
        for i in 0..60 {
            let mut broken = whole.clone();
            let at = 12 + (i * 7919) % (broken.len() - 12);
            broken[at] ^= 0x5A;
            // Some damage goes unnoticed; none may panic or hang.
            let _ = open(&broken, &Limits::default());
        }
    }
}

#[test]
fn the_photo_format_of_apple_is_refused_before_anything_is_decoded() {
    // The first box of HEIC files: size, `ftyp`, brand, version, compatible brands (ISO/IEC 23008-12).
    assert_eq!(
        refusal(b"\0\0\0\x18ftypheic\0\0\0\0mif1heic\0\0\x0f\xffmeta"),
        OcrError::NotAPicture
    );
}

#[test]
fn an_empty_page_of_a_pdf_is_blank() {
    let pictures = open(&pdf(1, ""), &Limits::default()).unwrap();
    let read = Reader::new().unwrap().read_page(&pictures[0], 1, &|| false);
    assert_eq!(
        read,
        Err(OcrError::NoText {
            hint: Some(Hint::Blank)
        })
    );
}

#[test]
fn sizes_are_checked_before_anything_is_decoded() {
    let png = |width, height| {
        let mut bytes = std::io::Cursor::new(Vec::new());
        GrayImage::from_pixel(width, height, Luma([255]))
            .write_to(&mut bytes, ImageFormat::Png)
            .unwrap();
        bytes.into_inner()
    };
    assert_eq!(refusal(&png(1, 1)), OcrError::TooSmall { width: 1, height: 1 });
    assert_eq!(
        refusal(&png(10_000, 6_000)),
        OcrError::TooManyPixels {
            megapixels: 60,
            limit: 50
        }
    );
    // A header that promises 60 megapixels and holds nothing is refused for its size: it was not decoded.
    let mut promise = png(10_000, 6_000);
    promise.truncate(60);
    assert_eq!(refusal(&promise).code(), "too_many_pixels");
}

#[test]
fn a_large_picture_is_held_smaller_and_told_as_taken() {
    let picture = Picture::new(RgbImage::new(8000, 6000));
    assert_eq!((picture.width(), picture.height()), (8000, 6000));
    assert!(picture.pixels().width() < 5300);
}

#[test]
fn a_pdf_is_drawn_and_read() {
    let bytes = pdf(
        2,
        "BT /F 20 Tf 72 700 Td (Bescheid vom 15.10.2025) Tj 0 -40 Td (Kassenzeichen 5.0412) Tj ET",
    );
    let pictures = open(&bytes, &Limits::default()).unwrap();
    assert_eq!(
        (pictures.len(), pictures[1].width(), pictures[1].height()),
        (2, 1652, 2338)
    );
    let page = Reader::new()
        .unwrap()
        .read_page(&pictures[1], 2, &|| false)
        .unwrap();
    let lines: Vec<String> = page
        .lines
        .iter()
        .map(|line| format!("{} {}", line.id, line.text))
        .collect();
    assert_eq!(
        lines,
        ["p2l1 Bescheid vom 15.10.2025", "p2l2 Kassenzeichen 5.0412"]
    );
}

#[test]
fn pdfs_that_cannot_be_shown_say_why() {
    assert_eq!(refusal(LOCKED), OcrError::PasswordProtected);
    assert_eq!(
        refusal(&pdf(500, "")),
        OcrError::TooManyPages {
            pages: 500,
            limit: 10
        }
    );
    assert_eq!(refusal(&pdf(0, "")), OcrError::Corrupt);
    assert_eq!(
        refusal(b"%PDF-1.7\nxref\n0 9\ntrailer << /Root 7 0 R >>\nstartxref\n9\n%%EOF"),
        OcrError::Corrupt
    );
}

#[test]
fn a_pdf_with_a_broken_table_is_still_drawn() {
    let mut bytes = pdf(1, "BT /F 20 Tf 72 700 Td (Hallo) Tj ET");
    let at = bytes.windows(4).position(|four| four == b"xref").unwrap();
    bytes[at + 8..at + 60].fill(b'7');
    assert_eq!(
        open(&bytes, &Limits::default()).map(|pictures| pictures.len()),
        Ok(1)
    );
}

#[test]
fn a_pdf_that_draws_itself_comes_to_an_end() {
    assert_eq!(
        open(&pdf(1, "/X Do /X Do"), &Limits::default()).map(|pictures| pictures.len()),
        Ok(1)
    );
}
