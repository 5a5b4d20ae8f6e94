//! What a recogniser does to a letter: the same facts come out, or none, never others.

use super::{letter, money, terms};
use crate::reading::read;
use crate::reading::testing::pages;
use proptest::prelude::*;

/// Bodies with what each must give.
const BODIES: &[(&str, &str, &str)] = &[
    (
        "Hundesteuerbescheid",
        "Die Hundesteuer wird auf 84,00 € festgesetzt. Bitte überweisen Sie den Betrag bis zum 15.02.2026 unter Angabe des Kassenzeichens.",
        "payment 2026-02-15 | pay 8400 2026-02-15",
    ),
    (
        "Anhörung",
        "Sie erhalten Gelegenheit, sich innerhalb von zwei Wochen nach Zugang dieses Schreibens schriftlich zu den Vorwürfen zu äußern.",
        "reply 2w receipt | ",
    ),
    (
        "Nachforderung von Unterlagen",
        "Bitte reichen Sie die fehlenden Nachweise bis spätestens 27. Februar 2026 bei der oben genannten Dienststelle ein.",
        "submit 2026-02-27 | ",
    ),
    (
        "Gebührenbescheid",
        "Die Gebühr in Höhe von insgesamt 143,50 EUR ist innerhalb eines Monats nach Bekanntgabe dieses Bescheides zu zahlen.",
        "payment 1m notification | pay 14350",
    ),
];

fn facts(subject: &str, body: &str) -> String {
    let letter = read(&pages(&letter(subject, body)));
    format!("{} | {}", terms(&letter), money(&letter))
}

/// Lines of at most `width` characters, long words broken with a hyphen.
fn wrap(words: &str, width: usize) -> String {
    let mut lines = vec![String::new()];
    for word in words.split(' ') {
        let line = lines.last().map_or(0, |line: &String| line.chars().count());
        let letters: Vec<char> = word.chars().collect();
        if line > 0 && line + 1 + letters.len() > width {
            let room = width.saturating_sub(line + 2);
            let plain = letters.iter().all(|c| c.is_alphabetic());
            if plain && room >= 4 && letters.len() >= room + 4 {
                let (head, tail) = letters.split_at(room);
                if let Some(last) = lines.last_mut() {
                    last.push(' ');
                    last.extend(head);
                    last.push('-');
                }
                lines.push(tail.iter().collect());
                continue;
            }
            lines.push(String::new());
        }
        if let Some(last) = lines.last_mut() {
            if !last.is_empty() {
                last.push(' ');
            }
            last.push_str(word);
        }
    }
    lines.join("\n")
}

#[test]
fn any_width_of_lines() {
    for (subject, body, expected) in BODIES {
        for width in 34..90 {
            let wrapped = wrap(body, width);
            assert_eq!(facts(subject, &wrapped), *expected, "{width}:\n{wrapped}");
        }
    }
}

/// One slip of a recogniser at the `n`th place where it can happen.
fn slip(words: &str, n: usize) -> Option<String> {
    let slips: Vec<(usize, usize, &str)> = words
        .char_indices()
        .flat_map(|(at, c)| {
            let near = |i: usize| words[..i].chars().next_back().is_some_and(char::is_alphabetic);
            let inside = near(at) && words[at + c.len_utf8()..].starts_with(char::is_alphabetic);
            let to: &[&str] = match c {
                ' ' => &[""],
                'l' if inside => &["1", "I", "i"],
                'i' if inside => &["l", "í"],
                'o' if inside => &["0"],
                'ü' => &["u", "ú"],
                'ä' => &["a"],
                'ö' => &["o"],
                'ß' => &["ss", "s"],
                'm' if inside => &["rn"],
                _ => &[],
            };
            to.iter().map(move |to| (at, c.len_utf8(), *to))
        })
        .collect();
    let (at, length, to) = slips.get(n)?;
    Some(format!("{}{to}{}", &words[..*at], &words[at + length..]))
}

#[test]
fn one_slip_changes_no_fact() {
    let mut missed = Vec::new();
    let mut all = 0;
    for (subject, body, expected) in BODIES {
        for n in 0.. {
            let Some(noisy) = slip(body, n) else { break };
            let found = facts(subject, &noisy);
            all += 1;
            if found != *expected {
                missed.push(format!("{noisy}\n  {found}"));
                // what is read otherwise must at least be no other day
                for day in found.split([';', '|']).filter(|part| part.contains("2026-")) {
                    assert!(
                        expected.contains(day.trim().rsplit(' ').next().unwrap_or(day)),
                        "{noisy}: {found}"
                    );
                }
            }
        }
    }
    assert!(
        missed.len() * 50 <= all,
        "{} of {all}:\n{}",
        missed.len(),
        missed.join("\n")
    );
}

proptest! {
    #[test]
    fn many_lost_spaces_give_no_other_day(seed in any::<u64>(), body in 0..BODIES.len()) {
        let (subject, words, expected) = BODIES[body];
        let mut state = seed;
        let noisy: String = words
            .chars()
            .filter(|c| {
                state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
                *c != ' ' || state >> 62 != 0
            })
            .collect();
        let found = facts(subject, &noisy);
        for part in found.split([';', '|']).map(str::trim).filter(|part| part.contains("2026-")) {
            let day = part.rsplit(' ').next().unwrap_or(part);
            prop_assert!(expected.contains(day), "{noisy}: {found}");
        }
    }
}
