//! The days, sums and words that a German text holds.

use std::sync::LazyLock;

use jiff::civil::Date;
use regex::Regex;

/// What a text holds that can be right or wrong.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Values {
    /// Days, as often as they are written.
    pub days: Vec<Date>,
    /// Sums in cents.
    pub cents: Vec<i64>,
    /// Letters and digits of the whole text, in small letters, nothing between them.
    letters: String,
}

const MONTHS: [&str; 12] = [
    "januar",
    "februar",
    "märz",
    "april",
    "mai",
    "juni",
    "juli",
    "august",
    "september",
    "oktober",
    "november",
    "dezember",
];

/// `17.11.2025`, `17. November 2025`.
#[expect(clippy::expect_used, reason = "a fixed pattern, which the tests compile")]
static DAY: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(r"(?i)\b(\d{1,2})\.\s?(?:(\d{1,2})\.\s?|([a-zä]{3,9})\s)(\d{4})\b").expect("pattern of a day")
});
/// `1.234,56`, also with narrow or no spaces between thousands.
#[expect(clippy::expect_used, reason = "a fixed pattern, which the tests compile")]
static SUM: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(r"(\d{1,3}(?:[.\u{a0}\u{202f}]\d{3})+|\d+),(\d\d)\b").expect("pattern of a sum")
});

impl Values {
    /// The values of a text, with days and sums as they are written in German.
    ///
    /// ```
    /// use jiff::civil::date;
    /// use server::eval::questions::Values;
    /// let values = Values::of("Zahlen Sie 1.234,50 € bis Montag, 17. November 2025 (nicht am 1.12.2025).");
    /// assert_eq!(values.cents, [123_450]);
    /// assert_eq!(values.days, [date(2025, 11, 17), date(2025, 12, 1)]);
    /// assert!(values.hold("1234.50") && values.hold("2025-12-01") && values.hold("Montag 17"));
    /// assert!(!values.hold("234.50") && !values.hold("2025-11-01"));
    /// ```
    pub fn of(text: &str) -> Self {
        let day = |found: regex::Captures<'_>| {
            let number = |at: usize| found.get(at)?.as_str().parse::<i16>().ok();
            let month = number(2).or_else(|| {
                let name = found.get(3)?.as_str().to_lowercase();
                let at = MONTHS.iter().position(|month| month.starts_with(&name))?;
                i16::try_from(at + 1).ok()
            })?;
            Date::new(
                number(4)?,
                i8::try_from(month).ok()?,
                i8::try_from(number(1)?).ok()?,
            )
            .ok()
        };
        let sum = |found: regex::Captures<'_>| {
            let digits: String = found
                .get(1)?
                .as_str()
                .chars()
                .filter(char::is_ascii_digit)
                .collect();
            Some(100 * digits.parse::<i64>().ok()? + found.get(2)?.as_str().parse::<i64>().ok()?)
        };
        Values {
            days: DAY.captures_iter(text).filter_map(day).collect(),
            cents: SUM.captures_iter(text).filter_map(sum).collect(),
            letters: squeeze(text),
        }
    }

    /// Adds the words of the same text in another language; its days and sums are those it has already.
    pub fn also(&mut self, text: &str) {
        self.letters.push(' ');
        self.letters.push_str(&squeeze(text));
    }

    /// Whether the text holds this: a day as `2025-12-03`, a sum as `1234.56`, else any words.
    pub fn hold(&self, wanted: &str) -> bool {
        let wanted = wanted.trim();
        if let Ok(day) = wanted.parse::<Date>() {
            return self.days.contains(&day);
        }
        if let Some(cents) = cents(wanted) {
            return self.cents.contains(&cents);
        }
        self.letters.contains(&squeeze(wanted))
    }
}

fn cents(text: &str) -> Option<i64> {
    let (euros, cents) = text.split_once('.')?;
    let plain = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    if cents.len() != 2 || !plain(euros) || !plain(cents) {
        return None;
    }
    Some(100 * euros.parse::<i64>().ok()? + cents.parse::<i64>().ok()?)
}

/// Letters and digits in small letters.
fn squeeze(text: &str) -> String {
    text.chars()
        .filter(|char| char.is_alphanumeric())
        .flat_map(char::to_lowercase)
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_that_are_no_values_are_none() {
        let values = Values::of("Az. 20.3-968.12/4471, § 122 Abs. 2, am 31.02.2025, Seite 1 von 2");
        assert_eq!((values.days.len(), values.cents.len()), (0, 0));
        assert!(values.hold("20.3-968.12/4471"), "{values:?}");
    }

    #[test]
    fn words_of_another_language_count_too() {
        let mut values = Values::of("Widerspruch");
        values.also("Zażalenie do 3 grudnia");
        assert!(values.hold("ZAŻALENIE") && values.hold("widerspruch"));
        assert!(
            !values.hold("spruchzaz"),
            "nothing runs over the edge of two texts"
        );
    }
}
