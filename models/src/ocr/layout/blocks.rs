//! Numbers for blocks and rows.

use notice::page::Line;

use super::geometry::{Rect, median};
use super::judge::Setting;
use super::lines::Piece;
use super::rows::Row;

/// Extra space before a line that starts a paragraph, in line heights.
const PARAGRAPH: f32 = 0.3;

/// Most words of a label above a value.
const LABEL: usize = 6;

/// Largest space between the lines of a card, in line heights.
const CARD: f32 = 0.6;

/// The lines in the order of `regions`, with their numbers.
///
/// A block ends where a region ends, where space is left before a line, where the print changes its size,
/// and where a table begins or ends.
pub(super) fn number(pieces: Vec<Piece>, regions: &[Vec<Row>], setting: Setting) -> Vec<Line> {
    let (mut block, mut number) = (0, 0);
    let mut numbers = Vec::new();
    for region in regions {
        let leading = leading(&pieces, region);
        let mut before: Option<&Row> = None;
        for row in region {
            let starts = before.is_none_or(|before| starts_block(&pieces, before, row, leading, setting));
            block += u32::from(starts);
            number += 1;
            numbers.extend(row.items().map(|i| (i, block, number)));
            before = Some(row);
        }
    }
    let mut pieces: Vec<Option<Piece>> = pieces.into_iter().map(Some).collect();
    numbers
        .into_iter()
        .filter_map(|(i, block, row)| {
            let segment = pieces.get_mut(i)?.take()?.segment;
            Some(Line {
                text: segment.text,
                quad: segment.quad,
                confidence: segment.confidence,
                place: segment.place,
                block,
                row,
                words: segment.words.into_iter().map(Into::into).collect(),
                ..Line::default()
            })
        })
        .collect()
}

/// The usual space between the rows of a region, in page units.
fn leading(pieces: &[Piece], region: &[Row]) -> f32 {
    median(
        region
            .windows(2)
            .map(|pair| space(pieces, &pair[0], &pair[1]))
            .collect(),
    )
}

fn around(pieces: &[Piece], row: &Row) -> Option<Rect> {
    row.items().map(|i| pieces[i].rect).reduce(|a, b| a.union(&b))
}

fn space(pieces: &[Piece], before: &Row, after: &Row) -> f32 {
    match (around(pieces, before), around(pieces, after)) {
        (Some(before), Some(after)) => after.top - before.bottom,
        _ => 0.0,
    }
}

/// Whether two lines of different size belong together as in a card: a short label above its value in larger print, or
/// what goes on below it ("72,15 €", "bis zum 27.02.2026").
fn is_card(pieces: &[Piece], before: &Row, after: &Row, space: f32, setting: Setting) -> bool {
    let only = |row: &Row| {
        let mut items = row.items();
        items.next().filter(|_| items.next().is_none())
    };
    let (Some(before), Some(after)) = (only(before), only(after)) else {
        return false;
    };
    let (above, below) = (&pieces[before], &pieces[after]);
    let words = above.text().split_whitespace().count();
    let label = words <= LABEL && !above.text().ends_with('.') && above.rect.height() < below.rect.height();
    space < CARD * setting.unit && (label || below.text().starts_with(char::is_lowercase))
}

fn starts_block(pieces: &[Piece], before: &Row, after: &Row, leading: f32, setting: Setting) -> bool {
    let size = |row: &Row| median(row.items().map(|i| pieces[i].rect.height()).collect());
    let (small, large) = (size(before).min(size(after)), size(before).max(size(after)));
    let space = space(pieces, before, after);
    let table = before.is_split() || after.is_split();
    let limit = if before.is_split() && after.is_split() {
        (leading + setting.unit).max(1.2 * setting.unit)
    } else {
        leading.min(0.5 * setting.unit) + PARAGRAPH * setting.unit
    };
    space > limit
        || (large > 1.25 * small && !table && !is_card(pieces, before, after, space, setting))
        || (before.is_split() != after.is_split() && space > limit * 0.7)
}
