//! From the pieces that the detector saw to printed lines and cells.

use notice::page::{Place, Quad};

use super::super::segment::{Segment, SegmentWord};
use super::geometry::{Rect, level};

/// Gap between words, in line heights, from which a segment is taken apart and looked at again.
const LOOSE: f32 = 0.6;
/// Gap below which two pieces of one row always belong together.
const TIGHT: f32 = 0.35;
/// Gap above which two pieces never belong together.
const WIDE: f32 = 1.6;
/// How far edges of one column may stray, in line heights.
const STRAY: f32 = 0.4;

/// One printed line, or one cell of a table row.
#[derive(Clone, Debug)]
pub(super) struct Piece {
    /// Level, in units of the page height.
    pub(super) rect: Rect,
    pub(super) segment: Segment,
}

impl Piece {
    pub(super) fn text(&self) -> &str {
        &self.segment.text
    }
}

/// Takes segments apart at wide gaps, levels them, and joins what is one printed line.
pub(super) fn lines(segments: Vec<Segment>, aspect: f32) -> Vec<Piece> {
    let mut parts: Vec<Segment> = segments
        .into_iter()
        .filter(|segment| !segment.text.trim().is_empty())
        .flat_map(|segment| take_apart(segment, aspect))
        .collect();
    parts.sort_by(|a, b| {
        let key = |s: &Segment| (s.place.top, s.place.left, s.place.right);
        let (a_key, b_key) = (key(a), key(b));
        a_key
            .0
            .total_cmp(&b_key.0)
            .then(a_key.1.total_cmp(&b_key.1))
            .then(a_key.2.total_cmp(&b_key.2))
            .then_with(|| a.text.cmp(&b.text))
    });
    let mut rects: Vec<Rect> = parts.iter().map(|part| Rect::new(&part.place, aspect)).collect();
    level(&mut rects);
    join(parts, rects)
}

/// Splits a segment where the gap between two words is wider than a word space.
fn take_apart(segment: Segment, aspect: f32) -> Vec<Segment> {
    let height = segment.place.height();
    let apart = |a: &SegmentWord, b: &SegmentWord| (b.place.left - a.place.right) * aspect > LOOSE * height;
    if !segment.words.windows(2).any(|pair| apart(&pair[0], &pair[1])) {
        return vec![segment];
    }
    let mut groups: Vec<Vec<SegmentWord>> = Vec::new();
    for word in segment.words {
        match groups.last_mut() {
            Some(group) if group.last().is_some_and(|last| !apart(last, &word)) => group.push(word),
            _ => groups.push(vec![word]),
        }
    }
    groups.into_iter().filter_map(from_words).collect()
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

/// Joins neighbours of one row where the gap between them is a word space.
fn join(parts: Vec<Segment>, rects: Vec<Rect>) -> Vec<Piece> {
    let gaps = gaps(&rects);
    // For every part the part that goes on with its line.
    let mut next: Vec<Option<usize>> = vec![None; parts.len()];
    let mut continues = vec![false; parts.len()];
    for gap in &gaps {
        if gap.width < TIGHT || (gap.width < WIDE && !in_column(gap, &gaps, &rects)) {
            next[gap.left] = Some(gap.right);
            continues[gap.right] = true;
        }
    }
    let mut parts: Vec<Option<Segment>> = parts.into_iter().map(Some).collect();
    let mut pieces = Vec::new();
    for start in (0..parts.len()).filter(|&i| !continues[i]) {
        let Some(mut segment) = parts[start].take() else {
            continue;
        };
        let mut rect = rects[start];
        let mut at = start;
        while let Some(following) = next[at] {
            let Some(more) = parts[following].take() else {
                break;
            };
            segment = glue(segment, more);
            rect = rect.union(&rects[following]);
            at = following;
        }
        pieces.push(Piece { rect, segment });
    }
    pieces
}

fn glue(left: Segment, right: Segment) -> Segment {
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

/// The space between two neighbours of one row.
struct Gap {
    left: usize,
    right: usize,
    /// In heights of the higher one.
    width: f32,
}

/// All gaps between a piece and the nearest piece to its right in the same row, each piece used once on
/// either side.
fn gaps(rects: &[Rect]) -> Vec<Gap> {
    let nearest = |a: usize, forward: bool| {
        let reach = |b: usize| {
            let (l, r) = if forward {
                (&rects[a], &rects[b])
            } else {
                (&rects[b], &rects[a])
            };
            let unit = l.height().max(r.height());
            let alike = unit < 3.0 * l.height().min(r.height());
            (alike && l.beside(r) > 0.5 && r.centre() > l.centre() && r.left > l.right - 0.5 * unit)
                .then_some(r.left - l.right)
        };
        (0..rects.len())
            .filter(|&b| b != a)
            .filter_map(|b| reach(b).map(|distance| (b, distance)))
            .min_by(|x, y| x.1.total_cmp(&y.1))
            .map(|(b, _)| b)
    };
    (0..rects.len())
        .filter_map(|left| {
            let right = nearest(left, true)?;
            let (a, b) = (&rects[left], &rects[right]);
            let unit = a.height().max(b.height());
            (nearest(right, false) == Some(left)).then(|| Gap {
                left,
                right,
                width: (b.left - a.right) / unit,
            })
        })
        .collect()
}

/// Whether the gap is part of the space between two columns: a row close above or below has a gap at the
/// same place, and what follows it starts or ends where this one's neighbour does.
fn in_column(gap: &Gap, gaps: &[Gap], rects: &[Rect]) -> bool {
    let (a, b) = (&rects[gap.left], &rects[gap.right]);
    let unit = a.height().max(b.height());
    gaps.iter().any(|other| {
        let (c, d) = (&rects[other.left], &rects[other.right]);
        let near = (c.middle() - a.middle()).abs();
        let shared = b.left.min(d.left) - a.right.max(c.right);
        let aligned = (b.left - d.left).abs() < STRAY * unit || (b.right - d.right).abs() < STRAY * unit;
        other.width > LOOSE * 0.9 && near > 0.5 * unit && near < 5.0 * unit && shared > 0.3 * unit && aligned
    })
}
