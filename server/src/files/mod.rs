//! Files that a reader takes along: the calendar file and the GiroCode.

mod calendar;
mod girocode;

pub use calendar::calendar;
pub use girocode::girocode_svg;
