//! Who may use the public interface, and how much.

use std::fmt;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

/// The section `[api]` of the configuration.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct ApiConfig {
    /// What all pages of our own origin share while no client is set up.
    pub same_origin: Limits,
    /// Who may ask with a token. With one or more, nobody may ask without.
    pub clients: Vec<Client>,
}

/// How much a client may ask for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Limits {
    /// Requests a minute in the long run, 1 to 100 000.
    pub per_minute: u32,
    /// Requests at once after a pause, 1 to 100 000.
    pub burst: u32,
    /// Notices held at the same time, 1 to 100 000.
    pub notices: u32,
}

impl Default for Limits {
    fn default() -> Self {
        Limits {
            per_minute: 120,
            burst: 60,
            notices: 50,
        }
    }
}

/// A program that may ask.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Client {
    /// Its name, for people; never shown outside.
    pub name: String,
    /// SHA-256 of its token. The token itself is not kept here.
    pub token_sha256: Digest,
    /// The last day on which the token is taken.
    #[serde(default)]
    pub expires: Option<Date>,
    /// How much it may ask for.
    #[serde(default)]
    pub limits: Limits,
}

/// A SHA-256 value, 64 hexadecimal digits in the configuration.
#[derive(Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Digest(pub(super) [u8; 32]);

impl fmt::Debug for Digest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Digest(…)")
    }
}

impl TryFrom<String> for Digest {
    type Error = &'static str;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        const WANTED: &str = "a SHA-256 value is 64 hexadecimal digits; make it with: \
                              printf %s \"$TOKEN\" | sha256sum";
        let text = text.trim();
        if text.len() != 64 || !text.bytes().all(|byte| byte.is_ascii_hexdigit()) {
            return Err(WANTED);
        }
        let mut bytes = [0; 32];
        for (byte, at) in bytes.iter_mut().zip((0..64).step_by(2)) {
            *byte = u8::from_str_radix(&text[at..at + 2], 16).map_err(|_| WANTED)?;
        }
        Ok(Digest(bytes))
    }
}

impl From<Digest> for String {
    fn from(digest: Digest) -> Self {
        digest.0.iter().map(|byte| format!("{byte:02x}")).collect()
    }
}

/// The section cannot be used, with what to change.
#[derive(Debug, PartialEq, Eq, thiserror::Error)]
pub enum ApiConfigError {
    /// Two clients have one name.
    #[error("two clients are named `{0}`; each needs a name of its own")]
    NameTwice(String),
    /// Two clients have one token.
    #[error("the clients `{0}` and `{1}` have the same token; each needs its own")]
    TokenTwice(String, String),
    /// The value of an empty token.
    #[error("`{0}` has the SHA-256 value of an empty token; make one with: openssl rand -hex 32")]
    EmptyToken(String),
    /// A limit is out of range.
    #[error("the limits of `{0}` must be between 1 and 100000")]
    OutOfRange(String),
}

/// SHA-256 of nothing.
const EMPTY: [u8; 32] = [
    0xe3, 0xb0, 0xc4, 0x42, 0x98, 0xfc, 0x1c, 0x14, 0x9a, 0xfb, 0xf4, 0xc8, 0x99, 0x6f, 0xb9, 0x24, 0x27,
    0xae, 0x41, 0xe4, 0x64, 0x9b, 0x93, 0x4c, 0xa4, 0x95, 0x99, 0x1b, 0x78, 0x52, 0xb8, 0x55,
];

impl ApiConfig {
    /// Whether the section can be used.
    ///
    /// # Errors
    ///
    /// The first fault, naming the client.
    pub fn check(&self) -> Result<(), ApiConfigError> {
        let limits = |name: &str, limits: &Limits| {
            let all = [limits.per_minute, limits.burst, limits.notices];
            if all.iter().all(|limit| (1..=100_000).contains(limit)) {
                Ok(())
            } else {
                Err(ApiConfigError::OutOfRange(name.to_owned()))
            }
        };
        limits("same_origin", &self.same_origin)?;
        for (index, client) in self.clients.iter().enumerate() {
            limits(&client.name, &client.limits)?;
            if client.token_sha256.0 == EMPTY {
                return Err(ApiConfigError::EmptyToken(client.name.clone()));
            }
            for other in &self.clients[..index] {
                if other.name == client.name {
                    return Err(ApiConfigError::NameTwice(client.name.clone()));
                }
                if other.token_sha256 == client.token_sha256 {
                    let names = (other.name.clone(), client.name.clone());
                    return Err(ApiConfigError::TokenTwice(names.0, names.1));
                }
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Result<ApiConfig, String> {
        use figment::Figment;
        use figment::providers::{Format, Toml};
        Figment::from(Toml::string(text))
            .extract()
            .map_err(|error| error.to_string())
    }

    fn client(name: &str, digit: char) -> String {
        let value = digit.to_string().repeat(64);
        format!("[[clients]]\nname = \"{name}\"\ntoken_sha256 = \"{value}\"\n")
    }

    #[test]
    fn a_client_has_a_name_a_token_and_limits() {
        let text = client("portal", 'a') + "expires = \"2027-12-31\"\nlimits = { per_minute = 5 }\n";
        let config = read(&text).unwrap();
        assert_eq!(config.check(), Ok(()));
        let limits = config.clients[0].limits;
        assert_eq!((limits.per_minute, limits.burst), (5, Limits::default().burst));
    }

    #[test]
    fn what_cannot_be_used_is_named() {
        let twice = read(&(client("a", '1') + &client("a", '2'))).unwrap();
        assert_eq!(twice.check(), Err(ApiConfigError::NameTwice("a".to_owned())));
        let same = read(&(client("a", '1') + &client("b", '1'))).unwrap();
        assert!(matches!(same.check(), Err(ApiConfigError::TokenTwice(..))));
        let none = read(&(client("a", '1') + "limits = { burst = 0 }\n")).unwrap();
        assert_eq!(none.check(), Err(ApiConfigError::OutOfRange("a".to_owned())));
        let empty = "[[clients]]\nname = \"a\"\ntoken_sha256 = \
                     \"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855\"\n";
        assert_eq!(
            read(empty).unwrap().check(),
            Err(ApiConfigError::EmptyToken("a".to_owned()))
        );
        let token = read("[[clients]]\nname = \"a\"\ntoken_sha256 = \"my secret\"\n").unwrap_err();
        assert!(token.contains("64 hexadecimal digits"), "{token}");
    }
}
