//! The only clock: which day it is where German deadlines run.

use std::time::Duration;

use jiff::civil::Date;
use jiff::tz::TimeZone;
use jiff::{Timestamp, Zoned};

/// Today in Germany; a period ends at midnight there, wherever the server or the reader is.
pub fn in_germany() -> Date {
    let zone = TimeZone::get("Europe/Berlin").unwrap_or(TimeZone::UTC);
    Zoned::now().with_time_zone(zone).date()
}

/// A moment in Germany, such as `22.11.2026, 14:35`.
pub fn moment_in_germany(moment: Timestamp) -> String {
    let zone = TimeZone::get("Europe/Berlin").unwrap_or(TimeZone::UTC);
    moment.to_zoned(zone).strftime("%-d.%-m.%Y, %H:%M").to_string()
}

/// The time of day in Germany after this time, such as `14:35`.
pub fn clock_in_germany(after: Duration) -> String {
    let zone = TimeZone::get("Europe/Berlin").unwrap_or(TimeZone::UTC);
    // A time so far ahead that it cannot be told does not occur: codes live for minutes.
    let then = Zoned::now().checked_add(after).unwrap_or_else(|_| Zoned::now());
    then.with_time_zone(zone).strftime("%H:%M").to_string()
}
