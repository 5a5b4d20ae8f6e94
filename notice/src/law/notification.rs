//! The day of notification: fictions by code, delivery and day of posting, and real receipt.
//!
//! A fiction names the day on which a letter *counts* as notified. A later real receipt takes its place;
//! an earlier one does not.

use jiff::civil::Date;

use super::Land;
use super::Regime::{self, OWiG, StPO, Zpo};
use super::character::has;
use super::fictions::Act::Federal;
use super::fictions::Count::{After, AfterPublication, AfterRetrieval};
use super::fictions::Country::{Abroad, Anywhere, Inland};
use super::fictions::{FICTIONS, Fiction, LAND_ACTS, POSTMODG, SERVICE, Shift};
use super::notification_texts::{fiction_text, later, shift_step};
use super::period::{days, last_day, next_working_day, working_days};
use super::places::Seat;
use crate::letter::Delivery::{self, Electronic, Portal, Public, Registered, Simple};
use crate::letter::Period;
use crate::message::Message;
use crate::notice::Step;

/// What is known about how and when a letter came.
#[derive(Clone, Debug)]
pub(crate) struct Arrival {
    /// The code.
    pub regime: Regime,
    /// Id of the kind of notice.
    pub kind: String,
    /// Land of the authority.
    pub land: Option<Land>,
    /// Whether the authority is one of the Bund.
    pub federal: bool,
    /// The date of the letter, where it is a sensible one.
    pub issued: Option<Date>,
    /// The printed day of posting, sending, provision or publication.
    pub posted: Option<Date>,
    /// The printed or written day of service.
    pub served: Option<Date>,
    /// How it was delivered, where the page or the reader tells.
    pub delivery: Option<Delivery>,
    /// Whether it went abroad.
    pub abroad: bool,
    /// The day of real receipt, service or retrieval, as the reader says.
    pub received: Option<Date>,
    /// Where the addressee lives.
    pub home: Seat,
    /// Today, because nothing was received after it.
    pub today: Date,
}

/// The day of notification, or the question that would settle it.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Notified {
    /// A day, with how it came about.
    On(Day),
    /// No day can be told.
    Unknown(Message),
}

/// A day that starts a period, with how it came about.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Day {
    /// The day.
    pub date: Date,
    /// The steps to it.
    pub steps: Vec<Step>,
    /// What was assumed.
    pub assumption: Option<Message>,
    /// What the reader may correct.
    pub question: Option<Message>,
    /// A later day that holds under another reading of the law.
    pub later: Option<Later>,
}

/// A later day of notification where the law is disputed or could not be verified.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Later {
    /// The day.
    pub date: Date,
    /// The section.
    pub law: String,
    /// The message that says when it holds.
    pub text: &'static str,
}

impl Arrival {
    /// How it was delivered, an ordinary letter where nothing tells.
    pub(crate) fn way(&self) -> Delivery {
        self.delivery.unwrap_or_default()
    }

    /// A day of receipt for an example: three working days after the letter, or today where that is earlier
    /// or the letter has no date.
    pub(crate) fn guess(&self) -> Date {
        let sent = self.posted.or(self.issued);
        let received = sent
            .and_then(|sent| last_day(sent, working_days(3), &self.home))
            .map_or(self.today, |guess| guess.min(self.today));
        received.max(sent.unwrap_or(Date::MIN))
    }

    /// A day of receipt that cannot be, as a question.
    fn impossible(&self) -> Option<Message> {
        let received = self.received?;
        if received > self.today {
            return Some(Message::new("law-ask-received-future").with("received", received));
        }
        let sent = self.posted.or(self.issued)?;
        (received < sent).then(|| {
            Message::new("law-ask-received-too-early")
                .with("received", received)
                .with("issued", sent)
        })
    }

    /// The day of legal notification (Bekanntgabe).
    pub(crate) fn notified(&self) -> Notified {
        if let Some(question) = self.impossible() {
            return Notified::Unknown(question);
        }
        match self.fiction() {
            Some(row) => self.by_fiction(row),
            None => self.by_service(),
        }
    }

