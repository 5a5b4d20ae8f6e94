//! `bescheid doctor`: checks what the server needs and says what to mend.

use std::process::ExitCode;
use std::time::Instant;

use clap::Args;
use models::ocr::Reader;

use super::{Failure, exit, say};
use crate::config::Config;
use crate::talk::model::{Duties, Duty, Source, find};

/// Arguments of `doctor`.
#[derive(Debug, Args)]
pub(super) struct Doctor {}

/// One thing checked: what, and what to do if it is not in order.
struct Check {
    name: &'static str,
    result: Result<String, String>,
}

impl Doctor {
    pub(super) fn run(self, config: &Config) -> Result<ExitCode, Failure> {
        let checks = [
            recogniser(),
            client_bundle(config),
            address(config),
            memory(),
            language_model(config),
        ];
        let mut faults = 0;
        for Check { name, result } in checks {
            match result {
                Ok(found) => say(&format!("ok      {name}: {found}")),
                Err(advice) => {
                    faults += 1;
                    say(&format!("mend    {name}: {advice}"));
                }
            }
        }
        Ok(if faults == 0 {
            ExitCode::SUCCESS
        } else {
            ExitCode::from(exit::FOUND_FAULTS)
        })
    }
}

fn recogniser() -> Check {
    let start = Instant::now();
    let result = Reader::new()
        .map(|_| format!("loads in {} ms", start.elapsed().as_millis()))
        .map_err(|error| format!("does not load: {error}"));
    Check {
        name: "recogniser",
        result,
    }
}

fn client_bundle(config: &Config) -> Check {
    let result = match &config.site {
        None => {
            Err("no folder configured; pages work as plain HTML. Set `site` to what trunk built".to_owned())
        }
        Some(folder) if folder.join("app_bg.wasm").is_file() => Ok(folder.display().to_string()),
        Some(folder) => Err(format!(
            "{} holds no app_bg.wasm; run `cargo xtask run` or `trunk build`",
            folder.display()
        )),
    };
    Check {
        name: "client bundle",
        result,
    }
}

fn address(config: &Config) -> Check {
    let result = match std::net::TcpListener::bind(config.addr) {
        Ok(_) => Ok(format!("{} is free", config.addr)),
        Err(error) => Err(format!(
            "{}: {error}; choose another with --addr or `addr`",
            config.addr
        )),
    };
    Check {
        name: "address",
        result,
    }
}

/// Memory that one letter being read may take at most, measured with ten pages (see docs/QUALITY.md).
const MEGABYTES_NEEDED: u64 = 500;

fn memory() -> Check {
    let available = std::fs::read_to_string("/proc/meminfo").ok().and_then(|text| {
        let line = text.lines().find(|line| line.starts_with("MemAvailable:"))?;
        line.split_whitespace().nth(1)?.parse::<u64>().ok()
    });
    let result = match available.map(|kilobytes| kilobytes / 1024) {
        None => Ok("not known on this system".to_owned()),
        Some(free) if free >= MEGABYTES_NEEDED => Ok(format!("{free} MB available")),
        Some(free) => Err(format!("{free} MB available, {MEGABYTES_NEEDED} MB are needed")),
    };
    Check {
        name: "memory",
        result,
    }
}

/// Whether the configured language model is here, fits into memory and has earned anything.
fn language_model(config: &Config) -> Check {
    let found = find(&Source::parse(&config.llm), config.llm_key.as_deref());
    let result = match found {
        Ok(None) => Ok("off; quotes are shown as they are".to_owned()),
        Ok(Some(found)) => match (found.check_room(), found.report()) {
            (Err(no_room), _) => Err(no_room.to_string()),
            (Ok(()), None) => Err(format!(
                "{} has no exam and may do nothing; run: bescheid models exam",
                found.title
            )),
            (Ok(()), Some(report)) => Ok(format!("{}, {}", found.title, earned(&report.duties()))),
        },
        Err(error) => Err(error.to_string()),
    };
    Check {
        name: "language model",
        result,
    }
}

fn earned(duties: &Duties) -> String {
    let each = Duty::ALL.into_iter().filter_map(|duty| {
        let languages = duties.languages(duty);
        (!languages.is_empty()).then(|| format!("{} in {}", duty.id(), languages.join(" ")))
    });
    let all = each.collect::<Vec<_>>().join("; ");
    if all.is_empty() {
        "has earned no duty".to_owned()
    } else {
        format!("may {all}")
    }
}
