//! Days and times as the page in the browser takes them over: as we write them ourselves and in no other way. With what
//! `jiff` reads beyond that, and its words about what it cannot read, the bundle was larger by a quarter.

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
    use jiff::civil::{Date, Time, date, time};
    use serde::Deserialize;
    use serde_json::json;

    #[derive(Debug, PartialEq, Deserialize)]
    struct Read {
        #[serde(deserialize_with = "super::date")]
        day: Date,
        #[serde(deserialize_with = "super::maybe_date")]
        other: Option<Date>,
        #[serde(deserialize_with = "super::maybe_time")]
        clock: Option<Time>,
    }

    #[test]
    fn days_and_times_are_read_as_they_are_written() {
        let read = |value| serde_json::from_value::<Read>(value).ok();
        for day in [date(2025, 7, 10), date(2024, 2, 29), date(1987, 12, 1)] {
            for clock in [time(8, 30, 0, 0), time(0, 0, 0, 0), time(23, 59, 59, 0)] {
                let (other, clock) = (Some(day), Some(clock));
                let value = json!({ "day": day, "other": other, "clock": clock });
                assert_eq!(read(value), Some(Read { day, other, clock }));
            }
            let (other, clock) = (None, None);
            assert_eq!(
                read(json!({ "day": day, "other": null, "clock": null })),
                Some(Read { day, other, clock })
            );
        }
        for none in ["", "2025-02-29", "2025-07", "10.07.2025", "2025-07-10T08:30"] {
            assert_eq!(
                read(json!({ "day": none, "other": null, "clock": null })),
                None,
                "{none}"
            );
        }
        for none in ["", "8", "24:00:00", "08:30"] {
            let day = date(2025, 7, 10);
            assert_eq!(
                read(json!({ "day": day, "other": null, "clock": none })),
                None,
                "{none}"
            );
        }
    }
}
