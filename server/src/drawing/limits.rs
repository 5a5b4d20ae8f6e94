//! What a process that draws may take of the machine.

/// Processor seconds; the other side stops waiting before that.
#[cfg(unix)]
const SECONDS: u64 = 30;

/// Bytes of address space: ten drawn pages of 20 MB, the file, the decoders' tables, and room to spare.
#[cfg(unix)]
const BYTES: u64 = 2 << 30;

/// Takes the limits for the running process, for good.
///
/// # Errors
///
/// The error of the system, where it does not grant a limit.
#[cfg(unix)]
pub(super) fn take() -> std::io::Result<()> {
    use rlimit::Resource;
    // No core file either: it would be a copy of the letter on the disk.
    let limits = [
        (Resource::CPU, SECONDS),
        (Resource::AS, BYTES),
        (Resource::CORE, 0),
        (Resource::FSIZE, 0),
    ];
    limits
        .into_iter()
        .try_for_each(|(resource, limit)| resource.set(limit, limit))
}

/// Elsewhere only the time is limited, by the process that waits.
#[cfg(not(unix))]
pub(super) fn take() -> std::io::Result<()> {
    Ok(())
}
