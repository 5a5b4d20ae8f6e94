//! Whole summaries of letters made by hand, one of each sort, as they are told.
//!
//! The texts lie in `tests/told/NAME.LANG.txt`. After a wanted change, write them anew with
//! `LOCALES_TOLD=write cargo test -p locales --test all summaries` and read the difference.

use std::fmt::Write as _;
use std::path::Path;
use std::{env, fs};

use jiff::civil::{Date, date};
use locales::{Language, Teller};
use notice::Notice;
use notice::letter::Nature;
use notice::telling::{Section, summary};

use crate::samples::*;

fn told(notice: &Notice, language: Language) -> String {
    let teller = Teller::new(language).unwrap();
    let summary = summary(notice, TODAY).tell(language.code(), |message| teller.try_tell(&message).unwrap());
    let mut text = format!("{}\n", summary.headline);
    let mut last = None;
    for statement in summary.statements {
        if last.replace(statement.section) != Some(statement.section) {
            let _ = write!(text, "\n[{:?}]\n", statement.section);
        }
        let source = statement
            .source
            .iter()
            .map(ToString::to_string)
            .collect::<Vec<_>>()
            .join(" ");
        let _ = writeln!(text, "{:?}: {} ({source})", statement.part, statement.text);
    }
    text
}

#[test]
fn summaries_read_as_they_were_approved() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/told");
    let mut changed = Vec::new();
    for (name, notice) in all() {
        for code in ["de", "en"] {
            let text = told(&notice, code.parse().unwrap());
            let path = folder.join(format!("{name}.{code}.txt"));
            if env::var_os("LOCALES_TOLD").is_some() {
                fs::create_dir_all(&folder).unwrap();
                fs::write(&path, &text).unwrap();
            } else if fs::read_to_string(&path).unwrap_or_default() != text {
                changed.push(format!("{}:\n{text}", path.display()));
            }
        }
    }
    assert!(
        changed.is_empty(),
        "told differently now:\n{}",
        changed.join("\n")
    );
}

#[test]
fn sections_come_in_the_order_of_the_page() {
    for (name, notice) in all() {
        let statements = summary(&notice, TODAY).statements;
        assert!(
            statements.is_sorted_by_key(|statement| statement.section),
            "{name}"
        );
    }
}

#[test]
fn nothing_is_said_without_a_fact() {
    let said = summary(&blank(), TODAY).statements;
    let sections: Vec<Section> = said.iter().map(|statement| statement.section).collect();
    for section in [
        Section::What,
        Section::Money,
        Section::Otherwise,
        Section::Contact,
    ] {
        assert!(!sections.contains(&section), "{section:?}");
    }
}

#[test]
fn who_may_be_defrauded_is_not_told_where_to_pay() {
    for nature in [Nature::Advertisement, Nature::Suspicious] {
        let text = told(&not_official(nature), Language::GERMAN);
        assert!(
            !text.contains("IBAN") && !text.contains("Bezahlen Sie 599"),
            "{text}"
        );
    }
}

const MONTHS: [&str; 12] = [
    "Januar",
    "Februar",
    "März",
    "April",
    "Mai",
    "Juni",
    "Juli",
    "August",
    "September",
    "Oktober",
    "November",
    "Dezember",
];

/// The days, sums and IBANs in a German text.
fn read_back(text: &str) -> (Vec<Date>, Vec<i64>, Vec<String>) {
    let day = regex::Regex::new(r"(\d{1,2})\. (\p{L}+) (\d{4})").unwrap();
    let days = day.captures_iter(text).map(|found| {
        let month = MONTHS.iter().position(|month| *month == &found[2]).unwrap();
        date(
            found[3].parse().unwrap(),
            i8::try_from(month + 1).unwrap(),
            found[1].parse().unwrap(),
        )
    });
    let sum = regex::Regex::new(r"([\d.]+),(\d{2})\u{a0}€").unwrap();
    let sums = sum.captures_iter(text).map(|found| {
        format!("{}{}", found[1].replace('.', ""), &found[2])
            .parse()
            .unwrap()
    });
    let iban = regex::Regex::new(r"IBAN: ([A-Z]{2}[0-9A-Z ]+)").unwrap();
    let ibans = iban.captures_iter(text).map(|found| found[1].replace(' ', ""));
    (days.collect(), sums.collect(), ibans.collect())
}

#[test]
fn what_is_told_is_what_was_found() {
    let days = [
        date(2024, 2, 29),
        date(2025, 1, 1),
        date(2025, 3, 31),
        date(2026, 12, 31),
        date(2025, 8, 4),
    ];
    for (day, cents) in days.into_iter().zip([1, 99, 4200, 123_456, 987_654_321]) {
        let mut notice = dog_tax();
        notice.amounts[0].cents = cents;
        notice.amounts[0].due = Some(day);
        notice.deadlines[0].date = Some(day);
        notice.actions[0].due = Some(day);
        let teller = Teller::new(Language::GERMAN).unwrap();
        let summary = summary(&notice, TODAY).tell("de", |message| teller.tell(&message));
        let lead = summary
            .statements
            .iter()
            .find(|statement| statement.deadline == Some(0))
            .unwrap();
        assert_eq!(read_back(&lead.text).0, [day], "{}", lead.text);
        assert_eq!(read_back(&lead.text).1, [cents], "{}", lead.text);
        assert_eq!(read_back(&summary.headline).1, [cents]);
        let all = summary
            .statements
            .iter()
            .map(|statement| statement.text.as_str())
            .collect::<Vec<_>>();
        let (days, sums, ibans) = read_back(&all.join("\n"));
        assert_eq!(ibans, ["DE02120300000000202051"]);
        // Threatened or paid sums are not told at all, and no sum is told that is not there.
        assert!(sums.iter().all(|sum| *sum == cents), "{sums:?}");
        let known = [day, date(2025, 8, 11), date(2025, 7, 4), date(2025, 7, 8)];
        assert!(days.iter().all(|day| known.contains(day)), "{days:?}");
    }
}
