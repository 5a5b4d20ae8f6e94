//! Where the instruction stands on the page.

use std::ops::Range;

use crate::reading::text::{Text, cue};

/// The passage: from its heading, or from the sentence that opens the remedy, to where something else begins.
pub(super) fn passage(text: &Text) -> Option<Range<usize>> {
    let heading = cue!(
        r"^\W*(\d+\.? ?|[ivx]+\. ?)?(rechtsbehelfs?belehrung|rechtsmittelbelehrung|rechtsbehelf|ihre? rechte?|ihr recht auf (widerspruch|einspruch)|belehrung( über)?[^\n]{0,30}|wenn sie nicht einverstanden sind|so können sie sich wehren|widerspruchsbelehrung|einspruchsbelehrung|sind sie (mit )?[^\n]{0,30}nicht einverstanden|was (sie )?tun( können)?[^\n]{0,20}nicht einverstanden[^\n]{0,10}|hinweis(e)? zum (einspruch|widerspruch)|hinweis(e)? zu ihren rechten|einspruchsrecht|hinweis auf das einspruchsrecht)\W*$"
    );
    let sentences = &text.sentences;
    let by_heading = sentences
        .iter()
        .position(|s| heading.is_match(text.folded_of(s.clone()).trim()));
    let opens = |i: usize| {
        let words = text.folded_of(sentences[i].clone());
        let goes_on = || {
            let next = sentences
                .get(i + 1)
                .map_or("", |next| text.folded_of(next.clone()));
            cue!(r"\b(widerspruch|einspruch|klage)\b").is_match(words)
                && cue!(r"^\W*(er|sie|dieser|diese|der widerspruch|der einspruch) (ist|kann|muss) (innerhalb|binnen)\b.{0,300}\b(zu erheben|einzulegen|erhoben|eingelegt|einzureichen|eingereicht|eingehen|eingegangen sein|vorliegen)\b")
                    .is_match(next)
        };
        (opens(words) || goes_on()) && !told().is_match(words) && !elsewhere(text, i)
    };
    let first = match by_heading {
        // a heading counts where a remedy follows it
        Some(h)
            if (h..(h + 6).min(sentences.len()))
                .any(|i| opens(i) || denies(text.folded_of(sentences[i].clone()))) =>
        {
            h
        }
        _ => (0..sentences.len())
            .find(|&i| opens(i))
            .or_else(|| (0..sentences.len()).find(|&i| denies(text.folded_of(sentences[i].clone()))))?,
    };
    let stop = cue!(
        r"^(mit freundlichen|hochachtungsvoll|im auftrag|anlage|hinweise?\W*$|hinweise? zu[mr]? (zahl|daten|verfahren)|datenschutz|bankverbindung|zahlungshinweis|seite \d|begründung\W*$|kosten\W*$|wichtige hinweise|zahlungsaufforderung|öffnungszeiten|telefon)"
    );
    let mut last = first;
    for (i, sentence) in sentences.iter().enumerate().take(first + 14).skip(first + 1) {
        let words = text.folded_of(sentence.clone());
        if stop.is_match(words.trim_start()) {
            break;
        }
        // something about the remedy keeps the passage going over a sentence of something else
        let about = cue!(
            r"widerspruch|einspruch|klage|rechtsbehelf|frist|niederschrift|schriftlich|elektronisch|gericht|bekannt ?gegeben|bekanntgabe|zustell|erhoben|eingelegt|einzulegen|de-mail|signatur|wiedereinsetzung|vertret|e-?mail|monat|woche|\d tagen|§ ?\d|bei (der|dem|dieser)|postanschrift|\d{5} [a-z]"
        )
        .is_match(words);
        if about {
            last = i;
        } else if i - last > 2 {
            break;
        }
    }
    Some(sentences[first].start..sentences[last].end)
}

/// Whether a sentence opens a remedy against this very letter.
pub(super) fn opens(words: &str) -> bool {
    // most sentences name no remedy, and that is told fast
    cue!(r"widerspruch|einspruch|klage|beschwerde|rechtsbehelf|erinnerung").is_match(words)
        && (opening().is_match(words) || lodges(words))
}

