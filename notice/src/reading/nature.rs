//! What sort of letter it is: an authority's, a private sender's, an advertisement, a fraud, or not German.

use super::kinds::{Character, Kind};
use super::payment::Account;
use super::sender::Sender;
use super::text::{Text, cue};
use crate::letter::{Instruction, Nature};

/// Judges the letter.
pub(crate) fn of(
    text: &Text,
    kind: Option<&Kind>,
    sender: &Sender,
    instruction: &Instruction,
    accounts: &[Account],
) -> Nature {
    if foreign(text) {
        return Nature::Foreign;
    }
    let offer = [
        cue!(
            r"(mit|durch) (ihrer|der) (zahlung|unterschrift|überweisung)[^.]{0,80}(angebot|auftrag|nehmen sie|annahme|kommt[^.]{0,30}vertrag)|vertrag kommt[^.]{0,30}durch[^.]{0,20}(zahlung|unterschrift)"
        ),
        cue!(
            r"(unverbindliches|dieses) angebot|um ein angebot|eintragungsangebot|offerte|privates,? nicht amtliches|keine (geschäftsbeziehung|verpflichtung zur zahlung)|keine (zahlungsverpflichtung|amtliche|behördliche)|kein (amtliches|behördliches)"
        ),
        cue!(
            r"angebot zu[mr]?[^.]{0,40}(entgeltlichen|aufnahme|eintragung)|branchenverzeichnis|firmenverzeichnis|gewerbeverzeichnis|datenbankeintrag|registereintragung im internet|veröffentlichung ihrer (firmen)?daten"
        ),
        cue!(
            r"gewinn(benachrichtigung|spiel)|rabatt|sonderangebot|jetzt (bestellen|sichern)|unser angebot für sie|gutschein"
        ),
    ];
    let offers = offer.iter().filter(|pattern| text.has(pattern)).count();
    let alien_account = accounts
        .iter()
        .any(|a| a.iban.as_deref().is_some_and(|iban| !iban.starts_with("DE")));
    let pressure = [
        cue!(r"(sofort|umgehend|innerhalb von (24|48) stunden|noch heute)[^.]{0,80}(überweis|zahl|begleich)"),
        cue!(r"(bitcoin|geschenkkarte|gutscheinkarte|paysafe|western union|krypto|echtzeitüberweisung)"),
        cue!(
            r"(klicken sie|link)[^.]{0,60}(daten|konto|bestätig|verifizier|zahl)|qr-?code[^.]{0,60}(daten|tan|login)"
        ),
        cue!(r"kontosperrung|ihr konto wird gesperrt|ihre (zugangs|kontо|konto)daten"),
    ];
    let pressures = pressure.iter().filter(|pattern| text.has(pattern)).count();
    let looks_official = sender.weight >= 5;
    if looks_official && (alien_account && !text.has(cue!("ausland|botschaft|konsulat")) || pressures >= 2) {
        return Nature::Suspicious;
    }
    if pressures >= 2 && alien_account {
        return Nature::Suspicious;
    }
    if offers >= 2
        || (offers == 1 && !looks_official && kind.is_none_or(|k| k.character == Character::Private))
    {
        return Nature::Advertisement;
    }
    if kind.is_some_and(|k| k.id == "advertisement") {
        return Nature::Advertisement;
    }
    let company = cue!(
        r"\b(gmbh|ag|kg|ohg|ug \(haftung|e\. ?k\.|se|mbh|gbr|e\. ?v\.)\b|handelsregister|geschäftsführer|ust-?id|amtsgericht [a-z]+,? hr[ab]|hr[ab] \d"
    );
    let private = kind.is_some_and(|k| k.character == Character::Private);
    if private && !(sender.weight >= 8 && instruction.present) {
        return Nature::Private;
    }
    if looks_official || instruction.present {
        return Nature::Official;
    }
    if kind.is_some_and(|k| k.character != Character::Private) && !text.has(company) {
        return Nature::Official;
    }
    if text.has(company)
        || text.has(cue!(
            r"vermieter|mietverhältnis|mietvertrag|unsere kunden|ihr vertrag|kundenservice|rechtsanw[aä]lt"
        ))
    {
        return Nature::Private;
    }
    if sender.weight > 3 {
        Nature::Official
    } else {
        Nature::Unclear
    }
}

/// Whether the text is plainly not German.
fn foreign(text: &Text) -> bool {
    let words: Vec<&str> = text
        .folded
        .split(|c: char| !c.is_ascii_alphabetic())
        .filter(|w| !w.is_empty())
        .collect();
    if words.len() < 25 {
        return false;
    }
    let german = [
        "der", "die", "das", "und", "sie", "den", "des", "fur", "mit", "ist", "von", "zu", "ihre", "ihr",
        "nicht", "auf", "im", "bei", "nach", "wird",
    ];
    let count = words.iter().filter(|w| german.contains(w)).count();
    // German running text has one of these in every five or six words, tables fewer
    count * 40 < words.len()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::reading::testing::pages;

    #[test]
    fn another_language() {
        let text = Text::new(&pages(
            "Dear Sir or Madam, thank you for your letter of the third of May. We are pleased to inform you that your application has been \
             received and will be handled by our team within the next two weeks.",
        ));
        assert!(foreign(&text));
    }
}
