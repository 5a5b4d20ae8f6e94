//! The binary `bescheid`.

use std::process::ExitCode;

fn main() -> ExitCode {
    server::cli::run()
}
