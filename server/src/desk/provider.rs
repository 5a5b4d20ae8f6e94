//! Sign-in at the office's identity provider: OpenID Connect Core 1.0, authorization code flow with PKCE
//! (RFC 7636), state and nonce; sign-out by RP-Initiated Logout 1.0.

use std::collections::BTreeMap;
use std::pin::Pin;
use std::sync::Arc;
use std::time::{Duration, Instant};

use openidconnect::core::{
    CoreAuthDisplay, CoreAuthPrompt, CoreAuthenticationFlow, CoreErrorResponseType, CoreGenderClaim,
    CoreJsonWebKey, CoreJweContentEncryptionAlgorithm, CoreJwsSigningAlgorithm, CoreRevocableToken,
    CoreRevocationErrorResponse, CoreTokenIntrospectionResponse, CoreTokenType,
};
use openidconnect::url::Url;
use openidconnect::{
    AccessTokenHash, AdditionalClaims, AsyncHttpClient, AuthorizationCode, Client, ClientId, ClientSecret,
    CsrfToken, EmptyExtraTokenFields, EndpointMaybeSet, EndpointNotSet, EndpointSet, HttpRequest,
    HttpResponse, IdToken, IdTokenFields, IssuerUrl, LogoutRequest, Nonce, OAuth2TokenResponse,
    PkceCodeChallenge, PkceCodeVerifier, PostLogoutRedirectUrl, ProviderMetadataWithLogout, RedirectUrl,
    Scope, StandardErrorResponse, StandardTokenResponse, TokenResponse, UserInfoClaims,
};
use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::config::{DeskConfigError, Settings};

/// Where the provider sends people back to.
pub const CALLBACK: &str = "/desk/callback";
/// Where the provider sends people after sign-out.
pub const HOME: &str = "/desk";

/// How long the provider may take for an answer.
const PATIENCE: Duration = Duration::from_secs(10);
/// How long what the provider says about itself, and its keys, are taken as they were.
const FRESH: Duration = Duration::from_secs(10 * 60);
/// Most bytes of an answer of the provider.
const MOST_BYTES: usize = 1024 * 1024;

/// Claims that are not of the standard; the groups are among them.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(transparent)]
struct Claims(BTreeMap<String, Value>);

impl AdditionalClaims for Claims {}

impl Claims {
    /// The names under a path: a list of texts, or one text.
    fn names(&self, path: &[String]) -> Option<Vec<String>> {
        let (first, rest) = path.split_first()?;
        let value = rest
            .iter()
            .try_fold(self.0.get(first)?, |value, key| value.get(key))?;
        match value {
            Value::String(one) => Some(vec![one.clone()]),
            Value::Array(all) => Some(
                all.iter()
                    .filter_map(|one| one.as_str().map(str::to_owned))
                    .collect(),
            ),
            _ => None,
        }
    }
}

type Fields = IdTokenFields<
    Claims,
    EmptyExtraTokenFields,
    CoreGenderClaim,
    CoreJweContentEncryptionAlgorithm,
    CoreJwsSigningAlgorithm,
>;

type Known = Client<
    Claims,
    CoreAuthDisplay,
    CoreGenderClaim,
    CoreJweContentEncryptionAlgorithm,
    CoreJsonWebKey,
    CoreAuthPrompt,
    StandardErrorResponse<CoreErrorResponseType>,
    StandardTokenResponse<Fields, CoreTokenType>,
    CoreTokenIntrospectionResponse,
    CoreRevocableToken,
    CoreRevocationErrorResponse,
    EndpointSet,
    EndpointNotSet,
    EndpointNotSet,
    EndpointNotSet,
    EndpointMaybeSet,
    EndpointMaybeSet,
>;

/// What the provider says about itself.
struct Metadata {
    client: Known,
    logout: Option<LogoutRequestUrl>,
}

type LogoutRequestUrl = openidconnect::EndSessionUrl;

/// A sign-in under way: what its answer is held against.
pub struct Request {
    /// Comes back with the answer.
    pub(super) state: CsrfToken,
    nonce: Nonce,
    verifier: PkceCodeVerifier,
}

#[cfg(test)]
impl Request {
    pub(super) fn for_test(state: &str) -> Self {
        let (_, verifier) = PkceCodeChallenge::new_random_sha256();
        Request {
            state: CsrfToken::new(state.to_owned()),
            nonce: Nonce::new_random(),
            verifier,
        }
    }
}

/// Who somebody is, by the provider's word.
pub struct Identity {
    /// The account, which never changes.
    pub subject: String,
    /// Name to show.
    pub name: String,
    /// Groups by name.
    pub groups: Vec<String>,
    /// The token itself.
    pub id_token: String,
}

/// A sign-in came to nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum SignInError {
    /// The provider cannot be reached, or does not say what it must.
    #[error("the identity provider cannot be reached, or it is not the one that desk.issuer names")]
    Unreachable,
    /// The answer does not hold: refused, late, forged or used before.
    #[error("the answer of the identity provider does not hold")]
    Invalid,
}

