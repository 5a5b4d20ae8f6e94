//! What a text says: its figures, claims and denials, with their places.

use std::ops::Range;

use regex::Captures;

use super::tokens::{Token, even, tokens};
use super::value::Value;
use super::words::Words;
use crate::reading::text::printed;

/// What one text says.
#[derive(Debug)]
pub(super) struct Said {
    /// The text in one form.
    pub(super) text: String,
    pub(super) tokens: Vec<Token>,
    /// Figures in the order of the text.
    pub(super) values: Vec<(Value, Range<usize>)>,
    /// What is spoken of, and where.
    pub(super) claims: Vec<(&'static str, usize)>,
    /// Whether anything is denied.
    pub(super) denies: bool,
    /// Whether anything is lacking or refused, which may be told as a denial.
    pub(super) lacks: bool,
}

/// Reads a text in the language of `words`.
pub(super) fn read(text: &str, words: &Words) -> Said {
    let text = even(text);
    let tokens = tokens(&text, words.apostrophes);
    let mut found = Found {
        free: text.clone(),
        values: Vec::new(),
    };
    found.shapes();
    found.named(&tokens, words);
    found.numbers(&text);
    found.values.sort_by_key(|(_, at)| at.start);
    let claims = words.claims.iter().flat_map(|(claim, cue)| {
        let places = (0..tokens.len()).filter(|at| cue.at(&tokens, *at).is_some());
        places.map(|at| (*claim, tokens[at].at.start)).collect::<Vec<_>>()
    });
    let claims = claims.collect();
    let denies = words.not.stands_in(&tokens);
    let lacks = words.lack.stands_in(&tokens);
    Said {
        text,
        values: found.values,
        claims,
        denies,
        lacks,
        tokens,
    }
}

/// Makes a figure of what a pattern found; `None` where it is none.
type Make = fn(&Captures<'_>) -> Option<Value>;

/// What was found, and the text without it.
struct Found {
    free: String,
    values: Vec<(Value, Range<usize>)>,
}

impl Found {
    fn take(&mut self, value: Value, at: Range<usize>) {
        self.blank(at.clone());
        self.values.push((value, at));
    }

    fn blank(&mut self, at: Range<usize>) {
        let spaces = " ".repeat(at.len());
        self.free.replace_range(at, &spaces);
    }

    fn is_free(&self, at: &Range<usize>) -> bool {
        !self.free[at.clone()].starts_with(' ')
    }

    /// Figures that are known by their shape alone.
    fn shapes(&mut self) {
        let shapes: [(&regex::Regex, Make); 9] = [
            (printed!(r"(?i)\b[\w.+-]+@[\w-]+(?:\.[\w-]+)+"), address),
            (
                printed!(
                    r"(?i)\b(?:https?://|www\.)[\w./?=&#%~-]*\w|\b[a-z0-9-]{2,}(?:\.[a-z0-9-]+)*\.(?:de|com|org|net|eu|info|gov|bund)\b(?:/[\w./-]*\w)?"
                ),
                address,
            ),
            (
                printed!(r"\b[A-Z]{2}\d{2}(?: ?\d{4}){3,7}(?: ?\d{1,3}\b)?|\b[A-Z]{2}\d{2}[0-9A-Z]{11,30}\b"),
                iban,
            ),
            (printed!(r"\b(\d{4})[-./](\d{1,2})[-./](\d{1,2})\b"), |hit| {
                day(hit, [3, 2, 1])
            }),
            (
                printed!(r"\b(\d{1,2})(?:\. ?|[/-])(\d{1,2})(?:\. ?|[/-])(\d{4}|\d{2})\b"),
                |hit| day(hit, [1, 2, 3]),
            ),
            (printed!(r"\b(\d{1,2})\. ?(\d{1,2})\."), |hit| day(hit, [1, 2, 0])),
            (
                printed!(r"(?i)\b(\d{1,2})(?:[:.]| ?h ?)(\d{2}) ?(uhr|h\b|am\b|pm\b|a\.m\.|p\.m\.)"),
                clock,
            ),
            (printed!(r"(?i)\b(\d{1,2})(?::| ?h ?)(\d{2})\b()"), clock),
            (
                printed!(r"(?i)\b(\d{1,2})() ?(uhr|h\b|am\b|pm\b|a\.m\.|p\.m\.)"),
                clock,
            ),
        ];
        for (pattern, value) in shapes {
            let free = self.free.clone();
            for hit in pattern.captures_iter(&free) {
                if let (Some(all), Some(value)) = (hit.get(0), value(&hit)) {
                    self.take(value, all.range());
                }
            }
        }
    }

    /// Days with the month's name, weekdays, periods.
    fn named(&mut self, tokens: &[Token], words: &Words) {
        let mut at = 0;
        while at < tokens.len() {
            let taken = self
                .named_day(tokens, words, at)
                .or_else(|| self.named_period(tokens, words, at))
                .or_else(|| self.weekday(tokens, words, at));
            at += taken.unwrap_or(1).max(1);
        }
        for at in 0..tokens.len() {
            if let Some((unit, _)) = words.unit(tokens, at)
                && self.is_free(&tokens[at].at)
                && words.month(tokens, at).is_none()
            {
                self.values.push((Value::Bare(unit), tokens[at].at.clone()));
            }
        }
    }

    /// Gives how many words it took, from `at` on.
    fn named_day(&mut self, tokens: &[Token], words: &Words, at: usize) -> Option<usize> {
        let (month, taken) = words.month(tokens, at)?;
        if !self.is_free(&tokens[at].at) {
            return None;
        }
        let is_day = |token: &&Token, found: &Self| {
            token.number().is_some_and(|n| (1..=31).contains(&n)) && found.is_free(&token.at)
        };
        // "3. März", "3 de marzo", "3rd March", "1er mars"
        let before = [1, 2]
            .into_iter()
            .filter_map(|back| tokens.get(at.checked_sub(back)?));
        let before = before.into_iter().find(|token| is_day(token, self)).cloned();
        let after = tokens
            .get(at + taken)
            .filter(|token| is_day(token, self))
            .cloned();
        let mut end = at + taken;
        let day = match (before, after) {
            (Some(before), _) => Some(before),
            (None, Some(after)) => {
                end += 1;
                Some(after)
            }
            (None, None) => None,
        };
        let years = tokens.get(end..(end + 2).min(tokens.len())).unwrap_or_default();
        let year = years
            .iter()
            .position(|token| token.number().is_some_and(|n| (1900..2200).contains(&n)));
        let mut written = None;
        if let Some(position) = year {
            written = years[position].number().and_then(|n| i16::try_from(n).ok());
            end += position + 1;
        }
        let start = day
            .as_ref()
            .map_or(tokens[at].at.start, |day| day.at.start.min(tokens[at].at.start));
        let stop = tokens[end - 1].at.end.max(tokens[at].at.end);
        match day.and_then(|day| i8::try_from(day.number()?).ok()) {
            Some(day) => self.take(
                Value::Day {
                    day,
                    month,
                    year: written,
                },
                start..stop,
            ),
            None => {
                // The year of a month stands for itself.
                self.take(
                    Value::Month(month),
                    tokens[at].at.start..tokens[at + taken - 1].at.end,
                );
                if let Some(year) = written {
                    let place = tokens[end - 1].at.clone();
                    self.take(Value::Digits(year.to_string()), place);
                }
            }
        }
        Some(end - at)
    }

    fn named_period(&mut self, tokens: &[Token], words: &Words, at: usize) -> Option<usize> {
        if !self.is_free(&tokens[at].at) {
            return None;
        }
        if let Some(((count, unit), taken)) = words.period(tokens, at) {
            self.take(
                Value::Period(count, unit),
                tokens[at].at.start..tokens[at + taken - 1].at.end,
            );
            return Some(taken);
        }
        let (count, taken) = match tokens[at].number() {
            Some(number) => (number, 1),
            None => words.number(tokens, at)?,
        };
        let (unit, more) = words.unit(tokens, at + taken)?;
        if words.month(tokens, at + taken).is_some() || self.inside_number(tokens[at].at.start) {
            return None;
        }
        let end = at + taken + more;
        self.take(
            Value::Period(count, unit),
            tokens[at].at.start..tokens[end - 1].at.end,
        );
        Some(end - at)
    }

    /// Whether digits and a separator stand just before: "1.000 Tage".
    fn inside_number(&self, at: usize) -> bool {
        let mut before = self.free[..at].chars().rev();
        matches!(before.next(), Some('.' | ',')) && before.next().is_some_and(|c| c.is_ascii_digit())
    }

    fn weekday(&mut self, tokens: &[Token], words: &Words, at: usize) -> Option<usize> {
        let (weekday, taken) = words.weekday(tokens, at)?;
        if !self.is_free(&tokens[at].at) {
            return None;
        }
        self.take(
            Value::Weekday(weekday),
            tokens[at].at.start..tokens[at + taken - 1].at.end,
        );
        Some(taken)
    }

    /// Sums, percentages, sections, and all other digits.
    fn numbers(&mut self, text: &str) {
        let number = printed!(r"\d{1,3}(?:[.,' ]\d{3})+(?:[.,]\d{1,2})?\b|\d+(?:[.,]\d{1,2}\b)?");
        let free = self.free.clone();
        let mut last_section: Option<usize> = None;
        for hit in number.find_iter(&free) {
            let (before, after) = (&text[..hit.start()], &text[hit.end()..]);
            let follows = last_section.is_some_and(|end| and().is_match(&free[end..hit.start()]));
            let (value, end) = if section().is_match(before) || follows {
                let letter = after.chars().next().filter(char::is_ascii_lowercase);
                let alone = !after.chars().nth(1).is_some_and(char::is_alphabetic);
                let letter = letter.filter(|_| alone).map(String::from).unwrap_or_default();
                let end = hit.end() + letter.len();
                last_section = Some(end);
                (Value::Section(format!("{}{letter}", digits(hit.as_str()))), end)
            } else {
                let written = figures(hit.as_str());
                let value = match written {
                    Some(cents) if euro_after().is_match(after) || euro_before().is_match(before) => {
                        Value::Cents(cents)
                    }
                    Some(cents) if percent_after().is_match(after) || percent_before().is_match(before) => {
                        Value::Percent(cents * 10)
                    }
                    Some(cents) if has_cents(hit.as_str()) => Value::Cents(cents),
                    _ => Value::Digits(digits(hit.as_str())),
                };
                (value, hit.end())
            };
            self.values.push((value, hit.start()..end));
        }
    }
}

fn euro_after() -> &'static regex::Regex {
    printed!(r"(?i)^(?:,?[-–—]{1,2})?\s?(?:€|eur|avro|евро|євро|يورو|اورو)")
}

fn euro_before() -> &'static regex::Regex {
    printed!(r"(?i)(?:€|\beuro?s?)\s?$")
}

