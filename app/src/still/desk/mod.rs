//! The desk: pages for the staff of an office, in German.

mod card;
mod door;
mod figures;
mod home;
mod knowledge;
mod notice;

use leptos::either::EitherOf8;
use leptos::prelude::*;
use serde::{Deserialize, Serialize};

pub use card::{Answers, Caller, Card, Content, Day, Fact, Reply, Term};
pub use door::SignInFault;
pub use figures::{Bar, Chart, Figures};
pub use home::{Fault, Home};
pub use knowledge::{KindOfNotice, Knowledge};
pub use notice::{Said, Seen};

/// A page of the desk.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Desk {
    /// There is no desk; how to switch it on.
    Off,
    /// Nobody is signed in.
    SignIn {
        /// Why the last try came to nothing.
        fault: Option<SignInFault>,
    },
    /// Signed in, but without a role.
    Denied {
        /// Name of the person.
        name: String,
    },
    /// Signed out here.
    Left {
        /// Where to sign out at the provider too.
        provider: Option<String>,
    },
    /// What there is to do.
    Home(Home),
    /// The card of a caller.
    Card(Box<Card>),
    /// What notices mean.
    Knowledge(Box<Knowledge>),
    /// What was counted.
    Figures(Box<Figures>),
}

impl Desk {
    pub(super) fn view(self) -> impl IntoView {
        match self {
            Desk::Off => EitherOf8::A(door::off()),
            Desk::SignIn { fault } => EitherOf8::B(door::sign_in(fault)),
            Desk::Denied { name } => EitherOf8::C(door::denied(&name)),
            Desk::Left { provider } => EitherOf8::D(door::left(provider)),
            Desk::Home(home) => EitherOf8::E(home.view()),
            Desk::Card(card) => EitherOf8::F(card.view()),
            Desk::Knowledge(found) => EitherOf8::G(found.view()),
            Desk::Figures(figures) => EitherOf8::H(figures.view()),
        }
    }
}

/// Who is signed in, and the way out.
fn signed_in(name: &str) -> impl IntoView + use<> {
    view! {
        <form class="desk-out" method="post" action="/desk/logout">
            <p class="kern-body kern-body--small muted">{crate::text::t_with("desk-signed-in", &[("name", name)])}</p>
            <button class="kern-btn kern-btn--secondary" type="submit">
                <span class="kern-label">{crate::text::t("desk-sign-out")}</span>
            </button>
        </form>
    }
}
