//! What a page is made of: one value, rendered by the server and taken up by the browser.

use serde::{Deserialize, Serialize};

use crate::text::Texts;
use crate::told::View;

/// Id of the element in the page that carries the [`Boot`] as JSON.
pub const BOOT_ID: &str = "boot";

/// Everything one page shows.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Boot {
    /// Language of the page.
    pub lang: Lang,
    /// The other languages, each in its own name.
    pub others: Vec<Lang>,
    /// The words of the page.
    pub texts: Texts,
    /// What an upload may hold, told before anything is sent.
    pub limits: Limits,
    /// Where the page stands.
    #[serde(default)]
    pub place: Place,
    /// Which page.
    pub screen: Screen,
}

/// Where a page stands: by itself, or in a frame of another site.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Place {
    /// What comes before every address, such as `/e/uk-…`; empty for a page by itself.
    pub base: String,
    /// The sites that may show it in a frame, separated by spaces; empty for a page by itself.
    pub sites: String,
    /// Where the reader came from.
    pub back: Option<Back>,
    /// Who runs the service.
    #[serde(default)]
    pub operator: Operator,
}

/// Who runs the service, as the head and the foot of the page say it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Operator {
    /// A sentence with the name.
    pub by: Option<String>,
    /// Address of the logo.
    pub logo: Option<String>,
    /// Pages of the operator, and how to reach them.
    pub links: Vec<Link>,
}

/// A link with its words.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Link {
    /// Where it leads.
    pub address: String,
    /// Its words.
    pub text: String,
}

/// A way back to another site.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Back {
    /// The address, which the server has found to be one of a listed site.
    pub address: String,
    /// The name of the site.
    pub site: String,
}

/// A language of the page.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Lang {
    /// Such as `de`.
    pub code: String,
    /// Its name in itself, such as `Deutsch`.
    pub name: String,
    /// Whether it runs from right to left.
    pub rtl: bool,
}

/// What an upload may hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Limits {
    /// Bytes of all pages together.
    pub bytes: u64,
    /// Number of pages.
    pub pages: u32,
    /// Minutes after which an unused letter is wiped.
    pub minutes: u32,
}

impl Limits {
    /// The limits as texts name them.
    ///
    /// ```
    /// use app::boot::Limits;
    /// let limits = Limits { bytes: 40 * 1024 * 1024, pages: 10, minutes: 30 };
    /// assert_eq!(limits.args().map(|(name, value)| format!("{name} {value}")), ["pages 10", "minutes 30", "megabytes 40"]);
    /// ```
    pub fn args(&self) -> [(&'static str, String); 3] {
        [
            ("pages", self.pages.to_string()),
            ("minutes", self.minutes.to_string()),
            ("megabytes", (self.bytes / (1024 * 1024)).to_string()),
        ]
    }
}

/// Which page, with what it shows.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Screen {
    /// The first page.
    Start {
        /// Letters to try the page with.
        samples: Vec<Sample>,
        /// Whether the reader just deleted a letter.
        deleted: bool,
    },
    /// A letter is being read.
    Waiting(Progress),
    /// A letter was read.
    Result(Box<View>),
    /// Something went wrong.
    Failed(Failure),
    /// What this is.
    About {
        /// The language model, where one is at work.
        #[serde(default)]
        model: Option<ToldModel>,
    },
    /// No such page.
    Missing,
    /// A page that stands still.
    #[cfg(feature = "ssr")]
    Still(Box<crate::still::Still>),
}

/// A language model with how it did in its exam.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ToldModel {
    /// The publisher's name for it.
    pub title: String,
    /// The day of the exam.
    pub day: String,
    /// Letters it was asked about.
    pub letters: u32,
    /// How it did.
    pub exams: Vec<ToldExam>,
}

/// How a model did at one duty in one language.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ToldExam {
    /// Code of the language.
    pub language: String,
    /// The duty, as in the texts `ui-duty-…`.
    pub duty: String,
    /// Questions asked.
    pub asked: u32,
    /// Right answers.
    pub right: u32,
    /// All others.
    pub not_right: u32,
    /// Whether it may do this.
    pub granted: bool,
}

/// A letter to try the page with.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Sample {
    /// Name in the address `/samples/NAME`; the text `ui-sample-NAME` says what it is.
    pub name: String,
}

/// How far the reading is, as the server tells it in events.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "step", rename_all = "snake_case")]
pub enum Progress {
    /// Other letters are read first.
    Queued {
        /// How many are before this one.
        ahead: usize,
    },
    /// The files are being decoded.
    Opening,
    /// A page is being read.
    Reading {
        /// Which page, from 1.
        page: u16,
        /// Of how many.
        of: u16,
    },
    /// Facts and days are being worked out.
    Computing,
    /// There is nothing more to wait for: the result is there, or it went wrong.
    #[serde(other)]
    Over,
}

/// What went wrong, by code; the texts `error-CODE`, `error-CODE-kept` and `error-CODE-next` say it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Failure {
    /// Stable code such as `too_large`.
    pub code: String,
    /// The page to blame, from 1.
    pub page: Option<u16>,
}

#[cfg(test)]
mod tests {
    use super::Progress;

    #[test]
    fn an_event_of_the_end_is_over_whatever_it_carries() {
        for end in [
            r#"{"step":"done"}"#,
            r#"{"step":"failed","code":"no_text","page":null}"#,
        ] {
            assert_eq!(serde_json::from_str::<Progress>(end).unwrap(), Progress::Over);
        }
        let reading = serde_json::from_str::<Progress>(r#"{"step":"reading","page":1,"of":3}"#).unwrap();
        assert_eq!(reading, Progress::Reading { page: 1, of: 3 });
    }
}
