//! What references look like: groups of figures and signs, units behind them, the words of a transfer.

use crate::reading::text::printed;

/// What is to be written on the transfer, to its end: "090/262/04183 USt 2023".
pub(super) fn purpose(rest: &str) -> Option<String> {
    let words = rest.trim_start_matches([' ', ':', '\t', '.', '=', '„', '"', '»']);
    let words = printed!(r"^(?:unbedingt|bitte|immer|stets|nur|an)[: ]+").replace(words, "");
    let words = words.as_ref();
    let end = printed!(r"\.(?:\s|$)|[;,)“”«\t]|\s(?:an|auf|bis|bei|zu|unter|IBAN|BIC)\b")
        .find(words)
        .map_or(words.len(), |hit| hit.start());
    let words = words[..end].trim_end_matches(['.', ' ']);
    let named = printed!(
        r"^\d[\d./-]{3,}(?: [A-Z][A-Za-z]{1,5}(?:-[A-Z]{1,4})?| \d{2}\.\d{4}| \d{2,4}(?:/\d{2,4})?| / \d[\d-]+){1,4}$"
    );
    named.is_match(words).then(|| words.to_owned())
}

/// The reference with the sign of the unit or officer that fills the rest of its cell: "50.4.1 – Jes",
/// "327 – Team 4".
pub(super) fn with_unit(words: &str, value: String) -> String {
    let whole = words.trim().replace('\t', " ");
    let unit = printed!(r"^ ?[–-]? [–-]? ?[A-ZÄÖÜ][A-Za-zäöüß]{1,5}(?: \d{1,3})?$");
    // "33/470/21896 GrESt", "412/2025 M": the sign of the tax or of the register
    let sign = printed!(r"^ (?:[A-Z][A-Za-z]{0,3}St|[A-Z])(?: |$|,)");
    // "25-DO-1190/1 und 1191/9": a case of two
    let second = printed!(r"^ und \d[\d/.-]*$");
    match whole.strip_prefix(value.trim_end_matches([' ', '–', '-'])) {
        Some(rest) if unit.is_match(rest) && rest.contains(['–', '-']) => whole,
        Some(rest) if second.is_match(rest) => whole,
        Some(rest) if sign.is_match(rest) => {
            let end = rest[1..].find([' ', ',']).map_or(rest.len(), |at| at + 1);
            format!("{value}{}", &rest[..end])
        }
        _ => value,
    }
}

/// Register signs of courts and prosecutors (Aktenordnung) that are not written in capitals.
const REGISTERS: &[&str] = &[
    "Bs", "Ca", "Cs", "Ds", "Ga", "Gs", "Hs", "Js", "Ks", "Ls", "Ns", "OWi", "Owi", "Qs", "Sa", "Ss", "Ta",
    "UJs", "VRs", "Ws",
];

