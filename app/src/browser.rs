//! The few things asked of the browser itself. On the server none of them is ever called.

use std::cell::RefCell;

use leptos::ev::{Event, SubmitEvent};
use leptos::prelude::{document, event_target, window};
use wasm_bindgen::prelude::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{
    Element, EventSource, File, FormData, HtmlElement, HtmlFormElement, HtmlInputElement, MessageEvent,
    ProgressEvent, ScrollBehavior, ScrollIntoViewOptions, ScrollLogicalPosition, SpeechSynthesis,
    SpeechSynthesisUtterance, SpeechSynthesisVoice, Url, UrlSearchParams, XmlHttpRequest,
};

/// A file that the reader chose.
#[derive(Clone)]
pub struct Picked {
    /// Unique within the page.
    pub key: u32,
    /// Its name.
    pub name: String,
    /// Its size in bytes.
    pub bytes: u64,
    /// Address of a small picture of it, for pictures only.
    pub picture: Option<String>,
    /// Whether the browser takes it for something else than a picture or a PDF; of what it does not know, it does not.
    pub strange: bool,
    file: File,
}

impl Picked {
    /// Lets go of the small picture.
    pub fn forget(&self) {
        if let Some(url) = &self.picture {
            // An address that is gone already needs no letting go.
            let _ = Url::revoke_object_url(url);
        }
    }
}

/// Takes the files out of the input that an event happened to, with keys from `first` on, and empties it.
pub fn take_files(event: &Event, first: u32) -> Vec<Picked> {
    let input: HtmlInputElement = event_target(event);
    let Some(list) = input.files() else {
        return Vec::new();
    };
    let files = (0..list.length()).filter_map(|index| list.item(index));
    let picked = files
        .zip(first..)
        .map(|(file, key)| {
            let kind = file.type_();
            let is_picture = kind.starts_with("image/");
            let picture = is_picture
                .then(|| Url::create_object_url_with_blob(&file).ok())
                .flatten();
            Picked {
                key,
                name: file.name(),
                bytes: file.size() as u64,
                picture,
                strange: !(is_picture || kind.is_empty() || kind == "application/pdf"),
                file,
            }
        })
        .collect();
    input.set_value("");
    picked
}

/// Attribute of the document that holds what comes before every address.
pub const BASE: &str = "data-base";

/// An address of our own, as it is where the page stands; see [`crate::text::at`].
pub fn at(path: &str) -> String {
    let base = document()
        .document_element()
        .and_then(|page| page.get_attribute(BASE));
    base.unwrap_or_default() + path
}

/// What the server said to a request.
pub struct Answer {
    /// HTTP status, 0 if there was no answer.
    pub status: u16,
    /// The body.
    pub body: String,
}

/// A request under way.
#[derive(Clone)]
pub struct Request(XmlHttpRequest);

impl Request {
    /// Stops it; nothing is called back any more.
    pub fn abort(&self) {
        self.0.set_onloadend(None);
        // Stopping what is over changes nothing.
        let _ = self.0.abort();
    }

    /// `None` where the browser refuses to make a request.
    fn post(url: &str, done: impl FnOnce(Answer) + 'static) -> Option<Self> {
        let request = XmlHttpRequest::new().ok()?;
        request.open("POST", url).ok()?;
        request.set_request_header("Accept", "application/json").ok()?;
        let answered = request.clone();
        let over = Closure::once_into_js(move || {
            let body = answered.response_text().ok().flatten().unwrap_or_default();
            done(Answer {
                status: answered.status().unwrap_or(0),
                body,
            });
        });
        request.set_onloadend(Some(over.unchecked_ref()));
        Some(Request(request))
    }
}

