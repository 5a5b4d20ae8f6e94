//! Showing a letter to an office that one talks to: what it will see, the code to read out, and the end of it.

use leptos::either::EitherOf3;
use leptos::prelude::*;
use serde::{Deserialize, Serialize};

use super::desk::Seen;
use crate::parts::Icon;
use crate::text::{at, t, t_with};

/// A letter that may be shared.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Share {
    /// How far it is.
    pub stage: Stage,
    /// What just happened, if something did.
    pub said: Option<Happened>,
    /// What the office sees, in the reader's language.
    pub seen: Seen,
    /// Address of the script that keeps the page up to date.
    pub script: Option<String>,
}

/// How far it is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Stage {
    /// Nobody sees it, and there is no code.
    Offer,
    /// There is a code that was not used yet.
    Code {
        /// The code as it is read out.
        code: String,
        /// Until when it is good, such as `14:35`.
        until: String,
    },
    /// The office sees it.
    Joined,
}

/// What just happened.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Happened {
    /// Nobody from the office sees it any more.
    Ended,
    /// There is no code to give now.
    NoneFree,
}

impl Share {
    pub(super) fn view(self) -> impl IntoView {
        let said = self.said.map(|said| match said {
            Happened::Ended => t("ui-share-ended"),
            Happened::NoneFree => t("ui-share-full"),
        });
        let (state, live) = match self.stage {
            Stage::Offer => ("offer", false),
            Stage::Code { .. } => ("code", true),
            Stage::Joined => ("joined", true),
        };
        let state = format!("{state} {}", self.seen.version());
        let pictures = (self.stage == Stage::Joined).then(|| self.seen.sheets());
        let stage = match self.stage {
            Stage::Offer => EitherOf3::A(offer()),
            Stage::Code { code, until } => EitherOf3::B(waiting(code, &until)),
            Stage::Joined => EitherOf3::C(joined()),
        };
        let script = self
            .script
            .filter(|_| live)
            .map(|src| view! { <script src=src defer></script> });
        view! {
            <div class="shared" data-state=state data-events=live.then(|| at("/letter/share/events"))>
                <h1 class="kern-heading-x-large">{t("ui-share-title")}</h1>
                <p class="kern-body" role="status">{said}</p>
                {stage}
                <section class="part" aria-labelledby="seen-title">
                    <h2 class="kern-heading-large" id="seen-title">{t("ui-share-seen")}</h2>
                    <p class="say">{self.seen.headline.clone()}</p>
                    {self.seen.statements()}
                    {pictures}
                </section>
                <p><a class="kern-link" href=at("/letter")>{t("ui-share-back")}</a></p>
                {script}
            </div>
        }
    }
}

fn offer() -> impl IntoView {
    view! {
        <p class="kern-body">{t("ui-share-lead")}</p>
        <h2 class="kern-heading-medium">{t("ui-share-sees")}</h2>
        <ul>
            <li>{t("ui-share-sees-sentences")}</li>
            <li>{t("ui-share-sees-picture")}</li>
            <li>{t("ui-share-sees-marks")}</li>
        </ul>
        <p class="kern-body">{t("ui-share-sees-not")}</p>
        <form method="post" action=at("/letter/share")>
            <button class="kern-btn kern-btn--primary" type="submit">
                <Icon name="call" /><span class="kern-label">{t("ui-share-start")}</span>
            </button>
        </form>
    }
}

fn waiting(code: String, until: &str) -> impl IntoView + use<> {
    let spoken = code.chars().map(|digit| format!("{digit} ")).collect::<String>();
    view! {
        <p class="kern-body">{t("ui-share-code")}</p>
        <p class="share-code" dir="ltr"><span aria-hidden="true">{code}</span><span class="kern-sr-only">{spoken}</span></p>
        <p class="kern-body">{t_with("ui-share-code-hint", &[("clock", until)])}</p>
        <p class="kern-body">{t("ui-share-waiting")}</p>
        {end()}
    }
}

fn joined() -> impl IntoView {
    view! {
        <div class="kern-alert kern-alert--info">
            <div class="kern-alert__header"><Icon name="info" /><p class="kern-title">{t("ui-share-joined")}</p></div>
        </div>
        {end()}
    }
}

fn end() -> impl IntoView {
    view! {
        <form method="post" action=at("/letter/share/end")>
            <button class="kern-btn kern-btn--secondary" type="submit">
                <Icon name="close" /><span class="kern-label">{t("ui-share-end")}</span>
            </button>
        </form>
        <p class="kern-body kern-body--small muted">{t("ui-share-end-hint")}</p>
    }
}
