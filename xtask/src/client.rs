//! The client bundle, built by Trunk.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::SystemTime;

use crate::paths;
use crate::say;
use crate::shell::{self, Failed};
use crate::tools::ClientTools;

/// What the bundle is made of; if nothing here changed, the bundle is still good.
const SOURCES: [&str; 7] = [
    "Cargo.lock",
    "Cargo.toml",
    "Trunk.toml",
    "app",
    "notice/src",
    "locales/src",
    "locales/Cargo.toml",
];

/// Builds the bundle if a source is newer than it, and gives its folder.
pub(crate) fn build(tools: &ClientTools) -> Result<PathBuf, Failed> {
    let dist = paths::dist();
    let stamp = dist.join("app_bg.wasm");
    let built = std::fs::metadata(&stamp).and_then(|meta| meta.modified()).ok();
    let changed = SOURCES
        .iter()
        .filter_map(|source| newest(&paths::root().join(source)))
        .max();
    if built.is_some_and(|built| changed.is_some_and(|changed| changed < built)) {
        say::step("client bundle is up to date");
        return Ok(dist);
    }
    say::step("building the client bundle (WebAssembly)");
    // Trunk is told to stay offline, and so it tells cargo: everything must be there before.
    shell::run(shell::cargo().args(["fetch", "--quiet", "--target", "wasm32-unknown-unknown"]))?;
    let mut path = tools.path.clone();
    path.extend(std::env::split_paths(
        &std::env::var_os("PATH").unwrap_or_default(),
    ));
    let joined = std::env::join_paths(path).map_err(|error| Failed::new(error.to_string()))?;
    let mut trunk = Command::new(&tools.trunk);
    trunk
        .current_dir(paths::root())
        .env("PATH", joined)
        .env_remove("NO_COLOR");
    trunk
        .args([
            "build",
            "--offline",
            "--release",
            "--skip-version-check",
            "--dist",
        ])
        .arg(&dist);
    if !tools.wasm_opt {
        trunk.env("TRUNK_BUILD_NO_WASM_OPT", "true");
    }
    shell::run(&mut trunk)?;
    Ok(dist)
}

/// The latest change under a file or folder.
fn newest(path: &Path) -> Option<SystemTime> {
    let meta = std::fs::metadata(path).ok()?;
    if !meta.is_dir() {
        return meta.modified().ok();
    }
    std::fs::read_dir(path)
        .ok()?
        .flatten()
        .filter_map(|entry| newest(&entry.path()))
        .max()
}