    /// The day on which the letter really came: receipt, service, handing over.
    pub(crate) fn really(&self) -> Notified {
        if let Some(question) = self.impossible() {
            return Notified::Unknown(question);
        }
        let formal = !matches!(self.way(), Simple | Electronic | Portal | Public);
        if formal {
            return self.by_service();
        }
        let Some(date) = self.received.or(self.served) else {
            let id = if self.abroad {
                "law-ask-received-abroad"
            } else {
                "law-ask-received"
            };
            return Notified::Unknown(Message::new(id));
        };
        let law = self.regime.counting().authority_start.to_owned();
        Notified::On(Day {
            date,
            steps: vec![Step {
                date,
                law,
                text: Message::new("law-step-received").with("date", date),
            }],
            assumption: Some(Message::new("law-assume-received").with("date", date)),
            question: None,
            later: None,
        })
    }

    fn fiction(&self) -> Option<&'static Fiction> {
        let posted = self.posted.or(self.issued).unwrap_or(POSTMODG);
        let country = if self.abroad { Abroad } else { Inland };
        FICTIONS.iter().find(|row| {
            row.regimes.contains(&self.regime)
                && row.delivery == self.way()
                && (row.to == Anywhere || row.to == country)
                && (row.kinds.is_empty() || row.kinds.iter().any(|words| has(&self.kind, words)))
                && posted >= row.from
        })
    }

    fn by_fiction(&self, row: &Fiction) -> Notified {
        let sent = match row.count {
            After(_) => self.posted.or(self.issued),
            AfterPublication(_) => self.posted,
            AfterRetrieval => self.received,
        };
        let Some(sent) = sent else {
            return match (self.received, row.count) {
                // Without a date of the letter the day of receipt is the earliest that notification can be.
                (Some(_), After(_)) => self.by_service(),
                (_, After(_)) => Notified::Unknown(Message::new("law-ask-letter-date")),
                (_, AfterPublication(_)) => Notified::Unknown(Message::new("law-ask-published")),
                (_, AfterRetrieval) => Notified::Unknown(Message::new("law-ask-retrieved")),
            };
        };
        let rule = self.days(row, sent);
        let Some(counted) = rule.after.and_then(|period| last_day(sent, period, &self.home)) else {
            return Notified::Unknown(Message::new("law-ask-letter-date"));
        };
        let mut steps = vec![Step {
            date: sent,
            law: rule.law.to_owned(),
            text: self.sent_text(row, sent),
        }];
        let (shifted, why) = next_working_day(counted, std::slice::from_ref(&self.home));
        steps.push(Step {
            date: counted,
            law: rule.law.to_owned(),
            text: fiction_text(row, &rule, counted, shifted),
        });
        let mut day = counted;
        if let (Shift::Yes, Some(why)) = (row.shift, why) {
            day = shifted;
            steps.push(shift_step(
                "law-step-notified-shift",
                "§ 108 Abs. 3 AO",
                counted,
                shifted,
                why,
            ));
        }
        let mut assumption = self.assumption(row, &rule, sent);
        let mut question = Some(Message::new("law-ask-later").with("date", day));
        if row.count == AfterRetrieval {
            question = None;
        } else if let Some(received) = self.received.filter(|received| *received > day) {
            day = received;
            steps.push(Step {
                date: received,
                law: rule.law.to_owned(),
                text: Message::new("law-step-received-later").with("date", received),
            });
            assumption = Some(Message::new("law-assume-received").with("date", received));
            question = None;
        } else if let Some(received) = self.received {
            assumption = Some(
                Message::new("law-assume-received-earlier")
                    .with("received", received)
                    .with("date", day),
            );
            question = None;
        }
        let mut later = later(row, &rule, counted, shifted).filter(|later| later.date > day);
        if row.count == AfterRetrieval
            && let Some(account) = self.in_user_account().filter(|account| *account < day)
        {
            later = Some(Later {
                date: day,
                law: rule.law.to_owned(),
                text: "law-later-portal",
            });
            day = account;
            steps = self.account_steps(account);
            let provided = self.posted.or(self.issued).unwrap_or(account);
            assumption = Some(Message::new("law-assume-account").with("date", provided));
        }
        Notified::On(Day {
            date: day,
            steps,
            assumption,
            question,
            later,
        })
    }

    /// How many days the act of this authority gives.
    fn days(&self, row: &Fiction, sent: Date) -> Days {
        let after = match row.count {
            After(period) | AfterPublication(period) => Some(period),
            AfterRetrieval => Some(days(1)),
        };
        if row.act == Federal || self.federal {
            return Days {
                after,
                law: row.law,
                standing: Standing::Settled,
            };
        }
        let three = Some(days(3));
        let Some(act) = LAND_ACTS.iter().find(|act| Some(act.land) == self.land) else {
            let standing = if sent >= POSTMODG {
                Standing::LandUnknown
            } else {
                Standing::Settled
            };
            return Days {
                after: three,
                law: row.law,
                standing,
            };
        };
        // The service acts of the Länder keep the name of the federal one here; only their day differs.
        let (law, four_days_from) = if row.delivery == Registered {
            (row.law, act.registered_from)
        } else {
            (act.law, act.four_days_from)
        };
        match four_days_from {
            Some(from) if sent >= from => Days {
                after,
                law,
                standing: Standing::Settled,
            },
            _ if sent < POSTMODG => Days {
                after: three,
                law,
                standing: Standing::Settled,
            },
            _ => Days {
                after: three,
                law,
                standing: Standing::Unverified(act.land),
            },
        }
    }

    /// The day of service or real receipt, where page or reader give it.
    fn by_service(&self) -> Notified {
        let law = self.service_law();
        let day = |date: Date, step: &'static str, assumption: &'static str| {
            Notified::On(Day {
                date,
                steps: vec![Step {
                    date,
                    law: law.to_owned(),
                    text: Message::new(step).with("date", date),
                }],
                assumption: Some(Message::new(assumption).with("date", date)),
                question: None,
                later: None,
            })
        };
        match (self.received, self.served) {
            (Some(date), _) => day(date, "law-step-received", "law-assume-received"),
            (None, Some(date)) => day(date, "law-step-served", "law-assume-served"),
            (None, None) => Notified::Unknown(Message::new(self.question())),
        }
    }

    /// The section by which a letter is served in this way.
    fn service_law(&self) -> &'static str {
        SERVICE
            .iter()
            .find(|(regimes, ways, _)| {
                (regimes.is_empty() || regimes.contains(&self.regime))
                    && (ways.is_empty() || ways.contains(&self.way()))
            })
            .map_or("§ 130 Abs. 1 BGB", |(_, _, law)| law)
    }

    /// The question that asks for the day of service or receipt.
    fn question(&self) -> &'static str {
        match self.way() {
            _ if self.abroad => "law-ask-received-abroad",
            Delivery::Pzu => "law-ask-served",
            Delivery::RegisteredReturn | Registered => "law-ask-slip",
            Delivery::HandedOver => "law-ask-handed-over",
            Portal => "law-ask-retrieved",
            Public => "law-ask-published",
            Simple | Electronic if matches!(self.regime, OWiG | StPO | Zpo) => "law-ask-served",
            Simple | Electronic => "law-ask-received",
        }
    }
}

/// How many days the act of an authority gives, and how sure that is.
pub(super) struct Days {
    /// How long after posting.
    pub(super) after: Option<Period>,
    /// By which section.
    pub(super) law: &'static str,
    /// How sure that is.
    pub(super) standing: Standing,
}

/// How sure a row is.
#[derive(Clone, Copy)]
pub(super) enum Standing {
    /// The act is known.
    Settled,
    /// The act of this Land may already give four days.
    Unverified(Land),
    /// Three or four days, depending on a Land that is not known.
    LandUnknown,
}

/// Whether the name of an authority is one of the Bund, whose own act then decides.
pub(crate) fn federal(authority: Option<&str>) -> bool {
    authority.is_some_and(|name| {
        let name = name.to_lowercase();
        // "Bundesstadt Bonn" is a municipality of a Land.
        name.contains("bundes") && !name.contains("bundesstadt")
    })
}
