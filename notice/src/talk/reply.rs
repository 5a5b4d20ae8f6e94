//! Puts an answer together from the facts, the summary and passages of the letter.

use jiff::civil::Date;

use super::plan::{Pick, ROWS, Row, When};
use super::{Answer, By, Intent, Outcome, Sentence};
use crate::letter::Nature;
use crate::message::{Arg, Message};
use crate::notice::Notice;
use crate::page::LineId;
use crate::telling::{Part, Section, Statement, Summary, summary};

/// Most passages that one answer quotes.
const QUOTES: usize = 2;
/// Most passages that are shown where nothing is sure.
const PLACES: usize = 3;
/// Most sentences under one question that may have been meant.
const BRIEF: usize = 3;
/// Most questions that are offered.
const OFFERED: usize = 4;
/// Most sentences in one answer; a longer one is no answer any more.
const SENTENCES: usize = 14;

/// A passage of the letter that fits a question.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Quote {
    /// The words as recognised.
    pub words: String,
    /// The lines.
    pub lines: Vec<LineId>,
}

/// What answers are made from: one letter on one day.
#[derive(Debug)]
pub struct Facts<'a> {
    notice: &'a Notice,
    summary: Summary,
}

impl<'a> Facts<'a> {
    /// The facts of `notice` on the day `today`.
    pub fn new(notice: &'a Notice, today: Date) -> Self {
        Facts {
            notice,
            summary: summary(notice, today),
        }
    }

    /// Answers what was understood. `quotes` are passages that fit the question, the best first.
    ///
    /// ```
    /// use jiff::civil::date;
    /// use notice::law::{Corrections, apply};
    /// use notice::talk::{Facts, Intent, Outcome};
    /// use notice::{Letter, Message};
    ///
    /// let today = date(2026, 3, 10);
    /// let notice = apply(&Letter::default(), today, &Corrections::default());
    /// let answer = Facts::new(&notice, today).answer(&[Intent::HowMuch], &[]);
    /// assert_eq!(answer.outcome, Outcome::NotInLetter);
    /// assert_eq!(answer.sentences[0].text, Message::new("answer-no-amount"));
    /// ```
    pub fn answer(&self, intents: &[Intent], quotes: &[Quote]) -> Answer {
        let each: Vec<(Intent, Vec<Quote>)> =
            intents.iter().map(|intent| (*intent, quotes.to_vec())).collect();
        self.answer_each(&each)
    }

    /// Answers what was understood, each with the passages that fit it, the best first.
    pub fn answer_each(&self, intents: &[(Intent, Vec<Quote>)]) -> Answer {
        let mut answer = Answer {
            outcome: Outcome::Unsure,
            by: By::Facts,
            intents: intents.iter().map(|(intent, _)| *intent).collect(),
            sentences: Vec::new(),
            choices: Vec::new(),
        };
        for (row, quotes) in intents
            .iter()
            .filter_map(|(intent, quotes)| Some((row(*intent)?, quotes)))
        {
            let part = self.one(row, quotes);
            // Of two questions, the better answered one decides how the answer is labelled.
            if answer.sentences.is_empty() || rank(part.outcome) < rank(answer.outcome) {
                answer.outcome = part.outcome;
                answer.by = part.by;
            }
            answer.sentences.extend(part.sentences);
        }
        let mut said: Vec<Message> = Vec::new();
        answer.sentences.retain(|sentence| {
            let new = !said.contains(&sentence.text);
            said.push(sentence.text.clone());
            new
        });
        answer.sentences.truncate(SENTENCES);
        answer
    }

    /// Whether the letter has what this intent asks for; of what only its running text can tell, `true`.
    pub(super) fn has(&self, intent: Intent) -> bool {
        let Some(row) = row(intent) else { return false };
        let by_text = row.picks.is_empty() || row.picks.iter().any(|pick| matches!(pick, Pick::Quotes));
        let of_days = row.picks.iter().all(|pick| matches!(pick, Pick::Days(_)));
        if by_text || (row.none.is_none() && !of_days) {
            return true;
        }
        let mut found = Vec::new();
        for pick in row.picks {
            self.pick(pick, &[], &mut found);
        }
        !found.is_empty()
    }

