//! PDFs are drawn by a process of their own.
//!
//! A PDF is a program: some hundred bytes can ask for a drawing that takes days or all the memory there is
//! (patterns of patterns, forms that call forms). A thread that draws cannot be stopped, a process can. So the
//! server starts itself once more for each PDF, with limits of processor time and memory, gives it the file on
//! standard input and takes the pages from its standard output. Nothing touches the disk.

mod child;
mod limits;
mod wire;

use std::io::Write as _;
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::sync::mpsc::{self, RecvTimeoutError};
use std::thread;
use std::time::{Duration, Instant};

use models::ocr::{Picture, Reader};
use notice::Page;

use crate::fault::Code;
use crate::work::ReadsPages;
pub use child::draw;

/// Name of the hidden command that draws.
pub const COMMAND: &str = "draw-pdf";

/// How long the drawing of one PDF may take. Ten scanned pages take about two seconds.
const TIME: Duration = Duration::from_secs(20);

/// How often somebody looks whether the reader is still there.
const LOOK: Duration = Duration::from_millis(100);

/// A recogniser that has PDFs drawn by another process.
pub struct Careful {
    reader: Reader,
    program: PathBuf,
    time: Duration,
}

impl Careful {
    /// Lets this very program draw.
    ///
    /// # Errors
    ///
    /// The error of the system where it does not tell the path of the running program.
    pub fn new(reader: Reader) -> std::io::Result<Self> {
        Ok(Careful {
            reader,
            program: std::env::current_exe()?,
            time: TIME,
        })
    }
}

impl ReadsPages for Careful {
    fn open(&self, file: &[u8], cancelled: &(dyn Fn() -> bool + Sync)) -> Result<Vec<Picture>, Code> {
        if !models::ocr::is_pdf(file) {
            return self.reader.open(file, cancelled);
        }
        let child = Command::new(&self.program)
            .arg(COMMAND)
            .env_clear()
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            // What a decoder says when it fails may hold pieces of the letter.
            .stderr(Stdio::null())
            .spawn()
            .map_err(|_| Code::INTERNAL)?;
        let mut child = Ended(child);
        let (mut input, mut output) = child
            .0
            .stdin
            .take()
            .zip(child.0.stdout.take())
            .ok_or(Code::INTERNAL)?;
        let (send, receive) = mpsc::channel();
        thread::scope(|scope| {
            scope.spawn(move || {
                // A drawer that ended early no longer listens; its answer tells why.
                let _ = input.write_all(file);
            });
            scope.spawn(move || {
                let _ = send.send(wire::take(&mut output));
            });
            let end = Instant::now() + self.time;
            let pages = loop {
                match receive.recv_timeout(LOOK) {
                    Ok(pages) => break pages,
                    Err(RecvTimeoutError::Disconnected) => break Err(Code::INTERNAL),
                    Err(RecvTimeoutError::Timeout) if cancelled() => break Err(Code::CANCELLED),
                    Err(RecvTimeoutError::Timeout) if Instant::now() > end => break Err(Code::TIMEOUT),
                    Err(RecvTimeoutError::Timeout) => {}
                }
            };
            // Ends the pipes, and with them both threads.
            child.end();
            pages
        })
    }

    fn read(
        &self,
        picture: &Picture,
        number: u16,
        cancelled: &(dyn Fn() -> bool + Sync),
    ) -> Result<Page, Code> {
        self.reader.read(picture, number, cancelled)
    }
}

/// A process that does not outlive its value.
struct Ended(Child);

impl Ended {
    fn end(&mut self) {
        // Both fail only where it has ended by itself.
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

impl Drop for Ended {
    fn drop(&mut self) {
        self.end();
    }
}
