//! What the person at the terminal sees.

use std::io::Write as _;
use std::sync::OnceLock;
use std::time::Instant;

/// A step, with the seconds since the start.
pub(crate) fn step(text: &str) {
    static START: OnceLock<Instant> = OnceLock::new();
    let seconds = START.get_or_init(Instant::now).elapsed().as_secs();
    let _ = writeln!(
        std::io::stderr(),
        "[{:>2}:{:02}] {text}",
        seconds / 60,
        seconds % 60
    );
}

/// A line of the result.
pub(crate) fn line(text: &str) {
    let _ = writeln!(std::io::stdout(), "{text}");
}

/// Why it ended.
pub(crate) fn problem(text: &str) {
    let _ = writeln!(std::io::stderr(), "xtask: {text}");
}
