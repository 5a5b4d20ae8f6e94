//! Pages that the letter says exist: "Seite 1 von 2", "- 2 -", "bitte wenden".

use super::text::{Text, printed};

/// Numbers of the pages that are missing, in order.
pub(crate) fn missing(text: &Text) -> Vec<u32> {
    let of = printed!(r"(?i)\b(?:Seite|Blatt|S\.|Page)\s*:?\s*(\d{1,2})\s*(?:von|/|v\.)\s*(\d{1,2})\b");
    let bare = printed!(r"^\s*(\d{1,2})\s*(?:von|/)\s*(\d{1,2})\s*$");
    let mut seen: Vec<u32> = Vec::new();
    let mut total = 0;
    for line in &text.lines {
        let Some(hit) = of.captures(&line.text).or_else(|| bare.captures(&line.text)) else {
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
    }
}
