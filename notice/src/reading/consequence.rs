//! What the letter says happens otherwise.

use super::remedy::tidy;
use super::text::{Text, cue};
use crate::letter::Quote;
use crate::notice::Consequence;

/// The sentence that tells the gravest consequence of not doing what the letter asks.
///
/// A fine for breaking duties in general counts only where the letter demands more than money (`demands`).
pub(crate) fn find(text: &Text, demands: bool) -> Option<Consequence<Quote>> {
    let condition = cue!(
        r"(wenn|sollte|sollten|falls|sofern|soweit)[^.]{0,120}(nicht|kein|unterlass|versäum|ablauf|fristlos|verstreich)|nicht (rechtzeitig|fristgerecht|fristgemäß|innerhalb|bis)|bei (nicht|verspäteter|versäum|zahlungsverzug|fristversäum|fruchtlos)|(anderenfalls|andernfalls|ansonsten|sonst)\b|nach (fruchtlosem )?ablauf|erscheinen sie[^.]{0,40}nicht|kommen sie[^.]{0,60}nicht|ohne (wichtigen|triftigen) grund|zuwiderhand(l|eln)|für den fall|im falle? (der|des|einer|eines|ihrer)|(zahlen|reagieren|antworten|befolgen|erfüllen) sie[^.]{0,60}nicht|nichtbefolg|nichtzahlung|nicht nachkommen"
    );
    let outcomes: [(i32, &regex::Regex); 6] = [
        (
            10,
            cue!(r"erzwingungshaft|ersatzfreiheitsstrafe|haftbefehl|abschieb|vorführung|zwangshaft"),
        ),
        (
            9,
            cue!(
                r"vollstreck|pfändung|gepfändet|beitreib|beigetrieben|zwangsweise|gerichtsvollzieher|zwangsgeld|ersatzvornahme"
            ),
        ),
        (
            8,
            cue!(
                r"versag|entzogen|entziehung|einstell|gemindert|minderung|abgelehnt|kürz|sperrzeit|geschätzt|schätzung|nicht geeignet|nichteignung|erlischt|verfällt"
            ),
        ),
        (
            7,
            cue!(
                r"säumniszuschl|mahngebühr|verspätungszuschlag|verzugszins|weitere kosten|zusätzliche kosten|bußgeldverfahren|bußgeldbescheid|strafverfolgung"
            ),
        ),
        (
            6,
            cue!(
                r"nach aktenlage|ohne ihre (äußerung|stellungnahme)|rechtskräftig|bestandskräftig|unanfechtbar|entschieden|entscheide|entscheiden"
            ),
        ),
        (5, cue!(r"geldbuße|bußgeld|ordnungswidrig|nachteile")),
    ];
    let mut best: Option<(i32, usize)> = None;
    for (i, sentence) in text.sentences.iter().enumerate() {
        let words = text.folded_of(sentence.clone());
        if words.len() < 25 || words.len() > 700 || !condition.is_match(words) {
            continue;
        }
        let Some(weight) = outcomes.iter().find(|(_, p)| p.is_match(words)).map(|(w, _)| *w) else {
            continue;
        };
        let general = cue!(r"zuwiderhand(l|eln)|ordnungswidrig(keit)?|verst(oß|öße)").is_match(words);
        if weight == 5 && general && !demands {
            continue;
        }
        // an instruction on remedies is no threat
        let remedy =
            cue!(r"(widerspruch|einspruch|klage)[^.]{0,60}(erheb|eingeleg|einleg|erhoben)").is_match(words);
        let weight = if remedy { weight - 4 } else { weight };
        if best.is_none_or(|(b, _)| weight > b) {
            best = Some((weight, i));
        }
    }
    let (_, i) = best?;
    let sentence = text.sentences[i].clone();
    let source = text.sources(sentence.clone());
    Some(Consequence {
        text: Quote {
            text: tidy(&text.flat[sentence]),
            source: source.clone(),
        },
        source,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::reading::testing::pages;

    #[test]
    fn the_gravest_sentence() {
        let text = Text::new(&pages(
            "Bei verspäteter Zahlung entstehen Säumniszuschläge. Zahlen Sie nicht rechtzeitig, kann Erzwingungshaft angeordnet werden.",
        ));
        let found = find(&text, false).unwrap();
        assert_eq!(
            found.text.text,
            "Zahlen Sie nicht rechtzeitig, kann Erzwingungshaft angeordnet werden."
        );
        assert!(!found.source.is_empty());
        let penalty = Text::new(&pages(
            "Zuwiderhandlungen können mit einer Geldbuße bis zu 5.000 € geahndet werden.",
        ));
        assert!(find(&penalty, false).is_none());
        assert!(find(&penalty, true).is_some());
        let order = Text::new(&pages(
            "Falls Sie der Nummer 1 zuwiderhandeln, wird ein Zwangsgeld von 500 € fällig.",
        ));
        assert!(find(&order, false).is_some());
        assert!(find(&Text::new(&pages("Vielen Dank für Ihre Zahlung.")), true).is_none());
    }
}
