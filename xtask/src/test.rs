//! All tests: Rust, samples, browser.

use std::process::Command;

use crate::client;
use crate::paths;
use crate::samples;
use crate::say;
use crate::server;
use crate::shell::{self, Failed};
use crate::tools;

/// Runs everything, or only the browser tests whose name contains the first argument.
pub(crate) fn test(arguments: &[String]) -> Result<(), Failed> {
    let modules = tools::for_browser()?;
    let site = client::build(&tools::for_client()?)?;
    let binary = server::build()?;
    if arguments.is_empty() {
        say::step("Rust tests");
        shell::run(shell::cargo().args(["test", "--release", "--workspace", "--quiet"]))?;
    }
    samples::render(&[])?;
    say::step("browser tests");
    let mut node = Command::new("node");
    node.current_dir(paths::root().join("e2e"));
    node.env("BESCHEID_NODE", modules.parent().unwrap_or(&modules));
    node.env("BESCHEID_BINARY", binary)
        .env("BESCHEID_SITE", site)
        .env("BESCHEID_SAMPLES", paths::samples());
    node.args(["--test", "--test-concurrency=1"]);
    if let Some(name) = arguments.first() {
        node.arg(format!("--test-name-pattern={name}"));
    }
    shell::run(node.arg("tests/"))
}
