//! How to reach the authority, and what to name there.

use leptos::prelude::*;
use notice::notice::{Contact, Reference};
use notice::page::Page;

use super::{Icon, Where};
use crate::text::t;

/// Telephone to tap on, address to write to, hours, and the numbers to name.
#[component]
pub fn ContactWays(
    /// Whom to ask.
    contact: Contact,
    /// The numbers of the letter.
    references: Vec<Reference>,
    /// All pages of the letter.
    pages: Vec<Page>,
) -> impl IntoView {
    let phone = contact
        .phone
        .as_deref()
        .map(|phone| format!("tel:{}", dial(phone)));
    let mail = contact
        .email
        .as_deref()
        .map(|address| format!("mailto:{address}"));
    let web = contact.web.as_deref().map(address);
    let mut source = contact.source;
    source.extend(
        references
            .iter()
            .flat_map(|reference| reference.source.iter().copied()),
    );
    source.sort_unstable();
    source.dedup();
    let references = references
        .into_iter()
        .map(|reference| {
            view! {
                <div class="fact" lang="de" dir="ltr">
                    <dt>{reference.label}</dt><dd><span class="value">{reference.value}</span></dd>
                </div>
            }
        })
        .collect_view();
    view! {
        <dl class="facts">
            {row("ui-contact-name", None, contact.name)}
            {row("ui-contact-phone", phone.map(|href| ("call", href)), contact.phone)}
            {row("ui-contact-email", mail.map(|href| ("mail", href)), contact.email)}
            {row("ui-contact-web", web.map(|href| ("open-in-new", href)), contact.web)}
            {row("ui-contact-hours", None, contact.hours)}
            {references}
        </dl>
        <Where source pages />
    }
}

fn row(
    text: &str,
    link: Option<(&'static str, String)>,
    value: Option<String>,
) -> Option<impl IntoView + use<>> {
    let value = value?;
    let plain = link
        .is_none()
        .then(|| view! { <span lang="de" dir="ltr">{value.clone()}</span> });
    let link = link.map(|(icon, href)| {
        view! { <a class="kern-link reach" href=href dir="ltr" rel="noreferrer"><Icon name=icon />{value}</a> }
    });
    Some(view! { <div class="fact"><dt>{t(text)}</dt><dd>{link}{plain}</dd></div> })
}

/// A telephone number as a link dials it: the digits, without the `(0)` that only holds inside Germany.
fn dial(phone: &str) -> String {
    let inland = if phone.trim_start().starts_with('+') {
        "(0)"
    } else {
        ""
    };
    let phone = if inland.is_empty() {
        phone.to_owned()
    } else {
        phone.replace(inland, "")
    };
    // "0711 123-0 oder -456": only the first number can be dialled.
    let end = phone
        .find(|c: char| !(c.is_ascii_digit() || " +-/()\u{a0}.–".contains(c)))
        .unwrap_or(phone.len());
    phone[..end]
        .chars()
        .filter(|c| c.is_ascii_digit() || *c == '+')
        .collect()
}

/// A web address as a link.
fn address(web: &str) -> String {
    if web.starts_with("https://") || web.starts_with("http://") {
        web.to_owned()
    } else {
        format!("https://{web}")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_is_dialled_without_what_only_people_read() {
        assert_eq!(dial("0711 / 123-45 67"), "07111234567");
        assert_eq!(dial("+49 (0)711 1234"), "+497111234");
        assert_eq!(dial("(0711) 1234"), "07111234");
        assert_eq!(dial("0711 123-0 oder -456"), "07111230");
    }

    #[test]
    fn only_web_addresses_become_links() {
        assert_eq!(address("www.stadt.example"), "https://www.stadt.example");
        assert_eq!(address("javascript:alert(1)"), "https://javascript:alert(1)");
    }
}
