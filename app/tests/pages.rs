//! What the pages show, as HTML from a value.
#![cfg(feature = "ssr")]
#![expect(clippy::unwrap_used, reason = "a helper of a test fails the test")]

use app::boot::{Boot, Failure, Lang, Limits, Progress, Sample, ToldExam, ToldModel};
use app::html::{Bundle, Head, document};
use app::{Screen, Texts, View};

fn view() -> View {
    serde_json::from_str(include_str!("letter.json")).unwrap()
}

fn boot(screen: Screen) -> Boot {
    Boot {
        lang: Lang {
            code: "de".to_owned(),
            name: "Deutsch".to_owned(),
            rtl: false,
        },
        others: vec![Lang {
            code: "ar".to_owned(),
            name: "العربية".to_owned(),
            rtl: true,
        }],
        // Each text is its own id, so that the tests hold in every language.
        texts: Texts::from_iter([
            ("error-corrupt", "error-corrupt"),
            ("ui-step-page", "{page}/{of}"),
        ]),
        limits: Limits {
            bytes: 1000,
            pages: 10,
            minutes: 30,
        },
        place: app::boot::Place::default(),
        screen,
    }
}

fn page(screen: Screen) -> String {
    let html = document(
        &boot(screen),
        &Head {
            nonce: "n0nce".to_owned(),
            ..Head::default()
        },
    );
    // Without a bundle the page carries no value for it, so what is found is what people see.
    assert!(!html.contains("<script"));
    html
}

fn model() -> ToldModel {
    ToldModel {
        title: "Sprachmodell 7".to_owned(),
        day: "2026-11-22".to_owned(),
        letters: 38,
        exams: vec![ToldExam {
            language: "Türkçe".to_owned(),
            duty: "reword".to_owned(),
            asked: 31,
            right: 27,
            not_right: 4,
            granted: true,
        }],
    }
}

#[test]
fn the_model_and_its_exam_are_shown() {
    let html = page(Screen::About { model: Some(model()) });
    for shown in [
        "ui-about-model-text",
        "Türkçe",
        "ui-duty-reword",
        ">31<",
        ">27<",
        "ui-about-model-yes",
    ] {
        assert!(html.contains(shown), "{shown}");
    }
    assert!(page(Screen::About { model: None }).contains("ui-about-model-none"));
}

fn screens() -> Vec<Screen> {
    vec![
        Screen::Start {
            samples: vec![Sample {
                name: "dog-tax".to_owned(),
            }],
            deleted: true,
        },
        Screen::Waiting(Progress::Reading { page: 1, of: 3 }),
        Screen::Result(Box::new(view())),
        Screen::Failed(Failure {
            code: "corrupt".to_owned(),
            page: Some(2),
        }),
        Screen::About { model: None },
        Screen::About { model: Some(model()) },
        Screen::Missing,
    ]
}

fn at(html: &str, needle: &str) -> usize {
    html.find(needle).unwrap_or_else(|| panic!("{needle} is missing"))
}

#[test]
fn every_page_has_its_landmarks_and_one_headline() {
    for screen in screens() {
        let html = page(screen);
        assert_eq!(html.matches("<h1").count(), 1);
        for part in [
            "<header",
            "<main",
            "<footer",
            "<nav",
            "href=\"#main\"",
            "lang=\"de\"",
            "<title>",
        ] {
            assert!(html.contains(part), "{part}");
        }
    }
}

#[test]
fn no_page_needs_inline_styles_or_handlers() {
    for screen in screens() {
        let html = page(screen);
        for part in [
            " style=",
            "<style",
            " onclick",
            "javascript:",
            "http://",
            "https://cdn",
        ] {
            assert!(!html.contains(part), "{part}");
        }
    }
}

#[test]
fn the_result_says_first_what_to_do_then_the_money_then_the_rest() {
    let html = page(Screen::Result(Box::new(view())));
    let order = [
        "id=\"headline\"",
        "kern-alert--warning",
        "todo-title",
        "money-title",
        "object-title",
        "contact-title",
    ];
    let places: Vec<usize> = order.iter().map(|needle| at(&html, needle)).collect();
    assert!(places.is_sorted(), "{places:?}");
    assert!(at(&html, "contact-title") < at(&html, "letter-title"));
}

#[test]
fn every_link_into_the_letter_leads_to_a_line() {
    let html = page(Screen::Result(Box::new(view())));
    let targets = html
        .split("href=\"#")
        .skip(1)
        .filter_map(|rest| rest.split('"').next());
    let targets: Vec<&str> = targets.filter(|target| *target != "main").collect();
    assert!(targets.len() > 20);
    for target in targets {
        assert!(
            html.contains(&format!("id=\"{target}\"")),
            "nothing has the id {target}"
        );
    }
}

#[test]
fn a_day_shows_how_sure_it_is_and_why() {
    let html = page(Screen::Result(Box::new(view())));
    assert!(html.contains("<strong>Montag, 17. November 2025</strong>"));
    assert!(html.contains("kern-icon--check\"") && html.contains("kern-icon--checklist"));
    let why = at(&html, "class=\"more why\"");
    for step in ["§ 122 Abs. 2 Nr. 1 AO", "§ 188 Abs. 2 BGB", "§ 222 Abs. 2 ZPO"] {
        assert!(html[why..].contains(step), "{step}");
    }
}

