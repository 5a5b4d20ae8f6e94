//! The messages of one language, on the server and in the browser.

use std::borrow::Cow;
use std::fmt;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentError, FluentResource, FluentValue};
use unic_langid::LanguageIdentifier;

use crate::{Direction, Error, Language, Mistake};

/// The messages of one language, made from Fluent texts.
///
/// ```
/// use locales::{Language, Messages};
/// let messages = Messages::new(Language::GERMAN, "pages = { $n ->\n  [one] 1 Seite\n *[other] { $n } Seiten\n }")?;
/// assert_eq!(messages.t_args("pages", &[("n", 1.into())]), "1 Seite");
/// assert_eq!(messages.t_args("pages", &[("n", 3.into())]), "3 Seiten");
/// assert!(Messages::new(Language::GERMAN, "a = b\nc").unwrap_err().to_string().contains(":2:"));
/// # Ok::<(), locales::Error>(())
/// ```
pub struct Messages {
    language: Language,
    bundle: FluentBundle<FluentResource>,
}

/// What went wrong, in three sentences.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Trouble {
    /// What happened.
    pub what: String,
    /// What became of the letter.
    pub kept: String,
    /// What to do next.
    pub next: String,
}

impl Messages {
    /// The messages of one Fluent text.
    ///
    /// # Errors
    /// [`Error::Text`] with the lines that do not parse.
    pub fn new(language: Language, text: &str) -> Result<Self, Error> {
        Messages::from_files(language, &[("text", text)])
    }

    /// The messages of several Fluent texts with their names.
    ///
    /// # Errors
    /// [`Error::Text`] with the names and lines that do not parse, or ids that stand twice.
    pub fn from_files(language: Language, files: &[(&str, &str)]) -> Result<Self, Error> {
        let code = language.code();
        let id: LanguageIdentifier = code.parse().map_err(|_| Error::NoLanguage(code.to_owned()))?;
        let mut bundle = FluentBundle::new_concurrent(vec![id]);
        // The marks that isolate an argument are needed where Latin names stand in right-to-left text;
        // elsewhere they would only disturb copying and searching.
        bundle.set_use_isolating(language.direction() == Direction::RightToLeft);
        let mut mistakes = Vec::new();
        for (file, text) in files {
            let file = format!("{code}/{file}");
            let at = |position: usize| {
                text.get(..position)
                    .map_or(1, |before| before.matches('\n').count() + 1)
            };
            match FluentResource::try_new((*text).to_owned()) {
                Ok(resource) => {
                    let twice = bundle.add_resource(resource).err().unwrap_or_default();
                    mistakes.extend(twice.into_iter().map(|error| {
                        let line = match &error {
                            FluentError::Overriding { id, .. } => text
                                .find(&format!("\n{id} ="))
                                .map_or(1, |position| at(position + 1)),
                            _ => 1,
                        };
                        Mistake {
                            file: file.clone(),
                            line,
                            what: error.to_string(),
                        }
                    }));
                }
                Err((_, errors)) => mistakes.extend(errors.into_iter().map(|error| Mistake {
                    file: file.clone(),
                    line: at(error.pos.start),
                    what: error.kind.to_string(),
                })),
            }
        }
        if mistakes.is_empty() {
            Ok(Messages { language, bundle })
        } else {
            Err(Error::Text(mistakes))
        }
    }

    /// The language.
    pub fn language(&self) -> Language {
        self.language
    }

    /// Whether there is a message with this id.
    pub fn has(&self, id: &str) -> bool {
        self.bundle
            .get_message(id)
            .is_some_and(|message| message.value().is_some())
    }

    /// The message with this id. An unknown id is told as itself, which a test rules out for the ids in the
    /// sources.
    pub fn t(&self, id: &str) -> String {
        self.t_args(id, &[])
    }

    /// The message with this id, filled; numbers choose plural forms.
    pub fn t_args(&self, id: &str, args: &[(&str, FluentValue<'_>)]) -> String {
        let args = args
            .iter()
            .map(|(name, value)| (Cow::Borrowed(*name), value.clone()))
            .collect();
        self.fill(id, &args).0
    }

    /// The three sentences for an error code such as `not_a_picture`; the sentences for `internal` where the
    /// code is unknown. `args` are the limits that the sentences may name: `pages`, `minutes`, `megabytes`.
    pub fn trouble(&self, code: &str, args: &[(&str, FluentValue<'_>)]) -> Trouble {
        let code = if self.has(&format!("error-{code}")) {
            code
        } else {
            "internal"
        };
        let own = format!("error-{code}-kept");
        Trouble {
            what: self.t_args(&format!("error-{code}"), args),
            kept: self.t_args(
                if self.has(&own) {
                    &own
                } else {
                    "error-nothing-kept"
                },
                args,
            ),
            next: self.t_args(&format!("error-{code}-next"), args),
        }
    }

    /// The message as far as it can be filled, and what was wrong.
    pub(crate) fn fill(&self, id: &str, args: &FluentArgs<'_>) -> (String, Option<Error>) {
        let code = || self.language.code().to_owned();
        let Some(pattern) = self.bundle.get_message(id).and_then(|message| message.value()) else {
            return (id.to_owned(), Some(Error::Unknown(id.to_owned(), code())));
        };
        let mut errors = Vec::new();
        let text = self
            .bundle
            .format_pattern(pattern, Some(args), &mut errors)
            .into_owned();
        let error = (!errors.is_empty()).then(|| {
            let what = errors
                .iter()
                .map(ToString::to_string)
                .collect::<Vec<_>>()
                .join("; ");
            Error::Unfilled(id.to_owned(), code(), what)
        });
        (text, error)
    }
}

impl fmt::Debug for Messages {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Messages")
            .field("language", &self.language)
            .finish_non_exhaustive()
    }
}
