//! One question in a conversation: taken apart, understood, answered.

use super::{Answer, Facts, Intent, Likely, Passages, Quote, Recogniser};

/// Longest question in characters; a longer one is no question but a text.
pub const LONGEST: usize = 600;
/// Most parts of one question that are answered.
const PARTS: usize = 3;

/// From which share on an intent is taken as understood.
///
/// Of the example questions, each fifth left out in turn, what is understood with this share was understood
/// rightly in 96 of 100 cases. Where two intents have it together, both are answered; else questions to choose from are offered.
const SURE: f32 = 0.70;
/// Where somebody may be in need, a smaller share is enough, for help that is not needed does no harm.
const SURE_OF_NEED: f32 = 0.30;
/// By letters alone much less is certain.
const SURE_BY_LETTERS: f32 = 0.80;

/// Gives the meaning of texts as vectors of length one, all of one size, in the order of the texts; `None`
/// where that is not possible now.
pub type Meaning<'a> = &'a dyn Fn(&[&str]) -> Option<Vec<Vec<f32>>>;

/// One question with its answer, for the next question to refer to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Turn {
    /// What was understood.
    pub intents: Vec<Intent>,
}

/// What questions about one letter are answered from.
pub struct Talk<'a> {
    /// Understands questions.
    pub recogniser: &'a Recogniser,
    /// The facts of the letter.
    pub facts: Facts<'a>,
    /// The letter's passages.
    pub passages: &'a Passages,
    /// Ids of the terms of the glossary that stand in a text.
    pub terms: &'a dyn Fn(&str) -> Vec<String>,
}

/// German words by which a letter gives a reason, a calculation, or a list of documents.
const CUES: &[(Intent, &[&str])] = &[
    (
        Intent::Why,
        &[
            "weil ",
            "begründung",
            "grund",
            "aufgrund",
            "daher",
            "deshalb",
            "somit",
            " da ",
            "nach § ",
            "verpflichtet",
            "anlass",
            "vorgeworfen",
            "festgestellt",
        ],
    ),
    (
        Intent::HowComputed,
        &[
            "berechn",
            "ergibt sich",
            "setzt sich",
            "ermittelt",
            "multipl",
            "hebesatz",
            "summe",
            " x ",
            "zusammen",
            "pro ",
            " je ",
        ],
    ),
    (
        Intent::Documents,
        &[
            "unterlagen",
            "nachweis",
            "kopie",
            "vorlegen",
            "vorzulegen",
            "einreichen",
            "einzureichen",
            "beifügen",
            "bescheinigung",
            "formular",
            "kontoausz",
            "vordruck",
        ],
    ),
];

