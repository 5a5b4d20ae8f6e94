//! What went wrong, as `application/problem+json` (RFC 9457) with a stable code.

use std::borrow::Cow;

use axum::Json;
use axum::http::StatusCode;
use axum::http::header::{self, HeaderValue};
use axum::response::{IntoResponse, Response};
use schemars::JsonSchema;
use serde::Serialize;

use crate::fault::{Code, Fault};

/// Media type of a problem.
pub(super) const MEDIA: &str = "application/problem+json";

/// Every code with its status and what it means. Codes are never renamed; new ones may come.
pub(super) const CODES: &[(&str, u16, &str)] = &[
    ("bad_request", 400, "The request does not fit the description."),
    (
        "bad_language",
        400,
        "There is no such language here; /languages lists them.",
    ),
    (
        "incomplete",
        400,
        "The upload broke off, or it is no multipart form.",
    ),
    ("no_token", 401, "A token is needed: Authorization: Bearer …"),
    ("token_unknown", 401, "This token is not known here."),
    ("token_expired", 401, "This token has expired."),
    (
        "other_origin",
        403,
        "No token is set up here, so only pages of this server may ask.",
    ),
    (
        "not_found",
        404,
        "There is no such notice: it never was, it was wiped, or it belongs to somebody else.",
    ),
    ("no_such_address", 404, "There is nothing at this address."),
    ("no_such_page", 404, "The notice has no page of this number."),
    ("no_days", 404, "The notice tells no day that lies ahead."),
    (
        "no_girocode",
        404,
        "The notice tells no complete transfer to make.",
    ),
    ("method", 405, "This address does not take this method."),
    ("timeout", 408, "It took too long."),
    ("not_ready", 409, "The notice is still being read."),
    ("not_a_picture", 409, "A file is neither a picture nor a PDF."),
    ("corrupt", 409, "A file is damaged."),
    ("too_small", 409, "A picture is too small to be read."),
    ("too_many_pixels", 409, "A picture has too many pixels."),
    ("pdf_password", 409, "A PDF is protected by a password."),
    ("pdf_too_many_pages", 409, "A PDF has too many pages."),
    ("pdf_broken", 409, "A PDF is damaged."),
    ("no_text", 409, "No text was found."),
    ("no_text_dark", 409, "The picture is too dark."),
    ("no_text_blurred", 409, "The picture is blurred."),
    ("no_text_far", 409, "The writing on the picture is too small."),
    ("no_text_blank", 409, "The page is blank."),
    ("cancelled", 409, "The reading was stopped."),
    ("too_large", 413, "There are more bytes than allowed."),
    (
        "media_type",
        415,
        "The body has another media type than described.",
    ),
    ("no_pages", 422, "No file came in a field named page."),
    (
        "empty_page",
        422,
        "A field named page is no file, or holds no bytes.",
    ),
    (
        "too_many_pages",
        422,
        "There are more pages than one notice may have.",
    ),
    ("bad_correction", 422, "The day of receipt lies in the future."),
    ("no_question", 422, "The question is empty."),
    (
        "too_many_requests",
        429,
        "The client asks too often; wait as long as Retry-After says.",
    ),
    (
        "too_many_notices",
        429,
        "The client holds as many notices as it may; delete some.",
    ),
    ("internal", 500, "A mistake of ours."),
    (
        "busy",
        503,
        "Too many notices are being read; try again in a minute.",
    ),
];

/// What went wrong. `code` is stable; `title` may be worded anew.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
pub(super) struct Problem {
    /// Where the code is explained, relative to this server.
    #[serde(rename = "type")]
    pub(super) kind: String,
    /// What the code means, in English.
    pub(super) title: Cow<'static, str>,
    /// The HTTP status.
    pub(super) status: u16,
    /// The stable code.
    pub(super) code: Cow<'static, str>,
    /// What is wrong with this very request.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) detail: Option<String>,
    /// The page to blame, from 1.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) page: Option<u16>,
    /// Seconds to wait before trying again.
    #[serde(skip)]
    pub(super) retry_after: Option<u64>,
}

impl Problem {
    /// The problem of a code.
    pub(super) fn new(code: Code) -> Self {
        let row = CODES.iter().find(|(known, ..)| *known == code.0);
        let (status, title) = row.map_or((500, "It went wrong."), |(_, status, title)| (*status, *title));
        Problem {
            kind: format!("/api#{code}"),
            title: title.into(),
            status,
            code: code.0.into(),
            detail: None,
            page: None,
            retry_after: (status == 503).then_some(60),
        }
    }

    /// The same with what is wrong with this request.
    pub(super) fn detail(mut self, detail: impl Into<String>) -> Self {
        self.detail = Some(detail.into());
        self
    }

    /// A notice that could not be read: its state is the problem, whatever the code says elsewhere.
    pub(super) fn unread(fault: Fault) -> Self {
        Problem {
            status: StatusCode::CONFLICT.as_u16(),
            page: fault.page,
            retry_after: None,
            ..Problem::new(fault.code)
        }
    }
}

impl From<Code> for Problem {
    /// A session that is gone is one that was not found: who asks cannot tell the one from the other.
    fn from(code: Code) -> Self {
        Problem::new(if code == Code::EXPIRED { NOT_FOUND } else { code })
    }
}

/// There is no such notice for this client.
pub(super) const NOT_FOUND: Code = Code("not_found");

impl IntoResponse for Problem {
    fn into_response(self) -> Response {
        let status = StatusCode::from_u16(self.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
        let wait = self.retry_after;
        let challenge = match (self.status, &*self.code) {
            (401, "no_token") => Some("Bearer"),
            (401, _) => Some("Bearer error=\"invalid_token\""),
            _ => None,
        };
        let mut response = (status, Json(self)).into_response();
        let headers = response.headers_mut();
        headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(MEDIA));
        if let Some(challenge) = challenge {
            headers.insert(header::WWW_AUTHENTICATE, HeaderValue::from_static(challenge));
        }
        if let Some(seconds) = wait {
            headers.insert(header::RETRY_AFTER, HeaderValue::from(seconds));
        }
        response
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_code_stands_once() {
        let mut codes: Vec<_> = CODES.iter().map(|(code, ..)| code).collect();
        codes.sort_unstable();
        let all = codes.len();
        codes.dedup();
        assert_eq!(codes.len(), all);
        assert!(CODES.iter().all(|(_, status, _)| (400..600).contains(status)));
    }

    #[test]
    fn a_session_that_is_gone_is_not_told_from_another_clients() {
        assert_eq!(Problem::from(Code::EXPIRED), Problem::from(NOT_FOUND));
    }
}
