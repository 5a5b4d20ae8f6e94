//! Worked examples: each row a letter, the day it counts as notified, and the last day.

use jiff::civil::date;

use super::{dated, letter, today};
use crate::law::{Corrections, Land, Regime, apply};
use crate::letter::{Delivery, Letter};

/// One letter and what must come out.
struct Row {
    about: &'static str,
    regime: Regime,
    land: Land,
    place: &'static str,
    dated: jiff::civil::Date,
    delivery: Option<Delivery>,
    notified: jiff::civil::Date,
    last: jiff::civil::Date,
}

#[rustfmt::skip]
#[test]
fn days_of_notification_and_last_days() {
    use Land::*;
    use Regime::*;
    let d = date;
    let row = |about, regime, land, place, dated, delivery, notified, last| {
        Row { about, regime, land, place, dated, delivery, notified, last }
    };
    let rows = [
        row("AO: three days until 2024, Sunday moves to Monday (BFH IX R 68/98)", Ao, Ni, "Celle", d(2024, 3, 7), None, d(2024, 3, 11), d(2024, 4, 11)),
        row("AO: posted on 31.12.2024 is still three days", Ao, Ni, "Celle", d(2024, 12, 31), None, d(2025, 1, 3), d(2025, 2, 3)),
        row("AO: posted on 2.1.2025 is four days; 6 January is a holiday in Bavaria", Ao, By, "Rosenheim", d(2025, 1, 2), None, d(2025, 1, 7), d(2025, 2, 7)),
        row("AO: the same letter where 6 January is no holiday", Ao, Ni, "Celle", d(2025, 1, 2), None, d(2025, 1, 6), d(2025, 2, 6)),
        row("AO: fourth day Saturday moves to Monday", Ao, He, "Kassel", d(2025, 7, 8), None, d(2025, 7, 14), d(2025, 8, 14)),
        row("AO: end on Corpus Christi in Bavaria", Ao, By, "Rosenheim", d(2025, 5, 15), None, d(2025, 5, 19), d(2025, 6, 20)),
        row("AO: 31 January has no equal in February (§ 188 Abs. 3 BGB)", Ao, Ni, "Celle", d(2025, 1, 27), None, d(2025, 1, 31), d(2025, 2, 28)),
        row("SGB X: the fourth day stays on a Sunday (BSG B 14 AS 12/09 R)", SgbX, Sn, "Dresden", d(2025, 7, 9), None, d(2025, 7, 13), d(2025, 8, 13)),
        row("SGB X: end on Buß- und Bettag in Saxony", SgbX, Sn, "Dresden", d(2025, 10, 15), None, d(2025, 10, 19), d(2025, 11, 20)),
        row("SGB X: the same in Brandenburg", SgbX, Bb, "Potsdam", d(2025, 10, 15), None, d(2025, 10, 19), d(2025, 11, 19)),
        row("VwVfG: no shift (OVG Lüneburg 7 PA 184/06)", VwVfG, Ni, "Celle", d(2025, 7, 9), None, d(2025, 7, 13), d(2025, 8, 13)),
        row("VwVfG Hesse 2025: date of change not verified, three days", VwVfG, He, "Kassel", d(2025, 7, 9), None, d(2025, 7, 12), d(2025, 8, 12)),
        row("VwVfG Baden-Württemberg before its own act", VwVfG, Bw, "Ulm", d(2025, 1, 10), None, d(2025, 1, 13), d(2025, 2, 13)),
        row("VwVfG Baden-Württemberg after it", VwVfG, Bw, "Ulm", d(2025, 3, 10), None, d(2025, 3, 14), d(2025, 4, 14)),
        row("VwVfG Berlin: end on 8 May 2025, a holiday only then", VwVfG, Be, "Berlin", d(2025, 4, 4), None, d(2025, 4, 8), d(2025, 5, 9)),
        row("KAG: fourth day Sunday, not moved", Kag, Nw, "Lünen", d(2025, 7, 9), None, d(2025, 7, 13), d(2025, 8, 13)),
        row("KAG: end on the Augsburg peace festival", Kag, By, "Augsburg", d(2025, 7, 4), None, d(2025, 7, 8), d(2025, 8, 11)),
        row("KAG: the same in Nürnberg", Kag, By, "Nürnberg", d(2025, 7, 4), None, d(2025, 7, 8), d(2025, 8, 8)),
        row("AO portal: fourth day after provision, moved", Ao, Ni, "Celle", d(2026, 2, 3), Some(Delivery::Portal), d(2026, 2, 9), d(2026, 3, 9)),
        row("SGB X portal: fourth day, not moved", SgbX, Ni, "Celle", d(2026, 2, 3), Some(Delivery::Portal), d(2026, 2, 7), d(2026, 3, 9)),
        row("registered letter, SGB X: no shift (BSG B 8/9b SO 13/07 R)", SgbX, Ni, "Celle", d(2026, 2, 3), Some(Delivery::Registered), d(2026, 2, 7), d(2026, 3, 9)),
        row("24 and 31 December are working days", SgbX, Ni, "Celle", d(2025, 11, 20), None, d(2025, 11, 24), d(2025, 12, 24)),
    ];
    for row in rows {
        let letter = Letter {
            delivery: row.delivery.map(|way| (way, vec![])),
            ..letter(row.regime, row.land, row.place, row.dated)
        };
        let notice = apply(&letter, today(), &Corrections::default());
        let deadline = &notice.deadlines[0];
        assert_eq!(deadline.notified, Some(row.notified), "notified: {}", row.about);
        assert_eq!(deadline.date, Some(row.last), "last day: {}", row.about);
        assert_eq!(deadline.steps.last().map(|step| step.date), deadline.date, "{}", row.about);
    }
}

