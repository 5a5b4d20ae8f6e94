//! An answer made better by the model: what it picks and rewords, checked before anybody sees it.

use std::sync::Arc;

use locales::Language;
use models::llm::{Answer as Saying, Ask, End, Piece, Session, TalkError};
use notice::ground::{Fact, Fault, Given, check, sentences};
use notice::talk::{Answer, By, Outcome, Quote, Sentence};
use notice::{Arg, Message};

use super::prompts::{Reading, SILENT};
use super::{Duty, Model};

/// The message that a sentence of the model is kept in, with the language it is written in.
const SAID: &str = "answer-model";
/// The message that a passage of the letter is quoted in.
const QUOTED: &str = "answer-words";
/// The message before a passage that answers.
const LEAD: &str = "answer-quote";
/// Most sentences of the model that are shown.
const SENTENCES: usize = 3;

/// How near in meaning a sentence is to lines; `None` where nothing here can tell.
pub type Nearness = Arc<dyn Fn(&str, &[&str]) -> Option<f32> + Send + Sync>;

/// What a reader is told while the model works.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Step {
    /// So many questions are before this one.
    Waiting(usize),
    /// A sentence that may be shown.
    Sentence(String),
}

/// One answer to make better.
pub struct Better {
    /// Whose.
    pub session: Session,
    /// The letter.
    pub reading: Reading,
    /// Passages of the letter that may answer, the likeliest first.
    pub candidates: Vec<Quote>,
    /// Facts that may be told besides.
    pub facts: Vec<Fact>,
    /// The question as typed; `None` for one that was chosen.
    pub question: Option<String>,
    /// The reader's language.
    pub language: Language,
    /// The answer so far.
    pub answer: Answer,
    /// Compares meanings.
    pub near: Nearness,
}

/// Passages put before the model to choose from.
const CANDIDATES: usize = 12;

impl Model {
    /// Whether the model may do anything about an answer.
    pub fn can_better(&self, answer: &Answer, typed: bool, language: Language) -> bool {
        let code = language.code();
        let quoted = answer.outcome == Outcome::Answered && answer.by == By::Quote;
        let lost = typed && answer.outcome == Outcome::Unsure && answer.intents.is_empty();
        (quoted && self.may(Duty::Reword, code))
            || (lost && (self.may(Duty::Pick, code) || self.may(Duty::Answer, code)))
    }

    /// Makes an answer better; `None` where it stays as it was. Dropping the future stops the model.
    ///
    /// # Errors
    ///
    /// [`TalkError`] of a model that is full, slow or dead: the answer stays as it was then, too.
    pub async fn better(
        &self,
        work: Better,
        tell: &mut (dyn FnMut(Step) + Send),
    ) -> Result<Option<Answer>, TalkError> {
        let code = work.language.code();
        let mut answer = work.answer.clone();
        let mut changed = false;
        if answer.outcome == Outcome::Unsure
            && let Some(question) = &work.question
        {
            let picked = match self.may(Duty::Pick, code) {
                true => self.pick(&work, question, tell).await?,
                false => None,
            };
            if let Some(quote) = picked {
                answer = quoted(quote);
                changed = true;
            } else if self.may(Duty::Answer, code) {
                return self.answer(&work, question, tell).await;
            } else {
                return Ok(None);
            }
        }
        if self.may(Duty::Reword, code)
            && let Some(reworded) = self.reword(&work, &answer, tell).await?
        {
            return Ok(Some(reworded));
        }
        Ok(changed.then_some(answer))
    }

    async fn reword(
        &self,
        work: &Better,
        answer: &Answer,
        tell: &mut (dyn FnMut(Step) + Send),
    ) -> Result<Option<Answer>, TalkError> {
        let quotes = quotes(answer);
        if quotes.is_empty() {
            return Ok(None);
        }
        let words: Vec<String> = quotes.iter().map(|quote| quote.words.clone()).collect();
        let ask = work.reading.reword(work.session, &words, work.language);
        let said = self.say(ask, Given::new(&words), work, tell).await?;
        let lines = quotes.iter().flat_map(|quote| quote.lines.clone()).collect();
        Ok(with(answer, said.kept, lines, work.language))
    }

    async fn answer(
        &self,
        work: &Better,
        question: &str,
        tell: &mut (dyn FnMut(Step) + Send),
    ) -> Result<Option<Answer>, TalkError> {
        let words: Vec<String> = work.candidates.iter().map(|quote| quote.words.clone()).collect();
        let ask = work.reading.answer(work.session, question, work.language);
        let given = Given::new(&words).with_facts(work.facts.clone());
        let said = self.say(ask, given, work, tell).await?;
        let answered = Answer {
            outcome: Outcome::Answered,
            sentences: Vec::new(),
            choices: Vec::new(),
            ..work.answer.clone()
        };
        Ok(with(&answered, said.kept, Vec::new(), work.language))
    }

    async fn pick(
        &self,
        work: &Better,
        question: &str,
        tell: &mut (dyn FnMut(Step) + Send),
    ) -> Result<Option<Quote>, TalkError> {
        let candidates = &work.candidates[..work.candidates.len().min(CANDIDATES)];
        let lines: Vec<String> = candidates.iter().map(|quote| quote.words.clone()).collect();
        let mut saying = self
            .talker
            .ask(work.reading.pick(work.session, question, &lines))?;
        let (text, _) = whole(&mut saying, tell).await?;
        let number: Option<usize> = text.trim().parse().ok();
        Ok(number
            .and_then(|number| candidates.get(number.checked_sub(1)?))
            .cloned())
    }

