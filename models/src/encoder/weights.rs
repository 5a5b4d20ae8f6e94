//! What both forms of the weights are brought into.

use candle_core::quantized::{GgmlDType, QMatMul, QStorage, QTensor};
use candle_core::{Device, Module, Tensor};
use std::borrow::Cow;
use std::sync::Arc;

use super::EncoderError;
use super::network::Network;
use super::tokens::Tokens;

/// A loaded model.
pub(super) struct Weights {
    pub(super) tokens: Tokens,
    pub(super) network: Network,
}

/// The sizes of the network.
#[derive(Clone, Copy, Debug)]
pub(super) struct Shape {
    pub(super) width: usize,
    pub(super) layers: usize,
    pub(super) heads: usize,
    pub(super) inner: usize,
    pub(super) words: usize,
    pub(super) places: usize,
    pub(super) epsilon: f32,
}

/// Where a network gets its numbers from: matrices (rows are outputs) and vectors by their name in the container.
pub(super) trait Source {
    /// A matrix for multiplication.
    fn matrix(&self, name: &str, rows: usize, columns: usize) -> Result<Factor, EncoderError>;

    /// The table of words.
    fn table(&self, name: &str, rows: usize, columns: usize) -> Result<QTensor, EncoderError>;

    /// A vector, or rows that are added to.
    fn vector(&self, name: &str, length: usize) -> Result<Tensor, EncoderError>;
}

/// The alignment of blocks.
const ALIGNED: usize = align_of::<u16>();

/// A matrix from blocks of `kind`.
pub(super) fn blocks(
    bytes: &[u8],
    kind: GgmlDType,
    rows: usize,
    columns: usize,
) -> Result<QTensor, EncoderError> {
    // Blocks begin with a 16-bit number. What lies at an odd address is copied to where memory is handed out.
    let bytes = if bytes.as_ptr().addr().is_multiple_of(ALIGNED) {
        Cow::Borrowed(bytes)
    } else {
        Cow::Owned(bytes.to_vec())
    };
    let storage = QStorage::from_data(bytes, &Device::Cpu, kind)?;
    Ok(QTensor::new(storage, (rows, columns))?)
}

/// A matrix for multiplication, in eight-bit blocks.
pub(super) struct Factor {
    matrix: QMatMul,
    /// Columns with those added to fit the kernels; what is multiplied gets as many zeros.
    columns: usize,
}

impl Factor {
    /// `bytes` are blocks of 32: an `f16` scale and 32 signed bytes (ggml's `Q8_0`), row by row.
    pub(super) fn new(bytes: &[u8], rows: usize, columns: usize) -> Result<Self, EncoderError> {
        let padded = padded(columns);
        if padded == columns {
            let matrix = blocks(bytes, GgmlDType::Q8_0, rows, columns)?;
            return Self::of(matrix, columns);
        }
        let row = columns / BLOCK * EIGHT_BIT;
        let mut wide = Vec::with_capacity(rows * padded / BLOCK * EIGHT_BIT);
        for bytes in bytes.chunks_exact(row) {
            wide.extend_from_slice(bytes);
            wide.resize(wide.len() + (padded - columns) / BLOCK * EIGHT_BIT, 0);
        }
        Self::of(blocks(&wide, GgmlDType::Q8_0, rows, padded)?, padded)
    }

    fn of(matrix: QTensor, columns: usize) -> Result<Self, EncoderError> {
        Ok(Factor {
            matrix: QMatMul::from_arc(Arc::new(matrix))?,
            columns,
        })
    }

    /// `x` `[tokens, columns]` times the matrix.
    pub(super) fn forward(&self, x: &Tensor) -> candle_core::Result<Tensor> {
        let missing = self.columns - x.dim(1)?;
        if missing == 0 {
            self.matrix.forward(x)
        } else {
            self.matrix.forward(&x.pad_with_zeros(1, 0, missing)?)
        }
    }
}

/// Numbers a block, and bytes of a block of eight-bit and of four-bit numbers.
pub(super) const BLOCK: usize = 32;
const EIGHT_BIT: usize = 34;
const FOUR_BIT: usize = 18;

/// Four-bit blocks as eight-bit blocks: the same numbers, for which there are quicker kernels.
pub(super) fn widened(bytes: &[u8]) -> Vec<u8> {
    let mut wide = Vec::with_capacity(bytes.len() / FOUR_BIT * EIGHT_BIT);
    for block in bytes.chunks_exact(FOUR_BIT) {
        let (scale, numbers) = block.split_at(2);
        wide.extend_from_slice(scale);
        wide.extend(numbers.iter().map(|byte| (byte & 0x0F).wrapping_sub(8)));
        wide.extend(numbers.iter().map(|byte| (byte >> 4).wrapping_sub(8)));
    }
    wide
}

/// Columns with those that the kernels of this machine want: VNNI takes 256 at a time.
fn padded(columns: usize) -> usize {
    #[cfg(target_arch = "x86_64")]
    if std::arch::is_x86_feature_detected!("avx512vnni") {
        return columns.next_multiple_of(256);
    }
    columns
}
