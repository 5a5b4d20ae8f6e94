//! Words cut into pieces of a vocabulary, the likeliest way (unigram language model, Kudo 2018, "Subword
//! Regularization").
//!
//! The crate `tokenizers` gives the same pieces, which a test holds, and keeps them in a tree of hash tables, one for each
//! letter of each piece. Here they are one sorted list: 6 MB for the 250,002 pieces of the encoder.

/// The mark that stands before each word.
const MARK: char = '\u{2581}';
/// How much worse than the least likely piece a letter is that no piece holds.
const PENALTY: f64 = 10.0;

/// A vocabulary.
pub(super) struct Pieces {
    /// All pieces, one after the other.
    text: String,
    /// Where each begins, by number, and where the last one ends.
    starts: Vec<usize>,
    /// Logarithms of how likely each is.
    scores: Vec<f32>,
    /// Numbers of the pieces, by their bytes.
    sorted: Vec<u32>,
    /// The number of what no piece holds, and its score.
    unknown: (u32, f64),
}

/// The best way to cut what ends at a place.
#[derive(Clone, Copy)]
struct Way {
    score: f64,
    /// Where its last piece begins.
    start: usize,
    piece: u32,
}

impl Pieces {
    /// A vocabulary of pieces with their scores, at most 2^32; `unknown` is the number of what no piece holds.
    pub(super) fn new(pieces: &[(String, f32)], unknown: u32) -> Pieces {
        let mut text = String::with_capacity(pieces.iter().map(|(piece, _)| piece.len()).sum());
        let mut starts = vec![0];
        for (piece, _) in pieces {
            text.push_str(piece);
            starts.push(text.len());
        }
        let scores: Vec<f32> = pieces.iter().map(|(_, score)| *score).collect();
        let mut sorted: Vec<u32> = (0..).take(pieces.len()).collect();
        let bytes = |number: u32| pieces.get(number as usize).map(|(piece, _)| piece.as_bytes());
        sorted.sort_by(|&a, &b| bytes(a).cmp(&bytes(b)));
        // Of equal pieces the last one counts.
        sorted.reverse();
        sorted.dedup_by(|a, b| bytes(*a) == bytes(*b));
        sorted.reverse();
        let least = scores.iter().copied().fold(f32::INFINITY, f32::min);
        Pieces {
            text,
            starts,
            scores,
            sorted,
            unknown: (unknown, f64::from(least) - PENALTY),
        }
    }

    /// How many pieces there are.
    pub(super) fn count(&self) -> usize {
        self.scores.len()
    }

    /// The numbers of the pieces of a text. Neighbouring letters of a word that no piece holds are one unknown.
    pub(super) fn of(&self, text: &str) -> Vec<u32> {
        let mut marked = String::with_capacity(text.len() + 3 * MARK.len_utf8());
        if !text.is_empty() && !text.starts_with([' ', MARK]) {
            marked.push(MARK);
        }
        marked.extend(text.chars().map(|c| if c == ' ' { MARK } else { c }));
        let mut numbers = Vec::new();
        let mut rest = marked.as_str();
        while let Some(first) = rest.chars().next() {
            let end = rest[first.len_utf8()..].find(MARK);
            let (word, after) = rest.split_at(end.map_or(rest.len(), |end| end + first.len_utf8()));
            self.cut(word, &mut numbers);
            rest = after;
        }
        numbers
    }

