//! The printed instruction held against the law, and what follows for the days.

use jiff::civil::{Date, date};

use super::{letter, today};
use crate::law::period::{months, weeks};
use crate::law::{Corrections, Land, Regime, apply};
use crate::letter::{Delivery, Instruction, Letter, Period, Start, Term, When};
use crate::notice::{Certainty, DeadlineKind, Notice, RemedyKind, WarningKind};

fn read(letter: &Letter) -> Notice {
    apply(letter, today(), &Corrections::default())
}

/// A tax letter of Friday 4 July 2025, notified on Tuesday 8 July.
fn tax(change: impl FnOnce(&mut Letter)) -> Letter {
    let mut letter = Letter {
        kind: "income_tax".to_owned(),
        ..letter(Regime::Ao, Land::Ni, "Celle", date(2025, 7, 4))
    };
    change(&mut letter);
    letter
}

/// Last day, day of the one-year rule and message of the warning.
fn found(letter: &Letter) -> (Option<Date>, Option<Date>, Option<String>) {
    let notice = read(letter);
    let deadline = &notice.deadlines[0];
    let warning = notice
        .warnings
        .iter()
        .find(|warning| warning.kind == WarningKind::Instruction);
    (
        deadline.date,
        deadline.fallback.as_ref().map(|fallback| fallback.date),
        warning.map(|warning| warning.text.id.to_string()),
    )
}

#[test]
fn a_right_instruction_has_no_second_day() {
    assert_eq!(found(&tax(|_| ())), (Some(date(2025, 8, 8)), None, None));
}

#[test]
fn a_missing_instruction_shows_the_month_first_and_the_year_after() {
    // § 356 Abs. 2 AO: one year from 8 July 2025.
    let letter = tax(|letter| letter.instruction = Instruction::default());
    let missing = Some("law-warn-instruction-missing".to_owned());
    assert_eq!(
        found(&letter),
        (Some(date(2025, 8, 8)), Some(date(2026, 7, 8)), missing)
    );
}

#[test]
fn a_missing_page_is_no_missing_instruction() {
    let letter = tax(|letter| {
        letter.instruction = Instruction::default();
        letter.missing_pages = vec![2];
    });
    assert_eq!(found(&letter), (Some(date(2025, 8, 8)), None, None));
    assert!(
        read(&letter)
            .warnings
            .iter()
            .any(|warning| warning.text.id == "law-warn-page-missing")
    );
}

#[test]
fn wrong_instructions() {
    let period = |period: Period| tax(move |letter| letter.instruction.period = Some(period));
    let id = |id: &str| Some(format!("law-warn-instruction-{id}"));
    let year = Some(date(2026, 7, 8));
    // Too short: the printed period stays the safe one.
    assert_eq!(
        found(&period(weeks(2))),
        (Some(date(2025, 7, 22)), year, id("short"))
    );
    // Too long is wrong too (BSG 28.05.1991); the period of the law is the safe one.
    assert_eq!(
        found(&period(weeks(6))),
        (Some(date(2025, 8, 8)), year, id("long"))
    );
    let start = tax(|letter| letter.instruction.start = Some(Start::IssueDate));
    assert_eq!(found(&start), (Some(date(2025, 8, 4)), year, id("start")));
    let reasons = tax(|letter| letter.instruction.reasons_demanded = true);
    assert_eq!(found(&reasons), (Some(date(2025, 8, 8)), year, id("reasons")));
    let remedy = tax(|letter| letter.instruction.kind = RemedyKind::Widerspruch);
    assert_eq!(found(&remedy), (Some(date(2025, 8, 8)), year, id("remedy")));
    assert_eq!(read(&remedy).remedy.kind, RemedyKind::Einspruch);
}

#[test]
fn an_unknown_kind_with_a_short_period_gets_no_year() {
    let letter = tax(|letter| {
        letter.kind = "other".to_owned();
        letter.instruction.period = Some(weeks(2));
    });
    assert_eq!(found(&letter), (Some(date(2025, 7, 22)), None, None));
}

#[test]
fn served_letters_ask_for_the_day_on_the_envelope() {
    let served = |way| {
        tax(|letter| {
            letter.delivery = Some((way, vec![]));
            letter.instruction.start = Some(Start::Service);
        })
    };
    for (way, question) in [
        (Delivery::Pzu, "law-ask-served"),
        (Delivery::RegisteredReturn, "law-ask-slip"),
        (Delivery::HandedOver, "law-ask-handed-over"),
    ] {
        let notice = read(&served(way));
        let deadline = &notice.deadlines[0];
        assert_eq!(
            (deadline.certainty, deadline.date),
            (Certainty::Unknown, None),
            "{way:?}"
        );
        assert_eq!(deadline.question.as_ref().unwrap().id, question);
        // Three working days after Friday 4 July, and one month after that.
        let example = deadline.example.unwrap();
        assert_eq!(
            (example.received, example.date),
            (date(2025, 7, 8), date(2025, 8, 8))
        );
    }
    // § 180 ZPO: served by dropping it into the letter box on a Saturday.
    let told = Corrections {
        received: Some(date(2025, 7, 5)),
        ..Corrections::default()
    };
    let notice = apply(&served(Delivery::Pzu), today(), &told);
    assert_eq!(notice.deadlines[0].notified, Some(date(2025, 7, 5)));
    assert_eq!(notice.deadlines[0].date, Some(date(2025, 8, 5)));
    // A day written on the envelope needs no question.
    let mut letter = served(Delivery::Pzu);
    letter.served = super::dated(date(2025, 7, 5));
    assert_eq!(read(&letter).deadlines[0].date, Some(date(2025, 8, 5)));
}

