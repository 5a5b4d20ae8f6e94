//! Which other sites may show the service inside their own pages, or be led back to.

use std::fmt;

use serde::{Deserialize, Serialize};
use url::{Origin, Url};

/// Longest address that leads back.
const LONGEST: usize = 500;

/// Sites that may embed the service.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Embed {
    /// Their origins, such as `https://service.musterstadt.example`.
    pub origins: Vec<Site>,
}

/// The origin of a site, as browsers write it: scheme, host, and port where it is not the usual one.
///
/// ```
/// use server::embed::Site;
/// assert_eq!(Site::try_from("https://Portal.example:443/".to_owned())?.to_string(), "https://portal.example");
/// assert!(Site::try_from("https://portal.example/path".to_owned()).is_err());
/// assert!(Site::try_from("https://*.example".to_owned()).is_err());
/// assert!(Site::try_from("portal.example".to_owned()).is_err());
/// # Ok::<(), server::embed::NoSite>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Site(String);

/// What was given is no origin.
#[derive(Debug, thiserror::Error)]
#[error("`{0}` is no origin; write scheme and host only, such as https://portal.example")]
pub struct NoSite(String);

impl TryFrom<String> for Site {
    type Error = NoSite;

    fn try_from(text: String) -> Result<Self, NoSite> {
        let origin = Url::parse(&text).ok().filter(|url| {
            let bare = url.path() == "/" && url.query().is_none() && url.fragment().is_none();
            bare && url.username().is_empty() && url.password().is_none() && !text.contains('*')
        });
        match origin.and_then(|url| site(&url)) {
            Some(site) => Ok(site),
            None => Err(NoSite(text)),
        }
    }
}

impl From<Site> for String {
    fn from(site: Site) -> String {
        site.0
    }
}

impl fmt::Display for Site {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

fn site(url: &Url) -> Option<Site> {
    let web = matches!(url.scheme(), "http" | "https");
    match url.origin() {
        origin @ Origin::Tuple(..) if web => Some(Site(origin.ascii_serialization())),
        _ => None,
    }
}

impl Embed {
    /// The origins as `frame-ancestors` and pages name them; `None` where no site may embed.
    pub fn ancestors(&self) -> Option<String> {
        let all: Vec<&str> = self.origins.iter().map(|site| site.0.as_str()).collect();
        (!all.is_empty()).then(|| all.join(" "))
    }

    /// An address that leads back to a listed site; anything else leads nowhere.
    ///
    /// ```
    /// use server::embed::{Embed, Site};
    /// let embed = Embed { origins: vec![Site::try_from("https://portal.example".to_owned())?] };
    /// let back = |address: &str| embed.back(address).map(|(address, _)| address);
    /// assert_eq!(back("https://portal.example/a?b=1").as_deref(), Some("https://portal.example/a?b=1"));
    /// for other in ["https://portal.example.evil.example/", "https://portal.example@evil.example/",
    ///     "//evil.example", "javascript:alert(1)", "http://portal.example/", "/letter", ""] {
    ///     assert_eq!(back(other), None, "{other}");
    /// }
    /// # Ok::<(), server::embed::NoSite>(())
    /// ```
    pub fn back(&self, address: &str) -> Option<(String, String)> {
        let url = Url::parse(address).ok().filter(|_| address.len() <= LONGEST)?;
        let anonymous = url.username().is_empty() && url.password().is_none();
        let listed = site(&url).is_some_and(|site| self.origins.contains(&site));
        let host = url.host_str()?.to_owned();
        (anonymous && listed).then(|| (url.into(), host))
    }
}
