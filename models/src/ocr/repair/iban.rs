//! IBANs, which prove by their check digits that a repair is right (ISO 13616, ISO 7064 MOD 97-10).
//!
//! A wrong repair passes the check digits once in 97 times, so only few candidates may be tried: letters that
//! stand for digits (one candidate), and one digit of a run of equal digits that was lost or doubled in the
//! one group that is not of four (at most four candidates). Replacing any one digit would make two hundred
//! candidates, two of which pass by chance: that is never done.

use std::collections::BTreeSet;

use iban::Iban;

use super::edit::Edit;

/// Countries whose account numbers have digits only, with the length of their IBAN (IBAN registry, SWIFT).
const COUNTRIES: [(&str, usize); 8] = [
    ("DE", 22),
    ("AT", 20),
    ("BE", 16),
    ("CZ", 24),
    ("DK", 18),
    ("ES", 24),
    ("PL", 28),
    ("SK", 24),
];

/// Letters and signs that the recogniser reads for a digit.
const ALIKE: [(char, char); 10] = [
    ('O', '0'),
    ('o', '0'),
    ('Q', '0'),
    ('D', '0'),
    ('I', '1'),
    ('l', '1'),
    ('|', '1'),
    ('Z', '2'),
    ('S', '5'),
    ('B', '8'),
];

/// The IBANs of the text that can be mended.
pub(super) fn edits(text: &str) -> Vec<Edit> {
    let mut edits: Vec<Edit> = Vec::new();
    for (start, length) in starts(text) {
        if edits.last().is_some_and(|last| last.at.end > start) {
            continue;
        }
        edits.extend(mend(text, start, length));
    }
    edits
}

/// Where an IBAN may begin, and how long it must be.
fn starts(text: &str) -> Vec<(usize, usize)> {
    let mut starts: Vec<(usize, usize)> = COUNTRIES
        .iter()
        .flat_map(|&(code, length)| text.match_indices(code).map(move |(at, _)| (at, length)))
        .filter(|&(at, _)| {
            text[..at]
                .chars()
                .next_back()
                .is_none_or(|c| !c.is_alphanumeric())
        })
        .collect();
    starts.sort_unstable();
    starts
}

/// The one IBAN that can have been printed from `start` on, if what was read is not already right.
fn mend(text: &str, start: usize, length: usize) -> Option<Edit> {
    let mut found = BTreeSet::new();
    for end in ends(text, start, length) {
        let read = &text[start..end];
        let compact: String = read.chars().filter(|c| *c != ' ').collect();
        if is_valid(&compact) {
            // Right, but perhaps with a space too few or too many among the others.
            let new = grouped(&compact);
            return (read.contains(' ') && read != new).then_some(Edit { at: start..end, new });
        }
        found.extend(
            candidates(read, length)
                .into_iter()
                .filter(|c| is_valid(c))
                .map(|iban| (end, iban)),
        );
    }
    let mut found = found.into_iter();
    let (end, iban) = found.next()?;
    let spaced = text[start..end].contains(' ');
    let only = found.next().is_none();
    only.then(|| Edit {
        at: start..end,
        new: if spaced { grouped(&iban) } else { iban },
    })
}

/// Ends of words behind which the IBAN may end: it has a character too few, as many as it should, or one more.
fn ends(text: &str, start: usize, length: usize) -> Vec<usize> {
    let mut count = 0;
    let mut ends = Vec::new();
    for (at, c) in text[start..].char_indices() {
        if c != ' ' {
            if count > 1 && digit(c).is_none() {
                break;
            }
            count += 1;
        }
        let end = start + at + c.len_utf8();
        let at_edge = text[end..]
            .chars()
            .next()
            .is_none_or(|next| !next.is_alphanumeric() && digit(next).is_none());
        if c != ' ' && at_edge && (length - 1..=length + 1).contains(&count) {
            ends.push(end);
        }
        if count > length {
            break;
        }
    }
    ends
}

/// What may have been printed where this was read.
fn candidates(read: &str, length: usize) -> Vec<String> {
    let groups: Vec<String> = read.split(' ').map(str::to_owned).collect();
    let Some(digits) = in_digits(&groups.concat()) else {
        return Vec::new();
    };
    match digits.len() {
        n if n == length => vec![digits],
        n if n + 1 == length => changed_group(&groups, length, doubled),
        n if n == length + 1 => changed_group(&groups, length, halved),
        _ => Vec::new(),
    }
}

/// The IBAN with one group changed, where that group is the only one that is not of four digits.
fn changed_group(groups: &[String], length: usize, change: fn(&str) -> Vec<String>) -> Vec<String> {
    let full = |n: usize| if (n + 1) * 4 <= length { 4 } else { length % 4 };
    if groups.len() != length.div_ceil(4) {
        return Vec::new();
    }
    let mut odd = (0..groups.len()).filter(|&n| groups[n].chars().count() != full(n));
    let (Some(n), None) = (odd.next(), odd.next()) else {
        return Vec::new();
    };
    change(&groups[n])
        .into_iter()
        .filter_map(|group| {
            let mut groups = groups.to_vec();
            groups[n] = group;
            in_digits(&groups.concat())
        })
        .collect()
}

/// The group with one of its characters twice.
fn doubled(group: &str) -> Vec<String> {
    let once: Vec<char> = group.chars().collect();
    (0..once.len())
        .map(|n| once[..=n].iter().chain(&once[n..]).collect())
        .collect::<BTreeSet<String>>()
        .into_iter()
        .collect()
}

/// The group with one of two equal neighbours.
fn halved(group: &str) -> Vec<String> {
    let twice: Vec<char> = group.chars().collect();
    (1..twice.len())
        .filter(|&n| twice[n] == twice[n - 1])
        .map(|n| twice[..n].iter().chain(&twice[n + 1..]).collect())
        .collect::<BTreeSet<String>>()
        .into_iter()
        .collect()
}

fn digit(c: char) -> Option<char> {
    if c.is_ascii_digit() {
        return Some(c);
    }
    ALIKE
        .iter()
        .find(|(letter, _)| *letter == c)
        .map(|(_, digit)| *digit)
}

/// The country code and digits after it.
fn in_digits(compact: &str) -> Option<String> {
    let (country, rest) = (compact.get(..2)?, compact.get(2..)?);
    let digits: Option<String> = rest.chars().map(digit).collect();
    Some(format!("{country}{}", digits?))
}

fn is_valid(compact: &str) -> bool {
    compact.parse::<Iban>().is_ok()
}

/// In groups of four, as IBANs are printed.
fn grouped(compact: &str) -> String {
    let characters: Vec<char> = compact.chars().collect();
    characters
        .chunks(4)
        .map(|group| group.iter().collect::<String>())
        .collect::<Vec<_>>()
        .join(" ")
}
