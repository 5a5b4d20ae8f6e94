//! Who runs the service, in their own look and words: a logo, an imprint, a text on privacy.
//!
//! All are files of the operator, read once when the server starts. Texts are Markdown; whatever would be HTML in
//! them stays text, and links lead to web pages, mail and telephone alone.

use std::path::{Path, PathBuf};

use bytes::Bytes;
use pulldown_cmark::{CowStr, Event, HeadingLevel, Options, Parser, Tag, TagEnd, html};
use serde::{Deserialize, Serialize};

/// Most bytes of a logo.
const LOGO: u64 = 200 * 1024;
/// Most bytes of a text.
const TEXT: u64 = 200 * 1024;

/// The table `[brand]` of the configuration: files of the operator.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct BrandConfig {
    /// Logo for the head of every page: SVG, PNG, JPEG or WebP.
    pub logo: Option<PathBuf>,
    /// Imprint (§ 5 DDG) in German, as Markdown or plain text.
    pub imprint: Option<PathBuf>,
    /// Text on privacy (Art. 13 GDPR) in German, as Markdown or plain text.
    pub privacy: Option<PathBuf>,
}

/// A file of the operator cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum BrandError {
    /// It cannot be read.
    #[error("configuration: brand.{0}: {1}: {2}")]
    Unreadable(&'static str, String, std::io::Error),
    /// It is too large.
    #[error("configuration: brand.{0}: {1} has more than {2} kB")]
    TooLarge(&'static str, String, u64),
    /// The logo is none.
    #[error("configuration: brand.logo: {0} is neither SVG, PNG, JPEG nor WebP")]
    NoPicture(String),
    /// A text is none.
    #[error("configuration: brand.{0}: {1} is no text in UTF-8")]
    NoText(&'static str, String),
}

/// What was read.
#[derive(Clone, Debug, Default)]
pub struct Brand {
    /// The logo.
    pub logo: Option<Logo>,
    /// The imprint as HTML that is safe to show.
    pub imprint: Option<String>,
    /// The text on privacy, likewise.
    pub privacy: Option<String>,
}

/// A logo.
#[derive(Clone, Debug)]
pub struct Logo {
    /// Its media type, by its content.
    pub media: &'static str,
    /// The file.
    pub bytes: Bytes,
}

impl BrandConfig {
    /// Reads the files.
    ///
    /// # Errors
    ///
    /// [`BrandError`] names the file and what is wrong with it.
    pub fn load(&self) -> Result<Brand, BrandError> {
        let text = |field, path: &Option<PathBuf>| {
            let path = path.as_deref();
            path.map(|path| text(field, path)).transpose()
        };
        Ok(Brand {
            logo: self.logo.as_deref().map(logo).transpose()?,
            imprint: text("imprint", &self.imprint)?,
            privacy: text("privacy", &self.privacy)?,
        })
    }
}

fn read(field: &'static str, path: &Path, most: u64) -> Result<Vec<u8>, BrandError> {
    let name = || path.display().to_string();
    let unreadable = |error| BrandError::Unreadable(field, name(), error);
    if std::fs::metadata(path).map_err(unreadable)?.len() > most {
        return Err(BrandError::TooLarge(field, name(), most / 1024));
    }
    std::fs::read(path).map_err(unreadable)
}

fn logo(path: &Path) -> Result<Logo, BrandError> {
    let bytes = read("logo", path, LOGO)?;
    let media = media(&bytes).ok_or_else(|| BrandError::NoPicture(path.display().to_string()))?;
    Ok(Logo {
        media,
        bytes: bytes.into(),
    })
}

/// The media type of a picture by its first bytes.
fn media(bytes: &[u8]) -> Option<&'static str> {
    let begins: [(&[u8], &str); 3] = [
        (b"\x89PNG\r\n\x1a\n", "image/png"),
        (b"\xff\xd8\xff", "image/jpeg"),
        (b"RIFF", "image/webp"),
    ];
    let known = begins.into_iter().find(|(begin, _)| bytes.starts_with(begin));
    known.map(|(_, media)| media).or_else(|| {
        let text = std::str::from_utf8(bytes)
            .ok()?
            .trim_start_matches('\u{feff}')
            .trim_start();
        let drawing = text.starts_with("<svg") || (text.starts_with("<?xml") && text.contains("<svg"));
        drawing.then_some("image/svg+xml")
    })
}

fn text(field: &'static str, path: &Path) -> Result<String, BrandError> {
    let bytes = read(field, path, TEXT)?;
    let text = String::from_utf8(bytes).map_err(|_| BrandError::NoText(field, path.display().to_string()))?;
    Ok(markup(&text))
}

/// Markdown as HTML that can do nothing but be read.
///
/// ```
/// use server::brand::markup;
/// assert_eq!(markup("# Wir\n<b onclick=x>Rat</b>haus"), "<h2>Wir</h2>\n<p>&lt;b onclick=x&gt;Rat&lt;/b&gt;haus</p>\n");
/// assert_eq!(markup("[a](javascript:x) ![b](https://c.example/d.png)"), "<p>a b</p>\n");
/// assert!(markup("<mailto:amt@stadt.example>").contains("href=\"mailto:amt@stadt.example\""));
/// ```
pub fn markup(text: &str) -> String {
    let mut dropped = Vec::new();
    let events = Parser::new_ext(text, Options::ENABLE_TABLES).filter_map(move |event| match event {
        Event::Html(text) | Event::InlineHtml(text) => Some(Event::Text(text)),
        // A block of HTML is a paragraph of text.
        Event::Start(Tag::HtmlBlock) => Some(Event::Start(Tag::Paragraph)),
        Event::End(TagEnd::HtmlBlock) => Some(Event::End(TagEnd::Paragraph)),
        // Pictures of other servers would tell them who reads this.
        Event::Start(Tag::Image { .. }) | Event::End(TagEnd::Image) => None,
        Event::Start(Tag::Link { ref dest_url, .. }) => {
            let safe = is_safe(dest_url);
            dropped.push(!safe);
            safe.then_some(event)
        }
        Event::End(TagEnd::Link) => (!dropped.pop().unwrap_or_default()).then_some(event),
        // The page has a title already.
        Event::Start(Tag::Heading {
            level,
            id,
            classes,
            attrs,
        }) => Some(Event::Start(Tag::Heading {
            level: below(level),
            id,
            classes,
            attrs,
        })),
        Event::End(TagEnd::Heading(level)) => Some(Event::End(TagEnd::Heading(below(level)))),
        other => Some(other),
    });
    let mut said = String::new();
    html::push_html(&mut said, events);
    said
}

fn is_safe(address: &CowStr<'_>) -> bool {
    let address = address.to_ascii_lowercase();
    let scheme = address.split(':').next().unwrap_or_default();
    // An address of a mail in angle brackets has no scheme yet.
    matches!(scheme, "https" | "http" | "mailto" | "tel") || (address.contains('@') && !address.contains(':'))
}

fn below(level: HeadingLevel) -> HeadingLevel {
    match level {
        HeadingLevel::H1 => HeadingLevel::H2,
        HeadingLevel::H2 => HeadingLevel::H3,
        HeadingLevel::H3 => HeadingLevel::H4,
        HeadingLevel::H4 => HeadingLevel::H5,
        HeadingLevel::H5 | HeadingLevel::H6 => HeadingLevel::H6,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_logo_is_known_by_its_content() {
        assert_eq!(media(b"\x89PNG\r\n\x1a\n..."), Some("image/png"));
        assert_eq!(
            media("\u{feff} <svg xmlns=\"\">".as_bytes()),
            Some("image/svg+xml")
        );
        assert_eq!(media(b"<?xml version=\"1.0\"?><html/>"), None);
        assert_eq!(media(b"<html><svg></html>"), None);
    }

    #[test]
    fn no_text_of_the_operator_can_do_anything() {
        for text in [
            "<script>alert(1)</script>",
            "a <img src=x onerror=alert(1)> b",
            "[x](javascript:alert(1))",
            "[x](JaVaScRiPt:alert(1))",
            "[x](data:text/html,<script>)",
            "![x](https://elsewhere.example/a.png)",
            "[x]: javascript:alert(1)\n\n[x]",
            "<style>*{display:none}</style>",
        ] {
            let said = markup(text).to_lowercase();
            for bad in ["<script", "<img", "<style", "href=\"j", "href=\"d"] {
                assert!(!said.contains(bad), "{text}: {said}");
            }
        }
    }
}
