//! One file over HTTP into `NAME.part`, going on where it was cut.

use std::fs::{File, OpenOptions};
use std::io::Write;
use std::path::Path;
use std::time::Duration;

use futures_util::StreamExt;
use reqwest::header::{AUTHORIZATION, CONTENT_RANGE, ETAG, IF_RANGE, RANGE};
use reqwest::{Response, StatusCode};

use super::StoreError;
use super::record::suffixed;

/// What to fetch.
pub(super) struct Wanted<'a> {
    pub(super) url: &'a str,
    /// The name of the environment variable with an access token, and the token.
    pub(super) token: Option<(&'a str, Option<String>)>,
    /// The page with the publisher's terms.
    pub(super) page: &'a str,
    /// Where the bytes go.
    pub(super) part: &'a Path,
    /// Whether a checksum will tell a file that changed between two pieces.
    pub(super) checked: bool,
}

/// How patient a download is.
#[derive(Clone, Copy, Debug)]
pub(super) struct Patience {
    /// Until a connection stands.
    pub(super) connect: Duration,
    /// Without a single byte.
    pub(super) silence: Duration,
    /// Attempts in a row that bring nothing new.
    pub(super) tries: u32,
    /// Between two attempts.
    pub(super) pause: Duration,
}

impl Default for Patience {
    fn default() -> Self {
        Patience {
            connect: Duration::from_secs(15),
            silence: Duration::from_secs(60),
            tries: 4,
            pause: Duration::from_secs(2),
        }
    }
}

/// An attempt's end: worth another one or not.
enum Fault {
    Again(String),
    Final(StoreError),
}

/// Fetches `wanted` into its part file; `tell` hears bytes done and, where known, bytes in all.
///
/// # Errors
/// [`StoreError::Network`] after the last attempt, with what arrived kept; [`StoreError::Refused`],
/// [`StoreError::Terms`], [`StoreError::NoSpace`], [`StoreError::File`] at once.
pub(super) fn download(
    wanted: &Wanted<'_>,
    patience: Patience,
    tell: &mut dyn FnMut(u64, Option<u64>),
) -> Result<(), StoreError> {
    let network = |reason: String| StoreError::Network {
        address: wanted.url.to_owned(),
        reason,
    };
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .map_err(|error| network(error.to_string()))?;
    let http = client(patience).map_err(|error| network(plain(error)))?;
    runtime.block_on(async {
        let mut idle = 0;
        loop {
            let before = length(wanted.part);
            let reason = match attempt(&http, wanted, tell).await {
                Ok(()) => return Ok(()),
                Err(Fault::Final(error)) => return Err(error),
                Err(Fault::Again(reason)) => reason,
            };
            idle = if length(wanted.part) > before { 0 } else { idle + 1 };
            if idle >= patience.tries {
                return Err(network(reason));
            }
            tokio::time::sleep(patience.pause).await;
        }
    })
}

/// A client that trusts what the machine trusts.
pub(crate) fn client(patience: Patience) -> reqwest::Result<reqwest::Client> {
    // Fails only if a provider is there already, which is as good.
    let _ = rustls::crypto::ring::default_provider().install_default();
    reqwest::Client::builder()
        .user_agent(concat!("bescheid/", env!("CARGO_PKG_VERSION")))
        .connect_timeout(patience.connect)
        .read_timeout(patience.silence)
        .build()
}

