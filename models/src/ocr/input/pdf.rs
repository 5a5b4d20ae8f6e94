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

pub(super) fn open(bytes: &[u8], limits: &Limits) -> Result<Vec<Picture>, OcrError> {
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
