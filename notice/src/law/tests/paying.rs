//! Paying, other deadlines and what to do.

use jiff::civil::{Date, date};

use super::{letter, today};
use crate::law::period::{months, weeks};
use crate::law::{Corrections, Land, Regime, apply};
use crate::letter::{Doubt, DoubtKind, Instruction, Letter, Nature, Start, Term, When};
use crate::message::Arg;
use crate::notice::{ActionKind, Amount, AmountRole, Certainty, DeadlineKind, Payment};

fn amount(cents: i64, role: AmountRole, due: Option<Date>) -> Amount {
    Amount {
        cents,
        role,
        due,
        label: None,
        source: vec![],
    }
}

fn account() -> Payment {
    Payment {
        iban: Some("DE44500105175407324931".to_owned()),
        bic: Some("INGDDEFFXXX".to_owned()),
        recipient: Some("Stadtkasse Musterstadt".to_owned()),
        reference: Some("5.0101.004417.2".to_owned()),
        ..Payment::default()
    }
}

/// A municipal letter with sums to pay, read on 10 March 2026.
fn bill(amounts: Vec<Amount>) -> Letter {
    Letter {
        kind: "property_tax".to_owned(),
        amounts,
        payment: account(),
        ..letter(Regime::Kag, Land::Nw, "Musterstadt", date(2026, 1, 13))
    }
}

fn term(kind: DeadlineKind, when: When) -> Term {
    Term {
        kind,
        when,
        clock: None,
        label: None,
        wording: "Frist".to_owned(),
        source: vec![],
    }
}

#[test]
fn the_next_open_instalment_is_paid() {
    let quarters =
        [2, 5, 8, 11].map(|month| amount(10_302, AmountRole::Instalment, Some(date(2026, month, 15))));
    let mut amounts = vec![amount(41_208, AmountRole::ToPay, None)];
    amounts.extend(quarters);
    let notice = apply(&bill(amounts), today(), &Corrections::default());
    let code = notice.payment.girocode.unwrap();
    assert_eq!(
        code,
        "BCD\n002\n1\nSCT\nINGDDEFFXXX\nStadtkasse Musterstadt\nDE44500105175407324931\nEUR103.02\n\n\n5.0101.004417.2"
    );
    let pay = notice
        .actions
        .iter()
        .find(|action| action.kind == ActionKind::Pay)
        .unwrap();
    assert_eq!(pay.due, Some(date(2026, 5, 15)));
    assert_eq!(pay.text.args[0].1, Arg::Cents(10_302));
    // 15 February 2026 is a Sunday: the printed day first, Monday as the day that usually still holds.
    let first = &notice.deadlines[0];
    assert_eq!(
        (first.date, first.certainty),
        (Some(date(2026, 2, 15)), Certainty::Stated)
    );
    assert_eq!(
        first.fallback.as_ref().map(|later| later.date),
        Some(date(2026, 2, 16))
    );
}

#[test]
fn a_sum_with_its_day_comes_before_later_parts() {
    let amounts = vec![
        amount(2_800, AmountRole::ToPay, Some(date(2026, 3, 17))),
        amount(8_400, AmountRole::Instalment, Some(date(2026, 5, 15))),
        amount(1_000_000, AmountRole::Other, None),
    ];
    let notice = apply(&bill(amounts), today(), &Corrections::default());
    assert_eq!(notice.actions[0].due, Some(date(2026, 3, 17)));
    assert_eq!(notice.actions[0].text.args[0].1, Arg::Cents(2_800));
}

#[test]
fn no_code_without_one_plain_sum_or_with_a_doubt() {
    let one = || vec![amount(4_200, AmountRole::ToPay, Some(date(2026, 3, 20)))];
    let code = |letter: &Letter| apply(letter, today(), &Corrections::default()).payment.girocode;
    assert!(code(&bill(one())).is_some());
    assert_eq!(code(&bill(vec![])), None);
    let two = vec![
        amount(100, AmountRole::ToPay, None),
        amount(200, AmountRole::ToPay, None),
    ];
    assert_eq!(code(&bill(two)), None);
    let wrong = Letter {
        payment: Payment {
            iban: Some("DE44500105175407324932".to_owned()),
            ..account()
        },
        ..bill(one())
    };
    assert_eq!(code(&wrong), None);
    let long = Letter {
        payment: Payment {
            recipient: Some("x".repeat(71)),
            ..account()
        },
        ..bill(one())
    };
    assert_eq!(code(&long), None);
    let nameless = Letter {
        payment: Payment {
            recipient: None,
            ..account()
        },
        ..bill(one())
    };
    assert_eq!(code(&nameless), None);
    let doubt = Doubt {
        kind: DoubtKind::ForeignIban,
        text: String::new(),
        source: vec![],
    };
    assert_eq!(
        code(&Letter {
            doubts: vec![doubt],
            ..bill(one())
        }),
        None
    );
    assert_eq!(
        code(&Letter {
            nature: Nature::Suspicious,
            ..bill(one())
        }),
        None
    );
}

