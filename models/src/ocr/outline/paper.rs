//! A bright sheet may be a part of the page only: a coloured band at the top of a letter is as dark as the desk.
//!
//! Letters are of A4. A sheet whose sides have another ratio is completed to that of A4 on both sides where something
//! can be missing, so that nothing is cut off: too much desk costs a little time, a lost letterhead costs the letter.

use crate::ocr::geometry::{Point, Projection};

/// Width by height of a page of A4 (ISO 216).
const A4: f64 = std::f64::consts::FRAC_1_SQRT_2;

/// Focal length of the main camera of phones, in longer sides of the picture (26 mm on 36 mm of film).
const FOCAL: f64 = 0.74;

/// Ratios that differ less than this are those of A4 seen through an unknown lens.
const SAME: f64 = 1.06;

/// Ratios that differ more than this are of another format, such as a folded letter or a receipt.
const OTHER: f64 = 1.45;

/// The corners completed to a page of A4, upright or across.
pub(super) fn complete(corners: [Point; 4], width: f32, height: f32) -> [Point; 4] {
    let Some(ratio) = ratio(&corners, width, height) else {
        return corners;
    };
    let page = if ratio < 1.0 { A4 } else { 1.0 / A4 };
    // Too wide means that rows are missing, too narrow that columns are.
    let off = ratio / page;
    let (across, down) = if off > 1.0 {
        (0.0, off - 1.0)
    } else {
        (1.0 / off - 1.0, 0.0)
    };
    if across.max(down) < SAME - 1.0 || across.max(down) > OTHER - 1.0 {
        return corners;
    }
    let unit = [[0.0, 0.0], [1.0, 0.0], [1.0, 1.0], [0.0, 1.0]];
    let Some(sheet) = Projection::between(&unit, &corners) else {
        return corners;
    };
    let (across, down) = (across as f32, down as f32);
    let wider = [
        [-across, -down],
        [1.0 + across, -down],
        [1.0 + across, 1.0 + down],
        [-across, 1.0 + down],
    ];
    wider.map(|corner| sheet.apply(corner))
}

/// Width by height of the rectangle whose corners are seen, with the camera's axis through the middle of the picture
/// (Zhang and He 2007, "Whiteboard scanning and image enhancement", eq. 11 to 20).
fn ratio(corners: &[Point; 4], width: f32, height: f32) -> Option<f64> {
    let focal = FOCAL * f64::from(width.max(height));
    let ray = |[x, y]: Point| {
        [
            f64::from(x - width / 2.0) / focal,
            f64::from(y - height / 2.0) / focal,
            1.0,
        ]
    };
    let [upper_left, upper_right, lower_right, lower_left] = corners.map(ray);
    let diagonal = cross(upper_left, lower_right);
    let right = dot(diagonal, lower_left) / dot(cross(upper_right, lower_right), lower_left);
    let below = dot(diagonal, upper_right) / dot(cross(lower_left, lower_right), upper_right);
    let side = |scale: f64, end: [f64; 3]| {
        let way = [0, 1, 2].map(|i| scale * end[i] - upper_left[i]);
        dot(way, way).sqrt()
    };
    let ratio = side(right, upper_right) / side(below, lower_left);
    (ratio.is_finite() && ratio > 0.0).then_some(ratio)
}

fn cross(a: [f64; 3], b: [f64; 3]) -> [f64; 3] {
    [
        a[1] * b[2] - a[2] * b[1],
        a[2] * b[0] - a[0] * b[2],
        a[0] * b[1] - a[1] * b[0],
    ]
}

fn dot(a: [f64; 3], b: [f64; 3]) -> f64 {
    a[0] * b[0] + a[1] * b[1] + a[2] * b[2]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ocr::geometry::distance;

    /// A sheet of `width` x `height` centimetres, 40 cm below a camera of 3000 x 4000 pixels, its far end `tilt`
    /// centimetres farther away.
    fn seen(width: f32, height: f32, tilt: f32) -> [Point; 4] {
        let corner = |x: f32, y: f32| {
            let depth = 40.0 - tilt * y / height;
            let focal = FOCAL as f32 * 4000.0;
            [
                1500.0 + focal * (x - width / 2.0) / depth,
                2000.0 + focal * (y - height / 2.0) / depth,
            ]
        };
        [
            corner(0.0, 0.0),
            corner(width, 0.0),
            corner(width, height),
            corner(0.0, height),
        ]
    }

    #[test]
    fn the_ratio_is_that_of_the_sheet_from_any_angle() {
        for (width, height, tilt) in [(21.0_f32, 29.7_f32, 0.0), (29.7, 21.0, 6.0), (21.0, 29.7, 6.0)] {
            // A tilted sheet is longer than it looks from above.
            let truth = f64::from(width / height.hypot(tilt));
            let found = ratio(&seen(width, height, tilt), 3000.0, 4000.0).unwrap();
            assert!((found / truth - 1.0).abs() < 0.01, "{found} {truth}");
        }
    }

    #[test]
    fn a_whole_page_stays_and_a_receipt_too() {
        for corners in [seen(21.0, 29.7, 3.0), seen(8.0, 25.0, 0.0)] {
            assert_eq!(complete(corners, 3000.0, 4000.0), corners);
        }
    }

    #[test]
    fn a_cut_off_band_is_taken_in_again() {
        let whole = seen(21.0, 29.7, 0.0);
        let without_band = [
            between(&whole, 0.1)[0],
            between(&whole, 0.1)[1],
            whole[2],
            whole[3],
        ];
        let completed = complete(without_band, 3000.0, 4000.0);
        for i in [0, 1] {
            assert!(completed[i][1] <= whole[i][1] + 20.0, "{completed:?} {whole:?}");
            assert!(distance(completed[i], whole[i]) < 80.0, "{completed:?} {whole:?}");
        }
    }

    /// Ends of a row of the page.
    fn between(page: &[Point; 4], down: f32) -> [Point; 2] {
        [
            crate::ocr::geometry::between(page[0], page[3], down),
            crate::ocr::geometry::between(page[1], page[2], down),
        ]
    }
}
