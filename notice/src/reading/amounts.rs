//! Amounts of money as they are written: `1.234,56 €`, `EUR 42,-`, `42 Euro`, and in tables `42,00`.

use std::ops::Range;

use super::text::{Text, printed};

/// An amount found in the text.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Found {
    /// Where it stands in the joined text, its currency included.
    pub(crate) at: Range<usize>,
    /// Euro cents, or `None` where it is written like no amount (`1.234,5 €`): said, not guessed.
    pub(crate) cents: Option<i64>,
    /// Whether a currency stands beside it.
    pub(crate) currency: bool,
}

/// All amounts in the text, in order.
pub(crate) fn find(text: &Text) -> Vec<Found> {
    let pattern = printed!(
        r"(?:(EUR|Euro|EURO|€)[ \t]?\*{0,4})?([-–−+][ \t]?)?(\d[\d.]*(?: \d{3}(?-u:\b))+(?:,\d{2}(?-u:\b))?|(?:\d|(?-u:\b)[OIl]\d|(?-u:\b)[OIl]{1,2}[.,])[\dOoIl.,]*)([ \t]?,?[-–—]{1,2})?(?:\*{0,4}[ \t]?(€|EUR|Euro|EURO|Eur|EuR|euro)(?:(?-u:\b)|$|[^\w]|[a-zäöü])|[ \t]([EC£])(?:$|[^\w]))?"
    );
    let flat = &text.flat;
    let mut found: Vec<Found> = (0..text.lines.len())
        .filter_map(|i| torn_cell(&text.lines[i]).filter(|_| text.row_of(i).len() > 1))
        .collect();
    let torn_cells: Vec<Range<usize>> = found.iter().map(|f| f.at.clone()).collect();
    for hit in pattern.captures_iter(flat) {
        let Some(number) = hit.get(3) else { continue };
        if torn_cells.iter().any(|cell| cell.contains(&number.start())) {
            continue;
        }
        let before = flat[..number.start()].trim_end_matches(' ');
        let prefixed = hit.get(1).is_some();
        let currency = prefixed || hit.get(5).is_some() || hit.get(6).is_some();
        let Some((digits, read_as)) = figures(number.as_str(), currency) else {
            continue;
        };
        let mut digits = read_as.as_deref().unwrap_or(digits);
        let before_char = before.chars().next_back().unwrap_or(' ');
        let glued = flat[..number.start()].chars().next_back().unwrap_or(' ');
        let sign = hit.get(2);
        // "insgesamt143,50 EUR": only the space got lost
        let word = before.chars().rev().take_while(|c| c.is_lowercase()).count();
        let lost_space = word >= 3 && hit.get(5).is_some() && !before.ends_with(' ');
        if !prefixed
            && !lost_space
            && (glued.is_alphanumeric() || matches!(glued, '/' | '.' | ',' | ':' | '§'))
        {
            continue;
        }
        // "Nr. 12 34,00": only thousands may follow a space
        if digits.contains(char::is_whitespace)
            && !printed!(r"^\d{1,3}(?:[\s]\d{3})+(?:,\d{2})?$").is_match(digits)
        {
            digits = digits.rsplit(char::is_whitespace).next().unwrap_or(digits);
        }
        let start = number.start() + (number.as_str().len() - number.as_str().trim_start().len());
        let dash = hit.get(4).is_some();
        if printed!(r"^\d{1,2}\.\d{1,2}\.(?:\d{2}|\d{4})?$").is_match(digits) {
            continue; // a day, whatever the next cell says
        }
        let cents = cents(digits, currency, dash);
        if !currency && (cents.is_none() || unit_follows(&flat[number.end()..])) {
            continue;
        }
        // "1'234,50": the figures before the sign belong to it
        let apostrophe = matches!(glued, '\'' | '’' | '´' | '`')
            && before.chars().rev().nth(1).is_some_and(|c| c.is_ascii_digit());
        // a lost digit group: "12, 50 Euro" may be 12.50 or 50
        let torn = currency
            && !prefixed
            && before_char == ','
            && before.len() >= 2
            && before.as_bytes()[before.len() - 2].is_ascii_digit()
            && digits.len() == 2;
        let negative = sign.is_some_and(|s| {
            s.as_str().trim() != "+"
                && flat[..s.start()]
                    .chars()
                    .next_back()
                    .is_none_or(|c| c.is_whitespace() || c == ':')
                && s.as_str().len() == s.as_str().trim_end().len()
        });
        // a currency in the cell before tells what is meant, and is no part of the amount
        let begin = hit
            .get(1)
            .filter(|m| !flat[m.end()..start].contains('\t'))
            .map_or(start, |m| m.start());
        let end = [hit.get(5), hit.get(6), hit.get(4)]
            .into_iter()
            .flatten()
            .map(|m| m.end())
            .max();
        let end = end.unwrap_or(number.start() + number.as_str().trim_end_matches(['.', ',']).len());
        let cents = if torn || apostrophe {
            None
        } else {
            cents.map(|c| if negative { -c } else { c })
        };
        found.push(Found {
            at: begin..end,
            cents,
            currency,
        });
    }
    found.sort_by_key(|f| f.at.start);
    found
}

