//! Orders that are as good as the one in which a page was written down.
//!
//! The order of the printed lines is that of the file the letter was made from. In two cases another order is equally
//! fair, and nobody who looks at the paper could tell which one was meant:
//!
//! - **Blocks side by side in the head of a letter**: the window with the address and the block with references beside
//!   it (DIN 5008 does not say which one comes first). Each block must be read as a whole.
//! - **One row of labels over one row of values** (the line of references of DIN 5008, a box with "IBAN" and "BIC"):
//!   row by row, as tables are read, or label by label, as it is meant. In the foot that holds for the strip of a
//!   payment slip only, which has "IBAN" as a label of its own.
//!
//! Running text in columns, tables of more rows and the foot of the page have one order only.

use std::ops::Range;

use notice::page::Place;

use super::gold::{GoldLine, GoldPage};
use super::plain::plain;

/// The head of a letter ends here at the latest, in fractions of the page (the subject stands below the window).
const HEAD: f32 = 0.45;
/// The foot begins here (DIN 5008: columns of company data at the lower edge).
const FOOT: f32 = 0.92;
/// Lines of data have fewer words than this, lines of text mostly more.
const WORDS: usize = 7;
/// Space between the lines of a block, in line heights.
const CLOSE: f32 = 0.9;
/// Most lines of a label with its value.
const STACK: usize = 3;

/// The numbers of the lines in that fair order which has the fewest `faults`, the written one if none is better.
pub(super) fn best(gold: &GoldPage, faults: impl Fn(&[usize]) -> usize) -> Vec<usize> {
    let mut order: Vec<usize> = (0..gold.lines.len()).collect();
    let mut least = faults(&order);
    // Every round mends at least one pair.
    while least > 0 {
        let better = alternatives(gold, &order)
            .into_iter()
            .map(|order| (faults(&order), order))
            .min_by_key(|(faults, _)| *faults)
            .filter(|(faults, _)| *faults < least);
        match better {
            Some((faults, found)) => (least, order) = (faults, found),
            None => break,
        }
    }
    order
}

/// All orders that differ from this one in one place and are as fair.
fn alternatives(gold: &GoldPage, order: &[usize]) -> Vec<Vec<usize>> {
    let lines: Vec<&GoldLine> = order.iter().filter_map(|&n| gold.lines.get(n)).collect();
    let blocks = blocks(&lines);
    let mut found = Vec::new();
    let in_head = |block: &&Range<usize>| lines[block.end - 1].place.bottom < HEAD;
    for (first, start) in blocks.iter().enumerate() {
        let head = blocks[first..].iter().take_while(in_head).count();
        for middle in first + 1..first + head {
            let second = &blocks[middle];
            for end in &blocks[middle..first + head] {
                let (a, b) = (start.start..second.start, second.start..end.end);
                if beside(&lines[a.clone()], &lines[b.clone()]) {
                    let mut other = order.to_vec();
                    other[a.start..b.end].rotate_left(a.len());
                    found.push(other);
                }
            }
        }
        // What stands closely above the first label may be something else.
        for label in start.end.saturating_sub(STACK).max(start.start)..start.end {
            let columns = stacks(&lines, label..start.end, &blocks[first + 1..]);
            let labels = columns.iter().map(|column| column.start);
            let values = columns.iter().flat_map(|column| column.start + 1..column.end);
            found.push(rearranged(order, &columns, labels.chain(values)));
        }
    }
    for start in 0..lines.len() {
        if let Some(count) = labels_over_values(&lines[start..]) {
            let pairs = (start..start + count).flat_map(|n| [n, n + count]);
            let range = start..start + 2 * count;
            found.push(rearranged(order, std::slice::from_ref(&range), pairs));
        }
    }
    found
}

/// The order with the lines of neighbouring ranges in the sequence `within`.
fn rearranged(order: &[usize], ranges: &[Range<usize>], within: impl Iterator<Item = usize>) -> Vec<usize> {
    let mut other = order.to_vec();
    let start = ranges.first().map_or(0, |range| range.start);
    for (to, from) in (start..).zip(within) {
        other[to] = order[from];
    }
    other
}

/// Runs of lines that stand closely one below the other.
fn blocks(lines: &[&GoldLine]) -> Vec<Range<usize>> {
    let mut blocks: Vec<Range<usize>> = Vec::new();
    for (n, line) in lines.iter().enumerate() {
        let goes_on = n.checked_sub(1).is_some_and(|before| {
            let (above, below) = (&lines[before].place, &line.place);
            let space = (below.top - above.bottom) / height(above).max(f32::EPSILON);
            below.top > middle(above) && space < CLOSE && shared_width(above, below) > 0.0
        });
        match blocks.last_mut() {
            Some(block) if goes_on => block.end = n + 1,
            _ => blocks.push(n..n + 1),
        }
    }
    blocks
}