/// Sends pages to be read. `sent` hears which part of them is sent, from 0 to 1.
pub fn upload(
    pages: &[Picked],
    sent: impl Fn(f64) + 'static,
    done: impl FnOnce(Answer) + 'static,
) -> Option<Request> {
    let form = FormData::new().ok()?;
    for page in pages {
        form.append_with_blob_and_filename("page", &page.file, &page.name)
            .ok()?;
    }
    let request = Request::post(&at("/letter"), done)?;
    let progress = Closure::<dyn Fn(ProgressEvent)>::new(move |event: ProgressEvent| {
        if event.total() > 0.0 {
            sent(event.loaded() / event.total());
        }
    });
    request
        .0
        .upload()
        .ok()?
        .set_onprogress(Some(progress.into_js_value().unchecked_ref()));
    request.0.send_with_opt_form_data(Some(&form)).ok()?;
    Some(request)
}

/// Sends the form of a submit event in the background instead; where that cannot be, the form goes its
/// usual way.
pub fn send_form(event: &SubmitEvent, done: impl FnOnce(Answer) + 'static) {
    let form: HtmlFormElement = event_target(event);
    let send = || {
        let data = FormData::new_with_form(&form).ok()?;
        let fields = UrlSearchParams::new_with_str_sequence_sequence(&data).ok()?;
        let request = Request::post(&form.action(), done)?;
        request.0.send_with_opt_url_search_params(Some(&fields)).ok()
    };
    if send().is_some() {
        event.prevent_default();
    }
}

/// Follows the events at an address of our own until `hear` says that it has heard enough.
pub fn follow(url: &str, hear: impl Fn(&str) -> bool + 'static) {
    let Ok(source) = EventSource::new(&at(url)) else {
        return;
    };
    let closing = source.clone();
    let message = Closure::<dyn Fn(MessageEvent)>::new(move |event: MessageEvent| {
        if event.data().as_string().is_some_and(|text| hear(&text)) {
            closing.close();
        }
    });
    source.set_onmessage(Some(message.into_js_value().unchecked_ref()));
}

/// Goes to another page of ours; the one that is left does not stay in the history.
pub fn replace(url: &str) {
    // Where the browser refuses, the page stays and its links still work.
    let _ = window().location().replace(&at(url));
}

/// Goes to another page of ours.
pub fn go(url: &str) {
    // See `replace`.
    let _ = window().location().assign(&at(url));
}

/// Prints the page.
pub fn print() {
    // Without a printer there is nothing to tell that the browser does not tell itself.
    let _ = window().print();
}

/// Puts a text into the clipboard; false where there is none (pages not served over https).
pub fn copy(text: &str) -> bool {
    let navigator = window().navigator();
    let has = js_sys::Reflect::get(&navigator, &JsValue::from_str("clipboard"));
    let has = has.is_ok_and(|clipboard| clipboard.is_object());
    if has {
        // The promise resolves by itself; nothing waits for it.
        let _ = navigator.clipboard().write_text(text);
    }
    has
}

/// Whether the `details` element of a toggle event is open now.
pub fn is_open(event: &Event) -> bool {
    event_target::<Element>(event).has_attribute("open")
}

/// Whether the letter stands beside the text, not under it.
pub fn is_wide() -> bool {
    window()
        .match_media("(min-width: 62rem)")
        .ok()
        .flatten()
        .is_some_and(|query| query.matches())
}

/// Scrolls to the element with this id; false if there is none.
pub fn bring_into_view(id: &str) -> bool {
    let Some(element) = document().get_element_by_id(id) else {
        return false;
    };
    let still = window()
        .match_media("(prefers-reduced-motion: reduce)")
        .ok()
        .flatten();
    let still = still.is_some_and(|query| query.matches());
    let how = ScrollIntoViewOptions::new();
    how.set_behavior(if still {
        ScrollBehavior::Auto
    } else {
        ScrollBehavior::Smooth
    });
    how.set_block(if is_wide() {
        ScrollLogicalPosition::Nearest
    } else {
        ScrollLogicalPosition::Center
    });
    element.scroll_into_view_with_scroll_into_view_options(&how);
    true
}

