//! Edit distances: of two whole sequences, and of a piece within a text.

/// What an alignment of two sequences found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Alignment {
    /// Insertions, deletions and replacements.
    pub(super) errors: usize,
    /// For every element of the first sequence, whether the second has the same in its place.
    pub(super) kept: Vec<bool>,
}

/// Aligns two sequences with the fewest edits (Wagner and Fischer 1974).
///
/// Time and memory (one byte per cell) are the product of the lengths: some megabytes for a page.
pub(super) fn align<T: PartialEq>(first: &[T], second: &[T]) -> Alignment {
    const STAY: u8 = 0;
    const REPLACE: u8 = 1;
    const DROP: u8 = 2;
    const INSERT: u8 = 3;
    let width = second.len() + 1;
    let mut ways = vec![STAY; (first.len() + 1) * width];
    for way in ways.iter_mut().take(width).skip(1) {
        *way = INSERT;
    }
    let mut above: Vec<usize> = (0..width).collect();
    for (i, a) in first.iter().enumerate() {
        let mut row = Vec::with_capacity(width);
        row.push(i + 1);
        ways[(i + 1) * width] = DROP;
        for (j, b) in second.iter().enumerate() {
            let diagonal = if a == b {
                (above[j], STAY)
            } else {
                (above[j] + 1, REPLACE)
            };
            let best = [diagonal, (above[j + 1] + 1, DROP), (row[j] + 1, INSERT)]
                .into_iter()
                .min_by_key(|(cost, _)| *cost)
                .unwrap_or(diagonal);
            row.push(best.0);
            ways[(i + 1) * width + j + 1] = best.1;
        }
        above = row;
    }
    let mut kept = vec![false; first.len()];
    let (mut i, mut j) = (first.len(), second.len());
    while i > 0 || j > 0 {
        match ways[i * width + j] {
            INSERT => j -= 1,
            DROP => i -= 1,
            way => {
                i -= 1;
                j -= 1;
                kept[i] = way == STAY;
            }
        }
    }
    Alignment {
        errors: above[second.len()],
        kept,
    }
}

/// A place in a text where a piece stands, more or less.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Find {
    /// First character in the text.
    pub(super) start: usize,
    /// After the last character.
    pub(super) end: usize,
    /// Edits between the piece and that stretch of text.
    pub(super) errors: usize,
}

/// Where `piece` stands in `text` with at most `limit` edits: every end at which no neighbouring end is
/// better (Sellers 1980).
pub(super) fn find(piece: &[char], text: &[char], limit: usize) -> Vec<Find> {
    // Cost and start of the best stretch that ends after each character.
    let mut above: Vec<(usize, usize)> = (0..=text.len()).map(|start| (0, start)).collect();
    for (i, a) in piece.iter().enumerate() {
        let mut row = Vec::with_capacity(text.len() + 1);
        row.push((i + 1, 0));
        for (j, b) in text.iter().enumerate() {
            let diagonal = (above[j].0 + usize::from(a != b), above[j].1);
            let drop = (above[j + 1].0 + 1, above[j + 1].1);
            let insert: (usize, usize) = (row[j].0 + 1, row[j].1);
            // Of equal costs the later start, the shorter stretch.
            let best = [diagonal, drop, insert]
                .into_iter()
                .min_by_key(|(cost, start)| (*cost, usize::MAX - start));
            row.push(best.unwrap_or(diagonal));
        }
        above = row;
    }
    let cost = |end: usize| above.get(end).map_or(usize::MAX, |(cost, _)| *cost);
    (1..=text.len())
        .filter(|&end| cost(end) <= limit && cost(end) <= cost(end - 1) && cost(end) <= cost(end + 1))
        .map(|end| Find {
            start: above[end].1,
            end,
            errors: above[end].0,
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn chars(text: &str) -> Vec<char> {
        text.chars().collect()
    }

    #[test]
    fn an_alignment_counts_edits_and_tells_what_was_kept() {
        let found = align(&chars("§ 12 Abs."), &chars("S 12 Ab.s"));
        assert_eq!(found.errors, 3);
        assert!(!found.kept[0] && found.kept[2] && found.kept[3]);
        assert_eq!(align(&chars(""), &chars("abc")).errors, 3);
        assert_eq!(align(&chars("abc"), &chars("")).errors, 3);
    }

    #[test]
    fn a_piece_is_found_wherever_it_stands() {
        let found = find(&chars("Summe"), &chars("eine Surnme und die Summe"), 2);
        let best = found.iter().min_by_key(|f| f.errors).unwrap();
        assert_eq!((best.start, best.end, best.errors), (20, 25, 0));
        assert!(found.iter().any(|f| f.start == 5 && f.errors == 2));
        assert!(find(&chars("Summe"), &chars("nichts davon"), 2).is_empty());
    }
}
