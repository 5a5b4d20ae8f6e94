//! Letters that are shared: who may look, and what either side points at.
//!
//! A share holds nothing of the letter. It refers to one reading of one session, so it ends by itself where the
//! letter is deleted, replaced or wiped.

use std::collections::{BTreeMap, HashMap};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, Weak};
use std::time::{Duration, Instant};

use locales::Language;
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
    /// The language of the one whose letter it is.
    pub language: Language,
}

struct Share {
    letter: Weak<Reading>,
    /// What the marks were made on; with other corrections the statements are others.
    corrections: Corrections,
    marks: Marks,
    guests: Vec<Token>,
    language: Language,
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

    /// Opens the letter of a session for sharing. Where somebody looks at it already it goes on; else it begins
    /// anew, without the marks of a call before.
    pub fn open(&self, id: SessionId, held: &Held, language: Language, now: Instant) {
        let mut map = self.lock();
        let goes_on = map.get(&id).is_some_and(|share| {
            let same = share.letter.as_ptr() == Arc::as_ptr(&held.reading);
            same && now < share.until && !share.guests.is_empty()
        });
        if !goes_on {
            let share = Share {
                letter: Arc::downgrade(&held.reading),
                corrections: held.corrections.clone(),
                marks: Marks::new(),
                guests: Vec::new(),
                language,
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
            language: share.language,
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

    /// Whether it goes on, without counting as a use of the letter.
    pub fn is_open(&self, id: &SessionId, now: Instant) -> bool {
        let map = self.lock();
        map.get(id)
            .is_some_and(|share| now < share.until && share.letter.strong_count() > 0)
    }

    /// Whether somebody from the office looks.
    pub fn is_joined(&self, id: &SessionId) -> bool {
        self.lock().get(id).is_some_and(|share| !share.guests.is_empty())
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

#[cfg(test)]
mod tests {
    use bytes::Bytes;
    use image::RgbImage;
    use models::ocr::Picture;
    use notice::{Line, Page};

    use super::*;
    use crate::fault::Code;
    use crate::session::SessionLimits;
    use crate::work::{Progress, Queue, QueueLimits, ReadsPages};

    const MINUTE: Duration = Duration::from_secs(60);

    /// Reads the same line off everything.
    struct Reader;

    impl ReadsPages for Reader {
        fn open(&self, _: &[u8], _: &(dyn Fn() -> bool + Sync)) -> Result<Vec<Picture>, Code> {
            Ok(vec![Picture::new(RgbImage::new(8, 8))])
        }

        fn read(&self, _: &Picture, _: u16, _: &(dyn Fn() -> bool + Sync)) -> Result<Page, Code> {
            Ok(Page {
                width: 8,
                height: 8,
                lines: vec![Line::default()],
            })
        }
    }

    fn sessions() -> Sessions {
        let queue = QueueLimits {
            workers: 1,
            waiting: 4,
            pages: 3,
            time: MINUTE,
        };
        let limits = SessionLimits {
            count: 10,
            idle: 30 * MINUTE,
        };
        Sessions::new(Queue::new(Arc::new(Reader), queue), limits)
    }

    async fn read(sessions: &Sessions, id: &SessionId) -> Arc<Held> {
        sessions.submit(id, vec![Bytes::from_static(b"x")]).unwrap();
        let mut progress = sessions.subscribe(id).unwrap();
        progress.wait_for(|step| *step == Progress::Done).await.unwrap();
        match sessions.state(id) {
            State::Ready(held) => held,
            other => panic!("{other:?}"),
        }
    }

    /// A letter that a guest looks at.
    async fn shared() -> (Sessions, Shares, SessionId, Token, Instant) {
        let (sessions, shares, now) = (sessions(), Shares::new(60 * MINUTE), Instant::now());
        let id = sessions.create().unwrap();
        let held = read(&sessions, &id).await;
        shares.open(id, &held, Language::GERMAN, now);
        let guest = Token::random().unwrap();
        assert!(!shares.is_joined(&id));
        assert!(shares.join(&id, guest, now));
        (sessions, shares, id, guest, now)
    }

    #[tokio::test]
    async fn marks_of_either_side_are_seen_by_both_and_nobody_else() {
        let (sessions, shares, id, guest, now) = shared().await;
        let mut changes = shares.follow(&id).unwrap();
        changes.mark_unchanged();
        shares.point(&id, Side::Office, 1);
        assert!(changes.has_changed().unwrap());
        shares.point(&id, Side::Citizen, 1);
        shares.point(&id, Side::Citizen, 2);
        let seen = shares.for_guest(&sessions, &id, &guest, now).unwrap();
        let both = Pointed {
            citizen: true,
            office: true,
        };
        assert_eq!(seen.marks.get(&1), Some(&both));
        assert_eq!(shares.for_citizen(&sessions, &id, now).unwrap().marks, seen.marks);
        shares.point(&id, Side::Citizen, 2);
        assert_eq!(shares.for_citizen(&sessions, &id, now).unwrap().marks.len(), 1);
        let stranger = Token::random().unwrap();
        assert!(shares.for_guest(&sessions, &id, &stranger, now).is_none());
        shares.leave(&id, &guest);
        assert!(shares.for_guest(&sessions, &id, &guest, now).is_none());
    }

    #[tokio::test]
    async fn it_ends_when_the_citizen_says_so_or_its_time_is_over() {
        let (sessions, shares, id, guest, now) = shared().await;
        let mut changes = shares.follow(&id).unwrap();
        assert!(shares.is_open(&id, now + 59 * MINUTE));
        assert!(!shares.is_open(&id, now + 60 * MINUTE));
        assert!(
            shares
                .for_guest(&sessions, &id, &guest, now + 59 * MINUTE)
                .is_some()
        );
        assert!(shares.end(&id));
        changes.mark_unchanged();
        assert!(
            changes.changed().await.is_err(),
            "whoever follows learns of the end"
        );
        assert!(shares.for_guest(&sessions, &id, &guest, now).is_none());
        let (sessions, shares, id, guest, now) = shared().await;
        assert!(
            shares
                .for_guest(&sessions, &id, &guest, now + 60 * MINUTE)
                .is_none()
        );
        assert!(
            shares.for_guest(&sessions, &id, &guest, now).is_none(),
            "over for good"
        );
    }

    #[tokio::test]
    async fn it_ends_with_its_letter_and_never_shows_another() {
        let (sessions, shares, id, guest, now) = shared().await;
        sessions.delete(&id);
        assert!(!shares.is_open(&id, now));
        assert!(shares.for_guest(&sessions, &id, &guest, now).is_none());
        let (sessions, shares, id, guest, now) = shared().await;
        read(&sessions, &id).await;
        assert!(shares.for_guest(&sessions, &id, &guest, now).is_none());
        assert!(shares.for_citizen(&sessions, &id, now).is_none());
    }

    #[tokio::test]
    async fn a_correction_takes_the_marks_away() {
        let (sessions, shares, id, guest, now) = shared().await;
        shares.point(&id, Side::Office, 1);
        let corrections = Corrections {
            objected: true,
            ..Corrections::default()
        };
        sessions.correct(&id, corrections).unwrap();
        assert!(
            shares
                .for_guest(&sessions, &id, &guest, now)
                .unwrap()
                .marks
                .is_empty()
        );
    }
}
