//! What a browser gets: pages, uploads, progress, corrections, files, and what is refused.
#![expect(clippy::unwrap_used, reason = "a helper of a test fails the test")]

use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use axum::body::{Body, to_bytes};
use axum::http::{HeaderMap, Request, StatusCode, header};
use image::RgbImage;
use models::ocr::Picture;
use notice::page::LineId;
use notice::{Line, Page};
use server::config::Config;
use server::fault::Code;
use server::figures::{STEP, metrics};
use server::session::{SessionLimits, Sessions};
use server::web;
use server::work::{Queue, QueueLimits, ReadsPages};
use tower::ServiceExt;

/// Reads the same few lines off every picture; a file that begins with `bad` is none.
struct Reader;

const LINES: [&str; 5] = [
    "Stadt Musterstadt",
    "Bescheid über Hundesteuer",
    "Bitte überweisen Sie 42,00 € bis zum 11.08.2031.",
    "Gegen diesen Bescheid kann innerhalb eines Monats nach Bekanntgabe Widerspruch erhoben werden.",
    "<script>alert(1)</script>",
];

impl ReadsPages for Reader {
    fn open(&self, file: &[u8], _: &(dyn Fn() -> bool + Sync)) -> Result<Vec<Picture>, Code> {
        if file.starts_with(b"bad") {
            Err(Code("not_a_picture"))
        } else {
            Ok(vec![Picture::new(RgbImage::new(8, 8))])
        }
    }

    fn read(&self, _: &Picture, number: u16, _: &(dyn Fn() -> bool + Sync)) -> Result<Page, Code> {
        let line = |(text, line): (&&str, u16)| Line {
            id: LineId { page: number, line },
            text: (*text).to_owned(),
            ..Line::default()
        };
        Ok(Page {
            width: 8,
            height: 8,
            lines: LINES.iter().zip(1..).map(line).collect(),
        })
    }
}

/// A browser: keeps its cookies, follows nothing.
struct Browser {
    router: Router,
    sessions: Sessions,
    cookies: Vec<String>,
}

struct Answer {
    status: StatusCode,
    headers: HeaderMap,
    body: String,
}

impl Browser {
    fn new() -> Self {
        let limits = QueueLimits {
            workers: 1,
            waiting: 4,
            pages: 3,
            time: Duration::from_secs(60),
        };
        let queue = Queue::new(Arc::new(Reader), limits);
        let sessions = Sessions::new(
            queue,
            SessionLimits {
                count: 10,
                idle: Duration::from_secs(60),
            },
        );
        let config = Config {
            max_upload_bytes: 100_000,
            max_pages: 3,
            ..Config::default()
        };
        let router = web::router(sessions.clone(), &config).unwrap();
        Browser {
            router,
            sessions,
            cookies: Vec::new(),
        }
    }

    async fn send(&mut self, request: axum::http::request::Builder, body: Body) -> Answer {
        let request = request
            .header(header::HOST, "bescheid.example")
            .header(header::COOKIE, self.cookies.join("; "))
            .body(body)
            .unwrap();
        let response = self.router.clone().oneshot(request).await.unwrap();
        for cookie in response.headers().get_all(header::SET_COOKIE) {
            let pair = cookie.to_str().unwrap().split(';').next().unwrap().to_owned();
            let name = pair.split('=').next().unwrap().to_owned() + "=";
            self.cookies.retain(|old| !old.starts_with(&name));
            self.cookies.push(pair);
        }
        let (parts, body) = response.into_parts();
        let bytes = to_bytes(body, 10_000_000).await.unwrap();
        let body = String::from_utf8_lossy(&bytes).into_owned();
        Answer {
            status: parts.status,
            headers: parts.headers,
            body,
        }
    }

    async fn get(&mut self, address: &str) -> Answer {
        self.send(Request::get(address), Body::empty()).await
    }

    async fn post(&mut self, address: &str, form: &str) -> Answer {
        let request =
            Request::post(address).header(header::CONTENT_TYPE, "application/x-www-form-urlencoded");
        self.send(request, Body::from(form.to_owned())).await
    }

    async fn upload(&mut self, files: &[&[u8]]) -> Answer {
        let request =
            Request::post("/letter").header(header::CONTENT_TYPE, "multipart/form-data; boundary=x");
        self.send(request, Body::from(multipart(files))).await
    }

