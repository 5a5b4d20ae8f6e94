//! What is to be written on the transfer.

use crate::page::LineId;
use crate::reading::references::{self, shape};
use crate::reading::text::{Text, cue, fold, printed};

/// The reference that the letter asks for: "unter Angabe des Aktenzeichens", "geben Sie nur die Ident-Nr. 0000174403 an".
pub(super) fn asked(text: &Text, references: &[references::Found]) -> Option<(String, Vec<LineId>)> {
    let pattern = cue!(
        r"\b(unter (der )?(angabe|nennung)|(bitte )?(geben|nennen|verwenden) sie|und geben( bitte)?( die| das| ihre)?|verwendungszweck|angabe|bei (?:jeder |der |allen |ihrer )?(?:zahlung|überweisung)(?:en)?)\b[^.\n]{0,50}?\b(?P<label>[a-z-]*(?:zeichen|nummer|personenkonto|vertragskonto|beitragskonto|kassenkonto|vertragsgegenstand|mandatsreferenz|ident-?nr\.?|ident|fad-?nr\.?|st\.?-?nr\.?|kunden-?nr\.?|rechnungs-?nr\.?|az\.))"
    );
    let purpose = cue!(
        r"\b(verwendungszweck|überweisungszweck|zahlungszweck|zahlungsgrund|kennwort|zweck|betreff|stichwort)( (bitte|nur|genügt|reicht|lautet|ist|anzugeben ist|folgendes|die angabe))*\b"
    );
    let asks = cue!(
        r"\b(genügt|reicht|lautet|ist|folgendes|nur)$|^(zweck|überweisungszweck|zahlungszweck|zahlungsgrund|kennwort)$"
    );
    for hit in purpose
        .find_iter(&text.folded)
        .filter(|hit| asks.is_match(hit.as_str()))
    {
        let end = text.to_flat(hit.range()).end;
        // a password for a site is called so as well
        let pays = || cue!(r"iban|überweis|zahl").is_match(text.folded_of(text.sentence(end)));
        if hit.as_str().contains("wort") && !pays() {
            continue;
        }
        if let Some(value) = printed_value(text, end) {
            return Some(value);
        }
    }
    // "Kraftfahrzeugsteuernummer (bei jeder Zahlung und Rückfrage angeben)" over its value
    let bracketed = cue!(
        r"(nummer|zeichen|-nr\.) ?\((bitte |stets |immer )*bei (jeder|allen|der|ihrer|jeglicher) (ein)?(zahlung|überweisung)(en)?[^)]{0,60}\) ?:?"
    );
    if let Some(value) = bracketed
        .find_iter(&text.folded)
        .find_map(|hit| printed_value(text, text.to_flat(hit.range()).end))
    {
        return Some(value);
    }
    let mut named = None;
    for hit in pattern.captures_iter(&text.folded) {
        let Some(word) = hit.name("label") else { continue };
        if cue!(r"^(telefon|haus|zimmer|konto|steuer-?id|ihr)").is_match(word.as_str()) {
            continue;
        }
        // "Geben Sie nur den Verwendungszweck an und nicht Ihre BG-Nummer"
        let before = hit.get(0).map_or(0, |whole| whole.start())..word.start();
        if cue!(r"\b(nicht|statt|anstelle)\b").is_match(&text.folded[before]) {
            continue;
        }
        let end = text.to_flat(word.range()).end;
        if let Some(value) = printed_value(text, end) {
            return Some(value);
        }
        named = named.or_else(|| by_label(references, word.as_str()));
    }
    named.or_else(|| in_sentence(text, references))
}

/// The sign of the claimant, or of who acts for one, in an order for payment: the court takes no money, and its number says
/// nothing to who does.
pub(super) fn of_claimant(text: &Text) -> Option<(String, Vec<LineId>)> {
    let order = cue!(r"^(mahnbescheid|vollstreckungsbescheid|europäischer zahlungsbefehl)");
    if !text
        .lines
        .iter()
        .take(12)
        .any(|line| order.is_match(&line.folded))
    {
        return None;
    }
    let pattern = printed!(
        r"(?:(?:Geschäftszeichen|Zeichen|Aktenzeichen|Az\.|Gz\.|GZ) (?:des|der) (?:Prozess|Bevollm|Antragst|Gläubig|Rechtsanw|Verfahrensbev)[^\n\t\d]{0,60}|(?:Prozessbev|Bevollmächtigt|Rechtsanw|Verfahrensbev)[^\n]{0,140}\b(?:Gz|GZ|Az|AZ|Geschäftszeichen|Zeichen|Aktenzeichen)\.?)[\s:]*([\dA-Z][^\n\t]{2,40})"
    );
    pattern.captures_iter(&text.flat).find_map(|hit| {
        let words = hit.get(1)?;
        let value = shape(words.as_str())?;
        Some((value, text.sources(words.range())))
    })
}

