//! Text to tokens and back, with the vocabulary in the model's file.

use std::collections::HashMap;

use tokenizers::models::bpe::BPE;
use tokenizers::normalizers::{NFC, NormalizerWrapper, Replace};
use tokenizers::pre_tokenizers::byte_level::ByteLevel;
use tokenizers::pre_tokenizers::sequence::Sequence;
use tokenizers::pre_tokenizers::split::{Split, SplitPattern};
use tokenizers::tokenizer::SplitDelimiterBehavior;
use tokenizers::{AddedToken, Tokenizer};

use super::TalkError;
use super::gguf::{Gguf, corrupt};

/// How text is cut before pairs are joined: name in the file, pattern, whether letters are composed first (NFC),
/// whether a whole piece in the vocabulary is taken as it is.
const CUTS: [(&str, &str, bool, bool); 3] = [
    ("qwen2", CUT_ONE_DIGIT, true, false),
    ("llama-bpe", CUT_THREE_DIGITS, false, true),
    ("llama3", CUT_THREE_DIGITS, false, true),
];
const CUT_ONE_DIGIT: &str = r"(?i:'s|'t|'re|'ve|'m|'ll|'d)|[^\r\n\p{L}\p{N}]?\p{L}+|\p{N}| ?[^\s\p{L}\p{N}]+[\r\n]*|\s*[\r\n]+|\s+(?!\S)|\s+";
const CUT_THREE_DIGITS: &str = r"(?i:'s|'t|'re|'ve|'m|'ll|'d)|[^\r\n\p{L}\p{N}]?\p{L}+|\p{N}{1,3}| ?[^\s\p{L}\p{N}]+[\r\n]*|\s*[\r\n]+|\s+(?!\S)|\s+";

/// Signs that end an answer, whatever the file says.
const ENDS: [&str; 6] = [
    "<|im_end|>",
    "<|endoftext|>",
    "<end_of_turn>",
    "<|eot_id|>",
    "<|end_of_text|>",
    "</s>",
];

/// What a token is, by the numbers of `tokenizer.ggml.token_type`.
const UNKNOWN: u32 = 2;
const CONTROL: u32 = 3;
const USER_DEFINED: u32 = 4;
const BYTE: u32 = 6;

/// The vocabulary.
pub(super) struct Vocabulary {
    /// Knows the model's own signs: for the chat template.
    framing: Tokenizer,
    /// Takes every text as text: for what people and letters say.
    content: Tokenizer,
    /// What each token writes.
    pieces: Vec<Vec<u8>>,
    /// Tokens by the first byte that they write.
    by_first: Vec<Vec<u32>>,
    ends: Vec<u32>,
    pub(super) begin: Option<String>,
    pub(super) end: Option<String>,
    /// Whether a text begins with the sign of beginning.
    begin_first: Option<u32>,
}

impl Vocabulary {
    /// Reads the vocabulary.
    ///
    /// # Errors
    /// [`TalkError::Corrupt`] if it is missing, or of a kind that is not known.
    pub(super) fn read(gguf: &Gguf) -> Result<Self, TalkError> {
        let words = gguf.texts("tokenizer.ggml.tokens");
        if words.is_empty() {
            return Err(corrupt("there is no vocabulary"));
        }
        let types = gguf.numbers("tokenizer.ggml.token_type");
        let kind = |id: usize| types.get(id).map_or(1, |kind| *kind as u32);
        let (mut framing, pieces) = match gguf.text("tokenizer.ggml.model") {
            Some("gpt2") => joined_bytes(gguf, &words)?,
            Some("llama") => joined_letters(gguf, &words, &kind)?,
            other => return Err(corrupt(&format!("a vocabulary of the kind {other:?}"))),
        };
        let mut own = Vec::new();
        for (id, word) in words.iter().enumerate() {
            if matches!(kind(id), UNKNOWN | CONTROL | USER_DEFINED) {
                own.push(AddedToken::from(word.clone(), kind(id) != USER_DEFINED).normalized(false));
            }
        }
        framing.add_special_tokens(own).map_err(fault)?;
        let mut content = framing.clone();
        content.set_encode_special_tokens(true);

        let pieces: Vec<Vec<u8>> = pieces
            .into_iter()
            .enumerate()
            .map(|(id, piece)| match kind(id) {
                UNKNOWN | CONTROL => Vec::new(),
                USER_DEFINED => words[id].clone().into_bytes(),
                _ => piece,
            })
            .collect();
        let mut by_first = vec![Vec::new(); 256];
        for (id, piece) in pieces.iter().enumerate() {
            if let Some(first) = piece.first() {
                by_first[usize::from(*first)].push(id as u32);
            }
        }
        let id = |key: &str| gguf.size(&format!("tokenizer.ggml.{key}_token_id"));
        let mut ends: Vec<u32> = ["eos", "eot", "eom"]
            .iter()
            .filter_map(|key| id(key))
            .filter(|id| *id < words.len())
            .map(|id| id as u32)
            .collect();
        let named = |sign: &&str| framing.token_to_id(sign);
        ends.extend(ENDS.iter().filter_map(named).filter(|id| {
            // A word that merely looks like a sign is a word.
            matches!(kind(*id as usize), UNKNOWN | CONTROL)
        }));
        ends.sort_unstable();
        ends.dedup();
        let word = |key: &str| id(key).and_then(|id| words.get(id).cloned());
        let begin_first = gguf.flag("tokenizer.ggml.add_bos_token").unwrap_or(
            // Files of this kind begin texts with the sign unless they say otherwise.
            gguf.text("tokenizer.ggml.model") == Some("llama"),
        );
        Ok(Vocabulary {
            begin: word("bos"),
            end: word("eos"),
            begin_first: id("bos").filter(|_| begin_first).map(|id| id as u32),
            framing,
            content,
            pieces,
            by_first,
            ends,
        })
    }

