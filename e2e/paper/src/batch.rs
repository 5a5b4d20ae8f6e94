//! Pictures from files to files: one, or all pages of a folder of rendered letters.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Mutex;
use std::time::SystemTime;

use crate::{Level, PaperError, Way, seed_of, shoot};

/// Two pictures at a time: the work is on processor and memory alike.
const THREADS: usize = 2;

/// One picture to make.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Job {
    /// The clean page, PNG.
    pub from: PathBuf,
    /// The JPEG; the placement goes beside it, ending in `.json`.
    pub to: PathBuf,
    /// Scan or photograph.
    pub way: Way,
    /// Mild or hard.
    pub level: Level,
    /// The seed.
    pub seed: u64,
    /// Width in pixels instead of the seed's choice.
    pub width: Option<u32>,
}

/// Makes one picture and its placement.
///
/// # Errors
/// When the page cannot be read or a result cannot be written.
pub fn one(job: &Job) -> Result<(), PaperError> {
    let page = image::open(&job.from)
        .map_err(|source| PaperError::Read {
            path: job.from.clone(),
            source,
        })?
        .into_rgb8();
    let shot = shoot(&page, job.way, job.seed, job.level, job.width)?;
    // The picture last: a picture that is up to date has its placement.
    write_whole(
        &job.to.with_extension("json"),
        &serde_json::to_vec(&shot.placement)?,
    )?;
    write_whole(&job.to, &shot.jpeg)
}

/// Makes all pictures of a folder that `render.mjs` filled (`<id>/clean-<n>.png`) and that are older than
/// their page or than this program; with `force` all; of the letters named in `only`, or
/// of all where none is named. The seed is that of `<id>/<way>/<n>`. Returns how many it made.
///
/// Mild pictures are called `<way>-<n>.jpg`, hard ones `<way>-hard-<n>.jpg`.
///
/// # Errors
/// The first error; the others' pictures are made all the same.
pub fn all(folder: &Path, only: &[String], level: Level, force: bool) -> Result<usize, PaperError> {
    let program = std::env::current_exe().unwrap_or_default();
    let current = |job: &Job| up_to_date(&job.to, &job.from) && up_to_date(&job.to, &program);
    let mut jobs = jobs(folder, only, level)?;
    jobs.retain(|job| force || !current(job));
    let count = jobs.len();
    let queue = Mutex::new(jobs.into_iter());
    // A thread that panicked while it held the queue leaves the queue usable.
    let next = || {
        queue
            .lock()
            .unwrap_or_else(|poisoned| poisoned.into_inner())
            .next()
    };
    let work = || {
        let mut result = Ok(());
        while let Some(job) = next() {
            result = result.and(one(&job));
        }
        result
    };
    std::thread::scope(|scope| {
        let helpers: Vec<_> = (1..THREADS).map(|_| scope.spawn(work)).collect();
        let mine = work();
        helpers.into_iter().fold(mine, |result, helper| {
            result.and(
                helper
                    .join()
                    .unwrap_or_else(|panic| std::panic::resume_unwind(panic)),
            )
        })
    })?;
    Ok(count)
}

fn jobs(folder: &Path, only: &[String], level: Level) -> Result<Vec<Job>, PaperError> {
    let mut jobs = Vec::new();
    for letter in list(folder)?.into_iter().filter(|path| path.is_dir()) {
        let id = letter
            .file_name()
            .unwrap_or_default()
            .to_string_lossy()
            .into_owned();
        if !only.is_empty() && !only.contains(&id) {
            continue;
        }
        for from in list(&letter)? {
            let name = from
                .file_name()
                .unwrap_or_default()
                .to_string_lossy()
                .into_owned();
            let number = name
                .strip_prefix("clean-")
                .and_then(|rest| rest.strip_suffix(".png"));
            let Some(number) = number.and_then(|digits| digits.parse::<u32>().ok()) else {
                continue;
            };
            for way in Way::ALL {
                let kind = match level {
                    Level::Mild => way.name().to_owned(),
                    Level::Hard => format!("{}-hard", way.name()),
                };
                jobs.push(Job {
                    from: from.clone(),
                    to: letter.join(format!("{kind}-{number}.jpg")),
                    way,
                    level,
                    seed: seed_of(&format!("{id}/{kind}/{number}")),
                    width: None,
                });
            }
        }
    }
    Ok(jobs)
}

fn list(folder: &Path) -> Result<Vec<PathBuf>, PaperError> {
    let error = |source| PaperError::List {
        path: folder.to_owned(),
        source,
    };
    let mut paths = Vec::new();
    for entry in fs::read_dir(folder).map_err(error)? {
        paths.push(entry.map_err(error)?.path());
    }
    paths.sort();
    Ok(paths)
}

fn up_to_date(target: &Path, source: &Path) -> bool {
    let changed = |path: &Path| fs::metadata(path).and_then(|data| data.modified()).ok();
    let newer = |a: Option<SystemTime>, b: Option<SystemTime>| a.is_some() && a >= b;
    newer(changed(target), changed(source))
}

fn write_whole(path: &Path, bytes: &[u8]) -> Result<(), PaperError> {
    let error = |source| PaperError::Write {
        path: path.to_owned(),
        source,
    };
    let mut part = path.as_os_str().to_owned();
    part.push(".part");
    fs::write(&part, bytes)
        .and_then(|()| fs::rename(&part, path))
        .map_err(error)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Placement;

    #[test]
    fn a_folder_is_done_once_and_only_what_is_old_again() {
        let folder = std::env::temp_dir().join(format!("paper-batch-{}", std::process::id()));
        let letter = folder.join("a-letter");
        fs::create_dir_all(&letter).unwrap();
        fs::write(letter.join("text.json"), "{}").unwrap();
        let page = image::RgbImage::from_pixel(60, 85, image::Rgb([255; 3]));
        page.save(letter.join("clean-1.png")).unwrap();

        assert_eq!(jobs(&folder, &[], Level::Mild).unwrap().len(), 2);
        let other = ["other-letter".to_owned()];
        assert!(jobs(&folder, &other, Level::Mild).unwrap().is_empty());
        for mut job in jobs(&folder, &[], Level::Hard).unwrap() {
            // Small pictures: this is about files.
            job.width = Some(300);
            one(&job).unwrap();
        }
        assert_eq!(all(&folder, &[], Level::Hard, false).unwrap(), 0);
        let placement: Placement =
            serde_json::from_slice(&fs::read(letter.join("phone-hard-1.json")).unwrap()).unwrap();
        assert_eq!((placement.width, placement.page), (300, [60, 85]));

        fs::remove_file(letter.join("scan-hard-1.jpg")).unwrap();
        let stale = jobs(&folder, &[], Level::Hard)
            .unwrap()
            .into_iter()
            .filter(|job| !up_to_date(&job.to, &job.from));
        assert_eq!(stale.map(|job| job.way).collect::<Vec<_>>(), [Way::Scan]);
        fs::remove_dir_all(&folder).unwrap();
    }

    #[test]
    fn a_page_that_is_no_picture_is_named_in_the_error() {
        let job = Job {
            from: PathBuf::from("no-such-page.png"),
            to: PathBuf::from("never.jpg"),
            way: Way::Scan,
            level: Level::Mild,
            seed: 1,
            width: None,
        };
        assert!(one(&job).unwrap_err().to_string().contains("no-such-page.png"));
    }
}
