//! Choosing the pages of a letter: add, look, put in order, send.

use leptos::ev::{Event, SubmitEvent};
use leptos::prelude::*;

use super::Icon;
use crate::boot::Limits;
use crate::browser::{self, Answer, Picked, Request};
use crate::json;
use crate::text::{Texts, at, t, texts};

/// The form that takes the pages. Without JavaScript it is a plain form with two file fields.
#[component]
pub fn PagePicker(
    /// What an upload may hold.
    limits: Limits,
) -> impl IntoView {
    let desk = Desk::new(limits);
    view! {
        <form class="pick" class:chosen=move || desk.any() method="post" action=at("/letter")
            enctype="multipart/form-data" on:submit=move |event| desk.submit(&event)>
            <div class="field main">
                <input class="file" id="camera" type="file" name="page" accept="image/*" capture="environment"
                    on:change=move |event| desk.add(&event) />
                <label class="kern-btn kern-btn--primary kern-btn--block big" for="camera">
                    <Icon name="camera" /><span class="kern-label">{move || desk.choice("ui-take-photo", "ui-take-more")}</span>
                </label>
            </div>
            <div class="field">
                <input class="file" id="files" type="file" name="page" multiple
                    accept="image/jpeg,image/png,image/webp,application/pdf"
                    on:change=move |event| desk.add(&event) />
                <label class="kern-btn kern-btn--secondary kern-btn--block" for="files">
                    <Icon name="drive-folder-upload" /><span class="kern-label">{move || desk.choice("ui-choose-files", "ui-choose-more")}</span>
                </label>
            </div>
            <Thumbs desk />
            <div class="send">
                <button class="kern-btn kern-btn--primary kern-btn--block big" type="submit" id="send"
                    prop:disabled=move || desk.sent.get().is_some()>
                    <span class="kern-label">{t("ui-send")}</span>
                </button>
            </div>
            <Sending desk />
        </form>
    }
}

/// The pages on the reader's desk, and the upload once it is under way.
#[derive(Clone, Copy)]
struct Desk {
    limits: Limits,
    texts: StoredValue<Texts>,
    pages: RwSignal<Vec<Picked>, LocalStorage>,
    next: StoredValue<u32>,
    /// Which part is sent, while sending.
    sent: RwSignal<Option<f64>>,
    request: StoredValue<Option<Request>, LocalStorage>,
    /// Code of what went wrong.
    fault: RwSignal<Option<String>>,
    /// What screen readers hear after a change.
    said: RwSignal<String>,
}

impl Desk {
    fn new(limits: Limits) -> Self {
        Desk {
            limits,
            texts: StoredValue::new(texts()),
            pages: RwSignal::new_local(Vec::new()),
            next: StoredValue::new(0),
            sent: RwSignal::new(None),
            request: StoredValue::new_local(None),
            fault: RwSignal::new(None),
            said: RwSignal::new(String::new()),
        }
    }

    fn count(self) -> usize {
        self.pages.with(Vec::len)
    }

    fn any(self) -> bool {
        self.count() > 0
    }

    fn fill(self, id: &str, args: &[(&str, &str)]) -> String {
        self.texts.with_value(|texts| texts.fill(id, args))
    }

    /// A text for the first page, and another for those after it.
    fn choice(self, first: &str, more: &str) -> String {
        self.fill(if self.any() { more } else { first }, &[])
    }

    fn add(self, event: &Event) {
        let picked = browser::take_files(event, self.next.get_value());
        self.next
            .update_value(|next| *next = next.saturating_add(u32::try_from(picked.len()).unwrap_or(0)));
        self.pages.update(|pages| pages.extend(picked));
        let count = self.pages.with_untracked(Vec::len);
        self.said
            .set(self.fill("ui-pages-chosen", &[("count", &count.to_string())]));
        self.fault.set(self.unfit().map(str::to_owned));
    }

