//! The languages there are.

use std::fmt;
use std::str::FromStr;

/// One folder of Fluent files.
#[derive(Debug)]
pub(crate) struct Folder {
    code: &'static str,
    name: &'static str,
    right_to_left: bool,
    /// The text for the page in the browser.
    #[cfg(feature = "server")]
    client: &'static str,
    /// Example questions.
    #[cfg(feature = "server")]
    questions: &'static str,
    /// File names with their texts.
    #[cfg(feature = "server")]
    files: &'static [(&'static str, &'static str)],
}

include!(concat!(env!("OUT_DIR"), "/folders.rs"));

/// A language that the product speaks: one of [`languages`].
///
/// ```
/// use locales::{Direction, Language};
/// let german: Language = "de".parse()?;
/// assert_eq!(german, Language::GERMAN);
/// assert_eq!((german.code(), german.name()), ("de", "Deutsch"));
/// assert_eq!(german.direction(), Direction::LeftToRight);
/// # Ok::<(), locales::Error>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Language(usize);

/// In which direction a language is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Direction {
    /// `ltr`
    LeftToRight,
    /// `rtl`
    RightToLeft,
}

impl Direction {
    /// The value of the HTML attribute `dir`.
    pub fn code(self) -> &'static str {
        match self {
            Direction::LeftToRight => "ltr",
            Direction::RightToLeft => "rtl",
        }
    }
}

/// All languages, German first.
pub fn languages() -> impl ExactSizeIterator<Item = Language> {
    (0..FOLDERS.len()).map(Language)
}

impl Language {
    /// German, the language of the letters; always there.
    pub const GERMAN: Language = Language(0);

    fn folder(self) -> &'static Folder {
        &FOLDERS[self.0]
    }

    /// The BCP 47 code, such as `de`.
    pub fn code(self) -> &'static str {
        self.folder().code
    }

    /// The name of the language in that language.
    pub fn name(self) -> &'static str {
        self.folder().name
    }

    /// In which direction it is written.
    pub fn direction(self) -> Direction {
        if self.folder().right_to_left {
            Direction::RightToLeft
        } else {
            Direction::LeftToRight
        }
    }

    /// The Fluent text that the page in the browser needs, for [`Messages::new`](crate::Messages::new).
    #[cfg(feature = "server")]
    pub fn client_text(self) -> &'static str {
        self.folder().client
    }

    /// What people ask in this language, in the format of [`notice::talk::examples`].
    #[cfg(feature = "server")]
    pub fn questions(self) -> &'static str {
        self.folder().questions
    }

    /// The names and texts of all Fluent files.
    #[cfg(feature = "server")]
    pub fn files(self) -> &'static [(&'static str, &'static str)] {
        self.folder().files
    }
}

impl Default for Language {
    fn default() -> Self {
        Language::GERMAN
    }
}

impl fmt::Debug for Language {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Language({})", self.code())
    }
}

impl fmt::Display for Language {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

impl FromStr for Language {
    type Err = crate::Error;

    /// Reads a code as it stands in an address or an option: `de`, any case; a region is ignored.
    fn from_str(text: &str) -> Result<Self, crate::Error> {
        let lower = text.trim().to_ascii_lowercase().replace('_', "-");
        let find = |code: &str| languages().find(|language| language.code().eq_ignore_ascii_case(code));
        let short = lower.split('-').next().unwrap_or_default();
        find(&lower)
            .or_else(|| find(short))
            .ok_or_else(|| crate::Error::NoLanguage(lower.clone()))
    }
}
