//! Keys and values of tokens that were read: what makes the second question quick.

use candle_core::{DType, Device, Tensor};

use super::family::Plan;

/// Tokens that a cache grows by.
const STEP: usize = 256;

/// The keys and values of one text, layer by layer, with the text itself as tokens.
///
/// Room is made in steps ahead of need and written in place. Going back to a prefix costs nothing: it is a shorter
/// length.
pub(super) struct Cache {
    layers: Vec<Kept>,
    tokens: Vec<u32>,
    room: usize,
    kv_heads: usize,
    head: usize,
}

/// `[1, room, kv_heads, head]` each.
struct Kept {
    keys: Tensor,
    values: Tensor,
}

impl Cache {
    /// An empty cache.
    pub(super) fn new(plan: &Plan) -> candle_core::Result<Self> {
        let (kv_heads, head) = (plan.kv_heads, plan.head);
        let layers = (0..plan.layers).map(|_| {
            Ok(Kept {
                keys: blank(STEP, kv_heads, head)?,
                values: blank(STEP, kv_heads, head)?,
            })
        });
        Ok(Cache {
            layers: layers.collect::<candle_core::Result<_>>()?,
            tokens: Vec::new(),
            room: STEP,
            kv_heads,
            head,
        })
    }

    /// Tokens in it.
    pub(super) fn len(&self) -> usize {
        self.tokens.len()
    }

    /// How many of the first `tokens` are in it.
    pub(super) fn common(&self, tokens: &[u32]) -> usize {
        let pairs = self.tokens.iter().zip(tokens);
        pairs.take_while(|(a, b)| a == b).count()
    }

    /// Forgets everything after the first `length` tokens.
    pub(super) fn truncate(&mut self, length: usize) {
        self.tokens.truncate(length);
    }

    /// Notes tokens whose keys and values were put into every layer.
    pub(super) fn note(&mut self, tokens: &[u32]) {
        self.tokens.extend_from_slice(tokens);
    }

    /// Makes room for `more` tokens.
    pub(super) fn reserve(&mut self, more: usize) -> candle_core::Result<()> {
        let needed = self.len() + more;
        if needed <= self.room {
            return Ok(());
        }
        let room = needed.next_multiple_of(STEP);
        let length = self.len();
        for kept in &mut self.layers {
            for tensor in [&mut kept.keys, &mut kept.values] {
                let larger = blank(room, self.kv_heads, self.head)?;
                if length > 0 {
                    larger.slice_set(&tensor.narrow(1, 0, length)?.contiguous()?, 1, 0)?;
                }
                *tensor = larger;
            }
        }
        self.room = room;
        Ok(())
    }

    /// Puts the keys and values of new tokens into `layer` and gives all of them, `[1, tokens, kv_heads, head]`.
    /// Room must have been made.
    pub(super) fn put(
        &self,
        layer: usize,
        keys: &Tensor,
        values: &Tensor,
    ) -> candle_core::Result<(Tensor, Tensor)> {
        let kept = &self.layers[layer];
        let at = self.len();
        let length = at + keys.dim(1)?;
        kept.keys.slice_set(&keys.contiguous()?, 1, at)?;
        kept.values.slice_set(&values.contiguous()?, 1, at)?;
        Ok((kept.keys.narrow(1, 0, length)?, kept.values.narrow(1, 0, length)?))
    }

    /// A cache of its own with the first `length` tokens.
    pub(super) fn copy(&self, plan: &Plan, length: usize) -> candle_core::Result<Self> {
        let mut copy = Cache::new(plan)?;
        copy.reserve(length)?;
        if length > 0 {
            for (to, from) in copy.layers.iter().zip(&self.layers) {
                to.keys
                    .slice_set(&from.keys.narrow(1, 0, length)?.contiguous()?, 1, 0)?;
                to.values
                    .slice_set(&from.values.narrow(1, 0, length)?.contiguous()?, 1, 0)?;
            }
        }
        copy.note(&self.tokens[..length]);
        Ok(copy)
    }

    /// Bytes held.
    pub(super) fn bytes(&self) -> usize {
        2 * self.layers.len() * self.room * self.kv_heads * self.head * size_of::<f32>()
    }
}

fn blank(room: usize, kv_heads: usize, head: usize) -> candle_core::Result<Tensor> {
    Tensor::zeros((1, room, kv_heads, head), DType::F32, &Device::Cpu)
}
