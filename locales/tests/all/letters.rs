//! Letters to send: which ones are offered, and what they say.

use crate::samples::*;
use jiff::civil::{Date, date};
use locales::{Language, Teller, languages, letters};
use notice::Notice;
use notice::law::Regime;
use notice::letter::Nature;
use notice::notice::{Deadline, DeadlineKind, Remedy, RemedyKind};
use notice::telling::drafts::DraftKind::{self, *};
use notice::telling::drafts::{ToldDraft, drafts};

fn kinds(notice: &Notice) -> Vec<DraftKind> {
    drafts(notice, TODAY).iter().map(|draft| draft.kind).collect()
}

fn german(notice: &Notice, today: Date, kind: DraftKind) -> ToldDraft {
    let teller = Teller::new(Language::GERMAN).unwrap();
    letters(notice, today, &teller, &teller)
        .into_iter()
        .find(|draft| draft.kind == kind)
        .unwrap()
}

#[test]
fn letters_fit_the_notice() {
    let cases = [
        (
            "dog-tax",
            vec![
                Objection,
                Paid,
                Instalments,
                Deferral,
                Waiver,
                FileAccess,
                Address,
            ],
        ),
        // A fine cannot be waived.
        (
            "fine-missed",
            vec![Objection, Paid, Instalments, Deferral, FileAccess, Address],
        ),
        ("hearing", vec![Reply, MoreTime, FileAccess, Address]),
        ("grant", vec![Objection, FileAccess, Address]),
        // Klage is no letter to the authority.
        (
            "debit",
            vec![Paid, Instalments, Deferral, Waiver, FileAccess, Address],
        ),
        ("appointment", vec![Address]),
        ("advertisement", vec![]),
        ("suspicious", vec![]),
        ("private", vec![]),
        ("blank", vec![Address]),
    ];
    for (name, wanted) in cases {
        let (_, notice) = all().into_iter().find(|(found, _)| *found == name).unwrap();
        assert_eq!(kinds(&notice), wanted, "{name}");
    }
}

#[test]
fn an_objection_is_complete() {
    let draft = german(&dog_tax(), TODAY, Objection);
    let text = draft.german.plain_text();
    assert_eq!(draft.translation, None);
    for part in [
        "Erika Muster\n[Ihre Straße und Hausnummer]\n[Ihre Postleitzahl und Ihr Ort]\n\n\
         Stadt Augsburg\nMaximilianstraße 4\n86150 Augsburg\n\n4. August 2025\n\n",
        "Widerspruch gegen Ihren Bescheid vom 4. Juli 2025\n",
        "Kassenzeichen: 5.0123.456789.0\n\nSehr geehrte Damen und Herren,\n\n\
         gegen Ihren Bescheid vom 4. Juli 2025 lege ich Widerspruch ein.\n\n",
        // Public charges have to be paid meanwhile, unless the authority suspends that.
        "(§ 80 Abs. 4 VwGO).",
        "Mit freundlichen Grüßen\n\n[Ihre Unterschrift]\nErika Muster\n",
    ] {
        assert!(text.contains(part), "{part}\n---\n{text}");
    }
    let notes = draft.notes.join("\n");
    assert!(notes.contains("bis Montag, 11. August 2025"), "{notes}");
    assert!(notes.contains("E-Mail reicht nicht (§ 70 VwGO)"), "{notes}");
    assert!(draft.advice.join(" ").contains("Beratungshilfe"));
}

fn objection(regime: Regime, kind: RemedyKind) -> Notice {
    Notice {
        regime,
        remedy: Remedy {
            kind,
            suspends: Some(false),
            ..Remedy::default()
        },
        ..blank()
    }
}

