//! One configuration file, overridden by the environment (`BESCHEID_…`) and by arguments.

use std::net::SocketAddr;
use std::path::PathBuf;
use std::time::Duration;

use figment::Figment;
use figment::providers::{Env, Format, Serialized, Toml};
use serde::{Deserialize, Serialize};

use crate::api::config::{ApiConfig, ApiConfigError};
use crate::brand::BrandConfig;
use crate::desk::config::DeskConfig;
use crate::figures::metrics::MetricsConfig;
use crate::session::SessionLimits;
use crate::work::QueueLimits;

/// Everything that can be configured; `bescheid.example.toml` explains each field.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Config {
    /// Address and port to listen on.
    pub addr: SocketAddr,
    /// Folder with the client bundle that Trunk made; without it the pages work as plain HTML.
    pub site: Option<PathBuf>,
    /// Minutes after which an unused session is wiped.
    pub idle_minutes: u64,
    /// Sessions held at the same time.
    pub max_sessions: usize,
    /// Bytes of one upload, all pages together.
    pub max_upload_bytes: usize,
    /// Pages of one letter, at most 10.
    pub max_pages: usize,
    /// Letters read at the same time.
    pub workers: usize,
    /// Letters that may wait for being read.
    pub max_waiting: usize,
    /// Seconds that an upload may take, also over a slow line.
    pub max_upload_seconds: u64,
    /// Seconds that the reading of one letter may take.
    pub max_seconds: u64,
    /// Who runs the page, for the accessibility statement.
    pub owner: app::still::Owner,
    /// Logo, imprint and privacy text.
    pub brand: BrandConfig,
    /// Which other sites may show the pages in their own.
    pub embed: crate::embed::Embed,
    /// Whether the site is served over https, so that cookies may only travel there.
    pub https: bool,
    /// The language model: `off`, a name of `bescheid models list`, or the address of an OpenAI-compatible server.
    pub llm: String,
    /// The key that such a server wants.
    #[serde(skip_serializing)]
    pub llm_key: Option<String>,
    /// Seconds that a page without scripts waits for the model.
    pub llm_seconds: u64,
    /// The desk for staff.
    pub desk: DeskConfig,
    /// Who may use the public interface, and how much.
    pub api: ApiConfig,
    /// Figures for Prometheus.
    pub metrics: MetricsConfig,
}

impl Default for Config {
    fn default() -> Self {
        Config {
            addr: SocketAddr::from(([127, 0, 0, 1], 3000)),
            site: None,
            idle_minutes: 30,
            max_sessions: 200,
            max_upload_bytes: 40 * 1024 * 1024,
            max_pages: 10,
            workers: 1,
            max_waiting: 16,
            max_upload_seconds: 300,
            max_seconds: 120,
            owner: app::still::Owner::default(),
            brand: BrandConfig::default(),
            embed: crate::embed::Embed::default(),
            https: false,
            llm: "off".to_owned(),
            llm_key: None,
            llm_seconds: 20,
            desk: DeskConfig::default(),
            api: ApiConfig::default(),
            metrics: MetricsConfig::default(),
        }
    }
}