    fn one(&self, row: &Row, quotes: &[Quote]) -> Answer {
        let quoting = row.picks.iter().any(|pick| matches!(pick, Pick::Quotes));
        let mut found = Vec::new();
        for pick in row.picks {
            self.pick(pick, quotes, &mut found);
        }
        let own = !quoting && !quotes.is_empty();
        let by_quote = match row.none {
            Some(_) => (quoting || own) && !quotes.is_empty() && found.iter().all(is_quoted),
            None => own,
        };
        let mut sentences = Vec::new();
        // What the letter itself says about it goes before what holds in general.
        if own && by_quote {
            sentences.push(plain("answer-quote"));
            quote(quotes, &mut sentences);
        }
        let general = row
            .general
            .iter()
            .filter(|(when, _)| self.holds(when))
            .map(|(_, id)| plain(id));
        let outcome = match row.none {
            Some(_) if !found.is_empty() => {
                let unseen = quotes.iter().find(|quote| {
                    let seen = |line| {
                        found
                            .iter()
                            .any(|sentence: &Sentence| sentence.source.contains(line))
                    };
                    own && !quote.lines.iter().any(seen)
                });
                sentences.extend(found);
                if let Some(more) = unseen {
                    sentences.push(plain("answer-quote"));
                    quote(std::slice::from_ref(more), &mut sentences);
                }
                sentences.extend(general);
                Outcome::Answered
            }
            Some(_) if by_quote => {
                sentences.extend(general);
                Outcome::Answered
            }
            Some(none) => {
                sentences.push(plain(none));
                sentences.extend(general);
                if row.ask {
                    self.whom_to_ask(&mut sentences);
                }
                Outcome::NotInLetter
            }
            None => {
                sentences.extend(general);
                sentences.extend(found);
                if row.ask {
                    self.whom_to_ask(&mut sentences);
                }
                if by_quote {
                    Outcome::Answered
                } else {
                    Outcome::General
                }
            }
        };
        Answer {
            outcome,
            by: if by_quote { By::Quote } else { By::Facts },
            intents: vec![row.intent],
            sentences,
            choices: Vec::new(),
        }
    }

    /// Whom to ask: the telephone number where the letter has one.
    fn whom_to_ask(&self, sentences: &mut Vec<Sentence>) {
        // Who may be defrauded is not sent to the number in the letter.
        if self.notice.nature == Nature::Suspicious {
            return;
        }
        let before = sentences.len();
        self.only(&["contact-phone", "contact-email"], sentences);
        if sentences.len() == before && self.notice.is_notice {
            sentences.push(plain("answer-ask-there"));
        }
    }

    /// The answer where the letter says nothing about it: what comes nearest, and whom to ask.
    pub fn not_in_letter(&self, quotes: &[Quote]) -> Answer {
        let mut sentences = vec![plain("answer-not-in-letter")];
        let mut by = By::Facts;
        if !quotes.is_empty() {
            by = By::Quote;
            sentences.push(plain("answer-nearest"));
            quote(quotes.get(..1).unwrap_or_default(), &mut sentences);
        }
        self.whom_to_ask(&mut sentences);
        Answer {
            outcome: Outcome::NotInLetter,
            by,
            intents: Vec::new(),
            sentences,
            choices: Vec::new(),
        }
    }

    /// The answer with passages of the letter behind it in which it may stand.
    pub fn and_places(&self, answer: Answer, quotes: &[Quote]) -> Answer {
        followed(answer, "answer-places", quotes, PLACES)
    }

    /// The answer with what the letter itself says about it, where that comes from other lines.
    pub(super) fn and_quotes(&self, answer: Answer, quotes: &[Quote]) -> Answer {
        followed(answer, "answer-quote", quotes, QUOTES)
    }