#[test]
fn the_word_zustellung_without_a_way_of_delivery_asks_too() {
    let letter = tax(|letter| letter.instruction.start = Some(Start::Service));
    assert_eq!(
        read(&letter).deadlines[0].question.as_ref().unwrap().id,
        "law-ask-served"
    );
}

#[test]
fn bekanntgabe_on_a_served_social_notice_is_wrong() {
    // BSG 06.12.1996 13 RJ 19/96.
    let letter = Letter {
        kind: "pension_rejection".to_owned(),
        delivery: Some((Delivery::Pzu, vec![])),
        ..letter(Regime::SgbX, Land::Nw, "Bochum", date(2025, 7, 4))
    };
    let told = Corrections {
        received: Some(date(2025, 7, 8)),
        ..Corrections::default()
    };
    let deadline = apply(&letter, today(), &told).deadlines.remove(0);
    assert_eq!(deadline.date, Some(date(2025, 8, 8)));
    assert_eq!(
        deadline.fallback.map(|fallback| fallback.law),
        Some("§ 66 Abs. 2 SGG".to_owned())
    );
}

#[test]
fn fines_have_two_weeks_from_service_and_no_year() {
    let mut fine = Letter {
        kind: "fine".to_owned(),
        ..letter(Regime::OWiG, Land::Bb, "Beeskow", date(2026, 2, 18))
    };
    fine.terms = vec![Term {
        kind: DeadlineKind::Payment,
        when: When::Within(weeks(2), Start::Unstated),
        clock: None,
        label: None,
        wording: "binnen zwei Wochen nach Rechtskraft".to_owned(),
        source: vec![],
    }];
    let notice = read(&fine);
    assert!(
        notice
            .deadlines
            .iter()
            .all(|deadline| deadline.certainty == Certainty::Unknown)
    );
    // Saturday 21 February; two weeks end on Saturday 7 March, so Monday 9 March; then two weeks to pay.
    let told = Corrections {
        received: Some(date(2026, 2, 21)),
        ..Corrections::default()
    };
    let days: Vec<_> = apply(&fine, today(), &told)
        .deadlines
        .into_iter()
        .map(|d| (d.kind, d.date))
        .collect();
    assert_eq!(
        days,
        [
            (DeadlineKind::Objection, Some(date(2026, 3, 9))),
            (DeadlineKind::Payment, Some(date(2026, 3, 23))),
        ]
    );
    fine.instruction = Instruction::default();
    let deadline = apply(&fine, today(), &told).deadlines.remove(0);
    assert_eq!(deadline.fallback, None);
    assert_eq!(deadline.missed.unwrap().id, "law-missed-objection");
}

#[test]
fn no_remedy_against_hearings_reminders_and_orders_that_cannot_be_attacked() {
    for kind in [
        "hearing",
        "hearing_fine",
        "hearing_social",
        "dunning",
        "mpu_order",
        "warning_fine",
        "other",
    ] {
        let letter = Letter {
            kind: kind.to_owned(),
            instruction: Instruction::default(),
            ..letter(Regime::VwVfG, Land::Nw, "Bonn", date(2026, 2, 2))
        };
        let notice = read(&letter);
        assert_eq!(notice.remedy.kind, RemedyKind::None, "{kind}");
        assert!(notice.deadlines.is_empty(), "{kind}");
        assert!(notice.warnings.is_empty(), "{kind}");
    }
    // The page says so itself.
    let denied = tax(|letter| {
        letter.instruction = Instruction {
            present: true,
            ..Instruction::default()
        }
    });
    assert!(read(&denied).deadlines.is_empty());
}

