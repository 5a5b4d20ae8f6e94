//! Who sent the letter: the return address above the window, the letterhead, the signature.

mod names;

use super::land;
use super::parts::Parts;
use super::text::{Text, cue, fold, printed};
use crate::law::Land;
use crate::notice::Authority;

pub(crate) use names::weight;

use names::{body, is_bare, no_name};

/// The sender with what follows from its place.
#[derive(Clone, Debug, Default)]
pub(crate) struct Sender {
    pub(crate) authority: Authority,
    pub(crate) place: Option<String>,
    pub(crate) land: Option<Land>,
    /// How strongly the name looks like an authority's, 0 for none.
    pub(crate) weight: i32,
}

/// Finds the sender.
pub(crate) fn find(text: &Text, parts: &Parts) -> Sender {
    let mut sender = Sender::default();
    let return_line = return_address(text, parts);
    if let Some((i, pieces)) = &return_line {
        sender.authority.name = pieces.first().cloned();
        sender.authority.address = (pieces.len() > 1).then(|| pieces[1..].join(", "));
        sender.authority.source = vec![text.lines[*i].id];
        sender.weight = weight(pieces.first().map_or("", String::as_str));
    }
    // the strongest name in the letterhead; a form begins with its title and has the court below it
    let mut best: Option<(i32, usize, String)> = None;
    let form = if parts.salutation.is_none() { 12 } else { 0 };
    let end = parts
        .head
        .end
        .max(parts.salutation.unwrap_or(form))
        .min(text.lines.len());
    for i in 0..end {
        let line = &text.lines[i];
        if return_line.as_ref().is_some_and(|(r, _)| *r == i) || is_addressee_line(text, i) {
            continue;
        }
        let name = line
            .text
            .trim_end_matches([',', ':', ';'])
            .trim_start_matches(|c: char| !c.is_alphanumeric());
        // "Landkreis X - Der Landrat -": the head of the body is no part of its name
        let name = match printed!(r"\s+[-–|(]\s?(?:Der|Die)\s[A-ZÄÖÜ][\wäöüß ]+(?:\s?[-–)])?$").find(name)
        {
            Some(hit) => &name[..hit.start()],
            None => body(name),
        };
        // "Deutsche Rentenversicherung Westfalen 48125 Münster": the address behind the name
        let name = match printed!(r",?\s\d{5}\s[A-ZÄÖÜ][\p{L} ./()-]+$").find(name) {
            Some(hit) if weight(&name[..hit.start()]) > 3 => &name[..hit.start()],
            _ => name,
        };
        let broadcaster = nominative(name);
        let name = broadcaster.as_deref().unwrap_or(name);
        let folded = fold(name);
        let too_long = name.chars().count() > 70 || name.split(' ').count() > 9;
        if too_long || printed!(r"\d{3,}|@|https?:|www\.|IBAN").is_match(name) || no_name().is_match(&folded)
        {
            continue;
        }
        // "Magistrat" alone: the return address or the next line says of which town
        let bare = if is_bare(name) && complete(text, i, name) == name {
            4
        } else {
            0
        };
        let w = weight(name) - (i as i32 / 8).min(3) - bare;
        // "Amtsgericht" over "Amtsgericht Hagen"
        let fuller = |known: &str| folded.len() > known.len() && folded.starts_with(&fold(known));
        if w > 3
            && best
                .as_ref()
                .is_none_or(|(b, _, known)| w > *b || w == *b && fuller(known))
        {
            best = Some((w, i, name.to_owned()));
        }
    }
    if let Some((w, i, name)) = best {
        // the letterhead names the body; the return address often a department or an abbreviation
        let named = sender.authority.name.as_deref().map(fold).unwrap_or_default();
        // "Agentur für Arbeit Hof" under the name of the whole body: the office is the one that decides
        let office = named.split(' ').count() > 1
            && cue!(r"^(agentur für arbeit|familienkasse|kommunales jobcenter|polizeirevier)")
                .is_match(&named);
        // a department of the town that the return address names
        let part = cue!(r"^((große |kreis)?stadt|gemeinde|(land)?kreis|kreisstadt|hansestadt|landeshauptstadt|markt|samtgemeinde|verbandsgemeinde|universitätsstadt) [a-z]").is_match(&named)
            && cue!(r"^(stadtkasse|gemeindekasse|kreiskasse|fachbereich|fachdienst|abteilung|kämmerei|steueramt|ordnungsamt|bürgeramt|standesamt|referat|dezernat|sachgebiet)\b").is_match(&fold(&name));
        if sender.weight == 0
            || (!office && !part && w >= sender.weight.min(8) && i < 12 && !named.contains(&fold(&name)))
        {
            sender.authority.name = Some(usual_case(text, complete(text, i, &name)));
            sender.authority.source.insert(0, text.lines[i].id);
        }
        sender.weight = sender.weight.max(w);
    }
    if let Some(name) = sender
        .authority
        .name
        .as_deref()
        .and_then(|name| spelled_out(text, name, end))
    {
        sender.authority.name = Some(name);
    }
    if sender.authority.name.is_none() || sender.weight == 0 {
        signature(text, &mut sender);
    }
    if sender.authority.name.is_none() {
        foot(text, &mut sender);
    }
    place(text, parts, &mut sender);
    // "Magistrat der Stadt" with the town of its address
    if let (Some(name), Some(place)) = (&sender.authority.name, &sender.place)
        && is_bare(name)
    {
        let name = name.trim_start_matches("Der ").trim_start_matches("Die ");
        sender.authority.name = Some(format!("{name} {place}"));
    }
    sender
}

