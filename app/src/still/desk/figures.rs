//! Figures for the office: tables with bars, which need no script.

use leptos::prelude::*;
use serde::{Deserialize, Serialize};

use super::signed_in;
use crate::text::{t, t_with};

/// Figures without personal data.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Figures {
    /// Name of the person at the desk.
    pub name: String,
    /// Since when it is counted, in words.
    pub since: String,
    /// Steps in which counts are shown that could tell of a person.
    pub step: u64,
    /// The charts.
    pub charts: Vec<Chart>,
}

/// One chart.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Chart {
    /// Id of its title; also its name in the page.
    pub title: String,
    /// Id of what the rows are.
    pub of: String,
    /// Whether its counts are shown in steps.
    pub in_steps: bool,
    /// The rows, in their order.
    pub rows: Vec<Bar>,
}

/// One row of a chart.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Bar {
    /// What is counted.
    pub name: String,
    /// How often.
    pub count: u64,
}

impl Figures {
    pub(super) fn view(self) -> impl IntoView {
        let step = self.step;
        let charts = self
            .charts
            .into_iter()
            .map(|chart| chart.view(step))
            .collect_view();
        view! {
            <div class="desk">
                <h1 class="kern-heading-x-large">{t("desk-figures-title")}</h1>
                {signed_in(&self.name)}
                <p><a class="kern-link" href="/desk">{t("desk-figures-back")}</a></p>
                <p class="kern-body">{t_with("desk-figures-since", &[("since", &self.since)])}</p>
                <p class="kern-body">{t_with("desk-figures-steps", &[("step", &step.to_string())])}</p>
                {charts}
            </div>
        }
    }
}

impl Chart {
    fn view(self, step: u64) -> AnyView {
        let most = self.rows.iter().map(|row| row.count).max().unwrap_or_default();
        let title = t(&self.title);
        let body = if most == 0 {
            let none = if self.in_steps {
                t_with("desk-figures-few", &[("step", &step.to_string())])
            } else {
                t("desk-figures-none")
            };
            view! { <p class="kern-body">{none}</p> }.into_any()
        } else {
            let rows = self.rows.into_iter().map(|row| row.view(most)).collect_view();
            view! {
                <div class="wide" tabindex="0" role="group" aria-labelledby=self.title.clone()>
                    <table class="kern-table desk-chart">
                        <thead>
                            <tr><th scope="col">{t(&self.of)}</th><th scope="col">{t("desk-figures-count")}</th><td></td></tr>
                        </thead>
                        <tbody>{rows}</tbody>
                    </table>
                </div>
            }
            .into_any()
        };
        view! {
            <section class="part">
                <h2 class="kern-heading-medium" id=self.title>{title}</h2>
                {body}
            </section>
        }
        .into_any()
    }
}

impl Bar {
    /// The row; its bar repeats the number, so it is hidden from who does not see it.
    fn view(self, most: u64) -> impl IntoView {
        // What is there is seen, however little it is beside the rest; what is not has no bar.
        let width = (self.count * 100 / most).max(self.count.min(1));
        view! {
            <tr>
                <th scope="row">{self.name}</th>
                <td class="desk-count">{self.count}</td>
                <td class="desk-bar">
                    <svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true" focusable="false">
                        <rect width=width.to_string() height="10"></rect>
                    </svg>
                </td>
            </tr>
        }
    }
}
