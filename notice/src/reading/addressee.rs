//! Whom the letter is addressed to: the window address on the first page.

use super::parts::Parts;
use super::text::{Text, cue, fold, printed};
use crate::law::countries;
use crate::notice::Addressee;

/// The addressee as printed.
pub(crate) fn find(text: &Text, parts: &Parts) -> Addressee {
    let window = window(text, parts);
    let lines: Vec<_> = window.iter().map(|&i| &text.lines[i]).collect();
    let Some(last) = lines.len().checked_sub(1) else {
        return named(text).unwrap_or_default();
    };
    let mut names: Vec<String> = Vec::new();
    let (mut attention, mut owner) = (None, None);
    let mut address = Vec::new();
    for (i, line) in lines.iter().enumerate() {
        let words = line.text.trim();
        let street = is_street(words);
        if i == last || street || !address.is_empty() {
            address.push(words.to_owned());
        } else if !is_form(words) && !cue!(r"^(an )?(die|den) .* (von|des|der)$").is_match(&fold(words)) {
            // "Inh. Petra Muster": a shop has no name of its own in law, its owner belongs to it
            if printed!(r"(?i)^(?:Inh\.?|Inhaber(?:in)?)\s?:?\s").is_match(words) && !names.is_empty() {
                owner = Some(format!("{}, {words}", names.join(" ")));
                continue;
            }
            // "z. Hd. Frau …" names who shall open it, and stands for the reader only where no name is above
            match printed!(r"(?i)^(?:z\.?\s?hd\.?|zu händen)(?:\s(?:von|der|des))?\s+(.+)$")
                .captures(words)
                .and_then(|hit| hit.get(1))
            {
                Some(person) => attention = Some(without_form(person.as_str())),
                None => names.push(without_form(words)),
            }
        }
    }
    let parents = lines.iter().any(|line| {
        cue!(r"erziehungsberechtigt|sorgeberechtigt|gesetzliche[nr]? vertret|eltern (von|des|der)")
            .is_match(&line.folded)
    });
    let name = owner
        .or_else(|| attention.clone().filter(|_| parents))
        .or_else(|| couple(&lines))
        .or_else(|| names.into_iter().find(|name| !name.is_empty()))
        .or(attention);
    Addressee {
        name,
        address: (!address.is_empty()).then(|| address.join(", ")),
        source: lines.iter().map(|line| line.id).collect(),
    }
}

/// "Herrn Max Muster" over "Frau Petra Muster".
fn couple(lines: &[&super::text::TextLine]) -> Option<String> {
    let person = printed!(r"^(?:Herrn?|Frau)\s+([A-ZÄÖÜ].+)$");
    let names: Vec<&str> = lines
        .iter()
        .filter_map(|line| Some(person.captures(line.text.trim())?.get(1)?.as_str()))
        .map(|name| name.trim_end_matches(" und").trim_end_matches(" u."))
        .collect();
    (names.len() == 2).then(|| names.join(" und "))
}

/// A letter without a window names its reader in a form ("Antragsgegner: …") or a sentence ("an Herrn …,
/// zuletzt wohnhaft …").
fn named(text: &Text) -> Option<Addressee> {
    static PATTERNS: std::sync::LazyLock<[regex::Regex; 4]> = std::sync::LazyLock::new(|| {
        let name = r"([A-ZÄÖÜ][\wÄÖÜäöüß.'\-]+(?: (?:von|van|de|zu|al|el|[A-ZÄÖÜ][\wÄÖÜäöüß.'\-]+)){1,3})";
        [
            format!(r"(?:Antragsgegner(?:in)?|Beschuldigte[r]?|Betroffene[r]?|Adressat(?:in)?|Schuldner(?:in)?)\s?:?[\s\t]+(?:(?:Herrn?|Frau)\s+)?{name}"),
            format!(r"(?:^|\n)(?:Person|Empfänger(?:in)?|Zustellungsadressat(?:in)?)(?:\s?:|\t)\s?(?:(?:Herrn?|Frau)\s+)?{name}"),
            format!(r"(?:Herrn?|Frau)\s+{name},?\s+(?:\(?geb|zuletzt wohnhaft|letzte (?:bekannte )?Anschrift|unbekannten Aufenthalts|derzeit unbekannt)"),
            format!(r"(?:^|\n)(?:An )?(?:Herrn?|Frau) {name}, [^,\n]+\d[^,\n]*, \d{{5}} "),
        ]
        .map(|pattern| super::text::plain(&pattern))
    });
    let hit = PATTERNS
        .iter()
        .find_map(|pattern| pattern.captures(&text.flat))?
        .get(1)?;
    Some(Addressee {
        name: Some(hit.as_str().replace(['\n', '\t'], " ")),
        address: None,
        source: text.sources(hit.range()),
    })
}

