//! How easy a German text is to read, by published formulas.
//!
//! - LIX: C. H. Björnsson, *Läsbarhet*, Stockholm 1968. Words per sentence plus per cent of words with more
//!   than six letters. A sentence ends with a full stop, a colon, a question or an exclamation mark. Below 40
//!   is easy, above 60 very hard.
//! - Flesch's formula for German: T. Amstad, *Wie verständlich sind unsere Zeitungen?*, Zürich 1978:
//!   180 − words per sentence − 58.5 · syllables per word. Above 60 is plain, above 80 very easy.
//! - First Wiener Sachtextformel: R. Bamberger and E. Vanecek, *Lesen – Verstehen – Lernen – Schreiben*, Wien
//!   1984: 0.1935 · MS + 0.1672 · SL + 0.1297 · IW − 0.0327 · ES − 0.875, with the per cent of words of three
//!   and more syllables (MS), of more than six letters (IW), of one syllable (ES), and words per sentence
//!   (SL). It gives the school year for which a text fits.

/// The counts of a text that the formulas need.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// Words: runs of letters and hyphens. Figures and signs are no words.
    pub words: u32,
    /// Sentences.
    pub sentences: u32,
    /// Sentences where a colon ends one too, as Björnsson counts.
    pub parts: u32,
    /// Syllables of all words.
    pub syllables: u32,
    /// Words of more than six letters.
    pub long: u32,
    /// Words of one syllable.
    pub one: u32,
    /// Words of three or more syllables.
    pub many: u32,
}

impl Counts {
    /// Counts a text. A line of its own, such as a heading or an item, is a sentence.
    ///
    /// ```
    /// use locales::readability::Counts;
    /// let counts = Counts::of("Sie haben noch 7 Tage Zeit. Heben Sie den Brief auf.");
    /// assert_eq!((counts.words, counts.sentences, counts.syllables), (10, 2, 13));
    /// ```
    pub fn of(text: &str) -> Self {
        let mut counts = Counts::default();
        for sentence in text.lines().flat_map(sentences) {
            for part in sentence.split(": ") {
                let before = counts.words;
                for word in words(part) {
                    counts.count(word);
                }
                counts.parts += u32::from(counts.words > before);
            }
            counts.sentences += u32::from(words(sentence).next().is_some());
        }
        counts
    }

    fn count(&mut self, word: &str) {
        let syllables = syllables(word);
        let letters = word.chars().filter(|letter| letter.is_alphabetic()).count();
        self.words += 1;
        self.syllables += syllables;
        self.long += u32::from(letters > 6);
        self.one += u32::from(syllables == 1);
        self.many += u32::from(syllables >= 3);
    }

    /// Words per sentence.
    pub fn sentence_length(&self) -> f64 {
        ratio(self.words, self.sentences)
    }

    /// LIX (Björnsson 1968); higher is harder.
    pub fn lix(&self) -> f64 {
        ratio(self.words, self.parts) + 100.0 * ratio(self.long, self.words)
    }

    /// Reading ease for German (Amstad 1978); higher is easier.
    pub fn amstad(&self) -> f64 {
        180.0 - self.sentence_length() - 58.5 * ratio(self.syllables, self.words)
    }

    /// First Wiener Sachtextformel (Bamberger and Vanecek 1984): the school year.
    pub fn wiener(&self) -> f64 {
        19.35 * ratio(self.many, self.words)
            + 0.1672 * self.sentence_length()
            + 12.97 * ratio(self.long, self.words)
            - 3.27 * ratio(self.one, self.words)
            - 0.875
    }
}

fn ratio(part: u32, whole: u32) -> f64 {
    if whole == 0 {
        0.0
    } else {
        f64::from(part) / f64::from(whole)
    }
}

/// The sentences of a line. A full stop ends one only before a space, and not after an ordinal ("4. Juli")
/// or a shortened word ("Abs.", "z. B.").
fn sentences(line: &str) -> Vec<&str> {
    let mut found = Vec::new();
    let mut start = 0;
    for (at, mark) in line.char_indices() {
        let next = at + mark.len_utf8();
        let ends = match mark {
            '!' | '?' => true,
            '.' => {
                let spaced = line[next..].chars().next().is_none_or(char::is_whitespace);
                spaced && !is_short(&line[start..at])
            }
            _ => false,
        };
        if ends {
            found.push(&line[start..next]);
            start = next;
        }
    }
    found.push(&line[start..]);
    found
}

/// Shortened words of official letters before a full stop.
const SHORTENED: &[&str] = &[
    "abs", "art", "nr", "bzw", "ggf", "usw", "tel", "str", "vgl", "gem", "evtl", "inkl", "zzgl", "ca", "dr",
    "st",
];

