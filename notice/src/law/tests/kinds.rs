//! Rules for single kinds of letters: decisions on objections, summons, asylum, elections, private letters,
//! periods counted backwards.

use jiff::civil::{Date, date};

use super::{letter, today};
use crate::law::period::{days, weeks, working_days};
use crate::law::{Corrections, Land, Regime, apply};
use crate::letter::{Anchor, Delivery, Instruction, Letter, Nature, Start, Term, When};
use crate::notice::{Authority, Certainty, Deadline, DeadlineKind, Notice, RemedyKind, WarningKind};

fn read(letter: &Letter) -> Notice {
    apply(letter, today(), &Corrections::default())
}

fn received(letter: &Letter, day: Date) -> Notice {
    let told = Corrections {
        received: Some(day),
        ..Corrections::default()
    };
    apply(letter, today(), &told)
}

fn kind(id: &str, regime: Regime, land: Land) -> Letter {
    Letter {
        kind: id.to_owned(),
        ..letter(regime, land, "Ort", date(2026, 2, 6))
    }
}

fn term(kind: DeadlineKind, when: When) -> Term {
    Term {
        kind,
        when,
        clock: None,
        label: None,
        wording: String::new(),
        source: vec![],
    }
}

#[test]
fn a_decision_on_an_objection_under_the_vwgo_is_served() {
    // § 73 Abs. 3 VwGO: no fiction for ordinary letters.
    let mut decision = kind("objection_decision", Regime::VwVfG, Land::Sn);
    decision.instruction.kind = RemedyKind::Klage;
    let deadline = &read(&decision).deadlines[0];
    assert_eq!(
        (deadline.kind, deadline.certainty),
        (DeadlineKind::Court, Certainty::Unknown)
    );
    assert_eq!(deadline.question.as_ref().unwrap().id, "law-ask-served");
    // It came as an ordinary letter: the day on which it really came (§ 8 VwZG).
    decision.delivery = Some((Delivery::Simple, vec![]));
    assert_eq!(
        read(&decision).deadlines[0].question.as_ref().unwrap().id,
        "law-ask-received"
    );
    assert_eq!(
        received(&decision, date(2026, 2, 9)).deadlines[0].date,
        Some(date(2026, 3, 9))
    );
    // A registered letter has its fiction (§ 4 Abs. 2 VwZG).
    decision.delivery = Some((Delivery::Registered, vec![]));
    assert_eq!(read(&decision).deadlines[0].notified, Some(date(2026, 2, 10)));
    // Under the SGG it only has to be notified (§ 85 Abs. 3 SGG).
    let social = kind("objection_decision", Regime::SgbX, Land::Sn);
    assert_eq!(read(&social).deadlines[0].notified, Some(date(2026, 2, 10)));
}

#[test]
fn a_summons_of_the_jobcenter_is_an_act_that_has_to_be_obeyed() {
    let summons = kind("jobcenter_appointment", Regime::SgbX, Land::Ni);
    let notice = read(&summons);
    assert_eq!(notice.remedy.kind, RemedyKind::Widerspruch);
    // § 39 Nr. 3 SGB II.
    assert_eq!(notice.remedy.suspends, Some(false));
    assert_eq!(notice.deadlines[0].date, Some(date(2026, 3, 10)));
}

#[test]
fn suspensive_effect_by_kind() {
    for (id, regime, suspends) in [
        ("health_insurance_contributions", Regime::SgbX, Some(false)),
        ("benefit_refund", Regime::SgbX, Some(true)),
        ("parental_allowance", Regime::SgbX, Some(false)),
        ("unemployment_block", Regime::SgbX, Some(false)),
        ("pension", Regime::SgbX, None),
        ("income_tax", Regime::Ao, Some(false)),
        ("waste_fees", Regime::Kag, Some(false)),
        ("broadcasting_fee", Regime::VwVfG, Some(false)),
        ("chamber_contribution", Regime::VwVfG, Some(false)),
        ("towing_fee", Regime::VwVfG, None),
        ("penalty_payment", Regime::VwVfG, Some(false)),
        ("licence_withdrawal", Regime::VwVfG, None),
        ("fine", Regime::OWiG, Some(true)),
        ("penalty_order", Regime::StPO, Some(true)),
        ("enforcement_order", Regime::Zpo, Some(false)),
        ("court_payment_order", Regime::Zpo, Some(true)),
    ] {
        assert_eq!(
            read(&kind(id, regime, Land::Rp)).remedy.suspends,
            suspends,
            "{id}"
        );
    }
}

#[test]
fn one_week_in_asylum_matters_is_no_wrong_instruction() {
    let mut decision = kind("asylum_decision", Regime::VwVfG, Land::Sn);
    decision.instruction.kind = RemedyKind::Klage;
    decision.instruction.period = Some(weeks(1));
    let notice = received(&decision, date(2026, 2, 10));
    assert_eq!(notice.deadlines[0].date, Some(date(2026, 2, 17)));
    assert_eq!(notice.deadlines[0].fallback, None);
    assert!(notice.warnings.is_empty());
}

