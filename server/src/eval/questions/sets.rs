//! The format of a set of questions.

use serde::Deserialize;

/// One question with what a right answer holds.
///
/// ```
/// use server::eval::questions::{Want, Wanted};
/// let json = r#"{ "lang": "pl", "question": "do kiedy?", "outcome": "answered", "about": "payment.last_day",
///     "must": "2025-11-17" }"#;
/// let wanted: Wanted = serde_json::from_str(json)?;
/// assert_eq!((wanted.outcome, wanted.must), (Want::Answered, vec!["2025-11-17".to_owned()]));
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Wanted {
    /// Code of the language that the question is asked in.
    pub lang: String,
    /// As somebody types it.
    pub question: String,
    /// How it should come out.
    pub outcome: Want,
    /// What it is about: a path such as `objection.last_day`, see [`super::topics`].
    #[serde(default)]
    pub about: Option<String>,
    /// What a right answer holds: a day as `2025-12-03`, a sum as `1234.56`, anything else as printed.
    #[serde(default, deserialize_with = "one_or_many")]
    pub must: Vec<String>,
    /// What would be wrong in it.
    #[serde(default, deserialize_with = "one_or_many")]
    pub not: Vec<String>,
    /// Words of the letter that a right answer quotes.
    #[serde(default, deserialize_with = "one_or_many")]
    pub lines: Vec<String>,
}

/// How a question should come out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Want {
    /// The letter answers it, or the law applied to the letter.
    Answered,
    /// What holds in general answers it.
    General,
    /// Nothing answers it.
    NotInLetter,
}

fn one_or_many<'de, D: serde::Deserializer<'de>>(from: D) -> Result<Vec<String>, D::Error> {
    #[derive(Deserialize)]
    #[serde(untagged)]
    enum OneOrMany {
        One(String),
        Many(Vec<String>),
    }
    Ok(match OneOrMany::deserialize(from)? {
        OneOrMany::One(one) => vec![one],
        OneOrMany::Many(many) => many,
    })
}
