//! One sentence that says it all.

use super::sender::{Sender, sender};
use super::{charge, money, nature};
use crate::message::{Arg, Message};
use crate::notice::{ActionKind, Notice};

/// A headline in its two forms: with the authority as the subject, and without.
type Forms = (&'static str, &'static str);

/// What the letter wants, by what has to be done; the first row that the actions hold counts.
const WANTS: &[(ActionKind, Forms)] = &[
    (ActionKind::Attend, ("headline-attend", "headline-attend-unnamed")),
    (ActionKind::Submit, ("headline-submit", "headline-submit-unnamed")),
    (ActionKind::Reply, ("headline-reply", "headline-reply-unnamed")),
    (ActionKind::Apply, ("headline-apply", "headline-apply-unnamed")),
];

/// Kinds that say nothing beyond what such a headline says already.
const SAID: &[(&str, &str)] = &[("headline-attend", "jobcenter_appointment")];

/// The headline for this letter.
pub(super) fn headline(notice: &Notice) -> Message {
    if let Some(row) = nature::no_notice(notice) {
        return Message::new(row.headline);
    }
    let (forms, args) = choose(notice);
    // A charge such as "Hundesteuer" already says what it is about.
    let says_it = args.iter().any(|(name, _)| *name == "charge") || SAID.contains(&(forms.0, &notice.kind));
    let fill = |message: Message| {
        args.into_iter()
            .fold(message, |message, (name, arg)| message.with(name, arg))
    };
    let message = match sender(notice) {
        Some(Sender::Subject(sender)) => fill(Message::new(forms.0).with("sender", sender)),
        Some(Sender::Named(name)) => Message::new("headline-from")
            .with("name", name)
            .with("main", fill(Message::new(forms.1))),
        None => fill(Message::new(forms.1)),
    };
    match charge::name(&notice.kind).filter(|_| !says_it) {
        Some(kind) => Message::new("headline-about")
            .with("main", message)
            .with("kind", kind),
        None => message,
    }
}

fn choose(notice: &Notice) -> (Forms, Vec<(&'static str, Arg)>) {
    pays(notice)
        .or_else(|| receives(notice))
        .or_else(|| {
            let row = WANTS
                .iter()
                .find(|(kind, _)| notice.actions.iter().any(|action| action.kind == *kind));
            row.map(|(_, forms)| (*forms, Vec::new()))
        })
        .unwrap_or((("headline-write", "headline-write-unnamed"), Vec::new()))
}

/// The letter wants money.
fn pays(notice: &Notice) -> Option<(Forms, Vec<(&'static str, Arg)>)> {
    let wanted = money::wanted(notice)?;
    let debit = notice.payment.direct_debit;
    Some(match (wanted, charge::charge(&notice.kind)) {
        (money::Wanted::Sum(cents), Some(charge)) => {
            let forms = if debit {
                ("headline-debit-charge", "headline-debit-charge-unnamed")
            } else {
                ("headline-pay-charge", "headline-pay-charge-unnamed")
            };
            (forms, vec![("sum", Arg::Cents(cents)), ("charge", charge.into())])
        }
        (money::Wanted::Sum(cents), None) => {
            let forms = if debit {
                ("headline-debit", "headline-debit-unnamed")
            } else {
                ("headline-pay", "headline-pay-unnamed")
            };
            (forms, vec![("sum", Arg::Cents(cents))])
        }
        _ if debit => (
            ("headline-debit-money", "headline-debit-money-unnamed"),
            Vec::new(),
        ),
        (money::Wanted::Parts(parts), _) => (
            ("headline-pay-parts", "headline-pay-parts-unnamed"),
            vec![("parts", Arg::Count(parts))],
        ),
        (money::Wanted::Several, _) => (("headline-pay-money", "headline-pay-money-unnamed"), Vec::new()),
    })
}

/// The letter brings money.
fn receives(notice: &Notice) -> Option<(Forms, Vec<(&'static str, Arg)>)> {
    Some(match money::granted(notice)? {
        money::Wanted::Sum(cents) => (
            ("headline-receive", "headline-receive-unnamed"),
            vec![("sum", Arg::Cents(cents))],
        ),
        _ => (
            ("headline-receive-money", "headline-receive-money-unnamed"),
            Vec::new(),
        ),
    })
}
