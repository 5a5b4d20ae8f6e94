//! What is told about the desk: what happened and how it came out, never content, codes or names.
//!
//! Everything goes through [`record`], so figures for the office need one place to count in.

use std::io::Write as _;

/// What happened.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Somebody signed in, or tried to.
    SignIn,
    /// Somebody signed out.
    SignOut,
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

/// Writes the event to standard error, as one line.
pub fn record(event: Event<'_>) {
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
