//! Text as it is compared: what a reader would not tell apart is made equal.

/// The text with one form of quotes, dashes and spaces, without soft hyphens, and without what is drawn rather than
/// written.
///
/// ```
/// # use models::measure::plain;
/// assert_eq!(plain("„Balu“  – 9–12\u{a0}Uhr"), "\"Balu\" - 9-12 Uhr");
/// ```
///
/// Drawn are pictorial signs (the bullets, boxes, scissors and arrows of Unicode's symbol blocks), which no alphabet
/// of letters holds, and rules made of signs, such as a dotted line to sign on: nobody counts its dots. The signs
/// that hide digits of an account are one sign, however many there are.
///
/// ```
/// # use models::measure::plain;
/// assert_eq!(plain("• Lohn ☐ ja ......... Unterschrift"), "Lohn ja Unterschrift");
/// assert_eq!(plain("DE** **** **** **83 06"), "DE*83 06");
/// assert_eq!(plain("Seite 2 - 4 ..."), "Seite 2 - 4 ...");
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
            c if c.is_whitespace() => space(&mut out),
            c => out.push(c),
        }
    }
    let out = without_fills(&out);
    let mut text = String::with_capacity(out.len());
    for c in out.chars() {
        match c {
            ' ' => space(&mut text),
            c if is_pictorial(c) => {}
            c => text.push(c),
        }
    }
    text.trim().to_owned()
}

/// Adds a space unless there is one.
fn space(out: &mut String) {
    if !out.ends_with(' ') {
        out.push(' ');
    }
}

/// Arrows, technical signs, geometric shapes, dingbats and the like, and the bullets among the punctuation.
fn is_pictorial(c: char) -> bool {
    matches!(c, '\u{2190}'..='\u{21ff}' | '\u{2300}'..='\u{23ff}' | '\u{2500}'..='\u{27bf}' | '•' | '‣' | '⁃')
}

/// Signs of which rules are made and behind which digits are hidden.
const FILL: &[char] = &['.', '-', '_', '*', '•', '·'];

/// So many of one sign in a row make a fill; three points are an omission.
const SIGNS: usize = 4;

/// Fills that stand alone are dropped, others become one `*`.
fn without_fills(text: &str) -> String {
    let characters: Vec<char> = text.chars().collect();
    let mut out = String::with_capacity(text.len());
    let mut at = 0;
    while let Some(&c) = characters.get(at) {
        let run = characters[at..]
            .iter()
            .take_while(|next| **next == c || **next == ' ');
        let mut length = run.count();
        while length > 0 && characters[at + length - 1] == ' ' {
            length -= 1;
        }
        let signs = characters[at..at + length]
            .iter()
            .filter(|next| **next == c)
            .count();
        if !FILL.contains(&c) || signs < SIGNS {
            out.push(c);
            at += 1;
            continue;
        }
        at += length;
        let alone = out.chars().next_back().is_none_or(|before| before == ' ')
            && characters.get(at).is_none_or(|after| *after == ' ');
        if !alone {
            out.push('*');
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rules_made_of_signs_are_no_text() {
        assert_eq!(plain("______ _______"), "");
        assert_eq!(plain("Summe ---------- 12,00 €"), "Summe 12,00 €");
        assert_eq!(plain("DE•• •••• •••• •••• ••40 12"), "DE*40 12");
    }

    #[test]
    fn ordinary_marks_stay() {
        for text in [
            "a - b - c",
            "Di 9-12 · Do 9-12",
            "z. B.",
            "12.11.2025",
            "5 * 3 * 2",
            "und so weiter ...",
        ] {
            assert_eq!(plain(text), text);
        }
    }
}