/// "Familienkasse Nordrhein-Westfalen West" of the head where the return address has "Familienkasse NRW West".
fn spelled_out(text: &Text, name: &str, end: usize) -> Option<String> {
    let parts = printed!(r"^(\p{Lu}[\p{L} ]+ )(\p{Lu}{2,4})((?: [\p{L}-]+)?)$").captures(name)?;
    let part = |n: usize| parts.get(n).map_or("", |m| m.as_str());
    let (first, short, last) = (part(1), part(2), part(3));
    let fits = |long: &str| {
        let initials: Vec<char> = long
            .split(['-', ' '])
            .filter_map(|word| word.chars().next())
            .collect();
        let mut letters = short.chars();
        initials.len() >= 2
            && initials.first() == short.chars().next().as_ref()
            && initials.last() == short.chars().last().as_ref()
            && initials
                .iter()
                .all(|initial| letters.any(|letter| letter == *initial))
    };
    (0..end).find_map(|i| {
        let line = text.lines[i].text.as_str();
        let next = text.lines.get(i + 1).map_or("", |next| next.text.as_str());
        // the head may break after the kind of office
        let rest = if fold(line) == fold(first.trim_end()) {
            next
        } else {
            let starts = fold(line).starts_with(&fold(first));
            line.get(first.len()..).filter(|_| starts)?
        };
        let long = rest.strip_suffix(last)?.trim();
        let words = long.chars().all(|c| c.is_alphabetic() || "- ".contains(c));
        (words && fits(long)).then(|| format!("{first}{long}{last}"))
    })
}

/// "Norddeutscher Rundfunk" of the line "Norddeutschen Rundfunks" below "im Auftrag des".
fn nominative(name: &str) -> Option<String> {
    // "im Auftrag der Deutschen Rentenversicherung Nord": who decides, whoever prints the letter
    if let Some(hit) =
        printed!(r"^[Ii]m (?:Auftrag|Namen) der (\p{Lu}\p{Ll}+e)n (\p{Lu}\p{L}+(?: [\p{L}-]+){0,3})$")
            .captures(name)
    {
        return Some(format!("{} {}", hit.get(1)?.as_str(), hit.get(2)?.as_str()));
    }
    let stem =
        printed!(r"^(?:des )?([A-ZÄÖÜ]\p{L}+ische|[A-ZÄÖÜ]\p{L}+deutsche)n Rundfunks$").captures(name)?;
    Some(format!("{}r Rundfunk", stem.get(1)?.as_str()))
}

