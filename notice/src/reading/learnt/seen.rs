//! What a letter offers to learn from: its days, periods and sums with their signs.

use jiff::civil::Date;

use super::numbers;
use super::signs::{Place, What};
use crate::letter::Delivery;
use crate::notice::DeadlineKind;
use crate::page::Page;
use crate::reading::parts::Parts;
use crate::reading::text::Text;
use crate::reading::{amounts, dates, deadlines, delivery, issue, kinds, periods, remedy, sender};

/// What stands at a place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sort {
    /// A day.
    Day,
    /// A period.
    Period,
    /// A sum of money.
    Sum,
}

/// A place of a letter, with what is seen around it.
#[derive(Clone, Debug)]
pub struct Seen {
    /// What stands there.
    pub sort: Sort,
    /// As printed.
    pub printed: String,
    /// The day, with the next year that fits where none is printed.
    pub date: Option<Date>,
    /// The sum in cents.
    pub cents: Option<i64>,
    /// Numbers of its signs.
    pub signs: Vec<u32>,
    /// What the rules alone say it is for.
    pub rule: Option<DeadlineKind>,
    /// Whether it stands in the instruction on remedies.
    pub instructed: bool,
}

/// All places of a letter in reading order. Of a passage, which has no head, `heading` says what the letter is called and `issued` its
/// date.
pub fn seen(pages: &[Page], heading: Option<&str>, issued: Option<Date>) -> Vec<Seen> {
    let text = Text::new(pages);
    let parts = Parts::find(&text);
    let title = parts.title(&text);
    let sender = sender::find(&text, &parts);
    let kind = kinds::recognise(
        &text,
        heading.unwrap_or(title.as_ref().map_or("", |title| &title.text)),
        sender.authority.name.as_deref().unwrap_or(""),
    );
    let days = dates::find(&text);
    let public = delivery::find(&text).is_some_and(|(way, _)| way == Delivery::Public);
    let issued = issued.or_else(|| issue::find(&text, &parts, &days, public).date.map(|day| day.date));
    let (_, passage) = remedy::find(&text, &sender);
    let rules = deadlines::find(&deadlines::Context {
        text: &text,
        days: &days,
        kind,
        issued,
        served: None,
        passage: passage.clone(),
        learnt: false,
    });
    let found_days = days.iter().map(|day| {
        let what = What::Day {
            day: day.day,
            span: day.span,
        };
        (day.at.clone(), what, day.day.next(issued), None)
    });
    let found_periods = periods::find(&text, 0..text.flat.len())
        .into_iter()
        .map(|period| (period.at, What::Period, None, None));
    let found_sums = amounts::find(&text)
        .into_iter()
        .filter(|sum| sum.currency || text.flat[sum.at.clone()].contains(','))
        .filter_map(|sum| Some((sum.at, What::Sum { cents: sum.cents? }, None, sum.cents)));
    let mut seen: Vec<(usize, Seen)> = found_days
        .chain(found_periods)
        .chain(found_sums)
        .map(|(at, what, date, cents)| {
            let place = Place {
                text: &text,
                kind,
                issued,
                at: at.clone(),
                what,
            };
            let seen = Seen {
                sort: match what {
                    What::Day { .. } => Sort::Day,
                    What::Period => Sort::Period,
                    What::Sum { .. } => Sort::Sum,
                },
                printed: text.flat[at.clone()].to_owned(),
                date,
                cents,
                signs: numbers(&place),
                rule: rules
                    .iter()
                    .find(|rule| rule.at.start == at.start)
                    .map(|rule| rule.term.kind),
                instructed: passage
                    .as_ref()
                    .is_some_and(|passage| passage.start <= at.start && at.end <= passage.end),
            };
            (at.start, seen)
        })
        .collect();
    seen.sort_by_key(|(start, _)| *start);
    seen.into_iter().map(|(_, seen)| seen).collect()
}
