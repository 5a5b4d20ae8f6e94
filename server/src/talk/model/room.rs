//! Whether a model fits into the memory that is free.

use std::path::Path;

/// Beside its file a model needs room for the letters it has read and for its sums: measured 20 to 40 of a hundred
/// for a file of one gigabyte.
const MORE: u64 = 40;
/// And so much that does not grow with the file.
const BASE: u64 = 256 << 20;

/// A model needs more memory than there is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error(
    "the model needs about {needed} MB of memory and {free} MB are free; take a smaller model, free memory, or set llm = \"off\""
)]
pub struct NoRoom {
    /// Megabytes that the model needs.
    pub needed: u64,
    /// Megabytes that are free.
    pub free: u64,
}

/// Checks that a model file of `bytes` fits; `free` is what the system has left, `None` where it does not tell.
///
/// # Errors
///
/// [`NoRoom`] with both figures.
///
/// ```
/// use server::talk::model::room;
/// assert!(room(1 << 30, Some(4 << 30)).is_ok());
/// assert_eq!(room(1 << 30, Some(1 << 30)).unwrap_err().free, 1024);
/// assert!(room(1 << 30, None).is_ok());
/// ```
pub fn room(bytes: u64, free: Option<u64>) -> Result<(), NoRoom> {
    let needed = bytes.saturating_add(bytes / 100 * MORE).saturating_add(BASE);
    match free {
        Some(free) if free < needed => Err(NoRoom {
            needed: needed >> 20,
            free: free >> 20,
        }),
        _ => Ok(()),
    }
}

/// Bytes of memory that are free: what the system has, or what is left to this container, whichever is less.
pub fn free() -> Option<u64> {
    let number = |path: &str| -> Option<u64> {
        let text = std::fs::read_to_string(Path::new("/sys/fs/cgroup").join(path)).ok()?;
        text.trim().parse().ok()
    };
    let container = number("memory.max").zip(number("memory.current"));
    let container = container.map(|(most, used)| most.saturating_sub(used));
    let meminfo = std::fs::read_to_string("/proc/meminfo").ok();
    let system = meminfo.and_then(|text| {
        let line = text.lines().find(|line| line.starts_with("MemAvailable:"))?;
        Some(line.split_whitespace().nth(1)?.parse::<u64>().ok()? << 10)
    });
    match (system, container) {
        (Some(system), Some(container)) => Some(system.min(container)),
        (one, other) => one.or(other),
    }
}
