//! What an answer may look like: bytes that break the rule cannot be written.
//!
//! A rule is compiled into slots that follow each other: fixed text, one of several texts, or free text. While an
//! answer grows, the set of places where it may be is kept; a token whose bytes lead nowhere is not chosen. So a
//! choice is always one of the given lines, and a number always a given one.

use std::collections::BTreeSet;

use super::TalkError;

/// The rule for an answer.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Rule {
    /// Any text.
    #[default]
    Free,
    /// Exactly one of these texts.
    Choice(Vec<String>),
    /// Any text, but no digits other than those that stand together in one of these: with `15.12.2026` given, `15`,
    /// `12` and `2026` may be written, `16` and `20` may not. Digits of every script count.
    Numbers(Vec<String>),
    /// A JSON object with these fields in this order, without escapes.
    Json(Vec<Field>),
}

/// A field of [`Rule::Json`]. Its name has no quotes, backslashes or control characters.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Field {
    /// The name.
    pub name: String,
    /// What may stand there, as a JSON string.
    pub value: Value,
}

/// What may stand in a field.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Value {
    /// One of these.
    OneOf(Vec<String>),
    /// Text of so many letters at most, with digits only from `numbers` (as in [`Rule::Numbers`]) if given.
    Text {
        /// Most letters.
        most: usize,
        /// The texts that hold the digits; `None` allows all.
        numbers: Option<Vec<String>>,
    },
}

#[derive(Clone, Debug)]
enum Slot {
    /// One of these; a single one is fixed text.
    OneOf(Vec<Vec<u8>>),
    Text {
        in_json: bool,
        most: usize,
        /// Runs of digits that may be written.
        runs: Option<BTreeSet<String>>,
    },
}

/// A place in the slots.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Place {
    slot: usize,
    /// Which text of [`Slot::OneOf`], and bytes of it that were written; or letters written of free text.
    which: usize,
    count: usize,
    /// The digits that the text ends with.
    run: String,
    /// A letter whose bytes are not all here.
    open: Vec<u8>,
}

/// A rule with the places where an answer may be.
#[derive(Clone, Debug)]
pub(super) struct Guide {
    slots: Vec<Slot>,
    places: Vec<Place>,
    free: bool,
}

impl Guide {
    /// At the beginning of an answer.
    ///
    /// # Errors
    /// [`TalkError::Rule`] if no answer fulfils the rule.
    pub(super) fn new(rule: &Rule) -> Result<Self, TalkError> {
        let wrong = |what: &str| Err(TalkError::Rule(what.to_owned()));
        let slots = match rule {
            Rule::Free => vec![],
            Rule::Choice(lines) => vec![one_of(lines)],
            Rule::Numbers(texts) => vec![Slot::Text {
                in_json: false,
                most: usize::MAX,
                runs: Some(runs(texts)),
            }],
            Rule::Json(fields) => json(fields)?,
        };
        for slot in &slots {
            if let Slot::OneOf(texts) = slot
                && (texts.is_empty() || texts.iter().any(Vec::is_empty))
            {
                return wrong("a choice among no lines, or an empty line");
            }
        }
        let mut guide = Guide {
            places: Vec::new(),
            slots,
            free: *rule == Rule::Free,
        };
        guide.places = guide.entered(0);
        Ok(guide)
    }

    /// Whether everything is allowed.
    pub(super) fn free(&self) -> bool {
        self.free
    }

    /// Whether `bytes` may follow.
    pub(super) fn allows(&self, bytes: &[u8]) -> bool {
        self.free || !self.after(bytes).is_empty()
    }

    /// Bytes with which something may begin.
    pub(super) fn first_bytes(&self) -> impl Iterator<Item = u8> {
        (0..=255).filter(|byte| self.allows(&[*byte]))
    }

    /// Notes that `bytes` were written; they must be allowed.
    pub(super) fn push(&mut self, bytes: &[u8]) {
        if !self.free {
            self.places = self.after(bytes);
        }
    }

    /// Whether the answer may end here.
    pub(super) fn may_end(&self) -> bool {
        self.free || self.places.iter().any(|place| self.ended(place))
    }

    /// Whether nothing can follow.
    pub(super) fn must_end(&self) -> bool {
        !self.free && self.places.iter().all(|place| place.slot == self.slots.len())
    }

    fn after(&self, bytes: &[u8]) -> Vec<Place> {
        let mut places = self.places.clone();
        for &byte in bytes {
            places = places.iter().flat_map(|place| self.step(place, byte)).collect();
            places.dedup();
            if places.is_empty() {
                break;
            }
        }
        places
    }

    /// The places at the beginning of a slot.
    fn entered(&self, slot: usize) -> Vec<Place> {
        let place = |which| Place {
            slot,
            which,
            count: 0,
            run: String::new(),
            open: Vec::new(),
        };
        match self.slots.get(slot) {
            Some(Slot::OneOf(texts)) => (0..texts.len()).map(place).collect(),
            _ => vec![place(0)],
        }
    }

