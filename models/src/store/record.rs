//! `NAME.verified`: what was found when a file was checked in full.

use std::path::{Path, PathBuf};
use std::time::UNIX_EPOCH;

use serde::{Deserialize, Serialize};

use super::{Checksum, StoreError};

/// How much a checksum says.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Origin {
    /// The sum is the one of the manifest.
    Manifest,
    /// The manifest knows no sum; this one was taken when the file arrived first, and must hold from then on.
    FirstFetch,
}

/// What was found when a file was checked in full.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Record {
    /// Length in bytes.
    pub size: u64,
    /// Time of the last change, nanoseconds since 1970.
    pub changed: u64,
    /// The sum of the whole file.
    pub sha256: Checksum,
    /// What the sum was compared with.
    pub origin: Origin,
    /// The source that the file came from.
    pub source: String,
}

impl Record {
    /// Where the record of `file` lies.
    pub(super) fn path(file: &Path) -> PathBuf {
        suffixed(file, "verified")
    }

    /// The record of `file`, if there is a legible one.
    pub(super) fn read(file: &Path) -> Option<Self> {
        let text = std::fs::read_to_string(Self::path(file)).ok()?;
        toml::from_str(&text).ok()
    }

    /// Takes size and time of `file` and writes its record.
    pub(super) fn write(
        file: &Path,
        sha256: Checksum,
        origin: Origin,
        source: String,
    ) -> Result<Self, StoreError> {
        let (size, changed) = stamp(file).map_err(|error| StoreError::file(file, &error))?;
        let record = Record {
            size,
            changed,
            sha256,
            origin,
            source,
        };
        let path = Self::path(file);
        let text = toml::to_string(&record).map_err(|error| StoreError::Manifest(error.to_string()))?;
        let part = suffixed(&path, "part");
        std::fs::write(&part, text).map_err(|error| StoreError::file(&part, &error))?;
        std::fs::rename(&part, &path).map_err(|error| StoreError::file(&path, &error))?;
        Ok(record)
    }

    /// Whether `file` still has the size and time of the record.
    pub(super) fn fits(&self, file: &Path) -> bool {
        stamp(file).is_ok_and(|stamp| stamp == (self.size, self.changed))
    }
}

/// `file` with `.end` after its whole name.
pub(super) fn suffixed(file: &Path, end: &str) -> PathBuf {
    let mut name = file.as_os_str().to_owned();
    name.push(".");
    name.push(end);
    PathBuf::from(name)
}

fn stamp(file: &Path) -> std::io::Result<(u64, u64)> {
    let meta = std::fs::metadata(file)?;
    let since = meta.modified()?.duration_since(UNIX_EPOCH);
    let nanos = since.map_or(0, |time| u64::try_from(time.as_nanos()).unwrap_or(u64::MAX));
    Ok((meta.len(), nanos))
}