fn is_short(before: &str) -> bool {
    let last = before
        .rsplit(|letter: char| letter.is_whitespace() || letter == '(')
        .next()
        .unwrap_or_default();
    let ordinal = last.len() <= 2 && last.bytes().all(|byte| byte.is_ascii_digit());
    ordinal || last.chars().count() == 1 || SHORTENED.contains(&last.to_lowercase().as_str())
}

/// The words of a sentence. A hyphen joins the parts of one word.
fn words(sentence: &str) -> impl Iterator<Item = &str> {
    sentence
        .split(|letter: char| !letter.is_alphabetic() && letter != '-')
        .map(|word| word.trim_matches('-'))
        .filter(|word| word.chars().any(char::is_alphabetic))
}

/// Pairs of vowels that are one syllable in German.
const DIPHTHONGS: &[&str] = &[
    "aa", "ai", "au", "ay", "äu", "ee", "ei", "eu", "ey", "ie", "oo", "oi", "ou",
];

/// The syllables of a German word: its vowels, where two that make one sound count once. A word of consonants
/// alone is spelled out by people ("SGB"), one syllable for each letter.
///
/// ```
/// use locales::readability::syllables;
/// assert_eq!(syllables("Bescheid"), 2);
/// assert_eq!(syllables("Säumniszuschläge"), 5);
/// assert_eq!(syllables("Steuererklärung"), 5);
/// assert_eq!(syllables("Familie"), 4);
/// assert_eq!(syllables("SGB"), 3);
/// ```
pub fn syllables(word: &str) -> u32 {
    let lower = word.to_lowercase();
    let letters: Vec<char> = lower.chars().filter(|letter| letter.is_alphabetic()).collect();
    let is_vowel = |letter: char| "aeiouyäöüáàâéèêíìîóòôúùû".contains(letter);
    let mut count = 0;
    let mut at = 0;
    while at < letters.len() {
        // "qu" is a consonant, and so is "y" before a vowel.
        let silent = (letters[at] == 'u' && at > 0 && letters[at - 1] == 'q')
            || (letters[at] == 'y' && letters.get(at + 1).is_some_and(|next| is_vowel(*next)));
        if is_vowel(letters[at]) && !silent {
            count += 1;
            let pair: String = letters[at..].iter().take(2).collect();
            // "-ie" ends "Familie" with two syllables and "Strategie" with one, which only a dictionary can
            // tell; the longer is taken, so that no text looks easier than it is.
            let hiatus = pair == "ie" && at + 2 == letters.len() && letters.len() > 5;
            at += if DIPHTHONGS.contains(&pair.as_str()) && !hiatus {
                2
            } else {
                1
            };
        } else {
            at += 1;
        }
    }
    match count {
        0 => u32::try_from(letters.len()).unwrap_or(u32::MAX),
        count => count,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn syllables_of_words_of_letters() {
        let cases = [
            ("Sie", 1),
            ("die", 1),
            ("Brief", 1),
            ("bezahlen", 3),
            ("Betrag", 2),
            ("Behörde", 3),
            ("Quittung", 2),
            ("neue", 2),
            ("Rechtsbehelfsbelehrung", 6),
            ("E-Mail", 2),
            ("zwei", 1),
            ("Bayern", 2),
            ("IBAN", 2),
        ];
        for (word, wanted) in cases {
            assert_eq!(syllables(word), wanted, "{word}");
        }
    }

    #[test]
    fn sentences_end_where_people_end_them() {
        let count = |text| Counts::of(text).sentences;
        assert_eq!(count("Der Brief ist vom 4. Juli 2025. Zahlen Sie."), 2);
        assert_eq!(count("Nach § 80 Abs. 4 VwGO, z. B. bei Gebühren."), 1);
        assert_eq!(count("Zu bezahlen bis Montag: 42,00 €"), 1);
        assert_eq!(count("Es geht um: Hundesteuer. Wann? Um 10:30 Uhr."), 3);
        assert_eq!(
            Counts::of("Es geht um: Hundesteuer. Wann? Um 10:30 Uhr.").parts,
            4
        );
        assert_eq!(count("www.stadt.de"), 1);
        assert_eq!(count("\n\n 12 \n"), 0);
    }

    /// The formulas with counts whose results were worked out by hand.
    #[test]
    fn formulas_by_hand() {
        let counts = Counts {
            words: 20,
            sentences: 4,
            parts: 5,
            syllables: 34,
            long: 4,
            one: 10,
            many: 3,
        };
        let near = |a: f64, b: f64| assert!((a - b).abs() < 1e-9, "{a} {b}");
        near(counts.lix(), 24.0);
        near(counts.amstad(), 180.0 - 5.0 - 99.45);
        near(
            counts.wiener(),
            0.1935 * 15.0 + 0.1672 * 5.0 + 0.1297 * 20.0 - 0.0327 * 50.0 - 0.875,
        );
        near(Counts::default().lix(), 0.0);
    }
}
