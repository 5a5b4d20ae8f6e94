//! The whole way from a picture to a page.

use notice::Page;

use super::error::OcrError;
use super::picture::Picture;

/// Reads pages. Load it once; it can be shared between threads.
pub struct Reader;

impl Reader {
    /// Loads the weights that are built into the program.
    ///
    /// # Errors
    ///
    /// [`OcrError::Engine`] where they do not load.
    pub fn new() -> Result<Self, OcrError> {
        Ok(Reader)
    }

    /// Reads one page; `page_number` counts from 1 and names its lines. `cancelled` is asked between the steps
    /// and ends the work when it says `true`.
    ///
    /// # Errors
    ///
    /// [`OcrError::NoText`] for a page without legible text, [`OcrError::Cancelled`], [`OcrError::Engine`].
    pub fn read_page(
        &self,
        picture: &Picture,
        page_number: u16,
        cancelled: &dyn Fn() -> bool,
    ) -> Result<Page, OcrError> {
        let _ = (picture, page_number);
        if cancelled() {
            return Err(OcrError::Cancelled);
        }
        Err(OcrError::Engine("no recogniser is built in yet".to_owned()))
    }
}