    /// Waits until the reading is over.
    async fn read(&mut self) {
        let events = self.get("/letter/events").await;
        assert_eq!(events.headers[header::CONTENT_TYPE], "text/event-stream");
        assert!(events.body.contains("\"step\":\"done\"") || events.body.contains("\"step\":\"failed\""));
    }
}

fn multipart(files: &[&[u8]]) -> Vec<u8> {
    let mut body = Vec::new();
    for file in files {
        body.extend(b"--x\r\nContent-Disposition: form-data; name=\"page\"; filename=\"a.jpg\"\r\n\r\n");
        body.extend(*file);
        body.extend(b"\r\n");
    }
    body.extend(b"--x--\r\n");
    body
}

fn location(answer: &Answer) -> &str {
    assert_eq!(answer.status, StatusCode::SEE_OTHER);
    answer.headers[header::LOCATION].to_str().unwrap()
}

#[tokio::test]
async fn a_letter_is_sent_read_and_deleted_without_a_script() {
    let mut browser = Browser::new();
    let start = browser.get("/").await;
    assert!(start.body.contains("action=\"/letter\"") && start.body.contains("multipart/form-data"));
    assert_eq!(location(&browser.upload(&[b"one", b"", b"two"]).await), "/letter");
    browser.read().await;
    let letter = browser.get("/letter").await;
    assert_eq!(letter.status, StatusCode::OK);
    assert!(letter.body.contains("42,00") && letter.body.contains("/letter/page/2.jpg"));
    let picture = browser.get("/letter/page/1.jpg").await;
    assert_eq!(picture.headers[header::CONTENT_TYPE], "image/jpeg");
    assert_eq!(location(&browser.post("/letter/delete", "").await), "/?deleted");
    assert!(browser.sessions.is_empty());
    assert_eq!(
        browser.get("/letter/page/1.jpg").await.status,
        StatusCode::NOT_FOUND
    );
}

#[tokio::test]
async fn a_day_of_receipt_moves_the_last_day() {
    let mut browser = Browser::new();
    browser.upload(&[b"one"]).await;
    browser.read().await;
    assert_eq!(
        location(
            &browser
                .post("/letter/correct", "received=2025-07-01&delivery=")
                .await
        ),
        "/letter"
    );
    assert!(browser.get("/letter").await.body.contains("value=\"2025-07-01\""));
    let refused = browser.post("/letter/correct", "received=2199-01-01").await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(
        browser.get("/letter").await.body.contains("value=\"2025-07-01\""),
        "the old day is kept"
    );
}

#[tokio::test]
async fn land_abroad_and_objection_are_taken_and_taken_back_without_a_script() {
    let mut browser = Browser::new();
    browser.upload(&[b"one"]).await;
    browser.read().await;
    let ticked = |letter: &Answer, name: &str| {
        let boxes = letter.body.split("<input").filter(|input| {
            input.contains("type=\"checkbox\"") && input.contains(&format!("name=\"{name}\""))
        });
        let ticked: Vec<bool> = boxes
            .map(|input| input.split('>').next().unwrap().contains(" checked"))
            .collect();
        assert!(!ticked.is_empty(), "{name} is not asked");
        ticked.into_iter().all(|ticked| ticked)
    };
    let bavaria = "value=\"BY\" selected";
    let before = browser.get("/letter").await;
    assert!(!ticked(&before, "abroad") && !ticked(&before, "objected") && !before.body.contains(bavaria));
    // What a browser sends for a form with both boxes ticked, and then with none.
    let form = "received=&delivery=registered&land=BY&abroad=&abroad=yes&objected=&objected=yes";
    assert_eq!(location(&browser.post("/letter/correct", form).await), "/letter");
    let told = browser.get("/letter").await;
    assert!(ticked(&told, "abroad") && ticked(&told, "objected"));
    assert!(told.body.contains(bavaria) && told.body.contains("value=\"registered\" selected"));
    assert!(told.body.contains("Das haben Sie schon getan."));
    let form = "received=&delivery=&land=&abroad=&objected=";
    assert_eq!(location(&browser.post("/letter/correct", form).await), "/letter");
    let back = browser.get("/letter").await;
    assert!(!ticked(&back, "abroad") && !ticked(&back, "objected") && !back.body.contains(bavaria));
    let refused = browser.post("/letter/correct", "land=XX").await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
}

