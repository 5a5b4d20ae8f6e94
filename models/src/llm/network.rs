//! The decoder's arithmetic.

use std::sync::Arc;

use candle_core::quantized::{QMatMul, QTensor};
use candle_core::{Device, Module, Tensor};
use candle_nn::attention::{AttnMask, flash_attn};
use candle_nn::ops::{rms_norm, silu};

use super::TalkError;
use super::cache::Cache;
use super::family::{Family, Gate, Plan};
use super::gguf::Gguf;
use super::turn::Turns;

struct Linear {
    matrix: QMatMul,
    bias: Option<Tensor>,
}

impl Linear {
    fn new(matrix: Arc<QTensor>, bias: Option<Tensor>) -> Result<Self, TalkError> {
        Ok(Linear {
            matrix: QMatMul::from_arc(matrix)?,
            bias,
        })
    }

    fn biased(&self, y: Tensor) -> candle_core::Result<Tensor> {
        match &self.bias {
            Some(bias) => y.broadcast_add(bias),
            None => Ok(y),
        }
    }

    fn forward(&self, x: &Tensor) -> candle_core::Result<Tensor> {
        self.biased(self.matrix.forward(x)?)
    }
}

/// Several matrices with the same input: where the kernels allow, the input is brought into blocks once.
fn together<const N: usize>(all: [&Linear; N], x: &Tensor) -> candle_core::Result<[Tensor; N]> {
    let blocks = all.map(|linear| match &linear.matrix {
        QMatMul::QTensor(tensor) => Some(tensor.as_ref()),
        _ => None,
    });
    if let Some(blocks) = blocks.into_iter().collect::<Option<Vec<_>>>()
        && let Some(products) = QTensor::gemv_fused_shared_lhs(&blocks, x)?
        && let Ok(products) = <[Tensor; N]>::try_from(products)
    {
        let mut at = 0;
        return try_map(products, |y| {
            at += 1;
            all[at - 1].biased(y)
        });
    }
    try_map(all, |linear| linear.forward(x))
}

fn try_map<T, const N: usize>(
    all: [T; N],
    mut each: impl FnMut(T) -> candle_core::Result<Tensor>,
) -> candle_core::Result<[Tensor; N]> {
    let made = all
        .into_iter()
        .map(&mut each)
        .collect::<candle_core::Result<Vec<_>>>()?;
    made.try_into()
        .map_err(|_| candle_core::Error::msg("as many as there were"))
}

struct Layer {
    before_attention: Tensor,
    query: Linear,
    key: Linear,
    value: Linear,
    out: Linear,
    /// Qwen3 and Gemma norm each head of queries and keys.
    head_norms: Option<(Tensor, Tensor)>,
    /// Gemma norms what attention and feed-forward add.
    after: Option<(Tensor, Tensor)>,
    before_inner: Tensor,
    gate: Linear,
    up: Linear,
    down: Linear,
}

/// A decoder with its weights.
pub(super) struct Network {
    pub(super) plan: Plan,
    words: QMatMul,
    layers: Vec<Layer>,
    last: Tensor,
    out: Linear,
    turns: Turns,
    /// For layers with a window.
    near_turns: Option<Turns>,
}

