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

/// Asks for a portal on another origin that shows the product in its pages.
const DEMO_PORTAL: &str = "--demo-portal";
/// Where that portal is.
const PORTAL_PORT: &str = "3001";

/// Starts the product and stays until it ends.
pub(crate) fn serve(binary: &Path, site: &Path, arguments: &[String]) -> Result<(), Failed> {
    say::step("starting; stop with Ctrl-C");
    let mut serve = Command::new(binary);
    serve
        .current_dir(paths::root())
        .env("BESCHEID_SITE", site)
        .arg("serve")
        .args(arguments.iter().filter(|argument| *argument != DEMO_PORTAL));
    if !arguments.iter().any(|argument| argument == DEMO_PORTAL) {
        return shell::run(&mut serve);
    }
    let after = |name: &str| {
        let at = arguments.iter().position(|argument| argument == name)?;
        arguments.get(at + 1)
    };
    let address = after("--addr").map_or("127.0.0.1:3000", String::as_str);
    let mut portal = Command::new("node")
        .current_dir(paths::root())
        .arg("e2e/portal/serve.mjs")
        .arg(format!("http://{address}"))
        .arg(PORTAL_PORT)
        .spawn()?;
    serve.env(
        "BESCHEID_EMBED",
        format!("{{origins=[\"http://localhost:{PORTAL_PORT}\"]}}"),
    );
    let served = shell::run(&mut serve);
    // It may have ended with the same Ctrl-C.
    let _ = portal.kill();
    portal.wait()?;
    served
}
