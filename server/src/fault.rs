//! What went wrong with an upload, by a stable code that every surface can translate.

use std::fmt;

/// A stable code such as `too_large`; the messages `error-<code>` in `locales/` say it to people.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Code(pub &'static str);

impl Code {
    /// The queue is full; try again in a minute.
    pub const BUSY: Code = Code("busy");
    /// Reading took longer than allowed.
    pub const TIMEOUT: Code = Code("timeout");
    /// The reader pressed cancel, or sent something else meanwhile.
    pub const CANCELLED: Code = Code("cancelled");
    /// No file arrived.
    pub const NO_FILE: Code = Code("no_pages");
    /// A file has no bytes.
    pub const EMPTY_FILE: Code = Code("empty_page");
    /// More pages than one notice may have.
    pub const TOO_MANY_PAGES: Code = Code("too_many_pages");
    /// The upload has more bytes than allowed.
    pub const TOO_LARGE: Code = Code("too_large");
    /// A client holds as many letters as it may.
    pub const TOO_MANY_NOTICES: Code = Code("too_many_notices");
    /// The session is gone: deleted, or idle for too long.
    pub const EXPIRED: Code = Code("expired");
    /// A mistake of ours; nothing about the letter is known.
    pub const INTERNAL: Code = Code("internal");
}

impl fmt::Display for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0)
    }
}

/// A code and the page it is about. Never holds content of the letter, so it may be logged.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{code}{}", page.map(|page| format!(" (page {page})")).unwrap_or_default())]
pub struct Fault {
    /// What went wrong.
    pub code: Code,
    /// The page it is about, counted from 1, where one is to blame.
    pub page: Option<u16>,
}

impl From<Code> for Fault {
    fn from(code: Code) -> Self {
        Fault { code, page: None }
    }
}
