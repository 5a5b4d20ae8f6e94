//! What notices mean, without a letter: kinds with their remedy, and terms.

use leptos::prelude::*;
use serde::{Deserialize, Serialize};

use super::card::{Caller, Term, callers, keys, search};
use super::signed_in;
use crate::text::{t, t_with};

/// What a search found.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Knowledge {
    /// Name of the person at the desk.
    pub name: String,
    /// All callers.
    pub callers: Vec<Caller>,
    /// What was searched for; empty for everything.
    pub typed: String,
    /// Kinds of notices.
    pub kinds: Vec<KindOfNotice>,
    /// Terms.
    pub terms: Vec<Term>,
    /// Address of the script.
    pub script: Option<String>,
}

/// A kind of notice.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct KindOfNotice {
    /// Stable id.
    pub id: String,
    /// What it is called.
    pub name: String,
    /// What it means.
    pub meaning: String,
    /// Id of what it is in law.
    pub character: String,
    /// What one can do against it, and how long.
    pub remedy: Vec<String>,
    /// Address of the calculator for it.
    pub calculator: Option<String>,
}

impl Knowledge {
    pub(super) fn view(self) -> impl IntoView {
        let found = self.kinds.len() + self.terms.len();
        let said = if found == 0 {
            t_with("desk-search-none", &[("typed", &self.typed)])
        } else {
            t_with(
                "desk-search-found",
                &[
                    ("kinds", &self.kinds.len().to_string()),
                    ("terms", &self.terms.len().to_string()),
                ],
            )
        };
        let kinds: Vec<_> = self.kinds.into_iter().map(KindOfNotice::view).collect();
        let kinds = (!kinds.is_empty()).then(|| {
            view! { <h2 class="kern-heading-large">{t("desk-kinds")}</h2><ul class="plain groups">{kinds}</ul> }
        });
        let terms: Vec<_> = self
            .terms
            .into_iter()
            .map(|term| view! { <div data-item="" tabindex="-1"><dt>{term.german}</dt><dd>{term.meaning}</dd></div> })
            .collect();
        let terms = (!terms.is_empty()).then(|| {
            view! { <h2 class="kern-heading-large">{t("desk-terms")}</h2><dl class="glossary">{terms}</dl> }
        });
        let script = self.script.map(|src| view! { <script src=src defer></script> });
        view! {
            <div class="desk">
                <h1 class="kern-heading-x-large">{t("desk-search-title")}</h1>
                {signed_in(&self.name)}
                <p><a class="kern-link" href="/desk">{t("desk-new")}</a></p>
                {callers(&self.callers)}
                {search(&self.typed)}
                {keys()}
                <p class="kern-body" role="status">{said}</p>
                {kinds}
                {terms}
                {script}
            </div>
        }
    }
}

impl KindOfNotice {
    fn view(self) -> impl IntoView {
        let remedy = self
            .remedy
            .into_iter()
            .map(|text| view! { <li>{text}</li> })
            .collect::<Vec<_>>();
        let remedy = (!remedy.is_empty()).then(|| view! { <ul>{remedy}</ul> });
        let calculator = self.calculator.map(|address| {
            view! { <p><a class="kern-link" href=address>{t("desk-calculator")}</a></p> }
        });
        view! {
            <li class="group" id=format!("kind-{}", self.id) data-item="" tabindex="-1">
                <h3 class="kern-heading-small">{self.name}</h3>
                <p class="detail">{self.meaning}</p>
                <p class="detail muted">{t(&self.character)}</p>
                {remedy}
                {calculator}
            </li>
        }
    }
}
