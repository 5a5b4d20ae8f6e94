//! The instruction on remedies (Rechtsbehelfsbelehrung).

use std::ops::Range;

use super::periods;
use super::sender::Sender;
use super::text::{Text, cue, printed};
use crate::letter::{Form, Instruction, Start, Unit};
use crate::notice::RemedyKind;

/// Reads the instruction, with the range of text it takes, so that its periods are not read twice.
pub(crate) fn find(text: &Text, sender: &Sender) -> (Instruction, Option<Range<usize>>) {
    let Some(passage) = passage(text) else {
        return (Instruction::default(), None);
    };
    let words = text.folded_of(passage.clone());
    let mut instruction = Instruction {
        present: true,
        ..Instruction::default()
    };
    let any = |pattern: &regex::Regex| {
        text.sentences
            .iter()
            .filter(|s| passage.start <= s.start && s.end <= passage.end)
            .any(|s| pattern.is_match(text.folded_of(s.clone())))
    };
    let denied = any(denied());
    instruction.kind = if denied && !any(opening()) {
        RemedyKind::None
    } else {
        kind(words)
    };
    if instruction.kind == RemedyKind::None {
        instruction.present = denied;
        instruction.source = if denied {
            text.sources(passage.clone())
        } else {
            Vec::new()
        };
        return (instruction, denied.then_some(passage));
    }
    let periods = periods::find(text, passage.clone());
    let plausible = |found: &&periods::Found| {
        found.period.unit != Unit::Year
            && !cue!("ausland|außerhalb|begründung|genüg|(drei|vier) tage|(dritten?|vierten?) tag")
                .is_match(text.folded_of(before(text, found.at.start)))
    };
    // the period that stands in the sentence of the remedy comes before one of explanation
    let chosen = periods.iter().filter(plausible).max_by_key(|found| {
        let sentence = text.folded_of(text.sentence(found.at.start));
        let told = i32::from(cue!("widerspruch|einspruch|klage|rechtsbehelf|frist").is_match(sentence)) * 4;
        let started = i32::from(found.start != Start::Unstated) * 2;
        (
            told + started + i32::from(found.limit),
            std::cmp::Reverse(found.at.start),
        )
    });
    if let Some(found) = chosen {
        let sentence = text.sentence(found.at.start);
        instruction.period = Some(found.period);
        instruction.start = Some(if found.start == Start::Unstated {
            // "Die Frist beginnt mit …" in the next sentence
            begins(text, &passage).unwrap_or(Start::Unstated)
        } else {
            found.start
        });
        instruction.wording = tidy(&text.flat[sentence]);
    }
    instruction.form = forms(words);
    instruction.to = to(text, passage.clone(), sender, &instruction);
    instruction.source = text.sources(passage.clone());
    (instruction, Some(passage))
}

fn before(text: &Text, at: usize) -> Range<usize> {
    text.sentence(at).start..at
}

