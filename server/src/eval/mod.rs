//! Measures on sample letters with known facts.

pub mod gold;
pub mod language;
pub mod learn;
pub mod notices;
pub mod questions;
pub mod samples;
