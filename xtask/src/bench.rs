//! `cargo xtask bench`: speed, memory and bytes in one run.

use std::path::Path;
use std::time::Instant;

use crate::client;
use crate::measure::{Cost, cost};
use crate::paths;
use crate::samples;
use crate::say;
use crate::server;
use crate::shell::Failed;
use crate::tools;

/// Rounds per picture; the peer runs in turn with us, so that the machine's drift hits both.
const ROUNDS: usize = 3;
/// Letters measured, by name, the first ones.
const LETTERS: usize = 4;

/// Prints the table.
pub(crate) fn bench() -> Result<(), Failed> {
    tools::system_packages(&[("tesseract", "tesseract-ocr tesseract-ocr-deu")])?;
    let site = client::build(&tools::for_client()?)?;
    let binary = server::build()?;
    let letters = letters()?;
    samples::render(&letters)?;
    let binary = binary.to_string_lossy().into_owned();
    for quality in ["scan", "phone"] {
        reading(&binary, &letters, quality)?;
    }
    crate::bench::visit::first_visit(Path::new(&binary), &site)
}

/// The letters to read, by the names of their folders.
fn letters() -> Result<Vec<String>, Failed> {
    let mut letters: Vec<_> = std::fs::read_dir(paths::notices())?
        .flatten()
        .filter(|entry| entry.path().is_dir())
        .map(|entry| entry.file_name().to_string_lossy().into_owned())
        .collect();
    letters.sort();
    letters.truncate(LETTERS);
    Ok(letters)
}

fn reading(binary: &str, letters: &[String], quality: &str) -> Result<(), Failed> {
    let pictures = letters
        .iter()
        .map(|letter| paths::samples().join(letter).join(format!("{quality}-1.jpg")))
        .filter(|file| file.is_file());
    let (mut ours, mut peers, mut ratios) = (Vec::new(), Vec::new(), Vec::new());
    for picture in pictures {
        let picture = picture.to_string_lossy().into_owned();
        for _ in 0..ROUNDS {
            let us = cost(binary, &["explain", "--json", &picture])?;
            let peer = cost("tesseract", &[&picture, "-", "-l", "deu"])?;
            ratios.push(Cost {
                wall: us.wall / peer.wall,
                cpu: us.cpu / peer.cpu,
                memory: us.memory / peer.memory,
            });
            ours.push(us);
            peers.push(peer);
        }
    }
    if ours.is_empty() {
        return Err(Failed::new(format!("no pictures of quality {quality}")));
    }
    say::line(&format!(
        "\n{quality}, {} runs: median (smallest–largest)\n",
        ours.len()
    ));
    say::line("| | wall s | CPU s | peak MB |\n| --- | --- | --- | --- |");
    for (name, costs) in [
        ("picture to facts", &ours),
        ("Tesseract 5 deu, text only", &peers),
        ("ratio", &ratios),
    ] {
        let column = |get: fn(&Cost) -> f64| spread(costs.iter().map(get).collect());
        say::line(&format!(
            "| {name} | {} | {} | {} |",
            column(|c| c.wall),
            column(|c| c.cpu),
            column(|c| c.memory)
        ));
    }
    Ok(())
}

/// Median with smallest and largest.
pub(crate) fn spread(mut values: Vec<f64>) -> String {
    values.sort_by(f64::total_cmp);
    match (values.first(), values.get(values.len() / 2), values.last()) {
        (Some(low), Some(median), Some(high)) => format!("{median:.2} ({low:.2}–{high:.2})"),
        _ => "–".to_owned(),
    }
}

mod visit {
    //! What a first visit costs: time of the start page and bytes over the wire.

    use std::io::{BufRead as _, BufReader, Read as _, Write as _};
    use std::net::TcpStream;
    use std::process::{Child, Command, Stdio};

    use super::{Failed, Instant, Path, say, spread};

