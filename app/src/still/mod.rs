//! Pages that stand still: the server writes them, and the browser needs no bundle for them.

mod accessibility;
mod glossary;
mod sheet;

use leptos::either::EitherOf3;
use leptos::prelude::*;
use serde::{Deserialize, Serialize};

pub use accessibility::{Accessibility, Owner};
pub use glossary::{Glossary, Word};
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
}

impl Still {
    /// Id of the page's title.
    pub(crate) fn title(&self) -> &'static str {
        match self {
            Still::Glossary(_) => "ui-glossary-title",
            Still::Accessibility(_) => "ui-accessibility-title",
            Still::Sheet(_) => "ui-letters-german",
        }
    }

    /// The page.
    pub(crate) fn view(self) -> impl IntoView {
        match self {
            Still::Glossary(page) => EitherOf3::A(page.view()),
            Still::Accessibility(page) => EitherOf3::B(page.view()),
            Still::Sheet(page) => EitherOf3::C(page.view()),
        }
    }
}
