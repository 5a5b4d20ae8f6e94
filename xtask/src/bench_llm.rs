//! `cargo xtask bench llm`: reading and writing of a language model, in turn with llama.cpp on the same file.

use std::path::PathBuf;
use std::process::Command;

use crate::bench::spread;
use crate::paths;
use crate::say;
use crate::server;
use crate::shell::{self, Failed};

/// Rounds; the peer runs in turn with us, so that the machine's drift hits both.
const ROUNDS: usize = 3;
/// llama.cpp with a Python interface, as a package with binaries.
const PEER: &str = "xllamacpp==2026.10.11549";
/// The model that is measured where none is named.
const MODEL: &str = "qwen2.5-coder-1.5b-instruct";
/// The measuring of the peer: the same text, the same threads, the same number of tokens.
const SCRIPT: &str = include_str!("bench_llm.py");

/// One run: tokens per second read and written, peak memory in MB.
#[derive(Clone, Copy)]
struct Run([f64; 3]);

/// Prints the table. `arguments`: the model and the number of threads, both may be left out.
pub(crate) fn bench(arguments: &[String]) -> Result<(), Failed> {
    let model = arguments.first().map_or(MODEL, String::as_str);
    let threads = arguments.get(1).map_or("2", String::as_str);
    let binary = server::build()?;
    let python = peer()?;
    let file = file(&binary, model)?;
    let (mut ours, mut theirs) = (Vec::new(), Vec::new());
    for round in 1..=ROUNDS {
        say::step(&format!("round {round} of {ROUNDS}"));
        let mut us = Command::new(&binary);
        us.args(["models", "speed", &file])
            .env("CANDLE_NUM_THREADS", threads);
        us.env("RAYON_NUM_THREADS", threads);
        ours.push(run(&mut us)?);
        let mut peer = Command::new(&python);
        theirs.push(run(peer.args(["-c", SCRIPT, &file, threads]))?);
    }
    say::line(&format!(
        "\n{model}, {threads} threads, {ROUNDS} rounds: median (smallest–largest)\n"
    ));
    say::line("| | prefill tok/s | decode tok/s | peak MB |\n| --- | --- | --- | --- |");
    let ratios = ours.iter().zip(&theirs);
    let ratios: Vec<Run> = ratios
        .map(|(us, peer)| Run([0, 1, 2].map(|at| us.0[at] / peer.0[at])))
        .collect();
    for (name, runs) in [("bescheid", &ours), ("llama.cpp", &theirs), ("ratio", &ratios)] {
        let column = |at: usize| spread(runs.iter().map(|run| run.0[at]).collect());
        say::line(&format!(
            "| {name} | {} | {} | {} |",
            column(0),
            column(1),
            column(2)
        ));
    }
    Ok(())
}

/// The model's file in the store.
fn file(binary: &std::path::Path, model: &str) -> Result<String, Failed> {
    if PathBuf::from(model).is_file() {
        return Ok(model.to_owned());
    }
    shell::output(binary, &["models", "fetch", model])
        .ok_or_else(|| Failed::new(format!("fetch the model first: bescheid models fetch {model}")))
}

fn run(command: &mut Command) -> Result<Run, Failed> {
    let output = command.output()?;
    if !output.status.success() {
        let said = String::from_utf8_lossy(&output.stderr);
        let last = said.lines().last().unwrap_or_default();
        return Err(Failed::new(format!("the measuring failed: {last}")));
    }
    let printed = String::from_utf8_lossy(&output.stdout);
    let line = printed
        .lines()
        .find(|line| line.starts_with("read "))
        .unwrap_or_default();
    let words: Vec<&str> = line.split_whitespace().collect();
    let number = |name: &str| {
        let at = words.iter().position(|word| *word == name)?;
        words.get(at + 1)?.parse::<f64>().ok()
    };
    match (number("read"), number("write"), number("memory")) {
        (Some(read), Some(write), Some(memory)) => Ok(Run([read, write, memory])),
        _ => Err(Failed::new("the measuring printed no figures")),
    }
}

/// A Python that has the peer; makes a virtual environment for it once.
fn peer() -> Result<PathBuf, Failed> {
    let has = |python: &PathBuf| shell::output(python, &["-c", "import xllamacpp"]).is_some();
    let system = PathBuf::from("python3");
    if has(&system) {
        return Ok(system);
    }
    let folder = paths::cache().join("llama-cpp");
    let python = folder.join("bin/python");
    if !has(&python) {
        say::step("fetching llama.cpp as a Python package");
        shell::run(Command::new("python3").args(["-m", "venv"]).arg(&folder))?;
        shell::run(Command::new(&python).args(["-m", "pip", "install", "--quiet", PEER]))?;
    }
    Ok(python)
}
