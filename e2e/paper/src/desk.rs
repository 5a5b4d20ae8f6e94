//! What lies under the letter: procedural wood, cloth and plain boards, and sometimes a pen beside it.

use crate::dice::Dice;
use crate::surface::{HALF_HEIGHT, HALF_WIDTH};

/// Smooth noise from a table of random numbers (value noise, Perlin 1985 without gradients).
struct Noise(Vec<f32>);

impl Noise {
    const SIDE: usize = 256;

    fn new(dice: &mut Dice) -> Self {
        Noise(
            (0..Self::SIDE * Self::SIDE)
                .map(|_| dice.between((-1.0, 1.0)))
                .collect(),
        )
    }

    /// -1 to 1, changing over distances of about 1.
    fn at(&self, x: f32, y: f32) -> f32 {
        let (fx, fy) = (x.floor(), y.floor());
        let smooth = |t: f32| t * t * (3.0 - 2.0 * t);
        let (tx, ty) = (smooth(x - fx), smooth(y - fy));
        let wrap = |v: i32| (v & (Self::SIDE as i32 - 1)) as usize;
        let (x0, x1) = (wrap(fx as i32), wrap(fx as i32 + 1));
        let (y0, y1) = (wrap(fy as i32) * Self::SIDE, wrap(fy as i32 + 1) * Self::SIDE);
        let top = self.0[y0 + x0] + tx * (self.0[y0 + x1] - self.0[y0 + x0]);
        let bottom = self.0[y1 + x0] + tx * (self.0[y1 + x1] - self.0[y1 + x0]);
        top + ty * (bottom - top)
    }

    /// Two octaves.
    fn rough(&self, x: f32, y: f32) -> f32 {
        0.67 * self.at(x, y) + 0.33 * self.at(2.1 * x + 17.3, 2.1 * y + 5.9)
    }
}

type Colour = [f32; 3];

/// Colours of tabletops as (light, dark) display values.
const WOODS: [(Colour, Colour); 6] = [
    ([0.80, 0.64, 0.44], [0.62, 0.45, 0.28]), // oak
    ([0.84, 0.70, 0.53], [0.72, 0.55, 0.38]), // beech
    ([0.42, 0.30, 0.21], [0.26, 0.17, 0.11]), // walnut
    ([0.60, 0.40, 0.25], [0.43, 0.26, 0.15]), // cherry
    ([0.66, 0.63, 0.58], [0.50, 0.47, 0.43]), // weathered
    ([0.88, 0.79, 0.62], [0.75, 0.60, 0.40]), // pine
];

/// Colours of tablecloths: ground and second thread.
const CLOTHS: [(Colour, Colour); 6] = [
    ([0.26, 0.32, 0.44], [0.20, 0.25, 0.36]), // blue
    ([0.62, 0.22, 0.20], [0.86, 0.83, 0.78]), // red and white
    ([0.34, 0.44, 0.34], [0.78, 0.80, 0.72]), // green and white
    ([0.56, 0.52, 0.46], [0.48, 0.44, 0.39]), // linen
    ([0.24, 0.24, 0.26], [0.18, 0.18, 0.20]), // charcoal
    ([0.72, 0.60, 0.34], [0.62, 0.50, 0.27]), // ochre
];

/// Colours of plain boards and stone.
const BOARDS: [Colour; 6] = [
    [0.34, 0.35, 0.37], // anthracite
    [0.60, 0.60, 0.58], // grey
    [0.74, 0.73, 0.70], // light grey
    [0.45, 0.37, 0.30], // brown
    [0.30, 0.38, 0.40], // petrol
    [0.16, 0.16, 0.17], // black
];

enum Top {
    Wood {
        light: Colour,
        dark: Colour,
        plank: f32,
        ring: f32,
    },
    Cloth {
        ground: Colour,
        thread: Colour,
        check: f32,
    },
    Board {
        colour: Colour,
        speckle: f32,
    },
}

/// A pen: a straight body with round ends.
struct Pen {
    from: [f32; 2],
    along: [f32; 2],
    colour: Colour,
}

/// The tabletop, in millimetres from the middle of the page.
pub(crate) struct Desk {
    noise: Noise,
    top: Top,
    /// Cosine and sine of the grain's or weave's direction.
    grain: [f32; 2],
    pen: Option<Pen>,
}

impl Desk {
    pub(crate) fn new(dice: &mut Dice) -> Self {
        let noise = Noise::new(dice);
        let top = match dice.below(10) {
            0..=4 => {
                let (light, dark) = dice.pick(&WOODS);
                Top::Wood {
                    light,
                    dark,
                    plank: dice.between((70.0, 150.0)),
                    ring: dice.between((0.05, 0.16)),
                }
            }
            5..=7 => {
                let (ground, thread) = dice.pick(&CLOTHS);
                let check = if dice.chance(0.5) {
                    dice.between((8.0, 22.0))
                } else {
                    0.0
                };
                Top::Cloth {
                    ground,
                    thread,
                    check,
                }
            }
            _ => Top::Board {
                colour: dice.pick(&BOARDS),
                speckle: dice.between((0.02, 0.10)),
            },
        };
        let quarter = if dice.chance(0.5) {
            0.0
        } else {
            std::f32::consts::FRAC_PI_2
        };
        let (sin, cos) = (quarter + dice.between((-0.12, 0.12))).sin_cos();
        let pen = dice.chance(0.35).then(|| Pen::beside_the_page(dice));
        Desk {
            noise,
            top,
            grain: [cos, sin],
            pen,
        }
    }

