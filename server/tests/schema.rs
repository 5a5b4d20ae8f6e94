//! The JSON document is what `docs/document.schema.json` says.

use std::path::Path;

use jiff::civil::date;
use locales::{Language, Teller};
use notice::Document;
use notice::law::Corrections;
use notice::page::{Line, LineId, Page, Place};
use server::session::document;
use server::work::Reading;

fn described() -> serde_json::Value {
    let mut schema = schemars::schema_for!(Document).to_value();
    schema["title"] = "One notice, read, computed and told".into();
    schema
}

#[test]
fn the_schema_in_the_repository_is_current() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs/document.schema.json");
    let current = serde_json::to_string_pretty(&described()).unwrap() + "\n";
    if std::env::var_os("UPDATE_SCHEMA").is_some() {
        std::fs::write(&path, &current).unwrap();
    }
    let stored = std::fs::read_to_string(&path).unwrap_or_default();
    assert!(
        stored == current,
        "run UPDATE_SCHEMA=1 cargo test --release --package server --test schema"
    );
}

#[test]
fn a_document_keeps_to_the_schema() {
    let validator = jsonschema::validator_for(&described()).unwrap();
    let lines = [
        "Stadt Beispielstadt, Postfach 1, 86150 Augsburg",
        "Datum: 04.07.2025",
        "Kassenzeichen: 123.456.789",
        "Bescheid über Hundesteuer",
        "Bitte zahlen Sie 42,00 € bis zum 11.08.2025 auf das Konto DE02 1203 0000 0000 2020 51.",
        "Gegen diesen Bescheid kann innerhalb eines Monats nach Bekanntgabe Widerspruch erhoben werden.",
    ];
    let line = |(number, text): (u16, &&str)| {
        let top = f32::from(number) * 0.05;
        Line {
            id: LineId {
                page: 1,
                line: number,
            },
            text: (*text).to_owned(),
            confidence: 0.98,
            place: Place {
                left: 0.1,
                top,
                right: 0.9,
                bottom: top + 0.02,
            },
            block: u32::from(number),
            row: u32::from(number),
            ..Line::default()
        }
    };
    let pages = vec![Page {
        width: 1000,
        height: 1400,
        lines: (1..).zip(&lines).map(line).collect(),
    }];
    let teller = Teller::new(Language::GERMAN).unwrap();
    let reading = Reading {
        pages,
        ..Reading::default()
    };
    let told = document(&reading, &Corrections::default(), date(2025, 7, 10), &teller);
    assert!(
        told.notice
            .deadlines
            .iter()
            .any(|deadline| deadline.date == Some(date(2025, 8, 11)))
    );
    let json = serde_json::to_value(&told).unwrap();
    let errors: Vec<String> = validator
        .iter_errors(&json)
        .map(|error| error.to_string())
        .collect();
    assert!(errors.is_empty(), "{errors:?}");
    assert_eq!(
        serde_json::from_value::<Document>(json.clone()).unwrap(),
        told,
        "nothing is lost on the way"
    );
    let mut broken = json;
    broken["notice"]["deadlines"][0]["certainty"] = "sure".into();
    assert!(!validator.is_valid(&broken), "the schema can refuse");
}