    /// Times the start page and adds up the bytes of what it loads, compressed as a browser asks for it.
    pub(super) fn first_visit(binary: &Path, site: &Path) -> Result<(), Failed> {
        let mut child = Command::new(binary)
            .env("BESCHEID_SITE", site)
            .args(["serve", "--addr", "127.0.0.1:0"])
            .stdout(Stdio::piped())
            .spawn()?;
        let result = address(&mut child).and_then(|address| visit(&address, child.id()));
        let _ = child.kill();
        let _ = child.wait();
        result
    }

    fn address(child: &mut Child) -> Result<String, Failed> {
        let out = child.stdout.take().ok_or_else(|| Failed::new("no output"))?;
        let mut first = String::new();
        BufReader::new(out).read_line(&mut first)?;
        let address = first
            .split("http://")
            .nth(1)
            .map(|rest| rest.trim().trim_end_matches('/').to_owned());
        address.ok_or_else(|| Failed::new("the server did not tell its address"))
    }

    fn visit(address: &str, server: u32) -> Result<(), Failed> {
        let start = get(address, "/", "identity")?;
        let mut times = Vec::new();
        for _ in 0..30 {
            let begin = Instant::now();
            get(address, "/", "identity")?;
            times.push(begin.elapsed().as_secs_f64() * 1000.0);
        }
        let page = String::from_utf8_lossy(&start).into_owned();
        let mut links: Vec<String> = page
            .split(['"', '\''])
            .filter(|part| {
                part.starts_with('/') && !part.starts_with("//") && !part.contains([' ', '<', '>'])
            })
            .filter(|part| {
                [".js", ".css", ".wasm", ".svg"]
                    .iter()
                    .any(|end| path_of(part).ends_with(end))
            })
            .map(str::to_owned)
            .collect();
        links.sort();
        links.dedup();
        say::line("\nfirst visit, bytes as transferred (gzip)\n\n| | bytes |\n| --- | ---: |");
        let mut total = 0;
        for link in std::iter::once("/".to_owned()).chain(links) {
            let bytes = get(address, &link, "gzip")?.len();
            total += bytes;
            say::line(&format!("| {link} | {bytes} |"));
        }
        say::line(&format!("| all, fonts apart | {total} |"));
        say::line(&format!(
            "\nstart page rendered and fetched: {} ms",
            spread(times)
        ));
        if let Some(memory) = resident(server) {
            say::line(&format!(
                "server before the first letter: {memory:.0} MB resident"
            ));
        }
        Ok(())
    }

    fn path_of(link: &str) -> &str {
        link.split('?').next().unwrap_or(link)
    }

    /// One request on a connection of its own; the body as it came over the wire.
    fn get(address: &str, path: &str, encoding: &str) -> Result<Vec<u8>, Failed> {
        let mut stream = TcpStream::connect(address)?;
        write!(
            stream,
            "GET {path} HTTP/1.0\r\nHost: {address}\r\nAccept-Encoding: {encoding}\r\n\r\n"
        )?;
        let mut all = Vec::new();
        stream.read_to_end(&mut all)?;
        let head = all.windows(4).position(|window| window == b"\r\n\r\n");
        let head = head.ok_or_else(|| Failed::new(format!("{path}: no answer")))?;
        if !all.starts_with(b"HTTP/1.0 200") && !all.starts_with(b"HTTP/1.1 200") {
            return Err(Failed::new(format!(
                "{path}: {}",
                String::from_utf8_lossy(&all[..head.min(60)])
            )));
        }
        Ok(all.split_off(head + 4))
    }

    fn resident(process: u32) -> Option<f64> {
        let status = std::fs::read_to_string(format!("/proc/{process}/status")).ok()?;
        let line = status.lines().find(|line| line.starts_with("VmRSS:"))?;
        line.split_whitespace()
            .nth(1)?
            .parse::<f64>()
            .ok()
            .map(|kilobytes| kilobytes / 1024.0)
    }
}
