//! Who asks: a client by its token, or a page of our own origin where no client is set up. And how often.

use std::num::NonZeroU32;
use std::sync::Arc;

use aide::OperationInput;
use axum::extract::{FromRequestParts, Request, State};
use axum::http::header::{self, HeaderMap, HeaderName};
use axum::http::request::Parts;
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use governor::clock::{Clock, DefaultClock};
use governor::{DefaultDirectRateLimiter, Quota, RateLimiter};
use jiff::civil::Date;
use sha2::{Digest as _, Sha256};
use subtle::{Choice, ConditionallySelectable, ConstantTimeEq};

use super::config::{ApiConfig, Client, Digest, Limits};
use super::problem::Problem;
use crate::fault::Code;
use crate::session::Owner;

/// Somebody who was let in.
#[derive(Clone, Debug)]
pub(super) struct Access {
    /// Whose notices these are.
    pub(super) owner: Owner,
    /// How many notices they may hold at the same time.
    pub(super) notices: usize,
}

/// Somebody who may ask, with what is left of their rate.
struct Known {
    digest: Digest,
    expires: Option<Date>,
    rate: DefaultDirectRateLimiter,
    access: Access,
}

/// Everybody who may ask.
pub(super) struct Door {
    clients: Vec<Known>,
    own: Known,
    clock: DefaultClock,
}

impl Known {
    fn new(owner: Owner, limits: &Limits, digest: Digest, expires: Option<Date>) -> Self {
        let number = |limit| NonZeroU32::new(limit).unwrap_or(NonZeroU32::MIN);
        let quota = Quota::per_minute(number(limits.per_minute)).allow_burst(number(limits.burst));
        Known {
            digest,
            expires,
            rate: RateLimiter::direct(quota),
            access: Access {
                owner,
                notices: limits.notices as usize,
            },
        }
    }

    fn client(client: &Client) -> Self {
        let owner = Owner::Client(Arc::from(client.name.as_str()));
        Known::new(owner, &client.limits, client.token_sha256, client.expires)
    }
}

impl Door {
    pub(super) fn new(config: &ApiConfig) -> Self {
        let nobody = Digest([0; 32]);
        Door {
            clients: config.clients.iter().map(Known::client).collect(),
            own: Known::new(Owner::OwnPages, &config.same_origin, nobody, None),
            clock: DefaultClock::default(),
        }
    }

    /// Lets in, or says why not. Only who was let in uses up a rate.
    fn enter(&self, headers: &HeaderMap, today: Date) -> Result<&Access, Problem> {
        let known = match (self.clients.is_empty(), bearer(headers)) {
            (true, _) if is_own(headers) => &self.own,
            (true, _) => return Err(Code("other_origin").into()),
            (false, None) => return Err(Code("no_token").into()),
            (false, Some(token)) => self.client(token).ok_or(Code("token_unknown"))?,
        };
        if known.expires.is_some_and(|last| last < today) {
            return Err(Code("token_expired").into());
        }
        known.rate.check().map_err(|not_until| Problem {
            // Rounded up: who waits that long is let in.
            retry_after: Some(not_until.wait_time_from(self.clock.now()).as_secs() + 1),
            ..Code("too_many_requests").into()
        })?;
        Ok(&known.access)
    }

    /// The client of a token. Every client is compared in full, so time tells neither how much of a token is
    /// right nor whose it is.
    fn client(&self, token: &str) -> Option<&Known> {
        let digest = Sha256::digest(token.as_bytes());
        let mut found = u32::MAX;
        for (index, known) in (0..).zip(&self.clients) {
            let same: Choice = known.digest.0.as_slice().ct_eq(&digest);
            found.conditional_assign(&index, same);
        }
        self.clients.get(usize::try_from(found).ok()?)
    }
}

/// The token of `Authorization: Bearer …` (RFC 6750, section 2.1).
fn bearer(headers: &HeaderMap) -> Option<&str> {
    let (scheme, token) = headers
        .get(header::AUTHORIZATION)?
        .to_str()
        .ok()?
        .split_once(' ')?;
    scheme.eq_ignore_ascii_case("bearer").then(|| token.trim())
}

/// Whether a page of our own sent the request: by `Sec-Fetch-Site`, which pages cannot set, else by `Origin` or
/// `Referer`, for browsers that leave it out where there is no https. Unlike a form, a request that says nothing
/// about itself is not taken for our own.
fn is_own(headers: &HeaderMap) -> bool {
    let text = |name: HeaderName| headers.get(name).and_then(|value| value.to_str().ok());
    if let Some(site) = text(HeaderName::from_static("sec-fetch-site")) {
        return site == "same-origin";
    }
    let from = text(header::ORIGIN).or_else(|| text(header::REFERER));
    let host = from
        .and_then(|from| from.split_once("://"))
        .map(|(_, rest)| rest.split('/').next().unwrap_or_default());
    host.is_some_and(|host| !host.is_empty()) && host == text(header::HOST)
}

