//! Letters that the reader may send: which ones fit a notice, and what they say.
//!
//! A draft is made of messages, so it is told twice: in German, which the reader signs and sends, and in the
//! reader's language, to understand it. The facts of the notice are filled in; what nobody but the reader
//! knows stands in square brackets. Nothing is ever sent from here.

mod fit;
mod notes;
mod sheet;
mod write;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::message::Message;
use crate::notice::Notice;

/// What a letter is for, in the order in which letters are offered.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum DraftKind {
    /// Widerspruch or Einspruch that keeps the deadline; reasons follow.
    Objection,
    /// Reply to a hearing or a question.
    Reply,
    /// More time for a reply or documents.
    MoreTime,
    /// "I have paid."
    Paid,
    /// Paying in instalments.
    Instalments,
    /// Paying later (Stundung).
    Deferral,
    /// Not having to pay (Erlass).
    Waiver,
    /// Access to the file.
    FileAccess,
    /// Change of address.
    Address,
}

/// A letter to send with what to know about it.
#[derive(Clone, Debug, PartialEq)]
pub struct Draft {
    /// What it is for.
    pub kind: DraftKind,
    /// What it is called in a list of letters.
    pub title: Message,
    /// What one reaches with it.
    pub purpose: Message,
    /// The letter itself.
    pub sheet: Sheet,
    /// What to mind: form, deadline, limits.
    pub notes: Vec<Message>,
    /// Where advice is free or cheap.
    pub advice: Vec<Message>,
}

/// The letter itself.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Sheet<T = Message> {
    /// Lines of the sender.
    pub sender: Vec<T>,
    /// Lines of the recipient.
    pub recipient: Vec<T>,
    /// Place and date.
    pub date: T,
    /// What it is about.
    pub subject: T,
    /// References of the authority.
    pub references: Vec<T>,
    /// Opening.
    pub salutation: T,
    /// Paragraphs.
    pub body: Vec<T>,
    /// Closing.
    pub closing: T,
    /// Place for the signature, then the name.
    pub signature: Vec<T>,
}

/// A letter to send, told.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ToldDraft {
    /// What it is for.
    pub kind: DraftKind,
    /// What it is called, in the reader's language.
    pub title: String,
    /// What one reaches with it, in the reader's language.
    pub purpose: String,
    /// The letter in German, to sign and send.
    pub german: Sheet<String>,
    /// The letter in the reader's language; `None` where that is German.
    pub translation: Option<Sheet<String>>,
    /// What to mind, in the reader's language.
    pub notes: Vec<String>,
    /// Where advice is free or cheap, in the reader's language.
    pub advice: Vec<String>,
}

/// The letters that fit this notice on the day `today`, the most urgent first; none for a letter that is no
/// notice.
///
/// ```
/// use jiff::civil::date;
/// use notice::telling::drafts::{DraftKind, drafts};
/// # let notice = notice::law::apply(&notice::Letter::default(), date(2026, 3, 10), &Default::default());
/// let kinds: Vec<DraftKind> = drafts(&notice, date(2026, 3, 10)).iter().map(|draft| draft.kind).collect();
/// assert_eq!(kinds, [DraftKind::Address]);
/// ```
pub fn drafts(notice: &Notice, today: Date) -> Vec<Draft> {
    fit::kinds(notice)
        .into_iter()
        .map(|kind| {
            let words = write::words(kind, notice, today);
            Draft {
                kind,
                title: Message::new(words.title),
                purpose: Message::new(words.purpose),
                sheet: sheet::sheet(notice, today, words),
                notes: notes::notes(kind, notice, today),
                advice: notes::advice(kind, notice),
            }
        })
        .collect()
}

impl Draft {
    /// The draft told: the letter by `german`, everything by `reader`, which is `None` where the reader reads
    /// German.
    pub fn tell(
        self,
        german: impl Fn(&Message) -> String,
        reader: Option<impl Fn(&Message) -> String>,
    ) -> ToldDraft {
        let to_reader = |message: &Message| match &reader {
            Some(reader) => reader(message),
            None => german(message),
        };
        ToldDraft {
            kind: self.kind,
            title: to_reader(&self.title),
            purpose: to_reader(&self.purpose),
            translation: reader.as_ref().map(|reader| self.sheet.tell(reader)),
            notes: self.notes.iter().map(to_reader).collect(),
            advice: self.advice.iter().map(to_reader).collect(),
            german: self.sheet.tell(&german),
        }
    }
}

impl Sheet {
    /// The same letter with every part told by `tell`.
    pub fn tell<U>(&self, tell: impl Fn(&Message) -> U) -> Sheet<U> {
        let all = |parts: &[Message]| parts.iter().map(&tell).collect();
        Sheet {
            sender: all(&self.sender),
            recipient: all(&self.recipient),
            date: tell(&self.date),
            subject: tell(&self.subject),
            references: all(&self.references),
            salutation: tell(&self.salutation),
            body: all(&self.body),
            closing: tell(&self.closing),
            signature: all(&self.signature),
        }
    }
}

impl Sheet<String> {
    /// The letter as plain text: blocks with a blank line between them, in the order of DIN 5008.
    pub fn plain_text(&self) -> String {
        let heading = std::iter::once(&self.subject)
            .chain(&self.references)
            .cloned()
            .collect::<Vec<_>>();
        let mut blocks = vec![
            self.sender.join("\n"),
            self.recipient.join("\n"),
            self.date.clone(),
            heading.join("\n"),
            self.salutation.clone(),
        ];
        blocks.extend(self.body.iter().cloned());
        blocks.push(self.closing.clone());
        blocks.push(self.signature.join("\n"));
        blocks.join("\n\n") + "\n"
    }
}
