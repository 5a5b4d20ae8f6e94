//! What one reader's browser holds here: in memory only, wiped on "delete", on restart and after the idle
//! time.

use std::collections::HashMap;
use std::fmt;
use std::str::FromStr;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, OnceLock, PoisonError};
use std::time::{Duration, Instant};

use bytes::Bytes;
use jiff::civil::Date;
use locales::{Language, Teller};
use notice::Document;
use notice::law::Corrections;
use tokio::sync::watch;

use crate::fault::{Code, Fault};
use crate::figures::Figures;
use crate::work::{Cancel, Progress, Queue, Reading};
use notice::talk::{Answer, Passages};

/// A random 128-bit name of a session, the value of the cookie.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct SessionId(u128);

impl SessionId {
    /// A new name, which names no session yet.
    pub(crate) fn random() -> Result<Self, Code> {
        let mut bytes = [0; 16];
        getrandom::fill(&mut bytes).map_err(|_| Code::INTERNAL)?;
        Ok(SessionId(u128::from_ne_bytes(bytes)))
    }
}

impl fmt::Display for SessionId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:032x}", self.0)
    }
}

impl fmt::Debug for SessionId {
    /// Who knows the id sees the letter, so it stays out of logs.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("SessionId(…)")
    }
}

impl FromStr for SessionId {
    type Err = Code;

    fn from_str(text: &str) -> Result<Self, Code> {
        let well_formed = text.len() == 32 && text.bytes().all(|b| b.is_ascii_hexdigit());
        let id = well_formed.then(|| u128::from_str_radix(text, 16).ok()).flatten();
        id.map(SessionId).ok_or(Code::EXPIRED)
    }
}

/// Whose a session is.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Owner {
    /// The browser that has its cookie.
    Browser,
    /// Pages of our own origin that use the public interface.
    OwnPages,
    /// The client of the public interface with this name.
    Client(Arc<str>),
}

/// What a session holds, for showing.
#[derive(Clone, Debug)]
pub enum State {
    /// No letter yet.
    Empty,
    /// A letter is being read.
    Waiting(Progress),
    /// A letter was read.
    Ready(Arc<Held>),
    /// It went wrong; nothing of the letter is kept.
    Failed(Fault),
}

enum Content {
    Empty,
    Waiting { cancel: Cancel, upload: u64 },
    Ready(Arc<Held>),
    Failed(Fault),
}

/// A letter that was read, with what its reader said and asked about it.
#[derive(Clone, Debug)]
pub struct Held {
    /// What was recognised.
    pub reading: Arc<Reading>,
    /// What the reader said about the letter.
    pub corrections: Corrections,
    /// What was asked, the first question first.
    pub asked: Vec<Asked>,
    /// The letter's passages, once they are made ready to be searched.
    pub passages: Arc<OnceLock<Passages>>,
}

/// One question and its answer, in no language yet, so that another language tells it anew.
#[derive(Clone, Debug)]
pub struct Asked {
    /// As the reader wrote it; `None` for a question that was chosen.
    pub question: Option<String>,
    /// The answer.
    pub answer: Answer,
    /// The language of the question, where it is known: the answer is told in it whatever language the page has.
    pub language: Option<Language>,
}

/// Most turns that are kept; the oldest go first.
const TURNS: usize = 30;

struct Session {
    /// What lives as long as the letter: dropped with it.
    companion: Option<Box<dyn Send>>,
    owner: Owner,
    content: Content,
    progress: watch::Sender<Progress>,
    used: Instant,
    uploads: u64,
    /// Whether somebody has read what the letter says.
    told: bool,
}

impl Session {
    fn stop(&mut self) {
        if let Content::Waiting { cancel, .. } = &self.content {
            cancel.cancel();
        }
    }
}

/// Limits on what is held.
#[derive(Clone, Copy, Debug)]
pub struct SessionLimits {
    /// Sessions held at the same time; the one idle for longest goes first.
    pub count: usize,
    /// How long an unused session is held.
    pub idle: Duration,
}