fn percent_after() -> &'static regex::Regex {
    printed!(
        r"(?i)^\s?(?:%|٪|prozent|per ?cent|pour ?cent|por ciento|procent|процент|відсот|phần trăm|بالمائه|بالمئه|في المئه|درصد)"
    )
}

fn percent_before() -> &'static regex::Regex {
    printed!(r"(?i)(?:%|yüzde)\s?$")
}

/// What stands before the number of a section.
fn section() -> &'static regex::Regex {
    printed!(
        r"(?i)(?:§|\bparagra[a-zęłóâîăţț]*|\bsections?|\bsec\.|\bart\.?|\bart(?:ikel|icles?|ículos?|icol[oi]|icolul|ykuł\w*)|\bmadde\w*|\bđiều|статт?\w*|\bст\.|параграф\w*|الماده|ماده|المواد)\s?$"
    )
}

/// What stands between the numbers of two sections.
fn and() -> &'static regex::Regex {
    printed!(r"^\s*(?:,|und|bis|and|to|et|y|e|i|și|ve|và|и|та|و|-|–|f{1,2}\.?,?)\s*$")
}

fn address(hit: &Captures<'_>) -> Option<Value> {
    Some(Value::Address(hit.get(0)?.as_str().to_lowercase()))
}

fn iban(hit: &Captures<'_>) -> Option<Value> {
    Some(Value::Iban(hit.get(0)?.as_str().replace(' ', "")))
}

