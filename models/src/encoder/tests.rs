//! A tiny model in both forms, and damaged ones.

#![allow(clippy::unwrap_used, reason = "a test that fails says where")]

use std::collections::HashMap;
use std::path::PathBuf;

use candle_core::{Device, Tensor};

use super::{Encoder, EncoderError, Role, WIDTH, container};

const INNER: usize = 64;
const PLACES: usize = 12;
const PIECES: [(&str, f32); 9] = [
    ("<s>", 0.0),
    ("<pad>", 0.0),
    ("</s>", 0.0),
    ("<unk>", 0.0),
    ("\u{2581}", -2.0),
    ("\u{2581}geld", -3.0),
    ("\u{2581}frist", -3.5),
    ("e", -4.0),
    ("s", -4.0),
];

/// Numbers that look random and are the same each time.
fn numbers(count: usize, seed: u64, around: f32, spread: f32) -> Vec<f32> {
    let mut state = seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) | 1;
    let next = || {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        around + spread * ((state >> 40) as f32 / (1_u64 << 24) as f32 - 0.5)
    };
    std::iter::repeat_with(next).take(count).collect()
}

/// Name, count, whether in blocks.
fn tensors() -> Vec<(String, usize, bool)> {
    let w = WIDTH;
    let mut all = vec![
        ("emb.word".to_owned(), PIECES.len() * w, true),
        ("emb.pos".to_owned(), PLACES * w, false),
        ("emb.type".to_owned(), 2 * w, false),
        ("emb.ln.w".to_owned(), w, false),
        ("emb.ln.b".to_owned(), w, false),
    ];
    for (name, rows, columns) in [
        ("q", w, w),
        ("k", w, w),
        ("v", w, w),
        ("ao", w, w),
        ("fi", INNER, w),
        ("fo", w, INNER),
    ] {
        all.push((format!("l0.{name}.w"), rows * columns, true));
        all.push((format!("l0.{name}.b"), rows, false));
    }
    for name in ["aln", "oln"] {
        all.push((format!("l0.{name}.w"), w, false));
        all.push((format!("l0.{name}.b"), w, false));
    }
    all
}

/// The container's bytes, and the same numbers in full.
fn tiny() -> (Vec<u8>, HashMap<String, Vec<f32>>) {
    let mut head = b"E5S1".to_vec();
    let put = |to: &mut Vec<u8>, number: usize| to.extend(u32::try_from(number).unwrap().to_le_bytes());
    for number in [1, WIDTH, 1, 12, INNER, PIECES.len(), PLACES, 2] {
        put(&mut head, number);
    }
    head.extend(1e-12_f32.to_le_bytes());
    put(&mut head, 32);
    for number in [PIECES.len(), 0, 2, 1, 3] {
        put(&mut head, number);
    }
    let blob: String = PIECES.iter().map(|(piece, _)| *piece).collect();
    head.extend((blob.len() as u64).to_le_bytes());
    let mut end = 0;
    put(&mut head, 0);
    for (piece, _) in PIECES {
        end += piece.len();
        put(&mut head, end);
    }
    for (_, score) in PIECES {
        head.extend(score.to_le_bytes());
    }
    head.extend(blob.as_bytes());
    // One letter: a line break becomes a space.
    put(&mut head, 1);
    put(&mut head, 9);
    put(&mut head, 0x0A);
    head.push(1);
    put(&mut head, 0x20);

    let all = tensors();
    put(&mut head, all.len());
    let directory: usize = all.iter().map(|(name, ..)| 2 + name.len() + 21).sum();
    let mut data = Vec::new();
    let mut full = HashMap::new();
    let start = head.len() + directory;
    for (seed, (name, count, in_blocks)) in all.into_iter().enumerate() {
        let around = if name.ends_with("ln.w") { 1.0 } else { 0.0 };
        let mut values = numbers(count, seed as u64 + 1, around, 0.2);
        let offset = start + data.len();
        if in_blocks {
            for block in values.chunks_exact_mut(32) {
                // 2^-6 is exact in both kinds of numbers: f16 has it as 0x2400.
                let scale = 1.0 / 64.0;
                let steps: Vec<u8> = block
                    .iter()
                    .map(|x| ((x / scale).round().clamp(-8.0, 7.0) + 8.0) as u8)
                    .collect();
                data.extend(0x2400_u16.to_le_bytes());
                data.extend((0..16).map(|at| steps[at] | (steps[at + 16] << 4)));
                for (x, step) in block.iter_mut().zip(steps) {
                    *x = (f32::from(step) - 8.0) * scale;
                }
            }
        } else {
            data.extend(values.iter().flat_map(|x| x.to_le_bytes()));
        }
        head.extend(u16::try_from(name.len()).unwrap().to_le_bytes());
        head.extend(name.as_bytes());
        head.push(u8::from(in_blocks));
        put(&mut head, count);
        head.extend((offset as u64).to_le_bytes());
        head.extend(((start + data.len() - offset) as u64).to_le_bytes());
        full.insert(name, values);
    }
    head.extend(data);
    (head, full)
}

