//! Counting periods: §§ 187 to 193 BGB and the sections of other codes that say the same.

use jiff::Span;
use jiff::civil::{Date, Weekday};

use super::holidays::{DayOff, day_off, holiday};
use super::places::Seat;
use crate::letter::{Period, Unit};

/// The last day of a period that an event starts, before it is moved off a weekend or holiday.
///
/// The day of the event is not counted (§ 187 Abs. 1 BGB). A period of days ends with its last day
/// (§ 188 Abs. 1 BGB), a period of weeks with the same day of the week, one of months or years with the
/// day of the same number (§ 188 Abs. 2 BGB); where that month has no such day, with its last day
/// (§ 188 Abs. 3 BGB). `None` where the calendar of this program ends (year 9999).
///
/// ```
/// use jiff::civil::date;
/// use notice::law::period::{days, last_day, months, weeks, working_days, years};
/// use notice::law::places::Seat;
///
/// let seat = Seat::default();
/// // § 187 Abs. 1, § 188 Abs. 1 BGB: the day of the event is not counted.
/// assert_eq!(last_day(date(2025, 3, 3), days(14), &seat), Some(date(2025, 3, 17)));
/// // § 188 Abs. 2 BGB: the same day of the week.
/// assert_eq!(last_day(date(2025, 3, 6), weeks(2), &seat), Some(date(2025, 3, 20)));
/// // § 188 Abs. 2 BGB: the day of the same number, not 30 days.
/// assert_eq!(last_day(date(2025, 2, 28), months(1), &seat), Some(date(2025, 3, 28)));
/// // § 188 Abs. 3 BGB: the last day of a shorter month.
/// assert_eq!(last_day(date(2024, 1, 31), months(1), &seat), Some(date(2024, 2, 29)));
/// assert_eq!(last_day(date(2025, 1, 31), months(1), &seat), Some(date(2025, 2, 28)));
/// assert_eq!(last_day(date(2024, 2, 29), years(1), &seat), Some(date(2025, 2, 28)));
/// // Working days: neither Sundays nor public holidays; Saturdays count.
/// assert_eq!(last_day(date(2025, 4, 16), working_days(3), &seat), Some(date(2025, 4, 22)));
/// ```
pub fn last_day(event: Date, period: Period, seat: &Seat) -> Option<Date> {
    let count = i64::from(period.count);
    let span = match period.unit {
        Unit::Day => Span::new().try_days(count),
        Unit::Week => Span::new().try_weeks(count),
        // Adding months clamps to the end of a shorter month, which is § 188 Abs. 3 BGB.
        Unit::Month => Span::new().try_months(count),
        Unit::Year => Span::new().try_years(count),
        Unit::WorkingDay => return nth_working_day(event, period.count, seat),
    };
    event.checked_add(span.ok()?).ok()
}

fn nth_working_day(event: Date, count: u16, seat: &Seat) -> Option<Date> {
    let mut day = event;
    for _ in 0..count {
        day = day.tomorrow().ok()?;
        while day.weekday() == Weekday::Sunday || holiday(day, seat).is_some() {
            day = day.tomorrow().ok()?;
        }
    }
    Some(day)
}

/// The end of a period after § 193 BGB: `day` itself, or the next working day where `day` is a Saturday,
/// a Sunday or a public holiday at one of the places where the act has to be done. With it the reason of
/// the first move.
///
/// Where several seats are given (a remedy that can be lodged with one of two bodies), a holiday has to
/// hold at all of them; with none, only the holidays of all Länder count.
///
/// ```
/// use jiff::civil::date;
/// use notice::law::Land;
/// use notice::law::holidays::DayOff;
/// use notice::law::period::next_working_day;
/// use notice::law::places::Seat;
///
/// // § 193 BGB: Saturday 1 November 2025, All Saints in Bavaria, then Sunday.
/// let bavaria = [Seat::land(Land::By)];
/// assert_eq!(
///     next_working_day(date(2025, 11, 1), &bavaria),
///     (date(2025, 11, 3), Some(DayOff::Holiday("Allerheiligen"))),
/// );
/// assert_eq!(next_working_day(date(2025, 12, 31), &bavaria), (date(2025, 12, 31), None));
/// ```
pub fn next_working_day(day: Date, seats: &[Seat]) -> (Date, Option<DayOff>) {
    let nowhere = [Seat::default()];
    let seats = if seats.is_empty() { &nowhere } else { seats };
    let off = |day: Date| {
        let mut reasons = seats.iter().map(|seat| day_off(day, seat));
        let first = reasons.next().flatten()?;
        reasons.all(|reason| reason.is_some()).then_some(first)
    };
    let why = off(day);
    let mut end = day;
    while off(end).is_some() {
        let Ok(next) = end.tomorrow() else { break };
        end = next;
    }
    (end, why)
}

/// So many calendar days.
pub const fn days(count: u16) -> Period {
    Period {
        count,
        unit: Unit::Day,
    }
}

/// So many working days (Werktage).
pub const fn working_days(count: u16) -> Period {
    Period {
        count,
        unit: Unit::WorkingDay,
    }
}

/// So many weeks.
pub const fn weeks(count: u16) -> Period {
    Period {
        count,
        unit: Unit::Week,
    }
}

/// So many months.
pub const fn months(count: u16) -> Period {
    Period {
        count,
        unit: Unit::Month,
    }
}

/// So many years.
pub const fn years(count: u16) -> Period {
    Period {
        count,
        unit: Unit::Year,
    }
}
