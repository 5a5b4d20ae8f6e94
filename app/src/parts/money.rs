//! The money: how much, to whom, and everything to copy.

use leptos::prelude::*;
use notice::notice::{Amount, AmountRole, Payment};
use notice::page::{LineId, Page};

use super::{Icon, Where};
use crate::browser;
use crate::text::{at, t, texts};
use crate::told::ToldAmount;

/// Sum, payee and QR code. Amounts that are neither to pay nor to receive stay in the letter.
#[component]
pub fn Money(
    /// The amounts.
    amounts: Vec<Amount>,
    /// The same in words.
    told: Vec<ToldAmount>,
    /// How to pay.
    payment: Payment,
    /// All pages of the letter.
    pages: Vec<Page>,
) -> impl IntoView {
    let mut source: Vec<LineId> = amounts
        .iter()
        .filter(|amount| amount.role != AmountRole::Other)
        .flat_map(|amount| amount.source.iter().copied())
        .chain(payment.source.iter().copied())
        .collect();
    source.sort_unstable();
    source.dedup();
    let rows = amounts
        .into_iter()
        .zip(told)
        .filter_map(|(amount, told)| {
            let text = match amount.role {
                AmountRole::ToPay => "ui-amount-to-pay",
                AmountRole::Instalment => "ui-amount-instalment",
                AmountRole::Received => "ui-amount-received",
                AmountRole::Other => return None,
            };
            let label = amount.label.map(|label| view! { <span class="muted" lang="de" dir="ltr">{label}</span> });
            let due = told.due.map(|day| view! { <span class="muted">{t("ui-amount-due")}" "{day}</span> });
            Some(view! {
                <div class="fact"><dt>{t(text)}</dt><dd><strong class="sum">{told.sum}</strong>{label}{due}</dd></div>
            })
        })
        .collect_view();
    let pays = payment.iban.is_some() && !payment.direct_debit;
    let code = (pays && payment.girocode.is_some()).then(|| {
        view! {
            <figure class="girocode">
                <img src=at("/letter/girocode.svg") width="180" height="180" alt=t("ui-girocode-alt") />
                <figcaption class="kern-body kern-body--small">{t("ui-girocode")}</figcaption>
            </figure>
        }
    });
    let debit = payment
        .direct_debit
        .then(|| view! { <p class="kern-body">{t("ui-direct-debit")}</p> });
    view! {
        <div class="money">
            <dl class="facts">
                {rows}
                {fact("ui-pay-recipient", payment.recipient, Some("ui-copy-recipient"))}
                {fact("ui-pay-iban", payment.iban, Some("ui-copy-iban"))}
                {fact("ui-pay-bic", payment.bic, None)}
                {fact("ui-pay-reference", payment.reference, Some("ui-copy-reference"))}
            </dl>
            {code}
        </div>
        {debit}
        <Where source pages />
    }
}

/// One line of facts with a button that copies it.
fn fact(text: &str, value: Option<String>, copy: Option<&'static str>) -> Option<impl IntoView + use<>> {
    let plain = value?;
    let value = if text == "ui-pay-iban" {
        grouped(&plain)
    } else {
        plain.clone()
    };
    Some(view! {
        <div class="fact">
            <dt>{t(text)}</dt>
            <dd><span lang="de" dir="ltr" class="value">{value}</span>{copy.map(|name| copy_button(name, plain))}</dd>
        </div>
    })
}

fn copy_button(name: &'static str, value: String) -> impl IntoView {
    let copied = RwSignal::new(None);
    let copy = move |_| {
        copied.set(Some(if browser::copy(&value) {
            "ui-copied"
        } else {
            "ui-copy-failed"
        }))
    };
    let texts = texts();
    view! {
        <button class="kern-btn kern-btn--tertiary copy script-only" type="button" on:click=copy>
            <Icon name="content-copy" /><span class="kern-label">{t(name)}</span>
        </button>
        <span class="copied" role="status">{move || copied.get().map(|id| texts.fill(id, &[]))}</span>
    }
}

/// An IBAN in groups of four, as people read it.
fn grouped(iban: &str) -> String {
    let letters: Vec<char> = iban.chars().collect();
    letters
        .chunks(4)
        .map(|group| group.iter().collect::<String>())
        .collect::<Vec<_>>()
        .join("\u{a0}")
}

#[cfg(test)]
mod tests {
    #[test]
    fn an_iban_is_written_in_groups_of_four() {
        let iban = super::grouped("DE02120300000000202051");
        assert_eq!(iban.replace('\u{a0}', " "), "DE02 1203 0000 0000 2020 51");
    }
}
