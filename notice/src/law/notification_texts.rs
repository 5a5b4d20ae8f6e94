//! What is said about a day of notification: the step, the assumption, the later day.

use jiff::civil::{Date, date};

use super::Regime;
use super::fictions::Count::{AfterPublication, AfterRetrieval};
use super::fictions::Country::Abroad;
use super::fictions::{Fiction, Shift, USER_ACCOUNT};
use super::holidays::DayOff;
use super::notification::{Arrival, Days, Later, Standing};
use super::period::last_day;
use crate::letter::Delivery::{Electronic, Portal, Registered};
use crate::message::Message;
use crate::notice::Step;

impl Arrival {
    /// The day on which a notice in the mailbox of a user account counts as notified, where it is known when
    /// it was put there.
    pub(super) fn in_user_account(&self) -> Option<Date> {
        last_day(self.posted.or(self.issued)?, USER_ACCOUNT.0, &self.home)
    }

    /// The steps to that day.
    pub(super) fn account_steps(&self, account: Date) -> Vec<Step> {
        let step = |date: Date, text: Message| Step {
            date,
            law: USER_ACCOUNT.1.to_owned(),
            text,
        };
        let provided = self.posted.or(self.issued).unwrap_or(account);
        let count = crate::message::Arg::Count(i64::from(USER_ACCOUNT.0.count));
        vec![
            step(provided, Message::new("law-step-provided").with("date", provided)),
            step(
                account,
                Message::new("law-step-fiction-account")
                    .with("count", count)
                    .with("date", account),
            ),
        ]
    }

    pub(super) fn sent_text(&self, row: &Fiction, sent: Date) -> Message {
        let id = match (row.count, row.delivery, self.posted.is_some()) {
            (AfterRetrieval, ..) => "law-step-retrieved",
            (AfterPublication(_), ..) => "law-step-published",
            (_, Portal, _) => "law-step-provided",
            (_, Electronic, _) => "law-step-sent",
            (_, _, true) => "law-step-posted",
            (_, _, false) => "law-step-posted-assumed",
        };
        Message::new(id).with("date", sent)
    }

    pub(super) fn assumption(&self, row: &Fiction, rule: &Days, sent: Date) -> Option<Message> {
        let id = match (row.count, row.delivery, row.to, rule.standing) {
            (AfterRetrieval, ..) => return Some(Message::new("law-assume-received").with("date", sent)),
            (AfterPublication(_), ..) => "law-assume-public",
            // From 2026 the provision counts, before that the message about it.
            (_, Portal, ..)
                if matches!(self.regime, Regime::Ao | Regime::Kag) && sent >= date(2026, 1, 1) =>
            {
                "law-assume-portal-ready"
            }
            (_, Portal, ..) => "law-assume-portal",
            (_, Electronic, ..) => "law-assume-electronic",
            (_, Registered, ..) => "law-assume-registered",
            (_, _, Abroad, _) => "law-assume-abroad",
            (.., Standing::Unverified(land)) => {
                return Some(
                    Message::new("law-assume-simple-unverified")
                        .with("date", sent)
                        .with("land", land.name()),
                );
            }
            (.., Standing::LandUnknown) => "law-assume-simple-no-land",
            (.., Standing::Settled) if self.posted.is_some() => "law-assume-simple-posted",
            _ => "law-assume-simple",
        };
        Some(Message::new(id).with("date", sent))
    }
}

/// The step that names the day of notification.
pub(super) fn fiction_text(row: &Fiction, rule: &Days, counted: Date, shifted: Date) -> Message {
    let count = rule.after.map_or(0, |period| i64::from(period.count));
    let message = |id: &'static str| Message::new(id).with("date", counted);
    let counting = |id| message(id).with("count", crate::message::Arg::Count(count));
    match (row.count, row.to, row.shift, rule.standing) {
        (AfterRetrieval, ..) => message("law-step-fiction-retrieved"),
        (AfterPublication(_), ..) => message("law-step-fiction-public"),
        (_, Abroad, ..) => message("law-step-fiction-abroad"),
        (_, _, Shift::Disputed, _) if shifted != counted => {
            counting("law-step-fiction-disputed").with("later", shifted)
        }
        (.., Standing::Unverified(land)) => counting("law-step-fiction-unverified").with("land", land.name()),
        (.., Standing::LandUnknown) => counting("law-step-fiction-no-land"),
        _ => counting("law-step-fiction"),
    }
}

/// The later day of notification under the other reading.
pub(super) fn later(row: &Fiction, rule: &Days, counted: Date, shifted: Date) -> Option<Later> {
    let (date, law, text) = match (row.shift, rule.standing) {
        (Shift::Disputed, _) => (shifted, "§ 108 Abs. 3 AO", "law-later-disputed"),
        (_, Standing::Unverified(_) | Standing::LandUnknown) => {
            (counted.tomorrow().ok()?, rule.law, "law-later-unverified")
        }
        _ => return None,
    };
    (date > counted).then(|| Later {
        date,
        law: law.to_owned(),
        text,
    })
}

/// A step to the next working day.
pub(crate) fn shift_step(id: &'static str, law: &str, from: Date, to: Date, why: DayOff) -> Step {
    let reason = match why {
        DayOff::Saturday => Message::new("law-day-saturday"),
        DayOff::Sunday => Message::new("law-day-sunday"),
        DayOff::Holiday(name) => Message::new("law-day-holiday").with("name", name),
    };
    Step {
        date: to,
        law: law.to_owned(),
        text: Message::new(id)
            .with("from", from)
            .with("reason", reason)
            .with("date", to),
    }
}
