//! JPEG, PNG and WebP.

use std::io::Cursor;

use image::{DynamicImage, ImageDecoder, ImageFormat, ImageReader, Rgb, RgbImage};

use super::{Limits, check_size};
use crate::ocr::error::OcrError;
use crate::ocr::picture::Picture;

/// Bytes a decoder may allocate for each pixel of the limit: 16 bit RGBA, or the coefficients of a progressive
/// JPEG beside its pixels.
const BYTES_PER_PIXEL: u64 = 10;

pub(super) fn open(bytes: &[u8], format: ImageFormat, limits: &Limits) -> Result<Picture, OcrError> {
    let mut decoder = ImageReader::with_format(Cursor::new(bytes), format)
        .into_decoder()
        .map_err(|_| OcrError::Corrupt)?;
    let (width, height) = decoder.dimensions();
    check_size(width, height, limits)?;
    let mut allocation = image::Limits::default();
    allocation.max_alloc = Some(limits.pixels * BYTES_PER_PIXEL);
    decoder.set_limits(allocation).map_err(|_| OcrError::Corrupt)?;
    // A camera without an orientation tag is the rule; a broken tag is no reason to refuse the picture.
    let orientation = decoder.orientation().ok();
    let mut image = DynamicImage::from_decoder(decoder).map_err(|_| OcrError::Corrupt)?;
    if let Some(orientation) = orientation {
        image.apply_orientation(orientation);
    }
    Ok(Picture::new(on_white(image)))
}

/// The picture without transparency: what is not there is paper.
fn on_white(image: DynamicImage) -> RgbImage {
    if !image.color().has_alpha() {
        return image.into_rgb8();
    }
    let image = image.into_rgba8();
    RgbImage::from_fn(image.width(), image.height(), |x, y| {
        let [red, green, blue, alpha] = image.get_pixel(x, y).0.map(u16::from);
        Rgb([red, green, blue].map(|value| {
            let mixed = (value * alpha + 255 * (255 - alpha)) / 255;
            u8::try_from(mixed).unwrap_or(u8::MAX)
        }))
    })
}
