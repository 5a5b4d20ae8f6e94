//! A decoded picture.

use std::fmt;

use image::RgbImage;
use image::codecs::jpeg::JpegEncoder;

use super::error::OcrError;

/// One page as the person took it: RGB, upright as far as its EXIF orientation tells.
#[derive(Clone)]
pub struct Picture {
    pixels: RgbImage,
}

impl Picture {
    /// A picture from its pixels.
    pub fn new(pixels: RgbImage) -> Self {
        Picture { pixels }
    }

    /// Width in pixels.
    pub fn width(&self) -> u32 {
        self.pixels.width()
    }

    /// Height in pixels.
    pub fn height(&self) -> u32 {
        self.pixels.height()
    }

    /// The pixels.
    pub fn pixels(&self) -> &RgbImage {
        &self.pixels
    }

    /// The picture as JPEG of quality 1 to 100, for showing.
    ///
    /// # Errors
    ///
    /// [`OcrError::Engine`] where the encoder fails.
    pub fn to_jpeg(&self, quality: u8) -> Result<Vec<u8>, OcrError> {
        let mut bytes = Vec::new();
        JpegEncoder::new_with_quality(&mut bytes, quality)
            .encode_image(&self.pixels)
            .map_err(|_| OcrError::Engine("the picture could not be encoded".to_owned()))?;
        Ok(bytes)
    }
}

/// Shows the size only: a picture of a letter has no place in a log.
impl fmt::Debug for Picture {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Picture({} x {})", self.width(), self.height())
    }
}
