//! GGUF files of a few hundred kilobytes with random weights.

use std::collections::BTreeMap;
use std::path::Path;

use candle_core::quantized::gguf_file::{self, Value};
use candle_core::quantized::{GgmlDType, QTensor};
use candle_core::{Device, Tensor};

pub(super) const FAMILIES: [&str; 4] = ["llama", "qwen2", "qwen3", "gemma3"];

/// A model's facts and numbers.
pub(super) struct Tiny {
    pub(super) family: String,
    pub(super) width: usize,
    pub(super) layers: usize,
    pub(super) heads: usize,
    pub(super) kv_heads: usize,
    pub(super) head: usize,
    pub(super) inner: usize,
    pub(super) window: usize,
    /// Whether the gate of Gemma's feed-forward part goes through a table of sixteen-bit numbers, as in llama.cpp.
    pub(super) half_gate: bool,
    words: Vec<(String, i32, f32)>,
    /// Name → shape and numbers.
    pub(super) tensors: BTreeMap<String, (Vec<usize>, Vec<f32>)>,
}

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

/// The letter that shows a byte.
fn visible(byte: u8) -> char {
    let hidden = |b: &u8| !matches!(b, b'!'..=b'~' | 0xA1..=0xAC | 0xAE..=0xFF);
    if hidden(&byte) {
        let before = (0..byte).filter(hidden).count() as u32;
        char::from_u32(0x100 + before).unwrap()
    } else {
        char::from(byte)
    }
}

fn vocabulary(gemma: bool) -> Vec<(String, i32, f32)> {
    let mut words = Vec::new();
    if gemma {
        for (sign, kind) in [
            ("<pad>", 3),
            ("<eos>", 3),
            ("<bos>", 3),
            ("<unk>", 2),
            ("<start_of_turn>", 3),
            ("<end_of_turn>", 3),
        ] {
            words.push((sign.to_owned(), kind, 0.0));
        }
        words.extend((0..=255).map(|byte| (format!("<0x{byte:02X}>"), 6, 0.0)));
        words.extend(
            ['\u{2581}']
                .into_iter()
                .chain('a'..='z')
                .map(|c| (c.to_string(), 1, -100.0)),
        );
        words.extend(["er", "\u{2581}d"].map(|word| (word.to_owned(), 1, -1.0)));
    } else {
        words.extend((0..=255).map(|byte| (visible(byte).to_string(), 1, 0.0)));
        words.extend(["er", "Ġd"].map(|word| (word.to_owned(), 1, 0.0)));
        for sign in ["<|endoftext|>", "<|im_start|>", "<|im_end|>"] {
            words.push((sign.to_owned(), 3, 0.0));
        }
    }
    words
}

impl Tiny {
    pub(super) fn new(family: &str) -> Self {
        let gemma = family == "gemma3";
        let mut tiny = Tiny {
            family: family.to_owned(),
            width: 64,
            layers: if gemma { 7 } else { 2 },
            heads: 4,
            kv_heads: 2,
            // Not width by heads where the family allows it.
            head: if gemma || family == "qwen3" { 32 } else { 16 },
            inner: 96,
            window: 8,
            half_gate: false,
            words: vocabulary(gemma),
            tensors: BTreeMap::new(),
        };
        let (w, q, kv, i, h) = (
            tiny.width,
            tiny.heads * tiny.head,
            tiny.kv_heads * tiny.head,
            tiny.inner,
            tiny.head,
        );
        tiny.add("token_embd.weight", &[tiny.words.len(), w], 0.0, 1.0);
        tiny.add("output_norm.weight", &[w], 1.0, 0.4);
        if !gemma {
            tiny.add("output.weight", &[tiny.words.len(), w], 0.0, 0.5);
        }
        for n in 0..tiny.layers {
            for (name, shape) in [
                ("attn_q", [q, w]),
                ("attn_k", [kv, w]),
                ("attn_v", [kv, w]),
                ("attn_output", [w, q]),
                ("ffn_gate", [i, w]),
                ("ffn_up", [i, w]),
                ("ffn_down", [w, i]),
            ] {
                tiny.add(&format!("blk.{n}.{name}.weight"), &shape, 0.0, 0.5);
            }
            let mut norms = vec![("attn_norm", w), ("ffn_norm", w)];
            match family {
                "qwen2" => {
                    for (name, length) in [("attn_q", q), ("attn_k", kv), ("attn_v", kv)] {
                        tiny.add(&format!("blk.{n}.{name}.bias"), &[length], 0.0, 0.5);
                    }
                }
                "qwen3" => norms.extend([("attn_q_norm", h), ("attn_k_norm", h)]),
                "gemma3" => norms.extend([
                    ("attn_q_norm", h),
                    ("attn_k_norm", h),
                    ("post_attention_norm", w),
                    ("post_ffw_norm", w),
                ]),
                _ => {}
            }
            for (name, length) in norms {
                tiny.add(&format!("blk.{n}.{name}.weight"), &[length], 1.0, 0.4);
            }
        }
        if family == "llama" {
            tiny.add("rope_freqs.weight", &[h / 2], 2.0, 2.0);
        }
        tiny
    }

