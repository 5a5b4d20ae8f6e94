//! What to do, the most urgent first.

use jiff::civil::Date;

use super::case::Case;
use super::payment::due;
use crate::letter::Nature;
use crate::message::{Arg, Message};
use crate::notice::{Action, ActionKind, AmountRole, Certainty, Deadline, DeadlineKind, Remedy, RemedyKind};
use crate::page::LineId;
use crate::reading::kinds::Character;

/// Which action a sort of deadline asks for, and its sentence with and without a day.
struct Deed {
    deadline: DeadlineKind,
    action: ActionKind,
    dated: &'static str,
    open: &'static str,
}

/// Actions that follow from deadlines. Paying and objecting have sentences of their own.
#[rustfmt::skip]
const DEEDS: &[Deed] = &[
    Deed { deadline: DeadlineKind::Reply,       action: ActionKind::Reply,  dated: "law-do-reply",  open: "law-do-reply-open" },
    Deed { deadline: DeadlineKind::Submit,      action: ActionKind::Submit, dated: "law-do-submit", open: "law-do-submit-open" },
    Deed { deadline: DeadlineKind::Appointment, action: ActionKind::Attend, dated: "law-do-attend", open: "law-do-attend-open" },
];

/// The sentence for objecting by remedy, with and without a day.
#[rustfmt::skip]
const OBJECT: &[(RemedyKind, &str, &str)] = &[
    (RemedyKind::Widerspruch,        "law-do-widerspruch", "law-do-widerspruch-open"),
    (RemedyKind::Einspruch,          "law-do-einspruch",   "law-do-einspruch-open"),
    (RemedyKind::Klage,              "law-do-klage",       "law-do-klage-open"),
    (RemedyKind::WiderspruchOrKlage, "law-do-either",      "law-do-either-open"),
];

/// The actions that the letter asks for. What must be done comes first, the earliest day first; objecting
/// comes after, because nobody has to; keeping the letter is all that is left where nothing is asked.
pub(crate) fn actions(case: &Case, deadlines: &[Deadline], remedy: &Remedy) -> Vec<Action> {
    if matches!(case.letter.nature, Nature::Advertisement | Nature::Suspicious) {
        return vec![plain(ActionKind::None, "law-do-nothing-doubtful", Vec::new())];
    }
    let mut must: Vec<Action> = pay(case, deadlines).into_iter().collect();
    must.extend(deeds(case, deadlines));
    must.sort_by_key(|action| (urgency(action, deadlines), rank(action.kind)));
    let mut actions = must;
    if let Some(debit) = debit(case, deadlines) {
        actions.push(debit);
    }
    if !case.corrections.objected {
        actions.extend(object(deadlines, remedy));
    }
    let asked = actions.iter().any(|action| action.kind != ActionKind::Object);
    let granted = case
        .letter
        .amounts
        .iter()
        .any(|amount| amount.role == AmountRole::Received)
        && !actions.iter().any(|action| action.kind == ActionKind::Pay);
    if (!asked || granted) && case.official() {
        actions.push(plain(ActionKind::Keep, "law-do-keep", Vec::new()));
    }
    actions
}

/// The day that decides how urgent an action is: its day, or the day of the example where none is known.
fn urgency(action: &Action, deadlines: &[Deadline]) -> Date {
    let example = || {
        action
            .deadline
            .and_then(|at| deadlines.get(at)?.example)
            .map(|example| example.date)
    };
    action.due.or_else(example).unwrap_or(Date::MAX)
}

fn rank(kind: ActionKind) -> u8 {
    match kind {
        ActionKind::Pay => 0,
        ActionKind::Reply => 1,
        ActionKind::Submit => 2,
        ActionKind::Attend => 3,
        ActionKind::Apply => 4,
        ActionKind::Object => 5,
        ActionKind::Keep | ActionKind::None => 6,
    }
}

fn plain(kind: ActionKind, id: &'static str, source: Vec<LineId>) -> Action {
    Action {
        kind,
        text: Message::new(id),
        due: None,
        deadline: None,
        source,
    }
}

