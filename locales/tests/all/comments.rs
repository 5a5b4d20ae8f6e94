//! Who translates a message can read what fills it.

use crate::common::{base, messages};
use fluent_syntax::ast::{Comment, Entry};
use locales::Language;

/// Whether a comment names the variable.
fn names(comment: &str, variable: &str) -> bool {
    comment
        .split(|letter: char| !letter.is_alphanumeric() && !"$_-".contains(letter))
        .any(|word| word.trim_end_matches('-') == format!("${variable}"))
}

fn text(comment: &Comment<&str>) -> String {
    comment.content.join("\n")
}

#[test]
fn every_variable_is_explained() {
    let german = messages(Language::GERMAN);
    let mut missing = Vec::new();
    for (file, source) in Language::GERMAN.files() {
        let mut group = String::new();
        for entry in fluent_syntax::parser::parse(*source).unwrap().body {
            match entry {
                Entry::GroupComment(comment) => group = text(&comment),
                Entry::Message(message) => {
                    let own = message.comment.as_ref().map(text).unwrap_or_default();
                    let told = &german[message.id.name];
                    for variable in &told.variables {
                        let variable = base(variable);
                        if !names(&own, variable) && !names(&group, variable) {
                            missing.push(format!("de/{file}: `{}`: ${variable}", message.id.name));
                        }
                    }
                }
                _ => {}
            }
        }
    }
    assert!(
        missing.is_empty(),
        "no comment says what fills\n{}",
        missing.join("\n")
    );
}
