//! Whether a sentence that a language model wrote says nothing beyond what it was given.
//!
//! A model copies a real number into a wrong role, drops a "not", or adds a threat that the letter does not
//! make. So each sentence is checked before a person sees it, and what fails is not shown:
//!
//! ```text
//! sentence ─► language ─► figures: there, and in their role ─► claims ─► denials ─► names ─► words, meaning ─► shown
//! ```
//!
//! The checks are strict on purpose: whoever loses a good sentence still has the quote, whoever is shown a
//! false one may lose money. They know thirteen languages by the tables in `ground/words`.

mod claims;
mod extract;
mod facts;
mod given;
mod language;
mod names;
mod sentence;
#[cfg(test)]
mod tests;
mod tokens;
mod value;
mod words;

pub use facts::Fact;
pub use given::Given;
pub use sentence::sentences;
pub use value::{Unit, Value};

use crate::ground::words::Words;

/// How near the meaning of a sentence is to given lines, −1 to 1; `None` where that cannot be told now.
pub type Near<'a> = &'a dyn Fn(&str, &[&str]) -> Option<f32>;

/// From which nearness on a sentence counts as said by the lines.
///
/// The scale is that of multilingual-e5-small: of 19 sentences in ten languages all were at 0.853 or more to the line
/// that they say, and at 0.838 or less to others (`server/tests/nearness.rs`).
pub const NEAR: f32 = 0.85;

/// Longest sentence in characters.
const LONGEST: usize = 400;

/// Why a sentence is not shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, thiserror::Error)]
pub enum Fault {
    /// There is nothing in it.
    #[error("no words")]
    Empty,
    /// No reader would get to its end.
    #[error("too long")]
    Long,
    /// It is not in the language asked for, or in none that is known here.
    #[error("wrong language")]
    Language,
    /// A number, day, sum, period, section, account or address that was not given.
    #[error("a figure that was not given")]
    Figure,
    /// A figure that was given for something else.
    #[error("a figure in the wrong role")]
    Role,
    /// Something is claimed that the lines do not speak of.
    #[error("a claim beyond the lines")]
    Claim,
    /// It denies what the lines do not deny, or the other way round.
    #[error("denied or not denied")]
    Denial,
    /// A name that was not given.
    #[error("a name that was not given")]
    Name,
    /// Words that the lines do not have.
    #[error("words beyond the lines")]
    Words,
    /// Its meaning is too far from the lines.
    #[error("far from the lines")]
    Meaning,
    /// Nothing here can tell whether it means the same as the lines.
    #[error("not to be proven")]
    Unproven,
}

/// Checks one sentence in `language` (a code such as `tr`) against what was given.
///
/// # Errors
///
/// The first [`Fault`] found.
///
/// ```
/// use notice::ground::{Fault, Given, check};
/// let given = Given::new(["Bitte zahlen Sie 42,00 Euro bis zum 3. März 2026."]);
/// let near = |_: &str, _: &[&str]| Some(0.9);
/// assert_eq!(check("Please pay 42 euros by 3 March 2026.", "en", &given, Some(&near)), Ok(()));
/// assert_eq!(check("Please pay 48 euros by 3 March 2026.", "en", &given, Some(&near)), Err(Fault::Figure));
/// assert_eq!(check("You can object until 3 March 2026.", "en", &given, Some(&near)), Err(Fault::Role));
/// ```
pub fn check(sentence: &str, language: &str, given: &Given, near: Option<Near<'_>>) -> Result<(), Fault> {
    if !sentence.chars().any(char::is_alphanumeric) {
        return Err(Fault::Empty);
    }
    if sentence.chars().count() > LONGEST {
        return Err(Fault::Long);
    }
    let words = Words::of(language).ok_or(Fault::Language)?;
    language::check(sentence, language, given)?;
    let said = extract::read(sentence, words);
    given.holds(&said)?;
    claims::check(&said, given)?;
    names::check(&said, words, given)?;
    match near {
        Some(near) => match near(sentence, &given.texts()) {
            Some(nearness) if nearness >= NEAR => Ok(()),
            Some(_) => Err(Fault::Meaning),
            None => unproven(language),
        },
        None => unproven(language),
    }
}

/// German words were compared with the letter's own; of other languages only the meaning can tell.
fn unproven(language: &str) -> Result<(), Fault> {
    match language {
        "de" => Ok(()),
        _ => Err(Fault::Unproven),
    }
}

/// What is left of a text after each sentence was checked.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Kept {
    /// Sentences that may be shown, in order.
    pub sentences: Vec<String>,
    /// Why the others may not, in order.
    pub dropped: Vec<Fault>,
}

/// Checks every sentence of a text.
pub fn keep(text: &str, language: &str, given: &Given, near: Option<Near<'_>>) -> Kept {
    let mut kept = Kept::default();
    for sentence in sentences(text) {
        match check(&sentence, language, given, near) {
            Ok(()) => kept.sentences.push(sentence),
            Err(fault) => kept.dropped.push(fault),
        }
    }
    kept
}

/// Whether a text in `language` says this: a day such as `2026-03-15`, a sum such as `1234.56`, otherwise digits or
/// words as they are printed.
///
/// ```
/// use notice::ground::says;
/// assert!(says("15 Nisan 2026 tarihine kadar 1.234,56 avro", "tr", "2026-04-15"));
/// assert!(says("يجب دفع ١٢٣٤٫٥٦ يورو", "ar", "1234.56"));
/// assert!(says("Call 030 / 12 34-5.", "en", "030 12345"));
/// assert!(!says("15 Nisan 2026", "tr", "2026-04-16"));
/// ```
pub fn says(text: &str, language: &str, wanted: &str) -> bool {
    let Some(words) = Words::of(language) else {
        return false;
    };
    let said = extract::read(text, words);
    let wanted = wanted.trim();
    let value = match (wanted.parse().ok(), cents(wanted)) {
        (Some(date), _) => Some(Value::date(date)),
        (None, cents) => cents.map(Value::Cents),
    };
    match value {
        // A month alone does not say a day.
        Some(value) => said
            .values
            .iter()
            .any(|(said, _)| matches!(said, Value::Day { .. } | Value::Cents(_)) && said.is_in(&value)),
        None => squeeze(&said.text).contains(&squeeze(&tokens::even(wanted))),
    }
}

fn cents(text: &str) -> Option<i64> {
    let (euros, cents) = text.split_once('.')?;
    let plain = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    if cents.len() != 2 || !plain(euros) || !plain(cents) {
        return None;
    }
    euros
        .parse::<i64>()
        .ok()?
        .checked_mul(100)?
        .checked_add(cents.parse().ok()?)
}

fn squeeze(text: &str) -> String {
    let letters = text.chars().filter(|char| char.is_alphanumeric());
    letters.flat_map(char::to_lowercase).collect()
}
