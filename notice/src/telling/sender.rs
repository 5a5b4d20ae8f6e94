//! The authority at the head of a sentence: as its subject where its German article is known for sure, else
//! before a sentence that needs no agreement ("Stadtwerke Ulm: Sie sollen …").

use crate::message::Message;
use crate::notice::Notice;

/// The article of an authority's name by its first word: `(ending of the word, message)`. A whole word is
/// written with a leading space. The longest ending wins; a word that is not here has none.
const ARTICLES: &[(&str, &str)] = &[
    (" stadt", "sender-die"),
    (" gemeinde", "sender-die"),
    (" agentur", "sender-die"),
    (" universität", "sender-die"),
    (" hochschule", "sender-die"),
    (" zentrale", "sender-die"),
    (" deutsche", "sender-die"),
    (" aok", "sender-die"),
    (" bezirk", "sender-der"),
    (" kreis", "sender-der"),
    (" markt", "sender-der"),
    (" oberbürgermeister", "sender-der"),
    (" bürgermeister", "sender-der"),
    (" oberbürgermeisterin", "sender-die"),
    (" bürgermeisterin", "sender-die"),
    (" landrat", "sender-der"),
    (" landrätin", "sender-die"),
    (" magistrat", "sender-der"),
    (" amt", "sender-das"),
    (" land", "sender-das"),
    (" jobcenter", "sender-das"),
    ("stadt", "sender-die"),
    ("gemeinde", "sender-die"),
    ("agentur", "sender-die"),
    ("behörde", "sender-die"),
    ("direktion", "sender-die"),
    ("inspektion", "sender-die"),
    ("kammer", "sender-die"),
    ("kasse", "sender-die"),
    ("stelle", "sender-die"),
    ("verwaltung", "sender-die"),
    ("versicherung", "sender-die"),
    ("regierung", "sender-die"),
    ("polizei", "sender-die"),
    ("anwaltschaft", "sender-die"),
    ("anstalt", "sender-die"),
    ("schule", "sender-die"),
    ("kreis", "sender-der"),
    ("verband", "sender-der"),
    ("verein", "sender-der"),
    ("service", "sender-der"),
    ("betrieb", "sender-der"),
    ("gerichtshof", "sender-der"),
    ("amt", "sender-das"),
    ("gericht", "sender-das"),
    ("ministerium", "sender-das"),
    ("präsidium", "sender-das"),
    ("zentrum", "sender-das"),
    ("werk", "sender-das"),
];

/// Marks that end the first part of a name, before the department: `Stadt Augsburg, Steueramt`.
const ENDS: &[&str] = &[
    ",", ";", "|", "·", "•", "/", " - ", " – ", " — ", "\n", " – ", "(",
];

/// How the authority stands in a sentence.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Sender {
    /// As its subject, with an article: one body, so the verb is singular.
    Subject(Message),
    /// By its name alone, which may be plural or would have to be declined.
    Named(String),
}

/// The authority in a sentence, or `None` where the letter names none.
///
/// Only the part before a comma or dash is taken, so that the sentence stays short; the whole name is told in
/// its own statement.
pub(super) fn sender(notice: &Notice) -> Option<Sender> {
    let name = notice.authority.name.as_deref()?;
    let end = ENDS
        .iter()
        .filter_map(|mark| name.find(mark))
        .min()
        .unwrap_or(name.len());
    let name = name[..end].trim();
    (!name.is_empty()).then(|| match article(name) {
        Some(id) => Sender::Subject(Message::new(id).with("name", name)),
        None => Sender::Named(name.to_owned()),
    })
}

/// The message that puts the article before this name, where it is known.
fn article(name: &str) -> Option<&'static str> {
    let word = name.split_whitespace().next().unwrap_or_default().to_lowercase();
    let word = format!(" {word}");
    ARTICLES
        .iter()
        .filter(|(ending, _)| word.ends_with(ending))
        .max_by_key(|(ending, _)| ending.len())
        .map(|(_, id)| *id)
}

#[cfg(test)]
mod tests {
    use super::article;

    #[test]
    fn articles_follow_the_first_word() {
        let cases = [
            ("Stadt Augsburg", "die"),
            ("Landeshauptstadt München", "die"),
            ("STADT HAMM", "die"),
            ("Verbandsgemeinde Montabaur", "die"),
            ("Landkreis Rostock", "der"),
            ("Rhein-Sieg-Kreis", "der"),
            ("Finanzamt Esslingen", "das"),
            ("Landratsamt Pirna", "das"),
            ("Jobcenter Hamm", "das"),
            ("Amtsgericht Wedding", "das"),
            ("Bundesagentur für Arbeit", "die"),
            ("Familienkasse Sachsen", "die"),
            ("Deutsche Rentenversicherung Bund", "die"),
            ("Zentrale Bußgeldstelle", "die"),
            ("Beitragsservice von ARD, ZDF und Deutschlandradio", "der"),
            ("Polizeipräsidium Rheinpfalz", "das"),
            ("Staatsanwaltschaft Ulm", "die"),
            // Adjectives would have to be declined, plurals change the verb, other words may be anything.
            ("Kommunales Jobcenter", ""),
            ("Stadtwerke Ulm", ""),
            ("ARD ZDF Deutschlandradio", ""),
            ("Der Oberbürgermeister", ""),
            ("Bußgeld- und Ordnungsamt", ""),
        ];
        for (name, wanted) in cases {
            let wanted = (!wanted.is_empty()).then(|| format!("sender-{wanted}"));
            assert_eq!(article(name), wanted.as_deref(), "{name}");
        }
    }
}
