//! Writes every page as a plain HTML file, with a made-up letter, to look at without a server:
//!
//! ```sh
//! cargo run -p app --features ssr --example stills -- target/stills de
//! ```

use std::error::Error;
use std::path::{Path, PathBuf};
use std::{env, fs};

use app::boot::{Failure, Lang, Limits, Progress, Sample};
use app::html::{Bundle, Head, document};
use app::{Boot, Screen, Texts, View};

fn main() -> Result<(), Box<dyn Error>> {
    let mut args = env::args().skip(1);
    let folder = PathBuf::from(args.next().ok_or("name a folder to write to")?);
    let code = args.next().unwrap_or_else(|| "de".to_owned());
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let view: View = serde_json::from_str(&fs::read_to_string(root.join("tests/letter.json"))?)?;
    let samples = vec![
        Sample {
            name: "dog-tax".to_owned(),
        },
        Sample {
            name: "jobcenter".to_owned(),
        },
    ];
    let screens = [
        (
            "start",
            Screen::Start {
                samples,
                deleted: false,
            },
        ),
        ("waiting", Screen::Waiting(Progress::Reading { page: 1, of: 3 })),
        ("letter", Screen::Result(Box::new(view))),
        (
            "failed",
            Screen::Failed(Failure {
                code: "no_text_dark".to_owned(),
                page: Some(2),
            }),
        ),
        ("about", Screen::About { model: None }),
        ("missing", Screen::Missing),
    ];
    let styles = ["fonts.css", "kern/kern.css", "icons.css", "app.css"].map(|name| format!("/assets/{name}"));
    let bundle = Bundle {
        script: "/app.js".to_owned(),
        wasm: "/app_bg.wasm".to_owned(),
    };
    let head = Head {
        nonce: "still".to_owned(),
        bundle: Some(bundle),
        styles: styles.to_vec(),
        embed: None,
    };
    fs::create_dir_all(&folder)?;
    for (name, screen) in screens {
        let boot = Boot {
            lang: Lang {
                code: code.clone(),
                name: "Deutsch".to_owned(),
                rtl: false,
            },
            others: vec![Lang {
                code: "en".to_owned(),
                name: "English".to_owned(),
                rtl: false,
            }],
            texts: texts(&root.join("../locales").join(&code))?,
            limits: Limits {
                bytes: 30 << 20,
                pages: 10,
                minutes: 30,
            },
            place: app::boot::Place::default(),
            screen,
        };
        fs::write(folder.join(format!("{name}.html")), document(&boot, &head))?;
    }
    Ok(())
}

/// The plain messages of a language: enough for pages to look at.
fn texts(folder: &Path) -> Result<Texts, Box<dyn Error>> {
    let files =
        ["ui.ftl", "errors.ftl"].map(|file| fs::read_to_string(folder.join(file)).unwrap_or_default());
    let lines = files
        .iter()
        .flat_map(|file| file.lines())
        .filter_map(|line| line.split_once(" = "));
    Ok(lines
        .map(|(id, text)| {
            (
                id,
                text.replace("{ \"\" }", " ")
                    .replace("{ $", "{")
                    .replace(" }", "}"),
            )
        })
        .collect())
}
