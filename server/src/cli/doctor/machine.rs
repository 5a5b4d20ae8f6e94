//! The machine: recogniser, client bundle, addresses, memory.

use std::net::SocketAddr;
use std::time::Instant;

use ::models::ocr::Reader;
use ::models::store::Store;

use super::{Check, Found};
use crate::config::Config;
use crate::talk::ENCODER;

pub(super) fn all(config: &Config) -> Vec<Check> {
    vec![
        recogniser(),
        client_bundle(config),
        Check {
            name: "address",
            found: free(config.addr, "--addr or `addr`").into(),
        },
        metrics(config),
        memory(config),
    ]
}

fn recogniser() -> Check {
    let start = Instant::now();
    let result = Reader::new()
        .map(|_| format!("loads in {} ms", start.elapsed().as_millis()))
        .map_err(|error| format!("does not load: {error}"));
    Check {
        name: "recogniser",
        found: result.into(),
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
        found: result.into(),
    }
}

/// Whether an address can be listened on; `how` says what sets another.
fn free(addr: SocketAddr, how: &str) -> Result<String, String> {
    std::net::TcpListener::bind(addr)
        .map(|_| format!("{addr} is free"))
        .map_err(|error| format!("{addr}: {error}; choose another with {how}"))
}

fn metrics(config: &Config) -> Check {
    let found = match config.metrics.addr {
        None => Found::Well("off".to_owned()),
        Some(addr) if addr == config.addr => Found::Mend(format!(
            "{addr} is the address of the pages; `metrics.addr` must be another"
        )),
        Some(addr) => match free(addr, "`metrics.addr`") {
            Ok(free) if addr.ip().is_loopback() => Found::Well(free),
            Ok(free) => Found::Note(format!(
                "{free}, and reachable from other machines; make sure that only the collector gets there"
            )),
            Err(fault) => Found::Mend(fault),
        },
    };
    Check {
        name: "metrics",
        found,
    }
}

/// Memory that one letter being read may take at most, measured with ten pages (see docs/QUALITY.md).
const FOR_A_LETTER: u64 = 500;
/// Memory that the server takes with the encoder before the first letter (measured, see docs/OPERATING.md).
const WITH_ENCODER: u64 = 500;

/// Whether there is room for the server and for as many letters as are read at the same time.
fn memory(config: &Config) -> Check {
    let encoder = Store::open().is_ok_and(|store| store.find(ENCODER).is_ok());
    let needed = FOR_A_LETTER * config.workers as u64 + if encoder { WITH_ENCODER } else { 0 };
    let available = std::fs::read_to_string("/proc/meminfo").ok().and_then(|text| {
        let line = text.lines().find(|line| line.starts_with("MemAvailable:"))?;
        line.split_whitespace().nth(1)?.parse::<u64>().ok()
    });
    let result = match available.map(|kilobytes| kilobytes / 1024) {
        None => Ok("not known on this system".to_owned()),
        Some(free) if free >= needed => Ok(format!("{free} MB available")),
        Some(free) => Err(format!("{free} MB available, {needed} MB are needed")),
    };
    Check {
        name: "memory",
        found: result.into(),
    }
}
