//! What the reader has to do.

use jiff::civil::Date;

use super::say::Said;
use super::{Part, Section, day, money, nature};
use crate::message::{Arg, Message};
use crate::notice::{Action, ActionKind, Deadline, DeadlineKind, Notice};

/// How one kind of action is told.
struct Deed {
    kind: ActionKind,
    /// Without a day.
    plain: &'static str,
    /// With a day ahead.
    by: &'static str,
    /// With a day that has passed.
    late: &'static str,
    /// What to say when it has passed, beside what the law says.
    done: &'static [&'static str],
    /// What to say when it has passed and the law says nothing.
    after: &'static [&'static str],
}

/// The actions of this section. Objecting is not here: nobody has to, so it has its own section.
const DEEDS: &[Deed] = &[
    Deed {
        kind: ActionKind::Pay,
        plain: "todo-pay",
        by: "todo-pay-by",
        late: "todo-pay-late",
        done: &["todo-late-pay"],
        after: &["todo-late-pay", "todo-late-pay-now"],
    },
    Deed {
        kind: ActionKind::Reply,
        plain: "todo-reply",
        by: "todo-reply-by",
        late: "todo-reply-late",
        done: &[],
        after: &["todo-late-ask"],
    },
    Deed {
        kind: ActionKind::Submit,
        plain: "todo-submit",
        by: "todo-submit-by",
        late: "todo-submit-late",
        done: &[],
        after: &["todo-late-ask"],
    },
    Deed {
        kind: ActionKind::Attend,
        plain: "todo-attend",
        by: "todo-attend-by",
        late: "todo-attend-late",
        done: &[],
        after: &["todo-late-ask"],
    },
    Deed {
        kind: ActionKind::Apply,
        plain: "todo-apply",
        by: "todo-apply-by",
        late: "todo-apply-late",
        done: &[],
        after: &["todo-late-ask"],
    },
];

/// Paying where the sum cannot be told.
const PAY_UNCLEAR: Deed = Deed {
    kind: ActionKind::Pay,
    plain: "todo-pay-unclear",
    by: "todo-pay-unclear-by",
    late: "todo-pay-unclear-late",
    done: &["todo-late-pay"],
    after: &["todo-late-pay", "todo-late-pay-now"],
};

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
            // Nobody has to object, and keeping the letter is told last.
            ActionKind::Object | ActionKind::Keep => false,
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
    if let Some(action) = notice
        .actions
        .iter()
        .find(|action| action.kind == ActionKind::Keep)
    {
        said.lead(HERE, Message::new("todo-keep"), &action.source);
    }
    if warned.is_none_or(|row| row.payment) {
        other_days(notice, today, said);
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
    let (source, index) = (&notice.payment.source, action.deadline);
    match (named(action), action.due.filter(|day| *day >= today)) {
        (Some(sum), Some(day)) => {
            let message = Message::new("todo-debit-day").with("day", day).with("sum", sum);
            said.say(HERE, Part::Detail, message, source, index);
            said.say(HERE, Part::Left, day::left(day, today, true), &[], index);
        }
        _ => said.detail(HERE, Message::new("money-debit"), source),
    }
    said.detail(HERE, Message::new("todo-debit-balance"), &[]);
}

/// The sum that the action names in its own sentence.
fn named(action: &Action) -> Option<Arg> {
    let sum = action
        .text
        .args
        .iter()
        .find(|(_, arg)| matches!(arg, Arg::Cents(_)));
    sum.map(|(_, arg)| arg.clone())
}

/// The sum to pay: the one that the action names, else the one that is due on the day.
fn sum(notice: &Notice, action: &Action, due: Option<Date>) -> Option<Arg> {
    named(action).or_else(|| money::due(notice, due).map(Arg::Cents))
}

/// Days of the letter that belong to no action, so that none is passed over.
fn other_days(notice: &Notice, today: Date, said: &mut Said) {
    const HERE: Section = Section::Todo;
    let told: Vec<usize> = notice
        .actions
        .iter()
        .filter_map(|action| action.deadline)
        .collect();
    for (index, deadline) in notice.deadlines.iter().enumerate() {
        let has_its_place = matches!(
            deadline.kind,
            DeadlineKind::Objection | DeadlineKind::Court | DeadlineKind::Payment
        );
        if has_its_place || told.contains(&index) {
            continue;
        }
        let lead = match deadline.date {
            Some(day) if day < today => Message::new("todo-note-late").with("day", day),
            Some(day) => Message::new("todo-note-by").with("day", day),
            None => Message::new("todo-note"),
        };
        said.say(HERE, Part::Lead, lead, &deadline.source, Some(index));
        about(index, deadline, said);
        day::say(HERE, index, deadline, today, said);
    }
}

/// What a deadline belongs to, in the words of the letter.
fn about(index: usize, deadline: &Deadline, said: &mut Said) {
    // A payment is told with its sum.
    if deadline.kind != DeadlineKind::Payment
        && let Some(label) = &deadline.label
    {
        let message = Message::new("todo-label").with("label", label.as_str());
        said.say(
            Section::Todo,
            Part::Detail,
            message,
            &deadline.source,
            Some(index),
        );
    }
}

/// One thing to do with its day; whether anything was said.
fn deed(notice: &Notice, action: &Action, today: Date, said: &mut Said) -> bool {
    const HERE: Section = Section::Todo;
    let Some(mut deed) = DEEDS.iter().find(|deed| deed.kind == action.kind) else {
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
    let sum = (deed.kind == ActionKind::Pay)
        .then(|| sum(notice, action, due))
        .flatten();
    if deed.kind == ActionKind::Pay && sum.is_none() {
        deed = &PAY_UNCLEAR;
    }
    let mut lead = match (due, attend_at) {
        (Some(day), Some(clock)) => Message::new("todo-attend-clock")
            .with("day", day)
            .with("clock", clock),
        (Some(day), None) => Message::new(if late { deed.late } else { deed.by }).with("day", day),
        (None, _) => Message::new(deed.plain),
    };
    if let Some(sum) = sum {
        lead = lead.with("sum", sum);
    }
    said.say(HERE, Part::Lead, lead, &action.source, index);

    if let Some((index, deadline)) = deadline {
        if let Some(clock) = clock.filter(|_| attend_at.is_none() && !late) {
            let message = Message::new("todo-clock").with("clock", clock);
            said.say(HERE, Part::Detail, message, &deadline.source, Some(index));
        }
        about(index, deadline, said);
        day::say(HERE, index, deadline, today, said);
    } else if let Some(due) = due {
        let event = deed.kind == ActionKind::Attend;
        said.say(HERE, Part::Left, day::left(due, today, event), &[], None);
    }
    if late {
        after(deed, deadline.map(|(_, deadline)| deadline), index, said);
    }
    true
}

/// What can still be done when the day has passed.
fn after(deed: &Deed, deadline: Option<&Deadline>, index: Option<usize>, said: &mut Said) {
    let missed = deadline.and_then(|deadline| deadline.missed.clone());
    // That it may be done already is said in any case; the rest only where the law has nothing to say.
    let keep = if missed.is_some() { deed.done } else { deed.after };
    let sentences = keep.iter().map(|id| Message::new(*id)).chain(missed);
    for text in sentences {
        said.say(Section::Todo, Part::Detail, text, &[], index);
    }
}