fn folder(name: &str) -> PathBuf {
    let path = std::env::temp_dir().join(format!("bescheid-encoder-{name}-{}", std::process::id()));
    std::fs::create_dir_all(&path).unwrap();
    path
}

/// The same model as its publisher would write it.
fn publish(full: &HashMap<String, Vec<f32>>, name: &str) -> PathBuf {
    let dir = folder(name);
    let w = WIDTH;
    let n = PIECES.len();
    let mut named: HashMap<String, Tensor> = HashMap::new();
    let names = [
        ("emb.word", "embeddings.word_embeddings.weight", vec![n, w]),
        (
            "emb.pos",
            "embeddings.position_embeddings.weight",
            vec![PLACES, w],
        ),
        ("emb.type", "embeddings.token_type_embeddings.weight", vec![2, w]),
        ("emb.ln.w", "embeddings.LayerNorm.weight", vec![w]),
        ("emb.ln.b", "embeddings.LayerNorm.bias", vec![w]),
        ("l0.q", "encoder.layer.0.attention.self.query", vec![w, w]),
        ("l0.k", "encoder.layer.0.attention.self.key", vec![w, w]),
        ("l0.v", "encoder.layer.0.attention.self.value", vec![w, w]),
        ("l0.ao", "encoder.layer.0.attention.output.dense", vec![w, w]),
        ("l0.aln", "encoder.layer.0.attention.output.LayerNorm", vec![w]),
        ("l0.fi", "encoder.layer.0.intermediate.dense", vec![INNER, w]),
        ("l0.fo", "encoder.layer.0.output.dense", vec![w, INNER]),
        ("l0.oln", "encoder.layer.0.output.LayerNorm", vec![w]),
    ];
    for (short, long, shape) in names {
        let mut put = |short: &str, long: &str, shape: &[usize]| {
            let tensor = Tensor::from_vec(full[short].clone(), shape, &Device::Cpu).unwrap();
            named.insert(long.to_owned(), tensor);
        };
        if short.starts_with("emb") {
            put(short, long, &shape);
        } else {
            put(&format!("{short}.w"), &format!("{long}.weight"), &shape);
            put(&format!("{short}.b"), &format!("{long}.bias"), &shape[..1]);
        }
    }
    candle_core::safetensors::save(&named, dir.join("model.safetensors")).unwrap();
    let vocabulary: Vec<_> = PIECES
        .iter()
        .map(|(piece, score)| serde_json::json!([piece, score]))
        .collect();
    let added: Vec<_> = (0..4)
        .map(|id| serde_json::json!({"id": id, "content": PIECES[id].0, "special": true, "single_word": false, "lstrip": false, "rstrip": false, "normalized": false}))
        .collect();
    let tokenizer = serde_json::json!({
        "version": "1.0", "truncation": null, "padding": null, "added_tokens": added,
        "normalizer": {"type": "Replace", "pattern": {"Regex": "[\n ]+"}, "content": " "},
        "pre_tokenizer": {"type": "Metaspace", "replacement": "\u{2581}", "prepend_scheme": "always", "split": true},
        "post_processor": null, "decoder": null,
        "model": {"type": "Unigram", "unk_id": 3, "vocab": vocabulary, "byte_fallback": false},
    });
    std::fs::write(dir.join("tokenizer.json"), tokenizer.to_string()).unwrap();
    dir
}

fn encoder(bytes: &[u8]) -> Result<Encoder, EncoderError> {
    container::parse(bytes).map(|weights| Encoder {
        tokens: weights.tokens,
        network: weights.network,
    })
}

#[test]
fn both_forms_of_the_weights_give_the_same() {
    let (bytes, full) = tiny();
    let one = encoder(&bytes).unwrap();
    let dir = publish(&full, "published");
    let other = Encoder::load(&dir).unwrap();
    std::fs::remove_dir_all(dir).unwrap();
    for text in ["geld", "frist  geld", "geld\nfrist", "</s>geld", "xyz"] {
        let ids = one.tokens.of("", text).unwrap();
        let others = other.tokens.of("", text).unwrap();
        assert_eq!((ids[0], ids[ids.len() - 1]), (0, 2));
        assert!(
            !ids[1..ids.len() - 1].contains(&2),
            "a text cannot say the end: {text}"
        );
        if text.contains("</s>") {
            // Cut differently, and no sign in either.
            assert!(!others[1..others.len() - 1].contains(&2), "{text}");
            continue;
        }
        assert_eq!(ids, others, "{text}");
        let a = one.embed(Role::Query, &[text]).unwrap()[0];
        let b = other.embed(Role::Query, &[text]).unwrap()[0];
        assert!(a.cosine(&b) > 0.999, "{text}: {}", a.cosine(&b));
    }
    let apart = one.embed(Role::Passage, &["geld", "frist"]).unwrap();
    assert!(apart[0].cosine(&apart[1]) < 0.9999, "different texts differ");
}

