//! How the letter was delivered, where the page tells.

use super::text::{Text, cue};
use crate::letter::Delivery;
use crate::page::LineId;

/// The way of delivery with the lines that tell it.
pub(crate) fn find(text: &Text) -> Option<(Delivery, Vec<LineId>)> {
    let rows: [(Delivery, &regex::Regex); 9] = [
        (
            Delivery::Pzu,
            cue!(
                r"(gegen|mit|per|durch|mittels) (pzu\b|(deutsche post )?postzustellungsurkunde|zustellungsurkunde|postzustellungsauftrag)|^(postzustellungsurkunde|zustellungsurkunde|pzu|förmliche zustellung|gelber brief)\W*$|(wird|wurde) (ihnen )?(förmlich )?zugestellt \(?§ ?3 |zustellung (durch|mit) (die post mit )?zustellungsurkunde|zustelldatum (siehe|vgl)"
            ),
        ),
        (
            Delivery::RegisteredReturn,
            cue!(r"einschreiben[^.\n]{0,20}rückschein|übergabe-?einschreiben (mit|gegen) rückschein"),
        ),
        (
            Delivery::Registered,
            cue!(
                r"^(per |als )?(übergabe?-?)?einschreiben\W*$|einschreiben \(?(übergabe|einwurf|eigenhändig)|(per|als|durch) (übergabe?-?)?einschreiben|einwurf-?einschreiben"
            ),
        ),
        (
            Delivery::HandedOver,
            cue!(
                r"(gegen|mit|per) (empfangsbekenntnis|empfangsbestätigung)|persönlich (übergeben|ausgehändigt)|^(persönliche )?(übergabe|aushändigung)\W*$|ausgehändigt am|durch boten|per boten"
            ),
        ),
        (
            Delivery::Portal,
            cue!(
                r"(zum (daten)?abruf|zur abholung im (portal|postfach))[^.]{0,40}(bereit|bereitgestellt)|bereitgestellt (am|in|im|über).{0,60}(elster|portal|postfach|bundid|nutzerkonto|online|mein)|(im|in ihrem|über) (nutzerkonto|servicekonto|bundid-?postfach|elster-?postfach|online-?postfach)[^.]{0,30}(bereit|zugestellt|bekannt)|zum abruf bereitgestellt"
            ),
        ),
        (
            Delivery::Electronic,
            cue!(r"^(per|nur per|vorab per) (e-?mail|de-?mail)\W*$|per de-?mail übersandt|nur per e-?mail"),
        ),
        (
            Delivery::Public,
            cue!(
                r"öffentliche (zustellung|bekanntmachung) (gem|nach|des|der|dieses)|^öffentliche (zustellung|bekanntmachung)\W*$|wird hiermit öffentlich (zugestellt|bekannt)"
            ),
        ),
        (
            Delivery::Simple,
            cue!(r"(mit|durch|per) (einfachem|einfachen) brief|^einfacher brief\W*$"),
        ),
        (
            Delivery::Pzu,
            cue!(r"zugestellt (am|durch)\s?:?[^.]{0,40}(zusteller|unterschrift)"),
        ),
    ];
    // instructions explain ways of delivery; only what a line or a short note says about this letter counts
    let explains = cue!(
        r"gilt|bei (einer )?zustellung|wenn|wird[^.]{0,40}(bekanntgegeben|zur post)|frist|tage? der|einspruch|widerspruch|erfolgt[^.]{0,30}durch|oder durch"
    );
    for sentence in &text.sentences {
        let words = text.folded_of(sentence.clone());
        let words = words.trim();
        if words.len() > 200
            || explains.is_match(words) && words.len() > 60 && !cue!(r"bereitgestellt").is_match(words)
        {
            continue;
        }
        if let Some((delivery, _)) = rows.iter().find(|(_, pattern)| pattern.is_match(words)) {
            return Some((*delivery, text.sources(sentence.clone())));
        }
    }
    // the head of an e-mail: from, sent, to
    let head: Vec<&super::text::TextLine> = text
        .lines
        .iter()
        .take(12)
        .filter(|line| cue!(r"^(von|gesendet|an|betreff)\s?:").is_match(&line.folded))
        .collect();
    if head.len() >= 3 && text.lines.iter().take(12).any(|line| line.text.contains('@')) {
        return Some((Delivery::Electronic, head.iter().map(|line| line.id).collect()));
    }
    // a line of its own above the window may be joined with its neighbours
    text.lines.iter().find_map(|line| {
        let words = super::text::fold(&line.text);
        let words = words.trim();
        (words.len() < 60 && !explains.is_match(words))
            .then(|| rows.iter().find(|(_, pattern)| pattern.is_match(words)))
            .flatten()
            .map(|(delivery, _)| (*delivery, vec![line.id]))
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::reading::testing::pages;

    #[test]
    fn notes_above_the_window() {
        for (line, delivery) in [
            ("Gegen Postzustellungsurkunde", Delivery::Pzu),
            ("Per PZU", Delivery::Pzu),
            ("Mit Zustellungsurkunde", Delivery::Pzu),
            ("Einschreiben mit Rückschein", Delivery::RegisteredReturn),
            ("Übergabe-Einschreiben", Delivery::Registered),
            ("Gegen Empfangsbekenntnis", Delivery::HandedOver),
            (
                "Dieser Bescheid wurde am 02.01.2026 zum Abruf bereitgestellt.",
                Delivery::Portal,
            ),
            ("Per E-Mail", Delivery::Electronic),
            ("Gegen Postzuste1lungsurkunde", Delivery::Pzu),
        ] {
            let text = Text::new(&pages(&format!("Landkreis\n\n{line}\n\nHerrn Muster")));
            assert_eq!(find(&text).map(|d| d.0), Some(delivery), "{line}");
        }
    }

    #[test]
    fn an_explanation_is_no_delivery() {
        let text = Text::new(&pages(
            "Bei Zustellung mit Postzustellungsurkunde ist Tag der Bekanntgabe der Tag der Zustellung. Bei Zusendung durch einfachen Brief gilt die Bekanntgabe mit dem vierten Tag nach Aufgabe zur Post als bewirkt.",
        ));
        assert_eq!(find(&text), None);
    }
}
