//! Styles, fonts and the icon of the pages, inside the server's binary: they are there even where no client
//! bundle is.

/// One file.
#[derive(Clone, Copy, Debug)]
pub struct File {
    /// Path in the address.
    pub path: &'static str,
    /// Media type.
    pub media: &'static str,
    /// Content.
    pub bytes: &'static [u8],
}

/// One sheet, so that a first visit asks once.
const STYLE: &str = concat!(
    include_str!("../assets/fonts.css"),
    include_str!("../assets/kern/kern.css"),
    include_str!("../assets/icons.css"),
    include_str!("../assets/app.css"),
    include_str!("../assets/desk.css"),
);

/// The script that other sites load, with `__TEXTS__` for its words.
pub const WIDGET: &str = include_str!("../assets/widget.js");

/// All files.
pub const FILES: [File; 7] = [
    File {
        path: "/embed.js",
        media: "text/javascript",
        bytes: include_bytes!("../assets/embed.js"),
    },
    File {
        path: "/assets/style.css",
        media: "text/css; charset=utf-8",
        bytes: STYLE.as_bytes(),
    },
    File {
        path: "/assets/desk.js",
        media: "text/javascript; charset=utf-8",
        bytes: include_bytes!("../assets/desk.js"),
    },
    File {
        path: "/assets/icon.svg",
        media: "image/svg+xml",
        bytes: include_bytes!("../assets/icon.svg"),
    },
    File {
        path: "/assets/kern/fonts/FiraSans-Regular.woff2",
        media: "font/woff2",
        bytes: include_bytes!("../assets/kern/fonts/FiraSans-Regular.woff2"),
    },
    File {
        path: "/assets/kern/fonts/FiraSans-Medium.woff2",
        media: "font/woff2",
        bytes: include_bytes!("../assets/kern/fonts/FiraSans-Medium.woff2"),
    },
    File {
        path: "/assets/kern/fonts/FiraSans-SemiBold.woff2",
        media: "font/woff2",
        bytes: include_bytes!("../assets/kern/fonts/FiraSans-SemiBold.woff2"),
    },
];
