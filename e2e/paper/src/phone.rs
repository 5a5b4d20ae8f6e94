//! A photograph taken by hand with a phone.

use image::RgbImage;
use image::imageops::{FilterType, resize};

use crate::camera::{Camera, Pose};
use crate::desk::Desk;
use crate::dice::Dice;
use crate::light::{Light, Mood};
use crate::placement::Placement;
use crate::raster::Raster;
use crate::surface::{HALF_HEIGHT, HALF_WIDTH, Surface, inside};
use crate::{Level, Picture};

type Range = (f32, f32);

/// The ranges from which a level draws; angles in degrees, lengths on paper in millimetres.
struct Habits {
    tilt: Range,
    roll: Range,
    fill: Range,
    bend: Range,
    fold: Range,
    mood: Mood,
    /// Defocus in pixels of a picture that is 2700 pixels wide.
    defocus: Range,
    /// Probability of a shaking hand, and how far in such pixels.
    shake: (f32, Range),
    noise: Range,
    quality: Range,
}

fn habits(level: Level) -> Habits {
    match level {
        Level::Mild => Habits {
            tilt: (0.0, 12.0),
            roll: (0.0, 4.0),
            fill: (0.75, 0.92),
            bend: (0.3, 2.2),
            fold: (0.02, 0.07),
            mood: Mood {
                exposure: (0.84, 0.98),
                far: (0.55, 0.9),
                shadow: (0.45, (0.62, 0.85)),
            },
            defocus: (0.7, 1.3),
            shake: (0.3, (1.0, 2.6)),
            noise: (1.5, 4.0),
            quality: (76.0, 88.0),
        },
        Level::Hard => Habits {
            tilt: (8.0, 16.0),
            roll: (4.0, 8.0),
            fill: (0.75, 0.88),
            bend: (1.5, 4.5),
            fold: (0.05, 0.13),
            mood: Mood {
                exposure: (0.60, 0.82),
                far: (0.30, 0.6),
                shadow: (1.0, (0.35, 0.6)),
            },
            defocus: (1.2, 2.0),
            shake: (0.6, (2.0, 4.5)),
            noise: (4.0, 8.0),
            quality: (70.0, 80.0),
        },
    }
}

/// Width of the picture for which blur is given.
const USUAL_WIDTH: f32 = 2700.0;
/// Widths of the pictures; they are four thirds as high.
const WIDTHS: [u32; 4] = [2400, 2592, 2736, 3000];
/// White of office paper, and of the grey recycled paper that many authorities use.
const PAPERS: [[f32; 3]; 4] = [
    [1.0, 1.0, 1.0],
    [0.99, 0.99, 1.0],
    [0.97, 0.97, 0.95],
    [0.92, 0.91, 0.88],
];
/// Pixels between the points at which mapping and light are computed; between them they are interpolated.
const STEP: usize = 8;

/// Mapping and light at one grid point: place on the page (x, y in millimetres), light (red, green, blue),
/// brightness of the paper's slope.
type Node = [f32; 6];

/// Photographs a page. `width` overrides the drawn width of the picture (at least 300 pixels).
pub(crate) fn photograph(page: &RgbImage, seed: u64, level: Level, width: Option<u32>) -> Picture {
    let habits = habits(level);
    let mut dice = Dice::new(seed);
    let width = width.map_or_else(|| dice.pick(&WIDTHS), |width| width.max(300));
    let height = width * 4 / 3;
    let (fw, fh) = (width as f32, height as f32);

    let surface = Surface::bent(&mut dice, habits.bend, habits.fold);
    let tilt = dice.between(habits.tilt).to_radians();
    let (toward, aside) = dice.direction().sin_cos();
    let pose = Pose {
        roll: dice.either_side(habits.roll).to_radians(),
        pitch: tilt * toward,
        yaw: tilt * aside,
        zoom: dice.between((1.05, 1.5)),
        fill: dice.between(habits.fill),
        off: [dice.between((-0.6, 0.6)), dice.between((-0.6, 0.6))],
    };
    let camera = Camera::aim(pose, &surface, fw, fh);
    let desk = Desk::new(&mut dice);
    let light = Light::new(&mut dice, fh / fw, habits.mood);
    let paper = dice.pick(&PAPERS);
    // Toner and ink are never quite black.
    let ink = dice.between((0.06, 0.16));

    let clean = fitted(page, camera.density());
    let scene = Scene {
        camera: &camera,
        surface: &surface,
        light: &light,
        desk: &desk,
        paper,
        ink,
    };
    let mut picture = scene.expose(&clean, width as usize, height as usize);

    let scale = fw / USUAL_WIDTH;
    picture.blur(dice.between(habits.defocus) * scale);
    if dice.chance(habits.shake.0) {
        let (sin, cos) = dice.direction().sin_cos();
        let far = dice.between(habits.shake.1) * scale;
        picture.shake(far * cos, far * sin);
    }
    picture.grain(dice.between(habits.noise), &mut dice);

    let placement = Placement::sample([width, height], [page.width(), page.height()], |u, v| {
        // Half a pixel: the scene is computed at pixel centres, placements count from the pixel's corner.
        camera
            .project(
                &surface,
                (2.0 * u - 1.0) * HALF_WIDTH,
                (2.0 * v - 1.0) * HALF_HEIGHT,
            )
            .map(|p| p + 0.5)
    });
    Picture::Colour {
        raster: picture,
        placement,
        quality: dice.between(habits.quality) as u8,
    }
}