/// The value right behind a label at position `end`: "des Zeichens 207/118843", "(880417226504)", "nur dieses
/// Kassenzeichen an: 3640 0511 8204 7".
fn printed_value(text: &Text, end: usize) -> Option<(String, Vec<LineId>)> {
    let rest = text.flat.get(end..)?;
    let lead = printed!(r"^s?(?: ?an)?(?: ?:\s*| ?\(|[ \n])[„\x22»]?").find(rest)?;
    let behind = &rest[lead.end()..];
    if !behind.starts_with(|c: char| c.is_ascii_digit() || c.is_uppercase()) || behind.starts_with("IBAN") {
        return None;
    }
    let stop = printed!(r"[“”\x22«),;\n\t]| an\b| auf\b| bei\b| zu\b| bis\b").find(behind);
    let words = &behind[..stop.map_or(behind.len(), |hit| hit.start())];
    let value = shape(words).filter(|value| value.chars().filter(char::is_ascii_digit).count() >= 4)?;
    let start = end + lead.end();
    Some((value.clone(), text.sources(start..start + value.len())))
}

/// The reference with a label that is asked for, however it is abbreviated.
fn by_label(references: &[references::Found], word: &str) -> Option<(String, Vec<LineId>)> {
    let stem = |word: &str| {
        let word = fold(word);
        let word = cue!(r"[^a-z]").replace_all(&word, "").into_owned();
        match word.as_str() {
            "gz" | "geschz" | "gesch" => "geschäfts".to_owned(),
            "az" => "akten".to_owned(),
            "st" | "stnr" => "steuer".to_owned(),
            _ => cue!(r"(zeichen|nummer|nr)s?$").replace(&word, "").into_owned(),
        }
    };
    let asked = stem(word);
    references
        .iter()
        .find(|r| fold(&r.reference.label).contains(word))
        .or_else(|| {
            references
                .iter()
                .find(|r| !asked.is_empty() && fold(&stem(&r.reference.label)) == fold(&asked))
        })
        .map(|r| (r.reference.value.clone(), r.reference.source.clone()))
}

/// A sentence that tells what to name and repeats a reference of the letter.
fn in_sentence(text: &Text, references: &[references::Found]) -> Option<(String, Vec<LineId>)> {
    // what stands behind "Verwendungszweck" itself is known already
    if references.iter().any(|r| r.payment >= 10) {
        return None;
    }
    text.sentences.iter().find_map(|sentence| {
        let words = text.folded_of(sentence.clone());
        let asks = cue!(r"verwendungszweck|bei (jeder |der |allen )?zahlung(en)?[^.]{0,60}ang(eben|abe)")
            .is_match(words);
        let words = &text.flat[sentence.clone()];
        asks.then(|| references.iter().find(|r| words.contains(&r.reference.value)))
            .flatten()
            .map(|r| (r.reference.value.clone(), r.reference.source.clone()))
    })
}

/// "05320.2026.33871 /wi": the initials of a clerk are no part of what is paid for, nor are the months that a contribution
/// is for: "560914283 0126-0326".
pub(super) fn without_clerk(value: &str) -> &str {
    let months = printed!(r"^[\dA-Z]{6,}( (?:0[1-9]|1[0-2])\d\d ?[-–] ?(?:0[1-9]|1[0-2])\d\d)$");
    if let Some(tail) = months.captures(value).and_then(|hit| hit.get(1)) {
        return &value[..tail.start()];
    }
    printed!(r"\d( ?/ ?[a-z]{2,4})$")
        .captures(value)
        .and_then(|hit| hit.get(1))
        .map_or(value, |tail| &value[..tail.start()])
}