    /// The answer in the letter's own words, behind what was made of them: the sentences of the summary that come from the
    /// same lines are in the reader's language.
    ///
    /// ```
    /// use jiff::civil::date;
    /// use notice::law::{Corrections, apply};
    /// use notice::talk::{Facts, Outcome, Quote};
    /// use notice::Letter;
    ///
    /// let today = date(2026, 3, 10);
    /// let notice = apply(&Letter::default(), today, &Corrections::default());
    /// let quote = Quote { words: "Bitte legen Sie den Mietvertrag vor.".to_owned(), lines: Vec::new() };
    /// let answer = Facts::new(&notice, today).quoted(&[quote]);
    /// assert_eq!(answer.outcome, Outcome::Answered);
    /// assert_eq!(answer.sentences.last().unwrap().text.id, "answer-words");
    /// ```
    pub fn quoted(&self, quotes: &[Quote]) -> Answer {
        let lines: Vec<LineId> = quotes.iter().flat_map(|quote| quote.lines.clone()).collect();
        let from_there = |statement: &&Statement| {
            let source = &statement.source;
            !source.is_empty() && source.iter().all(|line| lines.contains(line))
        };
        let mut sentences: Vec<Sentence> = self
            .summary
            .statements
            .iter()
            .filter(from_there)
            .take(BRIEF)
            .map(said)
            .collect();
        sentences.push(plain("answer-quote"));
        quote(quotes, &mut sentences);
        Answer {
            outcome: Outcome::Answered,
            by: By::Quote,
            intents: Vec::new(),
            sentences,
            choices: Vec::new(),
        }
    }

    /// The answer where the question was not understood for sure: of what it may ask for, what the letter says in
    /// short, each part under its own question, so that none can be taken for another; then passages that may
    /// answer, and questions to choose from.
    pub fn unsure(&self, maybe: &[(Intent, Vec<Quote>)], likely: &[Intent], places: &[Quote]) -> Answer {
        let mut parts = Vec::new();
        for (intent, quotes) in maybe.iter().filter(|(intent, _)| CHOICES.contains(intent)) {
            let Some(row) = row(*intent) else { continue };
            let answer = self.one(row, quotes);
            if !matches!(answer.outcome, Outcome::Answered | Outcome::General) {
                continue;
            }
            parts.push(label(*intent));
            parts.extend(answer.sentences.into_iter().take(BRIEF));
        }
        let mut choices: Vec<Intent> = Vec::new();
        for intent in likely.iter().copied().chain(self.suggestions()) {
            let told = maybe.iter().any(|(told, _)| *told == intent) && !parts.is_empty();
            if choices.len() < OFFERED && CHOICES.contains(&intent) && !choices.contains(&intent) && !told {
                choices.push(intent);
            }
        }
        let lead = if parts.is_empty() {
            "answer-unsure"
        } else {
            "answer-maybe"
        };
        let mut sentences = vec![plain(lead)];
        let new: Vec<Quote> = places
            .iter()
            .filter(|place| {
                let shown = |part: &Sentence| is_quoted(part) && part.source == place.lines;
                !parts.iter().any(shown)
            })
            .take(PLACES)
            .cloned()
            .collect();
        sentences.extend(parts);
        if !new.is_empty() {
            sentences.push(plain("answer-places"));
            sentences.extend(new.iter().map(said_in_letter));
        }
        Answer {
            outcome: Outcome::Unsure,
            by: By::Facts,
            intents: Vec::new(),
            sentences,
            choices,
        }
    }

    /// The answer where the question was understood, and it is not sure which place of the letter answers it: what holds in
    /// general, then the places.
    pub fn perhaps(&self, intents: Vec<Intent>, places: &[Quote]) -> Answer {
        let rows = intents.iter().filter_map(|intent| row(*intent));
        let general = rows
            .flat_map(|row| row.general)
            .filter(|(when, _)| self.holds(when));
        let mut sentences: Vec<Sentence> = general.map(|(_, id)| plain(id)).collect();
        sentences.push(plain("answer-places"));
        sentences.extend(places.iter().take(PLACES).map(said_in_letter));
        Answer {
            outcome: Outcome::Unsure,
            by: By::Quote,
            intents,
            sentences,
            choices: self.suggestions().into_iter().take(OFFERED).collect(),
        }
    }

