//! `bescheid eval questions` counts right what is right, wrong what is wrong, and what is refused or invented.
#![expect(clippy::unwrap_used, reason = "a helper of a test fails the test")]

use std::path::{Path, PathBuf};
use std::process::Command;

use notice::page::{Line, LineId, Page};

const LINES: [&str; 10] = [
    "Stadt Beispielstadt, Postfach 1, 86150 Augsburg",
    "Datum: 04.07.2025",
    "Kassenzeichen: 123.456.789",
    "Bescheid über Hundesteuer",
    "Die Hundesteuer für das Jahr 2025 wird auf 120,00 Euro festgesetzt.",
    "Bitte zahlen Sie 120,00 Euro bis zum 15.08.2025 unter Angabe des Kassenzeichens.",
    "IBAN: DE02 1203 0000 0000 2020 51",
    "Rechtsbehelfsbelehrung",
    "Gegen diesen Bescheid kann innerhalb eines Monats nach Bekanntgabe Widerspruch erhoben werden.",
    "Der Widerspruch ist bei der Stadt Beispielstadt, Postfach 1, 86150 Augsburg einzulegen.",
];

/// A folder of its own for a test, removed at the end.
struct Folder(PathBuf);

impl Folder {
    fn new(name: &str) -> Self {
        let path = std::env::temp_dir().join(format!("bescheid-{name}-{}", std::process::id()));
        std::fs::create_dir_all(&path).unwrap();
        Folder(path)
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        std::fs::remove_dir_all(&self.0).ok();
    }
}

fn page() -> Page {
    let lines = (1_u16..).zip(LINES).map(|(number, text)| Line {
        id: LineId {
            page: 1,
            line: number,
        },
        block: number.into(),
        row: number.into(),
        text: text.to_owned(),
        confidence: 1.0,
        ..Line::default()
    });
    Page {
        lines: lines.collect(),
        ..Page::default()
    }
}

#[test]
fn answers_are_counted_as_what_they_are() {
    let folder = Folder::new("questions");
    let letter = folder.0.join("letters/dog-tax");
    std::fs::create_dir_all(&letter).unwrap();
    let fixture = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/questions/letters/dog-tax");
    for name in ["gold.json", "questions.json"] {
        std::fs::copy(fixture.join(name), letter.join(name)).unwrap();
    }
    // What the recogniser would see is taken from the store, so no picture is needed.
    let page = page();
    let lines = page
        .lines
        .iter()
        .map(|line| serde_json::json!({ "text": line.text, "block": line.block }));
    let text = serde_json::json!({ "pages": [{ "lines": lines.collect::<Vec<_>>() }] });
    std::fs::write(letter.join("text.json"), text.to_string()).unwrap();
    let pages = serde_json::to_vec(&[page]).unwrap();
    std::fs::write(folder.0.join("dog-tax-clean.json"), pages).unwrap();

    let saved = folder.0.join("saved.json");
    let run = Command::new(env!("CARGO_BIN_EXE_bescheid"))
        .args(["eval", "questions", "--by-letters", "--details", "--cache"])
        .arg(&folder.0)
        .arg("--save")
        .arg(&saved)
        .arg(folder.0.join("letters"))
        .output()
        .unwrap();
    let (out, err) = (
        String::from_utf8_lossy(&run.stdout),
        String::from_utf8_lossy(&run.stderr),
    );
    assert_eq!(run.status.code(), Some(5), "wrong answers are faults: {out}{err}");
    let saved: serde_json::Value = serde_json::from_slice(&std::fs::read(saved).unwrap()).unwrap();
    let verdicts: Vec<&str> = (1..=7)
        .map(|number| saved[format!("dog-tax/{number}")]["verdict"].as_str().unwrap())
        .collect();
    let expected = [
        "right", "right", "refused", "wrong", "invented", "declined", "choice",
    ];
    assert_eq!(verdicts, expected, "{out}{err}");
    assert!(
        out.contains("| all | 7 | 2 | 0 | 1 | 1 | 1 | 1 | 1 | 40.0 | 40.0 | 28.6 | 50.0 |"),
        "{out}"
    );
    assert!(err.contains("Wrong dog-tax/4 de"), "{err}");
}