    /// The colour at a point, 0 to 1 for each channel.
    pub(crate) fn colour(&self, x: f32, y: f32) -> Colour {
        let along = self.grain[0] * x + self.grain[1] * y;
        let across = self.grain[0] * y - self.grain[1] * x;
        let ground = match &self.top {
            Top::Wood {
                light,
                dark,
                plank,
                ring,
            } => self.wood(along, across, *light, *dark, *plank, *ring),
            Top::Cloth {
                ground,
                thread,
                check,
            } => self.cloth(along, across, *ground, *thread, *check),
            Top::Board { colour, speckle } => {
                let n = 1.0
                    + 0.04 * self.noise.rough(x / 60.0, y / 60.0)
                    + speckle * self.noise.at(x * 1.9, y * 1.9);
                colour.map(|c| c * n)
            }
        };
        self.pen.as_ref().map_or(ground, |pen| pen.over(ground, x, y))
    }

    fn wood(&self, along: f32, across: f32, light: Colour, dark: Colour, plank: f32, ring: f32) -> Colour {
        let board = (across / plank).floor();
        // Every plank is cut from another place of the tree.
        let (along, seam) = (
            along + board * 613.0,
            (across / plank - board).min(board + 1.0 - across / plank) * plank,
        );
        let bend = 9.0 * self.noise.rough(along / 120.0, across / 30.0);
        let year = ((across + bend) * std::f32::consts::TAU * ring).sin();
        let fibre = self.noise.at(along / 9.0, across * 2.3);
        let pore = (self.noise.at(along / 4.0 + 31.0, across * 4.1) - 0.55).max(0.0);
        let mix = (0.5 + 0.22 * year + 0.18 * fibre + 0.12 * self.noise.at(board * 7.7, 3.3)).clamp(0.0, 1.0);
        let shade = (1.0 - 0.35 * pore) * (1.0 - 0.6 * (1.0 - seam / 0.9).clamp(0.0, 1.0));
        [0, 1, 2].map(|c| (dark[c] + mix * (light[c] - dark[c])) * shade)
    }

    fn cloth(&self, along: f32, across: f32, ground: Colour, thread: Colour, check: f32) -> Colour {
        const PER_MM: f32 = std::f32::consts::TAU * 0.9;
        let weave = (along * PER_MM).sin() * (across * PER_MM).sin();
        let slub = self.noise.at(along * 1.4, across / 12.0) + self.noise.at(along / 12.0, across * 1.4);
        let stripe = |v: f32| ((v / check).rem_euclid(2.0) < 1.0) as u8 as f32;
        let mix = if check > 0.0 {
            (stripe(along) + stripe(across)) / 2.0
        } else {
            0.5 + 0.35 * weave
        };
        let wrinkle = self.noise.rough(along / 70.0, across / 40.0);
        let shade = 1.0 + 0.07 * weave + 0.05 * slub + 0.08 * wrinkle;
        [0, 1, 2].map(|c| (ground[c] + mix * (thread[c] - ground[c])) * shade)
    }
}

impl Pen {
    const RADIUS: f32 = 4.6;

    fn beside_the_page(dice: &mut Dice) -> Self {
        let side = dice.either_side((1.0, 1.0));
        let (sin, cos) = dice.between((-0.25, 0.25)).sin_cos();
        let length = 138.0;
        let x = side * (HALF_WIDTH + dice.between((14.0, 24.0)));
        let y = dice.between((-HALF_HEIGHT, HALF_HEIGHT - length));
        let colour = dice.pick(&[
            [0.10, 0.16, 0.42],
            [0.08, 0.08, 0.09],
            [0.55, 0.10, 0.12],
            [0.80, 0.80, 0.78],
        ]);
        Pen {
            from: [x, y],
            along: [sin * length, cos * length],
            colour,
        }
    }

    fn over(&self, ground: Colour, x: f32, y: f32) -> Colour {
        let [dx, dy] = [x - self.from[0], y - self.from[1]];
        let [ax, ay] = self.along;
        let square = ax * ax + ay * ay;
        let t = ((dx * ax + dy * ay) / square).clamp(0.0, 1.0);
        let off = [dx - t * ax, dy - t * ay];
        let distance = off[0].hypot(off[1]);
        if distance < Self::RADIUS {
            // Round body: darker to its sides, a streak of light on the upper left.
            let side = (off[0] * ay - off[1] * ax) / square.sqrt() / Self::RADIUS;
            let body = 0.55 + 0.45 * (1.0 - side * side).max(0.0).sqrt();
            let gleam = 0.5 * (-((side + 0.45) / 0.12).powi(2)).exp();
            let tip = if t > 0.93 { 0.6 } else { 0.0 };
            self.colour.map(|c| (c + tip * (0.7 - c)) * body + gleam)
        } else {
            let contact = 1.0 - 0.45 * (-(distance - Self::RADIUS) / 3.0).exp();
            ground.map(|c| c * contact)
        }
    }
}
