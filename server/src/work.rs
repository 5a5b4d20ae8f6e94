//! Files to pages: the only place where the recogniser runs, within limits of time and number.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use bytes::Bytes;
use jiff::civil::Date;
use models::ocr::{Hint, Limits, OcrError, Picture, Reader};
use notice::Page;
use schemars::JsonSchema;
use serde::Serialize;
use tokio::sync::Semaphore;

use crate::fault::{Code, Fault};

/// How far the reading of an upload is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(tag = "step", rename_all = "snake_case")]
pub enum Progress {
    /// Other letters are read first.
    Queued {
        /// How many are before this one.
        ahead: usize,
    },
    /// The files are being decoded.
    Opening,
    /// A page is being read.
    Reading {
        /// Which page, from 1.
        page: u16,
        /// Of how many.
        of: u16,
    },
    /// Facts and days are being worked out.
    Computing,
    /// The result is there.
    Done,
    /// It went wrong.
    Failed {
        /// The code of the [`Fault`].
        code: &'static str,
        /// The page to blame, from 1.
        page: Option<u16>,
    },
}

impl From<Fault> for Progress {
    fn from(fault: Fault) -> Self {
        Progress::Failed {
            code: fault.code.0,
            page: fault.page,
        }
    }
}

/// Longer side of the picture that is kept for showing, in pixels: sharp on a phone, small in memory.
const PREVIEW_SIDE: u32 = 1800;
/// JPEG quality of the picture that is kept for showing.
const PREVIEW_QUALITY: u8 = 78;

/// Lets somebody else stop a reading.
#[derive(Clone, Debug, Default)]
pub struct Cancel(Arc<AtomicBool>);

impl Cancel {
    /// Asks the reading to stop; it does so before the next group of lines.
    pub fn cancel(&self) {
        self.0.store(true, Ordering::Relaxed);
    }

    /// Whether somebody asked.
    pub fn is_cancelled(&self) -> bool {
        self.0.load(Ordering::Relaxed)
    }
}

/// What came out of an upload: the pages as read and as pictures for showing.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Reading {
    /// The pages in the order of the upload.
    pub pages: Vec<Page>,
    /// The same pages as JPEG, small enough for a screen.
    pub pictures: Vec<Bytes>,
    /// The day to count from instead of today: a letter to try the page with is as old as its picture.
    pub as_of: Option<Date>,
}

/// The seam to the recogniser, so that tests can put a fake there.
pub trait ReadsPages: Send + Sync + 'static {
    /// Decodes one file into pictures; `cancelled` is asked where that takes long.
    fn open(&self, file: &[u8], cancelled: &(dyn Fn() -> bool + Sync)) -> Result<Vec<Picture>, Code>;
    /// Reads one picture; `cancelled` is asked between groups of lines.
    fn read(
        &self,
        picture: &Picture,
        number: u16,
        cancelled: &(dyn Fn() -> bool + Sync),
    ) -> Result<Page, Code>;
}

impl ReadsPages for Reader {
    fn open(&self, file: &[u8], _cancelled: &(dyn Fn() -> bool + Sync)) -> Result<Vec<Picture>, Code> {
        models::ocr::open(file, &Limits::default()).map_err(code)
    }

    fn read(
        &self,
        picture: &Picture,
        number: u16,
        cancelled: &(dyn Fn() -> bool + Sync),
    ) -> Result<Page, Code> {
        self.read_page(picture, number, cancelled).map_err(code)
    }
}

/// The recogniser's code; a page without text also tells why, so that the next photo is better.
fn code(error: OcrError) -> Code {
    match error {
        OcrError::NoText {
            hint: Some(Hint::Dark),
        } => Code("no_text_dark"),
        OcrError::NoText {
            hint: Some(Hint::Blurred),
        } => Code("no_text_blurred"),
        OcrError::NoText {
            hint: Some(Hint::TooFar),
        } => Code("no_text_far"),
        OcrError::NoText {
            hint: Some(Hint::Blank),
        } => Code("no_text_blank"),
        OcrError::Engine(_) => Code::INTERNAL,
        other => Code(other.code()),
    }
}

