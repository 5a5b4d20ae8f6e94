//! The picture of the letter with its lines: marking the lines of a statement, and telling what was made of
//! a line.

use std::collections::BTreeMap;

use leptos::ev::Event;
use leptos::prelude::*;
use notice::page::{LineId, Page};

use super::Icon;
use super::source::{picture, points};
use crate::browser;
use crate::text::{t, t_with};

/// Which lines are marked in the picture.
#[derive(Clone, Copy)]
pub struct Marks {
    lines: RwSignal<Vec<LineId>>,
    tapped: RwSignal<Option<LineId>>,
}

impl Default for Marks {
    fn default() -> Self {
        Marks {
            lines: RwSignal::new(Vec::new()),
            tapped: RwSignal::new(None),
        }
    }
}

impl Marks {
    /// The marks of the page that is being rendered.
    pub fn current() -> Self {
        use_context().unwrap_or_default()
    }

    fn is_on(self, id: LineId) -> bool {
        self.lines.with(|lines| lines.contains(&id))
    }

    /// Marks these lines and brings the first into view; false where there is no such line to show.
    pub fn show(self, lines: &[LineId]) -> bool {
        self.tapped.set(None);
        self.lines.set(lines.to_vec());
        lines
            .first()
            .is_some_and(|line| browser::bring_into_view(&line.to_string()))
    }

    /// Marks the lines of an unfolded statement. Beside the text the picture follows; under it the reader
    /// stays where they are, for the piece of the picture is unfolded right there.
    pub(super) fn toggled(self, event: &Event, lines: &[LineId]) {
        if browser::is_open(event) {
            self.tapped.set(None);
            self.lines.set(lines.to_vec());
            if let Some(line) = lines.first().filter(|_| browser::is_wide()) {
                browser::bring_into_view(&line.to_string());
            }
        } else if self.lines.with_untracked(|marked| marked == lines) {
            self.lines.set(Vec::new());
        }
    }

    fn clear(self) {
        self.lines.set(Vec::new());
        self.tapped.set(None);
    }

    fn tap(self, id: LineId) {
        self.lines.set(vec![id]);
        self.tapped.set(Some(id));
    }
}

/// A statement as the picture refers to it: id of its element and its sentence.
pub type Told = (String, String);

/// The pages as pictures with their lines, and under each its text.
#[component]
pub fn LetterPicture(
    /// The pages.
    pages: Vec<Page>,
    /// Which statements were made of which lines; they change when the reader corrects a day.
    told: Memo<BTreeMap<LineId, Vec<Told>>>,
) -> impl IntoView {
    let marks = Marks::current();
    let several = pages.len() > 1;
    let tapped = {
        let pages = pages.clone();
        move || {
            let id = marks.tapped.get()?;
            let line = pages.iter().find_map(|page| page.line(id))?.text.clone();
            let made = told.with(|told| told.get(&id).cloned()).unwrap_or_default();
            let title = if made.is_empty() {
                "ui-line-nothing"
            } else {
                "ui-line-made"
            };
            Some(view! {
                <button class="kern-btn kern-btn--tertiary tool" type="button" aria-label=t("ui-close")
                    on:click=move |_| marks.clear()>
                    <Icon name="close" />
                </button>
                <p class="kern-body kern-body--small muted">{t("ui-line-says")}</p>
                <blockquote lang="de" dir="ltr">{line}</blockquote>
                <p class="kern-body kern-body--small muted">{t(title)}</p>
                <ul class="plain">{links(made)}</ul>
            })
        }
    };
    let sheets = pages
        .iter()
        .enumerate()
        .map(|(index, page)| {
            let number = u16::try_from(index + 1).unwrap_or(u16::MAX);
            let caption = several.then(|| {
                let args = [("page", &*number.to_string()), ("of", &pages.len().to_string())];
                view! { <figcaption class="kern-body kern-body--small">{t_with("ui-page-of", &args)}</figcaption> }
            });
            view! {
                <figure class="sheet">
                    {caption}
                    <div class="paper">
                        <img src=picture(number) width=page.width height=page.height
                            alt=t_with("ui-picture-alt", &[("page", &number.to_string())]) />
                        {overlay(page, told, marks)}
                    </div>
                    {text_of(page, told)}
                </figure>
            }
        })
        .collect_view();
    view! {
        {sheets}
        <div class="tapped" role="status">{tapped}</div>
    }
}

/// The lines over the picture. They are for pointers alone; the text under the picture says the same to
/// keyboards and screen readers.
fn overlay(page: &Page, told: Memo<BTreeMap<LineId, Vec<Told>>>, marks: Marks) -> impl IntoView + use<> {
    let lines = page
        .lines
        .iter()
        .map(|line| {
            let id = line.id;
            let made = move || told.with(|told| told.contains_key(&id));
            view! {
                <polygon id=id.to_string() class:told=made class:read=move || !made()
                    class:on=move || marks.is_on(id) points=points(&line.quad) on:click=move |_| marks.tap(id) />
            }
        })
        .collect_view();
    view! {
        <svg class="lines" viewBox=format!("0 0 {} {}", page.width, page.height) aria-hidden="true">{lines}</svg>
    }
}

/// What was read on a page, line by line, each with the statements made of it.
fn text_of(page: &Page, told: Memo<BTreeMap<LineId, Vec<Told>>>) -> impl IntoView + use<> {
    let lines = page
        .lines
        .iter()
        .map(|line| {
            let id = line.id;
            let list = move || {
                let made = told.with(|told| told.get(&id).cloned())?;
                Some(view! { <ul>{links(made)}</ul> })
            };
            view! { <li><span lang="de" dir="ltr">{line.text.clone()}</span>{list}</li> }
        })
        .collect_view();
    view! {
        <details class="more"><summary>{t("ui-text-read")}</summary><ol class="plain lines-read">{lines}</ol></details>
    }
}

fn links(made: Vec<Told>) -> impl IntoView {
    made.into_iter()
        .map(|(id, text)| view! { <li><a class="kern-link" href=format!("#{id}")>{text}</a></li> })
        .collect_view()
}
