use super::*;
use crate::letter::{Period, Start, Unit, When};
use crate::reading::testing::pages;
use jiff::civil::{Time, date};

fn read(letter: &str) -> Vec<Term> {
    let text = Text::new(&pages(letter));
    let days = dates::find(&text);
    let context = Context {
        text: &text,
        days: &days,
        kind: None,
        issued: Some(date(2026, 1, 10)),
        served: None,
        passage: None,
        learnt: false,
    };
    find(&context).into_iter().map(|f| f.term).collect()
}

#[test]
fn fixed_days_and_what_they_are_for() {
    for (line, kind, day) in [
        (
            "Bitte überweisen Sie den Betrag bis zum 15.02.2026.",
            DeadlineKind::Payment,
            date(2026, 2, 15),
        ),
        (
            "Der Betrag ist am 15.02.2026 fällig.",
            DeadlineKind::Payment,
            date(2026, 2, 15),
        ),
        (
            "zahlbar bis: 15.02.2026",
            DeadlineKind::Payment,
            date(2026, 2, 15),
        ),
        (
            "Bitte zahlen Sie spätestens am\n15.02.2026",
            DeadlineKind::Payment,
            date(2026, 2, 15),
        ),
        (
            "Sie haben Gelegenheit, sich bis zum 28. Februar 2026 zu äußern.",
            DeadlineKind::Reply,
            date(2026, 2, 28),
        ),
        (
            "Reichen Sie die fehlenden Unterlagen bitte bis spätestens 28.02.2026 ein.",
            DeadlineKind::Submit,
            date(2026, 2, 28),
        ),
        (
            "Legen Sie die Nachweise bis Freitag, den 27.02.2026 vor.",
            DeadlineKind::Submit,
            date(2026, 2, 27),
        ),
        (
            "Sie sind verpflichtet, das Bundesgebiet bis zum 31.03.2026 zu verlassen.",
            DeadlineKind::Other,
            date(2026, 3, 31),
        ),
        (
            "Bitte antworten Sie bis zum 31. März.",
            DeadlineKind::Reply,
            date(2026, 3, 31),
        ),
        (
            "Bitte zahlen Sie biszum 15.02.2026 den offenen Betrag.",
            DeadlineKind::Payment,
            date(2026, 2, 15),
        ),
    ] {
        let terms = read(line);
        assert_eq!(terms.len(), 1, "{line} {terms:?}");
        assert_eq!((terms[0].kind, terms[0].when), (kind, When::On(day)), "{line}");
        assert!(!terms[0].source.is_empty());
    }
}

#[test]
fn appointments_with_their_time() {
    for letter in [
        "Bitte kommen Sie am 19.02.2026 um 09:45 Uhr zu uns.",
        "Hiermit lade ich Sie ein für\n\nDonnerstag, 19.02.2026, 9.45 Uhr, Zimmer 208.",
        "Ihr Termin: 19. Februar 2026, 09:45 Uhr",
    ] {
        let terms = read(letter);
        assert_eq!(terms.len(), 1, "{letter} {terms:?}");
        assert_eq!(terms[0].kind, DeadlineKind::Appointment, "{letter}");
        assert_eq!(terms[0].clock, Time::new(9, 45, 0, 0).ok(), "{letter}");
    }
}

#[test]
fn days_that_are_no_deadlines() {
    for line in [
        "geboren am 17.09.1988 in Halle",
        "Satzung vom 09.11.2025",
        "auf Ihren Antrag vom 18.12.2025 bewillige ich Ihnen Leistungen für die Zeit vom 01.02.2026 bis 31.07.2026.",
        "Ihre Zahlung ist am 05.01.2026 eingegangen.",
        "Die Aufenthaltserlaubnis ist gültig bis zum 30.09.2026.",
        "Tatzeit: 27.11.2025, 07:42 Uhr",
        "Die Vorauszahlung war am 15.11.2025 fällig.",
        "Mit Schreiben vom 15.12.2025 wurden Sie angehört.",
        "Der Bescheid gilt ab dem 01.02.2026.",
        "Öffnungszeiten Mo 8-12 Uhr",
    ] {
        assert_eq!(read(line), Vec::new(), "{line}");
    }
}

#[test]
fn periods_with_their_start() {
    for (line, kind, count, unit, start) in [
        (
            "Äußern Sie sich bitte innerhalb von zwei Wochen nach Zugang dieses Schreibens.",
            DeadlineKind::Reply,
            2,
            Unit::Week,
            Start::Receipt,
        ),
        (
            "Zahlen Sie den Betrag binnen 14 Tagen nach Erhalt dieses Schreibens.",
            DeadlineKind::Payment,
            14,
            Unit::Day,
            Start::Receipt,
        ),
        (
            "Der Betrag ist innerhalb eines Monats nach Bekanntgabe zu zahlen.",
            DeadlineKind::Payment,
            1,
            Unit::Month,
            Start::Notification,
        ),
        (
            "Zahlen Sie die Geldbuße spätestens zwei Wochen nach Rechtskraft.",
            DeadlineKind::Payment,
            2,
            Unit::Week,
            Start::Finality,
        ),
    ] {
        let terms = read(line);
        assert_eq!(terms.len(), 1, "{line} {terms:?}");
        assert_eq!(terms[0].kind, kind, "{line}");
        assert_eq!(
            terms[0].when,
            When::Within(Period { count, unit }, start),
            "{line}"
        );
    }
}

#[test]
fn the_same_period_for_another_purpose() {
    let terms = read(
        "Zahlen Sie den Betrag binnen einer Woche nach Zugang dieses Schreibens. Sie können sich innerhalb derselben Frist zum Vorwurf äußern.",
    );
    assert_eq!(
        terms.iter().map(|t| t.kind).collect::<Vec<_>>(),
        [DeadlineKind::Payment, DeadlineKind::Reply]
    );
    assert_eq!(terms[0].when, terms[1].when);
}

#[test]
fn periods_that_bind_nobody_now() {
    for line in [
        "Das Ende der Hundehaltung ist innerhalb von zwei Wochen anzuzeigen.",
        "Die Punkte werden nach zwei Jahren und sechs Monaten getilgt.",
        "Der Betrag wird Ihnen innerhalb von zwei Wochen erstattet.",
    ] {
        assert_eq!(read(line), Vec::new(), "{line}");
    }
}

#[test]
fn a_day_that_does_not_exist_is_illegible() {
    let terms = read("Bitte zahlen Sie den Betrag bis zum 31.02.2026.");
    assert_eq!(
        terms.iter().map(|t| t.when).collect::<Vec<_>>(),
        vec![When::Illegible]
    );
}

#[test]
fn days_on_cards_have_their_label_above() {
    let visit = read("Tag\nMittwoch,\n25.03.2026\n\nAnkunft zwischen\n9:00 und\n11:00 Uhr");
    assert_eq!(visit.len(), 1);
    assert_eq!(visit[0].kind, DeadlineKind::Appointment);
    assert_eq!(visit[0].when, When::On(date(2026, 3, 25)));
    assert_eq!(visit[0].clock, Some(Time::constant(9, 0, 0, 0)));

    let part = read("Erster neuer Monatsbeitrag\n15.03.2026\ndanach am 15. jedes Monats");
    assert_eq!(part.len(), 1);
    assert_eq!(part[0].kind, DeadlineKind::Payment);

    assert!(read("Tag der Bewilligung\n25.02.2026").is_empty());
}