/// Whether two runs of blocks are data side by side in the head of a letter.
fn beside(a: &[&GoldLine], b: &[&GoldLine]) -> bool {
    let data = |lines: &[&GoldLine]| {
        let long = lines
            .iter()
            .filter(|line| line.text.split_whitespace().count() >= WORDS);
        long.count() * 3 <= lines.len()
    };
    let (Some(p), Some(q)) = (around(a), around(b)) else {
        return false;
    };
    let overlap = p.bottom.min(q.bottom) - p.top.max(q.top);
    p.bottom.max(q.bottom) < HEAD
        && shared_width(&p, &q) <= 0.0
        && overlap > height(&a[0].place).min(height(&b[0].place))
        && data(a)
        && data(b)
}

/// The first column and those after it that are labels with their values below, all labels on one line and all values
/// on the next.
fn stacks(lines: &[&GoldLine], first: Range<usize>, after: &[Range<usize>]) -> Vec<Range<usize>> {
    let is_row_of_stacks = |columns: &[Range<usize>]| {
        let row: Vec<&GoldLine> = columns.iter().map(|column| lines[column.start]).collect();
        let values = columns.iter().filter(|column| column.len() > 1);
        let values: Vec<&GoldLine> = values.map(|column| lines[column.start + 1]).collect();
        columns.iter().all(|column| column.len() <= STACK)
            && is_level(&row)
            && is_level(&values)
            && (is_above_foot(&row) || is_slip(&row))
            && are_labels(&row)
    };
    let mut columns = vec![first];
    let mut longest = 1;
    for next in after {
        columns.push(next.clone());
        if is_row_of_stacks(&columns) {
            longest = columns.len();
        }
        // A column without a value may stand between others.
        if columns.len() > longest + 1 {
            break;
        }
    }
    columns.truncate(longest);
    columns
}

/// How many labels stand at the beginning, each over one value that follows after them; `None` where it is otherwise.
fn labels_over_values(lines: &[&GoldLine]) -> Option<usize> {
    let count = (2..=lines.len() / 2)
        .rev()
        .find(|&count| is_row(&lines[..count]))?;
    let (labels, values) = (&lines[..count], &lines[count..2 * count]);
    let below = |label: &GoldLine, value: &GoldLine| {
        let space = (value.place.top - label.place.bottom) / height(&label.place).max(f32::EPSILON);
        space < CLOSE && shared_width(&label.place, &value.place) > 0.0
    };
    let over = labels
        .iter()
        .zip(values)
        .all(|(label, value)| below(label, value));
    // What goes on below the values is a table.
    let bottom = around(values)?;
    let table = lines
        .get(2 * count..2 * count + 2)
        .is_some_and(|next| is_row(next) && next[0].place.top - bottom.bottom < CLOSE * height(&bottom));
    (is_row(values) && over && are_labels(labels) && !table).then_some(count)
}

/// Whether the lines, two or more, stand on one line from left to right, above the foot.
fn is_row(lines: &[&GoldLine]) -> bool {
    is_level(lines) && is_above_foot(lines)
}

fn is_above_foot(lines: &[&GoldLine]) -> bool {
    lines.first().is_some_and(|line| line.place.top < FOOT)
}

/// Whether the labels are those of a payment slip: data of the sender have the label and the number on one line.
fn is_slip(labels: &[&GoldLine]) -> bool {
    labels
        .iter()
        .any(|label| plain(&label.text).eq_ignore_ascii_case("IBAN"))
}

/// Whether the lines, two or more, stand on one line from left to right.
fn is_level(lines: &[&GoldLine]) -> bool {
    let next = |pair: &[&GoldLine]| {
        let (a, b) = (&pair[0].place, &pair[1].place);
        (middle(a) - middle(b)).abs() < 0.5 * height(a).min(height(b)) && a.right < b.left
    };
    lines.len() > 1 && lines.windows(2).all(next)
}

/// Labels hold no figures.
fn are_labels(lines: &[&GoldLine]) -> bool {
    lines
        .iter()
        .all(|line| !plain(&line.text).contains(|c: char| c.is_ascii_digit()))
}

