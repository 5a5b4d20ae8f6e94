//! The page with the figures of the office.

use app::still::desk::{Bar, Chart, Desk as Page, Figures as Shown};
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::Response;
use locales::{Language, languages};
use notice::talk::examples;

use super::super::Web;
use super::show;
use super::who::Knower;
use crate::figures::{Durations, ENDS, NOTHING, OTHER, READ, STEP, Tally};

/// The figures, for everybody with a role.
pub(super) async fn figures(State(web): State<Web>, Knower(caller): Knower) -> Response {
    let figures = web.0.sessions.figures();
    let texts = &web.0.desk_texts;
    let text = |id: &str| texts.fill(id, &[]);
    let german = web.0.german.teller.messages();
    let kind = |id: &str| german.t(&format!("kind-{id}"));
    let language = |code: &str| {
        let known = languages().find(|language| language.code() == code);
        known.map_or_else(
            || text("desk-figures-other"),
            |language| language.name().to_owned(),
        )
    };
    let outcome = |id: &str| match id {
        READ => text("desk-figures-read"),
        OTHER => text("desk-figures-other"),
        // Only programs are told of these.
        "bad_request" | "empty_page" | "too_many_notices" => text("desk-figures-interface"),
        code => text(&format!("error-{code}")),
    };
    let answered = |id: &str| {
        text(match id {
            "answered" => "desk-figures-answered",
            "general" => "desk-figures-general",
            "not_in_letter" => "desk-figures-not-in-letter",
            "unsure" => "desk-figures-unsure",
            _ => "desk-figures-other",
        })
    };
    let asked = |id: &str| match id {
        NOTHING => text("desk-figures-unsure"),
        OTHER => text("desk-figures-other"),
        id => first_example(id).unwrap_or_else(|| id.to_owned()),
    };
    let charts = vec![
        chart(
            "desk-figures-letters",
            "desk-figures-outcome",
            &figures.letters,
            outcome,
        ),
        chart("desk-figures-kinds", "desk-figures-kind", &figures.kinds, kind),
        chart(
            "desk-figures-languages",
            "desk-figures-language",
            &figures.languages,
            language,
        ),
        chart(
            "desk-figures-questions",
            "desk-figures-question",
            &figures.questions,
            asked,
        ),
        chart(
            "desk-figures-unanswered",
            "desk-figures-question",
            &figures.unanswered,
            asked,
        ),
        chart(
            "desk-figures-answers",
            "desk-figures-outcome",
            &figures.answers,
            answered,
        ),
        classes("desk-figures-reading", &figures.reading, texts),
        classes("desk-figures-answering", &figures.answering, texts),
    ];
    let page = Shown {
        name: caller.member.name.clone(),
        since: crate::today::moment_in_germany(figures.since),
        step: STEP,
        charts,
    };
    show(
        &web,
        &caller.reader,
        StatusCode::OK,
        Page::Figures(Box::new(page)),
    )
}

/// A chart of counts, the largest first.
fn chart(title: &str, of: &str, tally: &Tally<1>, name: impl Fn(&str) -> String) -> Chart {
    let mut rows: Vec<Bar> = tally
        .shown()
        .map(|([label], count)| Bar {
            name: name(label),
            count,
        })
        .collect();
    rows.sort_by_key(|row| std::cmp::Reverse(row.count));
    Chart {
        title: title.to_owned(),
        of: of.to_owned(),
        in_steps: tally.in_steps(),
        rows,
    }
}

/// A chart of durations, the shortest first, empty classes included.
fn classes(title: &str, durations: &Durations, texts: &app::Texts) -> Chart {
    let counted = durations.counted();
    let last = ENDS.len() - 1;
    let name = |class: usize| {
        let end = ENDS[class.min(last)].to_string().replace('.', ",");
        let id = if class > last {
            "desk-figures-longer"
        } else {
            "desk-figures-up-to"
        };
        texts.fill(id, &[("seconds", end.as_str())])
    };
    let rows = counted.classes.into_iter().enumerate();
    Chart {
        title: title.to_owned(),
        of: "desk-figures-duration".to_owned(),
        in_steps: false,
        rows: rows
            .map(|(class, count)| Bar {
                name: name(class),
                count,
            })
            .collect(),
    }
}

/// What somebody who asks for this usually says.
fn first_example(intent: &str) -> Option<String> {
    let examples = examples(Language::GERMAN.questions()).ok()?;
    let example = examples.into_iter().find(|(known, _)| known.id() == intent)?;
    Some(example.1.to_owned())
}
