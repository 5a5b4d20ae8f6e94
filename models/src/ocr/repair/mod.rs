//! Mends what was certainly misread, and nothing else.
//!
//! A repair is certain where nothing else can have been printed: a section sign before a number that a
//! paragraph or a law follows, the Roman number of a book of the Sozialgesetzbuch, an O among the digits of an
//! amount or a day, an I in the host of an e-mail address, an IBAN whose check digits prove the repair, a space inside an amount. What is only likely stays as it was read, for
//! a wrong reference or sum that looks right does more harm than one that looks wrong.

mod edit;
mod figures;
mod hosts;
mod iban;
mod sections;
mod spaces;
#[cfg(test)]
mod tests;

use notice::page::Line;

use self::edit::Edit;

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
    for number in 0..lines.len() {
        let (before, after) = lines.split_at_mut(number + 1);
        let Some(line) = before.last_mut() else { continue };
        let next = after
            .first()
            .filter(|next| next.block == line.block)
            .map_or("", |next| next.text.as_str());
        for rule in 0..sections::COUNT {
            let edits = with_next(&line.text, next, |text| sections::edits(rule, text));
            edit::apply(line, edits);
        }
        for rule in 0..spaces::COUNT {
            let edits = spaces::edits(rule, &line.text);
            edit::apply(line, edits);
        }
        let edits = figures::edits(&line.text);
        edit::apply(line, edits);
        let edits = hosts::edits(&line.text);
        edit::apply(line, edits);
        let edits = iban::edits(&line.text);
        edit::apply(line, edits);
    }
}

/// The edits of a line that its next line proves too: `nach S` above `12 Abs. 3`.
fn with_next(text: &str, next: &str, find: impl Fn(&str) -> Vec<Edit>) -> Vec<Edit> {
    let mut edits = find(&format!("{text} {next}"));
    edits.retain(|edit| edit.at.start < text.len());
    for edit in edits.iter_mut().filter(|edit| edit.at.end > text.len()) {
        edit.at.end = text.len();
        edit.new.truncate(edit.new.trim_end().len());
    }
    edits
}