/// Indices of the lines of the window address; empty where none is found. Lines of a neighbouring column may
/// stand between them in reading order.
pub(crate) fn window(text: &Text, parts: &Parts) -> Vec<usize> {
    let head = parts
        .head
        .end
        .max(parts.salutation.unwrap_or(0))
        .min(text.lines.len());
    // a form without a salutation may name its reader behind its title
    let first = text.lines.first().map(|line| line.id.page);
    let page = text
        .lines
        .iter()
        .take_while(|line| Some(line.id.page) == first)
        .count();
    let end = if parts.salutation.is_some() {
        head
    } else {
        head.max(page.min(40))
    };
    let mut best: Option<(i32, Vec<usize>)> = None;
    for i in 1..end {
        let abroad = countries::is_abroad(&text.lines[i].text);
        if !is_place(&text.lines[i].text) && !abroad {
            continue;
        }
        // upwards through the lines of the same column
        let mut window = vec![i];
        for j in (0..i).rev() {
            let top = window[0];
            let beside = text.lines[j].place.left > text.lines[top].place.right
                || text.lines[j].place.right < text.lines[top].place.left;
            if text.lines[j].place.height() > 0.0 && beside && i - j < 14 {
                continue;
            }
            if window.len() > 6 || !belongs(text, j, top) {
                break;
            }
            window.insert(0, j);
        }
        // "Herrn" or "Frau" alone opens the address, whatever stands above it
        if let Some(at) = window
            .iter()
            .rposition(|&j| is_form(&text.lines[j].text) && !cue!("^an").is_match(&text.lines[j].folded))
        {
            window.drain(..at);
        }
        if window.len() < 2 {
            continue;
        }
        let lines: Vec<_> = window.iter().map(|&j| &text.lines[j]).collect();
        let form = lines.iter().any(|l| {
            is_form(&l.text) || cue!(r"^(herrn?|frau|familie|eheleute|firma)\b").is_match(&fold(&l.text))
        });
        let street = lines.iter().any(|l| is_street(&l.text));
        let office = lines
            .iter()
            .map(|l| super::sender::weight(&l.text))
            .max()
            .unwrap_or(0);
        let left = lines[0].place.left < 0.5;
        let score = i32::from(abroad) + i32::from(form) * 6 + i32::from(street) * 3 + i32::from(left)
            - i32::from(office > 4 && !form) * 8;
        if score >= 3 && (i < head || form) && best.as_ref().is_none_or(|(b, _)| score > *b) {
            best = Some((score, window));
        }
    }
    best.map_or_else(Vec::new, |(_, lines)| lines)
}

/// Whether line `a` can stand in the window directly above line `b`.
fn belongs(text: &Text, a: usize, b: usize) -> bool {
    let (above, below) = (&text.lines[a], &text.lines[b]);
    let words = above.text.trim();
    let folded = fold(words);
    let name_like = words.chars().count() <= 55
        && words.chars().any(char::is_alphabetic)
        && !words.contains(['@', '·', '•', '|', ';'])
        && (!words.contains(':') || cue!(r"^inh").is_match(&folded))
        && (!is_place(words) || countries::is_country(&below.text))
        && printed!(r"\d{5,}").find(words).is_none()
        && (cue!(r"^zu händen").is_match(&folded) || !cue!(r"postzustellung|zustellungsurkunde|einschreiben|^zu\b|persönlich|vertraulich|deutsche post|entgelt|dv \d|absender|^tel(\.|efon|\b)|^fax\b|^telefax|^datum|zeichen\b|www\.|\bzimmer\b|auskunft|sprechzeit|^\*|freimachung|nicht nachsenden|rücksendung|wenn unzustellbar|bescheid|aktenz")
            .is_match(&folded));
    let aligned = (above.place.left - below.place.left).abs() < 0.05;
    name_like && aligned && above.id.page == below.id.page && above.block.abs_diff(below.block) <= 1
}

/// A line that ends an address: a postal code and a place, and nothing else.
pub(crate) fn is_place(words: &str) -> bool {
    printed!(r"^(?:D\s?-\s?)?\d{5}\s?\p{Lu}[\p{L}0.\-/() ]{1,40}$").is_match(words.trim())
}

