//! All tests: Rust, the public interface against its description, samples, browser.

use crate::browser::{self, Stage};
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
    let stage = Stage {
        modules: modules.parent().unwrap_or(&modules),
        binary: &binary,
        site: &site,
    };
    browser::test(&stage, arguments.first().map(String::as_str))
}