/// The passage: from its heading, or from the sentence that opens the remedy, to where something else begins.
fn passage(text: &Text) -> Option<Range<usize>> {
    let heading = cue!(
        r"^\W*(\d+\.? ?|[ivx]+\. ?)?(rechtsbehelfs?belehrung|rechtsmittelbelehrung|rechtsbehelf|ihre? rechte?|ihr recht auf (widerspruch|einspruch)|belehrung( über)?[^\n]{0,30}|wenn sie nicht einverstanden sind|so können sie sich wehren|widerspruchsbelehrung|einspruchsbelehrung|sind sie (mit )?[^\n]{0,30}nicht einverstanden|was (sie )?tun( können)?[^\n]{0,20}nicht einverstanden[^\n]{0,10}|hinweis(e)? zum (einspruch|widerspruch)|hinweis(e)? zu ihren rechten|einspruchsrecht|hinweis auf das einspruchsrecht)\W*$"
    );
    let opening = opening();
    let sentences = &text.sentences;
    let by_heading = sentences
        .iter()
        .position(|s| heading.is_match(text.folded_of(s.clone()).trim()));
    let opens = |i: usize| opening.is_match(text.folded_of(sentences[i].clone()));
    let first = match by_heading {
        // a heading counts where a remedy follows it
        Some(h)
            if (h..(h + 6).min(sentences.len()))
                .any(|i| opens(i) || denied().is_match(text.folded_of(sentences[i].clone()))) =>
        {
            h
        }
        _ => (0..sentences.len()).find(|&i| opens(i)).or_else(|| {
            (0..sentences.len()).find(|&i| denied().is_match(text.folded_of(sentences[i].clone())))
        })?,
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
            r"widerspruch|einspruch|klage|rechtsbehelf|frist|niederschrift|schriftlich|elektronisch|gericht|bekannt ?gegeben|bekanntgabe|zustell|erhoben|eingelegt|einzulegen|de-mail|signatur|wiedereinsetzung|vertret|§ ?\d|bei (der|dem|dieser)|postanschrift|\d{5} [a-z]"
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

/// Sentences that open a remedy against this very letter.
fn opening() -> &'static regex::Regex {
    cue!(
        r"(gegen (diese[nrs]?|den|die|das|vorstehende[ns]?|obige[ns]?|unsere[n]?)( [a-z-]+){0,4}?( bescheid| entscheidung| verfügung| verwaltungsakt| anordnung| festsetzung| bußgeldbescheid| strafbefehl| mahnbescheid| vollstreckungsbescheid| widerspruchsbescheid| leistungsbescheid| maßnahme| urteil| beschluss| kostenrechnung|[a-z]*bescheid[es]*|[a-z]*entscheidung|[a-z]*verfügung|[a-z]*feststellung|[a-z]*anpassung).{0,480}(widerspruch|einspruch|klage|beschwerde|rechtsbehelf|erinnerung))|((widerspruch|einspruch|klage).{0,360}gegen (diese[nr]?|den|die) [a-z]*(bescheid|entscheidung|verfügung|verwaltungsakt|festsetzung|strafbefehl))|((dieser|diese|der|die) [a-z-]*(bescheid|festsetzung|entscheidung|verfügung|verwaltungsakt).{0,360}(mit (dem|der)|durch) (einspruch|widerspruch|klage).{0,120}(angefochten|anfecht))|((bescheid|festsetzung|verwaltungsakt).{0,180}(einspruch|widerspruch|klage).{0,120}angefochten)|((können|kann).{0,360}(widerspruch|einspruch|klage).{0,240}(erheben|einlegen|erhoben|eingelegt).{0,180}\.)|((rechtskräftig|bestandskräftig|unanfechtbar).{0,480}(einspruch|widerspruch).{0,240}(einleg|eingelegt|erheb|erhoben))|((widerspruch|einspruch).{0,120} (ist|sind).{0,180}(einzulegen|zu erheben))|(sie können (innerhalb|binnen).{0,240}(widerspruch|einspruch|klage))|(steht ihnen.{0,180}(widerspruch|einspruch|klage))"
    )
}

/// Sentences that say that there is no remedy.
fn denied() -> &'static regex::Regex {
    cue!(
        r"(rechtsbehelf|rechtsmittel|widerspruch|einspruch).{0,240}(nicht (zulässig|gegeben|möglich|statthaft|vorgesehen|eröffnet|anfechtbar)|kein[e]? )|(kein|keinen) (rechtsbehelf|rechtsmittel|widerspruch|einspruch)|nicht (selbst[äa]ndig |gesondert )?anfechtbar|nicht (selbst[äa]ndig |gesondert )?angefochten"
    )
}

