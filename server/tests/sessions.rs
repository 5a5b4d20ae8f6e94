//! What sessions and the queue promise, with a recogniser that does what the test says.

#![allow(clippy::unwrap_used, reason = "a test may panic, in its helpers too")]

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Condvar, Mutex};
use std::time::Duration;

use bytes::Bytes;
use image::RgbImage;
use locales::Language;
use models::ocr::Picture;
use notice::law::Corrections;
use notice::{Line, Page};
use server::desk::Desk;
use server::desk::cases::{Case, Whose};
use server::desk::config::{DeskConfig, Roles};
use server::desk::token::Token;
use server::fault::Code;
use server::session::{SessionId, SessionLimits, Sessions, State};
use server::work::{Progress, Queue, QueueLimits, ReadsPages};

/// Reads nothing: waits at the gate until it is opened, unless it is cancelled.
#[derive(Default)]
struct Fake {
    open: Mutex<bool>,
    opened: Condvar,
    reads: AtomicUsize,
}

impl Fake {
    fn let_through(&self) {
        *self.open.lock().unwrap() = true;
        self.opened.notify_all();
    }
}

struct Reader(Arc<Fake>);

impl ReadsPages for Reader {
    fn open(&self, file: &[u8], _: &(dyn Fn() -> bool + Sync)) -> Result<Vec<Picture>, Code> {
        match file {
            b"bad" => Err(Code("not_a_picture")),
            b"panic" => panic!("a decoder's bug"),
            _ => Ok(vec![Picture::new(RgbImage::new(8, 8)); file.len()]),
        }
    }

    fn read(&self, _: &Picture, _: u16, cancelled: &(dyn Fn() -> bool + Sync)) -> Result<Page, Code> {
        self.0.reads.fetch_add(1, Ordering::SeqCst);
        let mut open = self.0.open.lock().unwrap();
        while !*open {
            if cancelled() {
                return Err(Code::CANCELLED);
            }
            (open, _) = self
                .0
                .opened
                .wait_timeout(open, Duration::from_millis(5))
                .unwrap();
        }
        Ok(Page {
            width: 8,
            height: 8,
            lines: vec![Line::default()],
        })
    }
}

fn sessions(waiting: usize, count: usize, idle: Duration) -> (Sessions, Arc<Fake>) {
    let fake = Arc::new(Fake::default());
    let limits = QueueLimits {
        workers: 1,
        waiting,
        pages: 3,
        time: Duration::from_secs(60),
    };
    let queue = Queue::new(Arc::new(Reader(Arc::clone(&fake))), limits);
    (Sessions::new(queue, SessionLimits { count, idle }), fake)
}

fn usual() -> (Sessions, Arc<Fake>) {
    sessions(4, 10, Duration::from_secs(60))
}

async fn end(sessions: &Sessions, id: &SessionId) -> Progress {
    let mut progress = sessions.subscribe(id).unwrap();
    let over = |step: &Progress| matches!(step, Progress::Done | Progress::Failed { .. });
    *progress.wait_for(over).await.unwrap()
}

fn failed(code: &'static str) -> Progress {
    Progress::Failed { code, page: None }
}

#[tokio::test]
async fn a_letter_is_read_and_deleted() {
    let (sessions, fake) = usual();
    fake.let_through();
    let id = sessions.create().unwrap();
    assert!(matches!(sessions.state(&id), State::Empty));
    sessions.submit(&id, vec![Bytes::from_static(b"ab")]).unwrap();
    assert_eq!(end(&sessions, &id).await, Progress::Done);
    assert!(matches!(sessions.state(&id), State::Ready(held) if held.reading.pages.len() == 2));
    assert!(
        sessions
            .picture(&id, 2)
            .is_some_and(|jpeg| jpeg.starts_with(&[0xff, 0xd8]))
    );
    assert!(sessions.picture(&id, 0).is_none() && sessions.picture(&id, 3).is_none());
    sessions.delete(&id);
    assert!(sessions.is_empty());
    assert!(matches!(sessions.state(&id), State::Failed(fault) if fault.code == Code::EXPIRED));
}

