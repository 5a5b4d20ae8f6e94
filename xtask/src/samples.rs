//! Sample letters: rendered by Chromium, aged by `paper`, measured by `bescheid eval`.

use std::process::Command;

use crate::paths;
use crate::say;
use crate::server;
use crate::shell::{self, Failed};
use crate::tools;

/// Renders the sample letters (all, or those named) in three qualities; up-to-date pictures are kept.
pub(crate) fn render(only: &[String]) -> Result<(), Failed> {
    let modules = tools::for_browser()?;
    let out = paths::samples();
    say::step("rendering sample letters");
    let mut node = Command::new("node");
    node.current_dir(paths::root())
        .env("BESCHEID_NODE", modules.parent().unwrap_or(&modules));
    shell::run(node.arg("e2e/render.mjs").arg(&out).args(only))?;
    say::step("making scans and photos of them");
    shell::run(
        shell::cargo()
            .args(["run", "--quiet", "--release", "--package", "paper", "--", "all"])
            .arg(&out)
            .args(only),
    )
}

/// Renders and measures.
pub(crate) fn eval(arguments: &[String]) -> Result<(), Failed> {
    render(&[])?;
    let binary = server::build()?;
    for what in ["ocr", "notices"] {
        say::step(&format!("bescheid eval {what}"));
        shell::run(
            Command::new(&binary)
                .args(["eval", what])
                .arg(paths::samples())
                .args(arguments),
        )?;
    }
    Ok(())
}
