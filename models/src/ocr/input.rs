//! From the bytes of one uploaded file to pictures.
//!
//! The kind of file is told by its first bytes, never by its name. Limits are checked on the header, before
//! anything is decoded.

mod jpeg;
mod pdf;
mod raster;

use std::panic::{AssertUnwindSafe, catch_unwind};

use super::error::OcrError;
use super::picture::Picture;

/// How much one file may ask for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    /// Largest picture, in pixels.
    pub pixels: u64,
    /// Shorter side of the smallest picture, in pixels.
    pub min_side: u32,
    /// Pages of a PDF.
    pub pages: usize,
}

impl Default for Limits {
    /// 50 megapixels, 64 pixels, 10 pages: what phones take and scanners scan, and no more than a small server
    /// can hold.
    fn default() -> Self {
        Limits {
            pixels: 50_000_000,
            min_side: 64,
            pages: 10,
        }
    }
}

/// What the first bytes of a file tell.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    Jpeg,
    Png,
    WebP,
    Pdf,
}

impl Kind {
    fn of(bytes: &[u8]) -> Option<Kind> {
        match bytes {
            [0xFF, 0xD8, 0xFF, ..] => Some(Kind::Jpeg),
            [0x89, b'P', b'N', b'G', b'\r', b'\n', 0x1A, b'\n', ..] => Some(Kind::Png),
            [b'R', b'I', b'F', b'F', _, _, _, _, b'W', b'E', b'B', b'P', ..] => Some(Kind::WebP),
            // Readers accept a PDF whose header stands anywhere in the first kilobyte (ISO 32000-1, Annex H.3).
            _ => bytes
                .get(..bytes.len().min(1024))?
                .windows(5)
                .any(|five| five == b"%PDF-")
                .then_some(Kind::Pdf),
        }
    }
}

/// Whether the first bytes are those of a PDF. Drawing one may take as long and as much memory as its maker
/// likes, unlike the decoding of a picture.
///
/// ```
/// assert!(models::ocr::is_pdf(b"%PDF-1.7\n%..."));
/// assert!(!models::ocr::is_pdf(b"\xFF\xD8\xFF\xE0"));
/// ```
pub fn is_pdf(bytes: &[u8]) -> bool {
    Kind::of(bytes) == Some(Kind::Pdf)
}

/// The pictures in one file: one for a photo, one a page for a PDF.
///
/// # Errors
///
/// Everything that can be wrong with a file, see [`OcrError`]: never [`OcrError::NoText`].
///
/// ```
/// use models::ocr::{Limits, OcrError, open};
/// assert_eq!(open(b"Dear reader", &Limits::default()).err(), Some(OcrError::NotAPicture));
/// ```
pub fn open(bytes: &[u8], limits: &Limits) -> Result<Vec<Picture>, OcrError> {
    let kind = Kind::of(bytes).ok_or(OcrError::NotAPicture)?;
    // The decoders of other people get whatever was uploaded. A panic in one of them means a damaged file, not
    // the end of the process; nothing they share outlives the call, so nothing can be left half done.
    catch_unwind(AssertUnwindSafe(|| match kind {
        Kind::Pdf => pdf::open(bytes, limits),
        Kind::Jpeg if !jpeg::is_complete(bytes) => Err(OcrError::Corrupt),
        Kind::Jpeg => raster::open(bytes, image::ImageFormat::Jpeg, limits).map(|picture| vec![picture]),
        Kind::Png => raster::open(bytes, image::ImageFormat::Png, limits).map(|picture| vec![picture]),
        Kind::WebP => raster::open(bytes, image::ImageFormat::WebP, limits).map(|picture| vec![picture]),
    }))
    .unwrap_or(Err(OcrError::Corrupt))
}

/// Checks the size that a header tells.
fn check_size(width: u32, height: u32, limits: &Limits) -> Result<(), OcrError> {
    if width.min(height) < limits.min_side {
        return Err(OcrError::TooSmall { width, height });
    }
    let pixels = u64::from(width) * u64::from(height);
    if pixels > limits.pixels {
        let millions = |n: u64| u32::try_from(n.div_ceil(1_000_000)).unwrap_or(u32::MAX);
        return Err(OcrError::TooManyPixels {
            megapixels: millions(pixels),
            limit: millions(limits.pixels),
        });
    }
    Ok(())
}
