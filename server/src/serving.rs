//! Connections: how long a request may take to say what it wants, how long that may be, and how the server ends.

use std::pin::pin;
use std::time::Duration;

use axum::Router;
use hyper_util::rt::{TokioExecutor, TokioIo, TokioTimer};
use hyper_util::server::conn::auto::Builder;
use hyper_util::service::TowerToHyperService;
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::watch;
use tokio::task::JoinSet;
use tokio::time::{sleep, timeout};

/// Limits of a connection.
#[derive(Clone, Copy, Debug)]
pub struct Limits {
    /// How long a client may take for the head of a request, or for the next one.
    pub head_time: Duration,
    /// Most bytes of the head of a request; one that is longer is answered by 431.
    pub head_bytes: usize,
    /// How long answers that have begun may take once the server is to end.
    pub grace: Duration,
}

impl Default for Limits {
    fn default() -> Self {
        Limits {
            head_time: Duration::from_secs(30),
            head_bytes: 32 * 1024,
            grace: Duration::from_secs(60),
        }
    }
}

/// How long to wait before the next connection where the system gives none, say for want of file handles.
const BREATH: Duration = Duration::from_millis(100);

/// Serves until `stop`; then takes no more connections, and lets answers that have begun come to their end.
pub async fn serve(listener: TcpListener, router: Router, limits: Limits, stop: impl Future<Output = ()>) {
    let (ending, ends) = watch::channel(false);
    let mut connections = JoinSet::new();
    let mut stop = pin!(stop);
    loop {
        let accepted = tokio::select! {
            accepted = listener.accept() => accepted,
            () = &mut stop => break,
        };
        // Those that are over need not be remembered.
        while connections.try_join_next().is_some() {}
        match accepted {
            Ok((stream, _)) => {
                connections.spawn(connection(stream, router.clone(), limits, ends.clone()));
            }
            Err(_) => sleep(BREATH).await,
        }
    }
    drop(listener);
    ending.send_replace(true);
    let all = async { while connections.join_next().await.is_some() {} };
    // What takes longer is cut off.
    let _ = timeout(limits.grace, all).await;
}

async fn connection(stream: TcpStream, router: Router, limits: Limits, mut ends: watch::Receiver<bool>) {
    let mut builder = Builder::new(TokioExecutor::new());
    builder
        .http1()
        .timer(TokioTimer::new())
        .header_read_timeout(limits.head_time)
        .max_buf_size(limits.head_bytes);
    let service = TowerToHyperService::new(router);
    let mut served = pin!(builder.serve_connection(TokioIo::new(stream), service));
    let over = tokio::select! {
        // A client that went away, or sent what is no request, has been told what there is to tell.
        _ = served.as_mut() => true,
        _ = ends.wait_for(|ends| *ends) => false,
    };
    if !over {
        served.as_mut().graceful_shutdown();
        let _ = served.await;
    }
}
