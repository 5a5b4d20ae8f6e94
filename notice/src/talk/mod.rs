//! Questions about a letter: what they ask for, and which facts or passages answer them.
//!
//! Understanding, fact and wording are kept apart. A question is compared with examples of what people ask
//! ([`Recogniser`]); what it asks for chooses sentences that the facts support, the same as in the summary
//! ([`Facts`]); only where no fact answers, passages of the letter are quoted ([`Passages`]). Nothing here can
//! invent anything.

mod answer;
mod bayes;
mod conversation;
mod cues;
mod examples;
mod intent;
mod linear;
mod passages;
mod plan;
mod recognise;
mod reply;
mod said;
mod sentences;
mod trust;
mod words;

pub use answer::{Answer, By, Outcome, Sentence};
pub use conversation::{LONGEST, Meaning, Talk, Turn, Vectors};
pub use examples::{BadExamples, examples};
pub use intent::Intent;
pub use linear::{BadShape, Linear};
pub use passages::{Finder, Fitting, Passages};
pub use recognise::{Likely, Recogniser, classes};
pub use reply::{CHOICES, Facts, Quote, SUGGESTED};
pub use said::said;
pub use sentences::passages;