#[test]
fn direct_debit_leaves_nothing_to_do() {
    let mut letter = bill(vec![amount(4_200, AmountRole::ToPay, Some(date(2026, 3, 20)))]);
    letter.payment.direct_debit = true;
    let notice = apply(&letter, today(), &Corrections::default());
    assert_eq!(notice.actions[0].kind, ActionKind::None);
    assert_eq!(notice.actions[0].text.id, "law-do-debit-day");
    assert!(notice.actions.iter().all(|action| action.kind != ActionKind::Pay));
    assert_eq!(notice.payment.girocode, None);
}

#[test]
fn doubtful_letters_ask_for_nothing() {
    for nature in [Nature::Advertisement, Nature::Suspicious] {
        let letter = Letter {
            nature,
            ..bill(vec![amount(71_162, AmountRole::ToPay, None)])
        };
        let notice = apply(&letter, today(), &Corrections::default());
        assert!(!notice.is_notice);
        assert_eq!(notice.actions.len(), 1);
        assert_eq!(notice.actions[0].kind, ActionKind::None);
        assert!(
            notice
                .deadlines
                .iter()
                .all(|deadline| deadline.kind != DeadlineKind::Objection)
        );
    }
}

#[test]
fn relative_payment_follows_notification_and_receipt_asks() {
    let mut letter = bill(vec![amount(4_200, AmountRole::ToPay, None)]);
    letter.terms = vec![term(
        DeadlineKind::Payment,
        When::Within(months(1), Start::Notification),
    )];
    let notice = apply(&letter, today(), &Corrections::default());
    let payment = notice
        .deadlines
        .iter()
        .find(|deadline| deadline.kind == DeadlineKind::Payment)
        .unwrap();
    // Posted on Tuesday 13 January 2026, notified on Saturday 17 January, not moved.
    assert_eq!(
        (payment.notified, payment.date),
        (Some(date(2026, 1, 17)), Some(date(2026, 2, 17)))
    );

    letter.terms = vec![term(DeadlineKind::Reply, When::Within(weeks(2), Start::Receipt))];
    letter.kind = "hearing".to_owned();
    letter.instruction = Instruction::default();
    let notice = apply(&letter, today(), &Corrections::default());
    let reply = &notice.deadlines[0];
    assert_eq!(
        (reply.date, reply.question.as_ref().unwrap().id.as_ref()),
        (None, "law-ask-received")
    );
    assert!(reply.example.is_some());
    let told = Corrections {
        received: Some(date(2026, 1, 15)),
        ..Corrections::default()
    };
    // § 31 Abs. 2 VwVfG and its kin: the day of receipt is not counted.
    assert_eq!(
        apply(&letter, today(), &told).deadlines[0].date,
        Some(date(2026, 1, 29))
    );
}

#[test]
fn urgent_things_come_first_and_objecting_last() {
    let mut letter = bill(vec![amount(4_200, AmountRole::ToPay, Some(date(2026, 4, 20)))]);
    letter.terms = vec![
        term(DeadlineKind::Appointment, When::On(date(2026, 4, 1))),
        term(DeadlineKind::Submit, When::On(date(2026, 3, 20))),
        term(DeadlineKind::Reply, When::Illegible),
    ];
    let notice = apply(&letter, today(), &Corrections::default());
    let kinds: Vec<_> = notice.actions.iter().map(|action| action.kind).collect();
    assert_eq!(
        kinds,
        [
            ActionKind::Submit,
            ActionKind::Attend,
            ActionKind::Pay,
            ActionKind::Reply,
            ActionKind::Object
        ]
    );
    for action in &notice.actions {
        let deadline = &notice.deadlines[action.deadline.unwrap()];
        assert_eq!(deadline.date, action.due);
    }
    let objected = Corrections {
        objected: true,
        ..Corrections::default()
    };
    let notice = apply(&letter, today(), &objected);
    assert!(
        notice
            .actions
            .iter()
            .all(|action| action.kind != ActionKind::Object)
    );
}

#[test]
fn a_day_in_1926_is_no_deadline() {
    let mut letter = bill(vec![]);
    letter.terms = vec![term(DeadlineKind::Payment, When::On(date(1926, 3, 1)))];
    let notice = apply(&letter, today(), &Corrections::default());
    let payment = notice
        .deadlines
        .iter()
        .find(|deadline| deadline.kind == DeadlineKind::Payment)
        .unwrap();
    assert_eq!((payment.date, payment.certainty), (None, Certainty::Unknown));
}

#[test]
fn receipt_before_the_letter_or_after_today_is_asked_again() {
    let letter = bill(vec![]);
    for (received, question) in [
        (date(2026, 1, 12), "law-ask-received-too-early"),
        (date(2026, 3, 11), "law-ask-received-future"),
    ] {
        let told = Corrections {
            received: Some(received),
            ..Corrections::default()
        };
        let notice = apply(&letter, today(), &told);
        assert_eq!(notice.deadlines[0].date, None);
        assert_eq!(notice.deadlines[0].question.as_ref().unwrap().id, question);
    }
}
