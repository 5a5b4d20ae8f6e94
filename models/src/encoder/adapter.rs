//! A small correction of the encoder for one purpose: matrices of low rank beside the large ones (LoRA, Hu et al. 2021,
//! "LoRA: Low-Rank Adaptation of Large Language Models"). The encoder itself stays as its publisher made it.
//!
//! The file is in the format safetensors with 16-bit numbers. For layer `n` and each of its matrices (`q`, `k`, `v`, `ao`,
//! `fi`, `fo`, named as in the container) there are `l<n>.<m>.a` `[rank, columns]` and `l<n>.<m>.b` `[rows, rank]`:
//! `y = W x + b (a x)`.

use std::collections::HashMap;

use candle_core::{DType, Device, Tensor};

use super::EncoderError;

/// The largest rank that is taken for a small correction.
const LARGEST_RANK: usize = 128;

/// What is added to the product with one matrix.
pub(super) struct Correction {
    /// `[columns, rank]`
    down: Tensor,
    /// `[rank, rows]`
    up: Tensor,
}

impl Correction {
    /// `x` `[tokens, columns]` times the small matrices: `[tokens, rows]`.
    pub(super) fn forward(&self, x: &Tensor) -> candle_core::Result<Tensor> {
        x.matmul(&self.down)?.matmul(&self.up)
    }
}

/// The corrections of one layer.
pub(super) struct Layer {
    pub(super) query: Correction,
    pub(super) key: Correction,
    pub(super) value: Correction,
    pub(super) out: Correction,
    pub(super) up: Correction,
    pub(super) down: Correction,
}

/// A correction for every layer.
pub struct Adapter {
    pub(super) layers: Vec<Layer>,
}

impl std::fmt::Debug for Adapter {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Adapter of {} layers", self.layers.len())
    }
}

impl Adapter {
    /// Reads the file's bytes for a network of so many layers, whose matrices have rows and columns of `width` and `inner`.
    pub(super) fn parse(
        bytes: &[u8],
        layers: usize,
        width: usize,
        inner: usize,
    ) -> Result<Self, EncoderError> {
        let tensors = candle_core::safetensors::load_buffer(bytes, &Device::Cpu)
            .map_err(|error| EncoderError::Adapter(error.to_string()))?;
        if tensors.len() != layers * 12 {
            let said = format!("{} tensors for {layers} layers", tensors.len());
            return Err(EncoderError::Adapter(said));
        }
        let layer = |n: usize| -> Result<Layer, EncoderError> {
            let of =
                |matrix: &str, rows, columns| correction(&tensors, &format!("l{n}.{matrix}"), rows, columns);
            Ok(Layer {
                query: of("q", width, width)?,
                key: of("k", width, width)?,
                value: of("v", width, width)?,
                out: of("ao", width, width)?,
                up: of("fi", inner, width)?,
                down: of("fo", width, inner)?,
            })
        };
        Ok(Adapter {
            layers: (0..layers).map(layer).collect::<Result<_, _>>()?,
        })
    }
}

fn correction(
    tensors: &HashMap<String, Tensor>,
    name: &str,
    rows: usize,
    columns: usize,
) -> Result<Correction, EncoderError> {
    let dims = |end: &str| {
        let tensor = tensors.get(&format!("{name}.{end}"));
        tensor.and_then(|tensor| Some((tensor, tensor.dims2().ok()?)))
    };
    let (Some((a, (rank, a_columns))), Some((b, (b_rows, b_rank)))) = (dims("a"), dims("b")) else {
        return Err(EncoderError::Adapter(format!("{name} is missing")));
    };
    if (a_columns, b_rows, b_rank) != (columns, rows, rank) || !(1..=LARGEST_RANK).contains(&rank) {
        return Err(EncoderError::Adapter(format!("{name} has another size")));
    }
    let turned = |tensor: &Tensor| tensor.to_dtype(DType::F32)?.t()?.contiguous();
    Ok(Correction {
        down: turned(a)?,
        up: turned(b)?,
    })
}
