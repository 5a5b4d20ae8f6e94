//! The publisher's weights: `model.safetensors` and `tokenizer.json` in one folder.

use std::collections::HashMap;
use std::path::Path;

use candle_core::quantized::{GgmlDType, QTensor};
use candle_core::{DType, Device, Tensor};

use super::EncoderError;
use super::network::Network;
use super::tokens::Tokens;
use super::weights::{Factor, Shape, Source, Weights};

/// Sizes that the file does not tell; they are those of multilingual-e5-small.
const HEADS: usize = 12;
const EPSILON: f32 = 1e-12;

/// Reads the two files of `folder`.
pub(super) fn read(folder: &Path) -> Result<Weights, EncoderError> {
    let path = folder.join("model.safetensors");
    if !path.exists() {
        return Err(EncoderError::File {
            path,
            reason: "there is no such file".into(),
        });
    }
    let corrupt = |error: candle_core::Error| EncoderError::Corrupt(error.to_string());
    let tensors = candle_core::safetensors::load(&path, &Device::Cpu).map_err(corrupt)?;
    let named = Named(tensors);
    let (words, width) = named.dims("emb.word")?;
    let (places, _) = named.dims("emb.pos")?;
    let (inner, _) = named.dims("l0.fi.w")?;
    let layers = (0..64)
        .take_while(|n| named.get(&format!("l{n}.q.w")).is_ok())
        .count();
    let shape = Shape {
        width,
        layers,
        heads: HEADS,
        inner,
        words,
        places,
        epsilon: EPSILON,
    };
    let tokens = Tokens::of_file(&folder.join("tokenizer.json"), places)?;
    if tokens.count() > words {
        return Err(EncoderError::Corrupt("the vocabulary is of another model".into()));
    }
    let network = Network::new(shape, &named)?;
    Ok(Weights { tokens, network })
}

/// Tensors by the publisher's names.
struct Named(HashMap<String, Tensor>);

/// The end of a name in the container, and what the publisher calls it.
const NAMES: [(&str, &str); 8] = [
    ("q", "attention.self.query"),
    ("k", "attention.self.key"),
    ("v", "attention.self.value"),
    ("ao", "attention.output.dense"),
    ("aln", "attention.output.LayerNorm"),
    ("fi", "intermediate.dense"),
    ("fo", "output.dense"),
    ("oln", "output.LayerNorm"),
];

/// The publisher's name of a tensor.
fn published(name: &str) -> Option<String> {
    let plain = match name {
        "emb.word" => "embeddings.word_embeddings.weight",
        "emb.pos" => "embeddings.position_embeddings.weight",
        "emb.type" => "embeddings.token_type_embeddings.weight",
        "emb.ln.w" => "embeddings.LayerNorm.weight",
        "emb.ln.b" => "embeddings.LayerNorm.bias",
        _ => {
            let mut parts = name.strip_prefix('l')?.split('.');
            let (layer, what, end) = (parts.next()?, parts.next()?, parts.next()?);
            let (_, what) = NAMES.iter().find(|(short, _)| *short == what)?;
            let end = if end == "w" { "weight" } else { "bias" };
            return Some(format!("encoder.layer.{layer}.{what}.{end}"));
        }
    };
    Some(plain.to_owned())
}

impl Named {
    fn get(&self, name: &str) -> Result<&Tensor, EncoderError> {
        let found = published(name).and_then(|name| self.0.get(&name));
        found.ok_or_else(|| EncoderError::Corrupt(format!("{name} is missing")))
    }

    fn dims(&self, name: &str) -> Result<(usize, usize), EncoderError> {
        let dims = self.get(name)?.dims2();
        dims.map_err(|_| EncoderError::Corrupt(format!("{name} is no matrix")))
    }

    fn sized(&self, name: &str, count: usize) -> Result<Tensor, EncoderError> {
        let tensor = self.get(name)?;
        if tensor.elem_count() != count {
            return Err(EncoderError::Corrupt(format!("{name} has another size")));
        }
        Ok(tensor.to_dtype(DType::F32)?)
    }
}

impl Source for Named {
    fn matrix(&self, name: &str, rows: usize, columns: usize) -> Result<Factor, EncoderError> {
        let tensor = self.sized(name, rows * columns)?.reshape((rows, columns))?;
        // Eight bits lose less than a thousandth and are a quarter of the memory traffic.
        let small = QTensor::quantize(&tensor, GgmlDType::Q8_0)?;
        Factor::new(&small.data()?, rows, columns)
    }

    fn table(&self, name: &str, rows: usize, columns: usize) -> Result<QTensor, EncoderError> {
        let tensor = self.sized(name, rows * columns)?.reshape((rows, columns))?;
        Ok(QTensor::quantize(&tensor, GgmlDType::Q8_0)?)
    }

    fn vector(&self, name: &str, length: usize) -> Result<Tensor, EncoderError> {
        Ok(self.sized(name, length)?.flatten_all()?)
    }
}
