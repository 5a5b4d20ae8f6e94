//! Times one program from outside: wall and CPU seconds and peak memory, by the operating system's account.

use std::process::{Command, Stdio};
use std::time::Instant;

use nix::sys::resource::{UsageWho, getrusage};

use crate::say;
use crate::shell::{self, Failed};

/// What one run of a program cost.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(crate) struct Cost {
    /// Seconds on the clock.
    pub(crate) wall: f64,
    /// Seconds of processor time, user and system, all threads.
    pub(crate) cpu: f64,
    /// Peak resident memory in MB.
    pub(crate) memory: f64,
}

/// Runs a program in a process of its own that has no other children, so that the account is of it alone.
pub(crate) fn cost(program: &str, arguments: &[&str]) -> Result<Cost, Failed> {
    let this = std::env::current_exe()?;
    let mut all = vec!["measure", program];
    all.extend(arguments);
    let printed = shell::output(&this, &all).ok_or_else(|| Failed::new(format!("{program} failed")))?;
    let mut numbers = printed
        .split_whitespace()
        .filter_map(|word| word.parse::<f64>().ok());
    let mut next = || {
        numbers
            .next()
            .ok_or_else(|| Failed::new(format!("no figures for {program}")))
    };
    Ok(Cost {
        wall: next()?,
        cpu: next()?,
        memory: next()?,
    })
}

/// The inner process: runs the program and prints the three numbers.
pub(crate) fn child(arguments: &[String]) -> Result<(), Failed> {
    let (program, rest) = arguments
        .split_first()
        .ok_or_else(|| Failed::new("measure what?"))?;
    let start = Instant::now();
    let mut command = Command::new(program);
    shell::run(command.args(rest).stdout(Stdio::null()).stderr(Stdio::null()))?;
    let wall = start.elapsed().as_secs_f64();
    let usage = getrusage(UsageWho::RUSAGE_CHILDREN).map_err(|error| Failed::new(error.to_string()))?;
    let seconds = |time: nix::sys::time::TimeVal| time.tv_sec() as f64 + time.tv_usec() as f64 / 1e6;
    let cpu = seconds(usage.user_time()) + seconds(usage.system_time());
    say::line(&format!("{wall} {cpu} {}", usage.max_rss() as f64 / 1024.0));
    Ok(())
}