    /// Adds the numbers of the pieces of a word (Viterbi 1967).
    fn cut(&self, word: &str, numbers: &mut Vec<u32>) {
        let mut ways: Vec<Option<Way>> = vec![None; word.len() + 1];
        for (start, letter) in word.char_indices() {
            let before = ways[start].map_or(0.0, |way| way.score);
            let mut offer = |end: usize, score: f64, piece: u32| {
                let score = score + before;
                if ways[end].is_none_or(|way| score > way.score) {
                    ways[end] = Some(Way { score, start, piece });
                }
            };
            let mut known = false;
            for (length, piece) in self.prefixes(&word.as_bytes()[start..]) {
                known |= length == letter.len_utf8();
                offer(start + length, f64::from(self.scores[piece as usize]), piece);
            }
            if !known {
                offer(start + letter.len_utf8(), self.unknown.1, self.unknown.0);
            }
        }
        let first = numbers.len();
        let mut end = word.len();
        while let Some(way) = ways[end].filter(|_| end > 0) {
            let again = way.piece == self.unknown.0 && numbers[first..].last() == Some(&way.piece);
            if !again {
                numbers.push(way.piece);
            }
            end = way.start;
        }
        numbers[first..].reverse();
    }

    /// The pieces with which `bytes` begin: their lengths and numbers, the shortest first.
    fn prefixes<'a>(&'a self, bytes: &'a [u8]) -> impl Iterator<Item = (usize, u32)> + 'a {
        let mut range = &self.sorted[..];
        let narrowed = bytes.iter().enumerate().map_while(move |(depth, byte)| {
            // Shorter pieces come first among those that begin alike.
            let from = range.partition_point(|&piece| self.byte(piece, depth).is_none_or(|b| b < *byte));
            let to = range.partition_point(|&piece| self.byte(piece, depth).is_none_or(|b| b <= *byte));
            range = &range[from..to];
            range.first().map(|&piece| (depth + 1, piece))
        });
        narrowed.filter(|&(length, piece)| self.length(piece) == length)
    }

    fn length(&self, piece: u32) -> usize {
        self.starts[piece as usize + 1] - self.starts[piece as usize]
    }

    /// The byte of a piece at a place; `None` where it is shorter.
    fn byte(&self, piece: u32, at: usize) -> Option<u8> {
        let at = self.starts[piece as usize] + at;
        (at < self.starts[piece as usize + 1]).then(|| self.text.as_bytes()[at])
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use tokenizers::Tokenizer;
    use tokenizers::models::unigram::Unigram;
    use tokenizers::pre_tokenizers::metaspace::{Metaspace, PrependScheme};

    use super::*;

    const WORDS: &[(&str, f32)] = &[
        ("\u{1}0", 0.0),
        ("<unk>", 0.0),
        ("▁", -2.0),
        ("▁a", -3.5),
        ("a", -3.0),
        ("b", -3.25),
        ("ab", -4.0),
        ("▁ab", -6.5),
        ("ba", -5.5),
        ("ü", -4.5),
        ("bü", -7.0),
        ("▁aba", -9.0),
        ("ab", -4.75),
        ("ж", -8.0),
    ];

    fn pieces() -> Vec<(String, f32)> {
        WORDS
            .iter()
            .map(|(piece, score)| ((*piece).to_owned(), *score))
            .collect()
    }

    fn published() -> Tokenizer {
        let vocabulary = pieces()
            .into_iter()
            .map(|(piece, score)| (piece, f64::from(score)));
        let mut tokenizer = Tokenizer::new(Unigram::from(vocabulary.collect(), Some(1), false).unwrap());
        tokenizer.with_pre_tokenizer(Some(Metaspace::new(MARK, PrependScheme::Always, true)));
        tokenizer
    }

    #[test]
    fn the_likeliest_pieces_are_chosen() {
        let pieces = Pieces::new(&pieces(), 1);
        assert_eq!(pieces.of("ab aba"), [7, 11]);
        assert_eq!(
            pieces.of("xyz ж"),
            [2, 1, 2, 13],
            "letters that no piece holds are one unknown"
        );
        assert!(pieces.of("").is_empty());
    }

    proptest! {
        #[test]
        fn the_pieces_are_those_of_the_published_tokenizer(text in "[abüжx▁ ]{0,24}") {
            let encoding = published().encode_fast(text.as_str(), false).unwrap();
            prop_assert_eq!(Pieces::new(&pieces(), 1).of(&text), encoding.get_ids());
        }
    }
}
