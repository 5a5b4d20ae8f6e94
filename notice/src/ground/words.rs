//! The tables of words, read from `words/*.txt`.

use std::sync::LazyLock;

use super::tokens::{Token, even, tokens};
use super::value::Unit;

/// Every word that stands for something.
#[derive(Debug, Default)]
pub(super) struct Cue(Vec<Form>);

#[derive(Debug)]
struct Form {
    /// Words in small letters.
    parts: Vec<String>,
    /// Whether the last part is a whole word, the beginning of one, or inside one.
    fit: Fit,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Fit {
    Whole,
    Begins,
    Inside,
}

impl Cue {
    fn parse(text: &str, inside: bool) -> Self {
        Cue(text
            .split('|')
            .filter_map(|form| Form::parse(form, inside))
            .collect())
    }

    /// How many words at `at` are one of the forms, the longest; `None` if they are none.
    pub(super) fn at(&self, words: &[Token], at: usize) -> Option<usize> {
        let forms = self.0.iter().filter(|form| form.is_at(words, at));
        forms.map(|form| form.parts.len()).max()
    }

    /// Whether one of the forms stands anywhere.
    pub(super) fn stands_in(&self, words: &[Token]) -> bool {
        (0..words.len()).any(|at| self.at(words, at).is_some())
    }

    /// How many letters the longest form at `at` has.
    fn letters(&self, words: &[Token], at: usize) -> usize {
        let forms = self.0.iter().filter(|form| form.is_at(words, at));
        forms
            .map(|form| form.parts.iter().map(String::len).sum())
            .max()
            .unwrap_or(0)
    }
}

impl Form {
    fn parse(text: &str, inside: bool) -> Option<Self> {
        let (text, whole) = match text.strip_suffix('$') {
            Some(text) => (text, true),
            None => (text, false),
        };
        let (text, anywhere) = match text.strip_prefix('*') {
            Some(text) => (text, true),
            None => (text, inside),
        };
        let spaced = even(text).replace(['_', '-'], " ");
        let parts: Vec<String> = tokens(&spaced, true)
            .into_iter()
            .map(|token| token.text)
            .collect();
        let fit = match (whole, anywhere) {
            (true, _) => Fit::Whole,
            (false, true) => Fit::Inside,
            (false, false) => Fit::Begins,
        };
        (!parts.is_empty()).then_some(Form { parts, fit })
    }

    fn is_at(&self, words: &[Token], at: usize) -> bool {
        let Some(there) = words.get(at..at + self.parts.len()) else {
            return false;
        };
        let Some((last, before)) = self.parts.split_last() else {
            return false;
        };
        let Some((last_there, before_there)) = there.split_last() else {
            return false;
        };
        let same = before
            .iter()
            .zip(before_there)
            .all(|(part, word)| match self.fit {
                Fit::Inside => word.text.ends_with(part.as_str()),
                _ => word.text == *part,
            });
        same && match self.fit {
            Fit::Whole => last_there.text == *last,
            Fit::Begins => last_there.text.starts_with(last.as_str()),
            Fit::Inside => last_there.text.contains(last.as_str()),
        }
    }
}

/// The words of one language.
#[derive(Debug, Default)]
pub(super) struct Words {
    months: Vec<Cue>,
    weekdays: Vec<Cue>,
    units: Vec<(Unit, Cue)>,
    numbers: Vec<(u32, Cue)>,
    periods: Vec<((u32, Unit), Cue)>,
    pub(super) not: Cue,
    /// What may stand for a denial.
    pub(super) lack: Cue,
    pub(super) capital: Vec<String>,
    pub(super) common: Vec<String>,
    /// Things a sentence may claim, by name.
    pub(super) claims: Vec<(&'static str, Cue)>,
    /// Whether apostrophes belong to words.
    pub(super) apostrophes: bool,
    /// Whether names have capital letters and other words inside a sentence do not.
    pub(super) names_stand_out: bool,
    /// Whether months have capital letters: "may" is none.
    months_stand_out: bool,
    /// Whether this is the language of the letters.
    pub(super) german: bool,
}

macro_rules! tables {
    ($($code:literal),*) => {
        static TABLES: LazyLock<Vec<(&'static str, Words)>> = LazyLock::new(|| {
            vec![$(($code, Words::parse($code, include_str!(concat!("words/", $code, ".txt"))))),*]
        });
    };
}

tables!(
    "de", "en", "ar", "fa", "fr", "es", "it", "pl", "ro", "ru", "tr", "uk", "vi"
);

const UNITS: [(&str, Unit); 4] = [
    ("day", Unit::Day),
    ("week", Unit::Week),
    ("month", Unit::Month),
    ("year", Unit::Year),
];

impl Words {
    /// The words of a language.
    pub(super) fn of(language: &str) -> Option<&'static Words> {
        let found = TABLES.iter().find(|(code, _)| *code == language);
        found.map(|(_, words)| words)
    }

