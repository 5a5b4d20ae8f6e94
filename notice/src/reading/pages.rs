//! Pages that the letter says exist: "Seite 1 von 2", "- 2 -", "bitte wenden".

use super::text::{Text, TextLine, printed};

/// Numbers of the pages that are missing, in order.
pub(crate) fn missing(text: &Text) -> Vec<u32> {
    let of = printed!(r"(?i)\b(?:Seite|Blatt|S\.|Page)\s*:?\s*(\d{1,2})\s*(?:von|/|v\.)\s*(\d{1,2})\b");
    // "1/2" alone at the edge of the page; "01/26" is a month, and so is whatever stands within a table
    let bare = printed!(r"^\s*([1-9]\d?)\s*/\s*([1-9]\d?)\s*$");
    let of_so_many = printed!(r"^\s*(\d{1,2})\s*von\s*(\d{1,2})\s*$");
    let mut seen: Vec<u32> = Vec::new();
    let mut total = 0;
    for line in &text.lines {
        let alone = || bare.captures(&line.text).filter(|_| at_edge(line));
        let hit = of.captures(&line.text);
        let Some(hit) = hit.or_else(|| of_so_many.captures(&line.text)).or_else(alone) else {
            continue;
        };
        let number = |n: usize| hit.get(n).and_then(|m| m.as_str().parse::<u32>().ok());
        let (Some(page), Some(pages)) = (number(1), number(2)) else {
            continue;
        };
        if page == 0 || page > pages || pages > 30 {
            continue;
        }
        seen.push(page);
        total = total.max(pages);
    }
    if seen.is_empty() {
        return Vec::new();
    }
    // pages in the upload whose number was cut off count as the first numbers that are open
    let uploaded = text
        .lines
        .iter()
        .map(|line| line.id.page)
        .collect::<std::collections::BTreeSet<_>>()
        .len();
    seen.sort_unstable();
    seen.dedup();
    let mut open: Vec<u32> = (1..=total).filter(|page| !seen.contains(page)).collect();
    let unnumbered = uploaded.saturating_sub(seen.len());
    open.drain(..unnumbered.min(open.len()));
    open
}

/// Whether a line stands at the head or the foot of its page, as far as its place is known.
fn at_edge(line: &TextLine) -> bool {
    line.place.bottom <= 0.0 || line.place.bottom < 0.12 || line.place.top > 0.88
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::reading::testing::pages;

    #[test]
    fn counts_what_is_not_there() {
        let read = |letter: &str| missing(&Text::new(&pages(letter)));
        assert_eq!(read("Bescheid\nSeite 1 von 2"), vec![2]);
        assert_eq!(
            read("Bescheid\nSeite 1 von 2\u{c}Rückseite\nSeite 2 von 2"),
            Vec::<u32>::new()
        );
        assert_eq!(read("Seite 2/4"), vec![1, 3, 4]);
        assert_eq!(read("Bescheid"), Vec::<u32>::new());
        assert_eq!(
            read("Bescheid\n01/26 | 563,00\n02/26 | 563,00\nWG-NRW\n03/25"),
            Vec::<u32>::new()
        );
    }
}
