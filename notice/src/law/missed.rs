//! What can still be done after a missed day.

use jiff::civil::Date;

use super::case::Case;
use super::count::told;
use super::period::{last_day, years};
use super::places::Seat;
use super::remedies::Rule;
use crate::message::Message;
use crate::notice::{Deadline, DeadlineKind};

/// The hint for a deadline whose day is past: the later day that may hold, reinstatement
/// (Wiedereinsetzung) within the period of its code, or simply to act at once.
pub(crate) fn missed(deadline: &Deadline, case: &Case) -> Option<Message> {
    let day = deadline.date.filter(|day| *day < case.today)?;
    if let Some(later) = deadline
        .fallback
        .as_ref()
        .filter(|later| later.date >= case.today)
    {
        return Some(Message::new("law-missed-later").with("date", later.date));
    }
    match deadline.kind {
        DeadlineKind::Objection | DeadlineKind::Court if !case.corrections.objected => {
            let rule = Rule::find(case.arrival.regime, case.rule_land(), &case.letter.kind)?;
            let procedure = rule.procedure;
            let (period, law) = procedure.restitution;
            if let Some(long) = procedure.missed_long.filter(|_| a_year_ago(day, case.today)) {
                return Some(Message::new(long).with("date", day));
            }
            Some(
                Message::new(procedure.missed)
                    .with("date", day)
                    .with("period", told(period))
                    .with("law", law),
            )
        }
        DeadlineKind::Payment if case.letter.payment.direct_debit => None,
        DeadlineKind::Payment => Some(Message::new("law-missed-payment").with("date", day)),
        DeadlineKind::Reply => Some(Message::new("law-missed-reply").with("date", day)),
        DeadlineKind::Submit => Some(Message::new("law-missed-submit").with("date", day)),
        DeadlineKind::Appointment => Some(Message::new("law-missed-appointment").with("date", day)),
        DeadlineKind::Objection | DeadlineKind::Court | DeadlineKind::Other => None,
    }
}

/// Whether more than a year has passed since `day`: then no reinstatement is left (§ 60 Abs. 3 VwGO, § 67
/// Abs. 3 SGG, § 110 Abs. 3 AO, § 234 Abs. 3 ZPO), except after force majeure.
fn a_year_ago(day: Date, today: Date) -> bool {
    last_day(day, years(1), &Seat::default()).is_some_and(|end| end < today)
}