/// All sessions.
#[derive(Clone)]
pub struct Sessions {
    map: Arc<Mutex<HashMap<SessionId, Session>>>,
    queue: Arc<Queue>,
    limits: SessionLimits,
    figures: Arc<Figures>,
    ending: Arc<AtomicBool>,
}

impl Sessions {
    /// No sessions yet, before `queue`.
    pub fn new(queue: Queue, limits: SessionLimits) -> Self {
        Sessions {
            map: Arc::default(),
            queue: Arc::new(queue),
            limits,
            figures: Arc::default(),
            ending: Arc::default(),
        }
    }

    /// The server is about to end: who only waits for changes is told so.
    pub fn end(&self) {
        self.ending.store(true, Ordering::Relaxed);
    }

    /// Whether the server is about to end.
    pub fn is_ending(&self) -> bool {
        self.ending.load(Ordering::Relaxed)
    }

    /// What is counted of all letters, without content.
    pub fn figures(&self) -> &Arc<Figures> {
        &self.figures
    }

    fn lock(&self) -> MutexGuard<'_, HashMap<SessionId, Session>> {
        // The map stays consistent at every step, so a panic elsewhere does not spoil it.
        self.map.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Makes a new empty session.
    ///
    /// # Errors
    ///
    /// [`Code::INTERNAL`] if the system gives no randomness.
    pub fn create(&self) -> Result<SessionId, Code> {
        self.create_for(Owner::Browser, usize::MAX)
    }

    /// Makes a new empty session of `owner`, who may hold up to `most`.
    ///
    /// # Errors
    ///
    /// [`Code::TOO_MANY_NOTICES`] if the owner holds as many; [`Code::INTERNAL`] if the system gives no
    /// randomness.
    pub fn create_for(&self, owner: Owner, most: usize) -> Result<SessionId, Code> {
        let id = SessionId::random()?;
        self.insert(id, owner, most)?;
        Ok(id)
    }

    /// Makes an empty session of this name, which was drawn at random before; one that is held stays as it is.
    pub(crate) fn begin(&self, id: SessionId) {
        // A browser may hold as many as there is room for, so it is never refused.
        let _ = self.insert(id, Owner::Browser, usize::MAX);
    }

    fn insert(&self, id: SessionId, owner: Owner, most: usize) -> Result<(), Code> {
        let idle = self.limits.idle;
        let session = Session {
            companion: None,
            owner,
            content: Content::Empty,
            progress: watch::Sender::new(Progress::Opening),
            used: Instant::now(),
            uploads: 0,
            told: false,
        };
        let mut map = self.lock();
        if map.contains_key(&id) {
            return Ok(());
        }
        let own = |other: &&Session| other.owner == session.owner && other.used.elapsed() <= idle;
        if map.len() >= most && map.values().filter(own).count() >= most {
            return Err(Code::TOO_MANY_NOTICES);
        }
        if map.len() >= self.limits.count {
            let oldest = map
                .iter()
                .min_by_key(|(_, session)| session.used)
                .map(|(id, _)| *id);
            if let Some(mut gone) = oldest.and_then(|id| map.remove(&id)) {
                gone.stop();
            }
        }
        map.insert(id, session);
        Ok(())
    }

    /// Whose the session is, if it is still held; asking does not make it young again.
    pub fn owner(&self, id: &SessionId) -> Option<Owner> {
        let map = self.lock();
        let session = map
            .get(id)
            .filter(|session| session.used.elapsed() <= self.limits.idle);
        session.map(|session| session.owner.clone())
    }

    /// Whether the queue takes another letter now.
    pub fn has_room(&self) -> bool {
        self.queue.has_room()
    }

    /// Whether the session is still held; using it makes it young again.
    pub fn touch(&self, id: &SessionId) -> bool {
        self.with(id, |_| ()).is_ok()
    }

