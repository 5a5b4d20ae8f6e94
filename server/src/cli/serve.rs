//! `bescheid serve`: the web server.

use std::net::SocketAddr;
use std::path::PathBuf;
use std::process::ExitCode;
use std::sync::Arc;

use clap::Args;

use super::{Failure, complain, exit, say};
use crate::config::Config;
use crate::drawing::Careful;
use crate::figures::metrics;
use crate::serving;
use crate::session::Sessions;
use crate::talk::model::Model;
use crate::web;
use crate::work::Queue;

/// Arguments of `serve`.
#[derive(Debug, Args)]
pub(super) struct Serve {
    /// Address and port to listen on; port 0 takes a free one.
    #[arg(long, value_name = "ADDRESS:PORT")]
    addr: Option<SocketAddr>,
    /// Folder with the client bundle.
    #[arg(long, value_name = "DIR")]
    site: Option<PathBuf>,
    /// Do not use a language model, whatever is configured.
    #[arg(long)]
    no_llm: bool,
}

impl Serve {
    pub(super) fn run(self, mut config: Config) -> Result<ExitCode, Failure> {
        config.addr = self.addr.unwrap_or(config.addr);
        config.site = self.site.or(config.site);
        if self.no_llm {
            config.llm = "off".to_owned();
        }
        let fail = |error: &dyn std::fmt::Display| Failure::new(exit::FAILED, error.to_string());
        let reader = super::careful()?;
        let runtime = tokio::runtime::Builder::new_multi_thread()
            .enable_all()
            .build()
            .map_err(|error| fail(&error))?;
        runtime.block_on(serve(config, reader))
    }
}

async fn serve(config: Config, reader: Careful) -> Result<ExitCode, Failure> {
    let listener = tokio::net::TcpListener::bind(config.addr)
        .await
        .map_err(|error| Failure::new(exit::USAGE, format!("{}: {error}", config.addr)))?;
    let addr = listener
        .local_addr()
        .map_err(|error| Failure::new(exit::FAILED, error.to_string()))?;
    let sessions = Sessions::new(
        Queue::new(Arc::new(reader), config.queue_limits()),
        config.session_limits(),
    );
    tokio::spawn(sessions.clone().keep_sweeping());
    let figures = Arc::clone(sessions.figures());
    let held = sessions.clone();
    // A model that cannot be had is no reason to stay away: everything but rewording works without.
    let model = Model::load(&config).unwrap_or_else(|error| {
        complain(&error.to_string());
        None
    });
    let router = web::router_with(sessions, &config, model)
        .map_err(|error| Failure::new(exit::FAILED, error.to_string()))?;
    if let Some(addr) = config.metrics.addr {
        let listener = tokio::net::TcpListener::bind(addr)
            .await
            .map_err(|error| Failure::new(exit::USAGE, format!("metrics: {addr}: {error}")))?;
        // It ends with the program; nobody waits for a figure.
        tokio::spawn(axum::serve(listener, metrics::router(figures)).into_future());
    }
    say(&format!("Verstehe deinen Bescheid: http://{addr}/"));
    let ending = async {
        stop().await;
        held.end();
    };
    serving::serve(listener, router, serving::Limits::default(), ending).await;
    Ok(ExitCode::SUCCESS)
}

/// Ends with Ctrl-C or when the system asks the process to stop.
async fn stop() {
    let interrupt = async {
        // Without the handler the default action ends the process, which is right as well.
        let _ = tokio::signal::ctrl_c().await;
    };
    #[cfg(unix)]
    {
        use tokio::signal::unix::{SignalKind, signal};
        match signal(SignalKind::terminate()) {
            Ok(mut terminate) => tokio::select! {
                () = interrupt => (),
                _ = terminate.recv() => (),
            },
            Err(_) => interrupt.await,
        }
    }
    #[cfg(not(unix))]
    interrupt.await;
}
