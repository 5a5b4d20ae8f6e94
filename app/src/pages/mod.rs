//! One component per screen.

pub mod about;
pub mod failed;
pub mod result;
mod sections;
pub mod start;
pub mod waiting;

use leptos::prelude::*;

pub use result::Recompute;

use crate::boot::{Boot, Screen};
use crate::parts::Frame;
use about::About;
use failed::{Failed, Missing};
use result::Result;
use start::Start;
use waiting::Waiting;

/// A whole page.
#[component]
pub fn App(
    /// What it shows.
    boot: Boot,
) -> impl IntoView {
    provide_context(boot.texts);
    let limits = boot.limits;
    let screen = match boot.screen {
        Screen::Start { samples, deleted } => view! { <Start samples deleted limits /> }.into_any(),
        Screen::Waiting(progress) => view! { <Waiting progress /> }.into_any(),
        Screen::Result(view) => view! { <Result view=*view /> }.into_any(),
        Screen::Failed(failure) => view! { <Failed failure limits /> }.into_any(),
        Screen::About => view! { <About limits /> }.into_any(),
        Screen::Missing => view! { <Missing /> }.into_any(),
    };
    view! { <Frame others=boot.others>{screen}</Frame> }
}