    /// The sign that begins a text, if texts begin with one.
    pub(super) fn begin_first(&self) -> Option<u32> {
        self.begin_first
    }

    /// Tokens of a part of the chat template: the model's own signs are signs.
    pub(super) fn framing(&self, text: &str) -> Result<Vec<u32>, TalkError> {
        encode(&self.framing, text)
    }

    /// Tokens of what somebody says: nothing in it is a sign of the model's own.
    pub(super) fn content(&self, text: &str) -> Result<Vec<u32>, TalkError> {
        encode(&self.content, text)
    }

    /// What a token writes; nothing for signs.
    pub(super) fn bytes(&self, token: u32) -> &[u8] {
        self.pieces.get(token as usize).map_or(&[], Vec::as_slice)
    }

    /// Tokens that write `byte` first.
    pub(super) fn starting_with(&self, byte: u8) -> &[u32] {
        &self.by_first[usize::from(byte)]
    }

    /// Whether a token ends the answer.
    pub(super) fn ends(&self, token: u32) -> bool {
        self.ends.binary_search(&token).is_ok()
    }

    /// Tokens that end the answer.
    pub(super) fn end_tokens(&self) -> &[u32] {
        &self.ends
    }
}

fn encode(tokenizer: &Tokenizer, text: &str) -> Result<Vec<u32>, TalkError> {
    let encoding = tokenizer.encode_fast(text, false);
    let encoding = encoding.map_err(|error| TalkError::Engine(error.to_string()))?;
    Ok(encoding.get_ids().to_vec())
}

fn fault(error: tokenizers::Error) -> TalkError {
    TalkError::Corrupt(error.to_string())
}

fn numbered(words: &[String]) -> tokenizers::models::bpe::Vocab {
    let pairs = words.iter().enumerate();
    pairs.map(|(id, word)| (word.clone(), id as u32)).collect()
}

/// Pairs of bytes are joined; bytes are written as letters that can be seen.
fn joined_bytes(gguf: &Gguf, words: &[String]) -> Result<(Tokenizer, Vec<Vec<u8>>), TalkError> {
    let merges = gguf.texts("tokenizer.ggml.merges");
    let merges = merges.iter().map(|merge| {
        let pair = merge.split_once(' ').map(|(a, b)| (a.to_owned(), b.to_owned()));
        pair.ok_or_else(|| corrupt("a pair that is none"))
    });
    let merges = merges.collect::<Result<Vec<_>, _>>()?;
    let name = gguf.text("tokenizer.ggml.pre").unwrap_or("");
    let cut = CUTS.iter().find(|cut| cut.0 == name);
    let (_, pattern, compose, whole) =
        *cut.ok_or_else(|| corrupt(&format!("text is cut in the way '{name}', which is not known")))?;
    let model = BPE::builder()
        .vocab_and_merges(numbered(words), merges)
        .ignore_merges(whole)
        .build()
        .map_err(fault)?;
    let mut tokenizer = Tokenizer::new(model);
    if compose {
        tokenizer.with_normalizer(Some(NFC)).map_err(fault)?;
    }
    let pattern = SplitPattern::Regex(pattern.to_owned());
    let split = Split::new(pattern, SplitDelimiterBehavior::Isolated, false).map_err(fault)?;
    let bytes = ByteLevel::new(false, false, false);
    tokenizer.with_pre_tokenizer(Some(Sequence::new(vec![split.into(), bytes.into()])));
    let byte_of = visible_bytes();
    let piece = |word: &String| {
        let bytes = word.chars().map(|letter| byte_of.get(&letter).copied());
        // Signs are written as they are.
        bytes
            .collect::<Option<Vec<u8>>>()
            .unwrap_or_else(|| word.clone().into_bytes())
    };
    Ok((tokenizer, words.iter().map(piece).collect()))
}

