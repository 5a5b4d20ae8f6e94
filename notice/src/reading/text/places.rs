//! Rows and columns: which lines stand beside and below each other.

use super::{Text, TextLine, printed};
use crate::page::Place;

impl Text {
    /// Cells to the right of line `i` in its row, nearest first.
    pub(crate) fn right_of(&self, i: usize) -> Vec<usize> {
        if !self.rows_known {
            return Vec::new();
        }
        let line = &self.lines[i];
        let mut cells: Vec<usize> = (0..self.lines.len())
            .filter(|&j| j != i && (self.same_row(i, j) || self.level(i, j)))
            .filter(|&j| {
                let other = &self.lines[j];
                if other.place == line.place {
                    j > i
                } else {
                    other.place.left >= line.place.left
                }
            })
            .collect();
        cells.sort_by(|&a, &b| self.lines[a].place.left.total_cmp(&self.lines[b].place.left));
        cells
    }

    /// The nearest cell to the left of line `i` at its height, wherever it comes in reading order.
    pub(crate) fn left_of(&self, i: usize) -> Option<usize> {
        (0..self.lines.len())
            .filter(|&j| self.level(i, j) && self.lines[j].place.right <= self.lines[i].place.left)
            .max_by(|&a, &b| self.lines[a].place.left.total_cmp(&self.lines[b].place.left))
    }

    /// Whether two lines stand side by side and near each other: their middles differ by less than half the
    /// height of a line, and no more than a narrow gap (a seventh of the page) is between them.
    fn level(&self, a: usize, b: usize) -> bool {
        let (a, b) = (&self.lines[a], &self.lines[b]);
        let middle = |line: &TextLine| (line.place.top + line.place.bottom) / 2.0;
        let height = a.place.height().min(b.place.height());
        let gap = (b.place.left - a.place.right).max(a.place.left - b.place.right);
        a.id.page == b.id.page
            && height > 0.0
            && (0.0..0.15).contains(&gap)
            && (middle(a) - middle(b)).abs() < height / 2.0
    }

    /// The line below line `i` in its column, or the next line where places are not known.
    pub(crate) fn below(&self, i: usize) -> Option<usize> {
        let line = &self.lines[i];
        if line.place == Place::default() {
            return (i + 1 < self.lines.len() && self.lines[i + 1].id.page == line.id.page).then_some(i + 1);
        }
        (0..self.lines.len())
            .filter(|&j| {
                let other = &self.lines[j];
                other.id.page == line.id.page
                    && other.place.top > (line.place.top + line.place.bottom) / 2.0
                    && other.place.top - line.place.bottom < 2.0 * line.place.height()
                    && other.place.left < line.place.right
                    && other.place.right > line.place.left
            })
            .min_by(|&a, &b| self.lines[a].place.top.total_cmp(&self.lines[b].place.top))
    }

    /// All cells of the row of line `i`, in reading order, itself included.
    pub(crate) fn row_of(&self, i: usize) -> Vec<usize> {
        let line = &self.lines[i];
        if !self.rows_known || line.item {
            return vec![i];
        }
        self.rows
            .get(&(line.id.page, line.row))
            .cloned()
            .unwrap_or_else(|| vec![i])
    }

    pub(super) fn same_row(&self, a: usize, b: usize) -> bool {
        let (a, b) = (&self.lines[a], &self.lines[b]);
        self.rows_known && !a.item && !b.item && a.id.page == b.id.page && a.row == b.row
    }

    /// Marks numbered paragraphs: "3." beside lines that all begin below each other are no row of a table.
    pub(super) fn mark_items(&mut self) {
        let mark = printed!(r"^(?:\(?\d{1,2}[.)]|\(?[a-z]\)|[IVX]{1,4}\.|[•●▪■–*-])$");
        for row in self.rows.values() {
            let Some((&first, rest)) = row.split_first() else {
                continue;
            };
            let left = |&i: &usize| self.lines[i].place.left;
            let below = rest.iter().all(|i| {
                rest.first()
                    .is_some_and(|top| (left(i) - left(top)).abs() < 0.015)
            });
            let long = rest.iter().any(|&i| self.lines[i].text.chars().count() > 25);
            if below && long && mark.is_match(self.lines[first].text.trim()) {
                for &i in row {
                    self.lines[i].item = true;
                }
            }
        }
    }

    /// Whether line `i` begins a numbered paragraph.
    pub(super) fn begins_item(&self, i: usize) -> bool {
        let line = &self.lines[i];
        line.item
            && self
                .rows
                .get(&(line.id.page, line.row))
                .and_then(|row| row.first())
                == Some(&i)
    }
}

/// Numbers the rows of a page whose rows are not told: lines whose middle lies within the height of the first
/// line of a row belong to it.
pub(super) fn rows_by_place(lines: &mut [TextLine]) {
    let mut order: Vec<usize> = (0..lines.len())
        .filter(|&i| lines[i].place.height() > 0.0)
        .collect();
    if order.len() < lines.len() {
        return;
    }
    let middle = |line: &TextLine| (line.place.top + line.place.bottom) / 2.0;
    order.sort_by(|&a, &b| middle(&lines[a]).total_cmp(&middle(&lines[b])));
    let mut row = 0;
    let mut bottom = f32::MIN;
    for i in order {
        // nearly the same middle: half the height of the line that opened the row
        if middle(&lines[i]) > bottom {
            row += 1;
            bottom = middle(&lines[i]) + lines[i].place.height() / 2.0;
        }
        lines[i].row = row;
    }
}