impl Network {
    /// Loads the weights; `positions` is how long a text with its answer may be.
    ///
    /// # Errors
    /// [`TalkError::UnknownFamily`], [`TalkError::Corrupt`].
    pub(super) fn load(gguf: &mut Gguf, positions: usize) -> Result<Self, TalkError> {
        let plan = Plan::read(gguf)?;
        let positions = positions.min(plan.context);
        let words = gguf.matrix("token_embd.weight", plan.words, plan.width)?;
        let out = if gguf.has("output.weight") {
            gguf.matrix("output.weight", plan.words, plan.width)?
        } else {
            Arc::clone(&words)
        };
        let factors = if gguf.has("rope_freqs.weight") {
            Some(gguf.vector("rope_freqs.weight", plan.head / 2)?.to_vec1()?)
        } else {
            None
        };
        let layers = (0..plan.layers).map(|n| layer(gguf, &plan, n));
        let layers = layers.collect::<Result<_, _>>()?;
        let turns = |base, stretch, factors: Option<&[f32]>| {
            Turns::new(plan.turning, plan.head, positions, base, stretch, factors)
        };
        let near_turns = plan.window.map(|window| turns(window.base, 1.0, None));
        Ok(Network {
            words: QMatMul::from_arc(words)?,
            layers,
            last: gguf.vector("output_norm.weight", plan.width)?,
            out: Linear::new(out, None)?,
            turns: turns(plan.base, plan.stretch, factors.as_deref())?,
            near_turns: near_turns.transpose()?,
            plan: Plan {
                context: positions,
                ..plan
            },
        })
    }

    /// Reads `tokens` after what is in `cache`, and gives how much each word fits next, after the last of them.
    ///
    /// # Errors
    /// [`TalkError::TooLong`] beyond the context; [`TalkError::Engine`].
    pub(super) fn read(&self, tokens: &[u32], cache: &mut Cache) -> Result<Vec<f32>, TalkError> {
        let x = self.pass(tokens, cache)?;
        let last = x.narrow(0, tokens.len() - 1, 1)?.contiguous()?;
        let last = rms_norm(&last, &self.last, self.plan.epsilon)?;
        Ok(self.out.forward(&last)?.flatten_all()?.to_vec1()?)
    }

    /// Reads `tokens` for later, without asking what comes next.
    ///
    /// # Errors
    /// As [`Network::read`].
    pub(super) fn pass(&self, tokens: &[u32], cache: &mut Cache) -> Result<Tensor, TalkError> {
        let (at, count) = (cache.len(), tokens.len());
        if count == 0 || at + count > self.plan.context {
            return Err(TalkError::TooLong {
                tokens: at + count,
                limit: self.plan.context,
            });
        }
        cache.reserve(count)?;
        let ids = Tensor::new(tokens, &Device::Cpu)?;
        let mut x = self.words.embedding(&ids)?;
        if self.plan.words_scale != 1.0 {
            x = (x * self.plan.words_scale)?;
        }
        for (n, layer) in self.layers.iter().enumerate() {
            let normed = rms_norm(&x, &layer.before_attention, self.plan.epsilon)?;
            let mut more = self.attend(n, layer, &normed, cache, at)?;
            if let Some((norm, _)) = &layer.after {
                more = rms_norm(&more, norm, self.plan.epsilon)?;
            }
            x = (x + more)?;
            let normed = rms_norm(&x, &layer.before_inner, self.plan.epsilon)?;
            let [gate, up] = together([&layer.gate, &layer.up], &normed)?;
            let gate = match self.plan.gate {
                Gate::Silu => silu(&gate)?,
                Gate::Gelu => gate.gelu()?,
            };
            let mut more = layer.down.forward(&(gate * up)?)?;
            if let Some((_, norm)) = &layer.after {
                more = rms_norm(&more, norm, self.plan.epsilon)?;
            }
            x = (x + more)?;
        }
        cache.note(tokens);
        Ok(x)
    }

