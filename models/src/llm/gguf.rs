//! GGUF files: facts about the model by name, and tensors.
//!
//! Format: <https://github.com/ggml-org/ggml/blob/master/docs/gguf.md>

use std::fs::File;
use std::io::BufReader;
use std::path::Path;
use std::sync::Arc;

use candle_core::quantized::QTensor;
use candle_core::quantized::gguf_file::{Content, Value};
use candle_core::{Device, Tensor};

use super::TalkError;

/// An open model file.
pub(super) struct Gguf {
    file: BufReader<File>,
    content: Content,
}

impl Gguf {
    /// Reads the head of the file.
    ///
    /// # Errors
    /// [`TalkError::File`] and [`TalkError::Corrupt`].
    pub(super) fn open(path: &Path) -> Result<Self, TalkError> {
        let file = File::open(path).map_err(|error| TalkError::File {
            path: path.to_path_buf(),
            reason: error.to_string(),
        })?;
        let mut file = BufReader::with_capacity(1 << 20, file);
        let content = Content::read(&mut file).map_err(|error| corrupt(&error.to_string()))?;
        Ok(Gguf { file, content })
    }

    fn value(&self, key: &str) -> Option<&Value> {
        self.content.metadata.get(key)
    }

    /// A text, where there is one.
    pub(super) fn text(&self, key: &str) -> Option<&str> {
        match self.value(key)? {
            Value::String(text) => Some(text),
            _ => None,
        }
    }

    /// A whole number that is not negative, where there is one.
    pub(super) fn size(&self, key: &str) -> Option<usize> {
        match self.value(key)? {
            Value::I8(n) => usize::try_from(*n).ok(),
            Value::I16(n) => usize::try_from(*n).ok(),
            Value::I32(n) => usize::try_from(*n).ok(),
            Value::I64(n) => usize::try_from(*n).ok(),
            Value::U16(n) => Some(usize::from(*n)),
            other => usize::try_from(other.to_u64().ok()?).ok(),
        }
    }

    /// A number, where there is one.
    pub(super) fn number(&self, key: &str) -> Option<f64> {
        match self.value(key)? {
            Value::F32(x) => Some(f64::from(*x)),
            Value::F64(x) => Some(*x),
            _ => None,
        }
    }

    /// Yes or no, where it is said.
    pub(super) fn flag(&self, key: &str) -> Option<bool> {
        self.value(key)?.to_bool().ok()
    }

    /// A list of texts, empty where there is none.
    pub(super) fn texts(&self, key: &str) -> Vec<String> {
        self.list(key, |value| value.to_string().ok().cloned())
    }

    /// A list of numbers, empty where there is none.
    pub(super) fn numbers(&self, key: &str) -> Vec<f64> {
        self.list(key, |value| match value {
            Value::F32(x) => Some(f64::from(*x)),
            Value::F64(x) => Some(*x),
            Value::I32(n) => Some(f64::from(*n)),
            Value::U32(n) => Some(f64::from(*n)),
            _ => None,
        })
    }

    fn list<T>(&self, key: &str, one: impl Fn(&Value) -> Option<T>) -> Vec<T> {
        match self.value(key) {
            Some(Value::Array(values)) => values.iter().filter_map(one).collect(),
            _ => Vec::new(),
        }
    }

    /// Whether there is a tensor of that name.
    pub(super) fn has(&self, name: &str) -> bool {
        self.content.tensor_infos.contains_key(name)
    }

    /// A matrix of the given shape, rows first, as it is in the file.
    ///
    /// # Errors
    /// [`TalkError::Corrupt`] if it is missing, cut, or of another shape.
    pub(super) fn matrix(
        &mut self,
        name: &str,
        rows: usize,
        columns: usize,
    ) -> Result<Arc<QTensor>, TalkError> {
        let tensor = self.tensor(name, &[rows, columns])?;
        Ok(Arc::new(tensor))
    }

    /// A vector of the given length, in full precision.
    ///
    /// # Errors
    /// As [`Gguf::matrix`].
    pub(super) fn vector(&mut self, name: &str, length: usize) -> Result<Tensor, TalkError> {
        let tensor = self.tensor(name, &[length])?;
        Ok(tensor.dequantize(&Device::Cpu)?)
    }

    fn tensor(&mut self, name: &str, shape: &[usize]) -> Result<QTensor, TalkError> {
        let wrong = |what: &str| corrupt(&format!("{name} {what}"));
        let info = self.content.tensor_infos.get(name);
        let info = info.ok_or_else(|| wrong("is missing"))?;
        if info.shape.dims() != shape {
            return Err(wrong("has another shape than the model's facts say"));
        }
        let tensor = self
            .content
            .tensor(&mut self.file, name, &Device::Cpu)
            .map_err(|error| wrong(&error.to_string()))?;
        let columns = shape.last().copied().unwrap_or(1);
        if !columns.is_multiple_of(tensor.dtype().block_size()) {
            return Err(wrong("has rows that its blocks do not divide"));
        }
        Ok(tensor)
    }
}

pub(super) fn corrupt(what: &str) -> TalkError {
    TalkError::Corrupt(what.to_owned())
}
