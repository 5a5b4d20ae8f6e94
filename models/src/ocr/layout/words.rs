//! What the words of a line tell about its place in the layout.
//!
//! These are signs of form (an amount, a label, the line of an address with the postal code), not of
//! meaning: they tell a table from columns that happen to stand side by side.

/// Labels of letter heads that often stand without a colon before their value (DIN 5008, Informationsblock
/// and Bezugszeichenzeile), in lower case.
const LABELS: &[&str] = &[
    "aktenzeichen",
    "ansprechpartner",
    "ansprechpartnerin",
    "ansprechperson",
    "auskunft erteilt",
    "auskunft erteilen",
    "auskünfte erteilt",
    "bearbeiter",
    "bearbeiterin",
    "bearbeiter/-in",
    "bearbeitet von",
    "buchungszeichen",
    "bic",
    "datum",
    "durchwahl",
    "e-mail",
    "email",
    "empfänger",
    "fax",
    "gebäude",
    "geschäftszeichen",
    "gläubiger-id",
    "iban",
    "ihr ansprechpartner",
    "ihr schreiben vom",
    "ihr zeichen",
    "ihre nachricht vom",
    "internet",
    "kassenzeichen",
    "kontoinhaber",
    "kundennummer",
    "mein zeichen",
    "meine nachricht vom",
    "mein aktenzeichen",
    "name",
    "objekt",
    "sachbearbeiter",
    "sachbearbeiterin",
    "sachbearbeitung",
    "sprechzeiten",
    "steuernummer",
    "telefax",
    "telefon",
    "tel.",
    "unser zeichen",
    "unser aktenzeichen",
    "unsere nachricht vom",
    "verwendungszweck",
    "vom",
    "zahlungsempfänger",
    "zeichen",
    "zimmer",
    "zimmer-nr.",
    "öffnungszeiten",
];

/// In what figures count.
const UNITS: &[&str] = &[
    "€", "EUR", "Euro", "%", "v. H.", "v.H.", "m³", "m²", "qm", "cbm", "kWh", "ha", "km/h",
];

/// Whether a sum of money stands in the text: two digits behind a comma, no more.
pub(super) fn has_sum(text: &str) -> bool {
    let letters: Vec<char> = text.chars().collect();
    let digit = |at: usize| letters.get(at).is_some_and(char::is_ascii_digit);
    (1..letters.len())
        .any(|at| letters[at] == ',' && digit(at - 1) && digit(at + 1) && digit(at + 2) && !digit(at + 3))
}

/// Whether the whole cell is a unit, such as stands below the heading of a column.
pub(super) fn is_unit(text: &str) -> bool {
    let text = text.trim();
    let text = text.strip_prefix(['(', '[']).unwrap_or(text);
    UNITS.contains(&text.strip_suffix([')', ']']).unwrap_or(text))
}

/// Whether the whole cell is a number, an amount, a share or a day, as the cells of a table are.
///
/// ```text
/// 1.234,56 €   120,00   4 %   17.11.2025   12   – 20,00 EUR
/// ```
/// A telephone number or a postal code with a town is none.
pub(super) fn is_figure(text: &str) -> bool {
    let mut digits = 0usize;
    let mut rest = text.trim();
    for unit in UNITS {
        rest = rest.strip_suffix(unit).unwrap_or(rest).trim_end();
    }
    rest = rest
        .strip_prefix("€")
        .or_else(|| rest.strip_prefix("EUR"))
        .unwrap_or(rest);
    rest = rest.trim_start_matches(['+', '-', '–', '−', ' ']);
    if rest.starts_with('0') && rest.chars().nth(1).is_some_and(|c| c.is_ascii_digit()) && !rest.contains('.')
    {
        return false;
    }
    for c in rest.chars() {
        match c {
            '0'..='9' => digits += 1,
            '.' | ',' | ' ' | '-' | '–' | '*' | '=' => {}
            _ => return false,
        }
    }
    (1..=12).contains(&digits)
}

/// Whether the text is a label that a value follows in the next cell.
pub(super) fn is_label(text: &str) -> bool {
    let text = text.trim();
    text.chars().count() <= 40 && (text.ends_with(':') || LABELS.contains(&text.to_lowercase().as_str()))
}

/// Whether the text is a label with its value, such as `Telefon: 03501 556-4318`.
pub(super) fn is_labelled(text: &str) -> bool {
    let known = || {
        let lower = text.to_lowercase();
        LABELS.iter().any(|label| {
            lower
                .strip_prefix(label)
                .is_some_and(|rest| rest.starts_with([' ', ':']))
        })
    };
    text.split_once(": ")
        .is_some_and(|(label, value)| label.chars().count() <= 30 && !value.is_empty())
        || known()
}

/// Whether the text is the last line of a German postal address: five digits and a town.
pub(super) fn is_town(text: &str) -> bool {
    let Some((code, town)) = text.trim().split_once(' ') else {
        return false;
    };
    let code = code.strip_prefix("D-").unwrap_or(code);
    code.len() == 5
        && code.chars().all(|c| c.is_ascii_digit())
        && town.chars().next().is_some_and(char::is_uppercase)
        && !town.chars().any(|c| c.is_ascii_digit())
}

