//! The sheet of paper: its size, and how it does not lie flat.

use crate::dice::Dice;

/// Half the width of A4 in millimetres (ISO 216).
pub(crate) const HALF_WIDTH: f32 = 105.0;
/// Half the height of A4 in millimetres (ISO 216).
pub(crate) const HALF_HEIGHT: f32 = 148.5;

/// Where a letter in a long envelope is folded, in millimetres from the middle of the page: the two folds
/// of DIN 5008 form B (105 and 210 mm from the top).
const THIRDS: [f32; 2] = [105.0 - HALF_HEIGHT, 210.0 - HALF_HEIGHT];
/// A letter in a C5 envelope is folded once, in the middle.
const HALF: [f32; 1] = [0.0];

/// A fold across the page.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Fold {
    /// Millimetres below the middle of the page.
    pub(crate) y: f32,
    /// Slope of the paper beside the fold; negative for a valley.
    pub(crate) slope: f32,
    /// How much darker (or, negative, lighter) the broken fibres are, 0 to 1.
    pub(crate) mark: f32,
}

/// The height of the paper above the table, as a wave across the page plus folds. Points are named by
/// their place on the table; the stretch along the slope (below one percent) is left out.
#[derive(Clone, Debug)]
pub(crate) struct Surface {
    amplitude: f32,
    /// Wave numbers along x and y, per millimetre.
    wave: [f32; 2],
    phase: f32,
    pub(crate) folds: Vec<Fold>,
}

impl Surface {
    /// A sheet that is bent by up to `amplitude` millimetres and folded with up to `slope`.
    pub(crate) fn bent(dice: &mut Dice, amplitude: (f32, f32), slope: (f32, f32)) -> Self {
        let amplitude = dice.between(amplitude);
        let length = dice.between((260.0, 520.0));
        let (sin, cos) = dice.direction().sin_cos();
        let wave = [cos, sin].map(|part| part * std::f32::consts::TAU / length);
        let phase = dice.direction();
        let places: &[f32] = match dice.below(10) {
            0..=5 => &THIRDS,
            6..=7 => &HALF,
            _ => &[],
        };
        let folds = places
            .iter()
            .map(|place| Fold {
                // Folding machines and hands miss the mark by a few millimetres.
                y: place + dice.between((-3.0, 3.0)),
                slope: dice.either_side(slope),
                mark: dice.between((-0.03, 0.10)),
            })
            .collect();
        Surface {
            amplitude,
            wave,
            phase,
            folds,
        }
    }

    /// Height above the table in millimetres; beyond the edges, that of the nearest edge.
    pub(crate) fn height(&self, x: f32, y: f32) -> f32 {
        let (x, y) = on_page(x, y);
        let wave = self.amplitude * (1.0 + (self.wave[0] * x + self.wave[1] * y + self.phase).sin());
        wave + self.folds.iter().map(|fold| fold.height(y - fold.y)).sum::<f32>()
    }

    /// Slope along x and y, for the shading.
    pub(crate) fn slope(&self, x: f32, y: f32) -> [f32; 2] {
        const STEP: f32 = 0.5;
        let (x, y) = on_page(x, y);
        [
            (self.height(x + STEP, y) - self.height(x - STEP, y)) / (2.0 * STEP),
            (self.height(x, y + STEP) - self.height(x, y - STEP)) / (2.0 * STEP),
        ]
    }
}

impl Fold {
    /// A ridge (or valley) with straight flanks near the fold that runs out over a few centimetres.
    fn height(&self, distance: f32) -> f32 {
        const REACH: f32 = 45.0;
        const ROUND: f32 = 1.2;
        let flank = (distance * distance + ROUND * ROUND).sqrt();
        self.slope * REACH * (-flank / REACH).exp()
    }
}

fn on_page(x: f32, y: f32) -> (f32, f32) {
    (
        x.clamp(-HALF_WIDTH, HALF_WIDTH),
        y.clamp(-HALF_HEIGHT, HALF_HEIGHT),
    )
}

/// How far a point lies inside the page (negative: outside), in millimetres.
pub(crate) fn inside(x: f32, y: f32) -> f32 {
    let (dx, dy) = (x.abs() - HALF_WIDTH, y.abs() - HALF_HEIGHT);
    if dx > 0.0 && dy > 0.0 {
        -dx.hypot(dy)
    } else {
        -dx.max(dy)
    }
}
