//! Names and words that the lines do not have.

use super::Fault;
use super::extract::Said;
use super::given::Given;
use super::tokens::Token;
use super::words::Words;

/// Abbreviations that every letter may be explained with.
const KNOWN: &[&str] = &["iban", "bic", "sepa", "pdf", "pin", "eur", "euro", "uhr"];
/// Shorter words carry no meaning of their own.
const SHORT: usize = 4;
/// So many letters in common make two forms of one word.
const STEM: usize = 4;
/// Of so many words, one may be foreign to the lines.
const ONE_IN: usize = 5;

/// Whether every name, and of a German sentence nearly every word, was given.
pub(super) fn check(said: &Said, words: &Words, given: &Given) -> Result<(), Fault> {
    let known = given.words();
    if words.german {
        return german(said, words, &known);
    }
    if !words.names_stand_out {
        let latin = |token: &&Token| token.text.chars().all(|char| char.is_ascii_alphabetic());
        let strange = said
            .tokens
            .iter()
            .filter(latin)
            .any(|token| !is_known(&token.text, &known));
        return if strange { Err(Fault::Name) } else { Ok(()) };
    }
    for (at, token) in said.tokens.iter().enumerate() {
        let name = token.capital && !begins(said, at) && token.text.chars().count() > 1;
        if !name || words.capital.contains(&token.text) || is_known(&token.text, &known) {
            continue;
        }
        // "March" and "Monday" are figures and were checked as such.
        if words.month(&said.tokens, at).is_none() && words.weekday(&said.tokens, at).is_none() {
            return Err(Fault::Name);
        }
    }
    Ok(())
}

/// Whether the word stands where every word has a capital letter.
fn begins(said: &Said, at: usize) -> bool {
    let before = said.text[..said.tokens[at].at.start].trim_end();
    at == 0 || before.ends_with(['.', ':', '!', '?', '"', '“', '„', '«'])
}

pub(super) fn is_known(word: &str, known: &[String]) -> bool {
    KNOWN.contains(&word) || known.iter().any(|other| alike(word, other))
}

/// Whether two words are forms of one: they begin alike, or one is the end of the other's compound.
fn alike(a: &str, b: &str) -> bool {
    if a == b {
        return true;
    }
    let common = a.chars().zip(b.chars()).take_while(|(a, b)| a == b).count();
    let (short, long) = if a.len() <= b.len() { (a, b) } else { (b, a) };
    let length = short.chars().count();
    let begins = common >= STEM && length - common <= 2;
    begins || (length >= 5 && long.contains(short))
}

fn german(said: &Said, words: &Words, known: &[String]) -> Result<(), Fault> {
    let mut all = 0;
    let mut strange = 0;
    for (at, token) in said.tokens.iter().enumerate() {
        let short = token.text.chars().count() < SHORT;
        let common = words.common.contains(&token.text);
        if short || common || token.number().is_some() {
            continue;
        }
        all += 1;
        let claimed = said.claims.iter().any(|(_, place)| *place == token.at.start);
        let figure = said
            .values
            .iter()
            .any(|(_, place)| place.contains(&token.at.start));
        let denied = words.not.at(&said.tokens, at).is_some() || words.lack.at(&said.tokens, at).is_some();
        if claimed || figure || denied || is_known(&token.text, known) {
            continue;
        }
        if token.capital && !begins(said, at) {
            return Err(Fault::Words);
        }
        strange += 1;
    }
    if strange > all / ONE_IN {
        Err(Fault::Words)
    } else {
        Ok(())
    }
}
