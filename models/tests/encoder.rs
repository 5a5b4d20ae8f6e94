//! The encoder against the C reader of its container, on 208 sentences in 13 languages.
//!
//! Runs where the model is in the store (`bescheid models fetch multilingual-e5-small`, 72 MB), and says so where it
//! is not.

#![cfg(feature = "talk")]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::print_stdout,
    reason = "a test that fails says where"
)]

use std::io::Write;

use models::encoder::{Embedding, Encoder, Role, WIDTH};
use models::store::Store;

/// The encoder, or `None` with a line that even a quiet test run shows.
fn encoder() -> Option<Encoder> {
    match Store::open().unwrap().find("multilingual-e5-small/q4") {
        Ok(present) => Some(Encoder::load(present.path()).unwrap()),
        Err(error) => {
            let line = format!("skipped: model not present ({error})\n");
            std::io::stderr().write_all(line.as_bytes()).unwrap();
            None
        }
    }
}

fn sentences() -> Vec<(&'static str, &'static str)> {
    let lines = include_str!("encoder/sentences.tsv").lines();
    lines.map(|line| line.split_once('\t').unwrap()).collect()
}

fn references() -> Vec<Embedding> {
    let bytes = include_bytes!("encoder/reference.bin");
    let signed = |byte: &u8| f32::from(i8::from_le_bytes([*byte]));
    bytes
        .chunks_exact(WIDTH)
        .map(|row| {
            let values: Vec<f32> = row.iter().map(signed).collect();
            Embedding::along(values.try_into().unwrap())
        })
        .collect()
}

#[test]
fn embeddings_are_those_of_the_reference() {
    let Some(encoder) = encoder() else { return };
    let sentences = sentences();
    let references = references();
    assert_eq!(sentences.len(), references.len());
    let texts: Vec<&str> = sentences.iter().map(|(_, text)| *text).collect();
    let together = encoder.embed(Role::Query, &texts).unwrap();
    let mut least = 1.0_f32;
    for (((language, text), reference), one) in sentences.iter().zip(&references).zip(&together) {
        let cosine = one.cosine(reference);
        assert!(cosine >= 0.99, "{language}: {text}: {cosine}");
        least = least.min(cosine);
    }
    println!("least cosine {least}");
    // Together or alone is the same.
    let alone = encoder.embed(Role::Query, &texts[7..8]).unwrap();
    assert!(alone[0].cosine(&together[7]) > 0.9999);
}

#[test]
fn the_same_question_is_near_in_any_language() {
    let Some(encoder) = encoder() else { return };
    let of = |text: &str| encoder.embed(Role::Query, &[text]).unwrap()[0];
    let pay = of("Wie viel muss ich bezahlen?");
    let late = of("Der Brief kam zu spät an.");
    for text in [
        "Ne kadar ödemem gerekiyor?",
        "كم يجب أن أدفع؟",
        "Tôi phải trả bao nhiêu tiền?",
    ] {
        let asked = of(text);
        assert!(asked.cosine(&pay) > asked.cosine(&late), "{text}");
    }
}

#[test]
fn odd_texts_have_embeddings_too() {
    let Some(encoder) = encoder() else { return };
    let long = "Frist ".repeat(20_000);
    let odd = [
        "",
        " ",
        "\0\u{1}\n",
        "🙂🙂🙂",
        "</s><mask>",
        "Mu\u{308}ller",
        long.as_str(),
    ];
    for text in odd {
        let [one] = encoder.embed(Role::Passage, &[text]).unwrap()[..] else {
            panic!("one for each")
        };
        assert!((one.cosine(&one) - 1.0).abs() < 1e-4);
        assert!(encoder.count(Role::Passage, text).unwrap() <= 512);
    }
    assert_eq!(encoder.embed(Role::Query, &[]).unwrap(), []);
    let [joined, apart] = encoder.embed(Role::Query, &["Müller", "Mu\u{308}ller"]).unwrap()[..] else {
        panic!("two")
    };
    assert!(
        joined.cosine(&apart) > 0.9999,
        "ü and u with two dots are one letter"
    );
}
