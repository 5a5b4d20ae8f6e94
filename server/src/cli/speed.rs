//! `bescheid models speed`: how fast a language model reads and writes on this machine.

use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::Instant;

use clap::Args;
use models::llm::{Ask, Limits, Local, Message, Piece, Rule, Session, TalkError, Talker};
use models::store::Store;

use super::{Failure, exit, say};

/// Arguments of `models speed`.
#[derive(Debug, Args)]
pub(super) struct Speed {
    /// The model: a name of `bescheid models list`, or a GGUF file.
    model: String,
    /// About so many tokens are read.
    #[arg(long, default_value_t = 512)]
    read: usize,
    /// So many tokens are written.
    #[arg(long, default_value_t = 32)]
    write: usize,
}

/// A sentence as letters have them, repeated to the length wanted.
const SENTENCE: &str =
    "Gegen diesen Bescheid kann innerhalb eines Monats nach Bekanntgabe Widerspruch erhoben werden. ";
/// What a model does not finish early.
const TASK: &str = "Count from 1 to 200 in words, one after another.";

impl Speed {
    /// Prints tokens per second of reading and writing, and the peak of memory in MB.
    pub(super) fn run(self) -> Result<ExitCode, Failure> {
        let fail = |error: &dyn std::fmt::Display| Failure::new(exit::FAILED, error.to_string());
        let named = PathBuf::from(&self.model);
        let path = match named.is_file() {
            true => named,
            false => {
                let present = Store::open().and_then(|store| store.find(&self.model));
                present.map_err(|error| fail(&error))?.path().to_owned()
            }
        };
        let (read, write) = self.measure(&path).map_err(|error| fail(&error))?;
        let memory = peak().map_or_else(|| "unknown".to_owned(), |peak| peak.to_string());
        say(&format!("read {read:.1} write {write:.1} memory {memory}"));
        Ok(ExitCode::SUCCESS)
    }

    fn measure(&self, path: &Path) -> Result<(f64, f64), TalkError> {
        let model = Local::load(path, Limits::default())?;
        let mut text = String::new();
        while model.count(&[Message::reader(text.as_str())])? < self.read {
            text += SENTENCE;
        }
        let messages = vec![Message::reader(format!("{text}\n\n{TASK}"))];
        let tokens = model.count(&messages)?;
        let ask = |most| Ask {
            session: Session(1),
            messages: messages.clone(),
            rule: Rule::Free,
            most,
        };
        let begin = Instant::now();
        model.ask(ask(1))?.text()?;
        let first = begin.elapsed().as_secs_f64();
        // The prompt is known now but for its last token, so what follows is writing alone.
        let begin = Instant::now();
        let mut answer = model.ask(ask(self.write))?;
        while let Some(piece) = answer.wait() {
            if let Piece::Failed(error) = piece {
                return Err(error);
            }
        }
        let rest = begin.elapsed().as_secs_f64();
        Ok((tokens as f64 / first, self.write as f64 / rest))
    }
}

/// Peak resident memory of this process in MB.
fn peak() -> Option<u64> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find(|line| line.starts_with("VmHWM:"))?;
    Some(line.split_whitespace().nth(1)?.parse::<u64>().ok()? / 1024)
}
