//! Passages of a letter, and which of them fit a question.

use std::cmp::Ordering;

use super::linear::{centred, dot, softmax};
use super::recognise::Likely;
use super::reply::Quote;
use super::sentences::passages;
use super::words::Index;
use super::{Intent, Linear};
use crate::page::Page;

/// Fewest words of a passage that can answer something.
const WORDS: usize = 4;
/// How much a heading, a name, an address or a greeting falls behind a sentence.
const NO_SENTENCE: f32 = 2.0;
/// How much it counts that a passage is of the kind that answers what was asked, beside what the finder says.
const KIND: f32 = 0.3;

/// Most passages that are told together with the one that leads them, and most letters of the whole.
const ITEMS: usize = 6;
const LONG: usize = 400;

/// Below this many passages their scores say nothing: each is measured by how it differs from all others.
const FEW: usize = 12;

/// Tells which passage answers a question, from the vectors of both.
#[derive(Clone, Debug, PartialEq)]
pub struct Finder {
    /// What all questions have in common.
    questions: Vec<f32>,
    /// What all passages have in common.
    passages: Vec<f32>,
    /// How steep nearness is made.
    steep: f32,
    /// The score of "none of them".
    none: f32,
}

impl Finder {
    /// A finder from its numbers; vectors of another size than these find nothing.
    pub fn new(questions: Vec<f32>, passages: Vec<f32>, steep: f32, none: f32) -> Self {
        Finder {
            questions,
            passages,
            steep,
            none,
        }
    }

    /// The score of each of `passages`, which are without what they have in common, for a question.
    fn scores(&self, question: &[f32], passages: &[Vec<f32>]) -> Vec<f32> {
        let question = centred(question, &self.questions);
        let near = |passage: &Vec<f32>| self.steep * dot(passage, &question);
        passages.iter().map(near).collect()
    }

    /// The shares of the best two scores among all and "none of them".
    fn best_two(&self, scores: &[f32]) -> [f32; 2] {
        let all: Vec<f32> = scores.iter().copied().chain([self.none]).collect();
        let shares = softmax(&all);
        let passages = shares.get(..scores.len()).unwrap_or_default();
        passages.iter().fold([0.0, 0.0], |[first, second], share| {
            if *share > first {
                [*share, first]
            } else {
                [first, share.max(second)]
            }
        })
    }
}

/// Passages of one letter that can be searched.
#[derive(Debug)]
pub struct Passages {
    passages: Vec<Quote>,
    words: Index,
    /// Finds by meaning, with the vector of each passage without what passages have in common.
    meaning: Option<(Finder, Vec<Vec<f32>>)>,
    /// What each passage may answer: a share for every intent.
    kinds: Vec<Vec<f32>>,
}

/// Passages that fit a question, the best first.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Fitting {
    /// The passages.
    pub quotes: Vec<Quote>,
    /// How likely each of the first two answers, 0 to 1; 0 where passages are not compared by meaning.
    pub shares: [f32; 2],
}

impl Passages {
    /// The passages of these pages, searched by letters.
    pub fn new(pages: &[Page]) -> Self {
        let passages = passages(pages);
        let words = Index::new(passages.iter().map(|passage| passage.words.as_str()));
        Passages {
            passages,
            words,
            meaning: None,
            kinds: Vec::new(),
        }
    }

    /// The texts, for an encoder.
    pub fn texts(&self) -> impl Iterator<Item = &str> {
        self.passages.iter().map(|passage| passage.words.as_str())
    }

    /// The same passages with their meaning, one vector of length one each, in order, as `finder` compares them.
    #[must_use]
    pub fn with_meaning(mut self, finder: &Finder, vectors: &[Vec<f32>]) -> Self {
        let fit = |vector: &Vec<f32>| vector.len() == finder.passages.len();
        if vectors.len() == self.passages.len() && vectors.iter().all(fit) {
            let centred = vectors.iter().map(|vector| centred(vector, &finder.passages));
            self.meaning = Some((finder.clone(), centred.collect()));
        }
        self
    }

    /// The same passages with what they may answer, by a classifier of passages whose classes are the intents. `vectors`
    /// as in [`Passages::with_meaning`].
    #[must_use]
    pub fn with_kinds(mut self, kinds: &Linear, vectors: &[Vec<f32>]) -> Self {
        let shares = vectors
            .iter()
            .filter_map(|vector| Some(softmax(&kinds.scores(vector)?)));
        self.kinds = shares.collect();
        if self.kinds.len() != self.passages.len() {
            self.kinds.clear();
        }
        self
    }

