//! The callers of a staff member, side by side.

use locales::Language;

use super::token::Token;
use crate::session::SessionId;

/// Callers that one person may have open at the same time.
pub const MOST: usize = 9;

/// One caller.
#[derive(Clone, Copy, Debug)]
pub struct Case {
    /// Name of the card in addresses.
    pub id: Token,
    /// The session that holds the letter.
    pub letter: SessionId,
    /// Whose the letter is.
    pub whose: Whose,
    /// The caller's language.
    pub language: Language,
}

/// Whose a letter is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Whose {
    /// The caller's own session; the desk was let in by code.
    Citizen,
    /// The desk uploaded it, and wipes it.
    Desk,
}
