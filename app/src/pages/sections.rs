//! The sections of a result: sentences in groups, each group a lead with what belongs to it.

use std::collections::{BTreeMap, BTreeSet};

use leptos::prelude::*;
use notice::letter::Nature;
use notice::notice::{AmountRole, Certainty, Deadline, DeadlineKind, Warning};
use notice::page::{LineId, Page};
use notice::telling::{Part, Section, Statement, Summary};

use crate::parts::{ContactWays, Icon, Money, Sentence, Where, Why};
use crate::text::{at, t, t_with};
use crate::told::{Nearness, View};

/// All sections of a letter.
pub(super) fn sections(view: &View) -> impl IntoView + use<> {
    let notice = &view.document.notice;
    let pages = &view.document.pages;
    let warnings = notice
        .warnings
        .iter()
        .map(|warning| alert(warning, pages))
        .collect_view();
    let mut letter = Letter {
        view,
        shown: BTreeSet::new(),
        explained: BTreeSet::new(),
    };
    let (what, more) = letter.what();
    let (todo, untold) = (letter.groups(Section::Todo), letter.untold());
    // A calendar takes only days that are still to come.
    let deadlines = notice.deadlines.iter().zip(&view.told.deadlines);
    let dated = deadlines
        .filter(|(deadline, _)| deadline.date.is_some())
        .any(|(_, told)| told.nearness != Nearness::Past);
    let calendar = dated.then(|| {
        view! {
            <a class="kern-btn kern-btn--secondary no-print" href=at("/letter/calendar.ics") download>
                <Icon name="calendar-today" /><span class="kern-label">{t("ui-calendar")}</span>
            </a>
        }
    });
    let todo = section(
        "todo",
        "ui-todo",
        todo.is_some() || untold.is_some(),
        view! { {todo}{untold}{calendar} },
    );
    // What the sentences about money and contact say stands here as a table, to copy from and to tap on.
    let some = notice.payment.iban.is_some() || notice.amounts.iter().any(|a| a.role != AmountRole::Other);
    let told = view.told.amounts.clone();
    let money = view! { <Money amounts=notice.amounts.clone() told payment=notice.payment.clone() pages=pages.clone() /> };
    let money = section("money", "ui-money", some, money);
    let object = letter.groups(Section::Object);
    // What is done needs no doing again; the days stay, for it must have arrived by then.
    let done = view.document.corrections.objected;
    let done = done.then(|| view! { <p class="kern-body"><strong>{t("ui-objected-said")}</strong></p> });
    let object = section("object", "ui-object", object.is_some(), view! { {done}{object} });
    let otherwise = letter.groups(Section::Otherwise);
    let otherwise = section("otherwise", "ui-otherwise", otherwise.is_some(), otherwise);
    let some = letter.of(Section::Contact).next().is_some() || !notice.references.is_empty();
    // A letter that may be fraud gives no ways to those who wrote it.
    let some = some && notice.nature != Nature::Suspicious;
    let references = notice.references.clone();
    let ways = view! { <ContactWays contact=notice.contact.clone() references pages=pages.clone() /> };
    let contact = section("contact", "ui-contact", some, ways);
    let example = view.told.as_of.as_deref().map(|day| {
        let text = t_with("ui-example", &[("day", day)]);
        view! {
            <div class="kern-alert kern-alert--info">
                <div class="kern-alert__header"><Icon name="info" /><p class="kern-title">{text}</p></div>
            </div>
        }
    });
    view! {
        <h1 class="kern-heading-x-large" id="headline">{view.document.summary.headline.clone()}</h1>
        {example}
        {warnings}
        <div class="part what">{what}{more}</div>
        {todo}
        {money}
        {object}
        {otherwise}
        {contact}
    }
}

/// Which statements were made of which lines: id of the place where the page says it, and the sentence.
pub(super) fn by_line(summary: &Summary<String>) -> BTreeMap<LineId, Vec<(String, String)>> {
    let mut told: BTreeMap<LineId, Vec<(String, String)>> = BTreeMap::new();
    let mut lead = 0;
    for (index, statement) in summary.statements.iter().enumerate() {
        if opens(summary, index) {
            lead = index;
        }
        let place = match statement.section {
            Section::Money => "money-title".to_owned(),
            Section::Contact => "contact-title".to_owned(),
            _ => id(lead),
        };
        for line in &statement.source {
            told.entry(*line)
                .or_default()
                .push((place.clone(), statement.text.clone()));
        }
    }
    told
}

