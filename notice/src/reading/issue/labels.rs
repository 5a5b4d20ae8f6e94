//! Labels of days: the cell beside, the line above, the heading of the column.

use crate::reading::text::{Text, cue};

/// The cells to the left of line `i` in its row and block, as one text.
pub(super) fn cells_before(text: &Text, i: usize) -> String {
    let same = |&j: &usize| j < i && text.lines[j].block == text.lines[i].block;
    let cells: Vec<&str> = text
        .row_of(i)
        .into_iter()
        .filter(same)
        .map(|j| text.lines[j].text.trim())
        .collect();
    cells.join(" ")
}

/// The folded words that label the value in line `i`: every cell to its left that holds no figures, with the
/// line above where the label goes on from there ("Ihre Anmeldung" over "vom:"); empty where there are none.
pub(super) fn full_label(text: &Text, i: usize) -> String {
    let Some(nearest) = label_line(text, i) else {
        return String::new();
    };
    let row = text.row_of(i);
    let mut words: Vec<usize> = if row.len() > 1 && row.contains(&nearest) {
        let left: Vec<usize> = row.into_iter().filter(|&j| j <= nearest).collect();
        let values = left
            .iter()
            .rposition(|&j| !fits_label(text, j))
            .map_or(0, |at| at + 1);
        left[values..].to_vec()
    } else {
        vec![nearest]
    };
    let goes_on = |j: usize| text.lines[j].text.starts_with(char::is_lowercase);
    if let Some(&first) = words.first()
        && goes_on(first)
        && let Some(above) = first.checked_sub(1)
        && text.lines[above].block == text.lines[first].block
        && fits_label(text, above)
        && !text.lines[above].text.ends_with(':')
    {
        words.insert(0, above);
    }
    words
        .iter()
        .map(|&j| text.lines[j].folded.clone())
        .collect::<Vec<_>>()
        .join(" ")
}

/// The line that may be the label of the value in line `i`: the cell to the left, else the line above.
pub(super) fn label_line(text: &Text, i: usize) -> Option<usize> {
    let row = text.row_of(i);
    // "Auskunft erteilt | Datum" over "Frau Gebelein | 30. April 2026": the heading of its own column
    let dated = |&j: &usize| {
        cue!(r"^((bescheid|ausstellungs|brief)?datum|datum (des|dieses) (bescheide?s|schreibens))\s?:?$")
            .is_match(text.lines[j].folded.trim())
    };
    if row.len() > 1
        && let Some(above) = above_in_column(text, i).filter(dated)
    {
        return Some(above);
    }
    if let Some(left) = row.iter().copied().rfind(|&j| j < i) {
        return Some(left).filter(|&j| fits_label(text, j));
    }
    // a label right above it in its block comes before what stands beside it by chance: the window address, a table
    if let Some(above) = above_in_column(text, i)
        && text.lines[above].block == text.lines[i].block
        && (text.lines[above].place.left - text.lines[i].place.left).abs() < 0.02
        && fits_label(text, above)
    {
        return Some(above);
    }
    if let Some(beside) = label_beside(text, i).filter(|&j| fits_label(text, j)) {
        return Some(beside);
    }
    let above = (0..i).rev().take(3).find(|&j| {
        text.lines[j].id.page == text.lines[i].id.page
            && text.lines[j].place.left < text.lines[i].place.right
            && text.lines[j].place.right > text.lines[i].place.left
    })?;
    fits_label(text, above).then_some(above)
}

/// The nearest line above line `i` in its column, no more than three of its heights away.
pub(super) fn above_in_column(text: &Text, i: usize) -> Option<usize> {
    let line = &text.lines[i];
    (0..text.lines.len())
        .filter(|&j| {
            let other = &text.lines[j];
            other.id.page == line.id.page
                && other.place.bottom > 0.0
                && other.place.bottom <= line.place.top + line.place.height() / 2.0
                && line.place.top - other.place.bottom < 3.0 * line.place.height()
                && other.place.left < line.place.right
                && other.place.right > line.place.left
        })
        .max_by(|&a, &b| text.lines[a].place.bottom.total_cmp(&text.lines[b].place.bottom))
}

/// The cell beside line `i` in the right half of the page, where reference blocks stand: what stands in the
/// left half at the same height is the window address.
pub(super) fn label_beside(text: &Text, i: usize) -> Option<usize> {
    text.left_of(i)
        .filter(|&j| text.lines[j].place.left > 0.4 || text.lines[j].block == text.lines[i].block)
}

pub(super) fn fits_label(text: &Text, i: usize) -> bool {
    let words = &text.lines[i].text;
    words.chars().count() < 35 && !words.chars().any(|c| c.is_ascii_digit())
}
