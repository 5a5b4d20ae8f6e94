//! Which sentences answer which question: one row per intent.

use super::Intent;
use crate::law::Regime;
use crate::notice::{DeadlineKind, RemedyKind};
use crate::telling::Section;

/// Where the sentences of an answer come from.
pub(super) enum Pick {
    /// Groups of the summary (a lead with what belongs to it) whose lead has an id that begins like this.
    Groups(&'static [&'static str]),
    /// Single sentences of the summary with an id that begins like this.
    Only(&'static [&'static str]),
    /// Everything that the summary tells about deadlines of these kinds.
    Days(&'static [DeadlineKind]),
    /// A whole section of the summary.
    All(Section),
    /// The first sentence of the summary, then what to do.
    Headline,
    /// How the days came about.
    Steps,
    /// The authority's address, as this message.
    Address(&'static str),
    /// The pages that are missing.
    MissingPages,
    /// Passages of the letter that fit the question.
    Quotes,
}

/// When a general sentence holds.
pub(super) enum When {
    /// Always.
    Always,
    /// Under one of these bodies of law.
    Under(&'static [Regime]),
    /// Where one of these remedies is open.
    Open(&'static [RemedyKind]),
    /// Where this remedy is open under one of these bodies of law.
    OpenUnder(&'static [RemedyKind], &'static [Regime]),
    /// Where the letter is an official one.
    Official,
    /// Where the letter has a deadline of one of these kinds.
    With(&'static [DeadlineKind]),
}

/// What answers an intent.
pub(super) struct Row {
    /// The intent.
    pub(super) intent: Intent,
    /// Sentences from the letter's facts.
    pub(super) picks: &'static [Pick],
    /// What is said where the letter has no such facts; `None` where general sentences are the answer.
    pub(super) none: Option<&'static str>,
    /// Sentences that hold in general.
    pub(super) general: &'static [(When, &'static str)],
    /// Whether whom to ask is said too, where the letter itself does not answer.
    pub(super) ask: bool,
}

use DeadlineKind as D;
use Pick::{Address, All, Days, Groups, Headline, MissingPages, Only, Quotes, Steps};
use When::{Always, Official, Open, OpenUnder, Under, With};

const REMEDIES: &[D] = &[D::Objection, D::Court];
const OBJECTION: &[RemedyKind] = &[
    RemedyKind::Widerspruch,
    RemedyKind::Einspruch,
    RemedyKind::WiderspruchOrKlage,
];
const ANY: &[RemedyKind] = &[
    RemedyKind::Widerspruch,
    RemedyKind::Einspruch,
    RemedyKind::WiderspruchOrKlage,
    RemedyKind::Klage,
];
const SAFE_FORM: &[(When, &str)] = &[
    (Open(ANY), "answer-form-safe"),
    (Open(ANY), "answer-form-proof"),
    (Open(OBJECTION), "answer-call-not-enough"),
];
const HELP: &[(When, &str)] = &[
    (Always, "answer-help"),
    (Always, "answer-help-migration"),
    (Always, "answer-help-bring"),
];

const fn facts(intent: Intent, picks: &'static [Pick], none: &'static str) -> Row {
    Row {
        intent,
        picks,
        none: Some(none),
        general: &[],
        ask: true,
    }
}

const fn general(intent: Intent, general: &'static [(When, &'static str)], picks: &'static [Pick]) -> Row {
    Row {
        intent,
        picks,
        none: None,
        general,
        ask: false,
    }
}

const fn asking(row: Row) -> Row {
    Row { ask: true, ..row }
}

const fn with(row: Row, general: &'static [(When, &'static str)]) -> Row {
    Row { general, ..row }
}

