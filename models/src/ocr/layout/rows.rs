//! Visual rows, and the rows of tables whose cells have several lines.

use super::lines::Piece;
use super::words::{goes_on, is_label};

/// Pieces that stand side by side, rows from top to bottom, each from left to right.
pub(super) fn visual_rows(pieces: &[Piece], items: &[usize]) -> Vec<Vec<usize>> {
    let mut sorted = items.to_vec();
    sorted.sort_by(|&a, &b| {
        pieces[a]
            .rect
            .middle()
            .total_cmp(&pieces[b].rect.middle())
            .then(a.cmp(&b))
    });
    let mut rows: Vec<Vec<usize>> = Vec::new();
    for i in sorted {
        let rect = &pieces[i].rect;
        let distance = |row: &[usize]| -> Option<f32> {
            let free = row
                .iter()
                .all(|&j| pieces[j].rect.shared_width(rect) < 0.2 * rect.height());
            let near = row.iter().copied().min_by(|&a, &b| {
                let away = |j: usize| -pieces[j].rect.shared_width(rect);
                away(a).total_cmp(&away(b))
            })?;
            let near = &pieces[near].rect;
            (free && near.beside(rect) > 0.5).then(|| (near.middle() - rect.middle()).abs())
        };
        let best = (0..rows.len())
            .rev()
            .take(12)
            .filter_map(|r| distance(&rows[r]).map(|d| (r, d)))
            .min_by(|a, b| a.1.total_cmp(&b.1));
        match best {
            Some((r, _)) => rows[r].push(i),
            None => rows.push(vec![i]),
        }
    }
    for row in &mut rows {
        row.sort_by(|&a, &b| pieces[a].rect.left.total_cmp(&pieces[b].rect.left));
    }
    rows
}

/// A row: cells from left to right, each with its lines from top to bottom.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Row {
    pub(super) cells: Vec<Vec<usize>>,
}

impl Row {
    /// Whether cells stand side by side.
    pub(super) fn is_split(&self) -> bool {
        self.cells.len() > 1
    }

    /// The pieces in reading order.
    pub(super) fn items(&self) -> impl Iterator<Item = usize> + '_ {
        self.cells.iter().flatten().copied()
    }
}

/// The rows of a region that is read row by row: a paragraph, a list, a table.
pub(super) fn rows(pieces: &[Piece], items: &[usize]) -> Vec<Row> {
    let visual = visual_rows(pieces, items);
    let mut rows = Vec::new();
    let mut rest = visual.as_slice();
    while let Some(first) = rest.first() {
        let length = table_length(pieces, rest);
        if length > 1 {
            rows.extend(table(pieces, &rest[..length]));
            rest = &rest[length..];
        } else {
            rows.push(single(first));
            rest = &rest[1..];
        }
    }
    rows
}

fn single(row: &[usize]) -> Row {
    Row {
        cells: row.iter().map(|&i| vec![i]).collect(),
    }
}

/// How many visual rows from the first one on make up a table: rows with several cells, and between or
/// under them lines that fit into one column.
fn table_length(pieces: &[Piece], visual: &[Vec<usize>]) -> usize {
    let split = |row: &[usize]| row.len() > 1;
    let start = usize::from(!visual.first().is_some_and(|row| split(row)));
    // The first line of a wrapped cell can stand a little above the cell beside it.
    if start == 1
        && !visual
            .get(1)
            .is_some_and(|row| split(row) && overlaps(pieces, &visual[0], row))
    {
        return 1;
    }
    let columns = visual
        .iter()
        .skip(start)
        .take_while(|row| split(row))
        .max_by_key(|row| row.len());
    let Some(columns) = columns else { return 1 };
    let fits = |row: &[usize], above: &[usize]| {
        row.len() == 1
            && columns.iter().filter(|&&c| touches(pieces, c, row[0])).count() <= 1
            && row.iter().all(|&i| {
                above
                    .iter()
                    .any(|&j| gap(pieces, j, i) < 0.9 * pieces[i].rect.height())
            })
    };
    if start == 1 && !fits(&visual[0], &visual[1]) {
        return 1;
    }
    let mut length = start;
    for (n, row) in visual.iter().enumerate().skip(start) {
        if split(row) || fits(row, &visual[n - 1]) {
            length = n + 1;
        } else {
            break;
        }
    }
    length
}

fn overlaps(pieces: &[Piece], a: &[usize], b: &[usize]) -> bool {
    a.iter()
        .any(|&i| b.iter().any(|&j| pieces[i].rect.beside(&pieces[j].rect) > 0.15))
}

fn touches(pieces: &[Piece], a: usize, b: usize) -> bool {
    pieces[a].rect.shared_width(&pieces[b].rect) > 0.0
}

fn gap(pieces: &[Piece], above: usize, below: usize) -> f32 {
    pieces[below].rect.top - pieces[above].rect.bottom
}

