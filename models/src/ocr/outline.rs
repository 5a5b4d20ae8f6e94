//! Where in a photo the page lies.

use super::geometry::Point;
use super::grey::Pyramid;

/// The corners of the page, `None` where no outline is certain.
pub(super) fn find(_pyramid: &Pyramid) -> Option<[Point; 4]> {
    None
}
