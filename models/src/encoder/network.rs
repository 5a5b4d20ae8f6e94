//! The transformer: BERT's layers (Devlin et al. 2019) as multilingual-e5-small has them, mean of all tokens at the end.

use candle_core::quantized::QTensor;
use candle_core::{D, Device, Tensor};
use candle_nn::ops::{layer_norm, softmax_last_dim};

use super::adapter::{self, Adapter, Correction};
use super::weights::{Factor, Shape, Source};
use super::{Embedding, EncoderError, WIDTH};

struct Linear {
    matrix: Factor,
    bias: Tensor,
}

impl Linear {
    fn forward(&self, x: &Tensor, correction: Option<&Correction>) -> candle_core::Result<Tensor> {
        let y = self.matrix.forward(x)?.broadcast_add(&self.bias)?;
        match correction {
            Some(correction) => y + correction.forward(x)?,
            None => Ok(y),
        }
    }
}

struct Norm {
    scale: Tensor,
    shift: Tensor,
    epsilon: f32,
}

impl Norm {
    fn forward(&self, x: &Tensor) -> candle_core::Result<Tensor> {
        layer_norm(x, &self.scale, &self.shift, self.epsilon)
    }
}

struct Layer {
    query: Linear,
    key: Linear,
    value: Linear,
    out: Linear,
    after_attention: Norm,
    up: Linear,
    down: Linear,
    after: Norm,
}

/// All layers.
pub(super) struct Network {
    words: QTensor,
    places: Tensor,
    first: Norm,
    layers: Vec<Layer>,
    heads: usize,
    inner: usize,
}

impl Network {
    /// Takes the numbers from `source`.
    pub(super) fn new(shape: Shape, source: &dyn Source) -> Result<Self, EncoderError> {
        let Shape { width, inner, .. } = shape;
        if width != WIDTH || shape.heads == 0 || width % shape.heads != 0 {
            let said = format!("width {width} in {} heads", shape.heads);
            return Err(EncoderError::Corrupt(said));
        }
        let norm = |name: &str| -> Result<Norm, EncoderError> {
            Ok(Norm {
                scale: source.vector(&format!("{name}.w"), width)?,
                shift: source.vector(&format!("{name}.b"), width)?,
                epsilon: shape.epsilon,
            })
        };
        let linear = |name: &str, rows: usize, columns: usize| -> Result<Linear, EncoderError> {
            Ok(Linear {
                matrix: source.matrix(&format!("{name}.w"), rows, columns)?,
                bias: source.vector(&format!("{name}.b"), rows)?,
            })
        };
        let layer = |n: usize| -> Result<Layer, EncoderError> {
            Ok(Layer {
                query: linear(&format!("l{n}.q"), width, width)?,
                key: linear(&format!("l{n}.k"), width, width)?,
                value: linear(&format!("l{n}.v"), width, width)?,
                out: linear(&format!("l{n}.ao"), width, width)?,
                after_attention: norm(&format!("l{n}.aln"))?,
                up: linear(&format!("l{n}.fi"), inner, width)?,
                down: linear(&format!("l{n}.fo"), width, inner)?,
                after: norm(&format!("l{n}.oln"))?,
            })
        };
        let places = source
            .vector("emb.pos", shape.places * width)?
            .reshape((shape.places, width))?;
        // There is one kind of segment, so its vector goes to every place.
        let kinds = source.vector("emb.type", 2 * width)?.narrow(0, 0, width)?;
        Ok(Network {
            words: source.table("emb.word", shape.words, width)?,
            places: places.broadcast_add(&kinds)?,
            first: norm("emb.ln")?,
            layers: (0..shape.layers).map(layer).collect::<Result<_, _>>()?,
            heads: shape.heads,
            inner,
        })
    }

    /// A correction for this network from its file's bytes.
    pub(super) fn adapter(&self, bytes: &[u8]) -> Result<Adapter, EncoderError> {
        Adapter::parse(bytes, self.layers.len(), WIDTH, self.inner)
    }

    /// The embeddings of texts given as token numbers. Matrices are read once for all of them, attention stays in
    /// each text, so there is no padding.
    pub(super) fn embed(
        &self,
        adapter: Option<&Adapter>,
        texts: &[Vec<u32>],
    ) -> Result<Vec<Embedding>, EncoderError> {
        let ids: Vec<u32> = texts.iter().flatten().copied().collect();
        let count = ids.len();
        let words = self
            .words
            .embedding(&Tensor::from_vec(ids, count, &Device::Cpu)?)?;
        let places: Result<Vec<_>, _> = texts
            .iter()
            .map(|text| self.places.narrow(0, 0, text.len()))
            .collect();
        let mut x = self.first.forward(&(words + Tensor::cat(&places?, 0)?)?)?;
        let lengths: Vec<usize> = texts.iter().map(Vec::len).collect();
        for (number, layer) in self.layers.iter().enumerate() {
            let own = adapter.and_then(|adapter| adapter.layers.get(number));
            let seen = self.attend(layer, own, &x, &lengths)?;
            let out = layer.out.forward(&seen, own.map(|own| &own.out))?;
            x = layer.after_attention.forward(&(x + out)?)?;
            let more = layer.up.forward(&x, own.map(|own| &own.up))?.gelu_erf()?;
            let down = layer.down.forward(&more, own.map(|own| &own.down))?;
            x = layer.after.forward(&(x + down)?)?;
        }
        let mut at = 0;
        let mut all = Vec::with_capacity(texts.len());
        for length in lengths {
            let mean = x.narrow(0, at, length)?.mean(0)?.to_vec1::<f32>()?;
            let mut values = [0.0; WIDTH];
            values.copy_from_slice(&mean);
            all.push(Embedding::along(values));
            at += length;
        }
        Ok(all)
    }

    /// Every token looks at all tokens of its own text. `x`: `[tokens, width]`, and so is the result.
    fn attend(
        &self,
        layer: &Layer,
        own: Option<&adapter::Layer>,
        x: &Tensor,
        lengths: &[usize],
    ) -> Result<Tensor, EncoderError> {
        let (tokens, width) = x.dims2()?;
        let head = width / self.heads;
        let split = |linear: &Linear, correction: Option<&Correction>| -> candle_core::Result<Tensor> {
            linear
                .forward(x, correction)?
                .reshape((tokens, self.heads, head))?
                .transpose(0, 1)
        };
        let query = (split(&layer.query, own.map(|own| &own.query))? * (1.0 / (head as f64).sqrt()))?;
        let key = split(&layer.key, own.map(|own| &own.key))?;
        let value = split(&layer.value, own.map(|own| &own.value))?;
        let mut seen = Vec::with_capacity(lengths.len());
        let mut at = 0;
        for &length in lengths {
            let own = |all: &Tensor| all.narrow(1, at, length)?.contiguous();
            let weights = own(&query)?.matmul(&own(&key)?.transpose(D::Minus2, D::Minus1)?)?;
            let mixed = softmax_last_dim(&weights)?.matmul(&own(&value)?)?;
            seen.push(mixed.transpose(0, 1)?.reshape((length, width))?);
            at += length;
        }
        Ok(Tensor::cat(&seen, 0)?)
    }
}