    /// Lets the model write, and checks each sentence as soon as it is whole.
    async fn say(
        &self,
        ask: Ask,
        given: Given,
        work: &Better,
        tell: &mut (dyn FnMut(Step) + Send),
    ) -> Result<Said, TalkError> {
        let given = Arc::new(given);
        let mut saying = self.talker.ask(ask)?;
        let mut said = Said::default();
        let mut text = String::new();
        loop {
            let end = match saying.next().await {
                Some(Piece::Waiting(before)) => {
                    tell(Step::Waiting(before));
                    continue;
                }
                Some(Piece::Text(more)) => {
                    text.push_str(&more);
                    None
                }
                Some(Piece::End(end)) => Some(end),
                Some(Piece::Failed(error)) => return Err(error),
                None => return Err(TalkError::Stopped),
            };
            if text.trim_start().starts_with(SILENT) {
                return Ok(said);
            }
            let mut all = sentences(&text);
            // The last sentence is whole only when something follows it, or at the end.
            if end != Some(End::Done) {
                all.pop();
            }
            for sentence in all.into_iter().skip(said.seen) {
                said.seen += 1;
                let verdict = judge(&sentence, work, &given).await;
                if verdict.is_ok() && said.kept.len() < SENTENCES && !said.kept.contains(&sentence) {
                    tell(Step::Sentence(sentence.clone()));
                    said.kept.push(sentence);
                }
            }
            if end.is_some() {
                return Ok(said);
            }
        }
    }
}

/// What the model said.
#[derive(Debug, Default)]
struct Said {
    kept: Vec<String>,
    seen: usize,
}

/// Checks a sentence on a thread that may compute.
async fn judge(sentence: &str, work: &Better, given: &Arc<Given>) -> Result<(), Fault> {
    let (sentence, code) = (sentence.to_owned(), work.language.code());
    let (given, near) = (Arc::clone(given), Arc::clone(&work.near));
    let checking = tokio::task::spawn_blocking(move || {
        check(
            &sentence,
            code,
            &given,
            Some(&|sentence, lines| near(sentence, lines)),
        )
    });
    checking.await.unwrap_or(Err(Fault::Unproven))
}

/// All that is said, to the end.
async fn whole(saying: &mut Saying, tell: &mut (dyn FnMut(Step) + Send)) -> Result<(String, End), TalkError> {
    let mut text = String::new();
    loop {
        match saying.next().await {
            Some(Piece::Waiting(before)) => tell(Step::Waiting(before)),
            Some(Piece::Text(more)) => text.push_str(&more),
            Some(Piece::End(end)) => return Ok((text, end)),
            Some(Piece::Failed(error)) => return Err(error),
            None => return Err(TalkError::Stopped),
        }
    }
}

/// The passages that an answer quotes.
fn quotes(answer: &Answer) -> Vec<Quote> {
    let quoted = answer
        .sentences
        .iter()
        .filter(|sentence| sentence.text.id == QUOTED);
    let quotes = quoted.filter_map(|sentence| {
        let words = sentence.text.args.iter().find_map(|(name, arg)| match arg {
            Arg::Text(words) if name == "words" => Some(words.clone()),
            _ => None,
        });
        Some(Quote {
            words: words?,
            lines: sentence.source.clone(),
        })
    });
    quotes.collect()
}

fn quoted(quote: Quote) -> Answer {
    let sentence = |text: Message, source| Sentence { text, source };
    Answer {
        outcome: Outcome::Answered,
        by: By::Quote,
        intents: Vec::new(),
        sentences: vec![
            sentence(Message::new(LEAD), Vec::new()),
            sentence(Message::new(QUOTED).with("words", quote.words), quote.lines),
        ],
        choices: Vec::new(),
    }
}

/// The answer with the model's sentences before it; `None` without sentences.
fn with(
    answer: &Answer,
    said: Vec<String>,
    lines: Vec<notice::LineId>,
    language: Language,
) -> Option<Answer> {
    if said.is_empty() {
        return None;
    }
    let own = said.into_iter().map(|words| Sentence {
        text: Message::new(SAID)
            .with("words", words)
            .with("language", language.code()),
        source: lines.clone(),
    });
    Some(Answer {
        by: By::Model,
        sentences: own.chain(answer.sentences.iter().cloned()).collect(),
        ..answer.clone()
    })
}

/// The answer for a reader of `language`: without what the model wrote in another one, and labelled by what is left.
pub fn in_language(mut answer: Answer, language: Language) -> Answer {
    let foreign = |sentence: &Sentence| {
        sentence.text.id == SAID
            && !sentence.text.args.iter().any(|(name, arg)| {
                name == "language" && matches!(arg, Arg::Text(code) if code == language.code())
            })
    };
    answer.sentences.retain(|sentence| !foreign(sentence));
    if answer.by == By::Model && !answer.sentences.iter().any(|sentence| sentence.text.id == SAID) {
        answer.by = By::Quote;
    }
    answer
}
