//! The folder with the files.

use std::fs::File;
use std::path::{Path, PathBuf};
use std::time::Duration;

use super::fetch::{Progress, Tools, check, fetch};
use super::{Checksum, FileSpec, Kind, Manifest, Model, Origin, Record, StoreError, Variant};

/// The models on this machine.
#[derive(Clone, Debug)]
pub struct Store {
    root: PathBuf,
    manifest: Manifest,
    tools: Tools,
}

/// A model whose files are all here and were checked.
#[derive(Clone, Debug)]
pub struct Present {
    /// The model's name.
    pub model: String,
    /// The variant's name.
    pub variant: String,
    /// The variant's folder.
    pub dir: PathBuf,
    /// Each file with what was found when it was checked, in the manifest's order.
    pub files: Vec<(PathBuf, Record)>,
}

impl Present {
    /// What to load: the file itself where there is one, otherwise the folder.
    pub fn path(&self) -> &Path {
        match self.files.as_slice() {
            [(only, _)] => only,
            _ => &self.dir,
        }
    }
}

/// What is here of a variant.
#[derive(Clone, Debug)]
pub enum State {
    /// Nothing.
    Absent,
    /// Some files, or a download that was cut.
    Partial {
        /// Bytes here.
        bytes: u64,
    },
    /// All files.
    Present(Present),
    /// A file is here that does not have the noted checksum.
    Damaged {
        /// The file's name.
        file: String,
    },
}

/// A line of `bescheid models list`.
#[derive(Clone, Debug)]
pub struct Status {
    /// The model's name.
    pub model: String,
    /// The variant's name.
    pub variant: String,
    /// What it is for.
    pub kind: Kind,
    /// Its licence.
    pub licence: String,
    /// What is here.
    pub state: State,
}

impl Store {
    /// The store in `$BESCHEID_MODELS`, or in the user's cache directory, with the built-in list.
    ///
    /// # Errors
    /// [`StoreError::NoHome`] if there is neither.
    pub fn open() -> Result<Self, StoreError> {
        let named = std::env::var_os("BESCHEID_MODELS").filter(|value| !value.is_empty());
        let root = match named {
            Some(path) => PathBuf::from(path),
            None => directories::ProjectDirs::from("", "", "bescheid")
                .ok_or(StoreError::NoHome)?
                .cache_dir()
                .join("models"),
        };
        Ok(Self::at(root, Manifest::built_in()?))
    }

    /// The store in a folder, which need not exist yet.
    pub fn at(root: PathBuf, manifest: Manifest) -> Self {
        Store {
            root,
            manifest,
            tools: Tools::default(),
        }
    }

    /// Names the call of `pip`, as words, instead of looking for it.
    #[must_use]
    pub fn with_pip(mut self, words: Vec<std::ffi::OsString>) -> Self {
        self.tools.pip = Some(words);
        self
    }

    /// Sets how often a download that brings nothing new is tried, and the pause between.
    #[must_use]
    pub fn with_tries(mut self, tries: u32, pause: Duration) -> Self {
        self.tools.patience.tries = tries;
        self.tools.patience.pause = pause;
        self
    }

    /// The folder.
    pub fn root(&self) -> &Path {
        &self.root
    }

    /// The list of models.
    pub fn manifest(&self) -> &Manifest {
        &self.manifest
    }

    /// What is here of every variant. Reads a file in full only if it changed since it was checked.
    ///
    /// # Errors
    /// [`StoreError::File`] if a folder cannot be read.
    pub fn list(&self) -> Result<Vec<Status>, StoreError> {
        let mut lines = Vec::new();
        for model in &self.manifest.models {
            for variant in &model.variants {
                lines.push(Status {
                    model: model.name.clone(),
                    variant: variant.name.clone(),
                    kind: model.kind,
                    licence: model.licence.clone(),
                    state: self.state(model, variant)?,
                });
            }
        }
        Ok(lines)
    }

    /// The first variant of a model that is here and whole.
    ///
    /// # Errors
    /// [`StoreError::NoSuchModel`]; [`StoreError::Absent`]; what is wrong with a damaged file.
    pub fn find(&self, name: &str) -> Result<Present, StoreError> {
        let (model, wanted) = self.named(name)?;
        for variant in wanted {
            if self.dir(model, variant).exists()
                && let Some(present) = self.present(model, variant, false)?
            {
                return Ok(present);
            }
        }
        Err(StoreError::Absent(name.to_owned()))
    }

    /// Reads every file of the model that is here in full and compares it.
    ///
    /// # Errors
    /// As [`Store::find`].
    pub fn verify(&self, name: &str) -> Result<Vec<Present>, StoreError> {
        let (model, wanted) = self.named(name)?;
        let mut found = Vec::new();
        for variant in wanted {
            found.extend(self.present(model, variant, true)?);
        }
        if found.is_empty() {
            return Err(StoreError::Absent(name.to_owned()));
        }
        Ok(found)
    }

