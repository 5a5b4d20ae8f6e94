//! Which model to use: none, one of the store, or one behind a server.

use std::path::PathBuf;

use models::llm::{Limits, Local, Remote, Server, Talker};
use models::store::{Kind, Store, StoreError};

use super::report::Report;
use super::room::{NoRoom, free, room};

/// Where the language model is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Source {
    /// Nowhere.
    Off,
    /// In the store of models, by name.
    Stored(String),
    /// Behind an OpenAI-compatible server, with the model's name there.
    Server {
        /// The server's address.
        address: String,
        /// The model's name there, where it was given.
        model: Option<String>,
    },
}

impl Source {
    /// Reads the field `llm` of the configuration.
    ///
    /// ```
    /// use server::talk::model::Source;
    /// assert_eq!(Source::parse("off"), Source::Off);
    /// assert_eq!(Source::parse("qwen3-8b"), Source::Stored("qwen3-8b".to_owned()));
    /// let server = Source::Server { address: "http://10.0.0.7:8080".to_owned(), model: Some("big".to_owned()) };
    /// assert_eq!(Source::parse("http://10.0.0.7:8080#big"), server);
    /// ```
    pub fn parse(text: &str) -> Self {
        let text = text.trim();
        match text {
            "" | "off" | "none" | "false" => Source::Off,
            _ if text.starts_with("http://") || text.starts_with("https://") => {
                let (address, model) = match text.split_once('#') {
                    Some((address, model)) => (address, Some(model.to_owned())),
                    None => (text, None),
                };
                Source::Server {
                    address: address.to_owned(),
                    model: model.filter(|model| !model.is_empty()),
                }
            }
            _ => Source::Stored(text.to_owned()),
        }
    }
}

/// A model that was found and not loaded yet.
#[derive(Clone, Debug)]
pub struct Found {
    /// The name in reports.
    pub name: String,
    /// What people may be told that it is.
    pub title: String,
    /// The sum of the file, for a model of the store.
    pub sha256: Option<String>,
    /// Where its report lies.
    pub folder: PathBuf,
    place: Place,
}

#[derive(Clone, Debug)]
enum Place {
    File { path: PathBuf, bytes: u64 },
    Server(Server),
}

/// A model that cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum BadModel {
    /// It is not in the store.
    #[error("{0}")]
    Store(#[from] StoreError),
    /// It is there and does not write.
    #[error("'{0}' is no language model; name another in `llm`")]
    NotATalker(String),
    /// It is too large for this machine.
    #[error(transparent)]
    NoRoom(#[from] NoRoom),
    /// It cannot be loaded or reached.
    #[error(transparent)]
    Talk(#[from] models::llm::TalkError),
}

/// Finds a model; `None` where none is wanted.
///
/// # Errors
///
/// [`BadModel::Store`] for a model that is not here, [`BadModel::NotATalker`].
pub fn find(source: &Source, key: Option<&str>) -> Result<Option<Found>, BadModel> {
    match source {
        Source::Off => Ok(None),
        Source::Stored(name) => {
            let store = Store::open()?;
            let known = store.manifest().model(name.split('/').next().unwrap_or(name))?;
            if known.kind != Kind::Talker {
                return Err(BadModel::NotATalker(name.clone()));
            }
            let present = store.find(name)?;
            let path = present.path().to_owned();
            let bytes = present.files.iter().map(|(_, record)| record.size).sum();
            let sum = present.files.first().map(|(_, record)| record.sha256.to_string());
            Ok(Some(Found {
                name: format!("{}/{}", present.model, present.variant),
                title: known.title.clone(),
                sha256: sum,
                folder: present.dir.clone(),
                place: Place::File { path, bytes },
            }))
        }
        Source::Server { address, model } => {
            let mut server = Server::at(address.clone());
            server.key = key.map(str::to_owned);
            if let Some(model) = model {
                server.model = model.clone();
            }
            let name = match model {
                Some(model) => format!("{address}#{model}"),
                None => address.clone(),
            };
            let plain = |c: char| if c.is_ascii_alphanumeric() { c } else { '-' };
            let folder = Store::open()?
                .root()
                .join("servers")
                .join(name.chars().map(plain).collect::<String>());
            Ok(Some(Found {
                // The address of a server inside a house is nobody's business.
                title: model
                    .clone()
                    .unwrap_or_else(|| "OpenAI-compatible server".to_owned()),
                name,
                sha256: None,
                folder,
                place: Place::Server(server),
            }))
        }
    }
}

impl Found {
    /// The report of its exam, if it has one.
    pub fn report(&self) -> Option<Report> {
        Report::beside(&self.folder, &self.name, self.sha256.as_deref())
    }

    /// Checks that it fits into memory.
    ///
    /// # Errors
    ///
    /// [`NoRoom`].
    pub fn check_room(&self) -> Result<(), NoRoom> {
        match &self.place {
            Place::File { bytes, .. } => room(*bytes, free()),
            Place::Server(_) => Ok(()),
        }
    }

    /// Loads it: a second or more for a file, nothing for a server.
    ///
    /// # Errors
    ///
    /// [`BadModel::NoRoom`], [`BadModel::Talk`].
    pub fn load(&self) -> Result<Box<dyn Talker>, BadModel> {
        self.check_room()?;
        Ok(match &self.place {
            Place::File { path, .. } => Box::new(Local::load(path, Limits::default())?),
            Place::Server(server) => Box::new(Remote::new(server.clone())?),
        })
    }
}
