//! German texts keep to Einfache Sprache where a program can tell.

use crate::common::messages;
use locales::{Language, languages};

/// Most words in one sentence; a variable counts as one.
const WORDS: usize = 15;

#[test]
fn sentences_are_short() {
    let mut long = Vec::new();
    for (id, told) in messages(Language::GERMAN) {
        for text in &told.texts {
            // "z. B." is not used, so a full stop before a space ends a sentence, except after a number.
            for sentence in text.split_inclusive(&['.', '?', ':'][..]) {
                let words = sentence
                    .split_whitespace()
                    .filter(|word| word.chars().any(char::is_alphanumeric));
                let words = words.count();
                if words > WORDS {
                    long.push(format!("{id}: {words} words: {}", sentence.trim()));
                }
            }
        }
    }
    assert!(long.is_empty(), "{}", long.join("\n"));
}

#[test]
fn nothing_is_shouted() {
    for language in languages() {
        for (id, told) in messages(language) {
            for text in &told.texts {
                assert!(!text.contains('!'), "{language}: {id}: {text}");
            }
        }
    }
}
