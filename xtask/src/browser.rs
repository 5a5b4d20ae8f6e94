//! The tests in a real browser.

use std::path::{Path, PathBuf};
use std::process::Command;

use crate::paths;
use crate::say;
use crate::shell::{self, Failed};

/// What the browser tests need: where Node's modules lie, the server, and the client bundle.
pub(crate) struct Stage<'a> {
    pub(crate) modules: &'a Path,
    pub(crate) binary: &'a Path,
    pub(crate) site: &'a Path,
}

/// How long one file of tests may take, in milliseconds. The longest takes a minute on a quiet machine; one that hangs must
/// fail, not hold up everything.
const LONGEST: &str = "--test-timeout=600000";

/// Runs all files of tests, or of them the tests whose name contains `name`. A file that fails is run once more, and said to
/// have been: a browser may lose a page on a busy machine, and what is wrong with the product fails twice.
pub(crate) fn test(stage: &Stage<'_>, name: Option<&str>) -> Result<(), Failed> {
    let (mut again, mut failed) = (Vec::new(), Vec::new());
    let files = files()?;
    for file in &files {
        if run(stage, file, name).is_err() {
            say::problem(&format!("{} failed, and is run once more", file.display()));
            again.push(file.display().to_string());
            if run(stage, file, name).is_err() {
                failed.push(file.display().to_string());
            }
        }
    }
    say::line(&format!(
        "browser test files: {} passed, {} failed",
        files.len() - failed.len(),
        failed.len()
    ));
    if !again.is_empty() {
        say::line(&format!("needed two tries, or failed: {}", again.join(", ")));
    }
    if failed.is_empty() {
        Ok(())
    } else {
        Err(Failed::new(format!(
            "browser tests failed: {}",
            failed.join(", ")
        )))
    }
}

/// The files, named one by one: what a folder means to `--test` differs between versions of Node.
fn files() -> Result<Vec<PathBuf>, Failed> {
    let folder = std::fs::read_dir(paths::root().join("e2e/tests"))?;
    let mut files: Vec<_> = folder.flatten().map(|entry| entry.path()).collect();
    files.retain(|path| path.to_string_lossy().ends_with(".test.mjs"));
    files.sort();
    Ok(files)
}

fn run(stage: &Stage<'_>, file: &Path, name: Option<&str>) -> Result<(), Failed> {
    let mut node = Command::new("node");
    node.current_dir(paths::root().join("e2e"))
        .env("BESCHEID_NODE", stage.modules)
        .env("BESCHEID_BINARY", stage.binary)
        .env("BESCHEID_SITE", stage.site)
        .env("BESCHEID_SAMPLES", paths::samples())
        .args(["--test", LONGEST]);
    if let Some(name) = name {
        node.arg(format!("--test-name-pattern={name}"));
    }
    shell::run(node.arg(file))
}
