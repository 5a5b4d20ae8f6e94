//! Rectangles in one unit for both directions, and the tilt that is left after straightening.

use notice::page::Place;

/// An upright rectangle; the unit is the height of the page, so that distances along x and y compare.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Rect {
    pub(super) left: f32,
    pub(super) top: f32,
    pub(super) right: f32,
    pub(super) bottom: f32,
}

impl Rect {
    /// The rectangle of `place` on a page whose width is `aspect` times its height.
    pub(super) fn new(place: &Place, aspect: f32) -> Rect {
        Rect {
            left: place.left * aspect,
            top: place.top,
            right: place.right * aspect,
            bottom: place.bottom,
        }
    }

    pub(super) fn height(&self) -> f32 {
        self.bottom - self.top
    }

    pub(super) fn width(&self) -> f32 {
        self.right - self.left
    }

    pub(super) fn middle(&self) -> f32 {
        (self.top + self.bottom) / 2.0
    }

    pub(super) fn centre(&self) -> f32 {
        (self.left + self.right) / 2.0
    }

    /// The smallest rectangle around both.
    pub(super) fn union(&self, other: &Rect) -> Rect {
        Rect {
            left: self.left.min(other.left),
            top: self.top.min(other.top),
            right: self.right.max(other.right),
            bottom: self.bottom.max(other.bottom),
        }
    }

    /// How much of the lower of the two rectangles lies beside the other: 1 where one spans the other, 0 or
    /// less where they stand apart.
    pub(super) fn beside(&self, other: &Rect) -> f32 {
        let shared = self.bottom.min(other.bottom) - self.top.max(other.top);
        shared / self.height().min(other.height()).max(f32::EPSILON)
    }

    /// Width that both share; negative where there is a gap between them.
    pub(super) fn shared_width(&self, other: &Rect) -> f32 {
        self.right.min(other.right) - self.left.max(other.left)
    }

    /// The rectangle after the page was sheared by `slope` (rise per run) back to level.
    ///
    /// A box around tilted text is higher than the text, the more the longer the text is; that part goes.
    fn levelled(&self, slope: f32) -> Rect {
        let middle = self.middle() - slope * self.centre();
        let height = (self.height() - slope.abs() * self.width()).max(self.height() * 0.4);
        Rect {
            top: middle - height / 2.0,
            bottom: middle + height / 2.0,
            ..*self
        }
    }
}

/// The value in the middle of `values`; 0 for none.
pub(super) fn median(mut values: Vec<f32>) -> f32 {
    values.sort_by(f32::total_cmp);
    values.get(values.len() / 2).copied().unwrap_or(0.0)
}

/// Levels rectangles whose rows still rise or fall along the page.
pub(super) fn level(rects: &mut [Rect]) {
    let slope = tilt(rects);
    if slope != 0.0 {
        for rect in rects {
            *rect = rect.levelled(slope);
        }
    }
}

/// Largest tilt that is looked for, as rise per run (about 1.4 degrees).
const MAX_TILT: f32 = 0.024;
/// Step between the tilts that are tried.
const STEP: f32 = 0.001;

/// The slope of the rows, as far as boxes that stand side by side agree about one.
///
/// Every box and its nearest neighbour to the right vote for the slopes that would put them on one line.
/// Columns with different line spacing (address window and reference block) vote for anything, so a slope
/// other than 0 wins only if it explains clearly more of the neighbours than level rows do.
fn tilt(rects: &[Rect]) -> f32 {
    let pairs: Vec<(f32, f32, f32)> = rects
        .iter()
        .filter_map(|a| {
            let b = rects
                .iter()
                .filter(|b| b.left > a.right && beside_when_tilted(a, b))
                .min_by(|b, c| b.left.total_cmp(&c.left))?;
            let height = a.height().min(b.height());
            Some((b.centre() - a.centre(), b.middle() - a.middle(), height))
        })
        .collect();
    if pairs.len() < 4 {
        return 0.0;
    }
    let support = |slope: f32| -> f32 {
        pairs
            .iter()
            .map(|(run, rise, height)| (-((rise - slope * run) / (0.15 * height)).powi(2)).exp())
            .sum()
    };
    let steps = (MAX_TILT / STEP).round() as i32;
    let level = support(0.0);
    let best = (-steps..=steps)
        .map(|step| step as f32 * STEP)
        .max_by(|a, b| support(*a).total_cmp(&support(*b)))
        .unwrap_or(0.0);
    let gain = support(best) - level;
    if gain > 2.0 && gain > 0.25 * level && support(best) > 0.5 * pairs.len() as f32 {
        best
    } else {
        0.0
    }
}

/// Whether `b` can stand in the row of `a` at some tilt up to [`MAX_TILT`].
fn beside_when_tilted(a: &Rect, b: &Rect) -> bool {
    let reach = 0.5 * a.height().min(b.height()) + MAX_TILT * (b.centre() - a.centre());
    let alike = a.height() / b.height().max(f32::EPSILON);
    (a.middle() - b.middle()).abs() < reach && (0.6..1.6).contains(&alike)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rect(left: f32, top: f32, right: f32) -> Rect {
        Rect {
            left,
            top,
            right,
            bottom: top + 0.01,
        }
    }

    fn table(slope: f32) -> Vec<Rect> {
        (0..8)
            .flat_map(|row| {
                [0.1, 0.3, 0.5].map(|left| rect(left, 0.2 + 0.015 * row as f32 + slope * left, left + 0.1))
            })
            .collect()
    }

    #[test]
    fn a_tilted_table_is_levelled() {
        for slope in [-0.02, -0.008, 0.005, 0.015] {
            let mut rects = table(slope);
            level(&mut rects);
            assert!((rects[0].middle() - rects[2].middle()).abs() < 0.001, "{slope}");
        }
    }

    #[test]
    fn a_level_table_and_columns_of_different_pitch_stay() {
        let mut rects = table(0.0);
        level(&mut rects);
        assert_eq!(rects, table(0.0));
        let columns: Vec<Rect> = (0..9)
            .flat_map(|row| {
                [
                    rect(0.1, 0.2 + 0.016 * row as f32, 0.3),
                    rect(0.5, 0.203 + 0.0125 * row as f32, 0.6),
                ]
            })
            .collect();
        let mut moved = columns.clone();
        level(&mut moved);
        assert_eq!(moved, columns);
    }
}
