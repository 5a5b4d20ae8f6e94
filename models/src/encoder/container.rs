//! The container with four-bit weights.
//!
//! All numbers are little-endian:
//!
//! ```text
//! "E5S1"  u32 version
//! i32 × 7 width, layers, heads, inner width, words, places, kinds   f32 epsilon   i32 block (32)
//! i32 × 5 pieces, <s>, </s>, <pad>, <unk>   u64 length of the blob
//! u32 × (pieces + 1) ends in the blob   f32 × pieces scores   blob
//! i32 letters   u32 bytes   then per letter: u32 code point, u8 n, u32 × n replacement
//! i32 tensors   then per tensor: u16 length, name, u8 kind, u32 numbers, u64 offset, u64 bytes
//! ```
//!
//! Kind 0 is `f32`; kind 1 is blocks of 32 numbers: an `f16` scale, then 16 bytes whose low and high halves are
//! numbers 0–15 and 16–31, offset by 8, which is ggml's `Q4_0`.

use std::collections::HashMap;
use std::path::Path;

use candle_core::quantized::{GgmlDType, QTensor};
use candle_core::{Device, Tensor};

use super::EncoderError;
use super::network::Network;
use super::tokens::{Letters, Tokens};
use super::weights::{Factor, Shape, Source, Weights, blocks, widened};

/// Reads the file.
pub(super) fn read(path: &Path) -> Result<Weights, EncoderError> {
    let bytes = std::fs::read(path).map_err(|error| EncoderError::File {
        path: path.to_path_buf(),
        reason: error.to_string(),
    })?;
    parse(&bytes)
}

/// Reads the container from memory.
pub(super) fn parse(bytes: &[u8]) -> Result<Weights, EncoderError> {
    let mut cursor = Cursor { rest: bytes };
    if cursor.take(4)? != b"E5S1" {
        return Err(corrupt("it does not begin with E5S1"));
    }
    cursor.u32()?;
    let [width, layers, heads, inner, words, places, kinds] = cursor.sizes()?;
    let epsilon = f32::from_bits(cursor.u32()?);
    if cursor.size()? != 32 || kinds != 2 || layers > 64 || places < 3 {
        return Err(corrupt("sizes that this reader does not know"));
    }
    let shape = Shape {
        width,
        layers,
        heads,
        inner,
        words,
        places,
        epsilon,
    };
    let tokens = vocabulary(&mut cursor, places)?;
    if tokens.count() > words {
        return Err(corrupt("more pieces than words"));
    }
    let directory = directory(&mut cursor, bytes)?;
    let network = Network::new(shape, &directory)?;
    Ok(Weights { tokens, network })
}

fn vocabulary(cursor: &mut Cursor<'_>, most: usize) -> Result<Tokens, EncoderError> {
    let [count, begin, end, pad, unknown] = cursor.sizes()?;
    let blob = usize::try_from(cursor.u64()?).map_err(|_| corrupt("a blob too long"))?;
    let ends = cursor.words(count.checked_add(1).ok_or_else(|| corrupt("too many pieces"))?)?;
    let scores = cursor.words(count)?;
    let blob = cursor.take(blob)?;
    let mut pieces = Vec::with_capacity(count);
    for (ends, score) in ends.windows(2).zip(&scores) {
        let piece = blob.get(ends[0] as usize..ends[1] as usize);
        let piece = piece.and_then(|piece| std::str::from_utf8(piece).ok());
        let piece = piece.ok_or_else(|| corrupt("a piece that is no text"))?;
        pieces.push((piece.to_owned(), f32::from_bits(*score)));
    }
    // Scores of words are logarithms, below zero; what scores zero is a sign of the model's own.
    let named = [begin, end, pad, unknown];
    let special: Vec<usize> = (0..count)
        .filter(|at| named.contains(at) || pieces[*at].1 == 0.0)
        .collect();
    if named.iter().any(|at| *at >= count) {
        return Err(corrupt("a special piece outside the vocabulary"));
    }
    let id = |at: usize| u32::try_from(at).map_err(|_| corrupt("too many pieces"));
    let letters = letters(cursor)?;
    let (unknown, ends) = (id(unknown)?, (id(begin)?, id(end)?));
    Ok(Tokens::of_pieces(pieces, &special, unknown, ends, letters, most))
}

fn letters(cursor: &mut Cursor<'_>) -> Result<Letters, EncoderError> {
    let count = cursor.size()?;
    let bytes = cursor.u32()? as usize;
    let mut cursor = Cursor {
        rest: cursor.take(bytes)?,
    };
    let letter = |code: u32| char::from_u32(code).ok_or_else(|| corrupt("a letter that is none"));
    let mut letters = Letters::new();
    for _ in 0..count {
        let from = letter(cursor.u32()?)?;
        let length = cursor.take(1)?[0];
        let codes = cursor.words(usize::from(length))?;
        let to = codes.into_iter().map(letter).collect::<Result<_, _>>()?;
        letters.insert(from, to);
    }
    Ok(letters)
}