fn kind(words: &str) -> RemedyKind {
    let first = |pattern: &regex::Regex| pattern.find(words).map(|m| m.start());
    let objection = first(cue!(
        r"widerspruch( [a-zäöü,-]+){0,12}? ?(erhoben|erheben|eingelegt|einlegen|einzulegen|zulässig|möglich|zu|gegeben|statthaft|angefochten)|(kann|können|ist|den|der|steht)( [a-zäöü0-9,()-]+){0,18}? widerspruch|widerspruch"
    ));
    let tax = first(cue!(
        r"einspruch( [a-zäöü,-]+){0,12}? ?(erhoben|erheben|eingelegt|einlegen|einzulegen|zulässig|möglich|gegeben|statthaft|angefochten)|einspruch"
    ));
    let action = first(cue!(
        r"klage[^.]{0,120}(erhoben|erheben|einzureichen|eingereicht|zulässig|gericht)|(verwaltungs|sozial|finanz|amts)gericht[^.]{0,80}klage"
    ));
    let either = cue!(r"(entweder|oder)[^.]{0,160}(unmittelbar |sogleich |direkt )?klage|wahlweise|(widerspruch)[^.]{0,120}(oder|stattdessen)[^.]{0,80}klage").is_match(words);
    match (objection, tax, action) {
        (Some(_), None, Some(_)) if either => RemedyKind::WiderspruchOrKlage,
        (Some(w), Some(e), _) => {
            if w < e {
                RemedyKind::Widerspruch
            } else {
                RemedyKind::Einspruch
            }
        }
        (Some(w), None, Some(k)) if k + 40 < w => RemedyKind::Klage,
        (Some(_), None, _) => RemedyKind::Widerspruch,
        (None, Some(e), Some(k)) if k + 40 < e => RemedyKind::Klage,
        (None, Some(_), _) => RemedyKind::Einspruch,
        (None, None, Some(_)) => RemedyKind::Klage,
        (None, None, None) => RemedyKind::None,
    }
}

/// "Die Frist beginnt mit Ablauf des Tages, an dem …".
fn begins(text: &Text, passage: &Range<usize>) -> Option<Start> {
    let words = text.folded_of(passage.clone());
    let at = cue!(r"(frist|sie) beginnt").find(words)?.end();
    let tail: String = words[at..].chars().take(160).collect();
    Some(periods::start(&tail)).filter(|start| *start != Start::Unstated)
}

fn forms(words: &str) -> Vec<Form> {
    let mut forms = Vec::new();
    if cue!("schriftlich|schriftform").is_match(words) {
        forms.push(Form::Written);
    }
    if cue!("niederschrift|zur protokollierung|mündlich bei|zu protokoll").is_match(words) {
        forms.push(Form::InPerson);
    }
    if cue!("elektronisch|de-mail|signatur|elster|elektronischen rechtsverkehr|beBPo|egvp|§ 3a|§ 36a|§ 55a|§ 65a|onlineportal|justizportal").is_match(words) {
        forms.push(Form::Electronic);
    }
    if cue!("(per|durch|mit|einfache) e-?mail").is_match(words)
        && !cue!("e-?mail[^.]{0,60}(nicht|unzulässig|genügt nicht|reicht nicht|unwirksam)|(nicht|keine)[^.]{0,30}e-?mail").is_match(words)
    {
        forms.push(Form::Email);
    }
    forms
}

