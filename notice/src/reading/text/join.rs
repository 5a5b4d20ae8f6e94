//! How lines go on: hyphenation, paragraphs, cells of a row, new beginnings.

use super::{Text, TextLine, printed};

pub(super) enum Seam {
    /// The hyphen was set by the line break and goes.
    Hyphen,
    /// The hyphen belongs to the word, as in "Konrad-Zuse-" + "Straße".
    Join,
    Space,
    Cell,
    Break,
}

impl Text {
    pub(super) fn join(&mut self) {
        for i in 0..self.lines.len() {
            if i > 0 {
                match self.seam(i) {
                    Seam::Hyphen => {
                        self.flat.pop();
                        // the hyphen belonged to the line before
                        self.lines[i - 1].flat.end = self.flat.len();
                    }
                    Seam::Join => {}
                    Seam::Space => self.flat.push(' '),
                    Seam::Cell => self.flat.push('\t'),
                    Seam::Break => self.flat.push('\n'),
                }
            }
            let start = self.flat.len();
            self.flat.push_str(&self.lines[i].text);
            self.lines[i].flat = start..self.flat.len();
        }
    }

    /// How line `i` goes on from the line before it.
    fn seam(&self, i: usize) -> Seam {
        let (before, line) = (&self.lines[i - 1], &self.lines[i]);
        if self.same_row(i - 1, i) {
            return Seam::Cell;
        }
        if self.begins_item(i) {
            return Seam::Break;
        }
        if self.begins_item(i - 1) {
            return Seam::Space;
        }
        // "Wohngeld in Höhe von monatlich" over "214,00 EUR | bewilligt.": the sum stands out in a line of its own
        let stands_out = printed!(r"^\d[\d.]*,\d\d ?(?:€|EUR|Euro)\b?\.?$").is_match(&line.text)
            && printed!(r"(?:\b(?:von|monatlich|jährlich|insgesamt|zusammen|mithin|somit|auf|beträgt|betragen|mit|über|Höhe|Summe)|,)$")
                .is_match(&before.text);
        if stands_out && !(i > 1 && self.same_row(i - 2, i - 1)) {
            return Seam::Space;
        }
        let in_table =
            (i > 1 && self.same_row(i - 2, i - 1)) || (i + 1 < self.lines.len() && self.same_row(i, i + 1));
        let first = line.text.chars().next().unwrap_or(' ');
        if let Some(stem) = before.text.strip_suffix('-')
            && stem.chars().last().is_some_and(char::is_alphabetic)
            && first.is_lowercase()
            && !starts_with_conjunction(&line.text)
        {
            return Seam::Hyphen;
        }
        let compound =
            before.text.ends_with('-') && !before.text.ends_with(" -") && before.block == line.block;
        if compound
            && first.is_uppercase()
            && before.text.chars().rev().nth(1).is_some_and(char::is_alphabetic)
        {
            return Seam::Join;
        }
        if in_table {
            return Seam::Break;
        }
        let other_block = before.block != line.block || before.id.page != line.id.page;
        if other_block {
            // a sentence that goes on over a page or block boundary
            let open = before
                .text
                .chars()
                .last()
                .is_some_and(|c| c.is_lowercase() || c == ',');
            return if open && first.is_lowercase() {
                Seam::Space
            } else {
                Seam::Break
            };
        }
        // Where the next word would have fitted, the writer broke the line on purpose.
        let width = |l: &TextLine| l.text.chars().count();
        let widest = self
            .lines
            .iter()
            .filter(|l| l.block == line.block && l.id.page == line.id.page)
            .map(width)
            .max()
            .unwrap_or(0)
            .max(30);
        let word = line.text.split(' ').next().map_or(0, |w| w.chars().count());
        let ends_open = before.text.ends_with([',', '-', '/']) || first.is_lowercase();
        if !ends_open && (width(before) + 1 + word) * 100 < widest * 85 {
            Seam::Break
        } else {
            Seam::Space
        }
    }
}

/// White space runs become one space, soft hyphens vanish.
pub(super) fn clean(text: &str) -> String {
    let mut cleaned = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '\u{ad}' | '\u{200b}' | '\u{feff}' => {}
            c if c.is_whitespace() || c.is_control() => {
                if !cleaned.is_empty() && !cleaned.ends_with(' ') {
                    cleaned.push(' ');
                }
            }
            c => cleaned.push(c),
        }
    }
    if cleaned.ends_with(' ') {
        cleaned.pop();
    }
    let cleaned = spaced_out(cleaned);
    // "30.1 1.2025": a month that came apart, and nothing else
    if !cleaned.contains(".1 ") {
        return cleaned;
    }
    match printed!(r"\b([0-3]?\d\.)(1) ([0-2]\.(?:19|20)\d\d)\b").replace_all(&cleaned, "$1$2$3") {
        std::borrow::Cow::Borrowed(_) => cleaned,
        std::borrow::Cow::Owned(mended) => mended,
    }
}

/// "z w e i W o c h e n": words set with spaces between their letters lose them; a capital begins a new word.
fn spaced_out(line: String) -> String {
    let single = |word: &str| word.chars().count() == 1 && word.chars().all(char::is_alphabetic);
    let words: Vec<&str> = line.split(' ').collect();
    // nothing to do in nearly all lines
    if !words.windows(4).any(|four| four.iter().all(|word| single(word))) {
        return line;
    }
    let mut joined = String::with_capacity(line.len());
    let mut at = 0;
    while at < words.len() {
        let run = words[at..].iter().take_while(|word| single(word)).count();
        if !joined.is_empty() {
            joined.push(' ');
        }
        if run < 4 {
            joined.push_str(words[at]);
            at += 1;
            continue;
        }
        let mut last = ' ';
        for letter in words[at..at + run].iter().flat_map(|word| word.chars()) {
            if letter.is_uppercase() && last.is_lowercase() {
                joined.push(' ');
            }
            joined.push(letter);
            last = letter;
        }
        at += run;
    }
    joined
}

/// "Grund- / und Gewerbesteuer": the hyphen stands for the missing half of a word.
fn starts_with_conjunction(line: &str) -> bool {
    matches!(
        line.split(' ').next(),
        Some("und" | "oder" | "bzw." | "sowie" | "u.")
    )
}
