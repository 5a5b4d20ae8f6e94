//! Local models: the recognition of pages, and the measure for it.

pub mod measure;
pub mod ocr;
