//! All tests: Rust, the public interface against its description, samples, browser.

use std::process::Command;

use crate::client;
use crate::contract;
use crate::paths;
use crate::samples;
use crate::say;
use crate::server;
use crate::shell::{self, Failed};
use crate::tools;

/// The sample letters that the browser tests hand in. The others are for measuring (`cargo xtask eval`), and making scans
/// and photographs of all of them takes minutes.
const LETTERS: [&str; 4] = [
    "broadcast-fee-saarland",
    "dog-tax-pirna",
    "jobcenter-neukoelln",
    "property-tax-esslingen",
];

/// Runs everything, or only the browser tests whose name contains the first argument.
pub(crate) fn test(arguments: &[String]) -> Result<(), Failed> {
    let modules = tools::for_browser()?;
    let site = client::build(&tools::for_client()?)?;
    if arguments.is_empty() {
        // They build the server as well, with the very features of the tests: nothing is compiled twice.
        say::step("Rust tests (release)");
        shell::run(shell::cargo().args(["test", "--release", "--workspace", "--quiet"]))?;
    } else {
        server::build()?;
    }
    let binary = paths::target().join("release/bescheid");
    if arguments.is_empty() {
        contract::test(&binary)?;
    }
    samples::render(&LETTERS.map(str::to_owned))?;
    say::step("browser tests");
    let mut node = Command::new("node");
    node.current_dir(paths::root().join("e2e"));
    node.env("BESCHEID_NODE", modules.parent().unwrap_or(&modules));
    node.env("BESCHEID_BINARY", binary)
        .env("BESCHEID_SITE", site)
        .env("BESCHEID_SAMPLES", paths::samples());
    // no test of a browser takes a quarter of an hour; one that hangs must fail, not hold up everything
    node.args(["--test", "--test-concurrency=1", "--test-timeout=900000"]);
    if let Some(name) = arguments.first() {
        node.arg(format!("--test-name-pattern={name}"));
    }
    // Named one by one: what a folder means to `--test` differs between versions of Node.
    let folder = std::fs::read_dir(paths::root().join("e2e/tests"))?;
    let mut files: Vec<_> = folder.flatten().map(|entry| entry.path()).collect();
    files.retain(|path| path.to_string_lossy().ends_with(".test.mjs"));
    files.sort();
    shell::run(node.args(files))
}
