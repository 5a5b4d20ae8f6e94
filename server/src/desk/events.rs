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

/// One event.
#[derive(Clone, Copy, Debug)]
pub struct Event<'a> {
    /// What happened.
    pub kind: Kind,
    /// How it came out.
    pub outcome: Outcome,
    /// What was asked for, by id, where something was asked.
    pub intent: Option<&'static str>,
    /// Who did it, as [`Mark`](super::staff::Mark): the same person has the same mark, and no name.
    pub by: Option<&'a str>,
}

/// Writes the event to standard error, as one line.
pub fn record(event: Event<'_>) {
    // A log that cannot be written is no reason to stop helping.
    let _ = writeln!(std::io::stderr(), "{}", line(event));
}

fn line(
    Event {
        kind,
        outcome,
        intent,
        by,
    }: Event<'_>,
) -> String {
    let intent = intent.map(|intent| format!(" {intent}")).unwrap_or_default();
    let by = by.map(|by| format!(" by {by}")).unwrap_or_default();
    format!("desk: {kind:?} {outcome:?}{intent}{by}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_names_what_how_and_a_mark() {
        let event = Event {
            kind: Kind::SignIn,
            outcome: Outcome::Done,
            intent: None,
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
