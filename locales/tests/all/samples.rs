//! Letters made by hand, one of each sort.

use jiff::civil::{Date, date, time};
use notice::law::{Land, Regime};
use notice::letter::{Delivery, Form, Nature};
use notice::notice::{
    Action, ActionKind, Addressee, Amount, AmountRole, Authority, Consequence, Contact, Dated, Deadline,
    DeadlineKind, Example, Fallback, Payment, Reference, Remedy, RemedyKind,
};
use notice::page::LineId;
use notice::{Arg, Message, Notice};

pub(crate) const TODAY: Date = date(2025, 8, 4);

pub(crate) fn at(line: u16) -> Vec<LineId> {
    vec![LineId { page: 1, line }]
}

pub(crate) fn blank() -> Notice {
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

pub(crate) fn from(name: &str) -> Authority {
    Authority {
        name: Some(name.to_owned()),
        address: None,
        source: at(1),
    }
}

pub(crate) fn amount(cents: i64, role: AmountRole, due: Option<Date>, line: u16) -> Amount {
    Amount {
        cents,
        role,
        due,
        label: None,
        source: at(line),
    }
}

pub(crate) fn action(kind: ActionKind, due: Option<Date>, deadline: Option<usize>, line: u16) -> Action {
    Action {
        kind,
        text: Message::new("law-do-keep"),
        due,
        deadline,
        source: at(line),
    }
}

pub(crate) fn dog_tax() -> Notice {
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

pub(crate) fn debit() -> Notice {
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

pub(crate) fn fine_missed() -> Notice {
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

pub(crate) fn hearing() -> Notice {
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

pub(crate) fn grant() -> Notice {
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

pub(crate) fn appointment() -> Notice {
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

pub(crate) fn not_official(nature: Nature) -> Notice {
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

pub(crate) fn all() -> Vec<(&'static str, Notice)> {
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