/// Reads the files of one letter, one after another, telling how far it is.
///
/// # Errors
///
/// The code of the recogniser for a page that cannot be read, [`Code::TOO_MANY_PAGES`], or
/// [`Code::CANCELLED`].
pub fn read_files(
    reader: &dyn ReadsPages,
    files: &[Bytes],
    max_pages: usize,
    cancelled: &(dyn Fn() -> bool + Sync),
    tell: &dyn Fn(Progress),
) -> Result<Reading, Fault> {
    if files.is_empty() {
        return Err(Code::NO_FILE.into());
    }
    tell(Progress::Opening);
    let open = |index: usize, file: &Bytes| {
        if cancelled() {
            return Err(Fault::from(Code::CANCELLED));
        }
        let page = u16::try_from(index + 1).ok().filter(|_| files.len() > 1);
        reader.open(file, cancelled).map_err(|code| Fault { code, page })
    };
    // All are opened before the first is read, so that a bad one is told at once. Of several files the pictures are not kept
    // meanwhile: ten photographs at once take more memory than everything else, and opening one again takes a tenth of a second.
    let mut only = None;
    let mut count = 0;
    for (index, file) in files.iter().enumerate() {
        let pictures = open(index, file)?;
        count += pictures.len();
        if count > max_pages {
            return Err(Code::TOO_MANY_PAGES.into());
        }
        only = Some(pictures).filter(|_| files.len() == 1);
    }
    let of = u16::try_from(count).unwrap_or(u16::MAX);
    let mut reading = Reading::default();
    let mut number = 0;
    for (index, file) in files.iter().enumerate() {
        let pictures = match only.take() {
            Some(pictures) => pictures,
            None => open(index, file)?,
        };
        for picture in pictures {
            number += 1;
            tell(Progress::Reading { page: number, of });
            let page = (of > 1).then_some(number);
            // The picture for showing is made on the side, while one core or another has nothing to do.
            let (read, preview) = std::thread::scope(|scope| {
                let preview = scope.spawn(|| picture.preview(PREVIEW_SIDE, PREVIEW_QUALITY));
                (reader.read(&picture, number, cancelled), preview.join())
            });
            let read = read.map_err(|code| Fault { code, page })?;
            if cancelled() {
                return Err(Code::CANCELLED.into());
            }
            reading.pages.push(read);
            let preview = preview.ok().and_then(Result::ok);
            let preview = preview.ok_or(Fault::from(Code::INTERNAL))?;
            reading.pictures.push(Bytes::from(preview));
        }
    }
    tell(Progress::Computing);
    Ok(reading)
}

/// Limits of the queue.
#[derive(Clone, Copy, Debug)]
pub struct QueueLimits {
    /// Letters read at the same time.
    pub workers: usize,
    /// Letters that may wait.
    pub waiting: usize,
    /// Pages of one letter.
    pub pages: usize,
    /// Longest reading of one letter once it has begun.
    pub time: Duration,
}

/// The one bounded queue before the recogniser.
pub struct Queue {
    reader: Arc<dyn ReadsPages>,
    slots: Semaphore,
    inside: AtomicUsize,
    limits: QueueLimits,
}

/// Counts one letter as inside the queue for as long as it lives.
struct Inside<'a>(&'a AtomicUsize);

impl Drop for Inside<'_> {
    fn drop(&mut self) {
        self.0.fetch_sub(1, Ordering::AcqRel);
    }
}

impl Queue {
    /// A queue before `reader`.
    pub fn new(reader: Arc<dyn ReadsPages>, limits: QueueLimits) -> Self {
        let slots = Semaphore::new(limits.workers.max(1));
        Queue {
            reader,
            slots,
            inside: AtomicUsize::new(0),
            limits,
        }
    }

    /// Whether another letter may wait now.
    pub fn has_room(&self) -> bool {
        self.inside.load(Ordering::Acquire) < self.limits.workers.max(1) + self.limits.waiting
    }

    /// Waits for a place, reads the files on a thread of its own and tells how far it is.
    ///
    /// # Errors
    ///
    /// [`Code::BUSY`] at once when the queue is full, [`Code::TIMEOUT`], [`Code::CANCELLED`], or what
    /// [`read_files`] says.
    pub async fn read(
        &self,
        files: Vec<Bytes>,
        cancel: Cancel,
        tell: impl Fn(Progress) + Send + 'static,
    ) -> Result<Reading, Fault> {
        let before = self.inside.fetch_add(1, Ordering::AcqRel);
        let _inside = Inside(&self.inside);
        if before >= self.limits.workers.max(1) + self.limits.waiting {
            return Err(Code::BUSY.into());
        }
        tell(Progress::Queued {
            ahead: (before + 1).saturating_sub(self.limits.workers.max(1)),
        });
        let _slot = self.slots.acquire().await.map_err(|_| Fault::from(Code::BUSY))?;
        if cancel.is_cancelled() {
            return Err(Code::CANCELLED.into());
        }
        let reader = Arc::clone(&self.reader);
        let QueueLimits { pages, time, .. } = self.limits;
        let work = move || {
            let end = Instant::now() + time;
            let stop = || cancel.is_cancelled() || Instant::now() > end;
            // A letter that makes a decoder panic must not take other readers' letters down with it.
            let read = catch_unwind(AssertUnwindSafe(|| {
                read_files(&*reader, &files, pages, &stop, &tell)
            }));
            match read {
                Ok(Err(fault)) if fault.code == Code::CANCELLED && !cancel.is_cancelled() => {
                    Err(Code::TIMEOUT.into())
                }
                Ok(result) => result,
                Err(_) => Err(Code::INTERNAL.into()),
            }
        };
        tokio::task::spawn_blocking(work)
            .await
            .unwrap_or(Err(Code::INTERNAL.into()))
    }
}
