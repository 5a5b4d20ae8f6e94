//! Every language says what German says, with the same arguments.

use std::collections::BTreeSet;

use crate::common::{Told, base, messages};
use jiff::civil::{Date, Time, date};
use locales::{Language, Messages, Teller, languages};
use notice::{Arg, Message};

fn bases(told: &Told) -> BTreeSet<&str> {
    told.variables.iter().map(|variable| base(variable)).collect()
}

#[test]
fn languages_hold_the_same_messages_with_the_same_variables() {
    let german = messages(Language::GERMAN);
    let mut wrong = Vec::new();
    for language in languages().skip(1) {
        let other = messages(language);
        for (id, told) in &german {
            // The desk speaks German alone.
            if told.file == "desk.ftl" {
                continue;
            }
            match other.get(id) {
                None => wrong.push(format!("{language}/{}: `{id}` is missing", told.file)),
                Some(there) if there.file != told.file => {
                    wrong.push(format!(
                        "{language}/{}: `{id}` belongs into {}",
                        there.file, told.file
                    ));
                }
                Some(there) if bases(there) != bases(told) => wrong.push(format!(
                    "{language}/{}: `{id}` has the variables {:?}, German has {:?}",
                    there.file,
                    bases(there),
                    bases(told)
                )),
                Some(_) => {}
            }
        }
        let extra = other.iter().filter(|(id, _)| !german.contains_key(*id));
        wrong.extend(extra.map(|(id, told)| format!("{language}/{}: `{id}` is not in German", told.file)));
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// An argument of the kind that the variable's use tells.
fn argument(told: &Told, name: &str, text: &str, count: i64, day: Date) -> Arg {
    let is_day = ["_day", "_short"]
        .iter()
        .any(|form| told.variables.contains(&format!("{name}{form}")));
    if is_day || name == "day" || name == "date" {
        Arg::Date(day)
    } else if told.counts.contains(name) {
        Arg::Count(count)
    } else if name == "sum" {
        Arg::Cents(count)
    } else if name == "clock" {
        Arg::Time(Time::midnight())
    } else {
        Arg::Text(text.to_owned())
    }
}

#[test]
fn every_message_fills_with_extreme_values() {
    let long = "Landesamt für Steuern und Finanzen ".repeat(20);
    let values = [
        ("", 0, date(2024, 2, 29)),
        ("{ $day } \u{202e}<b>&", 1, date(1, 1, 1)),
        (long.as_str(), i64::MAX, Date::MAX),
        ("ß", -1, date(1999, 12, 31)),
        ("مكتب", 21, Date::MIN),
    ];
    for language in languages() {
        let teller = Teller::new(language).unwrap();
        for (id, told) in messages(language) {
            for (text, count, day) in values {
                let args = bases(&told)
                    .into_iter()
                    .map(|name| (name.to_owned().into(), argument(&told, name, text, count, day)))
                    .collect();
                let message = Message {
                    id: id.clone().into(),
                    args,
                };
                let sentence = teller.try_tell(&message).unwrap();
                assert!(
                    !sentence.trim().is_empty() || text.is_empty(),
                    "{language}: `{id}` is empty"
                );
            }
        }
    }
}

#[test]
fn a_gap_is_reported() {
    let teller = Teller::new(Language::GERMAN).unwrap();
    let gap = teller
        .try_tell(&Message::new("money-iban"))
        .unwrap_err()
        .to_string();
    assert!(gap.contains("money-iban") && gap.contains("iban"), "{gap}");
    assert!(teller.try_tell(&Message::new("no-such")).is_err());
    let inside = Message::new("headline-about")
        .with("main", Message::new("no-such"))
        .with("kind", "x");
    assert!(teller.try_tell(&inside).is_err());
}

#[test]
fn the_browser_gets_what_it_shows() {
    for language in languages() {
        let messages = Messages::new(language, language.client_text()).unwrap();
        assert_eq!(messages.t("language-name"), language.name());
        let trouble = messages.trouble("not_a_picture", &[]);
        assert_ne!(trouble.what, trouble.next);
        assert_eq!(trouble.kept, messages.t("error-nothing-kept"));
        assert_eq!(
            messages.trouble("expired", &[]).kept,
            messages.t("error-expired-kept")
        );
        assert_eq!(
            messages.trouble("no_such_code", &[]),
            messages.trouble("internal", &[])
        );
        assert!(!language.client_text().contains('#'));
    }
}

#[test]
fn every_error_says_the_next_step() {
    for (id, told) in messages(Language::GERMAN) {
        let Some(code) = id.strip_prefix("error-").filter(|_| told.file == "errors.ftl") else {
            continue;
        };
        if code == "nothing-kept" || code.ends_with("-next") || code.ends_with("-kept") {
            continue;
        }
        assert!(
            messages(Language::GERMAN).contains_key(&format!("{id}-next")),
            "{id}-next"
        );
    }
}
