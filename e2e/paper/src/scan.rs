//! A sheet on an office scanner or copier, in grey.

use image::{GrayImage, RgbImage, imageops};

use crate::dice::Dice;
use crate::placement::Placement;
use crate::raster::Raster;
use crate::{Level, Picture};

type Range = (f32, f32);

/// A4 in millimetres (ISO 216).
const SHEET: [f32; 2] = [210.0, 297.0];
/// Distance of punched holes from the left edge, of each from the middle, and their radius, in millimetres
/// (ISO 838).
const HOLES: (f32, f32, f32) = (12.0, 40.0, 3.0);

/// The ranges from which a level draws.
struct Habits {
    /// Degrees, to either side.
    skew: Range,
    /// Dots per inch, with how often each is chosen.
    dots: [f32; 4],
    blur: Range,
    noise: Range,
    /// Probability of a copier's hard contrast, and how hard.
    harsh: (f32, Range),
    /// Probability of a streak of dirt on the feeder's glass.
    streak: f32,
    quality: Range,
}

fn habits(level: Level) -> Habits {
    match level {
        Level::Mild => Habits {
            skew: (0.2, 1.2),
            dots: [200.0, 240.0, 300.0, 300.0],
            blur: (0.3, 0.8),
            noise: (1.0, 4.0),
            harsh: (0.2, (2.0, 4.0)),
            streak: 0.1,
            quality: (75.0, 85.0),
        },
        Level::Hard => Habits {
            skew: (1.0, 2.5),
            dots: [150.0, 200.0, 200.0, 300.0],
            blur: (0.6, 1.2),
            noise: (3.0, 8.0),
            harsh: (0.6, (4.0, 9.0)),
            streak: 0.4,
            quality: (65.0, 75.0),
        },
    }
}

/// What is wrong with the sheet or the machine.
struct Marks {
    holes: Option<f32>,
    /// Display value of the lid beyond the sheet.
    lid: f32,
    /// Darkness and width (mm) of the shadow along the sheet's edges.
    edge: (f32, f32),
    /// Millimetres from the scan's left edge, and darkness.
    streak: Option<(f32, f32)>,
    /// Middle (mm), radius (mm) and darkness.
    specks: Vec<([f32; 2], f32, f32)>,
}

impl Marks {
    fn new(dice: &mut Dice, streak: f32) -> Self {
        Marks {
            holes: dice.chance(0.35).then(|| dice.between((0.05, 0.45))),
            lid: if dice.chance(0.7) {
                dice.between((0.9, 1.0))
            } else {
                dice.between((0.15, 0.5))
            },
            edge: (dice.between((0.0, 0.35)), dice.between((1.0, 4.0))),
            streak: dice
                .chance(streak)
                .then(|| (dice.between((5.0, 205.0)), dice.between((0.1, 0.4)))),
            specks: (0..dice.below(14))
                .map(|_| {
                    let middle = [dice.between((0.0, SHEET[0])), dice.between((0.0, SHEET[1]))];
                    (middle, dice.between((0.08, 0.3)), dice.between((0.2, 0.8)))
                })
                .collect(),
        }
    }

    /// What is left of the light at a point of the sheet, in millimetres from its upper left corner.
    fn at(&self, x: f32, y: f32) -> f32 {
        let mut left = 1.0;
        let inside = x.min(y).min(SHEET[0] - x).min(SHEET[1] - y);
        left *= 1.0 - self.edge.0 * (-inside.max(0.0) / self.edge.1).exp();
        if let Some(dark) = self.holes
            && x < 2.0 * HOLES.0
        {
            let from_middle = (y - SHEET[1] / 2.0).abs() - HOLES.1;
            let depth = (HOLES.2 - (x - HOLES.0).hypot(from_middle)) / 0.15;
            left *= 1.0 + (dark - 1.0) * depth.clamp(0.0, 1.0);
        }
        for (middle, radius, dark) in &self.specks {
            if (x - middle[0]).hypot(y - middle[1]) < *radius {
                left *= 1.0 - dark;
            }
        }
        left
    }

