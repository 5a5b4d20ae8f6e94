//! What the reader has to do.

use jiff::civil::Date;

use super::say::Said;
use super::{Part, Section, day, money, nature};
use crate::message::{Arg, Message};
use crate::notice::{Action, ActionKind, DeadlineKind, Notice};

/// How one kind of action is told.
struct Deed {
    kind: ActionKind,
    /// Without a day.
    plain: &'static str,
    /// With a day ahead.
    by: &'static str,
    /// With a day that has passed.
    late: &'static str,
    /// What to do when it has passed.
    after: &'static [&'static str],
}

/// The actions of this section. Objecting is not here: nobody has to, so it has its own section.
const DEEDS: &[Deed] = &[
    Deed {
        kind: ActionKind::Pay,
        plain: "todo-pay",
        by: "todo-pay-by",
        late: "todo-pay-late",
        after: &["todo-late-pay", "todo-late-pay-now"],
    },
    Deed {
        kind: ActionKind::Reply,
        plain: "todo-reply",
        by: "todo-reply-by",
        late: "todo-reply-late",
        after: &["todo-late-ask"],
    },
    Deed {
        kind: ActionKind::Submit,
        plain: "todo-submit",
        by: "todo-submit-by",
        late: "todo-submit-late",
        after: &["todo-late-ask"],
    },
    Deed {
        kind: ActionKind::Attend,
        plain: "todo-attend",
        by: "todo-attend-by",
        late: "todo-attend-late",
        after: &["todo-late-ask"],
    },
    Deed {
        kind: ActionKind::Apply,
        plain: "todo-apply",
        by: "todo-apply-by",
        late: "todo-apply-late",
        after: &["todo-late-ask"],
    },
];

/// The sentences of the section.
pub(super) fn say(notice: &Notice, today: Date, said: &mut Said) {
    const HERE: Section = Section::Todo;
    let warned = nature::no_notice(notice);
    for id in warned.map_or(&[][..], |row| row.todo) {
        said.lead(HERE, Message::new(*id), &[]);
    }
    let mut any = warned.is_some();
    for action in &notice.actions {
        // Who may be defrauded is not told to pay.
        if warned.is_some_and(|row| !row.payment) && action.kind == ActionKind::Pay {
            continue;
        }
        any |= match action.kind {
            ActionKind::Object => false,
            ActionKind::Keep => {
                said.lead(HERE, Message::new("todo-keep"), &action.source);
                true
            }
            ActionKind::None if warned.is_some() => false,
            ActionKind::None => {
                nothing(notice, action, today, said);
                true
            }
            _ => deed(notice, action, today, said),
        };
    }
    if !any {
        said.lead(HERE, Message::new("todo-not-found"), &[]);
        said.detail(HERE, Message::new("todo-read-yourself"), &[]);
    }
}

/// Nothing to do, because the money is collected or because the letter wants nothing.
fn nothing(notice: &Notice, action: &Action, today: Date, said: &mut Said) {
    const HERE: Section = Section::Todo;
    if !notice.payment.direct_debit {
        said.lead(HERE, Message::new("todo-nothing"), &action.source);
        return;
    }
    said.lead(HERE, Message::new("todo-debit"), &action.source);
    said.detail(HERE, Message::new("money-debit"), &notice.payment.source);
    if !day::is_past(action.due, today) {
        said.detail(HERE, Message::new("todo-debit-balance"), &[]);
    }
}

/// One thing to do with its day; whether anything was said.
fn deed(notice: &Notice, action: &Action, today: Date, said: &mut Said) -> bool {
    const HERE: Section = Section::Todo;
    let Some(deed) = DEEDS.iter().find(|deed| deed.kind == action.kind) else {
        return false;
    };
    let deadline = action
        .deadline
        .and_then(|index| Some((index, notice.deadlines.get(index)?)));
    let due = deadline.and_then(|(_, deadline)| deadline.date).or(action.due);
    let clock = deadline.and_then(|(_, deadline)| deadline.clock);
    let index = deadline.map(|(index, _)| index);
    let late = day::is_past(due, today);

    let attend_at = (deed.kind == ActionKind::Attend && !late)
        .then_some(clock)
        .flatten();
    let mut lead = match (due, attend_at) {
        (Some(day), Some(clock)) => Message::new("todo-attend-clock")
            .with("day", day)
            .with("clock", clock),
        (Some(day), None) => Message::new(if late { deed.late } else { deed.by }).with("day", day),
        (None, _) => Message::new(deed.plain),
    };
    if deed.kind == ActionKind::Pay {
        let sum = money::due(notice, due).map(Arg::Cents);
        lead = lead.with("sum", sum.unwrap_or_else(|| Message::new("the-amount").into()));
    }
    said.say(HERE, Part::Lead, lead, &action.source, index);

    if let Some((index, deadline)) = deadline {
        if let Some(clock) = clock.filter(|_| attend_at.is_none() && !late) {
            let message = Message::new("todo-clock").with("clock", clock);
            said.say(HERE, Part::Detail, message, &deadline.source, Some(index));
        }
        if let Some(label) = deadline
            .label
            .as_deref()
            .filter(|_| deadline.kind != DeadlineKind::Payment)
        {
            let message = Message::new("todo-label").with("label", label);
            said.say(HERE, Part::Detail, message, &deadline.source, Some(index));
        }
        day::say(HERE, index, deadline, today, said);
    } else if let Some(due) = due {
        let event = deed.kind == ActionKind::Attend;
        said.say(HERE, Part::Left, day::left(due, today, event), &[], None);
    }
    for id in deed.after.iter().filter(|_| late) {
        said.detail(HERE, Message::new(*id), &[]);
    }
    true
}
