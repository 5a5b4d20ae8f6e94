//! What the operator sets for the desk, checked when the server starts.

use std::collections::BTreeSet;
use std::fmt;
use std::path::PathBuf;
use std::time::Duration;

use openidconnect::url::{Host, Url};
use serde::{Deserialize, Serialize};

/// The table `[desk]` of the configuration. Without `issuer` the desk is off.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct DeskConfig {
    /// Address of the identity provider, exactly as it names itself.
    pub issuer: Option<String>,
    /// Address under which people reach this product, such as `https://bescheid.example.de`. It is not taken
    /// from the request, whose host anybody can choose.
    pub address: Option<String>,
    /// Name under which the provider knows this product.
    pub client_id: Option<String>,
    /// Secret that the provider shares with it; without one it is a public client that relies on PKCE.
    pub client_secret: Option<Secret>,
    /// File that holds the secret, instead of the field above.
    pub client_secret_file: Option<PathBuf>,
    /// Scopes asked for besides `openid`.
    pub scopes: Vec<String>,
    /// Claim that holds the groups of a person; dots lead into objects, such as `realm_access.roles`.
    pub groups_claim: String,
    /// Which groups may do what.
    pub roles: Roles,
    /// Minutes after which staff who do nothing are signed out.
    pub idle_minutes: u64,
    /// Seconds for which a code is good.
    pub code_seconds: u64,
    /// Minutes after which a shared letter is shared no more.
    pub share_minutes: u64,
}

impl Default for DeskConfig {
    fn default() -> Self {
        DeskConfig {
            issuer: None,
            address: None,
            client_id: None,
            client_secret: None,
            client_secret_file: None,
            scopes: vec!["profile".to_owned()],
            groups_claim: "groups".to_owned(),
            roles: Roles::default(),
            idle_minutes: 20,
            code_seconds: 600,
            share_minutes: 60,
        }
    }
}

/// Names of groups by what they may do.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Roles {
    /// May see letters: by code, or uploaded for a caller.
    pub agent: BTreeSet<String>,
    /// May search what notices mean, and see no letter.
    pub knowledge: BTreeSet<String>,
}

/// What somebody may do at the desk; each role may do what the ones before it may.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Role {
    /// Search what notices mean.
    Knowledge,
    /// See the letters of callers.
    Agent,
}

impl Roles {
    /// The strongest role of somebody in these groups.
    ///
    /// ```
    /// use server::desk::config::{Role, Roles};
    /// let roles = Roles { agent: ["telefon".to_owned()].into(), knowledge: ["lernende".to_owned()].into() };
    /// assert_eq!(roles.of(["telefon", "lernende"]), Some(Role::Agent));
    /// assert_eq!(roles.of(["lernende"]), Some(Role::Knowledge));
    /// assert_eq!(roles.of(["Telefon"]), None);
    /// ```
    pub fn of<'a>(&self, groups: impl IntoIterator<Item = &'a str>) -> Option<Role> {
        let role = |group: &str| {
            let table = [(&self.agent, Role::Agent), (&self.knowledge, Role::Knowledge)];
            table
                .into_iter()
                .find_map(|(names, role)| names.contains(group).then_some(role))
        };
        groups.into_iter().filter_map(role).max()
    }
}

/// A secret, which no message shows.
#[derive(Clone, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Secret(String);

impl Secret {
    /// The secret itself.
    pub fn open(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Secret(…)")
    }
}

