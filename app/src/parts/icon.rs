//! Icons of KERN; they only repeat what the words beside them say.

use leptos::prelude::*;

/// An icon by its KERN name, hidden from screen readers.
#[component]
pub fn Icon(
    /// Such as `check`.
    name: &'static str,
) -> impl IntoView {
    view! { <span class=format!("kern-icon kern-icon--{name}") aria-hidden="true"></span> }
}
