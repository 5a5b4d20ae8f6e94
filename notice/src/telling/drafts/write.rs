//! What each letter says.

use jiff::civil::Date;

use super::DraftKind;
use crate::law::Regime;
use crate::message::{Arg, Message};
use crate::notice::{DeadlineKind, Notice, RemedyKind};
use crate::telling::{day, money};

/// The words of one letter.
pub(super) struct Words {
    /// What it is called.
    pub title: &'static str,
    /// What one reaches with it.
    pub purpose: &'static str,
    /// The subject line.
    pub subject: Message,
    /// Paragraphs.
    pub body: Vec<Message>,
    /// Whether it goes to the office that decides on the remedy.
    pub to_remedy: bool,
}

/// How an objection is called: remedy, body of law (`None`: any other), subject and first sentence.
const OBJECTIONS: &[(RemedyKind, Option<Regime>, &str, &str)] = &[
    (
        RemedyKind::Einspruch,
        Some(Regime::OWiG),
        "letter-fine-subject",
        "letter-fine",
    ),
    (
        RemedyKind::Einspruch,
        Some(Regime::StPO),
        "letter-penalty-subject",
        "letter-penalty",
    ),
    (
        RemedyKind::Einspruch,
        Some(Regime::Zpo),
        "letter-enforcement-subject",
        "letter-enforcement",
    ),
    (
        RemedyKind::Einspruch,
        None,
        "letter-einspruch-subject",
        "letter-einspruch",
    ),
    (
        RemedyKind::Widerspruch,
        Some(Regime::Zpo),
        "letter-order-subject",
        "letter-order",
    ),
    (
        RemedyKind::Widerspruch,
        None,
        "letter-widerspruch-subject",
        "letter-widerspruch",
    ),
    (
        RemedyKind::WiderspruchOrKlage,
        None,
        "letter-widerspruch-subject",
        "letter-widerspruch",
    ),
];

/// By which section the authority may suspend what the objection does not: remedy, body of law, section.
const SUSPENSIONS: &[(RemedyKind, Regime, &str)] = &[
    (RemedyKind::Einspruch, Regime::Ao, "§ 361 Abs. 2 AO"),
    (RemedyKind::Einspruch, Regime::Kag, "§ 361 Abs. 2 AO"),
    (RemedyKind::Widerspruch, Regime::Kag, "§ 80 Abs. 4 VwGO"),
    (RemedyKind::WiderspruchOrKlage, Regime::Kag, "§ 80 Abs. 4 VwGO"),
    (RemedyKind::Widerspruch, Regime::VwVfG, "§ 80 Abs. 4 VwGO"),
    (RemedyKind::WiderspruchOrKlage, Regime::VwVfG, "§ 80 Abs. 4 VwGO"),
    (RemedyKind::Widerspruch, Regime::SgbXVwGo, "§ 80 Abs. 4 VwGO"),
    (
        RemedyKind::WiderspruchOrKlage,
        Regime::SgbXVwGo,
        "§ 80 Abs. 4 VwGO",
    ),
    (RemedyKind::Widerspruch, Regime::SgbX, "§ 86a Abs. 3 SGG"),
];

/// By which section the reader may see the file; under tax law that is at the authority's discretion.
const FILES: &[(Regime, &str)] = &[
    (Regime::VwVfG, "§ 29 VwVfG"),
    (Regime::SgbX, "§ 25 SGB X"),
    (Regime::SgbXVwGo, "§ 25 SGB X"),
    (Regime::OWiG, "§ 49 OWiG"),
    (Regime::StPO, "§ 147 Abs. 4 StPO"),
];

