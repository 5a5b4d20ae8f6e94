//! Text as it is compared: what a reader would not tell apart is made equal.

/// The text with one form of quotes, dashes and spaces, and without soft hyphens.
///
/// ```
/// # use models::measure::plain;
/// assert_eq!(plain("„Balu“  – 9–12\u{a0}Uhr"), "\"Balu\" - 9-12 Uhr");
/// ```
pub fn plain(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '„' | '“' | '”' | '‟' | '«' | '»' => out.push('"'),
            '‚' | '‘' | '’' | '‛' | '‹' | '›' | '`' | '´' => out.push('\''),
            '–' | '—' | '‐' | '‑' | '‒' | '―' | '−' => out.push('-'),
            '\u{ad}' | '\u{200b}' | '\u{feff}' => {}
            '…' => out.push_str("..."),
            c if c.is_whitespace() => {
                if !out.ends_with(' ') {
                    out.push(' ');
                }
            }
            c => out.push(c),
        }
    }
    out.trim().to_owned()
}
