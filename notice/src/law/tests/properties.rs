//! What must hold for every letter.

use jiff::Span;
use jiff::civil::{Date, date};
use proptest::prelude::*;

use super::{dated, letter};
use crate::law::holidays::day_off;
use crate::law::period::{days, last_day, last_day_before, months, weeks, working_days};
use crate::law::places::Seat;
use crate::law::{Corrections, Land, Regime, apply};
use crate::letter::{Delivery, Letter, Unit};
use crate::notice::{Certainty, Deadline};

const PLACES: [&str; 5] = [
    "Augsburg",
    "München",
    "Nürnberg",
    "Crostwitz",
    "Heilbad Heiligenstadt",
];
const FICTIONAL: [Regime; 5] = [
    Regime::Ao,
    Regime::Kag,
    Regime::SgbX,
    Regime::SgbXVwGo,
    Regime::VwVfG,
];

fn a_day() -> impl Strategy<Value = Date> {
    (0_i32..3900).prop_map(|days| date(2020, 1, 1).checked_add(Span::new().days(days)).unwrap())
}

fn a_land() -> impl Strategy<Value = Land> {
    prop::sample::select(Land::all().collect::<Vec<_>>())
}

fn a_letter() -> impl Strategy<Value = Letter> {
    let regime = prop::sample::select(FICTIONAL.to_vec());
    (regime, a_land(), prop::sample::select(PLACES.to_vec()), a_day())
        .prop_map(|(regime, land, place, day)| letter(regime, land, place, day))
}

fn later(day: Date, days: i32) -> Date {
    day.checked_add(Span::new().days(days)).unwrap()
}

fn deadline(letter: &Letter, corrections: &Corrections) -> Deadline {
    let today = date(2031, 1, 1);
    apply(letter, today, corrections).deadlines.remove(0)
}

