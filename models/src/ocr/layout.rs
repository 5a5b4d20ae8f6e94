//! From segments to lines in reading order.

use notice::page::Line;

use super::segment::Segment;

/// The lines of a page in reading order, with their blocks and rows; ids are set by the caller.
///
/// `page_aspect` is width divided by height of the straightened page.
pub fn order(mut segments: Vec<Segment>, page_aspect: f32) -> Vec<Line> {
    let _ = page_aspect;
    segments.sort_by(|a, b| a.place.top.total_cmp(&b.place.top));
    segments
        .into_iter()
        .zip(0..)
        .map(|(segment, row)| Line {
            text: segment.text,
            quad: segment.quad,
            confidence: segment.confidence,
            place: segment.place,
            row,
            words: segment.words.into_iter().map(Into::into).collect(),
            ..Line::default()
        })
        .collect()
}
