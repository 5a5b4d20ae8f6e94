//! `cargo xtask`: builds, runs and tests the product. Says each step before it takes it.

mod bench;
mod bench_llm;
mod browser;
mod client;
mod contract;
mod lint;
mod measure;
mod paths;
mod samples;
mod say;
mod server;
mod shell;
mod test;
mod tools;

use std::process::ExitCode;

use crate::shell::Failed;

const HELP: &str = "\
cargo xtask run [-- ARGUMENTS]   build everything, start the product on http://127.0.0.1:3000
cargo xtask run -- --demo-portal  the same, and a portal on http://localhost:3001 that shows it in its pages
cargo xtask test [NAME]          all tests, the browser's too; with NAME only browser tests of that name
cargo xtask lint                 rustfmt and clippy
cargo xtask contract             the public interface against its description (Schemathesis)
cargo xtask samples              render the sample letters to e2e/out in three qualities
cargo xtask eval                 render the sample letters and measure reading and understanding on them
cargo xtask bench                speed, memory and bytes, as ratios against Tesseract on the same pictures
cargo xtask bench llm [MODEL]    reading and writing of the language model, as ratios against llama.cpp

ARGUMENTS go to `bescheid serve`, for example `cargo xtask run -- --addr 0.0.0.0:8080`.";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let rest = arguments.get(1..).unwrap_or_default();
    let rest = if rest.first().is_some_and(|first| first == "--") {
        &rest[1..]
    } else {
        rest
    };
    let result = match arguments.first().map(String::as_str) {
        Some("run") => run(rest),
        Some("test") => test::test(rest),
        Some("contract") => server::build().and_then(|binary| contract::test(&binary)),
        Some("lint") => lint::lint(),
        Some("samples") => samples::render(rest),
        Some("eval") => samples::eval(rest),
        Some("bench") if rest.first().is_some_and(|what| what == "llm") => bench_llm::bench(&rest[1..]),
        Some("bench") => bench::bench(),
        Some("measure") => measure::child(rest),
        Some("help" | "--help" | "-h") => {
            say::line(HELP);
            Ok(())
        }
        _ => Err(Failed::new(HELP)),
    };
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(failed) => {
            say::problem(&failed.to_string());
            ExitCode::FAILURE
        }
    }
}

fn run(arguments: &[String]) -> Result<(), Failed> {
    let site = client::build(&tools::for_client()?)?;
    let binary = server::build()?;
    server::serve(&binary, &site, arguments)
}