#[test]
fn abroad_tax_law_has_a_month_and_social_law_asks() {
    let abroad = Corrections {
        abroad: true,
        ..Corrections::default()
    };
    let tax = letter(Regime::Ao, Land::Ni, "Celle", date(2025, 7, 4));
    let deadline = &apply(&tax, today(), &abroad).deadlines[0];
    assert_eq!(
        (deadline.notified, deadline.date),
        (Some(date(2025, 8, 4)), Some(date(2025, 9, 4)))
    );

    let social = letter(Regime::SgbX, Land::Ni, "Celle", date(2025, 7, 4));
    let notice = apply(&social, today(), &abroad);
    assert_eq!(notice.deadlines[0].date, None);
    assert!(notice.deadlines[0].question.is_some());
    let told = Corrections {
        received: Some(date(2025, 7, 14)),
        ..abroad
    };
    // § 84 Abs. 1 Satz 2 SGG: three months abroad.
    assert_eq!(
        apply(&social, today(), &told).deadlines[0].date,
        Some(date(2025, 10, 14))
    );
}

#[test]
fn a_letter_without_a_sensible_date_asks_for_the_day_of_receipt() {
    for day in [date(1926, 7, 4), date(2062, 7, 4)] {
        let letter = letter(Regime::Ao, Land::Ni, "Celle", day);
        let notice = apply(&letter, today(), &Corrections::default());
        assert_eq!(notice.deadlines[0].date, None);
        assert_eq!(
            notice.deadlines[0].question.as_ref().unwrap().id,
            "law-ask-letter-date"
        );
        assert!(
            notice
                .warnings
                .iter()
                .any(|warning| warning.text.id == "law-warn-strange-date")
        );
    }
    let none = Letter {
        issue_date: None,
        ..letter(Regime::Ao, Land::Ni, "Celle", date(2025, 1, 1))
    };
    assert_eq!(
        apply(&none, today(), &Corrections::default()).deadlines[0].date,
        None
    );
    let posted = Letter {
        posted: dated(date(2025, 7, 4)),
        ..none
    };
    assert!(
        apply(&posted, today(), &Corrections::default()).deadlines[0]
            .date
            .is_some()
    );
}

#[test]
fn a_disputed_or_unverified_rule_shows_both_days() {
    // Tuesday 14 January 2025: the fourth day is a Saturday, which may move to Monday 20 January.
    let charges = letter(Regime::Kag, Land::Bw, "Ulm", date(2025, 1, 14));
    let deadline = apply(&charges, today(), &Corrections::default())
        .deadlines
        .remove(0);
    let later = deadline.fallback.unwrap();
    assert_eq!(
        (deadline.date, later.date),
        (Some(date(2025, 2, 18)), date(2025, 2, 20))
    );
    assert_eq!(later.text.id, "law-later-disputed");
    // Hesse may have four days already.
    let order = |day| letter(Regime::VwVfG, Land::He, "Kassel", day);
    let deadline = apply(&order(date(2025, 7, 9)), today(), &Corrections::default())
        .deadlines
        .remove(0);
    let later = deadline.fallback.unwrap();
    assert_eq!(
        (deadline.date, later.date),
        (Some(date(2025, 8, 12)), date(2025, 8, 13))
    );
    // Where both readings end on the same Monday there is nothing to tell.
    let deadline = apply(&order(date(2025, 7, 7)), today(), &Corrections::default())
        .deadlines
        .remove(0);
    assert_eq!(
        (deadline.date, deadline.fallback),
        (Some(date(2025, 8, 11)), None)
    );
}