    fn with<T>(&self, id: &SessionId, act: impl FnOnce(&mut Session) -> T) -> Result<T, Code> {
        let mut map = self.lock();
        let session = map.get_mut(id).ok_or(Code::EXPIRED)?;
        if session.used.elapsed() > self.limits.idle {
            session.stop();
            map.remove(id);
            return Err(Code::EXPIRED);
        }
        session.used = Instant::now();
        Ok(act(session))
    }

    /// Begins to read an upload in the background. What the session held before is gone; a reading that
    /// is still under way is stopped, so the last upload wins.
    ///
    /// # Errors
    ///
    /// [`Code::EXPIRED`] if there is no such session.
    pub fn submit(&self, id: &SessionId, files: Vec<Bytes>) -> Result<(), Code> {
        self.submit_as_of(id, files, None)
    }

    /// The same for a letter whose days are counted from `as_of` instead of today.
    ///
    /// # Errors
    ///
    /// [`Code::EXPIRED`] if there is no such session.
    pub fn submit_as_of(&self, id: &SessionId, files: Vec<Bytes>, as_of: Option<Date>) -> Result<(), Code> {
        let cancel = Cancel::default();
        let (upload, progress) = self.with(id, |session| {
            session.stop();
            session.companion = None;
            session.uploads += 1;
            session.told = false;
            session.content = Content::Waiting {
                cancel: cancel.clone(),
                upload: session.uploads,
            };
            // A channel of its own, so that a stopped reading cannot tell its progress as this one's.
            session.progress = watch::Sender::new(Progress::Opening);
            (session.uploads, session.progress.clone())
        })?;
        let sessions = self.clone();
        let id = *id;
        tokio::spawn(async move {
            let tell = {
                let progress = progress.clone();
                move |step| {
                    progress.send_replace(step);
                }
            };
            let begun = Instant::now();
            let read = sessions.queue.read(files, cancel, tell).await;
            // A letter to try the page with is nobody's.
            if as_of.is_none() {
                sessions
                    .figures
                    .letter(read.as_ref().map_err(|fault| *fault), begun.elapsed());
            }
            let read = read.map(|reading| Reading { as_of, ..reading });
            sessions.finish(&id, upload, read);
        });
        Ok(())
    }

    fn finish(&self, id: &SessionId, upload: u64, read: Result<Reading, Fault>) {
        let mut map = self.lock();
        let Some(session) = map.get_mut(id) else { return };
        if !matches!(session.content, Content::Waiting { upload: current, .. } if current == upload) {
            return;
        }
        let last = match read {
            Ok(reading) => {
                session.content = Content::Ready(Arc::new(Held {
                    reading: Arc::new(reading),
                    corrections: Corrections::default(),
                    asked: Vec::new(),
                    passages: Arc::default(),
                }));
                Progress::Done
            }
            Err(fault) => {
                session.content = Content::Failed(fault);
                fault.into()
            }
        };
        session.used = Instant::now();
        session.progress.send_replace(last);
    }

    /// What the session holds.
    pub fn state(&self, id: &SessionId) -> State {
        let state = self.with(id, |session| match &session.content {
            Content::Empty => State::Empty,
            Content::Waiting { .. } => State::Waiting(*session.progress.borrow()),
            Content::Ready(held) => State::Ready(Arc::clone(held)),
            Content::Failed(fault) => State::Failed(*fault),
        });
        state.unwrap_or(State::Failed(Code::EXPIRED.into()))
    }

    /// Follows the progress of the current reading.
    ///
    /// # Errors
    ///
    /// [`Code::EXPIRED`] if there is no such session.
    pub fn subscribe(&self, id: &SessionId) -> Result<watch::Receiver<Progress>, Code> {
        self.with(id, |session| session.progress.subscribe())
    }

    /// Whether the letter is told for the first time now; from then on it is not.
    pub fn first_told(&self, id: &SessionId) -> bool {
        let first = self.with(id, |session| !std::mem::replace(&mut session.told, true));
        first.unwrap_or(false)
    }

