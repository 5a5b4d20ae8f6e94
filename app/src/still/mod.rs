//! Pages that stand still: the server writes them, and the browser needs no bundle for them.

mod accessibility;
pub mod desk;
pub mod frist;
mod glossary;
mod own;
pub mod share;
mod sheet;

use leptos::either::EitherOf7;
use leptos::prelude::*;
use serde::{Deserialize, Serialize};

pub use accessibility::{Accessibility, Owner};
pub use glossary::{Glossary, Word};
pub use own::Own;
pub use sheet::Sheet;

/// A page that stands still.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Still {
    /// Words explained.
    Glossary(Glossary),
    /// The accessibility statement.
    Accessibility(Accessibility),
    /// A letter to print and sign.
    Sheet(Sheet),
    /// The deadline calculator.
    Frist(Box<frist::Frist>),
    /// A page of the desk.
    Desk(Box<desk::Desk>),
    /// Showing the letter to an office.
    Share(Box<share::Share>),
    /// A text of the operator.
    Own(Own),
}

impl Still {
    /// Id of the page's title.
    pub(crate) fn title(&self) -> &str {
        match self {
            Still::Glossary(_) => "ui-glossary-title",
            Still::Accessibility(_) => "ui-accessibility-title",
            Still::Sheet(_) => "ui-letters-german",
            Still::Frist(_) => "ui-frist-title",
            Still::Desk(_) => "desk-title",
            Still::Share(_) => "ui-share-title",
            Still::Own(page) => &page.title,
        }
    }

    /// What of the address stays when the language changes.
    pub(crate) fn kept(&self) -> String {
        match self {
            Still::Frist(page) if !page.address.is_empty() => format!("{}&", page.address),
            _ => String::new(),
        }
    }

    /// The page.
    pub(crate) fn view(self) -> impl IntoView {
        match self {
            Still::Glossary(page) => EitherOf7::A(page.view()),
            Still::Accessibility(page) => EitherOf7::B(page.view()),
            Still::Sheet(page) => EitherOf7::C(page.view()),
            Still::Frist(page) => EitherOf7::D(page.view()),
            Still::Desk(page) => EitherOf7::E(page.view()),
            Still::Share(page) => EitherOf7::F(page.view()),
            Still::Own(page) => EitherOf7::G(page.view()),
        }
    }
}