/// Whether the statement with this number opens a group.
fn opens(summary: &Summary<String>, index: usize) -> bool {
    let here = &summary.statements[index];
    here.part == Part::Lead
        || index
            .checked_sub(1)
            .is_none_or(|before| summary.statements[before].section != here.section)
}

/// Id of the element of the sentence with this number.
pub(super) fn sentence_id(number: usize) -> String {
    format!("t{number}")
}

/// Id of the element of the group that the statement with this number opens.
fn id(index: usize) -> String {
    format!("s{index}")
}

/// A section with its heading, where there is something in it.
fn section<V: IntoView>(
    name: &'static str,
    title: &'static str,
    some: bool,
    inside: V,
) -> Option<impl IntoView> {
    some.then(|| {
        view! {
            <section class=format!("part {name}") aria-labelledby=format!("{name}-title")>
                <h2 class="kern-heading-large" id=format!("{name}-title")>{t(title)}</h2>
                {inside}
            </section>
        }
    })
}

fn alert(warning: &Warning<String>, pages: &[Page]) -> impl IntoView + use<> {
    view! {
        <div class="kern-alert kern-alert--warning">
            <div class="kern-alert__header"><Icon name="warning" /><p class="kern-title">{t("ui-warning")}</p></div>
            <div class="kern-alert__body">
                <p class="kern-body">{warning.text.clone()}</p>
                <Where source=warning.source.clone() pages=pages.to_vec() />
            </div>
        </div>
    }
}

/// What every section needs.
struct Letter<'a> {
    view: &'a View,
    /// Deadlines that were shown already; one that comes up again is not unfolded a second time.
    shown: BTreeSet<usize>,
    /// Terms that are explained already, by section: once in each is a tap away, more would only crowd it.
    explained: BTreeSet<(Option<Section>, usize)>,
}

