//! The GiroCode: a QR code that fills the transfer form of a banking app (EPC069-12, version 002).

use qrcode::render::svg;
use qrcode::{EcLevel, QrCode};

/// Draws the payload as SVG, black on white with the quiet zone that scanners need; `None` if it is too
/// long for the standard (331 bytes, version 13 with error correction M).
pub fn girocode_svg(payload: &str) -> Option<String> {
    const MOST_BYTES: usize = 331;
    if payload.len() > MOST_BYTES {
        return None;
    }
    let code = QrCode::with_error_correction_level(payload, EcLevel::M).ok()?;
    Some(
        code.render::<svg::Color<'_>>()
            .min_dimensions(240, 240)
            .quiet_zone(true)
            .build(),
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn draws_a_payload_and_refuses_one_that_is_too_long() {
        let svg =
            girocode_svg("BCD\n002\n1\nSCT\n\nStadt Musterstadt\nDE02120300000000202051\nEUR42.00").unwrap();
        assert!(svg.contains("<svg") && svg.contains("<path"));
        assert!(girocode_svg(&"x".repeat(332)).is_none());
    }
}
