//! Connections: clients that are slow or say too much, and a server that ends while it answers.
#![expect(clippy::unwrap_used, reason = "a helper of a test fails the test")]

use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use axum::routing::get;
use server::serving::{Limits, serve};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::{Notify, oneshot};
use tokio::task::JoinHandle;

struct Running {
    address: std::net::SocketAddr,
    stop: oneshot::Sender<()>,
    done: JoinHandle<()>,
}

async fn run(router: Router, limits: Limits) -> Running {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    let (stop, stopped) = oneshot::channel();
    let stopped = async {
        // A test that drops its end wants the server to end as well.
        let _ = stopped.await;
    };
    let done = tokio::spawn(serve(listener, router, limits, stopped));
    Running { address, stop, done }
}

/// Sends text and reads until the server closes the connection.
async fn talk(address: std::net::SocketAddr, text: &[u8]) -> String {
    let mut stream = TcpStream::connect(address).await.unwrap();
    stream.write_all(text).await.unwrap();
    let mut said = Vec::new();
    // A connection that is reset after the answer has said what it had to say.
    let _ = stream.read_to_end(&mut said).await;
    String::from_utf8_lossy(&said).into_owned()
}

fn quick() -> Limits {
    Limits {
        head_time: Duration::from_millis(100),
        grace: Duration::from_millis(100),
        ..Limits::default()
    }
}

#[tokio::test]
async fn a_client_that_never_ends_its_head_is_sent_away() {
    let server = run(Router::new(), quick()).await;
    let said = talk(server.address, b"GET / HTTP/1.1\r\nHost: a\r\nX-Slow: ").await;
    assert!(said.is_empty() || said.starts_with("HTTP/1.1 408"), "{said}");
}

#[tokio::test]
async fn a_head_that_is_too_large_is_refused() {
    let server = run(Router::new().route("/", get(|| async { "ok" })), quick()).await;
    let long = "a".repeat(quick().head_bytes);
    for head in [
        format!("GET / HTTP/1.1\r\nHost: a\r\nX-Long: {long}\r\n\r\n"),
        format!("GET / HTTP/1.1\r\nHost: a\r\nCookie: bescheid={long}\r\n\r\n"),
        "GET / HTTP/1.1\r\nHost: a\r\n".to_owned() + &"X-Many: a\r\n".repeat(300) + "\r\n",
    ] {
        let said = talk(server.address, head.as_bytes()).await;
        assert!(said.starts_with("HTTP/1.1 431"), "{said}");
    }
    let usual = talk(
        server.address,
        b"GET / HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n",
    )
    .await;
    assert!(
        usual.starts_with("HTTP/1.1 200") && usual.ends_with("ok"),
        "{usual}"
    );
}

#[tokio::test]
async fn an_answer_that_has_begun_comes_to_its_end_and_nobody_else_is_let_in() {
    let (begun, go_on) = (Arc::new(Notify::new()), Arc::new(Notify::new()));
    let (said, waits) = (Arc::clone(&begun), Arc::clone(&go_on));
    let answer = move || async move {
        said.notify_one();
        waits.notified().await;
        "the whole answer"
    };
    let limits = Limits {
        grace: Duration::from_secs(60),
        ..quick()
    };
    let Running { address, stop, done } = run(Router::new().route("/", get(answer)), limits).await;
    let client = tokio::spawn(async move { talk(address, b"GET / HTTP/1.1\r\nHost: a\r\n\r\n").await });
    begun.notified().await;
    stop.send(()).unwrap();
    // The server closes its door before it lets the answer go on.
    while TcpStream::connect(address).await.is_ok() {
        tokio::task::yield_now().await;
    }
    assert!(!done.is_finished());
    go_on.notify_one();
    let said = client.await.unwrap();
    assert!(
        said.starts_with("HTTP/1.1 200") && said.ends_with("the whole answer"),
        "{said}"
    );
    done.await.unwrap();
}

#[tokio::test]
async fn an_answer_without_end_does_not_keep_the_server() {
    let begun = Arc::new(Notify::new());
    let said = Arc::clone(&begun);
    let endless = move || async move {
        said.notify_one();
        std::future::pending::<&str>().await
    };
    let Running { address, stop, done } = run(Router::new().route("/", get(endless)), quick()).await;
    let client = tokio::spawn(async move { talk(address, b"GET / HTTP/1.1\r\nHost: a\r\n\r\n").await });
    begun.notified().await;
    stop.send(()).unwrap();
    done.await.unwrap();
    assert_eq!(client.await.unwrap(), "");
}
