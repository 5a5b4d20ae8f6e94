//! What the letter says: the headline, what to do and until when, the money, the remedy, and the letter
//! itself with its marks.

use std::collections::{BTreeMap, BTreeSet};

use leptos::ev::SubmitEvent;
use leptos::prelude::*;
use notice::letter::Form;
use notice::notice::{AmountRole, Contact, Reference, Warning};
use notice::page::{LineId, Page};
use notice::telling::{Section, Statement};

use crate::browser;
use crate::parts::{Day, Icon, LetterPicture, Marks, Money, Where, Why};
use crate::text::{Texts, t, texts};
use crate::told::View;

/// Lets a form change what the reader said about the letter, and shows the letter anew.
#[derive(Clone, Copy)]
pub struct Recompute {
    view: RwSignal<View>,
    said: RwSignal<String>,
    texts: StoredValue<Texts>,
}

impl Recompute {
    /// Sends the form in the background and shows what follows from it.
    pub fn submit(self, event: &SubmitEvent) {
        browser::send_form(event, move |answer| {
            let view = serde_json::from_str::<View>(&answer.body).ok().filter(|_| answer.status == 200);
            let said = if view.is_some() { "ui-recomputed" } else { "ui-recompute-failed" };
            if let Some(view) = view {
                self.view.set(view);
            }
            self.said.set(self.texts.with_value(|texts| texts.fill(said, &[])));
        });
    }
}

/// The page of a letter that was read.
#[component]
pub fn Result(
    /// The letter.
    view: View,
) -> impl IntoView {
    provide_context(Marks::default());
    let recompute = Recompute {
        view: RwSignal::new(view),
        said: RwSignal::new(String::new()),
        texts: StoredValue::new(texts()),
    };
    provide_context(recompute);
    let pages = recompute.view.with_untracked(|view| view.document.pages.clone());
    let told = recompute.view.with_untracked(by_line);
    view! {
        <div class="result">
            <div class="answer">
                {move || recompute.view.with(answer)}
                <p class="recomputed" role="status">{move || recompute.said.get()}</p>
                <Tools />
            </div>
            <aside class="letter" aria-labelledby="letter-title">
                <h2 class="kern-heading-large" id="letter-title">{t("ui-letter")}</h2>
                <p class="kern-body kern-body--small muted script-only">{t("ui-letter-hint")}</p>
                <LetterPicture pages told />
            </aside>
        </div>
    }
}

/// Which statements were made of which lines.
fn by_line(view: &View) -> BTreeMap<LineId, Vec<(String, String)>> {
    let mut told: BTreeMap<LineId, Vec<(String, String)>> = BTreeMap::new();
    for (index, statement) in view.document.summary.statements.iter().enumerate() {
        for line in &statement.source {
            told.entry(*line).or_default().push((id(index), statement.text.clone()));
        }
    }
    told
}

/// Id of the element of a statement.
fn id(index: usize) -> String {
    format!("s{index}")
}

/// What every section needs.
struct Letter<'a> {
    view: &'a View,
    /// Deadlines that were shown already; one that comes up again is not unfolded a second time.
    shown: BTreeSet<usize>,
}