/// The usual sentences that open a remedy.
fn opening() -> &'static regex::Regex {
    cue!(
        r"(gegen (diese[nrs]?|den|die|das|vorstehende[ns]?|obige[ns]?|unsere[n]?)( [a-z-]+){0,4}?( bescheid| entscheidung| verfügung| verwaltungsakt| anordnung| festsetzung| bußgeldbescheid| strafbefehl| mahnbescheid| vollstreckungsbescheid| widerspruchsbescheid| leistungsbescheid| maßnahme| urteil| beschluss| kostenrechnung|[a-z]*bescheid[es]*|[a-z]*entscheidung|[a-z]*verfügung|[a-z]*feststellung|[a-z]*anpassung).{0,480}(widerspruch|einspruch|klage|beschwerde|rechtsbehelf|erinnerung))|((widerspruch|einspruch|klage).{0,360}gegen (diese[nr]?|den|die) [a-z]*(bescheid|entscheidung|verfügung|verwaltungsakt|festsetzung|strafbefehl))|((dieser|diese|der|die) [a-z-]*(bescheid|festsetzung|entscheidung|verfügung|verwaltungsakt).{0,360}(mit (dem|der)|durch) (einspruch|widerspruch|klage).{0,120}(angefochten|anfecht))|((bescheid|festsetzung|verwaltungsakt).{0,180}(einspruch|widerspruch|klage).{0,120}angefochten)|((können|kann).{0,360}(widerspruch|einspruch|klage).{0,240}(erheben|einlegen|erhoben|eingelegt).{0,180}\.)|((rechtskräftig|bestandskräftig|unanfechtbar).{0,480}(einspruch|widerspruch).{0,240}(einleg|eingelegt|erheb|erhoben))|((widerspruch|einspruch).{0,120} (ist|sind).{0,180}(einzulegen|zu erheben))|(sie können (innerhalb|binnen).{0,240}(widerspruch|einspruch|klage))|(\b(legen|erheben) sie\b.{0,120}\b(innerhalb|binnen|spätestens)\b.{0,160}\b(widerspruch|einspruch|klage)\b)|(steht ihnen.{0,180}(widerspruch|einspruch|klage))|((diese|unsere|die) (entscheidung|bescheid)\b.{0,60}\b(durch|mit|über) (einen|einem|den|dem)? ?(widerspruch|einspruch)\b.{0,40}\b(überprüfen|prüfen|nachprüfen)\b)"
    )
}

/// Whether a sentence tells in whatever order that a remedy can be lodged against a decision or within a period:
/// "Dann können Sie innerhalb eines Monats nach Bekanntgabe Widerspruch erheben, und zwar bei …:".
fn lodges(words: &str) -> bool {
    let remedy = cue!(r"\b(widerspruch|widerspruchs|einspruch|einspruchs|klage|rechtsbehelf)\b");
    let lodge = cue!(
        r"\b(erheben|erhoben|einlegen|eingelegt|einzulegen|zu erheben|anfechten|angefochten|einreichen|einzureichen|eingereicht|statthaft|gegeben)\b"
    );
    let may = cue!(r"\b(kann|können|ist|steht|sind|recht)\b");
    let against = cue!(
        r"\b(dies(er|en|em|e)|unser(er|en|em|e)?|der|den|die|das) ([a-z]*bescheide?s?|[a-z]*entscheidung|[a-z]*verfügung|verwaltungsakte?s?|[a-z]*festsetzung|[a-z]*befehl)\b|\b(innerhalb|binnen)\b"
    );
    let denies = cue!(r"\b(kein|keinen|keine|nicht|unzulässig|konnten|hätten)\b");
    [remedy, lodge, may, against]
        .iter()
        .all(|cue| cue.is_match(words))
        && !denies.is_match(words)
}

