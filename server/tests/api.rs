//! What a client of the public interface gets.
#![expect(clippy::unwrap_used, reason = "a helper of a test fails the test")]

use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use axum::body::{Body, to_bytes};
use axum::http::{HeaderMap, Method, Request, StatusCode, header};
use image::RgbImage;
use jiff::civil::{Date, date};
use models::ocr::Picture;
use notice::page::LineId;
use notice::{Line, Page};
use serde_json::{Value, json};
use server::api::config::{ApiConfig, Client, Digest, Limits};
use server::config::Config;
use server::fault::Code;
use server::session::{SessionLimits, Sessions};
use server::web;
use server::work::{Queue, QueueLimits, ReadsPages};
use sha2::{Digest as _, Sha256};
use tower::ServiceExt;

/// Reads the same few lines off every picture; a file that begins with `bad` is none.
struct Reader;

const LINES: [&str; 6] = [
    "Stadt Musterstadt",
    "Datum: 04.07.2031",
    "Bescheid über Hundesteuer",
    "Bitte überweisen Sie 42,00 € bis zum 11.08.2031 auf das Konto DE02 1203 0000 0000 2020 51.",
    "Empfänger: Stadt Musterstadt, Kassenzeichen: 123.456.789",
    "Gegen diesen Bescheid kann innerhalb eines Monats nach Bekanntgabe Widerspruch erhoben werden.",
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

/// A server whose clients are `one` and `two` (their names are their tokens).
struct Server {
    router: Router,
    sessions: Sessions,
}

struct Answer {
    status: StatusCode,
    headers: HeaderMap,
    body: String,
}

impl Answer {
    fn json(&self) -> Value {
        serde_json::from_str(&self.body).unwrap_or_else(|_| panic!("no JSON: {}", self.body))
    }

    /// The code of a problem, whose status is that of the answer.
    #[track_caller]
    fn code(&self) -> String {
        let problem = self.json();
        assert_eq!(self.headers[header::CONTENT_TYPE], "application/problem+json");
        assert_eq!(problem["status"], self.status.as_u16());
        problem["code"].as_str().unwrap().to_owned()
    }
}

fn client(name: &str, limits: Limits, expires: Option<Date>) -> Client {
    Client {
        name: name.to_owned(),
        token_sha256: Digest::try_from(
            Sha256::digest(name)
                .iter()
                .map(|byte| format!("{byte:02x}"))
                .collect::<String>(),
        )
        .unwrap(),
        expires,
        limits,
    }
}

impl Server {
    fn new() -> Self {
        let few = Limits {
            notices: 2,
            ..Limits::default()
        };
        Server::with(vec![
            client("one", Limits::default(), None),
            client("two", few, None),
            client("old", Limits::default(), Some(date(2020, 1, 1))),
        ])
    }

    fn with(clients: Vec<Client>) -> Self {
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
        let config = Config {
            max_upload_bytes: 100_000,
            max_pages: 3,
            api: ApiConfig {
                clients,
                ..ApiConfig::default()
            },
            ..Config::default()
        };
        let router = web::router(sessions.clone(), &config).unwrap();
        Server { router, sessions }
    }

    async fn send(&self, request: Request<Body>) -> Answer {
        let response = self.router.clone().oneshot(request).await.unwrap();
        let (parts, body) = response.into_parts();
        let bytes = to_bytes(body, 10_000_000).await.unwrap();
        Answer {
            status: parts.status,
            headers: parts.headers,
            body: String::from_utf8_lossy(&bytes).into_owned(),
        }
    }

    async fn ask(&self, method: Method, address: &str, token: &str, body: Option<Value>) -> Answer {
        let mut request = Request::builder()
            .method(method)
            .uri(format!("/api/v1{address}"))
            .header(header::AUTHORIZATION, format!("Bearer {token}"));
        if body.is_some() {
            request = request.header(header::CONTENT_TYPE, "application/json");
        }
        let body = body.map_or(Body::empty(), |body| Body::from(body.to_string()));
        self.send(request.body(body).unwrap()).await
    }

    async fn get(&self, address: &str) -> Answer {
        self.ask(Method::GET, address, "one", None).await
    }

    async fn upload(&self, token: &str, files: &[&[u8]]) -> Answer {
        let mut body = Vec::new();
        for file in files {
            body.extend(b"--x\r\nContent-Disposition: form-data; name=\"page\"; filename=\"a.jpg\"\r\n\r\n");
            body.extend(*file);
            body.extend(b"\r\n");
        }
        body.extend(b"--x--\r\n");
        let request = Request::post("/api/v1/notices")
            .header(header::AUTHORIZATION, format!("Bearer {token}"))
            .header(header::CONTENT_TYPE, "multipart/form-data; boundary=x");
        self.send(request.body(Body::from(body)).unwrap()).await
    }

    /// The address of a notice of `token` whose reading is over.
    async fn notice(&self, token: &str, file: &[u8]) -> String {
        let made = self.upload(token, &[file]).await;
        assert_eq!(made.status, StatusCode::ACCEPTED, "{}", made.body);
        let place = made.headers[header::LOCATION].to_str().unwrap().to_owned();
        let id = made.json()["id"].as_str().unwrap().to_owned();
        assert_eq!(place, format!("/api/v1/notices/{id}"));
        let address = format!("/notices/{id}");
        let events = self
            .ask(Method::GET, &format!("{address}/events"), token, None)
            .await;
        assert_eq!(events.headers[header::CONTENT_TYPE], "text/event-stream");
        assert!(events.body.contains("\"step\":\"done\"") || events.body.contains("\"step\":\"failed\""));
        address
    }
}

#[tokio::test]
async fn a_notice_is_made_read_and_deleted() {
    let server = Server::new();
    let address = server.notice("one", b"page").await;
    let read = server.get(&format!("{address}?lang=en")).await;
    assert_eq!(read.status, StatusCode::OK);
    assert_eq!(read.headers[header::CONTENT_TYPE], "application/json");
    let document = read.json();
    assert_eq!(
        (&document["schema"], &document["summary"]["lang"]),
        (&json!("1"), &json!("en"))
    );
    assert_eq!(document["notice"]["kind"], "dog_tax");
    let days: Vec<&str> = document["notice"]["deadlines"]
        .as_array()
        .unwrap()
        .iter()
        .filter_map(|deadline| deadline["date"].as_str())
        .collect();
    assert!(days.contains(&"2031-08-11"), "{days:?}");
    let gone = server.ask(Method::DELETE, &address, "one", None).await;
    assert_eq!((gone.status, gone.body.as_str()), (StatusCode::NO_CONTENT, ""));
    assert!(server.sessions.is_empty());
    assert_eq!(server.get(&address).await.code(), "not_found");
    let again = server.ask(Method::DELETE, &address, "one", None).await;
    assert_eq!(again.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn an_entity_tag_saves_the_way_until_something_changes() {
    let server = Server::new();
    let address = server.notice("one", b"page").await;
    let read = |address: String, tag: String| {
        let request = Request::get(format!("/api/v1{address}"))
            .header(header::AUTHORIZATION, "Bearer one")
            .header(header::IF_NONE_MATCH, tag);
        server.send(request.body(Body::empty()).unwrap())
    };
    let first = server.get(&address).await;
    let tag = first.headers[header::ETAG].to_str().unwrap().to_owned();
    let same = read(address.clone(), format!("\"other\", {tag}")).await;
    assert_eq!((same.status, same.body.as_str()), (StatusCode::NOT_MODIFIED, ""));
    assert_eq!(same.headers[header::ETAG], tag.as_str());
    let other = read(format!("{address}?lang=tr"), tag.clone()).await;
    assert_eq!(
        other.status,
        StatusCode::OK,
        "another language is another document"
    );
    let corrections = format!("{address}/corrections");
    let said = Some(json!({ "objected": true }));
    server.ask(Method::PATCH, &corrections, "one", said).await;
    assert_eq!(read(address, tag).await.status, StatusCode::OK);
}

#[tokio::test]
async fn a_correction_moves_the_day_and_can_be_taken_back() {
    let server = Server::new();
    let address = server.notice("one", b"page").await;
    let before = server.get(&address).await.json();
    let correct = async |body: Value| {
        let address = format!("{address}/corrections?lang=de");
        server.ask(Method::PATCH, &address, "one", Some(body)).await
    };
    let told = correct(json!({ "received": "2025-07-01", "land": "BY", "delivery": "registered" })).await;
    assert_eq!(told.status, StatusCode::OK, "{}", told.body);
    let corrections = &told.json()["corrections"];
    assert_eq!(
        (&corrections["received"], &corrections["land"]),
        (&json!("2025-07-01"), &json!("BY"))
    );
    let more = correct(json!({ "abroad": true })).await.json();
    assert_eq!(
        more["corrections"]["received"], "2025-07-01",
        "what is left out stays"
    );
    let back = json!({ "received": null, "land": null, "delivery": null, "abroad": null });
    assert_eq!(correct(back).await.json(), before);
    for (body, status, code) in [
        (json!({ "received": "2199-01-01" }), 422, "bad_correction"),
        (json!({ "received": "yesterday" }), 400, "bad_request"),
        (json!({ "land": "XX" }), 400, "bad_request"),
        (json!({ "delivery": "pigeon" }), 400, "bad_request"),
        (json!({ "abroad": "yes" }), 400, "bad_request"),
        (json!({ "recieved": "2025-07-01" }), 400, "bad_request"),
        (json!([]), 400, "bad_request"),
    ] {
        let refused = correct(body.clone()).await;
        assert_eq!(
            (refused.status.as_u16(), refused.code().as_str()),
            (status, code),
            "{body}"
        );
        assert!(
            !refused.body.contains("pigeon"),
            "nothing that was sent comes back"
        );
    }
    assert_eq!(
        server.get(&address).await.json(),
        before,
        "what was refused changed nothing"
    );
}

#[tokio::test]
async fn what_another_client_holds_is_not_there() {
    let server = Server::new();
    let address = server.notice("one", b"page").await;
    let before = server.get(&address).await.json();
    let nothing = server
        .ask(
            Method::GET,
            "/notices/00000000000000000000000000000000",
            "two",
            None,
        )
        .await;
    assert_eq!(nothing.code(), "not_found");
    for (method, part, body) in [
        (Method::GET, "", None),
        (Method::GET, "/events", None),
        (Method::PATCH, "/corrections", Some(json!({ "objected": true }))),
        (Method::GET, "/questions", None),
        (Method::POST, "/questions", Some(json!({ "choice": "how_much" }))),
        (Method::GET, "/calendar.ics", None),
        (Method::GET, "/girocode.svg", None),
        (Method::GET, "/drafts", None),
        (Method::GET, "/pages/1", None),
        (Method::DELETE, "", None),
    ] {
        let other = server
            .ask(method.clone(), &format!("{address}{part}"), "two", body)
            .await;
        assert_eq!(other.status, StatusCode::NOT_FOUND, "{method} {part}");
        assert_eq!(other.body, nothing.body, "it is told like one that never was");
    }
    assert_eq!(server.get(&address).await.json(), before);
}

#[tokio::test]
async fn a_notice_of_a_client_is_not_the_browsers_nor_the_other_way_round() {
    let server = Server::new();
    let address = server.notice("one", b"page").await;
    let id = address.trim_start_matches("/notices/");
    let browser = |cookie: &str| {
        let request = Request::get("/letter").header(header::COOKIE, format!("bescheid={cookie}"));
        server.send(request.body(Body::empty()).unwrap())
    };
    let page = browser(id).await;
    assert!(
        page.status.is_redirection() && !page.body.contains("42,00"),
        "{}",
        page.status
    );
    let own = server.sessions.create().unwrap();
    let foreign = server.get(&format!("/notices/{own}")).await;
    assert_eq!(foreign.code(), "not_found");
    assert!(server.sessions.touch(&own), "and it is still there");
}

#[tokio::test]
async fn only_who_has_a_token_is_let_in() {
    let server = Server::new();
    for address in [
        "/notices/00000000000000000000000000000000",
        "/kinds",
        "/languages",
        "/models",
    ] {
        for (token, code) in [
            (None, "no_token"),
            (Some("Bearer three"), "token_unknown"),
            (Some("Bearer old"), "token_expired"),
            (Some("Basic b25lOm9uZQ=="), "no_token"),
        ] {
            let mut request = Request::get(format!("/api/v1{address}"));
            if let Some(token) = token {
                request = request.header(header::AUTHORIZATION, token);
            }
            // What a page may send by itself lets nobody in here.
            let request = request.header("sec-fetch-site", "same-origin");
            let answer = server.send(request.body(Body::empty()).unwrap()).await;
            assert_eq!(
                (answer.status.as_u16(), answer.code().as_str()),
                (401, code),
                "{address}"
            );
            assert!(
                answer.headers[header::WWW_AUTHENTICATE]
                    .to_str()
                    .unwrap()
                    .starts_with("Bearer")
            );
        }
    }
    for address in ["/health", "/ready", "/openapi.json"] {
        let request = Request::get(format!("/api/v1{address}"))
            .body(Body::empty())
            .unwrap();
        assert_eq!(server.send(request).await.status, StatusCode::OK, "{address}");
    }
}

#[tokio::test]
async fn without_clients_only_our_own_pages_are_served() {
    let server = Server::with(Vec::new());
    let ask = |name: &'static str, value: &'static str| {
        let request = Request::get("/api/v1/languages")
            .header(header::HOST, "bescheid.example")
            .header(name, value);
        server.send(request.body(Body::empty()).unwrap())
    };
    assert_eq!(ask("sec-fetch-site", "same-origin").await.status, StatusCode::OK);
    for (name, value) in [
        ("accept", "*/*"),
        ("sec-fetch-site", "cross-site"),
        ("origin", "https://other.example"),
        ("x-forwarded-host", "bescheid.example"),
        ("authorization", "Bearer one"),
    ] {
        let refused = ask(name, value).await;
        assert_eq!(
            (refused.status.as_u16(), refused.code().as_str()),
            (403, "other_origin"),
            "{name}"
        );
    }
}

#[tokio::test]
async fn without_clients_a_form_of_another_site_changes_nothing() {
    let server = Server::with(Vec::new());
    let id = server
        .sessions
        .create_for(server::session::Owner::OwnPages, 1)
        .unwrap();
    let notice = format!("/notices/{id}");
    for (method, address) in [
        (Method::POST, "/notices".to_owned()),
        (Method::PATCH, format!("{notice}/corrections")),
        (Method::POST, format!("{notice}/questions")),
        (Method::DELETE, notice.clone()),
    ] {
        for (name, value) in [
            ("sec-fetch-site", "cross-site"),
            ("sec-fetch-site", "same-site"),
            ("origin", "https://other.example"),
            ("origin", "null"),
        ] {
            let request = Request::builder()
                .method(&method)
                .uri(format!("/api/v1{address}"))
                .header(header::HOST, "bescheid.example")
                // A cookie of the reader, which a browser would send along, is of no use here.
                .header(header::COOKIE, format!("bescheid={id}"))
                .header(header::CONTENT_TYPE, "multipart/form-data; boundary=x")
                .header(name, value);
            let refused = server.send(request.body(Body::from("--x--\r\n")).unwrap()).await;
            assert_eq!(
                (refused.status.as_u16(), refused.code().as_str()),
                (403, "other_origin"),
                "{method} {address} {name}: {value}"
            );
        }
    }
    assert!(server.sessions.touch(&id), "it is still there");
}

#[tokio::test]
async fn the_language_that_a_notice_is_first_read_in_is_counted_once() {
    let server = Server::new();
    for _ in 0..5 {
        let address = server.notice("one", b"page").await;
        for lang in ["uk", "uk", "en"] {
            assert_eq!(
                server.get(&format!("{address}?lang={lang}")).await.status,
                StatusCode::OK
            );
        }
        server.ask(Method::DELETE, &address, "one", None).await;
    }
    let shown: Vec<_> = server.sessions.figures().languages.shown().collect();
    assert_eq!(shown, [(["uk"], 5)]);
}

#[tokio::test]
async fn an_answer_has_the_language_of_its_question() {
    let server = Server::new();
    let address = server.notice("one", b"page").await;
    let ask = async |body: Value| {
        let address = format!("{address}/questions?lang=de");
        server.ask(Method::POST, &address, "one", Some(body)).await.json()
    };
    let own = ask(json!({ "question": "How much do I have to pay?" })).await;
    assert_eq!(own["lang"], "en", "{own}");
    assert!(own["sentences"].to_string().contains("42.00"), "{own}");
    let chosen = ask(json!({ "choice": "how_much" })).await;
    assert_eq!(chosen["lang"], "de");
    let all = server.get(&format!("{address}/questions?lang=de")).await.json();
    assert_eq!(all["turns"], json!([own, chosen]), "it is told the same later");
}

#[tokio::test]
async fn a_client_that_asks_too_often_is_told_when_to_come_back() {
    let two = Limits {
        per_minute: 1,
        burst: 2,
        ..Limits::default()
    };
    let server = Server::with(vec![
        client("one", two, None),
        client("two", Limits::default(), None),
    ]);
    for _ in 0..2 {
        assert_eq!(server.get("/languages").await.status, StatusCode::OK);
    }
    let refused = server.get("/languages").await;
    assert_eq!(
        (refused.status.as_u16(), refused.code().as_str()),
        (429, "too_many_requests")
    );
    let wait: u64 = refused.headers[header::RETRY_AFTER]
        .to_str()
        .unwrap()
        .parse()
        .unwrap();
    assert!((1..=61).contains(&wait), "{wait}");
    let other = server.ask(Method::GET, "/languages", "two", None).await;
    assert_eq!(other.status, StatusCode::OK);
}

#[tokio::test]
async fn a_client_holds_no_more_notices_than_it_may() {
    let server = Server::new();
    let first = server.notice("two", b"page").await;
    server.notice("two", b"page").await;
    assert_eq!(server.upload("two", &[b"page"]).await.code(), "too_many_notices");
    assert_eq!(
        server.upload("one", &[b"page"]).await.status,
        StatusCode::ACCEPTED
    );
    server.ask(Method::DELETE, &first, "two", None).await;
    assert_eq!(
        server.upload("two", &[b"page"]).await.status,
        StatusCode::ACCEPTED
    );
}

#[tokio::test]
async fn what_cannot_be_read_is_named_and_not_kept() {
    let server = Server::new();
    let address = server.notice("one", b"bad").await;
    let failed = server.get(&address).await;
    assert_eq!(
        (failed.status.as_u16(), failed.code().as_str()),
        (409, "not_a_picture")
    );
}

#[tokio::test]
async fn limits_of_an_upload_hold_while_it_streams() {
    let server = Server::new();
    for (files, status, code) in [
        (&[&b"a"[..]; 4][..], 422, "too_many_pages"),
        (&[&b""[..]][..], 422, "no_pages"),
        (&[&b"a"[..], &b""[..]][..], 422, "empty_page"),
        (&[&[b'a'; 200_000][..]][..], 413, "too_large"),
    ] {
        let refused = server.upload("one", files).await;
        assert_eq!((refused.status.as_u16(), refused.code().as_str()), (status, code));
        assert_eq!(refused.headers[header::CONNECTION], "close");
    }
    // Chunks without a length, 500 times the limit.
    let begin = b"--x\r\nContent-Disposition: form-data; name=\"page\"; filename=\"a.jpg\"\r\n\r\n".to_vec();
    let chunks = std::iter::once(begin).chain(std::iter::repeat_n(vec![b'a'; 50_000], 1000));
    let body = Body::from_stream(futures_util::stream::iter(chunks.map(Ok::<_, std::io::Error>)));
    let request = Request::post("/api/v1/notices")
        .header(header::AUTHORIZATION, "Bearer one")
        .header(header::CONTENT_TYPE, "multipart/form-data; boundary=x");
    let refused = server.send(request.body(body).unwrap()).await;
    assert_eq!(refused.code(), "too_large");
    for (part, status, code) in [
        ("name=\"page\"", 422, "empty_page"),
        ("name=\"pages\"; filename=\"a.jpg\"", 400, "bad_request"),
    ] {
        let body = format!("--x\r\nContent-Disposition: form-data; {part}\r\n\r\na\r\n--x--\r\n");
        let request = Request::post("/api/v1/notices")
            .header(header::AUTHORIZATION, "Bearer one")
            .header(header::CONTENT_TYPE, "multipart/form-data; boundary=x");
        let refused = server.send(request.body(Body::from(body)).unwrap()).await;
        let got = (refused.status.as_u16(), refused.code());
        assert_eq!((got.0, got.1.as_str()), (status, code), "{part}");
    }
    let request = Request::post("/api/v1/notices")
        .header(header::AUTHORIZATION, "Bearer one")
        .header(header::CONTENT_TYPE, "text/plain");
    let refused = server.send(request.body(Body::from("hello")).unwrap()).await;
    assert_eq!(
        (refused.status.as_u16(), refused.code().as_str()),
        (400, "incomplete")
    );
    assert!(server.sessions.is_empty());
}

#[tokio::test]
async fn every_answer_is_a_problem_or_described_and_guarded() {
    let server = Server::new();
    for (method, address, status, code) in [
        (Method::GET, "/nowhere", 404, "no_such_address"),
        (Method::GET, "/notices/../../etc/passwd", 404, "no_such_address"),
        (Method::GET, "/notices/%2e%2e%2fletter", 404, "not_found"),
        (Method::GET, "/notices/x", 404, "not_found"),
        (Method::GET, "/kinds?lang=xx", 400, "bad_language"),
        (Method::PUT, "/notices", 405, "method"),
        (Method::POST, "/kinds", 405, "method"),
    ] {
        let answer = server.ask(method.clone(), address, "one", None).await;
        let got = (answer.status.as_u16(), answer.code());
        assert_eq!((got.0, got.1.as_str()), (status, code), "{method} {address}");
        assert_eq!(answer.headers[header::X_CONTENT_TYPE_OPTIONS], "nosniff");
        assert_eq!(answer.headers[header::CACHE_CONTROL], "no-store");
        assert!(status != 405 || answer.headers.contains_key(header::ALLOW));
    }
    let form = Request::patch("/api/v1/notices/00000000000000000000000000000000/corrections")
        .header(header::AUTHORIZATION, "Bearer one")
        .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded");
    let answer = server.send(form.body(Body::from("objected=yes")).unwrap()).await;
    assert_eq!(answer.code(), "not_found");
}

#[tokio::test]
async fn kinds_languages_and_models_are_listed() {
    let server = Server::new();
    let kinds = server.get("/kinds?lang=en").await.json();
    let dog = kinds
        .as_array()
        .unwrap()
        .iter()
        .find(|kind| kind["id"] == "dog_tax")
        .unwrap();
    assert!(!dog["name"].as_str().unwrap().is_empty() && dog["name"] != "dog_tax");
    let languages = server.get("/languages").await.json();
    assert_eq!(languages.as_array().unwrap().len(), 13);
    assert_eq!(languages[0]["code"], "de");
    let models = server.get("/models").await.json();
    assert_eq!(models[0]["duty"], "read_pages");
}

/// The description of the interface.
async fn description() -> Value {
    let server = Server::new();
    server.get("/openapi.json").await.json()
}

#[tokio::test]
async fn the_description_names_every_operation() {
    let api = description().await;
    assert!(api["openapi"].as_str().unwrap().starts_with("3.1"));
    let paths = api["paths"].as_object().unwrap();
    let operations: Vec<&Value> = paths
        .values()
        .flat_map(|path| path.as_object().unwrap().values())
        .collect();
    let mut ids: Vec<&str> = operations
        .iter()
        .map(|operation| operation["operationId"].as_str().unwrap())
        .collect();
    ids.sort_unstable();
    let all = ids.len();
    ids.dedup();
    assert_eq!(ids.len(), all);
    for operation in operations {
        assert!(operation["summary"].is_string() && operation["responses"]["500"].is_object());
    }
    assert_eq!(paths["/notices"]["post"]["security"][0], json!({ "token": [] }));
    assert!(paths["/health"]["get"].get("security").is_none());
}

#[tokio::test]
async fn no_reference_of_the_description_leads_nowhere() {
    fn references<'a>(value: &'a Value, found: &mut Vec<&'a str>) {
        match value {
            Value::Object(all) => {
                if let Some(Value::String(reference)) = all.get("$ref") {
                    found.push(reference);
                }
                all.values().for_each(|value| references(value, found));
            }
            Value::Array(all) => all.iter().for_each(|value| references(value, found)),
            _ => {}
        }
    }
    let api = description().await;
    let mut found = Vec::new();
    references(&api, &mut found);
    assert!(!found.is_empty());
    for reference in found {
        assert!(
            api.pointer(reference.trim_start_matches('#')).is_some(),
            "{reference}"
        );
    }
}

#[tokio::test]
async fn a_document_keeps_to_the_description() {
    let server = Server::new();
    let address = server.notice("one", b"page").await;
    let mut schema = description().await;
    schema["$ref"] = json!("#/components/schemas/Document");
    let validator = jsonschema::validator_for(&schema).unwrap();
    let document = server.get(&address).await.json();
    assert!(validator.is_valid(&document));
    assert!(!validator.is_valid(&json!({ "schema": "1" })));
}

#[tokio::test]
async fn questions_are_answered_at_once_or_as_a_stream() {
    let server = Server::new();
    let address = format!("{}/questions", server.notice("one", b"page").await);
    let ask = async |body: Value| {
        let address = format!("{address}?lang=de");
        server.ask(Method::POST, &address, "one", Some(body)).await
    };
    let chosen = ask(json!({ "choice": "how_much" })).await;
    assert_eq!(chosen.status, StatusCode::OK, "{}", chosen.body);
    let chosen = chosen.json();
    assert_eq!(
        (&chosen["outcome"], &chosen["by"]),
        (&json!("answered"), &json!("facts"))
    );
    assert!(chosen["sentences"][0]["text"].as_str().unwrap().contains("42,00"));
    assert!(!chosen["sentences"][0]["source"].as_array().unwrap().is_empty());
    let own = ask(json!({ "question": "Wie viel muss ich zahlen?" }))
        .await
        .json();
    assert_eq!(own["question"], "Wie viel muss ich zahlen?");
    assert!(own["sentences"].to_string().contains("42,00"), "{own}");
    let request = Request::post(format!("/api/v1{address}?lang=de"))
        .header(header::AUTHORIZATION, "Bearer one")
        .header(header::ACCEPT, "text/event-stream")
        .header(header::CONTENT_TYPE, "application/json");
    let body = Body::from(json!({ "choice": "how_much" }).to_string());
    let stream = server.send(request.body(body).unwrap()).await;
    assert_eq!(stream.headers[header::CONTENT_TYPE], "text/event-stream");
    let data = |event: &str| {
        let start = stream.body.find(&format!("event: {event}")).unwrap();
        let block = stream.body[..start].rfind("\n\n").map_or(0, |at| at + 2);
        let line = stream.body[block..]
            .lines()
            .find_map(|line| line.strip_prefix("data: "))
            .unwrap();
        serde_json::from_str::<Value>(line).unwrap()
    };
    assert_eq!(data("sentence"), chosen["sentences"][0]);
    // Each event is an object of its fields, whose data the description knows.
    let mut schema = description().await;
    let event = "/paths/~1notices~1{id}~1questions/post/responses/200/content/text~1event-stream/schema";
    let event = schema.pointer(event).unwrap();
    schema["$ref"] = event["properties"]["data"]["contentSchema"]["anyOf"][1]["$ref"].clone();
    assert!(
        jsonschema::validator_for(&schema)
            .unwrap()
            .is_valid(&data("answer"))
    );
    assert_eq!(data("answer"), chosen);
    let all = server.get(&format!("{address}?lang=en")).await.json();
    assert_eq!(all["turns"].as_array().unwrap().len(), 3);
    assert_ne!(
        all["turns"][0]["sentences"], chosen["sentences"],
        "told anew in English"
    );
    assert!(!all["choices"].as_array().unwrap().is_empty());
    for (body, status, code) in [
        (json!({ "question": "  " }), 422, "no_question"),
        (json!({ "choice": "weather" }), 400, "bad_request"),
        (json!({ "choice": "off_topic" }), 400, "bad_request"),
        (
            json!({ "question": "a", "choice": "how_much" }),
            400,
            "bad_request",
        ),
        (json!({}), 400, "bad_request"),
        (json!({ "question": "a".repeat(100_000) }), 413, "too_large"),
    ] {
        let refused = ask(body).await;
        assert_eq!((refused.status.as_u16(), refused.code().as_str()), (status, code));
    }
    let form = Request::post(format!("/api/v1{address}"))
        .header(header::AUTHORIZATION, "Bearer one")
        .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded");
    let form = server
        .send(form.body(Body::from("choice=how_much")).unwrap())
        .await;
    assert_eq!((form.status.as_u16(), form.code().as_str()), (415, "media_type"));
}

#[tokio::test]
async fn calendar_girocode_drafts_and_pages_can_be_taken_along() {
    let server = Server::new();
    let address = server.notice("one", b"page").await;
    let get = async |part: &str| server.get(&format!("{address}{part}")).await;
    let calendar = get("/calendar.ics?lang=de").await;
    assert!(
        calendar.headers[header::CONTENT_TYPE]
            .to_str()
            .unwrap()
            .starts_with("text/calendar")
    );
    assert!(calendar.body.contains("BEGIN:VCALENDAR") && calendar.body.contains("20310811"));
    let drafts = get("/drafts?lang=tr").await.json();
    let kinds: Vec<&str> = drafts
        .as_array()
        .unwrap()
        .iter()
        .map(|draft| draft["kind"].as_str().unwrap())
        .collect();
    assert!(kinds.contains(&"objection"), "{kinds:?}");
    assert_eq!(drafts[0]["german"]["closing"], "Mit freundlichen Grüßen");
    assert!(drafts[0]["translation"].is_object());
    let page = get("/pages/1").await;
    assert_eq!(page.headers[header::CONTENT_TYPE], "image/jpeg");
    for missing in ["/pages/2", "/pages/0", "/pages/x", "/pages/99999999999999999999"] {
        assert_eq!(get(missing).await.code(), "no_such_page", "{missing}");
    }
    let document = get("").await.json();
    let code = get("/girocode.svg").await;
    if document["notice"]["payment"]["girocode"].is_null() {
        assert_eq!(code.code(), "no_girocode");
    } else {
        assert_eq!(code.headers[header::CONTENT_TYPE], "image/svg+xml");
        assert!(code.body.contains("<svg"));
    }
}

#[tokio::test]
async fn the_page_for_people_shows_every_operation_without_a_script() {
    let server = Server::new();
    let request = Request::get("/api").body(Body::empty()).unwrap();
    let page = server.send(request).await;
    assert_eq!(page.status, StatusCode::OK);
    let policy = page.headers[header::CONTENT_SECURITY_POLICY].to_str().unwrap();
    assert!(policy.starts_with("default-src 'none'") && !policy.contains("script-src"));
    assert!(
        !page.body.contains("<script") && !page.body.contains("http://fonts") && !page.body.contains("{{")
    );
    let api = description().await;
    for path in api["paths"].as_object().unwrap().values() {
        for operation in path.as_object().unwrap().values() {
            let id = operation["operationId"].as_str().unwrap();
            assert!(page.body.contains(&format!("id=\"{id}\"")), "{id}");
        }
    }
    // What a link of the page leads to is on it.
    for link in page.body.split("href=\"#").skip(1) {
        let id = link.split('"').next().unwrap();
        assert!(page.body.contains(&format!("id=\"{id}\"")), "{id}");
    }
    let stored = std::fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/../docs/API.md")).unwrap();
    assert!(stored.contains(include_str!("../src/api/example.sh")));
}
