//! What the tests of the Fluent files share: their messages as syntax trees.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use locales::Language;

/// One message of one language.
#[derive(Debug, Default)]
pub(crate) struct Told {
    /// The file it stands in.
    pub(crate) file: &'static str,
    /// Its variables, as they are written.
    pub(crate) variables: BTreeSet<String>,
    /// Those of its variables that choose a plural form.
    pub(crate) counts: BTreeSet<String>,
    /// The ids that it refers to.
    pub(crate) refers: BTreeSet<String>,
    /// Its texts, one for each variant, with `x` for a variable.
    pub(crate) texts: Vec<String>,
}

/// All messages of a language by id.
pub(crate) fn messages(language: Language) -> BTreeMap<String, Told> {
    let mut all = BTreeMap::new();
    for (file, text) in language.files() {
        for entry in fluent_syntax::parser::parse(*text).unwrap().body {
            let Entry::Message(message) = entry else { continue };
            let mut told = Told {
                file,
                ..Told::default()
            };
            if let Some(pattern) = &message.value {
                let text = walk(pattern, &mut told);
                told.texts.push(text);
            }
            let twice = all.insert(message.id.name.to_owned(), told);
            assert!(twice.is_none(), "{language}: `{}` stands twice", message.id.name);
        }
    }
    all
}

/// The variable without the form of a day, as the sources name it.
pub(crate) fn base(variable: &str) -> &str {
    variable
        .strip_suffix("_day")
        .or_else(|| variable.strip_suffix("_short"))
        .unwrap_or(variable)
}

fn walk(pattern: &Pattern<&str>, told: &mut Told) -> String {
    let mut text = String::new();
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => text += value,
            PatternElement::Placeable {
                expression: Expression::Inline(inline),
            } => {
                inner(inline, told);
                text += "x";
            }
            PatternElement::Placeable {
                expression: Expression::Select { selector, variants },
            } => {
                inner(selector, told);
                if let InlineExpression::VariableReference { id } = selector {
                    told.counts.insert(id.name.to_owned());
                }
                for variant in variants {
                    let variant = walk(&variant.value, told);
                    told.texts.push(variant);
                }
                text += "x";
            }
        }
    }
    text
}

fn inner(expression: &InlineExpression<&str>, told: &mut Told) {
    match expression {
        InlineExpression::VariableReference { id } => {
            told.variables.insert(id.name.to_owned());
        }
        InlineExpression::MessageReference { id, .. } => {
            told.refers.insert(id.name.to_owned());
        }
        other => assert!(
            matches!(
                other,
                InlineExpression::StringLiteral { .. } | InlineExpression::NumberLiteral { .. }
            ),
            "only variables, messages and literals are in use: {other:?}"
        ),
    }
}
