//! Every message that the law names has its German words, with the arguments that it is given.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use jiff::civil::date;

use super::letter;
use crate::law::period::weeks;
use crate::law::{Corrections, Land, Regime, apply};
use crate::letter::{Delivery, Instruction, Letter, Start, Term, When};
use crate::message::{Arg, Message};
use crate::notice::{Amount, AmountRole, DeadlineKind};

const GERMAN: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../locales/de/law.ftl");

/// The messages of the German file with their text.
fn german() -> BTreeMap<String, String> {
    let mut messages: BTreeMap<String, String> = BTreeMap::new();
    let mut current = None;
    for line in fs::read_to_string(GERMAN).unwrap().lines() {
        if line.starts_with('#') || line.trim().is_empty() {
            current = None;
        } else if let Some((id, text)) = line.split_once(" = ").filter(|_| line.starts_with("law-")) {
            current = Some(id.to_owned());
            assert!(
                messages.insert(id.to_owned(), text.to_owned()).is_none(),
                "{id} stands twice"
            );
        } else if let Some(text) = current.as_ref().and_then(|id| messages.get_mut(id)) {
            text.push(' ');
            text.push_str(line.trim());
        }
    }
    messages
}

/// The ids that stand in the source as literals, outside of tests.
fn named() -> BTreeSet<String> {
    let mut ids = BTreeSet::new();
    collect_ids(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src/law"), &mut ids);
    ids
}

fn collect_ids(folder: &Path, ids: &mut BTreeSet<String>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() && !path.ends_with("tests") {
            collect_ids(&path, ids);
        } else if path.extension().is_some_and(|end| end == "rs") {
            let source = fs::read_to_string(path).unwrap();
            ids.extend(
                source
                    .split('"')
                    .filter(|word| word.starts_with("law-") && !word.contains(' '))
                    .map(str::to_owned),
            );
        }
    }
}

#[test]
fn source_and_words_name_the_same_messages() {
    let (words, named): (BTreeSet<_>, _) = (german().into_keys().collect(), named());
    assert!(named.len() > 60);
    assert_eq!(
        named.difference(&words).collect::<Vec<_>>(),
        Vec::<&String>::new(),
        "without words"
    );
    assert_eq!(
        words.difference(&named).collect::<Vec<_>>(),
        Vec::<&String>::new(),
        "never said"
    );
}

#[test]
fn sentences_are_short_and_calm() {
    for (id, text) in german() {
        assert!(!text.contains('!'), "{id}");
        // A placeable counts as one word; the parts after a colon are sentences of their own.
        let mut plain = String::new();
        let mut depth = 0;
        for c in text.chars() {
            match c {
                '{' => depth += 1,
                '}' => {
                    depth -= 1;
                    plain.push('x');
                }
                _ if depth == 0 => plain.push(c),
                _ => {}
            }
        }
        for sentence in plain.split(['.', '?', ':', ';']) {
            let count = sentence.split_whitespace().count();
            assert!(count <= 15, "{id}: {count} words in „{sentence}“");
        }
    }
}

/// The arguments that the words of a message need: `{ $date_day }` needs `date`.
fn needed(text: &str) -> BTreeSet<&str> {
    text.split('$')
        .skip(1)
        .map(|rest| {
            rest.split(|c: char| !c.is_alphanumeric() && c != '_')
                .next()
                .unwrap()
        })
        .map(|name| {
            name.strip_suffix("_day")
                .or_else(|| name.strip_suffix("_short"))
                .unwrap_or(name)
        })
        .collect()
}

fn collect(message: &Message, into: &mut Vec<Message>) {
    into.push(message.clone());
    for (_, arg) in &message.args {
        if let Arg::Message(inner) = arg {
            collect(inner, into);
        }
    }
}

/// Everything that is said about letters of all codes, ways of delivery, days and doubts.
fn said() -> Vec<Message> {
    let mut said = Vec::new();
    let ways = [
        None,
        Some(Delivery::Pzu),
        Some(Delivery::Registered),
        Some(Delivery::RegisteredReturn),
        Some(Delivery::HandedOver),
        Some(Delivery::Portal),
        Some(Delivery::Electronic),
        Some(Delivery::Public),
    ];
    let regimes = [
        Regime::Ao,
        Regime::Kag,
        Regime::SgbX,
        Regime::VwVfG,
        Regime::OWiG,
        Regime::StPO,
        Regime::Zpo,
    ];
    let starts = [
        Start::Notification,
        Start::Service,
        Start::Receipt,
        Start::IssueDate,
        Start::Finality,
    ];
    let kinds = [
        DeadlineKind::Payment,
        DeadlineKind::Reply,
        DeadlineKind::Submit,
        DeadlineKind::Appointment,
        DeadlineKind::Objection,
    ];
    for (n, regime) in regimes.into_iter().cycle().take(21).enumerate() {
        for way in ways {
            for day in [
                date(2024, 12, 27),
                date(2025, 7, 9),
                date(2026, 3, 1),
                date(2062, 1, 1),
            ] {
                for received in [
                    None,
                    Some(date(2026, 3, 3)),
                    Some(date(2025, 7, 10)),
                    Some(date(2031, 1, 1)),
                ] {
                    let land = [Land::He, Land::Nw, Land::By, Land::Be][n % 4];
                    let mut letter = Letter {
                        delivery: way.map(|way| (way, vec![])),
                        ..letter(regime, land, "Ort", day)
                    };
                    if n % 3 == 0 {
                        letter.instruction = Instruction::default();
                    }
                    letter.kind = ["court_payment_order", "income_tax", "fine"][n % 3].to_owned();
                    letter.terms = kinds
                        .iter()
                        .zip(starts)
                        .map(|(kind, start)| {
                            let when = if n % 2 == 0 {
                                When::Within(weeks(2), start)
                            } else {
                                When::On(date(2026, 3, 7))
                            };
                            Term {
                                kind: *kind,
                                when,
                                clock: None,
                                label: None,
                                wording: String::new(),
                                source: vec![],
                            }
                        })
                        .collect();
                    letter.amounts = vec![Amount {
                        cents: 4200,
                        role: AmountRole::ToPay,
                        due: None,
                        label: None,
                        source: vec![],
                    }];
                    letter.payment.direct_debit = n % 5 == 0;
                    if n % 7 == 0 {
                        letter.land = None;
                    }
                    let corrections = Corrections {
                        received,
                        abroad: n % 6 == 5,
                        ..Corrections::default()
                    };
                    for today in [date(2026, 3, 10), date(2025, 7, 1)] {
                        let notice = apply(&letter, today, &corrections);
                        notice.tell(|message| collect(&message, &mut said));
                    }
                }
            }
        }
    }
    said
}

#[test]
fn messages_have_the_arguments_that_their_words_need() {
    let words = german();
    let said = said();
    let ids: BTreeSet<_> = said.iter().map(|message| message.id.clone()).collect();
    assert!(ids.len() >= 60, "only {} messages were said", ids.len());
    for message in said {
        let given: BTreeSet<_> = message.args.iter().map(|(name, _)| name.as_ref()).collect();
        let missing: Vec<_> = needed(&words[message.id.as_ref()])
            .difference(&given)
            .copied()
            .collect();
        assert!(missing.is_empty(), "{} lacks {missing:?}", message.id);
    }
}
