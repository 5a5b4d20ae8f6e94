//! The example questions of each language.

use std::collections::{BTreeMap, BTreeSet};

use locales::{Language, languages};
use notice::talk::{CHOICES, Intent, examples};

use crate::common::messages;

/// Fewest questions per intent.
const FEWEST: usize = 8;

#[test]
fn every_language_asks_for_everything() {
    let mut wrong = Vec::new();
    for language in languages().filter(|language| !language.questions().is_empty()) {
        let all = examples(language.questions()).unwrap();
        let mut of: BTreeMap<String, BTreeSet<Intent>> = BTreeMap::new();
        for (intent, question) in &all {
            of.entry(question.to_lowercase()).or_default().insert(*intent);
        }
        wrong.extend(
            of.iter()
                .filter(|(_, intents)| intents.len() > 1)
                .map(|(question, intents)| format!("{language}: `{question}` stands in {intents:?}")),
        );
        for intent in Intent::ALL {
            let count = all.iter().filter(|(of, _)| of == intent).count();
            if count < FEWEST {
                wrong.push(format!(
                    "{language}: {intent} has {count} questions, {FEWEST} are needed"
                ));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn what_can_be_chosen_has_its_words() {
    let german = messages(Language::GERMAN);
    let told: BTreeSet<&str> = german.keys().filter_map(|id| id.strip_prefix("ask-")).collect();
    let offered: BTreeSet<&str> = CHOICES.iter().map(|intent| intent.id()).collect();
    assert_eq!(told, offered);
}
