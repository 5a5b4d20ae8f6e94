//! Who gets the money.

use crate::notice::Payment;
use crate::reading::text::{Text, cue, fold, printed};

/// Who claims the money in an order for payment (§ 690 Abs. 1 Nr. 1 ZPO).
pub(crate) fn claimant(text: &Text) -> Option<String> {
    let pattern = printed!(r"Antragsteller(?:in)?\s?:?[\s\t]+([A-ZÄÖÜ][^\n\t:;|,]{3,60})");
    let name = pattern.captures(&text.flat)?.get(1)?.as_str().trim().to_owned();
    Some(name)
}

/// The payee where the letter names one beside the account.
pub(super) fn recipient(text: &Text, payment: &mut Payment) -> Option<String> {
    let pattern = printed!(
        r"(?:Zahlungsempfänger(?:in)?|Empfänger(?:in)?|Kontoinhaber(?:in)?|Begünstigte[r]?)\s?:?[\s\t]+([A-ZÄÖÜ][^\n\t:;|]{3,60})"
    );
    for hit in pattern.captures_iter(&text.flat) {
        let name = hit.get(1)?;
        let words = strip_tail(name.as_str());
        let words = words.trim().trim_end_matches(['.', ',']).to_owned();
        if words.len() > 3 && !cue!("^(ist|sind|der|die|sie)\\b").is_match(&fold(&words)) {
            payment.source.extend(text.sources(name.range()));
            return Some(words);
        }
    }
    // "an die Stadtkasse Marburg", "auf das Konto der Kreiskasse Oder-Spree"
    let pattern = printed!(
        r"(?:an die|an das|Konto der|Konto des|Konten der|Bankverbindung(?:en)? der)\s+((?:(?:Stadt|Gemeinde|Kreis|Landes|Bundes|Finanz|Justiz|Gerichts|Zentral|Verbandsgemeinde|Samtgemeinde|Ober|Staatsober|Amts)?[Kk]asse|(?:Gemeinsamen? )?Vollstreckungs(?:behörde|stelle)|Zahlstelle|Gerichtszahlstelle|Finanzbuchhaltung)(?:\s+(?:[A-ZÄÖÜ][\wäöüß\-]*|am|an der|im|der Stadt|des Landkreises|des Kreises))*)"
    );
    let name = pattern.captures(&text.flat)?.get(1)?;
    let words = strip_tail(name.as_str());
    // "Konten der Stadtkasse" alone does not say of which town: the authority's name does
    if !words.contains(' ') {
        return None;
    }
    payment.source.extend(text.sources(name.range()));
    Some(words)
}

/// A payee's name without what stands behind it in the line.
fn strip_tail(name: &str) -> String {
    let tail = printed!(
        r"\s*(?:[,;·•|(]\s*|\s)(?:IBAN|BIC|Bank|Konto|Verwendungszweck|bei der|Kassenzeichen|Betrag|Az|Aktenzeichen)\b.*|\s*[·•|].*"
    );
    tail.replace(name, "")
        .trim()
        .trim_end_matches([',', '.', ':'])
        .to_owned()
}
