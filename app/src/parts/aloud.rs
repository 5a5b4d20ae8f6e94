//! Reads the summary aloud by the browser's speech synthesis (Web Speech API), sentence by sentence.

use leptos::prelude::*;

use super::Icon;
use crate::browser::Voice;
use crate::text::Texts;

/// Speeds, in hundredths of the usual one.
const SPEEDS: [u32; 5] = [60, 80, 100, 125, 150];
/// The usual speed among them.
const USUAL: usize = 2;

/// Buttons to hear the sentences; nothing where the browser has no voice for the language.
#[component]
pub fn Aloud(
    /// Element ids with the sentences in them; they change when the reader corrects a day.
    sentences: Memo<Vec<(String, String)>>,
    /// Language of the sentences.
    lang: String,
) -> impl IntoView {
    let texts = StoredValue::new(crate::text::texts());
    let voice = StoredValue::new_local(None::<Voice>);
    let ready = RwSignal::new(false);
    let at = RwSignal::new(None::<usize>);
    let paused = RwSignal::new(false);
    let speed = RwSignal::new(USUAL);
    Effect::new(move |_| {
        let lang = lang.clone();
        Voice::find(&lang, move |found| {
            voice.set_value(Some(found));
            ready.set(true);
        });
    });
    let stop = move || {
        at.set(None);
        paused.set(false);
        voice.with_value(|voice| {
            if let Some(voice) = voice {
                voice.stop();
            }
        });
    };
    // Nobody is to hear the end of a day that no longer holds.
    Effect::new(move |before: Option<Vec<_>>| {
        let now = sentences.get();
        if before.is_some_and(|before| before != now) {
            stop();
        }
        now
    });
    on_cleanup(move || {
        voice.try_with_value(|voice| {
            if let Some(voice) = voice {
                voice.stop();
            }
        });
    });
    let say = move |number: usize| speak(number, voice, sentences, at, speed);
    let faster = move |by: isize| {
        speed.update(|speed| *speed = speed.saturating_add_signed(by).min(SPEEDS.len() - 1));
        // A sentence that is being read begins anew at the new speed.
        if let Some(number) = at.get_untracked() {
            paused.set(false);
            say(number);
        }
    };
    let words = move |id: &'static str| texts.with_value(|texts: &Texts| texts.fill(id, &[]));
    let fill = move |id: &'static str, args: &[(&str, &str)]| texts.with_value(|texts| texts.fill(id, args));
    let main = move || {
        if at.get().is_none() {
            words("ui-aloud-play")
        } else if paused.get() {
            words("ui-aloud-resume")
        } else {
            words("ui-aloud-pause")
        }
    };
    let toggle = move |_| match (at.get_untracked(), paused.get_untracked()) {
        (None, _) => say(0),
        (Some(_), now) => {
            paused.set(!now);
            voice.with_value(|voice| {
                if let Some(voice) = voice {
                    voice.pause(!now);
                }
            });
        }
    };
    let place = move || {
        at.get().map(|number| {
            fill(
                "ui-aloud-sentence",
                &[
                    ("sentence", &(number + 1).to_string()),
                    ("of", &sentences.with(Vec::len).to_string()),
                ],
            )
        })
    };
    let pace = move || {
        let speed = SPEEDS.get(speed.get()).copied().unwrap_or(100);
        fill("ui-aloud-speed", &[("speed", &format!("{speed} %"))])
    };
    let idle = move || at.get().is_none();
    view! {
        <div class="aloud script-only no-print" hidden=move || !ready.get() role="group" aria-label=words("ui-aloud")>
            <button class="kern-btn kern-btn--secondary" type="button" on:click=toggle>
                <Icon name="volume-up" /><span class="kern-label">{main}</span>
            </button>
            <button class="kern-btn kern-btn--tertiary" type="button" hidden=idle on:click=move |_| stop()>
                <span class="kern-label">{words("ui-aloud-stop")}</span>
            </button>
            <button class="kern-btn kern-btn--tertiary" type="button" hidden=idle on:click=move |_| faster(-1)>
                <span class="kern-label">{words("ui-aloud-slower")}</span>
            </button>
            <button class="kern-btn kern-btn--tertiary" type="button" hidden=idle on:click=move |_| faster(1)>
                <span class="kern-label">{words("ui-aloud-faster")}</span>
            </button>
            <p class="kern-body kern-body--small muted" hidden=idle>{place}" · "{pace}</p>
        </div>
    }
}

fn speak(
    number: usize,
    voice: StoredValue<Option<Voice>, LocalStorage>,
    sentences: Memo<Vec<(String, String)>>,
    at: RwSignal<Option<usize>>,
    speed: RwSignal<usize>,
) {
    let told = sentences.with_untracked(|sentences| sentences.get(number).cloned());
    let Some((id, text)) = told else {
        at.set(None);
        return;
    };
    at.set(Some(number));
    let pace = SPEEDS.get(speed.get_untracked()).copied().unwrap_or(100) as f32 / 100.0;
    voice.with_value(|found| {
        if let Some(found) = found {
            found.say(&id, &text, pace, move || {
                if at.get_untracked() == Some(number) {
                    speak(number + 1, voice, sentences, at, speed);
                }
            });
        }
    });
}
