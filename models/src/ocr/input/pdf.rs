//! PDF pages, drawn at the resolution of an office scan.

use hayro::hayro_interpret::InterpreterSettings;
use hayro::hayro_syntax::page::Page;
use hayro::hayro_syntax::{DecryptionError, LoadPdfError, Pdf};
use hayro::vello_cpu::Pixmap;
use hayro::vello_cpu::color::palette::css::WHITE;
use hayro::{PixmapSettings, RenderCache, RenderSettings, render};
use image::RgbImage;

use super::{Limits, check_size};
use crate::ocr::error::OcrError;
use crate::ocr::picture::Picture;

/// Pixels per point (1/72 inch) at 200 dpi: A4 becomes 1654 x 2339.
const SCALE: f32 = 200.0 / 72.0;

/// Longest side of a drawn page in pixels. Scanner apps write pages of any nominal size.
const LONGEST: f32 = 3000.0;

/// Shortest longest side of a drawn page in pixels, so that a page of a small nominal size stays legible.
const SHORTEST: f32 = 1600.0;

/// How far from its end the mark may stand that ends a file: readers look for it in the last kilobyte (ISO 32000-1, Annex
/// H.3), and mail programs append things.
const TAIL: usize = 4096;

/// Whether the file has its end. Of a file cut short readers piece together what is left, and text without its fonts
/// looks like another language.
fn is_complete(bytes: &[u8]) -> bool {
    let tail = &bytes[bytes.len().saturating_sub(TAIL)..];
    tail.windows(5).any(|five| five == b"%%EOF")
}

pub(super) fn open(bytes: &[u8], limits: &Limits) -> Result<Vec<Picture>, OcrError> {
    if !is_complete(bytes) {
        return Err(OcrError::Corrupt);
    }
    let pdf = Pdf::new(bytes.to_vec()).map_err(|error| match error {
        LoadPdfError::Decryption(DecryptionError::PasswordProtected) => OcrError::PasswordProtected,
        LoadPdfError::Decryption(_) | LoadPdfError::Invalid => OcrError::Corrupt,
    })?;
    let pages = pdf.pages();
    match pages.len() {
        0 => return Err(OcrError::Corrupt),
        pages if pages > limits.pages => {
            return Err(OcrError::TooManyPages {
                pages,
                limit: limits.pages,
            });
        }
        _ => {}
    }
    let cache = RenderCache::new();
    pages.iter().map(|page| draw(page, &cache, limits)).collect()
}

fn draw<'a>(page: &'a Page<'a>, cache: &RenderCache<'a>, limits: &Limits) -> Result<Picture, OcrError> {
    let (width, height) = page.render_dimensions();
    let longest = width.max(height);
    if !(longest.is_finite() && width.min(height) > 0.0) {
        return Err(OcrError::Corrupt);
    }
    let scale = (longest * SCALE).clamp(SHORTEST, LONGEST) / longest;
    // Sides below 3000 pixels: truncation is what the renderer does, and cannot overflow.
    check_size((width * scale) as u32, (height * scale) as u32, limits)?;
    let pixmap = render(
        page,
        cache,
        &InterpreterSettings::default(),
        &RenderSettings::default(),
        &PixmapSettings {
            x_scale: scale,
            y_scale: scale,
            bg_color: WHITE,
        },
    );
    opaque(&pixmap).map(Picture::new).ok_or(OcrError::Corrupt)
}

/// The pixels without alpha: the page was drawn on white, so all of them are opaque.
fn opaque(pixmap: &Pixmap) -> Option<RgbImage> {
    let rgb = pixmap
        .data()
        .iter()
        .flat_map(|pixel| [pixel.r, pixel.g, pixel.b])
        .collect();
    RgbImage::from_raw(pixmap.width().into(), pixmap.height().into(), rgb)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_cut_short_is_damaged() {
        let whole = b"%PDF-1.7\n1 0 obj\n<<>>\nendobj\nstartxref\n9\n%%EOF\n";
        assert!(is_complete(whole));
        assert!(!is_complete(&whole[..whole.len() - 4]));
        let mailed = [&whole[..], &[0; 512]].concat();
        assert!(is_complete(&mailed));
        assert!(!is_complete(b""));
    }
}
