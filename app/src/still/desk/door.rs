//! On the way to the desk and out of it.

use leptos::prelude::*;
use serde::{Deserialize, Serialize};

use super::signed_in;
use crate::text::{t, t_with};

/// Why a sign-in came to nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum SignInFault {
    /// The identity provider cannot be reached.
    Unreachable,
    /// Its answer does not hold.
    Invalid,
}

/// The fields that switch the desk on, as they stand in the configuration.
const SWITCH: &str = r#"[desk]
issuer = "https://anmeldung.example.de/realms/stadt"
address = "https://bescheid.example.de"
client_id = "bescheid"
client_secret_file = "/etc/bescheid/desk.secret"

[desk.roles]
agent = ["buergertelefon"]
knowledge = ["lernende"]"#;

pub(super) fn off() -> impl IntoView {
    view! {
        <div class="about-page">
            <h1 class="kern-heading-x-large">{t("desk-off-title")}</h1>
            <p class="kern-body">{t("desk-off-text")}</p>
            <pre class="desk-config" tabindex="0"><code>{SWITCH}</code></pre>
            <p class="kern-body">{t("desk-off-more")}</p>
        </div>
    }
}

pub(super) fn sign_in(fault: Option<SignInFault>) -> impl IntoView {
    let fault = fault.map(|fault| {
        let text = match fault {
            SignInFault::Unreachable => t("desk-sign-in-unreachable"),
            SignInFault::Invalid => t("desk-sign-in-invalid"),
        };
        view! {
            <div class="kern-alert kern-alert--danger" role="alert">
                <div class="kern-alert__header"><p class="kern-title">{text}</p></div>
            </div>
        }
    });
    view! {
        <div class="about-page">
            <h1 class="kern-heading-x-large">{t("desk-title")}</h1>
            {fault}
            <p class="kern-body">{t("desk-sign-in-text")}</p>
            <p>
                <a class="kern-btn kern-btn--primary" href="/desk/login">
                    <span class="kern-label">{t("desk-sign-in")}</span>
                </a>
            </p>
        </div>
    }
}

pub(super) fn denied(name: &str) -> impl IntoView + use<> {
    view! {
        <div class="about-page">
            <h1 class="kern-heading-x-large">{t("desk-denied-title")}</h1>
            <p class="kern-body">{t_with("desk-denied-text", &[("name", name)])}</p>
            {signed_in(name)}
        </div>
    }
}

pub(super) fn left(provider: Option<String>) -> impl IntoView {
    let provider = provider.map(|address| {
        view! {
            <p class="kern-body">{t("desk-left-provider")}</p>
            <p><a class="kern-link" href=address>{t("desk-left-provider-link")}</a></p>
        }
    });
    view! {
        <div class="about-page">
            <h1 class="kern-heading-x-large">{t("desk-left-title")}</h1>
            {provider}
            <p><a class="kern-link" href="/desk">{t("desk-left-again")}</a></p>
        </div>
    }
}