/// The letter that stands for each byte: itself where it can be seen, otherwise the next free one from U+0100.
fn visible_bytes() -> HashMap<char, u8> {
    let mut next = 0x100;
    let letter = |byte: u8| {
        if matches!(byte, b'!'..=b'~' | 0xA1..=0xAC | 0xAE..=0xFF) {
            char::from(byte)
        } else {
            next += 1;
            char::from_u32(next - 1).unwrap_or(char::REPLACEMENT_CHARACTER)
        }
    };
    let letters: Vec<char> = (0..=255).map(letter).collect();
    letters.into_iter().zip(0..=255).collect()
}

/// Pairs of letters are joined, best score first; spaces are `▁`; what is missing is written byte by byte.
fn joined_letters(
    gguf: &Gguf,
    words: &[String],
    kind: &dyn Fn(usize) -> u32,
) -> Result<(Tokenizer, Vec<Vec<u8>>), TalkError> {
    let scores = gguf.numbers("tokenizer.ggml.scores");
    if scores.len() != words.len() {
        return Err(corrupt("words without scores"));
    }
    let unknown = gguf.size("tokenizer.ggml.unknown_token_id").unwrap_or(0);
    let unknown = words.get(unknown).cloned().unwrap_or_default();
    let model = BPE::builder()
        .vocab_and_merges(numbered(words), merges_of(words, &scores))
        .unk_token(unknown)
        .fuse_unk(true)
        .byte_fallback(true)
        .build()
        .map_err(fault)?;
    let mut tokenizer = Tokenizer::new(model);
    let spaces = Replace::new(" ", "\u{2581}").map_err(fault)?;
    tokenizer
        .with_normalizer(Some(NormalizerWrapper::from(spaces)))
        .map_err(fault)?;
    let piece = |(id, word): (usize, &String)| {
        if kind(id) == BYTE {
            let digits = word.strip_prefix("<0x").and_then(|word| word.strip_suffix('>'));
            let byte = digits.and_then(|digits| u8::from_str_radix(digits, 16).ok());
            byte.map_or_else(Vec::new, |byte| vec![byte])
        } else {
            word.replace('\u{2581}', " ").into_bytes()
        }
    };
    Ok((tokenizer, words.iter().enumerate().map(piece).collect()))
}

/// The pairs that make up each word, best word first: what a vocabulary with scores says without a list of pairs.
fn merges_of(words: &[String], scores: &[f64]) -> Vec<(String, String)> {
    let ids: HashMap<&str, usize> = words.iter().enumerate().map(|(id, w)| (w.as_str(), id)).collect();
    let mut merges = Vec::new();
    for (id, word) in words.iter().enumerate() {
        let cuts = word.char_indices().skip(1);
        let mut own: Vec<(usize, usize)> = cuts
            .filter_map(|(at, _)| {
                let (left, right) = word.split_at(at);
                Some((*ids.get(left)?, *ids.get(right)?))
            })
            .collect();
        own.sort_unstable();
        merges.extend(own.into_iter().map(|(left, right)| (scores[id], left, right)));
    }
    merges.sort_by(|a, b| b.0.total_cmp(&a.0));
    let pair = |(_, left, right): (f64, usize, usize)| (words[left].clone(), words[right].clone());
    merges.into_iter().map(pair).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_byte_has_its_letter() {
        let letters = visible_bytes();
        assert_eq!(letters.len(), 256);
        assert_eq!(letters[&'Ġ'], b' ');
        assert_eq!(letters[&'Ċ'], b'\n');
        assert_eq!(letters[&'a'], b'a');
    }

    #[test]
    fn better_words_are_joined_first() {
        let words: Vec<String> = ["a", "b", "ab", "c", "abc"].map(String::from).into();
        let merges = merges_of(&words, &[0.0, 0.0, -1.0, 0.0, -2.0]);
        let expected = [("a", "b"), ("ab", "c")].map(|(a, b)| (a.to_owned(), b.to_owned()));
        assert_eq!(merges, expected);
    }
}