fn answer(view: &View) -> impl IntoView + use<> {
    let notice = &view.document.notice;
    let pages = &view.document.pages;
    let warnings = notice.warnings.iter().map(|warning| alert(warning, pages)).collect_view();
    let mut letter = Letter { view, shown: BTreeSet::new() };
    let what = letter.statements(Section::What);
    let todo = letter.statements(Section::Todo);
    let rest = letter.untold();
    let calendar = notice.deadlines.iter().any(|deadline| deadline.date.is_some()).then(|| {
        view! {
            <a class="kern-btn kern-btn--secondary no-print" href="/letter/calendar.ics" download>
                <Icon name="calendar-today" /><span class="kern-label">{t("ui-calendar")}</span>
            </a>
        }
    });
    let todo = section("todo", "ui-todo", todo.is_some() || rest.is_some(), || view! { {todo}{rest}{calendar} });
    let counts = notice.amounts.iter().any(|amount| amount.role != AmountRole::Other);
    let money = letter.statements(Section::Money);
    let money = section("money", "ui-money", counts || notice.payment.iban.is_some() || money.is_some(), || {
        let told = view.told.amounts.clone();
        view! { {money}<Money amounts=notice.amounts.clone() told payment=notice.payment.clone() /> }
    });
    let object = letter.statements(Section::Object);
    let object = section("object", "ui-object", object.is_some(), || {
        view! { {object}{forms(&notice.remedy.form)} }
    });
    let otherwise = letter.statements(Section::Otherwise);
    let otherwise = section("otherwise", "ui-otherwise", otherwise.is_some(), || otherwise);
    let contact = letter.statements(Section::Contact);
    let ways = contact_ways(&notice.contact, &notice.references);
    let contact = section("contact", "ui-contact", contact.is_some() || ways.is_some(), || view! { {contact}{ways} });
    view! {
        <h1 class="kern-heading-x-large" id="headline">{view.document.summary.headline.clone()}</h1>
        {warnings}
        {what}
        {todo}
        {money}
        {object}
        {otherwise}
        {contact}
    }
}

/// A section with its heading, where there is something in it.
fn section<V: IntoView + 'static>(
    name: &'static str,
    title: &'static str,
    some: bool,
    inside: impl FnOnce() -> V,
) -> Option<AnyView> {
    some.then(|| {
        view! {
            <section class=format!("part {name}") aria-labelledby=format!("{name}-title")>
                <h2 class="kern-heading-large" id=format!("{name}-title")>{t(title)}</h2>
                {inside()}
            </section>
        }
        .into_any()
    })
}

fn alert(warning: &Warning<String>, pages: &[Page]) -> impl IntoView + use<> {
    view! {
        <div class="kern-alert kern-alert--warning">
            <div class="kern-alert__header">
                <Icon name="warning" /><p class="kern-title">{t("ui-warning")}</p>
            </div>
            <div class="kern-alert__body">
                <p class="kern-body">{warning.text.clone()}</p>
                <Where source=warning.source.clone() pages=pages.to_vec() />
            </div>
        </div>
    }
}

impl Letter<'_> {
    /// The statements of one section, if there are any.
    fn statements(&mut self, section: Section) -> Option<impl IntoView + use<>> {
        let all = &self.view.document.summary.statements;
        let some = all.iter().enumerate().filter(|(_, statement)| statement.section == section);
        let items: Vec<_> = some.map(|(index, statement)| self.statement(index, statement)).collect();
        (!items.is_empty()).then(|| view! { <ul class="plain statements">{items}</ul> })
    }

    fn statement(&mut self, index: usize, statement: &Statement<String>) -> impl IntoView + use<> {
        let deadline = statement.deadline.filter(|deadline| self.shown.insert(*deadline));
        view! {
            <li class="statement" id=id(index)>
                <p class="say">{statement.text.clone()}</p>
                {deadline.map(|deadline| self.deadline(deadline))}
                <Where source=statement.source.clone() pages=self.view.document.pages.clone() />
            </li>
        }
    }

    fn deadline(&self, index: usize) -> Option<impl IntoView + use<>> {
        let deadline = self.view.document.notice.deadlines.get(index)?.clone();
        let told = self.view.told.deadlines.get(index).cloned().unwrap_or_default();
        let corrections = self.view.document.corrections.clone();
        Some(view! {
            <Day deadline=deadline.clone() told />
            <Why index deadline told=self.view.told.clone() corrections />
        })
    }

    /// Deadlines that no statement tells: shown all the same, for a day that is left out may cost a home.
    fn untold(&mut self) -> Option<impl IntoView + use<>> {
        let all = &self.view.document;
        let told: BTreeSet<usize> = all.summary.statements.iter().filter_map(|s| s.deadline).collect();
        let rest: Vec<_> = (0..all.notice.deadlines.len())
            .filter(|index| !told.contains(index))
            .filter_map(|index| {
                let deadline = &all.notice.deadlines[index];
                let name = deadline.label.clone().or_else(|| deadline.wording.clone());
                let source = deadline.source.clone();
                self.shown.insert(index);
                Some(view! {
                    <li class="statement">
                        <p class="say">{name.unwrap_or_else(|| t("ui-deadline"))}</p>
                        {self.deadline(index)?}
                        <Where source pages=all.pages.clone() />
                    </li>
                })
            })
            .collect();
        (!rest.is_empty()).then(|| view! { <ul class="plain statements">{rest}</ul> })
    }
}

