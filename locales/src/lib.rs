#![doc = include_str!("../README.md")]

#[cfg(feature = "server")]
mod document;
mod error;
#[cfg(feature = "server")]
mod glossary;
mod language;
#[cfg(feature = "server")]
mod letters;
mod messages;
#[cfg(feature = "server")]
mod negotiation;
#[cfg(feature = "server")]
pub mod readability;
#[cfg(feature = "server")]
mod search;
#[cfg(feature = "server")]
mod teller;
#[cfg(feature = "server")]
mod templates;
#[cfg(feature = "server")]
mod values;

pub use crate::error::{Error, Mistake};
pub use crate::language::{Direction, Language, languages};
pub use crate::messages::{Messages, Trouble};

#[cfg(feature = "server")]
pub use crate::document::document;
#[cfg(feature = "server")]
pub use crate::glossary::{Entry, Found, Glossary};
#[cfg(feature = "server")]
pub use crate::letters::letters;
#[cfg(feature = "server")]
pub use crate::negotiation::negotiate;
#[cfg(feature = "server")]
pub use crate::search::distance;
#[cfg(feature = "server")]
pub use crate::teller::Teller;
#[cfg(feature = "server")]
pub use crate::templates::{desk_templates, page_templates, templates};
