//! Which sentences to say about a notice: message ids with arguments and sources.
//!
//! Each section of the result page has its module, and what to say in it is a table there. A sentence is only
//! said where a fact supports it, so a letter without a payee has no sentence about one.

mod charge;
mod contact;
mod day;
pub mod drafts;
mod headline;
mod money;
mod nature;
mod object;
mod say;
mod sender;
mod todo;
mod what;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::message::Message;
use crate::notice::Notice;
use crate::page::LineId;

/// What is told about a letter, in the order in which it is shown.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Summary<T = Message> {
    /// Language of the sentences, such as `de`; empty while they are messages.
    pub lang: String,
    /// One sentence that says it all.
    pub headline: T,
    /// The sentences.
    pub statements: Vec<Statement<T>>,
}

/// One sentence with the lines it comes from.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Statement<T = Message> {
    /// Where on the result page it belongs.
    pub section: Section,
    /// What it does among its neighbours.
    #[serde(default)]
    pub part: Part,
    /// The sentence.
    pub text: T,
    /// Where it comes from; empty for an explanation that no line supports.
    pub source: Vec<LineId>,
    /// Index into `notice.deadlines` where the sentence tells that deadline.
    pub deadline: Option<usize>,
}

/// Sections of the result page, in order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Section {
    /// What this letter is and who sent it.
    What,
    /// What you have to do.
    Todo,
    /// The money.
    Money,
    /// If you do not agree.
    Object,
    /// If you do nothing.
    Otherwise,
    /// Whom to ask.
    Contact,
}

/// What a statement does among its neighbours: a lead, then what belongs to it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Part {
    /// Opens a group: a thing to do, a sum, a way to object.
    Lead,
    /// How many days are left.
    Left,
    /// Whether the day is certain, assumed or not known.
    Certainty,
    /// Says more about the lead before it.
    #[default]
    Detail,
}

impl<T> Summary<T> {
    /// The same summary with every sentence told by `tell` in the language `lang`.
    pub fn tell<U>(self, lang: &str, mut tell: impl FnMut(T) -> U) -> Summary<U> {
        Summary {
            lang: lang.to_owned(),
            headline: tell(self.headline),
            statements: self
                .statements
                .into_iter()
                .map(|s| Statement {
                    section: s.section,
                    part: s.part,
                    text: tell(s.text),
                    source: s.source,
                    deadline: s.deadline,
                })
                .collect(),
        }
    }
}

/// The sentences to say about `notice` on the day `today`.
///
/// ```
/// use jiff::civil::date;
/// use notice::telling::{Section, summary};
/// # let notice = notice::law::apply(&notice::Letter::default(), date(2026, 3, 10), &Default::default());
/// let summary = summary(&notice, date(2026, 3, 10));
/// assert_eq!(summary.headline.id, "headline-write-unnamed");
/// assert!(summary.statements.iter().all(|statement| statement.section != Section::Money));
/// ```
pub fn summary(notice: &Notice, today: Date) -> Summary {
    let mut said = say::Said::default();
    what::say(notice, &mut said);
    todo::say(notice, today, &mut said);
    money::say(notice, &mut said);
    object::say(notice, today, &mut said);
    if let Some(consequence) = &notice.consequence {
        said.lead(Section::Otherwise, consequence.text.clone(), &consequence.source);
    }
    contact::say(notice, &mut said);
    Summary {
        lang: String::new(),
        headline: headline::headline(notice),
        statements: said.statements(),
    }
}
