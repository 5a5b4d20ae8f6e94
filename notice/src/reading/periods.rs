//! Periods as written: "innerhalb eines Monats", "binnen zwei Wochen", "14 Tage", and what starts them.

use std::ops::Range;

use super::text::{Text, cue};
use crate::letter::{Period, Start, Unit};

/// A period in the text.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Found {
    pub(crate) at: Range<usize>,
    pub(crate) period: Period,
    pub(crate) start: Start,
    /// Whether it is introduced as a limit ("innerhalb", "binnen") and not only named ("zwei Wochen").
    pub(crate) limit: bool,
}

/// Number words of periods, folded by the pattern that finds them.
const NUMBERS: &[(&str, u16)] = &[
    ("eine", 1),
    ("ein", 1),
    ("zwei", 2),
    ("drei", 3),
    ("vier", 4),
    ("funf", 5),
    ("sechs", 6),
    ("sieben", 7),
    ("acht", 8),
    ("zehn", 10),
    ("zwoif", 12),
    ("vierzehn", 14),
    ("dreisig", 30),
];

/// All periods in a range of the joined text.
pub(crate) fn find(text: &Text, range: Range<usize>) -> Vec<Found> {
    let pattern = cue!(
        r"(?:(innerhalb|binnen|in|mit einer frist|frist|spätestens|jedoch|beträgt|längstens|zeitraum|bis)\s?(?:von |einer (?:frist|notfrist) von |der frist von |einer |(?:der|den) (?:nächsten|kommenden|folgenden) )?|\b)(eine[srmn]?|ein|zweier|zwei|dreier|drei|vier|fünf|sechs|sieben|acht|zehn|zwölf|vierzehn|dreißig|\d{1,3})(?: \([^)]{1,12}\))? (?:voll[a-z]* )?(werktag|arbeitstag|kalendertag|tag|woche|monat|jahr)(?:e[ns]?|s|n)?"
    );
    let folded = text.to_folded(range);
    let words = &text.folded[folded.clone()];
    let mut found = Vec::new();
    for hit in pattern.captures_iter(words) {
        let (Some(all), Some(number), Some(unit)) = (hit.get(0), hit.get(2), hit.get(3)) else {
            continue;
        };
        let count = number
            .as_str()
            .parse()
            .ok()
            .or_else(|| {
                NUMBERS
                    .iter()
                    .filter(|(word, _)| number.as_str().starts_with(word))
                    .max_by_key(|(word, _)| word.len())
                    .map(|(_, n)| *n)
            })
            .filter(|n: &u16| *n > 0);
        let Some(count) = count else { continue };
        let unit = match unit.as_str() {
            "werktag" | "arbeitstag" => Unit::WorkingDay,
            "tag" | "kaiendertag" => Unit::Day,
            "woche" => Unit::Week,
            "monat" => Unit::Month,
            _ => Unit::Year,
        };
        let tail: String = words[all.end()..].chars().take(140).collect();
        // a word ends here, or the space before the next one got lost
        if !cue!(r"^(\b|n?ach|seit|ab(dem|erhalt|zugang|zusteiung|bekant|\b))").is_match(&tail)
            && tail.starts_with(|c: char| c.is_ascii_alphanumeric())
        {
            continue;
        }
        let limit = hit.get(1).is_some_and(|m| {
            ["in", "binen", "spate", "langst"]
                .iter()
                .any(|word| m.as_str().starts_with(word))
        });
        // "ab Zustellung dieses Bescheides zwei Wochen Zeit"
        let started = match start(&tail) {
            Start::Unstated => started_before(&words[..all.start()]),
            start => start,
        };
        found.push(Found {
            at: text.to_flat(folded.start + all.start()..folded.start + all.end()),
            period: Period { count, unit },
            start: started,
            limit,
        });
    }
    // "Wochenfrist", "Monatsfrist", "Zwei-Wochen-Frist"
    for hit in cue!(r"\b(?:(zwei)-?)?(wochen|monats)-?frist").captures_iter(words) {
        let (Some(all), Some(unit)) = (hit.get(0), hit.get(2)) else {
            continue;
        };
        let unit = if unit.as_str() == "wochen" {
            Unit::Week
        } else {
            Unit::Month
        };
        let tail: String = words[all.end()..].chars().take(140).collect();
        found.push(Found {
            at: text.to_flat(folded.start + all.start()..folded.start + all.end()),
            period: Period {
                count: if hit.get(1).is_some() { 2 } else { 1 },
                unit,
            },
            start: start(&tail),
            limit: true,
        });
    }
    found.sort_by_key(|f| f.at.start);
    found
}

