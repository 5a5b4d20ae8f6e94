//! Whether a JPEG file came whole.
//!
//! Decoders fill the missing end of a cut file with grey and say nothing, and half a letter without a word is
//! worse than an error.

const MARKER: u8 = 0xFF;
const END_OF_IMAGE: u8 = 0xD9;

/// Whether the markers lead from the start to an end of image (ITU-T T.81, B.1.1). What follows the end, such as
/// the film of a "live" photo, does not matter.
pub(super) fn is_complete(bytes: &[u8]) -> bool {
    let mut at = 2;
    while let Some(rest) = bytes.get(at..) {
        let Some(marker) = next_marker(rest) else {
            return false;
        };
        let code = rest[marker + 1];
        at += marker + 2;
        match code {
            END_OF_IMAGE => return true,
            // Restart markers and TEM stand alone.
            0x01 | 0xD0..=0xD8 => {}
            _ => {
                let Some(&[high, low]) = bytes.get(at..at + 2) else {
                    return false;
                };
                // Entropy-coded data may follow; the next marker is looked for past it.
                at += usize::from(u16::from_be_bytes([high, low]));
            }
        }
    }
    false
}

/// Where the next marker begins. Zero stuffing (`FF 00`) and fill bytes (`FF FF`) are none.
fn next_marker(bytes: &[u8]) -> Option<usize> {
    bytes
        .windows(2)
        .position(|pair| pair[0] == MARKER && pair[1] != 0 && pair[1] != MARKER)
}

#[cfg(test)]
mod tests {
    use super::is_complete;

    /// Start, a segment of four bytes that holds something like an end, a scan with stuffing, end.
    const WHOLE: &[u8] = &[
        0xFF, 0xD8, 0xFF, 0xE1, 0, 4, 0xFF, 0xD9, 0xFF, 0xDA, 0, 2, 7, 0xFF, 0, 0xFF, 0xD0, 9, 0xFF, 0xD9,
    ];

    #[test]
    fn a_whole_file_is_complete_and_every_cut_one_is_not() {
        assert!(is_complete(WHOLE));
        for length in 2..WHOLE.len() {
            assert!(!is_complete(&WHOLE[..length]), "cut to {length}");
        }
    }

    #[test]
    fn what_follows_the_end_does_not_matter() {
        assert!(is_complete(&[WHOLE, b"film"].concat()));
    }
}
