//! `bescheid eval questions`: asks the sets of questions and judges the answers.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::{Duration, Instant};

use clap::Args;
use locales::{Glossary, Language, Teller};
use models::ocr::Reader;
use notice::law::Corrections;
use notice::page::{Line, LineId, Page};
use notice::talk::{Answer, Intent, Outcome};

use super::{Chosen, Failure, complain, exit, failed, load, say};
use crate::eval::gold::{Gold, Set};
use crate::eval::language::Original;
use crate::eval::questions::{Given, Judged, Known, Table, Values, Verdict, Wanted, judge};
use crate::eval::samples::{QUALITIES, Sample};
use crate::talk::{Letter, Understanding};

/// Name of a set beside the facts of its letter.
const FILE: &str = "questions.json";

/// Arguments of `eval questions`.
#[derive(Debug, Args)]
pub(super) struct Questions {
    #[command(flatten)]
    chosen: Chosen,
    /// Folder with the sets as NAME/questions.json, where they do not lie beside the pictures.
    #[arg(long, value_name = "DIR")]
    questions: Option<PathBuf>,
    /// Understand questions by their letters only, as where no model is.
    #[arg(long)]
    by_letters: bool,
    /// Store the result for a later `--against`.
    #[arg(long, value_name = "FILE")]
    save: Option<PathBuf>,
    /// Show what changed since a stored result (letters of the open set only).
    #[arg(long, value_name = "FILE")]
    against: Option<PathBuf>,
}

/// The message before places in the letter where the answer may stand.
const PLACES: &str = "answer-places";

/// What was judged, by letter and number of the question.
type Stored = BTreeMap<String, Judged>;

/// What does not change from letter to letter.
struct Bench<'a> {
    reader: &'a Reader,
    understanding: Understanding,
    glossary: Glossary,
    german: Teller,
    tellers: BTreeMap<String, Teller>,
}

impl Questions {
    pub(super) fn run(self, reader: &Reader) -> Result<ExitCode, Failure> {
        let understanding = if self.by_letters {
            Understanding::by_letters()
        } else {
            Understanding::load()
        };
        let german = Teller::new(Language::GERMAN).map_err(|error| failed(&error))?;
        let mut bench = Bench {
            reader,
            understanding: understanding.map_err(|error| failed(&error))?,
            glossary: Glossary::new(german.messages()),
            german,
            tellers: BTreeMap::new(),
        };
        let (mut table, mut stored, mut open) = (Table::default(), Stored::new(), Vec::new());
        let mut times = Vec::new();
        for (sample, gold) in &self.chosen.letters()? {
            let path = self.path(sample);
            if !path.is_file() {
                continue;
            }
            let set: Vec<Wanted> = load(&path)?;
            for (number, (judged, time)) in (1..).zip(self.letter(&mut bench, sample, gold, &set)?) {
                let name = format!("{}/{number}", sample.id);
                table.add(&judged);
                times.push(time);
                if gold.set == Set::Open {
                    self.show(&name, &judged);
                    open.push(name.clone());
                }
                stored.insert(name, judged);
            }
        }
        if stored.is_empty() {
            let text = format!("{}: no letter has a {FILE}", self.chosen.folder.display());
            return Err(Failure::new(exit::USAGE, text));
        }
        say(&table.to_string());
        times.sort_unstable();
        let (middle, most) = (times.get(times.len() / 2), times.last());
        let shown = |time: Option<&Duration>| time.map_or(0, Duration::as_millis);
        say(&format!(
            "an answer: median {} ms, at most {} ms",
            shown(middle),
            shown(most)
        ));
        if let Some(path) = &self.against {
            say(&changes(&load::<Stored>(path)?, &stored, &open));
        }
        if let Some(path) = &self.save {
            write(path, &stored)?;
        }
        let wrong = table.count(Verdict::Wrong) + table.count(Verdict::Invented);
        Ok(if wrong == 0 {
            ExitCode::SUCCESS
        } else {
            ExitCode::from(exit::FOUND_FAULTS)
        })
    }

    fn path(&self, sample: &Sample) -> PathBuf {
        match &self.questions {
            Some(folder) => folder.join(&sample.id).join(FILE),
            None => sample.file(FILE),
        }
    }

    fn show(&self, name: &str, judged: &Judged) {
        if self.chosen.details && !matches!(judged.verdict, Verdict::Right | Verdict::Declined) {
            let about = judged.about.as_deref().unwrap_or("-");
            complain(&format!(
                "{:?} {name} {} [{about}] {}: {}",
                judged.verdict, judged.lang, judged.question, judged.note
            ));
        }
    }