#[test]
fn only_a_day_that_depends_on_receipt_can_be_corrected() {
    let html = page(Screen::Result(Box::new(view())));
    assert_eq!(html.matches("action=\"/letter/correct\"").count(), 1);
    assert!(html.contains("id=\"received-2\"") && html.contains("max=\"2025-11-12\""));
}

#[test]
fn what_the_reader_said_stands_in_the_form() {
    let mut view = view();
    let plain = page(Screen::Result(Box::new(view.clone())));
    assert!(plain.contains("ui-land-read") && !plain.contains("ui-objected-said"));
    assert!(!plain.contains("open class=\"more rarely\""));
    view.document.corrections.land = Some(notice::law::Land::Sn);
    view.document.corrections.objected = true;
    let html = page(Screen::Result(Box::new(view)));
    assert!(html.contains("<option value=\"SN\" selected>Sachsen</option>"));
    assert!(html.contains("ui-objected-said") && !html.contains("ui-land-read"));
    assert!(html.contains("open class=\"more rarely\""));
}

#[test]
fn what_the_headline_says_is_not_said_again() {
    let mut view = view();
    let lead = view.document.summary.statements[0].text.clone();
    let words = format!("<span class=\"words\">{lead}");
    assert!(page(Screen::Result(Box::new(view.clone()))).contains(&words));
    view.document.summary.headline = format!("Die Stadt möchte Geld von Ihnen. {lead}");
    let html = page(Screen::Result(Box::new(view)));
    assert!(html.contains(&lead) && !html.contains(&words));
}

#[test]
fn a_sample_letter_says_that_it_is_one() {
    let mut view = view();
    assert!(!page(Screen::Result(Box::new(view.clone()))).contains("ui-example"));
    view.told.as_of = Some("Freitag, 24. Oktober 2025".to_owned());
    assert!(page(Screen::Result(Box::new(view))).contains("ui-example"));
}

#[test]
fn a_deadline_that_no_sentence_tells_is_shown_all_the_same() {
    let mut view = view();
    for statement in &mut view.document.summary.statements {
        statement.deadline = None;
    }
    view.told.deadlines[0].nearness = app::told::Nearness::Past;
    let html = page(Screen::Result(Box::new(view)));
    assert!(html.contains("ui-deadline-payment 28,00") && html.contains("ui-day-past"));
    for name in ["ui-deadline-payment", "ui-deadline-objection"] {
        assert!(html.contains(name), "{name}");
    }
}

#[test]
fn a_letter_that_was_not_understood_shows_no_empty_sections() {
    let mut view = view();
    view.document.summary.statements.clear();
    view.document.notice.deadlines.clear();
    view.document.notice.amounts.clear();
    view.document.notice.references.clear();
    view.document.notice.payment = Default::default();
    let html = page(Screen::Result(Box::new(view)));
    for part in [
        "todo-title",
        "money-title",
        "object-title",
        "contact-title",
        "girocode",
        "calendar.ics",
    ] {
        assert!(!html.contains(part), "{part}");
    }
    assert!(html.contains("letter-title"));
}

#[test]
fn past_days_go_into_no_calendar() {
    let mut view = view();
    for deadline in &mut view.told.deadlines {
        deadline.nearness = app::told::Nearness::Past;
    }
    assert!(!page(Screen::Result(Box::new(view))).contains("calendar.ics"));
}

#[test]
fn money_that_is_collected_needs_no_code() {
    let mut view = view();
    view.document.notice.payment.direct_debit = true;
    let html = page(Screen::Result(Box::new(view)));
    assert!(!html.contains("girocode.svg") && html.contains("ui-direct-debit"));
}

#[test]
fn the_waiting_page_asks_again_by_itself_without_a_script() {
    let html = page(Screen::Waiting(Progress::Reading { page: 1, of: 3 }));
    assert!(html.contains(r#"<noscript><meta http-equiv="refresh" content="2"></noscript>"#));
    assert!(html.contains("1/3") && html.contains("aria-current=\"step\""));
}

#[test]
fn a_fault_without_words_is_told_as_a_mistake_of_ours() {
    let html = page(Screen::Failed(Failure {
        code: "engine".to_owned(),
        page: None,
    }));
    assert!(html.contains("error-internal") && !html.contains("error-engine"));
    assert!(
        page(Screen::Failed(Failure {
            code: "corrupt".to_owned(),
            page: None
        }))
        .contains("error-corrupt")
    );
}

#[test]
fn the_value_of_the_page_cannot_end_its_script() {
    let mut view = view();
    view.document.pages[0].lines[0].text = "</script><script>alert(1)</script>".to_owned();
    let bundle = Bundle {
        script: "/app.js".to_owned(),
        wasm: "/app_bg.wasm".to_owned(),
    };
    let head = Head {
        nonce: "n0nce".to_owned(),
        bundle: Some(bundle),
        ..Head::default()
    };
    let boot = boot(Screen::Result(Box::new(view)));
    let html = document(&boot, &head);
    assert_eq!(html.matches("</script>").count(), 2);
    assert_eq!(html.matches("<script>").count(), 0);
    let json = html
        .split("id=\"boot\">")
        .nth(1)
        .and_then(|rest| rest.split("</script>").next())
        .unwrap();
    assert_eq!(serde_json::from_str::<Boot>(json).unwrap(), boot);
}
