//! From segments to lines in reading order.
//!
//! Letters of authorities mix what is read across (tables, labels with their values) with what is read down
//! (address window beside the reference block, columns of the foot), so neither sorting by rows nor
//! cutting into columns alone gives the order in which a person reads. Here
//!
//! 1. [`lines`] takes segments apart at wide gaps, levels the page and joins what is one printed line,
//! 2. [`regions`] cuts the page where [`gutter`]s are judged ([`judge`], [`net`]) to separate columns,
//! 3. [`rows`] reads each region row by row, cells left to right,
//! 4. [`blocks`] numbers what belongs together.

mod blocks;
mod examples;
mod geometry;
mod gutter;
mod judge;
mod lines;
mod net;
mod parts;
mod prose;
mod regions;
mod rows;
#[cfg(test)]
mod tests;
mod traits;
mod words;

use notice::page::Line;

pub use self::examples::{Example, examples};
use self::judge::Setting;
use self::lines::Piece;
use super::segment::Segment;

/// The lines of a page in reading order, with their blocks and rows; ids are set by the caller.
///
/// `page_aspect` is width divided by height of the straightened page. A segment that spans several columns
/// is taken apart, segments of one printed line are joined; no text is lost or told twice. The order does
/// not depend on the order of `segments`. Blocks and rows are counted from 1; cells of a table row share its
/// number, lines of a wrapped cell included.
pub fn order(segments: Vec<Segment>, page_aspect: f32) -> Vec<Line> {
    let pieces = lines::lines(segments, page_aspect);
    let (level, upright): (Vec<usize>, Vec<usize>) =
        (0..pieces.len()).partition(|&i| !is_upright(&pieces[i]));
    let setting = setting(&pieces, &level);
    let mut regions: Vec<Vec<rows::Row>> = regions::regions(&pieces, level, setting)
        .iter()
        .map(|region| rows::rows(&pieces, region))
        .collect();
    // Text along the margin is no part of the letter's rows.
    regions.extend(
        upright
            .into_iter()
            .map(|i| vec![rows::Row { cells: vec![vec![i]] }]),
    );
    blocks::number(pieces, &regions, setting)
}

/// Whether a piece stands on its end, like a form number along the margin.
fn is_upright(piece: &Piece) -> bool {
    piece.rect.height() > 2.0 * piece.rect.width() && piece.text().chars().count() > 2
}

fn setting(pieces: &[Piece], items: &[usize]) -> Setting {
    let unit = geometry::median(items.iter().map(|&i| pieces[i].rect.height()).collect());
    let by_letters = items
        .iter()
        .flat_map(|&i| std::iter::repeat_n(pieces[i].rect.height(), pieces[i].text().chars().count()))
        .collect();
    Setting {
        unit,
        body: geometry::median(by_letters),
        text: (
            items.iter().map(|&i| pieces[i].rect.top).fold(1.0, f32::min),
            items.iter().map(|&i| pieces[i].rect.bottom).fold(0.0, f32::max),
        ),
    }
}