    fn attend(
        &self,
        n: usize,
        layer: &Layer,
        x: &Tensor,
        cache: &Cache,
        at: usize,
    ) -> candle_core::Result<Tensor> {
        let plan = &self.plan;
        let count = x.dim(0)?;
        let [query, key] = together([&layer.query, &layer.key], x)?;
        let value = layer.value.forward(x)?;
        let mut query = query.reshape((1, count, plan.heads, plan.head))?;
        let mut key = key.reshape((1, count, plan.kv_heads, plan.head))?;
        let value = value.reshape((1, count, plan.kv_heads, plan.head))?;
        if let Some((query_norm, key_norm)) = &layer.head_norms {
            query = rms_norm(&query.contiguous()?, query_norm, plan.epsilon)?;
            key = rms_norm(&key.contiguous()?, key_norm, plan.epsilon)?;
        }
        let window = plan.window_of(n);
        let turns = match (&self.near_turns, window) {
            (Some(near), Some(_)) => near,
            _ => &self.turns,
        };
        let query = turns.apply(&query, at)?;
        let key = turns.apply(&key, at)?;
        let (mut keys, mut values) = cache.put(n, &key, &value)?;
        let mut first = 0;
        if let Some(window) = window {
            // No token of this piece sees further back than its first one does.
            first = (at + 1).saturating_sub(window.tokens);
            let seen = at + count - first;
            keys = keys.narrow(1, first, seen)?;
            values = values.narrow(1, first, seen)?;
        }
        let mask = match window {
            Some(_) if count == 1 => AttnMask::None,
            Some(window) if at + count > window.tokens => {
                AttnMask::Mask(near_mask(at, count, first, window.tokens)?)
            }
            _ => AttnMask::Causal { kv_offset: at },
        };
        let scale = 1.0 / (plan.head as f32).sqrt();
        let seen = flash_attn::<f32>(&query, &keys, &values, scale, mask, None, None)?;
        let seen = seen.transpose(1, 2)?.reshape((count, plan.heads * plan.head))?;
        layer.out.forward(&seen)
    }
}

/// 0 where the token at `at + row` sees the one at `first + column`, −∞ elsewhere.
fn near_mask(at: usize, count: usize, first: usize, window: usize) -> candle_core::Result<Tensor> {
    let seen = at + count - first;
    let mut mask = vec![f32::NEG_INFINITY; count * seen];
    for row in 0..count {
        let me = at + row;
        let from = (me + 1).saturating_sub(window).max(first);
        mask[row * seen + from - first..=row * seen + me - first].fill(0.0);
    }
    Tensor::from_vec(mask, (count, seen), &Device::Cpu)
}

fn layer(gguf: &mut Gguf, plan: &Plan, n: usize) -> Result<Layer, TalkError> {
    let Plan {
        width,
        head,
        inner,
        family,
        ..
    } = *plan;
    let (queries, keys) = (plan.heads * head, plan.kv_heads * head);
    let name = |end: &str| format!("blk.{n}.{end}");
    let linear = |gguf: &mut Gguf, what: &str, rows: usize, columns: usize| {
        let matrix = gguf.matrix(&name(&format!("{what}.weight")), rows, columns)?;
        let bias = name(&format!("{what}.bias"));
        let bias = gguf.has(&bias).then(|| gguf.vector(&bias, rows));
        Linear::new(matrix, bias.transpose()?)
    };
    let pair = |gguf: &mut Gguf, wanted: bool, names: [&str; 2], length: usize| {
        let [a, b] = names.map(|end| name(&format!("{end}.weight")));
        if !wanted {
            return Ok::<_, TalkError>(None);
        }
        Ok(Some((gguf.vector(&a, length)?, gguf.vector(&b, length)?)))
    };
    let head_norms = matches!(family, Family::Qwen3 | Family::Gemma3);
    let after = family == Family::Gemma3;
    Ok(Layer {
        before_attention: gguf.vector(&name("attn_norm.weight"), width)?,
        query: linear(gguf, "attn_q", queries, width)?,
        key: linear(gguf, "attn_k", keys, width)?,
        value: linear(gguf, "attn_v", keys, width)?,
        out: linear(gguf, "attn_output", width, queries)?,
        head_norms: pair(gguf, head_norms, ["attn_q_norm", "attn_k_norm"], head)?,
        after: pair(gguf, after, ["post_attention_norm", "post_ffw_norm"], width)?,
        before_inner: gguf.vector(&name("ffn_norm.weight"), width)?,
        gate: linear(gguf, "ffn_gate", inner, width)?,
        up: linear(gguf, "ffn_up", inner, width)?,
        down: linear(gguf, "ffn_down", width, inner)?,
    })
}
