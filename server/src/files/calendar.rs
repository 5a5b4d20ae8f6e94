//! The calendar file: one all-day entry for each day to keep, with reminders (iCalendar, RFC 5545).

use icalendar::{Alarm, Calendar, Component, Event, EventLike, Trigger};
use jiff::civil::Date;
use notice::Document;
use notice::notice::Deadline;

/// Days before a deadline on which the calendar reminds.
const REMINDERS: [i64; 3] = [7, 2, 0];

/// A calendar with the known days of the letter that are not past; `None` if there are none.
///
/// The entries carry the same sentences as the page, in the reader's language.
pub fn calendar(document: &Document, today: Date) -> Option<String> {
    let mut calendar = Calendar::new();
    for (index, deadline) in document.notice.deadlines.iter().enumerate() {
        if let Some(date) = deadline.date.filter(|date| *date >= today) {
            calendar.push(event(document, index, deadline, date));
        }
    }
    (!calendar.is_empty()).then(|| calendar.done().to_string())
}

fn event(document: &Document, index: usize, deadline: &Deadline<String>, date: Date) -> Event {
    let (title, description) = words(document, index, deadline);
    let mut event = Event::new();
    // Stable, so that importing the file twice does not double the entry; holds nothing of the letter.
    event.uid(&format!("{date}-{index}-{:?}@bescheid", deadline.kind));
    event.summary(&title).description(&description);
    if let Some(day) = chrono_day(date) {
        event.all_day(day);
    }
    for days in REMINDERS {
        // An all-day entry begins at midnight; nine in the morning is nine hours later.
        let before = icalendar_duration(days);
        event.alarm(Alarm::display(&title, Trigger::before_start(before)));
    }
    event.done()
}

fn words(document: &Document, index: usize, deadline: &Deadline<String>) -> (String, String) {
    let told = |text: &Option<String>| text.clone().unwrap_or_default();
    let statement = document
        .summary
        .statements
        .iter()
        .find(|statement| statement.deadline == Some(index));
    let action = document
        .notice
        .actions
        .iter()
        .find(|action| action.deadline == Some(index));
    let title = action
        .map(|action| action.text.clone())
        .or_else(|| statement.map(|statement| statement.text.clone()))
        .unwrap_or_else(|| document.summary.headline.clone());
    let parts = [document.summary.headline.clone(), told(&deadline.assumption)];
    let description = parts
        .into_iter()
        .filter(|part| !part.is_empty())
        .collect::<Vec<_>>()
        .join("\n");
    (title, description)
}

fn chrono_day(date: Date) -> Option<chrono::NaiveDate> {
    let (month, day) = (u32::try_from(date.month()).ok()?, u32::try_from(date.day()).ok()?);
    chrono::NaiveDate::from_ymd_opt(i32::from(date.year()), month, day)
}

fn icalendar_duration(days: i64) -> chrono::Duration {
    chrono::Duration::days(days) - chrono::Duration::hours(9)
}
