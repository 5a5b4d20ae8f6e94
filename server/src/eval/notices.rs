//! Holds what was understood against what the letter says, field by field.

use std::collections::BTreeMap;
use std::fmt;

use notice::Document;
use notice::notice::{AmountRole, DeadlineKind};
use serde::{Deserialize, Serialize};

use super::gold::Gold;

/// How one expected or stated fact came out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Outcome {
    /// As expected.
    Right,
    /// Something else was stated.
    Wrong,
    /// Not found, or said to be unknown.
    Missing,
    /// Stated although the letter does not say it.
    Extra,
}

/// One fact of one letter. `what` names the fact, never a value of a real letter.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Finding {
    /// Field of the table.
    pub field: String,
    /// How it came out.
    pub outcome: Outcome,
    /// Expected and found, for mending.
    pub note: String,
}

/// All findings of one letter, and whether it holds a day that is wrong and told as certain.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Score {
    /// Fact by fact.
    pub findings: Vec<Finding>,
    /// Days that are told, printed or computed, and are not in the gold facts.
    pub wrong_and_certain: usize,
}

impl Score {
    fn add(&mut self, field: &str, outcome: Outcome, note: String) {
        self.findings.push(Finding {
            field: field.to_owned(),
            outcome,
            note,
        });
    }

    fn compare<T: PartialEq + fmt::Debug>(&mut self, field: &str, gold: Option<&T>, found: Option<&T>) {
        let outcome = match (gold, found) {
            (None, None) => return,
            (Some(gold), Some(found)) if gold == found => Outcome::Right,
            (Some(_), Some(_)) => Outcome::Wrong,
            (Some(_), None) => Outcome::Missing,
            (None, Some(_)) => Outcome::Extra,
        };
        self.add(field, outcome, format!("expected {gold:?}, found {found:?}"));
    }

    /// Compares as multisets: what both hold is right, the rest is missing or extra.
    fn compare_sets<T: PartialEq + fmt::Debug + Clone>(&mut self, field: &str, gold: &[T], found: &[T]) {
        let mut rest = found.to_vec();
        for expected in gold {
            match rest.iter().position(|item| item == expected) {
                Some(index) => {
                    rest.remove(index);
                    self.add(field, Outcome::Right, format!("{expected:?}"));
                }
                None => self.add(field, Outcome::Missing, format!("{expected:?} missing")),
            }
        }
        for extra in rest {
            self.add(field, Outcome::Extra, format!("{extra:?} extra"));
        }
    }
}

/// Compares one document with the gold facts.
pub fn score(gold: &Gold, document: &Document) -> Score {
    let notice = &document.notice;
    let mut score = Score::default();
    score.compare("is_notice", Some(&gold.is_notice), Some(&notice.is_notice));
    score.compare(
        "issue_date",
        gold.issue_date.as_ref(),
        notice.issue_date.as_ref().map(|dated| &dated.date),
    );
    names(
        &mut score,
        "authority",
        gold.authority.name.as_deref(),
        notice.authority.name.as_deref(),
    );
    names(
        &mut score,
        "addressee",
        gold.addressee.name.as_deref(),
        notice.addressee.name.as_deref(),
    );
    references(&mut score, gold, document);
    amounts(&mut score, gold, document);
    payment(&mut score, gold, document);
    score.compare("remedy", Some(&gold.remedy.kind), Some(&notice.remedy.kind));
    score.compare(
        "missing_pages",
        Some(&gold.missing_pages),
        Some(&notice.missing_pages),
    );
    deadlines(&mut score, gold, document);
    score
}

/// Names agree when one is a part of the other: "Stadt Pirna" and "Stadt Pirna, Steueramt".
fn names(score: &mut Score, field: &str, gold: Option<&str>, found: Option<&str>) {
    let plain = |text: &str| squeeze(text).to_lowercase();
    match (gold.map(plain), found.map(plain)) {
        (Some(gold), Some(found)) if gold.contains(&found) || found.contains(&gold) => {
            score.add(field, Outcome::Right, gold);
        }
        (gold, found) => score.compare(field, gold.as_ref(), found.as_ref()),
    }
}

/// Letters and figures alone; capitals have no ß.
fn squeeze(text: &str) -> String {
    text.replace('ß', "ss")
        .chars()
        .filter(|c| c.is_alphanumeric())
        .collect()
}

fn references(score: &mut Score, gold: &Gold, document: &Document) {
    let found: Vec<String> = document
        .notice
        .references
        .iter()
        .map(|r| squeeze(&r.value))
        .collect();
    for expected in &gold.references {
        let right = found.contains(&squeeze(&expected.value));
        let outcome = if right { Outcome::Right } else { Outcome::Missing };
        score.add("reference", outcome, expected.value.clone());
    }
}

