//! From characters on a strip to words with their places.

mod gaps;

use super::grey::Plane;
use super::recognise::Glyph;

pub(super) use gaps::usual_space;

/// A word on a strip.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct StripWord {
    /// The text, without spaces.
    pub text: String,
    /// First column of its ink.
    pub left: f32,
    /// Column after the last of its ink.
    pub right: f32,
    /// Geometric mean over the characters.
    pub confidence: f32,
}

/// The words of a line: what spaces part, be they recognised or only seen; `space` is how wide a space is on the page
/// (see [`usual_space`]).
pub(super) fn words(glyphs: &[Glyph], plane: &Plane, space: Option<f32>) -> Vec<StripWord> {
    let glyphs = &gaps::with_seen_spaces(glyphs, plane, space);
    let end = plane.width() as f32;
    let mut words = Vec::new();
    let mut from = 0;
    for word in glyphs.split(|glyph| glyph.character == ' ') {
        let to = from + word.len();
        if let (Some(first), Some(last)) = (word.first(), word.last()) {
            // A word ends half way to the neighbouring character, be it a space or not.
            let left = from
                .checked_sub(1)
                .map_or(0.0, |i| (glyphs[i].at + first.at) / 2.0);
            let right = glyphs.get(to).map_or(end, |next| (last.at + next.at) / 2.0);
            let (left, right) = ink(plane, left, right.max(left + 1.0));
            words.push(StripWord {
                text: word.iter().map(|glyph| glyph.character).collect(),
                left,
                right,
                confidence: confidence(word.iter().map(|glyph| glyph.confidence)),
            });
        }
        from = to + 1;
    }
    words
}

/// Geometric mean; 0 for nothing.
pub(super) fn confidence(parts: impl Iterator<Item = f32>) -> f32 {
    let (sum, count) = parts.fold((0.0, 0_u16), |(sum, count), part| {
        (sum + part.max(1e-6).ln(), count + 1)
    });
    if count == 0 {
        0.0
    } else {
        (sum / f32::from(count)).exp()
    }
}

/// Narrows a span of columns to those with ink.
fn ink(plane: &Plane, left: f32, right: f32) -> (f32, f32) {
    let last = plane.width().saturating_sub(1);
    let (from, to) = (
        (left as usize).min(last),
        (right.ceil() as usize).min(plane.width()),
    );
    let columns = darkest(plane, from, to);
    let black = columns.iter().copied().min().unwrap_or(0);
    let threshold = black + (u8::MAX - black) / 2;
    let first = columns.iter().position(|value| *value <= threshold);
    let last = columns.iter().rposition(|value| *value <= threshold);
    match (first, last) {
        (Some(first), Some(last)) => ((from + first) as f32, (from + last + 1) as f32),
        _ => (left, right),
    }
}

/// The darkest value of each column. The outer eighths may hold neighbouring lines and do not count.
fn darkest(plane: &Plane, from: usize, to: usize) -> Vec<u8> {
    let mut columns = vec![u8::MAX; to.saturating_sub(from)];
    for y in plane.height() / 8..plane.height() - plane.height() / 8 {
        for (darkest, value) in columns.iter_mut().zip(&plane.row(y)[from..]) {
            *darkest = (*darkest).min(*value);
        }
    }
    columns
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_end_at_their_ink() {
        // Ink at columns 10 to 29 and 50 to 69.
        let plane = Plane::from_fn(80, 48, |x, _| {
            if (10..30).contains(&x) || (50..70).contains(&x) {
                0
            } else {
                250
            }
        });
        let glyph = |character, at| Glyph {
            character,
            at,
            confidence: 0.5,
        };
        let line = [
            glyph('a', 15.0),
            glyph('b', 25.0),
            glyph(' ', 40.0),
            glyph('c', 60.0),
        ];
        let found = words(&line, &plane, None);
        let spans: Vec<_> = found
            .iter()
            .map(|word| (word.text.as_str(), word.left, word.right))
            .collect();
        assert_eq!(spans, [("ab", 10.0, 30.0), ("c", 50.0, 70.0)]);
        assert!((found[0].confidence - 0.5).abs() < 1e-6);
    }

    #[test]
    fn nothing_but_spaces_has_no_words() {
        let plane = Plane::from_fn(80, 48, |_, _| 250);
        assert!(
            words(
                &[Glyph {
                    character: ' ',
                    at: 4.0,
                    confidence: 1.0
                }],
                &plane,
                None
            )
            .is_empty()
        );
    }
}
