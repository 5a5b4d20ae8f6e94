//! What there is to do at the desk.

use leptos::prelude::*;
use serde::{Deserialize, Serialize};

use super::signed_in;
use crate::text::t;

/// The first page behind the door.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Home {
    /// Name of the person.
    pub name: String,
    /// Whether they may see letters.
    pub letters: bool,
}

impl Home {
    pub(super) fn view(self) -> impl IntoView {
        view! {
            <div class="desk">
                <h1 class="kern-heading-x-large">{t("desk-title")}</h1>
                {signed_in(&self.name)}
            </div>
        }
    }
}