/// "144, 72" as a whole cell of a row: nothing else can be meant, unlike in running text.
fn torn_cell(line: &super::text::TextLine) -> Option<Found> {
    let hit = printed!(r"^(€ ?|EUR )?(\d{1,3}(?:\.\d{3})*) ?, ?(\d{2})( ?€| ?EUR| ?Euro)?$")
        .captures(&line.text)?;
    let torn = line.text.contains(" ,") || line.text.contains(", ");
    let digits = format!("{},{}", hit.get(2)?.as_str(), hit.get(3)?.as_str());
    torn.then(|| Found {
        at: line.flat.clone(),
        cents: cents(&digits, true, false),
        currency: hit.get(1).or(hit.get(4)).is_some(),
    })
}

/// The figures of a number, and how they are read where letters stand for some of them: only within a whole
/// amount with its cents and its currency, so that nothing else can be meant.
fn figures(number: &str, currency: bool) -> Option<(&str, Option<String>)> {
    let trimmed = number.trim_end_matches(['.', ',']);
    if !trimmed.contains(['O', 'o', 'I', 'l']) {
        return Some((trimmed, None));
    }
    let letters = trimmed.chars().filter(|c| c.is_alphabetic()).count();
    let digits = trimmed.chars().filter(char::is_ascii_digit).count();
    let whole = printed!(r"^[\dOoIl]{1,3}(?:\.[\dOoIl]{3})*,[\dOo]{2}$").is_match(trimmed);
    (currency && whole && digits > letters).then(|| {
        let read = trimmed.replace(['O', 'o'], "0").replace(['I', 'l'], "1");
        (trimmed, Some(read))
    })
}

/// The value of a written number, `None` where it follows no German way of writing money.
fn cents(digits: &str, currency: bool, dash: bool) -> Option<i64> {
    let decimal = printed!(r"^(\d{1,3}(?:[. ]\d{3})+|\d+),(\d{2})$");
    let point = printed!(r"^(\d{1,5})\.(\d{2})$");
    let whole = printed!(r"^(?:\d{1,3}(?:[. ]\d{3})+|\d+)$");
    let value = |euros: &str, cents: &str| -> Option<i64> {
        let euros: String = euros.chars().filter(char::is_ascii_digit).collect();
        let euros: i64 = euros.parse().ok()?;
        euros
            .checked_mul(100)?
            .checked_add(cents.parse().ok()?)
            .filter(|c| *c < 100_000_000_000)
    };
    if let Some(hit) = decimal.captures(digits) {
        return value(hit.get(1)?.as_str(), hit.get(2)?.as_str());
    }
    if currency && let Some(hit) = point.captures(digits) {
        return value(hit.get(1)?.as_str(), hit.get(2)?.as_str());
    }
    if (currency || dash) && whole.is_match(digits) && (currency || digits.len() < 7) {
        return currency.then(|| value(digits, "0")).flatten();
    }
    None
}

/// Whether the number counts something else than money.
fn unit_follows(after: &str) -> bool {
    printed!(
        r"^(?:[/:-]\d| ?(?:%|‰|v\.\s?H|Prozent|qm|m²|m2|m³|m3|cbm|km|kWh|kW|ha|cm|mm|kg|Liter|l(?-u:\b)|Std|Stunden(?-u:\b)|Tage(?-u:\b)|Monate(?-u:\b)|Jahre(?-u:\b)|g/km|mg|‰|Punkte|Zoll|t(?-u:\b)|ar(?-u:\b)|[xX×*]\s?\d))"
    )
    .is_match(after)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::reading::testing::pages;

    fn read(line: &str) -> Vec<Option<i64>> {
        find(&Text::new(&pages(line))).iter().map(|f| f.cents).collect()
    }

    #[test]
    fn written_forms() {
        for (line, cents) in [
            ("1.234,56 €", 123_456),
            ("EUR 42,-", 4200),
            ("42,00 Euro", 4200),
            ("42 Euro", 4200),
            ("42,-- EUR", 4200),
            ("€ 42,00", 4200),
            ("1 234,56 EUR", 123_456),
            ("1.000 €", 100_000),
            ("42.00 EUR", 4200),
            ("5,00€", 500),
            ("Betrag: 17,50", 1750),
            ("10000 Euro", 1_000_000),
            ("in Höhe von 42,00 €.", 4200),
            ("42,00 E", 4200),
            ("-42,00 €", -4200),
            ("EUR42,00", 4200),
            ("55,00 EURzahlbar", 5500),
            ("von 8,40€, die", 840),
        ] {
            assert_eq!(read(line), vec![Some(cents)], "{line}");
        }
    }

    #[test]
    fn what_is_written_wrong_is_not_guessed() {
        for line in ["1.234,5 €", "12,34,56 EUR", "1.23.456,00 €", "12, 50 Euro"] {
            assert!(read(line).contains(&None), "{line} {:?}", read(line));
            assert!(
                !read(line).iter().any(Option::is_some) || line.starts_with("12, "),
                "{line} {:?}",
                read(line)
            );
        }
    }

    #[test]
    fn other_numbers() {
        for line in [
            "19,00 %",
            "45,50 qm",
            "Az. 12.345,67/8",
            "§ 3 Abs. 1",
            "am 15.02.2026",
            "13.10.25 | EUR",
            "Tel. 0345 6822-4173",
            "12,5 km",
        ] {
            assert_eq!(read(line), Vec::<Option<i64>>::new(), "{line}");
        }
    }

    #[test]
    fn a_row_of_a_table() {
        assert_eq!(
            read("15.02.2026 | 192,14 € | 768,58"),
            vec![Some(19_214), Some(76_858)]
        );
        // the cells of a table that the recogniser took for one
        assert_eq!(
            read("Betrag | 142,30 142,29 1.142,29"),
            vec![Some(14_230), Some(14_229), Some(114_229)]
        );
    }
}
