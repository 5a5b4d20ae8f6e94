//! One component per screen.

pub mod about;
pub mod failed;
pub mod result;
mod sections;
pub mod start;
pub mod waiting;

use leptos::either::EitherOf6;
use leptos::prelude::*;

pub use result::Recompute;

use crate::boot::{Boot, Screen};
use crate::parts::frame;
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
    provide_context(boot.place);
    let limits = boot.limits;
    let screen = match boot.screen {
        Screen::Start { samples, deleted } => EitherOf6::A(view! { <Start samples deleted limits /> }),
        Screen::Waiting(progress) => EitherOf6::B(view! { <Waiting progress /> }),
        Screen::Result(view) => EitherOf6::C(view! { <Result view=*view /> }),
        Screen::Failed(failure) => EitherOf6::D(view! { <Failed failure limits /> }),
        Screen::About { model } => EitherOf6::E(view! { <About limits model /> }),
        Screen::Missing => EitherOf6::F(view! { <Missing /> }),
        // These are rendered by `html` without this component.
        #[cfg(feature = "ssr")]
        Screen::Still(_) => EitherOf6::F(view! { <Missing /> }),
    };
    frame(boot.lang, boot.others, screen)
}
