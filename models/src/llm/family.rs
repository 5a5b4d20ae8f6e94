//! The families of models: what they share, and in what they differ.
//!
//! All are decoders of the same plan: norm, attention with turned queries and keys, norm, gated feed-forward. The
//! differences are few and stand in [`Plan`].

use super::TalkError;
use super::gguf::{Gguf, corrupt};

/// A family, by the name that its files carry in `general.architecture`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Family {
    Llama,
    Qwen2,
    Qwen3,
    Gemma3,
}

/// How positions turn queries and keys (Su et al. 2021).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Turning {
    /// Number `i` with number `i + half`.
    Halves,
    /// Numbers `2i` and `2i + 1`.
    Pairs,
}

/// What the gate of the feed-forward part does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Gate {
    Silu,
    Gelu,
}

/// Layers that see a few tokens back only.
#[derive(Clone, Copy, Debug)]
pub(super) struct Window {
    /// Tokens seen, the own one included.
    pub(super) tokens: usize,
    /// Every so many-th layer sees everything.
    pub(super) every: usize,
    /// The base of turning in windowed layers.
    pub(super) base: f64,
}

/// The sizes and habits of one model.
#[derive(Clone, Debug)]
pub(super) struct Plan {
    pub(super) family: Family,
    pub(super) width: usize,
    pub(super) layers: usize,
    pub(super) heads: usize,
    pub(super) kv_heads: usize,
    /// Numbers a head.
    pub(super) head: usize,
    pub(super) inner: usize,
    pub(super) words: usize,
    /// Tokens that the model was made for.
    pub(super) context: usize,
    pub(super) epsilon: f32,
    pub(super) turning: Turning,
    /// The base of turning, and what positions are divided by.
    pub(super) base: f64,
    pub(super) stretch: f64,
    pub(super) window: Option<Window>,
    pub(super) gate: Gate,
    /// What the words' vectors are multiplied by.
    pub(super) words_scale: f64,
}

/// Name, family, turning, gate.
const FAMILIES: [(&str, Family, Turning, Gate); 4] = [
    ("llama", Family::Llama, Turning::Pairs, Gate::Silu),
    ("qwen2", Family::Qwen2, Turning::Halves, Gate::Silu),
    ("qwen3", Family::Qwen3, Turning::Halves, Gate::Silu),
    ("gemma3", Family::Gemma3, Turning::Halves, Gate::Gelu),
];

impl Plan {
    /// Reads the plan from a file's facts.
    ///
    /// # Errors
    /// [`TalkError::UnknownFamily`]; [`TalkError::Corrupt`] if a size is missing or makes no sense.
    pub(super) fn read(gguf: &Gguf) -> Result<Self, TalkError> {
        let name = gguf.text("general.architecture").unwrap_or("").to_owned();
        let known = FAMILIES.into_iter().find(|known| known.0 == name);
        let (_, family, turning, gate) = known.ok_or(TalkError::UnknownFamily(name.clone()))?;
        let key = |end: &str| format!("{name}.{end}");
        let size = |end: &str| {
            gguf.size(&key(end))
                .filter(|size| (1..1 << 24).contains(size))
                .ok_or_else(|| corrupt(&format!("{} is missing or makes no sense", key(end))))
        };
        let width = size("embedding_length")?;
        let heads = size("attention.head_count")?;
        let kv_heads = gguf.size(&key("attention.head_count_kv")).unwrap_or(heads);
        let head = gguf.size(&key("attention.key_length")).unwrap_or(width / heads);
        if kv_heads == 0 || heads % kv_heads != 0 || head == 0 || !head.is_multiple_of(2) {
            return Err(corrupt("heads that do not fit together"));
        }
        let gemma = family == Family::Gemma3;
        let linear = gguf.text(&key("rope.scaling.type")) == Some("linear");
        let factor = gguf.number(&key("rope.scaling.factor")).filter(|f| *f > 0.0);
        Ok(Plan {
            family,
            width,
            layers: size("block_count")?,
            heads,
            kv_heads,
            head,
            inner: size("feed_forward_length")?,
            words: gguf.texts("tokenizer.ggml.tokens").len(),
            context: size("context_length")?,
            epsilon: gguf
                .number(&key("attention.layer_norm_rms_epsilon"))
                .unwrap_or(1e-6) as f32,
            turning,
            base: gguf
                .number(&key("rope.freq_base"))
                .unwrap_or(if gemma { 1e6 } else { 1e4 }),
            stretch: if linear { factor.unwrap_or(1.0) } else { 1.0 },
            window: gemma.then(|| Window {
                tokens: gguf.size(&key("attention.sliding_window")).unwrap_or(1024).max(1),
                every: 6,
                base: gguf.number(&key("rope.freq_base_swa")).unwrap_or(1e4),
            }),
            gate,
            words_scale: if gemma { (width as f64).sqrt() } else { 1.0 },
        })
    }

    /// The window of a layer, if it has one.
    pub(super) fn window_of(&self, layer: usize) -> Option<Window> {
        self.window
            .filter(|window| !(layer + 1).is_multiple_of(window.every))
    }
}