    /// All questions of one letter, each asked as the first one.
    fn letter(
        &self,
        bench: &mut Bench<'_>,
        sample: &Sample,
        gold: &Gold,
        set: &[Wanted],
    ) -> Result<Vec<(Judged, Duration)>, Failure> {
        let pages = self.chosen.read(bench.reader, sample, QUALITIES[0])?.pages;
        let today = Chosen::today(gold);
        let corrections = Corrections::default();
        let printed = load::<Original>(&sample.file("text.json"))?.lines();
        let known = Known::new(gold, &printed, &notice::understand(&pages, today, &corrections));
        let passages = bench.understanding.passages(&pages);
        let letter = Letter {
            pages: &pages,
            passages: &passages,
            corrections: &corrections,
            today,
        };
        let mut all = Vec::new();
        for wanted in set {
            let start = Instant::now();
            let understanding = &bench.understanding;
            let answer = understanding.answer(&bench.glossary, letter, &wanted.question, None);
            let time = start.elapsed();
            let told = |teller: &Teller, count: usize| {
                let sentences = answer.sentences.iter().take(count);
                sentences
                    .map(|sentence| teller.tell(&sentence.text))
                    .collect::<Vec<_>>()
                    .join("\n")
            };
            let own = teller(&mut bench.tellers, &wanted.lang)?;
            let holding = |count: usize| {
                let mut values = Values::of(&told(&bench.german, count));
                values.also(&told(own, count));
                values
            };
            let places = answer
                .sentences
                .iter()
                .position(|sentence| sentence.text.id == PLACES);
            let told_lines = match (answer.outcome, places) {
                (Outcome::Unsure, _) | (_, None) => answer.source(),
                (_, Some(count)) => {
                    let sentences = answer.sentences.iter().take(count);
                    sentences.flat_map(|sentence| sentence.source.clone()).collect()
                }
            };
            let labelled = labelled(&answer, &bench.german);
            let given = Given {
                answer: &answer,
                values: &holding(places.unwrap_or(answer.sentences.len())),
                all: &holding(answer.sentences.len()),
                shown: &shown(&pages, &told_lines),
                labelled: &labelled,
            };
            let (verdict, note) = judge(wanted, &given, &known);
            let judged = Judged {
                lang: wanted.lang.clone(),
                question: wanted.question.clone(),
                verdict,
                about: wanted.about.clone(),
                note,
            };
            all.push((judged, time));
        }
        Ok(all)
    }
}

/// What is told under the label of each intent, where the question was not understood for sure.
fn labelled(answer: &Answer, teller: &Teller) -> Vec<(Intent, Values)> {
    let mut parts: Vec<(Option<Intent>, String)> = Vec::new();
    for sentence in &answer.sentences {
        let id = sentence.text.id.as_ref();
        if let Some(label) = id.strip_prefix("ask-") {
            parts.push((Intent::from_id(label), String::new()));
        } else if id == PLACES {
            parts.push((None, String::new()));
        } else if let Some((_, text)) = parts.last_mut() {
            text.push_str(&teller.tell(&sentence.text));
            text.push('\n');
        }
    }
    let parts = parts.into_iter();
    parts
        .filter_map(|(intent, text)| Some((intent?, Values::of(&text))))
        .collect()
}

/// The lines that an answer comes from, each with the lines above and below it.
fn shown(pages: &[Page], source: &[LineId]) -> Values {
    let lines: Vec<&Line> = pages.iter().flat_map(|page| &page.lines).collect();
    let near = |at: usize| {
        let around = at.saturating_sub(1)..(at + 2).min(lines.len());
        lines
            .get(around)
            .unwrap_or_default()
            .iter()
            .any(|line| source.contains(&line.id))
    };
    let text: Vec<&str> = (0..lines.len())
        .filter(|at| near(*at))
        .filter_map(|at| lines.get(at).map(|line| line.text.as_str()))
        .collect();
    Values::of(&text.join(" "))
}

fn teller<'a>(tellers: &'a mut BTreeMap<String, Teller>, code: &str) -> Result<&'a Teller, Failure> {
    if !tellers.contains_key(code) {
        let language: Language = code.parse().map_err(|error: locales::Error| failed(&error))?;
        let teller = Teller::new(language).map_err(|error| failed(&error))?;
        tellers.insert(code.to_owned(), teller);
    }
    tellers
        .get(code)
        .ok_or_else(|| failed(&format!("there is no language {code}")))
}

fn write(path: &Path, stored: &Stored) -> Result<(), Failure> {
    let json = serde_json::to_vec_pretty(stored).map_err(|error| failed(&error))?;
    std::fs::write(path, json).map_err(|error| failed(&format!("{}: {error}", path.display())))
}

/// Questions that come out otherwise than before, of these names.
fn changes(before: &Stored, after: &Stored, names: &[String]) -> String {
    let changed = names.iter().filter_map(|name| {
        let (old, new) = (before.get(name)?, after.get(name)?);
        (old.verdict != new.verdict).then(|| {
            format!(
                "{name} {} {}: {:?} ({}) is now {:?} ({})",
                new.lang, new.question, old.verdict, old.note, new.verdict, new.note
            )
        })
    });
    let lines: Vec<String> = changed.collect();
    if lines.is_empty() {
        "no change".to_owned()
    } else {
        lines.join("\n")
    }
}
