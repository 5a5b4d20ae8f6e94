//! Reading and law together take at most 20 ms for a letter of five dense pages. In a program of its own: among other tests the
//! patterns' scratch space belongs to other threads, and what is measured is the waiting for it.

use std::time::Duration;

use jiff::civil::date;

use notice::law::{self, Corrections};
use notice::page;
use notice::reading::read;

use testing::pages;

#[path = "../src/reading/testing.rs"]
mod testing;

/// Dense pages of the letter; few letters of authorities have more.
const PAGES: u32 = 5;

/// Full pages: a decision with a table, reasons, an instruction, and pages of notes.
fn dense_pages() -> String {
    let first = "Stadt Aalen · Marktplatz 30 · 73430 Aalen\n\nFrau\nIlse Muster\nWeg 1\n73431 Aalen\n\nDatum: 12.01.2026\n\nBescheid über \
                 Grundbesitzabgaben 2026\n\nSehr geehrte Frau Muster,\n\n";
    let table: String = (1..=12)
        .map(|n| format!("Abgabe {n} | 01.01.2026 | {n}0,00 € | fällig am 15.02.2026\n"))
        .collect();
    let reasons = "Die Gebühr in Höhe von 120,00 € ist innerhalb eines Monats nach Bekanntgabe dieses Bescheides zu zahlen. Bitte \
                   überweisen Sie den Betrag bis zum 15.02.2026 unter Angabe des Kassenzeichens 5.0412.118830.7 auf das Konto IBAN DE02 \
                   8505 0300 3120 0488 15.\nGegen diesen Bescheid kann innerhalb eines Monats nach Bekanntgabe Widerspruch erhoben werden.\n";
    let mut letter = format!("{first}{table}\n{}", reasons.repeat(8));
    for page in 2..=PAGES {
        letter.push('\u{c}');
        if page % 3 == 0 {
            letter.push_str(&table);
        }
        letter.push_str(&reasons.repeat(10));
    }
    letter
}

/// Time that this thread has spent on a processor, which other programs do not lengthen (proc(5), schedstat);
/// `None` where the system does not tell it.
fn spent() -> Option<Duration> {
    let told = std::fs::read_to_string("/proc/thread-self/schedstat").ok()?;
    told.split(' ').next()?.parse().ok().map(Duration::from_nanos)
}

#[test]
fn five_pages_in_twenty_milliseconds() {
    const ROUNDS: u32 = 10; // the system counts in ticks of some milliseconds
    let pages = pages(&dense_pages());
    let understand = || {
        let letter = read(&pages);
        let notice = law::apply(&letter, date(2026, 1, 20), &Corrections::default());
        assert!(!notice.deadlines.is_empty());
    };
    understand(); // compiles the patterns
    let batch = || {
        let begin = spent()?;
        (0..ROUNDS).for_each(|_| understand());
        Some((spent()? - begin) / ROUNDS)
    };
    // the least of several: what else runs on the same core makes any of them longer, and none shorter
    let Some(each) = (0..5).filter_map(|_| batch()).min() else {
        return;
    };
    // builds without optimisation say nothing about cost
    assert!(
        cfg!(debug_assertions) || each < Duration::from_millis(20),
        "{each:?}"
    );
}
