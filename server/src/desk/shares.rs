//! Letters that are shared: who may look, and what either side points at.
//!
//! A share holds nothing of the letter. It refers to one reading of one session, so it ends by itself where the
//! letter is deleted, replaced or wiped.

use std::collections::{BTreeMap, HashMap};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, Weak};
use std::time::{Duration, Instant};

use notice::law::Corrections;
use tokio::sync::watch;

use super::token::Token;
use crate::session::{Held, SessionId, Sessions, State};
use crate::work::Reading;

/// Most marks on one letter.
const MOST_MARKS: usize = 100;

/// Who points.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Side {
    /// The one whose letter it is.
    Citizen,
    /// The one at the desk.
    Office,
}

/// Who points at a statement.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Pointed {
    /// The one whose letter it is.
    pub citizen: bool,
    /// The one at the desk.
    pub office: bool,
}

impl Pointed {
    fn side(&mut self, side: Side) -> &mut bool {
        match side {
            Side::Citizen => &mut self.citizen,
            Side::Office => &mut self.office,
        }
    }
}

/// Marks by the number of the statement.
pub type Marks = BTreeMap<usize, Pointed>;

/// A share as one side sees it.
#[derive(Clone, Debug)]
pub struct Shared {
    /// The letter, as it is now.
    pub held: Arc<Held>,
    /// What is pointed at.
    pub marks: Marks,
    /// Whether somebody from the office looks.
    pub joined: bool,
}

struct Share {
    letter: Weak<Reading>,
    /// What the marks were made on; with other corrections the statements are others.
    corrections: Corrections,
    marks: Marks,
    guests: Vec<Token>,
    until: Instant,
    changed: watch::Sender<u64>,
}

impl Share {
    fn tell(&self) {
        self.changed.send_modify(|version| *version += 1);
    }
}

/// All shares, by session.
pub struct Shares {
    map: Mutex<HashMap<SessionId, Share>>,
    longest: Duration,
}

impl Shares {
    /// None yet; each will last at most this long.
    pub fn new(longest: Duration) -> Self {
        Shares {
            map: Mutex::default(),
            longest,
        }
    }

    fn lock(&self) -> MutexGuard<'_, HashMap<SessionId, Share>> {
        self.map.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Opens the letter of a session for sharing. A share of the same letter goes on.
    pub fn open(&self, id: SessionId, held: &Held, now: Instant) {
        let mut map = self.lock();
        let same = map
            .get(&id)
            .is_some_and(|share| now < share.until && share.letter.as_ptr() == Arc::as_ptr(&held.reading));
        if !same {
            let share = Share {
                letter: Arc::downgrade(&held.reading),
                corrections: held.corrections.clone(),
                marks: Marks::new(),
                guests: Vec::new(),
                until: now + self.longest,
                changed: watch::Sender::new(0),
            };
            map.insert(id, share);
        }
    }

    /// Lets a staff member look; false if it is over.
    pub fn join(&self, id: &SessionId, guest: Token, now: Instant) -> bool {
        self.lock()
            .get_mut(id)
            .filter(|share| now < share.until)
            .is_some_and(|share| {
                share.guests.push(guest);
                share.tell();
                true
            })
    }

    /// A staff member looks no more.
    pub fn leave(&self, id: &SessionId, guest: &Token) {
        if let Some(share) = self.lock().get_mut(id) {
            share.guests.retain(|other| other != guest);
            share.tell();
        }
    }

    /// Ends it: nobody from the office looks any more, and the marks are gone.
    pub fn end(&self, id: &SessionId) -> bool {
        self.lock().remove(id).is_some()
    }

    /// The share, for the one whose letter it is.
    pub fn for_citizen(&self, sessions: &Sessions, id: &SessionId, now: Instant) -> Option<Shared> {
        self.look(sessions, id, now, |_| true)
    }

    /// The share, for a staff member who was let in.
    pub fn for_guest(
        &self,
        sessions: &Sessions,
        id: &SessionId,
        guest: &Token,
        now: Instant,
    ) -> Option<Shared> {
        self.look(sessions, id, now, |share| share.guests.contains(guest))
    }

    fn look(
        &self,
        sessions: &Sessions,
        id: &SessionId,
        now: Instant,
        may: impl FnOnce(&Share) -> bool,
    ) -> Option<Shared> {
        let State::Ready(held) = sessions.state(id) else {
            self.end(id);
            return None;
        };
        let mut map = self.lock();
        let share = map.get_mut(id)?;
        if now >= share.until || share.letter.as_ptr() != Arc::as_ptr(&held.reading) {
            map.remove(id);
            return None;
        }
        if share.corrections != held.corrections {
            share.corrections = held.corrections.clone();
            share.marks.clear();
        }
        may(share).then(|| Shared {
            held,
            marks: share.marks.clone(),
            joined: !share.guests.is_empty(),
        })
    }

    /// Points at a statement, or no more. Whoever calls has made sure that this side may.
    pub fn point(&self, id: &SessionId, side: Side, statement: usize) {
        if let Some(share) = self.lock().get_mut(id) {
            let known = share.marks.contains_key(&statement);
            if known || share.marks.len() < MOST_MARKS {
                let pointed = share.marks.entry(statement).or_default();
                let on = pointed.side(side);
                *on = !*on;
                if *pointed == Pointed::default() {
                    share.marks.remove(&statement);
                }
                share.tell();
            }
        }
    }

    /// Says that the letter changed: both sides look anew.
    pub fn changed(&self, id: &SessionId) {
        if let Some(share) = self.lock().get(id) {
            share.tell();
        }
    }

    /// Follows the share: a new number for each change, and closed at its end.
    pub fn follow(&self, id: &SessionId) -> Option<watch::Receiver<u64>> {
        self.lock().get(id).map(|share| share.changed.subscribe())
    }

    /// Forgets those whose time is over.
    pub fn sweep(&self, now: Instant) {
        self.lock()
            .retain(|_, share| now < share.until && share.letter.strong_count() > 0);
    }
}