/// In which forms one may object.
fn forms(forms: &[Form]) -> Option<impl IntoView + use<>> {
    let items = forms
        .iter()
        .map(|form| {
            let text = match form {
                Form::Written => "ui-form-written",
                Form::InPerson => "ui-form-in-person",
                Form::Electronic => "ui-form-electronic",
                Form::Email => "ui-form-email",
            };
            view! { <li>{t(text)}</li> }
        })
        .collect_view();
    (!forms.is_empty()).then(|| view! { <p class="kern-body">{t("ui-forms")}</p><ul class="dots">{items}</ul> })
}

/// How to reach the authority, and what to name there.
fn contact_ways(contact: &Contact, references: &[Reference]) -> Option<impl IntoView + use<>> {
    let dial = |phone: &str| phone.chars().filter(|c| c.is_ascii_digit() || *c == '+').collect::<String>();
    let web = |web: &str| if web.starts_with("http") { web.to_owned() } else { format!("https://{web}") };
    let link = |text: &str, icon: &'static str, href: Option<String>, value: &Option<String>| {
        let value = value.clone()?;
        let inside = match href {
            Some(href) => view! { <a class="kern-link reach" href=href dir="ltr"><Icon name=icon />{value}</a> }.into_any(),
            None => view! { <span lang="de" dir="ltr">{value}</span> }.into_any(),
        };
        Some(view! { <div class="fact"><dt>{t(text)}</dt><dd>{inside}</dd></div> })
    };
    let mut rows = vec![
        link("ui-contact-name", "info", None, &contact.name),
        link("ui-contact-phone", "call", contact.phone.as_deref().map(|p| format!("tel:{}", dial(p))), &contact.phone),
        link("ui-contact-email", "mail", contact.email.as_deref().map(|e| format!("mailto:{e}")), &contact.email),
        link("ui-contact-web", "open-in-new", contact.web.as_deref().map(web), &contact.web),
        link("ui-contact-hours", "info", None, &contact.hours),
    ];
    rows.retain(Option::is_some);
    if rows.is_empty() && references.is_empty() {
        return None;
    }
    let references = references
        .iter()
        .map(|reference| {
            view! {
                <div class="fact" lang="de" dir="ltr">
                    <dt>{reference.label.clone()}</dt><dd><span class="value">{reference.value.clone()}</span></dd>
                </div>
            }
        })
        .collect_view();
    Some(view! { <dl class="facts">{rows}{references}</dl> })
}

/// What one can do with the page.
#[component]
fn Tools() -> impl IntoView {
    view! {
        <section class="tools no-print" aria-labelledby="tools-title">
            <h2 class="kern-heading-medium" id="tools-title">{t("ui-tools")}</h2>
            <div class="kern-btn-wrapper">
                <button class="kern-btn kern-btn--secondary script-only" type="button" on:click=|_| browser::print()>
                    <Icon name="print" /><span class="kern-label">{t("ui-print")}</span>
                </button>
                <a class="kern-btn kern-btn--secondary" href="/">
                    <Icon name="add" /><span class="kern-label">{t("ui-new-letter")}</span>
                </a>
                <form method="post" action="/letter/delete">
                    <button class="kern-btn kern-btn--secondary" type="submit">
                        <Icon name="delete" /><span class="kern-label">{t("ui-delete")}</span>
                    </button>
                </form>
            </div>
            <p class="kern-body kern-body--small muted">{t("ui-delete-hint")}</p>
        </section>
    }
}
