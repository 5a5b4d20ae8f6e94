//! Where a point of the page comes to lie in the photograph, and back: a pinhole camera over a table.

use crate::surface::{HALF_HEIGHT, HALF_WIDTH, Surface};

/// A pinhole camera that looks down at the page.
#[derive(Clone, Debug)]
pub(crate) struct Camera {
    /// From the page's axes (x right, y down, z away from the camera) to the camera's.
    turn: [[f32; 3]; 3],
    /// Millimetres from the lens to the middle of the page.
    distance: f32,
    /// Focal length in pixels.
    focal: f32,
    /// Where the optical axis meets the picture, in pixels.
    axis: [f32; 2],
}

/// How a hand holds the phone over the page.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Pose {
    /// Turn in the plane of the picture, radians clockwise.
    pub(crate) roll: f32,
    /// Tilt forwards or backwards, radians.
    pub(crate) pitch: f32,
    /// Tilt sideways, radians.
    pub(crate) yaw: f32,
    /// Focal length as a multiple of the picture's width; 1.08 is the usual main camera (26 mm equivalent).
    pub(crate) zoom: f32,
    /// Which part of the picture's width or height the page takes, whichever is more.
    pub(crate) fill: f32,
    /// How far off the middle the page lies, -1 to 1 of the free margin, to the right and down.
    pub(crate) off: [f32; 2],
}

impl Camera {
    /// Points the camera so that the page fills the picture as the pose says.
    pub(crate) fn aim(pose: Pose, surface: &Surface, width: f32, height: f32) -> Self {
        let focal = pose.zoom * width;
        let distance = focal * 2.0 * HALF_HEIGHT / (pose.fill * height);
        let turn = product(&roll(pose.roll), &product(&pitch(pose.pitch), &yaw(pose.yaw)));
        let mut camera = Camera {
            turn,
            distance,
            focal,
            axis: [0.0, 0.0],
        };
        let (mut low, mut high) = ([f32::MAX; 2], [f32::MIN; 2]);
        for i in 0..=20 {
            let t = i as f32 / 10.0 - 1.0;
            for (x, y) in [(t, -1.0), (t, 1.0), (-1.0, t), (1.0, t)] {
                let point = camera.project(surface, x * HALF_WIDTH, y * HALF_HEIGHT);
                for k in 0..2 {
                    low[k] = low[k].min(point[k]);
                    high[k] = high[k].max(point[k]);
                }
            }
        }
        let frame = [width, height];
        let scale = pose.fill / ((high[0] - low[0]) / width).max((high[1] - low[1]) / height);
        camera.focal *= scale;
        for k in 0..2 {
            let free = (frame[k] - (high[k] - low[k]) * scale) / 2.0;
            camera.axis[k] = frame[k] / 2.0 - (low[k] + high[k]) / 2.0 * scale + pose.off[k] * free;
        }
        camera
    }

    /// The pixel at which a point of the page (millimetres from its middle) is seen.
    pub(crate) fn project(&self, surface: &Surface, x: f32, y: f32) -> [f32; 2] {
        let seen = apply(&self.turn, [x, y, -surface.height(x, y)]);
        let depth = seen[2] + self.distance;
        [
            self.axis[0] + self.focal * seen[0] / depth,
            self.axis[1] + self.focal * seen[1] / depth,
        ]
    }

    /// The point of the page (millimetres from its middle) that is seen at a pixel.
    pub(crate) fn unproject(&self, surface: &Surface, px: f32, py: f32) -> [f32; 2] {
        let ray = [
            (px - self.axis[0]) / self.focal,
            (py - self.axis[1]) / self.focal,
            1.0,
        ];
        let back = transposed(&self.turn);
        let origin = apply(&back, [0.0, 0.0, -self.distance]);
        let ray = apply(&back, ray);
        let mut point = [0.0, 0.0];
        let mut height = 0.0;
        // The paper is nearly flat: each step gains more than a factor of five.
        for _ in 0..6 {
            let t = (-height - origin[2]) / ray[2];
            point = [origin[0] + t * ray[0], origin[1] + t * ray[1]];
            height = surface.height(point[0], point[1]);
        }
        point
    }

    /// Pixels to a millimetre in the middle of the page.
    pub(crate) fn density(&self) -> f32 {
        self.focal / self.distance
    }
}

type Turn = [[f32; 3]; 3];

fn roll(angle: f32) -> Turn {
    let (s, c) = angle.sin_cos();
    [[c, -s, 0.0], [s, c, 0.0], [0.0, 0.0, 1.0]]
}

fn pitch(angle: f32) -> Turn {
    let (s, c) = angle.sin_cos();
    [[1.0, 0.0, 0.0], [0.0, c, -s], [0.0, s, c]]
}

fn yaw(angle: f32) -> Turn {
    let (s, c) = angle.sin_cos();
    [[c, 0.0, s], [0.0, 1.0, 0.0], [-s, 0.0, c]]
}

fn product(a: &Turn, b: &Turn) -> Turn {
    let mut c = [[0.0; 3]; 3];
    for (i, row) in c.iter_mut().enumerate() {
        for (j, cell) in row.iter_mut().enumerate() {
            *cell = (0..3).map(|k| a[i][k] * b[k][j]).sum();
        }
    }
    c
}

fn transposed(a: &Turn) -> Turn {
    [
        [a[0][0], a[1][0], a[2][0]],
        [a[0][1], a[1][1], a[2][1]],
        [a[0][2], a[1][2], a[2][2]],
    ]
}

fn apply(turn: &Turn, v: [f32; 3]) -> [f32; 3] {
    [0, 1, 2].map(|i| turn[i][0] * v[0] + turn[i][1] * v[1] + turn[i][2] * v[2])
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::dice::Dice;

    #[test]
    fn back_and_forth_is_the_same_point() {
        let mut dice = Dice::new(11);
        for _ in 0..20 {
            let surface = Surface::bent(&mut dice, (2.0, 6.0), (0.05, 0.12));
            let pose = Pose {
                roll: dice.between((-0.2, 0.2)),
                pitch: dice.between((-0.3, 0.3)),
                yaw: dice.between((-0.3, 0.3)),
                zoom: 1.1,
                fill: 0.85,
                off: [0.3, -0.5],
            };
            let camera = Camera::aim(pose, &surface, 3000.0, 4000.0);
            for (x, y) in [
                (-105.0, -148.5),
                (105.0, 148.5),
                (0.0, 0.0),
                (-37.0, 61.0),
                (90.0, -43.0),
            ] {
                let [px, py] = camera.project(&surface, x, y);
                assert!(
                    (0.0..3000.0).contains(&px) && (0.0..4000.0).contains(&py),
                    "{px} {py}"
                );
                let [bx, by] = camera.unproject(&surface, px, py);
                assert!((bx - x).hypot(by - y) < 0.05, "{x} {y} came back as {bx} {by}");
            }
        }
    }
}
