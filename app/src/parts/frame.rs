//! What every page has: the way past the head, name, language, foot.

use leptos::prelude::*;

use crate::boot::Lang;
use crate::text::{t, t_with};

/// What of the address of this page stays when the language changes, such as `kind=dog_tax&`; our own
/// letters and digits only.
#[derive(Clone)]
pub struct Kept(pub String);

/// The landmarks around a page. A function rather than a component: the children of a component lose their
/// type, and with it much of what makes the bundle small.
pub fn frame<V: IntoView>(lang: Lang, others: Vec<Lang>, page: V) -> impl IntoView {
    let kept = use_context::<Kept>().map(|kept| kept.0).unwrap_or_default();
    let languages = others
        .into_iter()
        .map(|lang| {
            let direction = if lang.rtl { "rtl" } else { "ltr" };
            view! {
                <li>
                    <a class="kern-link" href=format!("?{kept}lang={}", lang.code) lang=lang.code.clone()
                        hreflang=lang.code dir=direction>{lang.name}</a>
                </li>
            }
        })
        .collect_view();
    view! {
        <a class="skip kern-link" href="#main">{t("ui-skip")}</a>
        <header class="top">
            <a class="name" href="/">{t("ui-name")}</a>
            <nav aria-label=t("ui-languages")>
                <details class="language-choice">
                    <summary>{t_with("ui-language-now", &[("language", &lang.name)])}</summary>
                    <ul class="languages">{languages}</ul>
                </details>
            </nav>
        </header>
        <main id="main" tabindex="-1">{page}</main>
        <footer class="foot">
            <p class="kern-body kern-body--small">{t("ui-foot")}</p>
            <ul class="foot-links">
                <li><a class="kern-link kern-link--small" href="/frist">{t("ui-frist-link")}</a></li>
                <li><a class="kern-link kern-link--small" href="/words">{t("ui-glossary-link")}</a></li>
                <li><a class="kern-link kern-link--small" href="/about">{t("ui-about-link")}</a></li>
                <li><a class="kern-link kern-link--small" href="/accessibility">{t("ui-accessibility-link")}</a></li>
                <li><a class="kern-link kern-link--small" href="/accessibility#report">{t("ui-accessibility-report-link")}</a></li>
            </ul>
        </footer>
    }
}
