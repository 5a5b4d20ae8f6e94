//! Segments taken apart at wide gaps, and put together again.

use notice::page::{Place, Quad};

use super::super::segment::{Segment, SegmentWord};
use super::geometry::median;

/// Gap between words, in line heights, from which a segment is taken apart and looked at again.
pub(super) const LOOSE: f32 = 0.45;
/// How much wider than the other gaps of its segment a gap is that nothing else has to confirm: all gaps of
/// a justified line are wide.
const ODD: f32 = 1.8;

/// A stretch of a segment without wide gaps.
#[derive(Clone, Debug)]
pub(super) struct Part {
    pub(super) segment: Segment,
    /// Whether the gap before it is no wider than the others of its segment.
    pub(super) stretched: bool,
    /// Where its segment begins and ends, as fractions of the page width.
    pub(super) whole: [f32; 2],
    /// Whether it is the first and whether it is the last part of its segment.
    pub(super) ends: [bool; 2],
}

/// Splits a segment where the gap between two words is wider than a word space.
pub(super) fn take_apart(segment: Segment, aspect: f32) -> Vec<Part> {
    let gap = |a: &SegmentWord, b: &SegmentWord| (b.place.left - a.place.right) * aspect;
    let gaps: Vec<f32> = segment
        .words
        .windows(2)
        .map(|pair| gap(&pair[0], &pair[1]))
        .collect();
    let limit = LOOSE * segment.place.height();
    let whole = [segment.place.left, segment.place.right];
    if gaps.iter().all(|gap| *gap <= limit) {
        return vec![Part {
            segment,
            stretched: false,
            whole,
            ends: [true; 2],
        }];
    }
    let usual = if gaps.len() > 2 { median(gaps) } else { 0.0 };
    let mut groups: Vec<(Vec<SegmentWord>, bool)> = Vec::new();
    for word in segment.words {
        let before = groups
            .last_mut()
            .and_then(|(group, _)| Some((gap(group.last()?, &word), group)));
        match before {
            Some((gap, group)) if gap <= limit => group.push(word),
            Some((gap, _)) => groups.push((vec![word], gap <= ODD * usual)),
            None => groups.push((vec![word], false)),
        }
    }
    let count = groups.len();
    let part = |(n, (words, stretched))| {
        Some(Part {
            segment: from_words(words)?,
            stretched,
            whole,
            ends: [n == 0, n + 1 == count],
        })
    };
    groups.into_iter().enumerate().filter_map(part).collect()
}

/// A segment of these words.
fn from_words(words: Vec<SegmentWord>) -> Option<Segment> {
    let (first, last) = (words.first()?, words.last()?);
    let place = words
        .iter()
        .map(|word| word.place)
        .reduce(|a, b| around(&a, &b))?;
    let quad = span(&first.quad, &last.quad);
    let text = words
        .iter()
        .map(|word| word.text.as_str())
        .collect::<Vec<_>>()
        .join(" ");
    let weights = words
        .iter()
        .map(|word| (word.confidence, word.text.chars().count()));
    let confidence = geometric_mean(weights);
    Some(Segment {
        text,
        quad,
        place,
        confidence,
        words,
    })
}

/// The quad from the left end of one to the right end of the other.
fn span(left: &Quad, right: &Quad) -> Quad {
    [left[0], right[1], right[2], left[3]]
}

/// Geometric mean of confidences, each counted as often as it has characters.
fn geometric_mean(parts: impl Iterator<Item = (f32, usize)>) -> f32 {
    let (mut sum, mut count) = (0.0f32, 0usize);
    for (confidence, characters) in parts {
        sum += confidence.max(1e-6).ln() * characters as f32;
        count += characters;
    }
    if count == 0 {
        0.0
    } else {
        (sum / count as f32).exp().clamp(0.0, 1.0)
    }
}

/// One segment of two neighbours.
pub(super) fn glue(left: Segment, right: Segment) -> Segment {
    let weights = [&left, &right].map(|s| (s.confidence, s.text.chars().count()));
    let mut words = left.words;
    words.extend(right.words);
    Segment {
        text: format!("{} {}", left.text, right.text),
        quad: span(&left.quad, &right.quad),
        place: around(&left.place, &right.place),
        confidence: geometric_mean(weights.into_iter()),
        words,
    }
}

fn around(a: &Place, b: &Place) -> Place {
    Place {
        left: a.left.min(b.left),
        top: a.top.min(b.top),
        right: a.right.max(b.right),
        bottom: a.bottom.max(b.bottom),
    }
}
