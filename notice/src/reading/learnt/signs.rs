//! What is seen around a day, a period or a sum: the signs that a classifier weighs.

use std::ops::Range;

use jiff::civil::Date;

use crate::reading::dates::{self, Day, Edge};
use crate::reading::kinds::Kind;
use crate::reading::tables::{caption, header, label};
use crate::reading::text::Text;

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

/// Takes a sign: its sort and its word.
pub(crate) type Sink<'s> = dyn FnMut(&str, &str) + 's;

/// The parts of folded words: letters together, and what stands for figures.
pub(crate) fn words(folded: &str) -> impl Iterator<Item = &str> {
    let mut rest = folded;
    std::iter::from_fn(move || {
        loop {
            let first = rest.chars().next()?;
            let class = |c: char| {
                if c.is_ascii_alphabetic() {
                    1
                } else if c.is_ascii_digit() || matches!(c, '.' | ',' | ':') {
                    2
                } else {
                    0
                }
            };
            let kind = class(first);
            let end = rest
                .find(|c: char| class(c) != kind || kind == 0)
                .unwrap_or(rest.len())
                .max(first.len_utf8());
            let (word, tail) = rest.split_at(end);
            rest = tail;
            match kind {
                1 => return Some(word),
                2 => {
                    if let Some(sign) = figures(word) {
                        return Some(sign);
                    }
                }
                _ => match first {
                    '\t' => return Some("|"),
                    '\n' => return Some("/"),
                    '(' => return Some("("),
                    crate::reading::text::SECTION => return Some("§"),
                    crate::reading::text::EURO => return Some("€"),
                    _ => {}
                },
            }
        }
    })
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
pub(crate) fn signs(place: &Place<'_>, sink: &mut Sink<'_>) {
    let text = place.text;
    let at = place.at.clone();
    let sentence = text.sentence(at.start);
    let before: Vec<&str> = words(text.folded_of(sentence.start..at.start.max(sentence.start))).collect();
    let after: Vec<&str> = words(text.folded_of(at.end..sentence.end.max(at.end))).collect();
    sink(
        "t",
        match place.what {
            What::Day { .. } => "day",
            What::Period => "period",
            What::Sum { .. } => "sum",
        },
    );
    let around = text.around(at.start, 1, 1);
    let previous = text.folded_of(around.start..sentence.start.max(around.start));
    // "Bitte antworten Sie spätestens bis", and the day in a line of its own
    if before.len() < 3 {
        let lead: Vec<&str> = words(previous).collect();
        let mut lead = lead[lead.len().saturating_sub(LEAD)..].to_vec();
        lead.extend(&before);
        near(&lead, &after, sink);
        for word in &lead {
            sink("lead", word);
        }
    } else {
        near(&before, &after, sink);
    }
    let pairs = !matches!(place.what, What::Sum { .. });
    for (sort, side) in [("b+", &before), ("a+", &after)].into_iter().filter(|_| pairs) {
        for pair in side
            .windows(2)
            .filter(|pair| pair.iter().all(|word| word.len() > 1))
        {
            sink(sort, &format!("{} {}", pair[0], pair[1]));
        }
    }
    // the clause, the sentence
    let clause = |w: &&&str| !matches!(**w, "," | ":" | ";" | "|" | "/");
    for word in before.iter().rev().take_while(clause).take(16) {
        sink("cb", word);
    }
    for word in after.iter().take_while(clause).take(16) {
        sink("ca", word);
    }
    for (sort, side) in [("sb", &before), ("sa", &after)] {
        for word in side.iter().filter(|w| w.len() > 1) {
            sink(sort, word);
            if word.len() > 6 && word.is_ascii() {
                sink("s<", &word[..5]);
                sink("s>", &word[word.len() - 5..]);
            }
        }
    }
    if let Some(last) = after.iter().rev().find(|w| w.len() > 2) {
        sink("end", last);
    }
    for word in before.iter().chain(&after).take(2) {
        sink("first", word);
    }
    // the sentences around
    let next = text.folded_of(sentence.end..around.end.max(sentence.end));
    let previous: Vec<&str> = words(previous).filter(|w| w.len() > 2).collect();
    for word in previous.iter().rev().take(25) {
        sink("p", word);
        if word.len() > 6 {
            sink("p<", &word[..5]);
        }
    }
    for word in words(next).filter(|w| w.len() > 2).take(20) {
        sink("n", word);
    }
    table(place, sink);
    for word in kind_signs(place.kind) {
        sink("k", &word);
    }
    match place.what {
        What::Day { day, span } => day_signs(place, day, span, sink),
        What::Sum { cents } => sink("cents", if cents % 100 == 0 { "round" } else { "odd" }),
        What::Period => {}
    }
    sink("long", bucket(before.len() + after.len(), &[0, 2, 5, 10, 20, 35]));
    sink("pos", bucket(before.len(), &[0, 1, 3, 7, 15]));
    if before.iter().chain(&after).any(|w| *w == "@m" || *w == "€") {
        sink("has", "money");
    }
    if before.contains(&"@d") || after.contains(&"@d") {
        sink("has", "days");
    }
}

/// The words directly before and behind, alone and together.
fn near(before: &[&str], after: &[&str], sink: &mut Sink<'_>) {
    let b = |n: usize| before.len().checked_sub(n).map_or("^", |i| before[i]);
    let a = |n: usize| after.get(n - 1).copied().unwrap_or("$");
    for (n, sort) in ["b1", "b2", "b3", "b4"].into_iter().enumerate() {
        sink(sort, b(n + 1));
    }
    for (n, sort) in ["a1", "a2", "a3"].into_iter().enumerate() {
        sink(sort, a(n + 1));
    }
    sink("b21", &format!("{} {}", b(2), b(1)));
    sink("b321", &format!("{} {} {}", b(3), b(2), b(1)));
    sink("a12", &format!("{} {}", a(1), a(2)));
    sink("b1a1", &format!("{} {}", b(1), a(1)));
    sink("b21a1", &format!("{} {} {}", b(2), b(1), a(1)));
}

/// The row, the label at the left, the heading above.
fn table(place: &Place<'_>, sink: &mut Sink<'_>) {
    let (text, at) = (place.text, &place.at);
    let line = text.lines_of(at.clone()).start;
    if line >= text.lines.len() {
        return;
    }
    let row = text.row_of(line);
    if row.len() > 1 {
        sink("row", bucket(row.len(), &[1, 2, 3, 4, 6]));
        sink(
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
                sink("r", word);
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
                sink(sort, word);
                if word.len() > 6 {
                    sink(sort, &word[..5]);
                }
            }
        }
    }
    let seen = &text.lines[line].place;
    if seen.bottom > 0.0 {
        sink("y", bucket((seen.top * 10.0) as usize, &[1, 2, 3, 5, 7, 8]));
        sink("x", bucket((seen.left * 10.0) as usize, &[1, 3, 5, 7]));
    }
}

/// The kind of the letter.
fn kind_signs(kind: Option<&Kind>) -> Vec<String> {
    kind.map_or_else(
        || vec!["none".to_owned()],
        |kind| {
            vec![
                kind.id.to_owned(),
                format!("{:?}", kind.character),
                format!("{:?}", kind.flow),
                format!("{:?}", kind.regime),
            ]
        },
    )
}

/// How far the day is from the date of the letter, and how it is written.
fn day_signs(place: &Place<'_>, day: Day, span: Option<Edge>, sink: &mut Sink<'_>) {
    sink(
        "edge",
        match span {
            None => "none",
            Some(Edge::First) => "first",
            Some(Edge::Last) => "last",
        },
    );
    if dates::clock(place.text, place.at.end).is_some() {
        sink("has", "clock");
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
            sink("far", far);
            if matches!(far, "<<<" | "<<" | "<") {
                sink("past", "y");
            }
        }
        Day::NoYear { .. } => sink("far", "noyear"),
        Day::Impossible => sink("far", "impossible"),
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
