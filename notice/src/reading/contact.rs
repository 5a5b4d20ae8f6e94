//! Whom to ask: name, telephone, e-mail, web address, office hours.

use super::parts::Parts;
use super::text::{Text, cue, fold, printed};
use crate::notice::Contact;
use crate::page::LineId;

/// The contact of the sender.
pub(crate) fn find(text: &Text, parts: &Parts) -> Contact {
    let mut contact = Contact::default();
    if let Some((phone, lines)) = phone(text) {
        contact.phone = Some(phone);
        contact.lines.phone = lines;
    }
    if let Some((email, lines)) = email(text) {
        contact.email = Some(email);
        contact.lines.email = lines;
    }
    if let Some((name, lines)) = name(text, parts) {
        contact.name = Some(name);
        contact.lines.name = lines;
    }
    if let Some((hours, lines)) = hours(text) {
        contact.hours = Some(hours);
        contact.lines.hours = lines;
    }
    if let Some((web, lines)) = web(text) {
        contact.web = Some(web);
        contact.lines.web = lines;
    }
    let lines = &contact.lines;
    let mut source: Vec<LineId> = [&lines.phone, &lines.email, &lines.name, &lines.hours, &lines.web]
        .into_iter()
        .flatten()
        .copied()
        .collect();
    source.sort_unstable();
    source.dedup();
    contact.source = source;
    contact
}

/// The direct line rather than the switchboard ("-0"), a telephone rather than a hotline.
fn phone(text: &Text) -> Option<(String, Vec<LineId>)> {
    // the number below a name in the head is that person's
    let mut numbers: Vec<(bool, String, Vec<LineId>)> = unlabelled(text).into_iter().collect();
    numbers.extend(phones(text));
    let rank = |(hotline, number, _): &(bool, String, Vec<LineId>)| {
        i32::from(*hotline) + 2 * i32::from(number.ends_with("-0") || number == "115")
    };
    numbers.sort_by_key(rank); // stable: of equals the first on the page
    numbers
        .into_iter()
        .next()
        .map(|(_, number, source)| (number, source))
}

/// Telephone numbers behind their labels, in the same line, the next cell, or below, and whether the label
/// is that of a hotline.
fn phones(text: &Text) -> Vec<(bool, String, Vec<LineId>)> {
    let labelled = printed!(
        r"(?i)(?:(?-u:\b)(?:Tel|Telefon|Telefonnummer|Telefon-Nr|Fon|Durchwahl|Ruf|Fernruf|Fernsprecher|Hotline|Servicetelefon|Service-Telefon|Servicenummer|Servicerufnummer|Service-Rufnummer|Rufnummer|Telefonisch)(?-u:\b)|^T[.:]?\s|^(?:Service|Ansprechpartner(?:in)?|Ihre? Ansprechpartner(?:in)?)\s?:|☎|✆)(?:[A-Za-zäöüß\s-]{0,20}?)\s*[.:]*\s*(.*)"
    );
    let number = printed!(r"(?:\+\s?\d{1,3}\s?|\(?0)[\d\s/()\-–]{4,24}\d|(?-u:\b)115(?-u:\b)");
    let mut found = Vec::new();
    for (i, line) in text.lines.iter().enumerate() {
        let folded = fold(&line.text);
        // "Telefon06241 853-1290": the space got lost
        let words = printed!(r"(?i)(?-u:\b)(tel|telefon|fon|durchwahl|hotline|fax|telefax)([+(0])")
            .replace_all(&line.text, "$1 $2");
        let Some(hit) = labelled.captures(&words) else {
            continue;
        };
        if cue!(r"^(fax|telefax)").is_match(&folded) {
            continue;
        }
        // a number that running text speaks of comes behind those that stand with their labels
        let deep = hit.get(0).is_some_and(|label| label.start() > 24);
        let hotline = deep || cue!("hotline|service|zentrale|vermittlung").is_match(&folded);
        let rest = hit.get(1).map_or("", |m| m.as_str());
        let rest = printed!(r"(?i)(?-u:\b)(?:tele)?fax(?-u:\b).*").replace(rest, "");
        if let Some(hit) = number.find(&rest) {
            found.push((hotline, clean(hit.as_str()), vec![line.id]));
            continue;
        }
        if rest.trim().chars().count() > 3 {
            continue;
        }
        let colon = |j: &usize| text.lines[*j].text.trim() != ":";
        let right = text.right_of(i).into_iter().filter(colon).take(1);
        for j in right.chain(text.below(i)) {
            let other = &text.lines[j];
            if let Some(hit) = number.find(&other.text).filter(|m| m.start() < 4) {
                found.push((hotline, clean(hit.as_str()), vec![line.id, other.id]));
                break;
            }
        }
    }
    found
}