#[tokio::test]
async fn a_sample_letter_is_told_as_of_its_own_time() {
    let mut browser = Browser::new();
    assert_eq!(location(&browser.post("/samples/dog-tax", "").await), "/letter");
    browser.read().await;
    let letter = browser.get("/letter").await;
    assert!(letter.body.contains("als wäre heute Freitag, 24. Oktober 2025"));
    assert!(letter.body.contains("max=\"2025-10-24\""));
    browser.upload(&[b"one"]).await;
    browser.read().await;
    assert!(
        !browser.get("/letter").await.body.contains("als wäre heute"),
        "one's own letter is told today"
    );
}

#[tokio::test]
async fn limits_are_named_where_they_are_passed() {
    let mut browser = Browser::new();
    let pages = browser.upload(&[&b"a"[..]; 4]).await;
    assert!(pages.body.contains("höchstens 3 Seiten"));
    let large = browser.upload(&[&[b'a'; 120_000][..], &[b'a'; 60_000][..]]).await;
    assert_eq!(large.status, StatusCode::PAYLOAD_TOO_LARGE);
    assert!(large.body.contains("Alle Seiten zusammen"));
    assert!(!large.body.contains("{megabytes}") && !pages.body.contains("{pages}"));
}

#[tokio::test]
async fn a_script_gets_json() {
    let mut browser = Browser::new();
    browser.upload(&[b"one"]).await;
    browser.read().await;
    let request = Request::post("/letter/correct")
        .header(header::ACCEPT, "application/json")
        .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded");
    let answer = browser.send(request, Body::from("received=2025-07-01")).await;
    let view: app::View = serde_json::from_str(&answer.body).unwrap();
    assert_eq!(
        view.document.corrections.received.unwrap().to_string(),
        "2025-07-01"
    );
}

