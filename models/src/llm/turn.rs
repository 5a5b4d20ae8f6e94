//! Sines and cosines that turn queries and keys by their position.

use candle_core::{Device, Tensor};
use candle_nn::rotary_emb::{rope_i, rope_thd};

use super::family::Turning;

/// A table for all positions that a model is used with.
pub(super) struct Turns {
    cos: Tensor,
    sin: Tensor,
    kind: Turning,
}

impl Turns {
    /// `head` numbers a head; `factors` divide single frequencies, where a file has them.
    pub(super) fn new(
        kind: Turning,
        head: usize,
        positions: usize,
        base: f64,
        stretch: f64,
        factors: Option<&[f32]>,
    ) -> candle_core::Result<Self> {
        let half = head / 2;
        let frequency = |i: usize| {
            let factor = factors.and_then(|f| f.get(i)).map_or(1.0, |f| f64::from(*f));
            base.powf(-(2.0 * i as f64) / head as f64) / (stretch * factor)
        };
        let frequencies: Vec<f64> = (0..half).map(frequency).collect();
        let angle = |at: usize| frequencies.iter().map(move |f| at as f64 * f);
        let table = |of: fn(f64) -> f64| {
            let numbers: Vec<f32> = (0..positions)
                .flat_map(|at| angle(at).map(move |a| of(a) as f32))
                .collect();
            Tensor::from_vec(numbers, (positions, half), &Device::Cpu)
        };
        Ok(Turns {
            cos: table(f64::cos)?,
            sin: table(f64::sin)?,
            kind,
        })
    }

    /// Turns `x`, `[1, tokens, heads, head]`, whose first token is at position `at`.
    pub(super) fn apply(&self, x: &Tensor, at: usize) -> candle_core::Result<Tensor> {
        let tokens = x.dim(1)?;
        let cos = self.cos.narrow(0, at, tokens)?;
        let sin = self.sin.narrow(0, at, tokens)?;
        match self.kind {
            Turning::Halves => rope_thd(&x.contiguous()?, &cos, &sin),
            Turning::Pairs => {
                let by_head = x.transpose(1, 2)?.contiguous()?;
                rope_i(&by_head, &cos, &sin)?.transpose(1, 2)?.contiguous()
            }
        }
    }
}
