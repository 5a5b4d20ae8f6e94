//! SHA-256 sums: known or, as a statement, unknown.

use std::fmt;
use std::fs::File;
use std::io::Read;
use std::path::Path;

use serde::{Deserialize, Deserializer, Serialize, Serializer};
use sha2::{Digest, Sha256};

use super::StoreError;

/// What is known of a file's content.
///
/// ```
/// # use models::store::Checksum;
/// let unknown: Checksum = "unknown".parse().unwrap();
/// assert_eq!(unknown, Checksum::Unknown);
/// assert!("12ab".parse::<Checksum>().is_err(), "a sum has 64 digits");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Checksum {
    /// The SHA-256 that the file must have.
    Known([u8; 32]),
    /// Nobody here has checked this file: its sum is noted at the first fetch and shown as such.
    Unknown,
}

impl Checksum {
    /// The sum of a whole file. Reads it once.
    ///
    /// # Errors
    /// [`StoreError::File`] if it cannot be read.
    pub fn of(path: &Path) -> Result<Self, StoreError> {
        let fault = |error| StoreError::file(path, &error);
        let mut file = File::open(path).map_err(fault)?;
        let mut digest = Sha256::new();
        let mut buffer = vec![0; 1 << 20];
        loop {
            let read = file.read(&mut buffer).map_err(fault)?;
            if read == 0 {
                return Ok(Checksum::Known(digest.finalize().into()));
            }
            digest.update(&buffer[..read]);
        }
    }

    /// Whether `got` is what was expected: an unknown sum expects nothing.
    pub fn accepts(self, got: Checksum) -> bool {
        self == Checksum::Unknown || self == got
    }
}

impl fmt::Display for Checksum {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Checksum::Unknown => f.write_str("unknown"),
            Checksum::Known(bytes) => bytes.iter().try_for_each(|byte| write!(f, "{byte:02x}")),
        }
    }
}

impl std::str::FromStr for Checksum {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        if text == "unknown" {
            return Ok(Checksum::Unknown);
        }
        let wrong = || format!("'{text}' is neither 64 hexadecimal digits nor 'unknown'");
        if text.len() != 64 || !text.is_ascii() {
            return Err(wrong());
        }
        let mut bytes = [0; 32];
        for (byte, at) in bytes.iter_mut().zip((0..64).step_by(2)) {
            *byte = u8::from_str_radix(&text[at..at + 2], 16).map_err(|_| wrong())?;
        }
        Ok(Checksum::Known(bytes))
    }
}

impl<'de> Deserialize<'de> for Checksum {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        String::deserialize(from)?
            .parse()
            .map_err(serde::de::Error::custom)
    }
}

impl Serialize for Checksum {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.collect_str(self)
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test that fails says where")]
mod tests {
    use super::*;

    #[test]
    fn the_sum_of_abc() {
        let dir = std::env::temp_dir().join(format!("bescheid-hash-{}", std::process::id()));
        std::fs::write(&dir, "abc").unwrap();
        let sum = Checksum::of(&dir).unwrap();
        std::fs::remove_file(&dir).unwrap();
        // FIPS 180-2, appendix B.1
        let known = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
        assert_eq!(sum.to_string(), known);
        assert_eq!(known.parse::<Checksum>().unwrap(), sum);
        assert!(Checksum::Unknown.accepts(sum));
        assert!(!sum.accepts(Checksum::Unknown));
    }
}
