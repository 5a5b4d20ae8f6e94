//! The light over the table: a lamp, a window, the colour that the camera made of them, and shadows.

use crate::dice::Dice;
use crate::surface::inside;

/// The shadow of the hand and the phone: a slab with round corners, reaching in from an edge.
#[derive(Clone, Copy, Debug)]
struct Shadow {
    /// Middle of the slab and half its size, in parts of the picture's width.
    middle: [f32; 2],
    half: [f32; 2],
    turn: [f32; 2],
    /// Width of the soft edge, in parts of the picture's width.
    soft: f32,
    /// What is left of the light, 0 to 1.
    left: f32,
}

impl Shadow {
    fn new(dice: &mut Dice, aspect: f32, left: (f32, f32)) -> Self {
        // From below (the person), from the left or from the right.
        let (middle, lean) = match dice.below(3) {
            0 => (
                [dice.between((0.2, 0.8)), aspect + dice.between((-0.25, 0.12))],
                0.0,
            ),
            1 => (
                [dice.between((-0.2, 0.1)), dice.between((0.5, 1.0)) * aspect],
                0.7,
            ),
            _ => (
                [dice.between((0.9, 1.2)), dice.between((0.5, 1.0)) * aspect],
                -0.7,
            ),
        };
        let (sin, cos) = (lean + dice.between((-0.35, 0.35))).sin_cos();
        Shadow {
            middle,
            half: [dice.between((0.16, 0.34)), dice.between((0.35, 0.60))],
            turn: [cos, sin],
            soft: dice.between((0.05, 0.20)),
            left: dice.between(left),
        }
    }

    /// What is left of the light at a point.
    fn at(&self, x: f32, y: f32) -> f32 {
        const ROUND: f32 = 0.08;
        let [dx, dy] = [x - self.middle[0], y - self.middle[1]];
        let local = [
            self.turn[0] * dx + self.turn[1] * dy,
            self.turn[0] * dy - self.turn[1] * dx,
        ];
        let over = [
            local[0].abs() - self.half[0] + ROUND,
            local[1].abs() - self.half[1] + ROUND,
        ];
        let distance = over[0].max(0.0).hypot(over[1].max(0.0)) + over[0].max(over[1]).min(0.0) - ROUND;
        let t = ((distance + self.soft) / (2.0 * self.soft)).clamp(0.0, 1.0);
        self.left + (1.0 - self.left) * t * t * (3.0 - 2.0 * t)
    }
}

/// How bright and how even the light is.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Mood {
    /// Display value of white paper where it is brightest.
    pub(crate) exposure: (f32, f32),
    /// What is left of the light far from the lamp.
    pub(crate) far: (f32, f32),
    /// Probability of a cast shadow, and what it leaves of the light.
    pub(crate) shadow: (f32, (f32, f32)),
}

/// The light in the picture.
#[derive(Debug)]
pub(crate) struct Light {
    aspect: f32,
    lamp: [f32; 2],
    reach: f32,
    far: f32,
    exposure: f32,
    /// Colour near and far from the lamp.
    tint: [[f32; 3]; 2],
    vignette: f32,
    shadow: Option<Shadow>,
    /// Direction the light comes from, along the table; longer means lower.
    slant: [f32; 2],
}

/// What the camera's white balance leaves of the lamps' colours.
const TINTS: [[f32; 3]; 6] = [
    [1.00, 0.94, 0.82], // warm bulb
    [1.00, 0.97, 0.90], // warm white
    [1.00, 1.00, 0.98], // neutral
    [0.98, 1.00, 0.99], // neutral
    [0.94, 0.98, 1.00], // overcast window
    [0.98, 1.00, 0.95], // fluorescent tube
];

impl Light {
    /// For a picture that is `aspect` times as high as wide.
    pub(crate) fn new(dice: &mut Dice, aspect: f32, mood: Mood) -> Self {
        let lamp = [dice.between((-0.4, 1.4)), dice.between((-0.4, 1.0)) * aspect];
        let toward = [lamp[0] - 0.5, lamp[1] - aspect / 2.0];
        let far_off = toward[0].hypot(toward[1]).max(0.1);
        let low = dice.between((0.5, 1.3));
        let (strength, left) = mood.shadow;
        Light {
            aspect,
            lamp,
            reach: dice.between((0.7, 1.6)),
            far: dice.between(mood.far),
            exposure: dice.between(mood.exposure),
            tint: [dice.pick(&TINTS), dice.pick(&TINTS)],
            vignette: dice.between((0.04, 0.16)),
            shadow: dice.chance(strength).then(|| Shadow::new(dice, aspect, left)),
            slant: toward.map(|part| part / far_off * low),
        }
    }

    /// What each channel's display value is multiplied by at a point of the picture (in parts of its width).
    pub(crate) fn at(&self, x: f32, y: f32) -> [f32; 3] {
        let off = [x - self.lamp[0], y - self.lamp[1]];
        let near = (-(off[0] * off[0] + off[1] * off[1]) / (2.0 * self.reach * self.reach)).exp();
        let corner = [x - 0.5, y - self.aspect / 2.0];
        let lens = 1.0 - self.vignette * (corner[0] * corner[0] + corner[1] * corner[1]) / 0.7;
        let shade = self.shadow.as_ref().map_or(1.0, |shadow| shadow.at(x, y));
        let amount = (self.far + (1.0 - self.far) * near) * lens * shade;
        // Light adds up linearly; pictures hold about its 2.2nd root.
        let display = self.exposure * amount.max(0.0).powf(1.0 / 2.2);
        [0, 1, 2].map(|c| display * (self.tint[1][c] + near * (self.tint[0][c] - self.tint[1][c])))
    }

    /// How much brighter paper of this slope (along x and y) looks than flat paper.
    pub(crate) fn on_slope(&self, slope: [f32; 2]) -> f32 {
        // Lambert: the paper's height falls towards the lamp where it faces it.
        let lit = 1.0 - (slope[0] * self.slant[0] + slope[1] * self.slant[1]);
        let facing = lit / (1.0 + slope[0] * slope[0] + slope[1] * slope[1]).sqrt();
        facing.max(0.2).powf(1.0 / 2.2)
    }

    /// The shadow that the paper throws on the table around it: what is left of the display value.
    pub(crate) fn beside_paper(&self, x: f32, y: f32) -> f32 {
        let behind = -inside(x + 2.0 * self.slant[0], y + 2.0 * self.slant[1]);
        let touching = -inside(x, y);
        1.0 - 0.34 * (-behind.max(0.0) / 1.6).exp() - 0.16 * (-touching.max(0.0) / 0.8).exp()
    }
}
