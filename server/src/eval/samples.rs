//! Finds rendered sample letters: one folder a letter, pictures named `<quality>-<page>.<ext>`.

use std::path::{Path, PathBuf};

/// Qualities in which a letter is rendered, the best first.
pub const QUALITIES: [&str; 3] = ["clean", "scan", "phone"];

/// One rendered letter.
#[derive(Clone, Debug)]
pub struct Sample {
    /// Name of its folder.
    pub id: String,
    folder: PathBuf,
}

impl Sample {
    /// A file beside the pictures, such as `gold.json` or `text.json`.
    pub fn file(&self, name: &str) -> PathBuf {
        self.folder.join(name)
    }

    /// The pages in this quality, in order; empty if it was not rendered so.
    pub fn pages(&self, quality: &str) -> Vec<PathBuf> {
        let page = |number: usize| {
            let file = |ext: &str| self.folder.join(format!("{quality}-{number}.{ext}"));
            ["png", "jpg"]
                .iter()
                .map(|ext| file(ext))
                .find(|path| path.is_file())
        };
        (1..).map_while(page).collect()
    }
}

/// All rendered letters under `folder`, by name.
///
/// # Errors
///
/// The folder cannot be listed.
pub fn samples(folder: &Path) -> std::io::Result<Vec<Sample>> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder)? {
        let folder = entry?.path();
        if folder.join("gold.json").is_file()
            && let Some(id) = folder.file_name().and_then(|name| name.to_str())
        {
            found.push(Sample {
                id: id.to_owned(),
                folder,
            });
        }
    }
    found.sort_by(|a, b| a.id.cmp(&b.id));
    Ok(found)
}
