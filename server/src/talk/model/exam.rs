//! The exam: questions about sample letters, put to a model for each duty.

use std::hash::{DefaultHasher, Hash, Hasher};

use locales::Language;
use models::llm::{Ask, Session, TalkError, Talker};
use notice::ground::{Fault, Given, keep, says};
use notice::page::{Line, LineId, Page};
use notice::talk::{Passages, Quote};
use serde::Deserialize;

use super::Nearness;
use super::duties::{Duty, Mark};
use super::prompts::{Reading, SILENT};
use super::report::Report;
use crate::eval::questions::{Want, Wanted};

/// Lines put before the model to choose from.
const CANDIDATES: usize = 12;

/// A sample letter with its questions.
#[derive(Clone, Debug)]
pub struct Paper {
    /// The letter's name.
    pub id: String,
    /// Its pages as printed.
    pub pages: Vec<Page>,
    /// What is asked about it.
    pub questions: Vec<Wanted>,
}

/// The printed text of a letter as `text.json` holds it.
#[derive(Debug, Deserialize)]
struct Printed {
    pages: Vec<PrintedPage>,
}

#[derive(Debug, Deserialize)]
struct PrintedPage {
    lines: Vec<PrintedLine>,
}

#[derive(Debug, Deserialize)]
struct PrintedLine {
    text: String,
    block: u32,
    #[serde(default)]
    row: u32,
}

/// Reads the printed text of a letter.
///
/// # Errors
///
/// What is wrong with the JSON.
pub fn printed(json: &str) -> serde_json::Result<Vec<Page>> {
    let printed: Printed = serde_json::from_str(json)?;
    let page = |(number, page): (u16, PrintedPage)| {
        let lines = (1..).zip(page.lines).map(|(line, one)| Line {
            id: LineId { page: number, line },
            text: one.text,
            block: one.block,
            row: one.row,
            ..Line::default()
        });
        Page {
            lines: lines.collect(),
            ..Page::default()
        }
    };
    Ok((1..).zip(printed.pages).map(page).collect())
}

/// Chooses `most` of some names: the same ones for the same seed, whatever else there is.
///
/// ```
/// use server::talk::model::exam::choose;
/// let all = ["a", "b", "c", "d"].map(String::from);
/// let some = choose(&all, Some(2), 7);
/// assert_eq!(some.len(), 2);
/// assert_eq!(some, choose(&all, Some(2), 7));
/// assert_eq!(choose(&all, None, 7).len(), 4);
/// ```
pub fn choose(names: &[String], most: Option<usize>, seed: u64) -> Vec<String> {
    let mut keyed: Vec<(u64, &String)> = names
        .iter()
        .map(|name| {
            let mut hasher = DefaultHasher::new();
            (seed, name).hash(&mut hasher);
            (hasher.finish(), name)
        })
        .collect();
    keyed.sort();
    keyed.truncate(most.unwrap_or(usize::MAX));
    let mut chosen: Vec<String> = keyed.into_iter().map(|(_, name)| name.clone()).collect();
    chosen.sort();
    chosen
}

/// Who is examined, and what compares meanings.
pub struct Exam<'a> {
    /// The model.
    pub talker: &'a dyn Talker,
    /// Compares meanings.
    pub near: Nearness,
    /// Which duties are asked for.
    pub duties: &'a [Duty],
}

impl Exam<'_> {
    /// Puts the questions of one letter, and counts the answers. `heard` is told of each.
    ///
    /// # Errors
    ///
    /// [`TalkError`] of a model that does not answer at all; an answer that breaks its rule is counted as unreadable.
    pub fn sit(
        &self,
        paper: &Paper,
        session: Session,
        report: &mut Report,
        heard: &mut dyn FnMut(&Wanted, Duty, Mark),
    ) -> Result<(), TalkError> {
        let reading = Reading::new(&paper.pages);
        let passages = Passages::new(&paper.pages);
        for wanted in &paper.questions {
            let Ok(language) = wanted.lang.parse::<Language>() else {
                continue;
            };
            let question = Question {
                exam: self,
                reading: &reading,
                session,
                wanted,
                language,
                gold: gold(&passages, wanted),
            };
            for duty in self.duties {
                let mark = match duty {
                    Duty::Pick => question.pick(&passages)?,
                    Duty::Reword => question.reword()?,
                    Duty::Answer => question.answer()?,
                };
                if let Some(mark) = mark {
                    report.tally(language.code(), *duty).count(mark);
                    heard(wanted, *duty, mark);
                }
            }
        }
        self.talker.forget(session);
        report.letters += 1;
        Ok(())
    }
}

