//! The glossary: terms of notices, found in texts and searched for.

mod find;
pub(crate) mod fold;
mod terms;

use crate::Messages;

pub use find::Found;
use fold::{fold, spelled};
use terms::{Term, terms};

/// The terms of notices with what they mean in one language.
///
/// ```
/// use locales::{Glossary, Language, Teller};
/// let glossary = Glossary::new(Teller::new(Language::GERMAN)?.messages());
/// let text = "Der Widerspruch hat keine aufschiebende Wirkung.";
/// let found: Vec<&str> = glossary.find(text).into_iter().map(|found| &text[found.range]).collect();
/// assert_eq!(found, ["Widerspruch", "aufschiebende Wirkung"]);
/// # Ok::<(), locales::Error>(())
/// ```
#[derive(Clone, Debug)]
pub struct Glossary {
    entries: Vec<Entry>,
}

/// One term.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// Stable id, for addresses: `aufschiebende_wirkung`.
    pub id: &'static str,
    /// The German term, which the reader meets on the letter.
    pub german: &'static str,
    /// The term in the language of the glossary.
    pub term: String,
    /// What it means, in one or two sentences.
    pub meaning: String,
    /// Everything that can be searched for, folded: terms and forms, and the meaning.
    names: Vec<String>,
    folded: String,
}

impl Glossary {
    /// The glossary in the language of these messages, in the order of the German alphabet.
    pub fn new(messages: &Messages) -> Self {
        let mut entries: Vec<Entry> = terms().iter().map(|term| entry(term, messages)).collect();
        entries.sort_by_cached_key(|entry| fold(entry.german));
        Glossary { entries }
    }

    /// All terms.
    pub fn entries(&self) -> &[Entry] {
        &self.entries
    }

    /// The ids of the terms in a text, each once, in the order of the text.
    ///
    /// ```
    /// # use locales::{Glossary, Language, Teller};
    /// let glossary = Glossary::new(Teller::new(Language::GERMAN)?.messages());
    /// assert_eq!(glossary.ids("Der Widerspruch: ein Widerspruch."), ["widerspruch"]);
    /// # Ok::<(), locales::Error>(())
    /// ```
    pub fn ids(&self, text: &str) -> Vec<String> {
        let mut ids: Vec<String> = Vec::new();
        for found in self.find(text) {
            if !ids.iter().any(|id| id == found.id) {
                ids.push(found.id.to_owned());
            }
        }
        ids
    }

    /// The term with this id.
    pub fn get(&self, id: &str) -> Option<&Entry> {
        self.entries.iter().find(|entry| entry.id == id)
    }

    /// Where terms stand in a text, from its beginning, each with the longest words that are one. The German
    /// words are found in a text of any language.
    ///
    /// A term that occurs several times is found each time.
    pub fn find(&self, text: &str) -> Vec<Found> {
        find::find(text)
    }

    /// The terms that fit what a reader typed, the closest first: words at the beginning of a term, in a term,
    /// then in its meaning. All typed words must be there; accents and case do not matter, and `ae` stands for
    /// `ä`. Nothing typed finds everything.
    pub fn search(&self, typed: &str) -> Vec<&Entry> {
        let words: Vec<String> = typed.split_whitespace().map(fold).collect();
        let mut hits: Vec<(usize, &Entry)> = self
            .entries
            .iter()
            .filter_map(|entry| Some((entry.rank(&words)?, entry)))
            .collect();
        hits.sort_by_key(|(rank, _)| *rank);
        hits.into_iter().map(|(_, entry)| entry).collect()
    }
}

fn entry(term: &'static Term, messages: &Messages) -> Entry {
    let told = messages.t(&format!("term-{}", term.id));
    let meaning = messages.t(&format!("term-{}-meaning", term.id));
    let forms = term.forms.iter().copied().chain([told.as_str()]);
    let names = forms.flat_map(|form| [fold(form), spelled(form)]).collect();
    Entry {
        id: term.id,
        german: term.forms.first().copied().unwrap_or(term.id),
        folded: fold(&meaning),
        names,
        term: told,
        meaning,
    }
}

impl Entry {
    /// How far the worst of the words is from being this term; `None` where one does not occur.
    fn rank(&self, words: &[String]) -> Option<usize> {
        words
            .iter()
            .map(|word| self.distance(word))
            .try_fold(0, |worst, distance| distance.map(|distance| worst.max(distance)))
    }

    fn distance(&self, word: &str) -> Option<usize> {
        let any = |test: &dyn Fn(&String) -> bool| self.names.iter().any(test);
        let begins = |text: &str| text.split(' ').any(|part| part.starts_with(word));
        [
            any(&|name| name.starts_with(word)),
            any(&|name| begins(name)),
            any(&|name| name.contains(word)),
            self.folded.contains(word),
        ]
        .iter()
        .position(|holds| *holds)
    }
}
