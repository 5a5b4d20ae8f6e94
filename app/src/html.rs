//! The document around a page: head, the page itself, and the value it was made of.

use std::sync::Arc;

use hydration_context::SsrSharedContext;
use leptos::prelude::*;
use leptos::reactive::owner::Owner;

use crate::boot::{BOOT_ID, Boot, Screen};
use crate::pages::App;

/// What the server adds to a page.
#[derive(Clone, Debug, Default)]
pub struct Head {
    /// Random value that allows this page's own inline script (Content-Security-Policy).
    pub nonce: String,
    /// Addresses of the client bundle, if there is one; without it the page is plain HTML.
    pub bundle: Option<Bundle>,
    /// Addresses of the style sheets.
    pub styles: Vec<String>,
    /// Address of the script for pages in a frame of another site.
    pub embed: Option<String>,
}

/// Addresses of the client bundle.
#[derive(Clone, Debug)]
pub struct Bundle {
    /// The script that Trunk made.
    pub script: String,
    /// The WebAssembly module.
    pub wasm: String,
}

/// Renders a whole HTML document.
pub fn document(boot: &Boot, head: &Head) -> String {
    let title = title(boot);
    let body = render(boot);
    let escape = |text: &str| {
        text.replace('&', "&amp;")
            .replace('<', "&lt;")
            .replace('"', "&quot;")
    };
    let styles: String = head
        .styles
        .iter()
        .map(|href| format!(r#"<link rel="stylesheet" href="{}">"#, escape(href)))
        .collect();
    // Without JavaScript the waiting page asks again by itself.
    let refresh = match boot.screen {
        Screen::Waiting(_) => r#"<noscript><meta http-equiv="refresh" content="2"></noscript>"#,
        _ => "",
    };
    let bundle = head.bundle.as_ref().filter(|_| !stands_still(&boot.screen));
    let (preload, script) = bundle.map_or_else(Default::default, |bundle| scripts(bundle, head));
    let (place, embed) = match (&head.embed, boot.place.sites.as_str()) {
        (Some(script), sites) if !sites.is_empty() => (
            format!(
                r#" {}="{}" data-origins="{}""#,
                crate::browser::BASE,
                escape(&boot.place.base),
                escape(sites)
            ),
            format!(r#"<script src="{}" defer></script>"#, escape(script)),
        ),
        _ => Default::default(),
    };
    let lang = &boot.lang;
    let direction = if lang.rtl { "rtl" } else { "ltr" };
    format!(
        concat!(
            r#"<!DOCTYPE html><html lang="{lang}" dir="{direction}"{place}><head><meta charset="utf-8">"#,
            r#"<meta name="viewport" content="width=device-width, initial-scale=1">"#,
            r#"<meta name="color-scheme" content="light dark"><meta name="robots" content="noindex">"#,
            r#"<title>{title}</title><link rel="icon" href="/assets/icon.svg" type="image/svg+xml">"#,
            "{styles}{refresh}{preload}{embed}</head><body>{body}{script}</body></html>"
        ),
        lang = escape(&lang.code),
        direction = direction,
        place = place,
        embed = embed,
        title = escape(&title),
        styles = styles,
        refresh = refresh,
        preload = preload,
        body = body,
        script = script.replace("{boot}", &json(boot)),
    )
}

/// Whether a page needs no bundle.
fn stands_still(screen: &Screen) -> bool {
    match screen {
        Screen::Still(_) => true,
        Screen::Result(view) => view.for_office,
        _ => false,
    }
}

fn title(boot: &Boot) -> String {
    let name = boot.texts.fill("ui-name", &[]);
    let page = match &boot.screen {
        Screen::Start { .. } => return name,
        Screen::Waiting(_) => boot.texts.fill("ui-waiting-title", &[]),
        Screen::Result(view) => view.document.summary.headline.clone(),
        Screen::Failed(_) => boot.texts.fill("ui-failed-title", &[]),
        Screen::About { .. } => boot.texts.fill("ui-about-title", &[]),
        Screen::Missing => boot.texts.fill("ui-missing-title", &[]),
        Screen::Still(still) => boot.texts.fill(still.title(), &[]),
    };
    format!("{page} – {name}")
}

/// Renders the inside of the body.
pub fn render(boot: &Boot) -> String {
    let owner = Owner::new_root(Some(Arc::new(SsrSharedContext::new())));
    let boot = boot.clone();
    let html = owner.with(|| match boot.screen {
        Screen::Still(still) => {
            provide_context(boot.texts);
            provide_context(boot.place);
            provide_context(crate::parts::frame::Kept(still.kept()));
            crate::parts::frame(boot.lang, boot.others, still.view()).to_html()
        }
        _ => App(crate::pages::AppProps { boot }).to_html(),
    });
    drop(owner);
    html
}

/// The value of the page as JSON that cannot end the script element it stands in.
fn json(boot: &Boot) -> String {
    // A value of our own types always has a JSON form.
    serde_json::to_string(boot)
        .unwrap_or_default()
        .replace('<', "\\u003c")
}

fn scripts(bundle: &Bundle, head: &Head) -> (String, String) {
    let Bundle { script, wasm } = bundle;
    let nonce = &head.nonce;
    let preload = format!(
        concat!(
            r#"<link rel="modulepreload" href="{script}">"#,
            r#"<link rel="preload" href="{wasm}" as="fetch" type="application/wasm" crossorigin>"#
        ),
        script = script,
        wasm = wasm
    );
    // The scripts stand behind the page, so that hydration finds it first in the body. The listener lets a file that was chosen before the bundle arrived be sent as a plain form.
    let run = format!(
        concat!(
            r#"<script type="application/json" id="{id}">{{boot}}</script>"#,
            r#"<script type="module" nonce="{nonce}">import init from "{script}";"#,
            r#"addEventListener("change",e=>e.target.form?.classList.add("chosen"));"#,
            r#"init({{module_or_path:"{wasm}"}});</script>"#
        ),
        id = BOOT_ID,
        nonce = nonce,
        script = script,
        wasm = wasm
    );
    (preload, run)
}