/// The table. The order of picks is the order of the sentences.
pub(super) const ROWS: &[Row] = &[
    facts(
        Intent::HowMuch,
        &[
            Groups(&["money-pay", "money-claimed", "money-part"]),
            Only(&["todo-debit-day"]),
        ],
        "answer-no-amount",
    ),
    facts(
        Intent::PayUntil,
        &[
            Groups(&["todo-pay", "todo-debit"]),
            Days(&[D::Payment]),
            Only(&["money-part-due"]),
        ],
        "answer-no-pay-day",
    ),
    facts(
        Intent::PayHow,
        &[Only(&[
            "money-debit",
            "money-recipient",
            "money-iban",
            "money-bic",
            "money-bank",
            "money-reference",
        ])],
        "answer-no-account",
    ),
    facts(
        Intent::DirectDebit,
        &[Groups(&["todo-debit"]), Only(&["money-debit"])],
        "answer-no-debit",
    ),
    asking(general(
        Intent::CannotPay,
        &[
            (Always, "answer-cannot-pay"),
            (Always, "answer-instalments"),
            (Always, "answer-deferral"),
            (Always, "answer-debt-advice"),
        ],
        &[Days(&[D::Payment])],
    )),
    asking(general(
        Intent::Instalments,
        &[(Always, "answer-instalments"), (Always, "answer-time-before")],
        &[Groups(&["money-part"])],
    )),
    asking(general(
        Intent::AlreadyPaid,
        &[
            (Always, "answer-paid"),
            (Always, "answer-paid-crossed"),
            (Always, "answer-paid-proof"),
        ],
        &[],
    )),
    facts(
        Intent::HowMuchReceived,
        &[Groups(&["money-receive"])],
        "answer-no-received",
    ),
    facts(
        Intent::WhenReceived,
        &[Only(&["money-receive-due"])],
        "answer-no-received-day",
    ),
    facts(Intent::HowComputed, &[Quotes], "answer-no-calculation"),
    facts(
        Intent::ObjectUntil,
        &[Days(REMEDIES), Only(&["object-none"])],
        "answer-no-remedy-day",
    ),
    with(
        facts(
            Intent::ObjectHow,
            &[Groups(&[
                "object-widerspruch",
                "object-einspruch",
                "object-klage",
                "object-either",
                "object-to",
                "object-none",
            ])],
            "answer-no-remedy-day",
        ),
        SAFE_FORM,
    ),
    with(
        facts(
            Intent::ObjectForm,
            &[Only(&["object-form-"])],
            "answer-form-unknown",
        ),
        SAFE_FORM,
    ),
    facts(
        Intent::ObjectEffect,
        &[Only(&[
            "object-suspends",
            "object-pay-anyway",
            "object-obey-anyway",
        ])],
        "answer-effect-unknown",
    ),
    general(
        Intent::ShouldObject,
        &[
            (Always, "answer-no-advice"),
            (Always, "answer-advice-who"),
            (Always, "answer-help"),
        ],
        &[Days(REMEDIES)],
    ),
    general(
        Intent::ObjectCost,
        &[
            (
                OpenUnder(
                    &[RemedyKind::Widerspruch, RemedyKind::WiderspruchOrKlage],
                    &[Regime::SgbX],
                ),
                "answer-cost-free",
            ),
            (
                OpenUnder(&[RemedyKind::Einspruch], &[Regime::Ao]),
                "answer-cost-free-einspruch",
            ),
            (
                OpenUnder(
                    &[RemedyKind::Widerspruch, RemedyKind::WiderspruchOrKlage],
                    &[Regime::Kag, Regime::VwVfG],
                ),
                "answer-cost-may",
            ),
            (Under(&[Regime::SgbX]), "answer-cost-social-court"),
            (
                Under(&[
                    Regime::Ao,
                    Regime::Kag,
                    Regime::VwVfG,
                    Regime::SgbXVwGo,
                    Regime::OWiG,
                    Regime::StPO,
                    Regime::Zpo,
                ]),
                "answer-cost-court",
            ),
            (Always, "answer-advice-who"),
        ],
        &[],
    ),
    general(
        Intent::Lawyer,
        &[
            (Always, "answer-lawyer"),
            (Always, "answer-lawyer-aid"),
            (Always, "answer-advice-who"),
        ],
        &[],
    ),
    asking(general(
        Intent::Mistake,
        &[
            (Always, "answer-wrong"),
            (Open(OBJECTION), "answer-call-not-enough"),
        ],
        &[Days(REMEDIES)],
    )),
    facts(
        Intent::ReplyUntil,
        &[Groups(&["todo-reply"]), Days(&[D::Reply])],
        "answer-no-reply",
    ),
    facts(
        Intent::Documents,
        &[Groups(&["todo-submit", "todo-apply"]), Days(&[D::Submit]), Quotes],
        "answer-no-documents",
    ),
    facts(
        Intent::SubmitWhere,
        &[Address("answer-submit-there"), Only(&["contact-email"])],
        "answer-no-address",
    ),
    asking(general(
        Intent::MoreTime,
        &[
            (With(REMEDIES), "answer-time-law"),
            (Always, "answer-time-ask"),
            (With(&[D::Payment]), "answer-deferral"),
            (Always, "answer-time-before"),
        ],
        &[],
    )),
    asking(general(
        Intent::Missed,
        &[
            (Always, "answer-missed"),
            (With(REMEDIES), "object-late-restore"),
            (Always, "answer-advice-who"),
        ],
        &[],
    )),
    general(
        Intent::Away,
        &[
            (Always, "answer-away"),
            (Always, "answer-away-person"),
            (With(REMEDIES), "object-late-restore"),
        ],
        &[],
    ),
    facts(
        Intent::WhatIsIt,
        &[Groups(&[
            "what-kind",
            "what-title",
            "what-advertisement",
            "what-private",
            "what-suspicious",
            "what-unclear",
            "what-foreign",
        ])],
        "answer-no-kind",
    ),
    facts(
        Intent::WhoSent,
        &[Only(&["what-sender"]), Address("answer-address")],
        "answer-no-sender",
    ),
    facts(
        Intent::Addressee,
        &[Only(&["what-addressee"])],
        "answer-no-addressee",
    ),
    facts(Intent::LetterDate, &[Only(&["what-date"])], "answer-no-date"),
    facts(Intent::WhatToDo, &[All(Section::Todo)], "todo-not-found"),
    facts(Intent::Summary, &[Headline], "answer-no-kind"),
    with(
        facts(
            Intent::IfNothing,
            &[All(Section::Otherwise)],
            "answer-no-consequence",
        ),
        &[(Open(ANY), "answer-final")],
    ),
    with(
        facts(
            Intent::Enforcement,
            &[All(Section::Otherwise)],
            "answer-no-threat",
        ),
        &[
            (With(&[D::Payment]), "answer-enforcement"),
            (With(&[D::Payment]), "answer-enforcement-later"),
            (With(&[D::Payment]), "answer-debt-advice"),
        ],
    ),
    facts(Intent::Why, &[Quotes], "answer-no-reason"),
    facts(Intent::WhyDay, &[Steps], "answer-no-remedy-day"),
    facts(Intent::WhomToCall, &[All(Section::Contact)], "answer-no-contact"),
    facts(
        Intent::OfficeHours,
        &[Only(&["contact-hours"])],
        "answer-no-hours",
    ),
    facts(
        Intent::OfficeWhere,
        &[Address("answer-address")],
        "answer-no-address",
    ),
    facts(
        Intent::Reference,
        &[Only(&["what-reference", "money-reference"])],
        "answer-no-reference",
    ),
    facts(Intent::Term, &[], "answer-no-term"),
    facts(
        Intent::AppointmentWhen,
        &[Groups(&["todo-attend"]), Days(&[D::Appointment])],
        "answer-no-appointment",
    ),
    asking(general(
        Intent::AppointmentMove,
        &[
            (Always, "answer-move-appointment"),
            (Always, "answer-move-appointment-ill"),
        ],
        &[Days(&[D::Appointment])],
    )),
    general(
        Intent::LetterLate,
        &[
            (Always, "answer-late-letter"),
            (Always, "answer-late-letter-proof"),
        ],
        &[Days(REMEDIES)],
    ),
    asking(general(
        Intent::Moved,
        &[(Always, "answer-moved"), (Always, "answer-moved-valid")],
        &[],
    )),
    asking(general(
        Intent::NotMe,
        &[(Always, "answer-not-me")],
        &[Only(&["what-addressee"])],
    )),
    general(
        Intent::IsReal,
        &[
            (Official, "answer-real"),
            (Always, "answer-real-check"),
            (Always, "answer-real-number"),
        ],
        &[Only(&[
            "what-advertisement",
            "what-private",
            "what-suspicious",
            "what-unclear",
            "what-sender",
        ])],
    ),
    facts(Intent::MissingPage, &[MissingPages], "answer-all-pages"),
    general(Intent::Help, HELP, &[Only(&["contact-phone"])]),
    general(
        Intent::Language,
        &[
            (Always, "answer-language"),
            (Always, "answer-language-companion"),
            (Always, "answer-help-migration"),
        ],
        &[],
    ),
    general(Intent::WriteLetter, &[(Always, "answer-drafts")], &[]),
    general(
        Intent::Privacy,
        &[(Always, "answer-privacy"), (Always, "answer-privacy-delete")],
        &[],
    ),
    general(Intent::WhoAreYou, &[(Always, "answer-who")], &[]),
    general(Intent::Hello, &[(Always, "answer-hello")], &[]),
    general(Intent::OffTopic, &[(Always, "answer-off-topic")], &[]),
    facts(Intent::NotKnown, &[], "answer-not-in-letter"),
    general(
        Intent::Distress,
        &[
            (Always, "answer-distress"),
            (Always, "answer-distress-phone"),
            (Always, "answer-distress-emergency"),
        ],
        &[],
    ),
    general(
        Intent::Threat,
        &[(Always, "answer-threat"), (Always, "answer-distress-phone")],
        &[],
    ),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_intent_has_one_row() {
        for intent in Intent::ALL {
            assert_eq!(
                ROWS.iter().filter(|row| row.intent == *intent).count(),
                1,
                "{intent}"
            );
        }
        assert_eq!(ROWS.len(), Intent::ALL.len());
    }
}
