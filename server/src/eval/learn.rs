//! What days, periods and sums are for, learnt from tagged passages and from the open letters.
//!
//! A passage (`notice/passages/*.txt`) begins with a line `@ kind of letter, kind of sender, date of the letter`; every day, period and
//! sum in the lines below it stands in braces behind its label: `bis zum {payment:15.03.2026}`. Cells of a row are parted by
//! tabs, passages by empty lines.

use std::collections::BTreeMap;
use std::fmt;

use jiff::civil::Date;
use notice::notice::{AmountRole, DeadlineKind};
use notice::page::{Line, LineId, Page};
use notice::reading::learnt::{Example, PURPOSES, ROLES, Seen, Sort, Weights, seen};

/// Labels of passages, in the order of [`PURPOSES`].
const PURPOSE_LABELS: [&str; 8] = [
    "payment",
    "reply",
    "submit",
    "appointment",
    "objection",
    "court",
    "other",
    "none",
];
/// Labels of passages, in the order of [`ROLES`].
const ROLE_LABELS: [&str; 4] = ["to_pay", "instalment", "received", "other"];

/// What a place of a passage counts against one of a letter: passages have no head and no neighbours. Chosen by letters that were set
/// apart.
const OF_A_PASSAGE: f32 = 0.4;

/// Examples by what stands at their places.
#[derive(Clone, Debug, Default)]
pub struct Examples {
    /// Of days; classes are [`PURPOSES`].
    pub days: Vec<Example>,
    /// Of periods; classes are [`PURPOSES`].
    pub periods: Vec<Example>,
    /// Of sums; classes are [`ROLES`].
    pub sums: Vec<Example>,
}

/// The weights learnt, by what stands at the places.
pub struct Learnt {
    /// Of days.
    pub days: Weights,
    /// Of periods.
    pub periods: Weights,
    /// Of sums.
    pub sums: Weights,
}

impl Examples {
    fn add(&mut self, sort: Sort, signs: Vec<u32>, class: usize, weight: f32) {
        let examples = match sort {
            Sort::Day => &mut self.days,
            Sort::Period => &mut self.periods,
            Sort::Sum => &mut self.sums,
        };
        examples.push(Example { signs, class, weight });
    }

    /// Those of both.
    pub fn join(&mut self, other: Examples) {
        self.days.extend(other.days);
        self.periods.extend(other.periods);
        self.sums.extend(other.sums);
    }

    /// The places of an open letter. `days` and `sums` are its facts; a period is taken as the rules read it.
    pub fn letter(&mut self, pages: &[Page], days: &[(DeadlineKind, Date)], sums: &[(AmountRole, i64)]) {
        for place in seen(pages, None, None) {
            let purpose = |kind: Option<DeadlineKind>| PURPOSES.iter().position(|purpose| *purpose == kind);
            let class = match place.sort {
                Sort::Day => {
                    let fact = days.iter().find(|(_, day)| Some(*day) == place.date);
                    purpose(fact.map(|(kind, _)| *kind))
                }
                Sort::Period if place.instructed => None,
                Sort::Period => purpose(place.rule),
                Sort::Sum => ROLES.iter().position(|role| {
                    let fact = |(fact, cents): &(AmountRole, i64)| {
                        fact == role && Some(*cents) == place.cents.map(i64::abs)
                    };
                    *role == AmountRole::Other || sums.iter().any(fact)
                }),
            };
            if let Some(class) = class {
                self.add(place.sort, place.signs, class, 1.0);
            }
        }
    }

    /// Learns from all of them.
    pub fn learn(&self) -> Learnt {
        Learnt {
            days: Weights::learn(&self.days, PURPOSES.len()),
            periods: Weights::learn(&self.periods, PURPOSES.len()),
            sums: Weights::learn(&self.sums, ROLES.len()),
        }
    }
}

/// A passage with the labels of its places.
#[derive(Clone, Debug, PartialEq)]
pub struct Passage {
    heading: String,
    issued: Option<Date>,
    page: Page,
    /// Label and text of each tag, in order.
    tags: Vec<(String, String)>,
}

/// All passages of a file.
pub fn passages(text: &str) -> Vec<Passage> {
    let mut passages: Vec<(&str, Vec<&str>)> = Vec::new();
    for line in text.lines() {
        if let Some(head) = line.strip_prefix("@ ") {
            passages.push((head, Vec::new()));
        } else if let (Some((_, lines)), false) = (passages.last_mut(), line.trim().is_empty()) {
            lines.push(line);
        }
    }
    passages
        .into_iter()
        .map(|(head, lines)| Passage::new(head, &lines))
        .collect()
}

impl Passage {
    fn new(head: &str, lines: &[&str]) -> Self {
        let mut tags = Vec::new();
        let mut page = Page {
            width: 1000,
            height: 1414,
            ..Page::default()
        };
        for (row, line) in (1..).zip(lines) {
            let plain = untagged(line, &mut tags);
            for cell in plain.split('\t').filter(|cell| !cell.trim().is_empty()) {
                page.lines.push(Line {
                    id: LineId {
                        page: 1,
                        line: page.lines.len() as u16 + 1,
                    },
                    text: cell.trim().to_owned(),
                    block: 1,
                    row,
                    ..Line::default()
                });
            }
        }
        Passage {
            heading: head.split(',').next().unwrap_or("").to_owned(),
            issued: head.rsplit([',', ' ']).next().and_then(|day| day.parse().ok()),
            page,
            tags,
        }
    }