#[test]
fn each_law_has_its_words_and_its_form() {
    use RemedyKind::{Einspruch, Widerspruch};
    let cases = [
        (
            Regime::Ao,
            Einspruch,
            "gegen Ihren Bescheid vom [Datum] lege ich Einspruch",
            "§ 357",
        ),
        (
            Regime::Kag,
            Einspruch,
            "§ 361 Abs. 2 AO",
            "mit einer einfachen E-Mail",
        ),
        (Regime::SgbX, Widerspruch, "§ 86a Abs. 3 SGG", "nicht (§ 84 SGG)"),
        (Regime::OWiG, Einspruch, "Bußgeldbescheid", "nicht (§ 67 OWiG)"),
        (Regime::StPO, Einspruch, "Strafbefehl", "nicht (§ 410 StPO)"),
        (
            Regime::Zpo,
            Widerspruch,
            "der ganzen Forderung",
            "nicht (§ 694 ZPO)",
        ),
        (
            Regime::Zpo,
            Einspruch,
            "Vollstreckungsbescheid",
            "nicht (§ 340 ZPO)",
        ),
        (Regime::VwVfG, Widerspruch, "Widerspruch", "nicht (§ 70 VwGO)"),
    ];
    for (regime, kind, words, form) in cases {
        let draft = german(&objection(regime, kind), TODAY, Objection);
        let text = draft.german.plain_text();
        assert!(text.contains(words), "{regime:?} {kind:?}: {text}");
        let notes = draft.notes.join("\n");
        assert!(notes.contains(form), "{regime:?} {kind:?}: {notes}");
    }
}

#[test]
fn after_the_last_day_reinstatement_is_asked_for() {
    let mut notice = objection(Regime::VwVfG, RemedyKind::Widerspruch);
    let last = date(2025, 8, 1);
    notice.deadlines = vec![Deadline::computed(
        DeadlineKind::Objection,
        last,
        date(2025, 7, 1),
    )];
    let asks = |notice: &Notice, today| {
        german(notice, today, Objection)
            .german
            .plain_text()
            .contains("Wiedereinsetzung in den vorigen Stand")
    };
    assert!(!asks(&notice, last));
    assert!(asks(&notice, date(2025, 8, 2)));
    // A Widerspruch against a Mahnbescheid is not late before the Vollstreckungsbescheid.
    notice.regime = Regime::Zpo;
    assert!(!asks(&notice, date(2025, 8, 2)));
}

#[test]
fn who_is_accused_need_not_speak() {
    let mut notice = hearing();
    notice.regime = Regime::OWiG;
    assert!(
        german(&notice, TODAY, Reply)
            .notes
            .join(" ")
            .contains("§ 111 OWiG")
    );
    notice.kind = "witness_form".to_owned();
    assert!(
        german(&notice, TODAY, Reply)
            .notes
            .join(" ")
            .contains("nahe Angehörige")
    );
}

#[test]
fn the_letter_is_german_in_every_language() {
    let german = Teller::new(Language::GERMAN).unwrap();
    for language in languages() {
        let reader = Teller::new(language).unwrap();
        for (name, notice) in all() {
            for draft in letters(&notice, TODAY, &german, &reader) {
                let text = draft.german.plain_text();
                assert!(text.contains("Sehr geehrte Damen und Herren,"), "{name}: {text}");
                for told in [Some(&draft.german), draft.translation.as_ref()]
                    .into_iter()
                    .flatten()
                {
                    let text = told.plain_text();
                    assert!(!text.contains('$') && !text.contains("letter-"), "{text}");
                    assert_eq!(told.body.len(), draft.german.body.len());
                }
                assert_eq!(draft.translation.is_none(), language == Language::GERMAN);
                assert!(!draft.notes.is_empty());
            }
        }
    }
}

#[test]
fn nothing_is_offered_for_a_letter_that_is_no_notice() {
    for nature in [
        Nature::Private,
        Nature::Unclear,
        Nature::Foreign,
        Nature::Suspicious,
    ] {
        let notice = Notice {
            is_notice: false,
            nature,
            ..dog_tax()
        };
        assert_eq!(kinds(&notice), [], "{nature:?}");
    }
}