/// A number that fills a line of the head, below the name of a person: "Frau Kunz" over "07361 52-417".
fn unlabelled(text: &Text) -> Option<(bool, String, Vec<LineId>)> {
    let number = printed!(r"^\(?0\d{2,5}\)?[ /-]{1,3}\d[\d -]{3,12}\d$");
    let person = printed!(r"^(?:[A-ZÄÖÜ]\w+\? )?(?:Herrn?|Frau|Hr\.|Fr\.) [A-ZÄÖÜ]");
    let lines = text.lines.iter().take(30);
    lines
        .zip(text.lines.iter().skip(1))
        .find(|(above, line)| {
            above.block == line.block && person.is_match(&above.text) && number.is_match(&line.text)
        })
        .map(|(_, line)| (false, clean(&line.text), vec![line.id]))
}

fn clean(number: &str) -> String {
    // "02306 881-2731 / 881-2799": of two numbers the first
    let number = match number.split_once(" / ") {
        Some((first, _)) if first.chars().filter(char::is_ascii_digit).count() >= 6 => first,
        _ => number,
    };
    number
        .trim()
        .trim_end_matches(['-', '/', '(', '–'])
        .trim()
        .to_owned()
}

fn email(text: &Text) -> Option<(String, Vec<LineId>)> {
    let pattern =
        printed!(r"[A-Za-z0-9._%+\-äöüß]+\s?@\s?[A-Za-z0-9\-äöü]+(?:\.[A-Za-z0-9\-äöü]+)*\.[A-Za-z]{2,}");
    (0..text.lines.len()).find_map(|i| {
        let (words, source) = unbroken(text, i);
        let words = printed!(r"\s?[(\[](?:at|AT|ät)[)\]]\s?").replace_all(&words, "@");
        let address = pattern.find(&words)?.as_str().replace(' ', "");
        let folded = fold(&address);
        (!cue!(r"de-mail\.de|datenschutz|@egvp|poststelle-?beweiswert").is_match(&folded))
            .then_some((address, source))
    })
}

/// Line `i` with the line below it where an e-mail address is broken between them. A break within a word keeps
/// its hyphen: addresses are broken where they have one.
fn unbroken(text: &Text, i: usize) -> (String, Vec<LineId>) {
    let line = &text.lines[i];
    let last = line.text.rsplit(' ').next().unwrap_or("");
    let alone = || (line.text.clone(), vec![line.id]);
    if !last.ends_with(['@', '-', '.', '_']) {
        return alone();
    }
    let next = text
        .below(i)
        .into_iter()
        .chain((i + 1 < text.lines.len()).then_some(i + 1));
    for j in next {
        let first = text.lines[j].text.split(' ').next().unwrap_or("");
        let open =
            last.contains('@') && first.starts_with(|c: char| c.is_ascii_lowercase()) && first.contains('.')
                || !last.contains('@') && first.contains('@') && !first.starts_with('@') && last.len() > 1;
        if open && text.lines[j].id.page == line.id.page {
            return (format!("{}{first}", line.text), vec![line.id, text.lines[j].id]);
        }
    }
    alone()
}

fn web(text: &Text) -> Option<(String, Vec<LineId>)> {
    let pattern = printed!(
        r"(?-u:\b)(?:https?://)?(?:www\.)[A-Za-z0-9\-äöü]+(?:\.[A-Za-z0-9\-äöü]+)*\.[a-z]{2,}(?:/[\w\-./]*)?|(?-u:\b)https?://[^\s,;]+"
    );
    (0..text.lines.len()).find_map(|i| {
        let line = &text.lines[i];
        let hit = pattern.find(&line.text)?;
        let mut address = hit.as_str().to_owned();
        let mut source = vec![line.id];
        // a path that goes on in the next line
        let open = hit.end() == line.text.len() && address.ends_with(['/', '-']);
        let next = text.below(i).map(|j| &text.lines[j]);
        if let Some(next) =
            next.filter(|next| open && next.text.starts_with(|c: char| c.is_ascii_lowercase()))
        {
            address.push_str(next.text.split(' ').next().unwrap_or(""));
            source.push(next.id);
        }
        Some((address.trim_end_matches(['.', ',', ')']).to_owned(), source))
    })
}

