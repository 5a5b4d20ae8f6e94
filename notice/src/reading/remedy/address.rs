//! Where the remedy goes.

use std::ops::Range;

use crate::letter::Instruction;
use crate::notice::RemedyKind;
use crate::reading::sender::{Sender, weight};
use crate::reading::text::{Text, cue, fold, printed};

/// Where the remedy goes, as printed; the sender where the letter only points to it.
pub(super) fn to(
    text: &Text,
    passage: Range<usize>,
    sender: &Sender,
    instruction: &Instruction,
) -> Option<String> {
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
        let folded = fold(&place);
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
            weight(&place) > 3 || printed!(r"\b\d{5}\s[A-ZÄÖÜ]").is_match(&place)
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
