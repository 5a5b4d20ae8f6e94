//! Pages and components of the web application.
//!
//! A page is a plain function of a value: the server puts together a [`Boot`], [`html::document`] renders it
//! as HTML (feature `ssr`), and the same value travels inside that HTML to the browser, where the bundle
//! (feature `hydrate`) brings the page to life. So this crate knows no server, no session and no clock, and
//! every page can be tested with a value in and HTML out.
//!
//! - `assets`: styles, fonts and the icon (server only).
//! - [`boot`]: what a page is made of.
//! - [`text`]: the words of the page in the reader's language.
//! - [`told`]: the letter, with its days and sums written out in that language.
//! - [`pages`]: one component per screen.
//! - `still`: pages that need no bundle (server only).
//! - [`parts`]: what the pages are built of.
//! - [`browser`]: the few things asked of the browser itself.
//! - [`json`]: values that come as JSON, taken over by the browser.
//! - `html`: the document around a page (server only).

// The type of a view is as deep as its HTML.
#![recursion_limit = "512"]

#[cfg(feature = "ssr")]
pub mod assets;
pub mod boot;
pub mod browser;
#[cfg(feature = "ssr")]
pub mod html;
pub mod json;
pub mod pages;
pub mod parts;
#[cfg(feature = "ssr")]
pub mod still;
pub mod text;
pub mod told;

pub use crate::boot::{Boot, Screen};
pub use crate::text::{READER_LANG, Texts};
pub use crate::told::View;
