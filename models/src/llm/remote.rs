//! A model behind an OpenAI-compatible server, such as llama.cpp's own: streamed, with time limits and retries.
//!
//! The server is not trusted: what it writes goes through the same rule as what is written here, and an answer that
//! breaks it fails. Choices and JSON are asked for by `response_format`, which servers may ignore.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use futures_util::StreamExt;
use reqwest::header::{AUTHORIZATION, CONTENT_TYPE};
use reqwest::{Client, Response};
use serde_json::{Map, json};
use tokio::runtime::Runtime;
use tokio::sync::Semaphore;

use super::TalkError;
use super::rule::{Field, Guide, Rule, Value};
use super::talker::{Answer, Ask, End, Message, Piece, Pieces, Session, Speaker, Talker};

/// Where the server is and how patient we are.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Server {
    /// Such as `http://127.0.0.1:8080`; a path of its own ends with `/v1`.
    pub address: String,
    /// The model's name there; servers with a single model take any.
    pub model: String,
    /// The key, where the server wants one. Never shown.
    pub key: Option<String>,
    /// Until a connection stands.
    pub connect: Duration,
    /// Without a single byte.
    pub silence: Duration,
    /// Attempts, as long as nothing was said.
    pub tries: u32,
    /// Between two attempts.
    pub pause: Duration,
    /// Readers served at the same time.
    pub seats: usize,
    /// Questions that may wait besides.
    pub waiting: usize,
}

impl Server {
    /// The server at an address, with the usual patience.
    pub fn at(address: impl Into<String>) -> Self {
        Server {
            address: address.into(),
            model: "default".into(),
            key: None,
            connect: Duration::from_secs(3),
            silence: Duration::from_secs(60),
            tries: 3,
            pause: Duration::from_millis(500),
            seats: 4,
            waiting: 16,
        }
    }

    fn endpoint(&self) -> String {
        let base = self.address.trim_end_matches('/');
        let version = if base.ends_with("/v1") { "" } else { "/v1" };
        format!("{base}{version}/chat/completions")
    }

    fn fault(&self, reason: impl Into<String>) -> TalkError {
        TalkError::Server {
            address: self.address.clone(),
            reason: reason.into(),
        }
    }
}

/// A model on a server.
pub struct Remote {
    inner: Arc<Inner>,
    /// `None` only while being dropped.
    runtime: Option<Runtime>,
}

struct Inner {
    server: Server,
    http: Client,
    seats: Semaphore,
    under_way: AtomicUsize,
}

impl std::fmt::Debug for Remote {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let address = &self.inner.server.address;
        f.debug_struct("Remote")
            .field("address", address)
            .finish_non_exhaustive()
    }
}

impl Remote {
    /// Makes ready; asks nothing yet.
    ///
    /// # Errors
    /// [`TalkError::Server`] if the address is none.
    pub fn new(server: Server) -> Result<Self, TalkError> {
        if reqwest::Url::parse(&server.endpoint()).is_err() {
            return Err(server.fault("this is not an address"));
        }
        // Fails only if a provider is there already, which is as good.
        let _ = rustls::crypto::ring::default_provider().install_default();
        let http = Client::builder()
            .connect_timeout(server.connect)
            .read_timeout(server.silence)
            .build()
            .map_err(|error| server.fault(error.to_string()))?;
        let runtime = tokio::runtime::Builder::new_multi_thread()
            .worker_threads(1)
            .thread_name("model-server")
            .enable_all()
            .build()
            .map_err(|error| server.fault(error.to_string()))?;
        Ok(Remote {
            inner: Arc::new(Inner {
                seats: Semaphore::new(server.seats.max(1)),
                under_way: AtomicUsize::new(0),
                server,
                http,
            }),
            runtime: Some(runtime),
        })
    }
}

impl Drop for Remote {
    fn drop(&mut self) {
        if let Some(runtime) = self.runtime.take() {
            // Waiting here would not be allowed inside a server's own runtime.
            runtime.shutdown_background();
        }
    }
}

/// One question less when it ends, however it ends.
struct UnderWay(Arc<Inner>);

impl Drop for UnderWay {
    fn drop(&mut self) {
        self.0.under_way.fetch_sub(1, Ordering::Relaxed);
    }
}

impl Talker for Remote {
    fn name(&self) -> &str {
        &self.inner.server.model
    }

