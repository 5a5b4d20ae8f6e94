//! Spaces that are seen in the picture and that the recogniser left out.
//!
//! The recogniser drops spaces now and then ("vom18.03.2025", "§12", "SGBX"). A gap as wide as the spaces that it did
//! recognise on the same line is one too.

use super::darkest;
use crate::ocr::grey::Plane;
use crate::ocr::recognise::Glyph;

/// So many recognised spaces must show how wide a space is on the line.
const KNOWN: usize = 2;

/// A gap is a space from this share of the width of the recognised ones.
const WIDE: f32 = 0.8;

/// It is also wider than this many times the usual gap between letters, or the line is set in spaced letters.
const WIDER: f32 = 2.2;

/// Characters with white around them, which makes a gap look wider than it is.
const NARROW: &str = "1.,:;'!|-Il\"/“”‘’·";

/// The same characters with spaces where gaps are as wide as spaces.
pub(super) fn with_seen_spaces(glyphs: &[Glyph], plane: &Plane) -> Vec<Glyph> {
    let Some(usual) = Usual::on(glyphs, plane) else {
        return glyphs.to_vec();
    };
    let mut result = Vec::with_capacity(glyphs.len());
    for (i, glyph) in glyphs.iter().enumerate() {
        if let Some(before) = i.checked_sub(1).map(|i| &glyphs[i])
            && before.character != ' '
            && glyph.character != ' '
        {
            let gap = usual.widest(before.at, glyph.at);
            let narrow = [before, glyph]
                .iter()
                .any(|glyph| NARROW.contains(glyph.character));
            let needed = if narrow { usual.space } else { WIDE * usual.space };
            if gap >= needed && gap > WIDER * usual.letter {
                let at = (before.at + glyph.at) / 2.0;
                result.push(Glyph {
                    character: ' ',
                    at,
                    confidence: glyph.confidence,
                });
            }
        }
        result.push(*glyph);
    }
    result
}

/// How wide gaps are on a line.
struct Usual {
    /// For each column whether it holds ink.
    ink: Vec<bool>,
    /// Median gap at recognised spaces.
    space: f32,
    /// Median gap between letters.
    letter: f32,
}

impl Usual {
    fn on(glyphs: &[Glyph], plane: &Plane) -> Option<Self> {
        let columns = darkest(plane, 0, plane.width());
        let black = columns.iter().copied().min()?;
        let paper = columns.iter().copied().max()?;
        let threshold = black + (paper - black) / 2;
        let ink = columns.iter().map(|value| *value <= threshold).collect();
        let mut usual = Usual {
            ink,
            space: 0.0,
            letter: 0.0,
        };
        let mut spaces: Vec<f32> = Vec::new();
        let mut letters: Vec<f32> = Vec::new();
        for triple in glyphs.windows(3) {
            if triple[1].character == ' ' {
                spaces.push(usual.widest(triple[0].at, triple[2].at));
            }
        }
        for pair in glyphs.windows(2) {
            if pair.iter().all(|glyph| glyph.character != ' ') {
                letters.push(usual.widest(pair[0].at, pair[1].at));
            }
        }
        if spaces.len() < KNOWN {
            return None;
        }
        usual.space = median(&mut spaces)?;
        usual.letter = median(&mut letters)?;
        Some(usual)
    }

    /// The longest run of columns without ink from one place to another.
    fn widest(&self, from: f32, to: f32) -> f32 {
        let span = self
            .ink
            .get(from as usize..(to as usize).min(self.ink.len()))
            .unwrap_or_default();
        let runs = span.split(|ink| *ink).map(<[bool]>::len);
        runs.max().unwrap_or(0) as f32
    }
}

fn median(values: &mut [f32]) -> Option<f32> {
    let middle = values.len() / 2;
    (!values.is_empty()).then(|| *values.select_nth_unstable_by(middle, f32::total_cmp).1)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A line of letters ten columns wide, three apart, with a space of ten columns at each `_` and `|`; the
    /// recogniser sees only those at `_`.
    fn line(text: &str) -> String {
        let (mut glyphs, mut ink) = (Vec::new(), Vec::new());
        for character in text.chars() {
            let start = ink.len();
            match character {
                '_' | '|' => ink.resize(start + 10, false),
                _ => {
                    ink.resize(start + 10, true);
                    ink.resize(start + 13, false);
                }
            }
            let at = (start + 5) as f32;
            let seen = if character == '_' { ' ' } else { character };
            glyphs.extend((character != '|').then_some(Glyph {
                character: seen,
                at,
                confidence: 1.0,
            }));
        }
        let plane = Plane::from_fn(ink.len(), 48, |x, _| if ink[x] { 20 } else { 240 });
        with_seen_spaces(&glyphs, &plane)
            .iter()
            .map(|glyph| glyph.character)
            .collect()
    }

    #[test]
    fn a_gap_as_wide_as_a_space_is_one() {
        assert_eq!(line("am_18_vom|22"), "am 18 vom 22");
    }

    #[test]
    fn without_known_spaces_nothing_is_guessed() {
        assert_eq!(line("vom|22"), "vom22");
        assert_eq!(line("ab_cd"), "ab cd");
    }
}
