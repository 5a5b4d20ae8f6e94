//! Where the page lies in the picture, so that places found in the picture can be compared with the gold.

use serde::{Deserialize, Serialize};

/// Written beside each picture: the mapping from the clean page to the picture.
///
/// Coordinates are in pixels, x to the right, y down, (0, 0) the upper left corner of the upper left pixel.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Placement {
    /// Width of the picture.
    pub width: u32,
    /// Height of the picture.
    pub height: u32,
    /// Width and height of the clean page that went in.
    pub page: [u32; 2],
    /// The page's corners in the picture: top left, top right, bottom right, bottom left.
    pub quad: [[f32; 2]; 4],
    /// Points of the page, evenly spaced from edge to edge, row by row, as they lie in the picture.
    pub mesh: Vec<Vec<[f32; 2]>>,
}

/// Columns and rows of the mesh: one point for every centimetre or so, so that bends lie between.
pub(crate) const MESH: [usize; 2] = [22, 31];

impl Placement {
    /// Samples a mapping from the unit square (the page) to pixels of the picture.
    pub(crate) fn sample(size: [u32; 2], page: [u32; 2], map: impl Fn(f32, f32) -> [f32; 2]) -> Self {
        let at = |i: usize, n: usize| i as f32 / (n - 1) as f32;
        let mesh = (0..MESH[1])
            .map(|row| {
                (0..MESH[0])
                    .map(|column| map(at(column, MESH[0]), at(row, MESH[1])))
                    .collect()
            })
            .collect();
        let quad = [map(0.0, 0.0), map(1.0, 0.0), map(1.0, 1.0), map(0.0, 1.0)];
        Placement {
            width: size[0],
            height: size[1],
            page,
            quad,
            mesh,
        }
    }

    /// Where a point of the clean page lies in the picture (between the points of the mesh: bilinear).
    /// `None` for a point outside the page, or where the mesh read from a file has no cells.
    ///
    /// ```
    /// use paper::Placement;
    /// let placement = Placement {
    ///     width: 400, height: 400, page: [100, 200],
    ///     quad: [[50.0, 0.0], [250.0, 0.0], [250.0, 400.0], [50.0, 400.0]],
    ///     mesh: vec![vec![[50.0, 0.0], [250.0, 0.0]], vec![[50.0, 400.0], [250.0, 400.0]]],
    /// };
    /// assert_eq!(placement.locate([50.0, 100.0]), Some([150.0, 200.0]));
    /// assert_eq!(placement.locate([150.0, 100.0]), None);
    /// ```
    pub fn locate(&self, point: [f32; 2]) -> Option<[f32; 2]> {
        let rows = self.mesh.len();
        let columns = self.mesh.first()?.len();
        let cell = |value: f32, length: u32, count: usize| {
            let cells = count.checked_sub(1).filter(|cells| *cells > 0)?;
            let at = value / length as f32 * cells as f32;
            let index = (at.floor().max(0.0) as usize).min(cells - 1);
            (0.0..=cells as f32)
                .contains(&at)
                .then_some((index, at - index as f32))
        };
        let (column, tx) = cell(point[0], self.page[0], columns)?;
        let (row, ty) = cell(point[1], self.page[1], rows)?;
        let corner = |r: usize, c: usize| self.mesh.get(row + r)?.get(column + c).copied();
        let (a, b, c, d) = (corner(0, 0)?, corner(0, 1)?, corner(1, 0)?, corner(1, 1)?);
        Some([0, 1].map(|k| {
            let top = a[k] + tx * (b[k] - a[k]);
            let bottom = c[k] + tx * (d[k] - c[k]);
            top + ty * (bottom - top)
        }))
    }
}