#[tokio::test]
async fn what_goes_wrong_is_told_with_its_page() {
    let (sessions, fake) = usual();
    fake.let_through();
    let id = sessions.create().unwrap();
    let cases: [(&[&'static [u8]], Progress); 5] = [
        (&[], failed("no_pages")),
        (&[b"bad"], failed("not_a_picture")),
        (
            &[b"a", b"bad"],
            Progress::Failed {
                code: "not_a_picture",
                page: Some(2),
            },
        ),
        (&[b"four"], failed("too_many_pages")),
        (&[b"panic"], failed("internal")),
    ];
    for (files, expected) in cases {
        sessions
            .submit(&id, files.iter().copied().map(Bytes::from_static).collect())
            .unwrap();
        assert_eq!(end(&sessions, &id).await, expected);
    }
    sessions.submit(&id, vec![Bytes::from_static(b"a")]).unwrap();
    assert_eq!(
        end(&sessions, &id).await,
        Progress::Done,
        "a panic spoils nothing for the next letter"
    );
}

#[tokio::test]
async fn the_last_upload_wins_and_the_first_is_stopped() {
    let (sessions, fake) = usual();
    let id = sessions.create().unwrap();
    sessions.submit(&id, vec![Bytes::from_static(b"aaa")]).unwrap();
    let mut first = sessions.subscribe(&id).unwrap();
    first
        .wait_for(|step| matches!(step, Progress::Reading { .. }))
        .await
        .unwrap();
    sessions.submit(&id, vec![Bytes::from_static(b"b")]).unwrap();
    fake.let_through();
    assert_eq!(end(&sessions, &id).await, Progress::Done);
    assert!(matches!(sessions.state(&id), State::Ready(held) if held.reading.pages.len() == 1));
}

#[tokio::test]
async fn cancelling_stops_the_reading_and_keeps_nothing() {
    let (sessions, fake) = usual();
    let id = sessions.create().unwrap();
    sessions.submit(&id, vec![Bytes::from_static(b"aaa")]).unwrap();
    let mut progress = sessions.subscribe(&id).unwrap();
    progress
        .wait_for(|step| matches!(step, Progress::Reading { .. }))
        .await
        .unwrap();
    sessions.cancel(&id);
    assert_eq!(end(&sessions, &id).await, failed("cancelled"));
    assert!(matches!(sessions.state(&id), State::Empty));
    let other = sessions.create().unwrap();
    fake.let_through();
    sessions.submit(&other, vec![Bytes::from_static(b"b")]).unwrap();
    assert_eq!(
        end(&sessions, &other).await,
        Progress::Done,
        "the place in the queue is free again"
    );
}

#[tokio::test]
async fn a_full_queue_says_so_at_once() {
    let (sessions, fake) = sessions(1, 10, Duration::from_secs(60));
    let ids: Vec<SessionId> = (0..3).map(|_| sessions.create().unwrap()).collect();
    sessions.submit(&ids[0], vec![Bytes::from_static(b"a")]).unwrap();
    let mut reading = sessions.subscribe(&ids[0]).unwrap();
    reading
        .wait_for(|step| matches!(step, Progress::Reading { .. }))
        .await
        .unwrap();
    sessions.submit(&ids[1], vec![Bytes::from_static(b"a")]).unwrap();
    let mut queued = sessions.subscribe(&ids[1]).unwrap();
    queued
        .wait_for(|step| *step == Progress::Queued { ahead: 1 })
        .await
        .unwrap();
    sessions.submit(&ids[2], vec![Bytes::from_static(b"a")]).unwrap();
    assert_eq!(end(&sessions, &ids[2]).await, failed("busy"));
    fake.let_through();
    assert_eq!(end(&sessions, &ids[0]).await, Progress::Done);
    assert_eq!(end(&sessions, &ids[1]).await, Progress::Done);
}

#[tokio::test]
async fn unused_sessions_go_and_the_oldest_goes_first() {
    let (sessions, _) = sessions(1, 2, Duration::ZERO);
    let first = sessions.create().unwrap();
    assert!(!sessions.touch(&first), "idle for longer than nothing");
    let (first, second) = (sessions.create().unwrap(), sessions.create().unwrap());
    let third = sessions.create().unwrap();
    assert_eq!(sessions.len(), 2);
    sessions.sweep();
    assert!(sessions.is_empty());
    assert!(
        [first, second, third]
            .iter()
            .all(|id| sessions.correct(id, Corrections::default()).is_err())
    );
}

#[test]
fn ids_are_read_as_they_are_written() {
    let (sessions, _) = usual();
    let id = sessions.create().unwrap();
    assert_eq!(id.to_string().parse::<SessionId>(), Ok(id));
    assert!(!format!("{id:?}").contains(&id.to_string()), "not in logs");
    for bad in [
        "",
        "12",
        "zz345678901234567890123456789012",
        "+1234567890123456789012345678901",
    ] {
        assert!(bad.parse::<SessionId>().is_err(), "{bad}");
    }
}

#[tokio::test]
async fn a_letter_of_the_desk_is_counted_by_its_callers_language_when_it_is_closed() {
    let (sessions, fake) = usual();
    fake.let_through();
    let config = DeskConfig {
        issuer: Some("http://127.0.0.1:9".to_owned()),
        address: Some("http://127.0.0.1:10".to_owned()),
        client_id: Some("bescheid".to_owned()),
        roles: Roles {
            agent: ["telefon".to_owned()].into(),
            ..Roles::default()
        },
        ..DeskConfig::default()
    };
    let desk = Desk::new(&config).unwrap().unwrap();
    let guest = Token::random().unwrap();
    let close = async |file: &'static [u8], code: &str, whose| {
        let letter = sessions.create().unwrap();
        sessions.submit(&letter, vec![Bytes::from_static(file)]).unwrap();
        end(&sessions, &letter).await;
        let case = Case {
            id: Token::random().unwrap(),
            letter,
            whose,
            language: code.parse::<Language>().unwrap(),
        };
        desk.close(&sessions, &guest, &case);
        letter
    };
    for _ in 0..5 {
        let letter = close(b"a", "uk", Whose::Desk).await;
        assert!(sessions.owner(&letter).is_none(), "it is wiped");
        // One that could not be read has no reader, and one of the caller's own was counted with its page.
        close(b"bad", "tr", Whose::Desk).await;
        close(b"a", "ar", Whose::Citizen).await;
    }
    let shown: Vec<_> = sessions.figures().languages.shown().collect();
    assert_eq!(shown, [(["uk"], 5)]);
}
