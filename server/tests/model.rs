//! The language model in a conversation: what it rewords is checked, shown as its own, and never waited for in vain.
#![expect(clippy::unwrap_used, reason = "a helper of a test fails the test")]

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Condvar, Mutex};
use std::time::Duration;

use axum::Router;
use axum::body::{Body, to_bytes};
use axum::http::{Request, header};
use futures_util::StreamExt as _;
use image::RgbImage;
use models::llm::{Answer, Ask, End, Message, Piece, Rule, Session, TalkError, Talker};
use models::ocr::Picture;
use notice::page::LineId;
use notice::{Line, Page};
use server::config::Config;
use server::fault::Code;
use server::session::{SessionLimits, Sessions};
use server::talk::model::{Duty, EDITION, Model, Report};
use server::web;
use server::work::{Queue, QueueLimits, ReadsPages};
use tower::ServiceExt;

struct Reader;

const REASON: &str = "Ihr Antrag wurde abgelehnt, weil Unterlagen zum Einkommen fehlen.";
/// An example question of the language, so that it is understood without the encoder, too.
const WHY: &str = "question=Warum+habe+ich+diesen+Brief+bekommen%3F";
const WHY_ENGLISH: &str = "question=Why+did+I+get+this+letter%3F";

impl ReadsPages for Reader {
    fn open(&self, _: &[u8], _: &(dyn Fn() -> bool + Sync)) -> Result<Vec<Picture>, Code> {
        Ok(vec![Picture::new(RgbImage::new(8, 8))])
    }

    fn read(&self, _: &Picture, number: u16, _: &(dyn Fn() -> bool + Sync)) -> Result<Page, Code> {
        let line = |(text, line): (&str, u16)| Line {
            id: LineId { page: number, line },
            text: text.to_owned(),
            block: u32::from(line),
            ..Line::default()
        };
        let lines = ["Stadt Musterstadt", "Bescheid über Wohngeld", REASON];
        Ok(Page {
            width: 8,
            height: 8,
            lines: lines.into_iter().zip(1..).map(line).collect(),
        })
    }
}

/// What the model does when it is asked.
#[derive(Clone, Copy)]
enum Does {
    Say(&'static str),
    /// The same, but not before the gate is open.
    SayLate(&'static str, &'static Gate),
    Fail,
    Full,
}

/// Keeps the model from saying anything until it is opened.
struct Gate(Mutex<bool>, Condvar);

impl Gate {
    const fn closed() -> Self {
        Gate(Mutex::new(false), Condvar::new())
    }

    fn open(&self) {
        *self.0.lock().unwrap() = true;
        self.1.notify_all();
    }

    /// Waits; in vain where nobody opens within a minute.
    fn pass(&self) {
        let closed = self.0.lock().unwrap();
        let waited = self
            .1
            .wait_timeout_while(closed, Duration::from_secs(60), |open| !*open);
        assert!(!waited.unwrap().1.timed_out(), "nobody opened");
    }
}

/// What happened to it.
#[derive(Default)]
struct Seen {
    asked: AtomicUsize,
    prepared: AtomicUsize,
    forgotten: AtomicUsize,
}

struct Fake(Does, Arc<Seen>);

impl Talker for Fake {
    fn name(&self) -> &str {
        "fake"
    }

    fn ask(&self, ask: Ask) -> Result<Answer, TalkError> {
        self.1.asked.fetch_add(1, Ordering::SeqCst);
        assert!(
            matches!(ask.rule, Rule::Numbers(_)),
            "no digits but those of the lines"
        );
        if let Does::SayLate(_, gate) = self.0 {
            gate.pass();
        }
        match self.0 {
            Does::Say(text) | Does::SayLate(text, _) => Ok(Answer::of([
                Piece::Waiting(2),
                Piece::Text(text.to_owned()),
                Piece::End(End::Done),
            ])),
            Does::Fail => Ok(Answer::of([
                Piece::Text("Es fehl".to_owned()),
                Piece::Failed(TalkError::Stopped),
            ])),
            Does::Full => Err(TalkError::Full { waiting: 16 }),
        }
    }

    fn prepare(&self, _: Session, messages: &[Message]) {
        assert!(messages.iter().any(|message| message.text.contains(REASON)));
        self.1.prepared.fetch_add(1, Ordering::SeqCst);
    }

    fn forget(&self, _: Session) {
        self.1.forgotten.fetch_add(1, Ordering::SeqCst);
    }
}

struct Browser {
    router: Router,
    cookies: String,
    seen: Arc<Seen>,
    language: &'static str,
}

impl Browser {
    /// A browser with a letter that was read.
    async fn new(does: Does, language: &'static str) -> Self {
        let limits = QueueLimits {
            workers: 1,
            waiting: 4,
            pages: 3,
            time: Duration::from_secs(60),
        };
        let sessions = Sessions::new(
            Queue::new(Arc::new(Reader), limits),
            SessionLimits {
                count: 10,
                idle: Duration::from_secs(60),
            },
        );
        let mut report = Report {
            edition: EDITION,
            ..Report::default()
        };
        report.tally("de", Duty::Reword).right = 20;
        let seen = Arc::new(Seen::default());
        let model = Model::new(Box::new(Fake(does, Arc::clone(&seen))), "Modell 7", report);
        let router = web::router_with(sessions, &Config::default(), Some(model)).unwrap();
        let mut browser = Browser {
            router,
            cookies: String::new(),
            seen,
            language,
        };
        let multipart = "multipart/form-data; boundary=x";
        let body = "--x\r\nContent-Disposition: form-data; name=\"page\"; filename=\"a.jpg\"\r\n\r\none\r\n--x--\r\n";
        let upload = Request::post("/letter").header(header::CONTENT_TYPE, multipart);
        browser.send(upload, body).await;
        browser.get("/letter/events").await;
        browser
    }

