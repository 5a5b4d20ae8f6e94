//! A decoded picture.

use std::fmt;

use image::RgbImage;
use image::codecs::jpeg::JpegEncoder;
use image::imageops::thumbnail;

use super::error::OcrError;

/// One page as the person took it: RGB, upright as far as its EXIF orientation tells.
///
/// Pictures with more pixels than reading needs are held smaller; [`Picture::width`] and [`Picture::height`] tell
/// the size as taken, which all places on the page refer to.
#[derive(Clone)]
pub struct Picture {
    pixels: RgbImage,
    taken: (u32, u32),
}

/// Most pixels that are held: 20 megapixels show an A4 page at 450 dpi.
const HELD: f32 = 20e6;

impl Picture {
    /// A picture from its pixels, at least one.
    pub fn new(pixels: RgbImage) -> Self {
        let taken = pixels.dimensions();
        let (width, height) = taken;
        let shrink = (HELD / (width as f32 * height as f32)).sqrt();
        let pixels = if shrink < 1.0 {
            let shrunk = |side: u32| ((side as f32 * shrink) as u32).max(1);
            thumbnail(&pixels, shrunk(width), shrunk(height))
        } else {
            pixels
        };
        Picture { pixels, taken }
    }

    /// A picture from the bytes of its pixels, three a pixel (red, green, blue), row by row; `None` where they are
    /// none or not as many as the size tells.
    pub fn from_rgb(width: u32, height: u32, rgb: Vec<u8>) -> Option<Self> {
        let pixels = RgbImage::from_raw(width, height, rgb)?;
        (pixels.width().min(pixels.height()) > 0).then(|| Picture::new(pixels))
    }

    /// Width in pixels as taken.
    pub fn width(&self) -> u32 {
        self.taken.0
    }

    /// Height in pixels as taken.
    pub fn height(&self) -> u32 {
        self.taken.1
    }

    /// Pixels as taken to one pixel as held, at least 1.
    pub(super) fn scale(&self) -> f32 {
        self.taken.0 as f32 / self.pixels.width() as f32
    }

    /// The pixels as held.
    pub fn pixels(&self) -> &RgbImage {
        &self.pixels
    }

    /// The picture as JPEG of quality 1 to 100, made smaller so that its longer side has at most `longest`
    /// pixels: for showing. Places in the picture keep meaning the full size.
    ///
    /// # Errors
    ///
    /// [`OcrError::Engine`] where the encoder fails.
    pub fn preview(&self, longest: u32, quality: u8) -> Result<Vec<u8>, OcrError> {
        let (width, height) = self.pixels.dimensions();
        let scale = f64::from(longest) / f64::from(width.max(height).max(1));
        if scale >= 1.0 {
            return self.to_jpeg(quality);
        }
        let scaled = |side: u32| ((f64::from(side) * scale).round() as u32).max(1);
        let small = image::imageops::thumbnail(&self.pixels, scaled(width), scaled(height));
        Picture::new(small).to_jpeg(quality)
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