    /// The words of the letters' language.
    pub(super) fn german() -> &'static Words {
        &TABLES[0].1
    }

    /// All languages there are.
    #[cfg(test)]
    pub(super) fn all() -> impl Iterator<Item = &'static (&'static str, Words)> {
        TABLES.iter()
    }

    fn parse(code: &str, text: &'static str) -> Self {
        // Arabic writes articles and conjunctions at the front of words, Persian joins words.
        let inside = matches!(code, "ar" | "fa");
        let mut words = Words {
            apostrophes: matches!(code, "en" | "uk"),
            names_stand_out: !matches!(code, "de" | "ar" | "fa"),
            months_stand_out: matches!(code, "de" | "en"),
            german: code == "de",
            ..Words::default()
        };
        for line in text.lines() {
            let Some((name, list)) = line.split_once(": ") else {
                continue;
            };
            let cue = |form: &str| Cue::parse(form, inside);
            let each = || list.split_whitespace();
            let together = || cue(&each().collect::<Vec<_>>().join("|"));
            let pairs = || each().filter_map(|pair| pair.split_once('='));
            let unit = UNITS.into_iter().find(|(unit, _)| *unit == name);
            match name {
                "months" => words.months = each().map(cue).collect(),
                "weekdays" => words.weekdays = each().map(cue).collect(),
                "numbers" => {
                    words.numbers = pairs()
                        .filter_map(|(n, forms)| Some((n.parse().ok()?, cue(forms))))
                        .collect();
                }
                "periods" => {
                    words.periods = pairs()
                        .filter_map(|(p, forms)| Some((period(p)?, cue(forms))))
                        .collect();
                }
                "not" => words.not = together(),
                "lack" => words.lack = together(),
                "capital" => words.capital = each().map(|word| even(word).to_lowercase()).collect(),
                "common" => words.common = each().map(|word| even(word).to_lowercase()).collect(),
                _ => match unit {
                    Some((_, unit)) => words.units.push((unit, together())),
                    None => words.claims.push((name, together())),
                },
            }
        }
        words
    }

    /// The month (from 1) named at `at`, and how many words that takes.
    pub(super) fn month(&self, words: &[Token], at: usize) -> Option<(i8, usize)> {
        let capital = words.get(at).is_some_and(|word| word.capital);
        if self.months_stand_out && !capital {
            return None;
        }
        longest((1..).zip(&self.months), words, at)
    }

    /// The weekday (Monday is 1) named at `at`.
    pub(super) fn weekday(&self, words: &[Token], at: usize) -> Option<(i8, usize)> {
        longest((1..).zip(&self.weekdays), words, at)
    }

    /// The unit named at `at`.
    pub(super) fn unit(&self, words: &[Token], at: usize) -> Option<(Unit, usize)> {
        longest(self.units.iter().map(|(unit, cue)| (*unit, cue)), words, at)
    }

    /// The number written out at `at`.
    pub(super) fn number(&self, words: &[Token], at: usize) -> Option<(u32, usize)> {
        longest(self.numbers.iter().map(|(number, cue)| (*number, cue)), words, at)
    }

    /// The period that one word at `at` names.
    pub(super) fn period(&self, words: &[Token], at: usize) -> Option<((u32, Unit), usize)> {
        longest(self.periods.iter().map(|(period, cue)| (*period, cue)), words, at)
    }
}

fn longest<'a, T>(
    cues: impl Iterator<Item = (T, &'a Cue)>,
    words: &[Token],
    at: usize,
) -> Option<(T, usize)> {
    let fitting = cues.filter_map(|(of, cue)| Some((of, cue.at(words, at)?, cue.letters(words, at))));
    let best = fitting.max_by_key(|(_, _, letters)| *letters);
    best.map(|(of, taken, _)| (of, taken))
}

fn period(text: &str) -> Option<(u32, Unit)> {
    let unit = match text.chars().next_back()? {
        'd' => Unit::Day,
        'w' => Unit::Week,
        'm' => Unit::Month,
        'y' => Unit::Year,
        _ => return None,
    };
    Some((text.get(..text.len() - 1)?.parse().ok()?, unit))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_language_has_every_table() {
        let names = |words: &Words| words.claims.iter().map(|(name, _)| *name).collect::<Vec<_>>();
        let german = names(Words::german());
        assert!(german.len() >= 20);
        for (code, words) in Words::all() {
            assert_eq!(words.months.len(), 12, "{code}");
            assert_eq!(words.weekdays.len(), 7, "{code}");
            assert_eq!(words.units.len(), 4, "{code}");
            assert!(words.numbers.len() >= 9, "{code}");
            assert_eq!(names(words), german, "{code}");
        }
    }
}
