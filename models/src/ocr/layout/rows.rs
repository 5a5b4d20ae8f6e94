//! Visual rows, and the rows of tables whose cells have several lines.

use super::geometry::median;
use super::lines::Piece;
use super::words::{breaks_off, goes_on, is_figure, is_label, is_unit};

/// How much closer than rows the lines of one cell stand, in line heights.
const CLOSER: f32 = 0.25;

/// Largest gap between a line and one that adds to it, in line heights.
const HUGGING: f32 = 0.35;

/// How far the middles of a label and its value on one line may stray, in heights of the lower one.
const LEVEL: f32 = 0.25;

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

/// How many visual rows from the first one on make up a table: rows with several cells or with cells beside
/// those of the next row, and between or under them lines that fit into one column.
fn table_length(pieces: &[Piece], visual: &[Vec<usize>]) -> usize {
    let staggered = |n: usize| {
        let (Some(row), Some(next)) = (visual.get(n), visual.get(n + 1)) else {
            return false;
        };
        row.iter().any(|&i| {
            next.iter()
                .any(|&j| pieces[i].rect.beside(&pieces[j].rect) > 0.15 && !touches(pieces, i, j))
        })
    };
    let is_split = |n: usize| visual[n].len() > 1 || staggered(n) || (n > 0 && staggered(n - 1));
    if !is_split(0) {
        return 1;
    }
    let block = (0..visual.len()).take_while(|&n| is_split(n)).map(|n| &visual[n]);
    let columns = block.max_by_key(|row| row.len()).cloned().unwrap_or_default();
    let fits = |n: usize| {
        let above = &visual[n - 1];
        columns.len() > 1
            && visual[n].iter().all(|&i| {
                columns.iter().filter(|&&c| touches(pieces, c, i)).count() <= 1
                    && above
                        .iter()
                        .any(|&j| gap(pieces, j, i) < 0.9 * pieces[i].rect.height())
            })
    };
    (1..visual.len())
        .take_while(|&n| is_split(n) || fits(n))
        .last()
        .map_or(1, |n| n + 1)
}

fn touches(pieces: &[Piece], a: usize, b: usize) -> bool {
    pieces[a].rect.shared_width(&pieces[b].rect) > 0.0
}

fn gap(pieces: &[Piece], above: usize, below: usize) -> f32 {
    pieces[below].rect.top - pieces[above].rect.bottom
}

/// The rows of a table, wrapped cells put together.
///
/// Two lines are one cell where a sentence goes on from one to the other, where a cell beside them stands
/// half way between them, or where they stand closer than rows do. A group of lines is taken for one row only
/// if one of its columns has a single line or a word is broken; otherwise the rows are what the eye sees.
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
    let next_to = |&&(i, j, _): &&(usize, usize, f32)| {
        let (above, below) = (&pieces[i].rect, &pieces[j].rect);
        !items
            .iter()
            .any(|&k| pieces[k].rect.top > above.middle() && pieces[k].rect.bottom < below.middle())
    };
    // Where lines with a figure of their own each are known to be rows, cells wrap closer than these.
    let known = steps
        .iter()
        .filter(|&&(i, j, _)| each_has_a_partner(pieces, &items, i, j));
    let known: Vec<f32> = known.map(|step| step.2).collect();
    let closest = if known.len() > 1 {
        median(known) - CLOSER
    } else {
        f32::MAX
    };
    let leading = leading(steps.iter().filter(next_to).map(|step| step.2).collect())
        .map(|leading| leading.min(closest));
    let mut wrapped = Groups::new(&items);
    let mut broken = Vec::new();
    // A cell half way between two lines tells most surely that they are one cell.
    let centred = |i, j, gap| gap < 0.8 && items.iter().any(|&k| is_between(pieces, i, j, k));
    let may_join = |i: usize, j: usize| {
        !is_label(pieces[i].text())
            && alike(pieces, i, j)
            && !each_has_a_partner(pieces, &items, i, j)
            && !begins_value(pieces, &items, i, j)
    };
    for &(i, j, _) in steps
        .iter()
        .filter(|&&(i, j, gap)| centred(i, j, gap) && may_join(i, j))
    {
        wrapped.join(i, j);
    }
    let closed: Vec<usize> = items.iter().copied().filter(|&i| wrapped.is_joined(i)).collect();
    for &(i, j, gap) in &steps {
        let (text, next) = (pieces[i].text(), pieces[j].text());
        let on = goes_on(text, next) && gap < 0.6 && is_full(pieces, i, j);
        let on = on || (gap < HUGGING && below(j).is_some_and(|k| explains(pieces, &items, [i, j, k])));
        let close = leading.is_some_and(|leading| gap < leading) && !is_figure(text) && !is_figure(next);
        // A unit alone tells in what the column below its heading counts.
        let unit = is_unit(next) && gap < 1.0 && !is_figure(text);
        let new_row = closed.contains(&i) && !wrapped.same(i, j) && has_partner(pieces, &items, j);
        if (on || close || unit) && may_join(i, j) && !new_row {
            wrapped.join(i, j);
            broken.extend((text.ends_with('-') && next.starts_with(char::is_lowercase)).then_some(i));
        }
    }
    let mut together = wrapped.clone();
    for (n, &i) in items.iter().enumerate() {
        for &j in &items[n + 1..] {
            // What is much higher than a line, such as a picture beside the table, ties no rows.
            if of_one_size(pieces, i, j)
                && pieces[i].rect.beside(&pieces[j].rect) > 0.5
                && !touches(pieces, i, j)
            {
                together.join(i, j);
            }
        }
    }
    for &(i, j, _) in &steps {
        if wrapped.same(i, j) {
            items
                .iter()
                .filter(|&&k| is_between(pieces, i, j, k))
                .for_each(|&k| together.join(i, k));
        }
    }
    let mut rows = Vec::new();
    for group in together.all() {
        let columns = in_columns(pieces, &group, &wrapped);
        let single_line = columns.iter().any(|column| column.len() == 1);
        if columns.len() > 1 && (single_line || group.iter().any(|i| broken.contains(i))) {
            rows.push(Row { cells: columns });
        } else {
            rows.extend(visual_rows(pieces, &group).iter().map(|row| single(row)));
        }
    }
    let top = |row: &Row| row.items().map(|i| pieces[i].rect.top).fold(f32::MAX, f32::min);
    rows.sort_by(|a, b| top(a).total_cmp(&top(b)));
    rows
}