impl<'a> Letter<'a> {
    fn of(&self, section: Section) -> impl Iterator<Item = (usize, &'a Statement<String>)> + use<'a> {
        let all = &self.view.document.summary.statements;
        all.iter()
            .enumerate()
            .filter(move |(_, statement)| statement.section == section)
    }

    /// The groups of one section, if there are any.
    fn groups(&mut self, section: Section) -> Option<impl IntoView + use<>> {
        let items: Vec<_> = self
            .grouped(section)
            .into_iter()
            .map(|(index, group)| self.group(index, &group))
            .collect();
        (!items.is_empty()).then(|| view! { <ul class="plain groups">{items}</ul> })
    }

    /// What the letter is; everything else about it unfolds, for what to do comes first.
    fn what(&mut self) -> (Option<impl IntoView + use<>>, Option<impl IntoView + use<>>) {
        let mut items: Vec<_> = self
            .grouped(Section::What)
            .into_iter()
            .map(|(index, group)| self.group(index, &group))
            .collect();
        let rest = items.split_off(items.len().min(1));
        let first = (!items.is_empty()).then(|| view! { <ul class="plain groups">{items}</ul> });
        let rest = (!rest.is_empty()).then(|| {
            view! {
                <details class="more"><summary>{t("ui-what-more")}</summary><ul class="plain groups">{rest}</ul></details>
            }
        });
        (first, rest)
    }

    /// The sentences of one section, each lead with what belongs to it, and the number of the lead.
    fn grouped(&self, section: Section) -> Vec<(usize, Vec<&'a Statement<String>>)> {
        let summary = &self.view.document.summary;
        let mut groups: Vec<(usize, Vec<&Statement<String>>)> = Vec::new();
        for (index, statement) in self.of(section) {
            match groups.last_mut() {
                Some((_, group)) if !opens(summary, index) => group.push(statement),
                _ => groups.push((index, vec![statement])),
            }
        }
        groups
    }

    fn group(&mut self, index: usize, group: &[&Statement<String>]) -> impl IntoView + use<> {
        let deadline = group.iter().find_map(|statement| statement.deadline);
        let told = deadline
            .and_then(|index| self.view.told.deadlines.get(index))
            .cloned()
            .unwrap_or_default();
        let sure = deadline.and_then(|index| self.view.document.notice.deadlines.get(index));
        let certainty = sure.map_or(Certainty::Unknown, |deadline| deadline.certainty);
        // What the headline says already is not said again; where it stands is shown all the same.
        let headline = &self.view.document.summary.headline;
        let sentences = (index..)
            .zip(group)
            .filter(|(_, statement)| !headline.contains(&statement.text))
            .map(|(number, statement)| {
                let (text, part, day) = (statement.text.clone(), statement.part, told.day.clone());
                view! { <Sentence id=sentence_id(number) text part day nearness=told.nearness certainty /> }
            })
            .collect_view();
        let mut source: Vec<LineId> = Vec::new();
        for line in group.iter().flat_map(|statement| &statement.source) {
            if !source.contains(line) {
                source.push(*line);
            }
        }
        let why = deadline
            .filter(|index| self.shown.insert(*index))
            .and_then(|index| self.why(index));
        let terms = self.terms(index, group.len());
        view! {
            <li class="group" id=id(index)>
                {sentences}
                {why}
                {terms}
                <Where source pages=self.view.document.pages.clone() />
            </li>
        }
    }

    /// The terms in these sentences, each unfolding to what it means.
    fn terms(&mut self, from: usize, count: usize) -> Option<impl IntoView + use<>> {
        let told = &self.view.told;
        let section = self
            .view
            .document
            .summary
            .statements
            .get(from)
            .map(|said| said.section);
        let mut inside: Vec<usize> = Vec::new();
        for term in told.in_statement.iter().skip(from).take(count).flatten() {
            if self.explained.insert((section, *term)) {
                inside.push(*term);
            }
        }
        let terms: Vec<_> = inside
            .into_iter()
            .filter_map(|number| told.terms.get(number).cloned())
            .map(|term| {
                let other =
                    (term.term != term.german).then(|| view! { <strong><bdi>{term.term}</bdi></strong>". " });
                view! {
                    <details class="more term">
                        <summary>{t_with("ui-term-open", &[("term", &term.german)])}</summary>
                        <p class="kern-body">{other}{term.meaning}</p>
                    </details>
                }
            })
            .collect();
        (!terms.is_empty()).then(|| view! { <div class="terms no-print">{terms}</div> })
    }

    fn why(&self, index: usize) -> Option<impl IntoView + use<>> {
        let deadline = self.view.document.notice.deadlines.get(index)?.clone();
        let (told, corrections) = (self.view.told.clone(), self.view.document.corrections.clone());
        let land = self.view.document.notice.land;
        Some(view! { <Why index deadline told land corrections /> })
    }

    /// Deadlines that no sentence tells: shown all the same, for a day that is left out may cost a home.
    fn untold(&mut self) -> Option<impl IntoView + use<>> {
        let all = &self.view.document;
        let told: BTreeSet<usize> = all.summary.statements.iter().filter_map(|s| s.deadline).collect();
        let rest: Vec<_> = all
            .notice
            .deadlines
            .iter()
            .enumerate()
            .filter(|(index, _)| !told.contains(index))
            .map(|(index, deadline)| {
                let told = self.view.told.deadlines.get(index).cloned().unwrap_or_default();
                let past = (told.nearness == Nearness::Past)
                    .then(|| view! { <Sentence text=t("ui-day-past") part=Part::Left day=None nearness=told.nearness certainty=deadline.certainty /> });
                let words = deadline.label.clone().or_else(|| deadline.wording.clone());
                let words = words.map(|words| view! { <blockquote lang="de" dir="ltr">{words}</blockquote> });
                view! {
                    <li class="group">
                        <p class="say">
                            {format!("{}{}{} ", t(name(deadline.kind)), self.sums(deadline), t("ui-colon"))}
                            <strong>{told.day.unwrap_or_else(|| t("ui-day-unknown"))}</strong>
                        </p>
                        {past}
                        {words}
                        {self.why(index)}
                        <Where source=deadline.source.clone() pages=all.pages.clone() />
                    </li>
                }
            })
            .collect();
        (!rest.is_empty()).then(|| view! { <ul class="plain groups">{rest}</ul> })
    }

    /// The sums that are due on the day of a payment, such as ` 28,00 €`.
    fn sums(&self, deadline: &Deadline<String>) -> String {
        let amounts = self
            .view
            .document
            .notice
            .amounts
            .iter()
            .zip(&self.view.told.amounts);
        amounts
            .filter(|(amount, _)| deadline.kind == DeadlineKind::Payment && amount.due.is_some())
            .filter(|(amount, _)| amount.due == deadline.date)
            .map(|(_, told)| format!(" {}", told.sum))
            .collect()
    }
}

/// What a deadline is called where no sentence tells it.
fn name(kind: DeadlineKind) -> &'static str {
    match kind {
        DeadlineKind::Objection => "ui-deadline-objection",
        DeadlineKind::Court => "ui-deadline-court",
        DeadlineKind::Payment => "ui-deadline-payment",
        DeadlineKind::Reply => "ui-deadline-reply",
        DeadlineKind::Submit => "ui-deadline-submit",
        DeadlineKind::Appointment => "ui-deadline-appointment",
        DeadlineKind::Other => "ui-deadline-other",
    }
}
