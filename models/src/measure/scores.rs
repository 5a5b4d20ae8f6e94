//! Counts that can be added up, and how they are printed.

use std::fmt;
use std::ops::{Add, AddAssign};

/// Errors among so many.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Errors {
    /// How many were wrong.
    pub wrong: usize,
    /// Out of how many.
    pub of: usize,
}

impl Errors {
    /// In percent; 0 where there was nothing to get wrong.
    ///
    /// ```
    /// # use models::measure::Errors;
    /// assert_eq!(Errors { wrong: 1, of: 200 }.percent(), 0.5);
    /// ```
    pub fn percent(&self) -> f64 {
        if self.of == 0 {
            0.0
        } else {
            100.0 * self.wrong as f64 / self.of as f64
        }
    }
}

/// Found among so many that were printed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Found {
    /// How many were found.
    pub found: usize,
    /// How many there are.
    pub of: usize,
}

impl fmt::Display for Found {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&format!("{}/{}", self.found, self.of))
    }
}

/// How well pages were read; scores of pages add up to scores of a set.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Scores {
    /// How many pages.
    pub pages: usize,
    /// Insertions, deletions and replacements of characters; printed characters, spaces included.
    pub characters: Errors,
    /// The same for words.
    pub words: Errors,
    /// Pairs of neighbouring lines that were not read one directly after the other.
    pub order: Errors,
    /// ä ö ü Ä Ö Ü.
    pub umlauts: Found,
    /// ß.
    pub sharp_s: Found,
    /// §.
    pub sections: Found,
    /// €.
    pub euros: Found,
    /// Days.
    pub dates: Found,
    /// Amounts.
    pub amounts: Found,
    /// German IBANs.
    pub ibans: Found,
    /// File references.
    pub references: Found,
}

impl AddAssign for Errors {
    fn add_assign(&mut self, other: Errors) {
        self.wrong += other.wrong;
        self.of += other.of;
    }
}

impl AddAssign for Found {
    fn add_assign(&mut self, other: Found) {
        self.found += other.found;
        self.of += other.of;
    }
}

impl AddAssign for Scores {
    fn add_assign(&mut self, other: Scores) {
        self.pages += other.pages;
        self.characters += other.characters;
        self.words += other.words;
        self.order += other.order;
        self.umlauts += other.umlauts;
        self.sharp_s += other.sharp_s;
        self.sections += other.sections;
        self.euros += other.euros;
        self.dates += other.dates;
        self.amounts += other.amounts;
        self.ibans += other.ibans;
        self.references += other.references;
    }
}

impl Add for Scores {
    type Output = Scores;

    fn add(mut self, other: Scores) -> Scores {
        self += other;
        self
    }
}

impl std::iter::Sum for Scores {
    fn sum<I: Iterator<Item = Scores>>(scores: I) -> Scores {
        scores.fold(Scores::default(), Add::add)
    }
}

impl Scores {
    /// Headings of [`Scores::cells`].
    const HEADINGS: [&str; 12] = [
        "pages",
        "CER %",
        "WER %",
        "order %",
        "äöü",
        "ß",
        "§",
        "€",
        "dates",
        "amounts",
        "IBAN",
        "references",
    ];

    fn cells(&self) -> [String; 12] {
        [
            self.pages.to_string(),
            format!("{:.2}", self.characters.percent()),
            format!("{:.2}", self.words.percent()),
            format!("{:.2}", self.order.percent()),
            self.umlauts.to_string(),
            self.sharp_s.to_string(),
            self.sections.to_string(),
            self.euros.to_string(),
            self.dates.to_string(),
            self.amounts.to_string(),
            self.ibans.to_string(),
            self.references.to_string(),
        ]
    }
}

/// One line: every measure with its name.
impl fmt::Display for Scores {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let parts: Vec<String> = Self::HEADINGS
            .iter()
            .zip(self.cells())
            .map(|(heading, cell)| format!("{heading} {cell}"))
            .collect();
        f.write_str(&parts.join(", "))
    }
}

/// Several scores under one another, as a Markdown table with even columns.
///
/// ```
/// # use models::measure::{Scores, Table};
/// let table = Table(vec![("clean".into(), Scores::default())]).to_string();
/// assert!(table.lines().nth(2).is_some_and(|row| row.starts_with("| clean | ")));
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Table(pub Vec<(String, Scores)>);

impl fmt::Display for Table {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut rows = vec![row_of("set", Scores::HEADINGS.map(str::to_owned))];
        rows.extend(self.0.iter().map(|(name, scores)| row_of(name, scores.cells())));
        let width = |column: usize| {
            rows.iter()
                .filter_map(|row| row.get(column))
                .map(|cell| cell.chars().count())
                .max()
                .unwrap_or(0)
        };
        let widths: Vec<usize> = (0..=Scores::HEADINGS.len()).map(width).collect();
        for (number, row) in rows.iter().enumerate() {
            let cells = row
                .iter()
                .zip(&widths)
                .enumerate()
                .map(|(column, (cell, width))| match column {
                    0 => format!("{cell:<width$}"),
                    _ => format!("{cell:>width$}"),
                });
            writeln!(f, "| {} |", cells.collect::<Vec<_>>().join(" | "))?;
            if number == 0 {
                let rules = widths.iter().enumerate().map(|(column, width)| match column {
                    0 => "-".repeat(*width),
                    _ => format!("{}:", "-".repeat(width.saturating_sub(1))),
                });
                writeln!(f, "| {} |", rules.collect::<Vec<_>>().join(" | "))?;
            }
        }
        Ok(())
    }
}

fn row_of(name: &str, cells: [String; 12]) -> Vec<String> {
    std::iter::once(name.to_owned()).chain(cells).collect()
}
