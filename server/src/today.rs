//! The only clock: which day it is where German deadlines run.

use jiff::Zoned;
use jiff::civil::Date;
use jiff::tz::TimeZone;

/// Today in Germany; a period ends at midnight there, wherever the server or the reader is.
pub fn in_germany() -> Date {
    let zone = TimeZone::get("Europe/Berlin").unwrap_or(TimeZone::UTC);
    Zoned::now().with_time_zone(zone).date()
}