#[tokio::test]
async fn what_is_no_picture_is_told_and_not_kept() {
    let mut browser = Browser::new();
    browser.upload(&[b"bad"]).await;
    browser.read().await;
    let letter = browser.get("/letter").await;
    assert_eq!(letter.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(letter.body.contains("kein Bild"));
}

#[tokio::test]
async fn too_much_is_refused_while_it_streams() {
    let mut browser = Browser::new();
    // Chunks without a length, 500 times the limit.
    let chunk = vec![b'a'; 50_000];
    let begin = b"--x\r\nContent-Disposition: form-data; name=\"page\"; filename=\"a.jpg\"\r\n\r\n".to_vec();
    let chunks = std::iter::once(begin).chain(std::iter::repeat_n(chunk, 1000));
    let body = Body::from_stream(futures_util::stream::iter(chunks.map(Ok::<_, std::io::Error>)));
    let request = Request::post("/letter").header(header::CONTENT_TYPE, "multipart/form-data; boundary=x");
    let answer = browser.send(request, body).await;
    assert_eq!(answer.status, StatusCode::PAYLOAD_TOO_LARGE);
    assert_eq!(answer.headers[header::CONNECTION], "close");
    assert!(browser.sessions.is_empty());
}

#[tokio::test]
async fn too_many_pages_and_no_page_are_refused() {
    let mut browser = Browser::new();
    for (files, text) in [
        (&[&b"a"[..]; 4][..], "zu viele"),
        (&[&b""[..]][..], "keine Datei"),
    ] {
        let answer = browser.upload(files).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(answer.body.contains(text));
    }
    assert!(browser.sessions.is_empty());
}

#[tokio::test]
async fn a_client_that_stops_halfway_leaves_nothing_behind() {
    let mut browser = Browser::new();
    let half = multipart(&[b"one"])[..60].to_vec();
    let request = Request::post("/letter").header(header::CONTENT_TYPE, "multipart/form-data; boundary=x");
    let answer = browser.send(request, Body::from(half)).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(browser.sessions.is_empty());
}

#[tokio::test]
async fn another_site_cannot_send_forms() {
    let mut browser = Browser::new();
    for (name, value) in [
        ("origin", "https://other.example"),
        ("sec-fetch-site", "cross-site"),
    ] {
        let answer = browser
            .send(Request::post("/letter/delete").header(name, value), Body::empty())
            .await;
        assert_eq!(answer.status, StatusCode::FORBIDDEN);
    }
}

#[tokio::test]
async fn every_answer_is_guarded() {
    let mut browser = Browser::new();
    for address in [
        "/",
        "/about",
        "/nowhere",
        "/assets/style.css",
        "/letter/page/1.jpg",
    ] {
        let answer = browser.get(address).await;
        let policy = answer.headers[header::CONTENT_SECURITY_POLICY].to_str().unwrap();
        assert!(
            policy.starts_with("default-src 'none'") && !policy.contains("unsafe-inline"),
            "{address}"
        );
        assert_eq!(answer.headers[header::X_CONTENT_TYPE_OPTIONS], "nosniff");
    }
    assert_eq!(browser.get("/").await.headers[header::CACHE_CONTROL], "no-store");
    assert_eq!(browser.get("/nowhere").await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn the_session_cookie_is_strict_and_carries_nothing_but_a_number() {
    let mut browser = Browser::new();
    let answer = browser.upload(&[b"one"]).await;
    let cookie = answer.headers[header::SET_COOKIE].to_str().unwrap();
    assert!(cookie.contains("HttpOnly") && cookie.contains("SameSite=Strict") && cookie.contains("Path=/"));
    let value = cookie.split(['=', ';']).nth(1).unwrap();
    assert!(value.len() == 32 && value.bytes().all(|b| b.is_ascii_hexdigit()));
}

#[tokio::test]
async fn text_of_a_letter_is_never_markup() {
    let mut browser = Browser::new();
    browser.upload(&[b"one"]).await;
    browser.read().await;
    let letter = browser.get("/letter").await;
    assert!(letter.body.contains("&lt;script&gt;alert(1)"));
    assert!(!letter.body.contains("<script>alert"));
}

#[tokio::test]
async fn a_session_that_is_gone_says_so() {
    let mut browser = Browser::new();
    browser.upload(&[b"one"]).await;
    browser.read().await;
    browser.cookies = vec!["bescheid=00000000000000000000000000000000".to_owned()];
    let letter = browser.get("/letter").await;
    assert_eq!(letter.status, StatusCode::GONE);
    assert!(letter.body.contains("nicht mehr da"));
}

#[tokio::test]
async fn no_word_of_a_letter_or_of_a_question_gets_into_the_figures() {
    let mut browser = Browser::new();
    browser.upload(&[b"bad"]).await;
    browser.read().await;
    for count in 1..=STEP {
        browser.upload(&[b"one"]).await;
        browser.read().await;
        browser
            .post("/letter/ask", "question=Wie+viel+muss+ich+zahlen%3F")
            .await;
        let text = metrics::told(browser.sessions.figures()).unwrap();
        assert_eq!(
            text.contains("bescheid_letters_by_kind_total{kind=\"dog_tax\"} 5\n"),
            count == STEP,
            "a kind shows from five on: {text}"
        );
    }
    browser
        .post("/letter/ask", "question=Warum+steht+da+Xaver+Blaubart%3F")
        .await;
    // Letters to try the page with are nobody's.
    browser.post("/samples/jobcenter", "").await;
    browser.read().await;
    let text = metrics::told(browser.sessions.figures()).unwrap();
    for line in [
        "bescheid_letters_total{outcome=\"read\"} 5\n",
        "bescheid_letters_total{outcome=\"not_a_picture\"} 1\n",
        "bescheid_letters_by_language_total{language=\"de\"} 5\n",
        "bescheid_questions_by_intent_total{intent=\"how_much\"} 5\n",
        "bescheid_reading_seconds_count 5\n",
    ] {
        assert!(text.contains(line), "{line}{text}");
    }
    let words = LINES
        .iter()
        .flat_map(|line| line.split(|char: char| !char.is_alphanumeric()));
    for word in words
        .chain(["Xaver", "Blaubart", "zahlen", "steht"])
        .filter(|word| word.len() > 3)
    {
        assert!(!text.contains(word), "{word} of a letter is in the figures");
    }
    // Every label is one of our own ids, never text.
    let values = text
        .split("=\"")
        .skip(1)
        .filter_map(|rest| rest.split('"').next());
    let id = |value: &str| {
        value
            .bytes()
            .all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b"_.".contains(&b))
    };
    for value in values {
        assert!(id(value) || value == "+Inf", "{value}");
    }
}
