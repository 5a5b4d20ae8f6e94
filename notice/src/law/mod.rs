//! The law of deadlines: which day a printed period means, by which section, under which assumption.
//!
//! The rules stand in tables, and [`review`] writes them down for a lawyer who does not read Rust
//! (`docs/LAW.md`):
//!
//! - [`holidays`] and [`places`]: public holidays by Land and place, with the years in which they hold;
//! - `fictions`: when a letter counts as notified, by code, way of delivery and day of posting;
//! - `remedies`: which remedy is open for how long, by code and Land, and what it stops;
//! - `private`: periods that private letters set going;
//! - `regime`: the sections by which each code counts.
//!
//! Where a rule is disputed or could not be verified, the earlier day is computed and the assumption says
//! so.

mod actions;
mod apply;
mod backwards;
mod case;
mod character;
mod count;
pub(crate) mod countries;
mod fictions;
mod land;
mod missed;
mod notification;
mod notification_texts;
mod objection;
mod payment;
mod private;
mod regime;
mod remedies;
mod terms;
mod warnings;

pub mod calculator;
pub mod holidays;
pub mod period;
pub mod places;
pub mod review;
pub mod sections;

#[cfg(test)]
mod tests;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

pub use self::apply::apply;
pub use self::land::Land;
pub use self::regime::Regime;
use crate::letter::Delivery;

/// What the reader says about the letter, against what was assumed.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Corrections {
    /// The day on which the letter was really received or served.
    #[cfg_attr(target_arch = "wasm32", serde(deserialize_with = "crate::day::maybe_date"))]
    pub received: Option<Date>,
    /// The Land of the authority.
    pub land: Option<Land>,
    /// How it was delivered.
    pub delivery: Option<Delivery>,
    /// Whether the reader lives abroad.
    #[serde(default)]
    pub abroad: bool,
    /// Whether the reader has already objected.
    #[serde(default)]
    pub objected: bool,
}