/// One question of the exam.
struct Question<'a> {
    exam: &'a Exam<'a>,
    reading: &'a Reading,
    session: Session,
    wanted: &'a Wanted,
    language: Language,
    /// The passage that answers.
    gold: Option<Quote>,
}

impl Question<'_> {
    /// What the model says; `None` where it breaks the rule of the answer.
    fn ask(&self, ask: Ask) -> Result<Option<String>, TalkError> {
        match self.exam.talker.ask(ask)?.text() {
            Ok((text, _)) => Ok(Some(text)),
            Err(TalkError::Rule(_)) => Ok(None),
            Err(error) => Err(error),
        }
    }

    fn pick(&self, passages: &Passages) -> Result<Option<Mark>, TalkError> {
        let silent = self.wanted.outcome == Want::NotInLetter;
        if !silent && (self.gold.is_none() || self.wanted.outcome != Want::Answered) {
            return Ok(None);
        }
        let fitting = passages
            .fitting(&self.wanted.question, None, &[])
            .quotes
            .into_iter();
        let mut lines: Vec<Quote> = fitting.take(CANDIDATES).collect();
        if let Some(gold) = self.gold.as_ref().filter(|gold| !lines.contains(gold)) {
            lines.pop();
            lines.push(gold.clone());
        }
        lines.sort_by_key(|quote| quote.lines.first().copied());
        let words: Vec<String> = lines.iter().map(|quote| quote.words.clone()).collect();
        let said = self.ask(self.reading.pick(self.session, &self.wanted.question, &words))?;
        let number = said.and_then(|said| said.trim().parse::<usize>().ok());
        Ok(Some(match (number, silent) {
            (None, _) => Mark::Unreadable,
            (Some(0), true) => Mark::Right,
            (Some(0), false) => Mark::Refused,
            (Some(_), true) => Mark::Invented,
            (Some(number), false) => {
                let holds = lines
                    .get(number - 1)
                    .is_some_and(|quote| holds(&quote.words, self.wanted));
                if holds { Mark::Right } else { Mark::Wrong }
            }
        }))
    }

    fn reword(&self) -> Result<Option<Mark>, TalkError> {
        let Some(gold) = self
            .gold
            .as_ref()
            .filter(|_| self.wanted.outcome == Want::Answered)
        else {
            return Ok(None);
        };
        let words = vec![gold.words.clone()];
        let said = self.ask(self.reading.reword(self.session, &words, self.language))?;
        let given = Given::new(&words);
        Ok(Some(self.judge(said.as_deref().unwrap_or_default(), &given)))
    }

    fn answer(&self) -> Result<Option<Mark>, TalkError> {
        let silent = self.wanted.outcome == Want::NotInLetter;
        let can_be_judged = self.wanted.outcome == Want::Answered && !self.wanted.must.is_empty();
        if !silent && !can_be_judged {
            return Ok(None);
        }
        let said = self.ask(
            self.reading
                .answer(self.session, &self.wanted.question, self.language),
        )?;
        let Some(said) = said else {
            return Ok(Some(Mark::Unreadable));
        };
        let declined = said.trim_start().starts_with(SILENT);
        Ok(Some(match (declined, silent) {
            (true, true) => Mark::Right,
            (true, false) => Mark::Refused,
            (false, true) => Mark::Invented,
            (false, false) => {
                let code = self.language.code();
                let missing = self.wanted.must.iter().any(|must| !says(&said, code, must));
                let wrong = self.wanted.not.iter().any(|not| says(&said, code, not));
                if missing || wrong {
                    Mark::Wrong
                } else {
                    Mark::Right
                }
            }
        }))
    }

    /// How a rewording came out: by what is left of it after the check that readers' answers go through.
    fn judge(&self, said: &str, given: &Given) -> Mark {
        let code = self.language.code();
        if said.trim().is_empty() {
            return Mark::Refused;
        }
        let near = |sentence: &str, lines: &[&str]| (self.exam.near)(sentence, lines);
        let kept = keep(said, code, given, Some(&near));
        if kept.sentences.is_empty() {
            let unreadable = kept
                .dropped
                .iter()
                .all(|fault| matches!(fault, Fault::Language | Fault::Long | Fault::Empty));
            return if unreadable {
                Mark::Unreadable
            } else {
                Mark::Invented
            };
        }
        let shown = kept.sentences.join(" ");
        if self.wanted.not.iter().any(|not| says(&shown, code, not)) {
            return Mark::Wrong;
        }
        // What was asked for must be in it, as far as the check let it through.
        let missing = self.wanted.must.iter().any(|must| !says(&shown, code, must));
        if missing { Mark::Refused } else { Mark::Right }
    }
}

