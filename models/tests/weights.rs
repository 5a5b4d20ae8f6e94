//! The weights in the repository are the ones whose checksums are noted.

use std::path::Path;
use std::process::Command;

#[test]
fn checksums_hold() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("weights");
    let status = Command::new("sha256sum")
        .args(["--check", "--quiet", "--strict", "SHA256SUMS"])
        .current_dir(folder)
        .status();
    assert!(
        status.is_ok_and(|status| status.success()),
        "recut.py makes them anew from the published files"
    );
}