/// "STADT ESSLINGEN" in the spelling that the letter uses elsewhere.
fn usual_case(text: &Text, name: String) -> String {
    if name.chars().any(char::is_lowercase) || name.chars().filter(|c| c.is_alphabetic()).count() < 5 {
        return name;
    }
    let wanted = fold(&name);
    text.folded
        .match_indices(&wanted)
        .map(|(at, found)| &text.flat[text.to_flat(at..at + found.len())])
        .find(|words| words.chars().any(char::is_lowercase))
        .map_or(name, |words| words.replace(['\n', '\t'], " "))
}

/// "Der Oberbürgermeister" alone names nobody: the next line does.
fn complete(text: &Text, i: usize, name: &str) -> String {
    let open = cue!(
        r"(der|die) (ober|erste )?(bürgermeister(in)?|landrat|landrätin|magistrat)$|\b(stadt|gemeinde|landkreis|kreis|universitätsstadt|landeshauptstadt)$|(der|des)$"
    );
    let open = |words: &str| open.is_match(words) || is_bare(words);
    // "Meike Muster" over "Gerichtsvollzieherin"
    if cue!(r"^(ober)?gerichtsvollzieher(in)?( kr\. ?a\.)?$").is_match(&fold(name)) {
        let person = printed!(r"^(?:Dr\. )?[A-ZÄÖÜ]\p{L}*\.?(?: [A-ZÄÖÜ][\p{L}-]+){1,2}$");
        let beside = [i.checked_sub(1), Some(i + 1)];
        return beside
            .into_iter()
            .flatten()
            .filter_map(|j| text.lines.get(j))
            .find(|line| person.is_match(&line.text) && weight(&line.text) == 0)
            .map_or_else(|| name.to_owned(), |line| format!("{name} {}", line.text));
    }
    match text.lines.get(i + 1) {
        Some(next)
            if open(&fold(name))
                && next.text.chars().count() < 40
                && !is_addressee_line(text, i + 1)
                && weight(&next.text) == 0
                && next
                    .text
                    .chars()
                    .all(|c| c.is_alphabetic() || " -()./".contains(c)) =>
        {
            format!("{name} {}", next.text)
        }
        _ => name.to_owned(),
    }
}

/// Whether line `i` is the name line of a window address ("Frau", "Herrn", then a name).
fn is_addressee_line(text: &Text, i: usize) -> bool {
    let folded = text.lines[i].folded.clone();
    cue!(r"^(herrn?|frau|familie|eheleute|firma|an )\b").is_match(&folded)
}

/// The small line above the window: "Stadt X · Am Markt 1 · 01234 X", split at its dots.
fn return_address(text: &Text, parts: &Parts) -> Option<(usize, Vec<String>)> {
    let end = parts
        .head
        .end
        .max(parts.salutation.unwrap_or(0))
        .min(text.lines.len());
    (0..end).find_map(|i| {
        let line = &text.lines[i].text;
        if !printed!(r"\b\d{5}\s?[A-ZÄÖÜ]").is_match(line) || line.chars().count() < 20 {
            return None;
        }
        let pieces: Vec<String> = printed!(r"\s*[·•|*∙⋅●■]\s*|\s+[-–—.]\s+|\s*,\s+|\s*;\s*|\s\*\s")
            .split(line)
            .map(|piece| piece.trim().to_owned())
            .filter(|piece| !piece.is_empty())
            .collect();
        let named = pieces.first().is_some_and(|name| {
            name.chars().filter(|c| c.is_alphabetic()).count() >= 4
                && !printed!(r"^\d{5}\b").is_match(name)
                && !cue!(
                    r"^(postfach|hausanschrift|postanschrift|besuch|dienstgebäude|lieferanschrift|absender|(beim?|im auftrag|vertreten)\b|antragsteller|antragsgegner|prozessb|gläubiger|schuldner)"
                )
                .is_match(&fold(name))
        });
        (pieces.len() >= 2 && named && (pieces.len() >= 3 || weight(&pieces[0]) > 0)).then_some((i, pieces))
    })
}