/// Corrections of the one layer, as their file has them, and the weights with them added in full.
fn corrections(full: &HashMap<String, Vec<f32>>) -> (Vec<u8>, HashMap<String, Vec<f32>>) {
    const RANK: usize = 2;
    let mut corrected = full.clone();
    let mut file = HashMap::new();
    for (seed, (name, rows, columns)) in [
        ("q", WIDTH, WIDTH),
        ("k", WIDTH, WIDTH),
        ("v", WIDTH, WIDTH),
        ("ao", WIDTH, WIDTH),
        ("fi", INNER, WIDTH),
        ("fo", WIDTH, INNER),
    ]
    .into_iter()
    .enumerate()
    {
        let a = numbers(RANK * columns, seed as u64 + 100, 0.0, 0.5);
        let b = numbers(rows * RANK, seed as u64 + 200, 0.0, 0.5);
        let all = corrected.get_mut(&format!("l0.{name}.w")).unwrap();
        for (row, values) in all.chunks_exact_mut(columns).enumerate() {
            for (column, value) in values.iter_mut().enumerate() {
                *value += (0..RANK)
                    .map(|r| b[row * RANK + r] * a[r * columns + column])
                    .sum::<f32>();
            }
        }
        let a = Tensor::from_vec(a, (RANK, columns), &Device::Cpu).unwrap();
        let b = Tensor::from_vec(b, (rows, RANK), &Device::Cpu).unwrap();
        file.insert(format!("l0.{name}.a"), a);
        file.insert(format!("l0.{name}.b"), b);
    }
    let path = folder("correction").join("adapter.safetensors");
    candle_core::safetensors::save(&file, &path).unwrap();
    (std::fs::read(&path).unwrap(), corrected)
}

#[test]
fn a_correction_does_what_corrected_weights_do() {
    let (bytes, full) = tiny();
    let (correction, corrected) = corrections(&full);
    let plain = encoder(&bytes).unwrap();
    let dir = publish(&corrected, "corrected");
    let other = Encoder::load(&dir).unwrap();
    std::fs::remove_dir_all(dir).unwrap();
    let adapter = plain.adapter(&correction).unwrap();
    for text in ["geld", "frist geld"] {
        let by = plain.embed_for(&adapter, Role::Query, &[text]).unwrap()[0];
        let in_full = other.embed(Role::Query, &[text]).unwrap()[0];
        assert!(by.cosine(&in_full) > 0.999, "{text}: {}", by.cosine(&in_full));
        let without = plain.embed(Role::Query, &[text]).unwrap()[0];
        assert!(by.cosine(&without) < 0.99, "it changes nothing");
    }
}

#[test]
fn a_correction_that_does_not_fit_is_refused() {
    let (bytes, full) = tiny();
    let encoder = encoder(&bytes).unwrap();
    let (correction, _) = corrections(&full);
    for bad in [&correction[..correction.len() / 2], b"", b"{}"] {
        let error = encoder.adapter(bad).unwrap_err();
        assert!(matches!(error, EncoderError::Adapter(_)), "{error}");
    }
    let wide = super::Adapter::parse(&correction, 1, WIDTH, 2 * INNER).unwrap_err();
    assert!(wide.to_string().contains("l0.fi has another size"), "{wide}");
    assert!(super::Adapter::parse(&correction, 2, WIDTH, INNER).is_err());
}

#[test]
fn too_long_a_text_is_cut() {
    let (bytes, _) = tiny();
    let one = encoder(&bytes).unwrap();
    assert_eq!(one.count(Role::Query, &"geld ".repeat(50)).unwrap(), PLACES);
}

#[test]
fn a_damaged_file_is_refused() {
    let (bytes, _) = tiny();
    let head = bytes.len() - 400_000;
    for length in (0..head.min(2_000)).chain([head, bytes.len() / 2, bytes.len() - 1]) {
        let error = encoder(&bytes[..length]).err();
        assert!(
            matches!(error, Some(EncoderError::Corrupt(_))),
            "{length}: {error:?}"
        );
    }
    // A flipped byte in the head is refused or harmless; it never brings the program down.
    for at in 0..700 {
        let mut bad = bytes.clone();
        bad[at] ^= 0x55;
        if let Ok(encoder) = encoder(&bad) {
            let _ = encoder.embed(Role::Query, &["geld"]);
        }
    }
}

#[test]
fn a_missing_file_says_how_to_fetch_it() {
    let error = Encoder::load("/no/such/file".as_ref()).unwrap_err();
    assert!(error.to_string().contains("models fetch"), "{error}");
}
