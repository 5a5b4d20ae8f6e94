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

/// The last day on which something can be done that must be done so long *before* a day.
///
/// §§ 187 and 188 BGB hold in mirror image: the day that is counted back from does not count, and the whole
/// period has to lie between. So of "three weeks before Monday 30 June" the last safe day is Sunday 8 June.
/// The end does not move to a working day (§ 193 BGB would shorten the other side's time).
///
/// ```
/// use jiff::civil::date;
/// use notice::law::period::{last_day_before, months, weeks, working_days};
/// use notice::law::places::Seat;
///
/// let seat = Seat::default();
/// // § 187 Abs. 1, § 188 Abs. 2 BGB, backwards.
/// assert_eq!(last_day_before(date(2025, 6, 30), weeks(3), &seat), Some(date(2025, 6, 8)));
/// // § 188 Abs. 3 BGB, backwards: a shorter month.
/// assert_eq!(last_day_before(date(2025, 3, 31), months(1), &seat), Some(date(2025, 2, 27)));
/// // Three working days before Friday: Thursday, Wednesday and Tuesday lie between.
/// assert_eq!(last_day_before(date(2026, 3, 13), working_days(3), &seat), Some(date(2026, 3, 9)));
/// ```
pub fn last_day_before(day: Date, period: Period, seat: &Seat) -> Option<Date> {
    let count = i64::from(period.count);
    let span = match period.unit {
        Unit::Day => Span::new().try_days(count),
        Unit::Week => Span::new().try_weeks(count),
        Unit::Month => Span::new().try_months(count),
        Unit::Year => Span::new().try_years(count),
        Unit::WorkingDay => {
            let mut first = day;
            for _ in 0..period.count {
                first = first.yesterday().ok()?;
                while first.weekday() == Weekday::Sunday || holiday(first, seat).is_some() {
                    first = first.yesterday().ok()?;
                }
            }
            return first.yesterday().ok();
        }
    };
    day.checked_sub(span.ok()?).ok()?.yesterday().ok()
}

/// The last day of the calendar month that lies so many months after the month of `event`.
///
/// ```
/// use jiff::civil::date;
/// use notice::law::period::end_of_month_after;
///
/// // § 558b Abs. 2 Satz 1 BGB: the end of the second calendar month after receipt.
/// assert_eq!(end_of_month_after(date(2025, 11, 19), 2), Some(date(2026, 1, 31)));
/// assert_eq!(end_of_month_after(date(2025, 12, 31), 2), Some(date(2026, 2, 28)));
/// // § 556 Abs. 3 Satz 5 BGB: the end of the twelfth month after receipt.
/// assert_eq!(end_of_month_after(date(2026, 3, 2), 12), Some(date(2027, 3, 31)));
/// ```
pub fn end_of_month_after(event: Date, count: u16) -> Option<Date> {
    let span = Span::new().try_months(i64::from(count)).ok()?;
    Some(event.first_of_month().checked_add(span).ok()?.last_of_month())
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
