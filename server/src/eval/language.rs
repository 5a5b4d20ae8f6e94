//! How easy letters are to read, and how easy it is what is told about them.

use std::fmt;

use locales::readability::Counts;
use notice::telling::Summary;
use serde::Deserialize;

/// The text of a rendered letter (`text.json`).
#[derive(Debug, Deserialize)]
pub struct Original {
    pages: Vec<Page>,
}

#[derive(Debug, Deserialize)]
struct Page {
    lines: Vec<Line>,
}

#[derive(Debug, Deserialize)]
struct Line {
    text: String,
    block: u32,
}

impl Original {
    /// All lines, one after another.
    pub fn lines(&self) -> String {
        let lines = self.pages.iter().flat_map(|page| &page.lines);
        lines
            .map(|line| line.text.as_str())
            .collect::<Vec<_>>()
            .join("\n")
    }

    /// The running text: the blocks that end like a sentence, a line each. Addresses, labels and tables are
    /// left out, since their short lines would make a letter look easier than it is.
    pub fn running(&self) -> String {
        let mut blocks: Vec<String> = Vec::new();
        for page in &self.pages {
            for lines in page.lines.chunk_by(|a, b| a.block == b.block) {
                blocks.push(
                    lines
                        .iter()
                        .fold(String::new(), |text, line| join(text, &line.text)),
                );
            }
        }
        blocks.retain(|block| block.ends_with(['.', '?', '!', ':']));
        blocks.join("\n")
    }
}

/// A text with one more line; a word parted at the end of the line is put together.
fn join(mut text: String, line: &str) -> String {
    let parted = text.ends_with('-') && line.starts_with(char::is_lowercase);
    if parted && !line.starts_with("und ") && !line.starts_with("oder ") {
        text.pop();
    } else if !text.is_empty() {
        text.push(' ');
    }
    text + line
}

/// What is told, a statement each line.
pub fn told(summary: &Summary<String>) -> String {
    let statements = summary.statements.iter().map(|statement| statement.text.as_str());
    std::iter::once(summary.headline.as_str())
        .chain(statements)
        .collect::<Vec<_>>()
        .join("\n")
}

/// The figures of several texts: their means, as each reader meets one text.
#[derive(Clone, Copy, Debug, Default)]
pub struct Figures {
    texts: u32,
    sums: [f64; 4],
}

impl Figures {
    /// Counts one more text; one without words counts nothing.
    pub fn add(&mut self, text: &str) {
        let counts = Counts::of(text);
        if counts.words == 0 {
            return;
        }
        let figures = [
            counts.sentence_length(),
            counts.lix(),
            counts.amstad(),
            counts.wiener(),
        ];
        self.texts += 1;
        for (sum, figure) in self.sums.iter_mut().zip(figures) {
            *sum += figure;
        }
    }

    /// Words per sentence, LIX, Amstad, first Wiener Sachtextformel; zeros without texts.
    pub fn means(&self) -> [f64; 4] {
        self.sums.map(|sum| sum / f64::from(self.texts.max(1)))
    }
}

/// A Markdown table of named figures.
#[derive(Debug)]
pub struct Table(pub Vec<(String, Figures)>);

impl fmt::Display for Table {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "| text | letters | words a sentence | LIX | Amstad | Wiener |")?;
        writeln!(f, "| --- | ---: | ---: | ---: | ---: | ---: |")?;
        for (name, figures) in &self.0 {
            let [length, lix, amstad, wiener] = figures.means();
            writeln!(
                f,
                "| {name} | {} | {length:.1} | {lix:.1} | {amstad:.1} | {wiener:.1} |",
                figures.texts
            )?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn running_text_is_put_together() {
        let json = r#"{"pages": [{"lines": [
            {"text": "Stadt Ulm", "block": 1},
            {"text": "Die Grund-", "block": 2},
            {"text": "steuer wird zum Haus-", "block": 2},
            {"text": "und Hofjahr fällig.", "block": 2}
        ]}]}"#;
        let original: Original = serde_json::from_str(json).unwrap();
        assert_eq!(
            original.running(),
            "Die Grundsteuer wird zum Haus- und Hofjahr fällig."
        );
    }

    #[test]
    fn texts_without_words_count_nothing() {
        let mut figures = Figures::default();
        figures.add("12");
        assert_eq!(figures.texts, 0);
        figures.add("Ein Satz.");
        assert_eq!(figures.texts, 1);
        assert!((figures.means()[0] - 2.0).abs() < 1e-9);
    }
}
