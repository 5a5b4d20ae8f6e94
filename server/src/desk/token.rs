//! Random names: who knows one is let in, so they are never logged and never shown by `Debug`.

use std::fmt;
use std::str::FromStr;

/// A random 128-bit name, told as 32 hexadecimal digits.
///
/// ```
/// use server::desk::token::Token;
/// let token = Token::random().unwrap();
/// assert_eq!(token.to_string().parse(), Ok(token));
/// assert_eq!(format!("{token:?}"), "Token(…)");
/// assert!("0".repeat(31).parse::<Token>().is_err());
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Token(u128);

/// The text is no token, or the system gives no randomness.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("no token")]
pub struct NoToken;

impl Token {
    /// A new one.
    ///
    /// # Errors
    ///
    /// [`NoToken`] if the system gives no randomness.
    pub fn random() -> Result<Self, NoToken> {
        let mut bytes = [0; 16];
        getrandom::fill(&mut bytes).map_err(|_| NoToken)?;
        Ok(Token(u128::from_ne_bytes(bytes)))
    }
}

impl fmt::Display for Token {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:032x}", self.0)
    }
}

impl fmt::Debug for Token {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Token(…)")
    }
}

impl FromStr for Token {
    type Err = NoToken;

    fn from_str(text: &str) -> Result<Self, NoToken> {
        let well_formed = text.len() == 32 && text.bytes().all(|byte| byte.is_ascii_hexdigit());
        let value = well_formed.then(|| u128::from_str_radix(text, 16).ok()).flatten();
        value.map(Token).ok_or(NoToken)
    }
}
