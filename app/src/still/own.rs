//! A text of the operator: imprint, or what it says on privacy.

use leptos::prelude::*;
use serde::{Deserialize, Serialize};

use crate::text::{at, t};

/// A text of the operator, which is German.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Own {
    /// Id of its title.
    pub title: String,
    /// The text as HTML that the server has made safe.
    pub html: String,
}

impl Own {
    pub(super) fn view(self) -> impl IntoView {
        view! {
            <div class="about-page">
                <h1 class="kern-heading-x-large">{t(&self.title)}</h1>
                <div class="own" lang="de" dir="ltr" inner_html=self.html></div>
                <p><a class="kern-link" href=at("/")>{t("ui-back")}</a></p>
            </div>
        }
    }
}