/// A request to the provider failed.
#[derive(Debug, thiserror::Error)]
enum HttpError {
    #[error(transparent)]
    Request(#[from] reqwest::Error),
    #[error(transparent)]
    Answer(#[from] openidconnect::http::Error),
    #[error("the answer is too long")]
    TooLong,
}

/// Carries the requests of the protocol.
struct Http(reqwest::Client);

impl Http {
    async fn send(&self, request: HttpRequest) -> Result<HttpResponse, HttpError> {
        let mut response = self.0.execute(request.try_into()?).await?;
        let mut builder = openidconnect::http::Response::builder().status(response.status());
        if let Some(headers) = builder.headers_mut() {
            *headers = response.headers().clone();
        }
        let mut body = Vec::new();
        while let Some(chunk) = response.chunk().await? {
            if body.len() + chunk.len() > MOST_BYTES {
                return Err(HttpError::TooLong);
            }
            body.extend_from_slice(&chunk);
        }
        Ok(builder.body(body)?)
    }
}

impl<'c> AsyncHttpClient<'c> for Http {
    type Error = HttpError;
    type Future = Pin<Box<dyn Future<Output = Result<HttpResponse, HttpError>> + Send + 'c>>;

    fn call(&'c self, request: HttpRequest) -> Self::Future {
        Box::pin(self.send(request))
    }
}

/// The identity provider. It is asked about itself at the first sign-in, so the server starts without it.
pub struct Provider {
    http: Http,
    issuer: String,
    client_id: ClientId,
    client_secret: Option<ClientSecret>,
    redirect: Url,
    home: Url,
    scopes: Vec<Scope>,
    groups_claim: Vec<String>,
    known: tokio::sync::Mutex<Option<(Instant, Arc<Metadata>)>>,
}

impl Provider {
    /// The provider of these settings.
    ///
    /// # Errors
    ///
    /// [`DeskConfigError::Address`] if the address of this product takes no path,
    /// [`DeskConfigError::Connections`] if the system has no certificates to trust.
    pub fn new(settings: &Settings) -> Result<Self, DeskConfigError> {
        // A second call finds the provider of the first one, which is as good.
        let _ = rustls::crypto::ring::default_provider().install_default();
        let http = reqwest::Client::builder()
            .timeout(PATIENCE)
            // An address that leads elsewhere could lead into the office's own network.
            .redirect(reqwest::redirect::Policy::none())
            .build()
            .map_err(|error| DeskConfigError::Connections(error.to_string()))?;
        let at = |path| {
            settings
                .address
                .join(path)
                .map_err(|_| DeskConfigError::Address("address"))
        };
        Ok(Provider {
            http: Http(http),
            issuer: settings.issuer.clone(),
            client_id: ClientId::new(settings.client_id.clone()),
            client_secret: settings
                .client_secret
                .as_ref()
                .map(|secret| ClientSecret::new(secret.open().to_owned())),
            redirect: at(CALLBACK)?,
            home: at(HOME)?,
            scopes: settings.scopes.iter().cloned().map(Scope::new).collect(),
            groups_claim: settings.groups_claim.clone(),
            known: tokio::sync::Mutex::default(),
        })
    }

    /// What the provider says about itself: asked at most every ten minutes, so that new keys are found.
    async fn metadata(&self) -> Result<Arc<Metadata>, SignInError> {
        let mut known = self.known.lock().await;
        if let Some((_, metadata)) = known.as_ref().filter(|(at, _)| at.elapsed() < FRESH) {
            return Ok(Arc::clone(metadata));
        }
        let issuer = IssuerUrl::new(self.issuer.clone()).map_err(|_| SignInError::Unreachable)?;
        let metadata = ProviderMetadataWithLogout::discover_async(issuer, &self.http)
            .await
            .map_err(|_| SignInError::Unreachable)?;
        let logout = metadata.additional_metadata().end_session_endpoint.clone();
        let client =
            Client::from_provider_metadata(metadata, self.client_id.clone(), self.client_secret.clone())
                .set_redirect_uri(RedirectUrl::from_url(self.redirect.clone()));
        let metadata = Arc::new(Metadata { client, logout });
        *known = Some((Instant::now(), Arc::clone(&metadata)));
        Ok(metadata)
    }

    /// Begins a sign-in: where to send the browser, and what to hold its answer against.
    ///
    /// # Errors
    ///
    /// [`SignInError::Unreachable`] if the provider says nothing about itself.
    pub async fn begin(&self) -> Result<(Url, Request), SignInError> {
        let metadata = self.metadata().await?;
        let (challenge, verifier) = PkceCodeChallenge::new_random_sha256();
        let (url, state, nonce) = metadata
            .client
            .authorize_url(
                CoreAuthenticationFlow::AuthorizationCode,
                CsrfToken::new_random,
                Nonce::new_random,
            )
            .add_scopes(self.scopes.iter().cloned())
            .set_pkce_challenge(challenge)
            .url();
        let request = Request {
            state,
            nonce,
            verifier,
        };
        Ok((url, request))
    }

    /// Ends a sign-in with the code that came back.
    ///
    /// # Errors
    ///
    /// [`SignInError::Invalid`] if the code, the token, its signature, its nonce or its time does not hold.
    pub async fn end(&self, request: Request, code: String) -> Result<Identity, SignInError> {
        let metadata = self.metadata().await?;
        let invalid = |_: &dyn std::fmt::Debug| SignInError::Invalid;
        let client = &metadata.client;
        let answer = client
            .exchange_code(AuthorizationCode::new(code))
            .map_err(|error| invalid(&error))?
            .set_pkce_verifier(request.verifier)
            .request_async(&self.http)
            .await
            .map_err(|error| invalid(&error))?;
        let token = answer.id_token().ok_or(SignInError::Invalid)?;
        let verifier = client.id_token_verifier().set_allowed_algs(SIGNATURES.to_vec());
        let claims = token
            .claims(&verifier, &request.nonce)
            .map_err(|error| invalid(&error))?;
        if let Some(expected) = claims.access_token_hash() {
            let algorithm = token.signing_alg().map_err(|error| invalid(&error))?;
            let key = token.signing_key(&verifier).map_err(|error| invalid(&error))?;
            let hash = AccessTokenHash::from_token(answer.access_token(), algorithm, key)
                .map_err(|error| invalid(&error))?;
            if hash != *expected {
                return Err(SignInError::Invalid);
            }
        }
        let subject = claims.subject().clone();
        let mut name = claims
            .name()
            .and_then(|name| name.get(None))
            .map(|name| name.as_str().to_owned());
        let mut groups = claims.additional_claims().names(&self.groups_claim);
        // Many providers keep the token small and tell groups and name only when asked.
        if (groups.is_none() || name.is_none()) && client.user_info_url().is_some() {
            let asked = client
                .user_info(answer.access_token().clone(), Some(subject.clone()))
                .map_err(|error| invalid(&error))?;
            let told: UserInfoClaims<Claims, CoreGenderClaim> = asked
                .request_async(&self.http)
                .await
                .map_err(|error| invalid(&error))?;
            let told_name = told.name().and_then(|name| name.get(None));
            name = name.or_else(|| told_name.map(|name| name.as_str().to_owned()));
            groups = groups.or_else(|| told.additional_claims().names(&self.groups_claim));
        }
        Ok(Identity {
            name: name.unwrap_or_else(|| subject.to_string()),
            subject: subject.to_string(),
            groups: groups.unwrap_or_default(),
            id_token: token.to_string(),
        })
    }

    /// Where the browser signs out at the provider too; `None` if the provider has no such place.
    pub async fn sign_out(&self, id_token: &str) -> Option<Url> {
        let metadata = self.metadata().await.ok()?;
        let mut request = LogoutRequest::from(metadata.logout.clone()?)
            .set_client_id(self.client_id.clone())
            .set_post_logout_redirect_uri(PostLogoutRedirectUrl::from_url(self.home.clone()));
        if let Ok(token) = id_token.parse::<Token>() {
            request = request.set_id_token_hint(&token);
        }
        Some(request.http_get_url())
    }
}

type Token = IdToken<Claims, CoreGenderClaim, CoreJweContentEncryptionAlgorithm, CoreJwsSigningAlgorithm>;

/// Signatures that are made with a key of the provider alone: never none, and never one with a shared secret.
const SIGNATURES: [CoreJwsSigningAlgorithm; 9] = [
    CoreJwsSigningAlgorithm::RsaSsaPkcs1V15Sha256,
    CoreJwsSigningAlgorithm::RsaSsaPkcs1V15Sha384,
    CoreJwsSigningAlgorithm::RsaSsaPkcs1V15Sha512,
    CoreJwsSigningAlgorithm::RsaSsaPssSha256,
    CoreJwsSigningAlgorithm::RsaSsaPssSha384,
    CoreJwsSigningAlgorithm::RsaSsaPssSha512,
    CoreJwsSigningAlgorithm::EcdsaP256Sha256,
    CoreJwsSigningAlgorithm::EcdsaP384Sha384,
    CoreJwsSigningAlgorithm::EdDsa,
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn groups_are_found_where_the_path_leads() {
        let claims: Claims =
            serde_json::from_str(r#"{"groups":["a","b"],"one":"c","realm_access":{"roles":["d"]},"n":1}"#)
                .unwrap();
        let names = |path: &str| claims.names(&path.split('.').map(str::to_owned).collect::<Vec<_>>());
        assert_eq!(names("groups"), Some(vec!["a".to_owned(), "b".to_owned()]));
        assert_eq!(names("one"), Some(vec!["c".to_owned()]));
        assert_eq!(names("realm_access.roles"), Some(vec!["d".to_owned()]));
        assert_eq!(names("realm_access.none"), None);
        assert_eq!(names("n"), None);
    }
}
