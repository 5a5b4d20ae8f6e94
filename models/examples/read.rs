//! Prints what stands on pictures and PDFs, line by line, with block, row and confidence; times go to standard error.
//!
//! ```sh
//! cargo run --release -p models --example read -- letter.jpg
//! ```

use std::error::Error;
use std::io::Write;
use std::time::Instant;

use models::ocr::{Limits, Reader, open};

fn main() -> Result<(), Box<dyn Error>> {
    let (mut out, mut log) = (std::io::stdout(), std::io::stderr());
    let start = Instant::now();
    let reader = Reader::new()?;
    writeln!(log, "weights loaded in {:.2?}", start.elapsed())?;
    for file in std::env::args().skip(1) {
        let start = Instant::now();
        let pictures = open(&std::fs::read(&file)?, &Limits::default())?;
        writeln!(log, "{file}: decoded in {:.2?}", start.elapsed())?;
        for (picture, number) in pictures.iter().zip(1..) {
            let start = Instant::now();
            let page = reader.read_page(picture, number, &|| false)?;
            writeln!(
                log,
                "{picture:?}: {} lines in {:.2?}",
                page.lines.len(),
                start.elapsed()
            )?;
            for line in &page.lines {
                let place = line.place;
                writeln!(
                    out,
                    "{}\t{}\t{}\t{:.3},{:.3},{:.3},{:.3}\t{:.2}\t{}",
                    line.id,
                    line.block,
                    line.row,
                    place.left,
                    place.top,
                    place.right,
                    place.bottom,
                    line.confidence,
                    line.text
                )?;
            }
        }
    }
    Ok(())
}