/// "Auskunft erteilt: Frau Muster", "Ihr Ansprechpartner", "Sachbearbeiterin".
fn name(text: &Text, parts: &Parts) -> Option<(String, Vec<LineId>)> {
    let label = cue!(
        r"^(auskunft( erteilt| gibt)?|fragen\?|es (schreibt|berät) (ihnen|sie)|sie berät|für sie (da|zuständig)|ihre?n? (ansprechpartner(in)?|ansprechperson|kontakt|sachbearbeiter(in)?)|ansprechpartner(in)?|ansprechperson|(sach)?bearbeiter(in)?|(sach)?bearbeitung|bearbeitet (von|durch)|kontakt|zuständig)\s?:?\s*"
    );
    let person = printed!(
        r"^(?:(?:Herrn?|Frau|Dr\.|Prof\.|Team)\s+)?[A-ZÄÖÜ][\wäöüßÄÖÜı.\-]*(?:\s+(?:von|van|de|zu|[A-ZÄÖÜ0-9][\wäöüßÄÖÜı.\-]*)){0,3}$"
    );
    for (i, line) in text.lines.iter().enumerate().take(parts.head.end.max(40)) {
        let folded = fold(&line.text);
        let Some(hit) = label.find(&folded) else { continue };
        let rest = line.text.split_once(':').map_or("", |(_, rest)| rest.trim());
        let rest = if rest.is_empty() && hit.end() < folded.len() {
            // "Auskunft erteilt Frau Muster"
            printed!(r"(?-u:\b)((?:Herrn?|Frau|Team)\s.*)$")
                .captures(&line.text)
                .and_then(|c| c.get(1))
                .map_or("", |m| m.as_str())
        } else {
            rest
        };
        let named = |words: &str| {
            let words = printed!(r",?\s*(?:Zimmer|Zi\.|Tel|Telefon|Raum|Durchwahl).*")
                .replace(words.trim(), "")
                .trim()
                .to_owned();
            // one word alone is a label or an office, no name
            let title = printed!(r"^(?:Herrn?|Frau|Hr\.|Fr\.|Dr\.|Team)\s").is_match(&words);
            let several = words.contains(' ');
            (person.is_match(&words) && (title || several) && !words.contains('@')).then_some(words)
        };
        if let Some(name) = named(rest) {
            return Some((name, vec![line.id]));
        }
        if rest.is_empty() && hit.end() + 2 >= folded.trim_end().len() {
            let beside: Vec<usize> = text
                .right_of(i)
                .into_iter()
                .take(1)
                .chain(text.below(i))
                .collect();
            for j in beside {
                if let Some(name) = named(&text.lines[j].text) {
                    return Some((name, vec![line.id, text.lines[j].id]));
                }
            }
        }
    }
    beside_the_window(text, parts)
}

/// "Frau Scheerer" alone in the right half of the head, where no address stands.
fn beside_the_window(text: &Text, parts: &Parts) -> Option<(String, Vec<LineId>)> {
    let person = printed!(
        r"^((?:Herr|Frau|Hr\.|Fr\.) [A-ZÄÖÜ][\p{L}.-]+(?: [A-ZÄÖÜ][\p{L}-]+)?)(?:, (?:Zi|Zimmer|Raum|Tel)\b.*)?$"
    );
    let end = parts.salutation.unwrap_or(parts.head.end).min(text.lines.len());
    text.lines[..end].iter().find_map(|line| {
        let hit = person
            .captures(line.text.trim())
            .filter(|_| line.place.left > 0.5)?;
        Some((hit.get(1)?.as_str().to_owned(), vec![line.id]))
    })
}