#[test]
fn the_bund_is_not_bound_by_the_acts_of_a_land() {
    let mut order = kind("order", Regime::VwVfG, Land::Nw);
    order.instruction = Instruction::default();
    assert_eq!(read(&order).remedy.kind, RemedyKind::Klage);
    order.authority = Authority {
        name: Some("Bundesverwaltungsamt".to_owned()),
        ..Authority::default()
    };
    let notice = read(&order);
    assert_eq!(notice.remedy.kind, RemedyKind::Widerspruch);
    assert!(
        notice
            .warnings
            .iter()
            .all(|w| w.text.id != "law-warn-remedy-land")
    );
}

#[test]
fn where_the_land_has_several_remedies_the_reader_is_told_to_ask() {
    let silent = |land| {
        let mut order = kind("order", Regime::VwVfG, Land::Rp);
        order.instruction = Instruction::default();
        order.land = land;
        let notice = read(&order);
        notice
            .warnings
            .into_iter()
            .filter(|w| w.kind == WarningKind::Instruction)
            .map(|w| w.text.id.to_string())
            .collect::<Vec<_>>()
    };
    assert_eq!(silent(Some(Land::Rp)), ["law-warn-instruction-missing"]);
    assert_eq!(
        silent(Some(Land::He)),
        ["law-warn-instruction-missing", "law-warn-remedy-land"]
    );
    assert_eq!(
        silent(None),
        ["law-warn-instruction-missing", "law-warn-remedy-no-land"]
    );
    // A page that names its remedy leaves nothing to ask.
    assert!(read(&kind("order", Regime::VwVfG, Land::He)).warnings.is_empty());
}

#[test]
fn an_election_moves_no_day_and_its_objection_is_not_called_wrong() {
    let mut card = kind("election_notification", Regime::VwVfG, Land::Rp);
    card.instruction.kind = RemedyKind::Einspruch;
    card.instruction.period = None;
    // Saturday 7 March 2026.
    card.terms = vec![term(DeadlineKind::Submit, When::On(date(2026, 3, 7)))];
    let notice = read(&card);
    assert!(notice.warnings.is_empty());
    assert_eq!(notice.remedy.kind, RemedyKind::Einspruch);
    let submit = notice
        .deadlines
        .iter()
        .find(|d| d.kind == DeadlineKind::Submit)
        .unwrap();
    assert_eq!(
        (submit.date, submit.fallback.as_ref()),
        (Some(date(2026, 3, 7)), None)
    );
}

fn rent(terms: Vec<Term>) -> Letter {
    Letter {
        kind: "rent_increase".to_owned(),
        nature: Nature::Private,
        terms,
        instruction: Instruction::default(),
        ..letter(Regime::Bgb, Land::Th, "Jena", date(2025, 12, 5))
    }
}

#[test]
fn consent_to_more_rent_ends_with_the_second_month_after_receipt() {
    // § 558b Abs. 2 Satz 1 BGB. The day of receipt is not known: a question and an example.
    let open = &read(&rent(vec![])).deadlines[0];
    assert_eq!(
        (open.kind, open.date, open.certainty),
        (DeadlineKind::Reply, None, Certainty::Unknown)
    );
    assert_eq!(open.example.unwrap().date, date(2026, 2, 28));
    let known = &received(&rent(vec![]), date(2025, 12, 8)).deadlines[0];
    // Saturday 28 February 2026: the end stays, Monday may still do (§ 193 BGB).
    assert_eq!(
        (known.date, known.fallback.as_ref().map(|later| later.date)),
        (Some(date(2026, 2, 28)), Some(date(2026, 3, 2)))
    );
    assert_eq!(known.steps.last().unwrap().law, "§ 558b Abs. 2 Satz 1 BGB");
}

#[test]
fn a_printed_day_for_consent_is_held_against_the_law() {
    let printed = |day| rent(vec![term(DeadlineKind::Reply, When::On(day))]);
    let read = |day| received(&printed(day), date(2025, 12, 8));
    for (day, first, later) in [
        (date(2026, 1, 31), date(2026, 1, 31), date(2026, 2, 28)),
        (date(2026, 3, 31), date(2026, 2, 28), date(2026, 3, 31)),
    ] {
        let notice = read(day);
        assert_eq!(notice.deadlines.len(), 1);
        assert_eq!(notice.deadlines[0].date, Some(first));
        assert_eq!(notice.deadlines[0].fallback.as_ref().unwrap().date, later);
        assert!(
            notice
                .warnings
                .iter()
                .any(|w| w.kind == WarningKind::DayDisagrees)
        );
    }
    let notice = read(date(2026, 2, 28));
    assert!(
        notice
            .warnings
            .iter()
            .all(|w| w.kind != WarningKind::DayDisagrees)
    );
}

