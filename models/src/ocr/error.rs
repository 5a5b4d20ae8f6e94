//! What can go wrong between an uploaded file and its lines.

/// Why a file or a page could not be read.
///
/// Messages are for logs and the command line and never hold anything of the page; a page that people see
/// translates [`OcrError::code`].
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum OcrError {
    /// Neither JPEG, PNG, WebP nor PDF.
    #[error("the file is neither a JPEG, PNG or WebP picture nor a PDF")]
    NotAPicture,
    /// The file begins like a picture or PDF and cannot be decoded.
    #[error("the file is damaged or incomplete")]
    Corrupt,
    /// Too few pixels to hold a line of text.
    #[error("the picture has only {width} x {height} pixels")]
    TooSmall {
        /// Width in pixels.
        width: u32,
        /// Height in pixels.
        height: u32,
    },
    /// More pixels than a picture may have.
    #[error("the picture has {megapixels} megapixels, more than {limit}")]
    TooManyPixels {
        /// Size in millions of pixels, rounded up.
        megapixels: u32,
        /// The limit in millions of pixels.
        limit: u32,
    },
    /// More pages than one letter may have.
    #[error("the PDF has {pages} pages, more than {limit}")]
    TooManyPages {
        /// Pages in the file.
        pages: usize,
        /// The limit.
        limit: usize,
    },
    /// The PDF opens only with a password.
    #[error("the PDF is protected with a password")]
    PasswordProtected,
    /// A page without any text that could be read, or a bad picture of which only scraps could.
    #[error("no text was found on the page")]
    NoText {
        /// The likely reason, where the picture tells one.
        hint: Option<Hint>,
    },
    /// The caller no longer wants the result.
    #[error("reading was cancelled")]
    Cancelled,
    /// The weights or the engine failed: not the reader's fault.
    #[error("the recogniser failed: {0}")]
    Engine(String),
}

impl OcrError {
    /// A name that stays the same over versions: `not_a_picture`, `corrupt`, `too_small`, `too_many_pixels`,
    /// `too_many_pages`, `pdf_password`, `no_text`, `cancelled`, `engine`.
    pub fn code(&self) -> &'static str {
        match self {
            OcrError::NotAPicture => "not_a_picture",
            OcrError::Corrupt => "corrupt",
            OcrError::TooSmall { .. } => "too_small",
            OcrError::TooManyPixels { .. } => "too_many_pixels",
            OcrError::TooManyPages { .. } => "too_many_pages",
            OcrError::PasswordProtected => "pdf_password",
            OcrError::NoText { .. } => "no_text",
            OcrError::Cancelled => "cancelled",
            OcrError::Engine(_) => "engine",
        }
    }
}

/// Why a picture may hold no legible text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Hint {
    /// The picture is dark.
    Dark,
    /// The picture is out of focus or shaken.
    Blurred,
    /// The writing is too small: the page was too far away.
    TooFar,
    /// The page is blank.
    Blank,
}

impl Hint {
    /// A name that stays the same over versions: `dark`, `blurred`, `too_far`, `blank`.
    pub fn code(self) -> &'static str {
        match self {
            Hint::Dark => "dark",
            Hint::Blurred => "blurred",
            Hint::TooFar => "too_far",
            Hint::Blank => "blank",
        }
    }
}