    /// Whether there are too few passages for one of them to stand out from the others.
    pub fn are_few(&self) -> bool {
        self.passages.len() < FEW
    }

    /// The passages that fit a question. `meaning` is its vector by the encoder as corrected for the finder; `likely` what
    /// it may ask for.
    pub fn fitting(&self, question: &str, meaning: Option<&[f32]>, likely: &[Likely]) -> Fitting {
        let Some((finder, vectors)) = &self.meaning else {
            let letters = self.words.likeness(&self.words.weigh_text(question));
            return Fitting {
                quotes: self.sorted(&letters),
                shares: [0.0; 2],
            };
        };
        // What was chosen and not asked has no words: the kind of a passage decides alone.
        let mut scores = meaning.map_or_else(
            || vec![0.0; vectors.len()],
            |meaning| finder.scores(meaning, vectors),
        );
        let kind = |shares: &Vec<f32>| {
            let share = |likely: &Likely| likely.share * shares.get(likely.intent as usize).unwrap_or(&0.0);
            likely.iter().map(share).sum()
        };
        let kinds: Vec<f32> = self.kinds.iter().map(kind).collect();
        for (score, part) in scores.iter_mut().zip(spread(kinds)) {
            *score += KIND * part;
        }
        for (number, (score, passage)) in scores.iter_mut().zip(&self.passages).enumerate() {
            if !is_sentence(passage) || self.is_greeting(number) {
                *score -= NO_SENTENCE;
            }
        }
        Fitting {
            shares: meaning.map_or([0.0; 2], |_| finder.best_two(&scores)),
            quotes: self.sorted(&scores),
        }
    }

    /// Whether a passage is most likely a greeting, a letterhead or a page number.
    fn is_greeting(&self, number: usize) -> bool {
        let Some(shares) = self.kinds.get(number) else {
            return false;
        };
        let most = shares.iter().copied().fold(0.0, f32::max);
        shares
            .get(Intent::Hello as usize)
            .is_some_and(|share| *share >= most)
    }

    /// Whether it is known what each passage may answer.
    pub fn has_kinds(&self) -> bool {
        !self.kinds.is_empty()
    }

    /// Passages that hold most of the cues, which are German words in small letters, in the order of the letter.
    pub fn with_cues(&self, cues: &[&str]) -> Vec<Quote> {
        let count = |passage: &Quote| {
            let words = passage.words.to_lowercase();
            cues.iter().filter(|cue| words.contains(**cue)).count()
        };
        let sentences = self.passages.iter().filter(|passage| is_sentence(passage));
        let counted: Vec<(usize, &Quote)> = sentences.map(|passage| (count(passage), passage)).collect();
        let most = counted.iter().map(|(count, _)| *count).max().unwrap_or(0);
        let best = counted
            .into_iter()
            .filter(|(count, _)| *count == most && most > 0);
        best.map(|(_, passage)| passage.clone()).collect()
    }

    fn sorted(&self, scores: &[f32]) -> Vec<Quote> {
        let mut found: Vec<(f32, usize)> = scores.iter().copied().zip(0..).collect();
        found.sort_by(|a, b| b.0.partial_cmp(&a.0).unwrap_or(Ordering::Equal));
        found
            .into_iter()
            .filter_map(|(_, number)| self.whole(number))
            .collect()
    }

    /// A passage with what belongs to it: the items of a list behind its lead, the rest of a sentence that the layout took
    /// apart.
    fn whole(&self, number: usize) -> Option<Quote> {
        let mut whole = self.passages.get(number)?.clone();
        if !is_sentence(&whole) {
            return Some(whole);
        }
        let leads = whole.words.ends_with(':');
        for next in self.passages.iter().skip(number + 1).take(ITEMS) {
            let length = whole.words.chars().count() + next.words.chars().count();
            let belongs = if leads {
                !next.words.ends_with(':')
            } else {
                goes_on(&whole.words, &next.words)
            };
            if !belongs || length > LONG {
                break;
            }
            whole.words.push(' ');
            whole.words.push_str(&next.words);
            whole.lines.extend(&next.lines);
        }
        Some(whole)
    }
}

