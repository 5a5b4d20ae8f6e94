//! What a sentence speaks of, and whether it denies it.

use super::Fault;
use super::extract::Said;
use super::given::Given;
use super::sentence::spans;
use super::words::Words;

/// Claims that say what a figure is for.
pub(super) const ROLES: &[&str] = &[
    "pay",
    "receive",
    "object",
    "court",
    "reply",
    "appointment",
    "fine",
    "late",
    "instalments",
];

/// Whether everything that a sentence speaks of was spoken of, and denied where it was denied.
pub(super) fn check(said: &Said, given: &Given) -> Result<(), Fault> {
    if said.claims.iter().any(|(claim, _)| !given.speaks_of(claim)) {
        return Err(Fault::Claim);
    }
    if said.denies && !given.said().iter().any(|line| line.denies || line.lacks) {
        return Err(Fault::Denial);
    }
    let always = |line: &Said| {
        spans(&line.text)
            .into_iter()
            .all(|span| super::extract::read(&line.text[span], Words::german()).denies)
    };
    if !said.denies && !said.lacks && !given.said().is_empty() && given.said().iter().all(always) {
        return Err(Fault::Denial);
    }
    Ok(())
}
