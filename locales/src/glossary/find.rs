//! Where terms stand in a text.

use std::collections::HashMap;
use std::ops::Range;
use std::sync::LazyLock;

use super::terms::terms;

/// A term in a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found {
    /// The id of the term.
    pub id: &'static str,
    /// The bytes of the text that it takes.
    pub range: Range<usize>,
}

/// A form with its words and its term.
struct Form {
    words: Vec<&'static str>,
    id: &'static str,
}

/// Forms by their first word in small letters, the longest first.
static FORMS: LazyLock<HashMap<String, Vec<Form>>> = LazyLock::new(|| {
    let mut forms: HashMap<String, Vec<Form>> = HashMap::new();
    for term in terms() {
        for form in &term.forms {
            let words: Vec<&'static str> = words(form).map(|range| &form[range]).collect();
            if let Some(first) = words.first() {
                let id = term.id;
                forms
                    .entry(first.to_lowercase())
                    .or_default()
                    .push(Form { words, id });
            }
        }
    }
    for list in forms.values_mut() {
        list.sort_by_key(|form| std::cmp::Reverse(form.words.len()));
    }
    forms
});

/// All terms in the text, none inside another.
pub(super) fn find(text: &str) -> Vec<Found> {
    let words: Vec<Range<usize>> = words(text).collect();
    let mut found = Vec::new();
    let mut at = 0;
    while at < words.len() {
        match longest(text, &words[at..]) {
            Some((id, count)) => {
                found.push(Found {
                    id,
                    range: words[at].start..words[at + count - 1].end,
                });
                at += count;
            }
            None => at += 1,
        }
    }
    found
}

/// The term that these words begin with, and how many of them it takes.
fn longest(text: &str, words: &[Range<usize>]) -> Option<(&'static str, usize)> {
    let first = text.get(words.first()?.clone())?;
    let form = FORMS
        .get(&first.to_lowercase())?
        .iter()
        .find(|form| begins(form, text, words))?;
    Some((form.id, form.words.len()))
}

fn begins(form: &Form, text: &str, words: &[Range<usize>]) -> bool {
    words.len() >= form.words.len()
        && form.words.iter().enumerate().all(|(at, word)| {
            let together = at == 0 || text[words[at - 1].end..words[at].start].trim().is_empty();
            together && same(word, &text[words[at].clone()], at == 0)
        })
}

/// Whether a word of a text is this word of a form: the same, in capitals, or with a capital at the beginning
/// of a sentence.
fn same(form: &str, word: &str, first: bool) -> bool {
    let capitals = || word.chars().count() > 1 && form.to_uppercase() == word;
    let sentence = || {
        let mut letters = form.chars();
        first
            && letters
                .next()
                .is_some_and(|letter| letter.to_uppercase().chain(letters).eq(word.chars()))
    };
    form == word || capitals() || sentence()
}

/// The words of a text: letters and figures, with hyphens inside.
fn words(text: &str) -> impl Iterator<Item = Range<usize>> {
    let mut rest = text.char_indices().peekable();
    std::iter::from_fn(move || {
        let (start, _) = rest.find(|(_, letter)| letter.is_alphanumeric())?;
        let mut end = start;
        let mut pending = false;
        // A hyphen belongs to the word only where a letter follows it.
        while let Some((at, letter)) = rest.next_if(|(_, letter)| letter.is_alphanumeric() || *letter == '-')
        {
            if letter == '-' && pending {
                break;
            }
            pending = letter == '-';
            if !pending {
                end = at;
            }
        }
        let last = text[end..].chars().next().map_or(1, char::len_utf8);
        Some(start..end + last)
    })
}

#[cfg(test)]
mod tests {
    use super::{find, words};

    fn ids(text: &str) -> Vec<&'static str> {
        find(text).into_iter().map(|found| found.id).collect()
    }

    #[test]
    fn words_keep_their_hyphens() {
        let split = |text: &'static str| words(text).map(|range| &text[range]).collect::<Vec<_>>();
        assert_eq!(
            split("SEPA-Lastschrift, Haupt- und Nebensache – a"),
            ["SEPA-Lastschrift", "Haupt", "und", "Nebensache", "a"]
        );
        assert_eq!(split("äß-"), ["äß"]);
        assert_eq!(split(" -- "), Vec::<&str>::new());
    }

    #[test]
    fn the_longest_words_win() {
        assert_eq!(ids("Aussetzung der Vollziehung"), ["aussetzung_der_vollziehung"]);
        assert_eq!(ids("Wiedereinsetzung in den vorigen Stand"), ["wiedereinsetzung"]);
        assert_eq!(ids("der sofortigen\u{a0}Vollziehung."), ["sofortige_vollziehung"]);
        assert_eq!(ids("Vorbehalt der Nachprüfung"), ["vorbehalt_der_nachpruefung"]);
    }

    #[test]
    fn inflected_words_are_found_and_others_are_not() {
        assert_eq!(ids("wegen des Säumniszuschlags"), ["saeumniszuschlag"]);
        assert_eq!(ids("RECHTSBEHELFSBELEHRUNG"), ["rechtsbehelfsbelehrung"]);
        assert_eq!(
            ids("Aufschiebende Wirkung besteht nicht."),
            ["aufschiebende_wirkung"]
        );
        assert_eq!(ids("in drei Raten"), ["ratenzahlung"]);
        assert_eq!(ids("Wir raten Ihnen dazu."), Vec::<&str>::new());
        assert_eq!(ids("Widerspruchslos, Fristlos"), Vec::<&str>::new());
        assert_eq!(ids("You can object (Widerspruch)."), ["widerspruch"]);
        assert_eq!(
            ids("يمكنك تقديم اعتراض \u{2068}Widerspruch\u{2069}."),
            ["widerspruch"]
        );
    }
}
