//! What holds for every answer: security headers, and no form that another site sends.

use axum::extract::{Request, State};
use axum::http::header::{self, HeaderMap, HeaderName, HeaderValue};
use axum::http::{Method, StatusCode};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};

/// How the site is served.
#[derive(Clone, Copy)]
pub(super) struct Guard {
    /// Whether it is served over https.
    pub(super) https: bool,
}

/// Headers of every answer. A page adds its nonce to the policy; everything else needs no script at all.
const HEADERS: [(HeaderName, &str); 6] = [
    (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
    (header::X_FRAME_OPTIONS, "DENY"),
    // Not `no-referrer`: with that, browsers send forms of our own pages with `Origin: null`.
    (header::REFERRER_POLICY, "same-origin"),
    (
        HeaderName::from_static("cross-origin-opener-policy"),
        "same-origin",
    ),
    (
        HeaderName::from_static("cross-origin-resource-policy"),
        "same-origin",
    ),
    (
        HeaderName::from_static("permissions-policy"),
        "camera=(), microphone=(), geolocation=(), payment=(), usb=()",
    ),
];

/// Policy of what is no page.
const NO_PAGE: &str = "default-src 'none'; frame-ancestors 'none'";

/// Policy of a page whose own inline script carries `nonce`.
pub(super) fn page_policy(nonce: &str) -> String {
    format!(
        "default-src 'none'; script-src 'self' 'wasm-unsafe-eval' 'nonce-{nonce}'; style-src 'self'; \
         img-src 'self' blob: data:; font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; \
         frame-ancestors 'none'"
    )
}

/// Refuses what another site sends, and sets the headers.
pub(super) async fn guard(State(guard): State<Guard>, request: Request, next: Next) -> Response {
    let safe = matches!(*request.method(), Method::GET | Method::HEAD | Method::OPTIONS);
    let mut response = if safe || is_own(request.headers()) {
        next.run(request).await
    } else {
        StatusCode::FORBIDDEN.into_response()
    };
    protect(&mut response, guard.https);
    response
}

/// Sets the headers of every answer.
pub(crate) fn protect(response: &mut Response, https: bool) {
    let headers = response.headers_mut();
    for (name, value) in HEADERS {
        headers.insert(name, HeaderValue::from_static(value));
    }
    if https {
        let value = HeaderValue::from_static("max-age=63072000; includeSubDomains");
        headers.insert(header::STRICT_TRANSPORT_SECURITY, value);
    }
    headers
        .entry(header::CONTENT_SECURITY_POLICY)
        .or_insert(HeaderValue::from_static(NO_PAGE));
    headers
        .entry(header::CACHE_CONTROL)
        .or_insert(HeaderValue::from_static("no-store"));
}

/// Whether a request that changes something comes from a page of our own, by the headers that browsers set
/// and pages cannot (Fetch standard, `Origin` and `Sec-Fetch-Site`). A program that is no browser sends
/// neither, and has no cookie of a reader either.
fn is_own(headers: &HeaderMap) -> bool {
    let text = |name: HeaderName| headers.get(name).and_then(|value| value.to_str().ok());
    if let Some(site) = text(HeaderName::from_static("sec-fetch-site")) {
        return matches!(site, "same-origin" | "none");
    }
    match text(header::ORIGIN) {
        None => true,
        Some(origin) => {
            let host = origin.split_once("://").map(|(_, host)| host);
            host.is_some() && host == text(header::HOST)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn headers(pairs: &[(&'static str, &'static str)]) -> HeaderMap {
        let pair = |(name, value): &(&'static str, &'static str)| {
            (HeaderName::from_static(name), HeaderValue::from_static(value))
        };
        pairs.iter().map(pair).collect()
    }

    #[test]
    fn only_forms_of_our_own_pages_are_taken() {
        let own = ("host", "bescheid.example");
        assert!(is_own(&headers(&[own, ("origin", "https://bescheid.example")])));
        assert!(is_own(&headers(&[own, ("sec-fetch-site", "same-origin")])));
        assert!(is_own(&headers(&[own])));
        assert!(!is_own(&headers(&[own, ("origin", "https://other.example")])));
        assert!(!is_own(&headers(&[own, ("origin", "null")])));
        assert!(!is_own(&headers(&[own, ("sec-fetch-site", "cross-site")])));
        assert!(!is_own(&headers(&[own, ("sec-fetch-site", "same-site")])));
    }
}
