//! Whole summaries of letters made by hand, one of each sort, as they are told.
//!
//! The texts lie in `tests/told/NAME.LANG.txt`. After a wanted change, write them anew with
//! `LOCALES_TOLD=write cargo test -p locales --test summaries` and read the difference.

#![allow(clippy::unwrap_used, reason = "a test may fail")]

use std::fmt::Write as _;
use std::path::Path;
use std::{env, fs};

use jiff::civil::{Date, date, time};
use locales::{Language, Teller};
use notice::law::{Land, Regime};
use notice::letter::{Delivery, Form, Nature};
use notice::notice::{
    Action, ActionKind, Addressee, Amount, AmountRole, Authority, Consequence, Contact, Dated, Deadline,
    DeadlineKind, Example, Fallback, Payment, Reference, Remedy, RemedyKind,
};
use notice::page::LineId;
use notice::telling::{Section, summary};
use notice::{Arg, Message, Notice};

const TODAY: Date = date(2025, 8, 4);

fn at(line: u16) -> Vec<LineId> {
    vec![LineId { page: 1, line }]
}

fn blank() -> Notice {
    Notice {
        is_notice: true,
        nature: Nature::Official,
        kind: "other".to_owned(),
        regime: Regime::VwVfG,
        title: None,
        title_source: Vec::new(),
        warnings: Vec::new(),
        missing_pages: Vec::new(),
        authority: Authority::default(),
        land: None,
        addressee: Addressee::default(),
        references: Vec::new(),
        issue_date: None,
        delivery: Delivery::Simple,
        amounts: Vec::new(),
        payment: Payment::default(),
        deadlines: Vec::new(),
        actions: Vec::new(),
        remedy: Remedy::default(),
        consequence: None,
        contact: Contact::default(),
    }
}

fn from(name: &str) -> Authority {
    Authority {
        name: Some(name.to_owned()),
        address: None,
        source: at(1),
    }
}

fn amount(cents: i64, role: AmountRole, due: Option<Date>, line: u16) -> Amount {
    Amount {
        cents,
        role,
        due,
        label: None,
        source: at(line),
    }
}

fn action(kind: ActionKind, due: Option<Date>, deadline: Option<usize>, line: u16) -> Action {
    Action {
        kind,
        text: Message::new("law-do-keep"),
        due,
        deadline,
        source: at(line),
    }
}

fn dog_tax() -> Notice {
    let due = date(2025, 8, 11);
    Notice {
        kind: "dog_tax".to_owned(),
        regime: Regime::Kag,
        title: Some("Hundesteuerbescheid 2025".to_owned()),
        title_source: at(5),
        authority: from("Stadt Augsburg, Kämmerei- und Steueramt"),
        land: Some(Land::By),
        addressee: Addressee {
            name: Some("Erika Muster".to_owned()),
            address: None,
            source: at(3),
        },
        references: vec![Reference {
            label: "Kassenzeichen".to_owned(),
            value: "5.0123.456789.0".to_owned(),
            source: at(4),
        }],
        issue_date: Some(Dated {
            date: date(2025, 7, 4),
            source: at(2),
        }),
        amounts: vec![
            Amount {
                label: Some("Hundesteuer".to_owned()),
                ..amount(4200, AmountRole::ToPay, Some(due), 8)
            },
            amount(500, AmountRole::Other, None, 9),
        ],
        payment: Payment {
            iban: Some("DE02120300000000202051".to_owned()),
            recipient: Some("Stadtkasse Augsburg".to_owned()),
            reference: Some("5.0123.456789.0".to_owned()),
            source: at(12),
            ..Payment::default()
        },
        deadlines: vec![
            Deadline {
                source: at(8),
                ..Deadline::stated(DeadlineKind::Payment, due)
            },
            Deadline {
                assumption: Some(Message::new("law-assume-simple").with("date", date(2025, 7, 4))),
                question: Some(Message::new("law-ask-later").with("date", date(2025, 7, 8))),
                wording: Some("innerhalb eines Monats nach Bekanntgabe".to_owned()),
                source: at(15),
                ..Deadline::computed(DeadlineKind::Objection, date(2025, 8, 11), date(2025, 7, 8))
            },
        ],
        actions: vec![
            action(ActionKind::Pay, Some(due), Some(0), 8),
            action(ActionKind::Object, Some(due), Some(1), 15),
        ],
        remedy: Remedy {
            kind: RemedyKind::Widerspruch,
            to: Some("Stadt Augsburg, Maximilianstraße 4, 86150 Augsburg".to_owned()),
            form: vec![Form::Written, Form::InPerson, Form::Electronic],
            suspends: Some(false),
            source: at(15),
        },
        consequence: Some(Consequence {
            text: Message::new("law-quote")
                .with("text", "Bei verspäteter Zahlung entstehen Säumniszuschläge."),
            source: at(10),
        }),
        contact: Contact {
            name: Some("Frau Beispiel".to_owned()),
            phone: Some("0821 324-0".to_owned()),
            email: Some("steueramt@augsburg.example".to_owned()),
            hours: None,
            web: None,
            source: at(6),
            ..Contact::default()
        },
        ..blank()
    }
}

