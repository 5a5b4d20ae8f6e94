//! One question in a conversation: taken apart, understood, answered.

use super::cues::cues;
use super::passages::Fitting;
use super::trust::Signs;
use super::{Answer, By, Facts, Intent, Likely, Outcome, Passages, Quote, Recogniser};

/// Longest question in characters; a longer one is no question but a text.
pub const LONGEST: usize = 600;
/// Most parts of one question that are answered.
const PARTS: usize = 3;

/// From which share on an intent is taken as understood; else questions to choose from are offered.
/// Chosen on the question sets of the sample letters.
const SURE: f32 = 0.86;
/// Where two intents have so much together and the second at least its share, both are answered.
const SURE_OF_BOTH: f32 = 0.85;
const SHARE_OF_SECOND: f32 = 0.25;
/// A word that the glossary knows stands in the question: then this share of asking for a word's meaning is enough.
const SURE_OF_TERM: f32 = 0.35;
/// From which share on what an intent asks for is shown under its own question, where nothing is sure.
const MAYBE: f32 = 0.10;
/// That no letter answers it is taken from this share on: of the questions of the sets that an answer exists for, one in
/// 300 reached it.
const SURE_OF_NONE: f32 = 0.30;
/// Where somebody may be in need, a smaller share is enough.
const SURE_OF_NEED: f32 = 0.40;
/// From which share on what the letter says about an intent stands in an answer whose passages are trusted.
const GUESSED: f32 = 0.35;
/// From which trust on an answer of facts and passages is given: see [`Signs::trust`].
const TRUSTED: f32 = 0.65;
/// From which share on a passage is told behind the facts.
const SAYS_MORE: f32 = 0.2;
/// From which share on the first passage answers beside what holds in general.
const SPEAKS: f32 = 0.5;
/// By letters alone much less is certain.
const SURE_BY_LETTERS: f32 = 0.80;

/// What a sentence encoder makes of texts.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Vectors {
    /// What each text wants, in their order: all of one size, to be told apart by the classifier of questions.
    pub wants: Vec<Vec<f32>>,
    /// What the first text is about, to be compared with passages by the [`Finder`](super::Finder).
    pub about: Vec<f32>,
}

/// Gives the vectors of texts; `None` where that is not possible now.
pub type Meaning<'a> = &'a dyn Fn(&[&str]) -> Option<Vectors>;

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

