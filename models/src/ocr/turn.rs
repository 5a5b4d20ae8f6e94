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

/// Whether the lines read better upside down.
pub(super) fn is_upside_down(
    recogniser: &Model,
    alphabet: &[char],
    view: &PageView,
    boxes: &[OrientedBox],
    cancelled: &(dyn Fn() -> bool + Sync),
) -> Result<bool, OcrError> {
    let upright: Vec<Strip> = probes(boxes)
        .into_iter()
        .flat_map(|text| cut(view, text, 0))
        .collect();
    let as_it_is = legibility(&recognise::read(recogniser, alphabet, &upright, cancelled)?);
    if as_it_is > 0.9 {
        return Ok(false);
    }
    let reversed: Vec<Strip> = upright.iter().map(Strip::reversed).collect();
    Ok(legibility(&recognise::read(recogniser, alphabet, &reversed, cancelled)?) > as_it_is)
}

/// Lines of middling length: long enough to tell, short enough to be read quickly.
fn probes(boxes: &[OrientedBox]) -> Vec<&OrientedBox> {
    let mut lines: Vec<&OrientedBox> = boxes
        .iter()
        .filter(|text| text.length > 3.0 * text.height)
        .collect();
    lines.sort_by(|a, b| {
        let unlike = |text: &OrientedBox| (text.length / text.height - 10.0).abs();
        unlike(a).total_cmp(&unlike(b))
    });
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
