//! Days and times as the page in the browser takes them over: as we write them ourselves and in no other way. What `jiff`
//! reads beyond that, and its words about what it cannot read, would be a tenth of what a first visit loads.

use jiff::civil::{Date, Time};
use serde::de::Error;
use serde::{Deserialize, Deserializer};

/// A day such as `2025-07-10`.
pub(crate) fn date<'de, D: Deserializer<'de>>(from: D) -> Result<Date, D::Error> {
    whole(&String::deserialize(from)?).ok_or_else(|| D::Error::custom("no day"))
}

/// A day or none.
pub(crate) fn maybe_date<'de, D: Deserializer<'de>>(from: D) -> Result<Option<Date>, D::Error> {
    let text = Option::<String>::deserialize(from)?;
    text.map(|text| whole(&text).ok_or_else(|| D::Error::custom("no day")))
        .transpose()
}

/// A time such as `08:30:00` or none.
pub(crate) fn maybe_time<'de, D: Deserializer<'de>>(from: D) -> Result<Option<Time>, D::Error> {
    let text = Option::<String>::deserialize(from)?;
    text.map(|text| clock(&text).ok_or_else(|| D::Error::custom("no time")))
        .transpose()
}

fn whole(text: &str) -> Option<Date> {
    let mut parts = text.splitn(3, '-');
    let year = parts.next()?.parse().ok()?;
    Date::new(year, parts.next()?.parse().ok()?, parts.next()?.parse().ok()?).ok()
}

fn clock(text: &str) -> Option<Time> {
    let mut parts = text.splitn(3, ':').map(|part| part.parse().ok());
    Time::new(parts.next()??, parts.next()??, parts.next()??, 0).ok()
}

#[cfg(test)]
mod tests {
    use jiff::civil::{date, time};

    #[test]
    fn days_and_times_are_read_as_they_are_written() {
        for day in [date(2025, 7, 10), date(2024, 2, 29), date(1987, 12, 1)] {
            assert_eq!(super::whole(&day.to_string()), Some(day));
        }
        for time in [time(8, 30, 0, 0), time(0, 0, 0, 0), time(23, 59, 59, 0)] {
            assert_eq!(super::clock(&time.to_string()), Some(time));
        }
        for none in ["", "2025-02-29", "2025-07", "10.07.2025", "2025-07-10T08:30"] {
            assert_eq!(super::whole(none), None, "{none}");
        }
        for none in ["", "8", "24:00:00", "08:30"] {
            assert_eq!(super::clock(none), None, "{none}");
        }
    }
}