/// A name below the greeting ("Ihr Finanzamt Musterstadt").
fn signature(text: &Text, sender: &mut Sender) {
    let greeting = (0..text.lines.len()).find(|&i| {
        cue!(r"mit freundlichen grüßen|freundliche grüße|hochachtungsvoll|im auftrag")
            .is_match(&text.lines[i].folded.clone())
    });
    let Some(greeting) = greeting else { return };
    for line in text.lines.iter().skip(greeting + 1).take(6) {
        let name = line.text.trim_start_matches("Ihr ").trim_start_matches("Ihre ");
        if weight(name) >= 5 && name.chars().count() < 60 {
            sender.authority.name = Some(name.to_owned());
            sender.authority.source = vec![line.id];
            sender.weight = weight(name);
            return;
        }
    }
}

/// A name in the foot of a page: "Stadt Aalen · 73430 Aalen · Telefon 07361 52-0".
fn foot(text: &Text, sender: &mut Sender) {
    let found = text
        .lines
        .iter()
        .filter(|line| line.place.top > 0.88)
        .find(|line| {
            let name = body(&line.text);
            weight(name) >= 5
                && name.chars().count() < 60
                && !name.contains(|c: char| c.is_ascii_digit())
                && !no_name().is_match(&fold(name))
                && !cue!(r"sitz|register|amtsgericht|\bhr[ab]\b|geschäftsführ|vorstand")
                    .is_match(&fold(&line.text))
        });
    if let Some(line) = found {
        let name = body(&line.text);
        sender.authority.name = Some(name.to_owned());
        sender.authority.source = vec![line.id];
        sender.weight = weight(name);
    }
}

/// Place and Land: from the return address, else from the head or the footer, else from the name.
fn place(text: &Text, parts: &Parts, sender: &mut Sender) {
    let code = printed!(
        r"(?:^|[^\d])(?:D-)?(\d{5})\s?([A-ZÄÖÜ][A-Za-zÄÖÜäöüßẞı.\-]+(?: (?:am|an der|an|im|in|bei|a\.|b\.|\(?[A-ZÄÖÜ])[A-Za-zÄÖÜäöüß.\-()/]*)*)"
    );
    let read = |words: &str| -> Option<(String, Option<Land>)> {
        let hit = code.captures(words)?;
        let place = hit.get(2)?.as_str().trim_end_matches(['.', '-', ',']).to_owned();
        Some((place, land::of_code(hit.get(1)?.as_str())))
    };
    let own = sender.authority.address.as_deref().and_then(read).or_else(|| {
        // lines of the head or the foot that name the sender's street, not the window
        let window = super::addressee::window(text, parts);
        (0..text.lines.len())
            .filter(|i| !window.contains(i))
            // a form without a salutation has no head of its own
            .filter(|&i| {
                i < parts.head.end || parts.salutation.is_none() && i < 15 || text.lines[i].place.top > 0.85
            })
            .find_map(|i| read(&text.lines[i].text))
    });
    if let Some((place, land)) = own {
        sender.place = Some(place);
        sender.land = land;
    }
    let name = sender.authority.name.clone().unwrap_or_default();
    if sender.place.is_none() {
        sender.place = municipality(&name);
    }
    // "Saarländischer Rundfunk, c/o …, Köln": the name of a Land outweighs the place of a letter box
    sender.land = land::of_named_land(&name)
        .or(sender.land)
        .or_else(|| land::of_name(&name))
        .or_else(|| sender.place.as_deref().and_then(land::of_city))
        .or_else(|| land::of_law(text));
}