    /// Questions that this letter answers, the most pressing first.
    pub fn suggestions(&self) -> Vec<Intent> {
        SUGGESTED
            .iter()
            .copied()
            .filter(|intent| {
                row(*intent).is_some_and(|row| {
                    let answer = self.one(row, &[]);
                    answer.outcome == Outcome::Answered
                        || (ALWAYS.contains(intent) && answer.outcome == Outcome::General)
                        || (*intent == Intent::CannotPay
                            && self.one_of(&[Intent::HowMuch]) == Outcome::Answered)
                })
            })
            .collect()
    }

    fn one_of(&self, intents: &[Intent]) -> Outcome {
        self.answer(intents, &[]).outcome
    }

    fn holds(&self, when: &When) -> bool {
        let notice = self.notice;
        match when {
            When::Always => true,
            When::Under(regimes) => notice.is_notice && regimes.contains(&notice.regime),
            When::Open(remedies) => remedies.contains(&notice.remedy.kind),
            When::OpenUnder(remedies, regimes) => {
                remedies.contains(&notice.remedy.kind) && regimes.contains(&notice.regime)
            }
            When::Official => notice.is_notice,
            When::With(kinds) => notice
                .deadlines
                .iter()
                .any(|deadline| kinds.contains(&deadline.kind)),
        }
    }

    fn pick(&self, pick: &Pick, quotes: &[Quote], found: &mut Vec<Sentence>) {
        let statements = &self.summary.statements;
        match pick {
            Pick::Groups(ids) => {
                let mut inside = false;
                for statement in statements {
                    if statement.part == Part::Lead {
                        inside = begins(statement, ids);
                    }
                    if inside {
                        found.push(said(statement));
                    }
                }
            }
            Pick::Only(ids) => self.only(ids, found),
            Pick::Days(kinds) => found.extend(
                statements
                    .iter()
                    .filter(|statement| {
                        let deadline = statement
                            .deadline
                            .and_then(|index| self.notice.deadlines.get(index));
                        deadline.is_some_and(|deadline| kinds.contains(&deadline.kind))
                    })
                    .map(said),
            ),
            Pick::All(section) => self.section(*section, found),
            Pick::Headline => {
                let source = &self.notice.title_source;
                found.push(Sentence {
                    text: self.summary.headline.clone(),
                    source: source.clone(),
                });
                let leads = statements
                    .iter()
                    .filter(|statement| statement.section == Section::Todo && statement.part == Part::Lead);
                found.extend(leads.map(said));
            }
            Pick::Steps => {
                let computed = self
                    .notice
                    .deadlines
                    .iter()
                    .find(|deadline| !deadline.steps.is_empty());
                if let Some(deadline) = computed {
                    found.extend(deadline.steps.iter().map(|step| Sentence {
                        text: step.text.clone(),
                        source: deadline.source.clone(),
                    }));
                }
                self.only(&["day-stated"], found);
            }
            Pick::Address(id) => {
                let authority = &self.notice.authority;
                if let Some(address) = &authority.address {
                    found.push(Sentence {
                        text: Message::new(*id).with("address", address.as_str()),
                        source: authority.source.clone(),
                    });
                }
            }
            Pick::MissingPages => found.extend(self.notice.missing_pages.iter().map(|page| {
                let text = Message::new("answer-missing-page").with("page", Arg::Count(i64::from(*page)));
                Sentence {
                    text,
                    source: Vec::new(),
                }
            })),
            Pick::Quotes => quote(quotes, found),
        }
    }

    fn only(&self, ids: &[&str], found: &mut Vec<Sentence>) {
        let statements = self.summary.statements.iter();
        found.extend(statements.filter(|statement| begins(statement, ids)).map(said));
    }

    fn section(&self, section: Section, found: &mut Vec<Sentence>) {
        let statements = self.summary.statements.iter();
        found.extend(
            statements
                .filter(|statement| statement.section == section)
                .map(said),
        );
    }
}

