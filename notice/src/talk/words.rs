//! How alike two short texts are by their letters: character n-grams, weighted by how rare they are.
//!
//! This needs no model, knows no language, forgives misspelling and missing diacritics, and is quick. The
//! weighting is the usual term frequency by inverse document frequency (Salton and Buckley 1988).

use std::collections::HashMap;
use std::hash::{BuildHasher, BuildHasherDefault, DefaultHasher};

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// Lengths of the n-grams, in characters; a word and its edges count as characters.
const GRAMS: std::ops::RangeInclusive<usize> = 2..=4;

/// A text as weighted features, of length one, sorted by feature.
pub(super) type Vector = Vec<(u64, f32)>;

/// Texts to compare a question with.
#[derive(Debug, Default)]
pub(super) struct Index {
    /// How rare a feature is among the texts.
    rarity: HashMap<u64, f32>,
    /// Of a feature that no text has.
    unseen: f32,
    vectors: Vec<Vector>,
}

impl Index {
    /// An index of these texts.
    pub(super) fn new<'a>(texts: impl IntoIterator<Item = &'a str>) -> Self {
        let counted: Vec<HashMap<u64, f32>> = texts.into_iter().map(features).collect();
        let mut frequency: HashMap<u64, f32> = HashMap::new();
        for feature in counted.iter().flat_map(HashMap::keys) {
            *frequency.entry(*feature).or_default() += 1.0;
        }
        let total = counted.len() as f32;
        let rarity = frequency
            .into_iter()
            .map(|(feature, n)| (feature, ((1.0 + total) / (1.0 + n)).ln() + 1.0))
            .collect();
        let mut index = Index {
            rarity,
            unseen: (1.0 + total).ln() + 1.0,
            vectors: Vec::new(),
        };
        index.vectors = counted.into_iter().map(|text| index.weigh(text)).collect();
        index
    }

    /// The texts as weighted n-grams.
    pub(super) fn vectors(&self) -> &[Vector] {
        &self.vectors
    }

    /// A text as n-grams with the weights of this index.
    pub(super) fn weigh_text(&self, text: &str) -> Vector {
        self.weigh(features(text))
    }

    /// How alike a weighed question is to each text, 0 to 1, in the order of the texts.
    pub(super) fn likeness(&self, question: &Vector) -> Vec<f32> {
        self.vectors.iter().map(|text| dot(text, question)).collect()
    }

    fn weigh(&self, counted: HashMap<u64, f32>) -> Vector {
        let mut vector: Vector = counted
            .into_iter()
            .map(|(feature, n)| {
                let rarity = self.rarity.get(&feature).copied().unwrap_or(self.unseen);
                (feature, (1.0 + n.ln()) * rarity)
            })
            .collect();
        let length = vector
            .iter()
            .map(|(_, weight)| weight * weight)
            .sum::<f32>()
            .sqrt();
        if length > 0.0 {
            for (_, weight) in &mut vector {
                *weight /= length;
            }
        }
        vector.sort_unstable_by_key(|(feature, _)| *feature);
        vector
    }
}

fn dot(a: &Vector, b: &Vector) -> f32 {
    let (mut i, mut j, mut sum) = (0, 0, 0.0);
    while let (Some((left, x)), Some((right, y))) = (a.get(i), b.get(j)) {
        match left.cmp(right) {
            std::cmp::Ordering::Less => i += 1,
            std::cmp::Ordering::Greater => j += 1,
            std::cmp::Ordering::Equal => {
                sum += x * y;
                i += 1;
                j += 1;
            }
        }
    }
    sum
}

/// The n-grams of a text with their counts.
fn features(text: &str) -> HashMap<u64, f32> {
    let hasher = BuildHasherDefault::<DefaultHasher>::default();
    let mut counted: HashMap<u64, f32> = HashMap::new();
    for word in plain(text).split(' ').filter(|word| !word.is_empty()) {
        let edged: Vec<char> = std::iter::once(' ').chain(word.chars()).chain([' ']).collect();
        for length in GRAMS {
            for gram in edged.windows(length) {
                *counted.entry(hasher.hash_one(gram)).or_default() += 1.0;
            }
        }
        *counted.entry(hasher.hash_one(word)).or_default() += 1.0;
    }
    counted
}

/// Letters that carry no combining mark and still are often typed as another one.
const TYPED_AS: &[(char, &str)] = &[
    ('ß', "ss"),
    ('ł', "l"),
    ('đ', "d"),
    ('ı', "i"),
    ('ø', "o"),
    ('æ', "ae"),
    ('œ', "oe"),
    // Arabic and Persian: letters that keyboards and habits mix up.
    ('ى', "ي"),
    ('ی', "ي"),
    ('ک', "ك"),
    ('ة', "ه"),
    ('ـ', ""),
];

/// Small letters without diacritics, words apart by one space.
///
/// German umlauts may be typed as two letters, so those are taken as one.
pub(super) fn plain(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    // An apostrophe within a word is typed in three ways or left out.
    let text = text.replace(['\'', '’', 'ʼ', '`'], "");
    for char in text.nfkd().filter(|char| !is_combining_mark(*char)) {
        for char in char.to_lowercase() {
            match TYPED_AS.iter().find(|(from, _)| *from == char) {
                Some((_, to)) => out.push_str(to),
                None if char.is_alphanumeric() => out.push(char),
                None if !out.ends_with(' ') => out.push(' '),
                None => {}
            }
        }
    }
    for (two, one) in [("ae", "a"), ("oe", "o"), ("ue", "u")] {
        out = out.replace(two, one);
    }
    out.trim().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spelling_and_diacritics_matter_little() {
        assert_eq!(plain("Für  WEN, müssen?"), plain("fuer wen mussen"));
        assert_eq!(plain("Płacić"), "placic");
        assert_eq!(plain("أُريد"), plain("اريد"));
        assert_eq!(plain("обов'язково"), plain("обов’язково"));
        let index = Index::new(["Bis wann muss ich zahlen?", "Wen kann ich anrufen?"]);
        let likeness = index.likeness(&index.weigh_text("bis wan mus ich zalen"));
        assert!(
            likeness[0] > 0.5 && likeness[0] > 2.0 * likeness[1],
            "{likeness:?}"
        );
    }

    #[test]
    fn likeness_is_one_for_the_same_and_nothing_for_nothing() {
        let index = Index::new(["Bis wann?", ""]);
        let likeness = |text: &str| index.likeness(&index.weigh_text(text));
        assert!((likeness("bis wann")[0] - 1.0).abs() < 1e-5);
        assert_eq!(likeness("")[0], 0.0);
        assert_eq!(likeness("bis wann")[1], 0.0);
    }
}
