//! What the reader may correct, and what each correction changes.

use jiff::civil::{Date, date};

use super::{letter, today};
use crate::law::{Corrections, Land, Regime, apply};
use crate::letter::{Delivery, Letter};
use crate::notice::{ActionKind, Certainty, Deadline, DeadlineKind, Notice};

fn read(letter: &Letter, corrections: &Corrections) -> Notice {
    apply(letter, today(), corrections)
}

fn first(letter: &Letter, corrections: &Corrections) -> Deadline {
    read(letter, corrections).deadlines.remove(0)
}

/// Friday 6 February 2026.
fn of(regime: Regime, land: Land) -> Letter {
    letter(regime, land, "Ort", date(2026, 2, 6))
}

#[test]
fn received_on() {
    let letter = of(Regime::SgbX, Land::Ni);
    let plain = first(&letter, &Corrections::default());
    assert_eq!(
        (plain.notified, plain.date),
        (Some(date(2026, 2, 10)), Some(date(2026, 3, 10)))
    );
    let late = first(
        &letter,
        &Corrections {
            received: Some(date(2026, 2, 20)),
            ..Corrections::default()
        },
    );
    assert_eq!(
        (late.notified, late.date),
        (Some(date(2026, 2, 20)), Some(date(2026, 3, 20)))
    );
    assert_eq!(late.question, None);
}

#[test]
fn delivery() {
    let letter = of(Regime::Ao, Land::Ni);
    let by = |way, received: Option<Date>| {
        first(
            &letter,
            &Corrections {
                delivery: Some(way),
                received,
                ..Corrections::default()
            },
        )
    };
    // The yellow envelope: no fiction, the day on it counts, even before the fourth day.
    assert_eq!(by(Delivery::Pzu, None).certainty, Certainty::Unknown);
    let served = by(Delivery::Pzu, Some(date(2026, 2, 7)));
    assert_eq!(
        (served.notified, served.date),
        (Some(date(2026, 2, 7)), Some(date(2026, 3, 9)))
    );
    // An ordinary letter on the same day: the fourth day stays.
    let ordinary = by(Delivery::Simple, Some(date(2026, 2, 7)));
    assert_eq!(ordinary.notified, Some(date(2026, 2, 10)));
    assert_eq!(by(Delivery::Portal, None).notified, Some(date(2026, 2, 10)));
    assert_eq!(by(Delivery::HandedOver, None).date, None);
    // The reader's word counts against what was read.
    let envelope = Letter {
        delivery: Some((Delivery::Pzu, vec![])),
        ..letter.clone()
    };
    let simple = Corrections {
        delivery: Some(Delivery::Simple),
        ..Corrections::default()
    };
    assert_eq!(first(&envelope, &simple).notified, Some(date(2026, 2, 10)));
}

#[test]
fn land() {
    // Notified on Tuesday 7 October 2025; 7 November is a Friday. A day of the Land moves the end.
    let letter = letter(Regime::SgbX, Land::Bb, "Ort", date(2025, 9, 27));
    let in_land = |land| {
        let told = Corrections {
            land: Some(land),
            ..Corrections::default()
        };
        read(&letter, &told)
    };
    assert_eq!(in_land(Land::Bb).deadlines[0].date, Some(date(2025, 11, 3)));
    assert_eq!(in_land(Land::He).land, Some(Land::He));
    // The remedy and the number of days follow the Land too.
    let order = |land| {
        let mut order = of(Regime::VwVfG, Land::Sn);
        order.instruction = crate::letter::Instruction::default();
        let told = Corrections {
            land: Some(land),
            ..Corrections::default()
        };
        let mut notice = read(&order, &told);
        (notice.remedy.kind, notice.deadlines.remove(0))
    };
    let (saxony, at_home) = order(Land::Sn);
    let (north_rhine, away) = order(Land::Nw);
    assert_eq!(saxony, crate::notice::RemedyKind::Widerspruch);
    assert_eq!(north_rhine, crate::notice::RemedyKind::Klage);
    assert_eq!(
        (at_home.kind, away.kind),
        (DeadlineKind::Objection, DeadlineKind::Court)
    );
    let (_, hesse) = order(Land::He);
    assert_eq!(
        (at_home.notified, hesse.notified),
        (Some(date(2026, 2, 10)), Some(date(2026, 2, 9)))
    );
}

#[test]
fn abroad() {
    let far = |received| Corrections {
        abroad: true,
        received,
        ..Corrections::default()
    };
    // AO: a month after posting (§ 122 Abs. 2 Nr. 2 AO).
    let tax = first(&of(Regime::Ao, Land::Ni), &far(None));
    assert_eq!(
        (tax.notified, tax.date),
        (Some(date(2026, 3, 6)), Some(date(2026, 4, 7)))
    );
    // SGB X: the real day and three months (§ 84 Abs. 1 Satz 2, § 87 Abs. 1 Satz 2 SGG).
    let social = of(Regime::SgbX, Land::Ni);
    assert_eq!(first(&social, &far(None)).date, None);
    let told = far(Some(date(2026, 2, 16)));
    assert_eq!(first(&social, &told).date, Some(date(2026, 5, 18)));
    let decision = Letter {
        kind: "objection_decision".to_owned(),
        instruction: crate::letter::Instruction::default(),
        ..social
    };
    assert_eq!(first(&decision, &told).date, Some(date(2026, 5, 18)));
    // VwVfG: the real day and one month.
    assert_eq!(
        first(&of(Regime::VwVfG, Land::Sn), &told).date,
        Some(date(2026, 3, 16))
    );
}

#[test]
fn already_objected() {
    let letter = letter(Regime::SgbX, Land::Ni, "Ort", date(2025, 6, 2));
    let told = Corrections {
        objected: true,
        ..Corrections::default()
    };
    let before = read(&letter, &Corrections::default());
    let after = read(&letter, &told);
    let objects = |notice: &Notice| {
        notice
            .actions
            .iter()
            .any(|action| action.kind == ActionKind::Object)
    };
    assert!(objects(&before) && !objects(&after));
    assert!(before.deadlines[0].missed.is_some());
    assert_eq!(after.deadlines[0].missed, None);
    // The day itself does not change.
    assert_eq!(before.deadlines[0].date, after.deadlines[0].date);
}