/// Name → kind and bytes.
struct Directory<'a>(HashMap<String, (u8, &'a [u8])>);

fn directory<'a>(cursor: &mut Cursor<'_>, bytes: &'a [u8]) -> Result<Directory<'a>, EncoderError> {
    let mut all = HashMap::new();
    for _ in 0..cursor.size()? {
        let length = u16::from_le_bytes(cursor.array()?);
        let name = std::str::from_utf8(cursor.take(usize::from(length))?);
        let name = name.map_err(|_| corrupt("a name that is no text"))?;
        let kind = cursor.take(1)?[0];
        cursor.u32()?;
        let (start, length) = (cursor.u64()?, cursor.u64()?);
        let range = usize::try_from(start).ok().zip(usize::try_from(length).ok());
        let found = range.and_then(|(start, length)| bytes.get(start..start.checked_add(length)?));
        let found = found.ok_or_else(|| corrupt("numbers beyond the end"))?;
        all.insert(name.to_owned(), (kind, found));
    }
    Ok(Directory(all))
}

impl Directory<'_> {
    fn bytes(&self, name: &str, kind: u8, length: usize) -> Result<&[u8], EncoderError> {
        match self.0.get(name) {
            Some((k, bytes)) if *k == kind && bytes.len() == length => Ok(bytes),
            Some(_) => Err(corrupt(&format!("{name} has another size or kind"))),
            None => Err(corrupt(&format!("{name} is missing"))),
        }
    }

    fn quantised(&self, name: &str, rows: usize, columns: usize) -> Result<&[u8], EncoderError> {
        if !columns.is_multiple_of(32) {
            return Err(corrupt("rows that 32 does not divide"));
        }
        let length = rows.checked_mul(columns / 32 * 18);
        self.bytes(name, 1, length.ok_or_else(|| corrupt("a matrix too large"))?)
    }
}

impl Source for Directory<'_> {
    fn matrix(&self, name: &str, rows: usize, columns: usize) -> Result<Factor, EncoderError> {
        let bytes = self.quantised(name, rows, columns)?;
        Factor::new(&widened(bytes), rows, columns)
    }

    fn table(&self, name: &str, rows: usize, columns: usize) -> Result<QTensor, EncoderError> {
        blocks(
            self.quantised(name, rows, columns)?,
            GgmlDType::Q4_0,
            rows,
            columns,
        )
    }

    fn vector(&self, name: &str, length: usize) -> Result<Tensor, EncoderError> {
        let bytes = self.bytes(name, 0, length * 4)?;
        let numbers = bytes.chunks_exact(4);
        let numbers: Vec<f32> = numbers
            .map(|b| f32::from_le_bytes([b[0], b[1], b[2], b[3]]))
            .collect();
        Ok(Tensor::from_vec(numbers, length, &Device::Cpu)?)
    }
}

/// Reads from the front and never beyond the end.
struct Cursor<'a> {
    rest: &'a [u8],
}

impl<'a> Cursor<'a> {
    fn take(&mut self, count: usize) -> Result<&'a [u8], EncoderError> {
        let split = self.rest.split_at_checked(count);
        let (taken, rest) = split.ok_or_else(|| corrupt("it ends too early"))?;
        self.rest = rest;
        Ok(taken)
    }

    fn array<const N: usize>(&mut self) -> Result<[u8; N], EncoderError> {
        let mut array = [0; N];
        array.copy_from_slice(self.take(N)?);
        Ok(array)
    }

    fn u32(&mut self) -> Result<u32, EncoderError> {
        Ok(u32::from_le_bytes(self.array()?))
    }

    fn u64(&mut self) -> Result<u64, EncoderError> {
        Ok(u64::from_le_bytes(self.array()?))
    }

    /// A number that is not negative and below 2^31.
    fn size(&mut self) -> Result<usize, EncoderError> {
        let number = i32::from_le_bytes(self.array()?);
        usize::try_from(number).map_err(|_| corrupt("a negative size"))
    }

    fn sizes<const N: usize>(&mut self) -> Result<[usize; N], EncoderError> {
        let mut sizes = [0; N];
        for size in &mut sizes {
            *size = self.size()?;
        }
        Ok(sizes)
    }

    fn words(&mut self, count: usize) -> Result<Vec<u32>, EncoderError> {
        let bytes = self.take(count.checked_mul(4).ok_or_else(|| corrupt("too many"))?)?;
        let words = bytes.chunks_exact(4);
        Ok(words
            .map(|b| u32::from_le_bytes([b[0], b[1], b[2], b[3]]))
            .collect())
    }
}

fn corrupt(what: &str) -> EncoderError {
    EncoderError::Corrupt(what.to_owned())
}
