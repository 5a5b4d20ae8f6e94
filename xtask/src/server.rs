//! The server binary in release mode.

use std::path::{Path, PathBuf};
use std::process::Command;

use crate::paths;
use crate::say;
use crate::shell::{self, Failed};

/// Builds `bescheid`; quick when nothing changed.
pub(crate) fn build() -> Result<PathBuf, Failed> {
    say::step("building the server (release)");
    shell::run(shell::cargo().args(["build", "--release", "--package", "server"]))?;
    Ok(paths::target().join("release/bescheid"))
}

/// Starts the product and stays until it ends.
pub(crate) fn serve(binary: &Path, site: &Path, arguments: &[String]) -> Result<(), Failed> {
    say::step("starting; stop with Ctrl-C");
    let mut serve = Command::new(binary);
    serve
        .current_dir(paths::root())
        .env("BESCHEID_SITE", site)
        .arg("serve")
        .args(arguments);
    shell::run(&mut serve)
}