fn amounts(score: &mut Score, gold: &Gold, document: &Document) {
    let roles = [
        (AmountRole::ToPay, "amount to pay"),
        (AmountRole::Instalment, "instalment"),
        (AmountRole::Received, "amount received"),
    ];
    for (role, field) in roles {
        let expected: Vec<i64> = gold
            .amounts
            .iter()
            .filter(|a| a.role == role)
            .map(|a| a.cents)
            .collect();
        let mut found: Vec<i64> = document
            .notice
            .amounts
            .iter()
            .filter(|a| a.role == role)
            .map(|a| a.cents)
            .collect();
        if role != AmountRole::Instalment {
            // A sum that is printed twice is one sum.
            found.sort_unstable();
            found.dedup();
        }
        score.compare_sets(field, &expected, &found);
    }
    let due = |amounts: &[(i64, Option<jiff::civil::Date>)], cents: i64| {
        amounts.iter().any(|(sum, day)| *sum == cents && day.is_some())
    };
    let found: Vec<_> = document.notice.amounts.iter().map(|a| (a.cents, a.due)).collect();
    for amount in gold.amounts.iter().filter(|a| a.due.is_some()) {
        let outcome = match (
            found.contains(&(amount.cents, amount.due)),
            due(&found, amount.cents),
        ) {
            (true, _) => Outcome::Right,
            (false, true) => Outcome::Wrong,
            (false, false) => Outcome::Missing,
        };
        score.add(
            "day of amount",
            outcome,
            format!("{} cents due {:?}", amount.cents, amount.due),
        );
    }
}

fn payment(score: &mut Score, gold: &Gold, document: &Document) {
    let payment = &document.notice.payment;
    match &payment.iban {
        Some(found) if gold.payment.ibans.contains(found) => {
            score.add("iban", Outcome::Right, found.clone());
        }
        found => score.compare("iban", gold.payment.iban.as_ref(), found.as_ref()),
    }
    let squeezed = |text: &Option<String>| text.as_deref().map(squeeze);
    let (expected, found) = (squeezed(&gold.payment.reference), squeezed(&payment.reference));
    score.compare("payment reference", expected.as_ref(), found.as_ref());
    score.compare(
        "direct debit",
        Some(&gold.payment.direct_debit),
        Some(&payment.direct_debit),
    );
}

fn deadlines(score: &mut Score, gold: &Gold, document: &Document) {
    let found = &document.notice.deadlines;
    let of_kind = |kind: DeadlineKind| found.iter().filter(move |deadline| deadline.kind == kind);
    for expected in &gold.deadlines {
        let right = of_kind(expected.kind).any(|deadline| deadline.date == expected.date);
        let told = of_kind(expected.kind).any(|deadline| deadline.date.is_some());
        let outcome = match (right, told) {
            (true, _) => Outcome::Right,
            (false, true) => Outcome::Wrong,
            (false, false) => Outcome::Missing,
        };
        let days: Vec<_> = of_kind(expected.kind)
            .map(|deadline| (deadline.date, deadline.certainty))
            .collect();
        let note = format!(
            "{:?} expected {:?} {:?}, found {days:?}",
            expected.kind, expected.date, expected.certainty
        );
        score.add("deadline", outcome, note);
    }
    for deadline in found {
        let Some(date) = deadline.date else { continue };
        let known = gold
            .deadlines
            .iter()
            .any(|g| g.kind == deadline.kind && g.date == Some(date));
        let kind_known = gold.deadlines.iter().any(|g| g.kind == deadline.kind);
        if !known && !kind_known {
            score.add(
                "deadline",
                Outcome::Extra,
                format!("{:?} {date} extra", deadline.kind),
            );
        }
        // a computed day is acted on as well: only a day that is told to be unknown harms nobody
        if !known {
            score.wrong_and_certain += 1;
        }
    }
}

/// Counts per field.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Table {
    rows: BTreeMap<String, [usize; 4]>,
    wrong_and_certain: usize,
    letters: usize,
}

impl Table {
    /// Adds one letter.
    pub fn add(&mut self, score: &Score) {
        self.letters += 1;
        self.wrong_and_certain += score.wrong_and_certain;
        for finding in &score.findings {
            self.rows.entry(finding.field.clone()).or_default()[finding.outcome as usize] += 1;
        }
    }

    /// Days that are told and wrong, over all letters.
    pub fn wrong_and_certain(&self) -> usize {
        self.wrong_and_certain
    }
}

impl fmt::Display for Table {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(
            f,
            "{} letters, days wrong and certain: {}",
            self.letters, self.wrong_and_certain
        )?;
        writeln!(f)?;
        writeln!(
            f,
            "| field | right | wrong | missing | extra | recall % | precision % |"
        )?;
        writeln!(f, "| --- | ---: | ---: | ---: | ---: | ---: | ---: |")?;
        for (field, [right, wrong, missing, extra]) in &self.rows {
            let percent = |part: usize, whole: usize| match whole {
                0 => "–".to_owned(),
                _ => format!("{:.1}", 100.0 * part as f64 / whole as f64),
            };
            let recall = percent(*right, right + wrong + missing);
            let precision = percent(*right, right + wrong + extra);
            writeln!(
                f,
                "| {field} | {right} | {wrong} | {missing} | {extra} | {recall} | {precision} |"
            )?;
        }
        Ok(())
    }
}
