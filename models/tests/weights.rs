//! The weights in the repository are the noted ones and keep the interface of `ocrs`.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "a test that fails says where"
)]

use std::path::{Path, PathBuf};
use std::process::Command;

use ocrs::{ImageSource, OcrEngine, OcrEngineParams};
use rten_imageproc::{Rect, RotatedRect};

fn weights() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("weights")
}

#[test]
fn checksums_hold() {
    let sums = ["--check", "--quiet", "--strict", "SHA256SUMS"];
    let status = Command::new("sha256sum")
        .args(sums)
        .current_dir(weights())
        .status();
    assert!(
        status.is_ok_and(|status| status.success()),
        "recut.py makes them anew from the published files"
    );
}

#[test]
fn ocrs_reads_level_lines_with_the_recogniser() {
    let engine = OcrEngine::new(OcrEngineParams {
        recognition_model: Some(rten::Model::load_file(weights().join("recogniser.onnx")).unwrap()),
        alphabet: Some(std::fs::read_to_string(weights().join("alphabet.txt")).unwrap()),
        ..Default::default()
    })
    .unwrap();
    let page = image::load_from_memory(include_bytes!("pages/letter.png"))
        .unwrap()
        .into_rgb8();
    let source = ImageSource::from_bytes(page.as_raw(), page.dimensions()).unwrap();
    let input = engine.prepare_input(source).unwrap();
    // Top, left, height and width of two lines of the letter.
    let lines = [(449, 74, 34, 640), (316, 74, 34, 380)].map(|(top, left, height, width)| {
        vec![RotatedRect::from_rect(
            Rect::from_tlhw(top, left, height, width).to_f32(),
        )]
    });
    let text: Vec<String> = engine
        .recognize_text(&input, &lines)
        .unwrap()
        .into_iter()
        .flatten()
        .map(|line| line.to_string())
        .collect();
    let truth = [
        "auf 1.284,50 € fest. Der Betrag ist bis zum 17.11.2025 zu überweisen.",
        "Bescheid über Straßenreinigungsgebühren",
    ];
    assert_eq!(text, truth);
}