fn around(lines: &[&GoldLine]) -> Option<Place> {
    let union = |a: Place, b: Place| Place {
        left: a.left.min(b.left),
        top: a.top.min(b.top),
        right: a.right.max(b.right),
        bottom: a.bottom.max(b.bottom),
    };
    lines.iter().map(|line| line.place).reduce(union)
}

fn height(place: &Place) -> f32 {
    place.bottom - place.top
}

fn middle(place: &Place) -> f32 {
    (place.top + place.bottom) / 2.0
}

fn shared_width(a: &Place, b: &Place) -> f32 {
    a.right.min(b.right) - a.left.max(b.left)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Lines of 1 % of the page's height, by left edge and top.
    fn page(lines: &[(&str, f32, f32)]) -> GoldPage {
        let lines = lines.iter().map(|&(text, left, top)| GoldLine {
            text: text.to_owned(),
            place: Place {
                left,
                top,
                right: left + 0.012 * text.chars().count() as f32,
                bottom: top + 0.01,
            },
        });
        GoldPage {
            lines: lines.collect(),
            references: Vec::new(),
        }
    }

    /// Faults against an order that was read.
    fn faults(read: &[usize]) -> impl Fn(&[usize]) -> usize + '_ {
        move |order: &[usize]| {
            let at = |line: usize| read.iter().position(|&other| other == line);
            let follows = |pair: &&[usize]| at(pair[0]).map(|n| n + 1) != at(pair[1]);
            order.windows(2).filter(follows).count()
        }
    }

    fn least(page: &GoldPage, read: &[usize]) -> usize {
        let faults = faults(read);
        faults(&best(page, &faults))
    }

    #[test]
    fn window_and_reference_block_may_change_places_and_not_be_mixed() {
        let letter = page(&[
            ("Herrn", 0.1, 0.15),
            ("Jan Muster", 0.1, 0.165),
            ("01067 Dresden", 0.1, 0.18),
            ("Az. 4/17", 0.6, 0.15),
            ("Zimmer 3", 0.6, 0.165),
            ("12.11.2025", 0.6, 0.18),
        ]);
        assert_eq!(least(&letter, &[3, 4, 5, 0, 1, 2]), 0);
        assert_eq!(least(&letter, &[0, 3, 1, 4, 2, 5]), 5);
    }

    #[test]
    fn columns_lower_down_have_one_order() {
        let foot = page(&[
            ("Stadt", 0.1, 0.7),
            ("Rathaus", 0.1, 0.715),
            ("Bank", 0.6, 0.7),
            ("Konto", 0.6, 0.715),
            ("Nummer", 0.6, 0.73),
            ("Ende", 0.6, 0.745),
        ]);
        assert!(least(&foot, &[2, 3, 4, 5, 0, 1]) > 0);
    }

    #[test]
    fn labels_over_values_go_row_by_row_or_label_by_label() {
        let by_label = page(&[
            ("Kassenzeichen", 0.1, 0.3),
            ("4711", 0.1, 0.312),
            ("Auskunft", 0.5, 0.3),
            ("Frau Beispiel", 0.5, 0.312),
        ]);
        assert_eq!(least(&by_label, &[0, 2, 1, 3]), 0);
        assert!(
            least(&by_label, &[0, 3, 2, 1]) > 0,
            "a value under the wrong label"
        );
        let by_row = page(&[
            ("Kassenzeichen", 0.1, 0.3),
            ("Auskunft", 0.5, 0.3),
            ("4711", 0.1, 0.312),
            ("Frau Beispiel", 0.5, 0.312),
        ]);
        assert_eq!(least(&by_row, &[0, 2, 1, 3]), 0);
    }

    #[test]
    fn in_the_foot_only_a_payment_slip_goes_row_by_row() {
        let foot = |first: &'static str| {
            page(&[
                (first, 0.1, 0.93),
                ("DE02 1203 0000", 0.1, 0.942),
                ("Verwendungszweck", 0.5, 0.93),
                ("4711", 0.5, 0.942),
            ])
        };
        assert_eq!(least(&foot("IBAN"), &[0, 2, 1, 3]), 0);
        assert!(least(&foot("Bankverbindung"), &[0, 2, 1, 3]) > 0);
    }

    #[test]
    fn a_table_is_read_by_rows_only() {
        let table = page(&[
            ("Jahr", 0.1, 0.5),
            ("Betrag", 0.5, 0.5),
            ("2024", 0.1, 0.512),
            ("12,00", 0.5, 0.512),
            ("2025", 0.1, 0.524),
            ("13,00", 0.5, 0.524),
        ]);
        assert!(least(&table, &[0, 2, 4, 1, 3, 5]) > 0);
    }
}
