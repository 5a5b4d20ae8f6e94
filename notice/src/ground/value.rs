//! Figures: what a sentence says in numbers.

use jiff::civil::Date;

/// A unit of periods.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Unit {
    /// Days of any sort.
    Day,
    /// Weeks.
    Week,
    /// Months.
    Month,
    /// Years.
    Year,
}

/// Something said in figures, or in words that stand for figures.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Value {
    /// A day; the year may be left out.
    Day {
        /// 1 to 31.
        day: i8,
        /// 1 to 12.
        month: i8,
        /// Such as 2026.
        year: Option<i16>,
    },
    /// A month without a day, 1 to 12.
    Month(i8),
    /// A day of the week, Monday is 1.
    Weekday(i8),
    /// Minutes since midnight.
    Clock(u16),
    /// Euro cents.
    Cents(i64),
    /// Thousandths of a per cent.
    Percent(i64),
    /// An account number without spaces.
    Iban(String),
    /// The number of a section of a law, such as `70` or `37a`.
    Section(String),
    /// So many units.
    Period(u32, Unit),
    /// A unit without a number: "within the month".
    Bare(Unit),
    /// An e-mail or web address in small letters.
    Address(String),
    /// Any other digits, without what parts them.
    Digits(String),
}

impl Value {
    /// A day of the calendar as a value.
    pub fn date(date: Date) -> Self {
        Value::Day {
            day: date.day(),
            month: date.month(),
            year: Some(date.year()),
        }
    }

    /// Whether what is said here is no more than what `given` says.
    pub(super) fn is_in(&self, given: &Value) -> bool {
        match (self, given) {
            (
                Value::Day { day, month, year },
                Value::Day {
                    day: given_day,
                    month: given_month,
                    year: given_year,
                },
            ) => day == given_day && month == given_month && (year.is_none() || year == given_year),
            (Value::Month(month), Value::Day { month: given, .. }) => month == given,
            (Value::Weekday(weekday), Value::Day { .. }) => given.weekday() == Some(*weekday),
            // "monthly" is "a month".
            (Value::Period(1, unit), Value::Bare(given)) => unit == given,
            (Value::Bare(unit), Value::Period(1, given)) => unit == given,
            _ => self == given,
        }
    }

    /// The weekday of a day whose year is known, Monday is 1.
    pub(super) fn weekday(&self) -> Option<i8> {
        match self {
            Value::Day {
                day,
                month,
                year: Some(year),
            } => {
                let date = Date::new(*year, *month, *day).ok()?;
                Some(date.weekday().to_monday_one_offset())
            }
            _ => None,
        }
    }
}