    /// Why these pages cannot be sent, told before anything is sent.
    fn unfit(self) -> Option<&'static str> {
        let (count, bytes) = self
            .pages
            .with_untracked(|pages| (pages.len(), pages.iter().map(|p| p.bytes).sum::<u64>()));
        if self
            .pages
            .with_untracked(|pages| pages.iter().any(|page| page.strange))
        {
            Some("not_a_picture")
        } else if count > self.limits.pages as usize {
            Some("too_many_pages")
        } else if bytes > self.limits.bytes {
            Some("too_large")
        } else {
            None
        }
    }

    fn place(self, key: u32) -> Option<usize> {
        self.pages
            .with_untracked(|pages| pages.iter().position(|page| page.key == key))
    }

    fn remove(self, key: u32) {
        let Some(at) = self.place(key) else { return };
        self.pages.try_update(|pages| pages.remove(at).forget());
        self.said
            .set(self.fill("ui-page-removed", &[("page", &(at + 1).to_string())]));
        self.fault.set(self.unfit().map(str::to_owned));
        // On to the page that took its place, so that the keyboard can go on from there.
        let near = self
            .pages
            .with_untracked(|pages| pages.get(at).or(pages.last()).map(|page| page.key));
        let next = near.map_or_else(|| "files".to_owned(), |key| format!("remove-{key}"));
        request_animation_frame(move || browser::focus(&next));
    }

    /// Moves a page one place. At either end nothing moves: the button stays, and with it the focus.
    fn shift(self, key: u32, later: bool) {
        let Some(at) = self.place(key) else { return };
        let Some(to) = (if later { Some(at + 1) } else { at.checked_sub(1) }) else {
            return;
        };
        if to >= self.pages.with_untracked(Vec::len) {
            return;
        }
        self.pages.update(|pages| pages.swap(at, to));
        self.said
            .set(self.fill("ui-page-moved", &[("page", &(to + 1).to_string())]));
        // Moving an element takes the focus away from it.
        let button = format!("{}-{key}", if later { "later" } else { "earlier" });
        request_animation_frame(move || browser::focus(&button));
    }

    fn submit(self, event: &SubmitEvent) {
        // Files that were chosen before the page came to life are still in their fields.
        if self.pages.with_untracked(Vec::is_empty) {
            return;
        }
        event.prevent_default();
        if let Some(code) = self.unfit() {
            self.fault.set(Some(code.to_owned()));
            return;
        }
        self.fault.set(None);
        self.sent.set(Some(0.0));
        let sent = move |part| self.sent.set(Some(part));
        let request = self
            .pages
            .with_untracked(|pages| browser::upload(pages, sent, move |a| self.answered(&a)));
        match request {
            Some(request) => self.request.set_value(Some(request)),
            None => self.failed("incomplete"),
        }
    }

    fn answered(self, answer: &Answer) {
        #[derive(serde::Deserialize)]
        struct Said {
            code: String,
        }
        match answer.status {
            200..300 => browser::go("/letter"),
            0 => self.failed("incomplete"),
            _ => {
                let said = json::read::<Said>(&answer.body);
                self.failed(said.as_ref().map_or("internal", |said| &said.code));
            }
        }
    }

    fn failed(self, code: &str) {
        self.sent.set(None);
        self.fault.set(Some(code.to_owned()));
    }

    fn cancel(self) {
        if let Some(request) = self.request.get_value() {
            request.abort();
        }
        self.request.set_value(None);
        self.sent.set(None);
        self.said.set(self.fill("ui-upload-cancelled", &[]));
        browser::focus("send");
    }
}

/// The chosen pages in their order.
#[component]
fn Thumbs(desk: Desk) -> impl IntoView {
    let number = move |key: u32| {
        let at = desk
            .pages
            .with(|pages| pages.iter().position(|page| page.key == key));
        at.map_or_else(String::new, |at| (at + 1).to_string())
    };
    let child = move |page: Picked| {
        let key = page.key;
        let named = move |id: &'static str| move || desk.fill(id, &[("page", &number(key))]);
        let alone = move || desk.count() < 2;
        // Not `disabled`: a button that loses its use must not lose the focus that is on it.
        let first = move || (number(key) == "1").then_some("true");
        let last = move || (number(key) == desk.count().to_string()).then_some("true");
        // What is neither shown nor a PDF is told below; it bears no name of a kind that it is not.
        let pdf = (page.picture.is_none() && !page.strange)
            .then(|| view! { <span class="pdf" lang="en">"PDF"</span> });
        let picture = page.picture.map(|url| view! { <img src=url alt="" /> });
        view! {
            <li>
                <span class="thumb">{picture}{pdf}</span>
                <span class="about"><strong>{named("ui-page")}</strong><span class="muted">{page.name}</span></span>
                <button class="kern-btn kern-btn--tertiary tool" type="button" id=format!("earlier-{key}")
                    aria-label=named("ui-page-earlier") aria-disabled=first hidden=alone on:click=move |_| desk.shift(key, false)>
                    <Icon name="arrow-up" />
                </button>
                <button class="kern-btn kern-btn--tertiary tool" type="button" id=format!("later-{key}")
                    aria-label=named("ui-page-later") aria-disabled=last hidden=alone on:click=move |_| desk.shift(key, true)>
                    <Icon name="arrow-down" />
                </button>
                <button class="kern-btn kern-btn--tertiary tool" type="button" id=format!("remove-{key}")
                    aria-label=named("ui-page-remove") on:click=move |_| desk.remove(key)>
                    <Icon name="delete" />
                </button>
            </li>
        }
    };
    view! {
        <ol class="thumbs plain" hidden=move || !desk.any()>
            <For each=move || desk.pages.get() key=|page| page.key children=child />
        </ol>
        <p class="kern-sr-only" role="status">{move || desk.said.get()}</p>
    }
}

/// How much is sent, with a way to stop, and what went wrong.
#[component]
fn Sending(desk: Desk) -> impl IntoView {
    let fault = move || {
        desk.fault.get().map(|code| {
            let args = desk.limits.args();
            let args = args.each_ref().map(|(name, value)| (*name, value.as_str()));
            let text = desk.fill(&format!("error-{code}"), &args);
            let next = desk.fill(&format!("error-{code}-next"), &args);
            view! {
                <div class="kern-alert kern-alert--danger">
                    <div class="kern-alert__header"><Icon name="danger" /><span class="kern-title">{text}</span></div>
                    <div class="kern-alert__body"><p class="kern-body">{next}</p></div>
                </div>
            }
        })
    };
    let sending = move || {
        desk.sent.get().map(|part| {
            let percent = (part * 100.0) as u32;
            view! {
                <label class="kern-label" for="sent">{desk.fill("ui-uploading", &[("percent", &percent.to_string())])}</label>
                <progress class="sent" id="sent" max="100" value=percent.to_string()></progress>
                <button class="kern-btn kern-btn--tertiary" type="button" on:click=move |_| desk.cancel()>
                    <Icon name="close" /><span class="kern-label">{desk.fill("ui-cancel", &[])}</span>
                </button>
            }
        })
    };
    view! {
        <div class="sending">{sending}</div>
        <div role="alert">{fault}</div>
    }
}
