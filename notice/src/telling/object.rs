//! If the reader does not agree.

use jiff::civil::Date;

use super::say::Said;
use super::{Part, Section, day, money, nature};
use crate::law::Regime;
use crate::letter::Form;
use crate::message::Message;
use crate::notice::{ActionKind, Deadline, DeadlineKind, Notice, RemedyKind};

const HERE: Section = Section::Object;

/// How the day of a remedy is told.
struct Words {
    by: &'static str,
    late: &'static str,
    unknown: &'static str,
}

const WIDERSPRUCH: Words = Words {
    by: "object-widerspruch-by",
    late: "object-widerspruch-late",
    unknown: "object-widerspruch-unknown",
};
const EINSPRUCH: Words = Words {
    by: "object-einspruch-by",
    late: "object-einspruch-late",
    unknown: "object-einspruch-unknown",
};
const KLAGE: Words = Words {
    by: "object-klage-by",
    late: "object-klage-late",
    unknown: "object-klage-unknown",
};
const EITHER: Words = Words {
    by: "object-either-by",
    late: "object-either-late",
    unknown: "object-either-unknown",
};

/// What each remedy is called, and what it means under which law (`None`: under any other).
const REMEDIES: &[(RemedyKind, &str, Option<Regime>, &[&str])] = &[
    (
        RemedyKind::Widerspruch,
        "object-widerspruch",
        Some(Regime::Zpo),
        &["object-means-claim"],
    ),
    (
        RemedyKind::Widerspruch,
        "object-widerspruch",
        None,
        &["object-means-review"],
    ),
    (
        RemedyKind::Einspruch,
        "object-einspruch",
        Some(Regime::OWiG),
        &["object-means-fine", "object-means-fine-court"],
    ),
    (
        RemedyKind::Einspruch,
        "object-einspruch",
        Some(Regime::StPO),
        &["object-means-trial"],
    ),
    (
        RemedyKind::Einspruch,
        "object-einspruch",
        Some(Regime::Zpo),
        &["object-means-claim"],
    ),
    (
        RemedyKind::Einspruch,
        "object-einspruch",
        None,
        &["object-means-review"],
    ),
    (RemedyKind::Klage, "object-klage", None, &["object-means-court"]),
    (
        RemedyKind::WiderspruchOrKlage,
        "object-either",
        None,
        &["object-means-either"],
    ),
];

/// The forms in the order in which they are told.
const FORMS: &[(Form, &[&str])] = &[
    (Form::Written, &["object-form-written"]),
    (
        Form::InPerson,
        &["object-form-in_person", "object-form-in_person-word"],
    ),
    (Form::Electronic, &["object-form-electronic"]),
    (Form::Email, &["object-form-email"]),
];

/// The sentences of the section.
pub(super) fn say(notice: &Notice, today: Date, said: &mut Said) {
    let remedy = &notice.remedy;
    let row = REMEDIES
        .iter()
        .find(|(kind, _, regime, _)| *kind == remedy.kind && regime.is_none_or(|law| law == notice.regime));
    match row {
        Some((_, lead, _, meanings)) => {
            said.lead(HERE, Message::new(*lead), &remedy.source);
            for meaning in *meanings {
                said.detail(HERE, Message::new(*meaning), &[]);
            }
        }
        None if nature::no_notice(notice).is_none() => none(notice, said),
        None => {}
    }
    for (index, deadline) in notice.deadlines.iter().enumerate() {
        if matches!(deadline.kind, DeadlineKind::Objection | DeadlineKind::Court) {
            last_day(remedy.kind, index, deadline, today, said);
        }
    }
    if row.is_some() {
        how(notice, said);
    }
}

/// The letter names no remedy.
fn none(notice: &Notice, said: &mut Said) {
    said.lead(HERE, Message::new("object-none"), &[]);
    if let Some(reply) = notice
        .actions
        .iter()
        .find(|action| action.kind == ActionKind::Reply)
    {
        said.detail(HERE, Message::new("object-none-reply"), &reply.source);
    }
}

/// The last day for a remedy and how sure it is.
fn last_day(kind: RemedyKind, index: usize, deadline: &Deadline, today: Date, said: &mut Said) {
    let words = match (kind, deadline.kind) {
        (_, DeadlineKind::Court) => KLAGE,
        (RemedyKind::Klage, _) => KLAGE,
        (RemedyKind::Einspruch, _) => EINSPRUCH,
        (RemedyKind::WiderspruchOrKlage, _) => EITHER,
        (RemedyKind::Widerspruch | RemedyKind::None, _) => WIDERSPRUCH,
    };
    let late = day::is_past(deadline.date, today);
    let lead = match deadline.date {
        Some(day) => Message::new(if late { words.late } else { words.by }).with("day", day),
        None => Message::new(words.unknown),
    };
    said.say(HERE, Part::Lead, lead, &deadline.source, Some(index));
    day::say(HERE, index, deadline, today, said);
    if let Some(fallback) = &deadline.fallback {
        said.say(
            HERE,
            Part::Detail,
            fallback.text.clone(),
            &deadline.source,
            Some(index),
        );
    }
    if late {
        let missed = deadline
            .missed
            .clone()
            .unwrap_or_else(|| Message::new("object-late-restore"));
        for text in [missed, Message::new("object-late-help")] {
            said.say(HERE, Part::Detail, text, &[], Some(index));
        }
    }
}

/// Where, in which form, and whether it stops the duty.
fn how(notice: &Notice, said: &mut Said) {
    let remedy = &notice.remedy;
    if let Some(to) = &remedy.to {
        said.lead(
            HERE,
            Message::new("object-to").with("to", to.as_str()),
            &remedy.source,
        );
    }
    for (form, ids) in FORMS {
        // Where a plain e-mail is enough, the other electronic ways only confuse.
        let beside = *form == Form::Electronic && remedy.form.contains(&Form::Email);
        if remedy.form.contains(form) && !beside {
            for id in *ids {
                said.detail(HERE, Message::new(*id), &remedy.source);
            }
        }
    }
    let pays = money::wanted(notice).is_some();
    let gets = money::granted(notice).is_some();
    let suspends = match (remedy.suspends, pays) {
        (Some(true), true) => Some("object-suspends"),
        // Who objects to a grant still gets it, so nothing is said about that.
        (Some(true), false) if !gets => Some("object-suspends-other"),
        (Some(false), true) => Some("object-pay-anyway"),
        (Some(false), false) => Some("object-obey-anyway"),
        _ => None,
    };
    if let Some(id) = suspends {
        said.lead(HERE, Message::new(id), &[]);
    }
}