    /// What a speck of dirt on the glass leaves of the light: the sheet runs past it, so it draws a line
    /// along the scan, `x` millimetres from the scan's left edge.
    fn on_glass(&self, x: f32) -> f32 {
        self.streak.map_or(1.0, |(place, dark)| {
            1.0 - dark * (1.0 - (x - place).abs() / 0.2).clamp(0.0, 1.0)
        })
    }
}

/// Scans a page. `width` overrides the drawn resolution with a width in pixels (at least 300).
pub(crate) fn scan(page: &RgbImage, seed: u64, level: Level, width: Option<u32>) -> Picture {
    let habits = habits(level);
    let mut dice = Dice::new(seed);
    let drawn = (dice.pick(&habits.dots) * SHEET[0] / 25.4).round() as u32;
    let width = width.map_or(drawn, |width| width.max(300));
    let per_mm = width as f32 / SHEET[0];
    let height = (per_mm * SHEET[1]).round() as u32;
    let (sin, cos) = dice.either_side(habits.skew).to_radians().sin_cos();
    let shift = [dice.between((-1.5, 1.5)), dice.between((-1.5, 1.5))];
    let marks = Marks::new(&mut dice, habits.streak);
    let paper = dice.between((0.93, 1.0));
    let harsh = dice
        .chance(habits.harsh.0)
        .then(|| (dice.between(habits.harsh.1), dice.between((0.55, 0.68))));

    let clean = grey(page, width);
    let middle = [width as f32 / 2.0, height as f32 / 2.0];
    let glass: Vec<f32> = (0..width)
        .map(|px| marks.on_glass((px as f32 + 0.5) / per_mm))
        .collect();
    let mut picture = Raster::<1>::new(width as usize, height as usize);
    for (py, row) in picture.data.chunks_exact_mut(width as usize).enumerate() {
        for (px, value) in row.iter_mut().enumerate() {
            let off = [
                (px as f32 + 0.5 - middle[0]) / per_mm,
                (py as f32 + 0.5 - middle[1]) / per_mm,
            ];
            let x = cos * off[0] + sin * off[1] + SHEET[0] / 2.0 - shift[0];
            let y = cos * off[1] - sin * off[0] + SHEET[1] / 2.0 - shift[1];
            let lid = x < 0.0 || y < 0.0 || x > SHEET[0] || y > SHEET[1];
            let seen = if lid {
                marks.lid
            } else {
                let sx = x / SHEET[0] * clean.width as f32 - 0.5;
                let sy = y / SHEET[1] * clean.height as f32 - 0.5;
                let [print] = clean.sample(sx, sy);
                paper * (0.05 + 0.95 * print / 255.0) * marks.at(x, y)
            };
            *value = (seen * glass[px] * 255.0 + 0.5).clamp(0.0, 255.0) as u8;
        }
    }
    picture.blur(dice.between(habits.blur) * per_mm / 11.8);
    if let Some((steep, middle)) = harsh {
        for value in &mut picture.data {
            let t = (f32::from(*value) / 255.0 - middle) * steep + middle;
            *value = (t.clamp(0.0, 1.0) * 255.0) as u8;
        }
    }
    picture.grain(dice.between(habits.noise), &mut dice);

    let placement = Placement::sample([width, height], [page.width(), page.height()], |u, v| {
        let off = [
            u * SHEET[0] - SHEET[0] / 2.0 + shift[0],
            v * SHEET[1] - SHEET[1] / 2.0 + shift[1],
        ];
        [
            middle[0] + (cos * off[0] - sin * off[1]) * per_mm,
            middle[1] + (sin * off[0] + cos * off[1]) * per_mm,
        ]
    });
    Picture::Grey {
        raster: picture,
        placement,
        quality: dice.between(habits.quality) as u8,
    }
}

/// The page in grey, no finer than the scan.
fn grey(page: &RgbImage, width: u32) -> Raster<1> {
    let mut grey: GrayImage = imageops::grayscale(page);
    if width * 10 < page.width() * 9 {
        let height = (u64::from(page.height()) * u64::from(width) / u64::from(page.width())) as u32;
        grey = imageops::resize(&grey, width, height.max(1), imageops::FilterType::CatmullRom);
    }
    Raster {
        width: grey.width() as usize,
        height: grey.height() as usize,
        data: grey.into_raw(),
    }
}
