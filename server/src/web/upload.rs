//! Taking the pages of a letter: counted while they stream in, held in memory only.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use axum::Json;
use axum::body::{Body, BodyDataStream};
use axum::extract::{FromRequest, Multipart, Request, State};
use axum::http::StatusCode;
use axum::http::header::{self, HeaderValue};
use axum::response::{IntoResponse, Response};
use bytes::Bytes;
use futures_util::StreamExt;
use futures_util::stream::try_unfold;
use tokio::time::timeout;

use super::Web;
use super::outcome::{failed, go, with_cookie};
use super::reader::Reader;
use crate::fault::{Code, Fault};

/// Bytes that the multipart frame may take besides the files.
const FRAME: u64 = 64 * 1024;
/// How long the rest of a refused upload is read and thrown away. A browser shows an answer only after it
/// has sent everything.
const LINGER: Duration = Duration::from_secs(5);
/// The connection broke, or what came was no upload.
const INCOMPLETE: Code = Code("incomplete");

/// Who sends an upload.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Sender {
    /// A form of a page: it sends an empty file for each unused input, and may have other fields.
    Form,
    /// A program: a file that is empty, or none at all, got lost on its way, and another field is a mistake.
    Client,
}

/// Takes an upload and begins to read it.
pub(super) async fn upload(State(web): State<Web>, reader: Reader, request: Request) -> Response {
    let submitted = take(&web, request, Sender::Form).await.and_then(|files| {
        let (id, cookie) = reader.session_or_new(&web)?;
        web.0.sessions.submit(&id, files)?;
        web.0.sessions.figures().language(reader.language);
        Ok(cookie)
    });
    match submitted {
        Ok(cookie) if reader.wants_json => {
            with_cookie((StatusCode::ACCEPTED, Json(())).into_response(), cookie)
        }
        Ok(cookie) => go("/letter", cookie),
        Err(code) => {
            let mut response = failed(&web, &reader, Fault::from(code));
            // What was not read of the request must not be taken for the next one.
            response
                .headers_mut()
                .insert(header::CONNECTION, HeaderValue::from_static("close"));
            response
        }
    }
}

/// The files of an upload, within all limits of bytes, pages, time and uploads at the same time.
///
/// # Errors
///
/// The limit that was passed; what was not read of the request must not be taken for the next one, so the
/// connection has to be closed then.
pub(crate) async fn take(web: &Web, request: Request, sender: Sender) -> Result<Vec<Bytes>, Code> {
    let limits = web.0.limits;
    let taken = match web.0.uploads.try_acquire() {
        Ok(_place) => timeout(
            web.0.upload_time,
            files(request, limits.bytes, limits.pages as usize, sender),
        )
        .await
        .unwrap_or(Err(Code::TIMEOUT)),
        Err(_) => Err(Code::BUSY),
    };
    taken.inspect_err(|code| web.0.sessions.figures().refused(*code))
}

/// The files of the fields named `page`, in their order.
async fn files(request: Request, bytes: u64, pages: usize, sender: Sender) -> Result<Vec<Bytes>, Code> {
    let over = Arc::new(AtomicBool::new(false));
    let broken = || {
        if over.load(Ordering::Relaxed) {
            Code::TOO_LARGE
        } else {
            INCOMPLETE
        }
    };
    let (parts, body) = request.into_parts();
    let request = Request::from_parts(parts, counted(body, bytes + FRAME, Arc::clone(&over)));
    let mut form = Multipart::from_request(request, &())
        .await
        .map_err(|_| INCOMPLETE)?;
    let (mut files, mut count, mut lost) = (Vec::new(), 0, false);
    while let Some(field) = form.next_field().await.map_err(|_| broken())? {
        match (field.name(), sender) {
            (Some("page"), _) => (),
            (_, Sender::Form) => continue,
            (_, Sender::Client) => return Err(Code("bad_request")),
        }
        lost |= field.file_name().is_none();
        let file = field.bytes().await.map_err(|_| broken())?;
        count += usize::from(!file.is_empty());
        lost |= file.is_empty();
        // One too many is enough to know; the rest is read to its end, but not kept.
        if !file.is_empty() && files.len() <= pages {
            files.push(file);
        }
    }
    match count {
        0 => Err(Code::NO_FILE),
        _ if lost && sender == Sender::Client => Err(Code::EMPTY_FILE),
        _ if count > pages => Err(Code::TOO_MANY_PAGES),
        _ => Ok(files),
    }
}

/// The same body, which breaks off after `limit` bytes and sets `over`.
fn counted(body: Body, limit: u64, over: Arc<AtomicBool>) -> Body {
    let stream = try_unfold((body.into_data_stream(), limit), move |(mut stream, left)| {
        let over = Arc::clone(&over);
        async move {
            let Some(chunk) = stream.next().await.transpose()? else {
                return Ok(None);
            };
            match left.checked_sub(chunk.len() as u64) {
                Some(left) => Ok(Some((chunk, (stream, left)))),
                None => {
                    over.store(true, Ordering::Relaxed);
                    throw_away(stream).await;
                    Err(axum::Error::new(std::io::Error::other("more bytes than allowed")))
                }
            }
        }
    });
    Body::from_stream(stream)
}

async fn throw_away(mut stream: BodyDataStream) {
    let all = async { while let Some(Ok(_)) = stream.next().await {} };
    // Either way the answer comes next.
    let _ = timeout(LINGER, all).await;
}
