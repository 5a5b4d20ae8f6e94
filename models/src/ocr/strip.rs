//! Lines of text, each cut out level and 48 pixels high.

use super::geometry::OrientedBox;
use super::grey::Plane;
use super::view::PageView;

/// Height that the recogniser reads.
pub(super) const HEIGHT: usize = 48;

/// Height of what is cut out, in heights of the box. A little room above and below costs no letters, saves columns, and
/// spaces are recognised better than when letters fill the strip.
const ROOM: f32 = 1.15;

/// Longest piece that is read at once, in pixels: the longest line that the recogniser was tried on. Longer lines
/// are cut at a gap; squeezing them loses letters.
const LONGEST: usize = 2400;

/// A line of text, level, dark on light.
#[derive(Clone, Debug)]
pub(super) struct Strip {
    /// The pixels, [`HEIGHT`] high.
    pub plane: Plane,
    /// Which box it was cut from.
    pub source: usize,
    /// Column of the whole line at which this piece begins.
    pub start: usize,
    /// Columns of the whole line.
    pub total: usize,
}

/// Cuts a box out of the page, in several pieces if it is very long.
pub(super) fn cut(view: &PageView, text: &OrientedBox, source: usize) -> Vec<Strip> {
    let text = &OrientedBox {
        height: text.height * ROOM,
        ..*text
    };
    let scale = text.height / HEIGHT as f32;
    let total = ((text.length / scale).round() as usize).max(HEIGHT / 4);
    let plane = view.draw(total, HEIGHT, |[x, y]| {
        text.at(
            x * text.length / total as f32 - text.length / 2.0,
            y * scale - text.height / 2.0,
        )
    });
    let mut strips = Vec::new();
    let mut start = 0;
    while total - start > LONGEST {
        let end = quietest(&plane, start + LONGEST / 2, start + LONGEST);
        strips.push(Strip {
            plane: columns(&plane, start, end),
            source,
            start,
            total,
        });
        start = end;
    }
    strips.push(Strip {
        plane: if start == 0 {
            plane
        } else {
            columns(&plane, start, total)
        },
        source,
        start,
        total,
    });
    strips
}

fn columns(plane: &Plane, from: usize, to: usize) -> Plane {
    Plane::from_fn(to - from, plane.height(), |x, y| plane.row(y)[from + x])
}

/// Middle of the longest run of light columns between two columns, where a cut hurts no letter.
fn quietest(plane: &Plane, from: usize, to: usize) -> usize {
    let darkest = |x: usize| (0..plane.height()).map(|y| plane.row(y)[x]).min().unwrap_or(0);
    let ink: Vec<u8> = (from..to).map(darkest).collect();
    let paper = ink.iter().copied().max().unwrap_or(0).saturating_sub(40);
    let (mut best, mut run) = ((0, ink.len() - 1), 0);
    for (x, value) in ink.iter().enumerate() {
        run = if *value >= paper { run + 1 } else { 0 };
        if run > best.0 {
            best = (run, x);
        }
    }
    from + best.1 - best.0 / 2
}

impl Strip {
    /// The same strip upside down.
    #[must_use]
    pub(super) fn reversed(&self) -> Strip {
        let plane = &self.plane;
        let (width, height) = (plane.width(), plane.height());
        let turned = Plane::from_fn(width, height, |x, y| plane.row(height - 1 - y)[width - 1 - x]);
        Strip {
            plane: turned,
            ..*self
        }
    }
}