/// Whether a line is so full that the first word of the next one did not fit on it: only then is it broken there.
fn is_full(pieces: &[Piece], line: usize, next: usize) -> bool {
    let (line, next) = (&pieces[line].rect, &pieces[next]);
    let words = &next.segment.words;
    let share = match (words.first(), words.last()) {
        (Some(first), Some(last)) => {
            let whole = last.place.right - first.place.left;
            (first.place.right - first.place.left) / whole.max(f32::EPSILON)
        }
        _ => 1.0,
    };
    let word = share.min(1.0) * next.rect.width();
    line.right + word + line.height() > next.rect.right
}

/// The gap that tells lines of one cell from rows, where gaps fall into two clearly different sizes.
fn leading(mut gaps: Vec<f32>) -> Option<f32> {
    gaps.sort_by(f32::total_cmp);
    gaps.windows(2)
        .filter(|pair| pair[0] < 0.35 && pair[1] - pair[0] > 0.3)
        .max_by(|a, b| (a[1] - a[0]).total_cmp(&(b[1] - b[0])))
        .map(|pair| (pair[0] + pair[1]) / 2.0)
}

/// Whether `k` stands beside two lines, half way between them, as a cell does that is centred in its row.
pub(super) fn is_between(pieces: &[Piece], i: usize, j: usize, k: usize) -> bool {
    let (above, below, cell) = (&pieces[i].rect, &pieces[j].rect, &pieces[k].rect);
    let half = (cell.middle() - above.middle()) / (below.middle() - above.middle()).max(f32::EPSILON);
    (0.3..0.7).contains(&half)
        && cell.beside(above) > 0.1
        && cell.beside(below) > 0.1
        && !touches(pieces, i, k)
}

/// The figures and labels that stand in the row of a line.
fn partners<'a>(pieces: &'a [Piece], items: &'a [usize], line: usize) -> impl Iterator<Item = usize> + 'a {
    items.iter().copied().filter(move |&k| {
        let text = pieces[k].text();
        k != line && (is_figure(text) || is_label(text)) && pieces[k].rect.beside(&pieces[line].rect) > 0.4
    })
}

fn has_partner(pieces: &[Piece], items: &[usize], line: usize) -> bool {
    partners(pieces, items, line).next().is_some()
}

/// Whether both lines have a figure or a label beside them that does not stand beside the other one as well.
fn each_has_a_partner(pieces: &[Piece], items: &[usize], i: usize, j: usize) -> bool {
    let own = |line: usize, other: usize| {
        partners(pieces, items, line).any(|k| k != other && partners(pieces, items, other).all(|l| l != k))
    };
    own(i, j) && own(j, i)
}

/// Whether the line `j`, which has nothing beside it, adds to the line `i`, which has a figure beside it, as has the
/// line `k` below: it is indented, or the sentence goes on, be the line before it full or not. A line that breaks off
/// belongs to `k`, and below the last row of a table the text may go on that introduced it.
fn explains(pieces: &[Piece], items: &[usize], [i, j, k]: [usize; 3]) -> bool {
    let (row, line) = (&pieces[i], &pieces[j]);
    let beside = |&&l: &&usize, line: &Piece| pieces[l].rect.beside(&line.rect) > 0.4;
    let lone = items.iter().all(|l| *l == j || !beside(&l, line));
    let has_figure = |line: &Piece| {
        let mut others = items.iter().filter(|l| beside(l, line));
        others.any(|&l| pieces[l].rect.left > line.rect.right && is_figure(pieces[l].text()))
    };
    let indented = line.rect.left - row.rect.left > row.rect.height();
    lone && has_figure(row)
        && has_figure(&pieces[k])
        && !breaks_off(line.text())
        && (indented || goes_on(row.text(), line.text()))
}

/// Whether a label stands on the line `j`, with nothing above it beside the line `i`: then `j` begins the value of the
/// label, and `i` is the end of the value above.
fn begins_value(pieces: &[Piece], items: &[usize], i: usize, j: usize) -> bool {
    let (above, value) = (&pieces[i].rect, &pieces[j].rect);
    items.iter().any(|&k| {
        let label = &pieces[k].rect;
        let level = (label.middle() - value.middle()).abs() < LEVEL * label.height().min(value.height());
        let lone = || {
            let wraps = |&&l: &&usize| pieces[l].rect.beside(above) > 0.4 && touches(pieces, l, k);
            items.iter().find(wraps).is_none()
        };
        label.right < value.left && level && is_label(pieces[k].text()) && lone()
    })
}

/// Whether neither of two pieces is much higher than the other.
fn of_one_size(pieces: &[Piece], i: usize, j: usize) -> bool {
    let (a, b) = (pieces[i].rect.height(), pieces[j].rect.height());
    a.max(b) < 1.8 * a.min(b)
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

    /// Whether the item is in a group with another one.
    fn is_joined(&self, item: usize) -> bool {
        self.members
            .iter()
            .any(|&(other, _)| other != item && self.same(other, item))
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
