//! Our holidays against those of the PyPI package `holidays`, every Land, 2020 to 2035.
//!
//! The file is written by `notice/tests/law/calendar_fixture.py`. The package agrees in everything; its category
//! "catholic" stands for the places with Mariä Himmelfahrt in Bavaria and Fronleichnam in Saxony and
//! Thuringia.

use std::collections::BTreeMap;

use crate::law::Land;
use crate::law::holidays::holidays;
use crate::law::places::Seat;

#[derive(serde::Deserialize)]
struct Fixture {
    days: BTreeMap<String, BTreeMap<String, Vec<String>>>,
}

fn fixture() -> Fixture {
    serde_json::from_str(include_str!("../../../tests/law/holidays.json")).unwrap()
}

fn ours(year: &str, seat: &Seat) -> Vec<String> {
    holidays(year.parse().unwrap(), seat)
        .map(|(day, _)| day.to_string())
        .collect()
}

#[test]
fn every_land_agrees_with_the_package() {
    let fixture = fixture();
    let mut compared = 0;
    for land in Land::all() {
        for (year, theirs) in &fixture.days[land.code()] {
            assert_eq!(&ours(year, &Seat::land(land)), theirs, "{} {year}", land.name());
            compared += 1;
        }
    }
    assert_eq!(compared, 16 * 16);
}

#[test]
fn places_agree_with_the_package() {
    let fixture = fixture();
    for (name, land, place) in [
        ("BY Augsburg", Land::By, "Augsburg"),
        ("BY Catholic", Land::By, "München"),
        ("BY Catholic", Land::By, "Landkreis Rottal-Inn"),
        ("BY", Land::By, "Nürnberg"),
        ("BY", Land::By, "Fürth"),
        ("BY", Land::By, "Erlangen"),
        ("SN Catholic", Land::Sn, "Gemeinde Crostwitz"),
        ("SN", Land::Sn, "Dresden"),
        ("TH Catholic", Land::Th, "Heilbad Heiligenstadt"),
        ("TH", Land::Th, "Erfurt"),
    ] {
        for (year, theirs) in &fixture.days[name] {
            assert_eq!(
                &ours(year, &Seat::new(Some(land), Some(place))),
                theirs,
                "{place} {year}"
            );
        }
    }
}

#[test]
fn an_unknown_land_has_only_the_nine_days_of_all() {
    assert_eq!(holidays(2025, &Seat::default()).count(), 9);
}

#[test]
fn a_postcode_in_upper_bavaria_is_enough() {
    let seat = Seat::land(Land::By).at(Some("Marktplatz 1, 83512 Wasserburg"));
    assert!(ours("2025", &seat).contains(&"2025-08-15".to_owned()));
    let franconia = Seat::land(Land::By).at(Some("Rathausplatz 2, 90403 Nürnberg"));
    assert!(!ours("2025", &franconia).contains(&"2025-08-15".to_owned()));
}

#[test]
fn the_census_of_2022_moved_the_holiday_in_eight_places() {
    let seat = |place| Seat::new(Some(Land::By), Some(place));
    assert!(ours("2024", &seat("Seßlach")).contains(&"2024-08-15".to_owned()));
    assert!(!ours("2025", &seat("Seßlach")).contains(&"2025-08-15".to_owned()));
    assert!(!ours("2024", &seat("Baiersdorf")).contains(&"2024-08-15".to_owned()));
    assert!(ours("2025", &seat("Baiersdorf")).contains(&"2025-08-15".to_owned()));
}
