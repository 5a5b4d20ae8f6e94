//! What is seen around a day, a period or a sum: the signs that a classifier weighs.

use std::ops::Range;

use jiff::civil::Date;

use crate::reading::dates::{self, Day, Edge};
use crate::reading::kinds::Kind;
use crate::reading::tables::{caption, header, label};
use crate::reading::text::Text;

use super::weights::number;

/// A place in a letter that is judged.
pub(crate) struct Place<'a> {
    pub(crate) text: &'a Text,
    pub(crate) kind: Option<&'a Kind>,
    pub(crate) issued: Option<Date>,
    pub(crate) at: Range<usize>,
    pub(crate) what: What,
}

/// What stands there.
#[derive(Clone, Copy)]
pub(crate) enum What {
    Day { day: Day, span: Option<Edge> },
    Period,
    Sum { cents: i64 },
}

/// Signs that were seen, by their numbers.
#[derive(Default)]
pub(crate) struct Signs(Vec<u32>);

impl Signs {
    /// A sign of this sort: a word.
    fn add(&mut self, sort: &str, word: &str) {
        self.all(sort, &[word]);
    }

    /// A sign of this sort: words together.
    fn all(&mut self, sort: &str, words: &[&str]) {
        self.0.push(number(sort, words));
    }

    /// Each number once, in order.
    pub(crate) fn numbers(mut self) -> Vec<u32> {
        self.0.sort_unstable();
        self.0.dedup();
        self.0
    }
}

/// The parts of folded text, which is ASCII: letters together, and what stands for figures.
pub(crate) fn words(folded: &str) -> impl Iterator<Item = &str> {
    let class = |byte: u8| match byte {
        b'a'..=b'z' | b'A'..=b'Z' => 1,
        b'0'..=b'9' | b'.' | b',' | b':' => 2,
        _ => 0,
    };
    let mut rest = folded;
    std::iter::from_fn(move || {
        loop {
            let bytes = rest.as_bytes();
            let kind = class(*bytes.first()?);
            let end = match kind {
                0 => rest.chars().next().map_or(1, char::len_utf8),
                _ => bytes
                    .iter()
                    .position(|byte| class(*byte) != kind)
                    .unwrap_or(bytes.len()),
            };
            let (word, tail) = rest.split_at(end);
            rest = tail;
            let sign = match kind {
                1 => Some(word),
                2 => figures(word),
                _ => mark(word),
            };
            if sign.is_some() {
                return sign;
            }
        }
    })
}

/// What a sign that is neither letter nor figure stands for.
fn mark(sign: &str) -> Option<&'static str> {
    match sign.chars().next()? {
        '\t' => Some("|"),
        '\n' => Some("/"),
        '(' => Some("("),
        crate::reading::text::SECTION => Some("§"),
        crate::reading::text::EURO => Some("€"),
        _ => None,
    }
}

/// What a run of figures and points stands for.
fn figures(word: &str) -> Option<&'static str> {
    let digits = word.bytes().filter(u8::is_ascii_digit).count();
    let points = word.bytes().filter(|b| *b == b'.').count();
    Some(match (digits, points) {
        (0, _) => match word {
            "." => ".",
            "," => ",",
            ":" => ":",
            _ => return None,
        },
        _ if word.contains(':') && digits > 2 => "@t",
        _ if word.contains(',') => "@m",
        (_, 2..) => "@d",
        (4, 0) if word.starts_with("20") || word.starts_with("19") => "@y",
        _ if word.ends_with(',') || word.ends_with('.') => "#.",
        _ => "#",
    })
}

/// How many words before a line of its own count as words before a day that begins it.
const LEAD: usize = 8;

/// All signs of a place.
pub(crate) fn signs(place: &Place<'_>, seen: &mut Signs) {
    let text = place.text;
    let at = place.at.clone();
    let sentence = text.sentence(at.start);
    let before: Vec<&str> = words(text.folded_of(sentence.start..at.start.max(sentence.start))).collect();
    let after: Vec<&str> = words(text.folded_of(at.end..sentence.end.max(at.end))).collect();
    seen.add(
        "t",
        match place.what {
            What::Day { .. } => "day",
            What::Period => "period",
            What::Sum { .. } => "sum",
        },
    );
    let around = text.around(at.start, 1, 1);
    let previous: Vec<&str> = words(text.folded_of(around.start..sentence.start.max(around.start))).collect();
    // "Bitte antworten Sie spätestens bis", and the day in a line of its own
    if before.len() < 3 {
        let mut lead = previous[previous.len().saturating_sub(LEAD)..].to_vec();
        lead.extend(&before);
        near(&lead, &after, seen);
        for word in &lead {
            seen.add("lead", word);
        }
    } else {
        near(&before, &after, seen);
    }
    let pairs = !matches!(place.what, What::Sum { .. });
    for (sort, side) in [("b+", &before), ("a+", &after)].into_iter().filter(|_| pairs) {
        for pair in side
            .windows(2)
            .filter(|pair| pair.iter().all(|word| word.len() > 1))
        {
            seen.all(sort, &[pair[0], pair[1]]);
        }
    }
    // the clause, the sentence
    let clause = |w: &&&str| !matches!(**w, "," | ":" | ";" | "|" | "/");
    for word in before.iter().rev().take_while(clause).take(16) {
        seen.add("cb", word);
    }
    for word in after.iter().take_while(clause).take(16) {
        seen.add("ca", word);
    }
    for (sort, side) in [("sb", &before), ("sa", &after)] {
        for word in side.iter().filter(|w| w.len() > 1) {
            seen.add(sort, word);
            if word.len() > 6 && word.is_ascii() {
                seen.add("s<", &word[..5]);
                seen.add("s>", &word[word.len() - 5..]);
            }
        }
    }
    if let Some(last) = after.iter().rev().find(|w| w.len() > 2) {
        seen.add("end", last);
    }
    for word in before.iter().chain(&after).take(2) {
        seen.add("first", word);
    }
    // the sentences around
    let next = text.folded_of(sentence.end..around.end.max(sentence.end));
    for word in previous.iter().rev().filter(|w| w.len() > 2).take(25) {
        seen.add("p", word);
        if word.len() > 6 {
            seen.add("p<", &word[..5]);
        }
    }
    for word in words(next).filter(|w| w.len() > 2).take(20) {
        seen.add("n", word);
    }
    table(place, seen);
    kind_signs(place.kind, seen);
    match place.what {
        What::Day { day, span } => day_signs(place, day, span, seen),
        What::Sum { cents } => seen.add("cents", if cents % 100 == 0 { "round" } else { "odd" }),
        What::Period => {}
    }
    seen.add("long", bucket(before.len() + after.len(), &[0, 2, 5, 10, 20, 35]));
    seen.add("pos", bucket(before.len(), &[0, 1, 3, 7, 15]));
    if before.iter().chain(&after).any(|w| *w == "@m" || *w == "€") {
        seen.add("has", "money");
    }
    if before.contains(&"@d") || after.contains(&"@d") {
        seen.add("has", "days");
    }
}

