//! A model on this machine: one thread that computes, and turns that go round.

use std::collections::{HashSet, VecDeque};
use std::path::Path;
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::thread::JoinHandle;

use super::TalkError;
use super::engine::Engine;
use super::memory::Memory;
use super::queue::{Queue, Urgency, Work};
use super::rule::{Guide, Rule};
use super::run::{Run, Turn};
use super::talker::{Answer, Ask, Message, Piece, Pieces, Session, Talker};

/// How a local model is used.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    /// Most tokens of a conversation with its answer.
    pub positions: usize,
    /// Readers served in turns.
    pub seats: usize,
    /// Questions that may wait.
    pub waiting: usize,
    /// Bytes of letters kept read.
    pub memory: usize,
}

impl Default for Limits {
    fn default() -> Self {
        Limits {
            positions: 6144,
            seats: 3,
            waiting: 16,
            memory: 1 << 30,
        }
    }
}

struct Job {
    session: Session,
    prompt: Vec<u32>,
    rule: Rule,
    most: usize,
    /// `None` where nobody waits.
    pieces: Option<Pieces>,
}

impl Job {
    fn gone(&self) -> bool {
        self.pieces.as_ref().is_some_and(Pieces::is_closed)
    }

    fn tell(&self, piece: Piece) {
        if let Some(pieces) = &self.pieces {
            // A reader who left is noticed at the next turn.
            let _ = pieces.send(piece);
        }
    }
}

impl Work for Job {
    fn session(&self) -> Session {
        self.session
    }

    fn urgency(&self) -> Urgency {
        match self.pieces {
            Some(_) => Urgency::Now,
            None => Urgency::Ahead,
        }
    }
}

/// What callers and the computing thread share.
struct Desk {
    queue: Queue<Job>,
    forget: HashSet<Session>,
    closing: bool,
}

struct Shared {
    engine: Engine,
    limits: Limits,
    desk: Mutex<Desk>,
    bell: Condvar,
}

impl Shared {
    fn desk(&self) -> MutexGuard<'_, Desk> {
        // Nothing at the desk is left half done by a panic.
        self.desk.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// A model on this machine.
///
/// One thread computes. Readers are served in turns of some tenths of a second each; what was read of a letter is
/// kept for the next question. Dropping it waits for the turn that is being made.
pub struct Local {
    shared: Arc<Shared>,
    thread: Option<JoinHandle<()>>,
}

impl std::fmt::Debug for Local {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Local").field("name", &self.name()).finish()
    }
}

impl Local {
    /// Loads a GGUF: a second or more, and as much memory as the file is long, and a little more.
    ///
    /// # Errors
    /// [`TalkError::File`], [`TalkError::Corrupt`], [`TalkError::UnknownFamily`], [`TalkError::Template`].
    pub fn load(path: &Path, limits: Limits) -> Result<Self, TalkError> {
        let engine = Engine::load(path, limits.positions)?;
        let shared = Arc::new(Shared {
            engine,
            limits,
            desk: Mutex::new(Desk {
                queue: Queue::new(limits.waiting),
                forget: HashSet::new(),
                closing: false,
            }),
            bell: Condvar::new(),
        });
        let theirs = Arc::clone(&shared);
        let thread = std::thread::Builder::new()
            .name("model".into())
            .spawn(move || Worker::new(&theirs).work())
            .map_err(|error| TalkError::Engine(error.to_string()))?;
        Ok(Local {
            shared,
            thread: Some(thread),
        })
    }

    /// How many tokens a conversation has.
    ///
    /// # Errors
    /// [`TalkError::Template`].
    pub fn count(&self, messages: &[Message]) -> Result<usize, TalkError> {
        Ok(self.shared.engine.prompt(messages)?.len())
    }

    fn enter(&self, job: Job) -> Result<(), TalkError> {
        let mut desk = self.shared.desk();
        if desk.closing {
            return Err(TalkError::Stopped);
        }
        desk.queue.drop_if(Job::gone);
        let pieces = job.pieces.clone();
        let before = desk
            .queue
            .push(job)
            .map_err(|waiting| TalkError::Full { waiting })?;
        if before > 0
            && let Some(pieces) = pieces
        {
            let _ = pieces.send(Piece::Waiting(before));
        }
        drop(desk);
        self.shared.bell.notify_one();
        Ok(())
    }
}

impl Talker for Local {
    fn name(&self) -> &str {
        &self.shared.engine.name
    }

    fn ask(&self, ask: Ask) -> Result<Answer, TalkError> {
        let prompt = self.shared.engine.prompt(&ask.messages)?;
        let limit = self.shared.engine.network.plan.context;
        let tokens = prompt.len() + ask.most;
        if tokens > limit {
            return Err(TalkError::TooLong { tokens, limit });
        }
        // Checked here, so that the caller hears of it at once.
        Guide::new(&ask.rule)?;
        let (pieces, answer) = Answer::new();
        self.enter(Job {
            session: ask.session,
            prompt,
            rule: ask.rule,
            most: ask.most.max(1),
            pieces: Some(pieces),
        })?;
        Ok(answer)
    }

