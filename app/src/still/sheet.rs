//! A letter to send, as one prints and signs it.

use leptos::prelude::*;
use serde::{Deserialize, Serialize};

use crate::text::{at, t};

/// A letter to print.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Sheet {
    /// The text, as the reader changed it.
    pub text: String,
}

impl Sheet {
    pub(super) fn view(self) -> impl IntoView {
        view! {
            <div class="about-page">
                <h1 class="kern-heading-large no-print">{t("ui-letters-german")}</h1>
                <p class="no-print"><a class="kern-link" href=at("/letter#letters-title")>{t("ui-letters-back")}</a></p>
                <pre class="sheet-of-paper" lang="de" dir="ltr">{self.text}</pre>
            </div>
        }
    }
}