/// The hours that a line names, from the first day of the week to the last time: what else stands in the line, a
/// station, a number to call or an account, is none of them.
fn hours_in(words: &str) -> Option<&str> {
    let run = printed!(
        r"(?x)(?-u:\b)(?:Mo|Di|Mi|Do|Fr|Sa|(?:Mon|Diens|Donners|Frei|Sams)tags?|Mittwochs?|montags|dienstags|mittwochs|donnerstags|freitags|täglich)(?-u:\b)
        (?:[\d.:,;()/&\ –-]|(?-u:\b)(?:Mo|Di|Mi|Do|Fr|Sa|(?:Mon|Diens|Donners|Frei|Sams)tags?|Mittwochs?|montags|dienstags|mittwochs|donnerstags|freitags|Uhr|
        und|bis|von|auch|zusätzlich|sowie|nur|nach|nachmittags|vormittags|Vereinbarung|Termin|Terminvereinbarung|geschlossen|oder|jeden|u|h)(?-u:\b))*"
    );
    let time = printed!(r"\d{1,2}(?:[:.]\d{2})?\s?(?:Uhr|[-–/]|bis)|bis \d");
    run.find_iter(words)
        .map(|hit| {
            let open = printed!(r"(?:[ ,;(/&–-]|\s(?:und|nach|von|nur|u))+$");
            open.find(hit.as_str())
                .map_or(hit.as_str(), |end| &hit.as_str()[..end.start()])
        })
        .find(|found| time.is_match(found))
}

/// Office hours: the lines behind their heading that name days of the week.
fn hours(text: &Text) -> Option<(String, Vec<LineId>)> {
    let heading = cue!(
        r"(öffnungszeit|sprechzeit|sprechstunde|servicezeit|geschäftszeit|besuchszeit|erreichbar|telefonzeit)"
    );
    let day =
        printed!(r"^\(?(?:Mo|Di|Mi|Do|Fr|Sa|Montags?|Dienstags?|Mittwochs?|Donnerstags?|Freitags?)[ ,.–-]*$");
    let times = printed!(r"^[\d.:, –-]{3,}(?:Uhr)?(?:[ ,und]*[\d.:, –-]{3,}(?:Uhr)?)*$");
    for (i, line) in text.lines.iter().enumerate() {
        let folded = fold(&line.text);
        let Some(hit) = heading.find(&folded) else {
            continue;
        };
        if hit.start() > 30 {
            continue;
        }
        let mut words = Vec::new();
        let mut source = vec![line.id];
        words.extend(hours_in(&line.text).map(str::to_owned));
        let mut at = i;
        while words.len() < 5 {
            let Some(next) = text.below(at).or_else(|| text.right_of(at).into_iter().next()) else {
                break;
            };
            let other = &text.lines[next];
            // days and times may stand in cells of their own
            let cell =
                (day.is_match(&other.text) || times.is_match(&other.text)).then_some(other.text.as_str());
            let Some(found) = hours_in(&other.text).or(cell) else {
                break;
            };
            words.push(found.to_owned());
            source.push(other.id);
            at = next;
        }
        if words
            .iter()
            .any(|words| words.contains(|c: char| c.is_ascii_digit()))
        {
            return Some((words.join(", "), source));
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::reading::testing::pages;

    fn read(letter: &str) -> Contact {
        let text = Text::new(&pages(letter));
        find(&text, &Parts::find(&text))
    }

    #[test]
    fn the_direct_line() {
        for letter in [
            "Telefon: 03501 918-4318",
            "Tel. 03501 918-4318, Fax 03501 918-2222",
            "Telefon | 03501 918-4318\nTelefax | 03501 918-2222",
            "Telefon\n03501 918-4318",
            "Telefon03501 918-4318",
            "Telefon 03501 918-0\n\nDurchwahl: 03501 918-4318",
            "Service-Telefon 0800 111 222 33\nTelefon 03501 918-4318",
        ] {
            assert_eq!(read(letter).phone.as_deref(), Some("03501 918-4318"), "{letter}");
        }
    }

    #[test]
    fn person_mail_and_hours() {
        let found = read(
            "Auskunft erteilt: | Frau Zschiesche\nE-Mail: steuern@stadt.example\nwww.stadt.example\n\nSprechzeiten\nDi 9–12 und 13–18 Uhr\nDo 9–12 Uhr",
        );
        assert_eq!(found.name.as_deref(), Some("Frau Zschiesche"));
        assert_eq!(found.email.as_deref(), Some("steuern@stadt.example"));
        assert_eq!(found.web.as_deref(), Some("www.stadt.example"));
        assert_eq!(found.hours.as_deref(), Some("Di 9–12 und 13–18 Uhr, Do 9–12 Uhr"));
        assert_eq!(found.source.len(), 7);
    }
}
