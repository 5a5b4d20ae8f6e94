//! Text to token numbers: a unigram vocabulary of 250,002 pieces (Kudo 2018), as XLM-RoBERTa has it.

use std::collections::HashMap;
use std::path::Path;

use tokenizers::normalizers::NFC;
use tokenizers::{NormalizedString, Normalizer, Tokenizer};

use super::EncoderError;
use super::pieces::Pieces;

/// What single letters become before they are looked up, such as `ﬁ` → `fi` or a line break → a space.
pub(super) type Letters = HashMap<char, String>;

/// What cuts words into pieces.
enum Cutter {
    /// The vocabulary of the container.
    Pieces(Pieces),
    /// The publisher's `tokenizer.json`.
    Published(Box<Tokenizer>),
}

/// The tokenizer.
pub(super) struct Tokens {
    inner: Cutter,
    /// Empty if the tokenizer does this itself.
    letters: Letters,
    begin: u32,
    end: u32,
    unknown: u32,
    /// The model's own signs, which no text may say.
    signs: Vec<u32>,
    /// Most tokens of a text, beginning and end included.
    most: usize,
}

impl Tokens {
    /// From pieces with their scores; `unknown`, `begin` and `end` are places in `pieces`. Pieces in `special` are
    /// never found in a text: a letter that says `</s>` says four signs.
    pub(super) fn of_pieces(
        mut pieces: Vec<(String, f32)>,
        special: &[usize],
        unknown: u32,
        (begin, end): (u32, u32),
        letters: Letters,
        most: usize,
    ) -> Self {
        for &at in special {
            if let Some((piece, _)) = pieces.get_mut(at) {
                // No text holds a control character once its letters are replaced.
                *piece = format!("\u{1}{at}");
            }
        }
        Tokens {
            inner: Cutter::Pieces(Pieces::new(&pieces, unknown)),
            letters,
            begin,
            end,
            unknown,
            signs: Vec::new(),
            most,
        }
    }

    /// From the publisher's `tokenizer.json`.
    pub(super) fn of_file(path: &Path, most: usize) -> Result<Self, EncoderError> {
        let corrupt = |error: String| EncoderError::Corrupt(error);
        let mut inner = Tokenizer::from_file(path).map_err(|error| corrupt(error.to_string()))?;
        inner.set_encode_special_tokens(true);
        let id = |piece: &str| {
            inner
                .token_to_id(piece)
                .ok_or_else(|| corrupt(format!("the vocabulary has no {piece}")))
        };
        let (begin, end, unknown) = (id("<s>")?, id("</s>")?, id("<unk>")?);
        let added = inner.get_added_tokens_decoder();
        let signs = added.iter().filter(|(_, sign)| sign.special);
        let signs = signs.map(|(id, _)| *id).collect();
        Ok(Tokens {
            inner: Cutter::Published(Box::new(inner)),
            letters: Letters::new(),
            begin,
            end,
            unknown,
            signs,
            most,
        })
    }

    /// The largest number that a text can get, plus one.
    pub(super) fn count(&self) -> usize {
        match &self.inner {
            Cutter::Pieces(pieces) => pieces.count(),
            Cutter::Published(tokenizer) => tokenizer.get_vocab_size(true),
        }
    }

    /// Beginning, `prefix`, `text`, end.
    pub(super) fn of(&self, prefix: &str, text: &str) -> Result<Vec<u32>, EncoderError> {
        // Four bytes a letter and some letters a token: what is cut here would be cut below.
        let limit = self.most * 64;
        let text = match text.char_indices().nth(limit) {
            Some((at, _)) => &text[..at],
            None => text,
        };
        let plain = self.normalised(&format!("{prefix}{text}"))?;
        let fault = |error: tokenizers::Error| EncoderError::Engine(error.to_string());
        let inner = match &self.inner {
            Cutter::Pieces(pieces) => pieces.of(&plain),
            Cutter::Published(tokenizer) => tokenizer
                .encode_fast(plain, false)
                .map_err(fault)?
                .get_ids()
                .to_vec(),
        };
        let mut ids = Vec::with_capacity(inner.len() + 2);
        ids.push(self.begin);
        let said = inner.iter().map(|id| {
            if self.signs.contains(id) {
                self.unknown
            } else {
                *id
            }
        });
        ids.extend(said.take(self.most - 2));
        ids.push(self.end);
        Ok(ids)
    }

    fn normalised(&self, text: &str) -> Result<String, EncoderError> {
        // Phones and some programs write ü as u and ¨: joined first, as the pieces are.
        let fault = |error: tokenizers::Error| EncoderError::Engine(error.to_string());
        let mut joined = NormalizedString::from(text);
        NFC.normalize(&mut joined).map_err(fault)?;
        if self.letters.is_empty() {
            return Ok(joined.get().to_owned());
        }
        let mut plain = String::with_capacity(text.len());
        for letter in joined.get().chars() {
            match self.letters.get(&letter) {
                Some(instead) => plain.push_str(instead),
                None => plain.push(letter),
            }
        }
        Ok(one_space(&plain))
    }
}

/// Runs of spaces become one.
fn one_space(text: &str) -> String {
    let mut last = 'x';
    let keep = |letter: &char| {
        let again = *letter == ' ' && last == ' ';
        last = *letter;
        !again
    };
    text.chars().filter(keep).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn runs_of_spaces_become_one() {
        assert_eq!(one_space("  a   b c "), " a b c ");
    }
}
