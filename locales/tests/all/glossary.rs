//! The glossary: complete, found in texts, searchable.

use std::collections::BTreeSet;

use crate::common::messages;
use locales::{Glossary, Language, Teller, languages};

fn glossary(language: Language) -> Glossary {
    Glossary::new(Teller::new(language).unwrap().messages())
}

#[test]
fn terms_and_their_words_are_the_same() {
    let german = glossary(Language::GERMAN);
    assert!(german.entries().len() >= 120, "{}", german.entries().len());
    let wanted: BTreeSet<String> = german
        .entries()
        .iter()
        .flat_map(|entry| [format!("term-{}", entry.id), format!("term-{}-meaning", entry.id)])
        .collect();
    let there: BTreeSet<String> = messages(Language::GERMAN)
        .into_iter()
        .filter(|(_, told)| told.file == "glossary.ftl")
        .map(|(id, _)| id)
        .collect();
    assert_eq!(wanted.len(), 2 * german.entries().len(), "an id stands twice");
    let missing: Vec<_> = wanted.difference(&there).collect();
    let extra: Vec<_> = there.difference(&wanted).collect();
    assert!(
        missing.is_empty() && extra.is_empty(),
        "missing: {missing:?}, for no term: {extra:?}"
    );
    for entry in german.entries() {
        assert_eq!(entry.term, entry.german, "{}", entry.id);
    }
}

#[test]
fn no_form_stands_for_two_terms() {
    let mut seen = BTreeSet::new();
    for line in include_str!("../../glossary.txt")
        .lines()
        .filter(|line| !line.starts_with('#'))
    {
        let Some((id, forms)) = line.split_once(": ") else {
            assert!(line.is_empty(), "no term: {line}");
            continue;
        };
        for form in forms.split("; ") {
            assert!(seen.insert(form), "`{form}` stands twice");
            let found = glossary(Language::GERMAN).find(form);
            assert_eq!(found.len(), 1, "{form}: {found:?}");
            assert_eq!(
                (found[0].id, found[0].range.clone()),
                (id, 0..form.len()),
                "{form}"
            );
        }
    }
}

#[test]
fn every_language_translates_and_explains() {
    for language in languages() {
        for entry in glossary(language).entries() {
            assert!(!entry.term.is_empty() && !entry.meaning.is_empty());
            assert_ne!(entry.term, entry.meaning, "{language}: {}", entry.id);
            let words = |text: &str| text.split_whitespace().count();
            assert!(
                words(&entry.term) <= 10,
                "{language}: {}: {}",
                entry.id,
                entry.term
            );
        }
    }
}

#[test]
fn a_reader_finds_a_term_by_what_is_typed() {
    let german = glossary(Language::GERMAN);
    let first = |typed: &str| german.search(typed).first().map(|entry| entry.id);
    assert_eq!(first("widerspruch"), Some("widerspruch"));
    assert_eq!(first("Saeumnis"), Some("saeumniszuschlag"));
    assert_eq!(first("saumnis"), Some("saeumniszuschlag"));
    assert_eq!(first("PZU"), Some("postzustellungsurkunde"));
    assert_eq!(first("  vollziehung sofort "), Some("sofortige_vollziehung"));
    assert_eq!(first("gelben Umschlag"), Some("zustellung"));
    assert_eq!(first("xyz"), None);
    assert_eq!(german.search(" ").len(), german.entries().len());

    let english = glossary("en".parse().unwrap());
    assert_eq!(english.search("surcharge")[0].id, "saeumniszuschlag");
    assert_eq!(
        english.search("Säumniszuschlag")[0].term,
        "late payment surcharge"
    );
}

#[test]
fn terms_come_in_the_order_of_the_alphabet() {
    let german = glossary(Language::GERMAN);
    let names: Vec<&str> = german.entries().iter().map(|entry| entry.german).collect();
    let place = |name: &str| names.iter().position(|other| *other == name).unwrap();
    assert!(place("Abhilfe") < place("öffentliche Bekanntmachung"));
    assert!(place("öffentliche Bekanntmachung") < place("Pfändung"));
    assert!(german.get("stundung").is_some() && german.get("no-such").is_none());
}