async fn attempt(
    http: &reqwest::Client,
    wanted: &Wanted<'_>,
    tell: &mut dyn FnMut(u64, Option<u64>),
) -> Result<(), Fault> {
    let tag_path = suffixed(wanted.part, "etag");
    let tag = std::fs::read_to_string(&tag_path).ok();
    // Pieces of two different files must not be joined unnoticed.
    let have = if wanted.checked || tag.is_some() {
        length(wanted.part)
    } else {
        0
    };
    let mut request = http.get(wanted.url);
    if have > 0 {
        request = request.header(RANGE, format!("bytes={have}-"));
        if let Some(tag) = &tag {
            request = request.header(IF_RANGE, tag.as_str());
        }
    }
    if let Some((_, Some(token))) = &wanted.token {
        request = request.header(AUTHORIZATION, format!("Bearer {token}"));
    }
    let response = request.send().await.map_err(|e| Fault::Again(plain(e)))?;
    let start = match response.status() {
        StatusCode::PARTIAL_CONTENT if starts_at(&response) == Some(have) => have,
        StatusCode::OK => 0,
        // Nothing after what is there: complete, or longer than the file. Checked by size and sum.
        StatusCode::RANGE_NOT_SATISFIABLE if have > 0 => return Ok(()),
        StatusCode::PARTIAL_CONTENT => {
            truncate(wanted.part)?;
            return Err(Fault::Again("the server sent another part than asked for".into()));
        }
        status => return Err(refusal(wanted, status)),
    };
    let total = response.content_length().map(|rest| start + rest);
    if let Some(total) = total {
        enough_space(wanted.part, total - start)?;
    }
    let strong = response.headers().get(ETAG).and_then(|tag| tag.to_str().ok());
    match strong.filter(|tag| !tag.starts_with("W/")) {
        Some(tag) => std::fs::write(&tag_path, tag).map_err(|e| file(&tag_path, &e))?,
        None => drop(std::fs::remove_file(&tag_path)),
    }
    if start == 0 {
        truncate(wanted.part)?;
    }
    write(response, wanted, start, total, tell).await
}

async fn write(
    response: Response,
    wanted: &Wanted<'_>,
    start: u64,
    total: Option<u64>,
    tell: &mut dyn FnMut(u64, Option<u64>),
) -> Result<(), Fault> {
    let mut out = OpenOptions::new()
        .append(true)
        .create(true)
        .open(wanted.part)
        .map_err(|e| file(wanted.part, &e))?;
    let mut done = start;
    tell(done, total);
    let mut pieces = response.bytes_stream();
    while let Some(piece) = pieces.next().await {
        let piece = piece.map_err(|e| Fault::Again(plain(e)))?;
        out.write_all(&piece).map_err(|e| file(wanted.part, &e))?;
        done += piece.len() as u64;
        tell(done, total);
    }
    out.sync_all().map_err(|e| file(wanted.part, &e))?;
    if total.is_some_and(|total| done < total) {
        return Err(Fault::Again("the connection was cut".into()));
    }
    Ok(())
}

fn starts_at(response: &Response) -> Option<u64> {
    let range = response.headers().get(CONTENT_RANGE)?.to_str().ok()?;
    let (start, _) = range.strip_prefix("bytes ")?.split_once('-')?;
    start.parse().ok()
}

fn refusal(wanted: &Wanted<'_>, status: StatusCode) -> Fault {
    let address = wanted.url.to_owned();
    if status.is_server_error() || status == StatusCode::TOO_MANY_REQUESTS {
        return Fault::Again(format!("the server answered {}", status.as_u16()));
    }
    let closed = [StatusCode::UNAUTHORIZED, StatusCode::FORBIDDEN];
    Fault::Final(match &wanted.token {
        Some((name, _)) if closed.contains(&status) => StoreError::Terms {
            address,
            status: status.as_u16(),
            page: wanted.page.to_owned(),
            token: (*name).to_owned(),
        },
        _ => StoreError::Refused {
            address,
            status: status.as_u16(),
        },
    })
}

fn enough_space(part: &Path, needed: u64) -> Result<(), Fault> {
    let dir = part.parent().unwrap_or(part);
    // A file system that cannot tell is asked again by writing.
    match fs4::available_space(dir) {
        Ok(free) if free < needed => Err(Fault::Final(StoreError::NoSpace {
            dir: dir.to_path_buf(),
            needed,
            free,
        })),
        _ => Ok(()),
    }
}

fn truncate(part: &Path) -> Result<(), Fault> {
    File::create(part).map(drop).map_err(|error| file(part, &error))
}

fn file(path: &Path, error: &std::io::Error) -> Fault {
    Fault::Final(StoreError::file(path, error))
}

fn length(part: &Path) -> u64 {
    std::fs::metadata(part).map_or(0, |meta| meta.len())
}

/// The innermost cause, without the address (which the caller names).
fn plain(error: reqwest::Error) -> String {
    let error = error.without_url();
    let mut cause: &dyn std::error::Error = &error;
    while let Some(next) = cause.source() {
        cause = next;
    }
    if error.is_timeout() {
        return "no answer in time".into();
    }
    cause.to_string()
}
