//! The side that draws: a file on standard input, its pages on standard output.

use std::io::{self, Read as _, Write as _};

use models::ocr::{Limits, OcrError};

use super::{limits, wire};

/// Largest file that is taken, in bytes: no upload may be larger.
const LARGEST: u64 = 1 << 30;

/// Draws the PDF on standard input, within limits of processor time and memory.
///
/// # Errors
///
/// The error of the system: the limits are not granted, or a pipe is closed. What is wrong with the PDF is an
/// answer, not an error.
pub fn draw() -> io::Result<()> {
    limits::take()?;
    let mut file = Vec::new();
    io::stdin().lock().take(LARGEST).read_to_end(&mut file)?;
    let pages = if models::ocr::is_pdf(&file) {
        models::ocr::open(&file, &Limits::default())
    } else {
        Err(OcrError::NotAPicture)
    };
    let mut out = io::BufWriter::new(io::stdout().lock());
    wire::give(&mut out, pages.as_deref())?;
    out.flush()
}