/// Where the remedy goes, as printed; the sender where the letter only points to it.
fn to(text: &Text, passage: Range<usize>, sender: &Sender, instruction: &Instruction) -> Option<String> {
    let flat = &text.flat[passage];
    let court = instruction.kind == RemedyKind::Klage;
    let places = printed!(
        r"(?:\b[Bb]eim|\b[Bb]ei\s+(?:der|dem|des)|\b[Aa]n\s+(?:die|das|den)|\b[Bb]ei|\b[Vv]or\s+dem)\s+([^;]+)"
    );
    let stop = printed!(
        r"\s*(?:,\s+)?\b(?:schriftlich|zur Niederschrift|in elektronischer|elektronisch|einzulegen|zu erheben|erhoben|eingelegt|einlegen|erheben|Widerspruch|Einspruch|Klage\b|oder zur|oder mündlich|eingereicht|einzureichen|angefochten|eingehen|eingeht|eingegangen|gestellt|in schriftlicher|schriftlicher|durch|mittels|zulässig|innerhalb|binnen|gegeben|versandt|zu richten|gerichtet|per E-Mail|oder in|als elektronisches|in der Form|oder bei|oder beim)|\.\s+[A-ZÄÖÜ]|\.$|\n\s*\n|\s\(|\s–\s|:\s"
    );
    let mut fallback = None;
    let mut short: Option<String> = None;
    let mut rest = flat;
    while let Some(hit) = places.captures(rest) {
        let Some(name) = hit.get(1) else { break };
        let end = stop.find_iter(name.as_str()).map(|m| m.start()).find(|&end| {
            let (before, after) = name.as_str().split_at(end);
            // "Halle (Saale)" is a name, "(siehe oben)" is none
            !ends_in_abbreviation(before) && !printed!(r"^\s\([A-ZÄÖÜ][a-zäöüß.]+\)").is_match(after)
        });
        let place =
            name.as_str()[..end.unwrap_or_else(|| end_of(name.as_str(), 160))].replace(['\n', '\t'], " ");
        let place = place.trim().trim_end_matches([',', '.', ':']).to_owned();
        rest = &rest[name.start()..];
        let folded = super::text::fold(&place);
        if place.chars().count() < 4 || place.chars().count() > 170 {
            continue;
        }
        if cue!(r"^(oben|umseitig|dieser|diesem|der (oben|im|umseitig)|dem (oben|im)|mir|uns|ihm|vorgenannt|genannt|bezeichnet|vorbezeichnet|obigen|im briefkopf|der absender|(behörde|stelle|finanzamt|dienststelle|jobcenter|amt),? (die|das|der) (den|diesen)|ausstellende|erlassende|unterzeichnende|(oben|vor)?genannte|jeder|einer|o\. ?g)|bezeichneten|im briefkopf|oben (genannt|angegeben|bezeichnet)|umseitig|aussteller").is_match(&folded) {
            // "der oben genannten Bußgeldstelle (Landkreis …, 15848 Beeskow)"
            let told = printed!(r"\(([A-ZÄÖÜ][^()]{10,120}\b\d{5}\s[^()]{2,40})\)")
                .captures(&rest[..end_of(rest, 220)])
                .and_then(|hit| Some(hit.get(1)?.as_str().replace(['\n', '\t'], " ")));
            fallback.get_or_insert_with(|| told.or_else(|| own_address(sender)));
            continue;
        }
        let named = if court {
            folded.contains("gericht")
        } else {
            super::sender::weight(&place) > 3 || printed!(r"\b\d{5}\s[A-ZÄÖÜ]").is_match(&place)
        };
        if named && place.chars().next().is_some_and(char::is_uppercase) {
            // "beim Verwaltungsgericht Berlin … beim Verwaltungsgericht Berlin, Kirchstraße 7, 10557 Berlin"
            if printed!(r"\b\d{5}\b").is_match(&place) {
                match &short {
                    Some(first) if !place.starts_with(first.as_str()) => {}
                    _ => return Some(place),
                }
            } else {
                short.get_or_insert(place);
            }
        }
    }
    if short.is_some() {
        return short;
    }
    fallback
        .flatten()
        .or_else(|| if court { None } else { own_address(sender) })
}

/// The largest character boundary up to `limit`.
fn end_of(words: &str, limit: usize) -> usize {
    (0..=limit.min(words.len()))
        .rev()
        .find(|&i| words.is_char_boundary(i))
        .unwrap_or(0)
}

fn ends_in_abbreviation(words: &str) -> bool {
    printed!(r"(?:\bStr|\bstr|\bSt|\bNr|\bDr|\bPostf|\ba\. ?d|\bv)$").is_match(words)
}

fn own_address(sender: &Sender) -> Option<String> {
    let name = sender.authority.name.clone()?;
    Some(match &sender.authority.address {
        Some(address) => format!("{name}, {address}"),
        None => name,
    })
}

