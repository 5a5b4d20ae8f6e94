//! Where there is text on a page.

mod regions;

use rten::Model;
use rten_tensor::NdTensor;
use rten_tensor::prelude::*;

use super::error::OcrError;
use super::geometry::{OrientedBox, convex_hull, distance, min_area_box, signed_area};
use super::grey::Plane;

/// Longest side of the grid on which text is sought. At 960, small print was lost.
pub(super) const SIDE: usize = 1280;

/// Sides of the grid are multiples of this (the network halves five times).
pub(super) const STEP: usize = 32;

/// From this probability on, a point belongs to text.
const TEXT: f32 = 0.3;

/// A region whose mean probability is below this is none.
const REGION: f32 = 0.5;

/// The network shrinks regions by about this ratio of area to perimeter, which is undone here
/// (differentiable binarization, Liao et al. 2020).
const GROW: f32 = 1.6;

/// Regions lower than this many points of the grid hold no legible text.
const LOWEST: f32 = 3.0;

/// The boxes around text on a page, in points of `page`, whose sides are multiples of [`STEP`]; in no order.
pub(super) fn find(detector: &Model, page: &Plane) -> Result<Vec<OrientedBox>, OcrError> {
    let (width, height) = (page.width(), page.height());
    let input: Vec<f32> = page
        .values()
        .iter()
        .map(|value| f32::from(*value) / 255.0 - 0.5)
        .collect();
    let input = NdTensor::from_data([1, 1, height, width], input);
    let engine = |error: &dyn std::fmt::Display| OcrError::Engine(format!("detector: {error}"));
    let output = detector
        .run_one(input.view().into(), None)
        .map_err(|e| engine(&e))?;
    let probabilities: NdTensor<f32, 4> = output.try_into().map_err(|_| engine(&"unexpected output"))?;
    let probabilities = probabilities.to_vec();
    if probabilities.len() != width * height {
        return Err(engine(&"unexpected shape of the output"));
    }
    let regions = regions::above(&probabilities, width, TEXT);
    Ok(regions
        .iter()
        .filter(|region| region.mean >= REGION)
        .filter_map(|region| enclose(&region.border))
        .collect())
}

/// The box around the border points of a region, grown back to the size of the text.
fn enclose(border: &[[f32; 2]]) -> Option<OrientedBox> {
    let tight = min_area_box(border)?;
    if tight.height.min(tight.length) < LOWEST {
        return None;
    }
    let hull = convex_hull(border);
    let perimeter: f32 = hull
        .iter()
        .zip(hull.iter().cycle().skip(1))
        .map(|(a, b)| distance(*a, *b))
        .sum();
    Some(tight.grown(signed_area(&hull) * GROW / perimeter))
}
