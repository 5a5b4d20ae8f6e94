//! Whether something is decided in the letter (§ 31 SGB X, § 35 VwVfG, § 118 AO), told from its words.
//!
//! It matters where no instruction on remedies is printed: against a decision a remedy is open all the same, and its period
//! is a year; a letter that asks, invites, offers or reminds has none.

use regex::Regex;

use super::text::{Text, cue};

/// Whether the letter decides something itself.
pub(crate) fn stands_in(text: &Text, title: &str) -> bool {
    let title = super::text::fold(title);
    let titled = names().is_match(&title) && !asks().is_match(&title);
    titled || text.has(speaks_of_itself()) || decided(text)
}

/// Whether a sentence decides, rather than telling what may be decided, when, or by another letter.
fn decided(text: &Text) -> bool {
    text.sentences.iter().any(|sentence| {
        let words = text.folded_of(sentence.clone());
        decides().is_match(words) && !supposes().is_match(words)
    })
}

/// What a decision is called in its heading.
fn names() -> &'static Regex {
    cue!(
        r"bescheid\b|bescheides\b|bescheid(über|für|vom|zur|nach)|verfügung|beschluss|strafbefehl|ablehnung|bewilligung|aufhebung|rücknahme|widerruf|festsetzung|heranziehung|veranlagung|anordnung|untersagung|androhung|zuweisung|erlaubnis|genehmigung|befreiung|zusage|rückforderung|entziehung|versagung|zwangsgeld|rentenanpassung|feststellung|meldeaufforderung|anerkennung|zulassung|erstattung"
    )
}

/// What a heading is about where nothing is decided yet.
fn asks() -> &'static Regex {
    cue!(
        r"antrag (auf|vom)|ihr antrag|ihren antrag|anhörung|beabsichtig|prüfung|anforderung|erinnerung|mahnung|termin|einladung|rückfrag|fehlend|unterlagen|mitwirkung|angebot|abhol|nachweis|auskunft|fragebogen|eingangsbestätigung|stundung|ratenzahlung|(zu|auf|gegen) (ihrem|ihren|den|dem|unseren|unserem) \w*bescheid"
    )
}

/// Words of a letter about itself that only a decision has.
fn speaks_of_itself() -> &'static Regex {
    cue!(
        r"\b(dieser|diesem|diesen|dieses|vorliegende[rnms]?|nachstehende[rnms]?) (bescheid|verfügung|beschluss|festsetzung|strafbefehl)|ergeht (folgende[rs]?|nachstehende[rs]?|diese[rs]?) |rechtsbehelfsbelehrung|rechtsmittelbelehrung|(^|\n)(mahnbescheid|vollstreckungsbescheid|bußgeldbescheid|strafbefehl)|§ ?309 (absatz|abs|drittes|sgb)|§ ?59 (sgb|zweites)"
    )
}

/// Sentences that decide.
fn decides() -> &'static Regex {
    cue!(
        r"\b(wird|werden)\b.{0,160}\b(festgesetzt|bewilligt|abgelehnt|aufgehoben|zurückgenommen|widerrufen|entzogen|untersagt|angeordnet|gewährt|auferlegt|zurückgewiesen|versagt|zugewiesen|anerkannt|veranlagt|herangezogen|festgestellt|verlängert)\b|\bsetz(e|en|t)\b.{0,160}\bfest\b|\blehn(e|en|t)\b.{0,160}\bab\b|\bbewillig(e|en|t)\b|\bgewähr(e|en|t) (ich|wir|ihnen)|\bheb(e|en|t)\b.{0,160}\bauf\b|\bordn(e|en|et)\b.{0,160}\ban\b|\bstell(e|en|t)\b.{0,120}\bfest\b|\bnehm(e|en)\b.{0,120}\bzurück\b|\b(untersag|entzieh|widerruf|erteil|genehmig|versag|verhäng)(e|en|t)? (ich|wir|ihnen)|\bkönnen? (wir|ich)\b.{0,140}\bnicht (übernehmen|bewilligen|gewähren|genehmigen|entsprechen|stattgeben|zustimmen|anerkennen)|\bnicht (bewilligt|übernommen|gewährt|entsprochen|stattgegeben)|\bsind verpflichtet\b.{0,160}\bzu erstatten|\bfordern? (wir|ich)\b.{0,140}\bzurück\b|\bhaben? (wir|ich)\b.{0,140}\b(abgelehnt|bewilligt|festgesetzt|festgestellt|anerkannt|entschieden)\b|\bwird ein zwangsgeld\b|\bsagen wir\b.{0,60}\bzu\b"
    )
}

/// Words of what is not decided: what may be, what would have to be, what another letter decides.
fn supposes() -> &'static Regex {
    cue!(
        r"^\W*(wird|werden|geht|gehen|reicht|reichen|kommt|kommen|ist|sind|liegt|liegen|erfolgt|bleibt|haben|zahlen|antworten)\b|\bin diesem fall|\bkann\b|\bkönnte|\bkönnen (ihnen|auch|wir ihren antrag erst|leistungen)|\bfalls\b|\bsofern\b|\bsobald\b|\bwenn\b|\bsollte|\bwürde|\bwerden (wir|ich)\b|\berst\b|\bdann\b|durch bescheid|gesondert|\bauf antrag\b|\bbevor\b|\bob\b|beabsichtig|\bwurde(n)?\b|\bworden\b|\bbis zu\b|\bandernfalls|\bsonst\b|\bbei (erneut|verspät|nicht)|\bjeweils\b.{0,20}\bangepasst"
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::reading::testing::pages;

    #[test]
    fn decisions_and_letters_that_only_ask() {
        for (title, body, expected) in [
            (
                "Hundesteuerbescheid 2026",
                "Bitte zahlen Sie 84,00 € bis zum 15.05.2026.",
                true,
            ),
            (
                "Ihr Antrag vom 3. Mai",
                "Ihren Antrag lehnen wir ab, weil Unterlagen fehlen.",
                true,
            ),
            (
                "Haushaltshilfe",
                "Trotzdem können wir die Kosten leider nicht übernehmen.",
                true,
            ),
            (
                "Wohngeld",
                "Ihnen wird ab dem 1. März Wohngeld von 214,00 € monatlich bewilligt.",
                true,
            ),
            (
                "Fehlende Unterlagen zu Ihrem Bauantrag",
                "Über die Gebühr wird gesondert ein Bescheid festgesetzt.",
                false,
            ),
            (
                "Ihr Antrag auf Bewilligung von Wohngeld",
                "Bitte reichen Sie den Mietvertrag nach.",
                false,
            ),
            (
                "Begutachtung",
                "Die Pflegekasse schickt Ihnen den Bescheid zusammen mit dem Gutachten.",
                false,
            ),
            (
                "Kindergeld",
                "Wenn Sie nicht antworten, wird die Festsetzung aufgehoben.",
                false,
            ),
            (
                "Bauantrag",
                "Werden die Mängel nicht behoben, gilt der Antrag als zurückgenommen und wird abgelehnt.",
                false,
            ),
            (
                "Anhörung zur beabsichtigten Aufhebung",
                "Äußern Sie sich bis zum 4. Mai 2026.",
                false,
            ),
        ] {
            let text = Text::new(&pages(&format!("{title}\n\n{body}")));
            assert_eq!(stands_in(&text, title), expected, "{title}: {body}");
        }
    }
}
