//! Spaces that are seen in the picture and that the recogniser left out.
//!
//! The recogniser drops spaces now and then ("vom18.03.2025", "§12", "SGBX"). A gap as wide as the spaces that it did
//! recognise on the same line, or on the same page where the line has too few, is one too.

use super::darkest;
use crate::ocr::grey::Plane;
use crate::ocr::recognise::Glyph;

/// So many recognised spaces must show how wide a space is on the line.
const KNOWN: usize = 2;

/// Where recognised spaces look narrower than this, in columns, the line is underlined or touches its neighbour, and
/// gaps tell nothing.
const NARROWEST: f32 = 6.0;

/// A gap is a space from this share of the width of the recognised ones.
const WIDE: f32 = 0.8;

/// The same for a gap beside a character of [`NARROW`].
const WIDE_BESIDE_NARROW: f32 = 1.0;

/// It is also wider than this many times the gap that four in five pairs of letters keep below, or the line is set in
/// spaced letters, or its thin strokes are too faint to be seen.
const WIDER: f32 = 1.8;

/// Ink is what is darker than this share of the way from the darkest to the lightest column: thin strokes of a blurred
/// picture are grey.
const INK: f32 = 0.75;

/// Before these no space is set, whatever the gap.
const CLOSING: &str = ".,:;!?)%";

/// Characters with white around them, which makes a gap look wider than it is.
const NARROW: &str = "1.,:;'!|-Il\"/“”‘’·";

/// Median width of the recognised spaces of the lines that have enough of them, in columns; `None` for no such line.
pub(in crate::ocr) fn usual_space<'a>(lines: impl Iterator<Item = (&'a [Glyph], &'a Plane)>) -> Option<f32> {
    let mut spaces: Vec<f32> = lines
        .filter_map(|(glyphs, plane)| Gaps::on(glyphs, plane)?.space)
        .collect();
    median(&mut spaces)
}

/// The same characters with spaces where gaps are as wide as spaces; `usual` is the width of a space on the page.
pub(super) fn with_seen_spaces(glyphs: &[Glyph], plane: &Plane, usual: Option<f32>) -> Vec<Glyph> {
    let unchanged = || glyphs.to_vec();
    let Some(gaps) = Gaps::on(glyphs, plane) else {
        return unchanged();
    };
    let Some(space) = gaps.space.or(usual) else {
        return unchanged();
    };
    let mut result = Vec::with_capacity(glyphs.len());
    for (i, glyph) in glyphs.iter().enumerate() {
        if let Some(before) = i.checked_sub(1).map(|i| &glyphs[i])
            && before.character != ' '
            && glyph.character != ' '
            && !CLOSING.contains(glyph.character)
        {
            let gap = gaps.widest(before.at, glyph.at);
            let narrow = [before, glyph]
                .iter()
                .any(|glyph| NARROW.contains(glyph.character));
            let share = if narrow { WIDE_BESIDE_NARROW } else { WIDE };
            if gap >= share * space && gap > WIDER * gaps.letter {
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
struct Gaps {
    /// For each column whether it holds ink.
    ink: Vec<bool>,
    /// Median gap at recognised spaces, if there are enough of them.
    space: Option<f32>,
    /// Gap that four in five pairs of letters keep below.
    letter: f32,
}

impl Gaps {
    fn on(glyphs: &[Glyph], plane: &Plane) -> Option<Self> {
        let columns = darkest(plane, 0, plane.width());
        let black = columns.iter().copied().min()?;
        let paper = columns.iter().copied().max()?;
        let threshold = black + (f32::from(paper - black) * INK) as u8;
        let ink = columns.iter().map(|value| *value <= threshold).collect();
        let mut gaps = Gaps {
            ink,
            space: None,
            letter: 0.0,
        };
        let mut spaces: Vec<f32> = Vec::new();
        let mut letters: Vec<f32> = Vec::new();
        for triple in glyphs.windows(3) {
            if triple[1].character == ' ' {
                spaces.push(gaps.widest(triple[0].at, triple[2].at));
            }
        }
        for pair in glyphs.windows(2) {
            if pair.iter().all(|glyph| glyph.character != ' ') {
                letters.push(gaps.widest(pair[0].at, pair[1].at));
            }
        }
        gaps.letter = at_share(&mut letters, 0.8)?;
        if spaces.len() >= KNOWN {
            gaps.space = median(&mut spaces);
        }
        gaps.space.is_none_or(|space| space >= NARROWEST).then_some(gaps)
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
    at_share(values, 0.5)
}

/// The value that this share of the values keeps below.
fn at_share(values: &mut [f32], share: f32) -> Option<f32> {
    let at = (values.len().checked_sub(1)? as f32 * share) as usize;
    Some(*values.select_nth_unstable_by(at, f32::total_cmp).1)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A line of letters ten columns wide, three apart, with a space of ten columns at each `_` and `|`; the
    /// recogniser sees only those at `_`.
    fn line(text: &str, usual: Option<f32>) -> String {
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
        with_seen_spaces(&glyphs, &plane, usual)
            .iter()
            .map(|glyph| glyph.character)
            .collect()
    }

    #[test]
    fn a_gap_as_wide_as_a_space_is_one() {
        assert_eq!(line("am_18_vom|22", None), "am 18 vom 22");
    }

    #[test]
    fn closing_marks_stay_where_they_are() {
        assert_eq!(line("am_18|._vom_22", None), "am 18. vom 22");
    }

    #[test]
    fn an_underlined_line_tells_nothing() {
        let glyph = |character, at| Glyph {
            character,
            at,
            confidence: 1.0,
        };
        let glyphs: Vec<Glyph> = "a b c de"
            .chars()
            .zip(0_u8..)
            .map(|(c, i)| glyph(c, f32::from(i) * 12.0))
            .collect();
        // The rule under the words is ink in every column but those of a letter that crosses it.
        let plane = Plane::from_fn(100, 48, |x, y| if y == 40 && x != 80 { 20 } else { 240 });
        assert_eq!(with_seen_spaces(&glyphs, &plane, None), glyphs);
    }

    #[test]
    fn a_line_without_known_spaces_is_measured_by_the_page() {
        assert_eq!(line("vom|22", Some(12.0)), "vom 22");
        assert_eq!(line("vom22", Some(12.0)), "vom22");
    }

    #[test]
    fn without_known_spaces_nothing_is_guessed() {
        assert_eq!(line("vom|22", None), "vom22");
        assert_eq!(line("ab_cd|ef", None), "ab cdef");
    }
}