/// "Pirna" of "Stadt Pirna".
fn municipality(name: &str) -> Option<String> {
    let hit = printed!(r"(?:[Ss]tadt|[Gg]emeinde|Markt|Finanzamt|Jobcenter|Amtsgericht|Stadtverwaltung)\s+([A-ZÄÖÜ][\wÄÖÜäöüß\-]+(?: (?:am|an der|im|in) [A-ZÄÖÜ][\wäöüß]+)?)")
        .captures(name)?;
    Some(hit.get(1)?.as_str().to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::reading::testing::pages;

    fn read(letter: &str) -> Sender {
        let text = Text::new(&pages(letter));
        find(&text, &Parts::find(&text))
    }

    #[test]
    fn head_return_address_and_land() {
        for (letter, name, place, land) in [
            (
                "Stadt Aalen\n\nStadt Aalen · Marktplatz 30 · 73430 Aalen\n\nFrau\nIlse Muster\nWeg 1\n12345 Ort",
                "Stadt Aalen",
                "Aalen",
                Land::Bw,
            ),
            (
                "FINANZAMT CELLE\n\nFinanzamt Celle, Sägemühlenstraße 5, 29221 Celle\n\nHerrn\nA. Muster\nWeg 1\n12345 Ort",
                "Finanzamt Celle",
                "Celle",
                Land::Ni,
            ),
            (
                "Kreis Unna | Der Landrat\n\nKreis Unna - Postfach 2112 - 59411 Unna\n\nFrau\nB. Muster\nWeg 1\n12345 Ort",
                "Kreis Unna",
                "Unna",
                Land::Nw,
            ),
            (
                "Jobcenter Leipzig, Postfach 10 07 14, 04007 Leipzig\n\nFrau\nC. Muster\nWeg 1\n12345 Ort",
                "Jobcenter Leipzig",
                "Leipzig",
                Land::Sn,
            ),
            (
                "Freie und Hansestadt Hamburg\n\nBehörde, Postfach 1, 20001 Hamburg\n\nFrau\nC. Muster\nWeg 1\n12345 Ort",
                "Freie und Hansestadt Hamburg",
                "Hamburg",
                Land::Hh,
            ),
        ] {
            let found = read(&format!("{letter}\n\nBescheid\n\nSehr geehrte Damen und Herren,"));
            assert_eq!(found.authority.name.as_deref(), Some(name), "{letter}");
            assert_eq!(found.place.as_deref(), Some(place), "{letter}");
            assert_eq!(found.land, Some(land), "{letter}");
            assert!(!found.authority.source.is_empty());
        }
    }

    #[test]
    fn the_body_behind_departments_and_short_names() {
        for (letter, name) in [
            (
                "Familienkasse Sachsen-Anhalt Nord\n\nFamilienkasse SA Nord, 39085 Ort",
                "Familienkasse Sachsen-Anhalt Nord",
            ),
            (
                "jobcenter\nDahme-Spreewald Süd\n\nJobcenter DS Süd, Postfach 1, 15711 Ort",
                "Jobcenter Dahme-Spreewald Süd",
            ),
            (
                "Stadtkasse und Steueramt, Abt. Vollstreckung\n\nStadt Aalen · Stadtkasse · Marktplatz 30 · 73430 Aalen",
                "Stadt Aalen",
            ),
            (
                "Renten Service\nim Auftrag der Deutschen Rentenversicherung Hessen",
                "Deutsche Rentenversicherung Hessen",
            ),
        ] {
            let found = read(&format!(
                "{letter}\n\nFrau\nIlse Muster\nWeg 1\n12345 Ort\n\nBescheid\n\nSehr geehrte Damen und Herren,"
            ));
            assert_eq!(found.authority.name.as_deref(), Some(name), "{letter}");
        }
    }

    #[test]
    fn nobody() {
        let found = read("Hallo,\nwie geht es dir?");
        assert_eq!((found.authority.name, found.weight), (None, 0));
    }
}
