//! What goes through the pipe: one byte that tells what follows, then numbers as four bytes, little end first.
//!
//! ```text
//! PAGES  count  (width height  width*height*3 bytes RGB)*
//! FAILED length code
//! ```

use std::io::{self, Read, Write};

use models::ocr::{OcrError, Picture};

use crate::fault::Code;

const PAGES: u8 = b'P';
const FAILED: u8 = b'F';

/// Most pages that are taken from the other side.
const MOST_PAGES: u32 = 100;
/// Most pixels of one page that are taken from the other side.
const MOST_PIXELS: u64 = 50_000_000;

/// What can be wrong with a PDF.
const CODES: [&str; 6] = [
    "corrupt",
    "not_a_picture",
    "pdf_password",
    "too_many_pages",
    "too_many_pixels",
    "too_small",
];

/// Writes pages, or why there are none.
pub(super) fn give(out: &mut impl Write, pages: Result<&[Picture], &OcrError>) -> io::Result<()> {
    match pages {
        Ok(pages) => {
            out.write_all(&[PAGES])?;
            number(out, pages.len())?;
            for page in pages {
                let pixels = page.pixels();
                number(out, pixels.width() as usize)?;
                number(out, pixels.height() as usize)?;
                out.write_all(pixels.as_raw())?;
            }
            Ok(())
        }
        Err(error) => {
            let code = error.code().as_bytes();
            out.write_all(&[FAILED])?;
            number(out, code.len())?;
            out.write_all(code)
        }
    }
}

/// Reads pages, or why there are none.
///
/// # Errors
///
/// The code of the other side. A stream that ends early, because the other side was stopped by a limit or fell
/// over, is a PDF that cannot be drawn: `corrupt`.
pub(super) fn take(input: &mut impl Read) -> Result<Vec<Picture>, Code> {
    match read(input) {
        Ok(Ok(pages)) => Ok(pages),
        Ok(Err(code)) => Err(code),
        Err(_) => Err(Code("corrupt")),
    }
}

fn read(input: &mut impl Read) -> io::Result<Result<Vec<Picture>, Code>> {
    let mut kind = [0];
    input.read_exact(&mut kind)?;
    let count = take_number(input)?;
    match kind[0] {
        PAGES if count <= MOST_PAGES => (0..count).map(|_| page(input)).collect::<io::Result<_>>().map(Ok),
        FAILED if count <= 64 => {
            let mut code = vec![0; count as usize];
            input.read_exact(&mut code)?;
            let known = CODES.into_iter().find(|known| known.as_bytes() == code);
            Ok(Err(known.map_or(Code::INTERNAL, Code)))
        }
        _ => Err(io::ErrorKind::InvalidData.into()),
    }
}

fn page(input: &mut impl Read) -> io::Result<Picture> {
    let (width, height) = (take_number(input)?, take_number(input)?);
    let pixels = u64::from(width) * u64::from(height);
    if !(1..=MOST_PIXELS).contains(&pixels) {
        return Err(io::ErrorKind::InvalidData.into());
    }
    let mut rgb = vec![0; pixels as usize * 3];
    input.read_exact(&mut rgb)?;
    Picture::from_rgb(width, height, rgb).ok_or_else(|| io::ErrorKind::InvalidData.into())
}

fn number(out: &mut impl Write, value: usize) -> io::Result<()> {
    let value = u32::try_from(value).map_err(|_| io::ErrorKind::InvalidData)?;
    out.write_all(&value.to_le_bytes())
}

fn take_number(input: &mut impl Read) -> io::Result<u32> {
    let mut bytes = [0; 4];
    input.read_exact(&mut bytes)?;
    Ok(u32::from_le_bytes(bytes))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pictures() -> Vec<Picture> {
        let page = |width: u32, height: u32, value: u8| {
            Picture::from_rgb(width, height, vec![value; (width * height * 3) as usize])
        };
        [page(3, 2, 7), page(1, 5, 200)].into_iter().flatten().collect()
    }

    fn sent(pages: Result<&[Picture], &OcrError>) -> Vec<u8> {
        let mut bytes = Vec::new();
        give(&mut bytes, pages).expect("a vector takes everything");
        bytes
    }

    #[test]
    fn pages_come_as_they_were_given() {
        let given = pictures();
        let taken = take(&mut sent(Ok(&given)).as_slice()).expect("whole");
        assert_eq!(taken.len(), given.len());
        for (taken, given) in taken.iter().zip(&given) {
            assert_eq!(taken.pixels(), given.pixels());
        }
    }

    #[test]
    fn every_fault_of_a_pdf_comes_as_it_was_given() {
        for error in [
            OcrError::Corrupt,
            OcrError::PasswordProtected,
            OcrError::NotAPicture,
            OcrError::TooManyPages {
                pages: 500,
                limit: 10,
            },
            OcrError::TooManyPixels {
                megapixels: 60,
                limit: 50,
            },
            OcrError::TooSmall { width: 1, height: 1 },
        ] {
            assert_eq!(
                take(&mut sent(Err(&error)).as_slice()).err(),
                Some(Code(error.code()))
            );
        }
    }

    #[test]
    fn a_stream_that_ends_early_is_a_damaged_file() {
        let whole = sent(Ok(&pictures()));
        for length in 0..whole.len() {
            assert_eq!(
                take(&mut &whole[..length]).err(),
                Some(Code("corrupt")),
                "{length}"
            );
        }
    }

    #[test]
    fn sizes_that_no_page_has_are_not_believed() {
        let promise = |width: u32, height: u32| {
            let numbers = [1, width, height].map(u32::to_le_bytes).concat();
            [vec![PAGES], numbers].concat()
        };
        for (width, height) in [(0, 9), (u32::MAX, u32::MAX), (50_001, 1000)] {
            assert_eq!(
                take(&mut promise(width, height).as_slice()).err(),
                Some(Code("corrupt"))
            );
        }
        assert_eq!(
            take(&mut [PAGES, 255, 255, 255, 255].as_slice()).err(),
            Some(Code("corrupt"))
        );
    }
}