/// Puts the keyboard focus on the element with this id.
pub fn focus(id: &str) {
    if let Some(element) = document()
        .get_element_by_id(id)
        .and_then(|e| e.dyn_into::<HtmlElement>().ok())
    {
        // An element that takes no focus leaves it where it is.
        let _ = element.focus();
    }
}

/// A voice that reads sentences aloud.
pub struct Voice {
    synthesis: SpeechSynthesis,
    voice: SpeechSynthesisVoice,
    /// What is being said.
    saying: RefCell<Option<SpeechSynthesisUtterance>>,
}

impl Voice {
    /// Looks for a voice for a language, such as `de`; browsers may learn of their voices only after a while.
    pub fn find(lang: &str, found: impl FnOnce(Voice) + 'static) {
        let Some(synthesis) = synthesis() else { return };
        if let Some(voice) = choose(&synthesis, lang) {
            found(Voice {
                synthesis,
                voice,
                saying: RefCell::default(),
            });
            return;
        }
        let (lang, later, found) = (lang.to_owned(), synthesis.clone(), RefCell::new(Some(found)));
        let changed = Closure::<dyn Fn()>::new(move || {
            if let Some(voice) = choose(&later, &lang)
                && let Some(found) = found.take()
            {
                found(Voice {
                    synthesis: later.clone(),
                    voice,
                    saying: RefCell::default(),
                });
            }
        });
        synthesis.set_onvoiceschanged(Some(changed.into_js_value().unchecked_ref()));
    }

    /// Says a sentence, marks the element it stands in, and calls back at its end.
    pub fn say(&self, element: &str, text: &str, speed: f32, ended: impl FnOnce() + 'static) {
        self.stop();
        let Ok(utterance) = SpeechSynthesisUtterance::new_with_text(text) else {
            return;
        };
        utterance.set_lang(&self.voice.lang());
        utterance.set_voice(Some(&self.voice));
        utterance.set_rate(speed);
        utterance.set_onend(Some(Closure::once_into_js(ended).unchecked_ref()));
        if let Some(element) = document().get_element_by_id(element) {
            // Marking is an extra; without it the voice still speaks.
            let _ = element.class_list().add_1(SPOKEN);
        }
        self.synthesis.speak(&utterance);
        self.saying.replace(Some(utterance));
    }

    /// Holds or goes on.
    pub fn pause(&self, hold: bool) {
        if hold {
            self.synthesis.pause();
        } else {
            self.synthesis.resume();
        }
    }

    /// Falls silent; nothing is called back any more.
    pub fn stop(&self) {
        let marked = document().get_elements_by_class_name(SPOKEN);
        while let Some(element) = marked.item(0) {
            if element.class_list().remove_1(SPOKEN).is_err() {
                break;
            }
        }
        // Some browsers report the end of what was cut off as well.
        if let Some(utterance) = self.saying.take() {
            utterance.set_onend(None);
        }
        self.synthesis.cancel();
        // A voice on hold stays on hold when it is stopped, and would keep the next sentence to itself.
        self.synthesis.resume();
    }
}

/// Class of the sentence that is being read.
const SPOKEN: &str = "spoken";

/// Speech synthesis, where the browser has it.
fn synthesis() -> Option<SpeechSynthesis> {
    let has = js_sys::Reflect::has(&window(), &JsValue::from_str("speechSynthesis")).ok()?;
    has.then(|| window().speech_synthesis().ok()).flatten()
}

fn choose(synthesis: &SpeechSynthesis, lang: &str) -> Option<SpeechSynthesisVoice> {
    let fits = |voice: &SpeechSynthesisVoice| {
        let own = voice.lang().to_lowercase();
        own.split(['-', '_']).next() == Some(lang)
    };
    let voices = synthesis.get_voices();
    voices
        .iter()
        .filter_map(|voice| voice.dyn_into::<SpeechSynthesisVoice>().ok())
        .find(fits)
}
