//! A sentence before it has a language: the id of a message and its checked arguments.

use std::borrow::Cow;

use jiff::civil::{Date, Time};
use serde::{Deserialize, Serialize};

/// The id of a message in `locales/` with the arguments that fill it.
///
/// ```
/// use notice::{Arg, Message};
/// let message = Message::new("todo-pay").with("sum", Arg::Cents(4200));
/// assert_eq!(message.id, "todo-pay");
/// ```
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Message {
    /// The id in the Fluent files.
    pub id: Cow<'static, str>,
    /// Named arguments, in the order they were given.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub args: Vec<(Cow<'static, str>, Arg)>,
}

impl Message {
    /// A message without arguments.
    pub fn new(id: impl Into<Cow<'static, str>>) -> Self {
        Message {
            id: id.into(),
            args: Vec::new(),
        }
    }

    /// The same message with one more argument.
    #[must_use]
    pub fn with(mut self, name: &'static str, arg: impl Into<Arg>) -> Self {
        self.args.push((Cow::Borrowed(name), arg.into()));
        self
    }
}

/// What fills a place in a message; the language decides how it looks.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Arg {
    /// A day, told with its weekday where the message asks for it.
    Date(Date),
    /// A time of day.
    Time(Time),
    /// Euro cents.
    Cents(i64),
    /// A number that plural forms depend on.
    Count(i64),
    /// Text as it stands on the page or as the law names it: never translated, isolated in right-to-left
    /// languages.
    Text(String),
    /// A word or phrase that is itself a message, such as the name of a kind of notice.
    Message(Box<Message>),
}

impl From<Date> for Arg {
    fn from(date: Date) -> Self {
        Arg::Date(date)
    }
}

impl From<Time> for Arg {
    fn from(time: Time) -> Self {
        Arg::Time(time)
    }
}

impl From<&str> for Arg {
    fn from(text: &str) -> Self {
        Arg::Text(text.to_owned())
    }
}

impl From<String> for Arg {
    fn from(text: String) -> Self {
        Arg::Text(text)
    }
}

impl From<Message> for Arg {
    fn from(message: Message) -> Self {
        Arg::Message(Box::new(message))
    }
}
