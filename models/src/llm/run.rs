//! One answer in turns, so that several readers share the machine.

use super::TalkError;
use super::cache::Cache;
use super::engine::Engine;
use super::rule::Guide;
use super::talker::End;

/// Tokens read in one turn: some tenths of a second on a laptop.
const READ: usize = 64;
/// Tokens written in one turn.
const WRITE: usize = 4;
/// An answer that ends with so many tokens three times over says nothing new.
const AGAIN: usize = 12;

/// An answer being made.
pub(super) struct Run {
    pub(super) cache: Cache,
    prompt: Vec<u32>,
    guide: Guide,
    /// Most tokens to write; none to read ahead only.
    most: usize,
    written: Vec<u32>,
    /// How much each word fits next.
    fits: Option<Vec<f32>>,
    /// Bytes of a letter that is not whole.
    open: Vec<u8>,
}

/// What a turn brought.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Turn {
    /// Text, which may be empty, and more to come.
    More(String),
    /// The last text.
    Over(String, End),
}

impl Run {
    /// Begins with what `cache` has of the prompt.
    pub(super) fn new(mut cache: Cache, prompt: Vec<u32>, guide: Guide, most: usize) -> Self {
        // The last token is read again, because it says what comes next.
        let known = cache.common(&prompt).min(prompt.len().saturating_sub(1));
        cache.truncate(known);
        Run {
            cache,
            prompt,
            guide,
            most,
            written: Vec::new(),
            fits: None,
            open: Vec::new(),
        }
    }

    /// Reads or writes a little.
    ///
    /// # Errors
    /// [`TalkError::Rule`] if nothing fits the rule, [`TalkError::Engine`].
    pub(super) fn turn(&mut self, engine: &Engine) -> Result<Turn, TalkError> {
        let Some(fits) = &self.fits else {
            return self.read(engine);
        };
        let mut fits = fits.clone();
        let mut text = String::new();
        for _ in 0..WRITE {
            let Some(token) = engine.choose(&fits, &self.guide)? else {
                return Ok(self.over(text, End::Done));
            };
            let bytes = engine.vocabulary.bytes(token);
            self.guide.push(bytes);
            self.written.push(token);
            self.open.extend_from_slice(bytes);
            text.push_str(&whole_letters(&mut self.open));
            if self.guide.must_end() {
                return Ok(self.over(text, End::Done));
            }
            if self.written.len() >= self.most {
                return Ok(self.over(text, End::Long));
            }
            if self.guide.free() && again(&self.written) {
                return Ok(self.over(text, End::Loop));
            }
            fits = engine.network.read(&[token], &mut self.cache)?;
        }
        self.fits = Some(fits);
        Ok(Turn::More(text))
    }

    fn read(&mut self, engine: &Engine) -> Result<Turn, TalkError> {
        let at = self.cache.len();
        let end = (at + READ).min(self.prompt.len());
        let piece = &self.prompt[at..end];
        if end < self.prompt.len() || self.most == 0 {
            if !piece.is_empty() {
                engine.network.pass(piece, &mut self.cache)?;
            }
            if end == self.prompt.len() {
                return Ok(Turn::Over(String::new(), End::Done));
            }
        } else {
            self.fits = Some(engine.network.read(piece, &mut self.cache)?);
        }
        Ok(Turn::More(String::new()))
    }

    fn over(&mut self, mut text: String, end: End) -> Turn {
        if !self.open.is_empty() {
            text.push(char::REPLACEMENT_CHARACTER);
        }
        Turn::Over(text, end)
    }
}

/// Takes the letters that are whole from the front of `bytes`; what can never be a letter becomes `�`.
fn whole_letters(bytes: &mut Vec<u8>) -> String {
    let mut text = String::new();
    loop {
        match std::str::from_utf8(bytes) {
            Ok(all) => {
                text.push_str(all);
                bytes.clear();
                return text;
            }
            Err(error) => {
                let rest = bytes.split_off(error.valid_up_to());
                text.push_str(&String::from_utf8_lossy(bytes));
                *bytes = rest;
                match error.error_len() {
                    None => return text,
                    Some(length) => {
                        bytes.drain(..length);
                        text.push(char::REPLACEMENT_CHARACTER);
                    }
                }
            }
        }
    }
}

/// Whether the last words were said three times over.
fn again(written: &[u32]) -> bool {
    let mut pieces = written.rchunks_exact(AGAIN);
    match (pieces.next(), pieces.next(), pieces.next()) {
        (Some(a), Some(b), Some(c)) => a == b && b == c,
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_wait_until_they_are_whole() {
        let mut bytes = "ab€".as_bytes()[..4].to_vec();
        assert_eq!(whole_letters(&mut bytes), "ab");
        bytes.extend(&"€".as_bytes()[2..]);
        assert_eq!(whole_letters(&mut bytes), "€");
        assert!(bytes.is_empty());
        let mut bytes = vec![b'a', 0xFF, b'b'];
        assert_eq!(whole_letters(&mut bytes), "a\u{FFFD}b");
    }

    #[test]
    fn saying_the_same_thrice_is_noticed() {
        let once: Vec<u32> = (0..AGAIN as u32).collect();
        assert!(!again(&once.repeat(2)));
        assert!(again(&once.repeat(3)));
        assert!(again(&[7; 3 * AGAIN]));
    }
}