/// `groups` tells where day, month and year stand; 0 for none.
fn day(hit: &Captures<'_>, groups: [usize; 3]) -> Option<Value> {
    let number = |group: usize| hit.get(group).filter(|_| group > 0)?.as_str().parse::<i16>().ok();
    let [day, month, year] = groups.map(number);
    let year = year.map(|year| if year < 100 { 2000 + year } else { year });
    let (day, month) = (i8::try_from(day?).ok()?, i8::try_from(month?).ok()?);
    ((1..=31).contains(&day) && (1..=12).contains(&month)).then_some(Value::Day { day, month, year })
}

fn clock(hit: &Captures<'_>) -> Option<Value> {
    let number = |group: usize| hit.get(group).and_then(|part| part.as_str().parse::<u16>().ok());
    let (hour, minute) = (number(1)?, number(2).unwrap_or(0));
    let half = hit.get(3).map_or("", |part| part.as_str()).to_lowercase();
    let hour = match half.chars().next() {
        Some('p') if hour < 12 => hour + 12,
        Some('a') if hour == 12 => 0,
        _ => hour,
    };
    (hour <= 24 && minute < 60).then_some(Value::Clock(hour * 60 + minute))
}

/// Hundredths of a number as written: `1.234,5`, `1,234.50`, `1 234`.
fn figures(written: &str) -> Option<i64> {
    let last = written.rfind(['.', ',']);
    let places = last.map_or(0, |at| written.len() - at - 1);
    let (whole, part) = match last {
        Some(at) if places <= 2 => (&written[..at], &written[at + 1..]),
        _ => (written, ""),
    };
    let whole: i64 = digits(whole).parse().ok()?;
    let part: i64 = format!("{part:0<2}").parse().ok()?;
    whole.checked_mul(100)?.checked_add(part)
}

fn has_cents(written: &str) -> bool {
    let mut back = written.bytes().rev();
    let two =
        back.next().is_some_and(|b| b.is_ascii_digit()) && back.next().is_some_and(|b| b.is_ascii_digit());
    two && matches!(back.next(), Some(b'.' | b','))
}

fn digits(text: &str) -> String {
    text.chars().filter(char::is_ascii_digit).collect()
}
