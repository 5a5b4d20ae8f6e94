//! What is told in German is easy to read, by the published formulas.

use jiff::civil::Date;
use locales::readability::Counts;
use locales::{Language, Teller};
use notice::telling::summary;

use crate::common::messages;
use crate::samples::*;

/// Highest mean LIX.
const LIX: f64 = 38.0;
/// Lowest mean reading ease.
const AMSTAD: f64 = 60.0;
/// Highest mean school year.
const WIENER: f64 = 7.0;

/// A summary as a reader meets it: each statement is a line.
fn told(notice: &notice::Notice, today: Date) -> String {
    let teller = Teller::new(Language::GERMAN).unwrap();
    let summary = summary(notice, today).tell("de", |message| teller.tell(&message));
    let statements = summary.statements.into_iter().map(|statement| statement.text);
    std::iter::once(summary.headline)
        .chain(statements)
        .collect::<Vec<_>>()
        .join("\n")
}

#[test]
fn explanations_are_plain() {
    for file in ["glossary.ftl", "kinds.ftl", "errors.ftl", "ui.ftl", "letters.ftl"] {
        let explains = |id: &str| file != "glossary.ftl" && file != "kinds.ftl" || id.ends_with("-meaning");
        let text: Vec<String> = messages(Language::GERMAN)
            .into_iter()
            .filter(|(id, told)| told.file == file && explains(id))
            .flat_map(|(_, told)| told.texts)
            .collect();
        let counts = Counts::of(&text.join("\n"));
        let [lix, amstad, wiener] = [counts.lix(), counts.amstad(), counts.wiener()];
        let figures = format!("{file}: LIX {lix:.1}, Amstad {amstad:.1}, Wiener {wiener:.1}");
        assert!(lix <= LIX && amstad >= AMSTAD && wiener <= WIENER, "{figures}");
    }
}

#[test]
fn summaries_are_plain() {
    let mut sums = [0.0; 3];
    let mut figures = String::new();
    let letters = all();
    for (name, notice) in &letters {
        let counts = Counts::of(&told(notice, TODAY));
        let here = [counts.lix(), counts.amstad(), counts.wiener()];
        figures += &format!(
            "{name}: LIX {:.1}, Amstad {:.1}, Wiener {:.1}\n",
            here[0], here[1], here[2]
        );
        for (sum, figure) in sums.iter_mut().zip(here) {
            *sum += figure;
        }
    }
    let count = f64::from(u32::try_from(letters.len()).unwrap());
    let [lix, amstad, wiener] = sums.map(|sum| sum / count);
    let figures = format!("{figures}mean: LIX {lix:.1}, Amstad {amstad:.1}, Wiener {wiener:.1}");
    assert!(lix <= LIX && amstad >= AMSTAD && wiener <= WIENER, "{figures}");
}
