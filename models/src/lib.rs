//! Local models: the recognition of pages.

pub mod ocr;
