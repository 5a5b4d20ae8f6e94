//! How a language writes days, times and sums (CLDR, through ICU4X).

use fixed_decimal::Decimal;
use icu_calendar::{Date as IcuDate, Gregorian};
use icu_datetime::fieldsets::{T, YMD, YMDE};
use icu_datetime::input::Time as IcuTime;
use icu_datetime::options::YearStyle;
use icu_datetime::{FixedCalendarDateTimeFormatter, NoCalendarFormatter};
use icu_decimal::DecimalFormatter;
use icu_locale_core::Locale;
use jiff::civil::{Date, Time};

use crate::{Error, Language};

/// The formats of one language.
///
/// Days stay in the Gregorian calendar and digits stay Latin and hours run to 24 in every language: the reader compares them
/// with the letter.
pub(crate) struct Values {
    weekday: FixedCalendarDateTimeFormatter<Gregorian, YMDE>,
    long: FixedCalendarDateTimeFormatter<Gregorian, YMD>,
    short: FixedCalendarDateTimeFormatter<Gregorian, YMD>,
    clock: NoCalendarFormatter<T>,
    decimal: DecimalFormatter,
}

impl Values {
    /// The formats of the CLDR locale `name`, such as `de-DE`.
    pub(crate) fn new(language: Language, name: &str) -> Result<Self, Error> {
        let failed =
            |error: &dyn std::fmt::Display| Error::Formats(language.code().to_owned(), error.to_string());
        let locale: Locale = format!("{name}-u-hc-h23-nu-latn")
            .parse()
            .map_err(|error| failed(&error))?;
        let days = |fields: YMD| {
            FixedCalendarDateTimeFormatter::try_new((&locale).into(), fields).map_err(|error| failed(&error))
        };
        Ok(Values {
            weekday: FixedCalendarDateTimeFormatter::try_new((&locale).into(), YMDE::long())
                .map_err(|error| failed(&error))?,
            long: days(YMD::long())?,
            short: days(YMD::short().with_year_style(YearStyle::Full))?,
            clock: NoCalendarFormatter::try_new((&locale).into(), T::hm()).map_err(|error| failed(&error))?,
            decimal: DecimalFormatter::try_new((&locale).into(), Default::default())
                .map_err(|error| failed(&error))?,
        })
    }

    /// A day three ways: with weekday, without weekday, in figures.
    pub(crate) fn date(&self, date: Date) -> [String; 3] {
        let (year, month, day) = (
            i32::from(date.year()),
            date.month().unsigned_abs(),
            date.day().unsigned_abs(),
        );
        match IcuDate::try_new_gregorian(year, month, day) {
            Ok(day) => [
                self.weekday.format(&day).to_string(),
                self.long.format(&day).to_string(),
                self.short.format(&day).to_string(),
            ],
            // Cannot happen for a civil day; the plain form is right in any case.
            Err(_) => [date.to_string(), date.to_string(), date.to_string()],
        }
    }

    /// A time of day in hours and minutes.
    pub(crate) fn time(&self, time: Time) -> String {
        let (hour, minute) = (time.hour().unsigned_abs(), time.minute().unsigned_abs());
        match IcuTime::try_new(hour, minute, 0, 0) {
            Ok(time) => self.clock.format(&time).to_string(),
            Err(_) => format!("{hour}:{minute:02}"),
        }
    }

    /// Cents as a decimal number with two places, without the currency.
    pub(crate) fn euros(&self, cents: i64) -> String {
        let mut number = Decimal::from(cents);
        number.multiply_pow10(-2);
        number.absolute.pad_end(-2);
        self.decimal.format(&number).to_string()
    }
}
