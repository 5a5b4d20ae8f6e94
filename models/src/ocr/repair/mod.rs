//! Mends what was certainly misread, and nothing else.
//!
//! A repair is certain where nothing else can have been printed: a section sign before a number that a
//! paragraph or a law follows, the Roman number of a book of the Sozialgesetzbuch, an O among the digits of an
//! amount or a day, an IBAN whose check digits prove the repair. What is only likely stays as it was read, for
//! a wrong reference or sum that looks right does more harm than one that looks wrong.

mod edit;
mod figures;
mod iban;
mod sections;
#[cfg(test)]
mod tests;

use notice::page::Line;

/// Mends the lines of one page in place; words and their places follow the text.
///
/// ```
/// use models::ocr::repair::repair;
/// use notice::Line;
/// let mut lines = [Line { text: "nach S 12 Abs. 3 SGB Il".into(), ..Line::default() }];
/// repair(&mut lines);
/// assert_eq!(lines[0].text, "nach § 12 Abs. 3 SGB II");
/// ```
pub fn repair(lines: &mut [Line]) {
    for line in lines {
        for rule in 0..sections::COUNT {
            let edits = sections::edits(rule, &line.text);
            edit::apply(line, edits);
        }
        let edits = figures::edits(&line.text);
        edit::apply(line, edits);
        let edits = iban::edits(&line.text);
        edit::apply(line, edits);
    }
}
