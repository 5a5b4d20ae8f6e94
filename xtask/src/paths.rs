//! Where things lie.

use std::path::{Path, PathBuf};

/// The root of the workspace.
pub(crate) fn root() -> &'static Path {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    here.parent().unwrap_or(here)
}

/// Cargo's target folder.
pub(crate) fn target() -> PathBuf {
    std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| root().join("target"), PathBuf::from)
}

/// Tools and packages that were installed for this project, outside of the clone.
pub(crate) fn cache() -> PathBuf {
    let base = std::env::var_os("XDG_CACHE_HOME").map(PathBuf::from);
    let home = || std::env::var_os("HOME").map(|home| PathBuf::from(home).join(".cache"));
    base.or_else(home)
        .unwrap_or_else(|| target().join("cache"))
        .join("bescheid")
}

/// The client bundle that Trunk makes.
pub(crate) fn dist() -> PathBuf {
    target().join("site")
}

/// Sample letters as they are written.
pub(crate) fn notices() -> PathBuf {
    root().join("e2e/notices")
}

/// Rendered sample letters.
pub(crate) fn samples() -> PathBuf {
    root().join("e2e/out")
}
