//! The store: which models there are, where their files come from, and whether a file is what it claims to be.
//!
//! ```text
//! manifest.toml ─► Manifest ─► Model ─► Variant ─► FileSpec ─► Source, Source, …
//!                                                      │ fetch: download (resumed) or packages, joined
//!                                                      ▼
//!                                   NAME.part ─ size, sha256 ─► NAME  +  NAME.verified
//! ```
//!
//! A file under its own name is complete and has had the right checksum: it is written as `NAME.part`, checked, and
//! renamed. `NAME.verified` notes size, change time and sum, so that a start does not read gigabytes again; if size
//! or time differ, the sum is taken anew before use.
//!
//! Nothing here is asynchronous: a server calls it from a blocking thread, the command line directly.

mod download;
mod error;
mod fetch;
mod hash;
mod manifest;
mod package;
mod record;
mod room;

pub use error::StoreError;
pub use fetch::{Progress, Stage};
pub use hash::Checksum;
pub use manifest::{FileSpec, Kind, Manifest, Model, Source, Variant};
pub use record::{Origin, Record};
pub use room::{Present, State, Status, Store};