    fn prepare(&self, session: Session, messages: &[Message]) {
        let limit = self.shared.engine.network.plan.context;
        if let Ok(prompt) = self.shared.engine.beginning(messages)
            && (1..limit).contains(&prompt.len())
        {
            // No room to read ahead is no fault: the question will be slower.
            let _ = self.enter(Job {
                session,
                prompt,
                rule: Rule::Free,
                most: 0,
                pieces: None,
            });
        }
    }

    fn forget(&self, session: Session) {
        let mut desk = self.shared.desk();
        desk.queue.drop_if(|job| job.session == session);
        desk.forget.insert(session);
        drop(desk);
        self.shared.bell.notify_one();
    }
}

impl Drop for Local {
    fn drop(&mut self) {
        self.shared.desk().closing = true;
        self.shared.bell.notify_one();
        if let Some(thread) = self.thread.take() {
            // A panic there has failed its answers already.
            let _ = thread.join();
        }
    }
}

/// An answer in work, with its job.
struct Served {
    job: Job,
    run: Run,
}

struct Worker<'a> {
    shared: &'a Shared,
    memory: Memory,
    served: VecDeque<Served>,
}

impl<'a> Worker<'a> {
    fn new(shared: &'a Shared) -> Self {
        Worker {
            shared,
            memory: Memory::new(shared.limits.memory),
            served: VecDeque::new(),
        }
    }

    fn work(mut self) {
        while self.seat() {
            self.turn();
        }
    }

    /// Fills free seats; waits if there is nothing to do. `false` at the end.
    fn seat(&mut self) -> bool {
        let shared = self.shared;
        let mut desk = shared.desk();
        loop {
            if desk.closing {
                return false;
            }
            for session in desk.forget.drain() {
                self.memory.forget(session);
                self.served.retain(|served| served.job.session != session);
            }
            desk.queue.drop_if(Job::gone);
            self.make_way(&desk.queue);
            let mut came = false;
            while self.served.len() < shared.limits.seats.max(1) {
                let busy = |session| self.served.iter().any(|s| s.job.session == session);
                let Some(job) = desk.queue.pop(busy) else { break };
                came = true;
                self.begin(job);
            }
            if came {
                let waiting = desk.queue.iter().filter(|job| job.urgency() == Urgency::Now);
                for (before, job) in waiting.enumerate() {
                    job.tell(Piece::Waiting(before + 1));
                }
            }
            if !self.served.is_empty() {
                return true;
            }
            if !came {
                desk = shared.bell.wait(desk).unwrap_or_else(PoisonError::into_inner);
            }
        }
    }

    /// Who waits for an answer goes before what is read ahead: for the same session at once, for others when no
    /// seat is free. What was read so far is kept.
    fn make_way(&mut self, queue: &Queue<Job>) {
        let full = self.served.len() >= self.shared.limits.seats.max(1);
        let waits = |session| {
            let now = |job: &&Job| job.urgency() == Urgency::Now;
            queue.iter().filter(now).any(|job| full || job.session == session)
        };
        let ahead = |s: &Served| s.job.urgency() == Urgency::Ahead;
        let Some(at) = self.served.iter().position(|s| ahead(s) && waits(s.job.session)) else {
            return;
        };
        if let Some(served) = self.served.remove(at) {
            self.memory.put(served.job.session, served.run.cache);
        }
    }

    fn begin(&mut self, job: Job) {
        let plan = &self.shared.engine.network.plan;
        let begun = Guide::new(&job.rule).and_then(|guide| {
            let cache = self.memory.take(job.session, &job.prompt, plan)?;
            Ok(Run::new(cache, job.prompt.clone(), guide, job.most))
        });
        match begun {
            Ok(run) => self.served.push_back(Served { job, run }),
            Err(error) => job.tell(Piece::Failed(error)),
        }
    }

    /// One turn of the next answer; reading ahead only if nobody waits.
    fn turn(&mut self) {
        let now = |s: &Served| s.job.urgency() == Urgency::Now;
        let at = self.served.iter().position(now).unwrap_or(0);
        let Some(mut served) = self.served.remove(at) else {
            return;
        };
        if served.job.gone() {
            self.memory.put(served.job.session, served.run.cache);
            return;
        }
        match served.run.turn(&self.shared.engine) {
            Ok(Turn::More(text)) => {
                if !text.is_empty() {
                    served.job.tell(Piece::Text(text));
                }
                self.served.push_back(served);
            }
            Ok(Turn::Over(text, end)) => {
                if !text.is_empty() {
                    served.job.tell(Piece::Text(text));
                }
                served.job.tell(Piece::End(end));
                self.memory.put(served.job.session, served.run.cache);
            }
            // What the cache holds is not to be trusted after a fault.
            Err(error) => served.job.tell(Piece::Failed(error)),
        }
    }
}