/// What the words behind a period name as its start.
pub(crate) fn start(tail: &str) -> Start {
    let pattern = cue!(
        r"(?:nach|ach|ab|seit|mit|vom|von|an dem|ablauf|des tages)[^.]{0,80}?(bekanntgabe|bekanntgegeben|bekannt gegeben|bekannt gemacht|zustellung|zugestellt|zugang|zugegangen|erhalt|empfang|eingang|datum (?:dieses|des) (?:schreibens|bescheid|brief)|(?:rechnungs|bescheid|brief|ausstellungs)datum|ausstellung|rechtskraft|bestandskraft|unanfechtbar|rechtskräftig)"
    );
    let Some(hit) = pattern.captures(tail).and_then(|hit| hit.get(1)) else {
        return Start::Unstated;
    };
    match hit.as_str() {
        w if w.starts_with("bekant") => Start::Notification,
        w if w.starts_with("zu") && w.contains("ste") => Start::Service,
        w if w.starts_with("zug")
            || w.starts_with("erha")
            || w.starts_with("empf")
            || w.starts_with("eing") =>
        {
            Start::Receipt
        }
        w if w.contains("datum") || w.starts_with("aus") => Start::IssueDate,
        _ => Start::Finality,
    }
}

/// What the words right before a period name as its start: "nach Zugang dieses Schreibens zwei Wochen Zeit".
fn started_before(before: &str) -> Start {
    let pattern = cue!(
        r"\b(?:ab|nach|seit|mit) (?:der |dem )?(bekanntgabe|zustellung|zugang|erhalt|empfang)(?: (?:dieses|des|dieser|der) [a-z]+)?\s?$"
    );
    let from = before.char_indices().rev().nth(79).map_or(0, |(at, _)| at);
    let hit = pattern.captures(&before[from..]).and_then(|hit| hit.get(1));
    hit.map_or(Start::Unstated, |word| start(&format!("nach {}", word.as_str())))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::reading::testing::pages;

    fn read(line: &str) -> Vec<(u16, Unit, Start)> {
        let text = Text::new(&pages(line));
        find(&text, 0..text.flat.len())
            .iter()
            .map(|f| (f.period.count, f.period.unit, f.start))
            .collect()
    }

    #[test]
    fn written_forms() {
        for (line, expected) in [
            (
                "innerhalb eines Monats nach Bekanntgabe",
                (1, Unit::Month, Start::Notification),
            ),
            (
                "innerhalbeinesMonats nachBekanntgabe",
                (1, Unit::Month, Start::Notification),
            ),
            (
                "binnen eines Monats nach seiner Bekanntgabe",
                (1, Unit::Month, Start::Notification),
            ),
            (
                "innerhalb von zwei Wochen nach Zustellung",
                (2, Unit::Week, Start::Service),
            ),
            (
                "binnen 14 Tagen nach Erhalt dieses Schreibens",
                (14, Unit::Day, Start::Receipt),
            ),
            (
                "innerhalb von 10 Werktagen nach Zugang",
                (10, Unit::WorkingDay, Start::Receipt),
            ),
            (
                "innerhalb einer Frist von einem Monat, nachdem er bekannt gegeben wurde",
                (1, Unit::Month, Start::Notification),
            ),
            (
                "innerhalb von drei Monaten nach Zustellung",
                (3, Unit::Month, Start::Service),
            ),
            (
                "innerhalb einer Woche nach Zugang",
                (1, Unit::Week, Start::Receipt),
            ),
            ("binnen eines Monats", (1, Unit::Month, Start::Unstated)),
        ] {
            assert_eq!(read(line), vec![expected], "{line}");
        }
    }

    #[test]
    fn the_tax_office_says_it_in_two_sentences() {
        let found = read(
            "Die Frist für die Einlegung des Einspruchs beträgt einen Monat. Sie beginnt mit Ablauf des Tages, an dem Ihnen dieser Bescheid bekannt gegeben worden ist.",
        );
        assert_eq!(found[0].0, 1);
    }
}
