//! What every page has: the way past the head, name, language, foot.

use leptos::prelude::*;

use crate::boot::{Lang, Place};
use crate::text::{at, t, t_with};

/// What of the address of this page stays when the language changes, such as `kind=dog_tax&`; our own
/// letters and digits only.
#[derive(Clone)]
pub struct Kept(pub String);

/// The landmarks around a page. A function rather than a component: the children of a component lose their
/// type, and with it much of what makes the bundle small.
pub fn frame<V: IntoView>(lang: Lang, others: Vec<Lang>, page: V) -> impl IntoView {
    let kept = use_context::<Kept>().map(|kept| kept.0).unwrap_or_default();
    let several = !others.is_empty();
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
    let Place { back, operator, .. } = use_context::<Place>().unwrap_or_default();
    // The sentence beside it has the name.
    let logo = operator
        .logo
        .map(|src| view! { <img class="logo" src=src alt="" /> });
    let by = operator
        .by
        .map(|by| view! { <p class="kern-body kern-body--small">{by}</p> });
    let links = operator.links.into_iter();
    let links = links
        .map(
            |link| view! { <li><a class="kern-link kern-link--small" href=link.address>{link.text}</a></li> },
        )
        .collect_view();
    let back = back.map(|back| {
        view! { <a class="kern-link back-to" href=back.address>{t_with("ui-back-to", &[("site", &back.site)])}</a> }
    });
    // A page for people of one language offers no other.
    let nav = several.then(|| {
        view! {
            <nav aria-label=t("ui-languages")>
                <details class="language-choice">
                    <summary>{t_with("ui-language-now", &[("language", &lang.name)])}</summary>
                    <ul class="languages">{languages}</ul>
                </details>
            </nav>
        }
    });
    view! {
        <a class="skip kern-link" href="#main">{t("ui-skip")}</a>
        <header class="top">
            <a class="name" href=at("/")>{logo}{t("ui-name")}</a>
            {back}
            {nav}
        </header>
        <main id="main" tabindex="-1">{page}</main>
        <footer class="foot">
            {by}
            <p class="kern-body kern-body--small">{t("ui-foot")}</p>
            <ul class="foot-links">
                <li><a class="kern-link kern-link--small" href=at("/frist")>{t("ui-frist-link")}</a></li>
                <li><a class="kern-link kern-link--small" href=at("/words")>{t("ui-glossary-link")}</a></li>
                <li><a class="kern-link kern-link--small" href=at("/about")>{t("ui-about-link")}</a></li>
                <li><a class="kern-link kern-link--small" href=at("/accessibility")>{t("ui-accessibility-link")}</a></li>
                <li><a class="kern-link kern-link--small" href=at("/accessibility#report")>{t("ui-accessibility-report-link")}</a></li>
                {links}
            </ul>
        </footer>
    }
}
