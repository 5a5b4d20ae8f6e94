//! The instruction on remedies (Rechtsbehelfsbelehrung).

mod address;
mod passage;
#[cfg(test)]
mod tests;

use std::ops::Range;

use super::periods;
use super::sender::Sender;
use super::text::{Text, cue};
use crate::letter::{Form, Instruction, Start, Unit};
use crate::notice::RemedyKind;

use address::to;
use passage::{denies, opens, passage};

/// Reads the instruction, with the range of text it takes, so that its periods are not read twice.
pub(crate) fn find(text: &Text, sender: &Sender) -> (Instruction, Option<Range<usize>>) {
    let Some(passage) = passage(text) else {
        return (undecided(text), None);
    };
    let words = text.folded_of(passage.clone());
    let mut instruction = Instruction {
        present: true,
        ..Instruction::default()
    };
    let any = |holds: &dyn Fn(&str) -> bool| {
        text.sentences
            .iter()
            .filter(|s| passage.start <= s.start && s.end <= passage.end)
            .any(|s| holds(text.folded_of(s.clone())))
    };
    let denied = any(&denies);
    instruction.kind = if denied && !any(&|words| opens(words) && !denies(words)) {
        RemedyKind::None
    } else {
        kind(&of_this_decision(text, &passage))
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

/// "Dieses Schreiben ist keine Entscheidung über Ihren Antrag": there is nothing to object to. So where the sender
/// says that it will decide later, and decides nothing here.
fn undecided(text: &Text) -> Instruction {
    let says = cue!(
        r"(dieses schreiben|dieser brief|dies|diese mitteilung|diese nachricht|(die|diese) (mahnung|zahlungserinnerung|ankündigung|anhörung)) (ist|stellt)( noch)? kein(en?)? ([a-z]+ )?(entscheidung|bescheid|verwaltungsakt)"
    );
    let later = cue!(
        r"\bpersönlich sehen\b|\bzur abgabe der fingerabdrücke\b|\bdamit [^.]{0,80}\bentschieden werden kann\b|\bfolgende unterlagen( bzw\.? angaben| und angaben)? benötigt|\b(unterlagen|bauvorlagen|angaben|nachweise) (sind |ist )?(noch |bisher )?(unvollständig|nicht vollständig)|\beingang ihre[sr] [a-z]*antrage?s bestätig|\bkommen sie (bitte )?[^.]{0,80}\bzu[rm] (einschreibung|anmeldung|untersuchung|einschulung)|\bnoch nicht (beurkundet|bearbeitet|abgeschlossen|abschließend)\b|\bnicht alle erforderlichen (nachweise|unterlagen|angaben)\b|\bfür die (weitere |abschließende )?(entscheidung|bearbeitung)\b.{0,60}\b(werden|wird|benötigen|brauchen|fehlen|benötige|brauche)\b|\b(bevor|ehe) (wir|ich|über|eine entscheidung|die entscheidung)\b.{0,80}\b(entscheide[nt]?|entschieden|getroffen|ergeht)\b|\bnehmen sie\b.{0,160}\bstellung\b|\bgelegenheit\b.{0,120}(zu äußern|äußerung|stellungnahme|stellung zu nehmen)|\b(ihr|ihre[nr]?) (widerspruch|einspruch|antrag)\b.{0,60}\b(hier|bei uns|bei mir) eingegangen\b|\b(noch )?nicht entscheiden\b|rechtswahrungsanzeige|\bunterhalt auch für die vergangenheit\b|\bzahlen sie (jetzt |bitte |vorerst |derzeit )?noch nicht\b"
    );
    let decides = cue!(
        r"\b(wird|werden) (hiermit |daher |deshalb |somit )?.{0,60}\b(festgesetzt|festgestellt|aufgehoben|zurückgenommen|widerrufen|abgelehnt|bewilligt|angeordnet|untersagt|entzogen|zurückgewiesen)\b|\b(lehnen?|hebe[n]?|setze[n]?|ordne[n]?|bewillige[n]?|widerrufe[n]?|entziehe[n]?|gewähre[n]?) (ich|wir)\b.{0,160}\b(ab|auf|fest|an|ihnen)\b|\bstellen? (ich|wir)\b.{0,160}\bfest\b|\b(ich|wir) (lehnen?|heben?|setzen?|ordnen?|bewilligen?|widerrufen?|entziehen?|gewähren?)\b|ergeht (folgende|hiermit|nachstehende)"
    );
    let asks = cue!(
        r"\b(denken sie|erinnern (wir )?sie|erinnern an|möchten sie)\b.{0,60}\b(an die zahlung|zahlung|fälligkeit|beitrag|beiträge|rate)\b|\b(wird|ist|sind|werden) (demnächst|in kürze|bald) (wieder )?.{0,60}\b(zu zahlen|fällig)\b|\b(betrachten|sehen) sie (dieses schreiben|diesen brief|diese erinnerung|diese mitteilung) (bitte )?als (erledigt|gegenstandslos)\b|\btermin(vergabe|bestätigung|vorschlag|mitteilung|erinnerung)\b|\b(haben|habe) (wir|ich) (für sie|ihnen)\b.{0,80}\b(reserviert|vorgemerkt|gebucht|freigehalten)\b|\btermin\b.{0,80}\b(reserviert|vorgemerkt|bestätigt|gebucht)\b"
    );
    let conditional = cue!(
        r"^\W*(wenn|falls|sofern|sollte[n]?|gehen|geht|bei|wird)\b|\b(müssten|würde[n]?|wäre[n]?|könnte[n]?|voraussichtlich|beabsichtig)"
    );
    // "Bescheid über …" as a line of its own
    let named = cue!(r"^\W*([a-z-]*bescheid|[a-z-]*verfügung|anordnung)\b");
    let folded = |s: &Range<usize>| text.folded_of(s.clone());
    let sentence = text
        .sentences
        .iter()
        .find(|s| says.is_match(folded(s)))
        .or_else(|| {
            let decided = text.sentences.iter().any(|s| {
                let words = folded(s);
                decides.is_match(words) && !conditional.is_match(words)
                    || words.len() < 90 && named.is_match(words)
            });
            let later = text.sentences.iter().find(|s| later.is_match(folded(s)));
            // a reminder of what is due anyway, or a meeting: nothing is decided by it either
            let asks = || text.sentences.iter().find(|s| asks.is_match(folded(s)));
            later.or_else(asks).filter(|_| !decided)
        });
    sentence.map_or_else(Instruction::default, |sentence| Instruction {
        present: true,
        source: text.sources(sentence.clone()),
        ..Instruction::default()
    })
}

/// The words of the passage without the sentences that deny a remedy or name the one against a decision of another
/// office, as the tax base on which a municipal tax rests; all of them where no others are left.
fn of_this_decision(text: &Text, passage: &Range<usize>) -> String {
    let other = cue!(
        r"\bbescheide?s? (des|vom) finanzamte?s?\b|\bgegen (den|die) [a-z]*(messbescheid|grundlagenbescheid|messbetrag)|\b(höhe des|gegen (den|die)) [a-z]*(steuermessbetrag|messbetrag)"
    );
    let sentences = || {
        text.sentences
            .iter()
            .filter(|s| passage.start <= s.start && s.end <= passage.end)
    };
    let own: Vec<&str> = sentences()
        .map(|s| text.folded_of(s.clone()))
        .filter(|words| !denies(words) && !other.is_match(words))
        .collect();
    let own = own.join(" ");
    if kind(&own) == RemedyKind::None {
        text.folded_of(passage.clone()).to_owned()
    } else {
        own
    }
}

fn before(text: &Text, at: usize) -> Range<usize> {
    text.sentence(at).start..at
}

fn kind(words: &str) -> RemedyKind {
    // a decision on an objection, its procedure and its office are none
    let words = cue!(
        r"(vorverfahrens?|(widerspruchs|einspruchs)(bescheid|verfahren|behörde|stelle|entscheidung|sache)[a-z]*)"
    )
    .replace_all(words, "");
    let words = words.as_ref();
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

/// A sentence of the letter as one line.
pub(crate) fn tidy(words: &str) -> String {
    words.replace(['\n', '\t'], " ").trim().to_owned()
}