/// Whether a text breaks off and the next one goes on with it.
fn goes_on(text: &str, next: &str) -> bool {
    let last = text.chars().next_back();
    let breaks_off = last.is_some_and(|last| last.is_alphanumeric() || last == ',');
    let begins = |fits: fn(char) -> bool| next.chars().next().is_some_and(fits);
    let row = text
        .rsplit(' ')
        .next()
        .is_some_and(|word| word.starts_with(|c: char| c.is_ascii_digit()));
    breaks_off && (begins(char::is_lowercase) || (!row && begins(|c| c.is_ascii_digit())))
}

fn is_sentence(passage: &Quote) -> bool {
    passage.words.split_whitespace().count() >= WORDS
}

/// How far each number lies above their mean, in standard deviations.
fn spread(mut all: Vec<f32>) -> Vec<f32> {
    let count = all.len().max(1) as f32;
    let mean = all.iter().sum::<f32>() / count;
    let spread = (all.iter().map(|x| (x - mean) * (x - mean)).sum::<f32>() / count).sqrt();
    for x in &mut all {
        *x = (*x - mean) / (spread + 1e-6);
    }
    all
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::page::{Line, LineId};

    /// Each text is a paragraph of its own.
    fn of(texts: &[&str]) -> Passages {
        let lines = (1..).zip(texts).map(|(number, text)| Line {
            id: LineId {
                page: 1,
                line: number,
            },
            block: u32::from(number),
            text: (*text).to_owned(),
            ..Line::default()
        });
        let page = Page {
            lines: lines.collect(),
            ..Page::default()
        };
        Passages::new(&[page])
    }

    fn passages() -> Passages {
        let texts = [
            "Der Antrag wurde abgelehnt, weil Unterlagen fehlen.",
            "Sprechzeiten sind nach Vereinbarung am Montag.",
            "Musterstadt",
        ];
        of(&texts)
    }

    #[test]
    fn shared_words_find_a_passage() {
        let found = passages().fitting("welche Unterlagen fehlen", None, &[]);
        assert_eq!(found.quotes[0].lines, [LineId { page: 1, line: 1 }]);
    }

    #[test]
    fn what_the_layout_took_apart_is_told_together() {
        let texts = [
            "Barzahlungen sind in der Amtskasse nur dienstags",
            "möglich.",
            "Bitte legen Sie diese Unterlagen vor:",
            "Mietvertrag",
            "Kontoauszüge der letzten drei Monate",
            "Haben Sie noch Fragen dazu:",
            "Summe der Forderung 84,00",
            "15 Tage",
        ];
        let passages = of(&texts);
        let whole = |number: usize| passages.whole(number).unwrap().words;
        assert_eq!(
            whole(0),
            "Barzahlungen sind in der Amtskasse nur dienstags möglich."
        );
        assert_eq!(
            whole(2),
            "Bitte legen Sie diese Unterlagen vor: Mietvertrag Kontoauszüge der letzten drei Monate"
        );
        assert_eq!(whole(6), "Summe der Forderung 84,00");
    }

    #[test]
    fn cues_find_the_reason() {
        let found = passages().with_cues(&["weil", "begründung"]);
        assert_eq!(found.len(), 1);
        assert_eq!(found[0].lines, [LineId { page: 1, line: 1 }]);
    }

    #[test]
    fn meaning_and_kind_find_a_passage_and_headings_fall_behind() {
        let vectors = [vec![1.0, 0.0], vec![0.0, 1.0], vec![0.1, 1.0]];
        let finder = |steep| Finder::new(vec![0.0; 2], vec![0.0; 2], steep, 0.0);
        let found = |steep: f32| {
            let passages = passages().with_meaning(&finder(steep), &vectors);
            passages.fitting("wann", Some(&[-0.7, 0.7]), &[])
        };
        assert_eq!(found(2.0).quotes[0].lines, [LineId { page: 1, line: 2 }]);
        assert!(found(2.0).shares[0] < 0.8 && found(9.0).shares[0] > 0.8);
        let [first, second] = found(2.0).shares;
        assert!(first >= second && first + second <= 1.0);
        let passages = passages().with_meaning(&finder(2.0), &vectors);
        let mut weights = vec![0.0; 2 * Intent::ALL.len()];
        weights[2 * Intent::Why as usize] = 9.0;
        let kinds = Linear::new(vec![0.0; 2], weights, vec![0.0; Intent::ALL.len()]).unwrap();
        let likely = [Likely {
            intent: Intent::Why,
            share: 1.0,
        }];
        let found = passages.with_kinds(&kinds, &vectors).fitting("?", None, &likely);
        assert_eq!(found.quotes[0].lines, [LineId { page: 1, line: 1 }]);
    }
}
