//! Pages that lie sideways or upside down.

use rten::Model;

use super::error::OcrError;
use super::geometry::OrientedBox;
use super::recognise::{self, Glyph};
use super::strip::{Strip, cut};
use super::view::PageView;
use super::words::confidence;

/// Lines that are read for a trial.
const PROBES: usize = 6;

/// Whether most of the text runs up or down the page.
pub(super) fn is_sideways(boxes: &[OrientedBox]) -> bool {
    let (mut across, mut down) = (0.0, 0.0);
    for text in boxes {
        if text.length > 2.0 * text.height {
            across += text.length;
        } else if text.height > 2.0 * text.length {
            down += text.height;
        }
    }
    down > across
}

/// What the trial of a few lines told.
pub(super) enum Trial {
    /// The page lies upright; these strips are read already.
    Upright(Vec<(Strip, Vec<Glyph>)>),
    /// The lines read better upside down.
    UpsideDown,
}

/// Reads a few lines, and where they are hard to read also upside down. The strips tell by `source` which of the
/// boxes they are.
pub(super) fn try_lines(
    recogniser: &Model,
    alphabet: &[char],
    view: &PageView,
    boxes: &[OrientedBox],
    cancelled: &(dyn Fn() -> bool + Sync),
) -> Result<Trial, OcrError> {
    let read = |strips: &[Strip]| {
        let strips: Vec<&Strip> = strips.iter().collect();
        recognise::read(recogniser, alphabet, &strips, cancelled)
    };
    let upright: Vec<Strip> = probes(boxes)
        .into_iter()
        .flat_map(|i| cut(view, &boxes[i], i))
        .collect();
    let as_it_is = read(&upright)?;
    let legible = legibility(&as_it_is);
    if legible <= 0.9 {
        let reversed: Vec<Strip> = upright.iter().map(Strip::reversed).collect();
        if legibility(&read(&reversed)?) > legible {
            return Ok(Trial::UpsideDown);
        }
    }
    Ok(Trial::Upright(upright.into_iter().zip(as_it_is).collect()))
}

/// Lines of middling length: long enough to tell, short enough to be read quickly.
fn probes(boxes: &[OrientedBox]) -> Vec<usize> {
    let mut lines: Vec<usize> = (0..boxes.len())
        .filter(|i| boxes[*i].length > 3.0 * boxes[*i].height)
        .collect();
    let unlike = |i: usize| (boxes[i].length / boxes[i].height - 10.0).abs();
    lines.sort_by(|a, b| unlike(*a).total_cmp(&unlike(*b)));
    lines.truncate(PROBES);
    lines
}

/// Confidence over all letters and digits of some lines, 0 where there are none: an upside-down line gives dots and
/// dashes, or letters that the network is not sure of.
fn legibility(lines: &[Vec<Glyph>]) -> f32 {
    let legible = lines
        .iter()
        .flatten()
        .filter(|glyph| glyph.character.is_alphanumeric());
    confidence(legible.map(|glyph| glyph.confidence))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn line(length: f32, height: f32) -> OrientedBox {
        OrientedBox {
            center: [0.0, 0.0],
            along: [1.0, 0.0],
            length,
            height,
        }
    }

    #[test]
    fn sideways_is_told_by_the_longer_side() {
        assert!(is_sideways(&[
            line(12.0, 200.0),
            line(12.0, 300.0),
            line(100.0, 12.0)
        ]));
        assert!(!is_sideways(&[line(200.0, 12.0), line(12.0, 100.0)]));
        assert!(!is_sideways(&[]));
    }

    #[test]
    fn letters_count_and_dashes_do_not() {
        let glyph = |character, confidence| Glyph {
            character,
            at: 0.0,
            confidence,
        };
        assert_eq!(legibility(&[vec![glyph('-', 0.99)]]), 0.0);
        assert!((legibility(&[vec![glyph('a', 0.8), glyph('.', 0.1)]]) - 0.8).abs() < 1e-6);
    }
}
