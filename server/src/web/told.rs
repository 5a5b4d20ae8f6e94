//! Values for `app`: the letter told in a language, and how far its reading is.

use app::View;
use app::boot::Progress as Shown;
use app::told::{Nearness, Told, ToldAmount, ToldDeadline};
use jiff::civil::Date;
use locales::Teller;
use notice::law::Corrections;

use crate::session::document;
use crate::work::{Progress, Reading};

/// The letter as a page shows it today.
pub(super) fn view(reading: &Reading, corrections: &Corrections, teller: &Teller) -> View {
    let today = today(reading);
    let mut document = document(reading, corrections, today, teller);
    for line in document.pages.iter_mut().flat_map(|page| &mut page.lines) {
        line.words.clear();
    }
    let deadlines = document.notice.deadlines.iter().map(|deadline| ToldDeadline {
        day: deadline.date.map(|date| teller.day(date)),
        nearness: deadline.date.map_or(Nearness::Far, |date| nearness(date, today)),
        steps: deadline.steps.iter().map(|step| teller.day(step.date)).collect(),
    });
    let amounts = document.notice.amounts.iter().map(|amount| ToldAmount {
        sum: teller.euros(amount.cents),
        due: amount.due.map(|date| teller.day(date)),
    });
    let told = Told {
        deadlines: deadlines.collect(),
        amounts: amounts.collect(),
        received: corrections.received.map(|date| teller.day(date)),
        today: today.to_string(),
        as_of: reading.as_of.map(|day| teller.day(day)),
    };
    View { document, told }
}

/// The day to count from.
pub(super) fn today(reading: &Reading) -> Date {
    reading.as_of.unwrap_or_else(crate::today::in_germany)
}

fn nearness(date: Date, today: Date) -> Nearness {
    Nearness::of((date - today).get_days())
}

/// How far the reading is, as a page shows it.
pub(super) fn progress(progress: Progress) -> Shown {
    match progress {
        Progress::Queued { ahead } => Shown::Queued { ahead },
        Progress::Opening => Shown::Opening,
        Progress::Reading { page, of } => Shown::Reading { page, of },
        Progress::Computing => Shown::Computing,
        Progress::Done | Progress::Failed { .. } => Shown::Over,
    }
}