/// Paying: the next open sum, where the letter wants one and does not collect it itself.
fn pay(case: &Case, deadlines: &[Deadline]) -> Option<Action> {
    let amounts = &case.letter.amounts;
    let payable = |role| matches!(role, AmountRole::ToPay | AmountRole::Instalment);
    let wanted: Vec<_> = amounts
        .iter()
        .filter(|amount| payable(amount.role) && amount.cents > 0)
        .collect();
    if wanted.is_empty() || case.letter.payment.direct_debit {
        return None;
    }
    let next = due(amounts, case.today);
    let deadline = payment_deadline(deadlines, next.and_then(|next| next.date), case.today);
    let day = deadline
        .and_then(|at| deadlines.get(at)?.date)
        .or_else(|| next?.date);
    let text = match (next, day) {
        (Some(next), Some(day)) if day < case.today => Message::new("law-do-pay-overdue")
            .with("sum", Arg::Cents(next.cents))
            .with("date", day),
        (Some(next), Some(day)) => Message::new("law-do-pay")
            .with("sum", Arg::Cents(next.cents))
            .with("date", day),
        (Some(next), None) => Message::new("law-do-pay-open").with("sum", Arg::Cents(next.cents)),
        (None, _) => Message::new("law-do-pay-unclear"),
    };
    let source = match next {
        Some(next) => wanted
            .iter()
            .filter(|amount| amount.cents == next.cents)
            .collect(),
        None => wanted.iter().collect::<Vec<_>>(),
    };
    let source = source
        .into_iter()
        .flat_map(|amount| amount.source.iter().copied())
        .collect();
    Some(Action {
        kind: ActionKind::Pay,
        text,
        due: day,
        deadline,
        source,
    })
}

/// The payment deadline of a sum: the one on its day, else the next one that is not past, else the last.
fn payment_deadline(deadlines: &[Deadline], day: Option<Date>, today: Date) -> Option<usize> {
    let payments = || {
        deadlines
            .iter()
            .enumerate()
            .filter(|(_, deadline)| deadline.kind == DeadlineKind::Payment)
    };
    if day.is_some() {
        return payments()
            .find(|(_, deadline)| deadline.date == day)
            .map(|(at, _)| at);
    }
    payments()
        .find(|(_, deadline)| deadline.date.is_none_or(|date| date >= today))
        .or_else(|| payments().next_back())
        .map(|(at, _)| at)
}

/// Direct debit: nothing to do but to have the money in the account.
fn debit(case: &Case, deadlines: &[Deadline]) -> Option<Action> {
    let payment = &case.letter.payment;
    if !payment.direct_debit {
        return None;
    }
    let next = due(&case.letter.amounts, case.today);
    let deadline = payment_deadline(deadlines, next.and_then(|next| next.date), case.today);
    let day = deadline.and_then(|at| deadlines.get(at)?.date);
    let text = match (next, day) {
        (Some(next), Some(day)) => Message::new("law-do-debit-day")
            .with("sum", Arg::Cents(next.cents))
            .with("date", day),
        _ => Message::new("law-do-debit"),
    };
    Some(Action {
        kind: ActionKind::None,
        text,
        due: day,
        deadline,
        source: payment.source.clone(),
    })
}

fn deeds(case: &Case, deadlines: &[Deadline]) -> Vec<Action> {
    let mut actions = Vec::new();
    for (at, deadline) in deadlines.iter().enumerate() {
        let Some(deed) = DEEDS.iter().find(|deed| deed.deadline == deadline.kind) else {
            continue;
        };
        let text = match deadline.date {
            Some(day) => Message::new(deed.dated).with("date", day),
            None => Message::new(deed.open),
        };
        actions.push(Action {
            kind: deed.action,
            text,
            due: deadline.date,
            deadline: Some(at),
            source: deadline.source.clone(),
        });
    }
    // Demands without a deadline of their own.
    for demand in &case.letter.demands {
        let Some(deed) = DEEDS.iter().find(|deed| deed.deadline == demand.kind) else {
            continue;
        };
        if actions.iter().any(|action| action.kind == deed.action) {
            continue;
        }
        actions.push(plain(deed.action, deed.open, demand.quote.source.clone()));
    }
    // A hearing asks for an answer even where the day could not be read.
    if case.character == Some(Character::Hearing)
        && case.official()
        && !actions
            .iter()
            .any(|action| matches!(action.kind, ActionKind::Reply | ActionKind::Submit))
    {
        actions.push(plain(ActionKind::Reply, "law-do-reply-open", Vec::new()));
    }
    actions
}

fn object(deadlines: &[Deadline], remedy: &Remedy) -> Option<Action> {
    let (_, dated, open) = OBJECT.iter().find(|(kind, ..)| *kind == remedy.kind)?;
    let at = deadlines
        .iter()
        .position(|deadline| matches!(deadline.kind, DeadlineKind::Objection | DeadlineKind::Court));
    let deadline = at.and_then(|at| deadlines.get(at));
    let day = deadline.and_then(|deadline| deadline.date);
    let text = match (day, deadline.map(|deadline| deadline.certainty)) {
        (Some(day), Some(Certainty::Stated | Certainty::Computed)) => Message::new(*dated).with("date", day),
        _ => Message::new(*open),
    };
    Some(Action {
        kind: ActionKind::Object,
        text,
        due: day,
        deadline: at,
        source: remedy.source.clone(),
    })
}