/// Lets in who may ask, and tells the handler who it is.
pub(super) async fn guard(State(door): State<Arc<Door>>, mut request: Request, next: Next) -> Response {
    match door.enter(request.headers(), crate::today::in_germany()).cloned() {
        Ok(access) => {
            request.extensions_mut().insert(access);
            next.run(request).await
        }
        Err(problem) => problem.into_response(),
    }
}

impl<S: Sync> FromRequestParts<S> for Access {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Problem> {
        // A route that was put outside of the guard by mistake lets nobody in.
        parts.extensions.get().cloned().ok_or(Code::INTERNAL.into())
    }
}

impl OperationInput for Access {}

#[cfg(test)]
mod tests {
    use axum::http::HeaderValue;
    use jiff::civil::date;

    use super::*;

    const TODAY: Date = date(2026, 3, 10);

    fn headers(pairs: &[(&'static str, &str)]) -> HeaderMap {
        let pair = |(name, value): &(&'static str, &str)| {
            (
                HeaderName::from_static(name),
                HeaderValue::from_str(value).unwrap(),
            )
        };
        pairs.iter().map(pair).collect()
    }

    fn door(clients: &[(&str, &str, Option<Date>)]) -> Door {
        let client = |(name, token, expires): &(&str, &str, Option<Date>)| Client {
            name: (*name).to_owned(),
            token_sha256: Digest(Sha256::digest(token.as_bytes()).into()),
            expires: *expires,
            limits: Limits {
                burst: 2,
                ..Limits::default()
            },
        };
        Door::new(&ApiConfig {
            clients: clients.iter().map(client).collect(),
            ..ApiConfig::default()
        })
    }

    fn ask(door: &Door, pairs: &[(&'static str, &str)]) -> Result<Owner, String> {
        let entered = door.enter(&headers(pairs), TODAY);
        entered
            .map(|access| access.owner.clone())
            .map_err(|problem| problem.code.into_owned())
    }

    #[test]
    fn a_token_finds_its_client_and_no_other() {
        let door = door(&[("a", "one", None), ("b", "two", None)]);
        let client = |name: &str| Ok(Owner::Client(Arc::from(name)));
        assert_eq!(ask(&door, &[("authorization", "Bearer one")]), client("a"));
        assert_eq!(ask(&door, &[("authorization", "bearer two")]), client("b"));
        for (value, code) in [
            ("Bearer on", "token_unknown"),
            ("Bearer onee", "token_unknown"),
            ("Bearer ", "token_unknown"),
            ("Basic one", "no_token"),
            ("one", "no_token"),
        ] {
            assert_eq!(
                ask(&door, &[("authorization", value)]),
                Err(code.to_owned()),
                "{value}"
            );
        }
        let own_page = [("sec-fetch-site", "same-origin")];
        assert_eq!(ask(&door, &own_page), Err("no_token".to_owned()));
    }

    #[test]
    fn a_token_holds_to_the_end_of_its_last_day() {
        let door = door(&[("a", "one", Some(TODAY)), ("b", "two", Some(date(2026, 3, 9)))]);
        assert!(ask(&door, &[("authorization", "Bearer one")]).is_ok());
        assert_eq!(
            ask(&door, &[("authorization", "Bearer two")]),
            Err("token_expired".to_owned())
        );
    }

    #[test]
    fn each_client_has_a_rate_of_its_own() {
        let door = door(&[("a", "one", None), ("b", "two", None)]);
        let ask_as = |token: &str| ask(&door, &[("authorization", &format!("Bearer {token}"))]);
        assert!(ask_as("one").is_ok() && ask_as("one").is_ok());
        assert_eq!(ask_as("one"), Err("too_many_requests".to_owned()));
        assert!(ask_as("two").is_ok());
    }

    #[test]
    fn without_clients_only_our_own_pages_may_ask() {
        let door = door(&[]);
        let host = ("host", "bescheid.example");
        for own in [
            ("sec-fetch-site", "same-origin"),
            ("origin", "https://bescheid.example"),
            ("referer", "https://bescheid.example/letter"),
        ] {
            assert_eq!(ask(&door, &[host, own]), Ok(Owner::OwnPages), "{own:?}");
        }
        for other in [
            ("sec-fetch-site", "same-site"),
            ("sec-fetch-site", "cross-site"),
            ("sec-fetch-site", "none"),
            ("origin", "https://other.example"),
            ("origin", "https://bescheid.example.other.example"),
            ("origin", "null"),
            ("referer", "https://other.example/bescheid.example"),
            ("authorization", "Bearer anything"),
        ] {
            assert_eq!(
                ask(&door, &[host, other]),
                Err("other_origin".to_owned()),
                "{other:?}"
            );
        }
        assert!(ask(&door, &[("origin", "://")]).is_err(), "no host is no origin");
        let lied = [
            host,
            ("sec-fetch-site", "cross-site"),
            ("origin", "https://bescheid.example"),
        ];
        assert!(ask(&door, &lied).is_err());
    }
}
