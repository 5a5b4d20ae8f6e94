//! Counts of verdicts per language.

use std::collections::BTreeMap;
use std::fmt;

use serde::{Deserialize, Serialize};

use super::Verdict;

/// One question judged, to be stored.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Judged {
    /// Language of the question.
    pub lang: String,
    /// The question.
    pub question: String,
    /// How its answer came out.
    pub verdict: Verdict,
    /// What it was about, as the set says.
    pub about: Option<String>,
    /// Why.
    pub note: String,
}

#[derive(Clone, Copy, Debug, Default)]
struct Row([usize; 7]);

impl Row {
    fn of(&self, verdict: Verdict) -> usize {
        self.0[verdict as usize]
    }

    fn answerable(&self) -> usize {
        [
            Verdict::Right,
            Verdict::Wrong,
            Verdict::Refused,
            Verdict::Choice,
            Verdict::Shown,
        ]
        .iter()
        .map(|verdict| self.of(*verdict))
        .sum()
    }

    fn add(&mut self, other: Row) {
        for (sum, count) in self.0.iter_mut().zip(other.0) {
            *sum += count;
        }
    }
}

/// Counts per language.
#[derive(Clone, Debug, Default)]
pub struct Table(BTreeMap<String, Row>);

impl Table {
    /// Counts one question.
    pub fn add(&mut self, judged: &Judged) {
        self.0.entry(judged.lang.clone()).or_default().0[judged.verdict as usize] += 1;
    }

    /// How many questions came out so, over all languages.
    pub fn count(&self, verdict: Verdict) -> usize {
        self.0.values().map(|row| row.of(verdict)).sum()
    }
}

impl fmt::Display for Table {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(
            f,
            "| language | questions | right | shown among the nearest | wrong | refused | not shown | declined | invented | right % | right or shown % | wrong or invented % | declined % |"
        )?;
        writeln!(
            f,
            "| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |"
        )?;
        let mut all = Row::default();
        for row in self.0.values() {
            all.add(*row);
        }
        let rows = self.0.iter().map(|(lang, row)| (lang.as_str(), row));
        for (lang, row) in rows.chain([("all", &all)]) {
            let percent = |part: usize, whole: usize| match whole {
                0 => "–".to_owned(),
                _ => format!("{:.1}", 100.0 * part as f64 / whole as f64),
            };
            let [right, wrong, refused, choice, invented, declined, shown] = row.0;
            let answerable = row.answerable();
            let total = answerable + invented + declined;
            writeln!(
                f,
                "| {lang} | {total} | {right} | {shown} | {wrong} | {refused} | {choice} | {declined} | {invented} | {} | {} | {} | {} |",
                percent(right, answerable),
                percent(right + shown, answerable),
                percent(wrong + invented, total),
                percent(declined, invented + declined),
            )?;
        }
        Ok(())
    }
}
