//! Entry of the client bundle: takes up the page that the server rendered.

#![recursion_limit = "512"]

use app::boot::{BOOT_ID, Boot};
use app::pages::{App, AppProps};

fn main() {
    console_error_panic_hook::set_once();
    let boot = leptos::prelude::document()
        .get_element_by_id(BOOT_ID)
        .and_then(|element| element.text_content())
        .and_then(|json| app::json::read::<Boot>(&json));
    // Without the value the page stays what it is: plain HTML that works.
    if let Some(boot) = boot {
        leptos::mount::hydrate_body(move || App(AppProps { boot }));
    }
}