#[test]
fn periods_counted_backwards() {
    let before = |period, anchor, other: &[Term]| -> Deadline {
        let mut letter = kind("documents_request", Regime::VwVfG, Land::Sn);
        letter.instruction = Instruction::default();
        letter.terms = vec![term(DeadlineKind::Submit, When::Before(period, anchor))];
        letter.terms.extend_from_slice(other);
        let notice = read(&letter);
        notice
            .deadlines
            .into_iter()
            .find(|d| d.kind == DeadlineKind::Submit)
            .unwrap()
    };
    // "spätestens drei Wochen vor dem 30. Juni 2026", a Tuesday.
    let day = before(weeks(3), Anchor::Day(date(2026, 6, 30)), &[]);
    assert_eq!(
        (day.date, day.fallback.map(|later| later.date)),
        (Some(date(2026, 6, 8)), Some(date(2026, 6, 9)))
    );
    // "vor Ablauf": the end of the day is counted back from, nothing is disputed.
    let end = before(weeks(3), Anchor::EndOf(date(2026, 6, 30)), &[]);
    assert_eq!((end.date, end.fallback), (Some(date(2026, 6, 9)), None));
    // "drei Werktage vor dem Termin", which the letter names elsewhere: Friday 17 April 2026.
    let appointment = [term(DeadlineKind::Appointment, When::On(date(2026, 4, 17)))];
    let event = before(working_days(3), Anchor::Event, &appointment);
    assert_eq!(event.date, Some(date(2026, 4, 13)));
    // No appointment: no day.
    let open = before(days(3), Anchor::Event, &[]);
    assert_eq!((open.date, open.certainty), (None, Certainty::Unknown));
    assert_eq!(open.question.unwrap().id, "law-ask-anchor");
}

#[test]
fn a_portal_shows_the_earlier_of_two_days() {
    // § 9 Abs. 1 OZG (third day after provision) or § 41 Abs. 2a VwVfG (day after retrieval).
    let portal = |retrieved| {
        let mut notice = kind("order", Regime::VwVfG, Land::Sn);
        notice.delivery = Some((Delivery::Portal, vec![]));
        notice.posted = super::dated(date(2026, 2, 6));
        received(&notice, retrieved).deadlines.remove(0)
    };
    let late = portal(date(2026, 2, 13));
    assert_eq!(
        (late.notified, late.date),
        (Some(date(2026, 2, 9)), Some(date(2026, 3, 9)))
    );
    assert_eq!(
        late.fallback.map(|later| (later.date, later.text.id.to_string())),
        Some((date(2026, 3, 16), "law-later-portal".to_owned()))
    );
    let early = portal(date(2026, 2, 7));
    assert_eq!((early.notified, early.fallback), (Some(date(2026, 2, 8)), None));
}

#[test]
fn reinstatement_ends_after_a_year_except_for_fines() {
    let missed = |regime, id: &str| {
        let old = Letter {
            kind: id.to_owned(),
            ..letter(regime, Land::Sn, "Ort", date(2024, 12, 2))
        };
        let deadline = received(&old, date(2024, 12, 5)).deadlines.remove(0);
        deadline.missed.unwrap().id.to_string()
    };
    assert_eq!(missed(Regime::Ao, "income_tax"), "law-missed-long");
    assert_eq!(missed(Regime::VwVfG, "order"), "law-missed-long");
    assert_eq!(missed(Regime::SgbX, "pension"), "law-missed-long-social");
    assert_eq!(missed(Regime::OWiG, "fine"), "law-missed-objection");
    assert_eq!(missed(Regime::Zpo, "court_payment_order"), "law-missed-order");
}

#[test]
fn a_remedy_never_ends_before_its_letter_was_written() {
    let mut notice = kind("order", Regime::VwVfG, Land::Sn);
    notice.terms = vec![term(DeadlineKind::Objection, When::On(date(2025, 3, 10)))];
    let notice = read(&notice);
    assert_eq!(notice.deadlines[0].date, Some(date(2026, 3, 10)));
    assert!(notice.warnings.is_empty());
}

#[test]
fn a_letter_without_a_date_tells_no_computed_day() {
    for regime in [
        Regime::Ao,
        Regime::Kag,
        Regime::SgbX,
        Regime::SgbXVwGo,
        Regime::VwVfG,
    ] {
        for way in [
            None,
            Some(Delivery::Simple),
            Some(Delivery::Registered),
            Some(Delivery::Portal),
        ] {
            let mut undated = kind("order", regime, Land::Sn);
            undated.issue_date = None;
            undated.delivery = way.map(|way| (way, vec![]));
            undated.terms = [
                Start::Notification,
                Start::Receipt,
                Start::Unstated,
                Start::IssueDate,
            ]
            .map(|start| term(DeadlineKind::Reply, When::Within(weeks(2), start)))
            .to_vec();
            for deadline in read(&undated).deadlines {
                assert_eq!(
                    (deadline.date, deadline.certainty),
                    (None, Certainty::Unknown),
                    "{regime:?} {way:?}"
                );
                assert!(deadline.question.is_some());
                assert!(deadline.example.is_some());
            }
        }
    }
}
