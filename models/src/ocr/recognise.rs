//! What stands on a strip.

mod ctc;

use rayon::prelude::*;
use rten::Model;
use rten_tensor::NdTensor;
use rten_tensor::prelude::*;

use super::error::OcrError;
use super::strip::{HEIGHT, Strip};

pub(super) use ctc::Glyph;

/// Columns of all lines of one batch together: enough to keep the machine busy, little enough to stay in its
/// caches and to let both cores finish together.
const BATCH: usize = 2400;

/// Widths are filled up to a multiple of this, which is what the network makes one step of.
const STEP: usize = 8;

/// Narrowest input. The network was trained on lines filled up to 320 pixels.
const NARROWEST: usize = 64;

/// Reads strips of any number and width; the result has the order of `strips`.
///
/// Strips of similar width are read together, so that little is spent on filling.
///
/// # Errors
///
/// [`OcrError::Cancelled`] when `cancelled` says so between two batches, [`OcrError::Engine`].
pub(super) fn read(
    recogniser: &Model,
    alphabet: &[char],
    strips: &[&Strip],
    cancelled: &(dyn Fn() -> bool + Sync),
) -> Result<Vec<Vec<Glyph>>, OcrError> {
    let mut order: Vec<usize> = (0..strips.len()).collect();
    order.sort_by_key(|i| std::cmp::Reverse(strips[*i].plane.width()));
    let read: Result<Vec<_>, OcrError> = rten::thread_pool().run(|| {
        batches(&order, strips)
            .into_par_iter()
            .map(|batch| {
                if cancelled() {
                    return Err(OcrError::Cancelled);
                }
                let lines: Vec<&Strip> = batch.iter().map(|i| strips[*i]).collect();
                let glyphs = read_batch(recogniser, alphabet, &lines)?;
                Ok(batch.iter().copied().zip(glyphs).collect::<Vec<_>>())
            })
            .collect()
    });
    let mut result = vec![Vec::new(); strips.len()];
    for (i, glyphs) in read?.into_iter().flatten() {
        result[i] = glyphs;
    }
    Ok(result)
}

/// Splits the strips, widest first, into batches of at most [`BATCH`] columns.
fn batches<'a>(order: &'a [usize], strips: &[&Strip]) -> Vec<&'a [usize]> {
    let mut rest = order;
    let mut batches = Vec::new();
    while let Some(first) = rest.first() {
        let lines = (BATCH / padded(strips[*first].plane.width())).clamp(1, rest.len());
        let (batch, after) = rest.split_at(lines);
        batches.push(batch);
        rest = after;
    }
    batches
}

fn padded(width: usize) -> usize {
    width.max(NARROWEST).next_multiple_of(STEP)
}

fn read_batch(recogniser: &Model, alphabet: &[char], lines: &[&Strip]) -> Result<Vec<Vec<Glyph>>, OcrError> {
    let engine = |error: &dyn std::fmt::Display| OcrError::Engine(format!("recogniser: {error}"));
    let width = lines
        .iter()
        .map(|line| padded(line.plane.width()))
        .max()
        .unwrap_or(NARROWEST);
    // Filled up with mid grey, as in training.
    let mut input = vec![0.0_f32; lines.len() * HEIGHT * width];
    for (line, image) in lines.iter().zip(input.chunks_exact_mut(HEIGHT * width)) {
        for (y, row) in image.chunks_exact_mut(width).enumerate() {
            for (value, pixel) in row.iter_mut().zip(line.plane.row(y)) {
                *value = f32::from(*pixel) / 255.0 - 0.5;
            }
        }
    }
    let input = NdTensor::from_data([lines.len(), 1, HEIGHT, width], input);
    let output = recogniser
        .run_one(input.view().into(), None)
        .map_err(|e| engine(&e))?;
    let output: NdTensor<f32, 3> = output.try_into().map_err(|_| engine(&"unexpected output"))?;
    let [steps, _, classes] = output.shape();
    if classes != alphabet.len() + 1 || steps == 0 {
        return Err(engine(&"the classes do not fit the alphabet"));
    }
    let decode = |(i, line): (usize, &&Strip)| {
        let rows = (0..steps).map(|step| output.slice([step, i]));
        let pitch = width as f32 / steps as f32;
        ctc::decode(
            rows.map(|row| ctc::best(row.iter().copied())),
            alphabet,
            pitch,
            line.plane.width() as f32,
        )
    };
    Ok(lines.iter().enumerate().map(decode).collect())
}
