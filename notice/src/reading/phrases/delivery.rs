//! Ways of delivery and days of posting or service.

use super::{check, letter};
use crate::reading::read;
use crate::reading::testing::pages;

fn found(note: &str) -> String {
    let letter = letter("Bescheid", "Die Gebühr wird festgesetzt.")
        .replace("Frau\nIlse", &format!("{note}\n\nFrau\nIlse"));
    let letter = read(&pages(&letter));
    let way = letter
        .delivery
        .map_or("none".to_owned(), |(way, _)| format!("{way:?}").to_lowercase());
    let day = |day: Option<crate::notice::Dated>, name: &str| {
        day.map_or(String::new(), |day| format!(" {name} {}", day.date))
    };
    format!(
        "{way}{}{}",
        day(letter.posted, "posted"),
        day(letter.served, "served")
    )
}

#[test]
fn notes_above_the_window() {
    check(
        &[
            ("Gegen Postzustellungsurkunde", "pzu"),
            ("Mit PZU", "pzu"),
            ("Förmliche Zustellung", "pzu"),
            ("Per Postzustellungsauftrag", "pzu"),
            ("Zustellung durch Postzustellungsurkunde", "pzu"),
            ("Durch Zustellungsurkunde", "pzu"),
            ("Einschreiben/Rückschein", "registeredreturn"),
            ("Einschreiben mit Rückschein", "registeredreturn"),
            ("Per Einschreiben", "registered"),
            ("Übergabeeinschreiben", "registered"),
            ("Einwurf-Einschreiben", "registered"),
            ("Einschreiben (Übergabe)", "registered"),
            ("Gegen Empfangsbekenntnis", "handedover"),
            (
                "Persönlich ausgehändigt am 13.01.2026",
                "handedover served 2026-01-13",
            ),
            ("Durch Boten", "handedover"),
            ("Per E-Mail", "electronic"),
            ("Nur per E-Mail: ilse@muster.example", "electronic"),
            ("Öffentliche Zustellung", "public"),
            (
                "Dieser Bescheid wurde am 13.01.2026 zum Abruf bereitgestellt.",
                "portal posted 2026-01-13",
            ),
            (
                "Bereitgestellt am 13.01.2026 in Ihrem BundID-Postfach",
                "portal posted 2026-01-13",
            ),
            ("Zur Post gegeben am: 14.01.2026", "none posted 2026-01-14"),
            ("Tag der Aufgabe zur Post: 14.01.2026", "none posted 2026-01-14"),
            ("zugestellt am 15.01.2026", "none served 2026-01-15"),
            ("Mit einfachem Brief", "simple"),
        ],
        found,
    );
}

#[test]
fn a_public_notice_runs_from_its_publication() {
    check(
        &[
            (
                "Öffentliche Zustellung\nAusgehängt am: 14.01.2026\nAbzunehmen am: 29.01.2026",
                "public posted 2026-01-14",
            ),
            (
                "Öffentliche Bekanntmachung\nTag des Aushangs: 14.01.2026",
                "public posted 2026-01-14",
            ),
            (
                "Öffentliche Zustellung\nVeröffentlicht am 14.01.2026",
                "public posted 2026-01-14",
            ),
        ],
        found,
    );
}
