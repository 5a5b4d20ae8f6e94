//! The page as it would lie straight and upright, over the picture that shows it.

use super::geometry::{Point, Projection, distance};
use super::grey::{Plane, Pyramid};
use super::light::Light;

/// A straight, upright page: a grid of `width` x `height` points, each with its place in the picture.
#[derive(Clone, Copy)]
pub(super) struct PageView<'a> {
    /// The picture.
    pub pyramid: &'a Pyramid,
    /// How bright paper is at each place of the picture.
    pub light: &'a Light,
    /// Width of the grid.
    pub width: usize,
    /// Height of the grid.
    pub height: usize,
    /// From the grid to the picture.
    pub to_picture: Projection,
}

impl PageView<'_> {
    /// Draws `width` x `height` samples; `place` tells the place on the page for a sample's position (which may
    /// lie between samples). Where the picture has more pixels than the drawing, four samples are averaged.
    ///
    /// Values are 0 to 255 with paper near 255.
    pub(super) fn draw(&self, width: usize, height: usize, place: impl Fn(Point) -> Point + Sync) -> Plane {
        let at = |x: f32, y: f32| self.to_picture.apply(place([x, y]));
        let middle = [width as f32 / 2.0, height as f32 / 2.0];
        let here = at(middle[0], middle[1]);
        let step = distance(here, at(middle[0] + 1.0, middle[1]))
            .max(distance(here, at(middle[0], middle[1] + 1.0)));
        let view = self.pyramid.view(step);
        let value = |point: Point| (view.sample(point) * self.light.gain(point)).min(255.0);
        let offsets: &[f32] = if step > 1.2 { &[0.25, 0.75] } else { &[0.5] };
        let weight = 1.0 / (offsets.len() * offsets.len()) as f32;
        Plane::drawn(width, height, |x, y| {
            let mut sum = 0.0;
            for dy in offsets {
                for dx in offsets {
                    sum += value(at(x as f32 + dx, y as f32 + dy));
                }
            }
            (sum * weight + 0.5) as u8
        })
    }

    /// The page turned by quarter turns clockwise: 1 makes the left edge the top edge.
    #[must_use]
    pub(super) fn turned(&self, quarters: u8) -> Self {
        let (w, h) = (self.width as f32, self.height as f32);
        let here = [[0.0, 0.0], [w, 0.0], [w, h], [0.0, h]];
        let mut turned = *self;
        if quarters % 2 == 1 {
            (turned.width, turned.height) = (self.height, self.width);
        }
        let (w, h) = (turned.width as f32, turned.height as f32);
        let mut corners = [[0.0, 0.0], [w, 0.0], [w, h], [0.0, h]];
        // Turned once clockwise, what was the top left corner is the top right one.
        corners.rotate_left(usize::from(quarters % 4));
        if let Some(back) = Projection::between(&corners, &here) {
            turned.to_picture = self.to_picture.after(&back);
        }
        turned
    }
}
