//! What is told about the desk: what happened and how it came out, never content, codes or names.
//!
//! Everything goes through [`record`], which writes a line and counts in the figures for the office.

use std::io::Write as _;

use crate::figures::Figures;

/// Names of the values of an enum, as figures show them.
macro_rules! named {
    ($name:ident: $($value:ident = $id:literal,)+) => {
        impl $name {
            /// All of them.
            pub const ALL: [$name; [$($id),+].len()] = [$($name::$value),+];

            /// Its name in figures.
            pub fn id(self) -> &'static str {
                match self {
                    $($name::$value => $id,)+
                }
            }
        }
    };
}

/// What happened.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Somebody signed in, or tried to.
    SignIn,
    /// Somebody signed out.
    SignOut,
    /// A reader offered a letter.
    Offer,
    /// A staff member typed a code.
    Join,
    /// A reader ended the sharing.
    End,
    /// A staff member uploaded a letter.
    Upload,
    /// A staff member asked what a letter says.
    Ask,
}

named! { Kind:
    SignIn = "sign_in",
    SignOut = "sign_out",
    Offer = "offer",
    Join = "join",
    End = "end",
    Upload = "upload",
    Ask = "ask",
}

/// How it came out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// As wished.
    Done,
    /// The identity provider cannot be reached.
    Unreachable,
    /// What came back was not what was asked for: late, forged or used before.
    Invalid,
    /// Signed in, but in no group that has a role.
    NoRole,
    /// There is no such code.
    Wrong,
    /// Too many wrong codes of this person.
    Locked,
    /// Too many of something at the same time.
    Busy,
    /// The letter does not answer it, or it was not understood.
    Unanswered,
}

named! { Outcome:
    Done = "done",
    Unreachable = "unreachable",
    Invalid = "invalid",
    NoRole = "no_role",
    Wrong = "wrong",
    Locked = "locked",
    Busy = "busy",
    Unanswered = "unanswered",
}

/// One event.
#[derive(Clone, Copy, Debug)]
pub struct Event<'a> {
    /// What happened.
    pub kind: Kind,
    /// How it came out.
    pub outcome: Outcome,
    /// Who did it, as [`Mark`](super::staff::Mark): the same person has the same mark, and no name.
    pub by: Option<&'a str>,
}

/// Counts the event, and writes it to standard error as one line.
pub fn record(figures: &Figures, event: Event<'_>) {
    figures.desk(event);
    // A log that cannot be written is no reason to stop helping.
    let _ = writeln!(std::io::stderr(), "{}", line(event));
}

fn line(Event { kind, outcome, by }: Event<'_>) -> String {
    let by = by.map(|by| format!(" by {by}")).unwrap_or_default();
    format!("desk: {kind:?} {outcome:?}{by}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_names_what_how_and_a_mark() {
        let event = Event {
            kind: Kind::SignIn,
            outcome: Outcome::Done,
            by: Some("3f2a"),
        };
        assert_eq!(line(event), "desk: SignIn Done by 3f2a");
        let event = Event {
            by: None,
            outcome: Outcome::Unreachable,
            ..event
        };
        assert_eq!(line(event), "desk: SignIn Unreachable");
    }
}
