//! The accessibility statement that public bodies owe (§ 12b BGG, § 7 BITV 2.0), and where to report a barrier.

use leptos::prelude::*;
use serde::{Deserialize, Serialize};

use crate::text::{at, t, t_with};

/// The accessibility statement.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Accessibility {
    /// Who runs the page.
    pub owner: Owner,
    /// The day of the statement, in words.
    pub day: String,
}

/// Who runs the page, from the configuration; empty fields are not shown.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Owner {
    /// Name of the public body.
    pub name: Option<String>,
    /// E-mail address for reports.
    pub email: Option<String>,
    /// Telephone number for reports.
    pub phone: Option<String>,
    /// Postal address for reports.
    pub address: Option<String>,
    /// Name and address of the enforcement body (Schlichtungsstelle).
    pub enforcement: Option<String>,
}

impl Accessibility {
    pub(super) fn view(self) -> impl IntoView {
        let owner = self.owner;
        let line = |id: &str, name: &str, value: Option<&String>| {
            let text = t_with(id, &[(name, value?)]);
            Some(view! { <li>{text}</li> })
        };
        let name = owner.name.as_ref().map(|name| {
            view! { <p class="kern-body">{t_with("ui-accessibility-owner", &[("owner", name)])}</p> }
        });
        let gaps = ["picture", "reading", "voice", "sign", "easy"]
            .map(|gap| view! { <li>{t(&format!("ui-accessibility-gap-{gap}"))}</li> });
        let mail = owner.email.as_ref().map(|email| {
            let subject = t("ui-accessibility-report-subject").replace(' ', "%20");
            view! {
                <li>
                    <a class="kern-link" href=format!("mailto:{email}?subject={subject}")>
                        {t_with("ui-accessibility-report-email", &[("email", email)])}
                    </a>
                </li>
            }
        });
        let phone = line("ui-accessibility-report-phone", "phone", owner.phone.as_ref());
        let post = line("ui-accessibility-report-post", "address", owner.address.as_ref());
        let reachable = mail.is_some() || phone.is_some() || post.is_some();
        let nobody =
            (!reachable).then(|| view! { <p class="kern-body">{t("ui-accessibility-report-none")}</p> });
        let enforce = match &owner.enforcement {
            Some(body) => t_with("ui-accessibility-enforce-body", &[("body", body)]),
            None => t("ui-accessibility-enforce-none"),
        };
        view! {
            <div class="about-page">
                <h1 class="kern-heading-x-large">{t("ui-accessibility-title")}</h1>
                {name}
                <p class="kern-body">{t("ui-accessibility-lead")}</p>
                <h2 class="kern-heading-large">{t("ui-accessibility-rules")}</h2>
                <p class="kern-body">{t("ui-accessibility-rules-text")}</p>
                <h2 class="kern-heading-large">{t("ui-accessibility-status")}</h2>
                <p class="kern-body">{t("ui-accessibility-status-text")}</p>
                <h2 class="kern-heading-large">{t("ui-accessibility-gaps")}</h2>
                <ul>{gaps.collect_view()}</ul>
                <h2 class="kern-heading-large">{t("ui-accessibility-checked")}</h2>
                <p class="kern-body">{t("ui-accessibility-checked-text")}</p>
                <p class="kern-body">{t_with("ui-accessibility-date", &[("day", &self.day)])}</p>
                <h2 class="kern-heading-large" id="report">{t("ui-accessibility-report")}</h2>
                <p class="kern-body">{t("ui-accessibility-report-text")}</p>
                <ul>{mail}{phone}{post}</ul>
                {nobody}
                <p class="kern-body">{t("ui-accessibility-report-answer")}</p>
                <h2 class="kern-heading-large">{t("ui-accessibility-enforce")}</h2>
                <p class="kern-body">{t("ui-accessibility-enforce-text")}</p>
                <p class="kern-body">{enforce}</p>
                <p><a class="kern-link" href=at("/")>{t("ui-back")}</a></p>
            </div>
        }
    }
}
