//! What there is to do at the desk.

use leptos::prelude::*;
use serde::{Deserialize, Serialize};

use super::card::{Caller, callers, keys, search};
use super::signed_in;
use crate::text::{t, t_with};

/// The first page behind the door.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Home {
    /// Name of the person.
    pub name: String,
    /// Whether they may see letters.
    pub letters: bool,
    /// All callers.
    pub callers: Vec<Caller>,
    /// What just came to nothing.
    pub fault: Option<Fault>,
    /// Most pages of one letter.
    pub pages: u32,
    /// Address of the script.
    pub script: Option<String>,
}

/// What came to nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Fault {
    /// What was typed is no code.
    NoCode,
    /// There is no such code.
    Wrong,
    /// Too many wrong codes of this person.
    Locked,
    /// Too many wrong codes of all persons.
    Busy,
    /// Too many callers.
    Full,
}

impl Fault {
    fn text(self) -> String {
        match self {
            Fault::NoCode => t("desk-code-none"),
            Fault::Wrong => t("desk-code-wrong"),
            Fault::Locked => t("desk-code-locked"),
            Fault::Busy => t("desk-code-busy"),
            Fault::Full => t("desk-full"),
        }
    }
}

impl Home {
    pub(super) fn view(self) -> impl IntoView {
        let fault = self.fault;
        let letters = self.letters.then(|| {
            view! {
                <section class="part" aria-labelledby="code-title">
                    <h2 class="kern-heading-medium" id="code-title">{t("desk-code-title")}</h2>
                    <p class="kern-body" id="code-hint">{t("desk-code-hint")}</p>
                    {fault.map(|fault| view! { <p class="kern-body desk-fault" role="alert" id="code-fault">{fault.text()}</p> })}
                    <form class="desk-language" method="post" action="/desk/join">
                        <div class="kern-form-input">
                            <label class="kern-label" for="code">{t("desk-code")}</label>
                            <input class="kern-form-input__input share-code" id="code" name="code" inputmode="numeric"
                                autocomplete="off" maxlength="12" required aria-describedby="code-hint"
                                aria-invalid=fault.map(|_| "true") autofocus />
                        </div>
                        <button class="kern-btn kern-btn--primary" type="submit">
                            <span class="kern-label">{t("desk-code-send")}</span>
                        </button>
                    </form>
                </section>
                <section class="part" aria-labelledby="upload-title">
                    <h2 class="kern-heading-medium" id="upload-title">{t("desk-upload-title")}</h2>
                    <form class="desk-language" method="post" action="/desk/upload" enctype="multipart/form-data">
                        <div class="kern-form-input">
                            <label class="kern-label" for="page">
                                {t_with("desk-upload", &[("pages", &self.pages.to_string())])}
                            </label>
                            <input class="kern-form-input__input" id="page" name="page" type="file" multiple required
                                accept="image/jpeg,image/png,image/webp,application/pdf" />
                        </div>
                        <button class="kern-btn kern-btn--secondary" type="submit">
                            <span class="kern-label">{t("desk-upload-send")}</span>
                        </button>
                    </form>
                    <p class="kern-body kern-body--small muted">{t("desk-upload-hint")}</p>
                </section>
            }
        });
        let script = self.script.map(|src| view! { <script src=src defer></script> });
        view! {
            <div class="desk">
                <h1 class="kern-heading-x-large">{t("desk-title")}</h1>
                {signed_in(&self.name)}
                {callers(&self.callers)}
                {letters}
                <section class="part" aria-labelledby="search-title">
                    <h2 class="kern-heading-medium" id="search-title">{t("desk-search-title")}</h2>
                    {search("")}
                    <p><a class="kern-link" href="/desk/search">{t("desk-search-all")}</a></p>
                    <p><a class="kern-link" href="/frist">{t("desk-calculator")}</a></p>
                    <p><a class="kern-link" href="/desk/figures">{t("desk-figures-title")}</a></p>
                    {keys()}
                </section>
                {script}
            </div>
        }
    }
}
