//! The letter that both sides see: its statements in sections, what either side points at, and its pictures.

use std::collections::BTreeSet;
use std::hash::{DefaultHasher, Hash, Hasher};

use leptos::prelude::*;
use notice::page::{LineId, Page};
use notice::telling::{Part, Section};
use serde::{Deserialize, Serialize};

use crate::parts::Icon;
use crate::parts::source::points;
use crate::text::{at, t, t_with};

/// A letter as one side sees it.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Seen {
    /// One sentence that says it all.
    pub headline: String,
    /// The statements.
    pub statements: Vec<Said>,
    /// The pages with their lines.
    pub pages: Vec<Page>,
    /// Where the pictures are: `PICTURES/1.jpg` is the first.
    pub pictures: String,
    /// Where a mark is sent; `None` where nobody else looks.
    pub point_at: Option<String>,
    /// Whether this is the side of the office.
    pub office: bool,
}

/// One statement.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Said {
    /// Its number in the summary, the same for both sides.
    pub number: usize,
    /// Where it belongs.
    pub section: Section,
    /// What it does among its neighbours.
    pub part: Part,
    /// The sentence.
    pub text: String,
    /// Where it stands in the letter.
    pub source: Vec<LineId>,
    /// Whether the one whose letter it is points at it.
    pub citizen: bool,
    /// Whether the office points at it.
    pub office: bool,
}

/// Sections with their titles, in order.
const SECTIONS: [(Section, Option<&str>); 6] = [
    (Section::What, None),
    (Section::Todo, Some("ui-todo")),
    (Section::Money, Some("ui-money")),
    (Section::Object, Some("ui-object")),
    (Section::Otherwise, Some("ui-otherwise")),
    (Section::Contact, Some("ui-contact")),
];

impl Seen {
    /// Changes with what is said, so that a page is not patched with marks that belong to other sentences.
    pub(crate) fn version(&self) -> String {
        let mut hasher = DefaultHasher::new();
        for said in &self.statements {
            said.text.hash(&mut hasher);
        }
        format!("{:x}", hasher.finish())
    }

    /// The statements, each with what points at it and the way to point at it.
    pub(in crate::still) fn statements(&self) -> impl IntoView + use<> {
        SECTIONS
            .into_iter()
            .filter_map(|(section, title)| {
                let said: Vec<_> = self
                    .statements
                    .iter()
                    .filter(|said| said.section == section)
                    .collect();
                (!said.is_empty()).then(|| {
                    let said = said.into_iter().map(|said| self.statement(said)).collect_view();
                    let title = title.map(|title| view! { <h2 class="kern-heading-medium">{t(title)}</h2> });
                    view! { {title}<ul class="plain shared-list">{said}</ul> }
                })
            })
            .collect_view()
    }

    fn statement(&self, said: &Said) -> impl IntoView + use<> {
        let number = said.number;
        let (own, other) = if self.office {
            (said.office, said.citizen)
        } else {
            (said.citizen, said.office)
        };
        let badge = |on: bool, text: &str| {
            on.then(|| {
                view! {
                    <span class="kern-badge kern-badge--warning">
                        <Icon name="info" /><span class="kern-label kern-label--small">{t(text)}</span>
                    </span>
                }
            })
        };
        let names = if self.office {
            ["desk-you-point", "desk-caller-points", "desk-point"]
        } else {
            ["ui-share-you-point", "ui-share-office-points", "ui-share-point"]
        };
        let point = self.point_at.clone().map(|action| {
            view! {
                <form method="post" action=at(&action) data-quiet="">
                    <input type="hidden" name="statement" value=number.to_string() />
                    <button class="kern-btn kern-btn--tertiary" type="submit" id=format!("point-{number}")
                        aria-pressed=own.to_string() aria-describedby=format!("said-{number}")>
                        <span class="kern-label">{t(names[2])}</span>
                    </button>
                </form>
            }
        });
        let copy = self.office.then(|| copy(&said.text));
        let class = if said.part == Part::Lead { "say" } else { "detail" };
        let item = self.office.then_some("-1");
        view! {
            <li class="shared-said" data-item=self.office.then_some("") tabindex=item>
                <p class=class id=format!("said-{number}")>{said.text.clone()}</p>
                <div class="shared-marks" id=format!("marks-{number}") data-live="">
                    {badge(other, names[1])}
                    {badge(own, names[0])}
                    {point}
                </div>
                {copy}
            </li>
        }
    }

    /// The pictures, with the lines that somebody points at.
    pub(in crate::still) fn sheets(&self) -> impl IntoView + use<> {
        let pointed: BTreeSet<LineId> = self
            .statements
            .iter()
            .filter(|said| said.citizen || said.office)
            .flat_map(|said| said.source.iter().copied())
            .collect();
        (1u16..)
            .zip(&self.pages)
            .map(|(number, page)| {
                let lines = page
                    .lines
                    .iter()
                    .filter(|line| pointed.contains(&line.id))
                    .map(|line| view! { <polygon class="on" points=points(&line.quad) /> })
                    .collect_view();
                let text = page
                    .lines
                    .iter()
                    .map(|line| view! { <li lang="de" dir="ltr">{line.text.clone()}</li> })
                    .collect_view();
                let page_number = number.to_string();
                view! {
                    <figure class="sheet">
                        <div class="paper">
                            <img src=at(&format!("{}/{number}.jpg", self.pictures)) width=page.width height=page.height
                                alt=t_with("ui-picture-alt", &[("page", &page_number)]) />
                            <div id=format!("lines-{number}") data-live="">
                                <svg class="lines" viewBox=format!("0 0 {} {}", page.width, page.height) aria-hidden="true">
                                    {lines}
                                </svg>
                            </div>
                        </div>
                        <details class="more">
                            <summary>{t("ui-text-read")}</summary>
                            <ol class="plain lines-read">{text}</ol>
                        </details>
                    </figure>
                }
            })
            .collect_view()
    }
}

/// A button that copies a text; without a script it is not there.
pub(super) fn copy(text: &str) -> impl IntoView + use<> {
    view! {
        <button class="kern-btn kern-btn--tertiary script-only" type="button" data-copy=text.to_owned()>
            <span class="kern-label">{t("desk-copy")}</span>
        </button>
    }
}