/// Sentences that tell of an objection of the past.
fn told() -> &'static regex::Regex {
    cue!(
        r"(zulässig|statthaft),? (aber|jedoch|und|hat)|unbegründet|hat keinen erfolg|(widerspruch|einspruch|klage).{0,120}(zurückgenommen|zurückgewiesen|stattgegeben|abgeholfen|eingegangen|erhoben haben|eingelegt haben|erledigt)|(widerspruch|einspruch|klage).{0,120}(zurücknehmen|zurückziehen|verwerfen|verworfen)|\b(ihr|ihre[nrms]?|ihres|der|den|dem) (widerspruchs?|einspruchs?|klage) vom \d|haben sie.{0,80}(widerspruch|einspruch|klage).{0,40}(erhoben|eingelegt)|\b(ein|eine|der|die|ihr|ihre)( [a-z]+)? (eingelegte[rn]?|erhobene[rn]?|etwaige[rn]?) (widerspruch|einspruch|klage)\b"
    )
}

/// Whether sentence `i` speaks of a remedy against another decision than this letter: one that is still to come
/// ("Gegen diesen Bescheid ist dann der Widerspruch möglich"), one of the past ("konnte Einspruch eingelegt werden"),
/// one that lies under it, or of what would be ("Eine Klage wegen Untätigkeit wäre erst … zulässig").
fn elsewhere(text: &Text, i: usize) -> bool {
    let words = text.folded_of(text.sentences[i].clone());
    let other = cue!(
        r"\bgegen (diesen|den|einen solchen|jenen)( [a-z]+)? ?bescheid\b.{0,40}\bdann\b|\bdann gegen (diesen|den)\b|\b(wäre|konnten?|konntest|hätten?)\b|untätigkeit|zugrunde ?liegende|\b(späteren|künftigen|noch ergehenden|zu erlassenden|gesonderten) [a-z]*(bescheid|entscheidung)|\bbescheide?s? (des|vom) finanzamte?s?\b"
    );
    // "Ihr Widerspruch gegen den Bescheid vom …" in the subject of an answer
    let answered = cue!(r"^\W*(betreff\s?:?\s*)?(ihr(en|em|e|er)?|mein) (widerspruch|einspruch|klage)( vom [\d. a-z]{4,30})? gegen\b")
        .is_match(words)
        && !cue!(r"\b(innerhalb|binnen|muss|kann|können|einlegen|einzulegen|erheben)\b").is_match(words);
    if answered || other.is_match(words) {
        return true;
    }
    // "Sie erhalten einen gesonderten Bescheid. Gegen diesen können Sie …" in one paragraph
    let announced = cue!(
        r"\b((erhalten|bekommen) sie|sie (erhalten|bekommen)|ergeht|erlassen wir)\b.{0,80}\b(gesonderten?|eigenen|schriftlichen|rechtsbehelfsfähigen|rechtsmittelfähigen|weiteren) [a-z]*bescheid\b|\b(werden|wird)\b.{0,160}\bdurch ([a-z]+ )?[a-z]*bescheid\b.{0,80}\b(entscheiden|entschieden|festgestellt|festgesetzt|festsetzen|feststellen)\b"
    );
    let Some(before) = i.checked_sub(1).map(|i| text.sentences[i].clone()) else {
        return false;
    };
    let paragraph = !text.flat[before.start..text.sentences[i].start].contains('\n');
    paragraph
        && announced.is_match(text.folded_of(before))
        && cue!(r"\bgegen (diesen|ihn|den)\b").is_match(words)
}

/// Whether a sentence says that there is no remedy, not only that one has no suspensive effect.
pub(super) fn denies(words: &str) -> bool {
    let effect = cue!(
        r"kein(e|er|en)? (aufschiebenden?|fristwahrenden?) wirkung|kein(e|er|en)? (begründung|kosten|gebühren)"
    );
    if effect.is_match(words) {
        denied().is_match(&effect.replace_all(words, " "))
    } else {
        denied().is_match(words)
    }
}

/// The words of such a sentence.
fn denied() -> &'static regex::Regex {
    cue!(
        r"(rechtsbehelf|rechtsmittel|widerspruch|einspruch).{0,240}(nicht( mehr)? (zulässig|gegeben|möglich|statthaft|vorgesehen|eröffnet|anfechtbar)|kein[e]? )|(kein|keinen) (rechtsbehelf|rechtsmittel|widerspruch|einspruch)|nicht (selbst[äa]ndig |gesondert |mit (dem|einem|der|einer) \w+ )?(anfechtbar|angefochten)"
    )
}