/// The words directly before and behind, alone and together.
fn near(before: &[&str], after: &[&str], seen: &mut Signs) {
    let b = |n: usize| before.len().checked_sub(n).map_or("^", |i| before[i]);
    let a = |n: usize| after.get(n - 1).copied().unwrap_or("$");
    for (n, sort) in ["b1", "b2", "b3", "b4"].into_iter().enumerate() {
        seen.add(sort, b(n + 1));
    }
    for (n, sort) in ["a1", "a2", "a3"].into_iter().enumerate() {
        seen.add(sort, a(n + 1));
    }
    seen.all("b21", &[b(2), b(1)]);
    seen.all("b321", &[b(3), b(2), b(1)]);
    seen.all("a12", &[a(1), a(2)]);
    seen.all("b1a1", &[b(1), a(1)]);
    seen.all("b21a1", &[b(2), b(1), a(1)]);
}

/// The row, the label at the left, the heading above.
fn table(place: &Place<'_>, seen: &mut Signs) {
    let (text, at) = (place.text, &place.at);
    let line = text.lines_of(at.clone()).start;
    if line >= text.lines.len() {
        return;
    }
    let row = text.row_of(line);
    if row.len() > 1 {
        seen.add("row", bucket(row.len(), &[1, 2, 3, 4, 6]));
        seen.add(
            "cell",
            if row.first() == Some(&line) {
                "first"
            } else if row.last() == Some(&line) {
                "last"
            } else {
                "inner"
            },
        );
        for &other in row.iter().filter(|&&other| other != line) {
            for word in words(&text.lines[other].folded).take(12) {
                seen.add("r", word);
            }
        }
    }
    for (sort, said) in [
        ("l", label(text, at)),
        ("h", header(text, at)),
        ("c", caption(text, at).map(str::to_owned)),
    ] {
        if let Some(said) = said {
            let said: Vec<&str> = words(&said).collect();
            for word in said.iter().rev().take(10) {
                seen.add(sort, word);
                if word.len() > 6 {
                    seen.add(sort, &word[..5]);
                }
            }
        }
    }
    let here = &text.lines[line].place;
    if here.bottom > 0.0 {
        seen.add("y", bucket((here.top * 10.0) as usize, &[1, 2, 3, 5, 7, 8]));
        seen.add("x", bucket((here.left * 10.0) as usize, &[1, 3, 5, 7]));
    }
}

/// The kind of the letter.
fn kind_signs(kind: Option<&Kind>, seen: &mut Signs) {
    let Some(kind) = kind else {
        seen.add("k", "none");
        return;
    };
    seen.add("k", kind.id);
    seen.add("k", &format!("{:?}", kind.character));
    seen.add("k", &format!("{:?}", kind.flow));
    seen.add("k", &format!("{:?}", kind.regime));
}

/// How far the day is from the date of the letter, and how it is written.
fn day_signs(place: &Place<'_>, day: Day, span: Option<Edge>, seen: &mut Signs) {
    seen.add(
        "edge",
        match span {
            None => "none",
            Some(Edge::First) => "first",
            Some(Edge::Last) => "last",
        },
    );
    if dates::clock(place.text, place.at.end).is_some() {
        seen.add("has", "clock");
    }
    match day {
        Day::Full(date) => {
            let far = match place.issued {
                None => "?",
                Some(issued) => {
                    let days = issued.until(date).map_or(0, |span| i64::from(span.get_days()));
                    match days {
                        ..=-366 => "<<<",
                        -365..=-32 => "<<",
                        -31..=-1 => "<",
                        0 => "=",
                        1..=6 => ">",
                        7..=35 => ">>",
                        36..=100 => ">>>",
                        101..=400 => ">>>>",
                        _ => ">>>>>",
                    }
                }
            };
            seen.add("far", far);
            if matches!(far, "<<<" | "<<" | "<") {
                seen.add("past", "y");
            }
        }
        Day::NoYear { .. } => seen.add("far", "noyear"),
        Day::Impossible => seen.add("far", "impossible"),
    }
}

/// The number of the first limit that `n` does not exceed.
fn bucket(n: usize, limits: &[usize]) -> &'static str {
    const NAMES: [&str; 8] = ["0", "1", "2", "3", "4", "5", "6", "7"];
    NAMES[limits
        .iter()
        .position(|limit| n <= *limit)
        .unwrap_or(limits.len())
        .min(7)]
}
