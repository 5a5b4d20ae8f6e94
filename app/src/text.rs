//! The words of the page. They come from `locales` with the page, so the bundle holds no language at all.

use std::collections::BTreeMap;
use std::sync::Arc;

use leptos::prelude::use_context;
use serde::{Deserialize, Serialize};

/// The words of one language by message id; `{name}` stands for an argument.
///
/// ```
/// use app::Texts;
/// let texts = Texts::from_iter([("ui-step-page", "Seite {page} von {of}")]);
/// assert_eq!(texts.fill("ui-step-page", &[("page", "1"), ("of", "3")]), "Seite 1 von 3");
/// assert_eq!(texts.get("ui-nothing"), None);
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Texts(Arc<BTreeMap<String, String>>);

impl Texts {
    /// The text with this id.
    pub fn get(&self, id: &str) -> Option<&str> {
        self.0.get(id).map(String::as_str)
    }

    /// The same texts with some of them replaced.
    #[cfg(feature = "ssr")]
    #[must_use]
    pub fn with<'a>(&self, others: impl IntoIterator<Item = (&'a str, &'a str)>) -> Self {
        let mut texts = (*self.0).clone();
        texts.extend(
            others
                .into_iter()
                .map(|(id, text)| (id.to_owned(), text.to_owned())),
        );
        Texts(Arc::new(texts))
    }

    /// The text with its arguments put in; the id itself where there is no such text, so that a gap shows.
    pub fn fill(&self, id: &str, args: &[(&str, &str)]) -> String {
        let mut text = self.get(id).unwrap_or(id).to_owned();
        for (name, value) in args {
            text = text.replace(&format!("{{{name}}}"), value);
        }
        text
    }
}

impl<K: Into<String>, V: Into<String>> FromIterator<(K, V)> for Texts {
    fn from_iter<I: IntoIterator<Item = (K, V)>>(texts: I) -> Self {
        Texts(Arc::new(
            texts
                .into_iter()
                .map(|(id, text)| (id.into(), text.into()))
                .collect(),
        ))
    }
}

/// Id beside the words: the code of the reader's language, where the page itself is in German for an office.
pub const READER_LANG: &str = "reader-lang";

/// The texts of the page that is being rendered.
pub fn texts() -> Texts {
    use_context().unwrap_or_default()
}

/// An address of our own, as it is where the page stands: in a frame every address begins with the same part.
pub fn at(path: &str) -> String {
    #[cfg(target_arch = "wasm32")]
    {
        crate::browser::at(path)
    }
    #[cfg(not(target_arch = "wasm32"))]
    {
        let place = use_context::<crate::boot::Place>().unwrap_or_default();
        format!("{}{path}", place.base)
    }
}

/// One text of the page that is being rendered.
pub fn t(id: &str) -> String {
    texts().fill(id, &[])
}

/// One text with arguments.
pub fn t_with(id: &str, args: &[(&str, &str)]) -> String {
    texts().fill(id, args)
}
