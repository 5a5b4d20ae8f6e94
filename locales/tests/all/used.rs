//! The ids in the sources and the ids in the Fluent files are the same.

use std::collections::BTreeSet;
use std::path::Path;
use std::{fs, io};

use crate::common::messages;
use locales::Language;
use regex::Regex;

/// Rooms whose sources use messages.
const ROOMS: [&str; 5] = ["notice/src", "app/src", "server/src", "models/src", "locales/src"];

/// Ids that are put together in the code: `(pattern of the id, where)`.
const FAMILIES: &[(&str, &str)] = &[
    (
        r"^kind-[a-z_]+(-meaning|-charge)?$",
        "notice/src/telling/charge.rs",
    ),
    (r"^error-[a-z_]+(-next|-kept)?$", "Messages::trouble"),
    (r"^ui-sample-[a-z0-9_-]+$", "app/src/pages/start.rs"),
    (r"^ui-accessibility-gap-[a-z]+$", "app/src/still/accessibility.rs"),
    (r"^ask-[a-z_]+$", "server/src/web/told.rs, see questions.rs"),
    (r"^ui-(duty|about-model)-[a-z]+$", "app/src/pages/about.rs"),
    (r"^language-name$", "build.rs"),
    (r"^term-[a-z_]+(-meaning)?$", "locales/src/glossary.rs"),
];

fn sources(folder: &Path, all: &mut String) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            sources(&path, all)?;
        } else if path.extension().is_some_and(|ext| ext == "rs") {
            all.push_str(&fs::read_to_string(&path)?);
            all.push('\n');
        }
    }
    Ok(())
}

/// The sources of a room without comments.
fn code(room: &str) -> String {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let mut all = String::new();
    sources(&root.join(room), &mut all).unwrap();
    all.lines()
        .filter(|line| !line.trim_start().starts_with("//"))
        .collect::<Vec<_>>()
        .join("\n")
}

fn literals(code: &str) -> BTreeSet<&str> {
    let literal = Regex::new(r#""([a-z][a-z0-9_-]*)""#).unwrap();
    literal
        .captures_iter(code)
        .map(|found| found.get(1).unwrap().as_str())
        .collect()
}

#[test]
fn every_message_is_used() {
    let code: String = ROOMS.iter().map(|room| code(room)).collect();
    let used = literals(&code);
    let german = messages(Language::GERMAN);
    let referred: BTreeSet<&String> = german.values().flat_map(|told| &told.refers).collect();
    let families: Vec<Regex> = FAMILIES
        .iter()
        .map(|(pattern, _)| Regex::new(pattern).unwrap())
        .collect();
    let unused: Vec<String> = german
        .iter()
        .filter(|(id, _)| !used.contains(id.as_str()) && !referred.contains(id))
        .filter(|(id, _)| !families.iter().any(|family| family.is_match(id)))
        .filter(|(id, _)| !planned().contains(&id.as_str()))
        .map(|(id, told)| format!("de/{}: `{id}` is used nowhere", told.file))
        .collect();
    assert!(unused.is_empty(), "{}", unused.join("\n"));
}

/// Messages that no source uses yet.
fn planned() -> Vec<&'static str> {
    include_str!("../planned.txt")
        .lines()
        .filter(|line| !line.starts_with('#') && !line.is_empty())
        .collect()
}

#[test]
fn planned_messages_are_there_and_wait() {
    let code: String = ROOMS.iter().map(|room| code(room)).collect();
    let used = literals(&code);
    let german = messages(Language::GERMAN);
    for id in planned() {
        assert!(german.contains_key(id), "tests/planned.txt: `{id}` is no message");
        assert!(
            !used.contains(id),
            "tests/planned.txt: `{id}` is used, strike it out"
        );
    }
}

#[test]
fn every_id_in_the_sources_is_a_message() {
    let german = messages(Language::GERMAN);
    let domain = code("notice/src") + &code("locales/src");
    let mut wanted: BTreeSet<String> = BTreeSet::new();
    // In the domain, a literal that begins like the messages of statements and law is an id.
    let prefix =
        Regex::new(r"^(headline|what|todo|day|money|object|contact|sender|law|letter|format)-").unwrap();
    wanted.extend(
        literals(&domain)
            .into_iter()
            .filter(|id| prefix.is_match(id))
            .map(str::to_owned),
    );
    // On the page, ids are named `ui-…` or asked for by name.
    let page = code("app/src") + &code("server/src");
    wanted.extend(
        literals(&page)
            .into_iter()
            .filter(|id| id.starts_with("ui-"))
            .map(str::to_owned),
    );
    let asked = Regex::new(r#"(?:Message::new|\bt|\bt_args|\bt_with)\(\s*"([a-z][a-z0-9_-]*)""#).unwrap();
    for code in [&domain, &page] {
        wanted.extend(asked.captures_iter(code).map(|found| found[1].to_owned()));
    }
    // Parts of ids that the code completes, and ids of tests that must not exist.
    let missing: Vec<&String> = wanted
        .iter()
        .filter(|id| !german.contains_key(*id) && !id.ends_with('-'))
        .collect();
    assert!(missing.is_empty(), "in no Fluent file: {missing:?}");
}
