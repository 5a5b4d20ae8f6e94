//! The words of notices, explained and searched.

use leptos::prelude::*;
use serde::{Deserialize, Serialize};

use crate::text::{at, t, t_with};

/// Words explained.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Glossary {
    /// What the reader searched for; empty for all words.
    pub typed: String,
    /// The words that were found.
    pub words: Vec<Word>,
}

/// One word.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Word {
    /// Stable id, the anchor of the word.
    pub id: String,
    /// In German.
    pub german: String,
    /// In the reader's language.
    pub term: String,
    /// What it means.
    pub meaning: String,
}

impl Glossary {
    pub(super) fn view(self) -> impl IntoView {
        let searched = !self.typed.is_empty();
        let said = searched.then(|| {
            if self.words.is_empty() {
                t_with("ui-glossary-none", &[("typed", &self.typed)])
            } else {
                t_with("ui-glossary-found", &[("count", &self.words.len().to_string())])
            }
        });
        let all = searched.then(|| {
            view! { <p><a class="kern-link" href=at("/words")>{t("ui-glossary-all")}</a></p> }
        });
        let words = self.words.into_iter().map(entry).collect_view();
        view! {
            <div class="about-page">
                <h1 class="kern-heading-x-large">{t("ui-glossary-title")}</h1>
                <p class="kern-body">{t("ui-glossary-lead")}</p>
                <form class="search" role="search" action=at("/words") method="get">
                    <div class="kern-form-input">
                        <label class="kern-label" for="q">{t("ui-glossary-search")}</label>
                        <input class="kern-form-input__input" id="q" name="q" type="search" maxlength="100"
                            dir="auto" value=self.typed />
                    </div>
                    <button class="kern-btn kern-btn--secondary" type="submit">
                        <span class="kern-label">{t("ui-glossary-search-send")}</span>
                    </button>
                </form>
                <p class="kern-body" role="status">{said}</p>
                <dl class="glossary">{words}</dl>
                {all}
                <p><a class="kern-link" href=at("/")>{t("ui-back")}</a></p>
            </div>
        }
    }
}

fn entry(word: Word) -> impl IntoView {
    let other = (word.term != word.german).then(|| view! { " – " <bdi>{word.term}</bdi> });
    view! {
        <div id=word.id>
            <dt><bdi lang="de">{word.german}</bdi>{other}</dt>
            <dd>{word.meaning}</dd>
        </div>
    }
}