    /// The places that are tagged, with their labels. A place takes the first free tag that says the same.
    fn places(&self) -> Vec<(Seen, &str)> {
        let letters = |text: &str| -> String {
            text.chars()
                .filter(|c| c.is_alphanumeric())
                .flat_map(char::to_lowercase)
                .collect()
        };
        let mut free: Vec<(String, &str)> = self
            .tags
            .iter()
            .map(|(label, text)| (letters(text), label.as_str()))
            .collect();
        let page = std::slice::from_ref(&self.page);
        seen(page, Some(&self.heading), self.issued)
            .into_iter()
            .filter_map(|place| {
                let printed = letters(&place.printed);
                let labels: &[&str] = if place.sort == Sort::Sum {
                    &ROLE_LABELS
                } else {
                    &PURPOSE_LABELS
                };
                let same = |tag: &str| !tag.is_empty() && (tag.contains(&printed) || printed.contains(tag));
                let at = free
                    .iter()
                    .position(|(tag, label)| labels.contains(label) && same(tag))
                    .filter(|_| !printed.is_empty())?;
                Some((place, free.remove(at).1))
            })
            .collect()
    }

    /// Adds its places.
    pub fn examples(&self, to: &mut Examples) {
        for (place, label) in self.places() {
            if let Some(class) = class(place.sort, label) {
                to.add(place.sort, place.signs, class, OF_A_PASSAGE);
            }
        }
    }
}

fn class(sort: Sort, label: &str) -> Option<usize> {
    let labels: &[&str] = if sort == Sort::Sum {
        &ROLE_LABELS
    } else {
        &PURPOSE_LABELS
    };
    labels.iter().position(|known| *known == label)
}

/// The line as it is printed; its tags go to `tags`.
fn untagged(line: &str, tags: &mut Vec<(String, String)>) -> String {
    let mut plain = String::new();
    let mut rest = line;
    while let Some((before, tagged)) = rest.split_once('{') {
        plain.push_str(before);
        let Some((tag, after)) = tagged.split_once('}') else {
            rest = tagged;
            continue;
        };
        let (label, text) = tag.split_once(':').unwrap_or(("", tag));
        tags.push((label.to_owned(), text.trim().to_owned()));
        plain.push_str(text);
        rest = after;
    }
    plain.push_str(rest);
    plain
}

/// How the classifier does on passages that it has not learnt from, without the rules.
#[derive(Clone, Debug, Default)]
pub struct Check {
    /// By sort of the place and label: how often it was found, missed, and given where something else stands.
    rows: BTreeMap<(u8, String), [usize; 3]>,
}

/// Learns five times from four fifths of the passages and all letters, and tries what is left.
pub fn check(passages: &[Passage], letters: &Examples) -> Check {
    let mut check = Check::default();
    for part in 0..5 {
        let mut examples = letters.clone();
        let others = passages.iter().enumerate().filter(|(i, _)| i % 5 != part);
        others.for_each(|(_, passage)| passage.examples(&mut examples));
        let learnt = examples.learn();
        for (_, passage) in passages.iter().enumerate().filter(|(i, _)| i % 5 == part) {
            for (place, label) in passage.places() {
                check.add(&learnt, place, label);
            }
        }
    }
    check
}

impl Check {
    fn add(&mut self, learnt: &Learnt, place: Seen, label: &str) {
        let (weights, labels, number): (_, &[&str], _) = match place.sort {
            Sort::Day => (&learnt.days, &PURPOSE_LABELS, 0),
            Sort::Period => (&learnt.periods, &PURPOSE_LABELS, 1),
            Sort::Sum => (&learnt.sums, &ROLE_LABELS, 2),
        };
        let likely = weights.likely(place.signs);
        let best = (0..labels.len()).max_by(|a, b| likely[*a].total_cmp(&likely[*b]));
        let given = best.map_or("", |best| labels[best]);
        let mut count = |label: &str, column: usize| {
            self.rows.entry((number, label.to_owned())).or_default()[column] += 1;
        };
        if given == label {
            count(label, 0);
        } else {
            count(label, 1);
            count(given, 2);
        }
    }
}

impl fmt::Display for Check {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "{:<22} {:>6} {:>6} {:>6}", "label", "right", "missed", "wrong")?;
        for ((sort, label), [right, missed, wrong]) in &self.rows {
            let sort = ["day", "period", "sum"][usize::from(*sort)];
            let name = format!("{sort} {label}");
            writeln!(f, "{name:<22} {right:>6} {missed:>6} {wrong:>6}")?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str = "@ Abfallgebührenbescheid, Landkreis, 2026-01-14\nBitte zahlen Sie {to_pay:93,20 EUR} bis zum {payment:01.04.2026}.\n\
        Der Bescheid vom {none:14.01.2025} wird aufgehoben.\n\n@ Anhörung, Stadt, 2026-01-14\nÄußern Sie sich {reply:binnen zwei Wochen}.\n";

    #[test]
    fn passages_are_parsed() {
        let passages = passages(TEXT);
        assert_eq!(passages.len(), 2);
        assert_eq!(passages[0].heading, "Abfallgebührenbescheid");
        assert_eq!(
            passages[0].issued.map(|day| day.to_string()).as_deref(),
            Some("2026-01-14")
        );
        let lines: Vec<&str> = passages[0]
            .page
            .lines
            .iter()
            .map(|line| line.text.as_str())
            .collect();
        assert_eq!(lines[0], "Bitte zahlen Sie 93,20 EUR bis zum 01.04.2026.");
        assert_eq!(passages[0].tags.len(), 3);
    }

    #[test]
    fn places_take_their_labels() {
        let mut examples = Examples::default();
        for passage in passages(TEXT) {
            passage.examples(&mut examples);
        }
        let classes = |examples: &[Example]| examples.iter().map(|e| e.class).collect::<Vec<_>>();
        assert_eq!(classes(&examples.days), [0, 7]);
        assert_eq!(classes(&examples.periods), [1]);
        assert_eq!(classes(&examples.sums), [0]);
    }
}
