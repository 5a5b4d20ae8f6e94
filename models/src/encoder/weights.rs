//! What both forms of the weights are brought into.

use candle_core::quantized::{GgmlDType, QMatMul, QStorage, QTensor};
use candle_core::{Device, Tensor};
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
    fn matrix(&self, name: &str, rows: usize, columns: usize) -> Result<QMatMul, EncoderError>;

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

/// A matrix for multiplication.
pub(super) fn factor(tensor: QTensor) -> Result<QMatMul, EncoderError> {
    Ok(QMatMul::from_arc(Arc::new(tensor))?)
}