/// A configuration that cannot be used, with what to change.
#[derive(Debug, thiserror::Error)]
pub enum ConfigError {
    /// The file or the environment holds something else than expected.
    #[error("configuration: {0}")]
    Unusable(#[from] Box<figment::Error>),
    /// The section `[api]` cannot be used.
    #[error("configuration: api: {0}")]
    Api(#[from] ApiConfigError),
    /// A number is out of range.
    #[error("configuration: {field} must be between {low} and {high}")]
    OutOfRange {
        /// Name of the field.
        field: &'static str,
        /// Smallest allowed value.
        low: u64,
        /// Largest allowed value.
        high: u64,
    },
}

impl Config {
    /// Reads `file` (it must exist if given), else `bescheid.toml` in the current folder if there is one,
    /// then the environment.
    ///
    /// # Errors
    ///
    /// A message that names the field and where its value came from.
    pub fn load(file: Option<PathBuf>) -> Result<Self, ConfigError> {
        let toml = match file {
            Some(path) => Toml::file_exact(path),
            None => Toml::file("bescheid.toml"),
        };
        let figment = Figment::from(Serialized::defaults(Config::default()))
            .merge(toml)
            .merge(
                Env::prefixed("BESCHEID_")
                    .ignore(&["config", "models", "log"])
                    .split("__"),
            );
        let config: Config = figment.extract().map_err(Box::new)?;
        config.check()?;
        Ok(config)
    }

    fn check(&self) -> Result<(), ConfigError> {
        self.api.check()?;
        let ranges: [(&'static str, u64, u64, u64); 9] = [
            ("idle_minutes", self.idle_minutes, 1, 24 * 60),
            ("max_sessions", self.max_sessions as u64, 1, 100_000),
            ("max_upload_bytes", self.max_upload_bytes as u64, 100_000, 1 << 30),
            ("max_pages", self.max_pages as u64, 1, 10),
            ("workers", self.workers as u64, 1, 64),
            ("max_waiting", self.max_waiting as u64, 0, 1000),
            ("max_upload_seconds", self.max_upload_seconds, 1, 3600),
            ("max_seconds", self.max_seconds, 5, 3600),
            ("llm_seconds", self.llm_seconds, 1, 600),
        ];
        match ranges
            .into_iter()
            .find(|(_, value, low, high)| value < low || value > high)
        {
            Some((field, _, low, high)) => Err(ConfigError::OutOfRange { field, low, high }),
            None => Ok(()),
        }
    }

    /// Limits of the queue.
    pub fn queue_limits(&self) -> QueueLimits {
        QueueLimits {
            workers: self.workers,
            waiting: self.max_waiting,
            pages: self.max_pages,
            time: Duration::from_secs(self.max_seconds),
        }
    }

    /// Limits of the sessions.
    pub fn session_limits(&self) -> SessionLimits {
        SessionLimits {
            count: self.max_sessions,
            idle: Duration::from_secs(self.idle_minutes * 60),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const EXAMPLE: &str = include_str!("../../bescheid.example.toml");

    /// The example with everything that is commented out switched on.
    fn whole() -> String {
        let switched_on = |line: &str| {
            let bare = line.strip_prefix("# ")?;
            let name = bare.split(" = ").next()?;
            let field = bare.contains(" = ")
                && name
                    .bytes()
                    .all(|byte| byte.is_ascii_lowercase() || b"_0123456789".contains(&byte));
            (field || bare.starts_with('[')).then(|| bare.to_owned())
        };
        let lines = EXAMPLE
            .lines()
            .map(|line| switched_on(line).unwrap_or_else(|| line.to_owned()));
        // A token is the one value that the example cannot show.
        let token = format!("token_sha256 = \"{}\"", "ab".repeat(32));
        lines
            .collect::<Vec<_>>()
            .join("\n")
            .replace("token_sha256 = \"…\"", &token)
    }

    fn read(text: &str) -> Result<Config, Box<figment::Error>> {
        let figment = Figment::from(Serialized::defaults(Config::default())).merge(Toml::string(text));
        figment.extract().map_err(Box::new)
    }

    #[test]
    fn the_example_is_taken_as_it_is_and_with_everything_switched_on() {
        let plain = read(EXAMPLE).unwrap();
        plain.check().unwrap();
        assert_eq!(
            format!("{plain:?}"),
            format!("{:?}", Config::default()),
            "it shows what holds without it"
        );
        let config = read(&whole()).unwrap();
        config.check().unwrap();
        assert_eq!(config.api.clients.len(), 1);
        assert!(config.desk.issuer.is_some() && config.metrics.addr.is_some() && config.brand.logo.is_some());
    }

    #[test]
    fn the_example_names_every_field() {
        let defaults = serde_json::to_value(Config::default()).unwrap();
        let whole: toml_like::Table = toml_like::names(&whole());
        for (name, value) in defaults.as_object().unwrap() {
            let table = value.as_object().filter(|table| !table.is_empty());
            let Some(table) = table else {
                assert!(whole.contains(&(String::new(), name.clone())), "{name}");
                continue;
            };
            for field in table.keys() {
                let named = whole.contains(&(name.clone(), field.clone()));
                let is_table = whole.iter().any(|(table, _)| *table == format!("{name}.{field}"));
                assert!(named || is_table, "{name}.{field}");
            }
        }
    }

    /// The names of fields by their tables, as they stand in a file.
    mod toml_like {
        use std::collections::BTreeSet;

        pub(super) type Table = BTreeSet<(String, String)>;

        pub(super) fn names(text: &str) -> Table {
            let mut table = String::new();
            let mut all = BTreeSet::new();
            for line in text.lines().filter(|line| !line.starts_with('#')) {
                if line.starts_with('[') {
                    table = line.trim_matches(['[', ']']).to_owned();
                } else if let Some((name, _)) = line.split_once(" = ") {
                    all.insert((table.clone(), name.to_owned()));
                }
            }
            all
        }
    }
}