/// The reference at the beginning of `words`, `None` where what stands there is no reference.
pub(in crate::reading) fn shape(words: &str) -> Option<String> {
    let token = printed!(
        r"^[A-ZÄÖÜ]{0,6}[A-Za-zÄÖÜäöüß0-9]*[0-9A-Za-zÄÖÜäöüß./\-–_*:]*(?:\s?/{1,2}\s?[0-9A-Za-z][0-9A-Za-z.\-]*)*"
    );
    let mut value = String::new();
    // a dash that lost the space before it: "B 3- 0117428036-B"
    let words = printed!(r"(\d)- ([\dA-Z])").replace_all(words.trim(), "$1 - $2");
    let mut rest = words.as_ref();
    // the short name of a unit before its numbers: "Schul 4 / 26-1189"
    if let Some(unit) = printed!(r"^([A-ZÄÖÜ][a-zäöü]{2,5}) \d{1,3} ?[/-] ?\d|^([A-Z][a-z]{1,2}[A-Z]) \d{3,}")
        .captures(rest)
        .and_then(|hit| hit.get(1).or(hit.get(2)))
    {
        value.push_str(unit.as_str());
        rest = &rest[unit.end() + 1..];
    }
    // groups of one reference are joined by single spaces: "8207 0430 2614 4", "59 304 117 002 4", "II-538 0921"
    while let Some(hit) = token.find(rest) {
        let part = hit.as_str().trim_end_matches(['.', ',', ':', '-', ';']);
        if part.is_empty() {
            break;
        }
        let digits = part.chars().filter(char::is_ascii_digit).count();
        let capitals = part.len() <= 8
            && part
                .chars()
                .all(|c| c.is_ascii_uppercase() || c == '.' || c == '-' || c == '/');
        // file numbers of courts: "5 Cs 340 Js 11222/25"
        let register = REGISTERS.contains(&part) && printed!(r"^[A-Za-z]+ \d").is_match(rest);
        if digits == 0 && !capitals && !register {
            break;
        }
        if !value.is_empty() {
            value.push(' ');
        }
        value.push_str(part);
        let after = &rest[hit.end()..];
        // a tax number is whole, whatever is printed behind it
        if printed!(r"^\d{2,3}/\d{3,4}/\d{4,5}$").is_match(&value) {
            break;
        }
        if hit.as_str().len() != part.len() || value.len() > 40 {
            break;
        }
        // "B 3 – 0117428036-B": a dash between groups where a number follows
        if let Some(dash) = printed!(r"^ [–-] ((?:[A-Za-z]{1,6} )?[A-Z]{0,4}[/-]?\d)").captures(after) {
            value.push_str(after[..dash.get(1).map_or(0, |m| m.start())].trim_end_matches(' '));
            rest = &after[dash.get(1).map_or(0, |m| m.start())..];
            continue;
        }
        let Some(next) = after.strip_prefix(' ') else {
            break;
        };
        rest = next;
    }
    let value = value.trim().trim_end_matches([' ', '–']).to_owned();
    let digits = value.chars().filter(char::is_ascii_digit).count();
    let looks_like_day = printed!(r"^\d{1,2}\.\d{1,2}\.\d{2,4}$").is_match(&value);
    let year = value.len() == 4 && value.starts_with("20");
    (digits >= 2 && value.len() >= 3 && !looks_like_day && !year).then_some(value)
}

/// The sign of an office that fills its line or cell, with the words and spaces that such signs have: "815 – OS Aalen,
/// Team 321", "Soz 4 217 – P 5538/19", "3221 E 4 – 2026 (Sch 118)", "KK/He"; `None` for anything that reads like more.
pub(super) fn sign(words: &str) -> Option<String> {
    let remark = printed!(
        r"(?i)\s*(?:[–·|,;-]\s?)?(?:\((?:bitte|bei|stets|immer|unbedingt|nur|im|in|für)\b.*|\b(?:Seite|Blatt|S\.|Bl\.|Tel\b|Telefon|Zimmer|Zi\.|Raum|Durchwahl|Datum)\b.*)$"
    );
    let words = words.trim();
    let words = remark.find(words).map_or(words, |hit| &words[..hit.start()]);
    let words = words.trim_end_matches([',', ';', '.', ' ', '–', '-']);
    let initials = printed!(r"^[A-ZÄÖÜ][A-Za-zäöü]{0,3}/[A-ZÄÖÜ][A-Za-zäöü]{0,3}$");
    if initials.is_match(words) {
        return Some(words.to_owned());
    }
    let unit = |token: &str| {
        matches!(
            token,
            "Team" | "Bereich" | "Referat" | "Abteilung" | "Sachgebiet" | "Rente" | "Reha" | "Leistung"
        )
    };
    let mut digits = 0;
    let mut place = false;
    for (n, token) in words.split(' ').enumerate() {
        let bare = token.trim_matches(['(', ')', ',']);
        let count = bare.chars().filter(char::is_ascii_digit).count();
        digits += count;
        let short = bare.chars().count() <= 5
            && bare.starts_with(|c: char| c.is_ascii_digit() || c.is_uppercase() || "/–-.".contains(c));
        // "OS Aalen": the place behind the sign of a unit
        let fits = count > 0 || short || n > 0 && (unit(bare) || place);
        if !fits
            || printed!(
                r"^\d{1,2}\.\d{1,2}\.(?:\d{2}){1,2}$|@|\d,\d\d$|^(?:Herrn?|Frau|Hr\.|Fr\.|EUR|Uhr|IBAN|Nr\.)$"
            )
            .is_match(bare)
        {
            return None;
        }
        place = matches!(bare, "OS" | "GSt" | "AA" | "FK" | "JC");
    }
    let complete = words.chars().count() <= 40 && words.split(' ').count() <= 8;
    let year = printed!(r"^20\d\d$").is_match(words);
    let begins = words.split(' ').next().is_some_and(|first| !unit(first));
    (complete && begins && !year && digits >= 1 && words.chars().count() >= 3).then(|| words.to_owned())
}
