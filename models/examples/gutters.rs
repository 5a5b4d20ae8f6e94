//! Prints the gutters of rendered sample letters with the way in which they are read, a line of JSON each, for
//! `models/layout/learn.py`.
//!
//! ```sh
//! cargo run --release -p models --example gutters -- e2e/out/*/
//! ```

use std::error::Error;
use std::io::Write;
use std::path::Path;

use models::measure::{GoldLine, GoldPage};
use models::ocr::layout::examples;
use models::ocr::{Segment, SegmentWord};
use notice::page::{Place, Quad};

/// Width of an A4 page divided by its height.
const ASPECT: f32 = 210.0 / 297.0;

fn main() -> Result<(), Box<dyn Error>> {
    let mut out = std::io::BufWriter::new(std::io::stdout());
    for folder in std::env::args().skip(1) {
        let folder = Path::new(&folder);
        let text = std::fs::read_to_string(folder.join("text.json"))?;
        let letter = folder
            .file_name()
            .unwrap_or_default()
            .to_string_lossy()
            .into_owned();
        for page in GoldPage::from_json(&text, "{}")? {
            let order: Vec<Place> = page.lines.iter().map(|line| line.place).collect();
            let segments = page.lines.iter().filter_map(segment).collect();
            for example in examples(segments, &order, ASPECT) {
                writeln!(
                    out,
                    "{}",
                    serde_json::json!({"letter": letter, "values": example.values, "columns": example.columns, "size": example.size})
                )?;
            }
        }
    }
    Ok(())
}

/// A line as the recogniser would see it, its words as wide as they have letters.
fn segment(line: &GoldLine) -> Option<Segment> {
    let text = line.text.split_whitespace().collect::<Vec<_>>().join(" ");
    let Place {
        left,
        top,
        right,
        bottom,
    } = line.place;
    let width = (right - left) / f32::from(u16::try_from(text.chars().count()).ok()?);
    let mut begin = left;
    let words = text
        .split(' ')
        .map(|word| {
            let end = begin + width * f32::from(u16::try_from(word.chars().count()).unwrap_or(u16::MAX));
            let place = Place {
                left: begin,
                top,
                right: end,
                bottom,
            };
            begin = end + width;
            SegmentWord {
                text: word.to_owned(),
                quad: quad(&place),
                place,
                confidence: 1.0,
            }
        })
        .collect();
    (!text.is_empty()).then(|| Segment {
        text,
        quad: quad(&line.place),
        place: line.place,
        confidence: 1.0,
        words,
    })
}

fn quad(place: &Place) -> Quad {
    let Place {
        left,
        top,
        right,
        bottom,
    } = *place;
    [[left, top], [right, top], [right, bottom], [left, bottom]]
}
