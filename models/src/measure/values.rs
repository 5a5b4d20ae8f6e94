//! The values on which everything depends, as they are printed: days, amounts, IBANs.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use regex::Regex;

/// A sort of value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Value {
    /// `04.07.2025`, `4. Juli 2025`.
    Date,
    /// `1.234,56`.
    Amount,
    /// `DE02 8505 0300 3120 0488 15`.
    Iban,
}

// An invalid pattern is found by the tests; at run time it would only mean that nothing is found.
static DATE: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(concat!(
        r"\b\d{1,2}\. ?\d{1,2}\. ?\d{4}\b|\b\d{1,2}\. (?:Januar|Februar|März|April|Mai|Juni|Juli|August|",
        r"September|Oktober|November|Dezember) \d{4}\b"
    ))
    .ok()
});
static AMOUNT: LazyLock<Option<Regex>> =
    LazyLock::new(|| Regex::new(r"\b\d{1,3}(?:\.\d{3})+,\d{2}\b|\b\d+,\d{2}\b").ok());
static IBAN: LazyLock<Option<Regex>> = LazyLock::new(|| Regex::new(r"\bDE\d{2}(?: ?\d{4}){4} ?\d{2}\b").ok());

impl Value {
    /// How often each value of this sort stands in a comparable text, without spaces.
    pub(super) fn count(self, text: &str) -> BTreeMap<String, usize> {
        let pattern = match self {
            Value::Date => &DATE,
            Value::Amount => &AMOUNT,
            Value::Iban => &IBAN,
        };
        let mut counts = BTreeMap::new();
        for found in pattern.iter().flat_map(|pattern| pattern.find_iter(text)) {
            *counts.entry(found.as_str().replace(' ', "")).or_default() += 1;
        }
        counts
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_are_found_as_printed() {
        let text =
            "am 4. Juli 2025 und 04.07.2025: 1.234,56 EUR, 20,00 und 20,00 auf DE02 8505 0300 3120 0488 15";
        let keys = |value: Value| value.count(text).into_keys().collect::<Vec<_>>();
        assert_eq!(keys(Value::Date), ["04.07.2025", "4.Juli2025"]);
        assert_eq!(keys(Value::Amount), ["1.234,56", "20,00"]);
        assert_eq!(Value::Amount.count(text)["20,00"], 2);
        assert_eq!(keys(Value::Iban), ["DE02850503003120048815"]);
    }
}