    async fn send(&mut self, request: axum::http::request::Builder, body: &str) -> String {
        let request = request
            .header(header::HOST, "bescheid.example")
            .header(header::ACCEPT_LANGUAGE, self.language)
            .header(header::COOKIE, self.cookies.clone())
            .body(Body::from(body.to_owned()))
            .unwrap();
        let response = self.router.clone().oneshot(request).await.unwrap();
        for cookie in response.headers().get_all(header::SET_COOKIE) {
            self.cookies = cookie.to_str().unwrap().split(';').next().unwrap().to_owned();
        }
        let bytes = to_bytes(response.into_body(), 10_000_000).await.unwrap();
        String::from_utf8_lossy(&bytes).into_owned()
    }

    async fn get(&mut self, address: &str) -> String {
        self.send(Request::get(address), "").await
    }

    /// Asks why: with a script for JSON, else for the page.
    async fn ask(&mut self, script: bool) -> String {
        self.ask_in(WHY, script).await
    }

    async fn ask_in(&mut self, question: &'static str, script: bool) -> String {
        let form = "application/x-www-form-urlencoded";
        let request = Request::post("/letter/ask").header(header::CONTENT_TYPE, form);
        match script {
            true => {
                self.send(request.header(header::ACCEPT, "application/json"), question)
                    .await
            }
            false => {
                self.send(request, question).await;
                self.get("/letter").await
            }
        }
    }
}

const PLAIN: &str = "Ihr Antrag wurde abgelehnt. Es fehlen Unterlagen zu Ihrem Einkommen.";

#[tokio::test]
async fn a_quote_is_reworded_while_the_page_listens() {
    let mut browser = Browser::new(Does::Say(PLAIN), "de").await;
    let chat = browser.ask(true).await;
    assert!(
        chat.contains("\"goes_on\":true") && chat.contains("\"by\":\"quote\""),
        "{chat}"
    );
    assert!(chat.contains(REASON), "the quote is there at once");
    let events = browser.get("/letter/ask/events").await;
    assert!(events.contains(r#"{"step":"waiting","before":2}"#), "{events}");
    assert!(events.contains(r#"{"step":"sentence","text":"Es fehlen Unterlagen zu Ihrem Einkommen."}"#));
    assert!(
        events.contains("\"by\":\"model\"") && events.contains(REASON),
        "{events}"
    );
    let page = browser.get("/letter").await;
    assert!(page.contains("Es fehlen Unterlagen zu Ihrem Einkommen."));
    // There is nothing more to do for this answer.
    browser.get("/letter/ask/events").await;
    assert_eq!(browser.seen.asked.load(Ordering::SeqCst), 1);
    browser.language = "en";
    let other = browser.get("/letter?lang=en").await;
    assert!(
        other.contains("zu Ihrem Einkommen."),
        "an answer stays in the language of its question"
    );
}

#[tokio::test]
async fn without_a_script_the_page_has_it() {
    let mut browser = Browser::new(Does::Say(PLAIN), "de").await;
    let page = browser.ask(false).await;
    assert!(page.contains("Es fehlen Unterlagen zu Ihrem Einkommen.") && page.contains(REASON));
    assert!(
        page.contains("Von der KI formuliert"),
        "and says whose words it is"
    );
}

#[tokio::test]
async fn what_the_letter_does_not_say_is_not_shown() {
    let invented = "Sie müssen 500 Euro zahlen, sonst kommt die Polizei.";
    let mut browser = Browser::new(Does::Say(invented), "de").await;
    let page = browser.ask(false).await;
    assert!(page.contains(REASON) && !page.contains("Polizei"));
    assert!(!page.contains("Von der KI formuliert"));
}

#[tokio::test]
async fn a_dead_or_full_model_leaves_the_quote() {
    for does in [Does::Fail, Does::Full] {
        let mut browser = Browser::new(does, "de").await;
        assert!(browser.ask(false).await.contains(REASON));
        let events = browser.get("/letter/ask/events").await;
        assert!(
            events.contains("\"step\":\"over\"") && !events.contains("\"by\":\"model\""),
            "{events}"
        );
    }
}

#[tokio::test]
async fn a_language_without_a_duty_gets_the_quote_alone() {
    let mut browser = Browser::new(Does::Say(PLAIN), "en").await;
    let chat = browser.ask_in(WHY_ENGLISH, true).await;
    assert!(chat.contains("\"goes_on\":false"), "{chat}");
    assert_eq!(browser.seen.asked.load(Ordering::SeqCst), 0);
}

#[tokio::test]
async fn the_letter_is_read_ahead_once_and_forgotten_with_the_session() {
    let mut browser = Browser::new(Does::Say(PLAIN), "de").await;
    browser.get("/letter").await;
    browser.get("/letter").await;
    assert_eq!(browser.seen.prepared.load(Ordering::SeqCst), 1);
    assert_eq!(browser.seen.forgotten.load(Ordering::SeqCst), 0);
    let form = "application/x-www-form-urlencoded";
    let delete = Request::post("/letter/delete").header(header::CONTENT_TYPE, form);
    browser.send(delete, "").await;
    assert_eq!(browser.seen.forgotten.load(Ordering::SeqCst), 1);
}

#[tokio::test]
async fn the_page_about_the_page_shows_the_exam() {
    let mut browser = Browser::new(Does::Fail, "de").await;
    let page = browser.get("/about").await;
    assert!(page.contains("Modell 7") && page.contains("Einfacher sagen"));
}

/// A request of our own page to the public interface.
fn of_our_own(request: axum::http::request::Builder, body: &str) -> Request<Body> {
    let request = request.header("sec-fetch-site", "same-origin");
    request.body(Body::from(body.to_owned())).unwrap()
}

/// A notice in the public interface that was read, and the answer to "why" as events.
async fn stream(browser: &Browser) -> (String, axum::body::BodyDataStream) {
    let body =
        "--x\r\nContent-Disposition: form-data; name=\"page\"; filename=\"a.jpg\"\r\n\r\none\r\n--x--\r\n";
    let upload = Request::post("/api/v1/notices");
    let upload = upload.header(header::CONTENT_TYPE, "multipart/form-data; boundary=x");
    let made = browser
        .router
        .clone()
        .oneshot(of_our_own(upload, body))
        .await
        .unwrap();
    let address = made.headers()[header::LOCATION].to_str().unwrap().to_owned();
    let events = Request::get(format!("{address}/events"));
    let read = browser
        .router
        .clone()
        .oneshot(of_our_own(events, ""))
        .await
        .unwrap();
    to_bytes(read.into_body(), 100_000).await.unwrap();
    let ask = Request::post(format!("{address}/questions?lang=de"))
        .header(header::ACCEPT, "text/event-stream")
        .header(header::CONTENT_TYPE, "application/json");
    let question = r#"{"question": "Warum habe ich diesen Brief bekommen?"}"#;
    let answer = browser
        .router
        .clone()
        .oneshot(of_our_own(ask, question))
        .await
        .unwrap();
    assert_eq!(answer.headers()[header::CONTENT_TYPE], "text/event-stream");
    (address, answer.into_body().into_data_stream())
}

/// Names of the events of a stream, in their order.
fn names(stream: &str) -> Vec<&str> {
    stream
        .lines()
        .filter_map(|line| line.strip_prefix("event: "))
        .collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn the_public_interface_streams_the_quote_before_the_model_has_said_a_word() {
    static GATE: Gate = Gate::closed();
    let browser = Browser::new(Does::SayLate(PLAIN, &GATE), "de").await;
    let (address, mut events) = stream(&browser).await;
    let mut heard = String::new();
    while !heard.contains(REASON) {
        let chunk = events.next().await.unwrap().unwrap();
        heard.push_str(std::str::from_utf8(&chunk).unwrap());
    }
    assert!(
        !names(&heard).contains(&"said") && !names(&heard).contains(&"answer"),
        "{heard}"
    );
    GATE.open();
    while let Some(chunk) = events.next().await {
        heard.push_str(std::str::from_utf8(&chunk.unwrap()).unwrap());
    }
    let all = names(&heard);
    let first = all.iter().position(|name| *name != "sentence").unwrap();
    assert_eq!(all[first..], ["waiting", "said", "said", "answer"], "{heard}");
    assert!(heard.contains(r#"{"text":"Es fehlen Unterlagen zu Ihrem Einkommen."}"#));
    assert!(heard.contains("\"by\":\"model\""));
    // It is kept as it was told.
    let list = Request::get(format!("{address}/questions?lang=de"));
    let list = browser
        .router
        .clone()
        .oneshot(of_our_own(list, ""))
        .await
        .unwrap();
    let list = to_bytes(list.into_body(), 100_000).await.unwrap();
    assert!(String::from_utf8_lossy(&list).contains("\"by\":\"model\""));
}

#[tokio::test]
async fn a_model_that_fails_leaves_the_stream_with_the_quote() {
    for does in [Does::Fail, Does::Full] {
        let browser = Browser::new(does, "de").await;
        let (_, events) = stream(&browser).await;
        let all: Vec<_> = events.map(Result::unwrap).collect().await;
        let heard = String::from_utf8(all.concat()).unwrap();
        assert_eq!(names(&heard).last(), Some(&"answer"), "{heard}");
        assert!(heard.contains("\"by\":\"quote\"") && !names(&heard).contains(&"said"));
    }
}
