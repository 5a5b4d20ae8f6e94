//! Sentences that run over lines, and what tells them from cells and labels.

use super::judge::Setting;
use super::lines::Piece;
use super::words::goes_on;

/// What tells sentences that run over lines from cells and labels.
pub(super) struct Prose {
    /// Lines that have their row for themselves.
    pub(super) lines: usize,
    pub(super) words: usize,
    /// Lines that reach the right edge.
    pub(super) full: usize,
    /// Lines after which the sentence goes on.
    pub(super) on: usize,
    pub(super) width: f32,
}

impl Prose {
    pub(super) fn new(pieces: &[Piece], side: &[Vec<usize>], setting: Setting) -> Prose {
        let single = side.iter().filter(|row| row.len() == 1);
        let lines: Vec<&Piece> = single.map(|row| &pieces[row[0]]).collect();
        let right = |line: &&Piece| line.rect.right;
        let edge = lines.iter().map(right).fold(f32::MIN, f32::max);
        let start = lines.iter().map(|line| line.rect.left).fold(f32::MAX, f32::min);
        let ragged = 0.15 * (edge - start) + setting.unit;
        Prose {
            lines: lines.len(),
            words: lines
                .iter()
                .map(|line| line.text().split_whitespace().count())
                .sum(),
            full: lines
                .iter()
                .filter(|line| edge - line.rect.right < ragged)
                .count(),
            on: lines
                .windows(2)
                .filter(|pair| goes_on(pair[0].text(), pair[1].text()))
                .count(),
            width: edge - start,
        }
    }
}
