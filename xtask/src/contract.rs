//! The public interface against its own description: a script that knows only the API document, and Schemathesis.

use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Child, Command, Stdio};

use crate::paths;
use crate::say;
use crate::shell::{self, Failed};
use crate::tools;

/// The token of the test, and its SHA-256 value.
const TOKEN: &str = "contract";
const TOKEN_SHA256: &str = "cc8321d6375c494d043fdd0260f21bc0ec51dacc9f6abb7f909cdcd3041b78bf";

/// A server that ends with this value.
struct Running(Child);

impl Drop for Running {
    fn drop(&mut self) {
        // One that has ended already needs no end.
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// Starts the server and tries its public interface, within about a minute.
pub(crate) fn test(binary: &Path) -> Result<(), Failed> {
    let python = tools::python("schemathesis", "4.32.5")?;
    say::step("public interface against its description");
    let config = paths::target().join("contract.toml");
    let client = format!(
        "[[api.clients]]\nname = \"contract\"\ntoken_sha256 = \"{TOKEN_SHA256}\"\n\
         limits = {{ per_minute = 100000, burst = 100000, notices = 100000 }}\n"
    );
    std::fs::write(&config, client)?;
    let (_server, address) = serve(binary, &config)?;
    let mut script = Command::new(python.join("bin/python"));
    script
        .arg(paths::root().join("e2e/api/contract.py"))
        .args([&address, TOKEN])
        .arg(paths::root().join("e2e/samples/dog-tax.jpg"))
        .arg(python.join("bin/schemathesis"));
    shell::run(&mut script)
}

/// The server on a free port, and its address.
fn serve(binary: &Path, config: &Path) -> Result<(Running, String), Failed> {
    let mut command = Command::new(binary);
    command
        .env("BESCHEID_CONFIG", config)
        .args(["serve", "--addr", "127.0.0.1:0"])
        .stdout(Stdio::piped());
    let mut server = Running(command.spawn()?);
    let mut line = String::new();
    if let Some(output) = server.0.stdout.take() {
        BufReader::new(output).read_line(&mut line)?;
    }
    let address = line
        .find("http://")
        .map(|at| line[at..].trim().trim_end_matches('/').to_owned());
    match address {
        Some(address) => Ok((server, address)),
        None => Err(Failed::new("the server did not start")),
    }
}