    /// Stops the current reading and forgets its files.
    pub fn cancel(&self, id: &SessionId) {
        // A session that is gone has nothing to stop.
        let _ = self.with(id, |session| {
            if matches!(session.content, Content::Waiting { .. }) {
                session.stop();
                session.content = Content::Empty;
                session.progress.send_replace(Fault::from(Code::CANCELLED).into());
            }
        });
    }

    /// Takes what the reader says about the letter.
    ///
    /// # Errors
    ///
    /// [`Code::EXPIRED`] if there is no such session or no letter in it.
    pub fn correct(&self, id: &SessionId, corrections: Corrections) -> Result<Arc<Held>, Code> {
        self.change(id, |held| held.corrections = corrections)
    }

    /// Adds a question with its answer.
    ///
    /// # Errors
    ///
    /// [`Code::EXPIRED`] if there is no such session or no letter in it.
    pub fn asked(&self, id: &SessionId, asked: Asked) -> Result<Arc<Held>, Code> {
        self.change(id, |held| {
            if held.asked.len() >= TURNS {
                held.asked.remove(0);
            }
            held.asked.push(asked);
        })
    }

    /// Puts a better answer in the place of the last one, if that is still the one of `asked`.
    ///
    /// # Errors
    ///
    /// [`Code::EXPIRED`] if there is no such session or no letter in it.
    pub fn bettered(&self, id: &SessionId, asked: &Asked, answer: Answer) -> Result<Arc<Held>, Code> {
        self.change(id, |held| {
            let last = held
                .asked
                .last_mut()
                .filter(|last| last.question == asked.question && last.answer == asked.answer);
            if let Some(last) = last {
                last.answer = answer;
            }
        })
    }

    /// Keeps something beside the letter of a session, made by `make` if there is nothing yet. It is dropped with the
    /// letter.
    pub fn accompany(&self, id: &SessionId, make: impl FnOnce() -> Box<dyn Send>) {
        // A session that is gone keeps nothing.
        let _ = self.with(id, |session| {
            if session.companion.is_none() && matches!(session.content, Content::Ready(_)) {
                session.companion = Some(make());
            }
        });
    }

    fn change(&self, id: &SessionId, act: impl FnOnce(&mut Held)) -> Result<Arc<Held>, Code> {
        self.with(id, |session| match &mut session.content {
            Content::Ready(held) => {
                act(Arc::make_mut(held));
                Ok(Arc::clone(held))
            }
            _ => Err(Code::EXPIRED),
        })?
    }

    /// Wipes the session.
    pub fn delete(&self, id: &SessionId) {
        if let Some(mut gone) = self.lock().remove(id) {
            gone.stop();
        }
    }

    /// A page as JPEG for showing, `page` counted from 1.
    pub fn picture(&self, id: &SessionId, page: usize) -> Option<Bytes> {
        match self.state(id) {
            State::Ready(held) => held.reading.pictures.get(page.checked_sub(1)?).cloned(),
            _ => None,
        }
    }

    /// Wipes sessions that were idle for too long.
    pub fn sweep(&self) {
        let idle = self.limits.idle;
        self.lock().retain(|_, session| {
            let keep = session.used.elapsed() <= idle;
            if !keep {
                session.stop();
            }
            keep
        });
    }

    /// Sweeps for as long as the program runs.
    pub async fn keep_sweeping(self) {
        let mut tick = tokio::time::interval(Duration::from_secs(20));
        loop {
            tick.tick().await;
            self.sweep();
        }
    }

    /// How many sessions are held.
    pub fn len(&self) -> usize {
        self.lock().len()
    }

    /// Whether no session is held.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }
}

/// Applies law and language to what was read: cheap enough (milliseconds) to do anew for every answer, so
/// that a correction, a language or a new day needs no stored state.
pub fn document(reading: &Reading, corrections: &Corrections, today: Date, teller: &Teller) -> Document {
    let notice = notice::understand(&reading.pages, today, corrections);
    locales::document(reading.pages.clone(), notice, today, corrections.clone(), teller)
}