/// The desk cannot be switched on as it is configured.
#[derive(Debug, thiserror::Error)]
pub enum DeskConfigError {
    /// A field is missing.
    #[error("configuration: desk.{0} is missing; it is needed where desk.issuer is set")]
    Missing(&'static str),
    /// An address is no usable address.
    #[error(
        "configuration: desk.{0} must be an address that begins with https:// (http:// only on this machine)"
    )]
    Address(&'static str),
    /// A number is out of range.
    #[error("configuration: desk.{0} must be between {1} and {2}")]
    OutOfRange(&'static str, u64, u64),
    /// The file with the secret cannot be read.
    #[error("configuration: desk.client_secret_file: {0}: {1}")]
    SecretFile(String, std::io::Error),
    /// The system lacks what secure connections need.
    #[error("the desk cannot open connections: {0}")]
    Connections(String),
}

/// A checked configuration.
#[derive(Clone, Debug)]
pub struct Settings {
    /// The identity provider.
    pub issuer: String,
    /// Address of this product, without a path.
    pub address: Url,
    /// Name of this product at the provider.
    pub client_id: String,
    /// Secret of this product.
    pub client_secret: Option<Secret>,
    /// Scopes besides `openid`.
    pub scopes: Vec<String>,
    /// Path to the groups.
    pub groups_claim: Vec<String>,
    /// Which groups may do what.
    pub roles: Roles,
    /// How long staff may do nothing.
    pub idle: Duration,
    /// How long a code is good.
    pub code: Duration,
    /// How long a letter is shared at most.
    pub share: Duration,
}

impl DeskConfig {
    /// Checks the fields; `None` if the desk is off.
    ///
    /// # Errors
    ///
    /// The first field that is wrong.
    pub fn settings(&self) -> Result<Option<Settings>, DeskConfigError> {
        let Some(issuer) = self.issuer.clone().filter(|issuer| !issuer.is_empty()) else {
            return Ok(None);
        };
        safe(&issuer).ok_or(DeskConfigError::Address("issuer"))?;
        let address = self
            .address
            .as_deref()
            .ok_or(DeskConfigError::Missing("address"))?;
        let address = safe(address).ok_or(DeskConfigError::Address("address"))?;
        let client_id = self
            .client_id
            .clone()
            .ok_or(DeskConfigError::Missing("client_id"))?;
        if self.roles.agent.is_empty() && self.roles.knowledge.is_empty() {
            return Err(DeskConfigError::Missing("roles"));
        }
        let ranges = [
            ("idle_minutes", self.idle_minutes, 1, 8 * 60),
            ("code_seconds", self.code_seconds, 1, 600),
            ("share_minutes", self.share_minutes, 1, 8 * 60),
        ];
        for (field, value, low, high) in ranges {
            if value < low || value > high {
                return Err(DeskConfigError::OutOfRange(field, low, high));
            }
        }
        Ok(Some(Settings {
            issuer,
            address,
            client_id,
            client_secret: self.secret()?,
            scopes: self.scopes.clone(),
            groups_claim: self.groups_claim.split('.').map(str::to_owned).collect(),
            roles: self.roles.clone(),
            idle: Duration::from_secs(self.idle_minutes * 60),
            code: Duration::from_secs(self.code_seconds),
            share: Duration::from_secs(self.share_minutes * 60),
        }))
    }

    fn secret(&self) -> Result<Option<Secret>, DeskConfigError> {
        match &self.client_secret_file {
            None => Ok(self.client_secret.clone()),
            Some(path) => {
                let text = std::fs::read_to_string(path)
                    .map_err(|error| DeskConfigError::SecretFile(path.display().to_string(), error))?;
                Ok(Some(Secret(text.trim().to_owned())))
            }
        }
    }
}

/// An address whose connections nobody in between can read.
fn safe(text: &str) -> Option<Url> {
    let url = Url::parse(text).ok()?;
    let here = match url.host()? {
        Host::Domain(name) => name == "localhost",
        Host::Ipv4(address) => address.is_loopback(),
        Host::Ipv6(address) => address.is_loopback(),
    };
    (url.scheme() == "https" || (url.scheme() == "http" && here)).then_some(url)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn on() -> DeskConfig {
        DeskConfig {
            issuer: Some("https://id.example.de/realms/stadt".to_owned()),
            address: Some("https://bescheid.example.de".to_owned()),
            client_id: Some("bescheid".to_owned()),
            roles: Roles {
                agent: ["telefon".to_owned()].into(),
                ..Roles::default()
            },
            ..DeskConfig::default()
        }
    }

    #[test]
    fn without_an_issuer_it_is_off_whatever_else_is_set() {
        assert!(DeskConfig::default().settings().unwrap().is_none());
        let off = DeskConfig { issuer: None, ..on() };
        assert!(off.settings().unwrap().is_none());
        assert!(on().settings().unwrap().is_some());
    }

    #[test]
    fn what_is_missing_or_unsafe_is_named() {
        let cases = [
            (
                DeskConfig {
                    address: None,
                    ..on()
                },
                "desk.address is missing",
            ),
            (
                DeskConfig {
                    client_id: None,
                    ..on()
                },
                "desk.client_id is missing",
            ),
            (
                DeskConfig {
                    roles: Roles::default(),
                    ..on()
                },
                "desk.roles is missing",
            ),
            (
                DeskConfig {
                    issuer: Some("http://id.example.de".to_owned()),
                    ..on()
                },
                "desk.issuer must be",
            ),
            (
                DeskConfig {
                    address: Some("bescheid".to_owned()),
                    ..on()
                },
                "desk.address must be",
            ),
            (
                DeskConfig {
                    code_seconds: 601,
                    ..on()
                },
                "desk.code_seconds must be between 1 and 600",
            ),
            (
                DeskConfig {
                    client_secret_file: Some("/nowhere".into()),
                    ..on()
                },
                "client_secret_file: /nowhere",
            ),
        ];
        for (config, expected) in cases {
            let error = config.settings().unwrap_err().to_string();
            assert!(error.contains(expected), "{error}");
        }
    }

    #[test]
    fn a_secret_is_not_told() {
        let config = DeskConfig {
            client_secret: Some(Secret("geheim".to_owned())),
            ..on()
        };
        assert!(!format!("{config:?}{:?}", config.settings()).contains("geheim"));
    }
}