/// A sentence of the letter as one line.
pub(crate) fn tidy(words: &str) -> String {
    words.replace(['\n', '\t'], " ").trim().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::letter::Period;
    use crate::reading::testing::pages;

    fn read(letter: &str) -> Instruction {
        let text = Text::new(&pages(letter));
        find(&text, &Sender::default()).0
    }

    fn check(letter: &str, kind: RemedyKind, count: u16, unit: Unit, start: Start) -> Instruction {
        let found = read(letter);
        assert_eq!(found.kind, kind, "{letter}");
        assert_eq!(found.period, Some(Period { count, unit }), "{letter}");
        assert_eq!(found.start, Some(start), "{letter}");
        assert!(found.present && !found.source.is_empty() && !found.wording.is_empty());
        found
    }

    #[test]
    fn municipal() {
        let found = check(
            "Rechtsbehelfsbelehrung\nGegen diesen Bescheid kann innerhalb eines Monats nach Bekanntgabe Widerspruch erhoben werden. Der \
             Widerspruch ist schriftlich oder zur Niederschrift bei der Stadtverwaltung Pirna, Am Markt 1/2, 01796 Pirna einzulegen.",
            RemedyKind::Widerspruch,
            1,
            Unit::Month,
            Start::Notification,
        );
        assert_eq!(
            found.to.as_deref(),
            Some("Stadtverwaltung Pirna, Am Markt 1/2, 01796 Pirna")
        );
        assert_eq!(found.form, vec![Form::Written, Form::InPerson]);
    }

    #[test]
    fn lost_spaces_and_misread_letters() {
        check(
            "Rechtsbehelfsbe1ehrung\nGegendiesen Bescheid kann innerha1b eines Monats nachBekanntgabe Widerspruch erhoben werden.",
            RemedyKind::Widerspruch,
            1,
            Unit::Month,
            Start::Notification,
        );
    }

    #[test]
    fn tax_office() {
        let found = check(
            "Rechtsbehelfsbelehrung\nDie Festsetzung der Einkommensteuer kann mit dem Einspruch angefochten werden.\nDer Einspruch ist bei dem \
             vorbezeichneten Finanzamt oder bei der angegebenen Außenstelle schriftlich einzureichen, diesem / dieser elektronisch zu \
             übermitteln oder dort zur Niederschrift zu erklären.\nDie Frist für die Einlegung eines Einspruchs beträgt einen Monat. Sie \
             beginnt mit Ablauf des Tages, an dem Ihnen dieser Bescheid bekannt gegeben worden ist.",
            RemedyKind::Einspruch,
            1,
            Unit::Month,
            Start::Notification,
        );
        assert!(found.form.contains(&Form::Electronic));
    }

    #[test]
    fn fine() {
        check(
            "Rechtsbehelfsbelehrung: Der Bußgeldbescheid wird rechtskräftig und vollstreckbar, wenn Sie nicht innerhalb von zwei Wochen nach \
             Zustellung schriftlich oder zur Niederschrift bei der oben genannten Behörde Einspruch einlegen.",
            RemedyKind::Einspruch,
            2,
            Unit::Week,
            Start::Service,
        );
    }

    #[test]
    fn court() {
        let found = check(
            "Gegen diesen Bescheid kann innerhalb eines Monats nach Zustellung Klage beim Verwaltungsgericht Gelsenkirchen, Bahnhofsvorplatz \
             3, 45879 Gelsenkirchen erhoben werden.",
            RemedyKind::Klage,
            1,
            Unit::Month,
            Start::Service,
        );
        assert_eq!(
            found.to.as_deref(),
            Some("Verwaltungsgericht Gelsenkirchen, Bahnhofsvorplatz 3, 45879 Gelsenkirchen")
        );
    }

    #[test]
    fn elective() {
        check(
            "Rechtsbehelfsbelehrung\nGegen diesen Bescheid kann innerhalb eines Monats nach seiner Bekanntgabe entweder Widerspruch eingelegt \
             oder unmittelbar Klage erhoben werden.",
            RemedyKind::WiderspruchOrKlage,
            1,
            Unit::Month,
            Start::Notification,
        );
    }

    #[test]
    fn plain_words_of_a_modern_authority() {
        check(
            "Sind Sie mit dem Bescheid nicht einverstanden?\nSie können innerhalb eines Monats nach Zugang dieses Bescheids Widerspruch \
             einlegen.",
            RemedyKind::Widerspruch,
            1,
            Unit::Month,
            Start::Receipt,
        );
    }

    #[test]
    fn no_remedy() {
        assert_eq!(
            read("Sie haben Gelegenheit, sich innerhalb von zwei Wochen zu äußern.").kind,
            RemedyKind::None
        );
        let denied = read("Gegen die Verwarnung ist ein Rechtsbehelf nicht gegeben.");
        assert_eq!(denied.kind, RemedyKind::None);
        // an objection to something else is none against this letter
        assert!(!read("Sie können der Weitergabe Ihrer Daten widersprechen. Ihr Widerspruch vom 01.02.2025 ist eingegangen.").present);
    }
}
