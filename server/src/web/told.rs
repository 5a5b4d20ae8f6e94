//! Values for `app`: the letter told in a language, and how far its reading is.

use app::View;
use app::boot::Progress as Shown;
use app::told::{Chat, Choice, Nearness, ShownTurn, Told, ToldAmount, ToldDeadline, ToldTerm};
use jiff::civil::Date;
use locales::{Glossary, Language, Teller};
use notice::talk::{CHOICES, Facts, Intent};
use notice::{Message, Notice};

use super::{Speaker, Web};
use crate::session::Held;
use crate::talk::model::in_language;
use crate::work::{Progress, Reading};

/// The letter as a page shows it today.
pub(super) fn view(held: &Held, speaker: &Speaker, web: &Web) -> View {
    let (teller, german) = (&speaker.teller, &web.0.german.teller);
    let today = today(&held.reading);
    let notice = understood(held);
    let drafts = locales::letters(&notice, today, german, teller);
    let chat = conversation(held, &notice, web, teller);
    let corrections = held.corrections.clone();
    let mut document = locales::document(held.reading.pages.clone(), notice, today, corrections, teller);
    for line in document.pages.iter_mut().flat_map(|page| &mut page.lines) {
        line.words.clear();
    }
    let deadlines = document.notice.deadlines.iter().map(|deadline| ToldDeadline {
        day: deadline.date.map(|date| teller.day(date)),
        nearness: deadline.date.map_or(Nearness::Far, |date| nearness(date, today)),
        steps: deadline.steps.iter().map(|step| teller.day(step.date)).collect(),
    });
    let amounts = document.notice.amounts.iter().map(|amount| ToldAmount {
        sum: teller.euros(amount.cents),
        due: amount.due.map(|date| teller.day(date)),
    });
    let summary = &document.summary;
    let (terms, in_statement) = terms(
        summary.statements.iter().map(|said| said.text.as_str()),
        &speaker.glossary,
    );
    let told = Told {
        terms,
        in_statement,
        deadlines: deadlines.collect(),
        amounts: amounts.collect(),
        received: held.corrections.received.map(|date| teller.day(date)),
        today: today.to_string(),
        as_of: held.reading.as_of.map(|day| teller.day(day)),
    };
    View {
        document,
        told,
        chat,
        drafts,
        for_office: false,
        desk: false,
    }
}

/// The terms in sentences, each once, and which of them stand in each sentence.
fn terms<'a>(
    sentences: impl Iterator<Item = &'a str>,
    glossary: &Glossary,
) -> (Vec<ToldTerm>, Vec<Vec<usize>>) {
    let mut ids: Vec<String> = Vec::new();
    let inside = sentences.map(|sentence| {
        let number = |id: String| {
            ids.iter().position(|known| *known == id).unwrap_or_else(|| {
                ids.push(id);
                ids.len() - 1
            })
        };
        glossary.ids(sentence).into_iter().map(number).collect()
    });
    let inside = inside.collect();
    let terms = ids
        .iter()
        .filter_map(|id| glossary.get(id))
        .map(|entry| ToldTerm {
            german: entry.german.to_owned(),
            term: entry.term.clone(),
            meaning: entry.meaning.clone(),
        });
    (terms.collect(), inside)
}

/// Questions offered at the same time.
const OFFERED: usize = 6;

/// The conversation so far, and what may be asked next.
pub(crate) fn chat(held: &Held, web: &Web, language: Language) -> Chat {
    conversation(held, &understood(held), web, &web.speaker(language).teller)
}

/// The facts of a letter as of its day.
pub(crate) fn understood(held: &Held) -> Notice {
    notice::understand(&held.reading.pages, today(&held.reading), &held.corrections)
}

fn conversation(held: &Held, notice: &Notice, web: &Web, teller: &Teller) -> Chat {
    let facts = Facts::new(notice, today(&held.reading));
    let turns = held.asked.iter().map(|asked| {
        let language = asked.language.unwrap_or(teller.language());
        let answer = in_language(asked.answer.clone(), language);
        let source = answer.source();
        let chosen = answer
            .intents
            .first()
            .map(|intent| teller.tell(&question(*intent)));
        let teller = &web.speaker(language).teller;
        let answer = answer.tell(|message| teller.tell(&message));
        ShownTurn {
            question: asked.question.clone().or(chosen).unwrap_or_default(),
            sentences: answer
                .sentences
                .into_iter()
                .map(|sentence| sentence.text)
                .collect(),
            outcome: answer.outcome,
            by: answer.by,
            source,
            language: language.code().to_owned(),
            direction: language.direction().code().to_owned(),
        }
    });
    let asked: Vec<Intent> = held
        .asked
        .iter()
        .flat_map(|asked| asked.answer.intents.iter().copied())
        .collect();
    let offered = held
        .asked
        .last()
        .map_or_else(Vec::new, |asked| asked.answer.choices.clone());
    let mut choices = offered;
    for intent in facts.suggestions() {
        if choices.len() < OFFERED && !choices.contains(&intent) && !asked.contains(&intent) {
            choices.push(intent);
        }
    }
    let choices = choices.into_iter().filter(|intent| CHOICES.contains(intent));
    Chat {
        goes_on: false,
        turns: turns.collect(),
        choices: choices
            .map(|intent| Choice {
                intent: intent.id().to_owned(),
                words: teller.tell(&question(intent)),
            })
            .collect(),
    }
}

/// The words of a question that can be chosen.
pub(crate) fn question(intent: Intent) -> Message {
    Message::new(format!("ask-{intent}"))
}

/// The day to count from.
pub(crate) fn today(reading: &Reading) -> Date {
    reading.as_of.unwrap_or_else(crate::today::in_germany)
}

fn nearness(date: Date, today: Date) -> Nearness {
    Nearness::of((date - today).get_days())
}

/// How far the reading is, as a page shows it.
pub(super) fn progress(progress: Progress) -> Shown {
    match progress {
        Progress::Queued { ahead } => Shown::Queued { ahead },
        Progress::Opening => Shown::Opening,
        Progress::Reading { page, of } => Shown::Reading { page, of },
        Progress::Computing => Shown::Computing,
        Progress::Done | Progress::Failed { .. } => Shown::Over,
    }
}