/// The words of a letter of this kind.
pub(super) fn words(kind: DraftKind, notice: &Notice, today: Date) -> Words {
    let dated = |id: &'static str| Message::new(id).with("day", issued(notice));
    let plain = |ids: &[&'static str]| ids.iter().map(|id| Message::new(*id)).collect::<Vec<_>>();
    match kind {
        DraftKind::Objection => objection(notice, today),
        DraftKind::Reply => Words {
            title: "letter-reply-title",
            purpose: "letter-reply-purpose",
            subject: dated("letter-reply-subject"),
            body: with(
                dated("letter-reply"),
                plain(&["letter-reply-own", "letter-reply-mind", "letter-confirm"]),
            ),
            to_remedy: false,
        },
        DraftKind::MoreTime => Words {
            title: "letter-time-title",
            purpose: "letter-time-purpose",
            subject: dated("letter-time-subject"),
            body: with(
                dated("letter-time"),
                plain(&["letter-time-until", "letter-time-why", "letter-confirm"]),
            ),
            to_remedy: false,
        },
        DraftKind::Paid => paid(notice),
        DraftKind::Instalments => Words {
            title: "letter-instalments-title",
            purpose: "letter-instalments-purpose",
            subject: dated("letter-instalments-subject"),
            body: with(
                debt(notice),
                plain(&[
                    "letter-instalments",
                    "letter-instalments-offer",
                    "letter-why",
                    "letter-means",
                    "letter-enclosed",
                    "letter-no-enforcement",
                ]),
            ),
            to_remedy: false,
        },
        DraftKind::Deferral => Words {
            title: "letter-deferral-title",
            purpose: "letter-deferral-purpose",
            subject: dated("letter-deferral-subject"),
            body: with(
                debt(notice),
                plain(&[
                    "letter-deferral",
                    "letter-why",
                    "letter-means",
                    "letter-enclosed",
                    "letter-no-enforcement",
                ]),
            ),
            to_remedy: false,
        },
        DraftKind::Waiver => Words {
            title: "letter-waiver-title",
            purpose: "letter-waiver-purpose",
            subject: dated("letter-waiver-subject"),
            body: with(
                debt(notice),
                plain(&[
                    "letter-waiver",
                    "letter-why",
                    "letter-means",
                    "letter-enclosed",
                    "letter-waiver-else",
                    "letter-no-enforcement",
                ]),
            ),
            to_remedy: false,
        },
        DraftKind::FileAccess => {
            let law = FILES.iter().find(|(regime, _)| *regime == notice.regime);
            let first = match law {
                Some((_, law)) => dated("letter-file-law").with("law", *law),
                None => dated("letter-file"),
            };
            Words {
                title: "letter-file-title",
                purpose: "letter-file-purpose",
                subject: dated("letter-file-subject"),
                body: with(first, plain(&["letter-file-how"])),
                to_remedy: false,
            }
        }
        DraftKind::Address => Words {
            title: "letter-address-title",
            purpose: "letter-address-purpose",
            subject: Message::new("letter-address-subject"),
            body: plain(&[
                "letter-address",
                "letter-address-new",
                "letter-address-use",
                "letter-confirm",
            ]),
            to_remedy: false,
        },
    }
}

fn with(first: Message, rest: Vec<Message>) -> Vec<Message> {
    let mut all = vec![first];
    all.extend(rest);
    all
}

/// The date of the authority's letter, or a place to write it.
fn issued(notice: &Notice) -> Message {
    match &notice.issue_date {
        Some(dated) => Message::new("letter-day").with("date", dated.date),
        None => Message::new("letter-blank-day"),
    }
}

fn objection(notice: &Notice, today: Date) -> Words {
    let remedy = &notice.remedy;
    let (subject, first) = OBJECTIONS
        .iter()
        .find(|(kind, regime, ..)| *kind == remedy.kind && regime.is_none_or(|law| law == notice.regime))
        .map_or(
            ("letter-widerspruch-subject", "letter-widerspruch"),
            |(.., subject, first)| (*subject, *first),
        );
    let mut body = vec![Message::new(first).with("day", issued(notice))];
    let order = remedy.kind == RemedyKind::Widerspruch && notice.regime == Regime::Zpo;
    // A Widerspruch against a Mahnbescheid counts until the Vollstreckungsbescheid (§ 694 Abs. 1 ZPO).
    if last_day(notice).is_some_and(|last| day::is_past(Some(last), today)) && !order {
        body.extend(["letter-restore", "letter-restore-why"].map(Message::new));
    }
    body.extend(match notice.regime {
        Regime::OWiG | Regime::StPO => Some(Message::new("letter-reasons-open")),
        Regime::Zpo if order => None,
        _ => Some(Message::new("letter-reasons-later")),
    });
    let suspension = SUSPENSIONS
        .iter()
        .find(|(kind, regime, _)| *kind == remedy.kind && *regime == notice.regime);
    if let (Some(false), Some((.., law))) = (remedy.suspends, suspension) {
        body.push(Message::new("letter-suspend").with("law", *law));
    }
    body.push(Message::new("letter-confirm"));
    Words {
        title: "letter-objection-title",
        purpose: "letter-objection-purpose",
        subject: Message::new(subject).with("day", issued(notice)),
        body,
        to_remedy: true,
    }
}

/// The last day for the objection.
pub(super) fn last_day(notice: &Notice) -> Option<Date> {
    notice
        .deadlines
        .iter()
        .filter(|deadline| deadline.kind == DeadlineKind::Objection)
        .find_map(|deadline| deadline.date)
}

/// What the authority wants.
fn debt(notice: &Notice) -> Message {
    let message = match one_sum(notice) {
        Some(sum) => Message::new("letter-debt").with("sum", sum),
        None => Message::new("letter-debt-unclear"),
    };
    message.with("day", issued(notice))
}

fn one_sum(notice: &Notice) -> Option<Arg> {
    match money::wanted(notice) {
        Some(money::Wanted::Sum(cents)) => Some(Arg::Cents(cents)),
        _ => None,
    }
}

fn paid(notice: &Notice) -> Words {
    let mut body = vec![match one_sum(notice) {
        Some(sum) => Message::new("letter-paid").with("sum", sum),
        None => Message::new("letter-paid-unclear"),
    }];
    let payment = &notice.payment;
    let account = payment
        .iban
        .as_deref()
        .map(|iban| Message::new("letter-paid-account").with("iban", money::grouped(iban)));
    let reference = payment
        .reference
        .as_deref()
        .map(|reference| Message::new("letter-paid-reference").with("reference", reference));
    body.extend(account.into_iter().chain(reference));
    body.extend(["letter-paid-proof", "letter-paid-check"].map(Message::new));
    Words {
        title: "letter-paid-title",
        purpose: "letter-paid-purpose",
        subject: Message::new("letter-paid-subject").with("day", issued(notice)),
        body,
        to_remedy: false,
    }
}
