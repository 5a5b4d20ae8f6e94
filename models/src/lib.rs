//! Local models: the recognition of pages, and the measure for it; with the feature `talk` also the sentence
//! encoder, the language model, and the store that fetches and checks their files.

#[cfg(feature = "talk")]
pub mod encoder;
#[cfg(feature = "talk")]
pub mod llm;
pub mod measure;
pub mod ocr;
#[cfg(feature = "talk")]
pub mod store;