impl Talk<'_> {
    /// Answers a question. `last` is the turn before it.
    ///
    /// Several questions in one are answered one after another. What is not understood is answered by a passage
    /// where one fits well, or by questions to choose from, those of the turn before among them.
    pub fn ask(&self, question: &str, last: Option<&Turn>, meaning: Meaning<'_>) -> Answer {
        let question = question.trim();
        if question.chars().count() > LONGEST {
            return self.only("answer-too-long");
        }
        if !question.chars().any(char::is_alphanumeric) {
            return self.facts.unsure(&[]);
        }
        let parts = parts(question);
        let vectors = if self.recogniser.has_meaning() {
            meaning(&parts).unwrap_or_default()
        } else {
            Vec::new()
        };
        let mut intents: Vec<Intent> = Vec::new();
        let mut likely: Vec<Likely> = Vec::new();
        for (index, part) in parts.iter().enumerate() {
            let found = self
                .recogniser
                .likely(part, vectors.get(index).map(Vec::as_slice));
            let known = vectors.get(index).is_some();
            for intent in understood(&found, known) {
                if !intents.contains(&intent) {
                    intents.push(intent);
                }
            }
            likely.extend(found.into_iter().take(3));
        }
        // Help for a person in need goes before anything else.
        if let Some(urgent) = intents
            .iter()
            .copied()
            .find(|intent| matches!(intent, Intent::Distress | Intent::Threat))
        {
            return self.facts.answer(&[urgent], &[]);
        }
        // A greeting before a question is no question.
        if intents.len() > 1 {
            intents.retain(|intent| *intent != Intent::Hello);
        }
        intents.truncate(PARTS);
        if intents.is_empty() {
            return self.otherwise(&parts, &vectors, &likely, last);
        }
        if intents.contains(&Intent::Term) {
            let terms = (self.terms)(question);
            if !terms.is_empty() {
                return explained(&terms);
            }
        }
        let quotes = self.quotes(&intents);
        self.facts.answer(&intents, &quotes)
    }

    fn quotes(&self, intents: &[Intent]) -> Vec<Quote> {
        let cues = CUES.iter().find(|(intent, _)| intents.contains(intent));
        cues.map_or_else(Vec::new, |(_, cues)| self.passages.with_cues(cues))
    }

    /// What no intent fits: a passage of the letter, or questions to choose from.
    fn otherwise(
        &self,
        parts: &[&str],
        vectors: &[Vec<f32>],
        likely: &[Likely],
        last: Option<&Turn>,
    ) -> Answer {
        const FITS: f32 = 0.86;
        const NEAR: f32 = 0.80;
        let question = parts.first().copied().unwrap_or_default();
        let vector = vectors.first().map(Vec::as_slice);
        if let (Some(_), Some((score, quote))) =
            (vector, self.passages.fitting(question, vector).into_iter().next())
        {
            if score >= FITS {
                return self.facts.quoted(&[quote]);
            }
            if score >= NEAR {
                return self.facts.not_in_letter(&[quote]);
            }
        }
        let mut choices: Vec<Intent> = likely.iter().map(|likely| likely.intent).collect();
        // Who follows up on an answer may mean the same thing still.
        choices.extend(last.into_iter().flat_map(|turn| turn.intents.iter().copied()));
        self.facts.unsure(&choices)
    }

    fn only(&self, id: &'static str) -> Answer {
        Answer {
            outcome: super::Outcome::Unsure,
            by: super::By::Facts,
            intents: Vec::new(),
            sentences: vec![super::Sentence {
                text: crate::Message::new(id),
                source: Vec::new(),
            }],
            choices: self.facts.suggestions().into_iter().take(4).collect(),
        }
    }
}

/// What terms mean, as the glossary says it.
fn explained(terms: &[String]) -> Answer {
    let sentences = terms.iter().take(PARTS).flat_map(|id| {
        [format!("term-{id}"), format!("term-{id}-meaning")].map(|id| super::Sentence {
            text: crate::Message::new(id),
            source: Vec::new(),
        })
    });
    Answer {
        outcome: super::Outcome::General,
        by: super::By::Facts,
        intents: vec![Intent::Term],
        sentences: sentences.collect(),
        choices: Vec::new(),
    }
}

/// The intents that are understood: the best, or the two best where only both together are sure.
fn understood(likely: &[Likely], by_meaning: bool) -> Vec<Intent> {
    let [best, next, ..] = likely else {
        return Vec::new();
    };
    let need = matches!(best.intent, Intent::Distress | Intent::Threat);
    let enough = if by_meaning { SURE } else { SURE_BY_LETTERS };
    if best.share >= enough || (by_meaning && need && best.share >= SURE_OF_NEED) {
        return vec![best.intent];
    }
    // Help for a person in need and what is no question about the letter are not said on a mere chance.
    let plain = |likely: &Likely| !ALONE.contains(&likely.intent);
    if by_meaning && best.share + next.share >= enough && plain(best) && plain(next) {
        return vec![best.intent, next.intent];
    }
    Vec::new()
}

/// Intents that are answered alone or not at all.
const ALONE: &[Intent] = &[
    Intent::Distress,
    Intent::Threat,
    Intent::OffTopic,
    Intent::Hello,
    Intent::WhoAreYou,
    Intent::Privacy,
];

/// The questions in a text: by marks that end a sentence.
fn parts(question: &str) -> Vec<&str> {
    let parts: Vec<&str> = question
        .split(['?', '؟', '!', '\n', ';', '。', '？'])
        .map(str::trim)
        .filter(|part| part.chars().filter(|char| char.is_alphanumeric()).count() > 1)
        .take(2 * PARTS)
        .collect();
    if parts.is_empty() { vec![question] } else { parts }
}