    fn ask(&self, ask: Ask) -> Result<Answer, TalkError> {
        let guide = Guide::new(&ask.rule)?;
        let server = &self.inner.server;
        let before = self.inner.under_way.fetch_add(1, Ordering::Relaxed);
        let under_way = UnderWay(Arc::clone(&self.inner));
        if before >= server.seats + server.waiting {
            return Err(TalkError::Full { waiting: before });
        }
        let Some(runtime) = &self.runtime else {
            return Err(TalkError::Stopped);
        };
        let (pieces, answer) = Answer::new();
        if before >= server.seats {
            let _ = pieces.send(Piece::Waiting(before - server.seats + 1));
        }
        runtime.spawn(async move {
            let inner = &under_way.0;
            let Ok(_seat) = inner.seats.acquire().await else {
                return;
            };
            let last = tokio::select! {
                // The reader left: the connection is closed, and the server stops.
                () = pieces.closed() => return,
                said = say(inner, &ask, guide, &pieces) => match said {
                    Ok(end) => Piece::End(end),
                    Err(error) => Piece::Failed(error),
                },
            };
            let _ = pieces.send(last);
        });
        Ok(answer)
    }

    fn prepare(&self, _: Session, _: &[Message]) {
        // Servers keep what they read as they see fit.
    }

    fn forget(&self, _: Session) {}
}

async fn say(inner: &Inner, ask: &Ask, guide: Guide, pieces: &Pieces) -> Result<End, TalkError> {
    let body = body(&inner.server, ask).to_string();
    let response = open(inner, &body).await?;
    let whole = matches!(ask.rule, Rule::Choice(_) | Rule::Json(_));
    let mut heard = Heard {
        guide,
        pieces: (!whole).then_some(pieces),
        text: String::new(),
        end: None,
    };
    read(&inner.server, response, &mut heard).await?;
    if whole {
        let text = shaped(&ask.rule, &heard.text)?;
        heard.guide.push(text.as_bytes());
        if !heard.guide.may_end() {
            return Err(TalkError::Rule("the server's answer breaks it".into()));
        }
        let _ = pieces.send(Piece::Text(text));
    } else if !heard.guide.may_end() && heard.end == Some(End::Done) {
        return Err(TalkError::Rule("the server's answer breaks it".into()));
    }
    heard
        .end
        .ok_or_else(|| inner.server.fault("it stopped in the middle"))
}

/// Sends the question until the server begins to answer, or the attempts are used up.
async fn open(inner: &Inner, body: &str) -> Result<Response, TalkError> {
    let server = &inner.server;
    let mut attempt = 1;
    loop {
        let mut request = inner
            .http
            .post(server.endpoint())
            .header(CONTENT_TYPE, "application/json");
        if let Some(key) = &server.key {
            request = request.header(AUTHORIZATION, format!("Bearer {key}"));
        }
        let reason = match request.body(body.to_owned()).send().await {
            Ok(response) if response.status().is_success() => return Ok(response),
            Ok(response) => {
                let status = response.status();
                let reason = format!("it answered {}", status.as_u16());
                if !(status.is_server_error() || status.as_u16() == 429) {
                    return Err(server.fault(reason));
                }
                reason
            }
            Err(error) => plain(&error),
        };
        if attempt >= server.tries.max(1) {
            return Err(server.fault(reason));
        }
        attempt += 1;
        tokio::time::sleep(server.pause).await;
    }
}

/// What came so far.
struct Heard<'a> {
    guide: Guide,
    /// Where text goes at once; `None` if it is kept until it is whole.
    pieces: Option<&'a Pieces>,
    text: String,
    end: Option<End>,
}

impl Heard<'_> {
    /// One line of the stream; `false` at the end.
    fn line(&mut self, line: &str) -> Result<bool, TalkError> {
        let Some(data) = line.strip_prefix("data:").map(str::trim) else {
            return Ok(true);
        };
        if data == "[DONE]" {
            return Ok(false);
        }
        let value: serde_json::Value = serde_json::from_str(data)
            .map_err(|_| TalkError::Rule("the server's words are no JSON".into()))?;
        let choice = &value["choices"][0];
        if let Some(text) = choice["delta"]["content"]
            .as_str()
            .filter(|text| !text.is_empty())
        {
            self.text.push_str(text);
            if let Some(pieces) = self.pieces {
                if !self.guide.allows(text.as_bytes()) {
                    return Err(TalkError::Rule("the server's answer breaks it".into()));
                }
                self.guide.push(text.as_bytes());
                let _ = pieces.send(Piece::Text(text.to_owned()));
            }
        }
        match choice["finish_reason"].as_str() {
            Some("length") => self.end = Some(End::Long),
            Some(_) => self.end = Some(End::Done),
            None => {}
        }
        Ok(true)
    }
}

