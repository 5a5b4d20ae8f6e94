//! Tools that the build and the tests need; what is missing is installed into the user's cache, or the exact
//! line to run is printed.

use std::path::{Path, PathBuf};
use std::process::Command;

use crate::paths;
use crate::say;
use crate::shell::{self, Failed};

const TRUNK: &str = "0.21.14";
const WASM_TARGET: &str = "wasm32-unknown-unknown";

/// Folders to put in front of `PATH` for the client build.
pub(crate) struct ClientTools {
    /// Full path of trunk.
    pub(crate) trunk: PathBuf,
    /// Folders that hold wasm-bindgen and, where it could be had, wasm-opt.
    pub(crate) path: Vec<PathBuf>,
    /// Whether wasm-opt is there; without it the bundle is larger and works all the same.
    pub(crate) wasm_opt: bool,
}

/// The wasm target, trunk, the wasm-bindgen that fits `Cargo.lock`, and wasm-opt if npm is there.
pub(crate) fn for_client() -> Result<ClientTools, Failed> {
    wasm_target()?;
    let trunk = cargo_tool("trunk", "trunk", TRUNK, &["--locked"])?;
    // Its lock file may name yanked versions, so it is built without.
    let bindgen = cargo_tool(
        "wasm-bindgen",
        "wasm-bindgen-cli",
        &locked_version("wasm-bindgen")?,
        &[],
    )?;
    let mut path: Vec<PathBuf> = bindgen.parent().map(Path::to_owned).into_iter().collect();
    let wasm_opt = match node_modules() {
        Ok(modules) if modules.join(".bin/wasm-opt").exists() => {
            path.push(modules.join(".bin"));
            true
        }
        _ => shell::output("wasm-opt", &["--version"]).is_some(),
    };
    if !wasm_opt {
        say::step("wasm-opt is not there and npm could not install it: the client bundle will be larger");
    }
    Ok(ClientTools {
        trunk,
        path,
        wasm_opt,
    })
}

fn wasm_target() -> Result<(), Failed> {
    let libdir = shell::output("rustc", &["--print", "target-libdir", "--target", WASM_TARGET]);
    if libdir.is_some_and(|dir| Path::new(&dir).is_dir()) {
        return Ok(());
    }
    say::step(&format!("installing the Rust target {WASM_TARGET}"));
    shell::run(Command::new("rustup").args(["target", "add", WASM_TARGET]))
        .map_err(|_| Failed::new(format!("please run: rustup target add {WASM_TARGET}")))
}

/// A tool from crates.io in exactly this version: from `PATH`, from the cache, or built now.
fn cargo_tool(binary: &str, package: &str, version: &str, flags: &[&str]) -> Result<PathBuf, Failed> {
    let cached = paths::cache().join("tools");
    let cached_binary = cached.join("bin").join(binary);
    let fits = |path: &Path| {
        shell::output(path, &["--version"])
            .is_some_and(|text| text.split_whitespace().any(|word| word == version))
    };
    if fits(&cached_binary) {
        return Ok(cached_binary);
    }
    if let Some(found) = on_path(binary).filter(|path| fits(path)) {
        return Ok(found);
    }
    say::step(&format!(
        "building {package} {version}, once; this takes some minutes"
    ));
    let mut command = shell::cargo();
    // Its own target folder, so that it survives `cargo clean` and does not mix with ours.
    command.env("CARGO_TARGET_DIR", paths::cache().join("build"));
    command
        .args([
            "install",
            "--quiet",
            "--force",
            package,
            "--version",
            version,
            "--root",
        ])
        .arg(&cached)
        .args(flags);
    shell::run(&mut command)?;
    // The build folder is only of use while building.
    let _ = std::fs::remove_dir_all(paths::cache().join("build"));
    Ok(cached_binary)
}

fn on_path(binary: &str) -> Option<PathBuf> {
    let path = std::env::var_os("PATH")?;
    std::env::split_paths(&path)
        .map(|folder| folder.join(binary))
        .find(|file| file.is_file())
}

/// The version of a package in `Cargo.lock`.
fn locked_version(package: &str) -> Result<String, Failed> {
    let lock = std::fs::read_to_string(paths::root().join("Cargo.lock"))?;
    let mut lines = lock
        .lines()
        .skip_while(|line| *line != format!("name = \"{package}\""));
    let version = lines
        .nth(1)
        .and_then(|line| line.strip_prefix("version = \"")?.strip_suffix('"'));
    version
        .map(str::to_owned)
        .ok_or_else(|| Failed::new(format!("Cargo.lock holds no {package}")))
}

