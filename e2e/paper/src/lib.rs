#![doc = include_str!("../README.md")]

mod batch;
mod camera;
mod desk;
mod dice;
mod light;
mod phone;
mod placement;
mod raster;
mod scan;
mod surface;

use std::path::PathBuf;

use image::RgbImage;
use jpeg_encoder::{ColorType, Encoder, SamplingFactor};

pub use batch::{Job, all, one};
pub use dice::seed_of;
pub use placement::Placement;

use raster::Raster;

/// How a page becomes a picture.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way {
    /// On an office scanner, in grey.
    Scan,
    /// By hand, with a phone, on a table.
    Phone,
}

impl Way {
    /// Both ways.
    pub const ALL: [Way; 2] = [Way::Scan, Way::Phone];

    /// The word used in file names and on the command line.
    pub fn name(self) -> &'static str {
        match self {
            Way::Scan => "scan",
            Way::Phone => "phone",
        }
    }
}

/// How careful the person was.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Level {
    /// A usual picture.
    #[default]
    Mild,
    /// Crooked, dim, shaken, creased: still readable for a person.
    Hard,
}

/// What can go wrong.
#[derive(Debug, thiserror::Error)]
pub enum PaperError {
    /// The clean page is no picture that can be read.
    #[error("cannot read the picture {path}: {source}")]
    Read {
        /// The file.
        path: PathBuf,
        /// What the decoder says.
        source: image::ImageError,
    },
    /// The result could not be written.
    #[error("cannot write {path}: {source}")]
    Write {
        /// The file.
        path: PathBuf,
        /// What the system says.
        source: std::io::Error,
    },
    /// The folder of rendered letters could not be listed.
    #[error("cannot list {path}: {source}")]
    List {
        /// The folder.
        path: PathBuf,
        /// What the system says.
        source: std::io::Error,
    },
    /// The picture is wider or higher than JPEG allows.
    #[error("a JPEG has at most 65535 pixels in a row or column, this one would have {0}")]
    TooLarge(usize),
    /// The picture could not be compressed.
    #[error("cannot encode the picture: {0}")]
    Encode(#[from] jpeg_encoder::EncodingError),
    /// The placement could not be turned into JSON.
    #[error("cannot encode the placement: {0}")]
    Json(#[from] serde_json::Error),
}

/// A finished picture, not yet compressed.
enum Picture {
    Grey {
        raster: Raster<1>,
        placement: Placement,
        quality: u8,
    },
    Colour {
        raster: Raster<3>,
        placement: Placement,
        quality: u8,
    },
}

/// A picture as JPEG, and where the page lies in it.
#[derive(Clone, Debug, PartialEq)]
pub struct Shot {
    /// The JPEG file.
    pub jpeg: Vec<u8>,
    /// Where the page lies.
    pub placement: Placement,
}

/// Turns a clean A4 page into a picture; the same arguments give the same bytes.
///
/// `width` overrides the width in pixels that the seed would choose (values below 300 count as 300).
///
/// # Errors
/// [`PaperError::TooLarge`] when the width is more than JPEG allows.
pub fn shoot(
    page: &RgbImage,
    way: Way,
    seed: u64,
    level: Level,
    width: Option<u32>,
) -> Result<Shot, PaperError> {
    let picture = match way {
        Way::Scan => scan::scan(page, seed, level, width),
        Way::Phone => phone::photograph(page, seed, level, width),
    };
    let mut jpeg = Vec::new();
    let placement = match picture {
        Picture::Grey {
            raster,
            placement,
            quality,
        } => {
            encode(&mut jpeg, &raster, quality, ColorType::Luma)?;
            placement
        }
        Picture::Colour {
            raster,
            placement,
            quality,
        } => {
            encode(&mut jpeg, &raster, quality, ColorType::Rgb)?;
            placement
        }
    };
    Ok(Shot { jpeg, placement })
}

fn encode<const C: usize>(
    out: &mut Vec<u8>,
    raster: &Raster<C>,
    quality: u8,
    colour: ColorType,
) -> Result<(), PaperError> {
    let side = |length: usize| u16::try_from(length).map_err(|_| PaperError::TooLarge(length));
    let mut encoder = Encoder::new(out, quality);
    encoder.set_sampling_factor(SamplingFactor::F_2_2);
    encoder.encode(&raster.data, side(raster.width)?, side(raster.height)?, colour)?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use image::Rgb;

    /// A4 at 50 dots per inch, white with black dots at known places (pixels, counted from the corner).
    const DOTS: [[f32; 2]; 5] = [
        [30.0, 30.0],
        [380.0, 40.0],
        [200.0, 300.0],
        [60.0, 540.0],
        [370.0, 550.0],
    ];

    fn dotted() -> RgbImage {
        RgbImage::from_fn(414, 585, |x, y| {
            let near = |dot: &[f32; 2]| (x as f32 + 0.5 - dot[0]).hypot(y as f32 + 0.5 - dot[1]) < 5.0;
            Rgb([if DOTS.iter().any(near) { 0 } else { 255 }; 3])
        })
    }

    const CASES: [(Way, Level); 4] = [
        (Way::Scan, Level::Mild),
        (Way::Scan, Level::Hard),
        (Way::Phone, Level::Mild),
        (Way::Phone, Level::Hard),
    ];

    #[test]
    fn same_seed_same_bytes_and_another_seed_another_picture() {
        let page = dotted();
        for (way, level) in CASES {
            let first = shoot(&page, way, 7, level, Some(360)).unwrap();
            assert_eq!(
                first,
                shoot(&page, way, 7, level, Some(360)).unwrap(),
                "{way:?} {level:?}"
            );
            assert_ne!(
                first.jpeg,
                shoot(&page, way, 8, level, Some(360)).unwrap().jpeg,
                "{way:?} {level:?}"
            );
        }
    }

    #[test]
    fn points_of_the_page_lie_where_the_placement_says() {
        let page = dotted();
        for (way, level) in CASES {
            for seed in 1..6 {
                let shot = shoot(&page, way, seed, level, Some(700)).unwrap();
                let picture = image::load_from_memory(&shot.jpeg).unwrap().into_luma8();
                assert_eq!(
                    (picture.width(), picture.height()),
                    (shot.placement.width, shot.placement.height)
                );
                for dot in DOTS {
                    let [x, y] = shot.placement.locate(dot).unwrap();
                    let [fx, fy] = middle_of_dark(&picture, x, y);
                    assert!(
                        (x - fx).hypot(y - fy) < 0.8,
                        "{way:?} {level:?} {seed}: {x} {y} but seen at {fx} {fy}"
                    );
                }
            }
        }
    }

    /// Middle of the darkness within 12 pixels of a point, weighted by how dark it is.
    fn middle_of_dark(picture: &image::GrayImage, x: f32, y: f32) -> [f32; 2] {
        let reach = 12;
        let (cx, cy) = (x as i64, y as i64);
        let around = (cy - reach..=cy + reach).flat_map(|y| (cx - reach..=cx + reach).map(move |x| (x, y)));
        let pixels: Vec<(f32, f32, f32)> = around
            .filter(|(x, y)| {
                (0..i64::from(picture.width())).contains(x) && (0..i64::from(picture.height())).contains(y)
            })
            .map(|(x, y)| {
                (
                    x as f32 + 0.5,
                    y as f32 + 0.5,
                    f32::from(picture.get_pixel(x as u32, y as u32)[0]),
                )
            })
            .collect();
        let brightest = pixels.iter().map(|p| p.2).fold(0.0, f32::max);
        let mut sum = [0.0; 3];
        for (x, y, value) in pixels {
            let dark = (brightest * 0.6 - value).max(0.0);
            for (sum, part) in sum.iter_mut().zip([x * dark, y * dark, dark]) {
                *sum += part;
            }
        }
        [sum[0] / sum[2], sum[1] / sum[2]]
    }

    #[test]
    fn the_page_is_whole_in_a_photograph_and_fills_most_of_it() {
        let page = dotted();
        for level in [Level::Mild, Level::Hard] {
            for seed in 0..12 {
                let placement = shoot(&page, Way::Phone, seed, level, Some(300))
                    .unwrap()
                    .placement;
                let points: Vec<[f32; 2]> = placement.mesh.iter().flatten().copied().collect();
                let span = |k: usize| {
                    let (low, high) = points
                        .iter()
                        .fold((f32::MAX, f32::MIN), |(a, b), p| (a.min(p[k]), b.max(p[k])));
                    assert!(
                        low >= 0.0 && high <= [placement.width, placement.height][k] as f32,
                        "{level:?} {seed}"
                    );
                    (high - low) / [placement.width, placement.height][k] as f32
                };
                let filled = span(0).max(span(1));
                assert!((0.74..0.93).contains(&filled), "{level:?} {seed}: {filled}");
            }
        }
    }

    #[test]
    fn a_width_beyond_jpeg_is_an_error_not_a_panic() {
        let raster = Raster::<1> {
            width: 70_000,
            height: 1,
            data: vec![0; 70_000],
        };
        let error = encode(&mut Vec::new(), &raster, 80, ColorType::Luma).unwrap_err();
        assert!(matches!(error, PaperError::TooLarge(70_000)));
    }
}
