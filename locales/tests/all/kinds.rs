//! Every kind of letter has its words.

use std::collections::BTreeSet;

use crate::common::messages;
use locales::Language;
use notice::reading::kinds::kinds;

#[test]
fn kinds_and_their_words_are_the_same() {
    let german = messages(Language::GERMAN);
    let wanted: BTreeSet<String> = kinds()
        .iter()
        .flat_map(|kind| [format!("kind-{}", kind.id), format!("kind-{}-meaning", kind.id)])
        .collect();
    let there: BTreeSet<String> = german
        .iter()
        .filter(|(id, told)| told.file == "kinds.ftl" && !id.ends_with("-charge"))
        .map(|(id, _)| id.clone())
        .collect();
    let missing: Vec<_> = wanted.difference(&there).collect();
    let extra: Vec<_> = there.difference(&wanted).collect();
    assert!(
        missing.is_empty() && extra.is_empty(),
        "missing: {missing:?}, for no kind: {extra:?}"
    );
}

#[test]
fn a_kind_is_called_the_same_everywhere() {
    let german = messages(Language::GERMAN);
    for kind in kinds() {
        let told = &german[&format!("kind-{}", kind.id)];
        assert_eq!(told.texts, [kind.name], "{}", kind.id);
    }
}