/// The passage of the letter that answers a question.
fn gold(passages: &Passages, wanted: &Wanted) -> Option<Quote> {
    if wanted.must.is_empty() && wanted.lines.is_empty() {
        return None;
    }
    let all = passages.fitting(&wanted.question, None, &[]).quotes;
    let mut fitting = all.into_iter().filter(|quote| holds(&quote.words, wanted));
    fitting.find(|quote| quote.words.split_whitespace().count() >= 4)
}

/// Whether German words hold what a right answer holds.
fn holds(words: &str, wanted: &Wanted) -> bool {
    let all = wanted.must.iter().chain(&wanted.lines);
    all.into_iter().all(|value| says(words, "de", value))
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;
    use std::sync::Arc;

    use super::super::testing::Parrot;
    use super::super::{EDITION, Tally};
    use super::*;

    fn paper() -> Paper {
        let json = r#"{"pages": [{"lines": [
            {"text": "Bitte zahlen Sie 42,00 Euro bis zum 3. März 2026.", "block": 1},
            {"text": "Die Hundemarke bleibt gültig, solange der Hund lebt.", "block": 2}
        ]}]}"#;
        let questions = r#"[
            {"lang": "en", "question": "how much", "outcome": "answered", "must": ["42.00"]},
            {"lang": "en", "question": "is the clerk nice", "outcome": "not_in_letter"}
        ]"#;
        Paper {
            id: "dog".to_owned(),
            pages: printed(json).unwrap(),
            questions: serde_json::from_str(questions).unwrap(),
        }
    }

    fn sit(duty: Duty, answers: &[&str]) -> Tally {
        let talker = Parrot::new(answers);
        let exam = Exam {
            talker: &talker,
            near: Arc::new(|_, _| Some(0.9)),
            duties: &[duty],
        };
        let mut report = Report {
            edition: EDITION,
            ..Report::default()
        };
        exam.sit(&paper(), Session(1), &mut report, &mut |_, _, _| {})
            .unwrap();
        let tallies: &BTreeMap<Duty, Tally> = &report.languages["en"];
        tallies[&duty]
    }

    #[test]
    fn answers_are_marked() {
        let right = |right| Tally {
            right,
            ..Tally::default()
        };
        assert_eq!(sit(Duty::Pick, &["1", "0"]), right(2));
        assert_eq!(
            sit(Duty::Pick, &["0", "2"]),
            Tally {
                refused: 1,
                invented: 1,
                ..right(0)
            }
        );
        assert_eq!(
            sit(Duty::Reword, &["Please pay 42 euros by 3 March 2026."]),
            right(1)
        );
        assert_eq!(
            sit(Duty::Reword, &["Please pay 43 euros."]),
            Tally {
                invented: 1,
                ..right(0)
            }
        );
        assert_eq!(
            sit(
                Duty::Reword,
                &["Bitte zahlen Sie das Geld sofort und ohne jeden Abzug."]
            ),
            Tally {
                unreadable: 1,
                ..right(0)
            }
        );
        assert_eq!(sit(Duty::Answer, &["You pay 42 euros.", SILENT]), right(2));
        assert_eq!(
            sit(Duty::Answer, &["You pay 5 euros.", "Yes."]),
            Tally {
                wrong: 1,
                invented: 1,
                ..right(0)
            }
        );
    }
}