/// Node packages of `e2e/package.json`, installed into the cache.
pub(crate) fn node_modules() -> Result<PathBuf, Failed> {
    let folder = paths::cache().join("node");
    let wanted = std::fs::read(paths::root().join("e2e/package.json"))?;
    let installed = folder.join("package.json");
    let modules = folder.join("node_modules");
    if std::fs::read(&installed).is_ok_and(|have| have == wanted)
        && modules.join(".package-lock.json").is_file()
    {
        return Ok(modules);
    }
    if shell::output("npm", &["--version"]).is_none() {
        system_packages(&[("npm", "npm")])?;
    }
    say::step("installing Node packages of e2e/package.json");
    std::fs::create_dir_all(&folder)?;
    std::fs::write(&installed, wanted)?;
    let mut npm = Command::new("npm");
    npm.current_dir(&folder)
        .args(["install", "--no-audit", "--no-fund", "--loglevel=error"]);
    shell::run(&mut npm)?;
    Ok(modules)
}

/// A Python environment of its own with this package, in the cache.
pub(crate) fn python(package: &str, version: &str) -> Result<PathBuf, Failed> {
    let folder = paths::cache().join(format!("{package}-{version}"));
    let installed = folder.join("installed");
    if installed.is_file() {
        return Ok(folder);
    }
    system_packages(&[("python3", "python3")])?;
    // Debian keeps what makes an environment in a package of its own.
    if shell::output("python3", &["-c", "import ensurepip, venv"]).is_none() {
        apt(&["python3-venv"])?;
    }
    say::step(&format!("installing {package} {version}"));
    shell::run(
        Command::new("python3")
            .args(["-m", "venv", "--clear"])
            .arg(&folder),
    )?;
    let mut pip = Command::new(folder.join("bin/python"));
    pip.args(["-m", "pip", "install", "--quiet", "--disable-pip-version-check"])
        .arg(format!("{package}=={version}"));
    shell::run(&mut pip)?;
    // Written last, so that an installation that broke off is done again.
    std::fs::write(installed, "")?;
    Ok(folder)
}

/// Chromium, fonts and Node for rendering and browser tests.
pub(crate) fn for_browser() -> Result<PathBuf, Failed> {
    system_packages(&[("chromium", "chromium"), ("node", "nodejs"), ("npm", "npm")])?;
    fonts()?;
    node_modules()
}

/// Fonts that the sample letters are set in, as (family, Debian package).
const FONTS: [(&str, &str); 5] = [
    ("Liberation Sans", "fonts-liberation"),
    ("DejaVu Sans", "fonts-dejavu"),
    ("Carlito", "fonts-crosextra-carlito"),
    ("Caladea", "fonts-crosextra-caladea"),
    ("Noto Sans", "fonts-noto-core"),
];

fn fonts() -> Result<(), Failed> {
    let families = shell::output("fc-list", &[":", "family"]).unwrap_or_default();
    let missing: Vec<&str> = FONTS
        .iter()
        .filter(|(family, _)| !families.contains(family))
        .map(|(_, package)| *package)
        .collect();
    if missing.is_empty() { Ok(()) } else { apt(&missing) }
}

/// Installs Debian packages whose program is missing, as (program, package).
pub(crate) fn system_packages(wanted: &[(&str, &str)]) -> Result<(), Failed> {
    let missing: Vec<&str> = wanted
        .iter()
        .filter(|(program, _)| on_path(program).is_none())
        .flat_map(|(_, packages)| packages.split(' '))
        .collect();
    if missing.is_empty() { Ok(()) } else { apt(&missing) }
}

fn apt(packages: &[&str]) -> Result<(), Failed> {
    let line = format!(
        "apt-get install --yes --no-install-recommends {}",
        packages.join(" ")
    );
    let by_hand = || Failed::new(format!("please run: sudo {line}"));
    let root = shell::output("id", &["-u"]).is_some_and(|id| id == "0");
    if !root || on_path("apt-get").is_none() {
        return Err(by_hand());
    }
    say::step(&line);
    let mut update = Command::new("apt-get");
    shell::run(update.args(["update", "-qq"]))?;
    let mut install = Command::new("apt-get");
    install.env("DEBIAN_FRONTEND", "noninteractive");
    install
        .args(["install", "-qq", "--yes", "--no-install-recommends"])
        .args(packages);
    shell::run(&mut install).map_err(|_| by_hand())
}