    fn step(&self, place: &Place, byte: u8) -> Vec<Place> {
        match self.slots.get(place.slot) {
            None => Vec::new(),
            Some(Slot::OneOf(texts)) => {
                let text = &texts[place.which];
                if text.get(place.count) != Some(&byte) {
                    return Vec::new();
                }
                if place.count + 1 == text.len() {
                    return self.entered(place.slot + 1);
                }
                let mut next = place.clone();
                next.count += 1;
                vec![next]
            }
            Some(Slot::Text { in_json, most, runs }) => {
                let mut next = Vec::new();
                if self.complete(place) {
                    // The text may be over, and the byte belong to what comes after.
                    let after = self.entered(place.slot + 1);
                    next.extend(after.iter().flat_map(|place| self.step(place, byte)));
                }
                if !(*in_json && matches!(byte, b'"' | b'\\' | 0..=0x1F)) {
                    next.extend(grown(place, byte, *most, runs.as_ref()));
                }
                next
            }
        }
    }

    /// Whether free text may be over here: no letter half written, no number half written.
    fn complete(&self, place: &Place) -> bool {
        match &self.slots[place.slot] {
            Slot::Text { runs, .. } => {
                let whole = |runs: &BTreeSet<String>| place.run.is_empty() || runs.contains(&place.run);
                place.open.is_empty() && runs.as_ref().is_none_or(whole)
            }
            Slot::OneOf(_) => false,
        }
    }

    fn ended(&self, place: &Place) -> bool {
        place.slot == self.slots.len() || (place.slot + 1 == self.slots.len() && self.complete(place))
    }
}

/// Free text with one byte more, if that is allowed.
fn grown(place: &Place, byte: u8, most: usize, runs: Option<&BTreeSet<String>>) -> Option<Place> {
    if place.count >= most {
        return None;
    }
    let mut next = place.clone();
    next.open.push(byte);
    let half_a_number = runs.is_some_and(|runs| !(place.run.is_empty() || runs.contains(&place.run)));
    let letter = match std::str::from_utf8(&next.open) {
        Ok(text) => text.chars().next()?,
        // More bytes of the same letter are to come; inside a number it must be able to become a digit.
        Err(error) if error.error_len().is_none() => {
            return (!half_a_number || begins_digit(&next.open)).then_some(next);
        }
        Err(_) => return None,
    };
    next.open.clear();
    next.count += 1;
    let Some(runs) = runs else { return Some(next) };
    if let Some(digit) = digit(letter) {
        next.run.push(digit);
        runs.range(next.run.clone()..)
            .next()
            .is_some_and(|run| run.starts_with(&next.run))
            .then_some(next)
    } else if letter.is_numeric() || half_a_number {
        None
    } else {
        next.run.clear();
        Some(next)
    }
}

/// The zeros of scripts with ten digits in a row.
const ZEROS: [u32; 20] = [
    0x30, 0x660, 0x6F0, 0x7C0, 0x966, 0x9E6, 0xA66, 0xAE6, 0xB66, 0xBE6, 0xC66, 0xCE6, 0xD66, 0xE50, 0xED0,
    0xF20, 0x1040, 0x17E0, 0x1810, 0xFF10,
];

/// The digit that a letter is, in whatever script.
fn digit(letter: char) -> Option<char> {
    let code = u32::from(letter);
    let zero = ZEROS
        .into_iter()
        .find(|zero| (*zero..zero + 10).contains(&code))?;
    char::from_digit(code - zero, 10)
}

/// Whether a digit of some script is written with these bytes first.
fn begins_digit(bytes: &[u8]) -> bool {
    let digits = ZEROS
        .iter()
        .flat_map(|zero| *zero..zero + 10)
        .filter_map(char::from_u32);
    digits
        .into_iter()
        .any(|digit| digit.encode_utf8(&mut [0; 4]).as_bytes().starts_with(bytes))
}

/// Digits that stand together, with and without zeros before them: who read `08.12.` may say 8 December.
fn runs(texts: &[String]) -> BTreeSet<String> {
    let mut all = BTreeSet::new();
    for text in texts {
        let plain: String = text.chars().map(|letter| digit(letter).unwrap_or(' ')).collect();
        for run in plain.split_whitespace() {
            all.insert(run.to_owned());
            let short = run.trim_start_matches('0');
            if !short.is_empty() {
                all.insert(short.to_owned());
            }
        }
    }
    all
}

fn one_of(texts: &[String]) -> Slot {
    Slot::OneOf(texts.iter().map(|text| text.clone().into_bytes()).collect())
}

