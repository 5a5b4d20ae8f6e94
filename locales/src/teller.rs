//! Messages with arguments, told in a language.

use fluent_bundle::{FluentArgs, FluentValue};
use notice::{Arg, Message};

use crate::values::Values;
use crate::{Error, Language, Messages};

/// Tells messages in one language.
///
/// An argument `x` fills the variables of the same name; a few kinds fill more than one, so that a language
/// chooses the form it needs:
///
/// | argument | variables |
/// | --- | --- |
/// | [`Arg::Date`] | `$x` with weekday, `$x_day` without, `$x_short` in figures |
/// | [`Arg::Time`] | `$x` hours and minutes |
/// | [`Arg::Cents`] | `$x` with the currency |
/// | [`Arg::Count`] | `$x` a number, also for plural forms |
/// | [`Arg::Text`] | `$x` as it is |
/// | [`Arg::Message`] | `$x` told in the same language |
///
/// ```
/// use jiff::civil::date;
/// use locales::{Language, Teller};
/// use notice::{Arg, Message};
/// let german = Teller::new(Language::GERMAN)?;
/// assert_eq!(german.euros(4200), "42,00\u{a0}€");
/// assert_eq!(german.day(date(2025, 8, 11)), "Montag, 11. August 2025");
/// # Ok::<(), locales::Error>(())
/// ```
pub struct Teller {
    messages: Messages,
    values: Values,
}

impl Teller {
    /// A teller for this language. It parses the Fluent files, so keep it rather than make it anew for each
    /// sentence.
    ///
    /// # Errors
    /// [`Error::Text`] or [`Error::Formats`] where the language's files are wrong, which the tests rule out.
    pub fn new(language: Language) -> Result<Self, Error> {
        let messages = Messages::from_files(language, language.files())?;
        let values = Values::new(language, &messages.t("format-locale"))?;
        Ok(Teller { messages, values })
    }

    /// The language.
    pub fn language(&self) -> Language {
        self.messages.language()
    }

    /// The messages, for those that need no formatted values.
    pub fn messages(&self) -> &Messages {
        &self.messages
    }

    /// The sentence in this language. What is missing stays visible as `{$name}` or as the id, which
    /// [`Teller::try_tell`] reports instead.
    pub fn tell(&self, message: &Message) -> String {
        self.fill(message).0
    }

    /// The sentence in this language.
    ///
    /// # Errors
    /// [`Error::Unknown`] for an id that the language does not have, [`Error::Unfilled`] where a variable of
    /// the message has no argument.
    pub fn try_tell(&self, message: &Message) -> Result<String, Error> {
        match self.fill(message) {
            (text, None) => Ok(text),
            (_, Some(error)) => Err(error),
        }
    }

    /// A day with its weekday.
    pub fn day(&self, date: jiff::civil::Date) -> String {
        let [weekday, ..] = self.values.date(date);
        weekday
    }

    /// A sum in euros, from cents.
    pub fn euros(&self, cents: i64) -> String {
        let number = self.values.euros(cents);
        self.messages.t_args("format-euro", &[("number", number.into())])
    }

    fn fill(&self, message: &Message) -> (String, Option<Error>) {
        let mut args = FluentArgs::new();
        let mut inner = None;
        for (name, arg) in &message.args {
            let name = name.as_ref();
            match arg {
                Arg::Date(date) => {
                    let [weekday, long, short] = self.values.date(*date);
                    args.set(name.to_owned(), weekday);
                    args.set(format!("{name}_day"), long);
                    args.set(format!("{name}_short"), short);
                }
                Arg::Time(time) => args.set(name.to_owned(), self.values.time(*time)),
                Arg::Cents(cents) => args.set(name.to_owned(), self.euros(*cents)),
                Arg::Count(count) => args.set(name.to_owned(), FluentValue::from(*count)),
                Arg::Text(text) => args.set(name.to_owned(), text.as_str()),
                Arg::Message(message) => {
                    let (text, error) = self.fill(message);
                    inner = inner.or(error);
                    args.set(name.to_owned(), text);
                }
            }
        }
        let (text, error) = self.messages.fill(&message.id, &args);
        (text, error.or(inner))
    }
}

impl std::fmt::Debug for Teller {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Teller")
            .field("language", &self.language())
            .finish_non_exhaustive()
    }
}