impl Talk<'_> {
    /// Answers a question. `last` is the turn before it.
    ///
    /// Several questions in one are answered one after another. What is not understood for sure is answered by what may
    /// have been meant, each under its own question, by passages of the letter in which the answer may stand, and by
    /// questions to choose from.
    pub fn ask(&self, question: &str, last: Option<&Turn>, meaning: Meaning<'_>) -> Answer {
        let question = question.trim();
        if question.chars().count() > LONGEST {
            return self.only("answer-too-long");
        }
        if !question.chars().any(char::is_alphanumeric) {
            return self.facts.unsure(&[], &[], &[]);
        }
        let views = views(question);
        let vectors = Some(meaning)
            .filter(|_| self.recogniser.has_meaning())
            .and_then(|meaning| meaning(&views));
        let wants = vectors
            .as_ref()
            .map_or(&[][..], |vectors| vectors.wants.as_slice());
        let Understood {
            mut intents,
            likely,
            focus,
        } = self.understand(&views, wants, last);
        // Help for a person in need goes before anything else.
        if let Some(urgent) = intents.iter().copied().find(|intent| NEED.contains(intent)) {
            return self.facts.answer(&[urgent], &[]);
        }
        // A greeting or a remark beside a question is no question.
        if intents.iter().any(|intent| !NONE.contains(intent)) {
            intents.retain(|intent| !NONE.contains(intent));
        }
        intents.truncate(PARTS);
        let asks_word = |one: &&Likely| one.intent == Intent::Term && one.share >= SURE_OF_TERM;
        if intents.contains(&Intent::Term) || likely.first().filter(asks_word).is_some() {
            let terms = (self.terms)(question);
            if !terms.is_empty() {
                return explained(&terms);
            }
        }
        let meaning = vectors.as_ref().map(|vectors| vectors.about.as_slice());
        let fitting = self.passages.fitting(question, meaning, &likely);
        // In a letter of a few lines nothing stands out, and by letters alone the cues decide.
        if meaning.is_some() && self.passages.has_kinds() && !self.passages.are_few() {
            match self.weighed(&intents, &focus, &fitting) {
                Weighed::Trusted(answer) => return answer,
                Weighed::Doubtful => intents.clear(),
                Weighed::Open => {}
            }
        }
        if intents.is_empty() {
            return self.unsure(fitting, meaning.is_some(), &likely, last);
        }
        if intents.iter().all(|intent| NONE.contains(intent)) {
            return match intents.as_slice() {
                // By letters alone nothing comes near.
                [Intent::NotKnown] if meaning.is_none() => self.facts.not_in_letter(&[]),
                [Intent::NotKnown] => self.facts.not_in_letter(&fitting.quotes),
                others => self.facts.answer(others, &[]),
            };
        }
        let each: Vec<(Intent, Vec<Quote>)> = intents
            .into_iter()
            .map(|intent| (intent, self.quotes(question, meaning, intent)))
            .collect();
        let answer = self.facts.answer_each(&each);
        self.with_places(answer, fitting)
    }

    /// The answer of the facts and of the passages that fit best, as far as all signs together speak for it.
    fn weighed(&self, intents: &[Intent], focus: &[Likely], fitting: &Fitting) -> Weighed {
        let plain = |intent: &Intent| !ALONE.contains(intent);
        let guessed = focus
            .first()
            .filter(|best| best.share >= GUESSED && plain(&best.intent));
        let asked: Vec<Intent> = match intents {
            [] => guessed.map(|best| best.intent).into_iter().collect(),
            intents => intents.to_vec(),
        };
        if !asked.iter().all(plain) {
            return Weighed::Open;
        }
        let mut answer = self.facts.answer(&asked, &[]);
        let places: Vec<&Quote> = fitting.quotes.iter().take(2).collect();
        let source = answer.source();
        let is_source = |quote: Option<&&Quote>| {
            quote.is_some_and(|quote| quote.lines.iter().any(|line| source.contains(line)))
        };
        let of = |wanted: &[Intent]| {
            let shares = focus.iter().filter(|likely| wanted.contains(&likely.intent));
            shares.map(|likely| likely.share).sum::<f32>()
        };
        let signs = Signs {
            understood: focus.first().map_or(0.0, |best| best.share).max(of(intents)),
            fitting: fitting.shares.iter().sum(),
            unanswerable: of(NONE),
            first_is_source: is_source(places.first()),
            second_is_source: is_source(places.get(1)),
            no_facts: answer.outcome != Outcome::Answered,
        };
        if signs.trust() < TRUSTED {
            return if answer.outcome == Outcome::Answered && !intents.is_empty() {
                Weighed::Doubtful
            } else {
                Weighed::Open
            };
        }
        let quotes: Vec<Quote> = places.into_iter().cloned().collect();
        // Beside facts only what likely says more.
        let more = fitting.shares.iter().filter(|share| **share >= SAYS_MORE).count();
        let more = quotes.get(..more).unwrap_or(&quotes);
        Weighed::Trusted(match answer.outcome {
            // The facts come from the very place that the question leads to.
            Outcome::Answered if signs.first_is_source && signs.understood >= SURE => answer,
            Outcome::Answered => self.facts.and_quotes(answer, more),
            Outcome::General if fitting.shares.iter().any(|share| *share >= SPEAKS) => {
                answer.outcome = Outcome::Answered;
                answer.by = By::Quote;
                self.facts.and_quotes(answer, more)
            }
            Outcome::General => return Weighed::Open,
            Outcome::NotInLetter | Outcome::Unsure => Answer {
                intents: asked,
                ..self.facts.quoted(&quotes)
            },
        })
    }

    /// The answer where it is not sure what was asked: what may have been meant, each under its own question, and
    /// passages of the letter that may answer.
    fn unsure(&self, fitting: Fitting, by_meaning: bool, likely: &[Likely], last: Option<&Turn>) -> Answer {
        let mut choices: Vec<Intent> = likely.iter().map(|likely| likely.intent).collect();
        // Who follows up on an answer may mean the same thing still.
        choices.extend(last.into_iter().flat_map(|turn| turn.intents.iter().copied()));
        let mut maybe: Vec<(Intent, Vec<Quote>)> = Vec::new();
        // By letters alone a guess is a mere guess.
        for one in likely.iter().filter(|one| by_meaning && one.share >= MAYBE) {
            if maybe.len() < PARTS && !maybe.iter().any(|(intent, _)| *intent == one.intent) {
                maybe.push((one.intent, Vec::new()));
            }
        }
        let places = if by_meaning { fitting.quotes } else { Vec::new() };
        self.facts.unsure(&maybe, &choices, &places)
    }

    /// The answer with what the letter itself says, as far as that is sure: a passage answers only where it most likely
    /// does, else passages are shown as places where it may stand.
    fn with_places(&self, answer: Answer, fitting: Fitting) -> Answer {
        match (answer.outcome, answer.by) {
            // By letters alone, or in a letter of a few lines, the cues have decided.
            _ if !self.passages.has_kinds() || self.passages.are_few() => answer,
            (Outcome::Answered, By::Quote) => self.facts.perhaps(answer.intents, &fitting.quotes),
            (Outcome::NotInLetter | Outcome::General, _) => self.facts.and_places(answer, &fitting.quotes),
            _ => answer,
        }
    }

    /// Answers a question that was chosen.
    pub fn chosen(&self, intent: Intent) -> Answer {
        self.facts.answer(&[intent], &self.quotes("", None, intent))
    }

    /// What is asked for in a text, of which `views` gives the whole and the questions in it.
    fn understand(&self, views: &[&str], vectors: &[Vec<f32>], last: Option<&Turn>) -> Understood {
        let view = |number: usize| {
            let text = views.get(number).copied().unwrap_or_default();
            (text, vectors.get(number).map(Vec::as_slice))
        };
        let known = !vectors.is_empty();
        let absent: Vec<Intent> = Intent::ALL
            .iter()
            .copied()
            .filter(|intent| !self.facts.has(*intent))
            .collect();
        let whole = follow(self.recogniser.likely(view(0).0, view(0).1), view(0).0, last);
        let whole = rarer(whole, &absent);
        let mut found = Understood {
            intents: understood(&whole, known),
            likely: Vec::new(),
            focus: whole.clone(),
        };
        // What is said around a question helps to understand it, and does not ask itself.
        for number in 1..views.len() {
            let likely = rarer(self.recogniser.likely_of(&[view(0), view(number)]), &absent);
            let sure = understood(&likely, known);
            if number == 1 && !sure.is_empty() && !found.intents.iter().any(|intent| NEED.contains(intent)) {
                found.intents.clear();
            }
            for intent in sure {
                if !found.intents.contains(&intent) {
                    found.intents.push(intent);
                }
            }
            if number == 1 {
                found.focus.clone_from(&likely);
            }
            found.likely.extend(likely.into_iter().take(2));
        }
        found.likely.splice(0..0, whole.into_iter().take(3));
        found
    }

    /// Passages of the letter for an intent that is taken as understood; none for what no passage is about.
    fn quotes(&self, question: &str, meaning: Option<&[f32]>, intent: Intent) -> Vec<Quote> {
        if !self.passages.has_kinds() {
            return self.passages.with_cues(cues(intent));
        }
        if !QUOTED.contains(&intent) {
            return Vec::new();
        }
        let understood = Likely { intent, share: 1.0 };
        self.passages.fitting(question, meaning, &[understood]).quotes
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

/// What was understood of a text.
struct Understood {
    /// What it asks for.
    intents: Vec<Intent>,
    /// What it may ask for, to choose from.
    likely: Vec<Likely>,
    /// How likely each intent is for the first question in it.
    focus: Vec<Likely>,
}

/// What came of weighing an answer.
enum Weighed {
    /// It is given.
    Trusted(Answer),
    /// What was taken as understood is too doubtful to be told as the answer.
    Doubtful,
    /// Nothing is decided: what the letter lacks, or what holds in general.
    Open,
}

/// The intents that are understood: the best, or the two best where only both together are sure.
fn understood(likely: &[Likely], by_meaning: bool) -> Vec<Intent> {
    let [best, next, ..] = likely else {
        return Vec::new();
    };
    let enough = if by_meaning { SURE } else { SURE_BY_LETTERS };
    if best.share >= enough || (by_meaning && NEED.contains(&best.intent) && best.share >= SURE_OF_NEED) {
        return vec![best.intent];
    }
    if by_meaning && [Intent::NotKnown, Intent::OffTopic].contains(&best.intent) && best.share >= SURE_OF_NONE
    {
        return vec![best.intent];
    }
    // Help for a person in need and what is no question about the letter are not said on a mere chance.
    let plain = |likely: &Likely| !ALONE.contains(&likely.intent);
    let both = best.share + next.share >= SURE_OF_BOTH && next.share >= SHARE_OF_SECOND;
    if by_meaning && both && plain(best) && plain(next) {
        return vec![best.intent, next.intent];
    }
    Vec::new()
}

/// A short question after an answer is likely about the same matter.
fn follow(likely: Vec<Likely>, question: &str, last: Option<&Turn>) -> Vec<Likely> {
    let Some(turn) = last.filter(|_| question.split_whitespace().count() <= SHORT) else {
        return likely;
    };
    let matter = |intent: Intent| MATTERS.iter().position(|matter| matter.contains(&intent));
    let before: Vec<usize> = turn.intents.iter().filter_map(|intent| matter(*intent)).collect();
    weighed(likely, |intent| {
        let same = matter(intent).is_some_and(|matter| before.contains(&matter));
        if same { FOLLOWS } else { 1.0 }
    })
}

/// What the letter does not have is asked for more rarely than what it has, which counts where the question alone leaves it
/// open.
fn rarer(likely: Vec<Likely>, absent: &[Intent]) -> Vec<Likely> {
    if likely.first().is_some_and(|best| best.share >= SURE) {
        return likely;
    }
    weighed(
        likely,
        |intent| if absent.contains(&intent) { ABSENT } else { 1.0 },
    )
}

/// The same with each share times its weight, the most likely first.
fn weighed(mut likely: Vec<Likely>, weight: impl Fn(Intent) -> f32) -> Vec<Likely> {
    for one in &mut likely {
        one.share *= weight(one.intent);
    }
    let sum: f32 = likely.iter().map(|one| one.share).sum();
    for one in &mut likely {
        one.share /= sum;
    }
    likely.sort_by(|a, b| b.share.partial_cmp(&a.share).unwrap_or(std::cmp::Ordering::Equal));
    likely
}

/// Most words of a question that leans on the one before it: "and until when?".
const SHORT: usize = 5;
/// How many times likelier the matter of the turn before is than any other.
const FOLLOWS: f32 = 3.0;

/// How much rarer than others a question is for what the letter does not have. Such questions are asked, so it is far from
/// nought.
const ABSENT: f32 = 0.35;

/// Intents of one matter, which follow upon each other.
const MATTERS: &[&[Intent]] = &[
    &[
        Intent::ObjectUntil,
        Intent::ObjectHow,
        Intent::ObjectForm,
        Intent::ObjectEffect,
        Intent::ObjectCost,
        Intent::ShouldObject,
    ],
    &[
        Intent::HowMuch,
        Intent::PayUntil,
        Intent::PayHow,
        Intent::DirectDebit,
        Intent::CannotPay,
        Intent::Instalments,
        Intent::AlreadyPaid,
    ],
    &[
        Intent::ReplyUntil,
        Intent::Documents,
        Intent::SubmitWhere,
        Intent::MoreTime,
    ],
    &[Intent::HowMuchReceived, Intent::WhenReceived],
    &[Intent::AppointmentWhen, Intent::AppointmentMove],
    &[Intent::WhomToCall, Intent::OfficeHours, Intent::OfficeWhere],
];

/// Intents of a person in need.
const NEED: &[Intent] = &[Intent::Distress, Intent::Threat];

/// Intents that say that there is no question which this letter could answer.
const NONE: &[Intent] = &[Intent::NotKnown, Intent::OffTopic, Intent::Hello];

/// Intents that passages of letters answer, in words of their own or beside the facts.
const QUOTED: &[Intent] = &[
    Intent::Why,
    Intent::HowComputed,
    Intent::Documents,
    Intent::IfNothing,
    Intent::Enforcement,
    Intent::ObjectEffect,
    Intent::ObjectForm,
    Intent::DirectDebit,
    Intent::WhenReceived,
    Intent::PayHow,
];

/// Intents that are answered alone or not at all.
const ALONE: &[Intent] = &[
    Intent::Distress,
    Intent::Threat,
    Intent::OffTopic,
    Intent::NotKnown,
    Intent::Hello,
    Intent::WhoAreYou,
    Intent::Privacy,
];

/// A text as it is understood: the whole, then each sentence in it that asks, where there is more around it.
fn views(text: &str) -> Vec<&str> {
    let asks: Vec<&str> = text
        .split_inclusive(['?', '؟', '？', '!', '.', '\n', ';', '。'])
        .filter(|sentence| sentence.trim_end().ends_with(['?', '؟', '？']))
        .map(str::trim)
        .filter(|sentence| sentence.chars().filter(|char| char.is_alphanumeric()).count() > 1)
        .take(PARTS)
        .collect();
    let alone = asks.first().is_some_and(|first| first.len() == text.len());
    let mut views = vec![text];
    if !alone {
        views.extend(asks);
    }
    views
}

#[cfg(test)]
mod tests {
    use super::*;

    fn likely(shares: &[(Intent, f32)]) -> Vec<Likely> {
        let likely = |(intent, share): &(Intent, f32)| Likely {
            intent: *intent,
            share: *share,
        };
        shares.iter().map(likely).collect()
    }

    #[test]
    fn a_text_is_seen_as_a_whole_and_by_its_questions() {
        assert_eq!(views("Bis wann?"), ["Bis wann?"]);
        assert_eq!(views("bis wann muss ich zahlen"), ["bis wann muss ich zahlen"]);
        let text = "Mein Mann ist krank. Wie viel ist es? Und bis wann?";
        assert_eq!(views(text), [text, "Wie viel ist es?", "Und bis wann?"]);
        assert_eq!(views("متى؟ كم؟"), ["متى؟ كم؟", "متى؟", "كم؟"]);
        assert_eq!(views("???"), ["???"]);
    }

    #[test]
    fn a_short_question_leans_on_the_one_before() {
        let shares = [
            (Intent::PayUntil, 0.4),
            (Intent::ObjectUntil, 0.35),
            (Intent::Help, 0.25),
        ];
        let turn = Turn {
            intents: vec![Intent::ObjectHow],
        };
        let first = |question: &str, last: Option<&Turn>| follow(likely(&shares), question, last)[0];
        assert_eq!(first("und bis wann", None).intent, Intent::PayUntil);
        let after = first("und bis wann", Some(&turn));
        assert_eq!(after.intent, Intent::ObjectUntil);
        assert!((after.share - 1.05 / 1.7).abs() < 1e-4, "{after:?}");
        let long = "und bis wann muss ich das Geld für den Hund denn nun zahlen";
        assert_eq!(first(long, Some(&turn)).intent, Intent::PayUntil);
    }

    #[test]
    fn what_the_letter_has_goes_before_what_it_lacks() {
        let shares = [
            (Intent::WhenReceived, 0.5),
            (Intent::PayUntil, 0.4),
            (Intent::Help, 0.1),
        ];
        let found = rarer(likely(&shares), &[Intent::WhenReceived]);
        assert_eq!(found[0].intent, Intent::PayUntil);
        assert!((found[0].share - 0.4 / 0.675).abs() < 1e-4, "{found:?}");
        assert_eq!(rarer(likely(&shares), &[])[0].intent, Intent::WhenReceived);
        let sure = likely(&[(Intent::WhenReceived, 0.9), (Intent::PayUntil, 0.1)]);
        assert_eq!(rarer(sure.clone(), &[Intent::WhenReceived]), sure);
    }

    #[test]
    fn two_are_answered_only_where_both_are_likely() {
        let two = likely(&[
            (Intent::HowMuch, 0.48),
            (Intent::PayUntil, 0.4),
            (Intent::Help, 0.1),
        ]);
        assert_eq!(understood(&two, true), [Intent::HowMuch, Intent::PayUntil]);
        let one = likely(&[(Intent::HowMuch, 0.5), (Intent::PayUntil, 0.1)]);
        assert_eq!(understood(&one, true), []);
        let joke = likely(&[(Intent::OffTopic, 0.5), (Intent::PayUntil, 0.4)]);
        assert_eq!(understood(&joke, true), [Intent::OffTopic]);
        let perhaps = likely(&[(Intent::OffTopic, 0.25), (Intent::PayUntil, 0.2)]);
        assert_eq!(understood(&perhaps, true), []);
    }
}