fn json(fields: &[Field]) -> Result<Vec<Slot>, TalkError> {
    let plain = |text: &str| {
        if text.contains(['"', '\\']) || text.chars().any(char::is_control) {
            Err(TalkError::Rule("a text that JSON would escape".into()))
        } else {
            Ok(())
        }
    };
    let mut slots = Vec::new();
    let mut before = "{".to_owned();
    for field in fields {
        plain(&field.name)?;
        slots.push(one_of(&[format!("{before}\"{}\": \"", field.name)]));
        slots.push(match &field.value {
            Value::OneOf(texts) => {
                texts.iter().try_for_each(|text| plain(text))?;
                one_of(texts)
            }
            Value::Text { most, numbers } => Slot::Text {
                in_json: true,
                most: *most,
                runs: numbers.as_deref().map(runs),
            },
        });
        before = "\", ".to_owned();
    }
    let end = if fields.is_empty() { "{}" } else { "\"}" };
    slots.push(one_of(&[end.to_owned()]));
    Ok(slots)
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test that fails says where")]
mod tests {
    use super::*;

    fn texts(all: &[&str]) -> Vec<String> {
        all.iter().map(|text| (*text).to_owned()).collect()
    }

    fn fits(rule: &Rule, text: &str) -> bool {
        let mut guide = Guide::new(rule).unwrap();
        text.as_bytes().chunks(3).all(|bytes| {
            let allowed = guide.allows(bytes);
            guide.push(bytes);
            allowed
        }) && guide.may_end()
    }

    #[test]
    fn a_choice_is_one_of_the_lines() {
        let rule = Rule::Choice(texts(&["Zeile 1", "Zeile 12", "keine"]));
        for right in ["Zeile 1", "Zeile 12", "keine"] {
            assert!(fits(&rule, right), "{right}");
        }
        for wrong in ["Zeile", "Zeile 2", "keine ", "", "eine"] {
            assert!(!fits(&rule, wrong), "{wrong}");
        }
        let mut guide = Guide::new(&rule).unwrap();
        guide.push(b"keine");
        assert!(guide.must_end());
        let mut guide = Guide::new(&rule).unwrap();
        guide.push(b"Zeile 1");
        assert!(guide.may_end() && !guide.must_end());
        assert!(Guide::new(&Rule::Choice(vec![])).is_err());
    }

    #[test]
    fn only_given_numbers_are_written() {
        let rule = Rule::Numbers(texts(&["bis 08.12.2026", "1.234,50 €", "§ 70"]));
        for right in [
            "Zahlen Sie 1.234,50 Euro bis 8.12.2026.",
            "§ 70",
            "ohne Zahl",
            "حتى ٠٨.١٢.٢٠٢٦",
            "08.12.",
        ] {
            assert!(fits(&rule, right), "{right}");
        }
        for wrong in ["9.12.2026", "1.235", "7", "701", "20", "2²", "½", "٩", "Ⅷ"] {
            assert!(!fits(&rule, wrong), "{wrong}");
        }
    }

    #[test]
    fn json_has_the_given_shape() {
        let rule = Rule::Json(vec![
            Field {
                name: "line".into(),
                value: Value::OneOf(texts(&["3", "31"])),
            },
            Field {
                name: "text".into(),
                value: Value::Text {
                    most: 20,
                    numbers: Some(texts(&["15 Uhr"])),
                },
            },
        ]);
        for right in [
            r#"{"line": "3", "text": "um 15 Uhr, ja"}"#,
            r#"{"line": "31", "text": ""}"#,
        ] {
            assert!(fits(&rule, right), "{right}");
            serde_json::from_str::<serde_json::Value>(right).unwrap();
        }
        for wrong in [
            r#"{"line": "4", "text": ""}"#,
            r#"{"line": "3", "text": "um 16 Uhr"}"#,
            r#"{"line": "3", "text": "1"}"#,
            r#"{"line": "3", "text": "a\"b"}"#,
            r#"{"line": "3", "text": "zwanzig Zeichen und mehr"}"#,
            r#"{"line": "3"}"#,
        ] {
            assert!(!fits(&rule, wrong), "{wrong}");
        }
        assert!(fits(&Rule::Json(vec![]), "{}"));
    }

    #[test]
    fn nothing_leads_into_a_dead_end() {
        let mut guide = Guide::new(&Rule::Numbers(texts(&["123"]))).unwrap();
        guide.push(b"12");
        assert!(
            !guide.allows(&[0xC3]),
            "no letter may follow, so it may not begin"
        );
        assert!(guide.allows("٣".as_bytes()) && guide.allows(b"3"));
        let field = Field {
            name: "a".into(),
            value: Value::Text {
                most: 2,
                numbers: None,
            },
        };
        let mut guide = Guide::new(&Rule::Json(vec![field])).unwrap();
        guide.push("{\"a\": \"öö".as_bytes());
        assert_eq!(guide.first_bytes().collect::<Vec<_>>(), b"\"");
    }

    #[test]
    fn broken_letters_are_not_written() {
        let guide = Guide::new(&Rule::Numbers(vec![])).unwrap();
        assert!(guide.allows(&[0xC3]));
        assert!(!guide.allows(&[0xC3, b'a']));
        assert!(!guide.allows(&[0xFF]));
    }
}
