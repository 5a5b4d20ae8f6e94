//! Public holidays.

use super::{lands, table};
use crate::law::holidays::{Area, HOLIDAYS, Rule};
use crate::law::places::Spots;

const MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

pub(super) fn write(text: &mut String) {
    text.push_str(
        "## 7. Public holidays

24 and 31 December, Rosenmontag and the like are no holidays. A holiday counts at the place where the act must be done. A test compares
this table with the package `holidays` from PyPI for 2020 to 2035 in every Land.

",
    );
    table(
        text,
        &["holiday", "day", "where", "years"],
        HOLIDAYS.iter().map(|row| {
            let place = match &row.area {
                Area::Germany => "all Länder".to_owned(),
                Area::Lands(list) => lands(list),
                Area::Places(spots) => places(spots),
            };
            vec![
                row.name.to_owned(),
                day(&row.rule),
                place,
                years(row.from, row.until),
            ]
        }),
    );
}

fn day(rule: &Rule) -> String {
    match *rule {
        Rule::Fixed(month, day) => {
            let name = usize::try_from(month - 1).ok().and_then(|at| MONTHS.get(at));
            format!("{day} {}", name.unwrap_or(&"?"))
        }
        Rule::Easter(0) => "Easter Sunday".to_owned(),
        Rule::Easter(1) => "Easter Monday".to_owned(),
        Rule::Easter(days) if days < 0 => format!("{} days before Easter Sunday", -days),
        Rule::Easter(days) => format!("{days} days after Easter Sunday"),
        Rule::Repentance => "Wednesday before 23 November".to_owned(),
    }
}

fn years(from: i16, until: i16) -> String {
    match (from, until) {
        (from, until) if from == until => from.to_string(),
        (from, i16::MAX) if from < 2000 => "always".to_owned(),
        (from, i16::MAX) => format!("from {from}"),
        (from, until) if from < 2000 => format!("until {until}"),
        (from, until) => format!("{from} to {until}"),
    }
}

fn places(spots: &Spots) -> String {
    let mut parts = Vec::new();
    for (land, names) in spots.names {
        parts.push(format!("{}: {}", land.code(), names.join(", ")));
    }
    for (land, areas) in spots.postcodes {
        parts.push(format!("{}: postal codes {}…", land.code(), areas.join("…, ")));
    }
    parts.join("; ")
}