/// More than any answer has, in bytes of the stream.
const MOST: usize = 4 << 20;

async fn read(server: &Server, response: Response, heard: &mut Heard<'_>) -> Result<(), TalkError> {
    let mut stream = response.bytes_stream();
    let mut open: Vec<u8> = Vec::new();
    let mut total = 0;
    while let Some(bytes) = stream.next().await {
        let bytes = bytes.map_err(|error| server.fault(plain(&error)))?;
        total += bytes.len();
        if total > MOST {
            return Err(server.fault("it does not stop"));
        }
        open.extend_from_slice(&bytes);
        while let Some(at) = open.iter().position(|byte| *byte == b'\n') {
            let line: Vec<u8> = open.drain(..=at).collect();
            let line = String::from_utf8_lossy(&line);
            if !heard.line(line.trim())? {
                return Ok(());
            }
        }
    }
    let rest = String::from_utf8_lossy(&open).into_owned();
    heard.line(rest.trim()).map(|_| ())
}

fn body(server: &Server, ask: &Ask) -> serde_json::Value {
    let role = |message: &Message| match message.speaker {
        Speaker::System => "system",
        Speaker::Reader => "user",
        Speaker::Model => "assistant",
    };
    let messages: Vec<_> = ask
        .messages
        .iter()
        .map(|message| json!({"role": role(message), "content": message.text}))
        .collect();
    let mut body = json!({
        "model": server.model,
        "messages": messages,
        "max_tokens": ask.most,
        "temperature": 0,
        "stream": true,
        // Qwen3 would think aloud first; other servers ignore it.
        "chat_template_kwargs": {"enable_thinking": false},
    });
    let schema = match &ask.rule {
        Rule::Free | Rule::Numbers(_) => None,
        Rule::Choice(lines) => Some(schema(&[(CHOICE, json!({"type": "string", "enum": lines}))])),
        Rule::Json(fields) => {
            let kind = |field: &Field| match &field.value {
                Value::OneOf(texts) => json!({"type": "string", "enum": texts}),
                Value::Text { most, .. } => json!({"type": "string", "maxLength": most}),
            };
            let fields: Vec<_> = fields.iter().map(|f| (f.name.as_str(), kind(f))).collect();
            Some(schema(&fields))
        }
    };
    if let Some(schema) = schema {
        body["response_format"] = json!({"type": "json_schema", "json_schema": {"name": "answer", "strict": true, "schema": schema}});
    }
    body
}

/// The field that a choice comes in.
const CHOICE: &str = "line";

fn schema(fields: &[(&str, serde_json::Value)]) -> serde_json::Value {
    let names: Vec<_> = fields.iter().map(|(name, _)| *name).collect();
    let properties: Map<_, _> = fields.iter().map(|(n, v)| ((*n).to_owned(), v.clone())).collect();
    json!({"type": "object", "properties": properties, "required": names, "additionalProperties": false})
}

/// The answer in our shape: a choice as its line, JSON with our spaces.
fn shaped(rule: &Rule, text: &str) -> Result<String, TalkError> {
    let broken = || TalkError::Rule("the server's answer breaks it".into());
    let text = text.trim();
    let value: Option<serde_json::Value> = serde_json::from_str(text).ok();
    let field = |name: &str| value.as_ref().and_then(|value| value[name].as_str());
    match rule {
        Rule::Choice(_) => Ok(field(CHOICE).unwrap_or(text).to_owned()),
        Rule::Json(fields) => {
            let parts = fields.iter().map(|f| {
                let said = field(&f.name).ok_or_else(broken)?;
                Ok(format!("\"{}\": \"{said}\"", f.name))
            });
            let parts = parts.collect::<Result<Vec<_>, TalkError>>()?;
            Ok(format!("{{{}}}", parts.join(", ")))
        }
        Rule::Free | Rule::Numbers(_) => Ok(text.to_owned()),
    }
}

/// The innermost cause, without the address.
fn plain(error: &reqwest::Error) -> String {
    if error.is_timeout() {
        return "no answer in time".into();
    }
    let mut cause: &dyn std::error::Error = error;
    while let Some(next) = cause.source() {
        cause = next;
    }
    cause.to_string()
}
