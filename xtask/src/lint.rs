//! rustfmt and clippy, warnings are errors.

use crate::say;
use crate::shell::{self, Failed};

/// Checks format and lints.
pub(crate) fn lint() -> Result<(), Failed> {
    say::step("rustfmt");
    shell::run(shell::cargo().args(["fmt", "--all", "--check"]))?;
    say::step("clippy");
    let mut clippy = shell::cargo();
    // The release profile, whose build scripts and macros the tests have already compiled.
    clippy.args([
        "clippy",
        "--release",
        "--workspace",
        "--all-targets",
        "--quiet",
        "--",
        "--deny",
        "warnings",
    ]);
    shell::run(&mut clippy)
}