/// Questions that are offered of themselves, the most pressing first.
pub const SUGGESTED: &[Intent] = &[
    Intent::WhatToDo,
    Intent::PayUntil,
    Intent::ReplyUntil,
    Intent::Documents,
    Intent::AppointmentWhen,
    Intent::HowMuch,
    Intent::HowMuchReceived,
    Intent::CannotPay,
    Intent::ObjectUntil,
    Intent::ObjectHow,
    Intent::ObjectEffect,
    Intent::WhyDay,
    Intent::IfNothing,
    Intent::PayHow,
    Intent::WhomToCall,
    Intent::IsReal,
    Intent::MoreTime,
    Intent::Reference,
    Intent::WhatIsIt,
    Intent::WhoSent,
    Intent::Help,
];

/// Questions that can be chosen; each has its words in `ask-…`, which stand before what answers it too.
pub const CHOICES: &[Intent] = &[
    Intent::WhatToDo,
    Intent::PayUntil,
    Intent::ReplyUntil,
    Intent::Documents,
    Intent::AppointmentWhen,
    Intent::HowMuch,
    Intent::HowMuchReceived,
    Intent::CannotPay,
    Intent::ObjectUntil,
    Intent::ObjectHow,
    Intent::ObjectEffect,
    Intent::WhyDay,
    Intent::IfNothing,
    Intent::PayHow,
    Intent::WhomToCall,
    Intent::IsReal,
    Intent::MoreTime,
    Intent::Reference,
    Intent::WhatIsIt,
    Intent::WhoSent,
    Intent::Help,
    Intent::Why,
    Intent::HowComputed,
    Intent::WhenReceived,
    Intent::DirectDebit,
    Intent::Instalments,
    Intent::AlreadyPaid,
    Intent::SubmitWhere,
    Intent::ObjectForm,
    Intent::ObjectCost,
    Intent::ShouldObject,
    Intent::Lawyer,
    Intent::Mistake,
    Intent::Missed,
    Intent::Away,
    Intent::LetterLate,
    Intent::Enforcement,
    Intent::AppointmentMove,
    Intent::OfficeHours,
    Intent::OfficeWhere,
    Intent::Summary,
    Intent::LetterDate,
    Intent::Addressee,
    Intent::Moved,
    Intent::NotMe,
    Intent::MissingPage,
    Intent::Language,
    Intent::WriteLetter,
];

/// Choices that are offered for any letter.
const ALWAYS: &[Intent] = &[Intent::IsReal, Intent::Help];

fn row(intent: Intent) -> Option<&'static Row> {
    ROWS.iter().find(|row| row.intent == intent)
}

fn rank(outcome: Outcome) -> u8 {
    match outcome {
        Outcome::Answered => 0,
        Outcome::General => 1,
        Outcome::NotInLetter => 2,
        Outcome::Unsure => 3,
    }
}

fn plain(id: &'static str) -> Sentence {
    Sentence {
        text: Message::new(id),
        source: Vec::new(),
    }
}

fn said(statement: &Statement) -> Sentence {
    Sentence {
        text: statement.text.clone(),
        source: statement.source.clone(),
    }
}

fn is_quoted(sentence: &Sentence) -> bool {
    sentence.text.id == "answer-words"
}

fn begins(statement: &Statement, ids: &[&str]) -> bool {
    ids.iter().any(|id| statement.text.id.starts_with(id))
}

fn quote(quotes: &[Quote], sentences: &mut Vec<Sentence>) {
    sentences.extend(quotes.iter().take(QUOTES).map(said_in_letter));
}

fn said_in_letter(quote: &Quote) -> Sentence {
    Sentence {
        text: Message::new("answer-words").with("words", quote.words.as_str()),
        source: quote.lines.clone(),
    }
}

/// An answer with those passages, at most `most`, that are not wholly among its sources, behind a lead.
fn followed(mut answer: Answer, lead: &'static str, quotes: &[Quote], most: usize) -> Answer {
    let shown = answer.source();
    let new = quotes
        .iter()
        .filter(|quote| !quote.lines.iter().all(|line| shown.contains(line)));
    let new: Vec<Sentence> = new.take(most).map(said_in_letter).collect();
    if !new.is_empty() {
        answer.sentences.push(plain(lead));
        answer.sentences.extend(new);
    }
    answer
}

/// The words of a question that can be chosen.
fn label(intent: Intent) -> Sentence {
    Sentence {
        text: Message::new(format!("ask-{intent}")),
        source: Vec::new(),
    }
}