fn debit() -> Notice {
    let parts = [
        date(2025, 2, 15),
        date(2025, 5, 15),
        date(2025, 8, 15),
        date(2025, 11, 15),
    ];
    let sum = Message::new("law-do-debit-day")
        .with("sum", Arg::Cents(12_345))
        .with("date", parts[2]);
    Notice {
        kind: "property_tax".to_owned(),
        regime: Regime::Kag,
        authority: from("Gemeinde Musterdorf"),
        amounts: parts
            .map(|day| amount(12_345, AmountRole::Instalment, Some(day), 8))
            .to_vec(),
        payment: Payment {
            iban: Some("DE02120300000000202051".to_owned()),
            direct_debit: true,
            source: at(12),
            ..Payment::default()
        },
        deadlines: parts
            .map(|day| Deadline::stated(DeadlineKind::Payment, day))
            .to_vec(),
        actions: vec![Action {
            text: sum,
            ..action(ActionKind::None, Some(parts[2]), Some(2), 12)
        }],
        remedy: Remedy {
            kind: RemedyKind::Klage,
            source: at(15),
            ..Remedy::default()
        },
        ..blank()
    }
}

fn fine_missed() -> Notice {
    Notice {
        kind: "fine".to_owned(),
        regime: Regime::OWiG,
        authority: from("Zentrale Bußgeldstelle"),
        delivery: Delivery::Pzu,
        amounts: vec![amount(12_850, AmountRole::ToPay, None, 8)],
        deadlines: vec![
            Deadline {
                source: at(8),
                ..Deadline::stated(DeadlineKind::Payment, date(2025, 8, 3))
            },
            Deadline {
                missed: Some(Message::new("law-missed-reply")),
                source: at(15),
                ..Deadline::computed(DeadlineKind::Objection, date(2025, 7, 21), date(2025, 7, 7))
            },
        ],
        actions: vec![
            action(ActionKind::Pay, Some(date(2025, 8, 3)), Some(0), 8),
            action(ActionKind::Object, Some(date(2025, 7, 21)), Some(1), 15),
        ],
        remedy: Remedy {
            kind: RemedyKind::Einspruch,
            source: at(15),
            ..Remedy::default()
        },
        ..blank()
    }
}

fn hearing() -> Notice {
    Notice {
        kind: "hearing".to_owned(),
        authority: from("Landkreis Rostock - Der Landrat"),
        amounts: vec![amount(50_000, AmountRole::Other, None, 7)],
        deadlines: vec![Deadline {
            wording: Some("innerhalb von zwei Wochen nach Zugang dieses Schreibens".to_owned()),
            question: Some(Message::new("law-ask-received")),
            example: Some(Example {
                received: date(2025, 8, 4),
                date: date(2025, 8, 18),
            }),
            source: at(9),
            ..Deadline::unknown(DeadlineKind::Reply)
        }],
        actions: vec![action(ActionKind::Reply, None, Some(0), 9)],
        ..blank()
    }
}

fn grant() -> Notice {
    Notice {
        kind: "citizens_benefit_grant".to_owned(),
        regime: Regime::SgbX,
        authority: from("Kommunales Jobcenter Hamm"),
        amounts: vec![Amount {
            label: Some("monatlich".to_owned()),
            ..amount(123_456, AmountRole::Received, None, 8)
        }],
        deadlines: vec![Deadline {
            fallback: Some(Fallback {
                date: date(2026, 7, 8),
                law: "§ 66 Abs. 2 SGG".to_owned(),
                text: Message::new("law-year-wrong").with("date", date(2026, 7, 8)),
            }),
            source: at(15),
            ..Deadline::computed(DeadlineKind::Objection, date(2025, 8, 5), date(2025, 7, 5))
        }],
        actions: vec![action(ActionKind::Keep, None, None, 15)],
        remedy: Remedy {
            kind: RemedyKind::Widerspruch,
            form: vec![Form::Written, Form::Electronic, Form::Email],
            suspends: Some(true),
            source: at(15),
            ..Remedy::default()
        },
        ..blank()
    }
}

fn appointment() -> Notice {
    Notice {
        kind: "jobcenter_appointment".to_owned(),
        regime: Regime::SgbX,
        authority: from("Agentur für Arbeit Ulm"),
        deadlines: vec![
            Deadline {
                clock: Some(time(10, 30, 0, 0)),
                label: Some("Gespräch über Ihre berufliche Situation".to_owned()),
                source: at(9),
                ..Deadline::stated(DeadlineKind::Appointment, date(2025, 8, 5))
            },
            Deadline {
                source: at(10),
                ..Deadline::stated(DeadlineKind::Other, date(2025, 8, 31))
            },
        ],
        actions: vec![action(ActionKind::Attend, Some(date(2025, 8, 5)), Some(0), 9)],
        ..blank()
    }
}

fn not_official(nature: Nature) -> Notice {
    Notice {
        is_notice: false,
        nature,
        kind: if nature == Nature::Advertisement {
            "advertisement"
        } else {
            "other"
        }
        .to_owned(),
        authority: from("Deutsches Gewerberegister"),
        amounts: vec![amount(59_900, AmountRole::ToPay, None, 8)],
        payment: Payment {
            iban: Some("NO9386011117947".to_owned()),
            ..Payment::default()
        },
        actions: vec![action(ActionKind::None, None, None, 1)],
        ..blank()
    }
}

fn letters() -> Vec<(&'static str, Notice)> {
    vec![
        ("dog-tax", dog_tax()),
        ("debit", debit()),
        ("fine-missed", fine_missed()),
        ("hearing", hearing()),
        ("grant", grant()),
        ("appointment", appointment()),
        ("advertisement", not_official(Nature::Advertisement)),
        ("suspicious", not_official(Nature::Suspicious)),
        ("private", not_official(Nature::Private)),
        ("blank", blank()),
    ]
}

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
    for (name, notice) in letters() {
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
    for (name, notice) in letters() {
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