proptest! {
    #[test]
    fn no_period_ends_on_a_weekend_or_holiday(letter in a_letter()) {
        let deadline = deadline(&letter, &Corrections::default());
        let seat = Seat::new(letter.land, letter.place.as_deref());
        prop_assert_eq!(deadline.certainty, Certainty::Computed);
        prop_assert_eq!(day_off(deadline.date.unwrap(), &seat), None);
    }

    #[test]
    fn tax_notification_never_falls_on_a_weekend_or_holiday(land in a_land(), day in a_day()) {
        let letter = letter(Regime::Ao, land, "Ort", day);
        let notified = deadline(&letter, &Corrections::default()).notified.unwrap();
        prop_assert_eq!(day_off(notified, &Seat::land(land)), None);
    }

    #[test]
    fn later_posting_never_gives_an_earlier_day(letter in a_letter(), days in 1_i32..40) {
        let posted = Letter {
            posted: dated(later(letter.issue_date.as_ref().unwrap().date, days)),
            ..letter.clone()
        };
        let (first, second) = (deadline(&letter, &Corrections::default()), deadline(&posted, &Corrections::default()));
        prop_assert!(first.notified <= second.notified);
        prop_assert!(first.date <= second.date);
    }

    #[test]
    fn receipt_counts_only_where_it_is_later(letter in a_letter(), days in 0_i32..40) {
        let plain = deadline(&letter, &Corrections::default());
        let received = later(letter.issue_date.as_ref().unwrap().date, days);
        let told = deadline(&letter, &Corrections { received: Some(received), ..Corrections::default() });
        if Some(received) > plain.notified {
            prop_assert_eq!(told.notified, Some(received));
            prop_assert!(told.date >= plain.date);
            // Exactly one step is new: the one that names the day of receipt.
            prop_assert!(told.steps.iter().any(|step| step.text.id == "law-step-received-later"));
            let assumption = told.assumption.unwrap();
            prop_assert_eq!(assumption.id.as_ref(), "law-assume-received");
        } else {
            prop_assert_eq!((told.notified, told.date), (plain.notified, plain.date));
            prop_assert_eq!(told.steps, plain.steps);
        }
    }

    #[test]
    fn another_land_changes_only_days_off(day in a_day(), from in a_land(), to in a_land()) {
        // Under SGB X the Land decides on nothing but holidays at the end.
        let letter = letter(Regime::SgbX, from, "Ort", day);
        let here = deadline(&letter, &Corrections::default());
        let there = deadline(&letter, &Corrections { land: Some(to), ..Corrections::default() });
        prop_assert_eq!(here.notified, there.notified);
        let counted = |deadline: &Deadline| deadline.steps.iter().find(|step| step.text.id == "law-step-period").cloned();
        prop_assert_eq!(counted(&here), counted(&there));
    }

    #[test]
    fn formal_service_is_never_guessed(letter in a_letter(), pzu in any::<bool>()) {
        let way = if pzu { Delivery::Pzu } else { Delivery::RegisteredReturn };
        let corrected = Corrections { delivery: Some(way), ..Corrections::default() };
        let deadline = deadline(&letter, &corrected);
        prop_assert_eq!(deadline.date, None);
        prop_assert!(deadline.question.is_some());
        let example = deadline.example.unwrap();
        prop_assert!(example.received >= letter.issue_date.as_ref().unwrap().date);
        prop_assert!(example.date > example.received);
    }

    #[test]
    fn unknown_days_have_no_date_and_known_ones_have_steps(letter in a_letter(), day in a_day(), abroad in any::<bool>()) {
        let corrections = Corrections { abroad, received: abroad.then_some(day), ..Corrections::default() };
        let deadline = deadline(&letter, &corrections);
        match deadline.certainty {
            Certainty::Unknown => prop_assert!(deadline.date.is_none() && deadline.question.is_some()),
            _ => {
                prop_assert_eq!(deadline.steps.last().map(|step| step.date), deadline.date);
                prop_assert!(deadline.steps.is_sorted_by_key(|step| step.date));
                prop_assert!(deadline.steps.iter().all(|step| step.law.contains('§') || step.law.contains("Art.")));
            }
        }
    }

    #[test]
    fn a_later_letter_never_ends_earlier(letter in a_letter(), days in 1_i32..400) {
        // Except where an act gives a shorter fiction later, and none does.
        let day = letter.issue_date.as_ref().unwrap().date;
        let next = Letter { issue_date: dated(later(day, days)), ..letter.clone() };
        let (first, second) = (deadline(&letter, &Corrections::default()), deadline(&next, &Corrections::default()));
        prop_assert!(first.notified <= second.notified);
        prop_assert!(first.date <= second.date);
        prop_assert!(first.fallback.is_none_or(|day| Some(day.date) > first.date));
    }

    #[test]
    fn another_way_of_delivery_changes_the_step_that_names_it(letter in a_letter()) {
        let plain = deadline(&letter, &Corrections::default());
        for (way, step) in [
            (Delivery::Electronic, "law-step-sent"),
            (Delivery::Pzu, "law-step-received"),
        ] {
            let received = letter.issue_date.as_ref().map(|dated| later(dated.date, 1));
            let told = Corrections {
                delivery: Some(way),
                received: received.filter(|_| way == Delivery::Pzu),
                ..Corrections::default()
            };
            let other = deadline(&letter, &told);
            prop_assert!(plain.steps.iter().all(|before| before.text.id != step));
            prop_assert!(other.steps.iter().any(|after| after.text.id == step));
            prop_assert_ne!(&plain.assumption, &other.assumption);
        }
    }

    #[test]
    fn living_abroad_changes_the_step_of_notification(land in a_land(), day in a_day()) {
        let letter = letter(Regime::Ao, land, "Ort", day);
        let here = deadline(&letter, &Corrections::default());
        let abroad = deadline(&letter, &Corrections { abroad: true, ..Corrections::default() });
        let names = |deadline: &Deadline| deadline.steps.iter().any(|step| step.text.id == "law-step-fiction-abroad");
        prop_assert!(!names(&here) && names(&abroad));
        prop_assert!(abroad.date > here.date);
    }

    #[test]
    fn counting_back_leaves_the_whole_period_between(day in a_day(), count in 1_u16..60, land in a_land()) {
        let seat = Seat::land(land);
        for period in [days(count), weeks(count), months(count), working_days(count)] {
            let last = last_day_before(day, period, &seat).unwrap();
            prop_assert!(last < day);
            // Whoever acts on the last day has the period free: counted forward it ends before the day. A
            // month may be shorter than the one before it, so of months only days up to the 28th are plain.
            if period.unit != Unit::Month || day.day() <= 28 {
                prop_assert!(last_day(last, period, &seat).unwrap() < day);
            }
        }
    }
}