/// The page no finer than the photograph can show, so that thin strokes do not break up.
fn fitted(page: &RgbImage, density: f32) -> Raster<3> {
    let wanted = (density * 2.0 * HALF_WIDTH).ceil() as u32;
    if wanted * 10 < page.width() * 9 {
        let height = (u64::from(page.height()) * u64::from(wanted) / u64::from(page.width())) as u32;
        let small = resize(page, wanted, height.max(1), FilterType::CatmullRom);
        Raster {
            width: wanted as usize,
            height: height.max(1) as usize,
            data: small.into_raw(),
        }
    } else {
        Raster {
            width: page.width() as usize,
            height: page.height() as usize,
            data: page.as_raw().clone(),
        }
    }
}

struct Scene<'a> {
    camera: &'a Camera,
    surface: &'a Surface,
    light: &'a Light,
    desk: &'a Desk,
    paper: [f32; 3],
    ink: f32,
}

impl Scene<'_> {
    fn node(&self, x: f32, y: f32, width: f32) -> Node {
        let [u, v] = self.camera.unproject(self.surface, x, y);
        let [r, g, b] = self.light.at(x / width, y / width);
        [u, v, r, g, b, self.light.on_slope(self.surface.slope(u, v))]
    }

    /// What a perfect lens and sensor would see.
    fn expose(&self, clean: &Raster<3>, width: usize, height: usize) -> Raster<3> {
        let columns = width.div_ceil(STEP) + 1;
        let nodes = |y: usize| -> Vec<Node> {
            (0..columns)
                .map(|i| self.node((i * STEP) as f32, y as f32, width as f32))
                .collect()
        };
        let (mut above, mut below) = (nodes(0), nodes(STEP));
        let mut line = above.clone();
        let mut picture = Raster::<3>::new(width, height);
        for (y, row) in picture.data.chunks_exact_mut(width * 3).enumerate() {
            if y > 0 && y % STEP == 0 {
                above = std::mem::replace(&mut below, nodes(y + STEP));
            }
            let t = (y % STEP) as f32 / STEP as f32;
            for (node, (a, b)) in line.iter_mut().zip(above.iter().zip(&below)) {
                *node = between(a, b, t);
            }
            for (x, pixel) in row.chunks_exact_mut(3).enumerate() {
                let i = x / STEP;
                let node = between(&line[i], &line[i + 1], (x % STEP) as f32 / STEP as f32);
                let seen = self.seen(clean, &node);
                for (c, value) in pixel.iter_mut().enumerate() {
                    *value = (seen[c] * node[2 + c] * 255.0 + 0.5).clamp(0.0, 255.0) as u8;
                }
            }
        }
        picture
    }

    /// The colour of page or table at a point, before the light.
    fn seen(&self, clean: &Raster<3>, &[x, y, .., shade]: &Node) -> [f32; 3] {
        // The edge of the paper covers a part of its pixels.
        let cover = (inside(x, y) * self.camera.density() + 0.5).clamp(0.0, 1.0);
        let page = if cover > 0.0 {
            self.page(clean, x, y, shade)
        } else {
            [0.0; 3]
        };
        if cover >= 1.0 {
            return page;
        }
        let contact = self.light.beside_paper(x, y);
        let table = self.desk.colour(x, y).map(|c| c * contact);
        [0, 1, 2].map(|c| cover * page[c] + (1.0 - cover) * table[c])
    }

    fn page(&self, clean: &Raster<3>, x: f32, y: f32, shade: f32) -> [f32; 3] {
        let sx = (x + HALF_WIDTH) / (2.0 * HALF_WIDTH) * clean.width as f32 - 0.5;
        let sy = (y + HALF_HEIGHT) / (2.0 * HALF_HEIGHT) * clean.height as f32 - 0.5;
        let print = clean.sample(sx, sy);
        let mut shade = shade;
        for fold in &self.surface.folds {
            let off = (y - fold.y) / 0.35;
            if off.abs() < 3.0 {
                shade *= 1.0 - fold.mark * (-off * off).exp();
            }
        }
        [0, 1, 2].map(|c| self.paper[c] * shade * (self.ink + (1.0 - self.ink) * print[c] / 255.0))
    }
}

fn between(a: &Node, b: &Node, t: f32) -> Node {
    std::array::from_fn(|i| a[i] + t * (b[i] - a[i]))
}