/// A street with a house number, or a post-office box.
pub(crate) fn is_street(words: &str) -> bool {
    printed!(r"^(?:[A-ZÄÖÜ0-9](?:[^\d:@]|\d{1,2}\.\s){2,40}\s?\d{1,4}\s?[a-zA-Z]?(?:\s?[-–/]\s?\d{1,4}\s?[a-zA-Z]?)?(?:,\s.{1,20}|\s?[,/]?\s?(?:W|Whg|App|EG|OG|\d\. OG|Zi|//|Haus|Wohnung).*)?|Postfach\s?[\d ]+|[A-Z]\s?\d{1,2}\s?,\s?\d{1,2})$")
        .is_match(words.trim())
}

fn is_form(words: &str) -> bool {
    cue!(
        r"^an$|^(an )?(die |den |das )?(herrn?|frau|familie|eheleute|firma)( ?(und|/|,|oder) ?(herrn?|frau|familie|eheleute|firma))*( (prof\.?|dr\.?|med\.?|jur\.?|dipl\.?-?[a-z]*\.?|mag\.?))*$|^(mr|mrs|ms|monsieur|madame|mme|m|pan|pani|signor|signora|sig|señor|señora|sr|sra|senhor|senhora|herra|domnul|doamna|pane|paní|gospodin|gospođa|kyrios|bay|bayan)\.?$"
    )
    .is_match(&fold(words.trim()))
}

fn without_form(words: &str) -> String {
    let stripped = printed!(
        r"^(?:An\s+)?(?:(?:Firma|Herrn?|Frau)(?:\s?/\s?(?:Firma|Herrn?|Frau))+|Herrn?\s+und\s+Frau|Frau\s+und\s+Herrn?|Herrn?|Frau|Familie|Eheleute|Firma|An)\s+"
    )
    .replace(words, "");
    stripped.trim().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::reading::testing::pages;

    fn read(letter: &str) -> Addressee {
        let text = Text::new(&pages(letter));
        find(&text, &Parts::find(&text))
    }

    #[test]
    fn a_window_address() {
        let found = read(
            "Stadt Aalen\n\nStadt Aalen · Marktplatz 30 · 73430 Aalen\n\nFrau\nDr. Ilse Beispiel-Groß\nGartenweg 12 a\n73431 Aalen\n\nDatum: 04.07.2025\n\nMahnung\n\nSehr geehrte Frau",
        );
        assert_eq!(found.name.as_deref(), Some("Dr. Ilse Beispiel-Groß"));
        assert_eq!(found.address.as_deref(), Some("Gartenweg 12 a, 73431 Aalen"));
        assert_eq!(found.source.len(), 4);
    }

    #[test]
    fn a_reference_block_beside_the_window() {
        let found = read(
            "Stadt Aalen · Marktplatz 30 · 73430 Aalen | Zeichen: 12.3\nFrau | Zimmer: 3\nIlse Muster | Telefon: 07361 52-0\nWeg 1 | Datum: \
             04.07.2025\n73431 Aalen | Seite 1 von 2\n\nBescheid\n\nSehr geehrte Frau Muster,",
        );
        assert_eq!(found.name.as_deref(), Some("Ilse Muster"));
    }

    #[test]
    fn an_address_abroad() {
        let found = read(
            "Familienkasse Aalen · Marktplatz 30 · 73430 Aalen\n\nFrau\nIlse Muster\nAlgade 4\n4000 Roskilde\nDÄNEMARK\n\nBescheid\n\nSehr \
             geehrte Frau Muster,",
        );
        assert_eq!(found.name.as_deref(), Some("Ilse Muster"));
        assert_eq!(
            found.address.as_deref(),
            Some("Algade 4, 4000 Roskilde, DÄNEMARK")
        );
    }

    #[test]
    fn a_reader_without_a_window() {
        for letter in [
            "Öffentliche Zustellung\n\nDer Bescheid an Herrn Max Muster, zuletzt wohnhaft Weg 1 in Aalen, kann nicht zugestellt werden.",
            "Amtsgericht Aalen\n\nAntragsgegner: Herr Max Muster",
        ] {
            assert_eq!(read(letter).name.as_deref(), Some("Max Muster"), "{letter}");
        }
    }

    #[test]
    fn the_person_in_charge_of_the_letter() {
        let found = read(
            "Stadt Aalen · Marktplatz 30 · 73430 Aalen\n\nAn die Erziehungsberechtigten von\nIda Muster\nz. Hd. Frau Ilse Muster\nWeg 1\n73431 \
             Aalen\n\nBescheid\n\nSehr geehrte Frau Muster,",
        );
        assert_eq!(found.name.as_deref(), Some("Ilse Muster"));
    }

    #[test]
    fn the_senders_own_address_is_not_the_window() {
        let found = read(
            "Finanzamt Celle\nSägemühlenstraße 5\n29221 Celle\n\nBescheid\n\nSehr geehrte Damen und Herren,",
        );
        assert_eq!(found.name, None);
    }
}
