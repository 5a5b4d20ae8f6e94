//! Collects the language folders: each folder beside this file that holds `.ftl` files is one language.
//!
//! Every file is parsed here, so a mistake in a translation stops the build and names its file and line.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::{env, fs, io};

use fluent_syntax::ast::{Entry, PatternElement};
use unic_langid::{CharacterDirection, LanguageIdentifier};

/// Files that the page in the browser needs too.
const CLIENT_FILES: [&str; 4] = ["ui.ftl", "chat.ftl", "model.ftl", "errors.ftl"];
/// Example questions of a language, read by `notice::talk`.
const QUESTIONS: &str = "questions.txt";
/// The message that holds a language's name in that language.
const NAME: &str = "language-name";
/// The language that comes first and that all others are held against.
const FIRST: &str = "de";

fn main() -> ExitCode {
    match build() {
        Ok(()) => ExitCode::SUCCESS,
        Err(problem) => {
            for line in problem.lines() {
                println!("cargo::error={line}");
            }
            ExitCode::FAILURE
        }
    }
}

fn build() -> Result<(), String> {
    let root = PathBuf::from(env::var("CARGO_MANIFEST_DIR").map_err(|e| e.to_string())?);
    let out = PathBuf::from(env::var("OUT_DIR").map_err(|e| e.to_string())?);
    println!("cargo::rerun-if-changed={}", root.display());

    let mut code = String::from("pub(crate) static FOLDERS: &[Folder] = &[\n");
    for (id, files) in folders(&root).map_err(|e| e.to_string())? {
        code += &folder(&out, &id, &files)?;
    }
    code += "];\n";
    fs::write(out.join("folders.rs"), code).map_err(|e| e.to_string())
}

/// The language folders with their files, German first, then by code.
fn folders(root: &Path) -> io::Result<Vec<(LanguageIdentifier, Vec<PathBuf>)>> {
    let mut found = BTreeMap::new();
    for entry in fs::read_dir(root)? {
        let path = entry?.path();
        let name = path
            .file_name()
            .and_then(|name| name.to_str())
            .unwrap_or_default()
            .to_owned();
        let Ok(id) = name.parse::<LanguageIdentifier>() else {
            continue;
        };
        if !path.is_dir() {
            continue;
        }
        let mut files: Vec<PathBuf> = fs::read_dir(&path)?
            .map(|entry| Ok(entry?.path()))
            .collect::<io::Result<Vec<_>>>()?
            .into_iter()
            .filter(|path| path.extension().is_some_and(|ext| ext == "ftl"))
            .collect();
        files.sort();
        if !files.is_empty() {
            found.insert((name.as_str() != FIRST, name), (id, files));
        }
    }
    Ok(found.into_values().collect())
}

/// The table row of one language; writes the text for its page in the browser to `out`.
fn folder(out: &Path, id: &LanguageIdentifier, files: &[PathBuf]) -> Result<String, String> {
    let mut name = None;
    let mut client = String::new();
    let mut rows = String::new();
    for path in files {
        let text = fs::read_to_string(path).map_err(|e| format!("{}: {e}", path.display()))?;
        let resource = fluent_syntax::parser::parse(text.as_str()).map_err(|(_, errors)| {
            let places: Vec<String> = errors
                .iter()
                .map(|error| {
                    let line = text[..error.pos.start].lines().count().max(1);
                    format!("{}:{line}: {}", path.display(), error.kind)
                })
                .collect();
            places.join("\n")
        })?;
        name = name.or_else(|| {
            resource
                .body
                .iter()
                .find_map(|entry| match entry {
                    Entry::Message(message) if message.id.name == NAME => message.value.as_ref(),
                    _ => None,
                })
                .map(|pattern| {
                    pattern
                        .elements
                        .iter()
                        .filter_map(|element| match element {
                            PatternElement::TextElement { value } => Some(*value),
                            PatternElement::Placeable { .. } => None,
                        })
                        .collect::<String>()
                })
        });
        let file = path
            .file_name()
            .and_then(|file| file.to_str())
            .unwrap_or_default();
        if CLIENT_FILES.contains(&file) {
            client.extend(
                text.lines()
                    .filter(|line| !line.starts_with('#'))
                    .flat_map(|line| [line, "\n"]),
            );
        }
        let _ = writeln!(
            rows,
            "        ({file:?}, include_str!({:?})),",
            path.display().to_string()
        );
    }
    let name = name.ok_or_else(|| format!("locales/{id}: the message {NAME} is missing"))?;
    let client_path = out.join(format!("{id}.client.ftl"));
    fs::write(&client_path, client).map_err(|e| e.to_string())?;
    let questions = files
        .first()
        .and_then(|file| file.parent())
        .map(|folder| folder.join(QUESTIONS))
        .filter(|file| file.is_file())
        .map_or_else(
            || "\"\"".to_owned(),
            |file| format!("include_str!({:?})", file.display().to_string()),
        );
    let right_to_left = id.character_direction() == CharacterDirection::RTL;
    Ok(format!(
        "    Folder {{ code: {:?}, name: {name:?}, right_to_left: {right_to_left},\n    \
         #[cfg(feature = \"server\")] client: include_str!({:?}),\n    \
         #[cfg(feature = \"server\")] questions: {questions},\n    \
         #[cfg(feature = \"server\")] files: &[\n{rows}    ] }},\n",
        id.to_string(),
        client_path.display().to_string(),
    ))
}