    fn add(&mut self, name: &str, shape: &[usize], around: f32, spread: f32) {
        let count = shape.iter().product();
        let seed = self.tensors.len() as u64 + 1;
        let numbers = numbers(count, seed, around, spread);
        self.tensors.insert(name.to_owned(), (shape.to_vec(), numbers));
    }

    pub(super) fn rename(&mut self, family: &str) {
        self.family = family.to_owned();
    }

    fn facts(&self) -> Vec<(String, Value)> {
        let gemma = self.family == "gemma3";
        let own = |key: &str| format!("{}.{key}", self.family);
        let number = |n: usize| Value::U32(u32::try_from(n).unwrap());
        let text = |text: &str| Value::String(text.to_owned());
        let mut facts = vec![
            ("general.architecture".to_owned(), text(&self.family)),
            ("general.name".to_owned(), text("tiny")),
            (own("embedding_length"), number(self.width)),
            (own("block_count"), number(self.layers)),
            (own("attention.head_count"), number(self.heads)),
            (own("attention.head_count_kv"), number(self.kv_heads)),
            (own("attention.key_length"), number(self.head)),
            (own("attention.value_length"), number(self.head)),
            (own("rope.dimension_count"), number(self.head)),
            (own("feed_forward_length"), number(self.inner)),
            (own("context_length"), number(512)),
            (own("attention.layer_norm_rms_epsilon"), Value::F32(1e-6)),
            (own("rope.freq_base"), Value::F32(1e6)),
        ];
        if gemma {
            facts.push((own("attention.sliding_window"), number(self.window)));
            facts.push((own("rope.scaling.type"), text("linear")));
            facts.push((own("rope.scaling.factor"), Value::F32(8.0)));
        }
        let list =
            |of: &dyn Fn(&(String, i32, f32)) -> Value| Value::Array(self.words.iter().map(of).collect());
        let mut word = |key: &str, value| facts.push((format!("tokenizer.ggml.{key}"), value));
        word("tokens", list(&|word| Value::String(word.0.clone())));
        word("token_type", list(&|word| Value::I32(word.1)));
        if gemma {
            word("model", text("llama"));
            word("pre", text("default"));
            word("scores", list(&|word| Value::F32(word.2)));
            word("bos_token_id", number(2));
            word("eos_token_id", number(1));
            word("unknown_token_id", number(3));
            word("padding_token_id", number(0));
            word("add_bos_token", Value::Bool(true));
            word("add_space_prefix", Value::Bool(false));
        } else {
            word("model", text("gpt2"));
            word(
                "pre",
                text(if self.family == "llama" {
                    "llama-bpe"
                } else {
                    "qwen2"
                }),
            );
            word("merges", Value::Array(vec![text("e r"), text("Ġ d")]));
            word("bos_token_id", number(258));
            word("eos_token_id", number(260));
            word("add_bos_token", Value::Bool(false));
        }
        let template = if gemma {
            "{{ bos_token }}{% for m in messages %}<start_of_turn>{{ m['role'] }}\n{{ m['content'] | trim }}<end_of_turn>\n{% endfor %}{{ '<start_of_turn>model\n' }}"
        } else {
            "{% for m in messages %}<|im_start|>{{ m.role }}\n{{ m.content }}<|im_end|>\n{% endfor %}{{ '<|im_start|>assistant\n' }}"
        };
        facts.push(("tokenizer.chat_template".to_owned(), text(template)));
        facts
    }

    pub(super) fn write(&self, path: &Path) {
        let facts = self.facts();
        let facts: Vec<(&str, &Value)> = facts.iter().map(|(key, value)| (key.as_str(), value)).collect();
        let tensors: Vec<(&str, QTensor)> = self
            .tensors
            .iter()
            .map(|(name, (shape, numbers))| {
                let tensor = Tensor::from_vec(numbers.clone(), shape.as_slice(), &Device::Cpu).unwrap();
                (name.as_str(), QTensor::quantize(&tensor, GgmlDType::F32).unwrap())
            })
            .collect();
        let tensors: Vec<(&str, &QTensor)> = tensors.iter().map(|(name, tensor)| (*name, tensor)).collect();
        let mut file = std::fs::File::create(path).unwrap();
        gguf_file::write(&mut file, &facts, &tensors).unwrap();
    }
}