#[test]
fn remedies_by_land() {
    use Regime::{Kag, SgbX, SgbXVwGo, VwVfG};
    for (regime, land, kind, remedy) in [
        // § 110 Abs. 1 Satz 3 JustG NRW: only until 2015 without an objection.
        (Kag, Land::Nw, "waste_fees", RemedyKind::Widerspruch),
        (Kag, Land::Ni, "waste_fees", RemedyKind::Klage),
        (VwVfG, Land::Nw, "broadcasting_fee", RemedyKind::Widerspruch),
        (
            VwVfG,
            Land::By,
            "broadcasting_fee",
            RemedyKind::WiderspruchOrKlage,
        ),
        (VwVfG, Land::Ni, "building_order", RemedyKind::Widerspruch),
        (VwVfG, Land::Ni, "order", RemedyKind::Klage),
        (SgbXVwGo, Land::By, "student_aid", RemedyKind::WiderspruchOrKlage),
        (Kag, Land::Sn, "waste_fees", RemedyKind::Widerspruch),
        (Kag, Land::By, "waste_fees", RemedyKind::WiderspruchOrKlage),
        (VwVfG, Land::Nw, "order", RemedyKind::Klage),
        (VwVfG, Land::Be, "residence_rejection", RemedyKind::Klage),
        (VwVfG, Land::Be, "order", RemedyKind::Widerspruch),
        (SgbX, Land::Nw, "citizens_benefit_grant", RemedyKind::Widerspruch),
        (
            SgbXVwGo,
            Land::Nw,
            "housing_benefit_grant",
            RemedyKind::Widerspruch,
        ),
        (SgbX, Land::Ni, "objection_decision", RemedyKind::Klage),
    ] {
        let letter = Letter {
            kind: kind.to_owned(),
            instruction: Instruction::default(),
            ..letter(regime, land, "Ort", date(2026, 2, 2))
        };
        let notice = read(&letter);
        assert_eq!(notice.remedy.kind, remedy, "{regime:?} {land:?} {kind}");
        let kind = if remedy == RemedyKind::Klage {
            DeadlineKind::Court
        } else {
            DeadlineKind::Objection
        };
        assert_eq!(notice.deadlines[0].kind, kind);
    }
}

#[test]
fn a_klage_ends_at_the_seat_of_the_court() {
    let mut letter = letter(Regime::Kag, Land::By, "Bobingen", date(2025, 7, 4));
    letter.instruction.kind = RemedyKind::Klage;
    letter.instruction.to = Some("Bayerisches Verwaltungsgericht Augsburg, Kornhausgasse 4".to_owned());
    // Friday 8 August is a holiday in the city of Augsburg alone.
    assert_eq!(read(&letter).deadlines[0].date, Some(date(2025, 8, 11)));
    // At the reader's choice both bodies must be closed.
    letter.instruction.kind = RemedyKind::WiderspruchOrKlage;
    assert_eq!(read(&letter).deadlines[0].date, Some(date(2025, 8, 8)));
}

#[test]
fn a_printed_day_that_differs_is_shown_with_the_earlier_one_first() {
    let printed = |day| {
        tax(|letter| {
            letter.terms.push(Term {
                kind: DeadlineKind::Objection,
                when: When::On(day),
                clock: None,
                label: None,
                wording: "spätestens".to_owned(),
                source: vec![],
            });
        })
    };
    for (day, first, second, certainty) in [
        (
            date(2025, 8, 4),
            date(2025, 8, 4),
            date(2025, 8, 8),
            Certainty::Stated,
        ),
        (
            date(2025, 8, 12),
            date(2025, 8, 8),
            date(2025, 8, 12),
            Certainty::Computed,
        ),
    ] {
        let notice = read(&printed(day));
        assert_eq!(notice.deadlines.len(), 1);
        let deadline = &notice.deadlines[0];
        assert_eq!((deadline.date, deadline.certainty), (Some(first), certainty));
        assert_eq!(
            deadline.fallback.as_ref().map(|fallback| fallback.date),
            Some(second)
        );
        assert!(
            notice
                .warnings
                .iter()
                .any(|warning| warning.kind == WarningKind::DayDisagrees)
        );
    }
    let notice = read(&printed(date(2025, 8, 8)));
    assert_eq!(notice.deadlines[0].certainty, Certainty::Stated);
    assert!(notice.warnings.is_empty());
}

#[test]
fn months_are_accepted_abroad_in_either_length() {
    let letter = Letter {
        kind: "pension_rejection".to_owned(),
        ..letter(Regime::SgbX, Land::Nw, "Bochum", date(2025, 7, 4))
    };
    let abroad = Corrections {
        abroad: true,
        received: Some(date(2025, 7, 14)),
        ..Corrections::default()
    };
    for period in [months(1), months(3)] {
        let mut letter = letter.clone();
        letter.instruction.period = Some(period);
        let notice = apply(&letter, today(), &abroad);
        assert_eq!(notice.deadlines[0].date, Some(date(2025, 10, 14)));
        assert!(notice.warnings.is_empty());
    }
}

#[test]
fn an_einspruch_under_a_code_that_knows_none_is_taken_from_the_page() {
    // The letter was taken for one of the Jobcenter; the Familienkasse writes "Einspruch".
    let mut letter = Letter {
        kind: "benefit_refund".to_owned(),
        ..letter(Regime::SgbX, Land::Nw, "Bochum", date(2025, 7, 4))
    };
    letter.instruction.kind = RemedyKind::Einspruch;
    let notice = read(&letter);
    assert_eq!(notice.remedy.kind, RemedyKind::Einspruch);
    assert_eq!(notice.remedy.suspends, None);
    assert!(notice.warnings.is_empty());
    let deadline = &notice.deadlines[0];
    assert_eq!(
        (deadline.kind, deadline.date),
        (DeadlineKind::Objection, Some(date(2025, 8, 8)))
    );
}
