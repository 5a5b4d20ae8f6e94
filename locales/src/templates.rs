//! The messages of the page as plain templates, for a browser that carries no Fluent.

use fluent_bundle::FluentValue;
use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};

use crate::{Error, Language, Messages};

/// Files that only the server's own pages need.
const PAGE_FILES: [&str; 4] = ["pages.ftl", "frist.ftl", "share.ftl", "brand.ftl"];

/// The messages that the page needs, by id, with `{name}` for each variable.
///
/// A template has no plural forms: of a message with several, the one for "other" is taken.
///
/// ```
/// use locales::{Language, templates};
/// let german = templates(Language::GERMAN)?;
/// let page = german.iter().find(|(id, _)| id == "ui-page-of");
/// assert_eq!(page.map(|(_, text)| text.as_str()), Some("Seite {page} von {of}"));
/// # Ok::<(), locales::Error>(())
/// ```
///
/// # Errors
/// [`Error::Text`] where the language's files are wrong, which the build rules out.
pub fn templates(language: Language) -> Result<Vec<(String, String)>, Error> {
    of_text(language, language.client_text())
}

/// The messages that the server's own pages need beside those of [`templates`], in the same form.
///
/// # Errors
/// [`Error::Text`] where the language's files are wrong, which the build rules out.
pub fn page_templates(language: Language) -> Result<Vec<(String, String)>, Error> {
    let mut all = templates(language)?;
    for (_, text) in language
        .files()
        .iter()
        .filter(|(file, _)| PAGE_FILES.contains(file))
    {
        all.extend(of_text(language, text)?);
    }
    Ok(all)
}

/// The messages of the desk, which speaks German alone, beside those of [`page_templates`].
///
/// # Errors
/// [`Error::Text`] where the files are wrong, which the build rules out.
pub fn desk_templates() -> Result<Vec<(String, String)>, Error> {
    let german = Language::GERMAN;
    let mut all = page_templates(german)?;
    if let Some((_, text)) = german.files().iter().find(|(file, _)| *file == "desk.ftl") {
        all.extend(of_text(german, text)?);
    }
    Ok(all)
}

fn of_text(language: Language, text: &str) -> Result<Vec<(String, String)>, Error> {
    let messages = Messages::new(language, text)?;
    let resource = match fluent_syntax::parser::parse(text) {
        Ok(resource) | Err((resource, _)) => resource,
    };
    let mut templates = Vec::new();
    for entry in &resource.body {
        if let Entry::Message(message) = entry
            && let Some(pattern) = &message.value
        {
            let mut names = Vec::new();
            variables(pattern, &mut names);
            let args: Vec<(&str, FluentValue<'_>)> = names
                .into_iter()
                .map(|name| (name, FluentValue::from(format!("{{{name}}}"))))
                .collect();
            templates.push((
                message.id.name.to_owned(),
                messages.t_args(message.id.name, &args),
            ));
        }
    }
    Ok(templates)
}

/// The variables of a message and of its variants.
fn variables<'a>(pattern: &Pattern<&'a str>, names: &mut Vec<&'a str>) {
    for element in &pattern.elements {
        let PatternElement::Placeable { expression } = element else {
            continue;
        };
        let (Expression::Inline(inline) | Expression::Select { selector: inline, .. }) = expression;
        if let InlineExpression::VariableReference { id } = inline {
            names.push(id.name);
        }
        if let Expression::Select { variants, .. } = expression {
            for variant in variants {
                variables(&variant.value, names);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::languages;

    #[test]
    fn no_variable_is_left_open() {
        for language in languages() {
            for (id, text) in templates(language).unwrap() {
                assert!(!text.contains('$'), "{language}: {id}: {text}");
            }
        }
    }
}
