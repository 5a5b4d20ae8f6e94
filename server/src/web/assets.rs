//! Styles, fonts and the client bundle: read and compressed once, then served from memory.

use std::collections::BTreeMap;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::path::Path;

use app::html::Bundle;
use axum::http::header::{self, HeaderMap, HeaderValue};
use axum::http::{StatusCode, Uri};
use axum::response::{IntoResponse, Response};
use bytes::Bytes;

use super::StartError;

/// Name of the client bundle, as Trunk writes it.
const SCRIPT: &str = "/app.js";
/// Name of its WebAssembly module.
const WASM: &str = "/app_bg.wasm";
/// Name of the style sheet.
const STYLE: &str = "/assets/style.css";

/// One file, as it is and compressed.
struct Asset {
    media: &'static str,
    plain: Bytes,
    brotli: Option<Bytes>,
    /// Changes with the content.
    version: String,
}

/// All files by path.
pub(super) struct Assets(BTreeMap<&'static str, Asset>);

impl Assets {
    /// The styles and fonts, and the client bundle in `site` if there is one.
    ///
    /// # Errors
    ///
    /// [`StartError::Site`] if a file of the bundle cannot be read.
    pub(super) fn load(site: Option<&Path>) -> Result<Self, StartError> {
        let own = app::assets::FILES
            .iter()
            .map(|file| (file.path, Asset::new(file.media, Bytes::from_static(file.bytes))));
        let mut all: BTreeMap<_, _> = own.collect();
        for (path, media) in [(SCRIPT, "text/javascript"), (WASM, "application/wasm")] {
            let Some(site) = site else { continue };
            let bytes = std::fs::read(site.join(path.trim_start_matches('/')))
                .map_err(|error| StartError::Site(site.display().to_string(), error))?;
            all.insert(path, Asset::new(media, bytes.into()));
        }
        Ok(Assets(all))
    }

    /// The same files and a script that was put together.
    pub(super) fn with_script(mut self, path: &'static str, text: String) -> Self {
        self.0.insert(path, Asset::new("text/javascript", text.into()));
        self
    }

    /// Address of the script for pages in a frame of another site.
    pub(super) fn embed(&self) -> Option<String> {
        self.address("/embed.js")
    }

    /// The address of a file with its version, if there is one.
    pub(super) fn address(&self, path: &'static str) -> Option<String> {
        self.0
            .get(path)
            .map(|asset| format!("{path}?v={}", asset.version))
    }

    /// Addresses of the client bundle, if there is one.
    pub(super) fn bundle(&self) -> Option<Bundle> {
        Some(Bundle {
            script: self.address(SCRIPT)?,
            wasm: self.address(WASM)?,
        })
    }

    /// Addresses of the style sheets.
    pub(super) fn styles(&self) -> Vec<String> {
        self.address(STYLE).into_iter().collect()
    }

    /// The file at an address, if there is one.
    pub(super) fn answer(&self, uri: &Uri, headers: &HeaderMap) -> Option<Response> {
        Some(self.0.get(uri.path())?.answer(uri, headers))
    }
}

impl Asset {
    fn new(media: &'static str, plain: Bytes) -> Self {
        let mut hasher = DefaultHasher::new();
        plain.hash(&mut hasher);
        let brotli = (!media.starts_with("font/")).then(|| compress(&plain)).flatten();
        Asset {
            media,
            plain,
            brotli,
            version: format!("{:016x}", hasher.finish()),
        }
    }

    fn answer(&self, uri: &Uri, headers: &HeaderMap) -> Response {
        let text = |name| {
            headers
                .get(name)
                .and_then(|value| value.to_str().ok())
                .unwrap_or_default()
        };
        let tag = format!("\"{}\"", self.version);
        // An address that names the version never shows another one.
        let versioned = uri
            .query()
            .is_some_and(|query| query == format!("v={}", self.version));
        let cache = if versioned {
            "public, max-age=31536000, immutable"
        } else {
            "public, max-age=86400"
        };
        let known = text(header::IF_NONE_MATCH)
            .split(',')
            .any(|known| known.trim().trim_start_matches("W/") == tag);
        let brotli = self
            .brotli
            .as_ref()
            .filter(|_| takes_brotli(text(header::ACCEPT_ENCODING)));
        let mut response = match (known, brotli) {
            (true, _) => StatusCode::NOT_MODIFIED.into_response(),
            (false, Some(bytes)) => ([(header::CONTENT_ENCODING, "br")], bytes.clone()).into_response(),
            (false, None) => self.plain.clone().into_response(),
        };
        let headers = response.headers_mut();
        headers.insert(header::CACHE_CONTROL, HeaderValue::from_static(cache));
        headers.insert(header::VARY, HeaderValue::from_static("accept-encoding"));
        headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(self.media));
        if let Ok(tag) = HeaderValue::try_from(tag) {
            headers.insert(header::ETAG, tag);
        }
        response
    }
}

/// Whether an `Accept-Encoding` takes brotli.
fn takes_brotli(accept: &str) -> bool {
    accept.split(',').any(|coding| {
        let mut parts = coding.split(';').map(str::trim);
        parts.next() == Some("br")
            && !parts.any(|part| matches!(part, "q=0" | "q=0.0" | "q=0.00" | "q=0.000"))
    })
}

/// The bytes as brotli; `None` where that does not make them smaller.
fn compress(plain: &[u8]) -> Option<Bytes> {
    // Close to the best that brotli can do, at a third of its time: the server should start at once.
    let params = brotli::enc::BrotliEncoderParams {
        quality: 9,
        lgwin: 22,
        ..Default::default()
    };
    let mut packed = Vec::new();
    brotli::BrotliCompress(&mut &*plain, &mut packed, &params).ok()?;
    (packed.len() < plain.len()).then(|| packed.into())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn assets() -> Assets {
        Assets::load(None).unwrap()
    }

    fn ask(assets: &Assets, address: &str, headers: &[(header::HeaderName, &str)]) -> Response {
        let headers = headers
            .iter()
            .map(|(name, value)| (name.clone(), HeaderValue::try_from(*value).unwrap()));
        assets
            .answer(&address.parse().unwrap(), &headers.collect())
            .unwrap()
    }

    #[test]
    fn a_version_is_kept_for_ever_and_a_bare_name_is_asked_for_again() {
        let assets = assets();
        let address = assets.styles().remove(0);
        let cache = |address: &str| ask(&assets, address, &[]).headers()[header::CACHE_CONTROL].clone();
        assert!(cache(&address).to_str().unwrap().contains("immutable"));
        assert!(!cache(STYLE).to_str().unwrap().contains("immutable"));
        let tag = ask(&assets, STYLE, &[]).headers()[header::ETAG]
            .to_str()
            .unwrap()
            .to_owned();
        let again = ask(&assets, STYLE, &[(header::IF_NONE_MATCH, &tag)]);
        assert_eq!(again.status(), StatusCode::NOT_MODIFIED);
    }

    #[test]
    fn brotli_goes_only_to_those_who_take_it() {
        let assets = assets();
        let coding = |accept: &str| {
            let answer = ask(&assets, STYLE, &[(header::ACCEPT_ENCODING, accept)]);
            answer.headers().get(header::CONTENT_ENCODING).cloned()
        };
        assert_eq!(coding("gzip, deflate, br").unwrap(), "br");
        assert_eq!(coding("gzip"), None);
        assert_eq!(coding("br;q=0, gzip"), None);
    }

    #[test]
    fn there_is_no_bundle_without_a_folder() {
        assert!(assets().bundle().is_none());
        assert!(Assets::load(Some(Path::new("/nowhere"))).is_err());
    }
}