/// The rows of a table, wrapped cells put together.
///
/// Lines of one cell stand closer than rows do, or go on with a sentence. A group of lines is taken for one
/// row only if one of its columns has a single line; otherwise the rows are what the eye sees.
fn table(pieces: &[Piece], visual: &[Vec<usize>]) -> Vec<Row> {
    let mut items: Vec<usize> = visual.iter().flatten().copied().collect();
    items.sort_by(|&a, &b| pieces[a].rect.top.total_cmp(&pieces[b].rect.top).then(a.cmp(&b)));
    let below = |i: usize| {
        items
            .iter()
            .copied()
            .filter(|&j| j != i && pieces[j].rect.middle() > pieces[i].rect.bottom && touches(pieces, i, j))
            .min_by(|&a, &b| pieces[a].rect.top.total_cmp(&pieces[b].rect.top))
    };
    let steps: Vec<(usize, usize, f32)> = items
        .iter()
        .filter_map(|&i| below(i).map(|j| (i, j, gap(pieces, i, j) / pieces[i].rect.height())))
        .collect();
    let closest = steps.iter().map(|step| step.2).fold(f32::MAX, f32::min);
    let mut cells = Groups::new(&items);
    for &(i, j, gap) in &steps {
        let goes_on = goes_on(pieces[i].text(), pieces[j].text()) && gap < 0.6;
        let close = gap < closest + 0.2 && steps.iter().any(|step| step.2 > closest + 0.3);
        let labels = is_label(pieces[i].text()) || is_label(pieces[j].text());
        if (goes_on || close) && !labels && alike(pieces, i, j) {
            cells.join(i, j);
        }
    }
    let wrapped = cells.clone();
    let mut together = cells;
    for (n, &i) in items.iter().enumerate() {
        for &j in &items[n + 1..] {
            if pieces[i].rect.beside(&pieces[j].rect) > 0.5 && !touches(pieces, i, j) {
                together.join(i, j);
            }
        }
    }
    let mut rows = Vec::new();
    for group in together.all() {
        let columns = in_columns(pieces, &group, &wrapped);
        if group.len() > 1 && columns.iter().any(|column| column.len() == 1) && columns.len() > 1 {
            rows.push(Row { cells: columns });
        } else {
            rows.extend(visual_rows(pieces, &group).iter().map(|row| single(row)));
        }
    }
    let top = |row: &Row| row.items().map(|i| pieces[i].rect.top).fold(f32::MAX, f32::min);
    rows.sort_by(|a, b| top(a).total_cmp(&top(b)));
    rows
}

fn alike(pieces: &[Piece], i: usize, j: usize) -> bool {
    (0.75..1.33).contains(&(pieces[i].rect.height() / pieces[j].rect.height().max(f32::EPSILON)))
}

/// The cells of a group from left to right; what one cell wraps stays together.
fn in_columns(pieces: &[Piece], group: &[usize], wrapped: &Groups) -> Vec<Vec<usize>> {
    let mut columns: Vec<Vec<usize>> = Vec::new();
    for &i in group {
        let column = columns.iter_mut().find(|column| {
            column
                .iter()
                .any(|&j| wrapped.same(i, j) || touches(pieces, i, j))
        });
        match column {
            Some(column) => column.push(i),
            None => columns.push(vec![i]),
        }
    }
    let left = |column: &[usize]| {
        column
            .iter()
            .map(|&i| pieces[i].rect.left)
            .fold(f32::MAX, f32::min)
    };
    columns.sort_by(|a, b| left(a).total_cmp(&left(b)));
    columns
}

/// A partition of pieces (union-find, small).
#[derive(Clone, Debug)]
struct Groups {
    members: Vec<(usize, usize)>,
}

impl Groups {
    fn new(items: &[usize]) -> Groups {
        Groups {
            members: items.iter().map(|&i| (i, i)).collect(),
        }
    }

    fn label(&self, item: usize) -> Option<usize> {
        self.members
            .iter()
            .find(|(i, _)| *i == item)
            .map(|(_, label)| *label)
    }

    fn same(&self, a: usize, b: usize) -> bool {
        self.label(a) == self.label(b)
    }

    fn join(&mut self, a: usize, b: usize) {
        let (Some(keep), Some(drop)) = (self.label(a), self.label(b)) else {
            return;
        };
        for (_, label) in &mut self.members {
            if *label == drop {
                *label = keep;
            }
        }
    }

    /// The groups, in the order of their first members.
    fn all(&self) -> Vec<Vec<usize>> {
        let mut groups: Vec<(usize, Vec<usize>)> = Vec::new();
        for &(item, label) in &self.members {
            match groups.iter_mut().find(|(l, _)| *l == label) {
                Some((_, group)) => group.push(item),
                None => groups.push((label, vec![item])),
            }
        }
        groups.into_iter().map(|(_, group)| group).collect()
    }
}