    /// Brings a model here: `NAME` takes the first variant that can be had, `NAME/VARIANT` that one.
    ///
    /// # Errors
    /// [`StoreError::NoSuchModel`], [`StoreError::Busy`], [`StoreError::AllSources`] of the first variant,
    /// [`StoreError::File`].
    pub fn fetch(&self, name: &str, tell: &mut dyn FnMut(Progress<'_>)) -> Result<Present, StoreError> {
        if let Ok(present) = self.find(name) {
            return Ok(present);
        }
        let (model, wanted) = self.named(name)?;
        let mut first = None;
        for variant in wanted {
            match self.fetch_variant(model, variant, tell) {
                Ok(present) => return Ok(present),
                Err(error) => first = first.or(Some(error)),
            }
        }
        Err(first.unwrap_or_else(|| StoreError::Absent(name.to_owned())))
    }

    fn fetch_variant(
        &self,
        model: &Model,
        variant: &Variant,
        tell: &mut dyn FnMut(Progress<'_>),
    ) -> Result<Present, StoreError> {
        let dir = self.dir(model, variant);
        std::fs::create_dir_all(&dir).map_err(|error| StoreError::file(&dir, &error))?;
        let lock_path = dir.join(".lock");
        let lock = File::create(&lock_path).map_err(|e| StoreError::file(&lock_path, &e))?;
        // Released when the file is closed, also if this process dies.
        if !locked(&lock) {
            return Err(StoreError::Busy(dir));
        }
        let mut files = Vec::new();
        for spec in &variant.files {
            let target = dir.join(&spec.name);
            let record = match self.checked(spec, &target, false) {
                Ok(Some(record)) => record,
                // A damaged file stays until a better one takes its place.
                Ok(None) | Err(_) => fetch(model, spec, &target, &self.tools, tell)?,
            };
            files.push((target, record));
        }
        Ok(Present {
            model: model.name.clone(),
            variant: variant.name.clone(),
            dir,
            files,
        })
    }

    fn state(&self, model: &Model, variant: &Variant) -> Result<State, StoreError> {
        match self.present(model, variant, false) {
            Ok(Some(present)) => Ok(State::Present(present)),
            Ok(None) => {
                let bytes = folder_bytes(&self.dir(model, variant));
                Ok(if bytes == 0 {
                    State::Absent
                } else {
                    State::Partial { bytes }
                })
            }
            Err(StoreError::WrongChecksum { file, .. } | StoreError::WrongSize { file, .. }) => {
                Ok(State::Damaged { file })
            }
            Err(error) => Err(error),
        }
    }

    fn present(
        &self,
        model: &Model,
        variant: &Variant,
        in_full: bool,
    ) -> Result<Option<Present>, StoreError> {
        let dir = self.dir(model, variant);
        let mut files = Vec::new();
        for spec in &variant.files {
            let path = dir.join(&spec.name);
            match self.checked(spec, &path, in_full)? {
                Some(record) => files.push((path, record)),
                None => return Ok(None),
            }
        }
        Ok(Some(Present {
            model: model.name.clone(),
            variant: variant.name.clone(),
            dir,
            files,
        }))
    }

    /// The record of a file that is here: the noted one if the file did not change, otherwise a new one.
    fn checked(&self, spec: &FileSpec, path: &Path, in_full: bool) -> Result<Option<Record>, StoreError> {
        if !path.exists() {
            return Ok(None);
        }
        let noted = Record::read(path);
        if let Some(record) = &noted
            && !in_full
            && record.fits(path)
            && spec.sha256.accepts(record.sha256)
        {
            return Ok(noted);
        }
        // Either the manifest or the first fetch says what the sum must be.
        let mut must = spec.clone();
        let mut origin = Origin::Manifest;
        if spec.sha256 == Checksum::Unknown {
            origin = Origin::FirstFetch;
            if let Some(record) = &noted {
                must.sha256 = record.sha256;
            }
        }
        let source = noted.map_or_else(|| "put here by hand".to_owned(), |record| record.source);
        let sum = check(&must, path, &source)?;
        Record::write(path, sum, origin, source).map(Some)
    }

    fn named<'a>(&'a self, name: &str) -> Result<(&'a Model, Vec<&'a Variant>), StoreError> {
        match name.split_once('/') {
            Some((model, variant)) => {
                let model = self.manifest.model(model)?;
                Ok((model, vec![model.variant(variant)?]))
            }
            None => {
                let model = self.manifest.model(name)?;
                Ok((model, model.variants.iter().collect()))
            }
        }
    }

    fn dir(&self, model: &Model, variant: &Variant) -> PathBuf {
        self.root.join(&model.name).join(&variant.name)
    }
}

/// Bytes of model files and parts in a folder.
fn folder_bytes(dir: &Path) -> u64 {
    let Ok(entries) = std::fs::read_dir(dir) else {
        return 0;
    };
    let notes = [Some("verified"), Some("etag"), Some("lock")];
    entries
        .filter_map(Result::ok)
        .filter(|entry| {
            let path = entry.path();
            let end = path.extension().and_then(|end| end.to_str());
            !notes.contains(&end) && entry.file_name() != ".lock"
        })
        .filter_map(|entry| entry.metadata().ok())
        .filter(|meta| meta.is_file())
        .map(|meta| meta.len())
        .sum()
}

/// How often a lock is tried before somebody else is taken to be fetching, and the pause between.
const TRIES: u32 = 20;
const PAUSE: Duration = Duration::from_millis(50);

/// Locks the file. A program that this one has just started holds the lock of a fetch that is over for a moment, until it
/// has closed the files that it inherited.
fn locked(file: &File) -> bool {
    (0..TRIES).any(|again| {
        if again > 0 {
            std::thread::sleep(PAUSE);
        }
        file.try_lock().is_ok()
    })
}
