//! What a model was given: lines of the letter, and facts.

use std::ops::Range;

use super::Fault;
use super::claims::ROLES;
use super::extract::{Said, read};
use super::facts::Fact;
use super::sentence::spans;
use super::tokens::even;
use super::value::Value;
use super::words::Words;

/// What sentences are checked against.
#[derive(Debug, Default)]
pub struct Given {
    lines: Vec<String>,
    said: Vec<Said>,
    facts: Vec<Fact>,
}

impl Given {
    /// German lines as printed, each a sentence or a few that belong together.
    pub fn new<T: AsRef<str>>(lines: impl IntoIterator<Item = T>) -> Self {
        let lines: Vec<String> = lines.into_iter().map(|line| line.as_ref().to_owned()).collect();
        let said = lines.iter().map(|line| read(line, Words::german()));
        Given {
            said: said.collect(),
            lines,
            facts: Vec::new(),
        }
    }

    /// The same lines with facts, which may be told as well.
    #[must_use]
    pub fn with_facts(mut self, facts: Vec<Fact>) -> Self {
        self.facts = facts;
        self
    }

    /// The lines.
    pub fn texts(&self) -> Vec<&str> {
        self.lines.iter().map(String::as_str).collect()
    }

    pub(super) fn said(&self) -> &[Said] {
        &self.said
    }

    /// All words of the lines and facts, in small letters.
    pub(super) fn words(&self) -> Vec<String> {
        let facts = self.facts.iter().filter_map(|fact| fact.text.as_deref());
        let facts = facts.flat_map(|text| super::tokens::tokens(&even(text), false));
        let lines = self.said.iter().flat_map(|said| said.tokens.iter().cloned());
        lines.chain(facts).map(|token| token.text).collect()
    }

    pub(super) fn speaks_of(&self, claim: &str) -> bool {
        let lines = self.said.iter().flat_map(|said| &said.claims);
        let facts = self.facts.iter().flat_map(|fact| fact.roles);
        lines
            .map(|(claim, _)| claim)
            .chain(facts)
            .any(|known| *known == claim)
    }

    /// Whether every figure was given, and for what it is said to be.
    pub(super) fn holds(&self, said: &Said) -> Result<(), Fault> {
        for (value, at) in &said.values {
            if !self.has(value, said) {
                return Err(Fault::Figure);
            }
            if matches!(
                value,
                Value::Bare(_) | Value::Digits(_) | Value::Section(_) | Value::Address(_)
            ) {
                continue;
            }
            let known = self.roles(value);
            if roles_near(said, at).iter().any(|role| !known.contains(role)) {
                return Err(Fault::Role);
            }
        }
        let days: Vec<i8> = said
            .values
            .iter()
            .filter_map(|(value, _)| value.weekday())
            .collect();
        let weekdays = said.values.iter().filter_map(|(value, _)| match value {
            Value::Weekday(weekday) => Some(*weekday),
            _ => None,
        });
        let weekdays: Vec<i8> = weekdays.collect();
        match (days.as_slice(), weekdays.as_slice()) {
            ([day], [weekday]) if day != weekday => Err(Fault::Figure),
            _ => Ok(()),
        }
    }

    fn values(&self) -> impl Iterator<Item = &Value> {
        let lines = self.said.iter().flat_map(|said| &said.values);
        let facts = self.facts.iter().filter_map(|fact| fact.value.as_ref());
        lines.map(|(value, _)| value).chain(facts)
    }

    fn has(&self, value: &Value, said: &Said) -> bool {
        if self.values().any(|given| value.is_in(given)) {
            return true;
        }
        match value {
            Value::Digits(digits) => self.has_digits(digits),
            Value::Bare(unit) => {
                // "within the month" where the letter says two of them
                let counted = |value: &Value| matches!(value, Value::Period(_, given) if given == unit);
                said.values.iter().any(|(value, _)| counted(value)) || !self.values().any(counted)
            }
            _ => false,
        }
    }

    /// Whether these digits are a whole run of digits, or several with little between them: "030 12 34-5".
    fn has_digits(&self, digits: &str) -> bool {
        let facts = self.facts.iter().filter_map(|fact| fact.text.as_deref());
        let texts = self.said.iter().map(|said| said.text.as_str()).chain(facts);
        texts.into_iter().any(|text| {
            let runs = runs(text);
            (0..runs.len()).any(|first| {
                let mut joined = String::new();
                for (index, run) in runs[first..].iter().enumerate() {
                    if index > 0 && !joins(&text[runs[first + index - 1].end..run.start]) {
                        break;
                    }
                    joined.push_str(&text[run.clone()]);
                    if joined.len() >= digits.len() {
                        break;
                    }
                }
                joined == digits
            })
        })
    }

    /// What a figure is for, wherever it stands: sentences of the letter often name it far from the verb.
    fn roles(&self, value: &Value) -> Vec<&'static str> {
        let mut roles: Vec<&'static str> = Vec::new();
        for said in &self.said {
            let spans = spans(&said.text);
            for (_, at) in said.values.iter().filter(|(given, _)| value.is_in(given)) {
                let span = spans.iter().find(|span| span.contains(&at.start));
                let inside = |place: &usize| span.is_none_or(|span| span.contains(place));
                let claims = said.claims.iter().filter(|(_, place)| inside(place));
                roles.extend(claims.map(|(claim, _)| *claim));
            }
        }
        for fact in &self.facts {
            if fact.value.as_ref().is_some_and(|given| value.is_in(given)) {
                roles.extend(fact.roles);
            }
        }
        roles
    }
}

/// What a sentence says that a figure is for: by the clause, or by the sentence where the clause says nothing.
fn roles_near(said: &Said, at: &Range<usize>) -> Vec<&'static str> {
    let roles = |inside: &dyn Fn(usize) -> bool| {
        let claims = said
            .claims
            .iter()
            .filter(|(claim, place)| ROLES.contains(claim) && inside(*place));
        claims.map(|(claim, _)| *claim).collect::<Vec<_>>()
    };
    let clause = clause(&said.text, at);
    let near = roles(&|place| clause.contains(&place));
    if near.is_empty() { roles(&|_| true) } else { near }
}

/// The part of a sentence around `at`, between marks that part it.
fn clause(text: &str, at: &Range<usize>) -> Range<usize> {
    const MARKS: [char; 10] = [',', ';', ':', '(', ')', '–', '—', '،', '؛', '\n'];
    let between_digits = |index: usize| {
        let digit = |byte: Option<&u8>| byte.is_some_and(u8::is_ascii_digit);
        digit(text.as_bytes().get(index.wrapping_sub(1))) && digit(text.as_bytes().get(index + 1))
    };
    let marks = text
        .char_indices()
        .filter(|(index, mark)| MARKS.contains(mark) && !between_digits(*index));
    let (mut start, mut end) = (0, text.len());
    for (index, mark) in marks {
        if index < at.start {
            start = index + mark.len_utf8();
        } else if index >= at.end && index < end {
            end = index;
        }
    }
    start..end
}

fn runs(text: &str) -> Vec<Range<usize>> {
    let mut runs: Vec<Range<usize>> = Vec::new();
    for (at, _) in text.char_indices().filter(|(_, char)| char.is_ascii_digit()) {
        match runs.last_mut() {
            Some(run) if run.end == at => run.end += 1,
            _ => runs.push(at..at + 1),
        }
    }
    runs
}

fn joins(between: &str) -> bool {
    between.len() <= 3
        && between
            .chars()
            .all(|char| matches!(char, ' ' | '/' | '-' | '(' | ')'))
}