/// Words and signs at which no line of text ends on purpose.
const OPEN: &[&str] = &[
    "und", "oder", "der", "die", "das", "dem", "den", "des", "ein", "eine", "einem", "einen", "einer",
    "eines", "am", "an", "auf", "aus", "bei", "bis", "durch", "für", "gegen", "gemäß", "im", "in", "mit",
    "nach", "über", "vom", "von", "zum", "zur", "x", "×", "+", "=", "§", "§§",
];

/// Fewest words of a line of text; labels such as `Zahlbar bis` have fewer.
const TEXT: usize = 4;

/// Whether a line ends within a word or sentence.
pub(super) fn breaks_off(line: &str) -> bool {
    let mut words = line.split_whitespace();
    let open = words.next_back().is_some_and(|word| OPEN.contains(&word));
    let text = words.count() + 1 >= TEXT;
    line.ends_with(['-', ',', '/']) || line.ends_with(" und") || line.ends_with(" oder") || (open && text)
}

/// Whether a line goes on with the sentence or word of the line before it; what stands in brackets belongs to what
/// stands before.
pub(super) fn goes_on(before: &str, after: &str) -> bool {
    let small = after.starts_with(|c: char| c.is_lowercase() || c == '(');
    let open = before.rfind('(') > before.rfind(')') && after.contains(')');
    open || ((small || breaks_off(before)) && !before.ends_with([':', '.']))
}

/// Whether a line begins like an item of a list: with a bullet, a box, a dash, or a number.
pub(super) fn is_item(text: &str) -> bool {
    let word = text.split_whitespace().next().unwrap_or_default();
    let digits = |text: &str| (1..=2).contains(&text.len()) && text.chars().all(|c| c.is_ascii_digit());
    let letter = |text: &str| text.len() == 1 && text.chars().all(|c| c.is_ascii_lowercase());
    let number =
        word.strip_suffix(['.', ')']).is_some_and(digits) || word.strip_suffix(')').is_some_and(letter);
    number
        || matches!(
            word,
            "•" | "·" | "-" | "–" | "□" | "☐" | "■" | "▪" | "●" | "○" | "*"
        )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn figures_are_told_from_telephone_numbers() {
        for text in [
            "1.234,56 €",
            "120,00",
            "4 %",
            "17.11.2025",
            "12",
            "– 20,00 EUR",
            "03.06.2025",
            "0,45 €",
            "€ 12,00",
        ] {
            assert!(is_figure(text), "{text}");
        }
        for text in [
            "0821 324-0",
            "01796 Pirna",
            "Summe",
            "",
            "12 Monate",
            "DE02 8505 0300 3120 0488 15",
            "–",
        ] {
            assert!(!is_figure(text), "{text}");
        }
    }

    #[test]
    fn units_stand_alone() {
        assert!(is_unit("€") && is_unit("(EUR)") && is_unit("m³"));
        assert!(!is_unit("12 €") && !is_unit("Betrag") && !is_unit(""));
    }

    #[test]
    fn labels_end_in_a_colon_or_are_known() {
        assert!(is_label("Steuernummer:") && is_label("Telefon") && is_label("Ihr Zeichen"));
        assert!(!is_label("Henrike Lohmannsdorf") && !is_label("Telefon 03501 556-0"));
        assert!(
            is_labelled("Telefon 03501 556-0") && is_labelled("Frist: 1 Monat") && !is_labelled("Am Markt 1")
        );
    }

    #[test]
    fn towns_have_a_postal_code() {
        for text in ["01796 Pirna", "D-86150 Augsburg", "79098 Freiburg i. Br."] {
            assert!(is_town(text), "{text}");
        }
        for text in [
            "12345 67",
            "Am Markt 1",
            "Am Markt 1/2, 01796 Pirna",
            "20 000 Einwohner",
            "12345 abc",
        ] {
            assert!(!is_town(text), "{text}");
        }
    }

    #[test]
    fn a_line_goes_on_in_small_letters_or_after_a_hyphen() {
        assert!(goes_on("Grundgebühr für die", "graue Tonne") && goes_on("Rest-", "müll"));
        assert!(!goes_on("Grundgebühr", "Leistungsgebühr") && !goes_on("Telefon:", "mobil"));
        assert!(goes_on("Sonderausgaben", "(Kirchensteuer)") && goes_on("Telefon (oder 030", "77-0)"));
        assert!(!goes_on("Telefon (Zentrale)", "Telefax (Zentrale)"));
        assert!(goes_on("1,0 nach Tabelle B aus einem", "Nachlasswert"));
        assert!(!goes_on("Zahlbar bis", "Empfänger") && !goes_on("abgerundet entrichtet am", "18.08.2025"));
    }

    #[test]
    fn items_begin_with_a_mark_or_a_number() {
        for text in [
            "• Nationalpass",
            "•",
            "1. Mietvertrag",
            "b) Lohn",
            "– Ausweis",
            "☐ ja",
        ] {
            assert!(is_item(text), "{text}");
        }
        for text in ["Nationalpass", "12.11.2025", "z. B. Lohn", "2025", ""] {
            assert!(!is_item(text), "{text}");
        }
    }
}
