//! What every page has: the way past the head, name, language, foot.

use leptos::prelude::*;

use crate::boot::Lang;
use crate::text::t;

/// The landmarks around a page. A function rather than a component: the children of a component lose their
/// type, and with it much of what makes the bundle small.
pub fn frame<V: IntoView>(others: Vec<Lang>, page: V) -> impl IntoView {
    let languages = others
        .into_iter()
        .map(|lang| {
            let direction = if lang.rtl { "rtl" } else { "ltr" };
            view! {
                <li>
                    <a class="kern-link" href=format!("?lang={}", lang.code) lang=lang.code.clone()
                        hreflang=lang.code dir=direction>{lang.name}</a>
                </li>
            }
        })
        .collect_view();
    view! {
        <a class="skip kern-link" href="#main">{t("ui-skip")}</a>
        <header class="top">
            <a class="name" href="/">{t("ui-name")}</a>
            <nav aria-label=t("ui-languages")><ul class="languages">{languages}</ul></nav>
        </header>
        <main id="main" tabindex="-1">{page}</main>
        <footer class="foot">
            <p class="kern-body kern-body--small">{t("ui-foot")}</p>
            <a class="kern-link kern-link--small" href="/about">{t("ui-about-link")}</a>
        </footer>
    }
}
