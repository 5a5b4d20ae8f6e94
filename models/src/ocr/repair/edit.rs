//! Changes to the text of a line that keep its words in step.

use std::ops::Range;

use notice::page::{Line, Quad, Word};

/// A stretch of a text, in bytes, and what stands there instead.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Edit {
    pub(super) at: Range<usize>,
    pub(super) new: String,
}

/// Applies edits that do not overlap, in any order, to the text and to the words.
///
/// A word that is cut gets its share of the old word's place, words that are joined get the place of both.
/// Where the words are not those of the text, only the text changes.
pub(super) fn apply(line: &mut Line, mut edits: Vec<Edit>) {
    edits.sort_by_key(|edit| edit.at.start);
    edits.retain(|edit| line.text.get(edit.at.clone()).is_some_and(|old| old != edit.new));
    if edits.is_empty() {
        return;
    }
    let spans = spans(line);
    let mut text = String::with_capacity(line.text.len());
    // For every character of the new text the stretch of the old text that it stands for, in bytes.
    let mut origins: Vec<(f32, f32)> = Vec::with_capacity(line.text.len());
    let mut done = 0;
    for edit in &edits {
        keep(&line.text, done..edit.at.start, &mut text, &mut origins);
        let count = edit.new.chars().count().max(1) as f32;
        let (start, length) = (edit.at.start as f32, edit.at.len() as f32);
        for (n, c) in edit.new.chars().enumerate() {
            text.push(c);
            origins.push((
                start + length * n as f32 / count,
                start + length * (n + 1) as f32 / count,
            ));
        }
        done = edit.at.end;
    }
    keep(&line.text, done..line.text.len(), &mut text, &mut origins);
    if let Some(spans) = spans {
        line.words = words(&text, &origins, &line.words, &spans);
    }
    line.text = text;
}

fn keep(old: &str, range: Range<usize>, text: &mut String, origins: &mut Vec<(f32, f32)>) {
    let start = range.start;
    for (at, c) in old.get(range).unwrap_or_default().char_indices() {
        text.push(c);
        origins.push(((start + at) as f32, (start + at + c.len_utf8()) as f32));
    }
}

/// The bytes of the text that each word stands for; `None` where words and text differ.
fn spans(line: &Line) -> Option<Vec<Range<usize>>> {
    let mut spans = Vec::with_capacity(line.words.len());
    let mut at = 0;
    for word in &line.words {
        let end = at + word.text.len();
        if line.text.get(at..end) != Some(word.text.as_str()) {
            return None;
        }
        spans.push(at..end);
        at = end + 1;
    }
    (!spans.is_empty() && at == line.text.len() + 1).then_some(spans)
}

/// The words of the new text, placed by the old words.
fn words(text: &str, origins: &[(f32, f32)], old: &[Word], spans: &[Range<usize>]) -> Vec<Word> {
    let mut words = Vec::new();
    let mut first = 0;
    for piece in text.split(' ') {
        let count = piece.chars().count();
        let last = (first + count).saturating_sub(1);
        if let (true, Some(from), Some(to)) = (count > 0, origins.get(first), origins.get(last))
            && let (Some((left, start)), Some((right, end))) =
                (locate(spans, from.0, false), locate(spans, to.1, true))
        {
            let parts = &old[left..=right.max(left)];
            words.push(Word {
                text: piece.to_owned(),
                quad: cut(&old[left].quad, start, &old[right].quad, end),
                confidence: parts.iter().map(|word| word.confidence).fold(1.0, f32::min),
            });
        }
        first += count + 1;
    }
    words
}

/// The word in which a byte of the old text lies, and how far into the word it is. A byte between two words
/// belongs to the one before it where something `ends` there, to the one after it where something starts.
fn locate(spans: &[Range<usize>], at: f32, ends: bool) -> Option<(usize, f32)> {
    let word = if ends {
        spans.iter().rposition(|span| (span.start as f32) < at)?
    } else {
        spans.iter().position(|span| span.end as f32 > at)?
    };
    let span = &spans[word];
    Some((
        word,
        ((at - span.start as f32) / span.len().max(1) as f32).clamp(0.0, 1.0),
    ))
}

/// From so far into one quad to so far into another.
fn cut(left: &Quad, start: f32, right: &Quad, end: f32) -> Quad {
    let between = |a: [f32; 2], b: [f32; 2], t: f32| [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t];
    [
        between(left[0], left[1], start),
        between(right[0], right[1], end),
        between(right[3], right[2], end),
        between(left[3], left[2], start),
    ]
}
